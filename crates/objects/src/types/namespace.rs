//! `types.SimpleNamespace`: attributes and nothing else. Matches CPython's `Objects/namespaceobject.c`.

use crate::error::PyResult;
use crate::heap;
use crate::instance;
use crate::native::{CallArgs, GetSetDef, MethodDef};
use crate::object::{Header, Object, Payload, Ref};
use crate::protocol::attribute;
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::dict::Dict;

/// A namespace object; its attributes are the managed instance dict.
#[repr(C)]
pub struct Namespace {
    header: Header,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Namespace {
    fn type_object() -> &'static Type {
        &NAMESPACE
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC | flags::MANAGED_DICT,
    sig: "(mapping_or_iterable=(), /, **kwargs)",
    doc: "An object with the attributes it was given, and an informative repr.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .getattr(attribute::generic_getattr)
        .setattr(attribute::generic_setattr)
        .richcompare(richcompare)
        .new(|_, ty, _| Ok(new(ty)))
        .init(init),
    methods: &[
        MethodDef::noargs("__reduce__", "", reduce, "What pickle and copy keep of the object."),
        MethodDef::raw("__replace__", "", replace, "A copy with other values for some attributes."),
    ],
    getset: &[GetSetDef::member("__dict__", |_, n| Ok(dict(n).into()), "")],
    ..TypeSpec::new::<Namespace>("types.SimpleNamespace")
};
pub static NAMESPACE: Type = Type::builtin(&SPEC);

fn new(ty: &Type) -> Object {
    heap::new_object(ty, |header| Namespace { header }).into()
}

fn dict(object: &Object) -> Ref<Dict> {
    instance::materialise(object).expect("namespaces have an instance dict")
}

impl Namespace {
    /// A namespace with the items of a dict.
    pub fn with_dict(items: &Dict) -> Object {
        let object = new(&NAMESPACE);
        let own = dict(&object);
        for (name, value) in items.items() {
            own.set_str(&name, value);
        }
        object
    }
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let own = dict(object);
    match args.positional() {
        [] => {}
        [source] => {
            let items: Ref<Dict> = match source.as_dict() {
                Some(items) => items.copy(),
                None => {
                    let made = crate::types::dict::DICT
                        .to_object()
                        .call(thread, std::slice::from_ref(source))?;
                    made.downcast_ref().ok_or_else(|| thread.system_error("dict() gave no dict"))?
                }
            };
            for (name, value) in items.items() {
                if name.as_str().is_none() {
                    return Err(thread.type_error("keywords must be strings"));
                }
                own.set(thread, &name, &value)?;
            }
        }
        more => {
            let name = object.ty().short_name();
            return Err(thread
                .type_error(format!("{name} expected at most 1 argument, got {}", more.len())));
        }
    }
    args.check_names(thread)?;
    for (name, value) in args.keywords() {
        own.set(thread, name, value)?;
    }
    Ok(())
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let name = if object.is_exact(&NAMESPACE) {
        "namespace".to_string()
    } else {
        object.ty().short_name().to_string()
    };
    if !thread.repr_enter(object) {
        return Ok(Object::str(&format!("{name}(...)")));
    }
    let shown = (|| {
        let mut parts = Vec::new();
        for key in dict(object).keys() {
            if let Some(text) = key.as_str()
                && !text.view().is_empty()
                && let Some(value) = dict(object).get(thread, &key)?
            {
                parts.push(format!("{}={}", text.to_string_lossy(), value.repr_string(thread)?));
            }
        }
        Ok(parts.join(", "))
    })();
    thread.repr_leave(object);
    Ok(Object::str(&format!("{name}({})", shown?)))
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    if !a.is_instance(&NAMESPACE) || !b.is_instance(&NAMESPACE) {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let (a, b): (Object, Object) = (dict(a).into(), dict(b).into());
    a.compare(thread, &b, op)
}

fn reduce(_thread: &Thread, object: &Object) -> PyResult {
    Ok(Object::tuple(&[object.ty().to_object(), Object::tuple(&[]), dict(object).into()]))
}

fn replace(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    if !args.positional().is_empty() {
        return Err(thread.type_error("__replace__() takes no positional arguments"));
    }
    let result = object.ty().to_object().call(thread, &[])?;
    if !result.is_instance(&NAMESPACE) {
        return Err(thread.type_error(format!(
            "expect types.SimpleNamespace, but {}() returned {}",
            object.ty().name(),
            result.repr_string(thread)?
        )));
    }
    let own = dict(&result);
    for (name, value) in dict(object).items() {
        own.set(thread, &name, &value)?;
    }
    for (name, value) in args.keywords() {
        own.set(thread, name, value)?;
    }
    Ok(result)
}
