//! Logarithms, rounded correctly.

use super::exponential::round_correctly;
use super::fixed::{self, Signed};
use super::nan_of;
use crate::coefficient::Coefficient;
use crate::context::{Context, Rounding};
use crate::number::Decimal;
use crate::status::Status;

impl Decimal {
    /// The natural logarithm.
    pub fn ln(&self, context: &Context, status: &mut Status) -> Decimal {
        if let Some(result) = self.logarithm_special(context, status) {
            return result;
        }
        if super::compare::finite_order(self, &Decimal::one()).is_eq() {
            return Decimal::zero(false, 0);
        }
        let near = self.nearness_to_one();
        round_correctly(context, status, |guard| {
            let places = context.prec + guard + near;
            let result = self.ln_with(places);
            (Decimal::finite(result.negative, result.size, -places), 100)
        })
    }

    /// The logarithm to base 10.
    pub fn log10(&self, context: &Context, status: &mut Status) -> Decimal {
        if let Some(result) = self.logarithm_special(context, status) {
            return result;
        }
        if self.coefficient.is_power_of_ten() {
            let context = context.with_rounding(Rounding::HalfEven);
            return Decimal::from(self.adjusted()).finish(&context, status);
        }
        let near = self.nearness_to_one();
        round_correctly(context, status, |guard| {
            let places = context.prec + guard + near + 2;
            let result = self.ln_with(places + 20);
            let dividend = result.size.shift_left(places).unwrap_or_default();
            let size = dividend.divide(&fixed::ln10(places + 20)).0;
            (Decimal::finite(result.negative, size, -places), 100)
        })
    }

    fn logarithm_special(&self, context: &Context, status: &mut Status) -> Option<Decimal> {
        if let Some(nan) = nan_of(&[self], context, status) {
            return Some(nan);
        }
        if self.is_zero() {
            return Some(Decimal::infinity(true));
        }
        if self.negative {
            return Some(Decimal::invalid(status, Status::INVALID_OPERATION));
        }
        self.is_infinite().then(|| self.clone())
    }

    /// How many zeros or nines follow the point of a number near one: so much smaller is its logarithm.
    fn nearness_to_one(&self) -> i64 {
        if !matches!(self.adjusted(), -1 | 0) || self.exponent >= 0 {
            return 0;
        }
        let one = Coefficient::power_of_ten(-self.exponent as usize);
        let distance = if self.coefficient > one {
            self.coefficient.subtract(&one)
        } else {
            one.subtract(&self.coefficient)
        };
        -self.exponent - distance.digits() + 1
    }

    /// The logarithm with a number of places.
    fn ln_with(&self, places: i64) -> Signed {
        // m * 10^power, with m from 0.5 to 5.
        let digits = self.coefficient.digits();
        let leading = self.coefficient.digit(digits as usize - 1);
        let mut power = self.exponent + digits - 1;
        if leading >= 5 {
            power += 1;
        }
        // The error of ln 10 grows with the power.
        let work = places + 20;
        let scaled = self.exponent - power + work;
        let m = if scaled >= 0 {
            self.coefficient.shift_left(scaled).unwrap_or_default()
        } else {
            self.coefficient.shift_right(-scaled).0
        };
        let mut result = fixed::ln(&m, work);
        if power != 0 {
            let size = fixed::ln10(work).multiply_small(power.unsigned_abs());
            result = result.add(&Signed { negative: power < 0, size });
        }
        Signed { negative: result.negative, size: result.size.shift_right(20).0 }
    }
}
