//! The type codes of arrays: sizes, and items to values and back with the messages of CPython's converters.

use krait_objects::struct_format::{Order, unpack_value};
use krait_objects::types::str::Str;
use krait_objects::{Object, PyResult, Thread};

/// A type code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Kind {
    pub code: u8,
    pub size: usize,
    /// The machine format that pickles name, in little-endian order; the next one is big-endian.
    format: u8,
}

/// All kinds, in the order of `array.typecodes`.
pub static KINDS: &[Kind] = &[
    Kind::new(b'b', 1, 1),
    Kind::new(b'B', 1, 0),
    Kind::new(b'u', 4, 20),
    Kind::new(b'w', 4, 20),
    Kind::new(b'h', 2, 4),
    Kind::new(b'H', 2, 2),
    Kind::new(b'i', 4, 8),
    Kind::new(b'I', 4, 6),
    Kind::new(b'l', 8, 12),
    Kind::new(b'L', 8, 10),
    Kind::new(b'q', 8, 12),
    Kind::new(b'Q', 8, 10),
    Kind::new(b'f', 4, 14),
    Kind::new(b'd', 8, 16),
];

impl Kind {
    const fn new(code: u8, size: usize, format: u8) -> Kind {
        Kind { code, size, format }
    }

    pub fn of_code(code: u32) -> Option<Kind> {
        KINDS.iter().copied().find(|kind| u32::from(kind.code) == code)
    }

    /// An array of characters.
    pub fn is_text(self) -> bool {
        matches!(self.code, b'u' | b'w')
    }

    pub fn is_float(self) -> bool {
        matches!(self.code, b'f' | b'd')
    }

    /// The machine format code of this machine's items.
    pub fn machine_format(self) -> u8 {
        self.format + u8::from(self.size > 1 && Order::NATIVE == Order::Big)
    }

    /// The buffer protocol's format.
    pub fn buffer_format(self) -> &'static str {
        match self.code {
            b'b' => "b",
            b'B' => "B",
            b'u' | b'w' => "w",
            b'h' => "h",
            b'H' => "H",
            b'i' => "i",
            b'I' => "I",
            b'l' => "l",
            b'L' => "L",
            b'q' => "q",
            b'Q' => "Q",
            b'f' => "f",
            _ => "d",
        }
    }

    /// The value of an item.
    pub fn read(self, thread: &Thread, item: &[u8], order: Order) -> PyResult {
        if !self.is_text() {
            return Ok(unpack_value(self.code, order, item));
        }
        let code = unpack_value(b'I', order, item);
        let code = code.word().as_int().and_then(|c| u32::try_from(c).ok()).unwrap_or(u32::MAX);
        if code > 0x10ffff {
            return Err(thread
                .value_error(format!("character U+{code:x} is not in range [U+0000; U+10ffff]")));
        }
        Ok(Str::from_char(code).into())
    }

    /// The item of a value, in this machine's order.
    pub fn pack(self, thread: &Thread, value: &Object) -> PyResult<Item> {
        let bytes: [u8; 8] = match self.code {
            b'b' => {
                let wide = c_short(thread, value)?;
                ranged(thread, wide, i8::MIN.into(), i8::MAX.into(), "signed char")?.to_ne_bytes()
            }
            b'B' => {
                let wide = value.to_i64(thread)?;
                ranged(thread, wide, 0, u8::MAX.into(), "unsigned byte integer")?.to_ne_bytes()
            }
            b'h' => c_short(thread, value)?.to_ne_bytes(),
            b'H' => {
                let wide = c_int(thread, value)?;
                ranged(thread, wide, 0, u16::MAX.into(), "unsigned short")?.to_ne_bytes()
            }
            b'i' => c_int(thread, value)?.to_ne_bytes(),
            b'I' => {
                let wide = unsigned(thread, value, UnsignedLong)?;
                if wide > u32::MAX.into() {
                    return Err(thread.overflow_error("unsigned int is greater than maximum"));
                }
                wide.to_ne_bytes()
            }
            b'l' => value.to_i64(thread)?.to_ne_bytes(),
            b'L' => unsigned(thread, value, UnsignedLong)?.to_ne_bytes(),
            b'q' => long_long(thread, value)?.to_ne_bytes(),
            b'Q' => unsigned(thread, value, UnsignedLongLong)?.to_ne_bytes(),
            b'f' => {
                let mut out = [0; 8];
                out[..4].copy_from_slice(&(value.to_f64(thread)? as f32).to_ne_bytes());
                return Ok(Item { bytes: out, size: 4 });
            }
            b'd' => value.to_f64(thread)?.to_ne_bytes(),
            _ => u64::from(character(thread, value)?).to_ne_bytes(),
        };
        let mut item = Item { bytes, size: self.size };
        if Order::NATIVE == Order::Big {
            item.bytes.rotate_left(8 - self.size);
        }
        Ok(item)
    }
}

/// The bytes of one item.
pub struct Item {
    bytes: [u8; 8],
    size: usize,
}

impl Item {
    pub fn as_slice(&self) -> &[u8] {
        &self.bytes[..self.size]
    }
}

fn ranged(thread: &Thread, value: i64, low: i64, high: i64, name: &str) -> PyResult<i64> {
    match value {
        _ if value < low => Err(thread.overflow_error(format!("{name} is less than minimum"))),
        _ if value > high => Err(thread.overflow_error(format!("{name} is greater than maximum"))),
        _ => Ok(value),
    }
}

fn c_short(thread: &Thread, value: &Object) -> PyResult<i64> {
    ranged(thread, value.to_i64(thread)?, i16::MIN.into(), i16::MAX.into(), "signed short integer")
}

fn c_int(thread: &Thread, value: &Object) -> PyResult<i64> {
    ranged(thread, value.to_i64(thread)?, i32::MIN.into(), i32::MAX.into(), "signed integer")
}

fn long_long(thread: &Thread, value: &Object) -> PyResult<i64> {
    let index = value.index(thread)?;
    index
        .as_int()
        .and_then(|v| v.to_i64())
        .ok_or_else(|| thread.overflow_error("int too big to convert"))
}

/// Which C type an unsigned value goes to: their messages differ.
#[derive(Clone, Copy)]
enum UnsignedType {
    Long,
    LongLong,
}
use UnsignedType::{Long as UnsignedLong, LongLong as UnsignedLongLong};

fn unsigned(thread: &Thread, value: &Object, ty: UnsignedType) -> PyResult<u64> {
    let index = value.index(thread)?;
    let int = index.as_int().expect("index gives an int");
    if int.is_negative() {
        return Err(thread.overflow_error(match ty {
            UnsignedLong => "can't convert negative value to unsigned int",
            UnsignedLongLong => "can't convert negative int to unsigned",
        }));
    }
    u64::try_from(int.to_cow().as_ref()).map_err(|_| {
        thread.overflow_error(match ty {
            UnsignedLong => "Python int too large to convert to C unsigned long",
            UnsignedLongLong => "int too big to convert",
        })
    })
}

fn character(thread: &Thread, value: &Object) -> PyResult<u32> {
    let wanted = "array item must be a unicode character, not";
    match value.as_str() {
        Some(text) if text.len() == 1 => Ok(text.view().at(0)),
        Some(text) => Err(thread.type_error(format!("{wanted} a string of length {}", text.len()))),
        None => Err(thread.type_error(format!("{wanted} {}", value.ty().name()))),
    }
}
