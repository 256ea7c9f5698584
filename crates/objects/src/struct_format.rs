//! Formats of the struct module: parsing, and the conversion between Python values and bytes. Used by `_struct`, `array`
//! and `memoryview`. Refuses to know the exception type `struct.error`, which belongs to a module.
//!
//! Matches CPython's `Modules/_struct.c`.

use crate::error::Raised;
use crate::object::Object;
use crate::thread::Thread;
use crate::types::bytes::content::try_data;
use krait_num::BigInt;
use krait_num::float::{from_half, to_half};

/// Why a value cannot be packed.
pub enum Failure {
    /// The value has the wrong type.
    Type(String),
    /// The value does not fit.
    Range(String),
    Raised(Raised),
}

impl From<Raised> for Failure {
    fn from(raised: Raised) -> Failure {
        Failure::Raised(raised)
    }
}

/// Which end of a number comes first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    Little,
    Big,
}

impl Order {
    pub const NATIVE: Order = if cfg!(target_endian = "big") { Order::Big } else { Order::Little };
}

/// `count` values of the same code, one after another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Run {
    pub code: u8,
    /// Size of one value; of the whole text for `s` and `p`.
    pub size: usize,
    pub offset: usize,
    pub count: usize,
}

/// A parsed format.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Format {
    pub order: Order,
    pub runs: Vec<Run>,
    /// Bytes that it packs to.
    pub size: usize,
    /// Values that it takes.
    pub count: usize,
}

/// The size and alignment of a code in native mode; None for unknown codes.
pub const fn native_size(code: u8) -> Option<(usize, usize)> {
    Some(match code {
        b'x' | b'b' | b'B' | b'c' | b's' | b'p' | b'?' => (1, 1),
        b'h' | b'H' | b'e' => (2, 2),
        b'i' | b'I' | b'f' => (4, 4),
        b'l' | b'L' | b'q' | b'Q' | b'n' | b'N' | b'd' | b'P' => (8, 8),
        b'F' => (8, 4),
        b'D' => (16, 8),
        _ => return None,
    })
}

/// The size of a code in the standard modes.
const fn standard_size(code: u8) -> Option<usize> {
    match code {
        b'n' | b'N' | b'P' => None,
        b'l' | b'L' => Some(4),
        _ => match native_size(code) {
            Some((size, _)) => Some(size),
            None => None,
        },
    }
}

const TOO_LONG: &str = "total struct size too long";

impl Format {
    /// Reads a format; the error is the message of `struct.error`.
    pub fn parse(text: &[u8]) -> Result<Format, &'static str> {
        let (order, native, mut rest) = match text {
            [b'<', rest @ ..] => (Order::Little, false, rest),
            [b'>' | b'!', rest @ ..] => (Order::Big, false, rest),
            [b'=', rest @ ..] => (Order::NATIVE, false, rest),
            [b'@', rest @ ..] => (Order::NATIVE, true, rest),
            rest => (Order::NATIVE, true, rest),
        };
        if text.contains(&0) {
            return Err("embedded null character");
        }
        let mut format = Format { order, runs: Vec::new(), size: 0, count: 0 };
        while let [code, tail @ ..] = rest {
            rest = tail;
            if matches!(code, b' ' | b'\t'..=b'\r') {
                continue;
            }
            let mut code = *code;
            let mut count = 1;
            if code.is_ascii_digit() {
                count = usize::from(code - b'0');
                loop {
                    let [next, tail @ ..] = rest else {
                        return Err("repeat count given without format specifier");
                    };
                    rest = tail;
                    if !next.is_ascii_digit() {
                        code = *next;
                        break;
                    }
                    count = count
                        .checked_mul(10)
                        .and_then(|c| c.checked_add((next - b'0').into()))
                        .filter(|&c| c <= isize::MAX as usize)
                        .ok_or(TOO_LONG)?;
                }
            }
            format.add(code, count, native)?;
        }
        Ok(format)
    }

    fn add(&mut self, code: u8, count: usize, native: bool) -> Result<(), &'static str> {
        let (size, align) = match native {
            true => native_size(code),
            false => standard_size(code).map(|size| (size, 1)),
        }
        .ok_or("bad char in struct format")?;
        let limit = |n: usize| (n <= isize::MAX as usize).then_some(n).ok_or(TOO_LONG);
        let offset = limit(self.size.checked_next_multiple_of(align).ok_or(TOO_LONG)?)?;
        let bytes = limit(size.checked_mul(count).ok_or(TOO_LONG)?)?;
        self.size = limit(offset + bytes)?;
        match code {
            b'x' => {}
            b's' | b'p' => {
                self.runs.push(Run { code, size: count, offset, count: 1 });
                self.count += 1;
            }
            _ => {
                if count > 0 {
                    self.runs.push(Run { code, size, offset, count });
                }
                self.count = limit(self.count + count)?;
            }
        }
        Ok(())
    }

    /// The values that `data`, which is `size` bytes long, stands for.
    pub fn unpack(&self, data: &[u8]) -> Vec<Object> {
        let mut out = Vec::with_capacity(self.count);
        for run in &self.runs {
            for i in 0..run.count {
                let at = run.offset + i * run.size;
                out.push(unpack_value(run.code, self.order, &data[at..at + run.size]));
            }
        }
        out
    }

    /// Packs `count` values into `size` zeroed bytes.
    pub fn pack(&self, thread: &Thread, values: &[Object], out: &mut [u8]) -> Result<(), Failure> {
        let mut values = values.iter();
        for run in &self.runs {
            for (i, value) in values.by_ref().take(run.count).enumerate() {
                let at = run.offset + i * run.size;
                pack_value(thread, run.code, self.order, value, &mut out[at..at + run.size])?;
            }
        }
        Ok(())
    }
}

