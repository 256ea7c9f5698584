//! `Decimal.__format__`: specifications, locales, and the dict that overrides one.

use super::engine::{self, Align, Grouping, Locale, Sign, Spec};
use super::number::value;
use super::state::current_context;
use crate::arguments::between;
use krait_objects::exceptions as exc;
use krait_objects::{CallArgs, Object, PyResult, Raised, Thread, format_spec, name};

pub(super) fn format(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult {
    let args = between(thread, args, "__format__", 1, 2)?;
    let Some(text) = args[0].as_str() else {
        return Err(thread.type_error("format arg must be str"));
    };
    let context = current_context(thread)?;
    if text.as_utf8().is_none() {
        // Lone surrogates: the error is that of encoding them.
        args[0].call_method(thread, name!("encode"), &[])?;
    }
    let mut characters: Vec<char> = text.to_string_lossy().chars().collect();
    // As C reads it: a NUL ends the text, but one may fill.
    if let Some(end) = characters.iter().skip(1).position(|&c| c == '\0') {
        characters.truncate(end + 1);
    }
    let mut parsed = parse(&characters).ok_or_else(|| invalid(thread))?;
    if parsed.is_localised {
        if parsed.has_separator {
            return Err(invalid(thread));
        }
        let conventions = format_spec::locale();
        parsed.spec.locale = Locale {
            point: conventions.decimal_point,
            separator: conventions.thousands_separator,
            grouping: Grouping(conventions.grouping),
            fraction_separator: parsed.spec.locale.fraction_separator,
        };
    }
    if characters.last() == Some(&'N') {
        let message = "Format specifier 'N' is deprecated and slated for removal in Python 3.18";
        thread.warn(&exc::DEPRECATION_WARNING, message)?;
    }
    if let Some(dict) = args.get(1) {
        override_locale(thread, dict, &mut parsed.spec.locale)?;
    }
    check_limits(thread, &parsed.spec)?;
    let (rounding, capitals) = (context.settings().rounding, context.capitals.get());
    match engine::format(value(this), &parsed.spec, rounding, capitals) {
        Some(text) => Ok(Object::str(&text)),
        None => Err(thread.memory_error()),
    }
}

/// Widths and precisions that a machine word holds must be below the limits of contexts; what is beyond fails as an index.
fn check_limits(thread: &Thread, spec: &Spec) -> PyResult<()> {
    for value in [spec.width as u64, spec.precision.unwrap_or(0) as u64] {
        if value == TOO_LARGE {
            return Err(thread.overflow_error("cannot fit 'int' into an index-sized integer"));
        }
        if value > engine::MAX_PREC as u64 {
            return Err(
                thread.value_error("format specification exceeds internal limits of _decimal")
            );
        }
    }
    Ok(())
}

#[cold]
fn invalid(thread: &Thread) -> Raised {
    thread.value_error("invalid format string")
}

/// A dict with `decimal_point`, `thousands_sep` and `grouping`.
fn override_locale(thread: &Thread, dict: &Object, locale: &mut Locale) -> PyResult<()> {
    let Some(dict) = dict.as_dict() else {
        return Err(thread.type_error("optional argument must be a dict"));
    };
    let text = |key: &str| -> PyResult<Option<String>> {
        let Some(value) = dict.get_str(key) else { return Ok(None) };
        match value.as_str() {
            Some(text) => Ok(Some(text.to_string_lossy())),
            None => Err(thread.type_error("bad argument type for built-in operation")),
        }
    };
    if let Some(point) = text("decimal_point")? {
        locale.point = point;
    }
    if let Some(separator) = text("thousands_sep")? {
        locale.separator = separator;
    }
    if let Some(grouping) = text("grouping")? {
        locale.grouping = Grouping(grouping.into_bytes());
    }
    let grouping = &mut locale.grouping.0;
    if let Some(end) = grouping.iter().position(|&size| size == 0) {
        grouping.truncate(end);
    }
    if !(1..=4).contains(&locale.point.len())
        || locale.separator.len() > 4
        || grouping.iter().any(|&size| size > engine::NO_MORE_GROUPS)
    {
        return Err(thread.value_error("invalid override dict"));
    }
    Ok(())
}

struct Parsed {
    spec: Spec,
    is_localised: bool,
    has_separator: bool,
}

/// Stands for all numbers of 2^63 and more.
const TOO_LARGE: u64 = u64::MAX;

/// What is left of a specification.
struct Reader<'a> {
    rest: &'a [char],
}

