//! Format specifications: notation, rounding, separators, padding.

use super::print::place_point;
use crate::coefficient::MOST_DIGITS;
use crate::context::{Context, Rounding};
use crate::number::Decimal;
use crate::status::Status;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Right,
    Center,
    /// Padding comes after the sign.
    AfterSign,
    /// Zeros after the sign, in groups as the digits are.
    Zeros,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    Minus,
    Plus,
    Space,
}

/// How many digits the groups before the point have, from the last one; the last number is repeated, and
/// [`NO_MORE_GROUPS`] ends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grouping(pub Vec<u8>);

/// C's `CHAR_MAX`: the digits that are left are one group.
pub const NO_MORE_GROUPS: u8 = 127;

/// The marks of a number's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale {
    pub point: String,
    pub separator: String,
    pub grouping: Grouping,
    /// Stands between groups of three digits after the point, if it is not empty.
    pub fraction_separator: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spec {
    pub width: usize,
    pub precision: Option<i64>,
    /// One of `eEfFgG%`; none for `str`.
    pub letter: char,
    pub align: Align,
    pub sign: Sign,
    pub fill: String,
    /// A zero that is rounded to is not shown as negative.
    pub no_negative_zero: bool,
    pub always_point: bool,
    pub locale: Locale,
}

/// The number's text, as wide as the specification wants it. `None` if it does not fit into memory.
pub fn format(number: &Decimal, spec: &Spec, rounding: Rounding, capitals: bool) -> Option<String> {
    if spec.width as i64 > MOST_DIGITS {
        return None;
    }
    let mut text = Text { sign: "", body: String::new(), exponent: String::new(), finite: true };
    let upper = spec.letter.is_ascii_uppercase() || (spec.letter == '\0' && capitals);
    let mut negative = number.negative;
    if number.is_special() {
        let plain = number.copy_abs().to_scientific('E');
        text.body = plain;
        text.finite = false;
    } else {
        let number = prepared(number, spec, rounding)?;
        negative = number.negative && !(spec.no_negative_zero && number.coefficient.is_zero());
        digits_of(&number, spec, upper, &mut text);
    }
    if spec.letter == '%' {
        text.exponent.push('%');
    }
    text.sign = match (negative, spec.sign) {
        (true, _) => "-",
        (false, Sign::Plus) => "+",
        (false, Sign::Space) => " ",
        (false, Sign::Minus) => "",
    };
    Some(text.laid_out(spec))
}

/// The number rounded to the precision.
fn prepared(number: &Decimal, spec: &Spec, rounding: Rounding) -> Option<Decimal> {
    let mut number = number.clone();
    if spec.letter == '%' {
        number.exponent += 2;
    }
    let fixed = matches!(spec.letter, 'f' | 'F' | '%');
    if fixed && number.coefficient.is_zero() {
        number.exponent = number.exponent.min(0);
    }
    let mut status = Status::NONE;
    let padded = fixed || matches!(spec.letter, 'e' | 'E');
    if padded && spec.precision.is_some_and(|precision| precision > MOST_DIGITS) {
        return None;
    }
    let Some(precision) = spec.precision else {
        return (!fixed || number.exponent.abs() < MOST_DIGITS).then_some(number);
    };
    let rounded = match spec.letter {
        'f' | 'F' | '%' => number.rescale(-precision, rounding, &mut status),
        'e' | 'E' => {
            if number.coefficient.is_zero() {
                // The zeros that follow raise the exponent.
                number
            } else {
                let context = Context { prec: precision + 1, rounding, ..Context::MAX };
                let rounded = number.finish(&context, &mut status);
                let missing = precision + 1 - rounded.coefficient.digits();
                let exponent = rounded.exponent - missing;
                if missing > 0 { rounded.rescale(exponent, rounding, &mut status) } else { rounded }
            }
        }
        _ => {
            let context = Context { prec: precision.max(1), rounding, ..Context::MAX };
            number.finish(&context, &mut status)
        }
    };
    (!status.has(Status::ERRORS)).then_some(rounded)
}

