//! Code objects from their parts: `CodeType(...)` and `code.replace()`. Matches CPython's
//! `PyUnstable_Code_NewWithPosOnlyArgs` and its callers in `Objects/codeobject.c`.

use super::{Code, CodeFields};
use crate::error::PyResult;
use crate::intern;
use crate::native::CallArgs;
use crate::object::{Object, Ref};
use crate::signature::Signature;
use crate::suggestions::unexpected_keyword;
use crate::thread::Thread;
use crate::typeobj::Type;
use crate::types::bytes::Bytes;
use crate::types::str::Str;
use crate::types::tuple::Tuple;
use krait_bytecode::code::{flags, kind};

/// The parts in the order of the constructor's arguments; those that hold numbers as signed ones, unchecked.
struct Parts {
    argcount: i32,
    posonlyargcount: i32,
    kwonlyargcount: i32,
    nlocals: i32,
    stacksize: i32,
    flags: i32,
    bytecode: Ref<Bytes>,
    consts: Ref<Tuple>,
    names: Ref<Tuple>,
    varnames: Ref<Tuple>,
    filename: Ref<Str>,
    name: Ref<Str>,
    qualname: Ref<Str>,
    firstlineno: i32,
    linetable: Ref<Bytes>,
    exceptiontable: Ref<Bytes>,
    freevars: Ref<Tuple>,
    cellvars: Ref<Tuple>,
}

/// `CodeType(argcount, posonlyargcount, ...)`.
pub(super) fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    static NEW: Signature = Signature::new("code", super::SIGNATURE);
    args.no_keywords(thread, "code")?;
    let args = NEW.bind(thread, args)?;
    let number = |index: usize| args.req(index).to_c_int(thread);
    let wrong = |index: usize, wanted: &str| {
        thread.type_error(format!(
            "code() argument {} must be {wanted}, not {}",
            index + 1,
            args.req(index).type_or_none()
        ))
    };
    let bytes = |index: usize| -> PyResult<Ref<Bytes>> {
        args.req(index).downcast_ref().ok_or_else(|| wrong(index, "bytes"))
    };
    let string = |index: usize| -> PyResult<Ref<Str>> {
        args.req(index).downcast_ref().ok_or_else(|| wrong(index, "str"))
    };
    let tuple = |index: usize| -> PyResult<Ref<Tuple>> {
        args.req(index).downcast_ref().ok_or_else(|| wrong(index, "tuple"))
    };
    let optional = |index: usize| match args.opt(index) {
        Some(_) => tuple(index),
        None => Ok(Tuple::from_vec(Vec::new())),
    };
    let parts = Parts {
        argcount: number(0)?,
        posonlyargcount: number(1)?,
        kwonlyargcount: number(2)?,
        nlocals: number(3)?,
        stacksize: number(4)?,
        flags: number(5)?,
        bytecode: bytes(6)?,
        consts: tuple(7)?,
        names: tuple(8)?,
        varnames: tuple(9)?,
        filename: string(10)?,
        name: string(11)?,
        qualname: string(12)?,
        firstlineno: number(13)?,
        linetable: bytes(14)?,
        exceptiontable: bytes(15)?,
        freevars: optional(16)?,
        cellvars: optional(17)?,
    };
    parts.audit(thread)?;
    for (name, value) in [
        ("argcount", parts.argcount),
        ("posonlyargcount", parts.posonlyargcount),
        ("kwonlyargcount", parts.kwonlyargcount),
        ("nlocals", parts.nlocals),
    ] {
        if value < 0 {
            return Err(thread.value_error(format!("code: {name} must not be negative")));
        }
    }
    for names in [&parts.names, &parts.varnames, &parts.freevars, &parts.cellvars] {
        if let Some(name) = names.as_slice().iter().find(|name| name.as_str().is_none()) {
            return Err(thread.type_error(format!(
                "name tuples must contain only strings, not '{}'",
                name.ty().name()
            )));
        }
    }
    parts.assemble(thread).map(Into::into)
}

