//! Reading objects: the stack and the loop over the opcodes, which the sibling files run by group. Matches the second
//! half of CPython's `Modules/_pickle.c`.

mod containers;
mod global;
mod make;
mod memo;
mod number;
mod text;

pub use global::find_class;

use super::opcode as op;
use super::reader::Reader;
use super::state::{self, State};
use super::unpickler::no_persistent_load;
use krait_objects::exceptions as exc;
use krait_objects::{Object, PyResult, Raised, Thread};

/// An unpickler at work.
pub struct Load<'a> {
    thread: &'a Thread,
    reader: &'a Reader,
    state: &'static State,
    /// The Unpickler object whose `find_class` is asked, unless it is the native one.
    owner: Option<&'a Object>,
    /// None: persistent ids are an error.
    persistent_load: Option<Object>,
    stack: Vec<Object>,
    /// Where the stack was at each mark.
    marks: Vec<usize>,
    /// Where it was at the last mark: nothing below is popped.
    fence: usize,
}

/// Reads a pickle; its object.
pub fn load(
    thread: &Thread,
    state: &'static State,
    reader: &Reader,
    owner: Option<&Object>,
    persistent_load: Option<Object>,
) -> PyResult {
    reader.protocol.set(0);
    let mut load = Load {
        thread,
        reader,
        state,
        owner,
        persistent_load,
        stack: Vec::with_capacity(16),
        marks: Vec::new(),
        fence: 0,
    };
    load.run()?;
    reader.input.skip_consumed(thread)?;
    let object = load.pop()?;
    // A pickle that failed leaves its frame to what is read next.
    reader.input.leave_frame();
    Ok(object)
}

