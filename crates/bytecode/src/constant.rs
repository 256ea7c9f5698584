//! `Const`: the compiler's plain constants, with identity (`Arc` pointers) and interning, because marshal's
//! reference flags depend on which constants are one object. Knows no runtime objects. Matches what
//! CPython's compiler keeps in `co_consts`, plus the containers that marshal can carry.

use foldhash::HashSet;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use dashu_int::IBig;

use crate::code::Code;

/// A string constant: WTF-8 bytes (UTF-8 plus surrogates), shared, with its interning state.
#[derive(Clone)]
pub struct ConstStr {
    wtf8: Arc<[u8]>,
    state: State,
}

/// How a string relates to those equal to it. What refers to one string agrees on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Plain,
    Interned,
    /// Not the one string of its character, though equal to it.
    Apart,
}

// Strings and constants fill many lists.
const _: () = assert!(size_of::<ConstStr>() == 24 && size_of::<Const>() == 24);

impl ConstStr {
    /// A new, not interned string.
    pub fn new(text: &str) -> ConstStr {
        ConstStr::from_wtf8(text.as_bytes())
    }

    /// A new, not interned string from WTF-8 bytes (surrogates as three bytes).
    pub fn from_wtf8(wtf8: &[u8]) -> ConstStr {
        ConstStr { wtf8: wtf8.into(), state: State::Plain }
    }

    /// A new string marked as interned; only an [`Interner`] or a marshal reader should decide that.
    pub fn new_interned(wtf8: &[u8]) -> ConstStr {
        ConstStr { wtf8: wtf8.into(), state: State::Interned }
    }

    /// A new string that is not preallocated, even if it has just one character.
    pub fn new_apart(text: &str) -> ConstStr {
        ConstStr { wtf8: text.as_bytes().into(), state: State::Apart }
    }

    /// The bytes, surrogates encoded as `surrogatepass` does.
    pub fn wtf8(&self) -> &[u8] {
        &self.wtf8
    }

    /// The text, if it has no surrogates.
    pub fn as_str(&self) -> Option<&str> {
        std::str::from_utf8(&self.wtf8).ok()
    }

    /// The text with surrogates replaced; for display only.
    pub fn to_string_lossy(&self) -> std::borrow::Cow<'_, str> {
        String::from_utf8_lossy(&self.wtf8)
    }

    pub fn is_interned(&self) -> bool {
        self.state == State::Interned
    }

    pub fn is_ascii(&self) -> bool {
        self.wtf8.is_ascii()
    }

    /// Length in code points.
    pub fn char_count(&self) -> usize {
        self.wtf8.iter().filter(|&&b| b & 0xC0 != 0x80).count()
    }

    /// The code points, surrogates included.
    pub fn code_points(&self) -> Vec<u32> {
        decode_wtf8(&self.wtf8)
    }

    /// A new string from code points (surrogates allowed).
    pub fn from_code_points(points: impl IntoIterator<Item = u32>) -> ConstStr {
        let mut bytes = Vec::new();
        for point in points {
            push_wtf8(&mut bytes, point);
        }
        ConstStr::from_wtf8(&bytes)
    }

    /// Same object.
    pub fn ptr_eq(&self, other: &ConstStr) -> bool {
        Arc::ptr_eq(&self.wtf8, &other.wtf8)
    }

    /// Something else refers to the object too.
    pub fn is_shared(&self) -> bool {
        Arc::strong_count(&self.wtf8) > 1
    }

    /// The identity of the object.
    pub fn address(&self) -> usize {
        Arc::as_ptr(&self.wtf8) as *const u8 as usize
    }
}

fn decode_wtf8(bytes: &[u8]) -> Vec<u32> {
    let mut points = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while i < bytes.len() {
        let lead = u32::from(bytes[i]);
        let (length, mut point) = match lead {
            0..=0x7F => (1, lead),
            0..=0xDF => (2, lead & 0x1F),
            0..=0xEF => (3, lead & 0x0F),
            _ => (4, lead & 0x07),
        };
        for &next in bytes.iter().take((i + length).min(bytes.len())).skip(i + 1) {
            point = point << 6 | u32::from(next & 0x3F);
        }
        points.push(point);
        i += length;
    }
    points
}

fn push_wtf8(bytes: &mut Vec<u8>, point: u32) {
    match point {
        0..=0x7F => bytes.push(point as u8),
        0..=0x7FF => bytes.extend([0xC0 | (point >> 6) as u8, 0x80 | (point & 0x3F) as u8]),
        0..=0xFFFF => bytes.extend([
            0xE0 | (point >> 12) as u8,
            0x80 | (point >> 6 & 0x3F) as u8,
            0x80 | (point & 0x3F) as u8,
        ]),
        _ => bytes.extend([
            0xF0 | (point >> 18) as u8,
            0x80 | (point >> 12 & 0x3F) as u8,
            0x80 | (point >> 6 & 0x3F) as u8,
            0x80 | (point & 0x3F) as u8,
        ]),
    }
}

