//! `complex`: representation. Matches CPython's `Objects/complexobject.c`; methods and operators are in the sibling files.

pub mod convert;
mod methods;
mod operators;

use crate::heap;
use crate::object::{Header, Object, Payload, Ref};
use crate::typeobj::{Type, TypeSpec, flags};

/// A complex object.
#[repr(C)]
pub struct Complex {
    header: Header,
    pub re: f64,
    pub im: f64,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Complex {
    fn type_object() -> &'static Type {
        &COMPLEX
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for Complex {
    const CONTAINER: bool = false;
}

static COMPLEX_SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE,
    sig: "(real=0, imag=0)",
    doc: "The complex number real + imag*1j, or the one that a string spells.",
    slots: operators::SLOTS.new(methods::new),
    methods: methods::METHODS,
    getset: methods::MEMBERS,
    dealloc: heap::dealloc_exact::<Complex>,
    ..TypeSpec::new::<Complex>("complex")
};
pub static COMPLEX: Type = Type::builtin(&COMPLEX_SPEC);

impl Complex {
    pub fn new(re: f64, im: f64) -> Ref<Complex> {
        heap::new_exact(|header| Complex { header, re, im })
    }

    pub fn of_type(ty: &Type, re: f64, im: f64) -> Ref<Complex> {
        heap::new_object(ty, |header| Complex { header, re, im })
    }
}

impl Object {
    /// A new complex.
    pub fn complex(re: f64, im: f64) -> Object {
        Complex::new(re, im).into()
    }

    /// The parts if this is a complex or an instance of a subclass.
    pub fn as_complex(&self) -> Option<(f64, f64)> {
        self.downcast::<Complex>().map(|z| (z.re, z.im))
    }
}
