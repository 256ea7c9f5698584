//! Bytes and bytearray methods that give changed content or answer questions about it: case, padding, replace,
//! translate, hex, is*.

use super::content::{check_length, check_memory, data, like_vec, simple_buffer, unchanged};
use crate::error::PyResult;
use crate::native::Args;
use crate::object::Object;
use crate::thread::Thread;
use crate::types::bytearray::ByteArray;
use crate::types::str::Str;
use krait_text::bytes as kernel;

/// `fillchar` of center, ljust and rjust.
fn fill_byte(thread: &Thread, name: &str, value: Option<&Object>) -> PyResult<u8> {
    let Some(value) = value else { return Ok(b' ') };
    match super::content::try_data(value) {
        Some([only]) => Ok(*only),
        Some(bytes) => Err(thread.type_error(format!(
            "{name}(): argument 2 must be a byte string of length 1, not a {} object of length {}",
            if value.as_bytes().is_some() { "bytes" } else { "bytearray" },
            bytes.len()
        ))),
        None => Err(thread.type_error(format!(
            "{name}() argument 2 must be a byte string of length 1, not {}",
            if value.is_none() { "None" } else { value.ty().name() }
        ))),
    }
}

fn padded(
    thread: &Thread,
    this: &Object,
    args: Args<'_>,
    name: &str,
    left: fn(usize, usize) -> usize,
) -> PyResult {
    let width = usize::try_from(args.req(0).to_ssize(thread)?).unwrap_or(0);
    let fill = fill_byte(thread, name, args.opt(1))?;
    let all = data(this);
    if width <= all.len() {
        return Ok(unchanged(this));
    }
    check_length(thread, this, Some(width))?;
    let left = left(all.len(), width);
    Ok(like_vec(this, kernel::pad(all, left, width - all.len() - left, fill)))
}

pub fn center(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    padded(thread, this, args, "center", kernel::center_left)
}

pub fn ljust(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    padded(thread, this, args, "ljust", |_, _| 0)
}

pub fn rjust(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    padded(thread, this, args, "rjust", |len, width| width - len)
}

pub fn zfill(thread: &Thread, this: &Object, width: &Object) -> PyResult {
    let width = usize::try_from(width.to_ssize(thread)?).unwrap_or(0);
    let all = data(this);
    if width <= all.len() {
        return Ok(unchanged(this));
    }
    check_length(thread, this, Some(width))?;
    Ok(like_vec(this, kernel::zfill(all, width)))
}

pub fn expandtabs(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let size = args.opt(0).map_or(Ok(8), |size| size.to_c_int(thread))?;
    let size = usize::try_from(size).unwrap_or(0);
    let Some(len) = kernel::expand_tabs_len(data(this), size) else {
        return Err(thread.overflow_error("result too long"));
    };
    check_memory(thread, len)?;
    Ok(like_vec(this, kernel::expand_tabs(data(this), size)))
}

pub fn replace(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let old = simple_buffer(thread, args.req(0))?;
    let new = simple_buffer(thread, args.req(1))?;
    let max = args.opt(2).map_or(Ok(-1), |count| count.to_ssize(thread))?;
    let max = usize::try_from(max).unwrap_or(usize::MAX);
    let (all, old, new) = (data(this), old.as_slice(), new.as_slice());
    if new.len() > old.len() {
        let n = kernel::count(all, old, 0..all.len()).min(max);
        match kernel::replaced_len(all.len(), old.len(), new.len(), n) {
            Some(len) => check_memory(thread, len)?,
            None => return Err(thread.overflow_error("replace bytes is too long")),
        }
    }
    match kernel::replace(all, old, new, max) {
        (_, 0) => Ok(unchanged(this)),
        (replaced, _) => Ok(like_vec(this, replaced)),
    }
}

pub fn translate(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let buffer = match args.req(0) {
        table if table.is_none() => None,
        table => Some(simple_buffer(thread, table)?),
    };
    let table = match &buffer {
        None => None,
        Some(buffer) => match <&[u8; 256]>::try_from(buffer.as_slice()) {
            Ok(table) => Some(table),
            Err(_) => {
                return Err(thread.value_error("translation table must be 256 characters long"));
            }
        },
    };
    let delete = args.opt(1).map(|delete| simple_buffer(thread, delete)).transpose()?;
    let all = data(this);
    let out = kernel::translate(all, table, delete.as_ref().map_or(&[], |d| d.as_slice()));
    if out == all { Ok(unchanged(this)) } else { Ok(like_vec(this, out)) }
}

