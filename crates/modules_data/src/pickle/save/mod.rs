//! Writing objects: the choice by exact type, and what opcodes of all kinds need. Matches the first half of CPython's
//! `Modules/_pickle.c`.

mod bytes;
mod containers;
mod global;
mod number;
mod reduce;
mod sets;
mod text;

use super::buffer::PICKLE_BUFFER;
use super::core::Core;
use super::opcode as op;
use super::output::Output;
use super::state::{self, State};
use krait_objects::types::bytearray::BYTEARRAY;
use krait_objects::types::bytes::BYTES;
use krait_objects::types::dict::DICT;
use krait_objects::types::float::FLOAT;
use krait_objects::types::int::INT;
use krait_objects::types::list::LIST;
use krait_objects::types::set::{FROZENSET, SET};
use krait_objects::types::str::STR;
use krait_objects::types::tuple::TUPLE;
use krait_objects::{Object, PyResult, Raised, Thread, Word};

/// How many items go between two marks.
const BATCH_SIZE: usize = 1000;
/// How deep containers may be nested in fast mode before cycles are looked for.
const FAST_NESTING_LIMIT: isize = 50;

const RECURSION: &str = " while pickling an object";

/// The native stack in bytes that CPython's functions use, by which it bounds how deep objects may be nested.
mod frame {
    pub const SAVE: usize = 80;
    pub const TUPLE: usize = SAVE + 80;
    pub const LIST: usize = SAVE + 112;
    pub const DICT: usize = SAVE + 112;
    pub const SET: usize = SAVE + 64;
    pub const REDUCE: usize = SAVE + 144;
    /// What iterating over items adds.
    pub const LIST_ITEMS: usize = 96;
    pub const DICT_ITEMS: usize = 80;
    /// Calling `repr` for a note.
    pub const REPR: usize = 480;
}

/// A pickler at work.
#[derive(Clone, Copy)]
pub struct Save<'a> {
    pub thread: &'a Thread,
    pub core: &'a Core,
    pub state: &'static State,
}

/// Writes a whole pickle: header, object, STOP. Framing ends with it, whatever happens.
pub fn dump(thread: &Thread, state: &'static State, core: &Core, object: &Object) -> PyResult<()> {
    let save = Save { thread, core, state };
    let protocol = save.protocol();
    core.stack_left.set(thread.native_levels(1));
    if protocol >= 2 {
        save.out().write(&[op::PROTO, protocol]);
        if protocol >= 4 {
            save.out().set_framing(true);
        }
    }
    let result = save.object(object);
    if result.is_ok() {
        save.out().push(op::STOP);
        save.out().commit_frame();
    }
    save.out().set_framing(false);
    result
}

