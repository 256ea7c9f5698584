//! Forms of `LOAD_GLOBAL`.

use crate::eval::cache::Global;
use crate::eval::ops_name::push_global;
use crate::eval::{St, Step};
use krait_objects::object::type_of;
use krait_objects::types::dict::{DICT, Dict};

/// A name of the globals, whose key set is the cached one.
#[inline(always)]
pub unsafe fn module(st: St, oparg: usize) -> Step {
    let cache = Global::at(st);
    let globals = (*st.fp).globals();
    if globals.current_keys_version() != cache.globals_version() {
        return Step::Slow(st);
    }
    match globals.value_at_entry(cache.index()) {
        Some(value) => push_global(st, value.into_word(), oparg),
        None => Step::Slow(st),
    }
}

/// A name of the builtins; both key sets are the cached ones.
#[inline(always)]
pub unsafe fn builtin(st: St, oparg: usize) -> Step {
    let cache = Global::at(st);
    if (*st.fp).globals().current_keys_version() != cache.globals_version() {
        return Step::Slow(st);
    }
    let builtins = (*st.fp).builtins;
    if !builtins.is_heap() || !std::ptr::eq(type_of(builtins), &DICT) {
        return Step::Slow(st);
    }
    let builtins = &*builtins.ptr().cast::<Dict>();
    if builtins.current_keys_version() != cache.builtins_version() {
        return Step::Slow(st);
    }
    match builtins.value_at_entry(cache.index()) {
        Some(value) => push_global(st, value.into_word(), oparg),
        None => Step::Slow(st),
    }
}
