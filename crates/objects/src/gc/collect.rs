//! The cycle collector: trial deletion over the container lists, generation by generation.
//!
//! Order as in CPython's `Python/gc.c`: find what only the candidates themselves keep alive; objects with `__del__` are
//! finalised first; weak references are cleared and their callbacks called; what a finalizer resurrected survives; the
//! rest is cleared.

use super::{
    COLLECTING, FINALIZED, GENERATIONS, GcLinks, header_of, is_tracked, links, unreachable,
};
use crate::instance;
use crate::object::{Header, Object};
use crate::thread::{RUNTIME, Thread};
use crate::typeobj::{Type, flags};
use crate::types::dict::{DICT, Dict};
use crate::types::list::{LIST, List};
use crate::types::tuple::{TUPLE, Tuple};
use crate::weakref;
use crate::word::Word;

/// `gc.DEBUG_SAVEALL`.
pub const DEBUG_SAVEALL: i32 = 32;

pub(super) unsafe fn type_of(header: *mut Header) -> &'static Type {
    // SAFETY: the object is alive, and so is its type while the collector holds a reference to the object.
    unsafe { &*(*header).type_ptr() }
}

/// Visits all references that an object owns.
///
/// # Safety
/// `header` is a live container object.
#[inline(always)]
pub(crate) unsafe fn traverse(header: *mut Header, visit: &mut impl FnMut(Word)) {
    // SAFETY: by the contract; the type says which payload the object has.
    unsafe {
        let ty = type_of(header);
        // The most frequent containers, without a call for each reference.
        if ty.is(&LIST) {
            (*header.cast::<List>()).visit(visit);
        } else if ty.is(&DICT) {
            (*header.cast::<Dict>()).visit(visit);
        } else if ty.is(&TUPLE) {
            (*header.cast::<Tuple>()).visit(visit);
        } else {
            instance::traverse(header, ty, visit);
            if let Some(traverse) = ty.slots().traverse() {
                traverse(header, visit);
            }
        }
    }
}

/// The objects that `object` refers to directly (`gc.get_referents`).
pub fn referents(object: &Object) -> Vec<Object> {
    let mut found = Vec::new();
    if object.word().is_heap() && object.ty().has(flags::GC) {
        // SAFETY: a live container object; visited words are owned by it.
        unsafe {
            traverse(object.word().ptr(), &mut |word| {
                if !word.is_null() {
                    found.push(Object::from_borrowed(word));
                }
            });
        }
    }
    found
}

/// All tracked objects of a generation, or of all.
pub fn tracked(generation: Option<usize>) -> Vec<Object> {
    let mut found = Vec::new();
    for index in 0..GENERATIONS {
        if generation.is_some_and(|g| g != index) {
            continue;
        }
        let head = RUNTIME.gc.head(index);
        // SAFETY: tracked objects are alive.
        unsafe {
            let mut node = (*head).next.get();
            while node != head {
                found.push(Object::from_borrowed(Word::from_ptr(header_of(node))));
                node = (*node).next.get();
            }
        }
    }
    found
}

/// Number of objects in a list.
fn list_len(head: *mut GcLinks) -> usize {
    let mut count = 0;
    // SAFETY: list links are consistent.
    unsafe {
        let mut node = (*head).next.get();
        while node != head {
            count += 1;
            node = (*node).next.get();
        }
    }
    count
}

/// Moves every object of one list to the end of another.
fn move_all(from: *mut GcLinks, to: *mut GcLinks) {
    // SAFETY: list links are consistent; the whole chain is hooked behind the last node of `to`.
    unsafe {
        let (first, last) = ((*from).next.get(), (*from).prev_ptr());
        if first == from {
            return;
        }
        let end = (*to).prev_ptr();
        (*end).next.set(first);
        (*first).set_prev_ptr(end);
        (*last).next.set(to);
        (*to).set_prev_ptr(last);
        (*from).next.set(from);
        (*from).set_prev_ptr(from);
    }
}

/// Takes all tracked objects out of the generations (`gc.freeze`).
pub fn freeze() {
    for generation in 0..GENERATIONS {
        move_all(RUNTIME.gc.head(generation), RUNTIME.gc.frozen_head());
        RUNTIME.gc.counts[generation].set(0);
    }
}

/// Puts frozen objects into the oldest generation (`gc.unfreeze`).
pub fn unfreeze() {
    move_all(RUNTIME.gc.frozen_head(), RUNTIME.gc.head(GENERATIONS - 1));
}

/// Number of frozen objects.
pub fn frozen_count() -> usize {
    list_len(RUNTIME.gc.frozen_head())
}

/// Runs a collection of `generation` and the younger ones. Returns (collected, uncollectable).
pub fn collect(thread: &Thread, generation: usize) -> (usize, usize) {
    let gc = &RUNTIME.gc;
    if gc.collecting.replace(true) {
        return (0, 0);
    }
    run_callbacks(thread, "start", generation, (0, 0));
    for g in 0..=generation {
        gc.counts[g].set(0);
    }
    if generation + 1 < GENERATIONS {
        gc.counts[generation + 1].set(gc.counts[generation + 1].get() + 1);
    }
    let result = collect_generation(thread, generation);
    let (collections, collected, uncollectable) = gc.stats[generation].get();
    gc.stats[generation].set((collections + 1, collected + result.0, uncollectable + result.1));
    run_callbacks(thread, "stop", generation, result);
    gc.collecting.set(false);
    result
}

