//! Scanning kernels per storage width: one-byte subjects go through `memchr`, wider ones through plain loops.
//! Owns nothing but those loops; what is looked for is decided by the engine.

use krait_text::Unit;

/// A subject's unit with searches for one or two values.
pub(crate) trait Chars: Unit {
    /// The first position of `c`.
    fn find(units: &[Self], c: Self) -> Option<usize>;
    /// The last position of `c`.
    fn rfind(units: &[Self], c: Self) -> Option<usize>;
    /// The first position of `a` or `b`.
    fn find2(units: &[Self], a: Self, b: Self) -> Option<usize>;
    /// The first position of one of at most three bytes; wider units do not use it.
    fn find_few(units: &[Self], few: &[u8]) -> Option<usize>;
    /// The units as bytes, when they are bytes.
    fn bytes(units: &[Self]) -> Option<&[u8]>;
}

impl Chars for u8 {
    #[inline]
    fn find(units: &[u8], c: u8) -> Option<usize> {
        memchr::memchr(c, units)
    }

    #[inline]
    fn rfind(units: &[u8], c: u8) -> Option<usize> {
        memchr::memrchr(c, units)
    }

    #[inline]
    fn find2(units: &[u8], a: u8, b: u8) -> Option<usize> {
        memchr::memchr2(a, b, units)
    }

    #[inline]
    fn find_few(units: &[u8], few: &[u8]) -> Option<usize> {
        match *few {
            [a] => memchr::memchr(a, units),
            [a, b] => memchr::memchr2(a, b, units),
            [a, b, c] => memchr::memchr3(a, b, c, units),
            _ => None,
        }
    }

    #[inline]
    fn bytes(units: &[u8]) -> Option<&[u8]> {
        Some(units)
    }
}

macro_rules! wide {
    ($unit:ty) => {
        impl Chars for $unit {
            #[inline]
            fn find(units: &[$unit], c: $unit) -> Option<usize> {
                // Whole chunks first: without an early exit the comparison vectorises.
                let mut base = 0;
                let mut chunks = units.chunks_exact(16);
                for chunk in &mut chunks {
                    if chunk.iter().fold(false, |hit, &u| hit | (u == c)) {
                        break;
                    }
                    base += 16;
                }
                units[base..].iter().position(|&u| u == c).map(|i| base + i)
            }

            #[inline]
            fn rfind(units: &[$unit], c: $unit) -> Option<usize> {
                units.iter().rposition(|&u| u == c)
            }

            #[inline]
            fn find2(units: &[$unit], a: $unit, b: $unit) -> Option<usize> {
                units.iter().position(|&u| u == a || u == b)
            }

            #[inline]
            fn find_few(units: &[$unit], few: &[u8]) -> Option<usize> {
                units.iter().position(|&u| few.iter().any(|&f| u == <$unit>::from(f)))
            }

            #[inline]
            fn bytes(_: &[$unit]) -> Option<&[u8]> {
                None
            }
        }
    };
}

wide!(u16);
wide!(u32);
