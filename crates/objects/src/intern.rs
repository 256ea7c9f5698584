//! Interned strings: the process's table and [`name!`], well-known names as immortal interned strings.

use crate::object::{Object, Ref};
use crate::types::str::Str;
use crate::word::Word;
use std::cell::UnsafeCell;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};

/// All interned strings, by content. Entries are owned by the table: interned strings live as long as the process.
pub struct InternTable {
    table: UnsafeCell<Option<HashMap<Key, Word>>>,
}

#[derive(PartialEq, Eq, Hash)]
struct Key(krait_text::Text);

impl InternTable {
    pub const fn new() -> InternTable {
        InternTable { table: UnsafeCell::new(None) }
    }

    /// True if a string of this content is in the table.
    pub fn contains(&self, text: &str) -> bool {
        let key = Key(krait_text::Text::from(text));
        // SAFETY: under the GIL; the reference ends here.
        unsafe { (*self.table.get()).as_ref().is_some_and(|table| table.contains_key(&key)) }
    }

    /// The interned string equal to `string` (itself, if it is the first). Only exact str objects are interned.
    pub fn intern(&self, string: Ref<Str>) -> Ref<Str> {
        if string.is_interned() || !string.as_object().is_exact(&crate::types::str::STR) {
            return string;
        }
        // SAFETY: under the GIL, and hashing text runs no Python code.
        let table = unsafe { (*self.table.get()).get_or_insert_with(HashMap::new) };
        let key = Key(string.to_text());
        if let Some(word) = table.get(&key) {
            // SAFETY: the table owns a reference to each entry.
            return unsafe { Ref::from_object_unchecked(Object::from_borrowed(*word)) };
        }
        string.mark_interned();
        table.insert(key, string.clone().into_object().into_word());
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
    crate::thread::RUNTIME.interned.intern(Str::new(text))
}

/// Interns a name object if it is an exact str.
pub fn intern_object(object: Object) -> Object {
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
