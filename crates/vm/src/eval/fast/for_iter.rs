//! Forms of `FOR_ITER` and `SEND`.

use super::containers;
use crate::eval::{St, Step, fail, ops_gen};
use crate::generator::{COROUTINE, GENERATOR};
use crate::monitoring::exceptions::is_raise_wanted;
use krait_bytecode::opcode::Opcode;
use krait_objects::exceptions::STOP_ITERATION;
use krait_objects::object::{dup, type_of};
use krait_objects::typeobj::Type;
use krait_objects::types::dict::views::{
    DictIterator, ITEM_ITERATOR, KEY_ITERATOR, VALUE_ITERATOR,
};
use krait_objects::types::enumerate::{ENUMERATE, Enumerate};
use krait_objects::types::iterator::{LIST_ITERATOR, ListIterator, TUPLE_ITERATOR, TupleIterator};
use krait_objects::types::range::{RANGE_ITERATOR, RangeIterator};
use krait_objects::types::set::methods::{SET_ITERATOR, SetIterator};
use krait_objects::types::str::iterator::{STR_ASCII_ITERATOR, StrAsciiIterator};
use krait_objects::types::zip::{ZIP, Zip};
use krait_objects::{Object, Raised, Thread, Word};

/// Inline cache entries.
const CACHES: usize = 1;

#[inline(always)]
unsafe fn is_a(word: Word, ty: &'static Type) -> bool {
    word.is_heap() && std::ptr::eq((*word.ptr()).type_ptr(), ty)
}

#[inline(always)]
unsafe fn give(mut st: St, item: Word) -> Step {
    st.skip(CACHES);
    let unit = *st.ip;
    if unit & 0xff == Opcode::STORE_FAST_LOAD_FAST as u16 {
        st.skip(1);
        let old = st.local((unit >> 12) as usize).replace(item);
        st.push(dup(*st.local((unit >> 8 & 15) as usize)));
        return Step::Close(st, old);
    }
    super::give_or_store(st, item)
}

/// Jumps over END_FOR; POP_ITER behind it drops the iterator.
#[inline(always)]
unsafe fn end(mut st: St, oparg: usize) -> St {
    st.skip(CACHES + oparg + 1);
    st
}

macro_rules! of_sequence {
    ($($name:ident $payload:ident $ty:ident;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(st: St, oparg: usize) -> Step {
            let word = st.peek(1);
            if !is_a(word, &$ty) {
                return Step::Slow(st);
            }
            let iterator = &*word.ptr().cast::<$payload>();
            match iterator.next_word() {
                Some(item) => give(st, item),
                None => match iterator.exhaust() {
                    Some(sequence) => Step::Close(end(st, oparg), sequence),
                    None => end(st, oparg).next(),
                },
            }
        }
    )* };
}

of_sequence! {
    list ListIterator LIST_ITERATOR;
    tuple TupleIterator TUPLE_ITERATOR;
}

#[inline(always)]
pub unsafe fn range(st: St, oparg: usize) -> Step {
    let word = st.peek(1);
    if is_a(word, &RANGE_ITERATOR) {
        let iterator = &*word.ptr().cast::<RangeIterator>();
        if let Some(value) = iterator.next_word() {
            return give(st, value);
        }
        if iterator.is_exhausted() {
            return end(st, oparg).next();
        }
    }
    Step::Slow(st)
}

