//! Python strings as values: storage kinds, surrogates, str/bytes kernels, codec kernels and Unicode 16 tables.
//! Owns every algorithm on code points or bytes that needs no object; refuses to know objects, exceptions and the OS.
//! Matches the behaviour of CPython's Objects/unicodeobject.c, Objects/stringlib and Modules/unicodedata.c.

#![forbid(unsafe_code)]

mod builder;
pub mod bytes;
pub mod case;
pub mod codecs;
pub mod find;
pub mod predicates;
pub mod quote;
pub mod replace;
pub mod split;
mod text;
pub mod unicode;
mod view;

/// Tables written by `cargo xtask gen-unicode`.
mod generated {
    #[rustfmt::skip]
    pub mod decomposition;
    #[rustfmt::skip]
    pub mod properties;
    #[rustfmt::skip]
    pub mod sequences;
    #[rustfmt::skip]
    pub mod ucd_3_2_0;
}

#[cfg(test)]
mod tests;

pub use builder::Builder;
pub use text::Text;
pub use view::{Chars, Kind, Str, Unit};
