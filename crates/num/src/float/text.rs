//! Doubles as decimal text: the shortest repr and the `e`, `f`, `g` presentations with their flags.
//! Matches CPython's `Python/pystrtod.c`.

use crate::decimal;

/// The last precision that can show a non-zero digit of any double; zeros follow.
const MAX_PRECISION: usize = 1100;

/// What the shortest repr shows without an exponent.
const PLAIN: std::ops::Range<f64> = 1e-4..1e16;

/// The most digits that [`rounded`] gives.
const MAX_ROUNDED: usize = decimal::MAX_LEN - 2;

/// `2**20 * log10(2)`.
const LOG10_2: i64 = 315_653;

/// Options of [`format`].
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub struct Flags {
    /// A sign in front of positive numbers too.
    pub plus: bool,
    /// `.0` behind numbers that would look like ints.
    pub dot_zero: bool,
    /// `#`: the point stays, and so do the trailing zeros of `g`.
    pub alternate: bool,
    /// `z`: no sign in front of what rounds to zero.
    pub no_negative_zero: bool,
}

/// Decimal digits of a positive double without trailing zeros, and where the point lies: `0.DIGITS * 10**point`.
struct Digits {
    bytes: [u8; 24],
    len: usize,
    point: i32,
}

impl Digits {
    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.len]).unwrap_or("0")
    }
}

/// The shortest digits that read back as `value`, which is finite and not negative.
fn shortest(value: f64) -> Digits {
    let mut out = Digits { bytes: [b'0'; 24], len: 0, point: 0 };
    if value == 0.0 {
        return Digits { len: 1, point: 1, ..out };
    }
    let mut buffer = zmij::Buffer::new();
    let text = buffer.format_finite(value).as_bytes();
    let mut seen_point = false;
    let mut exponent = 0;
    for (at, &byte) in text.iter().enumerate() {
        match byte {
            b'.' => seen_point = true,
            b'e' | b'E' => {
                let rest = std::str::from_utf8(&text[at + 1..]).unwrap_or("0");
                exponent = rest.parse().unwrap_or(0);
                break;
            }
            digit => {
                let leading = out.len == 0 && digit == b'0';
                if !leading && out.len < out.bytes.len() {
                    out.bytes[out.len] = digit;
                    out.len += 1;
                }
                out.point += match (seen_point, leading) {
                    (false, false) => 1,
                    (true, true) => -1,
                    _ => 0,
                };
            }
        }
    }
    while out.len > 1 && out.bytes[out.len - 1] == b'0' {
        out.len -= 1;
    }
    out.point += exponent;
    out
}

/// `repr(value)`.
pub fn repr(value: f64) -> String {
    format(value, 'r', 0, Flags { dot_zero: true, ..Flags::default() })
}

/// The text of a double in the presentation `r` (shortest), `e`, `f` or `g` (or an upper-case one), with its sign.
pub fn format(value: f64, kind: char, precision: usize, flags: Flags) -> String {
    let mut text = String::with_capacity(24);
    if value.is_nan() {
        text.push_str(if flags.plus { "+nan" } else { "nan" });
    } else {
        if value.is_sign_negative() {
            text.push('-');
        } else if flags.plus {
            text.push('+');
        }
        let start = text.len();
        if value.is_infinite() {
            text.push_str("inf");
        } else {
            push_unsigned(&mut text, value.abs(), kind.to_ascii_lowercase(), precision, flags);
            let is_zero = |b: u8| !matches!(b, b'1'..=b'9');
            if flags.no_negative_zero
                && text.starts_with('-')
                && text.bytes().skip(start).take_while(|b| *b != b'e').all(is_zero)
            {
                text.replace_range(..1, if flags.plus { "+" } else { "" });
            }
        }
    }
    if kind.is_ascii_uppercase() {
        text.make_ascii_uppercase();
    }
    text
}

