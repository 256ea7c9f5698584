//! Native modules that CPython's tests ask for: views of the object model's protocols, and modules to be imported.
//!
//! A file a module (or a folder, by topic), named after it. Every function does through the object model what the one in
//! CPython's test modules does through the C API; what has no meaning without a C API is not there.

// The bodies of `function!` rows are blocks, which the macro puts behind other statements.
#![allow(unused_braces)]

#[macro_use]
mod arguments;
pub mod testcapi;
pub mod testinternalcapi;
pub mod testlimitedcapi;
pub mod testmultiphase;

use krait_objects::types::module::ModuleDef;

/// The modules of this crate.
pub static MODULES: &[&ModuleDef] =
    &[&testcapi::DEF, &testinternalcapi::DEF, &testlimitedcapi::DEF, &testmultiphase::DEF];