pub fn maketrans(thread: &Thread, _: &Object, args: Args<'_>) -> PyResult {
    let from = simple_buffer(thread, args.req(0))?;
    let to = simple_buffer(thread, args.req(1))?;
    if from.len() != to.len() {
        return Err(thread.value_error("maketrans arguments must have same length"));
    }
    let mut table: [u8; 256] = std::array::from_fn(|i| i as u8);
    for (&from, &to) in from.as_slice().iter().zip(to.as_slice()) {
        table[from as usize] = to;
    }
    Ok(Object::bytes(&table))
}

/// The arguments of `hex` read and applied: of bytes, bytearray, memoryview and binascii. The digits are ASCII.
pub fn hex_digits(
    thread: &Thread,
    content: &[u8],
    separator: Option<&Object>,
    group: Option<&Object>,
    any_separator: bool,
) -> PyResult<Vec<u8>> {
    let group = group.map_or(Ok(1), |group| group.to_c_int(thread))?;
    let separator = match separator {
        None => None,
        Some(object) => Some(hex_separator(thread, object, any_separator)?),
    };
    Ok(kernel::hex_bytes(content, separator, group as isize))
}

fn hex_separator(thread: &Thread, object: &Object, any: bool) -> PyResult<u8> {
    if object.len(thread)? != 1 {
        return Err(thread.value_error("sep must be length 1."));
    }
    let code = match (object.as_str(), object.as_bytes()) {
        (Some(text), _) => text.view().at(0),
        (_, Some(bytes)) => bytes.as_slice().first().copied().unwrap_or(0).into(),
        _ => return Err(thread.type_error("sep must be str or bytes.")),
    };
    u8::try_from(code)
        .ok()
        .filter(|&code| any || code < 128)
        .ok_or_else(|| thread.value_error("sep must be ASCII."))
}

pub fn hex(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    // The separator's length is Python code; the content is kept from changing meanwhile.
    let content = simple_buffer(thread, this)?;
    let digits = hex_digits(thread, content.as_slice(), args.opt(0), args.opt(1), false)?;
    Ok(Str::from_view(krait_text::Str::Ascii(&digits)).into())
}

pub fn fromhex(thread: &Thread, class: &Object, text: &Object) -> PyResult {
    let result = match text.as_str() {
        Some(text) => kernel::from_hex_str(text.view()),
        None if text.has_buffer() => kernel::from_hex(simple_buffer(thread, text)?.as_slice()),
        None => {
            return Err(thread.type_error(format!(
                "fromhex() argument must be str or bytes-like, not {}",
                text.ty().name()
            )));
        }
    };
    let content = result.map_err(|error| {
        thread.value_error(match error {
            kernel::HexError::NotHex(at) => {
                format!("non-hexadecimal number found in fromhex() arg at position {at}")
            }
            kernel::HexError::Odd => {
                "fromhex() arg must contain an even number of hexadecimal digits".to_string()
            }
        })
    })?;
    let class_type: &crate::typeobj::Type =
        class.downcast().expect("class methods get their class");
    if class_type.is(&super::BYTES) {
        return Ok(Object::bytes(&content));
    }
    if class_type.is(&crate::types::bytearray::BYTEARRAY) {
        return Ok(ByteArray::from_vec(content).into());
    }
    let plain = if class_type.has(crate::typeobj::flags::BYTES_SUBCLASS) {
        Object::bytes(&content)
    } else {
        ByteArray::from_vec(content).into()
    };
    class.call(thread, &[plain])
}

macro_rules! changes {
    ($($name:ident)*) => { $(
        pub fn $name(_thread: &Thread, this: &Object) -> PyResult {
            Ok(like_vec(this, kernel::$name(data(this))))
        }
    )* };
}
changes! { lower upper title capitalize swapcase }

macro_rules! questions {
    ($($name:ident $kernel:ident)*) => { $(
        pub fn $name(_thread: &Thread, this: &Object) -> PyResult {
            Ok(Object::from_bool(kernel::$kernel(data(this))))
        }
    )* };
}
questions! {
    isalnum is_alnum isalpha is_alpha isdigit is_digit islower is_lower isspace is_space istitle is_title
    isupper is_upper
}

pub fn isascii(_thread: &Thread, this: &Object) -> PyResult {
    Ok(Object::from_bool(data(this).is_ascii()))
}
