//! `compile()`: source text to a code object, with the parser's and the compiler's errors and warnings as Python
//! exceptions. It owns no rule of the language. Matches CPython's `Py_CompileStringObject`.

use krait_bytecode::code::flags;
use krait_compile::codegen::Options;
use krait_compile::error::{CompileError, ErrorKind};
use krait_objects::buffer::BufferFlags;
use krait_objects::exceptions as exc;
use krait_objects::thread::CompileRequest;
use krait_objects::types::code::from_const::Converter;
use krait_objects::{Object, PyResult, Raised, Thread, Type};
use krait_syntax::parse;
use krait_syntax::parser::{Flags, Mode, Problem, ProblemKind, WarningCategory};
use krait_syntax::source;
use krait_vm::modules::warnings::{Place, warn_explicit};
use std::borrow::Cow;

/// Flags of `compile()` beside the future features (`PyCF_*`).
mod cf {
    pub const SOURCE_IS_UTF8: u32 = 0x100;
    pub const DONT_IMPLY_DEDENT: u32 = 0x200;
    pub const ONLY_AST: u32 = 0x400;
    pub const TYPE_COMMENTS: u32 = 0x1000;
    pub const ALLOW_TOP_LEVEL_AWAIT: u32 = 0x2000;
    pub const ALLOW_INCOMPLETE_INPUT: u32 = 0x4000;
    pub const OPTIMIZED_AST: u32 = 0x8000;
    pub const KNOWN: u32 = SOURCE_IS_UTF8
        | DONT_IMPLY_DEDENT
        | ONLY_AST
        | TYPE_COMMENTS
        | ALLOW_TOP_LEVEL_AWAIT
        | ALLOW_INCOMPLETE_INPUT
        | OPTIMIZED_AST;
}

/// The future features that code may inherit.
const FUTURES: u32 = flags::FUTURE_DIVISION
    | flags::FUTURE_ABSOLUTE_IMPORT
    | flags::FUTURE_WITH_STATEMENT
    | flags::FUTURE_PRINT_FUNCTION
    | flags::FUTURE_UNICODE_LITERALS
    | flags::FUTURE_BARRY_AS_BDFL
    | flags::FUTURE_GENERATOR_STOP
    | flags::FUTURE_ANNOTATIONS;

/// Compiles as the builtin `compile` is asked to.
pub fn compile(thread: &Thread, request: CompileRequest<'_>) -> PyResult {
    let asked = request.flags as u32;
    if asked & !(FUTURES | flags::NESTED | cf::KNOWN) != 0 {
        return Err(thread.value_error("compile(): unrecognised flags"));
    }
    if asked & cf::ONLY_AST != 0 || request.mode == "func_type" {
        if request.mode == "func_type" && asked & cf::ONLY_AST == 0 {
            return Err(
                thread.value_error("compile() mode 'func_type' requires flag PyCF_ONLY_AST")
            );
        }
        return Err(thread
            .not_implemented_error("AST objects are not implemented in this version of Krait"));
    }
    let mode = match request.mode {
        "exec" => Mode::Exec,
        "eval" => Mode::Eval,
        "single" => Mode::Single,
        _ => return Err(thread.value_error("compile() mode must be 'exec', 'eval' or 'single'")),
    };
    let future = (asked | request.inherited) & FUTURES;
    let parse_flags = Flags {
        type_comments: asked & cf::TYPE_COMMENTS != 0,
        barry_as_bdfl: future & flags::FUTURE_BARRY_AS_BDFL != 0,
        allow_incomplete_input: asked & cf::ALLOW_INCOMPLETE_INPUT != 0,
        dont_imply_dedent: asked & cf::DONT_IMPLY_DEDENT != 0,
        feature_version: 14,
        max_int_digits: thread.interp().int_max_str_digits.get(),
        stack_limit: thread.stack_limit.get(),
    };
    let options = Options {
        filename: request.filename.str_string(thread)?,
        optimize: optimize_level(thread, request.optimize),
        future,
        interactive: mode == Mode::Single,
        top_level_await: asked & cf::ALLOW_TOP_LEVEL_AWAIT != 0,
    };
    if let Some(text) = request.source.as_str() {
        return match text.as_utf8() {
            Some(text) => {
                compile_text(thread, &text, mode, parse_flags, &options, request.filename)
            }
            None => Err(surrogates(thread, request.source)),
        };
    }
    if !request.source.has_buffer() {
        return Err(thread.type_error("compile() arg 1 must be a string, bytes or AST object"));
    }
    let buffer = request.source.buffer(thread, BufferFlags::SIMPLE)?;
    compile_bytes(thread, buffer.as_slice(), mode, parse_flags, &options, request.filename)
}

/// The optimisation level; -1 is the interpreter's.
fn optimize_level(thread: &Thread, asked: i32) -> u8 {
    let level = if asked < 0 { thread.interp().optimize.get() } else { asked };
    level.clamp(0, 2) as u8
}

