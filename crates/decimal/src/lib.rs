//! Decimal arithmetic by Cowlishaw's General Decimal Arithmetic: numbers, contexts, signals and all operations on them.
//!
//! Matches what CPython's `_decimal` shows of libmpdec, flags included. Refuses to know Python types; an operation
//! takes its operands, a [`Context`] and a [`Status`] that collects the conditions it meets.

#![forbid(unsafe_code)]

mod coefficient;
mod context;
mod number;
mod ops;
mod round;
mod status;
mod text;

pub use coefficient::{Coefficient, MOST_DIGITS};
pub use context::{Context, MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, Rounding};
pub use number::{Decimal, Kind};
pub use ops::compare::numeric_order;
pub use status::Status;
pub use text::format::{Align, Grouping, Locale, NO_MORE_GROUPS, Sign, Spec, format};
pub use text::parse::NotANumber;
