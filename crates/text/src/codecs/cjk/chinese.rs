//! Encodings of mainland China, Taiwan and Hong Kong: GB 2312, GBK, GB 18030, HZ, Big5 and its extensions.

use super::tables::{Range, Set, four_byte_ranges, table};
use super::{Decoded, Input, State, Stop, decode_each, encode_each, push_code, second_byte};
use crate::{Builder, Str};

pub fn decode_gb2312(bytes: &[u8], at: &mut usize, out: &mut Builder) -> Result<(), Stop> {
    let table = table(Set::Gb2312);
    decode_each(bytes, at, out, u8::is_ascii, |rest| {
        let trail = second_byte(rest)?;
        Decoded::one(table.char(rest[0] ^ 0x80, trail ^ 0x80), 2)
    })
}

pub fn encode_gb2312(text: Str<'_>, at: &mut usize, out: &mut Vec<u8>) -> Result<(), Stop> {
    let table = table(Set::Gb2312);
    encode_each(text, at, out, |c, _, out| push_code(table.code(c).map(|code| code | 0x8080), out))
}

/// Encodings whose set has the codes as they are written.
pub fn decode_set(set: Set, bytes: &[u8], at: &mut usize, out: &mut Builder) -> Result<(), Stop> {
    let table = table(set);
    decode_each(bytes, at, out, u8::is_ascii, |rest| {
        let trail = second_byte(rest)?;
        Decoded::one(table.char(rest[0], trail), 2)
    })
}

pub fn encode_set(set: Set, text: Str<'_>, at: &mut usize, out: &mut Vec<u8>) -> Result<(), Stop> {
    let table = table(set);
    encode_each(text, at, out, |c, _, out| push_code(table.code(c), out))
}

pub fn decode_gb18030(bytes: &[u8], at: &mut usize, out: &mut Builder) -> Result<(), Stop> {
    let (table, ranges) = (table(Set::Gb18030), four_byte_ranges());
    decode_each(bytes, at, out, u8::is_ascii, |rest| {
        let trail = second_byte(rest)?;
        if !trail.is_ascii_digit() {
            return Decoded::one(table.char(rest[0], trail), 2);
        }
        let &[a, b, c, d, ..] = rest else { return Err(Stop::Incomplete) };
        Decoded::one(four_bytes(ranges, [a, b, c, d]), 4)
    })
}

/// The sequences of the supplementary planes begin at this number.
const SUPPLEMENTARY: u32 = 15 * 12600;
/// There are so many sequences for the Basic Multilingual Plane.
const BASIC: u32 = 39420;

fn four_bytes(ranges: &[Range], [a, b, c, d]: [u8; 4]) -> Option<u32> {
    if a < 0x81 || !(0x81..=0xfe).contains(&c) || !d.is_ascii_digit() {
        return None;
    }
    let [a, b, c, d] = [a - 0x81, b - 0x30, c - 0x81, d - 0x30].map(u32::from);
    let number = ((a * 10 + b) * 126 + c) * 10 + d;
    if number < BASIC {
        let next = ranges.partition_point(|range| u32::from(range.base) <= number);
        let range = ranges[next - 1];
        return Some(u32::from(range.first) + number - u32::from(range.base));
    }
    let char = number.checked_sub(SUPPLEMENTARY)? + 0x10000;
    (char <= 0x10ffff).then_some(char)
}

pub fn encode_gb18030(text: Str<'_>, at: &mut usize, out: &mut Vec<u8>) -> Result<(), Stop> {
    let (table, ranges) = (table(Set::Gb18030), four_byte_ranges());
    encode_each(text, at, out, |c, _, out| {
        if let Some(code) = table.code(c) {
            return push_code(Some(code), out);
        }
        let mut number = match c.checked_sub(0x10000) {
            Some(above) => SUPPLEMENTARY + above,
            None => {
                let next = ranges.partition_point(|range| u32::from(range.first) <= c);
                let range = ranges[..next].last().filter(|range| c <= u32::from(range.last));
                let range = range.ok_or(Stop::Illegal(1))?;
                u32::from(range.base) + c - u32::from(range.first)
            }
        };
        let mut digit = |base: u32| {
            let digit = number % base;
            number /= base;
            digit as u8
        };
        let (d, c, b, a) = (digit(10), digit(126), digit(10), digit(126));
        out.extend([0x81 + a, 0x30 + b, 0x81 + c, 0x30 + d]);
        Ok(1)
    })
}

/// HZ: the state's first byte is 1 between `~{` and `~}`.
pub fn decode_hz(
    state: &mut State,
    bytes: &[u8],
    at: &mut usize,
    out: &mut Builder,
) -> Result<(), Stop> {
    let table = table(Set::Gb2312);
    while let Some(&lead) = bytes.get(*at) {
        let rest = &bytes[*at..];
        if lead == b'~' {
            match (second_byte(rest)?, state.0[0]) {
                (b'~', 0) => out.push(b'~'.into()),
                (b'{', 0) => state.0[0] = 1,
                (b'}', 1) => state.0[0] = 0,
                (b'\n', 0) => {}
                _ => return Err(Stop::Illegal(1)),
            }
            *at += 2;
        } else if !lead.is_ascii() {
            return Err(Stop::Illegal(1));
        } else if state.0[0] == 0 {
            out.push(lead.into());
            *at += 1;
        } else {
            let char = table.char(lead, second_byte(rest)?).ok_or(Stop::Illegal(1))?;
            out.push(char);
            *at += 2;
        }
    }
    Ok(())
}

pub fn encode_hz(
    state: &mut State,
    text: Str<'_>,
    at: &mut usize,
    out: &mut Vec<u8>,
) -> Result<(), Stop> {
    let table = table(Set::Gb2312);
    while let Some(c) = text.get(*at) {
        if c < 0x80 {
            reset_hz(state, out);
            out.push(c as u8);
            if c == u32::from(b'~') {
                out.push(b'~');
            }
        } else {
            let code = table.code(c).ok_or(Stop::Illegal(1))?;
            if state.0[0] == 0 {
                out.extend(b"~{");
                state.0[0] = 1;
            }
            out.extend(code.to_be_bytes());
        }
        *at += 1;
    }
    Ok(())
}

/// Goes back to ASCII.
pub fn reset_hz(state: &mut State, out: &mut Vec<u8>) {
    if state.0[0] != 0 {
        out.extend(b"~}");
        state.0[0] = 0;
    }
}

pub fn decode_big5hkscs(bytes: &[u8], at: &mut usize, out: &mut Builder) -> Result<(), Stop> {
    let table = table(Set::Big5Hkscs);
    decode_each(bytes, at, out, u8::is_ascii, |rest| {
        let trail = second_byte(rest)?;
        match table.char(rest[0], trail) {
            None => Decoded::two(table.pair(rest[0], trail), 2),
            char => Decoded::one(char, 2),
        }
    })
}

pub fn encode_big5hkscs(
    text: Str<'_>,
    at: &mut usize,
    input: Input,
    out: &mut Vec<u8>,
) -> Result<(), Stop> {
    let table = table(Set::Big5Hkscs);
    encode_each(text, at, out, |c, next, out| {
        if let Some(code) = super::pair_at(table, c, next, input)? {
            push_code(Some(code), out)?;
            return Ok(2);
        }
        push_code(table.code(c), out)
    })
}
