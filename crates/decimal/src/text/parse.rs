//! Numbers from ASCII text.

use crate::coefficient::Coefficient;
use crate::context::Context;
use crate::number::{Decimal, Kind};
use crate::status::Status;

/// The text is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotANumber;

impl Decimal {
    /// The number that a text spells, rounded to the context.
    pub fn parse(text: &str, context: &Context, status: &mut Status) -> Decimal {
        let room = context.prec - context.clamp as i64;
        match Decimal::parse_raw(text.as_bytes()) {
            Ok(number) if number.is_nan() && payload_digits(&number) > room => {
                Decimal::invalid(status, Status::CONVERSION_SYNTAX)
            }
            Ok(number) => number.finish(context, status),
            Err(NotANumber) => Decimal::invalid(status, Status::CONVERSION_SYNTAX),
        }
    }

    /// The number that a text spells, if no context is too narrow for it.
    pub fn parse_exact(text: &str, status: &mut Status) -> Decimal {
        let mut met = Status::NONE;
        let number = Decimal::parse(text, &Context::MAX, &mut met);
        number.only_exact(met, status)
    }

    /// The number if the widest context holds it as it is.
    pub fn exact(self, status: &mut Status) -> Decimal {
        let mut met = Status::NONE;
        let number = self.finish(&Context::MAX, &mut met);
        number.only_exact(met, status)
    }

    fn only_exact(self, met: Status, status: &mut Status) -> Decimal {
        *status |= met & Status::ERRORS;
        if met.has(Status::INEXACT | Status::ROUNDED | Status::CLAMPED) {
            return Decimal::invalid(status, Status::INVALID_OPERATION);
        }
        self
    }

    fn parse_raw(text: &[u8]) -> Result<Decimal, NotANumber> {
        let (negative, rest) = match text {
            [b'-', rest @ ..] => (true, rest),
            [b'+', rest @ ..] => (false, rest),
            _ => (false, text),
        };
        match rest.first() {
            Some(b'0'..=b'9' | b'.') => parse_finite(negative, rest),
            _ => parse_special(negative, rest),
        }
    }
}

fn payload_digits(number: &Decimal) -> i64 {
    if number.coefficient.is_zero() { 0 } else { number.coefficient.digits() }
}

fn parse_special(negative: bool, text: &[u8]) -> Result<Decimal, NotANumber> {
    if text.eq_ignore_ascii_case(b"inf") || text.eq_ignore_ascii_case(b"infinity") {
        return Ok(Decimal::infinity(negative));
    }
    let named = |name: &[u8]| {
        text.get(..name.len())
            .filter(|start| start.eq_ignore_ascii_case(name))
            .map(|_| &text[name.len()..])
    };
    let (kind, payload) = match (named(b"nan"), named(b"snan")) {
        (Some(payload), _) => (Kind::QuietNan, payload),
        (_, Some(payload)) => (Kind::SignalingNan, payload),
        _ => return Err(NotANumber),
    };
    if !payload.iter().all(u8::is_ascii_digit) {
        return Err(NotANumber);
    }
    let coefficient = Coefficient::from_digits(payload);
    Ok(Decimal { negative, kind, exponent: 0, coefficient })
}

fn parse_finite(negative: bool, text: &[u8]) -> Result<Decimal, NotANumber> {
    let (digits, exponent) = match text.iter().position(|&c| c == b'e' || c == b'E') {
        Some(place) => (&text[..place], parse_exponent(&text[place + 1..])?),
        None => (text, 0),
    };
    let Some(point) = digits.iter().position(|&c| c == b'.') else {
        if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
            return Err(NotANumber);
        }
        return Ok(Decimal::finite(negative, Coefficient::from_digits(digits), exponent));
    };
    let (whole, fraction) = (&digits[..point], &digits[point + 1..]);
    let count = whole.len() + fraction.len();
    if count == 0 || !whole.iter().chain(fraction).all(u8::is_ascii_digit) {
        return Err(NotANumber);
    }
    let exponent = exponent - fraction.len() as i64;
    let coefficient = if count <= 40 {
        let mut all = [0; 40];
        all[..whole.len()].copy_from_slice(whole);
        all[whole.len()..count].copy_from_slice(fraction);
        Coefficient::from_digits(&all[..count])
    } else {
        Coefficient::from_digits(&[whole, fraction].concat())
    };
    Ok(Decimal::finite(negative, coefficient, exponent))
}

/// An exponent; one beyond all bounds stays there.
fn parse_exponent(text: &[u8]) -> Result<i64, NotANumber> {
    const MOST: i64 = 4_000_000_000_000_000_000;
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    };
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return Err(NotANumber);
    }
    let value = digits.iter().fold(0i64, |value, &digit| {
        value.saturating_mul(10).saturating_add((digit & 15) as i64).min(MOST)
    });
    Ok(if negative { -value } else { value })
}
