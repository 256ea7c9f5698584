//! `TextIOWrapper.reconfigure`.

use super::init::{check_newline, is_locale, must_be_str_or_none};
use super::of;
use crate::arguments;
use crate::encoding;
use crate::errors::unsupported;
use krait_objects::{Args, Object, PyResult, Thread, name};

/// A str that may be None.
fn str_or_none<'a>(
    thread: &Thread,
    argument: &str,
    value: Option<&'a Object>,
) -> PyResult<Option<&'a Object>> {
    match value {
        Some(value) if !value.is_none() && value.as_str().is_none() => {
            Err(must_be_str_or_none(thread, "reconfigure", argument, value))
        }
        value => Ok(value.filter(|v| !v.is_none())),
    }
}

/// A flag that None leaves as it is.
fn flag(thread: &Thread, value: Option<&Object>, current: bool) -> PyResult<bool> {
    match value.filter(|v| !v.is_none()) {
        Some(value) => Ok(value.to_i64(thread)? != 0),
        None => Ok(current),
    }
}

pub(super) fn reconfigure(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let state = of(this);
    let encoding = str_or_none(thread, "'encoding'", args.opt(0))?;
    let errors = str_or_none(thread, "'errors'", args.opt(1))?;
    let newline = str_or_none(thread, "'newline'", args.opt(2))?;
    // A newline of None is a value of its own.
    let newline_given = args.opt(2).is_some();
    let read = state.decoded.borrow().is_some();
    if read && (encoding.is_some() || errors.is_some() || newline_given) {
        return Err(unsupported(
            thread,
            "It is not possible to set the encoding or newline of stream after the first read",
        ));
    }
    let newline = match newline {
        Some(newline) => Some(arguments::text(thread, "reconfigure", "'newline'", newline)?),
        None => None,
    };
    if newline_given {
        check_newline(thread, newline.as_deref())?;
    }
    let line_buffering = flag(thread, args.opt(3), state.line_buffering.get())?;
    let write_through = flag(thread, args.opt(4), state.write_through.get())?;
    let buffer = state.buffer(thread)?;
    this.call_method(thread, name!("flush"), &[])?;
    state.bytes_per_char.set(0.0);
    if newline_given {
        state.set_newline(newline.as_deref());
    }
    if encoding.is_some() || errors.is_some() || newline_given {
        let current = |cell: &crate::cell::ObjectCell| cell.get().unwrap_or(Object::NONE);
        let errors = match (errors, encoding) {
            (Some(errors), _) => errors.clone(),
            (None, Some(_)) => Object::str("strict"),
            (None, None) => current(&state.errors),
        };
        let encoding = match encoding {
            Some(encoding) if is_locale(encoding) => Object::str(&encoding::of_locale()),
            Some(encoding) => encoding.clone(),
            None => current(&state.encoding),
        };
        state.set_codecs(thread, &buffer, &encoding, &errors)?;
        state.encoding.set(Some(encoding));
        state.errors.set(Some(errors));
        state.fix_encoder(thread, &buffer)?;
    }
    state.line_buffering.set(line_buffering);
    state.write_through.set(write_through);
    Ok(Object::NONE)
}
