//! Operations that set the exponent: quantize, to_integral, normalize, rescale.

use super::nan_of;
use crate::coefficient::Coefficient;
use crate::context::{Context, Rounding};
use crate::number::Decimal;
use crate::status::Status;

impl Decimal {
    /// The value with the other's exponent.
    pub fn quantize(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        if self.is_special() || other.is_special() {
            if let Some(nan) = nan_of(&[self, other], context, status) {
                return nan;
            }
            if self.is_infinite() && other.is_infinite() {
                return self.clone();
            }
            return Decimal::invalid(status, Status::INVALID_OPERATION);
        }
        let exponent = other.exponent;
        if exponent > context.emax || exponent < context.etiny() {
            return Decimal::invalid(status, Status::INVALID_OPERATION);
        }
        if self.coefficient.is_zero() {
            return Decimal::zero(self.negative, exponent).finish(context, status);
        }
        let places = self.exponent - exponent;
        if self.coefficient.digits() + places > context.prec {
            return Decimal::invalid(status, Status::INVALID_OPERATION);
        }
        let mut result = self.clone();
        let mut met = Status::NONE;
        if places >= 0 {
            let Some(coefficient) = self.coefficient.shift_left(places) else {
                return Decimal::invalid(status, Status::OUT_OF_MEMORY);
            };
            result.coefficient = coefficient;
            result.exponent = exponent;
        } else {
            let rest = result.cut(-places, context.rounding);
            if result.coefficient.digits() > context.prec {
                return Decimal::invalid(status, Status::INVALID_OPERATION);
            }
            met |= Status::ROUNDED;
            if rest != 0 {
                met |= Status::INEXACT;
            }
        }
        let adjusted = result.adjusted();
        if adjusted > context.emax || adjusted < context.etiny() {
            return Decimal::invalid(status, Status::INVALID_OPERATION);
        }
        *status |= met;
        result.finish(context, status)
    }

    /// The value with an exponent, whatever the precision says; bounds of exponents are the widest ones.
    pub fn rescale(&self, exponent: i64, rounding: Rounding, status: &mut Status) -> Decimal {
        if self.is_special() {
            return self.clone();
        }
        if self.coefficient.is_zero() {
            return Decimal::zero(self.negative, exponent);
        }
        let places = self.exponent - exponent;
        let mut result = self.clone();
        if places >= 0 {
            match self.coefficient.shift_left(places) {
                Some(coefficient) => result.coefficient = coefficient,
                None => return Decimal::invalid(status, Status::OUT_OF_MEMORY),
            }
            result.exponent = exponent;
        } else {
            let rest = result.cut(-places, rounding);
            *status |= Status::ROUNDED;
            if rest != 0 {
                *status |= Status::INEXACT;
            }
        }
        result
    }

    /// Rounded to a whole number, silently.
    pub fn to_integral_value(&self, context: &Context, status: &mut Status) -> Decimal {
        self.whole(context, status).0
    }

    /// Rounded to a whole number; says whether something was lost.
    pub fn to_integral_exact(&self, context: &Context, status: &mut Status) -> Decimal {
        let (result, rest) = self.whole(context, status);
        if let Some(rest) = rest {
            *status |= Status::ROUNDED;
            if rest != 0 {
                *status |= Status::INEXACT;
            }
        }
        result
    }

    fn whole(&self, context: &Context, status: &mut Status) -> (Decimal, Option<u8>) {
        if let Some(nan) = nan_of(&[self], context, status) {
            return (nan, None);
        }
        if self.is_infinite() || self.exponent >= 0 {
            return (self.clone(), None);
        }
        if self.coefficient.is_zero() {
            return (Decimal::zero(self.negative, 0), None);
        }
        let mut result = self.clone();
        let rest = result.cut(-self.exponent, context.rounding);
        (result, Some(rest))
    }

    /// The whole number below, as coefficient with sign.
    pub fn truncated(&self) -> Option<Coefficient> {
        if self.exponent >= 0 {
            self.coefficient.shift_left(self.exponent)
        } else {
            Some(self.coefficient.shift_right(-self.exponent).0)
        }
    }

    /// Without zeros at the end (`Decimal.normalize`).
    pub fn reduce(&self, context: &Context, status: &mut Status) -> Decimal {
        if let Some(nan) = nan_of(&[self], context, status) {
            return nan;
        }
        let mut result = self.clone().finish(context, status);
        if result.is_special() {
            return result;
        }
        if result.coefficient.is_zero() {
            return Decimal::zero(result.negative, 0);
        }
        let largest = if context.clamp { context.etop() } else { context.emax };
        let zeros = result.coefficient.trailing_zeros().min(largest - result.exponent);
        result.coefficient = result.coefficient.strip(zeros);
        result.exponent += zeros;
        result
    }
}
