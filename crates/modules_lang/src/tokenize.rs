//! `_tokenize`: the tokenizer as an iterator, for the module `tokenize`. Matches CPython's `Python/Python-tokenize.c`.

use krait_objects::exceptions as exc;
use krait_objects::signature::Signature;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::types::module::ModuleDef;
use krait_objects::{
    CallArgs, Header, Object, Payload, PyResult, Raised, Thread, Word, codecs, heap, name,
};
use krait_syntax::lexer::{Lexer, LineSource, StoppedReading, extra_kind};
use krait_syntax::parser::{
    Done, NO_COLUMN, Problem, ProblemKind, RawToken, TokenError, TokenSource, WarningCategory,
};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

pub static DEF: ModuleDef = ModuleDef {
    name: "_tokenize",
    doc: "",
    functions: &[],
    exec: |thread, module| {
        module.add_type(thread, &TOKENIZER_ITER);
        Ok(())
    },
};

/// Token numbers of the layout and of string parts; see `token`.
mod kind {
    pub const ENDMARKER: u8 = 0;
    pub const STRING: u8 = 3;
    pub const NEWLINE: u8 = 4;
    pub const INDENT: u8 = 5;
    pub const DEDENT: u8 = 6;
    pub const OP: u8 = 55;
    pub const FSTRING_START: u8 = 59;
    pub const TSTRING_END: u8 = 64;
}

const FILENAME: &str = "<string>";

/// An iterator over the tokens of what `readline` gives.
#[repr(C)]
pub struct TokenizerIter {
    header: Header,
    readline: Object,
    encoding: Option<String>,
    extra_tokens: bool,
    /// Taken out while it runs.
    lexer: RefCell<Option<Box<Lexer>>>,
    line: RefCell<LineCache>,
    done: Cell<bool>,
}

/// The line of the last token as an object, and a byte column of it whose character column is known.
#[derive(Default)]
struct LineCache {
    lineno: Option<u32>,
    text: Option<Object>,
    start: usize,
    byte: usize,
    character: usize,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for TokenizerIter {
    fn type_object() -> &'static Type {
        &TOKENIZER_ITER
    }
}

static NEW: Signature =
    Signature::new("tokenizeriter", "(readline, /, *, extra_tokens, encoding=None)");

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC,
    slots: SlotsSpec::EMPTY
        .new(new)
        .iter(|_, it| Ok(it.clone()))
        .iternext(next)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<TokenizerIter>),
    ..TypeSpec::new::<TokenizerIter>("_tokenize.TokenizerIter")
};
static TOKENIZER_ITER: Type = Type::builtin(&SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on these iterators.
    visit(unsafe { &*header.cast::<TokenizerIter>() }.readline.word());
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = NEW.bind(thread, args)?;
    let extra_tokens = args.req(1).is_true(thread)?;
    let encoding = match args.opt(2) {
        Some(encoding) => {
            Some(codecs::name_argument(thread, encoding, "tokenizeriter() argument 'encoding'")?)
        }
        None => None,
    };
    let readline = args.req(0).clone();
    Ok(heap::new_object(ty, |header| TokenizerIter {
        header,
        readline,
        encoding,
        extra_tokens,
        lexer: RefCell::new(Some(Box::new(Lexer::for_tools(extra_tokens)))),
        line: RefCell::default(),
        done: Cell::new(false),
    })
    .into())
}

/// Calls `readline` for the lexer; what it raises is kept for the iterator.
struct Lines {
    readline: Object,
    encoding: Option<String>,
    raised: Rc<RefCell<Option<Raised>>>,
}

impl Lines {
    fn read(&self, thread: &Thread) -> PyResult<Option<String>> {
        let line = match self.readline.call(thread, &[]) {
            Ok(line) => line,
            Err(raised) if raised.is(&exc::STOP_ITERATION) => return Ok(None),
            Err(raised) => return Err(raised),
        };
        let line = match &self.encoding {
            Some(encoding) => {
                let Some(bytes) = line.as_bytes() else {
                    return Err(thread.type_error("readline() returned a non-bytes object"));
                };
                codecs::decode(thread, bytes.as_slice(), encoding, "replace")?
            }
            None if line.as_str().is_none() => {
                return Err(thread.type_error("readline() returned a non-string object"));
            }
            None => line,
        };
        codecs::utf8(thread, &line).map(Some)
    }
}

