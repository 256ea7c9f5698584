//! Reading marshal's format into objects: what `marshal.loads`, `.pyc` files and frozen code come through. The format is
//! `krait_bytecode::marshal`'s. Matches the reading half of CPython's `Python/marshal.c`.

use crate::error::{PyResult, Raised};
use crate::exceptions as exc;
use crate::object::{Object, Ref};
use crate::thread::Thread;
use crate::types::bytes::Bytes;
use crate::types::code::{Code, CodeFields};
use crate::types::complex::Complex;
use crate::types::dict::Dict;
use crate::types::list::List;
use crate::types::set::{FROZENSET, Set};
use crate::types::slice::Slice;
use crate::types::str::{STR, Str};
use crate::types::tuple::Tuple;
use crate::{codecs, intern};
use krait_bytecode::code::{flags, kind};
use krait_bytecode::marshal::{Build, CodeParts, Error, ErrorKind, Input, Reader};
use krait_text::Str as StrView;
use std::cell::RefCell;
use std::rc::Rc;

/// What a reader's input or a builder raised, for the error that stands for it.
pub type Kept = Rc<RefCell<Option<Raised>>>;

/// Stands for an exception that is kept elsewhere.
const KEPT: Error = Error::new(ErrorKind::Input, "");

/// Keeps an exception; the error stands for it.
pub fn keep(kept: &Kept, raised: Raised) -> Error {
    kept.replace(Some(raised));
    KEPT
}

/// The exception of an error.
pub fn raise(thread: &Thread, error: &Error, kept: &Kept) -> Raised {
    match error.kind {
        ErrorKind::Eof => thread.eof_error(error.message),
        ErrorKind::Value => thread.value_error(error.message),
        ErrorKind::Type => thread.type_error(error.message),
        ErrorKind::System => thread.system_error(error.message),
        ErrorKind::Input => {
            kept.take().unwrap_or_else(|| thread.err(&exc::RUNTIME_ERROR, "marshal failed"))
        }
    }
}

/// Whose code objects are read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Maker {
    /// This build's compiler: they may run as they are.
    Compiler,
    Anyone,
}

/// Reads one object; `kept` has what the input raises.
pub fn read<I: Input>(
    thread: &Thread,
    input: I,
    allow_code: bool,
    kept: &Kept,
    maker: Maker,
) -> PyResult {
    let mut builder = Builder { thread, kept: kept.clone(), maker };
    Reader::new(input, &mut builder, allow_code).load().map_err(|error| raise(thread, &error, kept))
}

/// Reads a code object.
pub fn read_code(thread: &Thread, bytes: &[u8], maker: Maker) -> PyResult<Ref<Code>> {
    let object = read(thread, bytes, true, &Kept::default(), maker)?;
    object.downcast_ref().ok_or_else(|| thread.type_error("not a code object"))
}

/// Makes objects.
struct Builder<'t> {
    thread: &'t Thread,
    kept: Kept,
    maker: Maker,
}

type Made = Result<Object, Error>;

impl Builder<'_> {
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
            return Err(thread.value_error("code: co_varnames is too small"));
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
        Ok(Code::new(fields, self.maker == Maker::Compiler).into())
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
        match std::str::from_utf8(wtf8) {
            Ok(text) if interned => Ok(intern::intern(text).into()),
            Ok(text) => Ok(Object::str(text)),
            Err(_) => {
                let text = codecs::decode(self.thread, wtf8, "utf-8", "surrogatepass");
                let text = self.kept(text)?;
                Ok(if interned { intern::intern_object(text) } else { text })
            }
        }
    }

    fn ascii(&mut self, text: &str, interned: bool) -> Made {
        Ok(match interned {
            true => intern::intern_ascii(text).into(),
            false => Str::from_view(StrView::Ascii(text.as_bytes())).into(),
        })
    }

    fn text_float(&mut self, text: &[u8]) -> Result<f64, Error> {
        // As C reads it, it ends with the first NUL.
        let text = text.split(|&byte| byte == 0).next().unwrap_or(text);
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
