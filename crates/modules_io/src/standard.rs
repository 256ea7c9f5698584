//! The standard streams. Matches `create_stdio` and `flush_std_files` of CPython's `Python/pylifecycle.c`.

use crate::buffered;
use crate::buffered::types::{READER, WRITER};
use crate::encoding;
use crate::fileio::FILE_IO;
use crate::iobase::DEFAULT_BUFFER_SIZE;
use crate::textio::{self, TEXT_IO_WRAPPER};
use krait_host::{Fd, fs};
use krait_objects::{Object, PyResult, Thread, name};

/// What the configuration says about the standard streams.
pub struct StreamSettings {
    /// None: the locale's.
    pub encoding: Option<String>,
    /// None: 'surrogateescape' in the C locale and UTF-8 mode, else 'strict'.
    pub errors: Option<String>,
    /// False with -u.
    pub buffered: bool,
    pub utf8_mode: bool,
}

/// `sys.stdin`, `sys.stdout` and `sys.stderr`; None where there is no descriptor.
pub fn standard_streams(thread: &Thread, settings: &StreamSettings) -> PyResult<[Object; 3]> {
    crate::io::ready(thread);
    let encoding = match &settings.encoding {
        Some(encoding) => encoding.clone(),
        None if settings.utf8_mode => "utf-8".into(),
        None => match encoding::of_locale() {
            name if name.eq_ignore_ascii_case("utf-8") => "utf-8".into(),
            name => name,
        },
    };
    let errors = match &settings.errors {
        Some(errors) => errors.as_str(),
        None if settings.utf8_mode || encoding::is_c_locale() => "surrogateescape",
        None => "strict",
    };
    let stream = |fd, name, errors| make(thread, fd, name, &encoding, errors, settings.buffered);
    Ok([
        stream(0, "<stdin>", errors)?,
        stream(1, "<stdout>", errors)?,
        stream(2, "<stderr>", "backslashreplace")?,
    ])
}

fn make(
    thread: &Thread,
    fd: Fd,
    name: &str,
    encoding: &str,
    errors: &str,
    buffered: bool,
) -> PyResult {
    if !fs::is_open(fd) {
        return Ok(Object::NONE);
    }
    let write = fd != 0;
    let (mode, text_mode) = if write { ("wb", "w") } else { ("rb", "r") };
    let args = [Object::int(fd.into()), Object::str(mode), Object::FALSE];
    let raw = FILE_IO.to_object().call(thread, &args)?;
    let buffer = if write && !buffered {
        raw.clone()
    } else {
        let ty = if write { &WRITER } else { &READER };
        let size = Object::int_usize(DEFAULT_BUFFER_SIZE);
        ty.to_object().call(thread, &[raw.clone(), size])?
    };
    raw.setattr(thread, name!("name"), Some(&Object::str(name)))?;
    let line_buffering = buffered && (fd == 2 || fs::isatty(fd));
    let args = [
        buffer,
        Object::str(encoding),
        Object::str(errors),
        Object::str("\n"),
        Object::from_bool(line_buffering),
        Object::from_bool(write && !buffered),
    ];
    let stream = TEXT_IO_WRAPPER.to_object().call(thread, &args)?;
    stream.setattr(thread, name!("mode"), Some(&Object::str(text_mode)))?;
    Ok(stream)
}

/// Flushes `sys.stdout` and `sys.stderr` at the end of a program; false if that failed.
pub fn flush_standard_streams(thread: &Thread) -> bool {
    let Some(sys) = thread.interp().sys_dict() else { return true };
    let mut fine = true;
    for (name, report) in [("stdout", true), ("stderr", false)] {
        let Some(stream) = sys.get_str(name).filter(|s| !s.is_none()) else { continue };
        let closed = match stream.lookup_attr(thread, name!("closed")) {
            Ok(Some(closed)) => closed.is_true(thread).unwrap_or(false),
            _ => false,
        };
        if closed {
            continue;
        }
        if let Err(raised) = stream.call_method(thread, name!("flush"), &[]) {
            fine = false;
            if report {
                let what = format!("Exception ignored while flushing sys.{name}");
                (thread.hooks().unraisable)(thread, raised, Some(&what), None);
            }
        }
    }
    fine
}

/// Frees the locks of the standard streams in the child of a `fork`, whose other threads are gone.
pub fn free_locks_after_fork(thread: &Thread) {
    let Some(sys) = thread.interp().sys_dict() else { return };
    for name in ["stdin", "stdout", "stderr"] {
        let stream = sys.get_str(name);
        if let Some(buffer) = stream.as_ref().and_then(textio::buffer_of) {
            buffered::free_lock(&buffer);
        }
    }
}
