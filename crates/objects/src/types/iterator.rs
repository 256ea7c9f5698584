//! Iterators of sequences: `iterator`, `list_iterator`, `list_reverseiterator`, `tuple_iterator`, `callable_iterator`.

use crate::error::PyResult;
use crate::exceptions as exc;
use crate::heap;
use crate::name;
use crate::native::MethodDef;
use crate::object::{Header, Object, Payload, Ref, dup};
use crate::thread::Thread;
use crate::typeobj::slots::{IterNextFn, SlotsSpec};
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::list::List;
use crate::types::str::iterator::{STR_ASCII_ITERATOR, StrAsciiIterator};
use crate::types::tuple::Tuple;
use crate::word::Word;
use std::cell::{Cell, UnsafeCell};

/// Common layout: the sequence (None when exhausted) and a position.
#[repr(C)]
struct SequencePosition {
    header: Header,
    sequence: UnsafeCell<Option<Object>>,
    index: Cell<isize>,
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on objects with this layout.
    if let Some(sequence) = unsafe { &*(*header.cast::<SequencePosition>()).sequence.get() } {
        visit(sequence.word());
    }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on objects with this layout.
    drop(unsafe { (*(*header.cast::<SequencePosition>()).sequence.get()).take() });
}

unsafe fn drop_fields(header: *mut Header) {
    // SAFETY: the slot is only called on a dying object with this layout.
    unsafe { std::ptr::drop_in_place(header.cast::<SequencePosition>()) }
}

fn position(object: &Object) -> &SequencePosition {
    // SAFETY: only called from slots of the types below, which have this layout.
    unsafe { &*object.word().ptr().cast::<SequencePosition>() }
}

impl SequencePosition {
    #[inline(always)]
    fn sequence(&self) -> Option<&Object> {
        // SAFETY: under the GIL; callers finish before running Python code, or clone.
        unsafe { (*self.sequence.get()).as_ref() }
    }

    fn exhaust(&self) {
        // SAFETY: under the GIL.
        drop(unsafe { (*self.sequence.get()).take() });
    }

    /// Ends the iteration; the sequence's reference becomes the caller's.
    #[inline(always)]
    fn take_sequence(&self) -> Option<Word> {
        // SAFETY: under the GIL; no borrow of the sequence is alive.
        unsafe { (*self.sequence.get()).take().map(Object::into_word) }
    }
}

const fn slots(next: IterNextFn) -> SlotsSpec {
    SlotsSpec::EMPTY
        .iter(|_, it| Ok(it.clone()))
        .iternext(next)
        .traverse(traverse)
        .clear(clear)
        .drop_fields(drop_fields)
}

macro_rules! iterator {
    ($ident:ident $ty:ident $spec:ident $name:literal $next:expr, $hint:expr, $reduce:expr, $setstate:expr, $start:expr) => {
        #[doc = concat!("`", $name, "`")]
        #[repr(C)]
        pub struct $ident(SequencePosition);

        // SAFETY: repr(C) over SequencePosition, which begins with the header; instances are only made here.
        unsafe impl Payload for $ident {
            fn type_object() -> &'static Type {
                &$ty
            }
        }

        // SAFETY: as the spec declares it.
        unsafe impl heap::Exact for $ident {
            const CONTAINER: bool = true;
        }

        static $spec: TypeSpec = TypeSpec {
            flags: flags::GC,
            slots: slots($next),
            methods: &[
                MethodDef::noargs(
                    "__length_hint__",
                    "($self, /)",
                    $hint,
                    "How many items may still come.",
                ),
                MethodDef::noargs(
                    "__reduce__",
                    "($self, /)",
                    $reduce,
                    "What pickle and copy keep of the object.",
                ),
                MethodDef::one(
                    "__setstate__",
                    "($self, object, /)",
                    $setstate,
                    "Restore what pickle kept.",
                ),
            ],
            dealloc: heap::dealloc_exact::<$ident>,
            ..TypeSpec::new::<$ident>($name)
        };
        pub static $ty: Type = Type::builtin(&$spec);

        impl $ident {
            pub fn new(sequence: Object) -> Ref<$ident> {
                let start: fn(&Object) -> isize = $start;
                let index = start(&sequence);
                heap::new_exact(|header| {
                    $ident(SequencePosition {
                        header,
                        sequence: UnsafeCell::new(Some(sequence)),
                        index: Cell::new(index),
                    })
                })
            }
        }
    };
}

