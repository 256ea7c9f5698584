//! bool, int and float.

use super::Save;
use crate::pickle::opcode as op;
use krait_objects::{Object, PyResult};

impl Save<'_> {
    #[inline]
    pub(super) fn bool(&self, value: bool) {
        if self.protocol() >= 2 {
            self.push(if value { op::NEWTRUE } else { op::NEWFALSE });
        } else {
            self.out().write(if value { b"I01\n" } else { b"I00\n" });
        }
    }

    #[inline]
    pub(super) fn float(&self, value: f64) {
        if self.is_binary() {
            let mut bytes = [op::BINFLOAT; 9];
            bytes[1..].copy_from_slice(&value.to_be_bytes());
            self.out().write(&bytes);
            return;
        }
        self.push(op::FLOAT);
        self.out().write(krait_num::float::repr(value).as_bytes());
        self.push(b'\n');
    }

    #[inline]
    pub(super) fn small_int(&self, object: &Object, value: i64) -> PyResult<()> {
        let Ok(short) = i32::try_from(value) else { return self.long(object, value) };
        if !self.is_binary() {
            self.out().write(format!("{}{value}\n", op::INT as char).as_bytes());
            return Ok(());
        }
        let [a, b, c, d] = short.to_le_bytes();
        if c != 0 || d != 0 {
            self.out().write(&[op::BININT, a, b, c, d]);
        } else if b != 0 {
            self.out().write(&[op::BININT2, a, b]);
        } else {
            self.out().write(&[op::BININT1, a]);
        }
        Ok(())
    }

    /// An int beyond 32 bits.
    #[inline(never)]
    fn long(&self, object: &Object, value: i64) -> PyResult<()> {
        if self.protocol() < 2 {
            return self.decimal(object);
        }
        let bytes = value.to_le_bytes();
        self.two_complement(&bytes, value < 0);
        Ok(())
    }

    /// Writes the shortest form of a little-endian number.
    fn two_complement(&self, bytes: &[u8], negative: bool) {
        let fill = if negative { 0xff } else { 0 };
        let mut len = bytes.len();
        while len > 1 && bytes[len - 1] == fill && (bytes[len - 2] ^ fill) & 0x80 == 0 {
            len -= 1;
        }
        match u8::try_from(len) {
            Ok(short) => self.out().write(&[op::LONG1, short]),
            Err(_) => {
                let [a, b, c, d] = (len as u32).to_le_bytes();
                self.out().write(&[op::LONG4, a, b, c, d]);
            }
        }
        self.out().write(&bytes[..len]);
    }

    #[inline(never)]
    pub(super) fn big_int(&self, object: &Object) -> PyResult<()> {
        use krait_objects::types::int::IntValue;
        let value = match object.as_int() {
            Some(IntValue::Small(value)) => return self.small_int(object, value),
            Some(IntValue::Big(value)) => value,
            None => return Ok(()),
        };
        if self.protocol() < 2 {
            return self.decimal(object);
        }
        let len = (krait_num::arith::bit_length(value) >> 3) + 1;
        if len > i32::MAX as usize {
            return Err(self.thread.overflow_error("int too large to pickle"));
        }
        let Some(bytes) = krait_num::arith::to_bytes(value, len, true) else {
            return Err(self.thread.overflow_error("int too large to pickle"));
        };
        self.two_complement(&bytes, krait_num::arith::is_negative(value));
        Ok(())
    }

    fn decimal(&self, object: &Object) -> PyResult<()> {
        let text = object.repr_string(self.thread)?;
        self.push(op::LONG);
        self.out().write(text.as_bytes());
        self.out().write(b"L\n");
        Ok(())
    }
}