/// Compiles the whole source of a program: the code object of its `__main__`.
pub fn compile_main(thread: &Thread, source: &[u8], filename: &Object, optimize: i32) -> PyResult {
    let flags = Flags {
        max_int_digits: thread.interp().int_max_str_digits.get(),
        stack_limit: thread.stack_limit.get(),
        ..Flags::default()
    };
    let options = Options {
        filename: filename.str_string(thread)?,
        optimize: optimize_level(thread, optimize),
        future: 0,
        interactive: false,
        top_level_await: false,
    };
    compile_bytes(thread, source, Mode::Exec, flags, &options, filename)
}

fn compile_bytes(
    thread: &Thread,
    source: &[u8],
    mode: Mode,
    flags: Flags,
    options: &Options,
    filename: &Object,
) -> PyResult {
    let text: Cow<'_, str> = source::decode(source, &|_, _| None)
        .map_err(|problem| raise_problem(thread, &problem, filename))?;
    compile_text(thread, &text, mode, flags, options, filename)
}

fn compile_text(
    thread: &Thread,
    text: &str,
    mode: Mode,
    flags: Flags,
    options: &Options,
    filename: &Object,
) -> PyResult {
    let parsed = parse::parse(text, mode, flags);
    for warning in &parsed.warnings {
        let category = match warning.category {
            WarningCategory::Syntax => &exc::SYNTAX_WARNING,
            WarningCategory::Deprecation => &exc::DEPRECATION_WARNING,
        };
        warn(thread, &warning.message, category, filename, warning.lineno)?;
    }
    let tree = parsed.tree.map_err(|problem| raise_problem(thread, &problem, filename))?;
    let (code, warnings) = krait_compile::compile(&tree, options)
        .map_err(|error| raise_compile_error(thread, &error, text, filename))?;
    for warning in &warnings {
        warn(thread, &warning.message, &exc::SYNTAX_WARNING, filename, warning.range.lineno)?;
    }
    Ok(Converter::trusted().code(&code).into())
}

/// A warning about source text.
fn warn(
    thread: &Thread,
    message: &str,
    category: &Type,
    filename: &Object,
    lineno: u32,
) -> PyResult<()> {
    let place = Place { filename: filename.clone(), lineno: i64::from(lineno), module: None };
    warn_explicit(thread, &Object::str(message), &category.to_object(), place)
}

fn surrogates(thread: &Thread, source: &Object) -> Raised {
    let position = source
        .as_str()
        .and_then(|s| s.view().iter().enumerate().find(|(_, c)| (0xd800..0xe000).contains(c)))
        .map_or(0, |(index, _)| index as i64);
    let args = [
        Object::str("utf-8"),
        source.clone(),
        Object::int(position),
        Object::int(position + 1),
        Object::str("surrogates not allowed"),
    ];
    thread.err_args(&exc::UNICODE_ENCODE_ERROR, &args)
}

/// The exception of a parser's problem.
fn raise_problem(thread: &Thread, problem: &Problem, filename: &Object) -> Raised {
    let message = Object::str(&problem.message);
    let ty = match problem.kind {
        ProblemKind::Syntax => &exc::SYNTAX_ERROR,
        ProblemKind::Indentation => &exc::INDENTATION_ERROR,
        ProblemKind::Tab => &exc::TAB_ERROR,
        ProblemKind::IncompleteInput => &exc::INCOMPLETE_INPUT_ERROR,
        ProblemKind::Memory => return thread.err_value(&exc::MEMORY_ERROR, message),
        ProblemKind::Overflow => return thread.overflow_error(problem.message.clone()),
        ProblemKind::Value => return thread.value_error(problem.message.clone()),
    };
    if problem.lineno < 0 {
        return thread.err_value(ty, message);
    }
    let text = problem.text.as_deref().map_or(Object::NONE, Object::str);
    let mut place = vec![
        filename.clone(),
        Object::int(problem.lineno),
        Object::int(problem.offset),
        text,
        Object::int(problem.end_lineno),
        Object::int(problem.end_offset),
    ];
    if let Some(range) = problem.last_statement
        && let Some(source) = &problem.text
    {
        place.push(Object::tuple(&[
            Object::int(i64::from(range.lineno)),
            Object::int(i64::from(range.col_offset)),
            Object::str(source),
        ]));
    }
    thread.err_args(ty, &[message, Object::tuple(&place)])
}

/// The exception of a compiler's error.
fn raise_compile_error(
    thread: &Thread,
    error: &CompileError,
    source: &str,
    filename: &Object,
) -> Raised {
    match error.kind {
        ErrorKind::Recursion => thread.recursion_error(error.message.clone()),
        ErrorKind::System => thread.system_error(error.message.clone()),
        ErrorKind::Value => thread.value_error(error.message.clone()),
        ErrorKind::Syntax => {
            let message = Object::str(&error.message);
            let Some(range) = error.range else {
                return thread.err_value(&exc::SYNTAX_ERROR, message);
            };
            let line = source.lines().nth((range.lineno as usize).saturating_sub(1));
            let text = line.map_or(Object::NONE, |line| Object::str(&format!("{line}\n")));
            let place = [
                filename.clone(),
                Object::int(i64::from(range.lineno)),
                Object::int(i64::from(range.col_offset) + 1),
                text,
                Object::int(i64::from(range.end_lineno)),
                Object::int(i64::from(range.end_col_offset) + 1),
            ];
            thread.err_args(&exc::SYNTAX_ERROR, &[message, Object::tuple(&place)])
        }
    }
}
