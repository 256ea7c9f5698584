//! Making strs: filled in place in the storage they keep, or from the table of one-character strs.

use super::{STR, Str};
use crate::error::{PyResult, Raised};
use crate::heap;
use crate::object::{Object, Ref};
use crate::thread::Thread;
use krait_text::{Kind, Str as StrView};
use std::cell::UnsafeCell;

/// From this many bytes on, memory is asked for before the allocation that cannot fail.
const LARGE: usize = 1 << 26;

/// MemoryError unless a str of `len` characters of this kind can be made.
pub fn check_size(thread: &Thread, kind: Kind, len: usize) -> PyResult<()> {
    let bytes = len.checked_mul(kind.width()).filter(|&b| b < isize::MAX as usize - (1 << 16));
    match bytes {
        Some(bytes) if bytes < LARGE => Ok(()),
        Some(bytes) if Vec::<u8>::new().try_reserve_exact(bytes).is_ok() => Ok(()),
        _ => Err(thread.memory_error()),
    }
}

/// A str under construction whose length and kind are known.
pub struct Filling {
    str: Ref<Str>,
    at: usize,
}

impl Filling {
    /// Room for `len` characters of exactly this kind: at least one of them must need it, unless it is ASCII.
    pub fn new(thread: &Thread, kind: Kind, len: usize) -> PyResult<Filling> {
        check_size(thread, kind, len)?;
        Ok(Filling::sized(kind, len))
    }

    /// As `new`, for what is no longer than a str that exists.
    fn sized(kind: Kind, len: usize) -> Filling {
        // SAFETY: the fields are written by `write_fields`; the data is zeroed, which is valid text.
        let str = unsafe {
            let bytes = len * kind.width();
            let header = heap::allocate(&STR, bytes);
            super::write_fields(header, STR.basicsize(), kind, bytes);
            heap::finish(header, &STR)
        };
        Filling { str, at: 0 }
    }

    fn units<T>(&mut self, len: usize) -> &mut [T] {
        let start = self.at;
        assert!(start + len <= self.str.len(), "a filling has room for what is pushed");
        self.at += len;
        // SAFETY: the str is not shared yet, `T` is as wide as its kind, and the range was checked.
        unsafe {
            let data = self.str.data().cast_mut().cast::<T>().add(start);
            std::slice::from_raw_parts_mut(data, len)
        }
    }

    /// Appends text that needs no wider storage.
    pub fn push(&mut self, view: StrView<'_>) {
        let len = view.len();
        match (self.str.kind(), view) {
            (Kind::Ascii | Kind::Latin1, StrView::Ascii(u) | StrView::Latin1(u)) => {
                self.units::<u8>(len).copy_from_slice(u);
            }
            (Kind::Ucs2, StrView::Ucs2(u)) => self.units::<u16>(len).copy_from_slice(u),
            (Kind::Ucs4, StrView::Ucs4(u)) => self.units::<u32>(len).copy_from_slice(u),
            (Kind::Ascii | Kind::Latin1, _) => {
                self.units::<u8>(len).iter_mut().zip(view.iter()).for_each(|(o, c)| *o = c as u8);
            }
            (Kind::Ucs2, _) => {
                self.units::<u16>(len).iter_mut().zip(view.iter()).for_each(|(o, c)| *o = c as u16);
            }
            (Kind::Ucs4, _) => {
                self.units::<u32>(len).iter_mut().zip(view.iter()).for_each(|(o, c)| *o = c);
            }
        }
    }

    pub fn push_repeated(&mut self, c: u32, n: usize) {
        match self.str.kind() {
            Kind::Ascii | Kind::Latin1 => self.units::<u8>(n).fill(c as u8),
            Kind::Ucs2 => self.units::<u16>(n).fill(c as u16),
            Kind::Ucs4 => self.units::<u32>(n).fill(c),
        }
    }

    pub fn finish(self) -> Object {
        debug_assert_eq!(self.at, self.str.len());
        debug_assert_eq!(self.str.view().canonical_kind(), self.str.kind());
        match shared(self.str.view()) {
            Some(shared) => shared.into(),
            None => self.str.into(),
        }
    }
}