/// Tells the functions in `gc.callbacks` about a phase of a collection.
fn run_callbacks(thread: &Thread, phase: &str, generation: usize, result: (usize, usize)) {
    let callbacks = thread.interp().gc_callback_list();
    let Some(callbacks) = callbacks.as_list().filter(|list| !list.as_slice().is_empty()) else {
        return;
    };
    let info = Dict::new();
    for (key, value) in
        [("generation", generation), ("collected", result.0), ("uncollectable", result.1)]
    {
        info.set_str(&crate::intern::intern(key).into(), Object::int_usize(value));
    }
    let args = [Object::str(phase), info.into()];
    let mut at = 0;
    // A callback may change the list.
    while let Some(callback) = callbacks.as_slice().get(at).cloned() {
        if let Err(raised) = callback.call(thread, &args) {
            thread.unraisable(raised, "Exception ignored while calling GC callback", &callback);
        }
        at += 1;
    }
}

/// The collection that the allocation counts ask for, if any.
pub fn collect_if_due(thread: &Thread) {
    let gc = &RUNTIME.gc;
    if !gc.enabled.get() || gc.collecting.get() {
        return;
    }
    for generation in (0..GENERATIONS).rev() {
        let threshold = gc.thresholds[generation].get();
        if threshold != 0 && gc.counts[generation].get() > threshold {
            // A full collection waits until the objects that came into the oldest generation are a quarter of it:
            // the work stays linear in the number of objects made.
            if generation + 1 == GENERATIONS
                && gc.long_lived_pending.get() < gc.long_lived_total.get() / 4
            {
                continue;
            }
            collect(thread, generation);
            return;
        }
    }
}

fn collect_generation(thread: &Thread, generation: usize) -> (usize, usize) {
    let gc = &RUNTIME.gc;
    let examined = gc.head(generation);
    for younger in 0..generation {
        move_all(gc.head(younger), examined);
    }
    let pile = gc.garbage_head();
    // SAFETY: tracked objects are alive.
    let (staying, garbage) = unsafe { unreachable::split(examined, pile) };
    // Survivors grow older.
    if generation + 1 < GENERATIONS {
        if generation + 2 == GENERATIONS {
            gc.long_lived_pending.set(gc.long_lived_pending.get() + staying);
        }
        move_all(examined, gc.head(generation + 1));
    } else {
        gc.long_lived_pending.set(0);
        gc.long_lived_total.set(staying);
    }
    let objects = garbage.objects;
    if objects.is_empty() {
        return (0, 0);
    }
    let count = if garbage.has_last_words {
        clear_weak_references(&objects);
        run_finalizers(thread, &objects);
        // What ran may have made some reachable again.
        // SAFETY: the objects are alive: `objects` has a reference to each.
        let dead = unsafe { unreachable::find_held(pile) };
        // SAFETY: as above.
        let dead =
            dead.iter().map(|h| unsafe { Object::from_borrowed(Word::from_ptr(*h)) }).collect();
        let count = dispose(thread, dead);
        drop(objects);
        count
    } else {
        dispose(thread, objects)
    };
    // What came back to life, or was saved.
    move_all(pile, gc.head((generation + 1).min(GENERATIONS - 1)));
    (count, 0)
}

/// Breaks the cycles of dead objects, or saves these for `gc.garbage`. Returns how many there are.
fn dispose(thread: &Thread, dead: Vec<Object>) -> usize {
    let count = dead.len();
    if RUNTIME.gc.debug.get() & DEBUG_SAVEALL != 0 {
        thread.interp().gc_garbage_extend(&dead);
        return count;
    }
    for object in dead {
        // An object that nothing else refers to any more dies here, and needs no clearing before.
        if !object.is_unique() {
            // SAFETY: an unreachable container: nobody but the collector uses it while it is cleared.
            unsafe { clear(object.word().ptr()) };
        }
    }
    count
}

/// True if none of a tuple's items can be in a cycle.
pub(super) fn is_plain(tuple: &Tuple) -> bool {
    tuple.as_slice().iter().all(|item| match item.header() {
        Some(header) if !header.is_immortal() && item.ty().has(flags::GC) => {
            item.is_exact(&TUPLE) && !is_tracked(item)
        }
        _ => true,
    })
}

/// Untracks an exact tuple if none of its items can be in a cycle.
pub(crate) fn untrack_if_plain(tuple: &Tuple) {
    if is_plain(tuple) {
        // SAFETY: tuples have links.
        unsafe { super::untrack(crate::object::object_of(tuple).word().ptr()) };
    }
}

/// Clears the weak references to garbage; callbacks of references that are not garbage themselves run.
fn clear_weak_references(garbage: &[Object]) {
    // SAFETY: garbage objects are containers.
    let links_of = |object: &Object| unsafe { &*links(object.word().ptr()) };
    for object in garbage {
        links_of(object).set_flag(COLLECTING);
    }
    let mut calls = Vec::new();
    for object in garbage {
        for (weak, callback) in weakref::detach_all(object) {
            if !(weak.ty().has(flags::GC) && links_of(&weak).has_flag(COLLECTING)) {
                calls.push((weak, callback));
            }
        }
    }
    for object in garbage {
        links_of(object).clear_flag(COLLECTING);
    }
    weakref::run_callbacks(calls);
}

/// Runs the finalizers that have not run yet.
fn run_finalizers(thread: &Thread, held: &[Object]) {
    for object in held {
        // SAFETY: garbage objects are containers.
        unsafe {
            let node = links(object.word().ptr());
            if let Some(finalizer) = object.ty().slots().finalize()
                && !(*node).has_flag(FINALIZED)
            {
                (*node).set_flag(FINALIZED);
                finalizer(thread, object);
            }
        }
    }
}

/// Breaks the cycles through one piece of garbage.
unsafe fn clear(header: *mut Header) {
    // SAFETY: by the caller: the object is unreachable from outside the garbage.
    unsafe {
        let ty = type_of(header);
        if let Some(clear) = ty.slots().clear() {
            clear(header);
        }
        instance::clear(header, ty);
    }
}
