//! Encodings of Korea: EUC-KR with the composed syllables of KS X 1001's annex 3, CP949, Johab.

use super::tables::{Set, table};
use super::{Decoded, Stop, decode_each, encode_each, push_code, second_byte};
use crate::{Builder, Str};

/// Syllables: initial × 588 + medial × 28 + final.
const SYLLABLES: std::ops::Range<u32> = 0xac00..0xd7a4;
/// The compatibility jamo, of which the letters of syllables are named by their offset from here.
const JAMO: u32 = 0x3131;
const MEDIALS: u32 = 21;
/// The first medial's offset.
const FIRST_MEDIAL: u32 = 30;
/// Offsets of the initial letters, by their number in a syllable.
const INITIALS: [u8; 19] = [0, 1, 3, 6, 7, 8, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29];
/// Offsets of the final letters, by their number in a syllable less one: number 0 is "none".
const FINALS: [u8; 27] = [
    0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 25, 26, 27, 28,
    29,
];

fn number_in(letters: &[u8], offset: u32) -> Option<u32> {
    letters.iter().position(|&letter| u32::from(letter) == offset).map(|number| number as u32)
}

/// The parts of a syllable: initial, medial, final.
fn parts(syllable: u32) -> [u32; 3] {
    let number = syllable - SYLLABLES.start;
    [number / 588, number / 28 % MEDIALS, number % 28]
}

fn syllable([initial, medial, last]: [u32; 3]) -> u32 {
    SYLLABLES.start + initial * 588 + medial * 28 + last
}

/// In EUC-KR, a composed syllable is the filler and three letters, all in this row.
const ROW: u8 = 0xa4;
const FILLER: u8 = 0xd4;
/// The cell of the first letter.
const FIRST_CELL: u8 = 0xa1;

pub fn decode_euc_kr(bytes: &[u8], at: &mut usize, out: &mut Builder) -> Result<(), Stop> {
    let table = table(Set::Ksx1001);
    decode_each(bytes, at, out, u8::is_ascii, |rest| {
        let trail = second_byte(rest)?;
        if (rest[0], trail) != (ROW, FILLER) {
            return Decoded::one(table.char(rest[0] ^ 0x80, trail ^ 0x80), 2);
        }
        match rest {
            &[_, _, ROW, a, ROW, b, ROW, c, ..] => Decoded::one(composed([a, b, c]), 8),
            [_, _, _, _, _, _, _, _, ..] => Err(Stop::Illegal(1)),
            _ => Err(Stop::Incomplete),
        }
    })
}

fn composed(cells: [u8; 3]) -> Option<u32> {
    let [a, b, c] = cells.map(|cell| u32::from(cell.wrapping_sub(FIRST_CELL)));
    let medial = b.checked_sub(FIRST_MEDIAL).filter(|&medial| medial < MEDIALS)?;
    let last = if cells[2] == FILLER { 0 } else { number_in(&FINALS, c)? + 1 };
    Some(syllable([number_in(&INITIALS, a)?, medial, last]))
}

pub fn encode_euc_kr(text: Str<'_>, at: &mut usize, out: &mut Vec<u8>) -> Result<(), Stop> {
    let table = table(Set::Ksx1001);
    encode_each(text, at, out, |c, _, out| {
        let code = table.code(c);
        if code.is_some() || !SYLLABLES.contains(&c) {
            return push_code(code.map(|code| code | 0x8080), out);
        }
        let [initial, medial, last] = parts(c);
        let last = match last {
            0 => FILLER,
            _ => FIRST_CELL + FINALS[last as usize - 1],
        };
        let initial = FIRST_CELL + INITIALS[initial as usize];
        let medial = FIRST_CELL + (FIRST_MEDIAL + medial) as u8;
        out.extend([ROW, FILLER, ROW, initial, ROW, medial, ROW, last]);
        Ok(1)
    })
}

/// A letter's place in Johab: five bits.
enum Letter {
    /// No letter.
    Fill,
    Number(u32),
}

fn initial_of(bits: u32) -> Option<Letter> {
    match bits {
        1 => Some(Letter::Fill),
        2..=20 => Some(Letter::Number(bits - 2)),
        _ => None,
    }
}

fn medial_of(bits: u32) -> Option<Letter> {
    match bits {
        2 => Some(Letter::Fill),
        3..=7 => Some(Letter::Number(bits - 3)),
        10..=15 => Some(Letter::Number(bits - 5)),
        18..=23 => Some(Letter::Number(bits - 7)),
        26..=29 => Some(Letter::Number(bits - 9)),
        _ => None,
    }
}

