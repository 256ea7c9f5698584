//! Encodings of Japan without escape sequences: EUC-JP, Shift_JIS, CP932, and those with JIS X 0213.

use super::tables::{Set, Table, from_shift_jis, shift_jis, table};
use super::{Decoded, Input, Stop, decode_each, encode_each, pair_at, push_code, second_byte};
use crate::{Builder, Str};

/// Which JIS X 0213: the one of 2000 lacks ten characters of plane 1 and has another one in plane 2.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Edition {
    Of2000,
    Of2004,
}

/// What 2004 added to plane 1: codes and characters.
const ADDED: [(u16, u32); 10] = [
    (0x2e21, 0x4ff1),
    (0x2f7e, 0x525d),
    (0x4f54, 0x20b9f),
    (0x4f7e, 0x541e),
    (0x7427, 0x5653),
    (0x7e7a, 0x59f8),
    (0x7e7b, 0x5c5b),
    (0x7e7c, 0x5e77),
    (0x7e7d, 0x7626),
    (0x7e7e, 0x7e6b),
];
/// The code of plane 2 whose character changed, with the one of 2000 and of 2004.
const CHANGED: (u16, u32, u32) = (0x7d3b, 0x9b1d, 0x9b1c);
/// The code whose character is a backslash or a wide one, by the encoding.
const BACKSLASH: u16 = 0x2140;
const WIDE_BACKSLASH: u32 = 0xff3c;
/// The code whose character is a tilde or a wide one, by the encoding.
const TILDE: u16 = 0x2232;
const WIDE_TILDE: u32 = 0xff5e;
const YEN: u32 = 0xa5;
const OVERLINE: u32 = 0x203e;

/// A code of JIS X 0213, by plane.
#[derive(Clone, Copy)]
pub enum Code {
    Plane1(u16),
    Plane2(u16),
}

impl Edition {
    /// Whether this edition lacks the code of plane 1.
    fn lacks(self, code: u16) -> bool {
        self == Edition::Of2000 && ADDED.iter().any(|added| added.0 == code)
    }

    /// The character of plane 1; not those that are pairs. Err if only another edition has the code.
    pub fn plane1(self, row: u8, cell: u8) -> Result<Option<u32>, Stop> {
        if self.lacks(u16::from_be_bytes([row, cell])) {
            return Err(Stop::Illegal(2));
        }
        Ok(table(Set::Jisx0213Plane1).char(row, cell))
    }

    pub fn plane2(self, row: u8, cell: u8) -> Option<u32> {
        if self == Edition::Of2000 && u16::from_be_bytes([row, cell]) == CHANGED.0 {
            return Some(CHANGED.1);
        }
        table(Set::Jisx0213Plane2).char(row, cell)
    }

    /// The code of one character. Err if this edition has none though another one has.
    pub fn code(self, char: u32) -> Result<Option<Code>, Stop> {
        if self == Edition::Of2000 {
            match char {
                _ if char == CHANGED.1 => return Ok(Some(Code::Plane2(CHANGED.0))),
                _ if char == CHANGED.2 || ADDED.iter().any(|added| added.1 == char) => {
                    return Err(Stop::Illegal(1));
                }
                _ => {}
            }
        }
        Ok(match table(Set::Jisx0213Plane1).code(char) {
            Some(code) => Some(Code::Plane1(code)),
            None => table(Set::Jisx0213Plane2).code(char).map(Code::Plane2),
        })
    }

    /// The code of the character, or of it and the next one, and how many characters that is.
    fn code_at(
        self,
        char: u32,
        next: Option<u32>,
        input: Input,
    ) -> Result<Option<(Code, usize)>, Stop> {
        match pair_at(table(Set::Jisx0213Plane1), char, next, input)? {
            Some(code) => Ok(Some((Code::Plane1(code), 2))),
            None => Ok(self.code(char)?.map(|code| (code, 1))),
        }
    }
}

/// The byte of a half-width katakana.
fn katakana_byte(char: u32) -> Option<u8> {
    (0xff61..=0xff9f).contains(&char).then(|| (char - 0xfec0) as u8)
}

/// The half-width katakana of a byte.
pub fn katakana(byte: u8) -> Option<u32> {
    (0xa1..=0xdf).contains(&byte).then(|| 0xfec0 + u32::from(byte))
}

/// In EUC, the byte before a half-width katakana and before two bytes of the supplementary set.
const KATAKANA: u8 = 0x8e;
const SUPPLEMENT: u8 = 0x8f;

