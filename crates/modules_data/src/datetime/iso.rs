//! ISO 8601 texts of dates and times: reading and writing. Knows no Python types.

use super::calendar::{Clock, Day, from_iso_week};
use super::span::Span;
use std::fmt::Write;

/// Which parts of a time of day a text shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Precision {
    /// Microseconds only if there are any.
    Auto,
    Hours,
    Minutes,
    Seconds,
    Milliseconds,
    Microseconds,
}

impl Precision {
    pub fn named(name: &str) -> Option<Precision> {
        Some(match name {
            "auto" => Precision::Auto,
            "hours" => Precision::Hours,
            "minutes" => Precision::Minutes,
            "seconds" => Precision::Seconds,
            "milliseconds" => Precision::Milliseconds,
            "microseconds" => Precision::Microseconds,
            _ => return None,
        })
    }
}

/// Appends a number of at least so many digits.
pub(super) fn push_padded(out: &mut String, value: u32, width: usize) {
    let mut digits = [b'0'; 10];
    let mut rest = value;
    let mut start = digits.len();
    while rest > 0 || digits.len() - start < width {
        start -= 1;
        digits[start] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    out.extend(digits[start..].iter().map(|&digit| digit as char));
}

/// `2024-02-29`.
pub(super) fn push_day(out: &mut String, day: Day) {
    push_padded(out, day.year.into(), 4);
    out.push('-');
    push_padded(out, day.month.into(), 2);
    out.push('-');
    push_padded(out, day.day.into(), 2);
}

/// `23:59:59.000001`.
pub(super) fn push_clock(out: &mut String, clock: Clock, precision: Precision) {
    let precision = match precision {
        Precision::Auto if clock.microsecond == 0 => Precision::Seconds,
        Precision::Auto => Precision::Microseconds,
        given => given,
    };
    push_padded(out, clock.hour.into(), 2);
    if precision == Precision::Hours {
        return;
    }
    out.push(':');
    push_padded(out, clock.minute.into(), 2);
    if precision == Precision::Minutes {
        return;
    }
    out.push(':');
    push_padded(out, clock.second.into(), 2);
    if precision == Precision::Milliseconds {
        out.push('.');
        push_padded(out, clock.microsecond / 1_000, 3);
    } else if precision == Precision::Microseconds {
        out.push('.');
        push_padded(out, clock.microsecond, 6);
    }
}

/// `+01:00`, with seconds and microseconds only if there are any.
pub(super) fn push_offset(out: &mut String, offset: Span, separator: &str) {
    let (sign, offset) = if offset.days < 0 {
        ('-', offset.negated().expect("offsets are shorter than a day"))
    } else {
        ('+', offset)
    };
    let clock = Clock::from_seconds(offset.seconds, offset.microseconds);
    out.push(sign);
    push_padded(out, clock.hour.into(), 2);
    out.push_str(separator);
    push_padded(out, clock.minute.into(), 2);
    if clock.second != 0 || clock.microsecond != 0 {
        out.push_str(separator);
        push_padded(out, clock.second.into(), 2);
    }
    if clock.microsecond != 0 {
        out.push('.');
        push_padded(out, clock.microsecond, 6);
    }
}

/// `Thu Feb 29 12:00:00 2024`, in English.
pub(super) fn c_time(day: Day, clock: Clock) -> String {
    const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut out = String::with_capacity(24);
    let weekday = WEEKDAYS[day.weekday() as usize];
    let month = MONTHS[day.month as usize - 1];
    write!(out, "{weekday} {month} {:2} ", day.day).expect("writing to a string works");
    push_clock(&mut out, clock, Precision::Seconds);
    out.push(' ');
    push_padded(&mut out, day.year.into(), 4);
    out
}

/// The parts of a text, not yet checked against the calendar.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(super) struct Reading {
    pub year: i32,
    pub month: i32,
    pub day: i32,
    pub hour: i32,
    pub minute: i32,
    pub second: i32,
    pub microsecond: i32,
    /// Seconds and microseconds east of UTC.
    pub offset: Option<(i32, i32)>,
}

/// Bytes with a position; behind the end are zeros.
struct Cursor<'a> {
    text: &'a [u8],
    at: usize,
}

impl Cursor<'_> {
    fn peek(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(0)
    }

    fn number(&mut self, digits: usize) -> Option<i32> {
        let mut value = 0;
        for _ in 0..digits {
            let digit = self.peek();
            if !digit.is_ascii_digit() {
                return None;
            }
            value = value * 10 + i32::from(digit - b'0');
            self.at += 1;
        }
        Some(value)
    }

    fn accept(&mut self, byte: u8) -> bool {
        let found = self.peek() == byte;
        self.at += found as usize;
        found
    }
}

