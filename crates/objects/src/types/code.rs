//! `code`: compiled code as the eval loop runs it. Matches CPython's `Objects/codeobject.c`.
//!
//! Holds CPython's fields as objects and the adaptive copy of the instructions; attributes and methods are in
//! `attributes`.

pub mod attributes;
mod construct;
pub mod from_const;

use crate::gc;
use crate::heap;
use crate::object::{Header, Object, Payload, Ref};
use crate::thread::RUNTIME;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::bytes::Bytes;
use crate::types::str::Str;
use crate::types::tuple::Tuple;
use krait_bytecode::code::{flags as co, kind};
use krait_bytecode::opcode::CACHES;
use krait_bytecode::opcode::adaptive::Counter;
use krait_bytecode::{exception_table, location_table};
use std::cell::{Cell, OnceCell, UnsafeCell};

/// A code object.
#[repr(C)]
pub struct Code {
    header: Header,
    pub argcount: u32,
    pub posonlyargcount: u32,
    pub kwonlyargcount: u32,
    pub stacksize: u32,
    pub flags: u32,
    pub firstlineno: i32,
    /// Number of local variables, cells and free variables.
    pub nlocalsplus: u32,
    pub nlocals: u32,
    pub nfreevars: u32,
    /// The instructions as compiled: `co_code`.
    pub bytecode: Ref<Bytes>,
    pub consts: Ref<Tuple>,
    pub names: Ref<Tuple>,
    pub localsplusnames: Ref<Tuple>,
    pub localspluskinds: Ref<Bytes>,
    pub name: Ref<Str>,
    pub qualname: Ref<Str>,
    pub linetable: Ref<Bytes>,
    pub exceptiontable: Ref<Bytes>,
    /// The exception table's entries, once something has been raised.
    handlers: OnceCell<Box<[exception_table::Entry]>>,
    filename: UnsafeCell<Ref<Str>>,
    /// The adaptive copy that is executed: code units with inline caches.
    units: UnsafeCell<Box<[u16]>>,
    /// False until code that did not come from the compiler has been verified.
    verified: Cell<bool>,
    /// Arguments of a call that need no binding: the number of parameters, if all are plain ones and the code has been
    /// verified; else -1.
    pub plain_argcount: Cell<i32>,
    /// Words that a frame has for variables and values.
    pub frame_slots: usize,
    /// What the eval loop keeps per code object: monitoring data.
    pub vm_data: UnsafeCell<Option<Box<dyn std::any::Any>>>,
    /// Version of `sys.monitoring` events that the units are instrumented for.
    pub instrumentation_version: Cell<u64>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Code {
    fn type_object() -> &'static Type {
        &CODE
    }
}

/// The constructor's parameters.
const SIGNATURE: &str = "(argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, codestring, constants, names, varnames, filename, name, qualname, firstlineno, linetable, exceptiontable, freevars=(), cellvars=(), /)";

static CODE_SPEC: TypeSpec = TypeSpec {
    flags: flags::MANAGED_WEAKREF,
    sig: SIGNATURE,
    doc: "Create a code object.  Not for mere mortals.",
    slots: attributes::SLOTS.drop_fields(heap::drop_fields_of::<Code>),
    methods: attributes::METHODS,
    getset: attributes::GETSET,
    ..TypeSpec::new::<Code>("code")
};
pub static CODE: Type = Type::builtin(&CODE_SPEC);

/// The fields of a new code object.
pub struct CodeFields {
    pub argcount: u32,
    pub posonlyargcount: u32,
    pub kwonlyargcount: u32,
    pub stacksize: u32,
    pub flags: u32,
    pub firstlineno: i32,
    pub bytecode: Ref<Bytes>,
    pub consts: Ref<Tuple>,
    pub names: Ref<Tuple>,
    pub localsplusnames: Ref<Tuple>,
    pub localspluskinds: Ref<Bytes>,
    pub filename: Ref<Str>,
    pub name: Ref<Str>,
    pub qualname: Ref<Str>,
    pub linetable: Ref<Bytes>,
    pub exceptiontable: Ref<Bytes>,
}

impl Code {
    /// A code object; `verified` says that the compiler made it.
    pub fn new(fields: CodeFields, verified: bool) -> Ref<Code> {
        let units: Box<[u16]> = fields
            .bytecode
            .as_slice()
            .chunks_exact(2)
            .map(|u| u16::from_le_bytes([u[0], u[1]]))
            .collect();
        let linetable = if RUNTIME.code_debug_ranges.get() {
            fields.linetable
        } else {
            let table = fields.linetable.as_slice();
            Bytes::new(&location_table::without_columns(table, fields.firstlineno))
        };
        let kinds = fields.localspluskinds.as_slice();
        let count = |mask: u8| kinds.iter().filter(|k| **k & mask != 0).count() as u32;
        let (nlocals, nfreevars, nlocalsplus) =
            (count(kind::LOCAL), count(kind::FREE), kinds.len() as u32);
        let code: Ref<Code> = heap::new_object(&CODE, |header| Code {
            header,
            argcount: fields.argcount,
            posonlyargcount: fields.posonlyargcount,
            kwonlyargcount: fields.kwonlyargcount,
            stacksize: fields.stacksize.max(1),
            flags: fields.flags,
            firstlineno: fields.firstlineno,
            nlocalsplus,
            nlocals,
            nfreevars,
            bytecode: fields.bytecode,
            consts: fields.consts,
            names: fields.names,
            localsplusnames: fields.localsplusnames,
            localspluskinds: fields.localspluskinds,
            filename: UnsafeCell::new(RUNTIME.interned.intern(fields.filename)),
            name: fields.name,
            qualname: fields.qualname,
            linetable,
            exceptiontable: fields.exceptiontable,
            handlers: OnceCell::new(),
            units: UnsafeCell::new(units),
            verified: Cell::new(false),
            plain_argcount: Cell::new(-1),
            frame_slots: nlocalsplus as usize + fields.stacksize as usize,
            vm_data: UnsafeCell::new(None),
            instrumentation_version: Cell::new(0),
        });
        for tuple in [&code.names, &code.localsplusnames, &code.consts] {
            gc::collect::untrack_if_plain(tuple);
        }
        if verified {
            code.set_verified();
        }
        code
    }

