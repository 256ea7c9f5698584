//! The exponential function, rounded correctly.

use super::compare::finite_order;
use super::{fixed, nan_of};
use crate::coefficient::{Coefficient, MOST_DIGITS};
use crate::context::{Context, Rounding};
use crate::number::Decimal;
use crate::status::Status;

/// Rounds a result that was computed with some places more than asked for: makes it with more and more of them until
/// the error cannot change what it is rounded to. The function gives a number and its error in the last place.
pub(super) fn round_correctly(
    context: &Context,
    status: &mut Status,
    approximate: impl Fn(i64) -> (Decimal, u64),
) -> Decimal {
    let context = context.with_rounding(Rounding::HalfEven);
    if context.prec > MOST_DIGITS {
        return Decimal::invalid(status, Status::OUT_OF_MEMORY);
    }
    let mut guard = 5;
    loop {
        let (mut result, error) = approximate(guard);
        let error = Coefficient::from(error);
        if result.coefficient > error {
            let bound = |coefficient| {
                let bound = Decimal { coefficient, ..result.clone() };
                bound.finish(&context, &mut Status::default())
            };
            if bound(result.coefficient.subtract(&error)) == bound(result.coefficient.add(&error)) {
                // The value is not a decimal fraction: something is always cut off.
                if result.coefficient.last_digit() == 0 {
                    result.coefficient.increment();
                }
                *status |= Status::INEXACT | Status::ROUNDED;
                return result.finish(&context, status);
            }
        }
        guard *= 2;
    }
}

/// One with as many digits as the precision.
pub(super) fn padded_one(negative: bool, context: &Context, status: &mut Status) -> Decimal {
    let places = context.prec - 1;
    if places > MOST_DIGITS {
        return Decimal::invalid(status, Status::OUT_OF_MEMORY);
    }
    Decimal::finite(negative, Coefficient::power_of_ten(places as usize), -places)
}

impl Decimal {
    /// e to the power of this number.
    pub fn exp(&self, context: &Context, status: &mut Status) -> Decimal {
        if let Some(nan) = nan_of(&[self], context, status) {
            return nan;
        }
        if self.is_infinite() {
            return if self.negative { Decimal::zero(false, 0) } else { self.clone() };
        }
        if self.coefficient.is_zero() {
            return Decimal::one();
        }
        let adjusted = self.adjusted();
        if adjusted > 18 {
            *status |= Status::INEXACT | Status::ROUNDED;
            if self.negative {
                *status |= Status::SUBNORMAL | Status::UNDERFLOW | Status::CLAMPED;
                return Decimal::zero(false, context.etiny());
            }
            *status |= Status::OVERFLOW;
            return Decimal::infinity(false);
        }
        // So near to zero that libmpdec takes the result for one, which below 1 may be subnormal.
        let near = Decimal::finite(false, Coefficient::from(9u64), -(context.prec + 4));
        if finite_order(&self.copy_abs(), &near).is_le() {
            *status |= Status::INEXACT | Status::ROUNDED;
            return padded_one(false, context, status).finish(context, status);
        }
        round_correctly(context, status, |guard| self.exp_with(context.prec + guard))
    }

    /// The exponential with a number of digits, and the error.
    fn exp_with(&self, digits: i64) -> (Decimal, u64) {
        let whole = (self.adjusted() + 1).max(0);
        let places = digits + whole + 4;
        let scaled = self.exponent + places;
        let x = if scaled >= 0 {
            self.coefficient.shift_left(scaled).unwrap_or_default()
        } else {
            self.coefficient.shift_right(-scaled).0
        };
        let ln10 = fixed::ln10(places);
        let (quotient, mut rest) = x.divide(&ln10);
        let mut power = quotient.to_u64().unwrap_or(0) as i64;
        if self.negative {
            power = -power;
            if !rest.is_zero() {
                power -= 1;
                rest = ln10.subtract(&rest);
            }
        }
        // Places that the error of ln 10, times the quotient, has spoilt are left out.
        let spoilt = whole + 2;
        let result = fixed::exp(&rest, places).shift_right(spoilt).0;
        (Decimal::finite(false, result, power - places + spoilt), 10)
    }
}