/// `code.replace(**changes)`.
pub(super) fn replace(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let code: &Code = object.downcast().expect("a method of code is called on code objects");
    if !args.positional().is_empty() {
        return Err(thread.type_error("replace() takes no positional arguments"));
    }
    let named = |mask| Tuple::from_vec(code.names_of_kind(mask));
    let mut parts = Parts {
        argcount: code.argcount as i32,
        posonlyargcount: code.posonlyargcount as i32,
        kwonlyargcount: code.kwonlyargcount as i32,
        nlocals: code.nlocals as i32,
        stacksize: code.stacksize as i32,
        flags: code.flags as i32,
        bytecode: code.bytecode.clone(),
        consts: code.consts.clone(),
        names: code.names.clone(),
        varnames: named(kind::LOCAL),
        filename: code.filename(),
        name: code.name.clone(),
        qualname: code.qualname.clone(),
        firstlineno: code.firstlineno,
        linetable: code.linetable.clone(),
        exceptiontable: code.exceptiontable.clone(),
        freevars: named(kind::FREE),
        cellvars: named(kind::CELL),
    };
    for (key, value) in args.keywords() {
        parts.change(thread, &key.str_string(thread)?, value)?;
    }
    for (name, value) in [
        ("argcount", parts.argcount),
        ("posonlyargcount", parts.posonlyargcount),
        ("kwonlyargcount", parts.kwonlyargcount),
        ("nlocals", parts.nlocals),
        ("stacksize", parts.stacksize),
        ("flags", parts.flags),
        ("firstlineno", parts.firstlineno),
    ] {
        if value < 0 {
            return Err(thread.value_error(format!("co_{name} must be a positive integer")));
        }
    }
    parts.audit(thread)?;
    let new = parts.assemble(thread)?;
    if code.is_verified() && runs_alike(code, &new) {
        new.set_verified();
    }
    Ok(new.into())
}

/// Whether nothing differs that the check of code looks at.
fn runs_alike(old: &Code, new: &Code) -> bool {
    let numbers = |code: &Code| {
        (
            (code.argcount, code.posonlyargcount, code.kwonlyargcount),
            (code.nlocals, code.nlocalsplus, code.nfreevars),
            (code.stacksize, code.flags),
        )
    };
    numbers(old) == numbers(new)
        && old.bytecode.as_object().is(new.bytecode.as_object())
        && old.exceptiontable.as_object().is(new.exceptiontable.as_object())
        && old.consts.as_object().is(new.consts.as_object())
        && old.names.len() == new.names.len()
        && (0..old.nlocalsplus as usize)
            .all(|i| (old.local_kind(i) ^ new.local_kind(i)) & !(kind::ARG | kind::HIDDEN) == 0)
}

/// What `replace` may change.
const REPLACEABLE: &[&str] = &[
    "co_argcount",
    "co_posonlyargcount",
    "co_kwonlyargcount",
    "co_nlocals",
    "co_stacksize",
    "co_flags",
    "co_firstlineno",
    "co_code",
    "co_consts",
    "co_names",
    "co_varnames",
    "co_freevars",
    "co_cellvars",
    "co_filename",
    "co_name",
    "co_qualname",
    "co_linetable",
    "co_exceptiontable",
];

impl Parts {
    /// One keyword argument of `replace`.
    fn change(&mut self, thread: &Thread, key: &str, value: &Object) -> PyResult<()> {
        let wrong = |wanted: &str| {
            thread.type_error(format!(
                "replace() argument '{key}' must be {wanted}, not {}",
                value.type_or_none()
            ))
        };
        let number = || value.to_c_int(thread);
        let string = || value.downcast_ref().ok_or_else(|| wrong("str"));
        let bytes = || value.downcast_ref().ok_or_else(|| wrong("bytes"));
        let tuple = || value.downcast_ref().ok_or_else(|| wrong("tuple"));
        match key {
            "co_argcount" => self.argcount = number()?,
            "co_posonlyargcount" => self.posonlyargcount = number()?,
            "co_kwonlyargcount" => self.kwonlyargcount = number()?,
            "co_nlocals" => self.nlocals = number()?,
            "co_stacksize" => self.stacksize = number()?,
            "co_flags" => self.flags = number()?,
            "co_firstlineno" => self.firstlineno = number()?,
            "co_code" => self.bytecode = bytes()?,
            "co_consts" => self.consts = tuple()?,
            "co_names" => self.names = tuple()?,
            "co_varnames" => self.varnames = tuple()?,
            "co_freevars" => self.freevars = tuple()?,
            "co_cellvars" => self.cellvars = tuple()?,
            "co_filename" => self.filename = string()?,
            "co_name" => self.name = string()?,
            "co_qualname" => self.qualname = string()?,
            "co_linetable" => self.linetable = bytes()?,
            "co_exceptiontable" => self.exceptiontable = bytes()?,
            _ => return Err(unexpected_keyword(thread, "replace", key, REPLACEABLE)),
        }
        Ok(())
    }

