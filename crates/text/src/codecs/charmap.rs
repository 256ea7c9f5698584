//! Codecs with one byte for a character: ASCII, Latin-1 and character maps.

use super::{DecodeFault, EncodeFault, OnDecodeError, OnEncodeError, Replacement, recover};
use crate::{Builder, Str, Text};

pub fn decode_ascii<H: OnDecodeError>(
    bytes: &[u8],
    handler: &mut H,
    out: &mut Builder,
) -> Result<(), H::Error> {
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        let good = rest.iter().position(|b| !b.is_ascii()).unwrap_or(rest.len());
        out.push_ascii(&rest[..good]);
        at += good;
        if at < bytes.len() {
            let reason = "ordinal not in range(128)";
            let fault = DecodeFault { encoding: "ascii", bytes, start: at, end: at + 1, reason };
            at = recover(handler, fault, out)?;
        }
    }
    Ok(())
}

pub fn decode_latin1(bytes: &[u8], out: &mut Builder) {
    out.push_view(Str::from_latin1(bytes));
}

pub fn encode_ascii<H: OnEncodeError>(
    s: Str<'_>,
    handler: &mut H,
    out: &mut Vec<u8>,
) -> Result<(), H::Error> {
    encode_below(s, 0x80, "ascii", "ordinal not in range(128)", handler, out)
}

pub fn encode_latin1<H: OnEncodeError>(
    s: Str<'_>,
    handler: &mut H,
    out: &mut Vec<u8>,
) -> Result<(), H::Error> {
    encode_below(s, 0x100, "latin-1", "ordinal not in range(256)", handler, out)
}

fn encode_below<H: OnEncodeError>(
    s: Str<'_>,
    limit: u32,
    encoding: &'static str,
    reason: &'static str,
    handler: &mut H,
    out: &mut Vec<u8>,
) -> Result<(), H::Error> {
    match s {
        Str::Ascii(u) => {
            out.extend_from_slice(u);
            return Ok(());
        }
        Str::Latin1(u) if limit == 0x100 => {
            out.extend_from_slice(u);
            return Ok(());
        }
        _ => {}
    }
    out.reserve(s.len());
    let mut at = 0;
    while let Some(c) = s.get(at) {
        if c < limit {
            out.push(c as u8);
            at += 1;
            continue;
        }
        let run = s.slice_from(at).iter().take_while(|&c| c >= limit).count();
        let fault = EncodeFault { encoding, text: s, start: at, end: at + run, reason };
        let (replacement, next) = handler.encode_error(&fault)?;
        match replacement {
            Replacement::Bytes(b) => out.extend(b),
            Replacement::Text(t) if t.as_str().iter().all(|c| c < limit) => {
                out.extend(t.as_str().iter().map(|c| c as u8));
            }
            Replacement::Text(_) => return Err(handler.raise(&fault)),
        }
        at = next;
    }
    Ok(())
}

const UNDEFINED: &str = "character maps to <undefined>";

/// Decodes with a table: byte `b` is `table[b]`; U+FFFE and what lies beyond the table are undefined.
pub fn decode_charmap_table<H: OnDecodeError>(
    bytes: &[u8],
    table: Str<'_>,
    handler: &mut H,
    out: &mut Builder,
) -> Result<(), H::Error> {
    let mut at = 0;
    while at < bytes.len() {
        match table.get(bytes[at] as usize).filter(|&c| c != 0xfffe) {
            Some(c) => {
                out.push(c);
                at += 1;
            }
            None => {
                let fault = charmap_fault(bytes, at);
                at = recover(handler, fault, out)?;
            }
        }
    }
    Ok(())
}

/// Decodes with any mapping: `map` gives the text of a byte, `None` when it is undefined.
pub fn decode_charmap<H: OnDecodeError>(
    bytes: &[u8],
    mut map: impl FnMut(u8) -> Result<Option<Text>, H::Error>,
    handler: &mut H,
    out: &mut Builder,
) -> Result<(), H::Error> {
    let mut at = 0;
    while at < bytes.len() {
        match map(bytes[at])? {
            Some(text) => {
                out.push_view(text.as_str());
                at += 1;
            }
            None => {
                let fault = charmap_fault(bytes, at);
                at = recover(handler, fault, out)?;
            }
        }
    }
    Ok(())
}

fn charmap_fault(bytes: &[u8], at: usize) -> DecodeFault<'_> {
    DecodeFault { encoding: "charmap", bytes, start: at, end: at + 1, reason: UNDEFINED }
}

/// What a mapping gives for a character.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CharmapEncoded {
    Byte(u8),
    Bytes(Vec<u8>),
    Undefined,
}

/// Encodes with any mapping from code points.
pub fn encode_charmap<H: OnEncodeError>(
    s: Str<'_>,
    mut map: impl FnMut(u32) -> Result<CharmapEncoded, H::Error>,
    handler: &mut H,
    out: &mut Vec<u8>,
) -> Result<(), H::Error> {
    let mut at = 0;
    while let Some(c) = s.get(at) {
        if push_mapped(map(c)?, out) {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while let Some(c) = s.get(end) {
            if map(c)? != CharmapEncoded::Undefined {
                break;
            }
            end += 1;
        }
        let fault = EncodeFault { encoding: "charmap", text: s, start: at, end, reason: UNDEFINED };
        let (replacement, next) = handler.encode_error(&fault)?;
        match replacement {
            Replacement::Bytes(b) => out.extend(b),
            Replacement::Text(t) => {
                for c in t.as_str().iter() {
                    if !push_mapped(map(c)?, out) {
                        return Err(handler.raise(&fault));
                    }
                }
            }
        }
        at = next;
    }
    Ok(())
}

fn push_mapped(encoded: CharmapEncoded, out: &mut Vec<u8>) -> bool {
    match encoded {
        CharmapEncoded::Byte(b) => out.push(b),
        CharmapEncoded::Bytes(b) => out.extend(b),
        CharmapEncoded::Undefined => return false,
    }
    true
}
