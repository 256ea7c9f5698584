//! Powers, with and without a modulus.

use super::compare::finite_order;
use super::exponential::padded_one;
use super::nan_of;
use crate::coefficient::Coefficient;
use crate::context::{Context, Rounding};

use crate::number::Decimal;
use crate::status::Status;
use std::cmp::Ordering;

impl Decimal {
    /// `self ** exponent`.
    pub fn power(&self, exponent: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        if let Some(nan) = nan_of(&[self, exponent], context, status) {
            return nan;
        }
        let whole = exponent.is_integer();
        let negative = whole && self.negative && exponent.is_odd();
        if self.is_zero() {
            return match (exponent.is_zero(), exponent.negative) {
                (true, _) => Decimal::invalid(status, Status::INVALID_OPERATION),
                (false, true) => Decimal::infinity(negative),
                (false, false) => Decimal::zero(negative, 0),
            };
        }
        if self.negative && !whole {
            return Decimal::invalid(status, Status::INVALID_OPERATION);
        }
        if exponent.is_infinite() {
            return self.power_infinite(exponent, context, status);
        }
        if self.is_infinite() {
            return match (exponent.is_zero(), exponent.negative) {
                (true, _) => Decimal::one().with_sign(negative),
                (false, true) => Decimal::zero(negative, 0),
                (false, false) => Decimal::infinity(negative),
            };
        }
        if exponent.is_zero() {
            return Decimal::one().with_sign(negative);
        }
        if finite_order(&self.copy_abs(), &Decimal::one()).is_eq() {
            return self.power_of_one(exponent, whole, negative, context, status);
        }
        if let Some(extreme) = self.power_extreme(exponent, negative, context) {
            return extreme.finish(context, status);
        }
        if whole {
            return self.power_whole(exponent, negative, context, status);
        }
        self.power_real(exponent, context, status)
    }

    fn power_infinite(
        &self,
        exponent: &Decimal,
        context: &Context,
        status: &mut Status,
    ) -> Decimal {
        let order = if self.is_infinite() {
            Ordering::Greater
        } else {
            finite_order(self, &Decimal::one())
        };
        match (order, exponent.negative) {
            (Ordering::Equal, _) => {
                *status |= Status::INEXACT | Status::ROUNDED;
                padded_one(false, context, status)
            }
            (Ordering::Greater, false) | (Ordering::Less, true) => Decimal::infinity(false),
            _ => Decimal::zero(false, 0),
        }
    }

    /// A power of 1 or -1, in whatever form: `1.00 ** 3` is `1.000000`.
    fn power_of_one(
        &self,
        exponent: &Decimal,
        whole: bool,
        negative: bool,
        context: &Context,
        status: &mut Status,
    ) -> Decimal {
        if !whole {
            *status |= Status::INEXACT | Status::ROUNDED;
            return padded_one(negative, context, status);
        }
        if exponent.negative {
            return Decimal::one().with_sign(negative);
        }
        let factor = Decimal::from(-self.exponent);
        let mut met = Status::NONE;
        let places = exponent.multiply(&factor, context, &mut met);
        if met.has(Status::ERRORS) {
            *status |= met & Status::ERRORS;
            return Decimal::NAN;
        }
        let most = context.prec - 1;
        // A one with zeros before the point loses them.
        let places = places.to_i64().unwrap_or(i64::MAX).max(0);
        if places > most {
            *status |= Status::ROUNDED;
            return padded_one(negative, context, status);
        }
        Decimal::finite(negative, Coefficient::power_of_ten(places as usize), -places)
    }

    /// A number that overflows or underflows as the power surely does.
    fn power_extreme(
        &self,
        exponent: &Decimal,
        negative: bool,
        context: &Context,
    ) -> Option<Decimal> {
        let digits = |x: i64| x.unsigned_abs().checked_ilog10().unwrap_or(0) as i64 + 1;
        let adjusted = self.adjusted();
        // A lower bound of log10(abs(log10(abs(self)))).
        let size = match adjusted {
            1.. => digits(adjusted) - 1,
            ..-1 => digits(adjusted + 1) - 1,
            _ => {
                let mut met = Status::NONE;
                let distance = self.copy_abs().subtract(&Decimal::one(), &Context::MAX, &mut met);
                distance.adjusted() - if adjusted == 0 { 2 } else { 1 }
            }
        };
        let bound = size + exponent.adjusted();
        if (adjusted < 0) == exponent.negative {
            (digits(context.emax) < bound)
                .then(|| Decimal::finite(negative, Coefficient::from(1u64), FAR))
        } else {
            (digits(context.etiny()) < bound)
                .then(|| Decimal::finite(negative, Coefficient::from(1u64), context.etiny() - 1))
        }
    }

    fn power_whole(
        &self,
        exponent: &Decimal,
        negative: bool,
        context: &Context,
        status: &mut Status,
    ) -> Decimal {
        let extra = exponent.coefficient.digits() + exponent.exponent + 2;
        let mut work = Context {
            prec: context.prec + extra,
            rounding: Rounding::HalfEven,
            clamp: false,
            ..*context
        };
        let mut base = self.clone();
        if exponent.negative {
            work.prec += 1;
            base = Decimal::one().divide(self, &work, status);
            if status.has(Status::ERRORS) {
                return Decimal::NAN.finish(context, status);
            }
        }
        let mut result = match exponent.copy_abs().to_u64() {
            Some(count) => power_by_squares(&base, count, &work, status),
            None => power_by_halves(&base, exponent, &work, status),
        };
        result.negative = negative;
        if result.is_infinite() {
            result = Decimal::finite(negative, Coefficient::from(1u64), FAR);
        }
        result.finish(context, status)
    }

