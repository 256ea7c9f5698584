//! `_pickle`: writing objects as byte streams and reading them, for all protocols.
//!
//! `save` writes, `load` reads; `core` and `memo` are what a pickler remembers, `input` what an unpickler reads from.
//! Matches CPython's `Modules/_pickle.c`: the streams are the same, byte for byte, and so are the errors.

mod buffer;
mod core;
mod input;
mod load;
mod memo;
mod opcode;
mod output;
mod pickler;
mod reader;
mod save;
mod state;
mod unpickler;

use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{MethodDef, PyResult, Ref, Thread};

pub static DEF: ModuleDef = ModuleDef {
    name: "_pickle",
    doc: "The parts of the pickle module that are native.",
    functions: FUNCTIONS,
    exec,
};

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "dump",
        "($module, /, obj, file, protocol=None, *, fix_imports=True,\n     buffer_callback=None)",
        pickler::dump,
        "Write the pickle of an object to a file, as Pickler(file, protocol).dump(obj) does.",
    ),
    MethodDef::new(
        "dumps",
        "($module, /, obj, protocol=None, *, fix_imports=True,\n      buffer_callback=None)",
        pickler::dumps,
        "The pickle of an object as bytes; the arguments are those of Pickler.",
    ),
    MethodDef::new(
        "load",
        "($module, /, file, *, fix_imports=True, encoding='ASCII',\n     errors='strict', buffers=())",
        unpickler::load,
        "Read the next pickle of a file and return its object, as Unpickler(file).load() does.",
    ),
    MethodDef::new(
        "loads",
        "($module, data, /, *, fix_imports=True, encoding='ASCII',\n      errors='strict', buffers=())",
        unpickler::loads,
        "The object of a pickle in memory; the arguments are those of Unpickler.",
    ),
];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    pickler::MEMO_PROXY.ready(thread);
    unpickler::MEMO_PROXY.ready(thread);
    module.add_type(thread, &buffer::PICKLE_BUFFER);
    module.add_type(thread, &pickler::PICKLER);
    module.add_type(thread, &unpickler::UNPICKLER);
    state::init(thread, module)
}
