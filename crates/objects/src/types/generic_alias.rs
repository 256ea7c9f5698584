//! `types.GenericAlias`: `list[int]`. Matches CPython's `Objects/genericaliasobject.c`.

use crate::error::PyResult;
use crate::heap;
use crate::name;
use crate::native::{CallArgs, GetSetDef, MethodDef};
use crate::object::{Header, Object, Payload, Ref};
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags, object_type};
use crate::types::str::Str;
use crate::types::tuple::Tuple;
use crate::word::Word;
use std::cell::UnsafeCell;

/// A parameterised generic.
#[repr(C)]
pub struct GenericAlias {
    header: Header,
    origin: Object,
    args: Ref<Tuple>,
    parameters: UnsafeCell<Option<Ref<Tuple>>>,
    starred: bool,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for GenericAlias {
    fn type_object() -> &'static Type {
        &GENERIC_ALIAS
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC | flags::MANAGED_WEAKREF,
    sig: "(origin, args, /)",
    doc: "Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .hash(hash)
        .call(call)
        .getattr(getattr)
        .richcompare(richcompare)
        .iter(iter)
        .new(construct)
        .or(crate::types::union::type_or)
        .subscript(subscript)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<GenericAlias>),
    methods: &[
        MethodDef::one(
            "__mro_entries__",
            "($self, bases, /)",
            |_, a, _| Ok(Object::tuple(&[of(a).origin.clone()])),
            "",
        ),
        MethodDef::one(
            "__instancecheck__",
            "($self, instance, /)",
            |thread, _, _| {
                Err(thread.type_error("isinstance() argument 2 cannot be a parameterized generic"))
            },
            "",
        ),
        MethodDef::one(
            "__subclasscheck__",
            "($self, cls, /)",
            |thread, _, _| {
                Err(thread.type_error("issubclass() argument 2 cannot be a parameterized generic"))
            },
            "",
        ),
        MethodDef::noargs("__reduce__", "($self, /)", reduce, ""),
        MethodDef::noargs("__dir__", "($self, /)", dir, ""),
    ],
    getset: &[
        GetSetDef::member("__origin__", |_, a| Ok(of(a).origin.clone()), ""),
        GetSetDef::member("__args__", |_, a| Ok(of(a).args.clone().into()), ""),
        GetSetDef::member("__unpacked__", |_, a| Ok(Object::from_bool(of(a).starred)), ""),
        GetSetDef::ro(
            "__parameters__",
            |thread, a| parameters(thread, of(a)).map(Into::into),
            "Type variables that the alias leaves open.",
        ),
        GetSetDef::ro("__typing_unpacked_tuple_args__", unpacked_args, ""),
    ],
    ..TypeSpec::new::<GenericAlias>("types.GenericAlias")
};
pub static GENERIC_ALIAS: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &GenericAlias {
    object.downcast().expect("slots of generic aliases are called on them")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on generic aliases.
    unsafe {
        let this = &*header.cast::<GenericAlias>();
        visit(this.origin.word());
        visit(this.args.as_object().word());
        if let Some(parameters) = &*this.parameters.get() {
            visit(parameters.as_object().word());
        }
    }
}

fn make(ty: &Type, origin: Object, args: Ref<Tuple>, starred: bool) -> Object {
    heap::new_object(ty, |header| GenericAlias {
        header,
        origin,
        args,
        parameters: UnsafeCell::new(None),
        starred,
    })
    .into()
}

/// `origin[item]`: a tuple gives several arguments.
pub fn new(thread: &Thread, origin: &Object, item: &Object) -> PyResult {
    let args = if item.as_tuple().is_some() {
        item.to_tuple(thread)?
    } else {
        Tuple::from_slice(std::slice::from_ref(item))
    };
    Ok(make(&GENERIC_ALIAS, origin.clone(), args, false))
}

/// The `__class_getitem__` of builtin generics.
pub fn class_getitem(thread: &Thread, class: &Object, args: CallArgs<'_>) -> PyResult {
    match args.args {
        [item] if args.kwnames.is_none() => new(thread, class, item),
        _ => Err(thread.type_error(format!(
            "{}.__class_getitem__() takes exactly one argument ({} given)",
            class.downcast::<Type>().map_or("type", Type::short_name),
            args.args.len()
        ))),
    }
}

