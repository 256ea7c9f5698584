//! `compile()`: source text to a code object, with the parser's and the compiler's errors and warnings as Python
//! exceptions. It owns no rule of the language. Matches CPython's `Py_CompileStringObject`.

mod client;

use client::ParserClient;
use krait_bytecode::code::flags;
use krait_compile::codegen::Options;
use krait_compile::error::{CompileError, CompileWarning};
use krait_modules_lang::source_bytes::CodecRaised;
use krait_modules_lang::{ast, compile_error, compile_options, source_bytes};
use krait_objects::buffer::BufferFlags;
use krait_objects::exceptions as exc;
use krait_objects::thread::CompileRequest;
use krait_objects::types::code::from_const::Converter;
use krait_objects::{Object, PyResult, Raised, Thread, Type};
use krait_syntax::ast::Mod;
use krait_syntax::lexer::LineSource;
use krait_syntax::parse::{self, Parsed};
use krait_syntax::parser::{Flags, Mode, Problem, ProblemKind};
use krait_syntax::source::FileSource;
use krait_vm::modules::warnings::{Place, warn_explicit};
use std::rc::Rc;

/// Flags of `compile()` beside the future features (`PyCF_*`).
mod cf {
    pub const DONT_IMPLY_DEDENT: u32 = 0x200;
    pub const ONLY_AST: u32 = 0x400;
    pub const TYPE_COMMENTS: u32 = 0x1000;
    pub const ALLOW_TOP_LEVEL_AWAIT: u32 = 0x2000;
    pub const ALLOW_INCOMPLETE_INPUT: u32 = 0x4000;
    pub const OPTIMIZED_AST: u32 = 0x8000;
    pub const KNOWN: u32 = DONT_IMPLY_DEDENT
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

/// What is to be made of a source.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Product {
    Code,
    Tree,
    OptimizedTree,
}

/// A source's way to code or to a tree.
struct Job<'a> {
    thread: &'a Thread,
    /// What errors and warnings of the parser name.
    filename: &'a Object,
    /// The file of the code, which those of the compiler name.
    code_filename: &'a Object,
    mode: Mode,
    flags: Flags<'static>,
    options: Options,
    product: Product,
}

/// Compiles as the builtin `compile` is asked to.
pub fn compile(thread: &Thread, request: CompileRequest<'_>) -> PyResult {
    let asked = request.flags as u32;
    if asked & !(FUTURES | flags::NESTED | cf::KNOWN) != 0 {
        return Err(thread.value_error("compile(): unrecognised flags"));
    }
    if !(-1..=2).contains(&request.optimize) {
        return Err(thread.value_error("compile(): invalid optimize value"));
    }
    let only_ast = asked & cf::ONLY_AST != 0;
    let mode = match request.mode {
        "exec" => Mode::Exec,
        "eval" => Mode::Eval,
        "single" => Mode::Single,
        "func_type" if only_ast => Mode::FunctionType,
        "func_type" => {
            return Err(
                thread.value_error("compile() mode 'func_type' requires flag PyCF_ONLY_AST")
            );
        }
        _ if only_ast => {
            return Err(thread
                .value_error("compile() mode must be 'exec', 'eval', 'single' or 'func_type'"));
        }
        _ => return Err(thread.value_error("compile() mode must be 'exec', 'eval' or 'single'")),
    };
    let future = (asked | request.inherited) & FUTURES;
    let job = Job {
        thread,
        filename: request.filename,
        code_filename: request.filename,
        mode,
        flags: Flags {
            type_comments: asked & cf::TYPE_COMMENTS != 0,
            barry_as_bdfl: future & flags::FUTURE_BARRY_AS_BDFL != 0,
            allow_incomplete_input: asked & cf::ALLOW_INCOMPLETE_INPUT != 0,
            dont_imply_dedent: asked & cf::DONT_IMPLY_DEDENT != 0,
            feature_version: match u32::try_from(request.feature_version) {
                Ok(version) if only_ast => version,
                _ => Flags::default().feature_version,
            },
            max_int_digits: thread.interp().int_max_str_digits.get(),
            reads_file: false,
            interactive: false,
            stack_limit: thread.stack_limit.get(),
            client: None,
        },
        options: Options {
            filename: request.filename.str_string(thread)?,
            optimize: optimize_level(thread, request.optimize),
            future,
            interactive: mode == Mode::Single,
            top_level_await: asked & cf::ALLOW_TOP_LEVEL_AWAIT != 0,
            ..compile_options(thread)
        },
        product: match only_ast {
            true if asked & cf::OPTIMIZED_AST != 0 => Product::OptimizedTree,
            true => Product::Tree,
            false => Product::Code,
        },
    };
    if ast::is_node(thread, request.source)? {
        thread.audit("compile", &[request.source.clone(), Object::NONE])?;
        let tree = ast::tree_of(thread, request.source, mode)?;
        return job.finish(tree, &job.options);
    }
    if let Some(text) = request.source.as_str() {
        return match text.as_utf8() {
            Some(text) => {
                job.audit(text.as_bytes())?;
                job.text(&text, Some("utf-8"))
            }
            None => Err(surrogates(thread, request.source)),
        };
    }
    let Ok(buffer) = request.source.buffer(thread, BufferFlags::SIMPLE) else {
        return Err(thread.type_error("compile() arg 1 must be a string, bytes or AST object"));
    };
    job.audit(buffer.as_slice())?;
    job.bytes(buffer.as_slice())
}