/// EUC-JP in general: `first` and `second` give the characters of the two sets, `pairs` those of codes that the first lacks.
fn decode_euc(
    bytes: &[u8],
    at: &mut usize,
    out: &mut Builder,
    pairs: Option<&Table>,
    first: impl Fn(u8, u8) -> Result<Option<u32>, Stop>,
    second: impl Fn(u8, u8) -> Option<u32>,
) -> Result<(), Stop> {
    decode_each(bytes, at, out, u8::is_ascii, |rest| {
        let (lead, trail) = (rest[0], second_byte(rest)?);
        match lead {
            KATAKANA => Decoded::one(katakana(trail), 2),
            SUPPLEMENT => {
                let &last = rest.get(2).ok_or(Stop::Incomplete)?;
                Decoded::one(second(trail ^ 0x80, last ^ 0x80), 3)
            }
            _ => match first(lead ^ 0x80, trail ^ 0x80)? {
                None => {
                    Decoded::two(pairs.and_then(|pairs| pairs.pair(lead ^ 0x80, trail ^ 0x80)), 2)
                }
                char => Decoded::one(char, 2),
            },
        }
    })
}

fn push_supplement(code: u16, out: &mut Vec<u8>) {
    out.push(SUPPLEMENT);
    out.extend((code | 0x8080).to_be_bytes());
}

pub fn decode_euc_jp(bytes: &[u8], at: &mut usize, out: &mut Builder) -> Result<(), Stop> {
    let (first, second) = (table(Set::Jisx0208), table(Set::Jisx0212));
    decode_euc(bytes, at, out, None, |a, b| Ok(first.char(a, b)), |a, b| second.char(a, b))
}

pub fn encode_euc_jp(text: Str<'_>, at: &mut usize, out: &mut Vec<u8>) -> Result<(), Stop> {
    let (first, second) = (table(Set::Jisx0208), table(Set::Jisx0212));
    encode_each(text, at, out, |c, _, out| {
        if let Some(code) = first.code(c) {
            out.extend((code | 0x8080).to_be_bytes());
        } else if let Some(code) = second.code(c) {
            push_supplement(code, out);
        } else if let Some(byte) = katakana_byte(c) {
            out.extend([KATAKANA, byte]);
        } else {
            match c {
                YEN => out.push(b'\\'),
                OVERLINE => out.push(b'~'),
                _ => return Err(Stop::Illegal(1)),
            }
        }
        Ok(1)
    })
}

/// EUC-JIS-2004 and EUC-JISX0213. What plane 2 has not may be in JIS X 0212.
pub fn decode_euc_jis(
    edition: Edition,
    bytes: &[u8],
    at: &mut usize,
    out: &mut Builder,
) -> Result<(), Stop> {
    let supplement = table(Set::Jisx0212);
    let first = |row, cell| match u16::from_be_bytes([row, cell]) {
        TILDE => Ok(Some(WIDE_TILDE)),
        _ => edition.plane1(row, cell),
    };
    let second = |row, cell| edition.plane2(row, cell).or_else(|| supplement.char(row, cell));
    let pairs = table(Set::Jisx0213Plane1);
    decode_euc(bytes, at, out, Some(pairs), first, second)
}

pub fn encode_euc_jis(
    edition: Edition,
    text: Str<'_>,
    at: &mut usize,
    input: Input,
    out: &mut Vec<u8>,
) -> Result<(), Stop> {
    let supplement = table(Set::Jisx0212);
    encode_each(text, at, out, |c, next, out| {
        match edition.code_at(c, next, input)? {
            Some((Code::Plane1(code), used)) => {
                out.extend((code | 0x8080).to_be_bytes());
                return Ok(used);
            }
            Some((Code::Plane2(code), used)) => {
                push_supplement(code, out);
                return Ok(used);
            }
            None => {}
        }
        if let Some(code) = supplement.code(c) {
            push_supplement(code, out);
        } else if let Some(byte) = katakana_byte(c) {
            out.extend([KATAKANA, byte]);
        } else if c == WIDE_TILDE {
            out.extend((TILDE | 0x8080).to_be_bytes());
        } else {
            return Err(Stop::Illegal(1));
        }
        Ok(1)
    })
}

pub fn decode_shift_jis(bytes: &[u8], at: &mut usize, out: &mut Builder) -> Result<(), Stop> {
    let table = table(Set::Jisx0208);
    decode_each(bytes, at, out, u8::is_ascii, |rest| {
        let lead = rest[0];
        if let Some(char) = katakana(lead) {
            return Decoded::one(Some(char), 1);
        }
        if !matches!(lead, 0x81..=0x9f | 0xe0..=0xea) {
            return Err(Stop::Illegal(1));
        }
        let place = from_shift_jis(lead, second_byte(rest)?);
        Decoded::one(place.and_then(|(row, cell)| table.char(row + 0x21, cell + 0x21)), 2)
    })
}

/// The bytes of a code of JIS X 0208 or plane 1.
fn push_shift_jis(code: u16, out: &mut Vec<u8>) {
    let [row, cell] = code.to_be_bytes();
    out.extend(shift_jis(row - 0x21, cell - 0x21));
}

pub fn encode_shift_jis(text: Str<'_>, at: &mut usize, out: &mut Vec<u8>) -> Result<(), Stop> {
    let table = table(Set::Jisx0208);
    encode_each(text, at, out, |c, _, out| {
        match c {
            YEN => out.push(b'\\'),
            OVERLINE => out.push(b'~'),
            _ => match katakana_byte(c) {
                Some(byte) => out.push(byte),
                None => push_shift_jis(table.code(c).ok_or(Stop::Illegal(1))?, out),
            },
        }
        Ok(1)
    })
}

