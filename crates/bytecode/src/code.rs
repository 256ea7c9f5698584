//! `Code`: a code object's fields as plain values, in CPython's form. Knows nothing of running it.
//! Matches `PyCodeObject` and the `co_*` attributes of `Objects/codeobject`.

use std::sync::Arc;

use crate::constant::{Const, ConstStr};

/// The `CO_*` bits of `co_flags`.
pub mod flags {
    pub const OPTIMIZED: u32 = 0x0001;
    pub const NEWLOCALS: u32 = 0x0002;
    pub const VARARGS: u32 = 0x0004;
    pub const VARKEYWORDS: u32 = 0x0008;
    pub const NESTED: u32 = 0x0010;
    pub const GENERATOR: u32 = 0x0020;
    pub const COROUTINE: u32 = 0x0080;
    pub const ITERABLE_COROUTINE: u32 = 0x0100;
    pub const ASYNC_GENERATOR: u32 = 0x0200;
    pub const FUTURE_DIVISION: u32 = 0x20000;
    pub const FUTURE_ABSOLUTE_IMPORT: u32 = 0x40000;
    pub const FUTURE_WITH_STATEMENT: u32 = 0x80000;
    pub const FUTURE_PRINT_FUNCTION: u32 = 0x100000;
    pub const FUTURE_UNICODE_LITERALS: u32 = 0x200000;
    pub const FUTURE_BARRY_AS_BDFL: u32 = 0x400000;
    pub const FUTURE_GENERATOR_STOP: u32 = 0x800000;
    pub const FUTURE_ANNOTATIONS: u32 = 0x1000000;
    pub const NO_MONITORING_EVENTS: u32 = 0x2000000;
    pub const HAS_DOCSTRING: u32 = 0x4000000;
    pub const METHOD: u32 = 0x8000000;

    /// `dis.COMPILER_FLAG_NAMES`.
    pub const NAMES: [(u32, &str); 12] = [
        (1, "OPTIMIZED"),
        (2, "NEWLOCALS"),
        (4, "VARARGS"),
        (8, "VARKEYWORDS"),
        (16, "NESTED"),
        (32, "GENERATOR"),
        (64, "NOFREE"),
        (128, "COROUTINE"),
        (256, "ITERABLE_COROUTINE"),
        (512, "ASYNC_GENERATOR"),
        (0x4000000, "HAS_DOCSTRING"),
        (0x8000000, "METHOD"),
    ];
}

/// The bits of `co_localspluskinds`.
pub mod kind {
    pub const ARG_POS: u8 = 0x02;
    pub const ARG_KW: u8 = 0x04;
    pub const ARG_VAR: u8 = 0x08;
    pub const ARG: u8 = ARG_POS | ARG_KW | ARG_VAR;
    pub const HIDDEN: u8 = 0x10;
    pub const LOCAL: u8 = 0x20;
    pub const CELL: u8 = 0x40;
    pub const FREE: u8 = 0x80;
}

/// A code object.
#[derive(Clone, Debug)]
pub struct Code {
    pub argcount: u32,
    pub posonlyargcount: u32,
    pub kwonlyargcount: u32,
    pub stacksize: u32,
    pub flags: u32,
    /// `co_code`: code units, caches included (zero when not specialised).
    pub code: Arc<[u8]>,
    /// A tuple, shared when equal tuples were merged.
    pub consts: Arc<[Const]>,
    pub names: Arc<[Const]>,
    /// Names of locals, cells and free variables in slot order.
    pub localsplusnames: Arc<[Const]>,
    pub localspluskinds: Arc<[u8]>,
    pub filename: ConstStr,
    pub name: ConstStr,
    pub qualname: ConstStr,
    pub firstlineno: i32,
    pub linetable: Arc<[u8]>,
    pub exceptiontable: Arc<[u8]>,
}

impl Code {
    /// Names of the slots whose kind has any bit of `mask`.
    fn names_of(&self, mask: u8) -> Vec<ConstStr> {
        self.localsplusnames
            .iter()
            .zip(self.localspluskinds.iter())
            .filter(|(_, kind)| **kind & mask != 0)
            .filter_map(|(name, _)| match name {
                Const::Str(name) => Some(name.clone()),
                _ => None,
            })
            .collect()
    }

    /// `co_varnames`.
    pub fn varnames(&self) -> Vec<ConstStr> {
        self.names_of(kind::LOCAL)
    }

    /// `co_cellvars`.
    pub fn cellvars(&self) -> Vec<ConstStr> {
        self.names_of(kind::CELL)
    }

    /// `co_freevars`.
    pub fn freevars(&self) -> Vec<ConstStr> {
        self.names_of(kind::FREE)
    }

    /// `co_nlocals`.
    pub fn nlocals(&self) -> usize {
        self.localspluskinds.iter().filter(|kind| **kind & kind::LOCAL != 0).count()
    }

    /// Number of slots before the stack.
    pub fn nlocalsplus(&self) -> usize {
        self.localsplusnames.len()
    }

    /// The name at `index` of `co_names`.
    pub fn name_at(&self, index: usize) -> Option<&ConstStr> {
        match self.names.get(index) {
            Some(Const::Str(name)) => Some(name),
            _ => None,
        }
    }

    /// The name of slot `index`.
    pub fn local_at(&self, index: usize) -> Option<&ConstStr> {
        match self.localsplusnames.get(index) {
            Some(Const::Str(name)) => Some(name),
            _ => None,
        }
    }
}
