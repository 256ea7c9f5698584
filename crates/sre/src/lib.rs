//! The regular-expression engine behind the `_sre` module: it runs the code arrays that `re/_compiler.py` produces.
//! Owns the validation and translation of such arrays (`Program`), matching and searching (`State`), and the small
//! case kernels that `_sre` exports. Refuses to know Python objects, exceptions and the OS: a subject is a
//! `krait_text::Str`, interrupts and the C locale come in through `Env`.
//! Matches CPython's Modules/_sre, including which groups it forgets on backtracking.
//!
//! ```text
//! let program = Program::new(code, groups)?;
//! let mut state = State::new(&program, pos, endpos);
//! while state.search(&program, subject, &mut env)? {   // the loop of finditer
//!     use(state.span(), state.group(1), state.last_index());
//!     state.advance();
//! }
//! ```

#![forbid(unsafe_code)]

mod category;
mod engine;
mod program;
mod search;
mod set;
mod state;
mod translate;
mod units;

#[cfg(test)]
mod tests;

pub use category::{ascii_iscased, ascii_tolower, unicode_iscased, unicode_tolower};
pub use program::{InvalidCode, Program};
pub use state::{Env, NoEnv, State, Stop};

/// `_sre.MAGIC`: the version of the code arrays.
pub const MAGIC: u32 = 20230612;
/// `_sre.CODESIZE`: bytes per code.
pub const CODESIZE: usize = 4;
/// `_sre.MAXREPEAT`: as a repeat's maximum it means "without limit".
pub const MAXREPEAT: u32 = u32::MAX;
/// `_sre.MAXGROUPS`.
pub const MAXGROUPS: usize = (i32::MAX / 2) as usize;

/// Flags of a pattern that the engine and `_sre.getlower`-like kernels look at.
pub mod flags {
    pub const IGNORECASE: u32 = 2;
    pub const LOCALE: u32 = 4;
    pub const MULTILINE: u32 = 8;
    pub const DOTALL: u32 = 16;
    pub const UNICODE: u32 = 32;
    pub const VERBOSE: u32 = 64;
    pub const DEBUG: u32 = 128;
    pub const ASCII: u32 = 256;
}

/// The lower-case form of `c` under a pattern's `flags`, as the engine folds characters.
pub fn getlower(c: u32, pattern_flags: u32, env: &dyn Env) -> u32 {
    if pattern_flags & flags::LOCALE != 0 {
        category::lower_locale(c, env)
    } else if pattern_flags & flags::UNICODE != 0 {
        category::lower_unicode(c)
    } else {
        ascii_tolower(c)
    }
}