/// CP932: the codes are those of its own table; single bytes that no other encoding has are private characters.
pub fn decode_cp932(bytes: &[u8], at: &mut usize, out: &mut Builder) -> Result<(), Stop> {
    let table = table(Set::Cp932);
    decode_each(bytes, at, out, u8::is_ascii, |rest| {
        let lead = rest[0];
        let single = match lead {
            0x80 => Some(0x80),
            0xa0 => Some(0xf8f0),
            0xfd..=0xff => Some(0xf8f1 + u32::from(lead - 0xfd)),
            _ => katakana(lead),
        };
        if single.is_some() {
            return Decoded::one(single, 1);
        }
        let trail = second_byte(rest)?;
        Decoded::one(table.char(lead, trail), 2)
    })
}

pub fn encode_cp932(text: Str<'_>, at: &mut usize, out: &mut Vec<u8>) -> Result<(), Stop> {
    let table = table(Set::Cp932);
    encode_each(text, at, out, |c, _, out| {
        let single = match c {
            0x80 => Some(0x80),
            0xf8f0 => Some(0xa0),
            0xf8f1..=0xf8f3 => Some((c - 0xf8f1) as u8 + 0xfd),
            _ => katakana_byte(c),
        };
        if let Some(byte) = single {
            out.push(byte);
            return Ok(1);
        }
        push_code(table.code(c), out)
    })
}

/// The rows of plane 2, counting from 1, in the order in which Shift_JIS-2004 puts them behind plane 1.
const PLANE2_ROWS: [u8; 26] = [
    1, 8, 3, 4, 5, 12, 13, 14, 15, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93,
    94,
];
/// Plane 1 has so many rows.
const PLANE1_ROWS: u8 = 94;

/// Shift_JIS-2004 and Shift_JISX0213, whose single bytes are those of JIS X 0201.
pub fn decode_shift_jis_2004(
    edition: Edition,
    bytes: &[u8],
    at: &mut usize,
    out: &mut Builder,
) -> Result<(), Stop> {
    let plain = |byte: &u8| byte.is_ascii() && !matches!(byte, b'\\' | b'~');
    let plane1 = table(Set::Jisx0213Plane1);
    decode_each(bytes, at, out, plain, |rest| {
        let lead = rest[0];
        let single = match lead {
            b'\\' => Some(YEN),
            b'~' => Some(OVERLINE),
            _ => katakana(lead),
        };
        if single.is_some() {
            return Decoded::one(single, 1);
        }
        if !matches!(lead, 0x81..=0x9f | 0xe0..=0xfc) {
            return Err(Stop::Illegal(1));
        }
        let place = from_shift_jis(lead, second_byte(rest)?);
        let (row, cell) = place.ok_or(Stop::Illegal(1))?;
        let cell = cell + 0x21;
        if row >= PLANE1_ROWS {
            let row = PLANE2_ROWS[usize::from(row - PLANE1_ROWS)] + 0x20;
            return Decoded::one(edition.plane2(row, cell), 2);
        }
        let row = row + 0x21;
        if u16::from_be_bytes([row, cell]) == BACKSLASH {
            return Decoded::one(Some(b'\\'.into()), 2);
        }
        match edition.plane1(row, cell)? {
            None => Decoded::two(plane1.pair(row, cell), 2),
            char => Decoded::one(char, 2),
        }
    })
}

pub fn encode_shift_jis_2004(
    edition: Edition,
    text: Str<'_>,
    at: &mut usize,
    input: Input,
    out: &mut Vec<u8>,
) -> Result<(), Stop> {
    while let Some(c) = text.get(*at) {
        let single = match c {
            0x5c | 0x7e => None,
            0..0x80 => Some(c as u8),
            YEN => Some(b'\\'),
            OVERLINE => Some(b'~'),
            _ => katakana_byte(c),
        };
        if let Some(byte) = single {
            out.push(byte);
            *at += 1;
            continue;
        }
        let found = match c {
            0x5c => Some((Code::Plane1(BACKSLASH), 1)),
            WIDE_BACKSLASH => None,
            _ => edition.code_at(c, text.get(*at + 1), input)?,
        };
        match found {
            Some((Code::Plane1(code), _)) => push_shift_jis(code, out),
            Some((Code::Plane2(code), _)) => {
                let [row, cell] = code.to_be_bytes();
                let index = PLANE2_ROWS.iter().position(|&known| known == row - 0x20);
                let index = index.ok_or(Stop::Illegal(1))?;
                out.extend(shift_jis(PLANE1_ROWS + index as u8, cell - 0x21));
            }
            None => return Err(Stop::Illegal(1)),
        }
        *at += found.map_or(1, |found| found.1);
    }
    Ok(())
}