iterator!(SequenceIterator SEQUENCE_ITERATOR SEQUENCE_SPEC "iterator" sequence_next, sequence_hint, reduce_forward, set_state, |_| 0);
iterator!(ListIterator LIST_ITERATOR LIST_SPEC "list_iterator" list_next, sized_hint, reduce_forward, set_state, |_| 0);
iterator!(TupleIterator TUPLE_ITERATOR TUPLE_SPEC "tuple_iterator" tuple_next, sized_hint, reduce_forward, set_state, |_| 0);
iterator!(ListReverseIterator LIST_REVERSE_ITERATOR LIST_REVERSE_SPEC "list_reverseiterator" list_reverse_next, reverse_hint, reduce_reverse, set_state, |l| l.as_list().map_or(0, |l| l.len() as isize) - 1);

impl ListIterator {
    /// The next item, borrowed.
    #[inline(always)]
    fn upcoming(&self) -> Option<Word> {
        // SAFETY: the sequence is a list.
        let list: &List = unsafe { self.0.sequence()?.downcast_unchecked() };
        Some(list.as_slice().get(self.0.index.get() as usize)?.word())
    }

    /// A new reference to the next item. None: the end, at which [`ListIterator::exhaust`] gives up the list.
    #[inline(always)]
    pub fn next_word(&self) -> Option<Word> {
        let item = self.upcoming()?;
        self.0.index.set(self.0.index.get() + 1);
        // SAFETY: the item is alive in the list.
        Some(unsafe { dup(item) })
    }

    /// Ends the iteration: the list, which the caller closes, or None if it ended before.
    #[inline(always)]
    pub fn exhaust(&self) -> Option<Word> {
        self.0.take_sequence()
    }
}

impl TupleIterator {
    /// The next item, borrowed.
    #[inline(always)]
    fn upcoming(&self) -> Option<Word> {
        // SAFETY: the sequence is a tuple.
        let tuple: &Tuple = unsafe { self.0.sequence()?.downcast_unchecked() };
        Some(tuple.as_slice().get(self.0.index.get() as usize)?.word())
    }

    /// A new reference to the next item. None: the end, at which [`TupleIterator::exhaust`] gives up the tuple.
    #[inline(always)]
    pub fn next_word(&self) -> Option<Word> {
        let item = self.upcoming()?;
        self.0.index.set(self.0.index.get() + 1);
        // SAFETY: the item is alive in the tuple.
        Some(unsafe { dup(item) })
    }

    /// Ends the iteration: the tuple, which the caller closes, or None if it ended before.
    #[inline(always)]
    pub fn exhaust(&self) -> Option<Word> {
        self.0.take_sequence()
    }
}

/// What an iterator over a list or tuple gives next, borrowed. None: the end, or it is another one.
#[inline(always)]
fn upcoming(iterator: &Object) -> Option<Word> {
    // SAFETY: the types are compared first.
    unsafe {
        if iterator.is_exact(&LIST_ITERATOR) {
            iterator.downcast_unchecked::<ListIterator>().upcoming()
        } else if iterator.is_exact(&TUPLE_ITERATOR) {
            iterator.downcast_unchecked::<TupleIterator>().upcoming()
        } else {
            None
        }
    }
}

/// Moves an iterator on behind the item that [`upcoming`] has shown.
#[inline(always)]
fn advance(iterator: &Object) {
    let index = &position(iterator).index;
    index.set(index.get() + 1);
}

/// A new reference to what an iterator over a list, a tuple or an ASCII text gives next. None, with nothing changed: the end,
/// or it is another iterator.
#[inline(always)]
pub fn next_of_sequence(iterator: &Object) -> Option<Word> {
    // SAFETY: the types are compared first.
    unsafe {
        if iterator.is_exact(&LIST_ITERATOR) {
            iterator.downcast_unchecked::<ListIterator>().next_word()
        } else if iterator.is_exact(&TUPLE_ITERATOR) {
            iterator.downcast_unchecked::<TupleIterator>().next_word()
        } else if iterator.is_exact(&STR_ASCII_ITERATOR) {
            iterator.downcast_unchecked::<StrAsciiIterator>().next_word()
        } else {
            None
        }
    }
}

