//! Putting a number's parts together: sign, prefix, grouped digits, point, fraction, padding.

use super::{FormatError, Locale, Separator, Spec};
use std::borrow::Cow;

/// Formatted text: ASCII, or code points where the fill or the locale is something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Formatted {
    Ascii(String),
    CodePoints(Vec<u32>),
}

/// Padding above this is tried out before it is made.
const CAREFUL: usize = 1 << 20;

/// Text under construction.
struct Output {
    ascii: String,
    wide: Option<Vec<u32>>,
}

impl Output {
    fn new(size: usize) -> Result<Output, FormatError> {
        let mut ascii = String::new();
        if size > CAREFUL {
            ascii.try_reserve_exact(size).map_err(|_| FormatError::Memory)?;
        } else {
            ascii.reserve(size);
        }
        Ok(Output { ascii, wide: None })
    }

    fn fill(&mut self, c: u32, count: usize) -> Result<(), FormatError> {
        if count == 0 {
            return Ok(());
        }
        match (char::from_u32(c).filter(char::is_ascii), &mut self.wide) {
            (Some(c), None) => repeat(&mut self.ascii, c, count),
            _ => {
                let wide = self.widen();
                wide.try_reserve(count).map_err(|_| FormatError::Memory)?;
                wide.extend(std::iter::repeat_n(c, count));
            }
        }
        Ok(())
    }

    fn push(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if text.is_ascii() && self.wide.is_none() {
            self.ascii.push_str(text);
        } else {
            self.widen().extend(text.chars().map(u32::from));
        }
    }

    fn widen(&mut self) -> &mut Vec<u32> {
        let ascii = std::mem::take(&mut self.ascii);
        self.wide.get_or_insert_with(|| ascii.chars().map(u32::from).collect())
    }

    fn finish(self) -> Formatted {
        match self.wide {
            Some(wide) => Formatted::CodePoints(wide),
            None => Formatted::Ascii(self.ascii),
        }
    }
}

/// Appends a character so many times; those that mostly pad are copied at once.
fn repeat(out: &mut String, c: char, mut count: usize) {
    const SPACES: &str = "                                ";
    const ZEROS: &str = "00000000000000000000000000000000";
    let run = match c {
        ' ' => SPACES,
        '0' => ZEROS,
        _ => return out.extend(std::iter::repeat_n(c, count)),
    };
    while count > 0 {
        let part = count.min(run.len());
        out.push_str(&run[..part]);
        count -= part;
    }
}

/// How the digits of a number are grouped and pointed.
pub(super) struct Punctuation<'a> {
    pub(super) separator: &'a str,
    /// Group sizes from the point outwards, as C's `lconv` writes them; empty: no groups.
    pub(super) grouping: &'a [u8],
    pub(super) point: &'a str,
    pub(super) fraction_separator: &'a str,
}

impl<'a> Punctuation<'a> {
    fn is_ascii(&self) -> bool {
        self.separator.is_ascii() && self.point.is_ascii()
    }

    /// The punctuation that a specification asks for; `locale` is used by the presentation `n`.
    pub(super) fn of(spec: &Spec, locale: Option<&'a Locale>) -> Punctuation<'a> {
        let text = |separator: Option<Separator>| match separator {
            Some(Separator::Comma) => ",",
            Some(Separator::Underscore) => "_",
            None => "",
        };
        let fraction_separator = text(spec.fraction_grouping);
        if let Some(locale) = locale {
            return Punctuation {
                separator: &locale.thousands_separator,
                grouping: &locale.grouping,
                point: &locale.decimal_point,
                fraction_separator,
            };
        }
        let radix = matches!(spec.kind_char(), 'b' | 'o' | 'x' | 'X');
        let grouping: &[u8] = match spec.grouping {
            None => &[],
            Some(_) if radix => &[4],
            Some(_) => &[3],
        };
        Punctuation { separator: text(spec.grouping), grouping, point: ".", fraction_separator }
    }
}

/// The parts of an unsigned number's text.
pub(super) struct Parts<'a> {
    pub(super) prefix: &'a str,
    /// Digits before the point.
    pub(super) digits: &'a str,
    /// Digits behind it, if there is one.
    pub(super) fraction: Option<&'a str>,
    /// An exponent, a percent sign, `inf`, `nan`.
    pub(super) rest: &'a str,
}

