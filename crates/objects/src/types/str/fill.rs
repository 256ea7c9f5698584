//! Making strs: filled in place in the storage they keep, or from the table of one-character strs.

use super::{STR, Str};
use crate::error::{PyResult, Raised};
use crate::heap;
use crate::object::{Object, Ref};
use crate::thread::Thread;
use crate::word::Word;
use krait_num::decimal;
use krait_text::{Kind, Str as StrView};
use std::sync::atomic::{AtomicU64, Ordering};

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
        // SAFETY: the fields are written by `write_fields`; nobody reads the data before `finish`, where all is written.
        let str = unsafe {
            let bytes = len * kind.width();
            let header = heap::allocate_exact::<Str>(bytes);
            super::write_fields(header, size_of::<Str>(), kind, bytes);
            heap::finish_exact(header)
        };
        Filling { str, at: 0 }
    }

    /// The place of the next `len` units, each as wide as the str's kind says, which the caller writes.
    #[inline(always)]
    fn room<T>(&mut self, len: usize) -> *mut T {
        let start = self.at;
        assert!(len <= self.str.len() - start, "a filling has room for what is pushed");
        self.at += len;
        // SAFETY: the range was checked.
        unsafe { self.str.data().cast_mut().cast::<T>().add(start) }
    }

    /// Writes converted units.
    fn put<T>(&mut self, len: usize, units: impl Iterator<Item = T>) {
        let room = self.room::<T>(len);
        // SAFETY: the str is not shared yet, and there is room for `len` units.
        units.take(len).enumerate().for_each(|(i, unit)| unsafe { room.add(i).write(unit) });
    }

    /// Writes units as they are.
    #[inline(always)]
    fn copy<T: Copy>(&mut self, units: &[T]) {
        let room = self.room::<T>(units.len());
        // SAFETY: the str is not shared yet, and there is room for the units.
        unsafe { copy_units(units.as_ptr(), room, units.len()) }
    }

    /// Appends text that needs no wider storage.
    pub fn push(&mut self, view: StrView<'_>) {
        let len = view.len();
        match (self.str.kind(), view) {
            (Kind::Ascii | Kind::Latin1, StrView::Ascii(u) | StrView::Latin1(u)) => {
                self.copy(u);
            }
            (Kind::Ucs2, StrView::Ucs2(u)) => self.copy(u),
            (Kind::Ucs4, StrView::Ucs4(u)) => self.copy(u),
            (Kind::Ascii | Kind::Latin1, _) => {
                self.put(len, view.iter().map(|c| c as u8));
            }
            (Kind::Ucs2, _) => {
                self.put(len, view.iter().map(|c| c as u16));
            }
            (Kind::Ucs4, _) => {
                self.put(len, view.iter());
            }
        }
    }

    pub fn push_repeated(&mut self, c: u32, n: usize) {
        match self.str.kind() {
            Kind::Ascii | Kind::Latin1 => self.put(n, std::iter::repeat(c as u8)),
            Kind::Ucs2 => self.put(n, std::iter::repeat(c as u16)),
            Kind::Ucs4 => self.put(n, std::iter::repeat(c)),
        }
    }

    /// The str, all of which was pushed.
    pub fn finish(self) -> Object {
        assert_eq!(self.at, self.str.len(), "a filling is filled");
        debug_assert_eq!(self.str.view().canonical_kind(), self.str.kind());
        if self.at > 1 {
            return self.str.into();
        }
        match shared(self.str.view()) {
            Some(shared) => shared.into(),
            None => self.str.into(),
        }
    }
}

/// A str of ASCII characters.
pub(super) fn ascii(len: usize, characters: impl Iterator<Item = u8>) -> Object {
    let mut out = Filling::sized(Kind::Ascii, len);
    out.put(len, characters);
    out.finish()
}

/// The decimal text of a short int.
pub fn decimal(value: i64) -> Object {
    substring(StrView::Ascii(decimal::signed(&mut [0; decimal::MAX_LEN], value)))
}

/// Copies few units without a call.
///
/// # Safety
/// As for [`std::ptr::copy_nonoverlapping`].
#[inline(always)]
pub(super) unsafe fn copy_units<T: Copy>(from: *const T, to: *mut T, len: usize) {
    let (from, to, bytes) = (from.cast::<u8>(), to.cast::<u8>(), len * size_of::<T>());
    // SAFETY: the ends that each case reads and writes lie in the ranges, whose common size they cover.
    unsafe {
        match bytes {
            0 => {}
            1 => to.write(from.read()),
            2..4 => ends::<u16>(from, to, bytes),
            4..8 => ends::<u32>(from, to, bytes),
            8..17 => ends::<u64>(from, to, bytes),
            17..33 => ends::<[u64; 2]>(from, to, bytes),
            _ => std::ptr::copy_nonoverlapping(from, to, bytes),
        }
    }
}

/// Copies the first and the last `T` of `bytes` bytes, which may overlap.
///
/// # Safety
/// There are as many bytes as a `T` has, and no more than twice as many.
#[inline(always)]
unsafe fn ends<T: Copy>(from: *const u8, to: *mut u8, bytes: usize) {
    let last = bytes - size_of::<T>();
    // SAFETY: by the contract; both are read before one is written.
    unsafe {
        let (head, tail) =
            (from.cast::<T>().read_unaligned(), from.add(last).cast::<T>().read_unaligned());
        to.cast::<T>().write_unaligned(head);
        to.add(last).cast::<T>().write_unaligned(tail);
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

/// `left + right` of two exact strs.
pub fn add(thread: &Thread, left: &Object, right: &Object) -> PyResult {
    super::slots::concat(thread, left, right)
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
        Ref::<Str>::from_object_unchecked(Object::from_word(Word::from_ptr(header)))
    };
    let mut out = Filling { str, at };
    out.push(added.view());
    Ok(out.finish())
}

/// A str of a part of another one's characters, in their narrowest kind.
#[inline]
pub fn substring(view: StrView<'_>) -> Object {
    match view {
        StrView::Ascii(bytes) => Str::from_ascii(bytes).into(),
        _ => wide_substring(view),
    }
}

fn wide_substring(view: StrView<'_>) -> Object {
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

/// The words of the strs of one Latin-1 character and the empty one, which exist once; 0 until the first use.
static SHORT: [AtomicU64; EMPTY + 1] = [const { AtomicU64::new(0) }; EMPTY + 1];

/// The place of the empty str in the table.
const EMPTY: usize = 256;

#[inline(always)]
fn short(index: usize) -> Object {
    let bits = SHORT[index].load(Ordering::Relaxed);
    let bits = if bits == 0 { make_short(index) } else { bits };
    // SAFETY: the word is that of an immortal str.
    unsafe { Object::from_word(Word::from_bits(bits)) }
}

/// The str of a Latin-1 character, which is immortal, if it was made before.
#[inline(always)]
pub fn made_character(c: u8) -> Option<Word> {
    let bits = SHORT[usize::from(c)].load(Ordering::Relaxed);
    // SAFETY: the bits are those of an immortal str.
    (bits != 0).then(|| unsafe { Word::from_bits(bits) })
}

/// Makes a str of the table.
#[cold]
fn make_short(index: usize) -> u64 {
    let character = u8::try_from(index);
    let view = character
        .as_ref()
        .map_or(StrView::EMPTY, |c| StrView::from_latin1(std::slice::from_ref(c)));
    let object: Object = Str::allocate(&STR, view).into();
    if let Some(header) = object.header() {
        header.make_immortal();
    }
    let bits = object.into_word().bits();
    SHORT[index].store(bits, Ordering::Relaxed);
    bits
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