/// The unsigned number that the bytes stand for.
fn read_unsigned(order: Order, data: &[u8]) -> u64 {
    let push = |value: u64, &byte: &u8| value << 8 | u64::from(byte);
    match order {
        Order::Little => data.iter().rev().fold(0, push),
        Order::Big => data.iter().fold(0, push),
    }
}

fn write_unsigned(order: Order, value: u64, out: &mut [u8]) {
    let len = out.len();
    match order {
        Order::Little => out.copy_from_slice(&value.to_le_bytes()[..len]),
        Order::Big => out.copy_from_slice(&value.to_be_bytes()[8 - len..]),
    }
}

fn read_float(order: Order, data: &[u8]) -> f64 {
    let bits = read_unsigned(order, data);
    match data.len() {
        2 => from_half(bits as u16),
        4 => f32::from_bits(bits as u32).into(),
        _ => f64::from_bits(bits),
    }
}

/// The value of a code in `data`, which has its size.
pub fn unpack_value(code: u8, order: Order, data: &[u8]) -> Object {
    match code {
        b'b' | b'h' | b'i' | b'l' | b'q' | b'n' => {
            let unused = 64 - 8 * data.len() as u32;
            Object::int((read_unsigned(order, data) << unused) as i64 >> unused)
        }
        b'B' | b'H' | b'I' | b'L' | b'Q' | b'N' | b'P' => {
            Object::int_u64(read_unsigned(order, data))
        }
        b'?' => Object::from_bool(data != [0]),
        b'e' | b'f' | b'd' => Object::float(read_float(order, data)),
        b'F' | b'D' => {
            let (re, im) = data.split_at(data.len() / 2);
            Object::complex(read_float(order, re), read_float(order, im))
        }
        b'p' => match data.split_first() {
            Some((&len, text)) => Object::bytes(&text[..text.len().min(len.into())]),
            None => Object::bytes(b""),
        },
        _ => Object::bytes(data),
    }
}