fn construct(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let a = args.no_keywords(thread, "GenericAlias")?;
    let [origin, item] = a else {
        return Err(
            thread.type_error(format!("GenericAlias expected 2 arguments, got {}", a.len()))
        );
    };
    let args = if item.as_tuple().is_some() {
        item.to_tuple(thread)?
    } else {
        Tuple::from_slice(std::slice::from_ref(item))
    };
    Ok(make(ty, origin.clone(), args, false))
}

/// How an argument is shown in the repr of a generic or union.
pub fn repr_item(thread: &Thread, item: &Object) -> PyResult<String> {
    if item.word() == Word::ELLIPSIS {
        return Ok("...".into());
    }
    if item.is_exact(&crate::typeobj::type_type::TYPE) || item.downcast::<Type>().is_some() {
        return object_type::display_name(thread, item.downcast::<Type>().expect("a type"));
    }
    let has = |name| item.lookup_attr(thread, name);
    if has(name!("__origin__"))?.is_some() && has(name!("__args__"))?.is_some() {
        return item.repr_string(thread);
    }
    if let (Some(qualname), Some(module)) = (has(name!("__qualname__"))?, has(name!("__module__"))?)
        && let Some(qualname) = qualname.as_str()
        && !module.is_none()
    {
        let module = module.str_string(thread)?;
        let qualname = qualname.to_string_lossy();
        return Ok(if module == "builtins" { qualname } else { format!("{module}.{qualname}") });
    }
    item.repr_string(thread)
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    let mut parts = Vec::new();
    for item in this.args.iter() {
        match item.as_list() {
            Some(list) => {
                let mut inner = Vec::new();
                for item in list.to_vec() {
                    inner.push(repr_item(thread, &item)?);
                }
                parts.push(format!("[{}]", inner.join(", ")));
            }
            None => parts.push(repr_item(thread, item)?),
        }
    }
    let args = if parts.is_empty() { "()".to_string() } else { parts.join(", ") };
    let star = if this.starred { "*" } else { "" };
    Ok(Object::str(&format!("{star}{}[{args}]", repr_item(thread, &this.origin)?)))
}

fn hash(thread: &Thread, object: &Object) -> PyResult<i64> {
    let this = of(object);
    Ok(match this.origin.hash(thread)? ^ this.args.as_object().hash(thread)? {
        -1 => -2,
        hash => hash,
    })
}

fn call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let instance = of(object).origin.call_args(thread, args)?;
    // Instances without a dict cannot remember the alias.
    match instance.setattr(thread, name!("__orig_class__"), Some(object)) {
        Err(raised)
            if !raised.is(&crate::exceptions::ATTRIBUTE_ERROR)
                && !raised.is(&crate::exceptions::TYPE_ERROR) =>
        {
            Err(raised)
        }
        _ => Ok(instance),
    }
}

/// Attributes that are looked up on the alias, not on its origin.
const OWN: [&str; 9] = [
    "__class__",
    "__origin__",
    "__args__",
    "__unpacked__",
    "__parameters__",
    "__typing_unpacked_tuple_args__",
    "__mro_entries__",
    "__reduce_ex__",
    "__reduce__",
];
const BLOCKED: [&str; 3] = ["__bases__", "__copy__", "__deepcopy__"];

fn getattr(thread: &Thread, object: &Object, name: &Object) -> PyResult {
    if let Some(text) = name.as_str() {
        let text = text.to_string_lossy();
        if !OWN.contains(&text.as_str()) && !BLOCKED.contains(&text.as_str()) {
            return of(object).origin.getattr(thread, name);
        }
    }
    crate::protocol::attribute::generic_getattr(thread, object, name)
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.downcast::<GenericAlias>(), b.downcast::<GenericAlias>()) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    if !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let equal = x.starred == y.starred
        && x.origin.eq(thread, &y.origin)?
        && x.args.as_object().eq(thread, y.args.as_object())?;
    Ok(op.from_equality(equal))
}

/// Iteration gives the starred form once: `*tuple[int, ...]`.
fn iter(thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    let starred = make(&GENERIC_ALIAS, this.origin.clone(), this.args.clone(), true);
    Object::tuple(&[starred]).iter(thread)
}