impl PartialEq for ConstStr {
    fn eq(&self, other: &ConstStr) -> bool {
        self.ptr_eq(other) || self.wtf8 == other.wtf8
    }
}
impl Eq for ConstStr {}
impl Hash for ConstStr {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.wtf8.hash(state);
    }
}
impl std::borrow::Borrow<[u8]> for ConstStr {
    fn borrow(&self) -> &[u8] {
        &self.wtf8
    }
}
impl std::fmt::Debug for ConstStr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.to_string_lossy())
    }
}
impl From<&str> for ConstStr {
    fn from(text: &str) -> ConstStr {
        ConstStr::new(text)
    }
}

/// The table of interned strings of one compilation (or of one marshal reader).
#[derive(Default)]
pub struct Interner(HashSet<ConstStr>);

impl Interner {
    pub fn new() -> Interner {
        Interner::default()
    }

    /// A table with room for so many strings.
    pub fn with_capacity(capacity: usize) -> Interner {
        Interner(HashSet::with_capacity_and_hasher(capacity, Default::default()))
    }

    /// The one interned string equal to `text`.
    pub fn intern(&mut self, text: &str) -> ConstStr {
        self.intern_wtf8(text.as_bytes())
    }

    /// The one interned string with these WTF-8 bytes.
    pub fn intern_wtf8(&mut self, wtf8: &[u8]) -> ConstStr {
        if let Some(found) = self.0.get(wtf8) {
            return found.clone();
        }
        let new = ConstStr::new_interned(wtf8);
        self.0.insert(new.clone());
        new
    }

    pub fn contains(&self, text: &str) -> bool {
        self.0.contains(text.as_bytes())
    }

    /// The interned string equal to `string`.
    pub fn intern_str(&mut self, string: &ConstStr) -> ConstStr {
        if let Some(found) = self.0.get(string) {
            return found.clone();
        }
        let new = if string.is_interned() {
            string.clone()
        } else {
            ConstStr::new_interned(string.wtf8())
        };
        self.0.insert(new.clone());
        new
    }
}

/// A slice constant (`x[1:2]` folds to one).
#[derive(Clone, Debug)]
pub struct SliceConst {
    pub start: Const,
    pub stop: Const,
    pub step: Const,
}

/// A constant. Cloning keeps the identity.
#[derive(Clone, Debug)]
pub enum Const {
    None,
    True,
    False,
    Ellipsis,
    /// The class, which marshal can carry.
    StopIteration,
    Int(Arc<IBig>),
    Float(Arc<f64>),
    Complex(Arc<(f64, f64)>),
    Str(ConstStr),
    Bytes(Arc<[u8]>),
    Tuple(Arc<[Const]>),
    /// Elements in the iteration order of CPython's set.
    FrozenSet(Arc<[Const]>),
    Slice(Arc<SliceConst>),
    Code(Arc<Code>),
    List(Arc<[Const]>),
    Dict(Arc<[(Const, Const)]>),
    Set(Arc<[Const]>),
    Foreign(Arc<Foreign>),
}

/// An object that is no constant, in hand-made instructions: what a compiler may ask of it. Its address stands for it.
#[derive(Debug)]
pub struct Foreign {
    pub is_true: bool,
    /// The type of the part that has no hash.
    pub unhashable: Option<String>,
}

impl Const {
    pub fn int(value: impl Into<IBig>) -> Const {
        Const::Int(Arc::new(value.into()))
    }

    pub fn float(value: f64) -> Const {
        Const::Float(Arc::new(value))
    }

    pub fn complex(real: f64, imag: f64) -> Const {
        Const::Complex(Arc::new((real, imag)))
    }

    pub fn str(text: &str) -> Const {
        Const::Str(ConstStr::new(text))
    }

    pub fn bytes(bytes: &[u8]) -> Const {
        Const::Bytes(bytes.into())
    }

    pub fn tuple(items: impl Into<Arc<[Const]>>) -> Const {
        Const::Tuple(items.into())
    }

    pub fn bool(value: bool) -> Const {
        if value { Const::True } else { Const::False }
    }

