//! Sums and differences, and what is made of them: plus, minus, abs.

use super::nan_of;
use crate::coefficient::Coefficient;
use crate::context::{Context, Rounding};
use crate::number::Decimal;
use crate::status::Status;
use std::cmp::Ordering;

impl Decimal {
    pub fn add(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        self.add_signed(other, other.negative, context, status)
    }

    pub fn subtract(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        self.add_signed(other, !other.negative, context, status)
    }

    /// The sum, the second operand with another sign.
    fn add_signed(
        &self,
        other: &Decimal,
        negative: bool,
        context: &Context,
        status: &mut Status,
    ) -> Decimal {
        if self.is_special() || other.is_special() {
            return self.add_special(other, negative, context, status);
        }
        if self.exponent == other.exponent {
            return sum(
                (self.negative, &self.coefficient),
                (negative, &other.coefficient),
                self.exponent,
                context,
            )
            .finish(context, status);
        }
        let (big, big_sign, small, small_sign) = if self.exponent > other.exponent {
            (self, self.negative, other, negative)
        } else {
            (other, negative, self, self.negative)
        };
        if big.coefficient.is_zero() {
            return sum(
                (big_sign, &big.coefficient),
                (small_sign, &small.coefficient),
                small.exponent,
                context,
            )
            .finish(context, status);
        }
        let digits = big.coefficient.digits();
        let far = big.exponent - 1 + (digits - context.prec - 1).min(0);
        if small.adjusted() < far {
            // Too small to show in the result but by rounding: any other small number does as well.
            let tiny = Coefficient::from(u64::from(!small.coefficient.is_zero()));
            let Some(aligned) = big.coefficient.shift_left(big.exponent - far) else {
                return Decimal::invalid(status, Status::OUT_OF_MEMORY);
            };
            return sum((big_sign, &aligned), (small_sign, &tiny), far, context)
                .finish(context, status);
        }
        let Some(aligned) = big.coefficient.shift_left(big.exponent - small.exponent) else {
            return Decimal::invalid(status, Status::OUT_OF_MEMORY);
        };
        sum((big_sign, &aligned), (small_sign, &small.coefficient), small.exponent, context)
            .finish(context, status)
    }

    #[cold]
    fn add_special(
        &self,
        other: &Decimal,
        negative: bool,
        context: &Context,
        status: &mut Status,
    ) -> Decimal {
        if let Some(nan) = nan_of(&[self, other], context, status) {
            return nan;
        }
        if !self.is_infinite() {
            return Decimal::infinity(negative);
        }
        if other.is_infinite() && self.negative != negative {
            return Decimal::invalid(status, Status::INVALID_OPERATION);
        }
        Decimal::infinity(self.negative)
    }

    /// The number rounded to the context; a negative zero becomes positive (`+x`).
    pub fn plus(&self, context: &Context, status: &mut Status) -> Decimal {
        self.signed_copy(self.negative, context, status)
    }

    /// The negated number, rounded to the context (`-x`).
    pub fn minus(&self, context: &Context, status: &mut Status) -> Decimal {
        self.signed_copy(!self.negative, context, status)
    }

    fn signed_copy(&self, negative: bool, context: &Context, status: &mut Status) -> Decimal {
        if let Some(nan) = nan_of(&[self], context, status) {
            return nan;
        }
        let negative = negative && (!self.is_zero() || context.rounding == Rounding::Floor);
        self.clone().with_sign(negative).finish(context, status)
    }

    pub fn abs(&self, context: &Context, status: &mut Status) -> Decimal {
        if let Some(nan) = nan_of(&[self], context, status) {
            return nan;
        }
        self.copy_abs().finish(context, status)
    }

    /// The number rounded to the context, with its sign.
    pub fn round_to(&self, context: &Context, status: &mut Status) -> Decimal {
        self.clone().finish(context, status)
    }
}

#[inline]
fn sum(
    (a_sign, a): (bool, &Coefficient),
    (b_sign, b): (bool, &Coefficient),
    exponent: i64,
    context: &Context,
) -> Decimal {
    if a_sign == b_sign {
        return Decimal::finite(a_sign, a.add(b), exponent);
    }
    match a.cmp(b) {
        Ordering::Greater => Decimal::finite(a_sign, a.subtract(b), exponent),
        Ordering::Less => Decimal::finite(b_sign, b.subtract(a), exponent),
        Ordering::Equal => Decimal::zero(context.rounding == Rounding::Floor, exponent),
    }
}
