//! The multibyte encodings of China, Japan and Korea.
//!
//! Owns which bytes are which characters and the states between calls; leaves to its callers what is done about faults:
//! coding stops there and can be taken up anywhere. Refuses to know error handlers and objects. Matches the codecs of
//! CPython's Modules/cjkcodecs.

mod chinese;
mod iso2022;
mod japanese;
mod korean;
mod tables;
#[cfg(test)]
mod tests;

use super::Input;
use crate::{Builder, Str};
use japanese::Edition;
use tables::{Set, Table};

/// What an encoding remembers from one call to the next. CPython shows it as an int.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct State(pub [u8; 8]);

/// Why coding stopped before the end. What came before has been done, and the place is at what could not be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stop {
    /// The input ends within a sequence.
    Incomplete,
    /// So many bytes, or characters, are no sequence of the encoding.
    Illegal(usize),
    /// The state asks for what the encoding has not.
    Internal,
}

#[derive(Clone, Copy)]
enum Kind {
    Gb2312,
    /// Two bytes that are a code of the set.
    Set(Set),
    Gb18030,
    Hz,
    Big5Hkscs,
    Iso2022(&'static iso2022::Variant),
    ShiftJis,
    Cp932,
    EucJp,
    ShiftJis2004(Edition),
    EucJis(Edition),
    EucKr,
    Johab,
}

/// An encoding.
pub struct Codec {
    pub name: &'static str,
    kind: Kind,
}

const fn codec(name: &'static str, kind: Kind) -> Codec {
    Codec { name, kind }
}

/// The encodings by region, as CPython's modules have them.
pub static CN: &[Codec] = &[
    codec("gb2312", Kind::Gb2312),
    codec("gbk", Kind::Set(Set::Gbk)),
    codec("gb18030", Kind::Gb18030),
    codec("hz", Kind::Hz),
];
pub static HK: &[Codec] = &[codec("big5hkscs", Kind::Big5Hkscs)];
pub static ISO2022: &[Codec] = &[
    codec("iso2022_kr", Kind::Iso2022(&iso2022::KR)),
    codec("iso2022_jp", Kind::Iso2022(&iso2022::JP)),
    codec("iso2022_jp_1", Kind::Iso2022(&iso2022::JP_1)),
    codec("iso2022_jp_2", Kind::Iso2022(&iso2022::JP_2)),
    codec("iso2022_jp_2004", Kind::Iso2022(&iso2022::JP_2004)),
    codec("iso2022_jp_3", Kind::Iso2022(&iso2022::JP_3)),
    codec("iso2022_jp_ext", Kind::Iso2022(&iso2022::JP_EXT)),
];
pub static JP: &[Codec] = &[
    codec("shift_jis", Kind::ShiftJis),
    codec("cp932", Kind::Cp932),
    codec("euc_jp", Kind::EucJp),
    codec("shift_jis_2004", Kind::ShiftJis2004(Edition::Of2004)),
    codec("euc_jis_2004", Kind::EucJis(Edition::Of2004)),
    codec("euc_jisx0213", Kind::EucJis(Edition::Of2000)),
    codec("shift_jisx0213", Kind::ShiftJis2004(Edition::Of2000)),
];
pub static KR: &[Codec] = &[
    codec("euc_kr", Kind::EucKr),
    codec("cp949", Kind::Set(Set::Cp949)),
    codec("johab", Kind::Johab),
];
pub static TW: &[Codec] =
    &[codec("big5", Kind::Set(Set::Big5)), codec("cp950", Kind::Set(Set::Cp950))];

impl Codec {
    /// The state to begin encoding with.
    pub fn encoder(&self) -> State {
        match self.kind {
            Kind::Iso2022(_) => iso2022::encoder(),
            _ => State::default(),
        }
    }

    /// The state to begin decoding with.
    pub fn decoder(&self) -> State {
        match self.kind {
            Kind::Iso2022(_) => iso2022::decoder(),
            _ => State::default(),
        }
    }

    /// Decodes from the place `at` and moves it on. The end of the input is the end of all.
    pub fn decode(
        &self,
        state: &mut State,
        bytes: &[u8],
        at: &mut usize,
        out: &mut Builder,
    ) -> Result<(), Stop> {
        match self.kind {
            Kind::Gb2312 => chinese::decode_gb2312(bytes, at, out),
            Kind::Set(set) => chinese::decode_set(set, bytes, at, out),
            Kind::Gb18030 => chinese::decode_gb18030(bytes, at, out),
            Kind::Hz => chinese::decode_hz(state, bytes, at, out),
            Kind::Big5Hkscs => chinese::decode_big5hkscs(bytes, at, out),
            Kind::Iso2022(variant) => iso2022::decode(variant, state, bytes, at, out),
            Kind::ShiftJis => japanese::decode_shift_jis(bytes, at, out),
            Kind::Cp932 => japanese::decode_cp932(bytes, at, out),
            Kind::EucJp => japanese::decode_euc_jp(bytes, at, out),
            Kind::ShiftJis2004(edition) => japanese::decode_shift_jis_2004(edition, bytes, at, out),
            Kind::EucJis(edition) => japanese::decode_euc_jis(edition, bytes, at, out),
            Kind::EucKr => korean::decode_euc_kr(bytes, at, out),
            Kind::Johab => korean::decode_johab(bytes, at, out),
        }
    }

