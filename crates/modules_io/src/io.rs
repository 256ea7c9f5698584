//! The `_io` module. Matches CPython's `Modules/_io/_iomodule.c`.

mod open;

use crate::encoding::sys_flag;
use crate::errors::unsupported_operation;
use crate::iobase::DEFAULT_BUFFER_SIZE;
use crate::{bases, buffered, bytesio, fileio, iobase, memory, newlines, stringio, textio};
use krait_objects::exceptions as exc;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{Args, MethodDef, Object, PyResult, Ref, Thread, Type};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "_io",
    doc: "Streams of bytes and text: the classes behind open(), and open() itself.",
    functions: FUNCTIONS,
    exec,
};

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "open",
        "($module, /, file, mode='r', buffering=-1, encoding=None,\n     errors=None, newline=None, closefd=True, opener=None)",
        open::open,
        "Open a file and return a stream.\n\nfile is a path or a file descriptor. mode is 'r' (the default), 'w' (empty the \
         file), 'x' (create it) or 'a' (append), with '+' for reading and writing and 'b' for bytes instead of text. \
         buffering is 0 for none (bytes only), 1 for lines (text only), or the size of the buffer. encoding, errors and \
         newline are those of TextIOWrapper, closefd and opener those of FileIO.",
    ),
    MethodDef::new(
        "text_encoding",
        "($module, encoding, stacklevel=2, /)",
        text_encoding,
        "The encoding itself, or for None the default's name, with a warning if that was asked for.",
    ),
    MethodDef::new(
        "open_code",
        "($module, /, path)",
        open::open_code,
        "Open a file whose content is to be run.",
    ),
];

fn types() -> [&'static Type; 15] {
    [
        &iobase::IOBASE,
        &iobase::RAW_IOBASE,
        &bases::BUFFERED_IOBASE,
        &bases::TEXT_IOBASE,
        &fileio::FILE_IO,
        &buffered::types::READER,
        &buffered::types::WRITER,
        &buffered::types::RANDOM,
        &buffered::rwpair::RW_PAIR,
        &bytesio::BYTES_IO,
        &bytesio::BYTES_IO_BUFFER,
        &stringio::STRING_IO,
        &newlines::NEWLINE_DECODER,
        &textio::TEXT_IO_WRAPPER,
        &memory::MEMORY,
    ]
}

/// Makes the types ready; the standard streams need them before the module is imported.
pub fn ready(thread: &Thread) {
    for ty in types() {
        ty.ready(thread);
    }
}

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    ready(thread);
    for ty in types() {
        if !ty.is(&memory::MEMORY) {
            module.add_type(thread, ty);
        }
    }
    module.add("DEFAULT_BUFFER_SIZE", Object::int_usize(DEFAULT_BUFFER_SIZE));
    module.add("UnsupportedOperation", unsupported_operation(thread)?);
    module.add("BlockingIOError", exc::BLOCKING_IO_ERROR.to_object());
    Ok(())
}

fn text_encoding(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let stacklevel = match args.opt(1) {
        Some(level) => level.to_i32(thread)?,
        None => 2,
    };
    let encoding = args.req(0);
    if !encoding.is_none() {
        return Ok(encoding.clone());
    }
    if sys_flag(thread, "warn_default_encoding")? {
        let message = Object::str("'encoding' argument not specified");
        (thread.hooks().warn)(thread, &message, &exc::ENCODING_WARNING, stacklevel as isize)?;
    }
    Ok(Object::str(if sys_flag(thread, "utf8_mode")? { "utf-8" } else { "locale" }))
}
