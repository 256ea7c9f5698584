//! Forms of `STORE_ATTR`.

use super::known_type;
use crate::eval::cache::Attr;
use crate::eval::{St, Step};
use krait_objects::{Word, instance};

/// Inline cache entries.
const CACHES: usize = 4;

/// Takes value and owner off the stack, and gives up the owner and what the value has replaced (NULL: nothing).
#[inline(always)]
pub unsafe fn finish(mut st: St, owner: Word, old: Word) -> Step {
    st.sp = st.sp.sub(2);
    st.skip(CACHES);
    Step::CloseTwo(st, old, owner)
}

/// Gives up what a value has replaced, of an owner that is not on the stack.
#[inline(always)]
pub unsafe fn stored(mut st: St, old: Word) -> Step {
    st.skip(CACHES);
    Step::Close(st, old)
}

/// Moves a value among the owner's inline ones, and gives what was there: NULL for nothing.
#[inline(always)]
pub unsafe fn replace_inline(st: St, owner: Word, value: Word) -> Option<Word> {
    let cache = Attr::at(st);
    let ty = known_type(owner, cache.version())?;
    if !instance::are_inline_values_valid(owner.ptr(), ty) {
        return None;
    }
    let place = owner.ptr().cast::<u8>().add(cache.index()).cast::<Word>();
    let old = place.replace(value);
    if old.is_null() {
        instance::note_inserted(owner.ptr(), ty, place);
    }
    Some(old)
}

/// Moves a value into the owner's member, and gives what was there: NULL for nothing.
#[inline(always)]
pub unsafe fn replace_slot(st: St, owner: Word, value: Word) -> Option<Word> {
    let cache = Attr::at(st);
    known_type(owner, cache.version())?;
    // A member that is unset is zero, which no word is.
    let place = owner.ptr().cast::<u8>().add(cache.index()).cast::<Option<Word>>();
    Some(place.replace(Some(value)).unwrap_or(Word::NULL))
}

#[inline(always)]
pub unsafe fn instance_value(st: St, _oparg: usize) -> Step {
    let owner = st.peek(1);
    match replace_inline(st, owner, st.peek(2)) {
        Some(old) => finish(st, owner, old),
        None => Step::Slow(st),
    }
}

#[inline(always)]
pub unsafe fn slot(st: St, _oparg: usize) -> Step {
    let owner = st.peek(1);
    match replace_slot(st, owner, st.peek(2)) {
        Some(old) => finish(st, owner, old),
        None => Step::Slow(st),
    }
}

#[inline(always)]
pub unsafe fn with_hint(st: St, oparg: usize) -> Step {
    let (value, owner, cache) = (st.peek(2), st.peek(1), Attr::at(st));
    if let Some(ty) = known_type(owner, cache.version())
        && let Some(dict) = &*instance::dict_slot(owner.ptr(), ty)
        && let Some(old) = dict.replace_of_key_at(cache.index(), st.name(oparg), value)
    {
        return finish(st, owner, old);
    }
    Step::Slow(st)
}