fn add_unique(found: &mut Vec<Object>, item: Object) {
    if !found.iter().any(|f| f.is(&item)) {
        found.push(item);
    }
}

/// The native stack in bytes that CPython uses for a level of lists and tuples among arguments.
const BYTES_PER_LEVEL: usize = 96;

/// The type variables among arguments, in order of first appearance (`_Py_make_parameters`).
pub fn make_parameters(thread: &Thread, args: &[Object]) -> PyResult<Ref<Tuple>> {
    nested_parameters(thread, args, thread.native_levels(BYTES_PER_LEVEL))
}

/// As [`make_parameters`], no more than `levels` deep.
fn nested_parameters(thread: &Thread, args: &[Object], levels: usize) -> PyResult<Ref<Tuple>> {
    let context = " in __parameter__ calculation";
    thread.check_native_stack(context)?;
    let levels = levels.checked_sub(1).ok_or_else(|| thread.stack_overflow(context))?;
    let mut found = Vec::new();
    for arg in args {
        if arg.downcast::<Type>().is_some() {
            continue;
        }
        if arg.lookup_attr(thread, name!("__typing_subst__"))?.is_some() {
            add_unique(&mut found, arg.clone());
        } else if let Some(parameters) = arg.lookup_attr(thread, name!("__parameters__"))? {
            for parameter in parameters.as_tuple().map(Tuple::as_slice).unwrap_or_default() {
                add_unique(&mut found, parameter.clone());
            }
        } else if let Some(items) = arg
            .as_list()
            .map(|list| list.as_slice().to_vec())
            .or_else(|| arg.as_tuple().map(|tuple| tuple.as_slice().to_vec()))
        {
            for parameter in nested_parameters(thread, &items, levels)?.iter() {
                add_unique(&mut found, parameter.clone());
            }
        }
    }
    Ok(Tuple::from_vec(found))
}

fn parameters(thread: &Thread, this: &GenericAlias) -> PyResult<Ref<Tuple>> {
    // SAFETY: under the GIL; cloned at once.
    if let Some(parameters) = unsafe { (*this.parameters.get()).clone() } {
        return Ok(parameters);
    }
    let made = make_parameters(thread, this.args.as_slice())?;
    // SAFETY: under the GIL.
    unsafe { *this.parameters.get() = Some(made.clone()) };
    Ok(made)
}

fn unpacked_args(_thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    if this.starred && this.origin.is(&crate::types::tuple::TUPLE.to_object()) {
        return Ok(this.args.clone().into());
    }
    Ok(Object::NONE)
}

fn subscript(thread: &Thread, object: &Object, item: &Object) -> PyResult {
    let this = of(object);
    let parameters = parameters(thread, this)?;
    let args = substitute(thread, object, this.args.as_slice(), &parameters, item)?;
    Ok(make(&GENERIC_ALIAS, this.origin.clone(), args, this.starred))
}

