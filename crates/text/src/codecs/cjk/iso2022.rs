//! The encodings that switch character sets by escape sequences: ISO-2022-JP and its variants, ISO-2022-KR.
//!
//! The state's bytes 0 to 2 are the sets G0, G1 and G2, each by the final byte of its escape sequence, with the high bit for
//! sets of two bytes; byte 4 has flags.

use super::japanese::{Code, Edition, katakana};
use super::tables::{Set, table};
use super::{Input, State, Stop, pair_at};
use crate::{Builder, Str};

const ESCAPE: u8 = 0x1b;
const SHIFT_OUT: u8 = 0x0e;
const SHIFT_IN: u8 = 0x0f;

const ASCII: u8 = b'B';
/// Set in the marks of sets with two bytes for a character.
const TWO_BYTES: u8 = 0x80;
const JIS_X_0208: u8 = b'B' | TWO_BYTES;

/// Flags of the state: shifted to G1; within an escape sequence that is passed on.
const SHIFTED: u8 = 1;
const PASSING: u8 = 2;
const FLAGS: usize = 4;

/// No escape sequence is longer.
const LONGEST: usize = 16;

/// A set that can be designated.
#[derive(Clone, Copy)]
enum Designated {
    Two(Set),
    Jisx0213(Edition, Plane),
    Roman,
    Katakana,
    /// Only for G2.
    Latin,
}

#[derive(Clone, Copy)]
enum Plane {
    /// Plane 1, for encoding pairs only: what else it has is looked for in the sets after it.
    OnePairs,
    One,
    Two,
}

struct Designation {
    mark: u8,
    /// 0 for G0, 1 for G1.
    group: u8,
    set: Designated,
}

/// One of the encodings: what it can designate, in the order in which encoding tries it.
pub struct Variant {
    designations: &'static [Designation],
    has_shift: bool,
    has_g2: bool,
}

const fn two(final_byte: u8, set: Set) -> Designation {
    Designation { mark: final_byte | TWO_BYTES, group: 0, set: Designated::Two(set) }
}

const fn one(final_byte: u8, set: Designated) -> Designation {
    Designation { mark: final_byte, group: 0, set }
}

const fn jisx0213(final_byte: u8, edition: Edition, plane: Plane) -> Designation {
    let set = Designated::Jisx0213(edition, plane);
    Designation { mark: final_byte | TWO_BYTES, group: 0, set }
}

const fn japanese(designations: &'static [Designation]) -> Variant {
    Variant { designations, has_shift: false, has_g2: false }
}

const KSX1001: Designation = two(b'C', Set::Ksx1001);
const JISX0208: Designation = two(b'B', Set::Jisx0208);
const JISX0208_OLD: Designation = two(b'@', Set::Jisx0208);
const JISX0212: Designation = two(b'D', Set::Jisx0212);
const GB2312: Designation = two(b'A', Set::Gb2312);
const ROMAN: Designation = one(b'J', Designated::Roman);
const KATAKANA: Designation = one(b'I', Designated::Katakana);
const LATIN1: Designation = one(b'A', Designated::Latin);
const GREEK: Designation = one(b'F', Designated::Latin);

pub static KR: Variant = Variant {
    designations: &[Designation { group: 1, ..KSX1001 }],
    has_shift: true,
    has_g2: false,
};
pub static JP: Variant = japanese(&[JISX0208, ROMAN, JISX0208_OLD]);
pub static JP_1: Variant = japanese(&[JISX0208, JISX0212, ROMAN, JISX0208_OLD]);
pub static JP_2: Variant = Variant {
    designations: &[JISX0208, JISX0212, KSX1001, GB2312, ROMAN, JISX0208_OLD, LATIN1, GREEK],
    has_shift: false,
    has_g2: true,
};
pub static JP_2004: Variant = japanese(&[
    jisx0213(b'Q', Edition::Of2004, Plane::OnePairs),
    JISX0208,
    jisx0213(b'Q', Edition::Of2004, Plane::One),
    jisx0213(b'P', Edition::Of2004, Plane::Two),
]);
pub static JP_3: Variant = japanese(&[
    jisx0213(b'O', Edition::Of2000, Plane::OnePairs),
    JISX0208,
    jisx0213(b'O', Edition::Of2000, Plane::One),
    jisx0213(b'P', Edition::Of2000, Plane::Two),
]);
pub static JP_EXT: Variant = japanese(&[JISX0208, JISX0212, ROMAN, KATAKANA, JISX0208_OLD]);

/// The state at the beginning of encoding.
pub fn encoder() -> State {
    let mut state = State::default();
    state.0[..2].fill(ASCII);
    state
}

/// The state at the beginning of decoding.
pub fn decoder() -> State {
    let mut state = State::default();
    state.0[..3].fill(ASCII);
    state
}

/// Goes back to ASCII in G0, unshifted.
pub fn reset_decoder(state: &mut State) {
    state.0[0] = ASCII;
    state.0[FLAGS] &= !SHIFTED;
}

