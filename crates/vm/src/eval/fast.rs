//! The handlers of specialised instructions, a file a family.
//!
//! A form's case looks at as little as its form needs, and gives [`super::Step::Slow`] with everything as it was where
//! it does not apply: the head of the family goes on. Without stack frames: see `docs/decisions/0001-outlined-bodies.md`.

pub mod binary_op;
pub mod call;
pub mod compare_op;
pub mod containers;
pub mod for_iter;
pub mod load_global;
