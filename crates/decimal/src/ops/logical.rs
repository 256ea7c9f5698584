//! Operations digit by digit on numbers of zeros and ones.

use crate::coefficient::Coefficient;
use crate::context::Context;
use crate::number::Decimal;
use crate::status::Status;

/// The digits of a logical operand, the first one first.
fn bits(operand: &Decimal, context: &Context) -> Option<Vec<u8>> {
    if operand.is_special()
        || operand.exponent != 0
        || operand.negative
        || operand.coefficient.digits() > context.prec
    {
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
        let (Some(a), Some(b)) = (bits(self, context), bits(other, context)) else {
            return Decimal::invalid(status, Status::INVALID_OPERATION);
        };
        let length = a.len().max(b.len());
        let at = |digits: &[u8], i: usize| {
            (i + digits.len()).checked_sub(length).map_or(b'0', |place| digits[place])
        };
        let digits: Vec<u8> = (0..length).map(|i| combine(at(&a, i), at(&b, i))).collect();
        from_bits(&digits)
    }

    pub fn logical_invert(&self, context: &Context, status: &mut Status) -> Decimal {
        let Some(digits) = bits(self, context) else {
            return Decimal::invalid(status, Status::INVALID_OPERATION);
        };
        let length = context.prec as usize;
        let mut inverted = Vec::new();
        if inverted.try_reserve_exact(length).is_err() {
            return Decimal::invalid(status, Status::OUT_OF_MEMORY);
        }
        inverted.resize(length - digits.len(), b'1');
        inverted.extend(digits.iter().map(|digit| digit ^ 1));
        from_bits(&inverted)
    }
}
