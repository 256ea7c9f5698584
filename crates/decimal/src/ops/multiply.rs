//! Products, and products with a sum.

use super::nan_of;
use crate::context::Context;
use crate::number::Decimal;
use crate::status::Status;

impl Decimal {
    pub fn multiply(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        self.product(other, context, status).finish(context, status)
    }

    /// The product before it is fitted into the context.
    pub(crate) fn product(
        &self,
        other: &Decimal,
        context: &Context,
        status: &mut Status,
    ) -> Decimal {
        let negative = self.negative != other.negative;
        if self.is_special() || other.is_special() {
            if let Some(nan) = nan_of(&[self, other], context, status) {
                return nan;
            }
            if self.is_zero() || other.is_zero() {
                return Decimal::invalid(status, Status::INVALID_OPERATION);
            }
            return Decimal::infinity(negative);
        }
        Decimal::finite(
            negative,
            self.coefficient.multiply(&other.coefficient),
            self.exponent + other.exponent,
        )
    }

    /// `self * other + third`, rounded once.
    pub fn fma(
        &self,
        other: &Decimal,
        third: &Decimal,
        context: &Context,
        status: &mut Status,
    ) -> Decimal {
        let mut met = Status::NONE;
        let product = self.product(other, context, &mut met);
        *status |= met;
        if met.has(Status::INVALID_OPERATION) {
            return product;
        }
        product.add(third, context, status)
    }
}
