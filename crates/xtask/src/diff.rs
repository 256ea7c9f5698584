//! The front end against the reference's: `cargo xtask diff [--tree|--doctests|--mutants|--unparse|--code] FILE…`.
//!
//! Without an option, goes through the stages of each file (tokens, tree, symbol table, code) and shows the first one that
//! differs; an option compares one thing of many files and counts. Compiled `.pyc` files are compared for other tasks too.

mod code;
mod stages;
mod tree;

pub use code::pyc_difference;

use krait_bytecode::Code;
use krait_compile::codegen::{Limits, Options};
use krait_compile::error::CompileError;
use krait_syntax::ast::Mod;
use std::sync::Arc;

/// Room for deep trees, as the reference has.
const STACK: usize = 256 << 20;

/// Runs the task.
pub fn run(mut args: Vec<String>) -> Result<(), String> {
    let option = match args.first() {
        Some(first) if first.starts_with("--") => args.remove(0),
        _ => String::new(),
    };
    if args.is_empty() {
        return Err("no files".into());
    }
    let task = move || match option.as_str() {
        "" => stages::run(&args),
        "--tree" => tree::run("files", &args),
        "--doctests" | "--mutants" | "--unparse" => tree::run(&option[2..], &args),
        "--code" => code::run(&args),
        _ => Err(format!("unknown option {option}")),
    };
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(task);
    thread.map_err(|e| e.to_string())?.join().map_err(|_| "comparison failed".to_string())?
}

/// Compiles a tree as the reference does for a file of this name.
fn compile(tree: &Mod, path: &str) -> Result<Arc<Code>, CompileError> {
    let options = Options { filename: path.into(), limits: Limits::USUAL, ..Options::default() };
    krait_compile::compile(tree.clone(), &options, &mut Vec::new())
}