fn push_unsigned(text: &mut String, value: f64, kind: char, precision: usize, flags: Flags) {
    match kind {
        'f' => {
            push_fixed(text, value, precision);
            if flags.alternate && precision == 0 {
                text.push('.');
            }
        }
        'e' => push_exponential(text, value, precision, flags.alternate),
        'g' => {
            let precision = precision.max(1);
            let mut buffer = [0; decimal::MAX_LEN];
            let general;
            let (digits, exponent) = match rounded(value, precision) {
                Some((digits, exponent)) => (digits_of(&mut buffer, digits), exponent),
                None => {
                    let exact = exponential(value, precision - 1);
                    let (mantissa, exponent) = exact.split_once('e').unwrap_or((&exact, "0"));
                    general = mantissa.chars().filter(|c| *c != '.').collect::<String>();
                    (general.as_str(), exponent.parse::<i64>().unwrap_or(0))
                }
            };
            let digits = match digits.trim_end_matches('0') {
                _ if flags.alternate => digits,
                "" => "0",
                trimmed => trimmed,
            };
            let (point, limit) = (exponent + 1, precision as i64 - i64::from(flags.dot_zero));
            push_digits(text, digits, point, point <= -4 || point > limit, flags);
        }
        _ => {
            if flags.dot_zero && PLAIN.contains(&value) {
                let mut buffer = zmij::Buffer::new();
                let plain = buffer.format_finite(value);
                if !plain.contains('e') {
                    return text.push_str(plain);
                }
            }
            let digits = shortest(value);
            let point = i64::from(digits.point);
            push_digits(text, digits.as_str(), point, point <= -4 || point > 16, flags);
        }
    }
}

/// Lays digits out with their point, or with one digit before it and an exponent.
fn push_digits(text: &mut String, digits: &str, point: i64, exponential: bool, flags: Flags) {
    let (shown_point, exponent) = if exponential { (1, Some(point - 1)) } else { (point, None) };
    let zeros = |text: &mut String, n: i64| (0..n).for_each(|_| text.push('0'));
    let len = digits.len() as i64;
    let mut pointed = true;
    if shown_point <= 0 {
        text.push_str("0.");
        zeros(text, -shown_point);
        text.push_str(digits);
    } else if len > shown_point {
        text.push_str(&digits[..shown_point as usize]);
        text.push('.');
        text.push_str(&digits[shown_point as usize..]);
    } else {
        text.push_str(digits);
        zeros(text, shown_point - len);
        pointed = false;
    }
    if !pointed {
        if flags.dot_zero && exponent.is_none() {
            text.push_str(".0");
        } else if flags.alternate {
            text.push('.');
        }
    }
    if let Some(exponent) = exponent {
        push_exponent(text, exponent);
    }
}

fn push_exponent(text: &mut String, exponent: i64) {
    text.push('e');
    text.push(if exponent < 0 { '-' } else { '+' });
    if exponent.abs() < 10 {
        text.push('0');
    }
    text.push_str(&exponent.abs().to_string());
}

fn pad(mut text: String, missing: usize) -> String {
    text.extend(std::iter::repeat_n('0', missing));
    text
}

/// `%.{precision}f` of a finite, non-negative value.
pub fn fixed(value: f64, precision: usize) -> String {
    let mut text = String::new();
    push_fixed(&mut text, value, precision);
    text
}

fn push_fixed(text: &mut String, value: f64, precision: usize) {
    if let Some(scaled) = scaled(value, precision) {
        push_pointed(text, scaled, precision);
        return;
    }
    let exact = precision.min(MAX_PRECISION);
    text.push_str(&pad(format!("{value:.exact$}"), precision - exact));
}

/// The value times a power of ten, rounded half to even; None unless that is exact in few bits.
fn scaled(value: f64, precision: usize) -> Option<u64> {
    const FRACTION_BITS: u32 = 52;
    let power = 10u64.checked_pow(u32::try_from(precision).ok()?)?;
    let bits = value.to_bits();
    let exponent = (bits >> FRACTION_BITS) as i32;
    if exponent == 0 {
        return (bits == 0).then_some(0);
    }
    let mantissa = bits & ((1 << FRACTION_BITS) - 1) | 1 << FRACTION_BITS;
    // The value is the mantissa shifted to the right by this many bits.
    let shift = u32::try_from(1075 - exponent).ok().filter(|shift| (1..128).contains(shift))?;
    let product = u128::from(mantissa) * u128::from(power);
    let (whole, rest, half) = (product >> shift, product & ((1 << shift) - 1), 1 << (shift - 1));
    let up = rest > half || rest == half && whole & 1 == 1;
    u64::try_from(whole + u128::from(up)).ok()
}

/// The `count` digits that a positive value rounds to, half to even, as an int, and the exponent of the first; None unless
/// they are exact in few bits.
fn rounded(value: f64, count: usize) -> Option<(u64, i64)> {
    if value == 0.0 || count > MAX_ROUNDED {
        return None;
    }
    let least = 10u64.checked_pow(u32::try_from(count).ok()? - 1)?;
    // The logarithm of the power of two below the value: its own may be greater by one.
    let below = (((value.to_bits() >> 52) as i64 - 1023) * LOG10_2) >> 20;
    for exponent in [below, below + 1] {
        let behind = usize::try_from(count as i64 - 1 - exponent).ok()?;
        let digits = scaled(value, behind)?;
        if (least..least * 10).contains(&digits) {
            return Some((digits, exponent));
        }
    }
    None
}

