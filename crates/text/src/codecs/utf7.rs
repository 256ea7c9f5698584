//! UTF-7 (RFC 2152), both ways.

use super::{DecodeFault, Input, OnDecodeError, recover};
use crate::{Builder, Str};

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn sextet(b: u8) -> Option<u32> {
    ALPHABET.iter().position(|&a| a == b).map(|i| i as u32)
}

/// A base64 section being read.
struct Shift {
    bits: u32,
    buffer: u32,
    /// A high surrogate that waits for its other half.
    surrogate: Option<u32>,
    out_start: usize,
}

/// Decodes; returns how many bytes were used. Partial input stops before an open base64 section.
pub fn decode_utf7<H: OnDecodeError>(
    bytes: &[u8],
    input: Input,
    handler: &mut H,
    out: &mut Builder,
) -> Result<usize, H::Error> {
    let (mut at, mut start) = (0, 0);
    let mut shift: Option<Shift> = None;
    loop {
        while let Some(&b) = bytes.get(at) {
            let reason = match shift.take() {
                Some(mut open) => match sextet(b) {
                    Some(value) => {
                        at += 1;
                        open.push(value, out);
                        shift = Some(open);
                        continue;
                    }
                    None => match open.close(b, out) {
                        Ok(used) => {
                            at += used;
                            continue;
                        }
                        Err(reason) => {
                            at += 1;
                            reason
                        }
                    },
                },
                None if b == b'+' => {
                    start = at;
                    at += 1;
                    match bytes.get(at) {
                        Some(b'-') => {
                            at += 1;
                            out.push(b'+' as u32);
                            continue;
                        }
                        Some(&b) if sextet(b).is_none() => {
                            at += 1;
                            "ill-formed sequence"
                        }
                        _ => {
                            let out_start = out.len();
                            shift = Some(Shift { bits: 0, buffer: 0, surrogate: None, out_start });
                            continue;
                        }
                    }
                }
                None if b < 0x80 => {
                    at += 1;
                    out.push(b as u32);
                    continue;
                }
                None => {
                    start = at;
                    at += 1;
                    "unexpected special character"
                }
            };
            let fault = DecodeFault { encoding: "utf7", bytes, start, end: at, reason };
            at = recover(handler, fault, out)?;
        }
        let Some(open) = shift.take() else { return Ok(at) };
        if input == Input::Partial {
            out.truncate(open.out_start);
            return Ok(start);
        }
        if open.surrogate.is_none() && open.bits < 6 && (open.bits == 0 || open.buffer == 0) {
            return Ok(at);
        }
        let reason = "unterminated shift sequence";
        let fault = DecodeFault { encoding: "utf7", bytes, start, end: bytes.len(), reason };
        at = recover(handler, fault, out)?;
    }
}

impl Shift {
    fn push(&mut self, value: u32, out: &mut Builder) {
        self.buffer = self.buffer << 6 | value;
        self.bits += 6;
        if self.bits < 16 {
            return;
        }
        self.bits -= 16;
        let unit = self.buffer >> self.bits & 0xffff;
        self.buffer &= (1 << self.bits) - 1;
        if let Some(high) = self.surrogate.take() {
            if (0xdc00..0xe000).contains(&unit) {
                out.push(0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00));
                return;
            }
            out.push(high);
        }
        if (0xd800..0xdc00).contains(&unit) {
            self.surrogate = Some(unit);
        } else {
            out.push(unit);
        }
    }

    /// Ends the section before `b`; how much of it is absorbed.
    fn close(self, b: u8, out: &mut Builder) -> Result<usize, &'static str> {
        if self.bits >= 6 {
            return Err("partial character in shift sequence");
        }
        if self.bits > 0 && self.buffer != 0 {
            return Err("non-zero padding bits in shift sequence");
        }
        if let Some(high) = self.surrogate
            && b < 0x80
            && b != b'+'
        {
            out.push(high);
        }
        Ok((b == b'-') as usize)
    }
}

/// Never fails: surrogates are encoded like any code unit.
pub fn encode_utf7(s: Str<'_>, out: &mut Vec<u8>) {
    let (mut shifted, mut bits, mut buffer) = (false, 0u32, 0u32);
    for c in s.iter() {
        if is_direct(c) {
            let b = c as u8;
            if shifted {
                if bits > 0 {
                    out.push(ALPHABET[(buffer << (6 - bits) & 63) as usize]);
                }
                (shifted, bits, buffer) = (false, 0, 0);
                if sextet(b).is_some() || b == b'-' {
                    out.push(b'-');
                }
            }
            out.push(b);
            continue;
        }
        if !shifted {
            if c == b'+' as u32 {
                out.extend_from_slice(b"+-");
                continue;
            }
            out.push(b'+');
            shifted = true;
        }
        let mut unit = |unit: u32| {
            buffer = buffer << 16 | unit;
            bits += 16;
            while bits >= 6 {
                bits -= 6;
                out.push(ALPHABET[(buffer >> bits & 63) as usize]);
            }
            buffer &= (1 << bits) - 1;
        };
        if c >= 0x10000 {
            unit(0xd800 + ((c - 0x10000) >> 10));
            unit(0xdc00 + (c & 0x3ff));
        } else {
            unit(c);
        }
    }
    if bits > 0 {
        out.push(ALPHABET[(buffer << (6 - bits) & 63) as usize]);
    }
    if shifted {
        out.push(b'-');
    }
}

/// Characters written as themselves.
fn is_direct(c: u32) -> bool {
    matches!(c, 9 | 10 | 13 | 0x20..=0x7d) && !matches!(c, 0x2b | 0x5c)
}