pub fn reset_encoder(state: &mut State, out: &mut Vec<u8>) {
    unshift(state, out);
    to_ascii(state, out);
}

fn unshift(state: &mut State, out: &mut Vec<u8>) {
    if state.0[FLAGS] & SHIFTED != 0 {
        out.push(SHIFT_IN);
        state.0[FLAGS] &= !SHIFTED;
    }
}

fn to_ascii(state: &mut State, out: &mut Vec<u8>) {
    if state.0[0] != ASCII {
        out.extend([ESCAPE, b'(', ASCII]);
        state.0[0] = ASCII;
    }
}

pub fn encode(
    variant: &Variant,
    state: &mut State,
    text: Str<'_>,
    at: &mut usize,
    input: Input,
    out: &mut Vec<u8>,
) -> Result<(), Stop> {
    while let Some(c) = text.get(*at) {
        if c < 0x80 {
            to_ascii(state, out);
            unshift(state, out);
            out.push(c as u8);
            *at += 1;
            continue;
        }
        let mut found = None;
        for designation in variant.designations {
            if let Some((code, used)) = designation.encode(c, text.get(*at + 1), input)? {
                found = Some((designation, code, used));
                break;
            }
        }
        let (designation, code, used) = found.ok_or(Stop::Illegal(1))?;
        designation.designate(state, out);
        match designation.mark & TWO_BYTES {
            0 => out.push(code as u8),
            _ => out.extend(code.to_be_bytes()),
        }
        *at += used;
    }
    Ok(())
}

impl Designation {
    /// The code of a character, or of it and the next one, and how many characters that is.
    fn encode(
        &self,
        c: u32,
        next: Option<u32>,
        input: Input,
    ) -> Result<Option<(u16, usize)>, Stop> {
        let code = match self.set {
            Designated::Two(set) => table(set).code(c),
            Designated::Jisx0213(_, Plane::OnePairs) => {
                let pair = pair_at(table(Set::Jisx0213Plane1), c, next, input)?;
                return Ok(pair.map(|code| (code, 2)));
            }
            Designated::Jisx0213(edition, plane) => match (edition.code(c).ok().flatten(), plane) {
                (Some(Code::Plane1(code)), Plane::One) => Some(code),
                (Some(Code::Plane2(code)), Plane::Two) => Some(code),
                _ => None,
            },
            Designated::Roman => match c {
                0xa5 => Some(b'\\'.into()),
                0x203e => Some(b'~'.into()),
                _ => None,
            },
            Designated::Katakana => {
                (0xff61..=0xff9f).contains(&c).then(|| (c - 0xfec0 - 0x80) as u16)
            }
            Designated::Latin => None,
        };
        Ok(code.map(|code| (code, 1)))
    }

    /// Makes this the set that codes are of, by the shift and the escape sequence that are needed.
    fn designate(&self, state: &mut State, out: &mut Vec<u8>) {
        let group = usize::from(self.group);
        if group == 0 {
            unshift(state, out);
        }
        if state.0[group] != self.mark {
            out.push(ESCAPE);
            if self.mark & TWO_BYTES != 0 {
                out.push(b'$');
            }
            if self.mark != JIS_X_0208 {
                out.push(if group == 0 { b'(' } else { b')' });
            }
            out.push(self.mark & !TWO_BYTES);
            state.0[group] = self.mark;
        }
        if group == 1 && state.0[FLAGS] & SHIFTED == 0 {
            out.push(SHIFT_OUT);
            state.0[FLAGS] |= SHIFTED;
        }
    }

    /// The character or characters at the beginning of `bytes`, and how many bytes those are.
    fn decode(&self, bytes: &[u8], out: &mut Builder) -> Result<usize, Stop> {
        if self.mark & TWO_BYTES == 0 {
            let char = match (self.set, bytes[0]) {
                (Designated::Roman, b'\\') => Some(0xa5),
                (Designated::Roman, b'~') => Some(0x203e),
                (Designated::Roman, byte) => Some(u32::from(byte)),
                (Designated::Katakana, byte) => katakana(byte ^ 0x80),
                _ => None,
            };
            out.push(char.ok_or(Stop::Illegal(1))?);
            return Ok(1);
        }
        let &[row, cell, ..] = bytes else { return Err(Stop::Incomplete) };
        let char = match self.set {
            Designated::Two(set) => table(set).char(row, cell),
            // The change of plane 2 in 2004 is not undone here.
            Designated::Jisx0213(_, Plane::Two) => Edition::Of2004.plane2(row, cell),
            Designated::Jisx0213(edition, _) => match edition.plane1(row, cell)? {
                None => {
                    let pair = table(Set::Jisx0213Plane1).pair(row, cell);
                    out.extend(pair.ok_or(Stop::Illegal(2))?);
                    return Ok(2);
                }
                char => char,
            },
            _ => None,
        };
        out.push(char.ok_or(Stop::Illegal(2))?);
        Ok(2)
    }
}

