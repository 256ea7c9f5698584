//! Quoted-printable (RFC 1521), with the `Q` encoding of headers (RFC 1522).

/// Most characters in a line, with the `=` of a soft line break.
const MAX_LINE: usize = 76;

/// What `encode` does beyond the necessary.
pub struct Options {
    /// Encode spaces and tabs inside lines.
    pub quote_tabs: bool,
    /// Line ends are line ends, not data.
    pub is_text: bool,
    /// Spaces become underscores.
    pub header: bool,
}

pub fn decode(data: &[u8], header: bool) -> Vec<u8> {
    let digit = |at: usize| data.get(at).and_then(|&b| (b as char).to_digit(16)).map(|d| d as u8);
    let mut out = Vec::with_capacity(data.len());
    let mut at = 0;
    while at < data.len() {
        match data[at] {
            b'=' => {
                at += 1;
                match data.get(at) {
                    None => break,
                    Some(b'\n' | b'\r') => {
                        // A soft line break ends with the next line feed.
                        at = data[at..]
                            .iter()
                            .position(|&b| b == b'\n')
                            .map_or(data.len(), |i| at + i + 1);
                    }
                    Some(b'=') => {
                        out.push(b'=');
                        at += 1;
                    }
                    Some(_) => match (digit(at), digit(at + 1)) {
                        (Some(high), Some(low)) => {
                            out.push(high << 4 | low);
                            at += 2;
                        }
                        _ => out.push(b'='),
                    },
                }
            }
            byte => {
                out.push(if header && byte == b'_' { b' ' } else { byte });
                at += 1;
            }
        }
    }
    out
}

pub fn encode(data: &[u8], options: &Options) -> Vec<u8> {
    // The first line end decides how all are written.
    let crlf = memchr_newline(data).is_some_and(|i| i > 0 && data[i - 1] == b'\r');
    let mut encoder = Encoder { out: Vec::with_capacity(data.len()), column: 0, crlf };
    let mut at = 0;
    while at < data.len() {
        let byte = data[at];
        let next = data.get(at + 1).copied();
        if must_quote(byte, next, encoder.column, options) {
            if encoder.column + 3 >= MAX_LINE {
                encoder.soft_break();
            }
            encoder.quote(byte);
            encoder.column += 3;
            at += 1;
        } else if options.is_text && (byte == b'\n' || (byte == b'\r' && next == Some(b'\n'))) {
            if let Some(space @ (b' ' | b'\t')) = encoder.out.last().copied() {
                encoder.out.pop();
                encoder.quote(space);
            }
            encoder.line_end();
            at += if byte == b'\r' { 2 } else { 1 };
        } else {
            if next.is_some_and(|next| next != b'\n') && encoder.column + 1 >= MAX_LINE {
                encoder.soft_break();
            }
            encoder.column += 1;
            encoder.out.push(if options.header && byte == b' ' { b'_' } else { byte });
            at += 1;
        }
    }
    encoder.out
}

fn memchr_newline(data: &[u8]) -> Option<usize> {
    data.iter().position(|&b| b == b'\n')
}

fn must_quote(byte: u8, next: Option<u8>, column: usize, options: &Options) -> bool {
    match byte {
        127.. | b'=' => true,
        b'_' => options.header,
        // A line that is only a dot ends a message in some protocols.
        b'.' => column == 0 && matches!(next, None | Some(b'\n' | b'\r' | 0)),
        b'\r' | b'\n' => !options.is_text,
        b' ' | b'\t' => next.is_none() || options.quote_tabs,
        _ => byte < 33,
    }
}

struct Encoder {
    out: Vec<u8>,
    /// Characters in the current line.
    column: usize,
    crlf: bool,
}

impl Encoder {
    fn quote(&mut self, byte: u8) {
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        self.out.extend_from_slice(&[
            b'=',
            DIGITS[(byte >> 4) as usize],
            DIGITS[(byte & 15) as usize],
        ]);
    }

    fn soft_break(&mut self) {
        self.out.push(b'=');
        self.line_end();
    }

    fn line_end(&mut self) {
        if self.crlf {
            self.out.push(b'\r');
        }
        self.out.push(b'\n');
        self.column = 0;
    }
}
