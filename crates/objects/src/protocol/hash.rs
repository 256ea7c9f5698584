//! Hashing.

use crate::error::{PyResult, Raised};
use crate::exceptions as exc;
use crate::object::Object;
use crate::thread::Thread;
use crate::types::str::{STR, Str};
use crate::word::Word;
use krait_num::BigInt;

/// `PyObject_HashNotImplemented`: `TypeError: unhashable type: 'X'`.
#[cold]
pub fn not_implemented(thread: &Thread, object: &Object) -> PyResult<i64> {
    Err(thread.type_error(format!("unhashable type: '{}'", object.ty().name())))
}

/// The error of an object that cannot be a key or an element because hashing it raised: a plain TypeError is told apart
/// from those of other operations.
#[cold]
pub fn unusable(thread: &Thread, raised: Raised, object: &Object, what: &str) -> Raised {
    if !raised.exception().is_exact(&exc::TYPE_ERROR) {
        return raised;
    }
    let text = raised.exception().str_string(thread);
    let name = object.ty().full_name(thread);
    match (name, text) {
        (Ok(name), Ok(text)) => {
            thread.type_error(format!("cannot use '{name}' as {what} ({text})"))
        }
        (Err(failed), _) | (_, Err(failed)) => failed,
    }
}

/// The hash of an address (`Py_HashPointer`).
pub fn of_pointer(address: u64) -> i64 {
    match address.rotate_right(4) as i64 {
        -1 => -2,
        hash => hash,
    }
}

/// `object.__hash__`.
pub fn of_identity(_thread: &Thread, object: &Object) -> PyResult<i64> {
    Ok(of_pointer(object.id()))
}

/// Hashes of numbers are remainders of this.
const MODULUS: u64 = (1 << 61) - 1;

/// The hash of a small int: the value modulo 2**61 - 1.
#[inline]
pub fn of_int(value: i64) -> i64 {
    if (value as u64) < MODULUS {
        return value;
    }
    let magnitude = (value.unsigned_abs() % MODULUS) as i64;
    match if value < 0 { -magnitude } else { magnitude } {
        -1 => -2,
        hash => hash,
    }
}

/// The hash of an exact int or str, where it takes no work.
#[inline(always)]
pub fn at_hand(word: Word) -> Option<i64> {
    if word.is_int() {
        let value = word.int_value();
        return (0..MODULUS as i64).contains(&value).then_some(value);
    }
    // SAFETY: the type is compared first.
    unsafe {
        if !word.is_heap() || !std::ptr::eq((*word.ptr()).type_ptr(), &STR) {
            return None;
        }
        (*word.ptr().cast::<Str>()).known_hash()
    }
}

/// The hash of any int.
pub fn of_big_int(value: &BigInt) -> i64 {
    krait_num::hash::hash_big_int(value)
}

impl Object {
    /// `hash(self)`; never -1.
    #[inline]
    pub fn hash(&self, thread: &Thread) -> PyResult<i64> {
        if let Some(text) = self.downcast_exact::<Str>() {
            return Ok(text.hash());
        }
        if let Some(value) = self.word().as_int() {
            return Ok(of_int(value));
        }
        match self.ty().slots().hash() {
            Some(hash) => hash(thread, self),
            None => not_implemented(thread, self),
        }
    }
}
