//! `mappingproxy`: a read-only view of a mapping. Matches the proxy part of CPython's `Objects/descrobject.c`.

use crate::error::PyResult;
use crate::heap;
use crate::name;
use crate::native::{Args, MethodDef};
use crate::object::{Header, Object, Payload, Ref};
use crate::signature::Signature;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;

/// A read-only proxy.
#[repr(C)]
pub struct MappingProxy {
    header: Header,
    mapping: Object,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for MappingProxy {
    fn type_object() -> &'static Type {
        &MAPPINGPROXY
    }
}

static NEW: Signature = Signature::new("mappingproxy", "(mapping)");

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::MAPPING,
    sig: "(mapping)",
    doc: "A view of a mapping that does not allow changes.",
    slots: SlotsSpec::EMPTY
        .repr(|thread, p| Ok(Object::str(&format!("mappingproxy({})", of(p).repr_string(thread)?))))
        .str(|thread, p| of(p).to_str(thread).map(Into::into))
        .hash(|thread, p| of(p).hash(thread))
        .richcompare(|thread, p, other, op| match p.downcast::<MappingProxy>() {
            Some(proxy) => proxy.mapping.compare(thread, other, op),
            None => Ok(Object::NOT_IMPLEMENTED),
        })
        .iter(|thread, p| of(p).iter(thread))
        .len(|thread, p| of(p).len(thread))
        .contains(|thread, p, key| of(p).contains(thread, key))
        .subscript(|thread, p, key| of(p).getitem(thread, key))
        .or(|thread, a, b| {
            let unwrap = |o: &Object| {
                o.downcast::<MappingProxy>().map_or_else(|| o.clone(), |p| p.mapping.clone())
            };
            crate::protocol::number::binary_op1(
                thread,
                &unwrap(a),
                &unwrap(b),
                crate::typeobj::slots::Slots::or,
            )
        })
        .inplace_or(|thread, _, _| {
            Err(thread.type_error("'|=' is not supported by mappingproxy; use '|' instead"))
        })
        .new(|thread, _, args| {
            let args = NEW.bind(thread, args)?;
            let mapping = args.req(0);
            if mapping.ty().slots().subscript().is_none()
                || mapping.as_list().is_some()
                || mapping.as_tuple().is_some()
            {
                return Err(thread.type_error(format!(
                    "mappingproxy() argument must be a mapping, not {}",
                    mapping.ty().name()
                )));
            }
            Ok(MappingProxy::new(mapping.clone()).into())
        })
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<MappingProxy>),
    methods: &[
        MethodDef::new(
            "get",
            "($self, key, default=None, /)",
            get,
            "The value under a key, or the default where the mapping has none.",
        ),
        MethodDef::noargs(
            "keys",
            "($self, /)",
            |thread, p| of(p).call_method(thread, name!("keys"), &[]),
            "a set-like object providing a view on the mapping's keys",
        ),
        MethodDef::noargs(
            "values",
            "($self, /)",
            |thread, p| of(p).call_method(thread, name!("values"), &[]),
            "an object providing a view on the mapping's values",
        ),
        MethodDef::noargs(
            "items",
            "($self, /)",
            |thread, p| of(p).call_method(thread, name!("items"), &[]),
            "a set-like object providing a view on the mapping's items",
        ),
        MethodDef::noargs(
            "copy",
            "($self, /)",
            |thread, p| of(p).call_method(thread, name!("copy"), &[]),
            "a shallow copy of the mapping",
        ),
        MethodDef::noargs(
            "__reversed__",
            "($self, /)",
            |thread, p| of(p).call_method(thread, name!("__reversed__"), &[]),
            "reverse iterator",
        ),
        MethodDef::raw(
            "__class_getitem__",
            "($type, object, /)",
            crate::types::generic_alias::class_getitem,
            "See PEP 585",
        )
        .class(),
    ],
    ..TypeSpec::new::<MappingProxy>("mappingproxy")
};
pub static MAPPINGPROXY: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Object {
    &object.downcast::<MappingProxy>().expect("slots of mappingproxy are called on it").mapping
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on mapping proxies.
    visit(unsafe { (*header.cast::<MappingProxy>()).mapping.word() });
}

impl MappingProxy {
    pub fn new(mapping: Object) -> Ref<MappingProxy> {
        heap::new_object(&MAPPINGPROXY, |header| MappingProxy { header, mapping })
    }

    pub fn mapping(&self) -> &Object {
        &self.mapping
    }
}

fn get(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let default = args.opt(1).cloned().unwrap_or(Object::NONE);
    of(object).call_method(thread, name!("get"), &[args.req(0).clone(), default])
}