/// The optimisation level; -1 is the interpreter's.
fn optimize_level(thread: &Thread, asked: i32) -> u8 {
    let level = if asked < 0 { thread.interp().optimize.get() } else { asked };
    level.clamp(0, 2) as u8
}

/// Compiles the whole source of a program: the code object of its `__main__`.
pub fn compile_main(thread: &Thread, source: &[u8], filename: &Object, optimize: i32) -> PyResult {
    Job::of_program(thread, filename, optimize, true)?.file(source)
}

/// Compiles a program that was given as text.
pub fn compile_command(
    thread: &Thread,
    source: &str,
    filename: &Object,
    optimize: i32,
) -> PyResult {
    Job::of_program(thread, filename, optimize, false)?.text(source, Some("utf-8"))
}

/// Lines that are asked for as the parser needs them.
pub trait TypedLines: Clone + LineSource + 'static {
    /// All lines given so far.
    fn text(&self) -> String;
    /// What asking for a line has raised, once.
    fn take_raised(&self) -> Option<Raised>;
}

/// Compiles a statement that is typed at a prompt, with these future features. Errors of the parser name `<stdin>`: they are the
/// outer result. The code and errors of the compiler have a file name of the statement's own, and show the line.
pub fn compile_typed(
    thread: &Thread,
    lines: &impl TypedLines,
    code_filename: &Object,
    future: u32,
) -> PyResult<PyResult> {
    let job = Job {
        thread,
        filename: &Object::str("<stdin>"),
        code_filename,
        mode: Mode::Single,
        flags: Flags {
            barry_as_bdfl: future & flags::FUTURE_BARRY_AS_BDFL != 0,
            max_int_digits: thread.interp().int_max_str_digits.get(),
            interactive: true,
            stack_limit: thread.stack_limit.get(),
            ..Flags::default()
        },
        options: Options {
            filename: code_filename.str_string(thread)?,
            optimize: optimize_level(thread, -1),
            future,
            interactive: true,
            ..compile_options(thread)
        },
        product: Product::Code,
    };
    let parse = |flags: Flags<'_>| parse::parse_lines(Box::new(lines.clone()), Mode::Single, flags);
    let (tree, options) = job.parsed(&parse, &|problem| match lines.take_raised() {
        Some(raised) => raised,
        None => raise_problem(thread, &problem, job.filename, Source::Text(&lines.text())),
    })?;
    let code = job.finish(tree, &options);
    if let Err(raised) = &code
        && raised.is(&exc::SYNTAX_ERROR)
        && let Some(lineno) = exc::syntax::line_without_text(raised.exception())
        && let Some(line) = usize::try_from(lineno - 1)
            .ok()
            .and_then(|at| lines.text().lines().nth(at).map(str::to_string))
    {
        exc::syntax::set_text(raised.exception(), Object::str(&format!("{line}\n")));
    }
    Ok(code)
}

