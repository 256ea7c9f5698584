//! Shifts and rotations of coefficients, and operations on exponents.

use super::nan_of;
use crate::context::Context;
use crate::number::Decimal;
use crate::status::Status;

/// The second operand as a whole number of exponent 0, at most `limit` from zero.
fn count(operand: &Decimal, limit: i64) -> Option<i64> {
    if operand.is_special() || operand.exponent != 0 {
        return None;
    }
    operand.to_i64().filter(|count| count.unsigned_abs() <= limit as u64)
}

impl Decimal {
    pub fn shift(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        self.moved(other, context, status, |digits, places| {
            if places >= 0 {
                let room = context.prec - places;
                digits.truncate(room.max(0)).shift_left(places)
            } else {
                Some(digits.truncate(context.prec).shift_right(-places).0)
            }
        })
    }

    pub fn rotate(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        self.moved(other, context, status, |digits, places| {
            let digits = digits.truncate(context.prec);
            let left = if places >= 0 { places } else { context.prec + places };
            let right = context.prec - left;
            let low = digits.truncate(right).shift_left(left)?;
            Some(low.add(&digits.shift_right(right).0))
        })
    }

    fn moved(
        &self,
        other: &Decimal,
        context: &Context,
        status: &mut Status,
        change: impl Fn(&crate::Coefficient, i64) -> Option<crate::Coefficient>,
    ) -> Decimal {
        if let Some(nan) = nan_of(&[self, other], context, status) {
            return nan;
        }
        let Some(places) = count(other, context.prec) else {
            return Decimal::invalid(status, Status::INVALID_OPERATION);
        };
        if self.is_infinite() {
            return self.clone();
        }
        match change(&self.coefficient, places) {
            Some(coefficient) => Decimal { coefficient, ..self.clone() },
            None => Decimal::invalid(status, Status::OUT_OF_MEMORY),
        }
    }

    /// Times a power of ten.
    pub fn scaleb(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        if let Some(nan) = nan_of(&[self, other], context, status) {
            return nan;
        }
        let Some(places) = count(other, 2 * (context.emax + context.prec)) else {
            return Decimal::invalid(status, Status::INVALID_OPERATION);
        };
        if self.is_infinite() {
            return self.clone();
        }
        // Two widest exponents and four more do not reach the bounds of i64.
        let exponent = (self.exponent as i128 + places as i128).clamp(-(1 << 62), 1 << 62) as i64;
        Decimal { exponent, ..self.clone() }.finish(context, status)
    }

    /// The exponent of the first digit, as a number.
    pub fn logb(&self, context: &Context, status: &mut Status) -> Decimal {
        if let Some(nan) = nan_of(&[self], context, status) {
            return nan;
        }
        if self.is_infinite() {
            return Decimal::infinity(false);
        }
        if self.is_zero() {
            *status |= Status::DIVISION_BY_ZERO;
            return Decimal::infinity(true);
        }
        Decimal::from(self.adjusted()).finish(context, status)
    }
}