impl LineSource for Lines {
    fn next_line(&mut self) -> Result<Option<String>, StoppedReading> {
        if self.raised.borrow().is_some() {
            return Err(StoppedReading);
        }
        self.read(Thread::current()).map_err(|raised| {
            self.raised.replace(Some(raised));
            StoppedReading
        })
    }
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this: &TokenizerIter =
        object.downcast().expect("slots of tokenizer iterators are called on them");
    if this.done.get() {
        return Ok(None);
    }
    let Some(mut lexer) = this.lexer.take() else {
        return Err(thread.value_error("tokenizer already executing"));
    };
    let result = this.step(thread, &mut lexer);
    this.lexer.replace(Some(lexer));
    result
}

impl TokenizerIter {
    fn step(&self, thread: &Thread, lexer: &mut Lexer) -> PyResult<Option<Object>> {
        let raised = Rc::new(RefCell::new(None));
        lexer.set_lines(Some(Box::new(Lines {
            readline: self.readline.clone(),
            encoding: self.encoding.clone(),
            raised: raised.clone(),
        })));
        let token = lexer.next_token();
        lexer.set_lines(None);
        if let Some(raised) = raised.take() {
            return Err(raised);
        }
        for warning in lexer.take_warnings() {
            let category = match warning.category {
                WarningCategory::Syntax => &exc::SYNTAX_WARNING,
                WarningCategory::Deprecation => &exc::DEPRECATION_WARNING,
            };
            warn(thread, &warning.message, category, warning.lineno)?;
        }
        match token {
            Ok(token) => {
                self.done.set(token.kind == kind::ENDMARKER);
                // Nothing at all has no end marker either, unless it is for a tool that wants all tokens.
                if self.done.get() && !self.extra_tokens && lexer.source().is_empty() {
                    return Ok(None);
                }
                Ok(Some(self.describe(lexer, &token)))
            }
            Err(TokenError::Raised(problem)) => Err(raise(thread, &problem)),
            Err(TokenError::Stopped) => Err(stopped(thread, lexer)),
        }
    }

    /// The tuple `(type, string, start, end, line)`.
    fn describe(&self, lexer: &Lexer, token: &RawToken) -> Object {
        let (current, line_start, line_end) = lexer.current_line();
        let is_string = token.kind == kind::STRING
            || (kind::FSTRING_START..=kind::TSTRING_END).contains(&token.kind);
        let (lineno, start_line) =
            if is_string { lexer.string_line() } else { (current, line_start) };
        let trailing = token.kind == kind::ENDMARKER
            || (token.kind == kind::DEDENT && lexer.done() == Done::Eof);
        let implicit = lexer.has_implicit_newline();
        let line = if self.extra_tokens && trailing {
            Object::str("")
        } else {
            let end = if trailing {
                start_line
            } else {
                line_end - usize::from(implicit && line_end > start_line)
            };
            self.line_text(lexer, current, start_line, end)
        };
        self.line.borrow_mut().lineno = Some(lineno);
        let (start, end) = match token.kind {
            kind::INDENT => (lexer.buffer_start(), token.end),
            _ => (token.start, token.end),
        };
        let placed = token.range.col_offset != NO_COLUMN
            || (self.extra_tokens && matches!(token.kind, kind::INDENT | kind::DEDENT));
        let mut text = if placed { lexer.source().get(start..end).unwrap_or("") } else { "" };
        let (mut row, mut end_row) = (i64::from(lineno), i64::from(current));
        let (mut column, mut end_column) = (-1, -1);
        if placed {
            let source = lexer.source();
            column = self.column(source, start_line, start);
            end_column = self.column(source, line_start, end);
        }
        let mut number = token.kind;
        if self.extra_tokens {
            if trailing {
                (row, end_row) = (row + 1, row + 1);
                (column, end_column) = (0, 0);
            }
            match number {
                _ if number > kind::DEDENT && number < kind::OP => number = kind::OP,
                kind::NEWLINE => {
                    match lexer.source().as_bytes().get(start) {
                        _ if implicit => {}
                        Some(b'\r') => text = "\r\n",
                        _ => text = "\n",
                    }
                    end_column += 1;
                }
                extra_kind::NL if implicit => text = "",
                _ => {}
            }
        }
        let place = |row, column| Object::tuple(&[Object::int(row), Object::int(column)]);
        Object::tuple(&[
            Object::small_int(number.into()),
            Object::str(text),
            place(row, column),
            place(end_row, end_column),
            line,
        ])
    }

