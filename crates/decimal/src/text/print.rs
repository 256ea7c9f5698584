//! Scientific and engineering notation.

use crate::number::{Decimal, Kind};

impl Decimal {
    /// `str(number)`: with an exponent if it is positive or below -6 places; `E` is the letter before it.
    pub fn to_scientific(&self, letter: char) -> String {
        self.to_text(letter, 1)
    }

    /// The same with exponents that are multiples of three.
    pub fn to_engineering(&self, letter: char) -> String {
        self.to_text(letter, 3)
    }

    fn to_text(&self, letter: char, step: i64) -> String {
        let mut out = String::new();
        if self.negative {
            out.push('-');
        }
        match self.kind {
            Kind::Infinite => out.push_str("Infinity"),
            Kind::QuietNan => self.push_nan("NaN", &mut out),
            Kind::SignalingNan => self.push_nan("sNaN", &mut out),
            Kind::Finite => {
                let start = out.len();
                self.coefficient.push_digits(&mut out);
                let count = (out.len() - start) as i64;
                let point = self.point(count, step);
                place_point(&mut out, start, point);
                let exponent = self.exponent + count - point;
                if exponent != 0 {
                    out.push(letter);
                    out.push(if exponent < 0 { '-' } else { '+' });
                    out.push_str(&exponent.unsigned_abs().to_string());
                }
            }
        }
        out
    }

    /// How many digits come before the point.
    fn point(&self, count: i64, step: i64) -> i64 {
        let left = self.exponent + count;
        if self.exponent <= 0 && left > -6 {
            return left;
        }
        if step == 1 {
            return 1;
        }
        if self.coefficient.is_zero() {
            return (left + 1).rem_euclid(3) - 1;
        }
        (left - 1).rem_euclid(3) + 1
    }

    fn push_nan(&self, name: &str, out: &mut String) {
        out.push_str(name);
        if !self.coefficient.is_zero() {
            self.coefficient.push_digits(out);
        }
    }
}

/// Puts a point into the digits from `start` on, with zeros where there are none.
pub(super) fn place_point(out: &mut String, start: usize, point: i64) {
    let count = (out.len() - start) as i64;
    if point <= 0 {
        let zeros = "0".repeat(-point as usize);
        out.insert_str(start, "0.");
        out.insert_str(start + 2, &zeros);
    } else if point < count {
        out.insert(start + point as usize, '.');
    } else {
        out.extend(std::iter::repeat_n('0', (point - count) as usize));
    }
}
