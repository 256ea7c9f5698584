//! Doubles as decimal text: the shortest repr and the `e`, `f`, `g` presentations with their flags.
//! Matches CPython's `Python/pystrtod.c`.

/// The last precision that can show a non-zero digit of any double; zeros follow.
const MAX_PRECISION: usize = 1100;

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
        'e' => {
            let exact = exponential(value, precision);
            let (mantissa, exponent) = exact.split_once('e').unwrap_or((&exact, "+00"));
            text.push_str(mantissa);
            if flags.alternate && precision == 0 {
                text.push('.');
            }
            text.push('e');
            text.push_str(exponent);
        }
        'g' => {
            let precision = precision.max(1);
            let exact = exponential(value, precision - 1);
            let (mantissa, exponent) = exact.split_once('e').unwrap_or((&exact, "0"));
            let point = exponent.parse::<i64>().unwrap_or(0) + 1;
            let digits: String = mantissa.chars().filter(|c| *c != '.').collect();
            let digits = match digits.trim_end_matches('0') {
                _ if flags.alternate => digits.as_str(),
                "" => "0",
                trimmed => trimmed,
            };
            let limit = precision as i64 - i64::from(flags.dot_zero);
            push_digits(text, digits, point, point <= -4 || point > limit, flags);
        }
        _ => {
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

/// Digits of which the last `precision` ones stand behind the point.
fn push_pointed(text: &mut String, mut scaled: u64, precision: usize) {
    let mut digits = [b'0'; 24];
    let mut start = digits.len();
    while scaled > 0 || digits.len() - start <= precision {
        start -= 1;
        digits[start] = b'0' + (scaled % 10) as u8;
        scaled /= 10;
    }
    let push = |text: &mut String, digits: &[u8]| {
        text.extend(digits.iter().map(|&digit| digit as char));
    };
    let point = digits.len() - precision;
    push(text, &digits[start..point]);
    if precision > 0 {
        text.push('.');
        push(text, &digits[point..]);
    }
}

/// `%.{precision}e` of a finite, non-negative value.
pub fn exponential(value: f64, precision: usize) -> String {
    let exact = precision.min(MAX_PRECISION);
    let text = format!("{value:.exact$e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let mut out = pad(mantissa.to_string(), precision - exact);
    push_exponent(&mut out, exponent.parse().unwrap_or(0));
    out
}

/// `%.{precision}g` of a finite, non-negative value; `alternate` keeps trailing zeros.
pub fn general(value: f64, precision: usize, alternate: bool) -> String {
    format(value, 'g', precision, Flags { alternate, ..Flags::default() })
}

#[cfg(test)]
mod tests {
    use super::fixed;

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
        }
        assert_eq!(fixed(0.0, 2), "0.00");
        assert_eq!(fixed(5e-324, 1), "0.0");
    }
}