/// New references to what two different iterators over lists or tuples give next. None, with nothing changed: one of them has
/// come to its end, or is another iterator.
#[inline(always)]
pub fn next_of_sequences(first: &Object, second: &Object) -> Option<(Word, Word)> {
    if first.is(second) {
        return None;
    }
    let items = (upcoming(first)?, upcoming(second)?);
    advance(first);
    advance(second);
    // SAFETY: the items are alive in their sequences.
    Some(unsafe { (dup(items.0), dup(items.1)) })
}

fn sequence_next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = position(object);
    let Some(sequence) = this.sequence().cloned() else { return Ok(None) };
    let index = this.index.get();
    if index == isize::MAX {
        return Err(thread.overflow_error("iter index too large"));
    }
    match sequence.getitem_index(thread, index) {
        Ok(item) => {
            this.index.set(index + 1);
            Ok(Some(item))
        }
        Err(raised) if raised.is(&exc::INDEX_ERROR) || raised.is(&exc::STOP_ITERATION) => {
            this.exhaust();
            Ok(None)
        }
        Err(raised) => Err(raised),
    }
}

fn list_next(_thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    // SAFETY: the slot is only called on list iterators, and the word is a new reference.
    unsafe {
        let this: &ListIterator = object.downcast_unchecked();
        match this.next_word() {
            Some(item) => Ok(Some(Object::from_word(item))),
            None => {
                this.0.exhaust();
                Ok(None)
            }
        }
    }
}

fn tuple_next(_thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    // SAFETY: the slot is only called on tuple iterators, and the word is a new reference.
    unsafe {
        let this: &TupleIterator = object.downcast_unchecked();
        match this.next_word() {
            Some(item) => Ok(Some(Object::from_word(item))),
            None => {
                this.0.exhaust();
                Ok(None)
            }
        }
    }
}

fn list_reverse_next(_thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = position(object);
    // SAFETY: the sequence is a list.
    let Some(list) = this.sequence().map(|s| unsafe { s.downcast_unchecked::<List>() }) else {
        return Ok(None);
    };
    let index = this.index.get();
    // A negative position is beyond every length.
    match list.get(index as usize) {
        Some(item) => {
            this.index.set(index - 1);
            Ok(Some(item))
        }
        None => {
            this.exhaust();
            Ok(None)
        }
    }
}