impl<'a> Save<'a> {
    #[inline(always)]
    fn out(&self) -> &'a mut Output {
        self.core.output()
    }

    #[inline(always)]
    fn protocol(&self) -> u8 {
        self.core.protocol.get()
    }

    #[inline(always)]
    fn is_binary(&self) -> bool {
        self.core.bin.get() != 0
    }

    #[inline(always)]
    fn push(&self, opcode: u8) {
        self.out().push(opcode);
    }

    /// Ends a frame that is full; files get it at once.
    #[inline(always)]
    fn boundary(&self) -> PyResult<()> {
        if self.out().frame_is_full() {
            return self.end_frame();
        }
        Ok(())
    }

    #[cold]
    fn end_frame(&self) -> PyResult<()> {
        self.out().commit_frame();
        if !self.core.write.is_empty() {
            self.core.flush(self.thread)?;
        }
        Ok(())
    }

    /// Writes an object.
    #[inline]
    pub fn object(&self, object: &Object) -> PyResult<()> {
        self.boundary()?;
        if !self.core.persistent_id.is_empty() && self.persistent(object)? {
            return Ok(());
        }
        self.own(object)
    }

    /// Writes what `persistent_id` gave for the object; false if that was None.
    #[inline(never)]
    fn persistent(&self, object: &Object) -> PyResult<bool> {
        let Some(persistent_id) = self.core.persistent_id.get() else { return Ok(false) };
        let id = persistent_id.call(self.thread, std::slice::from_ref(object))?;
        if id.is_none() {
            return Ok(false);
        }
        if self.is_binary() {
            self.boundary()?;
            self.own(&id)?;
            self.push(op::BINPERSID);
            return Ok(true);
        }
        let text = id.to_str(self.thread)?;
        let Some(text) = text.as_ascii() else {
            return Err(state::pickling_error(
                self.thread,
                "persistent IDs in protocol 0 must be ASCII strings",
            ));
        };
        self.push(op::PERSID);
        self.out().write(text.as_bytes());
        self.push(b'\n');
        Ok(true)
    }

    /// Writes an object without asking `persistent_id`.
    fn own(&self, object: &Object) -> PyResult<()> {
        let word = object.word();
        if !word.is_heap() {
            return self.immediate(object);
        }
        let ty = object.ty();
        if ty.is(&INT) {
            return self.big_int(object);
        }
        if ty.is(&FLOAT) {
            self.float(object.as_float().unwrap_or(0.0));
            return Ok(());
        }
        if let Some(number) = self.core.memo().get(object) {
            return self.get(number);
        }
        if ty.is(&STR) {
            return self.str(object);
        }
        if ty.is(&BYTES) {
            return self.bytes(object);
        }
        if ty.is(&DICT) {
            self.nested(frame::DICT, || self.dict(object))
        } else if ty.is(&LIST) {
            self.nested(frame::LIST, || self.list(object))
        } else if ty.is(&TUPLE) {
            self.nested(frame::TUPLE, || self.tuple(object))
        } else if ty.is(&SET) {
            self.nested(frame::SET, || self.set(object))
        } else if ty.is(&FROZENSET) {
            self.nested(frame::SET, || self.frozenset(object))
        } else if ty.is(&BYTEARRAY) {
            self.nested(frame::SAVE, || self.bytearray(object))
        } else if ty.is(&PICKLE_BUFFER) {
            self.nested(frame::SAVE, || self.pickle_buffer(object))
        } else {
            self.nested(frame::REDUCE, || self.other(object))
        }
    }

    /// Runs what CPython would use so many bytes of stack for.
    #[inline(always)]
    fn nested(&self, bytes: usize, body: impl FnOnce() -> PyResult<()>) -> PyResult<()> {
        self.thread.check_native_stack(RECURSION)?;
        let left = self.core.stack_left.get();
        if left < bytes {
            return Err(self.thread.stack_overflow(RECURSION));
        }
        self.core.stack_left.set(left - bytes);
        let result = body();
        self.core.stack_left.set(left);
        result
    }

    #[inline]
    fn immediate(&self, object: &Object) -> PyResult<()> {
        let word = object.word();
        if let Some(value) = word.as_int() {
            return self.small_int(object, value);
        }
        match word {
            Word::NONE => self.push(op::NONE),
            Word::TRUE | Word::FALSE => self.bool(word == Word::TRUE),
            _ => match word.as_float() {
                Some(value) => self.float(value),
                None => {
                    if let Some(number) = self.core.memo().get(object) {
                        return self.get(number);
                    }
                    return self.nested(frame::REDUCE, || self.other(object));
                }
            },
        }
        Ok(())
    }

    /// Refers to an object that was written before.
    #[inline]
    fn get(&self, number: isize) -> PyResult<()> {
        if !self.is_binary() {
            self.out().write(format!("{}{number}\n", op::GET as char).as_bytes());
            return Ok(());
        }
        match u32::try_from(number) {
            Ok(number) if number < 256 => self.out().write(&[op::BINGET, number as u8]),
            Ok(number) => {
                let [a, b, c, d] = number.to_le_bytes();
                self.out().write(&[op::LONG_BINGET, a, b, c, d]);
            }
            Err(_) if number < 0 => self.out().write(&[op::BINGET, number as u8]),
            Err(_) => {
                return Err(state::pickling_error(
                    self.thread,
                    "memo id too large for LONG_BINGET",
                ));
            }
        }
        Ok(())
    }

    /// The object's number if it was written.
    fn written(&self, object: &Object) -> Option<isize> {
        self.core.memo().get(object)
    }

    /// Gives the object that was just written a number.
    #[inline]
    fn memoize(&self, object: &Object) -> PyResult<()> {
        if self.core.fast.get() != 0 {
            return Ok(());
        }
        let memo = self.core.memo();
        let number = memo.len();
        memo.set(object, number as isize);
        if self.protocol() >= 4 {
            self.push(op::MEMOIZE);
            return Ok(());
        }
        self.put(number)
    }

    #[inline(never)]
    fn put(&self, number: usize) -> PyResult<()> {
        if !self.is_binary() {
            self.out().write(format!("{}{number}\n", op::PUT as char).as_bytes());
            return Ok(());
        }
        match u32::try_from(number) {
            Ok(number) if number < 256 => self.out().write(&[op::BINPUT, number as u8]),
            Ok(number) => {
                let [a, b, c, d] = number.to_le_bytes();
                self.out().write(&[op::LONG_BINPUT, a, b, c, d]);
            }
            Err(_) => {
                return Err(state::pickling_error(
                    self.thread,
                    "memo id too large for LONG_BINPUT",
                ));
            }
        }
        Ok(())
    }

    /// Fast mode has no memo: beyond a depth, containers inside themselves are an error.
    fn enter(&self, object: &Object) -> PyResult<()> {
        let nesting = self.core.fast_nesting.get() + 1;
        self.core.fast_nesting.set(nesting);
        if nesting >= FAST_NESTING_LIMIT {
            if self.core.fast_memo().contains(&object.word()) {
                self.core.fast_nesting.set(-1);
                return Err(self.thread.value_error(format!(
                    "fast mode: can't pickle cyclic objects including object type {} at {:#x}",
                    object.ty().name(),
                    object.id()
                )));
            }
            self.core.fast_memo().push(object.word());
        }
        Ok(())
    }

    fn leave(&self, object: &Object) -> PyResult<()> {
        let nesting = self.core.fast_nesting.get();
        self.core.fast_nesting.set(nesting - 1);
        if nesting < FAST_NESTING_LIMIT {
            return Ok(());
        }
        let inside = self.core.fast_memo();
        match inside.iter().rposition(|word| *word == object.word()) {
            Some(at) => {
                inside.remove(at);
                Ok(())
            }
            None => Err(self.thread.key_error(&Object::int_u64(object.id()))),
        }
    }

    /// Writes a container, guarded in fast mode.
    #[inline(always)]
    fn guarded(
        &self,
        object: &Object,
        body: impl FnOnce(&Self, &Object) -> PyResult<()>,
    ) -> PyResult<()> {
        if self.core.fast.get() == 0 {
            return body(self, object);
        }
        let result = self.enter(object).and_then(|()| body(self, object));
        let left = self.leave(object);
        result.and(left)
    }

    /// An error with a note on the object in whose `part` it occurred.
    #[cold]
    #[inline(never)]
    fn in_part(&self, raised: Raised, object: &Object, part: &str) -> Raised {
        state::noted(self.thread, raised, || {
            Ok(format!("when serializing {} {part}", state::type_name(self.thread, object)?))
        })
    }
}
