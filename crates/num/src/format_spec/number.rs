//! The presentations of str, int, float and complex.

use super::layout::{self, Formatted, Parts, Punctuation};
use super::{FormatError, Locale, Spec, unknown_code};
use crate::decimal;
use crate::float::{self, Flags};
use std::borrow::Cow;

/// Formats str text: fill, width, precision.
pub fn format_str(text: &[u32], spec: &Spec, type_name: &str) -> Result<Formatted, FormatError> {
    if spec.kind != 's' as u32 {
        return Err(unknown_code(spec.kind, type_name).into());
    }
    match spec.sign {
        Some(' ') => return Err("Space not allowed in string format specifier".into()),
        Some(_) => return Err("Sign not allowed in string format specifier".into()),
        None => {}
    }
    if spec.no_negative_zero {
        return Err("Negative zero coercion (z) not allowed in string format specifier".into());
    }
    if spec.alternate {
        return Err("Alternate form (#) not allowed in string format specifier".into());
    }
    if spec.align == '=' {
        return Err("'=' alignment not allowed in string format specifier".into());
    }
    let shown = &text[..text.len().min(spec.precision.unwrap_or(usize::MAX))];
    layout::padded(spec, shown, spec.align)
}

/// What [`format_int`] needs to know of an int.
pub trait IntDigits {
    fn is_negative(&self) -> bool;
    /// The magnitude if it fits.
    fn magnitude(&self) -> Option<u64>;
    /// The magnitude's digits in lower case; `E` is the caller's error (too many decimal digits).
    fn digits(&self, radix: u8) -> Result<String, FormatError>;
}

/// The most digits of a magnitude in a machine word.
const MAX_DIGITS: usize = u64::BITS as usize;

/// The digits of a magnitude in a machine word, in lower case.
fn word_digits(buffer: &mut [u8; MAX_DIGITS], magnitude: u64, radix: u8) -> &str {
    #[inline(always)]
    fn fill(buffer: &mut [u8; MAX_DIGITS], mut rest: u64, radix: u64) -> &[u8] {
        let mut at = MAX_DIGITS;
        loop {
            at -= 1;
            buffer[at] = b"0123456789abcdef"[(rest % radix) as usize];
            rest /= radix;
            if rest == 0 {
                return &buffer[at..];
            }
        }
    }
    // Each division is by a constant.
    let digits = match radix {
        2 => fill(buffer, magnitude, 2),
        8 => fill(buffer, magnitude, 8),
        16 => fill(buffer, magnitude, 16),
        _ => buffer.last_chunk_mut().map_or(&[][..], |last| decimal::unsigned(last, magnitude)),
    };
    std::str::from_utf8(digits).unwrap_or("0")
}

/// Formats an int in the presentations `b d n o x X`; `c` and those of float are the caller's.
pub fn format_int(
    number: &dyn IntDigits,
    spec: &Spec,
    type_name: &str,
    locale: &dyn Fn() -> Locale,
) -> Result<Formatted, FormatError> {
    let (radix, prefix) = match spec.kind_char() {
        'd' | 'n' => (10, ""),
        'b' => (2, "0b"),
        'o' => (8, "0o"),
        'x' => (16, "0x"),
        'X' => (16, "0X"),
        _ => return Err(unknown_code(spec.kind, type_name).into()),
    };
    if spec.precision.is_some() {
        return Err("Precision not allowed in integer format specifier".into());
    }
    if spec.no_negative_zero {
        return Err("Negative zero coercion (z) not allowed in integer format specifier".into());
    }
    let mut buffer = [0; MAX_DIGITS];
    let mut digits = match number.magnitude() {
        Some(magnitude) => Cow::Borrowed(word_digits(&mut buffer, magnitude, radix)),
        None => Cow::Owned(number.digits(radix)?),
    };
    if spec.kind_char() == 'X' {
        digits.to_mut().make_ascii_uppercase();
    }
    let prefix = if spec.alternate { prefix } else { "" };
    let locale = (spec.kind_char() == 'n').then(locale);
    let parts = Parts { prefix, digits: &digits, fraction: None, rest: "" };
    layout::number(spec, number.is_negative(), &parts, &Punctuation::of(spec, locale.as_ref()))
}