    /// The address that identifies the object; `None` for the singletons.
    pub fn address(&self) -> Option<usize> {
        Some(match self {
            Const::None | Const::True | Const::False | Const::Ellipsis | Const::StopIteration => {
                return None;
            }
            Const::Int(v) => Arc::as_ptr(v) as usize,
            Const::Float(v) => Arc::as_ptr(v) as usize,
            Const::Complex(v) => Arc::as_ptr(v) as usize,
            Const::Str(v) => v.address(),
            Const::Bytes(v) => Arc::as_ptr(v) as *const u8 as usize,
            Const::Tuple(v) | Const::FrozenSet(v) | Const::List(v) | Const::Set(v) => {
                Arc::as_ptr(v) as *const Const as usize
            }
            Const::Slice(v) => Arc::as_ptr(v) as usize,
            Const::Foreign(v) => Arc::as_ptr(v) as usize,
            Const::Code(v) => Arc::as_ptr(v) as usize,
            Const::Dict(v) => Arc::as_ptr(v) as *const (Const, Const) as usize,
        })
    }

    /// Something else refers to the object too; never so for the singletons.
    pub fn is_shared(&self) -> bool {
        match self {
            Const::None | Const::True | Const::False | Const::Ellipsis | Const::StopIteration => {
                false
            }
            Const::Int(v) => Arc::strong_count(v) > 1,
            Const::Float(v) => Arc::strong_count(v) > 1,
            Const::Complex(v) => Arc::strong_count(v) > 1,
            Const::Str(v) => v.is_shared(),
            Const::Bytes(v) => Arc::strong_count(v) > 1,
            Const::Tuple(v) | Const::FrozenSet(v) | Const::List(v) | Const::Set(v) => {
                Arc::strong_count(v) > 1
            }
            Const::Slice(v) => Arc::strong_count(v) > 1,
            Const::Foreign(v) => Arc::strong_count(v) > 1,
            Const::Code(v) => Arc::strong_count(v) > 1,
            Const::Dict(v) => Arc::strong_count(v) > 1,
        }
    }

    /// Python's `is`: the same object. Empty tuples, empty bytes, small ints and single Latin-1
    /// characters are one object each, as in CPython.
    pub fn is(&self, other: &Const) -> bool {
        match (self, other) {
            (Const::None, Const::None)
            | (Const::True, Const::True)
            | (Const::False, Const::False)
            | (Const::Ellipsis, Const::Ellipsis)
            | (Const::StopIteration, Const::StopIteration) => true,
            (Const::Int(a), Const::Int(b)) => Arc::ptr_eq(a, b) || (is_small_int(a) && a == b),
            (Const::Bytes(a), Const::Bytes(b)) => Arc::ptr_eq(a, b) || (a.len() <= 1 && a == b),
            (Const::Str(a), Const::Str(b)) => {
                a.ptr_eq(b) || (self.is_immortal() && other.is_immortal() && a.wtf8() == b.wtf8())
            }
            (Const::Tuple(a), Const::Tuple(b)) => {
                Arc::ptr_eq(a, b) || (a.is_empty() && b.is_empty())
            }
            _ => {
                std::mem::discriminant(self) == std::mem::discriminant(other)
                    && self.address() == other.address()
            }
        }
    }

    /// One of the objects that CPython allocates statically, so that it never has a reference count of 1.
    pub fn is_immortal(&self) -> bool {
        match self {
            Const::Int(v) => is_small_int(v),
            Const::Bytes(v) => v.len() <= 1,
            Const::Tuple(v) => v.is_empty(),
            Const::Str(v) if v.state == State::Apart => false,
            Const::Str(v) => match v.wtf8() {
                [] => true,
                [a] => *a < 0x80,
                [0xC2 | 0xC3, _] => true,
                _ => false,
            },
            Const::None | Const::True | Const::False | Const::Ellipsis | Const::StopIteration => {
                true
            }
            _ => false,
        }
    }

    /// Python's truth value (code objects are true).
    pub fn is_true(&self) -> bool {
        match self {
            Const::None | Const::False => false,
            Const::Int(v) => **v != IBig::ZERO,
            Const::Float(v) => **v != 0.0,
            Const::Complex(v) => v.0 != 0.0 || v.1 != 0.0,
            Const::Str(v) => !v.wtf8().is_empty(),
            Const::Bytes(v) => !v.is_empty(),
            Const::Tuple(v) | Const::FrozenSet(v) | Const::List(v) | Const::Set(v) => !v.is_empty(),
            Const::Dict(v) => !v.is_empty(),
            Const::Foreign(v) => v.is_true,
            Const::True
            | Const::Ellipsis
            | Const::StopIteration
            | Const::Slice(_)
            | Const::Code(_) => true,
        }
    }

    /// The value, if it is an int that fits.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Const::Int(v) => i64::try_from(&**v).ok(),
            _ => None,
        }
    }
}

/// Ints that CPython preallocates: -5 to 256.
pub fn is_small_int(value: &IBig) -> bool {
    i64::try_from(value).is_ok_and(|v| (-5..=256).contains(&v))
}