/// Finals count from 1, as in syllables.
fn final_of(bits: u32) -> Option<Letter> {
    match bits {
        1 => Some(Letter::Fill),
        2..=17 => Some(Letter::Number(bits - 1)),
        19..=29 => Some(Letter::Number(bits - 2)),
        _ => None,
    }
}

fn medial_bits(medial: u32) -> u32 {
    medial
        + match medial {
            0..5 => 3,
            5..11 => 5,
            11..17 => 7,
            _ => 9,
        }
}

fn final_bits(last: u32) -> u32 {
    last + if last < 17 { 1 } else { 2 }
}

fn johab(initial: u32, medial: u32, last: u32) -> u16 {
    (0x8000 | initial << 10 | medial << 5 | last) as u16
}

fn johab_char(code: u32) -> Option<u32> {
    let letters = (initial_of(code >> 10 & 31)?, medial_of(code >> 5 & 31)?, final_of(code & 31)?);
    Some(match letters {
        (Letter::Fill, Letter::Fill, Letter::Fill) => 0x3000,
        (Letter::Number(a), Letter::Fill, Letter::Fill) => JAMO + u32::from(INITIALS[a as usize]),
        (Letter::Fill, Letter::Number(b), Letter::Fill) => JAMO + FIRST_MEDIAL + b,
        (Letter::Fill, Letter::Fill, Letter::Number(c)) => JAMO + u32::from(FINALS[c as usize - 1]),
        (Letter::Number(a), Letter::Number(b), Letter::Number(c)) => syllable([a, b, c]),
        (Letter::Number(a), Letter::Number(b), Letter::Fill) => syllable([a, b, 0]),
        _ => return None,
    })
}

pub fn decode_johab(bytes: &[u8], at: &mut usize, out: &mut Builder) -> Result<(), Stop> {
    let table = table(Set::Ksx1001);
    decode_each(bytes, at, out, u8::is_ascii, |rest| {
        let (lead, trail) = (rest[0], second_byte(rest)?);
        if lead < 0xd8 {
            return Decoded::one(johab_char(u32::from(lead) << 8 | u32::from(trail)), 2);
        }
        // The rest of KS X 1001, two rows for a lead byte.
        let outside = lead == 0xdf
            || lead > 0xf9
            || !matches!(trail, 0x31..=0x7e | 0x91..=0xfe)
            || lead == 0xda && (0xa1..=0xd3).contains(&trail);
        if outside {
            return Err(Stop::Illegal(1));
        }
        let cell = trail - if trail < 0x91 { 0x31 } else { 0x43 };
        let row = match lead {
            0xd8 => 0xfe,
            ..0xe0 => 2 * (lead - 0xd9),
            _ => (lead - 0xe0) * 2 + 0x29,
        };
        let (row, cell) = if cell < 94 { (row, cell) } else { (row.wrapping_add(1), cell - 94) };
        Decoded::one(table.char(row.wrapping_add(0x21), cell + 0x21), 2)
    })
}

pub fn encode_johab(text: Str<'_>, at: &mut usize, out: &mut Vec<u8>) -> Result<(), Stop> {
    let table = table(Set::Ksx1001);
    encode_each(text, at, out, |c, _, out| {
        let jamo = c.wrapping_sub(JAMO);
        let code = if SYLLABLES.contains(&c) {
            let [initial, medial, last] = parts(c);
            johab(initial + 2, medial_bits(medial), final_bits(last))
        } else if (FIRST_MEDIAL..FIRST_MEDIAL + MEDIALS).contains(&jamo) {
            johab(1, medial_bits(jamo - FIRST_MEDIAL), 1)
        } else if let Some(initial) = number_in(&INITIALS, jamo) {
            johab(initial + 2, 2, 1)
        } else if let Some(last) = number_in(&FINALS, jamo) {
            johab(1, 2, final_bits(last + 1))
        } else {
            return push_code(table.code(c).and_then(johab_symbol), out);
        };
        push_code(Some(code), out)
    })
}

/// Johab's code for a code of KS X 1001 that is no syllable.
fn johab_symbol(code: u16) -> Option<u16> {
    let [row, cell] = code.to_be_bytes();
    let row = match row {
        0x21..=0x2c => u16::from(row - 0x21) + 2 * 0xd9,
        0x4a..=0x7d => u16::from(row - 0x4a) + 2 * 0xe0,
        _ => return None,
    };
    let cell = u16::from(cell - 0x21) + row % 2 * 94;
    let trail = cell + if cell < 0x4e { 0x31 } else { 0x43 };
    Some((row / 2) << 8 | trail)
}
