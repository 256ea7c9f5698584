//! Forms of `TO_BOOL`, `CONTAINS_OP`, `STORE_SUBSCR` and `UNPACK_SEQUENCE`.

use super::compare_op::conclude;
use crate::eval::cache::Truth;
use crate::eval::ops_flow::{close_shared, is_last};
use crate::eval::{St, Step, fail, object, succeeded};
use krait_bytecode::opcode::Opcode;
use krait_objects::object::{close, dup, type_of};
use krait_objects::types::dict::{DICT, Dict, Glance};
use krait_objects::types::int::INT;
use krait_objects::types::list::{LIST, List};
use krait_objects::types::set::{self, FROZENSET, SET, Set};
use krait_objects::types::str::{STR, Str};
use krait_objects::types::tuple::{TUPLE, Tuple};
use krait_objects::{Object, PyResult, Thread, Word};

/// Inline cache entries of `TO_BOOL`.
pub const TO_BOOL_CACHES: usize = 3;

/// Inline cache entries of `CONTAINS_OP`.
const CONTAINS_CACHES: usize = 1;

/// Inline cache entries of `STORE_SUBSCR`.
const STORE_CACHES: usize = 1;

/// Inline cache entries of `UNPACK_SEQUENCE`.
pub const UNPACK_CACHES: usize = 1;

/// The payload of an object of exactly this type.
macro_rules! exact {
    ($word:expr, $ty:ident, $payload:ty) => {{
        let word: Word = $word;
        if word.is_heap() && std::ptr::eq((*word.ptr()).type_ptr(), &$ty) {
            Some(&*word.ptr().cast::<$payload>())
        } else {
            None
        }
    }};
}

/// Puts a truth in the place of the value.
#[inline(always)]
pub unsafe fn give_truth(mut st: St, truth: bool) -> Step {
    let value = st.pop();
    st.skip(TO_BOOL_CACHES);
    Step::Close(conclude(st, truth), value)
}

#[inline(always)]
pub unsafe fn to_bool_bool(mut st: St, _oparg: usize) -> Step {
    let word = st.peek(1);
    if word != Word::TRUE && word != Word::FALSE {
        return Step::Slow(st);
    }
    st.sp = st.sp.sub(1);
    st.skip(TO_BOOL_CACHES);
    conclude(st, word == Word::TRUE).next()
}

#[inline(always)]
pub unsafe fn to_bool_int(st: St, _oparg: usize) -> Step {
    let word = st.peek(1);
    if word.is_int() {
        return give_truth(st, word.int_value() != 0);
    }
    if std::ptr::eq(type_of(word), &INT) {
        // What does not fit a word is not zero.
        return give_truth(st, true);
    }
    Step::Slow(st)
}

#[inline(always)]
pub unsafe fn to_bool_none(st: St, _oparg: usize) -> Step {
    if st.peek(1) == Word::NONE { give_truth(st, false) } else { Step::Slow(st) }
}

#[inline(always)]
pub unsafe fn to_bool_list(st: St, _oparg: usize) -> Step {
    let word = st.peek(1);
    let Some(list) = exact!(word, LIST, List) else { return Step::Slow(st) };
    give_truth(st, !list.is_empty())
}

#[inline(always)]
pub unsafe fn to_bool_str(st: St, _oparg: usize) -> Step {
    let word = st.peek(1);
    let Some(text) = exact!(word, STR, Str) else { return Step::Slow(st) };
    give_truth(st, !text.is_empty())
}

#[inline(always)]
pub unsafe fn to_bool_always_true(st: St, _oparg: usize) -> Step {
    let word = st.peek(1);
    if word.is_heap() && (*type_of(word)).current_version() == Truth::at(st).version() {
        return give_truth(st, true);
    }
    Step::Slow(st)
}

/// The truth of a value of the type that a form of `TO_BOOL` is for.
#[inline(always)]
pub unsafe fn truth_by_form(form: u8, word: Word) -> Option<bool> {
    if form == Opcode::TO_BOOL_BOOL as u8 {
        return (word == Word::TRUE || word == Word::FALSE).then_some(word == Word::TRUE);
    }
    if form == Opcode::TO_BOOL_INT as u8 {
        return word.is_int().then(|| word.int_value() != 0);
    }
    if form == Opcode::TO_BOOL_LIST as u8 {
        return exact!(word, LIST, List).map(|list| !list.is_empty());
    }
    if form == Opcode::TO_BOOL_STR as u8 {
        return exact!(word, STR, Str).map(|text| !text.is_empty());
    }
    None
}

