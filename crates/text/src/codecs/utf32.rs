//! UTF-32, both ways, with and without byte order mark.

use super::{
    ByteOrder, DecodeFault, EncodeFault, Input, OnDecodeError, OnEncodeError, Replacement, recover,
};
use crate::{Builder, Str};

/// Decodes; returns how many bytes were used and the byte order, which a mark at the beginning may have told.
pub fn decode_utf32<H: OnDecodeError>(
    bytes: &[u8],
    order: ByteOrder,
    input: Input,
    handler: &mut H,
    out: &mut Builder,
) -> Result<(usize, ByteOrder), H::Error> {
    let (mut order, mut at) = (order, 0);
    if order == ByteOrder::Native {
        match bytes {
            [0xff, 0xfe, 0, 0, ..] => (order, at) = (ByteOrder::Little, 4),
            [0, 0, 0xfe, 0xff, ..] => (order, at) = (ByteOrder::Big, 4),
            _ => {}
        }
    }
    let encoding = if order.is_big() { "utf-32-be" } else { "utf-32-le" };
    while at < bytes.len() {
        let (reason, len) = match bytes[at..].first_chunk::<4>() {
            Some(&four) => {
                let c = if order.is_big() {
                    u32::from_be_bytes(four)
                } else {
                    u32::from_le_bytes(four)
                };
                match c {
                    0xd800..0xe000 => {
                        ("code point in surrogate code point range(0xd800, 0xe000)", 4)
                    }
                    0x110000.. => ("code point not in range(0x110000)", 4),
                    _ => {
                        out.push(c);
                        at += 4;
                        continue;
                    }
                }
            }
            None if input == Input::Partial => break,
            None => ("truncated data", bytes.len() - at),
        };
        let fault = DecodeFault { encoding, bytes, start: at, end: at + len, reason };
        at = recover(handler, fault, out)?;
    }
    Ok((at, order))
}

pub fn encode_utf32<H: OnEncodeError>(
    s: Str<'_>,
    order: ByteOrder,
    handler: &mut H,
    out: &mut Vec<u8>,
) -> Result<(), H::Error> {
    let encoding = match order {
        ByteOrder::Native => "utf-32",
        ByteOrder::Little => "utf-32-le",
        ByteOrder::Big => "utf-32-be",
    };
    let push = |c: u32, out: &mut Vec<u8>| {
        out.extend(if order.is_big() { c.to_be_bytes() } else { c.to_le_bytes() });
    };
    out.reserve(s.len() * 4 + 4);
    if order == ByteOrder::Native {
        push(0xfeff, out);
    }
    let mut at = 0;
    while let Some(c) = s.get(at) {
        if !(0xd800..0xe000).contains(&c) {
            push(c, out);
            at += 1;
            continue;
        }
        let reason = "surrogates not allowed";
        let fault = EncodeFault { encoding, text: s, start: at, end: at + 1, reason };
        let (replacement, next) = handler.encode_error(&fault)?;
        match replacement {
            Replacement::Bytes(b) if b.len() % 4 == 0 => out.extend(b),
            Replacement::Text(t) if t.as_ascii().is_some() => {
                t.as_str().iter().for_each(|c| push(c, out));
            }
            _ => return Err(handler.raise(&fault)),
        }
        at = next;
    }
    Ok(())
}
