//! What an operation is told about its result: precision, bounds of exponents, rounding.

/// The largest precision of a 64-bit build.
pub const MAX_PREC: i64 = 999_999_999_999_999_999;
pub const MAX_EMAX: i64 = 999_999_999_999_999_999;
pub const MIN_EMIN: i64 = -999_999_999_999_999_999;
pub const MIN_ETINY: i64 = MIN_EMIN - (MAX_PREC - 1);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    Up,
    Down,
    Ceiling,
    Floor,
    HalfUp,
    HalfDown,
    HalfEven,
    /// Away from zero if the last digit would be 0 or 5.
    ZeroFiveUp,
}

impl Rounding {
    /// Whether a coefficient whose last digit is `last` grows by one, given what was cut off (see
    /// [`Coefficient::shift_right`](crate::Coefficient::shift_right)).
    pub fn increments(self, rest: u8, negative: bool, last: u8) -> bool {
        if rest == 0 {
            return false;
        }
        match self {
            Rounding::Up => true,
            Rounding::Down => false,
            Rounding::Ceiling => !negative,
            Rounding::Floor => negative,
            Rounding::HalfUp => rest >= 5,
            Rounding::HalfDown => rest > 5,
            Rounding::HalfEven => rest > 5 || (rest == 5 && last & 1 == 1),
            Rounding::ZeroFiveUp => last == 0 || last == 5,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    pub prec: i64,
    pub emax: i64,
    pub emin: i64,
    pub rounding: Rounding,
    pub clamp: bool,
}

impl Context {
    /// The widest context there is, in which most operations are exact.
    pub const MAX: Context = Context {
        prec: MAX_PREC,
        emax: MAX_EMAX,
        emin: MIN_EMIN,
        rounding: Rounding::HalfEven,
        clamp: false,
    };

    /// The smallest exponent of a subnormal number.
    pub const fn etiny(&self) -> i64 {
        self.emin - (self.prec - 1)
    }

    /// The largest exponent of a number with full precision.
    pub const fn etop(&self) -> i64 {
        self.emax - (self.prec - 1)
    }

    pub(crate) const fn with_rounding(self, rounding: Rounding) -> Context {
        Context { rounding, ..self }
    }
}