/// Writes a value to `out`, which has the code's size and is zero.
pub fn pack_value(
    thread: &Thread,
    code: u8,
    order: Order,
    value: &Object,
    out: &mut [u8],
) -> Result<(), Failure> {
    match code {
        b'b' | b'h' | b'i' | b'l' | b'q' | b'n' | b'B' | b'H' | b'I' | b'L' | b'Q' | b'N' => {
            let bits = 8 * out.len() as u32;
            let signed = code.is_ascii_lowercase();
            let (low, high) = match signed {
                true => (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1),
                false => (0, (1i128 << bits) - 1),
            };
            let number = integer(thread, value)?.filter(|n| (low..=high).contains(n));
            let number = number.ok_or_else(|| {
                Failure::Range(format!(
                    "'{}' format requires {low} <= number <= {high}",
                    code as char
                ))
            })?;
            write_unsigned(order, number as u64, out);
        }
        b'P' => {
            let range = i128::from(i64::MIN)..=i128::from(u64::MAX);
            let number = integer(thread, value)?.filter(|n| range.contains(n));
            let number =
                number.ok_or_else(|| Failure::Range("int too large to convert".to_string()))?;
            write_unsigned(order, number as u64, out);
        }
        b'?' => out[0] = value.is_true(thread)?.into(),
        b'e' | b'f' | b'd' => {
            let Ok(number) = value.to_f64(thread) else {
                return Err(Failure::Type("required argument is not a float".to_string()));
            };
            let bits = float_bits(number, out.len()).ok_or_else(|| match value.as_int() {
                Some(_) => Failure::Range("int too large to convert".to_string()),
                None => Failure::Raised(thread.overflow_error(format!(
                    "float too large to pack with {} format",
                    code as char
                ))),
            })?;
            write_unsigned(order, bits, out);
        }
        b'F' | b'D' => {
            let Ok((re, im)) = value.to_complex(thread) else {
                return Err(Failure::Type("required argument is not a complex".to_string()));
            };
            let half = out.len() / 2;
            // Only the functions for the other byte order look at the range.
            if order != Order::NATIVE && [re, im].iter().any(|&x| float_bits(x, half).is_none()) {
                return Err(Failure::Raised(
                    thread.overflow_error("float too large to pack with f format"),
                ));
            }
            let bits = |x: f64| match half {
                4 => u64::from((x as f32).to_bits()),
                _ => x.to_bits(),
            };
            write_unsigned(order, bits(re), &mut out[..half]);
            write_unsigned(order, bits(im), &mut out[half..]);
        }
        b'c' => match value.as_bytes().map(|b| b.as_slice()) {
            Some([only]) => out[0] = *only,
            Some(_) => {
                return Err(Failure::Range(
                    "char format requires a bytes object of length 1".to_string(),
                ));
            }
            None => {
                return Err(Failure::Type(
                    "char format requires a bytes object of length 1".to_string(),
                ));
            }
        },
        _ => pack_text(code, value, out)?,
    }
    Ok(())
}

/// `s` and `p`: cut to the room there is.
fn pack_text(code: u8, value: &Object, out: &mut [u8]) -> Result<(), Failure> {
    let Some(text) = try_data(value) else {
        return Err(Failure::Type(format!(
            "argument for '{}' must be a bytes object",
            code as char
        )));
    };
    let room = match code {
        b's' => out,
        _ => match out.split_first_mut() {
            Some((len, room)) => {
                *len = text.len().min(room.len()).min(255) as u8;
                room
            }
            None => return Ok(()),
        },
    };
    let len = text.len().min(room.len());
    room[..len].copy_from_slice(&text[..len]);
    Ok(())
}

/// The bits of a float of 2, 4 or 8 bytes; None if it is finite and too large.
fn float_bits(value: f64, size: usize) -> Option<u64> {
    match size {
        2 => to_half(value).map(u64::from),
        4 => {
            let narrow = value as f32;
            let fits = narrow.is_finite() || !value.is_finite();
            fits.then(|| narrow.to_bits().into())
        }
        _ => Some(value.to_bits()),
    }
}

/// The value of an int or of `__index__`; None if it is beyond 128 bits.
fn integer(thread: &Thread, value: &Object) -> Result<Option<i128>, Failure> {
    if let Some(small) = value.word().as_int() {
        return Ok(Some(small.into()));
    }
    if value.as_int().is_none() && value.ty().slots().index().is_none() {
        return Err(Failure::Type("required argument is not an integer".to_string()));
    }
    let index = value.index(thread)?;
    let number = index.as_int().map(|v| v.to_big()).unwrap_or(BigInt::ZERO);
    Ok(i128::try_from(&number).ok())
}