    /// The text of the line, the same object for tokens of one line.
    fn line_text(&self, lexer: &Lexer, current: u32, start: usize, end: usize) -> Object {
        let mut cache = self.line.borrow_mut();
        if cache.lineno == Some(current)
            && let Some(text) = &cache.text
        {
            return text.clone();
        }
        let text = Object::str(lexer.source().get(start..end).unwrap_or(""));
        cache.text = Some(text.clone());
        text
    }

    /// The character column of a byte offset of the line that starts at `line_start`.
    fn column(&self, source: &str, line_start: usize, at: usize) -> i64 {
        if at < line_start {
            return -1;
        }
        let mut cache = self.line.borrow_mut();
        if cache.start != line_start || cache.byte > at {
            (cache.start, cache.byte, cache.character) = (line_start, line_start, 0);
        }
        cache.character +=
            source.as_bytes()[cache.byte..at].iter().filter(|&&b| b & 0xc0 != 0x80).count();
        cache.byte = at;
        cache.character as i64
    }
}

/// `warnings.warn_explicit`, if the module has been loaded.
fn warn(thread: &Thread, message: &str, category: &Type, lineno: u32) -> PyResult<()> {
    let modules = thread.interp().modules();
    let Some(warnings) = modules.and_then(|m| m.as_dict().and_then(|m| m.get_str("warnings")))
    else {
        return Ok(());
    };
    let args = [
        Object::str(message),
        category.to_object(),
        Object::str(FILENAME),
        Object::int(i64::from(lineno)),
    ];
    warnings.call_method(thread, name!("warn_explicit"), &args).map(drop)
}

fn raise(thread: &Thread, problem: &Problem) -> Raised {
    let ty = match problem.kind {
        ProblemKind::Indentation => &exc::INDENTATION_ERROR,
        ProblemKind::Tab => &exc::TAB_ERROR,
        ProblemKind::Memory => return thread.memory_error(),
        ProblemKind::Overflow => return thread.overflow_error(&problem.message),
        ProblemKind::Value => return thread.value_error(&problem.message),
        ProblemKind::Syntax | ProblemKind::IncompleteInput => &exc::SYNTAX_ERROR,
    };
    let place = Object::tuple(&[
        Object::str(FILENAME),
        Object::int(problem.lineno),
        Object::int(problem.offset),
        problem.text.as_deref().map_or(Object::NONE, Object::str),
        Object::int(problem.end_lineno),
        Object::int(problem.end_offset),
    ]);
    thread.err_args(ty, &[Object::str(&problem.message), place])
}

/// The error of a lexer that stopped without one of its own. Its place is the end of what was read.
fn stopped(thread: &Thread, lexer: &Lexer) -> Raised {
    let (lineno, _, line_end) = lexer.current_line();
    let (ty, message) = match lexer.done() {
        Done::Dedent => {
            (&exc::INDENTATION_ERROR, "unindent does not match any outer indentation level")
        }
        Done::TabSpace => (&exc::TAB_ERROR, "inconsistent use of tabs and spaces in indentation"),
        Done::TooDeep => (&exc::INDENTATION_ERROR, "too many levels of indentation"),
        Done::LineContinuation => {
            (&exc::SYNTAX_ERROR, "unexpected character after line continuation character")
        }
        Done::Eof | Done::EofInTripleQuotes => return unexpected_end(thread, lineno),
        _ => (&exc::SYNTAX_ERROR, "unknown tokenization error"),
    };
    let read = lexer.source().get(lexer.buffer_start()..line_end).unwrap_or("");
    let read = read.strip_suffix('\n').unwrap_or(read);
    let place = Object::tuple(&[
        Object::str(FILENAME),
        Object::int(i64::from(lineno)),
        Object::int_usize(read.chars().count() + 1),
        Object::str(read),
        Object::NONE,
        Object::NONE,
    ]);
    thread.err_args(ty, &[Object::str(message), place])
}

/// The end of the source where a token is wanted; its place is in attributes only.
fn unexpected_end(thread: &Thread, lineno: u32) -> Raised {
    let message = Object::str("unexpected EOF in multi-line statement");
    let raised = thread.err_args(&exc::SYNTAX_ERROR, &[message]);
    let line = Object::int(i64::from(lineno));
    let place = [
        (name!("filename"), Object::str(FILENAME)),
        (name!("lineno"), line.clone()),
        (name!("offset"), Object::small_int(0)),
        (name!("end_lineno"), line),
    ];
    for (name, value) in place {
        if let Err(other) = raised.exception().setattr(thread, name, Some(&value)) {
            return other;
        }
    }
    raised
}
