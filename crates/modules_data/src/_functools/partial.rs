//! `functools.partial`: a function with some arguments already given.

use super::placeholder::{is_placeholder, placeholder};
use crate::fields::{Fields, Slot, memory_slots, payload};
use krait_objects::protocol::attribute;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{flags, object_type};
use krait_objects::types::dict::{DICT, Dict};
use krait_objects::types::generic_alias;
use krait_objects::types::method::Method;
use krait_objects::types::str::Str;
use krait_objects::types::tuple::{TUPLE, Tuple};
use krait_objects::{
    CallArgs, GetSetDef, Header, MethodDef, Object, PyResult, Ref, Thread, Type, TypeSpec, Word,
    heap, instance, name,
};
use std::cell::Cell;

/// A partial object.
#[repr(C)]
pub struct Partial {
    header: Header,
    function: Slot,
    /// A tuple; Placeholder stands for an argument that the call gives.
    args: Slot,
    /// A dict.
    keywords: Slot,
    placeholders: Cell<usize>,
}

payload!(Partial, PARTIAL);

impl Fields for Partial {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.function.visit(visit);
        self.args.visit(visit);
        self.keywords.visit(visit);
    }

    fn clear(&self) {
        self.function.clear();
        self.args.clear();
        self.keywords.clear();
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE
        | flags::GC
        | flags::MANAGED_DICT
        | flags::MANAGED_WEAKREF
        | flags::VECTORCALL
        | flags::SHOWN_AS_HEAP,
    sig: "(func, /, *args, **keywords)",
    doc: "Create a new function with partial application of the given arguments and keywords.",
    slots: memory_slots!(
        Partial,
        SlotsSpec::EMPTY
            .new(new)
            .call(call)
            .repr(repr)
            .descr_get(descr_get)
            .setattr(attribute::generic_setattr)
    ),
    methods: &[
        MethodDef::noargs("__reduce__", "($self, /)", reduce, ""),
        MethodDef::one("__setstate__", "($self, object, /)", set_state, ""),
        MethodDef::raw(
            "__class_getitem__",
            "($type, object, /)",
            generic_alias::class_getitem,
            "See PEP 585",
        )
        .class(),
    ],
    getset: &[
        GetSetDef::member(
            "func",
            |_, p| Ok(Partial::of(p).function.get().unwrap_or(Object::NONE)),
            "function object to use in future partial calls",
        ),
        GetSetDef::member(
            "args",
            |_, p| Ok(Partial::of(p).args().into()),
            "tuple of arguments to future partial calls",
        ),
        GetSetDef::member(
            "keywords",
            |_, p| Ok(Partial::of(p).keywords().into()),
            "dictionary of keyword arguments to future partial calls",
        ),
        object_type::NATIVE_DICT_GETSET,
    ],
    ..TypeSpec::new::<Partial>("functools.partial")
};
pub static PARTIAL: Type = Type::builtin(&SPEC);

impl Partial {
    fn args(&self) -> Ref<Tuple> {
        self.args.get().and_then(|args| args.downcast_ref()).unwrap_or_else(Tuple::empty)
    }

    fn keywords(&self) -> Ref<Dict> {
        self.keywords.get().and_then(|keywords| keywords.downcast_ref()).unwrap_or_else(Dict::new)
    }
}

fn has_attributes(object: &Object) -> bool {
    object.instance_dict().is_some_and(|dict| !dict.is_empty())
}

const TRAILING: &str = "trailing Placeholders are not allowed";

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let Some((function, given)) = args.positional().split_first() else {
        return Err(thread.type_error("type 'partial' takes at least one argument"));
    };
    if !function.is_callable() {
        return Err(thread.type_error("the first argument must be callable"));
    }
    if given.last().is_some_and(is_placeholder) {
        return Err(thread.type_error(TRAILING));
    }
    if args.keywords().any(|(_, value)| is_placeholder(value)) {
        return Err(thread.type_error("Placeholder cannot be passed as a keyword argument"));
    }
    // A partial of a partial without attributes of its own becomes one partial of the inner function.
    let inner = function.downcast::<Partial>().filter(|_| !has_attributes(function));
    let (function, all, keywords) = match inner {
        Some(inner) => (
            inner.function.get().unwrap_or(Object::NONE),
            merge(&inner.args(), inner.placeholders.get(), given),
            inner.keywords().copy(),
        ),
        None => (function.clone(), given.to_vec(), Dict::new()),
    };
    for (key, value) in args.keywords() {
        keywords.set(thread, key, value)?;
    }
    let placeholders = Cell::new(all.iter().filter(|arg| is_placeholder(arg)).count());
    let all: Object = Tuple::from_vec(all).into();
    Ok(heap::new_object(ty, |header| Partial {
        header,
        function: Slot::new(function),
        args: Slot::new(all),
        keywords: Slot::new(keywords.into()),
        placeholders,
    })
    .into())
}