impl<'a> Job<'a> {
    fn of_program(
        thread: &'a Thread,
        filename: &'a Object,
        optimize: i32,
        reads_file: bool,
    ) -> PyResult<Job<'a>> {
        Ok(Job {
            thread,
            filename,
            code_filename: filename,
            mode: Mode::Exec,
            flags: Flags {
                max_int_digits: thread.interp().int_max_str_digits.get(),
                stack_limit: thread.stack_limit.get(),
                reads_file,
                ..Flags::default()
            },
            options: Options {
                filename: filename.str_string(thread)?,
                optimize: optimize_level(thread, optimize),
                ..compile_options(thread)
            },
            product: Product::Code,
        })
    }

    /// Tells of a source that is compiled.
    fn audit(&self, source: &[u8]) -> PyResult<()> {
        if !self.thread.is_audited() {
            return Ok(());
        }
        self.thread.audit("compile", &[Object::bytes(source), self.filename.clone()])
    }

    fn bytes(&self, source: &[u8]) -> PyResult {
        let text = source_bytes::decode(self.thread, source).map_err(|problem| {
            raise_problem(self.thread, &problem, self.filename, Source::Bytes)
        })?;
        self.text(&text, None)
    }

    /// `encoding` is what the source is known to be in.
    fn text(&self, text: &str, encoding: Option<&str>) -> PyResult {
        let parse = |flags: Flags<'_>| parse::parse(text, self.mode, flags);
        let (tree, options) = self.parsed(&parse, &|problem| {
            let text = parse::prepare(text, self.mode);
            self.raise(problem, Source::Text(&text), encoding)
        })?;
        self.finish(tree, &options)
    }

    /// The bytes of the file that has the source.
    fn file(&self, source: &[u8]) -> PyResult {
        let name = self.filename.str_string(self.thread)?;
        let raised = CodecRaised::default();
        let parse = |flags: Flags<'_>| match source_bytes::open_file(source, &name, &raised) {
            FileSource::Text(text) => parse::parse(text, self.mode, flags),
            FileSource::Lines(lines) => parse::parse_lines(lines, self.mode, flags),
        };
        let (tree, options) = self.parsed(&parse, &|problem| match raised.take() {
            Some(raised) if problem.kind == ProblemKind::Codec => raised,
            _ => self.raise(problem, Source::File, None),
        })?;
        self.finish(tree, &options)
    }

    /// Parses, with the warnings that are found; gives the tree, and the options for what is to be made of it.
    fn parsed(
        &self,
        parse: &dyn Fn(Flags<'_>) -> Parsed,
        raise: &dyn Fn(Problem) -> Raised,
    ) -> PyResult<(Mod, Options)> {
        let client = ParserClient::new(self.thread, self.filename);
        let parsed = parse(Flags { client: Some(&client), ..self.flags });
        let tree = parsed.tree.map_err(|problem| match client.take_raised() {
            Some(raised) if problem.kind == ProblemKind::Client => raised,
            _ => raise(*problem),
        })?;
        let mut options = self.options.clone();
        options.interned.names = Some(Rc::new(parsed.names));
        Ok((tree, options))
    }

    /// The exception of a problem. The parser shows the line as it is in the file, if there is one.
    fn raise(&self, mut problem: Problem, source: Source<'_>, encoding: Option<&str>) -> Raised {
        if self.mode == Mode::Exec
            && problem.byte_offsets.is_some()
            && let Ok(lineno) = u32::try_from(problem.lineno)
            && let Some(line) =
                compile_error::file_line(self.thread, self.filename, lineno, encoding)
        {
            problem.show_line(line);
        }
        raise_problem(self.thread, &problem, self.filename, source)
    }

    /// What the tree is wanted for.
    fn finish(&self, mut tree: Mod, options: &Options) -> PyResult {
        let (thread, filename) = (self.thread, self.code_filename);
        match self.product {
            Product::Code => {}
            Product::Tree => {
                krait_compile::future::features(&tree)
                    .map_err(|error| compile_error::raise(thread, &error, filename))?;
                return ast::object_of(thread, tree);
            }
            Product::OptimizedTree => {
                let features = options.future
                    | krait_compile::future::features(&tree)
                        .map_err(|error| compile_error::raise(thread, &error, filename))?;
                let annotations = features & flags::FUTURE_ANNOTATIONS != 0;
                ast::optimize(thread, &mut tree, options.optimize, annotations)?;
                return ast::object_of(thread, tree);
            }
        }
        let mut warnings = Vec::new();
        let code = krait_compile::compile(tree, options, &mut warnings);
        self.issue(&warnings)?;
        let code = code.map_err(|error| compile_error::raise(thread, &error, filename))?;
        Ok(Converter::trusted().code(&code).into())
    }

    /// Issues the compiler's warnings.
    fn issue(&self, warnings: &[CompileWarning]) -> PyResult<()> {
        let (thread, filename) = (self.thread, self.code_filename);
        let category = &exc::SYNTAX_WARNING;
        for warning in warnings {
            let error = CompileError::syntax(warning.message.clone(), warning.range);
            warn(thread, &warning.message, category, filename, warning.range.lineno)
                .map_err(|raised| warning_error(thread, raised, category, &error, filename))?;
        }
        Ok(())
    }
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

/// The exception of a codec that could not decode a source: it is on no line.
fn raise_unplaced(thread: &Thread, problem: &Problem, filename: &Object) -> Raised {
    let place = [filename.clone(), Object::small_int(0), Object::small_int(-1), Object::NONE];
    let arguments = [Object::str(&problem.message), Object::tuple(&place)];
    thread.err_args(&exc::SYNTAX_ERROR, &arguments)
}

/// The `UnicodeDecodeError` of an escape.
fn raise_undecodable(thread: &Thread, problem: &Problem) -> Raised {
    let Some(found) = &problem.undecodable else {
        return thread.value_error(problem.message.clone());
    };
    let arguments = [
        Object::str("unicodeescape"),
        Object::bytes(found.object.as_bytes()),
        Object::int(found.start as i64),
        Object::int(found.end as i64),
        Object::str(&found.reason),
    ];
    thread.err_args(&exc::UNICODE_DECODE_ERROR, &arguments)
}

/// What has a problem.
#[derive(Clone, Copy)]
enum Source<'a> {
    Text(&'a str),
    /// Bytes that could not be decoded.
    Bytes,
    /// A file that is read by the line.
    File,
}

/// The exception of a problem in `source`.
fn raise_problem(
    thread: &Thread,
    problem: &Problem,
    filename: &Object,
    source: Source<'_>,
) -> Raised {
    let message = Object::str(&problem.message);
    let ty = match problem.kind {
        ProblemKind::Syntax => &exc::SYNTAX_ERROR,
        ProblemKind::Indentation => &exc::INDENTATION_ERROR,
        ProblemKind::Tab => &exc::TAB_ERROR,
        ProblemKind::IncompleteInput => &exc::INCOMPLETE_INPUT_ERROR,
        ProblemKind::Memory => return thread.err_value(&exc::MEMORY_ERROR, message),
        ProblemKind::Overflow => return thread.overflow_error(problem.message.clone()),
        ProblemKind::Value => return thread.value_error(problem.message.clone()),
        ProblemKind::Undecodable | ProblemKind::Codec | ProblemKind::Client => {
            return raise_undecodable(thread, problem);
        }
    };
    if (problem.lineno, problem.offset) == (0, -1) {
        return raise_unplaced(thread, problem, filename);
    }
    if problem.lineno < 0 {
        return thread.err_value(ty, message);
    }
    let text = problem.text.as_deref().map_or(Object::NONE, Object::str);
    let place = [
        // The decoder of bytes knows no name: the attribute is set afterwards.
        if matches!(source, Source::Bytes) { Object::NONE } else { filename.clone() },
        Object::int(problem.lineno),
        Object::int(problem.offset),
        text,
        Object::int(problem.end_lineno),
        Object::int(problem.end_offset),
    ];
    let raised = thread.err_args(ty, &[message, Object::tuple(&place)]);
    if matches!(source, Source::Bytes) && raised.is(&exc::SYNTAX_ERROR) {
        exc::syntax::set_filename(raised.exception(), filename.clone());
    }
    if let Some(range) = problem.last_statement
        && !matches!(source, Source::Bytes)
        && raised.is(&exc::SYNTAX_ERROR)
    {
        let text = match source {
            Source::Text(text) => Object::str(text),
            // Whoever wants it reads the file.
            Source::File | Source::Bytes => Object::NONE,
        };
        exc::syntax::set_metadata(
            raised.exception(),
            Object::tuple(&[
                Object::int(i64::from(range.lineno)),
                Object::int(i64::from(range.col_offset)),
                text,
            ]),
        );
    }
    raised
}

/// What a warning that was raised as an exception becomes: a SyntaxError of its own.
fn warning_error(
    thread: &Thread,
    raised: Raised,
    category: &Type,
    error: &CompileError,
    filename: &Object,
) -> Raised {
    match raised.is(category) {
        true => compile_error::raise(thread, error, filename),
        false => raised,
    }
}
