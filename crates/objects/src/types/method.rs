//! `method`: a function bound to an object. Matches CPython's `Objects/classobject.c`.

use crate::error::PyResult;
use crate::heap;
use crate::name;
use crate::native::{CallArgs, GetSetDef, MethodDef};
use crate::object::{Header, Object, Payload, Ref};
use crate::protocol::attribute;
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::str::Str;
use crate::word::Word;

/// A bound method.
#[repr(C)]
pub struct Method {
    header: Header,
    function: Object,
    receiver: Object,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Method {
    fn type_object() -> &'static Type {
        &METHOD
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for Method {
    const CONTAINER: bool = true;
    const MANAGED: bool = true;
}

static METHOD_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::MANAGED_WEAKREF | flags::VECTORCALL,
    sig: "(function, instance, /)",
    doc: "A function tied to an instance, which becomes its first argument.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .hash(hash)
        .call(call)
        .getattr(getattr)
        .richcompare(richcompare)
        .descr_get(|_, method, _, _| Ok(method.clone()))
        .new(new)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<Method>),
    methods: &[MethodDef::noargs("__reduce__", "($self, /)", reduce, "")],
    getset: &[
        GetSetDef::member(
            "__func__",
            |_, m| Ok(of(m).function.clone()),
            "the function behind the method",
        ),
        GetSetDef::member(
            "__self__",
            |_, m| Ok(of(m).receiver.clone()),
            "the object that the method belongs to",
        ),
        GetSetDef::ro(
            "__doc__",
            |thread, m| {
                Ok(of(m).function.lookup_attr(thread, name!("__doc__"))?.unwrap_or(Object::NONE))
            },
            "",
        ),
    ],
    dealloc: heap::dealloc_exact::<Method>,
    ..TypeSpec::new::<Method>("method")
};
pub static METHOD: Type = Type::builtin(&METHOD_SPEC);

fn of(object: &Object) -> &Method {
    object.downcast().expect("slots of methods are called on them")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on methods.
    unsafe {
        visit((*header.cast::<Method>()).function.word());
        visit((*header.cast::<Method>()).receiver.word());
    }
}

impl Method {
    pub fn new(function: Object, receiver: Object) -> Ref<Method> {
        heap::new_exact(|header| Method { header, function, receiver })
    }

    pub fn function(&self) -> &Object {
        &self.function
    }

    pub fn receiver(&self) -> &Object {
        &self.receiver
    }
}

fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    let a = args.no_keywords(thread, "method")?;
    if a.len() != 2 {
        return Err(thread.type_error(format!("method expected 2 arguments, got {}", a.len())));
    }
    if !a[0].is_callable() {
        return Err(thread.type_error("first argument must be callable"));
    }
    if a[1].is_none() {
        return Err(thread.type_error("instance must not be None"));
    }
    Ok(Method::new(a[0].clone(), a[1].clone()).into())
}

fn call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let this = of(object);
    args.with_receiver(&this.receiver, |args| this.function.call_args(thread, args))
}

/// Attributes of the type first, then those of the function.
fn getattr(thread: &Thread, object: &Object, name: &Object) -> PyResult {
    if let Some(descriptor) = METHOD.lookup(thread, name) {
        return match descriptor.ty().slots().descr_get() {
            Some(get) => get(thread, &descriptor, Some(object), Some(&METHOD.to_object())),
            None => Ok(descriptor),
        };
    }
    if name.as_str().is_none() {
        return Err(attribute::name_must_be_str(thread, name));
    }
    of(object).function.getattr(thread, name)
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    let mut name = this.function.lookup_attr(thread, name!("__qualname__"))?;
    if name.is_none() {
        name = this.function.lookup_attr(thread, name!("__name__"))?;
    }
    let name = name.as_ref().and_then(Object::as_str).map_or("?".into(), Str::to_string_lossy);
    let receiver = this.receiver.repr_string(thread)?;
    Ok(Object::str(&format!("<bound method {name} of {receiver}>")))
}

fn hash(thread: &Thread, object: &Object) -> PyResult<i64> {
    let this = of(object);
    let hash =
        crate::protocol::hash::of_pointer(this.receiver.id()) ^ this.function.hash(thread)?;
    Ok(if hash == -1 { -2 } else { hash })
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.downcast::<Method>(), b.downcast::<Method>()) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    let equal = x.receiver.is(&y.receiver) && x.function.eq(thread, &y.function)?;
    Ok(op.from_equality(equal))
}

fn reduce(thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    let name = this.function.getattr(thread, name!("__name__"))?;
    let builtins = (thread.hooks().import)(thread, name!("builtins"), None, None, None, 0)?;
    let getattr = builtins.getattr(thread, name!("getattr"))?;
    Ok(Object::tuple(&[getattr, Object::tuple(&[this.receiver.clone(), name])]))
}