/// A date: `YYYY-MM-DD`, `YYYYMMDD`, `YYYY-Www-D`, `YYYYWwwD` or a week without its day.
pub(super) fn read_day(text: &[u8]) -> Option<(i32, i32, i32)> {
    let mut cursor = Cursor { text, at: 0 };
    let year = cursor.number(4)?;
    let separated = cursor.accept(b'-');
    if cursor.accept(b'W') {
        let week = cursor.number(2)?;
        let mut day = 1;
        if cursor.at < text.len() {
            if separated && !cursor.accept(b'-') {
                return None;
            }
            day = cursor.number(1)?;
        }
        return from_iso_week(year, week, day).ok();
    }
    let month = cursor.number(2)?;
    if separated && !cursor.accept(b'-') {
        return None;
    }
    let day = cursor.number(2)?;
    (cursor.at == text.len()).then_some((year, month, day))
}

/// How a time of day ended.
#[derive(PartialEq, Eq)]
enum Ending {
    AtEnd,
    /// Something follows what was read.
    MoreFollows,
}

/// `HH[:?MM[:?SS[{.,}ffffff…]]]` up to `end`; what follows there ends it too.
fn read_clock(text: &[u8], start: usize, end: usize) -> Option<([i32; 4], Ending)> {
    let mut parts = [0; 4];
    let mut cursor = Cursor { text, at: start };
    let mut separated = true;
    for index in 0..3 {
        parts[index] = cursor.number(2)?;
        let next = cursor.peek();
        cursor.at += 1;
        if index == 0 {
            separated = next == b':';
        }
        if matches!(next, b'.' | b',') && (index < 2 || cursor.at >= end) {
            return None;
        }
        if cursor.at >= end {
            let ending = if next == 0 { Ending::AtEnd } else { Ending::MoreFollows };
            return Some((parts, ending));
        }
        if separated && next == b':' {
            if index == 2 {
                return None;
            }
        } else if matches!(next, b'.' | b',') {
            break;
        } else if separated {
            return None;
        } else {
            cursor.at -= 1;
        }
    }
    let digits = (end - cursor.at).min(6);
    parts[3] = cursor.number(digits)? * 10_i32.pow(6 - digits as u32);
    while cursor.peek().is_ascii_digit() {
        cursor.at += 1;
    }
    let ending = if cursor.peek() == 0 { Ending::AtEnd } else { Ending::MoreFollows };
    Some((parts, ending))
}

/// A time of day with or without an offset or `Z`.
pub(super) fn read_time(text: &[u8], into: &mut Reading) -> Option<()> {
    let zone = text.iter().position(|byte| matches!(byte, b'+' | b'-' | b'Z'));
    let (parts, ending) = read_clock(text, 0, zone.unwrap_or(text.len()))?;
    [into.hour, into.minute, into.second, into.microsecond] = parts;
    let Some(zone) = zone else {
        return (ending == Ending::AtEnd).then_some(());
    };
    if text[zone] == b'Z' {
        into.offset = Some((0, 0));
        return matches!(text.get(zone + 1), None | Some(0)).then_some(());
    }
    let sign = if text[zone] == b'-' { -1 } else { 1 };
    let (parts, ending) = read_clock(text, zone + 1, text.len())?;
    let [hour, minute, second, microsecond] = parts;
    into.offset = Some((sign * (hour * 3_600 + minute * 60 + second), sign * microsecond));
    (ending == Ending::AtEnd).then_some(())
}

/// Where the date of a text of at least seven bytes ends.
pub(super) fn date_length(text: &[u8]) -> usize {
    let byte = |at: usize| text.get(at).copied().unwrap_or(0);
    if text.len() == 7 {
        return 7;
    }
    match (byte(4), byte(5)) {
        // `YYYY-Www-D`, unless what follows the dash is a time.
        (b'-', b'W') if byte(8) == b'-' && !byte(10).is_ascii_digit() => 10,
        (b'-', b'W') => 8,
        (b'-', _) => 10,
        (b'W', _) => {
            let digits = text[7..].iter().take_while(|byte| byte.is_ascii_digit()).count();
            let end = 7 + digits;
            if end < 9 {
                end
            } else if end % 2 == 0 {
                // An even number of digits behind a week is a time.
                7
            } else {
                8
            }
        }
        _ => 8,
    }
}