/// The strs one after another; what is no str is passed over.
pub fn concat<'a>(thread: &Thread, pieces: impl Iterator<Item = &'a Object> + Clone) -> PyResult {
    let views = pieces.filter_map(|piece| piece.as_str());
    let (mut kind, mut len) = (Kind::Ascii, 0usize);
    for text in views.clone() {
        kind = kind.max(text.kind());
        len = len.saturating_add(text.len());
    }
    let mut out = Filling::new(thread, kind, len)?;
    views.for_each(|text| out.push(text.view()));
    Ok(out.finish())
}

/// `left + right` of two exact strs, with `left` grown in place if it is the only reference and wide enough.
/// An error gives `left` back.
pub fn append(thread: &Thread, left: Object, right: &Object) -> Result<Object, (Raised, Object)> {
    let (Some(text), Some(added)) = (left.as_str(), right.as_str()) else {
        return Err((thread.type_error("can only append str to str"), left));
    };
    let (kind, width) = (text.kind(), text.kind().width());
    let len = text.len() + added.len();
    if !left.is_unique() || text.is_interned() || text.is_empty() || added.kind() > kind {
        return crate::protocol::number::add(thread, &left, right).map_err(|raised| (raised, left));
    }
    if let Err(raised) = check_size(thread, kind, len) {
        return Err((raised, left));
    }
    let (old, new) = (text.len() * width, len * width);
    let at = text.len();
    let word = left.into_word();
    // SAFETY: `left` was the only reference to an exact str, which holds no others; its fields are made to fit the size.
    let str = unsafe {
        let Some(header) = heap::grow(word.ptr(), &STR, old, new) else {
            return Err((thread.memory_error(), Object::from_word(word)));
        };
        super::write_fields(header, STR.basicsize(), kind, new);
        Ref::<Str>::from_object_unchecked(Object::from_word(crate::word::Word::from_ptr(header)))
    };
    let mut out = Filling { str, at };
    out.push(added.view());
    Ok(out.finish())
}

/// A str of a part of another one's characters, in their narrowest kind.
pub fn substring(view: StrView<'_>) -> Object {
    if view.len() == 1 {
        return character(view.at(0));
    }
    let kind = view.canonical_kind();
    if kind == view.kind() {
        return Str::from_view(view).into();
    }
    let mut out = Filling::sized(kind, view.len());
    out.push(view);
    out.finish()
}

/// The strs of one Latin-1 character and the empty one, which exist once.
pub struct ShortStrs {
    table: UnsafeCell<Option<Vec<Object>>>,
}

// SAFETY: only touched by the thread that holds the GIL.
unsafe impl Sync for ShortStrs {}

static SHORT: ShortStrs = ShortStrs { table: UnsafeCell::new(None) };

/// The place of the empty str in the table.
const EMPTY: usize = 256;

fn short(index: usize) -> Object {
    // SAFETY: under the GIL, and making the strs runs no Python code.
    let table = unsafe { &mut *SHORT.table.get() };
    let table = table.get_or_insert_with(|| {
        fn make(view: StrView<'_>) -> Object {
            let object: Object = Str::allocate(&STR, view).into();
            if let Some(header) = object.header() {
                header.make_immortal();
            }
            object
        }
        let mut all: Vec<Object> = (0..=255u8).map(|c| make(StrView::from_latin1(&[c]))).collect();
        all.push(make(StrView::EMPTY));
        all
    });
    table[index].clone()
}

/// The shared str for empty text or one Latin-1 character.
#[inline]
pub fn shared(view: StrView<'_>) -> Option<Ref<Str>> {
    let index = match view {
        StrView::Ascii(&[c]) | StrView::Latin1(&[c]) => c as usize,
        _ if view.is_empty() => EMPTY,
        _ => return None,
    };
    // SAFETY: the table holds strs.
    Some(unsafe { Ref::from_object_unchecked(short(index)) })
}

/// The str of one character.
#[inline]
pub fn character(c: u32) -> Object {
    if c < 256 { short(c as usize) } else { Str::from_char(c).into() }
}
