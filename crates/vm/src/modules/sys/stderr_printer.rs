//! `stderrprinter`: what `sys.stderr` is until the io module's streams are there. Matches the `PyStdPrinter` part of
//! CPython's `Objects/fileobject.c`.

use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    GetSetDef, Header, MethodDef, Object, Payload, PyResult, Thread, Type, TypeSpec, heap,
};
use std::io::{IsTerminal, Write};

/// The printer; it writes to the process's standard error.
#[repr(C)]
struct StderrPrinter {
    header: Header,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for StderrPrinter {
    fn type_object() -> &'static Type {
        &STDERR_PRINTER
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::DISALLOW_INSTANTIATION,
    doc: "Prints to the standard error before the streams are set up.",
    slots: SlotsSpec::EMPTY.repr(|_, printer| {
        Ok(Object::str(&format!("<stderrprinter(fd=2) object at {:#x}>", printer.id())))
    }),
    methods: &[
        MethodDef::noargs("close", "", |_, _| Ok(Object::NONE), ""),
        MethodDef::noargs("flush", "", |_, _| Ok(Object::NONE), ""),
        MethodDef::noargs("fileno", "", |_, _| Ok(Object::int(2)), ""),
        MethodDef::noargs(
            "isatty",
            "",
            |_, _| Ok(Object::from_bool(std::io::stderr().is_terminal())),
            "",
        ),
        MethodDef::one("write", "", write, ""),
    ],
    getset: &[
        GetSetDef::ro("closed", |_, _| Ok(Object::FALSE), "True if the file is closed"),
        GetSetDef::ro("encoding", |_, _| Ok(Object::NONE), "Encoding of the file"),
        GetSetDef::ro("mode", |_, _| Ok(Object::str("w")), "String giving the file mode"),
    ],
    ..TypeSpec::new::<StderrPrinter>("stderrprinter")
};
static STDERR_PRINTER: Type = Type::builtin(&SPEC);

fn write(thread: &Thread, _printer: &Object, text: &Object) -> PyResult {
    let Some(text) = text.as_str() else {
        let message = format!("write() argument must be str, not {}", text.ty().name());
        return Err(thread.type_error(message));
    };
    let shown = text.to_string_lossy();
    // What cannot be written is lost: there is no other place to say so.
    let _ = std::io::stderr().write_all(shown.as_bytes());
    Ok(Object::int_usize(shown.len()))
}

/// Makes `sys.stderr` and `sys.__stderr__` printers.
pub fn install(thread: &Thread) {
    let Some(sys) = thread.interp().sys_dict() else { return };
    STDERR_PRINTER.ready(thread);
    let printer: Object =
        heap::new_object(&STDERR_PRINTER, |header| StderrPrinter { header }).into();
    sys.set_item_str("stderr", printer.clone());
    sys.set_item_str("__stderr__", printer);
}
