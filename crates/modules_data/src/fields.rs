//! Mutable reference fields of native objects (see [`krait_objects::fields`]).

pub use krait_objects::fields::{Fields, Slot};
pub(crate) use krait_objects::{memory_slots, payload};