    /// Encodes from the place `at` and moves it on. With partial input, a character at the end that may be the first one of a
    /// pair is `Incomplete`.
    pub fn encode(
        &self,
        state: &mut State,
        text: Str<'_>,
        at: &mut usize,
        input: Input,
        out: &mut Vec<u8>,
    ) -> Result<(), Stop> {
        match self.kind {
            Kind::Gb2312 => chinese::encode_gb2312(text, at, out),
            Kind::Set(set) => chinese::encode_set(set, text, at, out),
            Kind::Gb18030 => chinese::encode_gb18030(text, at, out),
            Kind::Hz => chinese::encode_hz(state, text, at, out),
            Kind::Big5Hkscs => chinese::encode_big5hkscs(text, at, input, out),
            Kind::Iso2022(variant) => iso2022::encode(variant, state, text, at, input, out),
            Kind::ShiftJis => japanese::encode_shift_jis(text, at, out),
            Kind::Cp932 => japanese::encode_cp932(text, at, out),
            Kind::EucJp => japanese::encode_euc_jp(text, at, out),
            Kind::ShiftJis2004(edition) => {
                japanese::encode_shift_jis_2004(edition, text, at, input, out)
            }
            Kind::EucJis(edition) => japanese::encode_euc_jis(edition, text, at, input, out),
            Kind::EucKr => korean::encode_euc_kr(text, at, out),
            Kind::Johab => korean::encode_johab(text, at, out),
        }
    }

    /// Ends encoding: appends what leads back to the initial state.
    pub fn reset_encoder(&self, state: &mut State, out: &mut Vec<u8>) {
        match self.kind {
            Kind::Iso2022(_) => iso2022::reset_encoder(state, out),
            Kind::Hz => chinese::reset_hz(state, out),
            _ => {}
        }
    }

    /// Takes decoding back to the beginning.
    pub fn reset_decoder(&self, state: &mut State) {
        match self.kind {
            Kind::Iso2022(_) => iso2022::reset_decoder(state),
            Kind::Hz => state.0[0] = 0,
            _ => {}
        }
    }
}

/// One or two characters, and how many bytes they are of.
struct Decoded {
    first: u32,
    second: Option<u32>,
    used: usize,
}

impl Decoded {
    #[inline]
    fn one(char: Option<u32>, used: usize) -> Result<Decoded, Stop> {
        Ok(Decoded { first: char.ok_or(Stop::Illegal(1))?, second: None, used })
    }

    fn two(chars: Option<[u32; 2]>, used: usize) -> Result<Decoded, Stop> {
        let [first, second] = chars.ok_or(Stop::Illegal(1))?;
        Ok(Decoded { first, second: Some(second), used })
    }
}

/// Decodes without a state: bytes that are `plain` stand for themselves, `step` decodes the others.
#[inline]
fn decode_each(
    bytes: &[u8],
    at: &mut usize,
    out: &mut Builder,
    plain: impl Fn(&u8) -> bool,
    step: impl Fn(&[u8]) -> Result<Decoded, Stop>,
) -> Result<(), Stop> {
    loop {
        let rest = &bytes[*at..];
        let run = rest.iter().position(|byte| !plain(byte)).unwrap_or(rest.len());
        if run > 0 {
            out.push_ascii(&rest[..run]);
            *at += run;
        }
        if run == rest.len() {
            return Ok(());
        }
        let decoded = step(&rest[run..])?;
        out.push(decoded.first);
        if let Some(second) = decoded.second {
            out.push(second);
        }
        *at += decoded.used;
    }
}

#[inline]
fn second_byte(rest: &[u8]) -> Result<u8, Stop> {
    rest.get(1).copied().ok_or(Stop::Incomplete)
}

/// Encodes without a state: ASCII stands for itself, `step` gets other characters with the one after, appends their bytes and
/// tells how many characters it took.
#[inline]
fn encode_each(
    text: Str<'_>,
    at: &mut usize,
    out: &mut Vec<u8>,
    step: impl Fn(u32, Option<u32>, &mut Vec<u8>) -> Result<usize, Stop>,
) -> Result<(), Stop> {
    if let Str::Ascii(units) = text {
        out.extend_from_slice(&units[*at..]);
        *at = units.len();
        return Ok(());
    }
    out.reserve((text.len() - *at) * 2);
    while let Some(c) = text.get(*at) {
        if c < 0x80 {
            out.push(c as u8);
            *at += 1;
        } else {
            *at += step(c, text.get(*at + 1), out)?;
        }
    }
    Ok(())
}

/// Appends the two bytes of a code.
#[inline]
fn push_code(code: Option<u16>, out: &mut Vec<u8>) -> Result<usize, Stop> {
    out.extend(code.ok_or(Stop::Illegal(1))?.to_be_bytes());
    Ok(1)
}

/// The code of the pair that the two characters are, if they are one.
fn pair_at(table: &Table, char: u32, next: Option<u32>, input: Input) -> Result<Option<u16>, Stop> {
    if !table.begins_pair(char) {
        return Ok(None);
    }
    match next {
        Some(next) => Ok(table.pair_code(char, next)),
        None if input == Input::Partial => Err(Stop::Incomplete),
        None => Ok(None),
    }
}
