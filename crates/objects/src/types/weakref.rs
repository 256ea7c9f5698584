//! `weakref.ref` and the proxy types. Matches CPython's `Objects/weakrefobject.c`.

use crate::error::PyResult;
use crate::name;
use crate::native::{CallArgs, GetSetDef, MethodDef};
use crate::object::Object;
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::weakref::{
    Weak, as_weak, clear_weak, drop_weak, new_weak, shared_reference, traverse_weak,
};

static REF_SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC,
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .hash(hash)
        .call(call)
        .richcompare(richcompare)
        .new(new)
        .init(|thread, _, args| {
            let given = args.no_keywords(thread, "ref")?.len();
            match given {
                0 => Err(thread.type_error("__init__ expected at least 1 argument, got 0")),
                1 | 2 => Ok(()),
                _ => Err(thread
                    .type_error(format!("__init__ expected at most 2 arguments, got {given}"))),
            }
        })
        .traverse(traverse_weak)
        .clear(clear_weak)
        .drop_fields(drop_weak),
    methods: &[MethodDef::raw(
        "__class_getitem__",
        "($type, object, /)",
        crate::types::generic_alias::class_getitem,
        "See PEP 585",
    )
    .class()],
    getset: &[GetSetDef::member(
        "__callback__",
        |_, r| Ok(of(r).callback().unwrap_or(Object::NONE)),
        "",
    )],
    ..TypeSpec::new::<Weak>("weakref.ReferenceType")
};
pub static REF: Type = Type::builtin(&REF_SPEC);

fn of(object: &Object) -> &Weak {
    as_weak(object).expect("slots of weak references are called on them")
}

/// True for `weakref.proxy` objects.
pub fn is_proxy(object: &Object) -> bool {
    object.is_exact(&super::weakproxy::PROXY) || object.is_exact(&super::weakproxy::CALLABLE_PROXY)
}

/// Makes a weak reference; without a callback and of an exact type, the target's existing one is shared.
pub fn make(
    thread: &Thread,
    ty: &Type,
    target: &Object,
    callback: Option<Object>,
    shared: bool,
) -> PyResult {
    if shared
        && callback.is_none()
        && let Some(existing) = shared_reference(target, ty)
    {
        return Ok(existing);
    }
    new_weak(ty, target, callback).ok_or_else(|| {
        thread
            .type_error(format!("cannot create weak reference to '{}' object", target.ty().name()))
    })
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let a = args.positional();
    match a {
        [target] => make(thread, ty, target, None, ty.is(&REF)),
        [target, callback] => {
            let callback = Some(callback.clone()).filter(|c| !c.is_none());
            make(thread, ty, target, callback, ty.is(&REF))
        }
        [] => Err(thread.type_error("__new__ expected at least 1 argument, got 0")),
        _ => {
            Err(thread.type_error(format!("__new__ expected at most 2 arguments, got {}", a.len())))
        }
    }
}

fn call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    if !args.args.is_empty() {
        return Err(
            thread.type_error(format!("ref() takes no arguments ({} given)", args.args.len()))
        );
    }
    Ok(of(object).target().unwrap_or(Object::NONE))
}

fn hash(thread: &Thread, object: &Object) -> PyResult<i64> {
    let weak = of(object);
    if weak.hash.get() == -1 {
        let Some(target) = weak.target() else {
            return Err(thread.type_error("weak object has gone away"));
        };
        weak.hash.set(target.hash(thread)?);
    }
    Ok(weak.hash.get())
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let Some(target) = of(object).target() else {
        return Ok(Object::str(&format!("<weakref at {:#x}; dead>", object.id())));
    };
    let name = target
        .lookup_attr(thread, name!("__name__"))?
        .and_then(|n| n.as_str().map(|s| s.to_string_lossy()));
    let start = format!(
        "<weakref at {:#x}; to '{}' at {:#x}",
        object.id(),
        target.ty().full_name(thread)?,
        target.id()
    );
    Ok(Object::str(&match name {
        Some(name) => format!("{start} ({name})>"),
        None => format!("{start}>"),
    }))
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    if !matches!(op, CompareOp::Eq | CompareOp::Ne) || !a.is_instance(&REF) || !b.is_instance(&REF)
    {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    match (of(a).target(), of(b).target()) {
        (Some(x), Some(y)) => x.compare(thread, &y, op),
        _ => Ok(op.from_equality(a.is(b))),
    }
}
