//! The tagged 64-bit word: every Python value in one machine word.
//!
//! Owns the encoding (63-bit ints, immediate doubles, singletons, heap pointers). Knows nothing of reference counts:
//! `Word` is `Copy`; [`crate::Object`] is the owning face of the same bits.
//!
//! | low bits | meaning |
//! |---|---|
//! | `…1` | int, value in the upper 63 bits |
//! | `…10` | double, `t = rotl(bits + (1 << 60), 3)` |
//! | `…100` | singleton: NULL, None, False, True, Ellipsis, NotImplemented, 0.0, -0.0 |
//! | `…000` | pointer to a heap object's [`crate::Header`] |

use crate::object::Header;
use std::num::NonZeroU64;

/// A Python value or NULL in one word, without ownership.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Word(NonZeroU64);

const fn raw(bits: u64) -> Word {
    match NonZeroU64::new(bits) {
        Some(bits) => Word(bits),
        None => panic!("a word is never zero"),
    }
}

const FLOAT_BIAS: u64 = 1 << 60;

impl Word {
    /// The empty stack or table slot; never a Python value.
    pub const NULL: Word = raw(0x04);
    pub const NONE: Word = raw(0x0c);
    pub const FALSE: Word = raw(0x14);
    pub const TRUE: Word = raw(0x1c);
    pub const ELLIPSIS: Word = raw(0x24);
    pub const NOT_IMPLEMENTED: Word = raw(0x2c);
    pub const ZERO_FLOAT: Word = raw(0x34);
    pub const NEG_ZERO_FLOAT: Word = raw(0x3c);
    /// Smallest and largest int held in the word itself.
    pub const INT_MIN: i64 = -(1 << 62);
    pub const INT_MAX: i64 = (1 << 62) - 1;

    /// The word's bits.
    #[inline(always)]
    pub const fn bits(self) -> u64 {
        self.0.get()
    }

    /// # Safety
    /// `bits` must come from [`Word::bits`].
    #[inline(always)]
    pub const unsafe fn from_bits(bits: u64) -> Word {
        // SAFETY: words are never zero, and the caller passes a word's bits.
        Word(unsafe { NonZeroU64::new_unchecked(bits) })
    }

    /// An int that fits 63 bits, else None.
    #[inline(always)]
    pub const fn try_int(value: i64) -> Option<Word> {
        if value >= Self::INT_MIN && value <= Self::INT_MAX {
            Some(Word::int_unchecked(value))
        } else {
            None
        }
    }

    #[inline(always)]
    const fn int_unchecked(value: i64) -> Word {
        // SAFETY: the low bit is set, so the word is not zero.
        Word(unsafe { NonZeroU64::new_unchecked(((value as u64) << 1) | 1) })
    }

    /// A small int known to fit (any i32, usize lengths and the like below 2^62).
    #[inline(always)]
    pub const fn small_int(value: i32) -> Word {
        Word::int_unchecked(value as i64)
    }

    #[inline(always)]
    pub const fn is_int(self) -> bool {
        self.bits() & 1 == 1
    }

    /// The value of an int word; only meaningful if [`Word::is_int`].
    #[inline(always)]
    pub const fn int_value(self) -> i64 {
        (self.bits() as i64) >> 1
    }

    #[inline(always)]
    pub const fn as_int(self) -> Option<i64> {
        if self.is_int() { Some(self.int_value()) } else { None }
    }

    /// A double as an immediate, or None if its exponent needs a heap object (NaN, infinities, extremes).
    #[inline(always)]
    pub const fn try_float(value: f64) -> Option<Word> {
        let bits = value.to_bits();
        let t = bits.wrapping_add(FLOAT_BIAS).rotate_left(3);
        if t & 3 == 2 {
            // SAFETY: the low bits are 10, so the word is not zero.
            return Some(Word(unsafe { NonZeroU64::new_unchecked(t) }));
        }
        if bits == 0 {
            return Some(Self::ZERO_FLOAT);
        }
        if bits == 1 << 63 { Some(Self::NEG_ZERO_FLOAT) } else { None }
    }

    /// The value of an immediate double.
    #[inline(always)]
    pub const fn as_float(self) -> Option<f64> {
        let bits = self.bits();
        if bits & 3 == 2 {
            return Some(f64::from_bits(bits.rotate_right(3).wrapping_sub(FLOAT_BIAS)));
        }
        if bits == Self::ZERO_FLOAT.bits() {
            Some(0.0)
        } else if bits == Self::NEG_ZERO_FLOAT.bits() {
            Some(-0.0)
        } else {
            None
        }
    }

    /// True if the word points to a heap object: the only test that reference counting needs.
    #[inline(always)]
    pub const fn is_heap(self) -> bool {
        self.bits() & 7 == 0
    }

    #[inline(always)]
    pub const fn is_null(self) -> bool {
        self.bits() == Self::NULL.bits()
    }

    /// The heap object's address; only meaningful if [`Word::is_heap`].
    #[inline(always)]
    pub const fn ptr(self) -> *mut Header {
        self.bits() as *mut Header
    }

    /// The word of a heap object.
    ///
    /// # Safety
    /// `ptr` must point to a live, 8-byte aligned object header.
    #[inline(always)]
    pub unsafe fn from_ptr(ptr: *const Header) -> Word {
        // SAFETY: object addresses are not null.
        Word(unsafe { NonZeroU64::new_unchecked(ptr as u64) })
    }

    #[inline(always)]
    pub const fn bool(value: bool) -> Word {
        if value { Self::TRUE } else { Self::FALSE }
    }
}

impl std::fmt::Debug for Word {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Word({:#x})", self.bits())
    }
}
