//! `tuple`: storage. Matches CPython's `Objects/tupleobject.c`.

pub mod getter;
pub mod methods;
pub mod recycled;

pub use methods::{HASH_START, hash_items, hash_step};

use crate::heap;
use crate::object::{Header, Object, Payload, Ref, dup};
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;
use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};

/// A tuple object; the items follow the fixed part.
#[repr(C)]
pub struct Tuple {
    header: Header,
    len: usize,
    /// -1 while it has not been asked for.
    hash: Cell<i64>,
    items: [Word; 0],
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Tuple {
    fn type_object() -> &'static Type {
        &TUPLE
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for Tuple {
    const CONTAINER: bool = true;
    const ITEM_SIZE: usize = 8;

    #[inline(always)]
    unsafe fn drop_fields(this: *mut Tuple) {
        // SAFETY: passed on.
        unsafe { drop_items(this.cast()) }
    }
}

static TUPLE_SPEC: TypeSpec = TypeSpec {
    flags: flags::CLASS_VECTORCALL
        | flags::BASETYPE
        | flags::TUPLE_SUBCLASS
        | flags::VAR_SIZED
        | flags::GC
        | flags::SEQUENCE
        | flags::MATCH_SELF,
    itemsize: 8,
    sig: "(iterable=(), /)",
    doc: "An immutable sequence of the iterable's items; a tuple is returned as it is.",
    slots: methods::SLOTS.traverse(traverse).drop_fields(drop_items),
    methods: methods::METHODS,
    dealloc: heap::dealloc_exact::<Tuple>,
    ..TypeSpec::new::<Tuple>("tuple")
};
pub static TUPLE: Type = Type::builtin(&TUPLE_SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on tuples.
    unsafe { (*header.cast::<Tuple>()).visit(visit) };
}

unsafe fn drop_items(header: *mut Header) {
    // SAFETY: the slot is only called on a dying tuple; each item is dropped once.
    unsafe {
        let len = (*header.cast::<Tuple>()).len;
        let items = (&raw mut (*header.cast::<Tuple>()).items).cast::<Object>();
        for index in (0..len).rev() {
            std::ptr::drop_in_place(items.add(index));
        }
    }
}

impl Tuple {
    /// A tuple with new references to the items.
    pub fn from_slice(items: &[Object]) -> Ref<Tuple> {
        Tuple::of_type(&TUPLE, items)
    }

    /// A tuple (or subclass instance) with new references to the items.
    pub fn of_type(ty: &Type, items: &[Object]) -> Ref<Tuple> {
        if ty.is(&TUPLE) {
            return Tuple::concatenated(items, &[]);
        }
        // SAFETY: all fields and items are written before the object is handed out.
        unsafe {
            let header = heap::allocate_for::<Tuple>(ty, items.len() * 8);
            Tuple::write_head(header, items.len()).copy_from(items);
            heap::finish(header, ty)
        }
    }

    /// A tuple of two items.
    #[inline]
    pub fn pair(first: Object, second: Object) -> Ref<Tuple> {
        // SAFETY: all items are written before the object is handed out.
        unsafe {
            let (header, room) = Tuple::with_room(2);
            room.0.write(first.into_word());
            room.0.add(1).write(second.into_word());
            heap::finish_exact(header)
        }
    }

    /// A tuple with new references to the items of both slices.
    pub fn concatenated(first: &[Object], second: &[Object]) -> Ref<Tuple> {
        let len = first.len() + second.len();
        if len == 0 {
            return Tuple::empty();
        }
        // SAFETY: all items are written before the object is handed out.
        unsafe {
            let (header, room) = Tuple::with_room(len);
            room.copy_from(first);
            Room(room.0.add(first.len())).copy_from(second);
            heap::finish_exact(header)
        }
    }

    /// A tuple that takes over the items.
    pub fn from_vec(items: Vec<Object>) -> Ref<Tuple> {
        // SAFETY: ownership of each word moves from the vector, whose buffer is then freed without dropping items.
        unsafe {
            let mut items = std::mem::ManuallyDrop::new(items);
            let tuple = Tuple::take_words(items.as_ptr().cast(), items.len());
            drop(Vec::from_raw_parts(
                items.as_mut_ptr().cast::<std::mem::ManuallyDrop<Object>>(),
                0,
                items.capacity(),
            ));
            tuple
        }
    }

    /// A tuple of `len` items, which `item` makes in order.
    #[inline]
    pub fn from_fn(len: usize, mut item: impl FnMut(usize) -> Object) -> Ref<Tuple> {
        if len == 0 {
            return Tuple::empty();
        }
        // SAFETY: all items are written before the object is handed out.
        unsafe {
            let (header, room) = Tuple::with_room(len);
            for index in 0..len {
                room.0.add(index).write(item(index).into_word());
            }
            heap::finish_exact(header)
        }
    }

    /// A tuple that takes over `len` words.
    ///
    /// # Safety
    /// `words` points to `len` owned, non-NULL words, whose references the caller gives away.
    #[inline]
    pub unsafe fn take_words(words: *const Word, len: usize) -> Ref<Tuple> {
        if len == 0 {
            return Tuple::empty();
        }
        // SAFETY: by the contract; all items are written before the object is handed out.
        unsafe {
            let (header, room) = Tuple::with_room(len);
            if len <= SHORT {
                // The words were mostly written one by one just now: processors wait where they are read back by pairs.
                for index in 0..len {
                    room.0.add(index).write(words.add(index).read_volatile());
                }
            } else {
                std::ptr::copy_nonoverlapping(words, room.0, len);
            }
            heap::finish_exact(header)
        }
    }

    /// Fills in a new tuple-like object: its length and its items, of which there may be more than the length says.
    ///
    /// # Safety
    /// `header` comes from `heap::allocate` with room for the items, and is not used yet.
    pub(crate) unsafe fn write_items(header: *mut Header, len: usize, items: Vec<Object>) {
        // SAFETY: by the contract.
        unsafe {
            let room = Tuple::write_head(header, len);
            for (i, item) in items.into_iter().enumerate() {
                room.0.add(i).write(item.into_word());
            }
        }
    }

    /// A new exact tuple whose `len` items are not written yet, for [`heap::finish_exact`] when they are.
    ///
    /// # Safety
    /// The caller writes the items.
    #[inline(always)]
    unsafe fn with_room(len: usize) -> (*mut Header, Room) {
        // SAFETY: the block has room for the items.
        unsafe {
            let header = heap::allocate_exact::<Tuple>(len * 8);
            (header, Tuple::write_head(header, len))
        }
    }

    /// Writes the fields before the items.
    ///
    /// # Safety
    /// `header` is a new object of tuple's layout.
    #[inline(always)]
    unsafe fn write_head(header: *mut Header, len: usize) -> Room {
        let this = header.cast::<Tuple>();
        // SAFETY: by the contract.
        unsafe {
            (&raw mut (*this).len).write(len);
            (&raw mut (*this).hash).write(Cell::new(-1));
            Room((&raw mut (*this).items).cast())
        }
    }

    /// The first `count` items, which may be more than the length says in a struct sequence.
    ///
    /// # Safety
    /// The object has that many items.
    pub(crate) unsafe fn items_unchecked(&self, count: usize) -> &[Object] {
        // SAFETY: by the contract.
        unsafe { std::slice::from_raw_parts((&raw const self.items).cast(), count) }
    }

    /// Replaces an item of a tuple that nobody sees yet: one that a reader makes, whose items may refer to the tuple, or one
    /// that an iterator hands out again.
    ///
    /// # Safety
    /// No borrow of the tuple's items is alive, and `index` is below its length.
    pub unsafe fn replace_item(&self, index: usize, item: Object) {
        // SAFETY: by the contract; the old item is dropped after the new one is in place.
        let old = unsafe {
            let items = (&raw const self.items).cast::<Object>().cast_mut();
            std::mem::replace(&mut *items.add(index), item)
        };
        drop(old);
    }

    /// The empty tuple, which exists once.
    #[inline]
    pub fn empty() -> Ref<Tuple> {
        let bits = EMPTY.load(Ordering::Relaxed);
        let word = if bits == 0 { make_empty() } else { bits };
        // SAFETY: the word is that of an immortal tuple.
        unsafe { Ref::from_object_unchecked(Object::from_borrowed(Word::from_bits(word))) }
    }

    /// Reports the items to the collector.
    #[inline(always)]
    pub(crate) fn visit(&self, visit: &mut (impl FnMut(Word) + ?Sized)) {
        for item in self.iter().rev() {
            visit(item.word());
        }
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.len
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    #[inline(always)]
    pub fn as_slice(&self) -> &[Object] {
        // SAFETY: `len` owned words follow the fixed part.
        unsafe { std::slice::from_raw_parts((&raw const self.items).cast(), self.len) }
    }

    pub fn get(&self, index: usize) -> Option<&Object> {
        self.as_slice().get(index)
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Object> {
        self.as_slice().iter()
    }
}

/// Where a new tuple's items go.
#[derive(Clone, Copy)]
struct Room(*mut Word);

impl Room {
    /// Writes new references to these items.
    ///
    /// # Safety
    /// There is room for them.
    #[inline(always)]
    unsafe fn copy_from(self, items: &[Object]) {
        for (index, item) in items.iter().enumerate() {
            // SAFETY: by the contract; the items are alive.
            unsafe { self.0.add(index).write(dup(item.word())) };
        }
    }
}

/// Up to so many words are moved into a tuple one by one.
const SHORT: usize = 8;

/// The word of the empty tuple; 0 until its first use.
static EMPTY: AtomicU64 = AtomicU64::new(0);

/// Makes the empty tuple: immortal, and out of the collector's sight.
#[cold]
fn make_empty() -> u64 {
    // SAFETY: all fields are written before the object is handed out.
    let word = unsafe {
        let header = heap::allocate(&TUPLE, 0);
        Tuple::write_head(header, 0);
        (*header).make_immortal();
        Word::from_ptr(header)
    };
    EMPTY.store(word.bits(), Ordering::Relaxed);
    word.bits()
}

impl Object {
    /// The payload if this is a tuple or an instance of a subclass.
    #[inline]
    pub fn as_tuple(&self) -> Option<&Tuple> {
        if self.word().is_heap() && self.ty().has(flags::TUPLE_SUBCLASS) {
            // SAFETY: the flag is inherited by subclasses of tuple only.
            Some(unsafe { self.downcast_unchecked() })
        } else {
            None
        }
    }

    /// A new tuple.
    pub fn tuple(items: &[Object]) -> Object {
        Tuple::from_slice(items).into()
    }
}