impl Reader<'_> {
    /// The next character if it is one of these.
    fn take(&mut self, wanted: &[char]) -> Option<char> {
        let (first, rest) = self.rest.split_first()?;
        if !wanted.contains(first) {
            return None;
        }
        self.rest = rest;
        Some(*first)
    }

    /// The number that comes next, if one does.
    fn number(&mut self) -> Option<u64> {
        let count = self.rest.iter().take_while(|c| c.is_ascii_digit()).count();
        let (digits, rest) = self.rest.split_at(count);
        self.rest = rest;
        let digits: String = digits.iter().collect();
        // What no ssize_t holds is as good as the largest number.
        let value = digits.parse::<i64>().map_or(TOO_LARGE, |value| value as u64);
        (count > 0).then_some(value)
    }

    /// A fill character, if there is one, and the alignment.
    fn align(&mut self) -> (Option<char>, Option<char>) {
        const ALIGNS: [char; 4] = ['<', '>', '=', '^'];
        if let [fill, align, rest @ ..] = self.rest
            && ALIGNS.contains(align)
        {
            self.rest = rest;
            return (Some(*fill), Some(*align));
        }
        (None, self.take(&ALIGNS))
    }
}

/// `[[fill]align][sign][z][#][0][width][,|_][.[precision][,|_]][type]`.
fn parse(text: &[char]) -> Option<Parsed> {
    const SEPARATORS: [char; 2] = [',', '_'];
    let mut reader = Reader { rest: text };
    let (fill, align) = reader.align();
    let sign = reader.take(&['-', '+', ' ']);
    let no_negative_zero = reader.take(&['z']).is_some();
    let always_point = reader.take(&['#']).is_some();
    let zeros = reader.take(&['0']).is_some();
    if zeros && align.is_some() {
        return None;
    }
    let width = reader.number();
    let separator = reader.take(&SEPARATORS);
    let mut precision = None;
    let mut fraction_separator = None;
    if reader.take(&['.']).is_some() {
        precision = reader.number();
        fraction_separator = reader.take(&SEPARATORS);
        if precision.is_none() && fraction_separator.is_none() {
            return None;
        }
    }
    let kind = match reader.rest {
        [] => None,
        [kind] if "eEfFgGnN%".contains(*kind) => Some(*kind),
        _ => return None,
    };
    let text = |c: Option<char>| c.map_or(String::new(), String::from);
    let spec = Spec {
        width: width.unwrap_or(0) as usize,
        precision: precision.map(|precision| precision as i64),
        letter: match kind {
            Some('n') => 'g',
            Some('N') => 'G',
            kind => kind.unwrap_or('\0'),
        },
        align: match align {
            _ if zeros => Align::Zeros,
            Some('<') => Align::Left,
            Some('^') => Align::Center,
            Some('=') => Align::AfterSign,
            _ => Align::Right,
        },
        sign: match sign {
            Some('+') => Sign::Plus,
            Some(' ') => Sign::Space,
            _ => Sign::Minus,
        },
        fill: fill.unwrap_or(' ').to_string(),
        no_negative_zero,
        always_point,
        locale: Locale {
            point: ".".into(),
            separator: text(separator),
            grouping: Grouping(vec![3]),
            fraction_separator: text(fraction_separator),
        },
    };
    Some(Parsed {
        spec,
        is_localised: matches!(kind, Some('n' | 'N')),
        has_separator: separator.is_some(),
    })
}
