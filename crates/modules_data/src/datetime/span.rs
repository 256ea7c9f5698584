//! Durations as plain values: days, seconds and microseconds, and their exact arithmetic.
//!
//! Knows no Python types.

use super::calendar::SECONDS_PER_DAY;
use krait_num::{BigInt, arith};

pub(super) const MAX_DAYS: i32 = 999_999_999;
const MICROSECONDS: i64 = 1_000_000;

/// A duration: seconds from 0 to a day, microseconds from 0 to a second, and days of either sign.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub(super) struct Span {
    pub days: i32,
    pub seconds: i32,
    pub microseconds: i32,
}

/// A duration that has too many days.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum OutOfRange {
    Days(i32),
    /// More than an i32 holds.
    Enormous,
}

impl OutOfRange {
    pub fn message(self) -> String {
        match self {
            OutOfRange::Days(days) => format!("days={days}; must have magnitude <= {MAX_DAYS}"),
            OutOfRange::Enormous => "Python int too large to convert to C int".to_owned(),
        }
    }
}

pub(super) type Result<T> = std::result::Result<T, OutOfRange>;

impl Span {
    pub const ZERO: Span = Span { days: 0, seconds: 0, microseconds: 0 };
    pub const MIN: Span = Span { days: -MAX_DAYS, seconds: 0, microseconds: 0 };
    pub const MAX: Span =
        Span { days: MAX_DAYS, seconds: SECONDS_PER_DAY - 1, microseconds: 999_999 };

    /// The duration of these parts, whatever their sizes and signs.
    pub fn new(days: i64, seconds: i64, microseconds: i64) -> Result<Span> {
        let seconds = seconds + microseconds.div_euclid(MICROSECONDS);
        let days = days + seconds.div_euclid(SECONDS_PER_DAY.into());
        Span::with_days(
            days,
            seconds.rem_euclid(SECONDS_PER_DAY.into()),
            microseconds.rem_euclid(MICROSECONDS),
        )
    }

    fn with_days(days: i64, seconds: i64, microseconds: i64) -> Result<Span> {
        let days = i32::try_from(days).map_err(|_| OutOfRange::Enormous)?;
        if !(-MAX_DAYS..=MAX_DAYS).contains(&days) {
            return Err(OutOfRange::Days(days));
        }
        Ok(Span { days, seconds: seconds as i32, microseconds: microseconds as i32 })
    }

    /// All of it in microseconds.
    pub fn total(self) -> i128 {
        let seconds = i64::from(self.days) * i64::from(SECONDS_PER_DAY) + i64::from(self.seconds);
        i128::from(seconds) * i128::from(MICROSECONDS) + i128::from(self.microseconds)
    }

    pub fn from_total(total: i128) -> Result<Span> {
        if let Ok(total) = i64::try_from(total) {
            return Span::new(0, 0, total);
        }
        let seconds = total.div_euclid(MICROSECONDS.into());
        let seconds = i64::try_from(seconds).map_err(|_| OutOfRange::Enormous)?;
        let microseconds = total.rem_euclid(MICROSECONDS.into());
        Span::with_days(
            seconds.div_euclid(SECONDS_PER_DAY.into()),
            seconds.rem_euclid(SECONDS_PER_DAY.into()),
            microseconds as i64,
        )
    }

    fn from_big_total(total: &BigInt) -> Result<Span> {
        Span::from_total(i128::try_from(total).map_err(|_| OutOfRange::Enormous)?)
    }

    pub fn is_zero(self) -> bool {
        self == Span::ZERO
    }

    pub fn plus(self, other: Span) -> Result<Span> {
        Span::new(
            i64::from(self.days) + i64::from(other.days),
            i64::from(self.seconds) + i64::from(other.seconds),
            i64::from(self.microseconds) + i64::from(other.microseconds),
        )
    }

    pub fn minus(self, other: Span) -> Result<Span> {
        Span::new(
            i64::from(self.days) - i64::from(other.days),
            i64::from(self.seconds) - i64::from(other.seconds),
            i64::from(self.microseconds) - i64::from(other.microseconds),
        )
    }

    pub fn negated(self) -> Result<Span> {
        Span::ZERO.minus(self)
    }

    pub fn times(self, factor: i64) -> Result<Span> {
        let total = self.total().checked_mul(factor.into());
        total.map_or(Err(OutOfRange::Enormous), Span::from_total)
    }

    pub fn times_big(self, factor: &BigInt) -> Result<Span> {
        Span::from_big_total(&(BigInt::from(self.total()) * factor))
    }

    /// The duration times a ratio, rounded half to even; None if the denominator is zero.
    pub fn times_ratio(self, numerator: &BigInt, denominator: &BigInt) -> Option<Result<Span>> {
        let product = BigInt::from(self.total()) * numerator;
        Some(Span::from_big_total(&divide_to_even(&product, denominator)?))
    }

    /// `//` of the duration by an int; None if that is zero.
    pub fn floor_divide(self, divisor: &BigInt) -> Option<Result<Span>> {
        let (quotient, _) = arith::divmod(&BigInt::from(self.total()), divisor)?;
        Some(Span::from_big_total(&quotient))
    }