/// Iterators over sets, dicts and texts, and pairs of items at hand that are unpacked next: what no form is for and makes no
/// call.
#[inline(always)]
pub unsafe fn at_hand(st: St, _oparg: usize) -> Step {
    let word = st.peek(1);
    if !word.is_heap() {
        return Step::Slow(st);
    }
    let (ptr, ty) = (word.ptr(), (*word.ptr()).type_ptr());
    let is = |wanted: &'static Type| std::ptr::eq(ty, wanted);
    let item = if is(&SET_ITERATOR) {
        (*ptr.cast::<SetIterator>()).next_word()
    } else if is(&KEY_ITERATOR) {
        (*ptr.cast::<DictIterator>()).next_key()
    } else if is(&VALUE_ITERATOR) {
        (*ptr.cast::<DictIterator>()).next_value()
    } else if is(&STR_ASCII_ITERATOR) {
        (*ptr.cast::<StrAsciiIterator>()).next_word()
    } else if *st.ip.add(CACHES) & 0xff == Opcode::UNPACK_SEQUENCE_TWO_TUPLE as u16 {
        let pair = if is(&ITEM_ITERATOR) {
            (*ptr.cast::<DictIterator>()).next_pair()
        } else if is(&ENUMERATE) {
            (*ptr.cast::<Enumerate>()).next_pair()
        } else if is(&ZIP) {
            (*ptr.cast::<Zip>()).next_pair()
        } else {
            None
        };
        return match pair {
            Some((first, second)) => give_unpacked(st, first, second),
            None => Step::Slow(st),
        };
    } else {
        None
    };
    match item {
        Some(item) => give(st, item),
        None => Step::Slow(st),
    }
}

/// Goes on behind the UNPACK_SEQUENCE of a pair.
#[inline(always)]
unsafe fn give_unpacked(mut st: St, first: Word, second: Word) -> Step {
    st.skip(CACHES + 1 + containers::UNPACK_CACHES);
    let unit = *st.ip;
    if unit & 0xff == Opcode::STORE_FAST_STORE_FAST as u16 {
        st.skip(1);
        let first = st.local((unit >> 12) as usize).replace(first);
        let second = st.local((unit >> 8 & 15) as usize).replace(second);
        return Step::CloseTwo(st, first, second);
    }
    st.push(second);
    st.push(first);
    st.next()
}

/// Iterators that no form is for, where no tool asks for exceptions.
#[inline(always)]
pub unsafe fn untold(st: St, oparg: usize) -> Step {
    let word = st.peek(1);
    if !word.is_heap() || is_raise_wanted(st.thread()) {
        return Step::Slow(st);
    }
    let Some(next) = (*type_of(word)).slots().iternext() else { return Step::Slow(st) };
    st.leave_to_native();
    match next(st.thread(), &*st.sp.sub(1).cast::<Object>()) {
        Ok(Some(item)) => give(st, item.into_word()),
        Ok(None) => end(st, oparg).next(),
        Err(raised) => {
            if ended(st.th, raised) {
                end(st, oparg).next()
            } else {
                Step::Error(st)
            }
        }
    }
}

/// Whether an iterator that raises has come to its end; if not, the error is in flight.
#[cold]
#[inline(never)]
unsafe fn ended(th: *const Thread, raised: Raised) -> bool {
    let is_end = raised.is(&STOP_ITERATION);
    if !is_end {
        fail(&*th, raised);
    }
    is_end
}

/// Resumes a waiting generator in this loop.
#[inline(always)]
pub unsafe fn generator(st: St, oparg: usize) -> Step {
    let word = st.peek(1);
    if !is_a(word, &GENERATOR) || !ops_gen::can_resume(st, word, Word::NONE) {
        return Step::Slow(st);
    }
    // When the generator returns, its value is what END_FOR drops.
    ops_gen::resume_here(st, word, Word::NONE, CACHES + oparg)
}

/// Resumes the waiting generator or coroutine that a value is sent to in this loop.
#[inline(always)]
pub unsafe fn send(mut st: St, oparg: usize) -> Step {
    let (word, value) = (st.peek(2), st.peek(1));
    if !(is_a(word, &GENERATOR) || is_a(word, &COROUTINE)) || !ops_gen::can_resume(st, word, value)
    {
        return Step::Slow(st);
    }
    st.sp = st.sp.sub(1);
    ops_gen::resume_here(st, word, value, CACHES + oparg)
}