fn digits_of(number: &Decimal, spec: &Spec, upper: bool, text: &mut Text) {
    number.coefficient.push_digits(&mut text.body);
    let count = text.body.len() as i64;
    let left = number.exponent + count;
    let point = match spec.letter {
        'f' | 'F' | '%' => left,
        'e' | 'E' => {
            if number.coefficient.is_zero() && spec.precision.is_some() {
                // As many zeros after the point as the precision says.
                let places = spec.precision.unwrap_or(0);
                text.body.extend(std::iter::repeat_n('0', places as usize));
            }
            1
        }
        _ => {
            if number.exponent <= 0 && left > -6 {
                left
            } else {
                1
            }
        }
    };
    let places = text.body.len() as i64;
    place_point(&mut text.body, 0, point);
    let exponent = number.exponent + places - point;
    let always = matches!(spec.letter, 'e' | 'E');
    if (exponent != 0 || always) && !matches!(spec.letter, 'f' | 'F' | '%') {
        text.exponent.push(if upper { 'E' } else { 'e' });
        text.exponent.push_str(&format!("{exponent:+}"));
    }
}

/// The parts of a number's text.
struct Text {
    sign: &'static str,
    body: String,
    /// The exponent or the percent sign.
    exponent: String,
    finite: bool,
}

impl Text {
    fn laid_out(self, spec: &Spec) -> String {
        let mut align = spec.align;
        let mut fill = spec.fill.as_str();
        if align == Align::Zeros && !self.finite {
            // Specials are not filled with zeros.
            align = Align::Right;
            fill = " ";
        }
        let body = if self.finite { self.body_with_marks(spec, align) } else { self.body };
        let width = self.sign.len() + body.chars().count() + self.exponent.len();
        let missing = spec.width.saturating_sub(width);
        let (before, between, after) = match align {
            Align::Left => (0, 0, missing),
            Align::Right => (missing, 0, 0),
            Align::Center => (missing / 2, 0, missing - missing / 2),
            Align::AfterSign | Align::Zeros => (0, missing, 0),
        };
        let fill = if align == Align::Zeros { "0" } else { fill };
        let mut out = fill.repeat(before);
        out.push_str(self.sign);
        out.push_str(&fill.repeat(between));
        out.push_str(&body);
        out.push_str(&self.exponent);
        out.push_str(&fill.repeat(after));
        out
    }

    /// The digits with point and separators.
    fn body_with_marks(&self, spec: &Spec, align: Align) -> String {
        let (whole, fraction) = match self.body.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None if spec.always_point => (self.body.as_str(), Some("")),
            None => (self.body.as_str(), None),
        };
        let fraction = fraction.map_or(String::new(), |digits| {
            let mut out = spec.locale.point.clone();
            let separator = &spec.locale.fraction_separator;
            for (i, digit) in digits.chars().enumerate() {
                if i > 0 && i % 3 == 0 {
                    out.push_str(separator);
                }
                out.push(digit);
            }
            out
        });
        let used = self.sign.len() + fraction.chars().count() + self.exponent.len();
        let least = if align == Align::Zeros { spec.width.saturating_sub(used) } else { 0 };
        grouped(whole, &spec.locale, least) + &fraction
    }
}

/// Digits in groups, with zeros before them until they are wide enough.
fn grouped(digits: &str, locale: &Locale, least: usize) -> String {
    if locale.separator.is_empty() {
        return format!("{digits:0>least$}");
    }
    let separator_width = locale.separator.chars().count();
    let mut groups: Vec<String> = Vec::new();
    let mut rest = digits;
    let mut width = 0;
    let mut sizes = locale.grouping.0.iter().copied();
    let mut size = 0;
    loop {
        match sizes.next() {
            // No more groups, and the last one's size again.
            Some(NO_MORE_GROUPS) => size = usize::MAX,
            Some(0) | None => {}
            Some(next) => size = next as usize,
        }
        if size == 0 {
            size = usize::MAX;
        }
        let separated = if groups.is_empty() { 0 } else { separator_width };
        let wanted = rest.len().max(least.saturating_sub(width + separated)).max(1).min(size);
        let taken = wanted.min(rest.len());
        let group = &rest[rest.len() - taken..];
        groups.push(format!("{group:0>wanted$}"));
        rest = &rest[..rest.len() - taken];
        width += wanted + separated;
        if rest.is_empty() && width >= least {
            break;
        }
    }
    groups.reverse();
    groups.join(&locale.separator)
}