    fn to_u64(&self) -> Option<u64> {
        if self.adjusted() > 20 {
            return None;
        }
        self.truncated()?.to_u64()
    }

    fn power_real(&self, exponent: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        // Digits that an exponent of the result may have, and some more.
        const EXTRA: i64 = 19 + 4;
        let prec = context.prec.max(self.coefficient.digits()) + EXTRA;
        let work = Context { prec, ..Context::MAX };
        let mut met = Status::NONE;
        let logarithm = self.ln(&work, &mut met);
        let product = logarithm.multiply(exponent, &work, &mut met);
        let mut result = product.exp(&work, status);
        *status |= (met & Status::ERRORS) | Status::INEXACT | Status::ROUNDED;
        if result.is_finite() && finite_order(&result, &Decimal::one()).is_eq() {
            result = padded_one(false, context, status);
        }
        if result.is_infinite() {
            result = Decimal::finite(false, Coefficient::from(1u64), FAR);
        }
        result.finish(context, status)
    }

    /// `self ** exponent % modulus` for whole numbers.
    pub fn power_modulo(
        &self,
        exponent: &Decimal,
        modulus: &Decimal,
        context: &Context,
        status: &mut Status,
    ) -> Decimal {
        if let Some(nan) = nan_of(&[self, exponent, modulus], context, status) {
            return nan;
        }
        let refused = !self.is_integer()
            || !exponent.is_integer()
            || !modulus.is_integer()
            || modulus.is_zero()
            || modulus.coefficient.digits() + modulus.exponent > context.prec
            || (exponent.is_zero() && self.is_zero())
            || (exponent.negative && !exponent.is_zero());
        if refused {
            return Decimal::invalid(status, Status::INVALID_OPERATION);
        }
        let negative = self.negative && exponent.is_odd();
        let Some(modulus) = modulus.truncated() else {
            return Decimal::invalid(status, Status::OUT_OF_MEMORY);
        };
        let field = Modular { modulus };
        let base = field.value_of(self);
        let result = field.power_of(&base, exponent);
        Decimal::finite(negative, result, 0)
    }
}

/// An exponent beyond all bounds.
const FAR: i64 = 2_000_000_000_000_000_001;

/// Whether multiplying goes on.
fn is_settled(result: &Decimal, met: Status) -> bool {
    result.is_special() || (result.coefficient.is_zero() && met.has(Status::CLAMPED))
}

/// The power by squaring, from the exponent's first bit on.
fn power_by_squares(base: &Decimal, count: u64, work: &Context, status: &mut Status) -> Decimal {
    let mut result = base.clone();
    let mut met = Status::NONE;
    for bit in (0..count.ilog2()).rev() {
        result = result.multiply(&result, work, &mut met);
        if count >> bit & 1 == 1 {
            result = result.multiply(base, work, &mut met);
        }
        if is_settled(&result, met) {
            break;
        }
    }
    *status |= met;
    result
}

/// The power by an exponent that no machine word holds.
fn power_by_halves(
    base: &Decimal,
    exponent: &Decimal,
    work: &Context,
    status: &mut Status,
) -> Decimal {
    let mut base = base.clone();
    let Some(mut rest) = exponent.truncated() else {
        return Decimal::invalid(status, Status::OUT_OF_MEMORY);
    };
    let mut result = Decimal::one();
    let mut met = Status::NONE;
    while !rest.is_zero() {
        if rest.divide_small(2) == 1 {
            result = result.multiply(&base, work, &mut met);
            *status |= met;
            if is_settled(&result, met) {
                break;
            }
        }
        base = base.multiply(&base, work, &mut met);
        if base.is_nan() {
            return Decimal::invalid(status, met & Status::ERRORS);
        }
    }
    result
}

/// Arithmetic modulo a number.
struct Modular {
    modulus: Coefficient,
}

impl Modular {
    fn product(&self, a: &Coefficient, b: &Coefficient) -> Coefficient {
        a.multiply(b).divide(&self.modulus).1
    }

    /// A whole number's remainder.
    fn value_of(&self, number: &Decimal) -> Coefficient {
        if number.exponent < 0 {
            return number.coefficient.strip(-number.exponent).divide(&self.modulus).1;
        }
        let digits = number.coefficient.divide(&self.modulus).1;
        let ten = Coefficient::from(10u64).divide(&self.modulus).1;
        let scale = self.power(&ten, Coefficient::from(number.exponent as u64));
        self.product(&digits, &scale)
    }

    fn power_of(&self, base: &Coefficient, exponent: &Decimal) -> Coefficient {
        if exponent.exponent <= 0 {
            return self.power(base, exponent.coefficient.strip(-exponent.exponent));
        }
        let mut base = base.clone();
        for _ in 0..exponent.exponent {
            base = self.power(&base, Coefficient::from(10u64));
        }
        self.power(&base, exponent.coefficient.clone())
    }

    fn power(&self, base: &Coefficient, mut exponent: Coefficient) -> Coefficient {
        let mut result = Coefficient::from(1u64).divide(&self.modulus).1;
        let mut square = base.clone();
        while !exponent.is_zero() {
            if exponent.divide_small(2) == 1 {
                result = self.product(&result, &square);
            }
            square = self.product(&square, &square);
        }
        result
    }
}

#[cfg(test)]
mod tests {
    use super::{Context, Decimal, Rounding, Status};

    #[test]
    fn powers_of_one_keep_their_places() {
        let context = Context { prec: 9, rounding: Rounding::HalfEven, ..Context::MAX };
        let mut status = Status::NONE;
        let base = Decimal::finite(false, super::Coefficient::from(100u64), -2);
        let result = base.power(&Decimal::from(3), &context, &mut status);
        assert_eq!(result.exponent, -6);
        assert_eq!(status, Status::NONE);
    }
}