/// The presentation as `float::format` understands it: kind, precision, flags.
fn presentation(spec: &Spec, type_name: &str) -> Result<(char, usize, Flags), FormatError> {
    let kind = spec.kind_char();
    let mut flags = Flags {
        alternate: spec.alternate,
        no_negative_zero: spec.no_negative_zero,
        ..Flags::default()
    };
    if spec.precision.is_some_and(|p| p > crate::float::MAX_PRECISION) {
        return Err("precision too big".into());
    }
    let precision = spec.precision.unwrap_or(6);
    Ok(match kind {
        '\0' => {
            flags.dot_zero = true;
            match spec.precision {
                None => ('r', 0, flags),
                Some(precision) => ('g', precision, flags),
            }
        }
        'n' => ('g', precision, flags),
        '%' => ('f', precision, flags),
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' => (kind, precision, flags),
        _ => return Err(unknown_code(spec.kind, type_name).into()),
    })
}

/// Tries out the memory that a large precision takes.
fn check_memory(precision: usize) -> Result<(), FormatError> {
    if precision > 1 << 20 {
        Vec::<u8>::new().try_reserve_exact(precision * 2).map_err(|_| FormatError::Memory)?;
    }
    Ok(())
}

/// Formats a float.
pub fn format_float(
    value: f64,
    spec: &Spec,
    type_name: &str,
    locale: &dyn Fn() -> Locale,
) -> Result<Formatted, FormatError> {
    let (kind, precision, flags) = presentation(spec, type_name)?;
    check_memory(precision)?;
    let percent = spec.kind_char() == '%';
    let mut text =
        float::format(if percent { value * 100.0 } else { value }, kind, precision, flags);
    if percent {
        text.push('%');
    }
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(unsigned) => (true, unsigned),
        None => (false, text.as_str()),
    };
    let locale = (spec.kind_char() == 'n').then(locale);
    let punctuation = Punctuation::of(spec, locale.as_ref());
    layout::number(spec, negative, &Parts::split(unsigned), &punctuation)
}

/// Formats a complex.
pub fn format_complex(
    (re, im): (f64, f64),
    spec: &Spec,
    type_name: &str,
    locale: &dyn Fn() -> Locale,
) -> Result<Formatted, FormatError> {
    if spec.kind_char() == '%' {
        return Err(unknown_code(spec.kind, type_name).into());
    }
    let (kind, precision, mut flags) = presentation(spec, type_name)?;
    if spec.fill == '0' as u32 {
        return Err("Zero padding is not allowed in complex format specifier".into());
    }
    if spec.align == '=' {
        return Err("'=' alignment flag is not allowed in complex format specifier".into());
    }
    check_memory(precision)?;
    flags.dot_zero = false;
    let bare = spec.kind_char() == '\0';
    let skip_real = bare && re == 0.0 && re.is_sign_positive();
    let locale = (spec.kind_char() == 'n').then(locale);
    let punctuation = Punctuation::of(spec, locale.as_ref());
    let part = |value: f64, sign: Option<char>| -> Result<Vec<u32>, FormatError> {
        let text = float::format(value, kind, precision, flags);
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(unsigned) => (true, unsigned),
            None => (false, text.as_str()),
        };
        let plain = Spec { fill: 0, align: '<', width: 0, sign, ..spec.clone() };
        Ok(match layout::number(&plain, negative, &Parts::split(unsigned), &punctuation)? {
            Formatted::Ascii(text) => text.chars().map(u32::from).collect(),
            Formatted::CodePoints(points) => points,
        })
    };
    let mut body = Vec::new();
    let parenthesised = bare && !skip_real;
    if parenthesised {
        body.push('(' as u32);
    }
    if skip_real {
        body.extend(part(im, spec.sign)?);
    } else {
        body.extend(part(re, spec.sign)?);
        body.extend(part(im, Some('+'))?);
    }
    body.push('j' as u32);
    if parenthesised {
        body.push(')' as u32);
    }
    layout::padded(spec, &body, spec.align)
}
