//! Quotients and remainders.

use super::nan_of;
use crate::coefficient::{Coefficient, MOST_DIGITS};
use crate::context::Context;
use crate::number::Decimal;
use crate::status::Status;

impl Decimal {
    pub fn divide(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        let negative = self.negative != other.negative;
        if self.is_special() || other.is_special() {
            if let Some(nan) = nan_of(&[self, other], context, status) {
                return nan;
            }
            return match (self.is_infinite(), other.is_infinite()) {
                (true, true) => Decimal::invalid(status, Status::INVALID_OPERATION),
                (true, false) => Decimal::infinity(negative),
                _ => {
                    *status |= Status::CLAMPED;
                    Decimal::zero(negative, context.etiny())
                }
            };
        }
        if other.coefficient.is_zero() {
            if self.coefficient.is_zero() {
                return Decimal::invalid(status, Status::DIVISION_UNDEFINED);
            }
            *status |= Status::DIVISION_BY_ZERO;
            return Decimal::infinity(negative);
        }
        let ideal = self.exponent - other.exponent;
        if self.coefficient.is_zero() {
            return Decimal::zero(negative, ideal).finish(context, status);
        }
        self.divide_finite(other, ideal, context)
            .map(|result| result.with_sign(negative).finish(context, status))
            .unwrap_or_else(|| Decimal::invalid(status, Status::OUT_OF_MEMORY))
    }

    /// The quotient with a digit more than the precision, its last digit made to round well; as near to the ideal
    /// exponent as it goes if it is exact.
    fn divide_finite(&self, other: &Decimal, ideal: i64, context: &Context) -> Option<Decimal> {
        let (a, b) = (&self.coefficient, &other.coefficient);
        let places = b.digits() - a.digits() + context.prec + 1;
        if places > MOST_DIGITS {
            return self.divide_exactly(other, ideal);
        }
        let (mut quotient, rest) = if places >= 0 {
            a.shift_left(places)?.divide(b)
        } else {
            a.divide(&b.shift_left(-places)?)
        };
        let mut exponent = ideal - places;
        if !rest.is_zero() {
            if matches!(quotient.last_digit(), 0 | 5) {
                quotient.increment();
            }
        } else if exponent < ideal {
            let zeros = quotient.trailing_zeros().min(ideal - exponent);
            quotient = quotient.strip(zeros);
            exponent += zeros;
        }
        Some(Decimal::finite(false, quotient, exponent))
    }

    /// The quotient where the precision is out of reach: `None` if it is not a short one.
    fn divide_exactly(&self, other: &Decimal, ideal: i64) -> Option<Decimal> {
        // A divisor of n digits has fewer than 4 * n factors of two or five.
        let places = 4 * other.coefficient.digits();
        let (quotient, rest) = self.coefficient.shift_left(places)?.divide(&other.coefficient);
        if !rest.is_zero() {
            return None;
        }
        let zeros = quotient.trailing_zeros().min(places);
        Some(Decimal::finite(false, quotient.strip(zeros), ideal - places + zeros))
    }

    /// Whole quotient and remainder of finite numbers; the divisor is not zero.
    pub(crate) fn divide_whole(
        &self,
        other: &Decimal,
        context: &Context,
    ) -> Result<(Decimal, Decimal), Status> {
        let negative = self.negative != other.negative;
        let ideal = self.exponent.min(other.exponent);
        let (a, b) = (&self.coefficient, &other.coefficient);
        if a.is_zero() {
            return Ok((Decimal::zero(negative, 0), Decimal::zero(self.negative, ideal)));
        }
        let difference = self.adjusted() - other.adjusted();
        if difference < 0 {
            let rest = a.shift_left(self.exponent - ideal).ok_or(Status::OUT_OF_MEMORY)?;
            return Ok((Decimal::zero(negative, 0), Decimal::finite(self.negative, rest, ideal)));
        }
        if difference > context.prec {
            return Err(Status::DIVISION_IMPOSSIBLE);
        }
        let aligned =
            |x: &Coefficient, places: i64| x.shift_left(places).ok_or(Status::OUT_OF_MEMORY);
        let (quotient, rest) =
            aligned(a, self.exponent - ideal)?.divide(&aligned(b, other.exponent - ideal)?);
        if quotient.digits() > context.prec {
            return Err(Status::DIVISION_IMPOSSIBLE);
        }
        Ok((Decimal::finite(negative, quotient, 0), Decimal::finite(self.negative, rest, ideal)))
    }

