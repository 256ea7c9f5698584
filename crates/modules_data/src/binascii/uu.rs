//! Lines of uuencode.

/// Most bytes in a line.
pub const MAX_LINE: usize = 45;

pub fn encode(data: &[u8], backtick: bool) -> Vec<u8> {
    let digit = |value: u8| if backtick && value == 0 { b'`' } else { b' ' + value };
    let mut out = vec![digit(data.len() as u8)];
    for group in data.chunks(3) {
        let byte = |i: usize| group.get(i).copied().unwrap_or(0);
        let (a, b, c) = (byte(0), byte(1), byte(2));
        let values = [a >> 2, (a & 3) << 4 | b >> 4, (b & 15) << 2 | c >> 6, c & 63];
        out.extend(values.map(digit));
    }
    out.push(b'\n');
    out
}

/// Decodes a line; missing characters count as spaces. The error is CPython's message.
pub fn decode(line: &[u8]) -> Result<Vec<u8>, &'static str> {
    let Some((&first, mut rest)) = line.split_first() else { return Err("Missing length byte") };
    let len = usize::from(first.wrapping_sub(b' ') & 63);
    let mut out = Vec::with_capacity(len);
    let (mut bits, mut count) = (0u32, 0);
    while out.len() < len {
        let value = match rest.split_first() {
            None | Some((b'\n' | b'\r', _)) => 0,
            Some((&byte, tail)) => {
                if !(b' '..=b' ' + 64).contains(&byte) {
                    return Err("Illegal char");
                }
                rest = tail;
                byte.wrapping_sub(b' ') & 63
            }
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count) as u8);
            bits &= (1 << count) - 1;
        }
    }
    if rest.iter().any(|byte| !matches!(byte, b' ' | b'`' | b'\n' | b'\r')) {
        return Err("Trailing garbage");
    }
    Ok(out)
}