impl<'a> Parts<'a> {
    /// Splits `12.5e+10%`.
    pub(super) fn split(text: &'a str) -> Parts<'a> {
        let digits_end =
            |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let (digits, rest) = text.split_at(digits_end(text));
        match rest.strip_prefix('.') {
            Some(behind) => {
                let (fraction, rest) = behind.split_at(digits_end(behind));
                Parts { prefix: "", digits, fraction: Some(fraction), rest }
            }
            None => Parts { prefix: "", digits, fraction: None, rest },
        }
    }
}

/// Lays out a number in its width.
pub(super) fn number(
    spec: &Spec,
    negative: bool,
    parts: &Parts<'_>,
    punctuation: &Punctuation<'_>,
) -> Result<Formatted, FormatError> {
    let sign = match (negative, spec.sign) {
        (true, _) => "-",
        (false, Some('+')) => "+",
        (false, Some(' ')) => " ",
        _ => "",
    };
    let fraction = match parts.fraction {
        Some(digits) if !punctuation.fraction_separator.is_empty() => {
            Cow::Owned(forward_groups(digits, punctuation.fraction_separator))
        }
        digits => Cow::Borrowed(digits.unwrap_or_default()),
    };
    let point = if parts.fraction.is_some() { punctuation.point } else { "" };
    let around =
        sign.len() + parts.prefix.len() + characters(point) + fraction.len() + parts.rest.len();
    let zero_padded = spec.fill == '0' as u32 && spec.align == '=';
    let min_width = if zero_padded { spec.width as isize - around as isize } else { 0 };
    let ungrouped = punctuation.grouping.is_empty() && min_width <= parts.digits.len() as isize;
    let digits = if parts.digits.is_empty() || ungrouped {
        Cow::Borrowed(parts.digits)
    } else {
        Cow::Owned(groups(parts.digits, min_width, punctuation)?)
    };
    let digits_width = if ungrouped { digits.len() } else { characters(&digits) };
    let missing = spec.width.saturating_sub(around + digits_width);
    let (left, inside, right) = match spec.align {
        '<' => (0, 0, missing),
        '^' => (missing / 2, 0, missing - missing / 2),
        '=' => (0, missing, 0),
        _ => (missing, 0, 0),
    };
    let mut out = Output::new(missing.saturating_add(around).saturating_add(digits.len()))?;
    // Digits, signs and prefixes are ASCII; what a locale has may not be.
    if (missing == 0 || spec.fill < 0x80) && punctuation.is_ascii() {
        let fill = spec.fill as u8 as char;
        let mut ascii = out.ascii;
        repeat(&mut ascii, fill, left);
        ascii.push_str(sign);
        ascii.push_str(parts.prefix);
        repeat(&mut ascii, fill, inside);
        ascii.push_str(&digits);
        if parts.fraction.is_some() {
            ascii.push_str(point);
            ascii.push_str(&fraction);
        }
        ascii.push_str(parts.rest);
        repeat(&mut ascii, fill, right);
        return Ok(Formatted::Ascii(ascii));
    }
    out.fill(spec.fill, left)?;
    out.push(sign);
    out.push(parts.prefix);
    out.fill(spec.fill, inside)?;
    out.push(&digits);
    out.push(point);
    out.push(&fraction);
    out.push(parts.rest);
    out.fill(spec.fill, right)?;
    Ok(out.finish())
}

/// How many characters a text has, which mostly is ASCII.
fn characters(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().count() }
}

/// Groups digits from the right, with zeros in front up to `min_width`.
fn groups(
    digits: &str,
    mut min_width: isize,
    punctuation: &Punctuation<'_>,
) -> Result<String, FormatError> {
    let zeros = min_width.saturating_sub_unsigned(digits.len());
    match *punctuation.grouping {
        [] if zeros <= CAREFUL as isize => {
            let mut padded = String::with_capacity(min_width.max(0) as usize + digits.len());
            repeat(&mut padded, '0', zeros.max(0) as usize);
            padded.push_str(digits);
            return Ok(padded);
        }
        [size @ 1..127] if min_width <= digits.len() as isize => {
            return Ok(even_groups(digits, size.into(), punctuation.separator));
        }
        _ => {}
    }
    let separator: Vec<char> = punctuation.separator.chars().rev().collect();
    let total = min_width.max(0) as usize;
    let mut reversed: Vec<char> = Vec::new();
    reversed
        .try_reserve(total.max(digits.len()).saturating_add(digits.len() / 2))
        .map_err(|_| FormatError::Memory)?;
    let mut source = digits.chars().rev();
    let mut remaining = digits.len() as isize;
    let mut sizes = punctuation.grouping.iter().copied();
    let mut previous = 0u8;
    let mut first = true;
    loop {
        // 0 repeats the last size, the greatest char ends the grouping.
        let size = match sizes.next() {
            None | Some(0) => previous,
            Some(size) => size,
        };
        previous = size;
        let ends = size == 0 || size >= 127;
        let wanted = remaining.max(min_width).max(1);
        let len = if ends { wanted } else { wanted.min(size.into()) };
        if !first {
            reversed.extend_from_slice(&separator);
        }
        first = false;
        let taken = remaining.min(len).max(0);
        reversed.extend(source.by_ref().take(taken as usize));
        reversed.extend(std::iter::repeat_n('0', (len - taken) as usize));
        remaining -= taken;
        min_width -= len;
        if ends || remaining <= 0 && min_width <= 0 {
            break;
        }
        min_width -= separator.len() as isize;
    }
    Ok(reversed.iter().rev().collect())
}

/// Groups of one size from the right.
fn even_groups(digits: &str, size: usize, separator: &str) -> String {
    let count = digits.len().div_ceil(size);
    let mut grouped = String::with_capacity(digits.len() + count * separator.len());
    let (mut group, mut rest) = digits.split_at(digits.len() - (count - 1) * size);
    loop {
        grouped.push_str(group);
        if rest.is_empty() {
            return grouped;
        }
        grouped.push_str(separator);
        (group, rest) = rest.split_at(size);
    }
}

/// Groups of three from the left, as fractions have them.
fn forward_groups(digits: &str, separator: &str) -> String {
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && i % 3 == 0 {
            out.push_str(separator);
        }
        out.push(c);
    }
    out
}

/// Pads code points to the width.
pub(super) fn padded(spec: &Spec, body: &[u32], align: char) -> Result<Formatted, FormatError> {
    let missing = spec.width.saturating_sub(body.len());
    let (left, right) = match align {
        '>' => (missing, 0),
        '^' => (missing / 2, missing - missing / 2),
        _ => (0, missing),
    };
    let mut out = Output::new(spec.width.max(body.len()))?;
    out.fill(spec.fill, left)?;
    for &c in body {
        match char::from_u32(c).filter(char::is_ascii) {
            Some(c) if out.wide.is_none() => out.ascii.push(c),
            _ => out.widen().push(c),
        }
    }
    out.fill(spec.fill, right)?;
    Ok(out.finish())
}
