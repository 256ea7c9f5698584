//! Cases and the ways they are compiled.

use krait_syntax::parser::{Flags, Mode};

/// A source and the number of its setting.
#[derive(Clone, Debug)]
pub struct Case {
    pub setting: usize,
    pub source: Vec<u8>,
}

/// A way to call `compile`.
pub struct Setting {
    pub name: &'static str,
    pub mode: &'static str,
    pub flags: u32,
    /// How many of all cases have it.
    pub weight: u32,
}

/// `PyCF_DONT_IMPLY_DEDENT`.
const DONT_IMPLY_DEDENT: u32 = 0x200;
/// `PyCF_ONLY_AST`.
const ONLY_AST: u32 = 0x400;
/// `PyCF_TYPE_COMMENTS`.
const TYPE_COMMENTS: u32 = 0x1000;
/// `PyCF_ALLOW_TOP_LEVEL_AWAIT`.
const TOP_LEVEL_AWAIT: u32 = 0x2000;
/// `PyCF_ALLOW_INCOMPLETE_INPUT`.
const INCOMPLETE_INPUT: u32 = 0x4000;
/// `CO_FUTURE_BARRY_AS_BDFL`.
const BARRY_AS_BDFL: u32 = 0x40_0000;

const fn setting(name: &'static str, mode: &'static str, flags: u32, weight: u32) -> Setting {
    Setting { name, mode, flags, weight }
}

/// `bytes` are compiled as bytes, `error` with warnings as errors.
pub const SETTINGS: &[Setting] = &[
    setting("exec", "exec", 0, 60),
    setting("bytes", "exec", 0, 12),
    setting("single", "single", 0, 5),
    setting("eval", "eval", 0, 5),
    setting("open", "single", DONT_IMPLY_DEDENT | INCOMPLETE_INPUT, 5),
    setting("open exec", "exec", DONT_IMPLY_DEDENT | INCOMPLETE_INPUT, 2),
    setting("tree", "exec", ONLY_AST | TYPE_COMMENTS, 5),
    setting("signature", "func_type", ONLY_AST, 1),
    setting("error", "exec", 0, 2),
    setting("await", "exec", TOP_LEVEL_AWAIT, 1),
    setting("barry", "exec", BARRY_AS_BDFL, 1),
];

impl Case {
    pub fn setting(&self) -> &'static Setting {
        &SETTINGS[self.setting]
    }
}

impl Setting {
    pub fn has_bytes(&self) -> bool {
        self.name == "bytes"
    }

    pub fn has_errors(&self) -> bool {
        self.name == "error"
    }

    pub fn only_tree(&self) -> bool {
        self.flags & ONLY_AST != 0
    }

    pub fn top_level_await(&self) -> bool {
        self.flags & TOP_LEVEL_AWAIT != 0
    }

    /// The future features it turns on.
    pub fn future(&self) -> u32 {
        self.flags & BARRY_AS_BDFL
    }

    pub fn parse_mode(&self) -> Mode {
        match self.mode {
            "single" => Mode::Single,
            "eval" => Mode::Eval,
            "func_type" => Mode::FunctionType,
            _ => Mode::Exec,
        }
    }

    pub fn parse_flags(&self) -> Flags<'static> {
        Flags {
            type_comments: self.flags & TYPE_COMMENTS != 0,
            barry_as_bdfl: self.future() != 0,
            allow_incomplete_input: self.flags & INCOMPLETE_INPUT != 0,
            dont_imply_dedent: self.flags & DONT_IMPLY_DEDENT != 0,
            ..Flags::default()
        }
    }
}