impl Load<'_> {
    fn run(&mut self) -> PyResult<()> {
        loop {
            let opcode = match self.reader.input.quick_byte() {
                Some(opcode) => opcode,
                None => self.next_opcode()?,
            };
            match opcode {
                op::NONE => self.stack.push(Object::NONE),
                op::NEWTRUE => self.stack.push(Object::TRUE),
                op::NEWFALSE => self.stack.push(Object::FALSE),
                op::BININT => {
                    let value = i32::from_le_bytes(self.array()?);
                    self.stack.push(Object::small_int(value));
                }
                op::BININT1 => {
                    let [value] = self.array()?;
                    self.stack.push(Object::small_int(value.into()));
                }
                op::BININT2 => {
                    let value = u16::from_le_bytes(self.array()?);
                    self.stack.push(Object::small_int(value.into()));
                }
                op::BINFLOAT => {
                    let value = f64::from_be_bytes(self.array()?);
                    self.stack.push(Object::float(value));
                }
                op::INT => self.int()?,
                op::LONG => self.long()?,
                op::LONG1 => {
                    let [len] = self.array()?;
                    self.counted_long(len.into())?;
                }
                op::LONG4 => {
                    let len = i32::from_le_bytes(self.array()?);
                    self.counted_long(len)?;
                }
                op::FLOAT => self.float()?,
                op::SHORT_BINUNICODE => {
                    let [len] = self.array()?;
                    self.unicode(len.into())?;
                }
                op::BINUNICODE => {
                    let len = u32::from_le_bytes(self.array()?);
                    self.unicode(len.into())?;
                }
                op::BINUNICODE8 => {
                    let len = u64::from_le_bytes(self.array()?);
                    self.unicode(len)?;
                }
                op::SHORT_BINBYTES => {
                    let [len] = self.array()?;
                    self.bytes(len.into())?;
                }
                op::BINBYTES => {
                    let len = u32::from_le_bytes(self.array()?);
                    self.bytes(len.into())?;
                }
                op::BINBYTES8 => {
                    let len = u64::from_le_bytes(self.array()?);
                    self.bytes(len)?;
                }
                op::BYTEARRAY8 => {
                    let len = u64::from_le_bytes(self.array()?);
                    self.bytearray(len)?;
                }
                op::NEXT_BUFFER => self.next_buffer()?,
                op::READONLY_BUFFER => self.readonly_buffer()?,
                op::SHORT_BINSTRING => {
                    let [len] = self.array()?;
                    self.counted_string(len.into())?;
                }
                op::BINSTRING => {
                    let len = i32::from_le_bytes(self.array()?);
                    self.counted_string(len)?;
                }
                op::STRING => self.string()?,
                op::UNICODE => self.escaped_unicode()?,
                op::EMPTY_TUPLE => self.stack.push(Object::tuple(&[])),
                op::TUPLE1 => self.tuple(1)?,
                op::TUPLE2 => self.tuple(2)?,
                op::TUPLE3 => self.tuple(3)?,
                op::TUPLE => {
                    let mark = self.pop_mark()?;
                    let tuple = self.tuple_from(mark);
                    self.stack.push(tuple);
                }
                op::EMPTY_LIST => self.stack.push(Object::list(Vec::new())),
                op::LIST => {
                    let mark = self.pop_mark()?;
                    let items = self.stack.split_off(mark);
                    self.stack.push(Object::list(items));
                }
                op::EMPTY_DICT => {
                    self.stack.push(krait_objects::types::dict::Dict::new().into());
                }
                op::DICT => self.dict()?,
                op::EMPTY_SET => self.stack.push(krait_objects::types::set::Set::new()),
                op::ADDITEMS => self.add_items()?,
                op::FROZENSET => self.frozenset()?,
                op::OBJ => self.obj()?,
                op::INST => self.inst()?,
                op::NEWOBJ => self.new_object(false)?,
                op::NEWOBJ_EX => self.new_object(true)?,
                op::GLOBAL => self.global()?,
                op::STACK_GLOBAL => self.stack_global()?,
                op::APPEND => {
                    if self.stack.len() <= self.fence + 1 {
                        return Err(self.underflow());
                    }
                    self.append(self.stack.len() - 1)?;
                }
                op::APPENDS => {
                    let mark = self.pop_mark()?;
                    self.append(mark)?;
                }
                op::BUILD => self.build()?,
                op::DUP => {
                    let top = self.top()?.clone();
                    self.stack.push(top);
                }
                op::BINGET => {
                    let [index] = self.array()?;
                    self.get(index.into())?;
                }
                op::LONG_BINGET => {
                    let index = u32::from_le_bytes(self.array()?);
                    self.get(index.into())?;
                }
                op::GET => self.get_line()?,
                op::MARK => self.mark(),
                op::BINPUT => {
                    let [index] = self.array()?;
                    self.put(index.into())?;
                }
                op::LONG_BINPUT => {
                    let index = u32::from_le_bytes(self.array()?);
                    self.put(index as usize)?;
                }
                op::PUT => self.put_line()?,
                op::MEMOIZE => {
                    let next = self.reader.memo().used();
                    self.put(next)?;
                }
                op::POP => self.drop_top()?,
                op::POP_MARK => {
                    let mark = self.pop_mark()?;
                    self.truncate(mark);
                }
                op::SETITEM => match self.stack.len().checked_sub(2) {
                    Some(from) => self.set_items(from)?,
                    None => return Err(self.underflow()),
                },
                op::SETITEMS => {
                    let mark = self.pop_mark()?;
                    self.set_items(mark)?;
                }
                op::PERSID => self.persistent_line()?,
                op::BINPERSID => {
                    let id = self.pop()?;
                    self.persistent(id)?;
                }
                op::REDUCE => self.reduce()?,
                op::PROTO => self.protocol()?,
                op::FRAME => self.frame()?,
                op::EXT1 => {
                    let [code] = self.array()?;
                    self.extension(code.into())?;
                }
                op::EXT2 => {
                    let code = u16::from_le_bytes(self.array()?);
                    self.extension(code.into())?;
                }
                op::EXT4 => {
                    let code = i32::from_le_bytes(self.array()?);
                    self.extension(code)?;
                }
                op::STOP => return Ok(()),
                _ => return Err(self.invalid(opcode)),
            }
        }
    }

    /// The next opcode where asking for it may fail: at the end of the data there is an EOFError.
    #[cold]
    #[inline(never)]
    fn next_opcode(&self) -> PyResult<u8> {
        match self.array() {
            Ok([opcode]) => Ok(opcode),
            Err(raised) if state::is(&raised, &self.state.unpickling_error) => {
                Err(self.thread.err(&exc::EOF_ERROR, "Ran out of input"))
            }
            Err(raised) => Err(raised),
        }
    }

    #[cold]
    fn invalid(&self, opcode: u8) -> Raised {
        let shown = match opcode {
            b'\'' | b'\\' => format!("\\x{opcode:02x}"),
            0x20..=0x7e => (opcode as char).to_string(),
            _ => format!("\\x{opcode:02x}"),
        };
        state::unpickling_error(self.thread, format!("invalid load key, '{shown}'."))
    }

    #[inline(always)]
    fn array<const N: usize>(&self) -> PyResult<[u8; N]> {
        self.reader.input.array(self.thread)
    }

    #[cold]
    fn underflow(&self) -> Raised {
        let message = match self.marks.is_empty() {
            true => "unpickling stack underflow",
            false => "unexpected MARK found",
        };
        state::unpickling_error(self.thread, message)
    }

    #[inline(always)]
    fn pop(&mut self) -> PyResult {
        if self.stack.len() <= self.fence {
            return Err(self.underflow());
        }
        self.stack.pop().ok_or_else(|| self.underflow())
    }

    #[inline(always)]
    fn top(&self) -> PyResult<&Object> {
        match self.stack.last() {
            Some(top) if self.stack.len() > self.fence => Ok(top),
            _ => Err(self.underflow()),
        }
    }

    #[inline(always)]
    fn mark(&mut self) {
        if self.marks.len() >= self.reader.marks_size.get() {
            self.reader.marks_size.set(self.marks.len() * 2 + 20);
        }
        self.fence = self.stack.len();
        self.marks.push(self.fence);
    }

    /// Takes back the last mark: where the stack was.
    #[inline(always)]
    fn pop_mark(&mut self) -> PyResult<usize> {
        let Some(mark) = self.marks.pop() else { return Err(self.no_mark()) };
        self.fence = self.marks.last().copied().unwrap_or(0);
        Ok(mark)
    }

    #[cold]
    fn no_mark(&self) -> Raised {
        state::unpickling_error(self.thread, "could not find MARK")
    }

    /// `POP` takes back a mark if that is on top.
    fn drop_top(&mut self) -> PyResult<()> {
        if self.marks.last() == Some(&self.stack.len()) {
            return self.pop_mark().map(drop);
        }
        self.pop().map(drop)
    }

    /// Drops what is on the stack from `len` on, the last first.
    fn truncate(&mut self, len: usize) {
        while self.stack.len() > len {
            drop(self.stack.pop());
        }
    }

    fn protocol(&mut self) -> PyResult<()> {
        let [protocol] = self.array()?;
        if i64::from(protocol) > op::HIGHEST_PROTOCOL {
            return Err(self
                .thread
                .value_error(format!("unsupported pickle protocol: {protocol}")));
        }
        self.reader.protocol.set(protocol);
        Ok(())
    }

    fn frame(&mut self) -> PyResult<()> {
        let len = u64::from_le_bytes(self.array()?);
        self.reader.input.check_frame_end(self.thread)?;
        if len > isize::MAX as u64 {
            return Err(self.thread.overflow_error(format!(
                "FRAME length exceeds system's maximum of {} bytes",
                isize::MAX
            )));
        }
        self.reader.input.begin_frame(self.thread, len as usize)
    }

    fn persistent(&mut self, id: Object) -> PyResult<()> {
        let Some(load) = self.persistent_load.clone() else {
            return Err(no_persistent_load(self.thread));
        };
        let object = load.call(self.thread, &[id])?;
        self.stack.push(object);
        Ok(())
    }

    fn persistent_line(&mut self) -> PyResult<()> {
        let line = self.reader.input.line(self.thread)?;
        let text = &line[..line.len() - 1];
        let id = match text.is_ascii() {
            true => Object::str(std::str::from_utf8(text).unwrap_or_default()),
            false => {
                return Err(state::unpickling_error(
                    self.thread,
                    "persistent IDs in protocol 0 must be ASCII strings",
                ));
            }
        };
        self.persistent(id)
    }
}
