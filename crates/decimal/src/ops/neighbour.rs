//! The next numbers up and down, and classes of numbers.

use super::compare::numeric_order;
use super::nan_of;
use crate::coefficient::Coefficient;
use crate::context::{Context, Rounding};
use crate::number::{Decimal, Kind};
use crate::status::Status;
use std::cmp::Ordering;

impl Decimal {
    pub fn next_minus(&self, context: &Context, status: &mut Status) -> Decimal {
        self.next(true, context, status)
    }

    pub fn next_plus(&self, context: &Context, status: &mut Status) -> Decimal {
        self.next(false, context, status)
    }

    fn next(&self, down: bool, context: &Context, status: &mut Status) -> Decimal {
        if let Some(nan) = nan_of(&[self], context, status) {
            return nan;
        }
        if self.is_infinite() {
            if self.negative == down {
                return self.clone();
            }
            return Decimal::largest(self.negative, context, status);
        }
        let rounding = if down { Rounding::Floor } else { Rounding::Ceiling };
        let context = context.with_rounding(rounding);
        let mut met = Status::NONE;
        let rounded = self.clone().finish(&context, &mut met);
        if met.has(Status::INEXACT | Status::ERRORS) {
            *status |= met & Status::ERRORS;
            return rounded;
        }
        let tiny = Decimal::finite(down, Coefficient::from(1u64), context.etiny() - 1);
        let mut met = Status::NONE;
        let result = self.add(&tiny, &context, &mut met);
        *status |= met & Status::ERRORS;
        result
    }

    pub fn next_toward(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        if let Some(nan) = nan_of(&[self, other], context, status) {
            return nan;
        }
        let result = match numeric_order(self, other) {
            Some(Ordering::Less) => self.next_plus(context, status),
            Some(Ordering::Greater) => self.next_minus(context, status),
            _ => return self.copy_sign(other),
        };
        if result.is_infinite() {
            *status |= Status::OVERFLOW | Status::ROUNDED | Status::INEXACT;
        } else if result.is_finite() && result.adjusted() < context.emin {
            *status |= Status::UNDERFLOW | Status::SUBNORMAL | Status::ROUNDED | Status::INEXACT;
            if result.is_zero() {
                *status |= Status::CLAMPED;
            }
        }
        result
    }

    pub fn is_normal(&self, context: &Context) -> bool {
        self.is_finite() && !self.coefficient.is_zero() && self.adjusted() >= context.emin
    }

    pub fn is_subnormal(&self, context: &Context) -> bool {
        self.is_finite() && !self.coefficient.is_zero() && self.adjusted() < context.emin
    }

    /// The class of the number, such as `-Normal`.
    pub fn number_class(&self, context: &Context) -> &'static str {
        let of_sign = |positive, negative| if self.negative { negative } else { positive };
        match self.kind {
            Kind::QuietNan => "NaN",
            Kind::SignalingNan => "sNaN",
            Kind::Infinite => of_sign("+Infinity", "-Infinity"),
            Kind::Finite if self.coefficient.is_zero() => of_sign("+Zero", "-Zero"),
            Kind::Finite if self.adjusted() < context.emin => of_sign("+Subnormal", "-Subnormal"),
            Kind::Finite => of_sign("+Normal", "-Normal"),
        }
    }
}
