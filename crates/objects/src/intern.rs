//! Interned strings: the process's table and [`name!`], well-known names as immortal interned strings.

use crate::object::{Object, Ref};
use crate::types::str::{Str, hash_bytes, hash_text};
use crate::word::Word;
use hashbrown::HashTable;
use krait_text::Str as StrView;
use std::cell::UnsafeCell;
use std::sync::atomic::{AtomicU64, Ordering};

/// All interned strings, by content. The table owns them: interned strings live as long as the process.
pub struct InternTable {
    table: UnsafeCell<HashTable<Ref<Str>>>,
}

impl InternTable {
    pub const fn new() -> InternTable {
        InternTable { table: UnsafeCell::new(HashTable::new()) }
    }

    /// True if a string of this content is interned in CPython's sense, where one that is no name goes when nobody has it.
    pub fn contains(&self, text: &str) -> bool {
        let known = match text.is_ascii() {
            true => self.find(hash_text(text), |own| own.as_ascii() == Some(text)),
            false => {
                let string = Str::new(text);
                self.find(string.hash(), |own| own.eq(&string))
            }
        };
        let is_name = || text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        // The table has one reference, `known` another.
        known.is_some_and(|known| is_name() || known.as_object().refcount() > 2)
    }

    fn find(&self, hash: i64, same: impl Fn(&Str) -> bool) -> Option<Ref<Str>> {
        // SAFETY: under the GIL; comparing text runs no Python code, and the reference ends here.
        let table = unsafe { &*self.table.get() };
        table.find(hash as u64, |own| own.hash() == hash && same(own)).cloned()
    }

    /// The interned string equal to `string` (itself, if it is the first). Only exact str objects are interned.
    pub fn intern(&self, string: Ref<Str>) -> Ref<Str> {
        if string.is_interned() || !string.as_object().is_exact(&crate::types::str::STR) {
            return string;
        }
        let hash = string.hash();
        if let Some(known) = self.find(hash, |own| own.eq(&string)) {
            return known;
        }
        self.add(string, hash)
    }

    /// Takes a string in that equals none of the others.
    fn add(&self, string: Ref<Str>, hash: i64) -> Ref<Str> {
        string.mark_interned();
        // SAFETY: under the GIL; the reference ends here.
        let table = unsafe { &mut *self.table.get() };
        table.insert_unique(hash as u64, string.clone(), |own| own.hash() as u64);
        string
    }
}

impl Default for InternTable {
    fn default() -> Self {
        Self::new()
    }
}

/// A string constant interned on first use and immortal from then on. Made by [`name!`].
pub struct StaticName {
    text: &'static str,
    word: AtomicU64,
}

impl StaticName {
    pub const fn new(text: &'static str) -> StaticName {
        StaticName { text, word: AtomicU64::new(0) }
    }

    #[inline(always)]
    pub fn get(&'static self) -> &'static Object {
        if self.word.load(Ordering::Relaxed) == 0 {
            self.make();
        }
        // SAFETY: Object is transparent over a word, the atomic has the same layout as u64, and it now holds the word of
        // an immortal object for good.
        unsafe { &*(&raw const self.word).cast::<Object>() }
    }

    /// The string's word, or None before the string was first asked for.
    #[inline(always)]
    pub fn word_if_made(&self) -> Option<Word> {
        let bits = self.word.load(Ordering::Relaxed);
        // SAFETY: they are those of an immortal object's word.
        (bits != 0).then(|| unsafe { Word::from_bits(bits) })
    }

    #[cold]
    fn make(&self) {
        let string = crate::thread::RUNTIME.interned.intern(Str::new(self.text));
        let object = string.into_object();
        if let Some(header) = object.header() {
            header.make_immortal();
        }
        self.word.store(object.into_word().bits(), Ordering::Relaxed);
    }
}

/// Interns a string's content.
pub fn intern(text: &str) -> Ref<Str> {
    match text.is_ascii() {
        true => intern_ascii(text),
        false => crate::thread::RUNTIME.interned.intern(Str::new(text)),
    }
}

/// As [`intern`], for text that is known to be ASCII.
pub(crate) fn intern_ascii(text: &str) -> Ref<Str> {
    let table = &crate::thread::RUNTIME.interned;
    let hash = hash_bytes(text.as_bytes());
    if let Some(known) = table.find(hash, |own| own.as_ascii() == Some(text)) {
        return known;
    }
    let string = Str::from_view(StrView::Ascii(text.as_bytes()));
    string.note_hash(hash);
    table.add(string, hash)
}

/// Interns a name object if it is an exact str.
pub fn intern_object(object: Object) -> Object {
    if object.downcast_exact::<Str>().is_some_and(Str::is_interned) {
        return object;
    }
    match Ref::<Str>::try_from_object(object) {
        Ok(string) => crate::thread::RUNTIME.interned.intern(string).into_object(),
        Err(object) => object,
    }
}

/// `name!("__init__")`: the interned string as `&'static Object`.
#[macro_export]
macro_rules! name {
    ($text:literal) => {{
        static NAME: $crate::intern::StaticName = $crate::intern::StaticName::new($text);
        NAME.get()
    }};
}
