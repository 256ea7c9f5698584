//! The tuple that an iterator hands out again and again, as long as nobody keeps it.

use super::Tuple;
use crate::fields::Slot;
use crate::gc;
use crate::object::{Object, dup};
use crate::word::Word;
use smallvec::SmallVec;

/// A pair that nobody looks at until it gets new items.
pub struct Spare<'a>(&'a Tuple);

impl Spare<'_> {
    /// Gives the pair references to new items.
    ///
    /// # Safety
    /// The words are objects; nothing has run since the pair was found spare.
    #[inline(always)]
    pub unsafe fn fill(self, first: Word, second: Word) {
        self.0.hash.set(-1);
        // SAFETY: passed on; the old items have other references, so that none ends here.
        unsafe {
            for (index, item) in [first, second].into_iter().enumerate() {
                let place = (&raw const self.0.items).cast::<Word>().cast_mut().add(index);
                let old = place.replace(dup(item));
                if old.is_heap() {
                    let last = (*old.ptr()).decref();
                    debug_assert!(!last);
                }
            }
        }
    }
}

/// The tuple handed out last, or nothing.
pub struct Recycled(Slot);

impl Recycled {
    pub const EMPTY: Recycled = Recycled(Slot::EMPTY);

    /// A new reference to the tuple handed out last, if nobody else has one: while old items die, the code that runs then
    /// finds the tuple in use.
    #[inline(always)]
    fn unused(&self) -> Option<Object> {
        let last = self.0.get_if(Object::is_unique)?;
        // SAFETY: only tuples are stored, and nobody else sees this one.
        unsafe { last.downcast_unchecked::<Tuple>() }.hash.set(-1);
        // A collection has untracked it if its old items could not be in a cycle; the new ones may be.
        // SAFETY: tuples have links.
        unsafe { gc::track(last.word().ptr()) };
        Some(last)
    }

    /// The pair handed out last, if it can get new items unseen: nobody else has it, and nothing dies of it.
    #[inline(always)]
    pub fn spare(&self) -> Option<Spare<'_>> {
        let word = self.0.word()?;
        // SAFETY: only tuples are stored.
        unsafe {
            let tuple: &Tuple = &*word.ptr().cast::<Tuple>();
            let [first, second] = tuple.as_slice() else { return None };
            let survives = |item: Word| !item.is_heap() || (*item.ptr()).refcount() != 1;
            let (first, second) = (first.word(), second.word());
            let is_spare = (*word.ptr()).refcount() == 1
                && gc::is_linked(word.ptr())
                && survives(first)
                && survives(second)
                && (first != second || !first.is_heap());
            is_spare.then_some(Spare(tuple))
        }
    }

    /// A tuple of two items.
    #[inline]
    pub fn pair(&self, first: Object, second: Object) -> Object {
        if let Some(last) = self.unused() {
            // SAFETY: a pair was stored, and nobody else sees it.
            unsafe {
                let tuple: &Tuple = last.downcast_unchecked();
                tuple.replace_item(0, first);
                tuple.replace_item(1, second);
            }
            return last;
        }
        let tuple: Object = Tuple::pair(first, second).into_object();
        self.0.set(tuple.clone());
        tuple
    }

    /// A tuple of these items, of which there are as many each time.
    #[inline]
    pub fn tuple_of_items(&self, mut items: SmallVec<[Object; 4]>) -> Object {
        // SAFETY: Object is a transparent wrapper of a word; the references move into the tuple.
        unsafe {
            let len = items.len();
            items.set_len(0);
            self.tuple_of_words(items.as_ptr().cast(), len)
        }
    }

    /// A tuple of `len` items, of which those before `changed` are the same as in the tuple before.
    #[inline]
    pub fn tuple_of_changed(
        &self,
        len: usize,
        changed: usize,
        item: impl Fn(usize) -> Object,
    ) -> Object {
        if let Some(last) = self.unused() {
            // SAFETY: a tuple was stored, of this length, and nobody else sees it.
            unsafe {
                let tuple: &Tuple = last.downcast_unchecked();
                for index in changed..len.min(tuple.len()) {
                    tuple.replace_item(index, item(index));
                }
            }
            return last;
        }
        let tuple: Object = Tuple::from_fn(len, item).into_object();
        self.0.set(tuple.clone());
        tuple
    }

    /// As [`Recycled::tuple_of_items`].
    ///
    /// # Safety
    /// `words` points to `len` owned, non-NULL words, whose references the caller gives away. All calls have the same `len`.
    #[inline]
    pub unsafe fn tuple_of_words(&self, words: *const Word, len: usize) -> Object {
        if let Some(last) = self.unused() {
            // SAFETY: a tuple was stored, of this length, and nobody else sees it.
            unsafe {
                let tuple: &Tuple = last.downcast_unchecked();
                for index in 0..len {
                    tuple.replace_item(index, Object::from_word(*words.add(index)));
                }
            }
            return last;
        }
        // SAFETY: passed on.
        let tuple: Object = unsafe { Tuple::take_words(words, len) }.into_object();
        self.0.set(tuple.clone());
        tuple
    }

    /// Reports the tuple to the collector.
    pub fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.0.visit(visit);
    }
}
