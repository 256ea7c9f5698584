//! The compiler's errors as exceptions.

use crate::source_bytes;
use krait_compile::error::{CompileError, ErrorKind};
use krait_objects::exceptions as exc;
use krait_objects::types::str::Str;
use krait_objects::{Object, Raised, Thread};

/// The exception of a compiler's error.
pub fn raise(thread: &Thread, error: &CompileError, filename: &Object) -> Raised {
    match &error.kind {
        ErrorKind::Recursion => thread.stack_overflow(&error.message),
        ErrorKind::System => thread.system_error(error.message.clone()),
        ErrorKind::Value => thread.value_error(error.message.clone()),
        ErrorKind::Type => thread.type_error(error.message.clone()),
        ErrorKind::Encoding(text) => {
            let is_surrogate = |code: &u32| (0xd800..0xe000).contains(code);
            let start = text.as_str().iter().position(|code| is_surrogate(&code)).unwrap_or(0);
            let count = text.as_str().iter().skip(start).take_while(is_surrogate).count();
            let arguments = [
                Object::str("utf-8"),
                Str::from_text(text).into(),
                Object::int(start as i64),
                Object::int((start + count) as i64),
                Object::str(&error.message),
            ];
            thread.err_args(&exc::UNICODE_ENCODE_ERROR, &arguments)
        }
        ErrorKind::Syntax => {
            let lineno = error.place.and_then(|place| u32::try_from(place.line).ok());
            let line = lineno.and_then(|lineno| file_line(thread, filename, lineno, None));
            syntax_error(thread, error, filename, line)
        }
    }
}

/// A `SyntaxError` at the error's place, with the line it shows.
pub fn syntax_error(
    thread: &Thread,
    error: &CompileError,
    filename: &Object,
    line: Option<String>,
) -> Raised {
    let message = Object::str(&error.message);
    let Some(at) = error.place else {
        return thread.err_value(&exc::SYNTAX_ERROR, message);
    };
    let place = [
        filename.clone(),
        Object::int(i64::from(at.line)),
        Object::int(i64::from(at.col) + 1),
        line.map_or(Object::NONE, |line| Object::str(&line)),
        Object::int(i64::from(at.end_line)),
        Object::int(i64::from(at.end_col) + 1),
    ];
    if error.has_place_argument {
        return thread.err_args(&exc::SYNTAX_ERROR, &[message, Object::tuple(&place)]);
    }
    let raised = thread.err_value(&exc::SYNTAX_ERROR, message);
    if raised.is(&exc::SYNTAX_ERROR) {
        exc::syntax::set_place(raised.exception(), place);
    }
    raised
}

/// A line of a source file; None if the file cannot be read. `encoding` is that of the source; without it, the file says.
pub fn file_line(
    thread: &Thread,
    filename: &Object,
    lineno: u32,
    encoding: Option<&str>,
) -> Option<String> {
    let name = filename.as_str()?.to_string_lossy();
    let lineno = usize::try_from(lineno).ok().filter(|&lineno| lineno > 0)?;
    // What a hook raises ends the search, no more.
    thread.audit("open", &[filename.clone(), Object::str("rb"), Object::small_int(0)]).ok()?;
    let file = std::fs::read(name).ok()?;
    source_bytes::shown_line(thread, &file, lineno, encoding)
}
