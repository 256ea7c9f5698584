//! `FrameLocalsProxy`: the write-through mapping of a function frame's variables (PEP 667).

use crate::frame_object::FrameObject;
use krait_objects::heap;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::types::dict::Dict;
use krait_objects::{
    Args, CallArgs, Header, MethodDef, Object, Payload, PyResult, Ref, Thread, Word, name,
};

/// A view of a frame's variables.
#[repr(C)]
pub struct FrameLocalsProxy {
    header: Header,
    frame: Object,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for FrameLocalsProxy {
    fn type_object() -> &'static Type {
        &FRAME_LOCALS_PROXY
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::MAPPING,
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .hash(krait_objects::protocol::hash::not_implemented)
        .iter(|thread, p| Object::list(as_dict(thread, p)?.keys()).iter(thread))
        .len(|thread, p| Ok(as_dict(thread, p)?.len()))
        .contains(|thread, p, key| as_dict(thread, p)?.contains(thread, key))
        .subscript(subscript)
        .set_subscript(set_subscript)
        .richcompare(|thread, a, b, op| {
            let plain = |o: &Object| -> PyResult {
                if o.is_exact(&FRAME_LOCALS_PROXY) {
                    Ok(as_dict(thread, o)?.into())
                } else {
                    Ok(o.clone())
                }
            };
            plain(a)?.compare(thread, &plain(b)?, op)
        })
        .or(|thread, a, b| {
            let merged = Dict::new();
            for source in [a, b] {
                if !is_source(source) {
                    return Ok(Object::NOT_IMPLEMENTED);
                }
                update(thread, source, |key, value| merged.set(thread, key, value))?;
            }
            Ok(merged.into())
        })
        .inplace_or(|thread, a, b| {
            if !is_source(b) {
                return Ok(Object::NOT_IMPLEMENTED);
            }
            update(thread, b, |key, value| set_subscript(thread, a, key, Some(value)))?;
            Ok(a.clone())
        })
        .new(construct)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<FrameLocalsProxy>),
    methods: &[
        MethodDef::new("get", "($self, key, default=None, /)", get, ""),
        MethodDef::noargs(
            "keys",
            "($self, /)",
            |thread, p| Ok(Object::list(as_dict(thread, p)?.keys())),
            "",
        ),
        MethodDef::noargs(
            "values",
            "($self, /)",
            |thread, p| Ok(Object::list(as_dict(thread, p)?.values())),
            "",
        ),
        MethodDef::noargs(
            "items",
            "($self, /)",
            |thread, p| {
                Ok(Object::list(
                    as_dict(thread, p)?
                        .items()
                        .into_iter()
                        .map(|(k, v)| Object::tuple(&[k, v]))
                        .collect(),
                ))
            },
            "",
        ),
        MethodDef::noargs("copy", "($self, /)", |thread, p| Ok(as_dict(thread, p)?.into()), ""),
        MethodDef::one(
            "update",
            "($self, other, /)",
            |thread, p, other| {
                if !is_source(other) {
                    return Err(thread
                        .type_error("update() argument must be dict or another FrameLocalsProxy"));
                }
                update(thread, other, |key, value| set_subscript(thread, p, key, Some(value)))?;
                Ok(Object::NONE)
            },
            "",
        ),
        MethodDef::new("setdefault", "($self, key, default=None, /)", set_default, ""),
        MethodDef::new("pop", "($self, key, default=None, /)", pop, ""),
        MethodDef::noargs(
            "__reversed__",
            "($self, /)",
            |thread, p| {
                let mut keys = as_dict(thread, p)?.keys();
                keys.reverse();
                Ok(Object::list(keys))
            },
            "",
        ),
    ],
    ..TypeSpec::new::<FrameLocalsProxy>("FrameLocalsProxy")
};
pub static FRAME_LOCALS_PROXY: Type = Type::builtin(&SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on proxies.
    visit(unsafe { (*header.cast::<FrameLocalsProxy>()).frame.word() });
}

impl FrameLocalsProxy {
    /// A proxy of a frame object.
    pub fn new(frame: Object) -> Ref<FrameLocalsProxy> {
        heap::new_object(&FRAME_LOCALS_PROXY, |header| FrameLocalsProxy { header, frame })
    }
}