    /// `/` of the duration by an int, rounded half to even; None if that is zero.
    pub fn divide(self, divisor: &BigInt) -> Option<Result<Span>> {
        let quotient = divide_to_even(&BigInt::from(self.total()), divisor)?;
        Some(Span::from_big_total(&quotient))
    }

    /// Floor quotient and rest of two durations; None for a zero one.
    pub fn divmod(self, other: Span) -> Option<(i128, Span)> {
        let (a, b) = (self.total(), other.total());
        if b == 0 {
            return None;
        }
        let (quotient, rest) = (a / b, a % b);
        // The rest takes the divisor's sign.
        let (quotient, rest) = if rest != 0 && (rest < 0) != (b < 0) {
            (quotient - 1, rest + b)
        } else {
            (quotient, rest)
        };
        let rest = Span::from_total(rest).expect("a rest is smaller than the divisor");
        Some((quotient, rest))
    }

    /// `/` of two durations; None for a zero one.
    pub fn ratio(self, other: Span) -> Option<f64> {
        quotient_f64(self.total(), other.total())
    }

    pub fn total_seconds(self) -> f64 {
        quotient_f64(self.total(), MICROSECONDS.into()).expect("the divisor is not zero")
    }
}

/// The correctly rounded quotient of two whole numbers.
fn quotient_f64(a: i128, b: i128) -> Option<f64> {
    const EXACT: std::ops::RangeInclusive<i128> = -(1 << 53)..=1 << 53;
    if b == 0 {
        return None;
    }
    if EXACT.contains(&a) && EXACT.contains(&b) {
        return Some(a as f64 / b as f64);
    }
    arith::true_divide(&BigInt::from(a), &BigInt::from(b))
}

/// A quotient rounded half to even; None if the divisor is zero.
fn divide_to_even(a: &BigInt, b: &BigInt) -> Option<BigInt> {
    let (quotient, rest) = arith::divmod(a, b)?;
    let twice = rest * BigInt::from(2);
    let beyond_half = if arith::is_negative(b) { twice < *b } else { twice > *b };
    if beyond_half || (twice == *b && !arith::is_even(&quotient)) {
        return Some(quotient + BigInt::from(1));
    }
    Some(quotient)
}

/// The sum of a timedelta's arguments in microseconds, with what floats leave below one.
#[derive(Default)]
pub(super) struct Sum {
    whole: i128,
    /// What did not fit into `whole`.
    beyond: BigInt,
    fraction: f64,
}

impl Sum {
    pub fn add_int(&mut self, value: i64, unit: i64) {
        self.add_whole(i128::from(value) * i128::from(unit));
    }

    pub fn add_big(&mut self, value: &BigInt, unit: i64) {
        self.beyond += value * BigInt::from(unit);
    }

    /// Adds a finite number of units.
    pub fn add_float(&mut self, value: f64, unit: i64) {
        let whole = value.trunc();
        if whole.abs() < 9e15 {
            self.add_int(whole as i64, unit);
        } else {
            self.beyond += arith::from_f64(whole) * BigInt::from(unit);
        }
        let fraction = value - whole;
        if fraction != 0.0 {
            let microseconds = unit as f64 * fraction;
            let whole = microseconds.trunc();
            self.add_whole(whole as i128);
            self.fraction += microseconds - whole;
        }
    }

    fn add_whole(&mut self, value: i128) {
        match self.whole.checked_add(value) {
            Some(sum) => self.whole = sum,
            None => self.beyond += BigInt::from(value),
        }
    }

    /// The duration, the fraction rounded so that halves give an even number of microseconds.
    pub fn finish(mut self) -> Result<Span> {
        if self.fraction != 0.0 {
            let mut rounded = self.fraction.round();
            if (rounded - self.fraction).abs() == 0.5 {
                let odd = self.is_odd() as i32 as f64;
                rounded = 2.0 * ((self.fraction + odd) * 0.5).round() - odd;
            }
            self.add_whole(rounded as i128);
        }
        if self.beyond == BigInt::ZERO {
            return Span::from_total(self.whole);
        }
        Span::from_big_total(&(self.beyond + BigInt::from(self.whole)))
    }

    fn is_odd(&self) -> bool {
        (self.whole % 2 != 0) == arith::is_even(&self.beyond)
    }
}

/// A finite float as a ratio of two ints.
pub(super) fn ratio_of(value: f64) -> (BigInt, BigInt) {
    let bits = value.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as i32;
    let fraction = (bits & ((1 << 52) - 1)) as i64;
    let (mut mantissa, mut exponent) =
        if exponent == 0 { (fraction, -1074) } else { (fraction | 1 << 52, exponent - 1075) };
    if mantissa != 0 {
        let zeros = mantissa.trailing_zeros();
        mantissa >>= zeros;
        exponent += zeros as i32;
    } else {
        exponent = 0;
    }
    if value.is_sign_negative() {
        mantissa = -mantissa;
    }
    let power = BigInt::from(1) << exponent.unsigned_abs() as usize;
    if exponent >= 0 {
        (BigInt::from(mantissa) * power, BigInt::from(1))
    } else {
        (BigInt::from(mantissa), power)
    }
}
