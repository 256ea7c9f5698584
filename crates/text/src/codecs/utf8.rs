//! UTF-8, both ways.

use super::{DecodeFault, EncodeFault, Input, OnDecodeError, OnEncodeError, Replacement, recover};
use crate::{Builder, Str};

/// Decodes; returns how many bytes were used, which is all of them unless `input` is partial.
pub fn decode_utf8<H: OnDecodeError>(
    bytes: &[u8],
    input: Input,
    handler: &mut H,
    out: &mut Builder,
) -> Result<usize, H::Error> {
    let mut at = 0;
    loop {
        let valid = match std::str::from_utf8(&bytes[at..]) {
            Ok(s) => {
                out.push_str(s);
                return Ok(bytes.len());
            }
            Err(e) => e.valid_up_to(),
        };
        if let Ok(s) = std::str::from_utf8(&bytes[at..at + valid]) {
            out.push_str(s);
        }
        at += valid;
        let (reason, len) = match fault_at(&bytes[at..]) {
            Broken::Start => ("invalid start byte", 1),
            Broken::Continuation(n) => {
                // The first two bytes of an encoded surrogate wait for the third, so that `surrogatepass` can see it.
                let truncated_surrogate =
                    matches!(&bytes[at..], [0xed, second] if (0xa0..0xc0).contains(second));
                if input == Input::Partial && truncated_surrogate {
                    return Ok(at);
                }
                ("invalid continuation byte", n)
            }
            Broken::End if input == Input::Partial => return Ok(at),
            Broken::End => ("unexpected end of data", bytes.len() - at),
        };
        let fault = DecodeFault { encoding: "utf-8", bytes, start: at, end: at + len, reason };
        at = recover(handler, fault, out)?;
    }
}

enum Broken {
    Start,
    /// After this many good bytes.
    Continuation(usize),
    End,
}

/// What is wrong with the sequence that `s`, which is not empty, begins with.
fn fault_at(s: &[u8]) -> Broken {
    let second = match s[0] {
        0xc2..=0xdf | 0xe1..=0xec | 0xee..=0xef | 0xf1..=0xf3 => 0x80..=0xbf,
        0xe0 => 0xa0..=0xbf,
        0xed => 0x80..=0x9f,
        0xf0 => 0x90..=0xbf,
        0xf4 => 0x80..=0x8f,
        _ => return Broken::Start,
    };
    let needed = match s[0] {
        ..=0xdf => 2,
        ..=0xef => 3,
        _ => 4,
    };
    for i in 1..needed {
        match s.get(i) {
            None => return Broken::End,
            Some(b) if i == 1 && !second.contains(b) => return Broken::Continuation(1),
            Some(0x80..=0xbf) => {}
            Some(_) => return Broken::Continuation(i),
        }
    }
    // Not reached for what is really broken.
    Broken::Start
}

pub fn encode_utf8<H: OnEncodeError>(
    s: Str<'_>,
    handler: &mut H,
    out: &mut Vec<u8>,
) -> Result<(), H::Error> {
    if let Str::Ascii(u) = s {
        out.extend_from_slice(u);
        return Ok(());
    }
    out.reserve(s.len() + s.len() / 2);
    let mut at = 0;
    while let Some(c) = s.get(at) {
        if let Some(c) = char::from_u32(c) {
            out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
            at += 1;
            continue;
        }
        let run = s.slice_from(at).iter().take_while(|c| (0xd800..0xe000).contains(c)).count();
        let fault = EncodeFault {
            encoding: "utf-8",
            text: s,
            start: at,
            end: at + run,
            reason: "surrogates not allowed",
        };
        let (replacement, next) = handler.encode_error(&fault)?;
        match replacement {
            Replacement::Bytes(b) => out.extend(b),
            Replacement::Text(t) => match t.as_ascii() {
                Some(t) => out.extend_from_slice(t.as_bytes()),
                None => return Err(handler.raise(&fault)),
            },
        }
        at = next;
    }
    Ok(())
}
