//! Objects made by marshal's reader, and a file as its input.

use super::{Kept, keep};
use krait_bytecode::code::{flags, kind};
use krait_bytecode::marshal::{Build, CodeParts, Error, ErrorKind, Input};
use krait_objects::buffer::{Buffer, BufferFlags};
use krait_objects::exceptions as exc;
use krait_objects::intern;
use krait_objects::types::bytes::Bytes;
use krait_objects::types::code::{Code, CodeFields};
use krait_objects::types::complex::Complex;
use krait_objects::types::dict::Dict;
use krait_objects::types::list::List;
use krait_objects::types::memoryview::MemoryView;
use krait_objects::types::set::{FROZENSET, Set};
use krait_objects::types::slice::Slice;
use krait_objects::types::str::{STR, Str};
use krait_objects::types::tuple::Tuple;
use krait_objects::{Object, PyResult, Raised, Thread, codecs, name};
use std::borrow::Cow;

/// Bytes asked of a file at once.
const CHUNK: usize = 1 << 20;

/// A Python file: each piece is read by its `readinto`.
pub struct FileInput<'a> {
    thread: &'a Thread,
    file: &'a Object,
    kept: Kept,
}

impl<'a> FileInput<'a> {
    pub fn new(thread: &'a Thread, file: &'a Object, kept: Kept) -> FileInput<'a> {
        FileInput { thread, file, kept }
    }

    fn read(&self, count: usize, out: &mut Vec<u8>) -> PyResult<()> {
        let thread = self.thread;
        let memory = Bytes::new(&vec![0; count]);
        let ptr = memory.as_slice().as_ptr().cast_mut();
        // SAFETY: the bytes object is owned by the buffer and is only looked at again after the call.
        let buffer = unsafe {
            Buffer::bytes(thread, memory.as_object(), ptr, count, false, BufferFlags::WRITABLE)
        }?;
        let view: Object = MemoryView::new(buffer).into();
        let read = self.file.call_method(thread, name!("readinto"), &[view])?;
        let read = read.index_isize_or(thread, &exc::VALUE_ERROR)?;
        match usize::try_from(read) {
            Ok(read) if read == count => {
                out.extend_from_slice(memory.as_slice());
                Ok(())
            }
            Ok(read) if read > count => Err(thread.value_error(format!(
                "read() returned too much data: {count} bytes requested, {read} returned"
            ))),
            _ => Err(thread.eof_error("EOF read where not expected")),
        }
    }
}

impl Input for FileInput<'_> {
    fn take(&mut self, count: usize) -> Result<Cow<'_, [u8]>, Error> {
        let mut out = Vec::new();
        while out.len() < count {
            let piece = (count - out.len()).min(CHUNK);
            self.read(piece, &mut out).map_err(|raised| {
                if raised.is(&exc::EOF_ERROR) {
                    Error::new(ErrorKind::Eof, "EOF read where not expected")
                } else {
                    keep(&self.kept, raised)
                }
            })?;
        }
        Ok(Cow::Owned(out))
    }
}

/// Makes objects.
pub struct Builder<'t> {
    thread: &'t Thread,
    kept: Kept,
}

type Made = Result<Object, Error>;

impl<'t> Builder<'t> {
    pub fn new(thread: &'t Thread, kept: Kept) -> Builder<'t> {
        Builder { thread, kept }
    }

    fn kept<T>(&self, result: PyResult<T>) -> Result<T, Error> {
        result.map_err(|raised| keep(&self.kept, raised))
    }

    fn make_code(&self, parts: CodeParts<Object>) -> PyResult {
        let thread = self.thread;
        let fields = code_fields(&parts).ok_or_else(|| {
            thread.system_error("../Objects/codeobject.c:465: bad argument to internal function")
        })?;
        if fields.bytecode.len() % 2 != 0 {
            return Err(thread.value_error("code: co_code is malformed"));
        }
        let locals =
            fields.localspluskinds.as_slice().iter().filter(|&&k| k & kind::LOCAL != 0).count();
        let arguments = fields.argcount as usize
            + fields.kwonlyargcount as usize
            + usize::from(fields.flags & flags::VARARGS != 0)
            + usize::from(fields.flags & flags::VARKEYWORDS != 0);
        if arguments > locals {
            return Err(thread.value_error("code: varnames is too small"));
        }
        for tuple in [&fields.names, &fields.localsplusnames] {
            for (index, item) in tuple.as_slice().iter().cloned().enumerate() {
                if !item.is_exact(&STR) {
                    return Err(not_a_name(thread));
                }
                let interned = intern::intern_object(item);
                // SAFETY: the index is in range, and only clones of items are alive.
                unsafe { tuple.replace_item(index, interned) };
            }
        }
        Ok(Code::new(fields, false).into())
    }
}

fn not_a_name(thread: &Thread) -> Raised {
    thread.system_error("non-string found in code slot")
}

/// The fields, None if one has an impossible value.
fn code_fields(parts: &CodeParts<Object>) -> Option<CodeFields> {
    let count = |value: i32| u32::try_from(value).ok();
    let tuple = |value: &Object| value.downcast_ref::<Tuple>();
    let bytes = |value: &Object| value.downcast_ref::<Bytes>();
    let text = |value: &Object| value.downcast_ref::<Str>();
    let fields = CodeFields {
        argcount: count(parts.argcount)?,
        posonlyargcount: count(parts.posonlyargcount)?,
        kwonlyargcount: count(parts.kwonlyargcount)?,
        stacksize: count(parts.stacksize)?,
        flags: count(parts.flags)?,
        firstlineno: parts.firstlineno,
        bytecode: bytes(&parts.code)?,
        consts: tuple(&parts.consts)?,
        names: tuple(&parts.names)?,
        localsplusnames: tuple(&parts.localsplusnames)?,
        localspluskinds: bytes(&parts.localspluskinds)?,
        filename: text(&parts.filename)?,
        name: text(&parts.name)?,
        qualname: text(&parts.qualname)?,
        linetable: bytes(&parts.linetable)?,
        exceptiontable: bytes(&parts.exceptiontable)?,
    };
    let sound = fields.argcount >= fields.posonlyargcount
        && fields.localsplusnames.len() == fields.localspluskinds.len();
    sound.then_some(fields)
}

impl Build for Builder<'_> {
    type Value = Object;

