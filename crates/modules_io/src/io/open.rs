//! `open` and `open_code`.

use crate::arguments::{self, type_name};
use crate::buffered::types::{RANDOM, READER, WRITER};
use crate::errors::both;
use crate::fileio::{self, FILE_IO};
use crate::textio::TEXT_IO_WRAPPER;
use krait_objects::exceptions as exc;
use krait_objects::native::CallArgs;
use krait_objects::{Args, Object, PyResult, Thread, Type, name};

/// A mode string taken apart.
#[derive(Default)]
struct Mode {
    create: bool,
    read: bool,
    write: bool,
    append: bool,
    update: bool,
    text: bool,
    binary: bool,
}

impl Mode {
    fn parse(thread: &Thread, mode: &str) -> PyResult<Mode> {
        let invalid = || thread.value_error(format!("invalid mode: '{mode}'"));
        let mut parsed = Mode::default();
        for c in mode.chars() {
            let place = match c {
                'x' => &mut parsed.create,
                'r' => &mut parsed.read,
                'w' => &mut parsed.write,
                'a' => &mut parsed.append,
                '+' => &mut parsed.update,
                't' => &mut parsed.text,
                'b' => &mut parsed.binary,
                _ => return Err(invalid()),
            };
            // No letter may occur twice.
            if std::mem::replace(place, true) {
                return Err(invalid());
            }
        }
        if parsed.text && parsed.binary {
            return Err(thread.value_error("can't have text and binary mode at once"));
        }
        let kinds = [parsed.create, parsed.read, parsed.write, parsed.append];
        if kinds.iter().filter(|kind| **kind).count() > 1 {
            return Err(
                thread.value_error("must have exactly one of create/read/write/append mode")
            );
        }
        Ok(parsed)
    }

    fn raw(&self) -> String {
        let letters = [
            (self.create, 'x'),
            (self.read, 'r'),
            (self.write, 'w'),
            (self.append, 'a'),
            (self.update, '+'),
        ];
        letters.iter().filter(|(set, _)| *set).map(|(_, letter)| *letter).collect()
    }
}

/// A str argument that may be None.
fn str_or_none<'a>(
    thread: &Thread,
    argument: &str,
    value: Option<&'a Object>,
) -> PyResult<Option<&'a Object>> {
    let Some(value) = value else { return Ok(None) };
    if value.as_str().is_none() {
        return Err(thread.type_error(format!(
            "open() argument '{argument}' must be str or None, not {}",
            type_name(value)
        )));
    }
    arguments::text(thread, "open", &format!("'{argument}'"), value)?;
    Ok(Some(value))
}

fn make(thread: &Thread, ty: &Type, args: &[Object]) -> PyResult {
    ty.to_object().call_args(thread, CallArgs::positional_only(args))
}

pub(super) fn open(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let file = args.req(0);
    let mode_object = args.opt(1).cloned().unwrap_or_else(|| name!("r").clone());
    let mode_text = arguments::text(thread, "open", "'mode'", &mode_object)?;
    let buffering = match args.opt(2) {
        Some(buffering) => buffering.to_i32(thread)?,
        None => -1,
    };
    let encoding = str_or_none(thread, "encoding", args.opt_not_none(3))?;
    let errors = str_or_none(thread, "errors", args.opt_not_none(4))?;
    let newline = str_or_none(thread, "newline", args.opt_not_none(5))?;
    let close_fd = match args.opt(6) {
        Some(close_fd) => close_fd.is_true(thread)?,
        None => true,
    };
    let opener = args.opt(7).cloned().unwrap_or(Object::NONE);
    let is_number = file.ty().slots().index().is_some();
    let path = if is_number { file.clone() } else { path_of(thread, file)? };
    let mode = Mode::parse(thread, &mode_text)?;
    if mode.binary {
        for (given, what) in
            [(encoding, "an encoding"), (errors, "an errors"), (newline, "a newline")]
        {
            if given.is_some() {
                return Err(thread.value_error(format!("binary mode doesn't take {what} argument")));
            }
        }
        if buffering == 1 {
            (thread.hooks().warn)(
                thread,
                &Object::str(
                    "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used",
                ),
                &exc::RUNTIME_WARNING,
                1,
            )?;
        }
    }
    let raw_args = [path, Object::str(&mode.raw()), Object::from_bool(close_fd), opener];
    let raw = make(thread, &FILE_IO, &raw_args)?;
    let options = Options { buffering, encoding, errors, newline };
    let mut stream = raw.clone();
    match layers(thread, &raw, &mode, &mode_object, options, &mut stream) {
        Ok(()) => Ok(stream),
        // The file must not stay open when a layer above it fails.
        Err(raised) => both(Err(raised), stream.call_method(thread, name!("close"), &[]).map(drop)),
    }
}

struct Options<'a> {
    buffering: i32,
    encoding: Option<&'a Object>,
    errors: Option<&'a Object>,
    newline: Option<&'a Object>,
}

/// Puts a buffer and text over the raw file as the mode wants it; `stream` is the outermost layer so far.
fn layers(
    thread: &Thread,
    raw: &Object,
    mode: &Mode,
    mode_object: &Object,
    options: Options<'_>,
    stream: &mut Object,
) -> PyResult<()> {
    let file = fileio::of(raw);
    let is_tty = options.buffering < 0 && file.is_tty_at_open(thread)?;
    let line_buffering = options.buffering == 1 && !mode.binary || is_tty;
    let size = match options.buffering {
        ..=-1 | 1 => file.default_buffer_size(),
        size => size as i64,
    };
    if size == 0 {
        if mode.binary {
            return Ok(());
        }
        return Err(thread.value_error("can't have unbuffered text I/O"));
    }
    let ty = if mode.update {
        &RANDOM
    } else if mode.read {
        &READER
    } else {
        &WRITER
    };
    *stream = make(thread, ty, &[raw.clone(), Object::int(size)])?;
    if mode.binary {
        return Ok(());
    }
    let or_none = |value: Option<&Object>| value.cloned().unwrap_or(Object::NONE);
    let args = [
        stream.clone(),
        or_none(options.encoding),
        or_none(options.errors),
        or_none(options.newline),
        Object::from_bool(line_buffering),
    ];
    *stream = make(thread, &TEXT_IO_WRAPPER, &args)?;
    stream.setattr(thread, name!("mode"), Some(mode_object))
}

/// `os.fspath`, whose result is the stream's name.
fn path_of(thread: &Thread, file: &Object) -> PyResult {
    arguments::fspath(thread, file)
}

pub(super) fn open_code(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let path = args.req(0);
    if path.as_str().is_none() {
        return Err(thread.type_error(format!(
            "open_code() argument 'path' must be str, not {}",
            type_name(path)
        )));
    }
    let raw = make(thread, &FILE_IO, &[path.clone(), Object::str("r")])?;
    make(thread, &READER, &[raw])
}
