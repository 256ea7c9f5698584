//! Code objects and the compiler.

use crate::arguments::{bad_call, c_string, non_null_string};
use krait_objects::thread::CompileRequest;
use krait_objects::types::code::Code;
use krait_objects::{MethodDef, Object, PyResult, Thread};

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "code_offset_to_line",
        |thread, code, offset| {
            let code = code.downcast::<Code>().ok_or_else(|| bad_call(thread))?;
            let line = code.line_of(offset.to_c_int(thread)?).unwrap_or(-1);
            Ok(Object::small_int(line))
        },
        "The line of an instruction."
    ),
    function!(
        "Py_CompileString",
        |thread, source| { compile(thread, source, &Object::str("<string>"), 257, 0) },
        "Compiles a program."
    ),
    variadic!(
        "Py_CompileStringExFlags",
        3..4,
        |thread, args| {
            let flags = match args.get(3) {
                Some(flags) => flags.to_c_int(thread)?,
                None => 0,
            };
            let filename = c_string(thread, &args[1])?.ok_or_else(|| bad_call(thread))?;
            compile(thread, &args[0], &filename, args[2].to_c_int(thread)?, flags)
        },
        "Compiles what a start symbol stands for."
    ),
];

fn compile(
    thread: &Thread,
    source: &Object,
    filename: &Object,
    start: i32,
    flags: i32,
) -> PyResult {
    let mode = match start {
        256 => "single",
        257 => "exec",
        258 => "eval",
        345 => "func_type",
        _ => return Err(bad_call(thread)),
    };
    let source = non_null_string(thread, source)?;
    let request = CompileRequest {
        source: &source,
        filename,
        mode,
        flags,
        optimize: -1,
        feature_version: -1,
        inherited: 0,
    };
    (thread.hooks().compile)(thread, request)
}