    pub fn divide_int(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        let negative = self.negative != other.negative;
        if let Some(nan) = nan_of(&[self, other], context, status) {
            return nan;
        }
        if self.is_infinite() {
            if other.is_infinite() {
                return Decimal::invalid(status, Status::INVALID_OPERATION);
            }
            return Decimal::infinity(negative);
        }
        if other.is_infinite() {
            return Decimal::zero(negative, 0);
        }
        if other.is_zero() {
            if self.is_zero() {
                return Decimal::invalid(status, Status::DIVISION_UNDEFINED);
            }
            *status |= Status::DIVISION_BY_ZERO;
            return Decimal::infinity(negative);
        }
        match self.divide_whole(other, context) {
            Ok((quotient, _)) => quotient.finish(context, status),
            Err(condition) => Decimal::invalid(status, condition),
        }
    }

    pub fn remainder(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        if let Some(result) = self.remainder_special(other, context, status) {
            return result;
        }
        match self.divide_whole(other, context) {
            Ok((_, rest)) => rest.finish(context, status),
            Err(condition) => Decimal::invalid(status, condition),
        }
    }

    /// The remainder where no division is needed for it.
    fn remainder_special(
        &self,
        other: &Decimal,
        context: &Context,
        status: &mut Status,
    ) -> Option<Decimal> {
        if let Some(nan) = nan_of(&[self, other], context, status) {
            return Some(nan);
        }
        if self.is_infinite() {
            return Some(Decimal::invalid(status, Status::INVALID_OPERATION));
        }
        if other.is_infinite() {
            return Some(self.clone().finish(context, status));
        }
        if other.is_zero() {
            let condition =
                if self.is_zero() { Status::DIVISION_UNDEFINED } else { Status::INVALID_OPERATION };
            return Some(Decimal::invalid(status, condition));
        }
        None
    }

    pub fn divmod(
        &self,
        other: &Decimal,
        context: &Context,
        status: &mut Status,
    ) -> (Decimal, Decimal) {
        let negative = self.negative != other.negative;
        if let Some(nan) = nan_of(&[self, other], context, status) {
            return (nan.clone(), nan);
        }
        if self.is_infinite() {
            let rest = Decimal::invalid(status, Status::INVALID_OPERATION);
            if other.is_infinite() {
                return (Decimal::NAN, rest);
            }
            return (Decimal::infinity(negative), rest);
        }
        if other.is_infinite() {
            let rest = self.clone().finish(context, status);
            return (Decimal::zero(negative, 0), rest);
        }
        if other.is_zero() {
            if self.is_zero() {
                return (Decimal::NAN, Decimal::invalid(status, Status::DIVISION_UNDEFINED));
            }
            *status |= Status::DIVISION_BY_ZERO | Status::INVALID_OPERATION;
            return (Decimal::infinity(negative), Decimal::NAN);
        }
        match self.divide_whole(other, context) {
            Ok((quotient, rest)) => {
                (quotient.finish(context, status), rest.finish(context, status))
            }
            Err(condition) => (Decimal::NAN, Decimal::invalid(status, condition)),
        }
    }

    /// The remainder to the nearest multiple, the even one if two are as near.
    pub fn remainder_near(
        &self,
        other: &Decimal,
        context: &Context,
        status: &mut Status,
    ) -> Decimal {
        if let Some(result) = self.remainder_special(other, context, status) {
            return result;
        }
        let (quotient, rest) = match self.divide_whole(other, context) {
            Ok(parts) => parts,
            Err(condition) => return Decimal::invalid(status, condition),
        };
        if rest.is_zero() {
            return rest.finish(context, status);
        }
        let twice = Decimal::finite(false, rest.coefficient.multiply_small(2), rest.exponent);
        let order = super::compare::finite_order(&twice, &other.copy_abs());
        if order.is_gt() || (order.is_eq() && quotient.coefficient.is_odd()) {
            if quotient.coefficient.digits() == context.prec && quotient.coefficient.is_all_nines()
            {
                return Decimal::invalid(status, Status::DIVISION_IMPOSSIBLE);
            }
            let divisor = other.clone().with_sign(!rest.negative);
            let nearer = rest.add(&divisor, &Context::MAX, status);
            return nearer.finish(context, status);
        }
        rest.finish(context, status)
    }
}
