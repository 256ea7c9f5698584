//! `bin`, `oct`, `hex`, `chr`, `ord`, `divmod`, `round`.

use krait_objects::protocol::number::binary_op;
use krait_objects::protocol::special::call_special;
use krait_objects::typeobj::slots::Slots;
use krait_objects::types::str::Str;
use krait_objects::{Args, Object, PyResult, Thread, name};

fn radix(thread: &Thread, value: &Object, radix: u8, prefix: &str) -> PyResult {
    let index = value.index(thread)?;
    let number = index.as_int().expect("index gives an int").to_big();
    let digits = number.in_radix(radix).to_string();
    Ok(Object::str(&match digits.strip_prefix('-') {
        Some(digits) => format!("-{prefix}{digits}"),
        None => format!("{prefix}{digits}"),
    }))
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
        Some(code_point @ 0..=0x10ffff) => Ok(Str::from_char(code_point as u32).into()),
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
    let digits: Vec<Object> = args.opt_not_none(1).into_iter().cloned().collect();
    match call_special(thread, number, name!("__round__"), &digits)? {
        Some(rounded) => Ok(rounded),
        None => Err(thread
            .type_error(format!("type {} doesn't define __round__ method", number.ty().name()))),
    }
}