    /// True if the code may run: the compiler made it, or it has been verified.
    #[inline(always)]
    pub fn is_verified(&self) -> bool {
        self.verified.get()
    }

    /// Says that the code may run: its inline caches, which may come from a damaged file, are set to what they start with.
    pub fn set_verified(&self) {
        use krait_bytecode::code::flags;
        // SAFETY: under the GIL; the code has not run, so nobody else looks at its units.
        let units = unsafe { &mut *self.units.get() };
        let mut at = 0;
        while let Some(&unit) = units.get(at) {
            let opcode = (unit & 0xff) as u8;
            let end = at + 1 + usize::from(CACHES[opcode as usize]);
            if let Some([first, rest @ ..]) = units.get_mut(at + 1..end) {
                *first = Counter::initial(opcode).map_or(0, |counter| counter.0);
                rest.fill(0);
            }
            at = end;
        }
        self.verified.set(true);
        let plain = flags::OPTIMIZED | flags::VARARGS | flags::VARKEYWORDS;
        if self.flags & plain == flags::OPTIMIZED && self.kwonlyargcount == 0 {
            self.plain_argcount.set(self.argcount as i32);
        }
    }

    /// `co_filename`.
    pub fn filename(&self) -> Ref<Str> {
        // SAFETY: under the GIL, and the reference ends here.
        unsafe { (*self.filename.get()).clone() }
    }

    /// Renames the source file, here and in all nested code that names the same file (`_imp._fix_co_filename`).
    pub fn set_filename(&self, path: &Ref<Str>) {
        let old = self.filename();
        if old.as_object().word() == path.as_object().word() || old.view() == path.view() {
            return;
        }
        self.rename(&old, path);
    }

    fn rename(&self, old: &Ref<Str>, path: &Ref<Str>) {
        if self.filename().view() != old.view() {
            return;
        }
        // SAFETY: under the GIL, and no reference to the old name is kept beyond its own count.
        let _previous = unsafe { std::mem::replace(&mut *self.filename.get(), path.clone()) };
        for constant in self.consts.as_slice() {
            if let Some(code) = constant.downcast::<Code>() {
                code.rename(old, path);
            }
        }
    }

    /// The adaptive copy's first unit. The eval loop reads and writes it under the GIL.
    #[inline(always)]
    pub fn units_ptr(&self) -> *mut u16 {
        // SAFETY: the box is never replaced.
        unsafe { (*self.units.get()).as_mut_ptr() }
    }

    /// The units at which the compiled code has an instruction, one that an EXTENDED_ARG stands before included.
    pub fn instructions(&self) -> impl Iterator<Item = usize> {
        let units = self.bytecode.as_slice();
        let opcode = move |at: usize| units.get(2 * at).copied();
        let next = move |at: &usize| {
            let next = at + 1 + usize::from(CACHES[usize::from(opcode(*at)?)]);
            opcode(next).map(|_| next)
        };
        std::iter::successors(opcode(0).map(|_| 0), next)
    }

    /// Number of code units.
    pub fn unit_count(&self) -> usize {
        self.bytecode.len() / 2
    }

    pub fn is_generator_like(&self) -> bool {
        self.flags & (co::GENERATOR | co::COROUTINE | co::ASYNC_GENERATOR) != 0
    }

    /// Number of parameters, with `*args` and `**kwargs`.
    pub fn total_args(&self) -> usize {
        (self.argcount + self.kwonlyargcount) as usize
            + usize::from(self.flags & co::VARARGS != 0)
            + usize::from(self.flags & co::VARKEYWORDS != 0)
    }

    /// The line of a byte offset; None if the instruction has none.
    pub fn line_of(&self, lasti: i32) -> Option<i32> {
        if lasti < 0 {
            return Some(self.firstlineno);
        }
        location_table::line_at(self.linetable.as_slice(), self.firstlineno, lasti as usize)
    }

    /// The source range of a byte offset.
    pub fn range_of(&self, lasti: i32) -> Option<location_table::Range> {
        location_table::range_at(self.linetable.as_slice(), self.firstlineno, lasti.max(0) as usize)
    }

    /// The exception handler that covers a code unit.
    pub fn handler_of(&self, unit: u32) -> Option<exception_table::Entry> {
        let handlers = self
            .handlers
            .get_or_init(|| exception_table::entries(self.exceptiontable.as_slice()).into());
        exception_table::find(handlers, unit)
    }

    /// The name of a local, cell or free variable.
    pub fn local_name(&self, index: usize) -> &Object {
        &self.localsplusnames.as_slice()[index]
    }

    pub fn local_kind(&self, index: usize) -> u8 {
        self.localspluskinds.as_slice()[index]
    }

    /// Names of the variables whose kind has a bit of `mask`.
    pub fn names_of_kind(&self, mask: u8) -> Vec<Object> {
        (0..self.nlocalsplus as usize)
            .filter(|&i| self.local_kind(i) & mask != 0)
            .map(|i| self.local_name(i).clone())
            .collect()
    }
}
