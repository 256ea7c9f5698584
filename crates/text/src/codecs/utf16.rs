//! UTF-16, both ways, with and without byte order mark.

use super::{
    ByteOrder, DecodeFault, EncodeFault, Input, OnDecodeError, OnEncodeError, Replacement, recover,
};
use crate::{Builder, Str};

/// Decodes; returns how many bytes were used and the byte order, which a mark at the beginning may have told.
pub fn decode_utf16<H: OnDecodeError>(
    bytes: &[u8],
    order: ByteOrder,
    input: Input,
    handler: &mut H,
    out: &mut Builder,
) -> Result<(usize, ByteOrder), H::Error> {
    let (mut order, mut at) = (order, 0);
    if order == ByteOrder::Native {
        match bytes {
            [0xff, 0xfe, ..] => (order, at) = (ByteOrder::Little, 2),
            [0xfe, 0xff, ..] => (order, at) = (ByteOrder::Big, 2),
            _ => {}
        }
    }
    let encoding = if order.is_big() { "utf-16-be" } else { "utf-16-le" };
    let unit = |at: usize| {
        let pair = [*bytes.get(at)?, *bytes.get(at + 1)?];
        Some(if order.is_big() { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) } as u32)
    };
    while at < bytes.len() {
        let (reason, len) = match (unit(at), unit(at + 2)) {
            (Some(high @ 0xd800..0xdc00), Some(low @ 0xdc00..0xe000)) => {
                out.push(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
                at += 4;
                continue;
            }
            (Some(0xd800..0xdc00), Some(_)) => ("illegal UTF-16 surrogate", 2),
            (Some(0xd800..0xdc00), None) if input == Input::Partial => break,
            (Some(0xd800..0xdc00), None) => ("unexpected end of data", bytes.len() - at),
            (Some(0xdc00..0xe000), _) => ("illegal encoding", 2),
            (Some(c), _) => {
                out.push(c);
                at += 2;
                continue;
            }
            (None, _) if input == Input::Partial => break,
            (None, _) => ("truncated data", bytes.len() - at),
        };
        let fault = DecodeFault { encoding, bytes, start: at, end: at + len, reason };
        at = recover(handler, fault, out)?;
    }
    Ok((at, order))
}

pub fn encode_utf16<H: OnEncodeError>(
    s: Str<'_>,
    order: ByteOrder,
    handler: &mut H,
    out: &mut Vec<u8>,
) -> Result<(), H::Error> {
    let encoding = match order {
        ByteOrder::Native => "utf-16",
        ByteOrder::Little => "utf-16-le",
        ByteOrder::Big => "utf-16-be",
    };
    let push = |c: u32, out: &mut Vec<u8>| {
        let c = c as u16;
        out.extend(if order.is_big() { c.to_be_bytes() } else { c.to_le_bytes() });
    };
    out.reserve(s.len() * 2 + 2);
    if order == ByteOrder::Native {
        push(0xfeff, out);
    }
    let mut at = 0;
    while let Some(c) = s.get(at) {
        if c >= 0x10000 {
            push(0xd800 + ((c - 0x10000) >> 10), out);
            push(0xdc00 + (c & 0x3ff), out);
            at += 1;
            continue;
        }
        if !(0xd800..0xe000).contains(&c) {
            push(c, out);
            at += 1;
            continue;
        }
        let reason = "surrogates not allowed";
        let fault = EncodeFault { encoding, text: s, start: at, end: at + 1, reason };
        let (replacement, next) = handler.encode_error(&fault)?;
        match replacement {
            Replacement::Bytes(b) if b.len() % 2 == 0 => out.extend(b),
            Replacement::Text(t) if t.as_ascii().is_some() => {
                t.as_str().iter().for_each(|c| push(c, out));
            }
            _ => return Err(handler.raise(&fault)),
        }
        at = next;
    }
    Ok(())
}
