//! The reading half of marshal: from bytes to whatever a `Build` makes of them, with the table of
//! references and CPython's errors for malformed streams. Knows values only through `Build`. Matches
//! `r_object` and its kin in `Python/marshal`.

use std::borrow::Cow;

use dashu_int::{IBig, Sign, UBig};

use super::write::CodeParts;
use super::{Error, ErrorKind, FLAG_REF, MAX_DEPTH};

/// Where the bytes come from.
pub trait Input {
    /// Reads exactly `count` bytes, or fails ("marshal data too short").
    fn take(&mut self, count: usize) -> Result<Cow<'_, [u8]>, Error>;

    /// Reads the bytes of a number.
    #[inline]
    fn array<const N: usize>(&mut self) -> Result<[u8; N], Error> {
        let mut array = [0; N];
        array.copy_from_slice(&self.take(N)?);
        Ok(array)
    }
}

/// Bytes in memory; what is left stays in the slice.
impl Input for &[u8] {
    #[inline]
    fn take(&mut self, count: usize) -> Result<Cow<'_, [u8]>, Error> {
        let (head, rest) = self.split_at_checked(count).ok_or(TOO_SHORT)?;
        *self = rest;
        Ok(Cow::Borrowed(head))
    }

    #[inline]
    fn array<const N: usize>(&mut self) -> Result<[u8; N], Error> {
        let (head, rest) = self.split_first_chunk().ok_or(TOO_SHORT)?;
        *self = rest;
        Ok(*head)
    }
}

const TOO_SHORT: Error = Error::new(ErrorKind::Eof, "marshal data too short");

/// Makes values. `list_early` and its kin give the empty container before its items are read, so that a
/// container can hold itself; a builder of immutable trees leaves them `None`.
pub trait Build {
    type Value: Clone;

    fn none(&mut self) -> Result<Self::Value, Error>;
    fn bool(&mut self, value: bool) -> Result<Self::Value, Error>;
    fn ellipsis(&mut self) -> Result<Self::Value, Error>;
    fn stop_iteration(&mut self) -> Result<Self::Value, Error>;
    fn int(&mut self, value: i32) -> Result<Self::Value, Error>;
    fn big_int(&mut self, value: IBig) -> Result<Self::Value, Error>;
    fn float(&mut self, value: f64) -> Result<Self::Value, Error>;
    fn complex(&mut self, real: f64, imag: f64) -> Result<Self::Value, Error>;
    fn bytes(&mut self, bytes: &[u8]) -> Result<Self::Value, Error>;
    /// `wtf8` was checked to be well-formed.
    fn str(&mut self, wtf8: &[u8], interned: bool) -> Result<Self::Value, Error>;
    /// A string of ASCII characters.
    fn ascii(&mut self, text: &str, interned: bool) -> Result<Self::Value, Error> {
        self.str(text.as_bytes(), interned)
    }
    fn tuple(&mut self, items: Vec<Self::Value>) -> Result<Self::Value, Error>;
    fn frozen_set(&mut self, items: Vec<Self::Value>) -> Result<Self::Value, Error>;
    fn slice(&mut self, parts: [Self::Value; 3]) -> Result<Self::Value, Error>;
    fn code(&mut self, parts: CodeParts<Self::Value>) -> Result<Self::Value, Error>;

    /// The float that versions 0 and 1 wrote as text.
    fn text_float(&mut self, text: &[u8]) -> Result<f64, Error> {
        let text = std::str::from_utf8(text).ok().and_then(|text| text.trim().parse().ok());
        text.ok_or(Error::value("could not convert string to float"))
    }

