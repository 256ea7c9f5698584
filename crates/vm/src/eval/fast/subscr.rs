//! Forms of `BINARY_OP` that subscribe.

use super::enter;
use crate::eval::{St, Step, fail, object, settle};
use crate::function::Function;
use krait_objects::object::{dup, type_of};
use krait_objects::typeobj::flags;
use krait_objects::types::dict::methods as dict_methods;
use krait_objects::types::dict::{DICT, Dict};
use krait_objects::types::list::{LIST, List};
use krait_objects::types::slice::SLICE;
use krait_objects::types::str::Str;
use krait_objects::types::tuple::{TUPLE, Tuple};
use krait_objects::{Object, Thread, Word};

/// Inline cache entries.
pub const CACHES: usize = 5;

/// Puts an owned item in the place of container and index, an int in a word.
#[inline(always)]
unsafe fn give(mut st: St, item: Word) -> Step {
    let container = st.peek(2);
    st.sp = st.sp.sub(1);
    st.set_peek(1, item);
    st.skip(CACHES);
    Step::Close(st, container)
}

/// Puts an owned item in the place of a container whose index is not on the stack.
#[inline(always)]
pub unsafe fn replace(mut st: St, item: Word) -> Step {
    let container = st.peek(1);
    st.set_peek(1, item);
    st.skip(CACHES);
    Step::Close(st, container)
}

/// An item of the slice by an index that is not negative.
#[inline(always)]
unsafe fn item(items: &[Object], index: Word) -> Option<Word> {
    if !index.is_int() {
        return None;
    }
    // A negative index is a large one here.
    items.get(index.int_value() as usize).map(|item| dup(item.word()))
}

/// An owned item of an exact list.
#[inline(always)]
pub unsafe fn list_item(container: Word, index: Word) -> Option<Word> {
    if container.is_heap() && std::ptr::eq(type_of(container), &LIST) {
        return item((*container.ptr().cast::<List>()).as_slice(), index);
    }
    None
}

/// An owned item of an exact tuple.
#[inline(always)]
pub unsafe fn tuple_item(container: Word, index: Word) -> Option<Word> {
    if container.is_heap() && std::ptr::eq(type_of(container), &TUPLE) {
        return item((*container.ptr().cast::<Tuple>()).as_slice(), index);
    }
    None
}

#[inline(always)]
pub unsafe fn list_int(st: St, _oparg: usize) -> Step {
    match list_item(st.peek(2), st.peek(1)) {
        Some(item) => give(st, item),
        None => Step::Slow(st),
    }
}

#[inline(always)]
pub unsafe fn tuple_int(st: St, _oparg: usize) -> Step {
    match tuple_item(st.peek(2), st.peek(1)) {
        Some(item) => give(st, item),
        None => Step::Slow(st),
    }
}

#[inline(always)]
pub unsafe fn str_int(st: St, _oparg: usize) -> Step {
    let (container, index) = (st.peek(2), st.peek(1));
    if container.is_heap() && index.is_int() && object(&container).downcast_exact::<Str>().is_some()
    {
        let item = character(container, index.int_value() as usize);
        if !item.is_null() {
            return give(st, item);
        }
    }
    Step::Slow(st)
}

/// A character of a string as a string; NULL behind the end.
#[inline(never)]
unsafe fn character(text: Word, index: usize) -> Word {
    match (*text.ptr().cast::<Str>()).view().get(index) {
        Some(character) => Str::from_char(character).into_object().into_word(),
        None => Word::NULL,
    }
}

/// Puts the result of a native call, unless it is NULL, in the place of container and key, which are closed.
#[inline(always)]
unsafe fn give_found(st: St, result: Word) -> Step {
    match replace_both(st, result) {
        Step::CloseTwo(st, container, key) => Step::CloseTwo(st, key, container),
        step => step,
    }
}

/// Puts the result of a native call, unless it is NULL, in the place of BINARY_OP's operands, of which the left one is
/// closed first.
#[inline(always)]
pub unsafe fn replace_both(mut st: St, result: Word) -> Step {
    if result.is_null() {
        return Step::Error(st);
    }
    let (left, right) = (st.peek(2), st.peek(1));
    st.sp = st.sp.sub(1);
    st.set_peek(1, result);
    st.skip(CACHES);
    Step::CloseTwo(st, left, right)
}

/// An item of an exact dict whose key, an int or a str, is found at once.
#[inline(always)]
pub unsafe fn dict_at_once(st: St, _oparg: usize) -> Step {
    let (container, key) = (st.peek(2), st.peek(1));
    if container.is_heap()
        && std::ptr::eq((*container.ptr()).type_ptr(), &DICT)
        && let Some(value) = (*container.ptr().cast::<Dict>()).word_at_glance(key)
    {
        return give_found(st, dup(value));
    }
    Step::Slow(st)
}

/// An item of an exact dict.
#[inline(always)]
pub unsafe fn dict(st: St, _oparg: usize) -> Step {
    let (container, key) = (st.peek(2), st.peek(1));
    if !container.is_heap() || !std::ptr::eq(type_of(container), &DICT) {
        return Step::Slow(st);
    }
    st.leave_to_native();
    give_found(st, dict_item(st.th, container, key))
}

/// NULL with an error in flight if there is none.
#[inline(never)]
unsafe fn dict_item(th: *const Thread, container: Word, key: Word) -> Word {
    let dict = &*container.ptr().cast::<Dict>();
    match dict.get(&*th, object(&key)) {
        Ok(Some(value)) => value.into_word(),
        Ok(None) => fail(&*th, (*th).key_error(object(&key))),
        Err(raised) => fail(&*th, raised),
    }
}

/// A slice of an exact list.
#[inline(always)]
pub unsafe fn list_slice(st: St, _oparg: usize) -> Step {
    let (container, key) = (st.peek(2), st.peek(1));
    if !object(&container).is_exact(&LIST) || !object(&key).is_exact(&SLICE) {
        return Step::Slow(st);
    }
    st.leave_to_native();
    give_found(st, item_of(st.th, container, key))
}

/// NULL with an error in flight if there is none.
#[inline(never)]
pub unsafe fn item_of(th: *const Thread, container: Word, key: Word) -> Word {
    // A class derived from dict that gives items as dict does.
    let ty = &*type_of(container);
    if ty.has(flags::DICT_SUBCLASS)
        && ty.slots().subscript().is_some_and(dict_methods::is_subscript)
        && let Some(value) = (*container.ptr().cast::<Dict>()).word_at_glance(key)
    {
        return dup(value);
    }
    settle(&*th, object(&container).getitem(&*th, object(&key)))
}

/// The class's `__getitem__`, a Python function, gets a frame.
#[inline(always)]
pub unsafe fn getitem(st: St, _oparg: usize) -> Step {
    let container = st.peek(2);
    if container.is_heap()
        && let Some(function) = &(*type_of(container)).spec_cache().getitem
    {
        let function = function.word();
        if (*function.ptr().cast::<Function>()).code().plain_argcount.get() == 2
            && let Some(inside) = enter(st, function, 2, 2, CACHES)
        {
            dup(function);
            return inside.next();
        }
    }
    Step::Slow(st)
}
