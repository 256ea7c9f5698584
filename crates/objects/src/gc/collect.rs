//! The cycle collector: trial deletion over the container lists, generation by generation.
//!
//! Order as in CPython's `Python/gc.c`: find what only the candidates themselves keep alive; objects with `__del__` are
//! finalised first; weak references are cleared and their callbacks called; what a finalizer resurrected survives; the
//! rest is cleared.

use super::{COLLECTING, FINALIZED, GENERATIONS, GcLinks, append, header_of, links};
use crate::instance;
use crate::object::{Header, Object};
use crate::thread::{RUNTIME, Thread};
use crate::typeobj::{Type, flags};
use crate::types::dict::Dict;
use crate::weakref;
use crate::word::Word;
use std::collections::HashMap;

/// `gc.DEBUG_SAVEALL`.
pub const DEBUG_SAVEALL: i32 = 32;

unsafe fn type_of(header: *mut Header) -> &'static Type {
    // SAFETY: the object is alive, and so is its type while the collector holds a reference to the object.
    unsafe { &*(*header).type_ptr() }
}

/// Visits all references that an object owns.
///
/// # Safety
/// `header` is a live container object.
pub(crate) unsafe fn traverse(header: *mut Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: by the contract.
    unsafe {
        let ty = type_of(header);
        instance::traverse(header, ty, visit);
        if let Some(traverse) = ty.slots().traverse() {
            traverse(header, visit);
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

/// Moves the younger generations into `generation` and lists its objects.
fn merge_younger(generation: usize) -> Vec<*mut Header> {
    let target = RUNTIME.gc.head(generation);
    // SAFETY: list links are consistent; nodes are moved, not freed.
    unsafe {
        for young in 0..generation {
            move_all(RUNTIME.gc.head(young), target);
        }
        let mut objects = Vec::new();
        let mut node = (*target).next.get();
        while node != target {
            objects.push(header_of(node));
            node = (*node).next.get();
        }
        objects
    }
}

/// Moves every object of one list to the end of another.
fn move_all(from: *mut GcLinks, to: *mut GcLinks) {
    // SAFETY: list links are consistent; nodes are moved, not freed.
    unsafe {
        while (*from).next.get() != from {
            let node = (*from).next.get();
            unlink(node);
            append(to, node);
        }
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
    let head = RUNTIME.gc.frozen_head();
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

unsafe fn unlink(node: *mut GcLinks) {
    // SAFETY: the node is linked.
    unsafe {
        let (prev, next) = ((*node).prev_ptr(), (*node).next.get());
        (*prev).next.set(next);
        (*next).set_prev_ptr(prev);
    }
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
            collect(thread, generation);
            return;
        }
    }
}

/// Finds the objects among `candidates` that nothing outside them keeps alive.
fn unreachable(candidates: &[*mut Header]) -> Vec<*mut Header> {
    let index: HashMap<*mut Header, usize> =
        candidates.iter().enumerate().map(|(i, h)| (*h, i)).collect();
    // SAFETY: candidates are tracked, hence alive; traversal only reads.
    unsafe {
        let mut external: Vec<isize> = candidates.iter().map(|h| (**h).refcount()).collect();
        for &header in candidates {
            traverse(header, &mut |word| {
                if word.is_heap()
                    && let Some(&at) = index.get(&word.ptr())
                {
                    external[at] -= 1;
                }
            });
        }
        let mut reachable = vec![false; candidates.len()];
        let mut queue: Vec<usize> = Vec::new();
        for (at, &header) in candidates.iter().enumerate() {
            if external[at] > 0 || (*header).is_immortal() {
                reachable[at] = true;
                queue.push(at);
            }
        }
        while let Some(at) = queue.pop() {
            traverse(candidates[at], &mut |word| {
                if word.is_heap()
                    && let Some(&next) = index.get(&word.ptr())
                    && !reachable[next]
                {
                    reachable[next] = true;
                    queue.push(next);
                }
            });
        }
        candidates.iter().zip(&reachable).filter(|(_, r)| !**r).map(|(h, _)| *h).collect()
    }
}

fn collect_generation(thread: &Thread, generation: usize) -> (usize, usize) {
    let candidates = merge_younger(generation);
    let garbage = unreachable(&candidates);
    // Survivors grow older.
    let older = RUNTIME.gc.head((generation + 1).min(GENERATIONS - 1));
    if generation + 1 < GENERATIONS {
        let head = RUNTIME.gc.head(generation);
        // SAFETY: list links are consistent.
        unsafe {
            while (*head).next.get() != head {
                let node = (*head).next.get();
                unlink(node);
                append(older, node);
            }
        }
    }
    if garbage.is_empty() {
        return (0, 0);
    }
    // SAFETY: the garbage is alive until `clear` breaks its cycles; these references keep it so.
    let held: Vec<Object> =
        unsafe { garbage.iter().map(|h| Object::from_borrowed(Word::from_ptr(*h))).collect() };
    clear_weak_references(&held);
    let (held, resurrected) = finalize(thread, held);
    let count = held.len();
    if RUNTIME.gc.debug.get() & DEBUG_SAVEALL != 0 {
        thread.interp().gc_garbage_extend(&held);
    } else {
        for object in &held {
            // SAFETY: unreachable objects: nobody but the collector uses them while they are cleared.
            unsafe { clear(object) };
        }
    }
    drop(held);
    drop(resurrected);
    (count, 0)
}

/// Clears the weak references to garbage; callbacks of references that are not garbage themselves run.
fn clear_weak_references(held: &[Object]) {
    let garbage: std::collections::HashSet<Word> = held.iter().map(Object::word).collect();
    let mut calls = Vec::new();
    for object in held {
        for (weak, callback) in weakref::detach_all(object) {
            if !garbage.contains(&weak.word()) {
                calls.push((weak, callback));
            }
        }
    }
    weakref::run_callbacks(calls);
}

/// Runs finalizers, then splits into what is still garbage and what came back to life.
fn finalize(thread: &Thread, held: Vec<Object>) -> (Vec<Object>, Vec<Object>) {
    let mut any = false;
    for object in &held {
        // SAFETY: garbage objects are containers.
        unsafe {
            let node = links(object.word().ptr());
            if let Some(finalizer) = object.ty().slots().finalize()
                && !(*node).has_flag(FINALIZED)
            {
                (*node).set_flag(FINALIZED);
                any = true;
                finalizer(thread, object);
            }
        }
    }
    if !any {
        return (held, Vec::new());
    }
    // Our own references in `held` count as external: leave them out.
    let candidates: Vec<*mut Header> = held.iter().map(|o| o.word().ptr()).collect();
    let index: HashMap<*mut Header, usize> =
        candidates.iter().enumerate().map(|(i, h)| (*h, i)).collect();
    // SAFETY: all are alive; traversal only reads.
    let alive: Vec<bool> = unsafe {
        let mut external: Vec<isize> = candidates.iter().map(|h| (**h).refcount() - 1).collect();
        for &header in &candidates {
            traverse(header, &mut |word| {
                if word.is_heap()
                    && let Some(&at) = index.get(&word.ptr())
                {
                    external[at] -= 1;
                }
            });
        }
        let mut alive: Vec<bool> = external.iter().map(|&count| count > 0).collect();
        let mut queue: Vec<usize> = (0..alive.len()).filter(|&i| alive[i]).collect();
        while let Some(at) = queue.pop() {
            traverse(candidates[at], &mut |word| {
                if word.is_heap()
                    && let Some(&next) = index.get(&word.ptr())
                    && !alive[next]
                {
                    alive[next] = true;
                    queue.push(next);
                }
            });
        }
        alive
    };
    let mut dead = Vec::new();
    let mut resurrected = Vec::new();
    for (object, alive) in held.into_iter().zip(alive) {
        if alive { resurrected.push(object) } else { dead.push(object) }
    }
    (dead, resurrected)
}

/// Breaks the cycles through one piece of garbage.
unsafe fn clear(object: &Object) {
    // SAFETY: by the caller: the object is unreachable from outside the garbage.
    unsafe {
        let header = object.word().ptr();
        let node = links(header);
        (*node).set_flag(COLLECTING);
        let ty = type_of(header);
        if let Some(clear) = ty.slots().clear() {
            clear(header);
        }
        instance::clear(header, ty);
        (*node).clear_flag(COLLECTING);
    }
}
