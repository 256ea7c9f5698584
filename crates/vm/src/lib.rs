//! Frames, the eval loop, functions, generators, import statements, and the modules that need frames.

pub mod eval;
pub mod frame;
pub mod frame_locals;
pub mod frame_object;
pub mod function;
pub mod generator;
pub mod import;
mod import_time;
pub mod modules;
pub mod monitoring;
pub mod state;
pub mod traceback_print;
pub mod verify;

use krait_objects::{Thread, Type};

/// The types of this crate that exist from the start.
pub fn builtin_types() -> Vec<&'static Type> {
    let mut types: Vec<&'static Type> = vec![
        &function::FUNCTION,
        &frame_object::FRAME,
        &frame_locals::FRAME_LOCALS_PROXY,
        &modules::super_type::SUPER,
    ];
    types.extend(generator::types());
    types
}

/// Makes this crate's types ready.
pub fn ready_types(thread: &Thread) {
    for ty in builtin_types() {
        ty.ready(thread);
    }
}