fn sequence_hint(thread: &Thread, object: &Object) -> PyResult {
    let this = position(object);
    let Some(sequence) = this.sequence().cloned() else { return Ok(Object::small_int(0)) };
    if !sequence.has_len() {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let len = sequence.len(thread)? as isize;
    Ok(Object::int((len - this.index.get()).max(0) as i64))
}

fn sized_hint(thread: &Thread, object: &Object) -> PyResult {
    sequence_hint(thread, object)
}

fn reverse_hint(_thread: &Thread, object: &Object) -> PyResult {
    let this = position(object);
    let len = this.sequence().and_then(|s| s.as_list()).map_or(0, |l| l.len() as isize);
    let left = this.index.get() + 1;
    Ok(Object::int(if left > len { 0 } else { left as i64 }))
}

pub(crate) fn builtin(thread: &Thread, name: &'static Object) -> PyResult {
    (thread.hooks().import)(thread, name!("builtins"), None, None, None, 0)?.getattr(thread, name)
}

fn reduce_forward(thread: &Thread, object: &Object) -> PyResult {
    let iter = builtin(thread, name!("iter"))?;
    let this = position(object);
    match this.sequence().cloned() {
        Some(sequence) => Ok(Object::tuple(&[
            iter,
            Object::tuple(&[sequence]),
            Object::int(this.index.get() as i64),
        ])),
        None if object.is_exact(&LIST_ITERATOR) => {
            Ok(Object::tuple(&[iter, Object::tuple(&[Object::list(Vec::new())])]))
        }
        None => Ok(Object::tuple(&[iter, Object::tuple(&[Object::tuple(&[])])])),
    }
}

fn reduce_reverse(thread: &Thread, object: &Object) -> PyResult {
    let this = position(object);
    // The look-up may run code that exhausts the iterator.
    let reversed = builtin(thread, name!("reversed"))?;
    match this.sequence().cloned() {
        Some(sequence) => Ok(Object::tuple(&[
            reversed,
            Object::tuple(&[sequence]),
            Object::int(this.index.get() as i64),
        ])),
        None => Ok(Object::tuple(&[reversed, Object::tuple(&[Object::list(Vec::new())])])),
    }
}

fn set_state(thread: &Thread, object: &Object, state: &Object) -> PyResult {
    let this = position(object);
    let Some(index) = state.as_int() else {
        return Err(thread.type_error("an integer is required"));
    };
    let Some(index) = index.to_i64().map(|index| index as isize) else {
        return Err(thread.overflow_error("Python int too large to convert to C ssize_t"));
    };
    if let Some(sequence) = this.sequence() {
        let len = match (sequence.as_list(), sequence.as_tuple()) {
            (Some(list), _) => list.len() as isize,
            (_, Some(tuple)) => tuple.len() as isize,
            _ => isize::MAX,
        };
        let low = if object.is_exact(&LIST_REVERSE_ITERATOR) { -1 } else { 0 };
        this.index.set(index.clamp(low, len));
    }
    Ok(Object::NONE)
}

/// `callable_iterator`: `iter(callable, sentinel)`.
#[repr(C)]
pub struct CallableIterator {
    header: Header,
    state: UnsafeCell<Option<(Object, Object)>>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for CallableIterator {
    fn type_object() -> &'static Type {
        &CALLABLE_ITERATOR
    }
}

static CALLABLE_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC,
    slots: SlotsSpec::EMPTY
        .iter(|_, it| Ok(it.clone()))
        .iternext(callable_next)
        .traverse(traverse_callable)
        .clear(clear_callable)
        .drop_fields(heap::drop_fields_of::<CallableIterator>),
    methods: &[MethodDef::noargs(
        "__reduce__",
        "($self, /)",
        reduce_callable,
        "What pickle and copy keep of the object.",
    )],
    ..TypeSpec::new::<CallableIterator>("callable_iterator")
};
pub static CALLABLE_ITERATOR: Type = Type::builtin(&CALLABLE_SPEC);

unsafe fn traverse_callable(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on callable iterators.
    let state = unsafe { &*(*header.cast::<CallableIterator>()).state.get() };
    if let Some((callable, sentinel)) = state {
        visit(callable.word());
        visit(sentinel.word());
    }
}

unsafe fn clear_callable(header: *const Header) {
    // SAFETY: the slot is only called on callable iterators.
    drop(unsafe { (*(*header.cast::<CallableIterator>()).state.get()).take() });
}

impl CallableIterator {
    pub fn new(callable: Object, sentinel: Object) -> Ref<CallableIterator> {
        heap::new_object(&CALLABLE_ITERATOR, |header| CallableIterator {
            header,
            state: UnsafeCell::new(Some((callable, sentinel))),
        })
    }

    fn state(&self) -> Option<(Object, Object)> {
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*self.state.get()).clone() }
    }

    fn exhaust(&self) {
        // SAFETY: under the GIL.
        drop(unsafe { (*self.state.get()).take() });
    }
}

fn callable_next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this: &CallableIterator =
        object.downcast().expect("slots of callable iterators are called on them");
    let Some((callable, sentinel)) = this.state() else { return Ok(None) };
    match callable.call(thread, &[]) {
        Ok(value) => {
            if this.state().is_none() {
                return Ok(None);
            }
            if value.eq(thread, &sentinel)? {
                this.exhaust();
                return Ok(None);
            }
            Ok(Some(value))
        }
        Err(raised) if raised.is(&exc::STOP_ITERATION) => {
            this.exhaust();
            Ok(None)
        }
        Err(raised) => Err(raised),
    }
}

fn reduce_callable(thread: &Thread, object: &Object) -> PyResult {
    let this: &CallableIterator =
        object.downcast().expect("slots of callable iterators are called on them");
    let iter = builtin(thread, name!("iter"))?;
    Ok(match this.state() {
        Some((callable, sentinel)) => Object::tuple(&[iter, Object::tuple(&[callable, sentinel])]),
        None => Object::tuple(&[iter, Object::tuple(&[Object::tuple(&[])])]),
    })
}
