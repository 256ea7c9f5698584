//! Code objects and the compiler.

use crate::arguments::{bad_call, c_string, non_null_string};
use krait_bytecode::location_table::{LocationWriter, Range};
use krait_bytecode::opcode::Opcode;
use krait_objects::native::Args;
use krait_objects::thread::CompileRequest;
use krait_objects::types::bytes::Bytes;
use krait_objects::types::code::{Code, CodeFields};
use krait_objects::types::str::Str;
use krait_objects::types::tuple::Tuple;
use krait_objects::{MethodDef, Object, PyResult, Ref, Thread};

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
    MethodDef::new(
        "code_newempty",
        "(filename, funcname, firstlineno, /)",
        new_empty,
        "Code that raises AssertionError.",
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

/// `PyCode_NewEmpty`: `RESUME`, `LOAD_COMMON_CONSTANT` AssertionError, `RAISE_VARARGS`, all on one line.
fn new_empty(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let text = |index: usize| -> PyResult<Ref<Str>> {
        args.req(index).downcast_ref().ok_or_else(|| {
            thread.type_error(format!(
                "code_newempty() argument {} must be str, not {}",
                index + 1,
                args.req(index).type_or_none()
            ))
        })
    };
    let (filename, name) = (text(0)?, text(1)?);
    let firstlineno = args.req(2).to_c_int(thread)?;
    let instructions =
        [(Opcode::RESUME, 0), (Opcode::LOAD_COMMON_CONSTANT, 0), (Opcode::RAISE_VARARGS, 1)];
    let bytecode: Vec<u8> =
        instructions.iter().flat_map(|&(opcode, arg)| [opcode as u8, arg]).collect();
    let mut lines = LocationWriter::new(firstlineno, 0);
    let line = Range { line: firstlineno, end_line: firstlineno, col: -1, end_col: -1 };
    lines.write(line, instructions.len());
    let none = || Tuple::from_vec(Vec::new());
    let fields = CodeFields {
        argcount: 0,
        posonlyargcount: 0,
        kwonlyargcount: 0,
        stacksize: 1,
        flags: 0,
        firstlineno,
        bytecode: Bytes::new(&bytecode),
        consts: none(),
        names: none(),
        localsplusnames: none(),
        localspluskinds: Bytes::new(b""),
        filename,
        qualname: name.clone(),
        name,
        linetable: Bytes::new(&lines.finish()),
        exceptiontable: Bytes::new(b""),
    };
    Ok(Code::new(fields, false).into())
}

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
