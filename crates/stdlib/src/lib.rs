//! The standard library that the binary carries: frozen code for the start, and all files, packed.
//!
//! Both are made by the build script from the stdlib dependency; nothing of the library is in this repository.

#![forbid(unsafe_code)]

mod unpack;

pub use unpack::{UnpackError, unpack_into};

/// A frozen module.
#[derive(Clone, Copy)]
pub struct Frozen {
    pub name: &'static str,
    /// Its code object in marshal's format.
    pub code: &'static [u8],
    pub package: bool,
    /// The module's name in the library, which differs for the bootstrap modules.
    pub origin: &'static str,
}

/// All frozen modules.
pub static FROZEN: &[Frozen] = include!(concat!(env!("OUT_DIR"), "/frozen.rs"));

/// The packed library.
static LIBRARY: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/library.bin"));

/// The frozen module of this name.
pub fn frozen(name: &str) -> Option<&'static Frozen> {
    FROZEN.iter().find(|f| f.name == name)
}
