//! `_json`: the fast parts of `json`. Matches CPython's `Modules/_json.c`.

mod encoder;
mod quote;
mod scanner;
mod string;

use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{MethodDef, PyResult, Ref, Thread};

pub static DEF: ModuleDef =
    ModuleDef { name: "_json", doc: "json speedups\n", functions: FUNCTIONS, exec };

static FUNCTIONS: &[MethodDef] = &[quote::ENCODE_ASCII, quote::ENCODE, string::SCANSTRING];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    scanner::SCANNER.ready(thread);
    encoder::ENCODER.ready(thread);
    module.add("make_scanner", scanner::SCANNER.to_object());
    module.add("make_encoder", encoder::ENCODER.to_object());
    Ok(())
}