/// Replaces type variables by the arguments of a subscription (`_Py_subs_parameters`).
pub fn substitute(
    thread: &Thread,
    object: &Object,
    args: &[Object],
    parameters: &Tuple,
    item: &Object,
) -> PyResult<Ref<Tuple>> {
    if parameters.is_empty() {
        return Err(
            thread.type_error(format!("{} is not a generic class", object.repr_string(thread)?))
        );
    }
    let mut item = unpack_item(thread, item)?;
    for parameter in parameters.iter() {
        if let Some(prepare) = parameter.lookup_attr(thread, name!("__typing_prepare_subst__"))?
            && !prepare.is_none()
        {
            item = prepare.call(thread, &[object.clone(), item])?;
        }
    }
    let values =
        if item.as_tuple().is_some() { item.to_tuple(thread)? } else { Tuple::from_slice(&[item]) };
    if values.len() != parameters.len() {
        let how = if values.len() > parameters.len() { "many" } else { "few" };
        return Err(thread.type_error(format!(
            "Too {how} arguments for {}; actual {}, expected {}",
            object.repr_string(thread)?,
            values.len(),
            parameters.len()
        )));
    }
    let mut out = Vec::new();
    for arg in args {
        if arg.downcast::<Type>().is_some() {
            out.push(arg.clone());
            continue;
        }
        if arg.as_tuple().is_some() || arg.as_list().is_some() {
            let items = arg.to_vec(thread)?;
            let inner = substitute(thread, object, &items, parameters, values.as_object())?;
            out.push(if arg.as_list().is_some() {
                Object::list(inner.as_slice().to_vec())
            } else {
                inner.into()
            });
            continue;
        }
        let unpack = match arg.lookup_attr(thread, name!("__typing_is_unpacked_typevartuple__"))? {
            Some(flag) => flag.is_true(thread)?,
            None => false,
        };
        let value = match arg.lookup_attr(thread, name!("__typing_subst__"))? {
            Some(subst) => {
                let position = parameters.iter().position(|p| p.is(arg));
                let value = position.and_then(|i| values.get(i)).cloned().unwrap_or(Object::NONE);
                subst.call(thread, &[value])?
            }
            None => substitute_nested(thread, arg, parameters, &values)?,
        };
        if unpack && let Some(items) = value.as_tuple() {
            out.extend_from_slice(items.as_slice());
        } else {
            out.push(value);
        }
    }
    Ok(Tuple::from_vec(out))
}

/// Substitutes within an argument that is itself generic.
fn substitute_nested(
    thread: &Thread,
    arg: &Object,
    parameters: &Tuple,
    values: &Tuple,
) -> PyResult {
    let Some(own) = arg.lookup_attr(thread, name!("__parameters__"))? else {
        return Ok(arg.clone());
    };
    let Some(own) = own.as_tuple().filter(|t| !t.is_empty()) else { return Ok(arg.clone()) };
    let mut picked = Vec::new();
    for parameter in own.iter() {
        match parameters.iter().position(|p| p.is(parameter)).and_then(|i| values.get(i)) {
            Some(value) => match value.as_tuple() {
                Some(items) if parameter.ty().slots().iter().is_some() => {
                    picked.extend_from_slice(items.as_slice());
                }
                _ => picked.push(value.clone()),
            },
            None => picked.push(parameter.clone()),
        }
    }
    arg.getitem(thread, &Tuple::from_vec(picked).into())
}

/// Unpacks starred tuples among the subscription's items.
fn unpack_item(thread: &Thread, item: &Object) -> PyResult {
    let items = if item.as_tuple().is_some() {
        item.to_tuple(thread)?
    } else {
        Tuple::from_slice(std::slice::from_ref(item))
    };
    let mut out = Vec::new();
    for item in items.iter() {
        if item.downcast::<Type>().is_none()
            && let Some(unpacked) =
                item.lookup_attr(thread, name!("__typing_unpacked_tuple_args__"))?
            && let Some(unpacked) = unpacked.as_tuple()
            && unpacked.as_slice().last().is_none_or(|last| last.word() != Word::ELLIPSIS)
        {
            out.extend_from_slice(unpacked.as_slice());
            continue;
        }
        out.push(item.clone());
    }
    Ok(Tuple::from_vec(out).into())
}

fn reduce(thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    if this.starred {
        let builtins = (thread.hooks().import)(thread, name!("builtins"), None, None, None, 0)?;
        let next = builtins.getattr(thread, name!("next"))?;
        let plain = make(&GENERIC_ALIAS, this.origin.clone(), this.args.clone(), false);
        return Ok(Object::tuple(&[next, Object::tuple(&[plain.iter(thread)?])]));
    }
    Ok(Object::tuple(&[
        object.ty().to_object(),
        Object::tuple(&[this.origin.clone(), this.args.clone().into()]),
    ]))
}

fn dir(thread: &Thread, object: &Object) -> PyResult {
    let builtins = (thread.hooks().import)(thread, name!("builtins"), None, None, None, 0)?;
    let names =
        builtins.getattr(thread, name!("dir"))?.call(thread, &[of(object).origin.clone()])?;
    let mut all = names.to_vec(thread)?;
    for own in OWN {
        let name: Object = Str::new(own).into();
        if !names.contains(thread, &name)? {
            all.push(name);
        }
    }
    Ok(Object::list(all))
}
