//! Containers whose order Python programs can see, free of Python's objects. It owns no comparison of keys.

#![forbid(unsafe_code)]

mod set_table;

pub use set_table::{Found, Glance, Probe, SetTable, Vacancy};
