//! `functools.Placeholder`: the mark of a positional argument that partial leaves open.

use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    CallArgs, Header, MethodDef, Object, Payload, PyResult, Thread, Type, TypeSpec, Word,
};

/// The singleton's layout.
#[repr(C)]
pub struct Placeholder {
    header: Header,
}

// SAFETY: repr(C) with the header first; the only instance is the one below.
unsafe impl Payload for Placeholder {
    fn type_object() -> &'static Type {
        &PLACEHOLDER_TYPE
    }
}

// SAFETY: the header is immortal, so it is never written.
unsafe impl Sync for Placeholder {}

static SPEC: TypeSpec = TypeSpec {
    doc: "The type of the Placeholder singleton.\n\nUsed as a placeholder for partial arguments.",
    slots: SlotsSpec::EMPTY.new(new).repr(|_, _| Ok(Object::str("Placeholder"))),
    methods: &[MethodDef::noargs(
        "__reduce__",
        "($self, /)",
        |_, _| Ok(Object::str("Placeholder")),
        "",
    )],
    ..TypeSpec::new::<Placeholder>("functools._PlaceholderType")
};
pub static PLACEHOLDER_TYPE: Type = Type::builtin(&SPEC);

static PLACEHOLDER: Placeholder = Placeholder { header: Header::immortal(&PLACEHOLDER_TYPE) };

/// The singleton.
pub fn placeholder() -> Object {
    // SAFETY: a static, immortal object; its type is ready once the module is.
    unsafe { Object::from_borrowed(Word::from_ptr(&PLACEHOLDER.header)) }
}

pub fn is_placeholder(object: &Object) -> bool {
    object.is_exact(&PLACEHOLDER_TYPE)
}

fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    if !args.args.is_empty() {
        return Err(thread.type_error("PlaceholderType takes no arguments"));
    }
    Ok(placeholder())
}