/// What a proxy can be updated from.
fn is_source(object: &Object) -> bool {
    object.as_dict().is_some() || object.is_exact(&FRAME_LOCALS_PROXY)
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    if !thread.repr_enter(object) {
        return Ok(Object::str("{...}"));
    }
    let text = as_dict(thread, object).and_then(|dict| dict.as_object().repr(thread));
    thread.repr_leave(object);
    text.map(Into::into)
}

fn construct(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    let a = args.no_keywords(thread, "FrameLocalsProxy")?;
    match a {
        [frame] if frame.downcast::<FrameObject>().is_some() => {
            Ok(FrameLocalsProxy::new(frame.clone()).into())
        }
        [other] => Err(thread.type_error(format!("expect frame, not {}", other.ty().name()))),
        _ => {
            Err(thread.type_error(format!("FrameLocalsProxy expected 1 argument, got {}", a.len())))
        }
    }
}

fn of(object: &Object) -> &FrameObject {
    let proxy: &FrameLocalsProxy = object.downcast().expect("slots of proxies are called on them");
    proxy.frame.downcast().expect("proxies are made of frames")
}

fn as_dict(thread: &Thread, object: &Object) -> PyResult<Ref<Dict>> {
    let dict = Dict::new();
    for (name, value) in of(object).variables() {
        dict.set(thread, &name, &value)?;
    }
    if let Some(extra) = of(object).extra().as_dict() {
        for (name, value) in extra.items() {
            dict.set(thread, &name, &value)?;
        }
    }
    Ok(dict)
}

fn lookup(thread: &Thread, object: &Object, key: &Object) -> PyResult<Option<Object>> {
    let frame = of(object);
    if let Some(index) = frame.variable_index(thread, key)?
        && let Some(value) = frame.get_variable(index)
    {
        return Ok(Some(value));
    }
    match frame.extra().as_dict() {
        Some(extra) => extra.get(thread, key),
        None => Ok(None),
    }
}

fn subscript(thread: &Thread, object: &Object, key: &Object) -> PyResult {
    match lookup(thread, object, key)? {
        Some(value) => Ok(value),
        None => Err(thread.err(
            &krait_objects::exceptions::KEY_ERROR,
            format!("local variable '{}' is not defined", key.str_string(thread)?),
        )),
    }
}

fn set_subscript(
    thread: &Thread,
    object: &Object,
    key: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    let frame = of(object);
    match (frame.variable_index(thread, key)?, value) {
        (Some(index), Some(value)) => {
            frame.set_variable(index, value.clone());
            Ok(())
        }
        (Some(_), None) => {
            Err(thread.value_error("cannot remove local variables from FrameLocalsProxy"))
        }
        (None, Some(value)) => match frame.extra().as_dict() {
            Some(extra) => extra.set(thread, key, value),
            None => Ok(()),
        },
        (None, None) => {
            let removed = match frame.extra().as_dict() {
                Some(extra) => extra.remove(thread, key)?,
                None => None,
            };
            if removed.is_none() { Err(thread.key_error(key)) } else { Ok(()) }
        }
    }
}

fn update(
    thread: &Thread,
    source: &Object,
    mut body: impl FnMut(&Object, &Object) -> PyResult<()>,
) -> PyResult<()> {
    let keys = source.call_method(thread, name!("keys"), &[])?;
    for key in keys.to_vec(thread)? {
        let value = source.getitem(thread, &key)?;
        body(&key, &value)?;
    }
    Ok(())
}

fn get(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    Ok(lookup(thread, object, args.req(0))?
        .or_else(|| args.opt(1).cloned())
        .unwrap_or(Object::NONE))
}

fn set_default(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    if let Some(value) = lookup(thread, object, args.req(0))? {
        return Ok(value);
    }
    let default = args.opt(1).cloned().unwrap_or(Object::NONE);
    set_subscript(thread, object, args.req(0), Some(&default))?;
    Ok(default)
}

fn pop(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    match lookup(thread, object, args.req(0))? {
        Some(value) => {
            set_subscript(thread, object, args.req(0), None)?;
            Ok(value)
        }
        None => match args.opt(1) {
            Some(default) => Ok(default.clone()),
            None => Err(thread.key_error(args.req(0))),
        },
    }
}