/// Whether a native test has found something, or [`FAILED`] with an error in flight.
type Found = usize;

const FAILED: Found = 2;

/// What a test that may raise has found.
pub unsafe fn found(thread: &Thread, result: PyResult<bool>) -> Found {
    match result {
        Ok(found) => found.into(),
        Err(raised) => {
            fail(thread, raised);
            FAILED
        }
    }
}

#[inline(never)]
unsafe fn set_contains(th: *const Thread, container: Word, item: Word) -> Found {
    found(&*th, set::methods::contains(&*th, object(&container), object(&item)))
}

#[inline(never)]
unsafe fn dict_contains(th: *const Thread, container: Word, item: Word) -> Found {
    let dict = &*container.ptr().cast::<Dict>();
    found(&*th, dict.contains(&*th, object(&item)))
}

/// Puts the outcome of a membership test in the place of item and container, which are closed.
#[inline(always)]
pub unsafe fn give_found(mut st: St, found: Found, oparg: usize) -> Step {
    if found == FAILED {
        return Step::Error(st);
    }
    let (item, container) = (st.peek(2), st.peek(1));
    st.sp = st.sp.sub(2);
    st.skip(CONTAINS_CACHES);
    Step::CloseTwo(conclude(st, (found != 0) != (oparg == 1)), container, item)
}

/// The payload of an exact set or frozenset.
#[inline(always)]
unsafe fn as_set<'a>(word: Word) -> Option<&'a Set> {
    if !word.is_heap() {
        return None;
    }
    let ty = (*word.ptr()).type_ptr();
    if !std::ptr::eq(ty, &SET) && !std::ptr::eq(ty, &FROZENSET) {
        return None;
    }
    Some(&*word.ptr().cast::<Set>())
}

/// An int or a str of which no comparison tells whether it is in an exact set or frozenset.
#[inline(always)]
pub unsafe fn in_set_at_once(st: St, oparg: usize) -> Step {
    match as_set(st.peek(1)).and_then(|set| set.has_at_once(st.peek(2))) {
        Some(found) => give_found(st, found.into(), oparg),
        None => Step::Slow(st),
    }
}

/// An item of an exact set or frozenset.
#[inline(always)]
pub unsafe fn in_set(st: St, oparg: usize) -> Step {
    let (item, container) = (st.peek(2), st.peek(1));
    if as_set(container).is_none() {
        return Step::Slow(st);
    }
    st.leave_to_native();
    give_found(st, set_contains(st.th, container, item), oparg)
}

/// An int or a str of which no comparison tells whether it is a key of an exact dict.
#[inline(always)]
pub unsafe fn in_dict_at_once(st: St, oparg: usize) -> Step {
    let Some(dict) = exact!(st.peek(1), DICT, Dict) else { return Step::Slow(st) };
    match dict.glance(st.peek(2)) {
        Glance::Same(_) => give_found(st, 1, oparg),
        Glance::Absent => give_found(st, 0, oparg),
        Glance::Unclear => Step::Slow(st),
    }
}

/// A key of an exact dict.
#[inline(always)]
pub unsafe fn in_dict(st: St, oparg: usize) -> Step {
    let (item, container) = (st.peek(2), st.peek(1));
    if exact!(container, DICT, Dict).is_none() {
        return Step::Slow(st);
    }
    st.leave_to_native();
    give_found(st, dict_contains(st.th, container, item), oparg)
}

/// Replaces an item of an exact dict whose key, an int or a str, is found at once.
#[inline(always)]
pub unsafe fn store_dict_at_once(mut st: St, _oparg: usize) -> Step {
    let (value, container, key) = (st.peek(3), st.peek(2), st.peek(1));
    let Some(dict) = exact!(container, DICT, Dict) else { return Step::Slow(st) };
    let Some(old) = dict.replace_at_glance(key, value) else { return Step::Slow(st) };
    if key.is_heap() {
        // The dict has the key as well.
        close_shared(key);
    }
    st.sp = st.sp.sub(3);
    st.skip(STORE_CACHES);
    Step::CloseTwo(st, old, container)
}

