//! Marshal for plain `Const` trees: which of them CPython would find shared, and how to build them. Knows no
//! runtime objects.

use foldhash::{HashMap, HashSet};
use std::borrow::Cow;
use std::sync::Arc;

use dashu_int::IBig;

use super::read::{Build, Reader};
use super::write::{CodeParts, Shape, Shapes, Writer};
use super::{Error, ErrorKind};
use crate::code::Code;
use crate::constant::{Const, ConstStr, Interner, SliceConst};

/// The marshal bytes of `value`, as CPython's `marshal.dumps` gives them for what its compiler made.
pub fn dumps(value: &Const, version: i32) -> Result<Vec<u8>, Error> {
    let shapes = ConstWriter::new(value);
    Writer::new(&shapes, version, true).dump(value)
}

/// Reads one value; trailing bytes are ignored.
pub fn loads(bytes: &[u8]) -> Result<Const, Error> {
    let mut build = ConstReader::default();
    Reader::new(bytes, &mut build, true).load()
}

/// Counts how often each object of a tree is held, in place of reference counts.
pub struct ConstWriter {
    holders: HashMap<usize, u32>,
    /// One-byte tables of code objects: not the shared one-byte objects, as CPython fills them in place.
    own_bytes: HashSet<usize>,
}

impl ConstWriter {
    pub fn new(root: &Const) -> ConstWriter {
        let mut writer = ConstWriter { holders: HashMap::default(), own_bytes: HashSet::default() };
        writer.count(root);
        writer
    }

    fn is_immortal(&self, value: &Const) -> bool {
        value.is_immortal()
            && !value.address().is_some_and(|address| self.own_bytes.contains(&address))
    }

    fn count(&mut self, value: &Const) {
        let holders = self.holders.entry(self.identity(value)).or_default();
        *holders += 1;
        if *holders > 1 {
            return;
        }
        match value {
            Const::Tuple(items)
            | Const::FrozenSet(items)
            | Const::List(items)
            | Const::Set(items) => items.iter().for_each(|item| self.count(item)),
            Const::Dict(items) => items.iter().for_each(|(key, value)| {
                self.count(key);
                self.count(value);
            }),
            Const::Slice(slice) => {
                [&slice.start, &slice.stop, &slice.step].into_iter().for_each(|v| self.count(v))
            }
            Const::Code(code) => {
                let parts = code_parts(code);
                for own in [&parts.localspluskinds, &parts.linetable, &parts.exceptiontable] {
                    if matches!(own, Const::Bytes(bytes) if bytes.len() == 1) {
                        self.own_bytes.extend(own.address());
                    }
                }
                let fields = [
                    &parts.consts,
                    &parts.names,
                    &parts.localsplusnames,
                    &parts.localspluskinds,
                    &parts.filename,
                    &parts.name,
                    &parts.qualname,
                    &parts.linetable,
                    &parts.exceptiontable,
                ];
                fields.into_iter().for_each(|field| self.count(field));
            }
            _ => {}
        }
    }
}

/// A number for a statically allocated object; heap addresses are multiples of 8, so they differ.
fn immortal_identity(value: &Const) -> usize {
    match value {
        Const::Int(v) => {
            let small = i64::try_from(&**v).expect("immortal ints are small");
            (small + 5) as usize * 8 + 1
        }
        Const::Bytes(v) => v.first().map_or(0, |&b| usize::from(b) + 1) * 8 + 3,
        Const::Str(v) => v.code_points().first().map_or(0, |&c| c as usize + 1) * 8 + 5,
        Const::Tuple(_) => 7,
        Const::None => 15,
        Const::True => 23,
        Const::False => 31,
        Const::Ellipsis => 39,
        _ => 47,
    }
}

fn code_parts(code: &Code) -> CodeParts<Const> {
    CodeParts {
        argcount: code.argcount as i32,
        posonlyargcount: code.posonlyargcount as i32,
        kwonlyargcount: code.kwonlyargcount as i32,
        stacksize: code.stacksize as i32,
        flags: code.flags as i32,
        code: Const::Bytes(code.code.clone()),
        consts: Const::Tuple(code.consts.clone()),
        names: Const::Tuple(code.names.clone()),
        localsplusnames: Const::Tuple(code.localsplusnames.clone()),
        localspluskinds: Const::Bytes(code.localspluskinds.clone()),
        filename: Const::Str(code.filename.clone()),
        name: Const::Str(code.name.clone()),
        qualname: Const::Str(code.qualname.clone()),
        firstlineno: code.firstlineno,
        linetable: Const::Bytes(code.linetable.clone()),
        exceptiontable: Const::Bytes(code.exceptiontable.clone()),
    }
}

impl Shapes for ConstWriter {
    type Value = Const;

