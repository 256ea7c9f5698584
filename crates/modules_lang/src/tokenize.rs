//! `_tokenize`: the tokenizer as an iterator, for the module `tokenize`. Matches CPython's `Python/Python-tokenize.c`.

use krait_objects::exceptions as exc;
use krait_objects::signature::Signature;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::types::module::ModuleDef;
use krait_objects::{
    CallArgs, Header, Object, Payload, PyResult, Raised, Thread, Word, codecs, heap, name,
};
use krait_syntax::kind;
use krait_syntax::lexer::tools::{Describer, Line, stop};
use krait_syntax::lexer::{Lexer, LineSource, StoppedReading};
use krait_syntax::parser::{
    Problem, ProblemKind, RawToken, TokenError, TokenSource, WarningCategory,
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

const FILENAME: &str = "<string>";

/// An iterator over the tokens of what `readline` gives.
#[repr(C)]
pub struct TokenizerIter {
    header: Header,
    readline: Object,
    encoding: Option<String>,
    extra_tokens: bool,
    /// Taken out while it runs.
    lexer: RefCell<Option<Box<Lexer<'static>>>>,
    describer: RefCell<Describer>,
    /// The line of the last token.
    line: RefCell<Object>,
    done: Cell<bool>,
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
    flags: flags::GC | flags::SHOWN_AS_HEAP,
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
        describer: RefCell::new(Describer::new(extra_tokens)),
        line: RefCell::new(Object::NONE),
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
    fn next_line(&mut self, _is_held: bool) -> Result<Option<String>, StoppedReading> {
        if self.raised.borrow().is_some() {
            return Err(StoppedReading::Elsewhere);
        }
        self.read(Thread::current()).map_err(|raised| {
            self.raised.replace(Some(raised));
            StoppedReading::Elsewhere
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
    fn step(&self, thread: &Thread, lexer: &mut Lexer<'_>) -> PyResult<Option<Object>> {
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
            Err(TokenError::Stopped | TokenError::Undecoded { .. }) => Err(stopped(thread, lexer)),
        }
    }

    /// The tuple `(type, string, start, end, line)`. Tokens of one line have the same object as their line.
    fn describe(&self, lexer: &Lexer<'_>, token: &RawToken) -> Object {
        let token = self.describer.borrow_mut().describe(lexer, token);
        let line = match token.line {
            Line::Missing => Object::str(""),
            Line::Same => self.line.borrow().clone(),
            Line::New(text) => {
                let text = Object::str(text);
                self.line.replace(text.clone());
                text
            }
        };
        let place = |(row, column)| Object::tuple(&[Object::int(row), Object::int(column)]);
        Object::tuple(&[
            Object::small_int(token.kind.into()),
            Object::str(token.text),
            place(token.start),
            place(token.end),
            line,
        ])
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

/// The exception type of a problem with a place.
fn error_type(kind: &ProblemKind) -> &'static Type {
    match kind {
        ProblemKind::Indentation => &exc::INDENTATION_ERROR,
        ProblemKind::Tab => &exc::TAB_ERROR,
        _ => &exc::SYNTAX_ERROR,
    }
}

fn raise(thread: &Thread, problem: &Problem) -> Raised {
    match problem.kind {
        ProblemKind::Memory => return thread.memory_error(),
        ProblemKind::Overflow => return thread.overflow_error(&problem.message),
        ProblemKind::Value => return thread.value_error(&problem.message),
        _ => {}
    }
    let place = Object::tuple(&[
        Object::str(FILENAME),
        Object::int(problem.lineno),
        Object::int(problem.offset),
        problem.text.as_deref().map_or(Object::NONE, Object::str),
        Object::int(problem.end_lineno),
        Object::int(problem.end_offset),
    ]);
    thread.err_args(error_type(&problem.kind), &[Object::str(&problem.message), place])
}

/// The error of a lexer that stopped without one of its own.
fn stopped(thread: &Thread, lexer: &Lexer<'_>) -> Raised {
    let stop = stop(lexer);
    let line = Object::int(i64::from(stop.lineno));
    let message = Object::str(stop.message);
    if let Some((offset, text)) = &stop.place {
        let place = Object::tuple(&[
            Object::str(FILENAME),
            line,
            Object::int_usize(*offset),
            Object::str(text),
            Object::NONE,
            Object::NONE,
        ]);
        return thread.err_args(error_type(&stop.kind), &[message, place]);
    }
    // The end of the source: its place is in attributes only.
    let raised = thread.err_args(&exc::SYNTAX_ERROR, &[message]);
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
