//! Base64 (RFC 4648).

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The value of each character, 64 for those outside the alphabet.
static VALUES: [u8; 256] = values();

const fn values() -> [u8; 256] {
    let mut out = [64; 256];
    let mut i = 0;
    while i < 64 {
        out[ALPHABET[i] as usize] = i as u8;
        i += 1;
    }
    out
}

pub fn encode(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len().div_ceil(3) * 4 + 1);
    let digit = |bits: u32, place: u32| ALPHABET[(bits >> (6 * place) & 63) as usize];
    let mut groups = data.chunks_exact(3);
    for group in groups.by_ref() {
        let bits = u32::from(group[0]) << 16 | u32::from(group[1]) << 8 | u32::from(group[2]);
        out.extend_from_slice(&[digit(bits, 3), digit(bits, 2), digit(bits, 1), digit(bits, 0)]);
    }
    match groups.remainder() {
        [a] => {
            let bits = u32::from(*a) << 16;
            out.extend_from_slice(&[digit(bits, 3), digit(bits, 2), b'=', b'=']);
        }
        [a, b] => {
            let bits = u32::from(*a) << 16 | u32::from(*b) << 8;
            out.extend_from_slice(&[digit(bits, 3), digit(bits, 2), digit(bits, 1), b'=']);
        }
        _ => {}
    }
    out
}

/// Decodes; what is outside the alphabet is skipped unless `strict`. The error is CPython's message.
pub fn decode(data: &[u8], strict: bool) -> Result<Vec<u8>, String> {
    if strict && data.first() == Some(&b'=') {
        return Err("Leading padding not allowed".to_string());
    }
    let mut out = Vec::with_capacity(data.len() / 4 * 3 + 3);
    let (mut position, mut left, mut pads) = (0, 0u8, 0);
    for &byte in data {
        if byte == b'=' {
            pads += 1;
            if strict && position == 1 {
                return Err(one_too_many(out.len()));
            }
            if strict && (position == 0 || position + pads > 4) {
                return Err("Excess padding not allowed".to_string());
            }
            continue;
        }
        let value = VALUES[byte as usize];
        if value >= 64 {
            if strict {
                return Err("Only base64 data is allowed".to_string());
            }
            continue;
        }
        if strict && pads > 0 {
            return Err(match position + pads {
                4 => "Excess data after padding".to_string(),
                _ => "Discontinuous padding not allowed".to_string(),
            });
        }
        pads = 0;
        match position {
            0 => {}
            1 => out.push(left << 2 | value >> 4),
            2 => out.push(left << 4 | value >> 2),
            _ => out.push(left << 6 | value),
        }
        left = value;
        position = (position + 1) % 4;
    }
    match position {
        0 => Ok(out),
        1 => Err(one_too_many(out.len())),
        _ if position + pads < 4 => Err("Incorrect padding".to_string()),
        _ => Ok(out),
    }
}

/// A character that alone stands for no byte, after `bytes` decoded ones.
fn one_too_many(bytes: usize) -> String {
    format!(
        "Invalid base64-encoded string: number of data characters ({}) cannot be 1 more than a multiple of 4",
        bytes / 3 * 4 + 1
    )
}