    /// A tuple of the given length whose items are set later.
    fn tuple_early(&mut self, _len: usize) -> Option<Result<Self::Value, Error>> {
        None
    }
    /// Sets an item of an early tuple.
    fn set_tuple_item(&mut self, _tuple: &Self::Value, _index: usize, _item: Self::Value) {}
    fn list_early(&mut self) -> Option<Result<Self::Value, Error>> {
        None
    }
    fn set_early(&mut self) -> Option<Result<Self::Value, Error>> {
        None
    }
    fn dict_early(&mut self) -> Option<Result<Self::Value, Error>> {
        None
    }
    /// Fills the early list, or makes one.
    fn list(
        &mut self,
        early: Option<Self::Value>,
        items: Vec<Self::Value>,
    ) -> Result<Self::Value, Error>;
    fn set(
        &mut self,
        early: Option<Self::Value>,
        items: Vec<Self::Value>,
    ) -> Result<Self::Value, Error>;
    fn dict(
        &mut self,
        early: Option<Self::Value>,
        items: Vec<(Self::Value, Self::Value)>,
    ) -> Result<Self::Value, Error>;
}

/// Reads one stream.
pub struct Reader<'b, I: Input, B: Build> {
    pub input: I,
    build: &'b mut B,
    allow_code: bool,
    /// `None` while the object is under construction.
    references: Vec<Option<B::Value>>,
    depth: usize,
}

/// The slot that a flagged object takes once it is made.
type Slot = Option<usize>;

