//! Forms of `STORE_ATTR`.

use super::known_type;
use crate::eval::cache::Attr;
use crate::eval::{St, Step};
use krait_objects::{Word, instance};

/// Inline cache entries.
const CACHES: usize = 4;

/// Takes value and owner off the stack, and gives up the owner and what the value has replaced.
#[inline(always)]
unsafe fn finish(mut st: St, owner: Word, old: Option<Word>) -> Step {
    st.sp = st.sp.sub(2);
    st.skip(CACHES);
    Step::CloseTwo(st, old.unwrap_or(Word::NULL), owner)
}

#[inline(always)]
pub unsafe fn instance_value(st: St, _oparg: usize) -> Step {
    let (value, owner, cache) = (st.peek(2), st.peek(1), Attr::at(st));
    if let Some(ty) = known_type(owner, cache.version())
        && instance::are_inline_values_valid(owner.ptr(), ty)
    {
        let place = owner.ptr().cast::<u8>().add(cache.index()).cast::<Word>();
        let old = place.replace(value);
        if old.is_null() {
            instance::note_inserted(owner.ptr(), ty, place);
            return finish(st, owner, None);
        }
        return finish(st, owner, Some(old));
    }
    Step::Slow(st)
}

#[inline(always)]
pub unsafe fn slot(st: St, _oparg: usize) -> Step {
    let (value, owner, cache) = (st.peek(2), st.peek(1), Attr::at(st));
    if known_type(owner, cache.version()).is_some() {
        // A member that is unset is zero, which no word is.
        let place = owner.ptr().cast::<u8>().add(cache.index()).cast::<Option<Word>>();
        return finish(st, owner, place.replace(Some(value)));
    }
    Step::Slow(st)
}

#[inline(always)]
pub unsafe fn with_hint(st: St, oparg: usize) -> Step {
    let (value, owner, cache) = (st.peek(2), st.peek(1), Attr::at(st));
    if let Some(ty) = known_type(owner, cache.version())
        && let Some(dict) = &*instance::dict_slot(owner.ptr(), ty)
        && let Some(old) = dict.replace_of_key_at(cache.index(), st.name(oparg), value)
    {
        return finish(st, owner, Some(old));
    }
    Step::Slow(st)
}