/// An int's digits.
fn digits_of(buffer: &mut [u8; decimal::MAX_LEN], value: u64) -> &str {
    std::str::from_utf8(decimal::unsigned(buffer, value)).unwrap_or("0")
}

/// Digits of which the last `precision` ones stand behind the point.
fn push_pointed(text: &mut String, scaled: u64, precision: usize) {
    let mut buffer = [0; decimal::MAX_LEN];
    let digits = digits_of(&mut buffer, scaled);
    if precision == 0 {
        return text.push_str(digits);
    }
    match digits.split_at_checked(digits.len().wrapping_sub(precision)) {
        Some((whole, fraction)) if !whole.is_empty() => {
            text.push_str(whole);
            text.push('.');
            text.push_str(fraction);
        }
        _ => {
            text.push_str("0.");
            text.extend(std::iter::repeat_n('0', precision - digits.len()));
            text.push_str(digits);
        }
    }
}

fn push_exponential(text: &mut String, value: f64, precision: usize, alternate: bool) {
    if let Some((digits, exponent)) = rounded(value, precision + 1) {
        let mut buffer = [0; decimal::MAX_LEN];
        let (first, rest) = digits_of(&mut buffer, digits).split_at(1);
        text.push_str(first);
        if alternate || precision > 0 {
            text.push('.');
        }
        text.push_str(rest);
        return push_exponent(text, exponent);
    }
    let exact = precision.min(MAX_PRECISION);
    let shown = format!("{value:.exact$e}");
    let (mantissa, exponent) = shown.split_once('e').unwrap_or((&shown, "0"));
    text.push_str(mantissa);
    if alternate && precision == 0 {
        text.push('.');
    }
    text.extend(std::iter::repeat_n('0', precision - exact));
    push_exponent(text, exponent.parse().unwrap_or(0));
}

/// `%.{precision}e` of a finite, non-negative value.
pub fn exponential(value: f64, precision: usize) -> String {
    let mut text = String::new();
    push_exponential(&mut text, value, precision, false);
    text
}

/// `%.{precision}g` of a finite, non-negative value; `alternate` keeps trailing zeros.
pub fn general(value: f64, precision: usize, alternate: bool) -> String {
    format(value, 'g', precision, Flags { alternate, ..Flags::default() })
}

#[cfg(test)]
mod tests {
    use super::{Flags, exponential, fixed, push_digits, repr, shortest};

    #[test]
    fn fixed_texts_are_rounded_as_exact_ones() {
        let mut state = 1u64;
        for round in 0..200_000u64 {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            let exponent = 1023 - 70 + (state >> 33) % 140;
            let value = f64::from_bits(exponent << 52 | state & ((1 << 52) - 1));
            // Halves and their like are rounded to even.
            let value = if round % 3 == 0 { (state >> 50) as f64 / 64.0 } else { value };
            let precision = (round % 21) as usize;
            assert_eq!(fixed(value, precision), format!("{value:.precision$}"), "{value:e}");
            let text = exponential(value, precision);
            let (mantissa, exponent) = text.split_once('e').expect("there is an exponent");
            let exponent: i64 = exponent.parse().expect("the exponent is an int");
            assert_eq!(format!("{mantissa}e{exponent}"), format!("{value:.precision$e}"));
        }
        assert_eq!(fixed(0.0, 2), "0.00");
        assert_eq!(fixed(5e-324, 1), "0.0");
        assert_eq!(exponential(9.9999, 3), "1.000e+01");
        assert_eq!(exponential(0.0, 2), "0.00e+00");
    }

    #[test]
    fn plain_reprs_are_the_shortest_digits() {
        let flags = Flags { dot_zero: true, ..Flags::default() };
        let mut state = 7u64;
        for round in 0..200_000u64 {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            let value = match round % 4 {
                0 => (state >> 20) as f64,
                1 => (state >> 40) as f64 / 1024.0,
                2 => 10f64.powi((state >> 60) as i32 - 5),
                _ => f64::from_bits((1023 - 20 + (state >> 33) % 90) << 52 | state >> 12),
            };
            let digits = shortest(value);
            let point = i64::from(digits.point);
            let mut laid_out = String::new();
            push_digits(&mut laid_out, digits.as_str(), point, point <= -4 || point > 16, flags);
            assert_eq!(repr(value), laid_out);
        }
    }
}
