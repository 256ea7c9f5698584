//! Capsules, in which modules written in C hand pointers to each other. Krait runs no such modules: a capsule here has its
//! name and nothing inside. Matches CPython's `Objects/capsule.c`.

use crate::heap;
use crate::object::{Header, Object, Payload};
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};

/// A capsule.
#[repr(C)]
pub struct Capsule {
    header: Header,
    name: &'static str,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Capsule {
    fn type_object() -> &'static Type {
        &CAPSULE
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::DISALLOW_INSTANTIATION,
    doc: "What modules written in C keep pointers for other ones in.",
    slots: SlotsSpec::EMPTY
        .repr(|_, this| {
            let capsule: &Capsule = this.downcast().expect("slots of capsules are called on them");
            let name = capsule.name;
            Ok(Object::str(&format!("<capsule object \"{name}\" at {:#x}>", this.id())))
        })
        .drop_fields(heap::drop_fields_of::<Capsule>),
    ..TypeSpec::new::<Capsule>("PyCapsule")
};
pub static CAPSULE: Type = Type::builtin(&SPEC);

impl Capsule {
    pub fn new(name: &'static str) -> Object {
        heap::new_object(&CAPSULE, |header| Capsule { header, name }).into()
    }
}
