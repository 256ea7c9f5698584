//! The writing half of marshal: from shapes to bytes, with the table of references. Knows values only
//! through `Shapes`. Matches `w_object` and its kin in `Python/marshal`.

use foldhash::{HashMap, HashSet};
use std::borrow::Cow;

use dashu_int::ops::BitTest;
use dashu_int::{IBig, Sign};

use super::{Error, FLAG_REF, MAX_DEPTH};

/// A value as marshal sees it.
pub enum Shape<'a, V> {
    None,
    True,
    False,
    Ellipsis,
    StopIteration,
    SmallInt(i64),
    Int(Cow<'a, IBig>),
    Float(f64),
    Complex(f64, f64),
    Bytes(Cow<'a, [u8]>),
    /// WTF-8 bytes and the interning state.
    Str(Cow<'a, [u8]>, bool),
    Tuple(Vec<V>),
    List(Vec<V>),
    Dict(Vec<(V, V)>),
    Set(Vec<V>),
    FrozenSet(Vec<V>),
    Slice([V; 3]),
    Code(Box<CodeParts<V>>),
    /// Anything else ("unmarshallable object").
    Other,
}

/// A code object's fields in the order of the format.
pub struct CodeParts<V> {
    pub argcount: i32,
    pub posonlyargcount: i32,
    pub kwonlyargcount: i32,
    pub stacksize: i32,
    pub flags: i32,
    pub code: V,
    pub consts: V,
    pub names: V,
    pub localsplusnames: V,
    pub localspluskinds: V,
    pub filename: V,
    pub name: V,
    pub qualname: V,
    pub firstlineno: i32,
    pub linetable: V,
    pub exceptiontable: V,
}

/// Gives the shape, identity and sharing of values.
pub trait Shapes {
    type Value: Clone;

    fn shape<'a>(&'a self, value: &'a Self::Value) -> Shape<'a, Self::Value>;

    /// What distinguishes the object from all others while the writer runs.
    fn identity(&self, value: &Self::Value) -> usize;

    /// Whether anyone else may hold the object (a reference count other than 1, or an interned string).
    fn is_shared(&self, value: &Self::Value) -> bool;

    /// Checks after the items of a set were looked at that it still has `len` of them.
    fn check_set(&self, _set: &Self::Value, _len: usize) -> Result<(), Error> {
        Ok(())
    }
}

/// Writes values in one format version.
pub struct Writer<'s, S: Shapes> {
    shapes: &'s S,
    version: i32,
    allow_code: bool,
    out: Vec<u8>,
    references: HashMap<usize, u32>,
    /// Keeps referenced objects alive, so that an identity is not reused.
    alive: Vec<S::Value>,
    /// Slices and code objects that are being written: no reference to them can be read back.
    open: HashSet<usize>,
    depth: usize,
}

impl<'s, S: Shapes> Writer<'s, S> {
    pub fn new(shapes: &'s S, version: i32, allow_code: bool) -> Writer<'s, S> {
        Writer {
            shapes,
            version,
            allow_code,
            out: Vec::new(),
            references: HashMap::default(),
            alive: Vec::new(),
            open: HashSet::default(),
            depth: 0,
        }
    }

    /// The bytes of `value` on its own; the caller's reference counts as one more.
    pub fn dump(mut self, value: &S::Value) -> Result<Vec<u8>, Error> {
        self.object(value, true)?;
        Ok(self.out)
    }

    /// The bytes of `value` up to what cannot be written, which has a mark in its place, and the error.
    pub fn dump_partly(mut self, value: &S::Value) -> (Vec<u8>, Result<(), Error>) {
        let result = self.object(value, false);
        (self.out, result)
    }

    /// The bytes of `value` on its own, shared only if `Shapes` says so.
    pub fn dump_unheld(mut self, value: &S::Value) -> Result<Vec<u8>, Error> {
        self.object(value, false)?;
        Ok(self.out)
    }

    fn byte(&mut self, byte: u8) {
        self.out.push(byte);
    }

    fn long(&mut self, value: i32) {
        self.out.extend(value.to_le_bytes());
    }

    fn size(&mut self, length: usize) -> Result<(), Error> {
        let length = i32::try_from(length).map_err(|_| Error::value("unmarshallable object"))?;
        self.long(length);
        Ok(())
    }

    fn sized(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.size(bytes.len())?;
        self.out.extend(bytes);
        Ok(())
    }

    fn object(&mut self, value: &S::Value, held_elsewhere: bool) -> Result<(), Error> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Error::value("object too deeply nested to marshal"));
        }
        let shapes = self.shapes;
        let shape = shapes.shape(value);
        match shape {
            Shape::None => self.byte(b'N'),
            Shape::True => self.byte(b'T'),
            Shape::False => self.byte(b'F'),
            Shape::Ellipsis => self.byte(b'.'),
            Shape::StopIteration => self.byte(b'S'),
            shape => {
                let mut flag = 0;
                if self.version >= 3 && (held_elsewhere || shapes.is_shared(value)) {
                    let identity = shapes.identity(value);
                    if let Some(&index) = self.references.get(&identity) {
                        if self.open.contains(&identity) {
                            return Err(Error::value("unmarshallable object"));
                        }
                        self.byte(b'r');
                        self.long(index as i32);
                        self.depth -= 1;
                        return Ok(());
                    }
                    self.references.insert(identity, self.alive.len() as u32);
                    self.alive.push(value.clone());
                    flag = FLAG_REF;
                }
                if flag != 0 && matches!(shape, Shape::Slice(_) | Shape::Code(_)) {
                    let identity = shapes.identity(value);
                    self.open.insert(identity);
                    self.complex(value, shape, flag)?;
                    self.open.remove(&identity);
                } else {
                    self.complex(value, shape, flag)?;
                }
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn complex(
        &mut self,
        value: &S::Value,
        shape: Shape<'_, S::Value>,
        flag: u8,
    ) -> Result<(), Error> {
        let object = value;
        match shape {
            Shape::SmallInt(value) => match i32::try_from(value) {
                Ok(value) => {
                    self.byte(b'i' | flag);
                    self.long(value);
                }
                Err(_) => self.big_int(&IBig::from(value), flag)?,
            },
            Shape::Int(value) => match i32::try_from(&*value) {
                Ok(value) => {
                    self.byte(b'i' | flag);
                    self.long(value);
                }
                Err(_) => self.big_int(&value, flag)?,
            },
            Shape::Float(value) => {
                let code = if self.version > 1 { b'g' } else { b'f' };
                self.byte(code | flag);
                self.float(value);
            }
            Shape::Complex(real, imag) => {
                let code = if self.version > 1 { b'y' } else { b'x' };
                self.byte(code | flag);
                self.float(real);
                self.float(imag);
            }
            Shape::Bytes(bytes) => {
                self.byte(b's' | flag);
                self.sized(&bytes)?;
            }
            Shape::Str(text, interned) => self.string(&text, interned, flag)?,
            Shape::Tuple(items) => {
                if self.version >= 4 && items.len() < 256 {
                    self.byte(b')' | flag);
                    self.byte(items.len() as u8);
                } else {
                    self.byte(b'(' | flag);
                    self.size(items.len())?;
                }
                self.all(&items)?;
            }
            Shape::List(items) => {
                self.byte(b'[' | flag);
                self.size(items.len())?;
                self.all(&items)?;
            }
            Shape::Dict(items) => {
                self.byte(b'{' | flag);
                for (key, value) in &items {
                    self.object(key, false)?;
                    self.object(value, false)?;
                }
                self.byte(b'0');
            }
            Shape::Set(items) => self.set(object, items, b'<' | flag)?,
            Shape::FrozenSet(items) => self.set(object, items, b'>' | flag)?,
            Shape::Slice(parts) => {
                if self.version < 5 {
                    self.byte(b'?');
                    return Err(Error::value("unmarshallable object"));
                }
                self.byte(b':' | flag);
                self.all(&parts)?;
            }
            Shape::Code(parts) => self.code(&parts, flag)?,
            Shape::Other => {
                self.byte(b'?' | flag);
                return Err(Error::value("unmarshallable object"));
            }
            Shape::None | Shape::True | Shape::False | Shape::Ellipsis | Shape::StopIteration => {}
        }
        Ok(())
    }

    fn all(&mut self, items: &[S::Value]) -> Result<(), Error> {
        items.iter().try_for_each(|item| self.object(item, false))
    }

    fn big_int(&mut self, value: &IBig, flag: u8) -> Result<(), Error> {
        self.byte(b'l' | flag);
        let (sign, magnitude) = value.clone().into_parts();
        let bytes = magnitude.to_le_bytes();
        let bits = magnitude.bit_len();
        let count = bits.div_ceil(15);
        let signed = i32::try_from(count).map_err(|_| Error::value("unmarshallable object"))?;
        self.long(if sign == Sign::Negative { -signed } else { signed });
        for digit in 0..count {
            let bit = digit * 15;
            let mut word = 0u32;
            for k in 0..3 {
                word |= u32::from(bytes.get(bit / 8 + k).copied().unwrap_or(0)) << (8 * k);
            }
            let digit = (word >> (bit % 8) & 0x7FFF) as u16;
            self.out.extend(digit.to_le_bytes());
        }
        Ok(())
    }

    fn float(&mut self, value: f64) {
        if self.version > 1 {
            self.out.extend(value.to_le_bytes());
        } else {
            let text = format_g17(value);
            self.byte(text.len() as u8);
            self.out.extend(text.as_bytes());
        }
    }

    fn string(&mut self, text: &[u8], interned: bool, flag: u8) -> Result<(), Error> {
        if self.version >= 4 && text.is_ascii() {
            if text.len() < 256 {
                self.byte(if interned { b'Z' } else { b'z' } | flag);
                self.byte(text.len() as u8);
                self.out.extend(text);
                return Ok(());
            }
            self.byte(if interned { b'A' } else { b'a' } | flag);
        } else {
            self.byte(if self.version >= 3 && interned { b't' } else { b'u' } | flag);
        }
        self.sized(text)
    }

    /// Elements go in the order of their own dumps, so that hash randomisation does not show. The list
    /// that is sorted holds each once more.
    fn set(&mut self, set: &S::Value, items: Vec<S::Value>, code: u8) -> Result<(), Error> {
        self.byte(code);
        self.size(items.len())?;
        let len = items.len();
        let mut dumps = Vec::with_capacity(len);
        for item in items {
            let mut writer = Writer::new(self.shapes, self.version, self.allow_code);
            writer.depth = self.depth;
            dumps.push((writer.dump(&item)?, item));
            self.shapes.check_set(set, len)?;
        }
        dumps.sort_by(|a, b| a.0.cmp(&b.0));
        dumps.iter().try_for_each(|(_, item)| self.object(item, true))
    }

    fn code(&mut self, parts: &CodeParts<S::Value>, flag: u8) -> Result<(), Error> {
        if !self.allow_code {
            return Err(Error::value("marshalling code objects is disallowed"));
        }
        self.byte(b'c' | flag);
        self.long(parts.argcount);
        self.long(parts.posonlyargcount);
        self.long(parts.kwonlyargcount);
        self.long(parts.stacksize);
        self.long(parts.flags);
        // `co_code` is made on demand and cached, so it always has a second holder.
        self.object(&parts.code, true)?;
        self.object(&parts.consts, false)?;
        self.object(&parts.names, false)?;
        self.object(&parts.localsplusnames, false)?;
        self.object(&parts.localspluskinds, false)?;
        self.object(&parts.filename, false)?;
        self.object(&parts.name, false)?;
        self.object(&parts.qualname, false)?;
        self.long(parts.firstlineno);
        self.object(&parts.linetable, false)?;
        self.object(&parts.exceptiontable, false)
    }
}

/// C's `%.17g`, as versions 0 and 1 write floats.
fn format_g17(value: f64) -> String {
    if value.is_nan() {
        return "nan".into();
    }
    if value.is_infinite() {
        return if value < 0.0 { "-inf" } else { "inf" }.into();
    }
    if value == 0.0 {
        return if value.is_sign_negative() { "-0" } else { "0" }.into();
    }
    let scientific = format!("{value:.16e}");
    let (mantissa, exponent) =
        scientific.split_once('e').expect("scientific notation has an exponent");
    let exponent: i32 = exponent.parse().expect("an exponent is an integer");
    let trim = |text: &str| text.trim_end_matches('0').trim_end_matches('.').to_string();
    if (-4..17).contains(&exponent) {
        let fixed = format!("{value:.*}", (16 - exponent) as usize);
        if fixed.contains('.') { trim(&fixed) } else { fixed }
    } else {
        let sign = if exponent < 0 { '-' } else { '+' };
        format!("{}e{sign}{:02}", trim(mantissa), exponent.abs())
    }
}