impl<'b, I: Input, B: Build> Reader<'b, I, B> {
    pub fn new(input: I, build: &'b mut B, allow_code: bool) -> Reader<'b, I, B> {
        Reader { input, build, allow_code, references: Vec::new(), depth: 0 }
    }

    /// Reads one object.
    pub fn load(&mut self) -> Result<B::Value, Error> {
        self.object()?.ok_or(Error::new(ErrorKind::Type, "NULL object in marshal data for object"))
    }

    fn byte(&mut self) -> Result<u8, Error> {
        match self.input.array() {
            Ok([byte]) => Ok(byte),
            Err(error) if error.kind == ErrorKind::Eof => {
                Err(Error::new(ErrorKind::Eof, "EOF read where not expected"))
            }
            Err(error) => Err(error),
        }
    }

    fn short(&mut self) -> Result<i16, Error> {
        self.input.array().map(i16::from_le_bytes)
    }

    fn long(&mut self) -> Result<i32, Error> {
        self.input.array().map(i32::from_le_bytes)
    }

    fn binary_float(&mut self) -> Result<f64, Error> {
        self.input.array().map(f64::from_le_bytes)
    }

    fn text_float(&mut self) -> Result<f64, Error> {
        let length = usize::from(self.byte()?);
        let bytes = self.input.take(length)?;
        self.build.text_float(&bytes)
    }

    fn size(&mut self, message: &'static str) -> Result<usize, Error> {
        usize::try_from(self.long()?).map_err(|_| Error::value(message))
    }

    fn object(&mut self) -> Result<Option<B::Value>, Error> {
        let code = match self.byte() {
            Err(error) if error.kind == ErrorKind::Eof => {
                return Err(Error::new(ErrorKind::Eof, "EOF read where object expected"));
            }
            other => other?,
        };
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Error::value("recursion limit exceeded"));
        }
        let flagged = code & FLAG_REF != 0;
        let value = self.typed(code & !FLAG_REF, flagged);
        self.depth -= 1;
        value
    }

    fn reserve(&mut self, flagged: bool) -> Slot {
        flagged.then(|| {
            self.references.push(None);
            self.references.len() - 1
        })
    }

    fn store(&mut self, slot: Slot, value: &B::Value) {
        if let Some(index) = slot {
            self.references[index] = Some(value.clone());
        }
    }

    fn typed(&mut self, code: u8, flagged: bool) -> Result<Option<B::Value>, Error> {
        let value = match code {
            b'0' => return Ok(None),
            b'N' => return self.build.none().map(Some),
            b'S' => return self.build.stop_iteration().map(Some),
            b'.' => return self.build.ellipsis().map(Some),
            b'F' => return self.build.bool(false).map(Some),
            b'T' => return self.build.bool(true).map(Some),
            b'r' => return self.reference().map(Some),
            b'i' => {
                let value = self.long()?;
                self.build.int(value)?
            }
            b'I' => {
                let low = self.long()? as u32 as u64;
                let high = self.long()? as u32 as u64;
                self.build.big_int(IBig::from((high << 32 | low) as i64))?
            }
            b'l' => {
                let value = self.big_int()?;
                self.build.big_int(value)?
            }
            b'f' => {
                let value = self.text_float()?;
                self.build.float(value)?
            }
            b'g' => {
                let value = self.binary_float()?;
                self.build.float(value)?
            }
            b'x' => {
                let real = self.text_float()?;
                let imag = self.text_float()?;
                self.build.complex(real, imag)?
            }
            b'y' => {
                let real = self.binary_float()?;
                let imag = self.binary_float()?;
                self.build.complex(real, imag)?
            }
            b's' => {
                let size = self.size("bad marshal data (bytes object size out of range)")?;
                let bytes = self.input.take(size)?;
                self.build.bytes(&bytes)?
            }
            b'A' | b'a' => {
                let size = self.size("bad marshal data (string size out of range)")?;
                self.latin1(size, code == b'A')?
            }
            b'Z' | b'z' => {
                let size = usize::from(self.byte()?);
                self.latin1(size, code == b'Z')?
            }
            b't' | b'u' => {
                let size = self.size("bad marshal data (string size out of range)")?;
                self.string(size, code == b't')?
            }
            b')' => {
                let size = usize::from(self.byte()?);
                return self.tuple(size, flagged).map(Some);
            }
            b'(' => {
                let size = self.size("bad marshal data (tuple size out of range)")?;
                return self.tuple(size, flagged).map(Some);
            }
            b'[' => return self.list(flagged).map(Some),
            b'{' => return self.dict(flagged).map(Some),
            b'<' => return self.set(flagged).map(Some),
            b'>' => return self.frozen_set(flagged).map(Some),
            b':' => {
                let slot = self.reserve(flagged);
                let message = "NULL object in marshal data for object";
                let parts = [self.part(message)?, self.part(message)?, self.part(message)?];
                let value = self.build.slice(parts)?;
                self.store(slot, &value);
                return Ok(Some(value));
            }
            b'c' => return self.code(flagged).map(Some),
            _ => return Err(Error::value("bad marshal data (unknown type code)")),
        };
        let slot = self.reserve(flagged);
        self.store(slot, &value);
        Ok(Some(value))
    }

    fn part(&mut self, message: &'static str) -> Result<B::Value, Error> {
        self.object()?.ok_or(Error::new(ErrorKind::Type, message))
    }

    fn parts(&mut self, size: usize, message: &'static str) -> Result<Vec<B::Value>, Error> {
        let mut items = Vec::with_capacity(size.min(4096));
        for _ in 0..size {
            items.push(self.part(message)?);
        }
        Ok(items)
    }

    fn reference(&mut self) -> Result<B::Value, Error> {
        let index = self.long()?;
        usize::try_from(index)
            .ok()
            .and_then(|index| self.references.get(index).cloned().flatten())
            .ok_or(Error::value("bad marshal data (invalid reference)"))
    }

    fn big_int(&mut self) -> Result<IBig, Error> {
        let count = self.long()?;
        if count == i32::MIN {
            return Err(Error::value("bad marshal data (long size out of range)"));
        }
        let size = count.unsigned_abs() as usize;
        let mut bits = BitPacker::default();
        for index in 0..size {
            let digit = self.short()?;
            if digit < 0 {
                return Err(Error::value("bad marshal data (digit out of range in long)"));
            }
            if digit == 0 && index == size - 1 {
                return Err(Error::value("bad marshal data (unnormalized long data)"));
            }
            bits.push(digit as u32);
        }
        let sign = if count < 0 { Sign::Negative } else { Sign::Positive };
        Ok(IBig::from_parts(sign, UBig::from_le_bytes(&bits.finish())))
    }

    fn string(&mut self, size: usize, interned: bool) -> Result<B::Value, Error> {
        let bytes = self.input.take(size)?;
        self.build.str(&bytes, interned)
    }

    /// What the writer only uses for ASCII is read as Latin-1.
    fn latin1(&mut self, size: usize, interned: bool) -> Result<B::Value, Error> {
        let bytes = self.input.take(size)?;
        if let Ok(text) = std::str::from_utf8(&bytes)
            && text.is_ascii()
        {
            return self.build.ascii(text, interned);
        }
        let text: String = bytes.iter().map(|&byte| char::from(byte)).collect();
        self.build.str(text.as_bytes(), interned)
    }

    fn tuple(&mut self, size: usize, flagged: bool) -> Result<B::Value, Error> {
        let slot = self.reserve(flagged);
        // A size that the input cannot hold is found while reading, so only small tuples are made ahead.
        if flagged
            && size <= 1 << 16
            && let Some(early) = self.build.tuple_early(size)
        {
            let early = early?;
            self.store(slot, &early);
            for index in 0..size {
                let item = self.part("NULL object in marshal data for tuple")?;
                self.build.set_tuple_item(&early, index, item);
            }
            return Ok(early);
        }
        let items = self.parts(size, "NULL object in marshal data for tuple")?;
        let value = self.build.tuple(items)?;
        self.store(slot, &value);
        Ok(value)
    }

    fn list(&mut self, flagged: bool) -> Result<B::Value, Error> {
        let size = self.size("bad marshal data (list size out of range)")?;
        let slot = self.reserve(flagged);
        let early = self.build.list_early().transpose()?;
        if let Some(early) = &early {
            self.store(slot, early);
        }
        let items = self.parts(size, "NULL object in marshal data for list")?;
        let value = self.build.list(early, items)?;
        self.store(slot, &value);
        Ok(value)
    }

    fn dict(&mut self, flagged: bool) -> Result<B::Value, Error> {
        let slot = self.reserve(flagged);
        let early = self.build.dict_early().transpose()?;
        if let Some(early) = &early {
            self.store(slot, early);
        }
        let mut items = Vec::new();
        while let Some(key) = self.object()? {
            let Some(value) = self.object()? else { break };
            items.push((key, value));
        }
        let value = self.build.dict(early, items)?;
        self.store(slot, &value);
        Ok(value)
    }

    fn set(&mut self, flagged: bool) -> Result<B::Value, Error> {
        let size = self.size("bad marshal data (set size out of range)")?;
        let slot = self.reserve(flagged);
        let early = self.build.set_early().transpose()?;
        if let Some(early) = &early {
            self.store(slot, early);
        }
        let items = self.parts(size, "NULL object in marshal data for set")?;
        let value = self.build.set(early, items)?;
        self.store(slot, &value);
        Ok(value)
    }

    fn frozen_set(&mut self, flagged: bool) -> Result<B::Value, Error> {
        let size = self.size("bad marshal data (set size out of range)")?;
        let slot = self.reserve(flagged);
        let items = self.parts(size, "NULL object in marshal data for set")?;
        let value = self.build.frozen_set(items)?;
        self.store(slot, &value);
        Ok(value)
    }

    fn code(&mut self, flagged: bool) -> Result<B::Value, Error> {
        if !self.allow_code {
            return Err(Error::value("unmarshalling code objects is disallowed"));
        }
        let slot = self.reserve(flagged);
        let message = "NULL object in marshal data for code object";
        let parts = CodeParts {
            argcount: self.long()?,
            posonlyargcount: self.long()?,
            kwonlyargcount: self.long()?,
            stacksize: self.long()?,
            flags: self.long()?,
            code: self.part(message)?,
            consts: self.part(message)?,
            names: self.part(message)?,
            localsplusnames: self.part(message)?,
            localspluskinds: self.part(message)?,
            filename: self.part(message)?,
            name: self.part(message)?,
            qualname: self.part(message)?,
            firstlineno: self.long()?,
            linetable: self.part(message)?,
            exceptiontable: self.part(message)?,
        };
        let value = self.build.code(parts)?;
        self.store(slot, &value);
        Ok(value)
    }
}

/// Packs 15-bit digits into bytes.
#[derive(Default)]
struct BitPacker {
    bytes: Vec<u8>,
    pending: u32,
    count: u32,
}

impl BitPacker {
    fn push(&mut self, digit: u32) {
        self.pending |= digit << self.count;
        self.count += 15;
        while self.count >= 8 {
            self.bytes.push(self.pending as u8);
            self.pending >>= 8;
            self.count -= 8;
        }
    }

    fn finish(mut self) -> Vec<u8> {
        if self.count > 0 {
            self.bytes.push(self.pending as u8);
        }
        self.bytes
    }
}
