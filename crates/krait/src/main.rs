//! The `krait` executable.
//!
//! It has the C entry point, so that the program finds its process as it was made: Rust's own start opens closed
//! standard descriptors and takes over signals.

#![cfg_attr(not(test), no_main)]

mod allocator;

#[global_allocator]
static ALLOCATOR: allocator::Allocator = allocator::Allocator;

// SAFETY: the name is the entry point's, and no other symbol has it.
#[cfg_attr(not(test), unsafe(no_mangle))]
pub extern "C" fn main(_argc: i32, _argv: *const *const std::ffi::c_char) -> i32 {
    allocator::configure();
    let argv: Vec<std::ffi::OsString> = std::env::args_os().collect();
    krait_runtime::run::main(&argv)
}
