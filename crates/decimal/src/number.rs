//! The number: sign, kind, coefficient and exponent.

use crate::coefficient::Coefficient;
use crate::status::Status;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Finite,
    Infinite,
    QuietNan,
    SignalingNan,
}

/// A decimal number; the coefficient of a NaN is its payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal {
    pub negative: bool,
    pub kind: Kind,
    pub exponent: i64,
    pub coefficient: Coefficient,
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Decimal {
        Decimal::finite(value < 0, Coefficient::from(value.unsigned_abs()), 0)
    }
}

impl Decimal {
    pub const NAN: Decimal = Decimal {
        negative: false,
        kind: Kind::QuietNan,
        exponent: 0,
        coefficient: Coefficient::ZERO,
    };

    #[inline]
    pub fn finite(negative: bool, coefficient: Coefficient, exponent: i64) -> Decimal {
        Decimal { negative, kind: Kind::Finite, exponent, coefficient }
    }

    pub fn zero(negative: bool, exponent: i64) -> Decimal {
        Decimal::finite(negative, Coefficient::ZERO, exponent)
    }

    pub fn one() -> Decimal {
        Decimal::from(1)
    }

    pub fn infinity(negative: bool) -> Decimal {
        Decimal { negative, kind: Kind::Infinite, exponent: 0, coefficient: Coefficient::ZERO }
    }

    /// The NaN that an operation without a result gives.
    #[cold]
    pub(crate) fn invalid(status: &mut Status, condition: Status) -> Decimal {
        *status |= condition;
        Decimal::NAN
    }

    #[inline]
    pub fn is_finite(&self) -> bool {
        self.kind == Kind::Finite
    }

    #[inline]
    pub fn is_special(&self) -> bool {
        self.kind != Kind::Finite
    }

    #[inline]
    pub fn is_infinite(&self) -> bool {
        self.kind == Kind::Infinite
    }

    #[inline]
    pub fn is_nan(&self) -> bool {
        matches!(self.kind, Kind::QuietNan | Kind::SignalingNan)
    }

    pub fn is_quiet_nan(&self) -> bool {
        self.kind == Kind::QuietNan
    }

    pub fn is_signaling(&self) -> bool {
        self.kind == Kind::SignalingNan
    }

    #[inline]
    pub fn is_zero(&self) -> bool {
        self.kind == Kind::Finite && self.coefficient.is_zero()
    }

    /// The exponent of the first digit.
    #[inline]
    pub fn adjusted(&self) -> i64 {
        self.exponent + self.coefficient.digits() - 1
    }

    /// Whether a finite number has no digits after the point but zeros.
    pub fn is_integer(&self) -> bool {
        self.is_finite()
            && (self.exponent >= 0
                || self.coefficient.is_zero()
                || self.coefficient.trailing_zeros() >= -self.exponent)
    }

    /// Whether a whole number is odd.
    pub(crate) fn is_odd(&self) -> bool {
        match self.exponent {
            0 => self.coefficient.is_odd(),
            1.. => false,
            _ if -self.exponent >= self.coefficient.digits() => false,
            _ => self.coefficient.digit(-self.exponent as usize) & 1 == 1,
        }
    }

    /// The value of a whole number if it fits.
    pub(crate) fn to_i64(&self) -> Option<i64> {
        if !self.is_integer() {
            return None;
        }
        if self.coefficient.is_zero() {
            return Some(0);
        }
        if self.adjusted() > 19 {
            return None;
        }
        let whole = if self.exponent >= 0 {
            self.coefficient.shift_left(self.exponent)?
        } else {
            self.coefficient.strip(-self.exponent)
        };
        let value = whole.as_two_limbs()? as i128;
        i64::try_from(if self.negative { -value } else { value }).ok()
    }

    pub fn with_sign(mut self, negative: bool) -> Decimal {
        self.negative = negative;
        self
    }

    /// Without sign.
    pub fn copy_abs(&self) -> Decimal {
        self.clone().with_sign(false)
    }

    pub fn copy_negate(&self) -> Decimal {
        self.clone().with_sign(!self.negative)
    }

    pub fn copy_sign(&self, other: &Decimal) -> Decimal {
        self.clone().with_sign(other.negative)
    }
}
