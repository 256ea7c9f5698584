//! Operations digit by digit on numbers of zeros and ones.

use crate::coefficient::{Coefficient, MOST_DIGITS};
use crate::context::Context;
use crate::number::Decimal;
use crate::status::Status;

/// The digits of a logical operand, the first one first. There may be more than the precision.
fn bits(operand: &Decimal) -> Option<Vec<u8>> {
    if operand.is_special() || operand.exponent != 0 || operand.negative {
        return None;
    }
    let mut text = String::new();
    operand.coefficient.push_digits(&mut text);
    text.bytes().all(|digit| digit == b'0' || digit == b'1').then(|| text.into_bytes())
}

fn from_bits(digits: &[u8]) -> Decimal {
    Decimal::finite(false, Coefficient::from_digits(digits), 0)
}

impl Decimal {
    pub fn logical_and(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        self.digitwise(other, context, status, |a, b| a & b)
    }

    pub fn logical_or(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        self.digitwise(other, context, status, |a, b| a | b)
    }

    pub fn logical_xor(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        self.digitwise(other, context, status, |a, b| b'0' | ((a ^ b) & 1))
    }

    fn digitwise(
        &self,
        other: &Decimal,
        context: &Context,
        status: &mut Status,
        combine: fn(u8, u8) -> u8,
    ) -> Decimal {
        let (Some(a), Some(b)) = (bits(self), bits(other)) else {
            return Decimal::invalid(status, Status::INVALID_OPERATION);
        };
        let length = a.len().max(b.len());
        let at = |digits: &[u8], i: usize| {
            (i + digits.len()).checked_sub(length).map_or(b'0', |place| digits[place])
        };
        let digits: Vec<u8> = (0..length).map(|i| combine(at(&a, i), at(&b, i))).collect();
        let kept = length.min(usize::try_from(context.prec).unwrap_or(length));
        from_bits(&digits[length - kept..])
    }

    pub fn logical_invert(&self, context: &Context, status: &mut Status) -> Decimal {
        let Some(digits) = bits(self) else {
            return Decimal::invalid(status, Status::INVALID_OPERATION);
        };
        if context.prec > MOST_DIGITS {
            return Decimal::invalid(status, Status::OUT_OF_MEMORY);
        }
        let length = context.prec as usize;
        let mut inverted = Vec::with_capacity(length);
        let kept = digits.len().min(length);
        inverted.resize(length - kept, b'1');
        inverted.extend(digits[digits.len() - kept..].iter().map(|digit| digit ^ 1));
        from_bits(&inverted)
    }
}