    fn none(&mut self) -> Made {
        Ok(Object::NONE)
    }
    fn bool(&mut self, value: bool) -> Made {
        Ok(Object::from_bool(value))
    }
    fn ellipsis(&mut self) -> Made {
        Ok(Object::ELLIPSIS)
    }
    fn stop_iteration(&mut self) -> Made {
        Ok(exc::STOP_ITERATION.to_object())
    }
    fn int(&mut self, value: i32) -> Made {
        Ok(Object::small_int(value))
    }
    fn big_int(&mut self, value: dashu_int::IBig) -> Made {
        Ok(Object::big_int(value))
    }
    fn float(&mut self, value: f64) -> Made {
        Ok(Object::float(value))
    }
    fn complex(&mut self, real: f64, imag: f64) -> Made {
        Ok(Complex::new(real, imag).into())
    }
    fn bytes(&mut self, bytes: &[u8]) -> Made {
        Ok(Object::bytes(bytes))
    }

    fn str(&mut self, wtf8: &[u8], interned: bool) -> Made {
        let text = self.kept(codecs::decode(self.thread, wtf8, "utf-8", "surrogatepass"))?;
        Ok(if interned { intern::intern_object(text) } else { text })
    }

    fn text_float(&mut self, text: &[u8]) -> Result<f64, Error> {
        let shown = String::from_utf8_lossy(text);
        std::str::from_utf8(text).ok().and_then(|text| text.parse().ok()).ok_or_else(|| {
            let message = format!("could not convert string to float: '{shown}'");
            keep(&self.kept, self.thread.value_error(message))
        })
    }

    fn tuple(&mut self, items: Vec<Object>) -> Made {
        Ok(Tuple::from_vec(items).into())
    }

    fn frozen_set(&mut self, items: Vec<Object>) -> Made {
        let set = Set::of_type(&FROZENSET);
        self.fill_set(&set, items)?;
        Ok(set)
    }

    fn slice(&mut self, parts: [Object; 3]) -> Made {
        let [start, stop, step] = parts;
        Ok(Slice::new(start, stop, step).into())
    }

    fn code(&mut self, parts: CodeParts<Object>) -> Made {
        let code = self.make_code(parts);
        self.kept(code)
    }

    fn tuple_early(&mut self, len: usize) -> Option<Made> {
        Some(Ok(Tuple::from_vec(vec![Object::NONE; len]).into()))
    }

    fn set_tuple_item(&mut self, tuple: &Object, index: usize, item: Object) {
        if let Some(tuple) = tuple.as_tuple().filter(|tuple| index < tuple.len()) {
            // SAFETY: the index is in range, and the reader keeps no borrow of items.
            unsafe { tuple.replace_item(index, item) };
        }
    }

    fn list_early(&mut self) -> Option<Made> {
        Some(Ok(List::new().into()))
    }
    fn set_early(&mut self) -> Option<Made> {
        Some(Ok(Set::new()))
    }
    fn dict_early(&mut self) -> Option<Made> {
        Some(Ok(Dict::new().into()))
    }

    fn list(&mut self, early: Option<Object>, items: Vec<Object>) -> Made {
        let list = early.unwrap_or_else(|| List::new().into());
        if let Some(list) = list.as_list() {
            *list.items_mut() = items;
        }
        Ok(list)
    }

    fn set(&mut self, early: Option<Object>, items: Vec<Object>) -> Made {
        let set = early.unwrap_or_else(Set::new);
        self.fill_set(&set, items)?;
        Ok(set)
    }

    fn dict(&mut self, early: Option<Object>, items: Vec<(Object, Object)>) -> Made {
        let object = early.unwrap_or_else(|| Dict::new().into());
        if let Some(dict) = object.as_dict() {
            for (key, value) in items {
                self.kept(dict.set(self.thread, &key, &value))?;
            }
        }
        Ok(object)
    }
}

impl Builder<'_> {
    fn fill_set(&self, object: &Object, items: Vec<Object>) -> Result<(), Error> {
        let Some(set) = object.as_set() else { return Ok(()) };
        for item in items {
            self.kept(set.add(self.thread, &item))?;
        }
        Ok(())
    }
}
