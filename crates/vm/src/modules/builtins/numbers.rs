//! `bin`, `oct`, `hex`, `chr`, `ord`, `divmod`, `round`.

use krait_objects::protocol::number::binary_op;
use krait_objects::protocol::special::call_special;
use krait_objects::typeobj::slots::Slots;
use krait_objects::types::float::{self, FLOAT};
use krait_objects::types::str::{Str, fill};
use krait_objects::{Args, Object, PyResult, Thread, name};
use krait_text::Str as StrView;

fn radix(thread: &Thread, value: &Object, radix: u8, prefix: &str) -> PyResult {
    let index = value.index(thread)?;
    if let Some(number) = index.word().as_int() {
        return Ok(short_radix(number, u64::from(radix), prefix));
    }
    let number = index.as_int().expect("index gives an int").to_big();
    let digits = number.in_radix(radix).to_string();
    Ok(Object::str(&match digits.strip_prefix('-') {
        Some(digits) => format!("-{prefix}{digits}"),
        None => format!("{prefix}{digits}"),
    }))
}

/// The text of an int in a radix that is a power of two, behind its sign and the prefix.
fn short_radix(number: i64, radix: u64, prefix: &str) -> Object {
    let mut buffer = [0; 72];
    let (mut at, mut rest) = (buffer.len(), number.unsigned_abs());
    loop {
        at -= 1;
        buffer[at] = b"0123456789abcdef"[(rest % radix) as usize];
        rest >>= radix.trailing_zeros();
        if rest == 0 {
            break;
        }
    }
    at -= prefix.len();
    buffer[at..at + prefix.len()].copy_from_slice(prefix.as_bytes());
    if number < 0 {
        at -= 1;
        buffer[at] = b'-';
    }
    Str::from_view(StrView::from_latin1(&buffer[at..])).into()
}

pub(super) fn bin(thread: &Thread, _module: &Object, value: &Object) -> PyResult {
    radix(thread, value, 2, "0b")
}

pub(super) fn oct(thread: &Thread, _module: &Object, value: &Object) -> PyResult {
    radix(thread, value, 8, "0o")
}

pub(super) fn hex(thread: &Thread, _module: &Object, value: &Object) -> PyResult {
    radix(thread, value, 16, "0x")
}

pub(super) fn chr(thread: &Thread, _module: &Object, value: &Object) -> PyResult {
    let index = value.index(thread)?;
    match index.as_int().and_then(|i| i.to_i64()) {
        Some(code_point @ 0..=0x10ffff) => Ok(fill::character(code_point as u32)),
        _ => Err(thread.value_error("chr() arg not in range(0x110000)")),
    }
}

pub(super) fn ord(thread: &Thread, _module: &Object, value: &Object) -> PyResult {
    let wrong_length = |n: usize| {
        thread.type_error(format!("ord() expected a character, but string of length {n} found"))
    };
    if let Some(text) = value.as_str() {
        return match (text.len(), text.view().first()) {
            (1, Some(c)) => Ok(Object::int(c.into())),
            (n, _) => Err(wrong_length(n)),
        };
    }
    if value.has_buffer() && value.ty().name() != "memoryview" {
        let buffer = value.buffer(thread, krait_objects::buffer::BufferFlags::SIMPLE)?;
        return match buffer.as_slice() {
            [byte] => Ok(Object::int((*byte).into())),
            other => Err(wrong_length(other.len())),
        };
    }
    Err(thread
        .type_error(format!("ord() expected string of length 1, but {} found", value.ty().name())))
}

pub(super) fn divmod(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    binary_op(thread, args.req(0), args.req(1), Slots::divmod, "divmod()")
}

pub(super) fn round(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let number = args.req(0);
    if number.is_exact(&FLOAT) {
        return float::methods::round(thread, number, Args(&args.0[1..]));
    }
    let digits: Vec<Object> = args.opt_not_none(1).into_iter().cloned().collect();
    match call_special(thread, number, name!("__round__"), &digits)? {
        Some(rounded) => Ok(rounded),
        None => Err(thread
            .type_error(format!("type {} doesn't define __round__ method", number.ty().name()))),
    }
}