/// Puts the given arguments in the placeholders' places, the others behind.
fn merge(own: &Tuple, placeholders: usize, given: &[Object]) -> Vec<Object> {
    let mut all = Vec::with_capacity(own.len() + given.len());
    let mut given = given.iter();
    if placeholders == 0 {
        all.extend_from_slice(own.as_slice());
    } else {
        for arg in own.iter() {
            match is_placeholder(arg) {
                true => all.push(given.next().cloned().unwrap_or_else(placeholder)),
                false => all.push(arg.clone()),
            }
        }
    }
    all.extend(given.cloned());
    all
}

fn call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let this = Partial::of(object);
    let positional = args.positional();
    let placeholders = this.placeholders.get();
    if positional.len() < placeholders {
        return Err(thread.type_error(format!(
            "missing positional arguments in 'partial' call; expected at least {placeholders}, got {}",
            positional.len()
        )));
    }
    let function = this.function.get().unwrap_or(Object::NONE);
    let mut all = merge(&this.args(), placeholders, positional);
    let own = this.keywords();
    if own.is_empty() {
        all.extend(args.keywords().map(|(_, value)| value.clone()));
        return function.call_args(thread, CallArgs { args: &all, kwnames: args.kwnames });
    }
    let keywords = own.copy();
    for (key, value) in args.keywords() {
        keywords.set(thread, key, value)?;
    }
    function.call_with_dict(thread, &all, Some(&keywords))
}

fn descr_get(
    _thread: &Thread,
    object: &Object,
    instance: Option<&Object>,
    _owner: Option<&Object>,
) -> PyResult {
    Ok(match instance {
        Some(instance) if !instance.is_none() => {
            Method::new(object.clone(), instance.clone()).into()
        }
        _ => object.clone(),
    })
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    if !thread.repr_enter(object) {
        return Ok(Object::str("..."));
    }
    let result = repr_parts(thread, object);
    thread.repr_leave(object);
    result
}

fn repr_parts(thread: &Thread, object: &Object) -> PyResult {
    let this = Partial::of(object);
    let (function, args, keywords) = (this.function.get(), this.args(), this.keywords());
    let class = object.ty().to_object();
    let mut out = krait_text::Builder::new();
    out.push_view(class.getattr(thread, name!("__module__"))?.to_str(thread)?.view());
    out.push_str(".");
    out.push_view(class.getattr(thread, name!("__qualname__"))?.to_str(thread)?.view());
    out.push_str("(");
    out.push_view(function.unwrap_or(Object::NONE).repr(thread)?.view());
    for arg in args.iter() {
        out.push_str(", ");
        out.push_view(arg.repr(thread)?.view());
    }
    let mut position = 0;
    while let Some((key, value)) = keywords.next_item(&mut position) {
        out.push_str(", ");
        out.push_view(key.to_str(thread)?.view());
        out.push_str("=");
        out.push_view(value.repr(thread)?.view());
    }
    out.push_str(")");
    Ok(Str::from_builder(out).into())
}

fn reduce(_thread: &Thread, object: &Object) -> PyResult {
    let this = Partial::of(object);
    let function = this.function.get().unwrap_or(Object::NONE);
    let attributes = match has_attributes(object) {
        true => object.instance_dict().map_or(Object::NONE, Into::into),
        false => Object::NONE,
    };
    let state =
        Object::tuple(&[function.clone(), this.args().into(), this.keywords().into(), attributes]);
    Ok(Object::tuple(&[object.ty().to_object(), Object::tuple(&[function]), state]))
}

fn set_state(thread: &Thread, object: &Object, state: &Object) -> PyResult {
    let invalid = || thread.type_error("invalid partial state");
    let Some([function, args, keywords, attributes]) = state.as_tuple().map(Tuple::as_slice) else {
        return Err(invalid());
    };
    let exact_args = args;
    let Some(args) = args.as_tuple().filter(|_| function.is_callable()) else {
        return Err(invalid());
    };
    let exact_args = match exact_args.is_exact(&TUPLE) {
        true => exact_args.clone(),
        false => Object::tuple(args.as_slice()),
    };
    let none_or_dict = |object: &Object| object.is_none() || object.as_dict().is_some();
    if !none_or_dict(keywords) || !none_or_dict(attributes) {
        return Err(invalid());
    }
    if args.as_slice().last().is_some_and(is_placeholder) {
        return Err(thread.type_error(TRAILING));
    }
    let this = Partial::of(object);
    let keywords: Object = match keywords.as_dict() {
        None => Dict::new().into(),
        Some(_) if keywords.is_exact(&DICT) => keywords.clone(),
        Some(dict) => dict.copy().into(),
    };
    this.placeholders.set(args.iter().filter(|arg| is_placeholder(arg)).count());
    this.function.set(function.clone());
    this.args.set(exact_args);
    this.keywords.set(keywords);
    instance::set_dict(object, attributes.downcast_ref::<Dict>());
    Ok(Object::NONE)
}
