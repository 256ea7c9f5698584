//! Names outside ASCII: whether their characters may stand in an identifier. Matches the identifier check of
//! CPython's `Parser/lexer/lexer.c`.

use krait_text::unicode::{is_printable, is_xid_continue, is_xid_start};

use super::Lexer;
use crate::parser::TokenError;

impl Lexer<'_> {
    /// The token from its start to here holds characters outside ASCII.
    pub(super) fn check_identifier(&mut self) -> Result<(), TokenError> {
        let name = &self.source[self.start..self.cur];
        let bad = name.char_indices().find(|&(at, c)| {
            !(if at == 0 {
                c == '_' || is_xid_start(u32::from(c))
            } else {
                is_xid_continue(u32::from(c))
            })
        });
        let Some((at, c)) = bad else { return Ok(()) };
        if at + c.len_utf8() < name.len() {
            self.cur = self.start + at + c.len_utf8();
        }
        let code = u32::from(c);
        if is_printable(code) {
            return self.error(format!("invalid character '{c}' (U+{code:04X})"));
        }
        self.error(format!("invalid non-printable character U+{code:04X}"))
    }
}