    fn shape<'a>(&'a self, value: &'a Const) -> Shape<'a, Const> {
        match value {
            Const::None => Shape::None,
            Const::True => Shape::True,
            Const::False => Shape::False,
            Const::Ellipsis => Shape::Ellipsis,
            Const::StopIteration => Shape::StopIteration,
            Const::Int(v) => Shape::Int(Cow::Borrowed(v)),
            Const::Float(v) => Shape::Float(**v),
            Const::Complex(v) => Shape::Complex(v.0, v.1),
            Const::Str(v) => {
                Shape::Str(Cow::Borrowed(v.wtf8()), v.is_interned() || value.is_immortal())
            }
            Const::Bytes(v) => Shape::Bytes(Cow::Borrowed(v)),
            Const::Tuple(v) => Shape::Tuple(v.to_vec()),
            Const::FrozenSet(v) => Shape::FrozenSet(v.to_vec()),
            Const::List(v) => Shape::List(v.to_vec()),
            Const::Set(v) => Shape::Set(v.to_vec()),
            Const::Dict(v) => Shape::Dict(v.to_vec()),
            Const::Slice(v) => Shape::Slice([v.start.clone(), v.stop.clone(), v.step.clone()]),
            Const::Code(v) => Shape::Code(Box::new(code_parts(v))),
            Const::Foreign(_) => Shape::Other,
        }
    }

    fn identity(&self, value: &Const) -> usize {
        match value.address() {
            Some(address) if !self.is_immortal(value) => address,
            _ => immortal_identity(value),
        }
    }

    fn is_shared(&self, value: &Const) -> bool {
        self.is_immortal(value)
            || matches!(value, Const::Str(text) if text.is_interned())
            || self.holders.get(&self.identity(value)).is_some_and(|&holders| holders > 1)
    }
}

/// Builds `Const` trees.
#[derive(Default)]
pub struct ConstReader {
    interner: Interner,
}

impl Build for ConstReader {
    type Value = Const;

    fn none(&mut self) -> Result<Const, Error> {
        Ok(Const::None)
    }
    fn bool(&mut self, value: bool) -> Result<Const, Error> {
        Ok(Const::bool(value))
    }
    fn ellipsis(&mut self) -> Result<Const, Error> {
        Ok(Const::Ellipsis)
    }
    fn stop_iteration(&mut self) -> Result<Const, Error> {
        Ok(Const::StopIteration)
    }
    fn int(&mut self, value: i32) -> Result<Const, Error> {
        Ok(Const::int(value))
    }
    fn big_int(&mut self, value: IBig) -> Result<Const, Error> {
        Ok(Const::int(value))
    }
    fn float(&mut self, value: f64) -> Result<Const, Error> {
        Ok(Const::float(value))
    }
    fn complex(&mut self, real: f64, imag: f64) -> Result<Const, Error> {
        Ok(Const::complex(real, imag))
    }
    fn bytes(&mut self, bytes: &[u8]) -> Result<Const, Error> {
        Ok(Const::bytes(bytes))
    }
    fn str(&mut self, wtf8: &[u8], interned: bool) -> Result<Const, Error> {
        Ok(Const::Str(if interned {
            self.interner.intern_wtf8(wtf8)
        } else {
            ConstStr::from_wtf8(wtf8)
        }))
    }
    fn tuple(&mut self, items: Vec<Const>) -> Result<Const, Error> {
        Ok(Const::tuple(items))
    }
    fn frozen_set(&mut self, items: Vec<Const>) -> Result<Const, Error> {
        Ok(Const::FrozenSet(items.into()))
    }
    fn slice(&mut self, parts: [Const; 3]) -> Result<Const, Error> {
        let [start, stop, step] = parts;
        Ok(Const::Slice(Arc::new(SliceConst { start, stop, step })))
    }
    fn list(&mut self, _: Option<Const>, items: Vec<Const>) -> Result<Const, Error> {
        Ok(Const::List(items.into()))
    }
    fn set(&mut self, _: Option<Const>, items: Vec<Const>) -> Result<Const, Error> {
        Ok(Const::Set(items.into()))
    }
    fn dict(&mut self, _: Option<Const>, items: Vec<(Const, Const)>) -> Result<Const, Error> {
        Ok(Const::Dict(items.into()))
    }

    fn code(&mut self, parts: CodeParts<Const>) -> Result<Const, Error> {
        let count = |value: i32| u32::try_from(value).map_err(|_| BAD_CODE);
        Ok(Const::Code(Arc::new(Code {
            argcount: count(parts.argcount)?,
            posonlyargcount: count(parts.posonlyargcount)?,
            kwonlyargcount: count(parts.kwonlyargcount)?,
            stacksize: count(parts.stacksize)?,
            flags: count(parts.flags)?,
            code: bytes(parts.code)?,
            consts: tuple(parts.consts)?,
            names: tuple(parts.names)?,
            localsplusnames: tuple(parts.localsplusnames)?,
            localspluskinds: bytes(parts.localspluskinds)?,
            filename: string(parts.filename)?,
            name: string(parts.name)?,
            qualname: string(parts.qualname)?,
            firstlineno: parts.firstlineno,
            linetable: bytes(parts.linetable)?,
            exceptiontable: bytes(parts.exceptiontable)?,
        })))
    }
}

const BAD_CODE: Error = Error::new(ErrorKind::System, "bad argument to internal function");

fn bytes(value: Const) -> Result<Arc<[u8]>, Error> {
    if let Const::Bytes(bytes) = value { Ok(bytes) } else { Err(BAD_CODE) }
}

fn tuple(value: Const) -> Result<Arc<[Const]>, Error> {
    if let Const::Tuple(items) = value { Ok(items) } else { Err(BAD_CODE) }
}

fn string(value: Const) -> Result<ConstStr, Error> {
    if let Const::Str(text) = value { Ok(text) } else { Err(BAD_CODE) }
}
