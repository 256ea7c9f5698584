//! The `escape` codec: backslash escapes in bytes, as in bytes literals.
//! Matches `_PyBytes_DecodeEscape2` of CPython's Objects/bytesobject.c and `_codecs.escape_encode`.

/// Why decoding stopped: the texts of its ValueErrors.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EscapeError {
    /// "Trailing \ in string"
    Trailing,
    /// "invalid \x escape at position N"
    InvalidHex(usize),
    /// "decoding error; unknown error handling code: ..."
    UnknownHandler,
}

/// The first escape that is no escape, or an octal one beyond a byte (`value` above 0xff).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EscapeWarning {
    pub at: usize,
    pub value: u32,
}

/// Decodes; `errors` is "strict", "replace" or "ignore" and concerns `\x` only.
pub fn decode_escape(
    bytes: &[u8],
    errors: &str,
    out: &mut Vec<u8>,
) -> Result<Option<EscapeWarning>, EscapeError> {
    let mut warning = None;
    let mut at = 0;
    while at < bytes.len() {
        let plain = memchr::memchr(b'\\', &bytes[at..]).unwrap_or(bytes.len() - at);
        out.extend_from_slice(&bytes[at..at + plain]);
        at += plain;
        if at == bytes.len() {
            break;
        }
        let Some(&kind) = bytes.get(at + 1) else { return Err(EscapeError::Trailing) };
        let start = at;
        at += 2;
        let byte = match kind {
            b'\n' => continue,
            b'\\' | b'\'' | b'"' => kind,
            b'b' => 8,
            b'f' => 12,
            b't' => 9,
            b'n' => 10,
            b'r' => 13,
            b'v' => 11,
            b'a' => 7,
            b'0'..=b'7' => {
                let digits = bytes[start + 1..].iter().take(3);
                let digits = digits.take_while(|b| (b'0'..=b'7').contains(b));
                let (value, n) =
                    digits.fold((0u32, 0), |(v, n), &b| (v << 3 | (b - b'0') as u32, n + 1));
                if value > 0o377 {
                    warning.get_or_insert(EscapeWarning { at: start + 1, value });
                }
                at = start + 1 + n;
                value as u8
            }
            b'x' => {
                let (value, n) = super::hex_digits(bytes, at, 2);
                if n == 2 {
                    at += 2;
                    out.push(value as u8);
                    continue;
                }
                match errors {
                    "strict" => return Err(EscapeError::InvalidHex(start)),
                    "replace" => out.push(b'?'),
                    "ignore" => {}
                    _ => return Err(EscapeError::UnknownHandler),
                }
                at += n;
                continue;
            }
            other => {
                warning.get_or_insert(EscapeWarning { at: start + 1, value: other as u32 });
                out.push(b'\\');
                other
            }
        };
        out.push(byte);
    }
    Ok(warning)
}

/// The inside of `repr(bytes)` in single quotes.
pub fn encode_escape(bytes: &[u8], out: &mut Vec<u8>) {
    let mut quoted = crate::Builder::new();
    crate::quote::repr_bytes_quoted(bytes, b'\'', &mut quoted);
    let inside = quoted.as_str().slice(2..quoted.len() - 1);
    out.extend(inside.iter().map(|c| c as u8));
}