/// Sets an item of an exact dict.
#[inline(always)]
pub unsafe fn store_dict(st: St, _oparg: usize) -> Step {
    if exact!(st.peek(2), DICT, Dict).is_none() {
        return Step::Slow(st);
    }
    st.leave_to_native();
    stored(st, set_dict_item(st.th, st.sp))
}

/// The three words below the stack's end: value, dict and key. False with an error in flight.
#[inline(never)]
unsafe fn set_dict_item(th: *const Thread, sp: *const Word) -> bool {
    let (value, container, key) = (*sp.sub(3), *sp.sub(2), *sp.sub(1));
    let dict = &*container.ptr().cast::<Dict>();
    succeeded(&*th, dict.set(&*th, object(&key), object(&value)))
}

/// Drops what an instruction has stored, and where.
#[inline(always)]
pub unsafe fn stored(mut st: St, succeeded: bool) -> Step {
    if !succeeded {
        return Step::Error(st);
    }
    let (value, container, key) = (st.peek(3), st.peek(2), st.peek(1));
    st.sp = st.sp.sub(3);
    st.skip(STORE_CACHES);
    close(key);
    Step::CloseTwo(st, container, value)
}

/// Replaces an item of a list.
#[inline(always)]
pub unsafe fn store_list_int(mut st: St, _oparg: usize) -> Step {
    let (value, container, key) = (st.peek(3), st.peek(2), st.peek(1));
    if key.is_int()
        && let Some(list) = exact!(container, LIST, List)
        && let Some(slot) = list.items_mut().get_mut(key.int_value() as usize)
    {
        let old = std::mem::replace(slot, Object::from_word(value)).into_word();
        st.sp = st.sp.sub(3);
        st.skip(1);
        return Step::CloseTwo(st, old, container);
    }
    Step::Slow(st)
}

/// Puts the items of a sequence in its place, the first one on top.
#[inline(always)]
unsafe fn give_items(mut st: St, sequence: Word, items: &[Object]) -> Step {
    st.sp = st.sp.sub(1);
    for item in items.iter().rev() {
        st.push(dup(item.word()));
    }
    st.skip(UNPACK_CACHES);
    Step::Close(st, sequence)
}

#[inline(always)]
pub unsafe fn unpack_two_tuple(mut st: St, _oparg: usize) -> Step {
    let word = st.peek(1);
    if let Some(tuple) = exact!(word, TUPLE, Tuple)
        && let [first, second] = tuple.as_slice()
    {
        let (first, second) = (first.word(), second.word());
        let unit = *st.ip.add(UNPACK_CACHES);
        if unit & 0xff == Opcode::STORE_FAST_STORE_FAST as u16 && !is_last(word) {
            st.sp = st.sp.sub(1);
            st.skip(UNPACK_CACHES + 1);
            dup(first);
            dup(second);
            close_shared(word);
            let first = st.local((unit >> 12) as usize).replace(first);
            let second = st.local((unit >> 8 & 15) as usize).replace(second);
            return Step::CloseTwo(st, first, second);
        }
        st.set_peek(1, dup(second));
        st.push(dup(first));
        st.skip(UNPACK_CACHES);
        return Step::Close(st, word);
    }
    Step::Slow(st)
}

#[inline(always)]
pub unsafe fn unpack_tuple(st: St, oparg: usize) -> Step {
    let word = st.peek(1);
    if let Some(tuple) = exact!(word, TUPLE, Tuple)
        && tuple.len() == oparg
    {
        return give_items(st, word, tuple.as_slice());
    }
    Step::Slow(st)
}

#[inline(always)]
pub unsafe fn unpack_list(st: St, oparg: usize) -> Step {
    let word = st.peek(1);
    if let Some(list) = exact!(word, LIST, List)
        && list.len() == oparg
    {
        return give_items(st, word, list.as_slice());
    }
    Step::Slow(st)
}
