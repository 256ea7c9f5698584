//! What a pickler remembers while it writes: options, output, memo and hooks. `dumps` has one without a Pickler object.

use super::memo::Memo;
use super::opcode::{DEFAULT_PROTOCOL, HIGHEST_PROTOCOL};
use super::output::Output;
use crate::fields::Slot;
use krait_objects::{Object, PyResult, Thread, Word, name};
use std::cell::{Cell, UnsafeCell};

/// See the module. Python code that runs while objects are written may use the same pickler: nothing in it is borrowed
/// for longer than an access takes.
pub struct Core {
    memo: UnsafeCell<Memo>,
    output: UnsafeCell<Output>,
    /// The `write` method of the file.
    pub write: Slot,
    pub persistent_id: Slot,
    pub dispatch_table: Slot,
    pub reducer_override: Slot,
    pub buffer_callback: Slot,
    pub protocol: Cell<u8>,
    /// The attributes `bin` and `fast`, which programs may set.
    pub bin: Cell<i32>,
    pub fast: Cell<i32>,
    pub fix_imports: Cell<bool>,
    /// How deep containers are nested in fast mode, and those beyond the limit.
    pub fast_nesting: Cell<isize>,
    fast_memo: UnsafeCell<Vec<Word>>,
    /// Bytes of native stack that CPython's pickler would have left.
    pub stack_left: Cell<usize>,
}

impl Core {
    pub fn new(scratch: Vec<u8>) -> Core {
        Core {
            memo: UnsafeCell::new(Memo::new()),
            output: UnsafeCell::new(Output::new(scratch)),
            write: Slot::EMPTY,
            persistent_id: Slot::EMPTY,
            dispatch_table: Slot::EMPTY,
            reducer_override: Slot::EMPTY,
            buffer_callback: Slot::EMPTY,
            protocol: Cell::new(0),
            bin: Cell::new(0),
            fast: Cell::new(0),
            fix_imports: Cell::new(false),
            fast_nesting: Cell::new(0),
            fast_memo: UnsafeCell::new(Vec::new()),
            stack_left: Cell::new(0),
        }
    }

    /// The memo, not kept while Python code runs.
    #[inline(always)]
    #[allow(clippy::mut_from_ref)]
    pub fn memo(&self) -> &mut Memo {
        // SAFETY: under the GIL; callers finish with the borrow at once.
        unsafe { &mut *self.memo.get() }
    }

    /// The output, under the same condition.
    #[inline(always)]
    #[allow(clippy::mut_from_ref)]
    pub fn output(&self) -> &mut Output {
        // SAFETY: as in `memo`.
        unsafe { &mut *self.output.get() }
    }

    /// The containers that fast mode is inside of, under the same condition.
    #[allow(clippy::mut_from_ref)]
    pub fn fast_memo(&self) -> &mut Vec<Word> {
        // SAFETY: as in `memo`.
        unsafe { &mut *self.fast_memo.get() }
    }

    pub fn set_protocol(
        &self,
        thread: &Thread,
        protocol: Option<&Object>,
        fix_imports: bool,
    ) -> PyResult<()> {
        let protocol = match protocol {
            None => i64::from(DEFAULT_PROTOCOL),
            Some(protocol) => match protocol.to_i64(thread)? {
                given if given < 0 => HIGHEST_PROTOCOL,
                given if given > HIGHEST_PROTOCOL => {
                    return Err(thread
                        .value_error(format!("pickle protocol must be <= {HIGHEST_PROTOCOL}")));
                }
                given => given,
            },
        };
        self.protocol.set(protocol as u8);
        self.bin.set(i32::from(protocol > 0));
        self.fix_imports.set(fix_imports && protocol < 3);
        Ok(())
    }

    pub fn set_file(&self, thread: &Thread, file: &Object) -> PyResult<()> {
        let Some(write) = file.lookup_attr(thread, name!("write"))? else {
            return Err(thread.type_error("file must have a 'write' attribute"));
        };
        self.write.set(write);
        Ok(())
    }

    pub fn set_buffer_callback(&self, thread: &Thread, callback: Option<&Object>) -> PyResult<()> {
        if callback.is_some() && self.protocol.get() < 5 {
            return Err(thread.value_error("buffer_callback needs protocol >= 5"));
        }
        drop(self.buffer_callback.replace(callback.cloned()));
        Ok(())
    }

    /// Hands what was written to the file.
    pub fn flush(&self, thread: &Thread) -> PyResult<()> {
        self.output().commit_frame();
        let bytes = self.output().take();
        let Some(write) = self.write.get() else { return Ok(()) };
        write.call(thread, &[Object::bytes(&bytes)]).map(drop)
    }

    /// Drops what the pickler refers to.
    pub fn clear(&self) {
        for slot in self.slots() {
            slot.clear();
        }
        self.fast_memo().clear();
        drop(std::mem::replace(self.memo(), Memo::new()));
    }

    fn slots(&self) -> [&Slot; 5] {
        [
            &self.write,
            &self.persistent_id,
            &self.dispatch_table,
            &self.reducer_override,
            &self.buffer_callback,
        ]
    }

    pub fn visit(&self, visit: &mut dyn FnMut(Word)) {
        for slot in self.slots() {
            slot.visit(visit);
        }
        self.memo().visit(visit);
    }
}
