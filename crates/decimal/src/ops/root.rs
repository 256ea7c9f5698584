//! Square roots.

use super::nan_of;
use crate::coefficient::MOST_DIGITS;
use crate::context::{Context, Rounding};
use crate::number::Decimal;
use crate::status::Status;

impl Decimal {
    /// The square root, rounded to nearest and even.
    pub fn sqrt(&self, context: &Context, status: &mut Status) -> Decimal {
        if let Some(nan) = nan_of(&[self], context, status) {
            return nan;
        }
        if self.is_zero() {
            return Decimal::zero(self.negative, self.exponent.div_euclid(2))
                .finish(context, status);
        }
        if self.negative {
            return Decimal::invalid(status, Status::INVALID_OPERATION);
        }
        if self.is_infinite() {
            return self.clone();
        }
        let context = context.with_rounding(Rounding::HalfEven);
        match self.root_of_finite(&context) {
            Some(root) => root.finish(&context, status),
            None => Decimal::invalid(status, Status::OUT_OF_MEMORY),
        }
    }

    fn root_of_finite(&self, context: &Context) -> Option<Decimal> {
        let ideal = self.exponent.div_euclid(2);
        // An even exponent, and a root with a digit more than the precision.
        let odd = self.exponent.rem_euclid(2);
        let wanted = 2 * (context.prec + 1) - 1;
        let missing = (wanted - self.coefficient.digits() - odd).max(0);
        let places = missing + missing % 2 + odd;
        if places > MOST_DIGITS {
            // Short exact roots need no room.
            let square = self.coefficient.shift_left(odd)?;
            let root = square.square_root();
            return (root.multiply(&root) == square).then(|| Decimal::finite(false, root, ideal));
        }
        let square = self.coefficient.shift_left(places)?;
        let mut root = square.square_root();
        let mut exponent = (self.exponent - places) / 2;
        if root.multiply(&root) == square {
            let zeros = root.trailing_zeros().min(ideal - exponent).max(0);
            root = root.strip(zeros);
            exponent += zeros;
        } else if matches!(root.last_digit(), 0 | 5) {
            root.increment();
        }
        Some(Decimal::finite(false, root, exponent))
    }
}