    fn audit(&self, thread: &Thread) -> PyResult<()> {
        let number = |value: i32| Object::int(value.into());
        thread.audit(
            "code.__new__",
            &[
                self.bytecode.clone().into(),
                self.filename.clone().into(),
                self.name.clone().into(),
                number(self.argcount),
                number(self.posonlyargcount),
                number(self.kwonlyargcount),
                number(self.nlocals),
                number(self.stacksize),
                number(self.flags),
            ],
        )
    }

    /// The variables in slot order with their kinds: a local that is a cell too stands once.
    fn localsplus(&self, thread: &Thread) -> PyResult<(Ref<Tuple>, Vec<u8>)> {
        let mut names = self.varnames.as_slice().to_vec();
        let mut kinds = vec![kind::LOCAL; names.len()];
        for cell in self.cellvars.as_slice() {
            let mut place = None;
            for (index, name) in self.varnames.as_slice().iter().enumerate() {
                if name.eq(thread, cell)? {
                    place = Some(index);
                    break;
                }
            }
            match place {
                Some(index) => kinds[index] |= kind::CELL,
                None => {
                    names.push(cell.clone());
                    kinds.push(kind::CELL);
                }
            }
        }
        names.extend_from_slice(self.freevars.as_slice());
        kinds.resize(names.len(), kind::FREE);
        Ok((interned(thread, &names)?, kinds))
    }

    /// Checks the parts and puts them together. The code is verified before it runs.
    fn assemble(self, thread: &Thread) -> PyResult<Ref<Code>> {
        let unsigned = |value: i32| {
            u32::try_from(value).map_err(|_| {
                thread
                    .system_error("../Objects/codeobject.c:465: bad argument to internal function")
            })
        };
        let (argcount, kwonlyargcount) = (unsigned(self.argcount)?, unsigned(self.kwonlyargcount)?);
        let posonlyargcount = unsigned(self.posonlyargcount)?;
        unsigned(self.argcount - self.posonlyargcount)?;
        let (stacksize, code_flags) = (unsigned(self.stacksize)?, unsigned(self.flags)?);
        if !self.bytecode.len().is_multiple_of(2) {
            return Err(thread.value_error("code: co_code is malformed"));
        }
        let needed = u64::from(argcount)
            + u64::from(kwonlyargcount)
            + u64::from(code_flags & flags::VARARGS != 0)
            + u64::from(code_flags & flags::VARKEYWORDS != 0);
        if needed > self.varnames.len() as u64 {
            return Err(thread.value_error("code: co_varnames is too small"));
        }
        if self.nlocals as usize != self.varnames.len() {
            return Err(thread.value_error("code: co_nlocals != len(co_varnames)"));
        }
        let (localsplusnames, kinds) = self.localsplus(thread)?;
        let fields = CodeFields {
            argcount,
            posonlyargcount,
            kwonlyargcount,
            stacksize,
            flags: code_flags,
            firstlineno: self.firstlineno,
            names: interned(thread, self.names.as_slice())?,
            localsplusnames,
            localspluskinds: Bytes::new(&kinds),
            bytecode: self.bytecode,
            consts: self.consts,
            filename: self.filename,
            name: self.name,
            qualname: self.qualname,
            linetable: self.linetable,
            exceptiontable: self.exceptiontable,
        };
        Ok(Code::new(fields, false))
    }
}

/// The names as interned strings. SystemError if one is no str.
fn interned(thread: &Thread, names: &[Object]) -> PyResult<Ref<Tuple>> {
    let names = names.iter().map(|name| match name.is_exact(&crate::types::str::STR) {
        true => Ok(intern::intern_object(name.clone())),
        false => Err(thread.system_error("non-string found in code slot")),
    });
    Ok(Tuple::from_vec(names.collect::<PyResult<_>>()?))
}