pub fn decode(
    variant: &Variant,
    state: &mut State,
    bytes: &[u8],
    at: &mut usize,
    out: &mut Builder,
) -> Result<(), Stop> {
    while let Some(&byte) = bytes.get(*at) {
        let rest = &bytes[*at..];
        if state.0[FLAGS] & PASSING != 0 {
            if ends_escape(byte) {
                state.0[FLAGS] &= !PASSING;
            }
            out.push(byte.into());
            *at += 1;
            continue;
        }
        let used = match byte {
            ESCAPE => decode_escape(variant, state, rest, out)?,
            SHIFT_IN if variant.has_shift => {
                state.0[FLAGS] &= !SHIFTED;
                1
            }
            SHIFT_OUT if variant.has_shift => {
                state.0[FLAGS] |= SHIFTED;
                1
            }
            0x80.. => return Err(Stop::Illegal(1)),
            _ => {
                if byte == b'\n' {
                    state.0[FLAGS] &= !SHIFTED;
                }
                let mark = state.0[usize::from(state.0[FLAGS] & SHIFTED)];
                if byte < 0x20 || mark == ASCII {
                    out.push(byte.into());
                    1
                } else {
                    variant.designation(mark).ok_or(Stop::Illegal(1))?.decode(rest, out)?
                }
            }
        };
        *at += used;
    }
    Ok(())
}

/// Whether the byte ends an escape sequence.
fn ends_escape(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte == b'@'
}

/// An escape sequence at the beginning of `bytes`: how many bytes are used.
fn decode_escape(
    variant: &Variant,
    state: &mut State,
    bytes: &[u8],
    out: &mut Builder,
) -> Result<usize, Stop> {
    match bytes.get(1) {
        None => Err(Stop::Incomplete),
        Some(b'(' | b')' | b'$' | b'.' | b'&') => designate(variant, state, bytes),
        Some(b'N') if variant.has_g2 => {
            let &byte = bytes.get(2).ok_or(Stop::Incomplete)?;
            out.push(single_shifted(state.0[2], byte)?);
            Ok(3)
        }
        Some(_) => {
            out.push(ESCAPE.into());
            state.0[FLAGS] |= PASSING;
            Ok(1)
        }
    }
}

/// The length of the escape sequence at the beginning of `bytes`.
fn escape_length(variant: &Variant, bytes: &[u8]) -> Result<usize, Stop> {
    let mut index = 1;
    while index < LONGEST {
        let &byte = bytes.get(index).ok_or(Stop::Incomplete)?;
        if ends_escape(byte) {
            return Ok(index + 1);
        }
        // The announcement of the newer JIS X 0208 is part of the sequence after it.
        let announces = byte == b'&' && bytes.get(index + 1) == Some(&b'@');
        index += if announces && variant.announces() { 3 } else { 1 };
    }
    Err(Stop::Illegal(1))
}

fn designate(variant: &Variant, state: &mut State, bytes: &[u8]) -> Result<usize, Stop> {
    let length = escape_length(variant, bytes)?;
    let illegal = Stop::Illegal(length);
    let (group, mark) = match bytes[1..length] {
        [b'$', last] => (0, last | TWO_BYTES),
        [b'(', last] => (0, last),
        [b')', last] => (1, last),
        [b'.', last] if variant.has_g2 => (2, last),
        [b'$', b'(', last] => (0, last | TWO_BYTES),
        [b'$', b')', last] => (1, last | TWO_BYTES),
        [_, _, ESCAPE, b'$', b'B'] if variant.announces() => (0, JIS_X_0208),
        _ => return Err(illegal),
    };
    if mark != ASCII && variant.designation(mark).is_none() {
        return Err(illegal);
    }
    state.0[group] = mark;
    Ok(length)
}

/// The character of a byte that is taken from G2.
fn single_shifted(mark: u8, byte: u8) -> Result<u32, Stop> {
    let char = match mark {
        ASCII if byte < 0x80 => Some(u32::from(byte)),
        b'A' if byte < 0x80 => Some(u32::from(byte) + 0x80),
        b'F' => greek(byte ^ 0x80),
        ASCII | b'A' => None,
        _ => return Err(Stop::Internal),
    };
    char.ok_or(Stop::Illegal(3))
}

/// ISO 8859-7.
fn greek(byte: u8) -> Option<u32> {
    match byte {
        0xa1 => Some(0x2018),
        0xa2 => Some(0x2019),
        0xaf => Some(0x2015),
        0xa4 | 0xa5 | 0xaa | 0xae | 0xd2 | 0xff => None,
        0..=0xa0 | 0xa3 | 0xa6..=0xa9 | 0xab..=0xad | 0xb0..=0xb3 | 0xb7 | 0xbb | 0xbd => {
            Some(byte.into())
        }
        _ => Some(0x2d0 + u32::from(byte)),
    }
}

impl Variant {
    fn designation(&self, mark: u8) -> Option<&Designation> {
        self.designations.iter().find(|designation| designation.mark == mark)
    }

    /// Whether `ESC & @` may announce the newer JIS X 0208: in all encodings of Japan.
    fn announces(&self) -> bool {
        !self.has_shift
    }
}
