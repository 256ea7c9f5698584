//! Allocation and deallocation of heap objects.
//!
//! An object is laid out `[weakrefs, dict] [gc links] header fields… items… inline values`; the parts before the header
//! exist by the type's flags, 16 bytes each. `dealloc_any` deallocates every object: finalizer, weak references, instance
//! dict, `__slots__` members, native fields, memory; exact instances of common types have shorter ways (`exact`). Deep
//! structures are freed iteratively (trashcan).
//! Matches CPython's `subtype_dealloc` and `_PyObject_GC_New`.

mod blocks;
mod exact;
mod of_classes;

pub use exact::{Exact, allocate_exact, dealloc_exact, finish_exact, new_exact};
pub(crate) use of_classes::dealloc_instance;

use crate::gc;
use crate::instance;
use crate::object::{Header, Object, Payload, Ref, close};
use crate::thread::Thread;
use crate::typeobj::{Type, flags};
use crate::weakref;
use crate::word::Word;
use std::cell::{Cell, RefCell};

/// Size of each of the parts that may lie before the header.
const PART: usize = 16;

/// Size of what lies before the header.
#[inline(always)]
pub(crate) fn prefix_size(type_flags: u32) -> usize {
    let mut size = 0;
    if type_flags & flags::GC != 0 {
        size += PART;
    }
    if type_flags & (flags::MANAGED_DICT | flags::MANAGED_WEAKREF) != 0 {
        size += PART;
    }
    size
}

thread_local! {
    static TRASH_DEPTH: Cell<usize> = const { Cell::new(0) };
    /// True while `TRASH` may hold something.
    static TRASH_LEFT: Cell<bool> = const { Cell::new(false) };
    static TRASH: RefCell<Vec<*mut Header>> = const { RefCell::new(Vec::new()) };
}

/// How deep deallocation may nest natively before objects are queued.
const TRASH_LIMIT: usize = 40;

/// The sizes of the part before the header and of the whole block.
#[inline(always)]
fn object_size(ty: &Type, extra: usize) -> (usize, usize) {
    let prefix = prefix_size(ty.flags());
    (prefix, blocks::rounded(prefix + ty.basicsize() + extra))
}

/// Zeroed memory for an instance of `ty` with `extra` bytes behind its fixed part, its header filled in, untracked.
///
/// # Safety
/// The caller must write valid native fields (zero bytes are not valid for all) before the object is used or dropped.
pub unsafe fn allocate(ty: &Type, extra: usize) -> *mut Header {
    let (prefix, size) = object_size(ty, extra + instance::inline_values_size(ty));
    let base = blocks::take(size);
    // SAFETY: the block has `size` bytes, `prefix` of them before the header, and is aligned to 16. Inline values are written
    // below.
    unsafe {
        clear_prefix(base, prefix);
        let header = base.add(prefix).cast::<Header>();
        let fields = ty.basicsize() + extra - size_of::<Header>();
        if fields != 0 {
            header.add(1).cast::<u8>().write_bytes(0, fields);
        }
        if ty.has(flags::HEAP) {
            ty.header.incref();
        }
        header.write(Header::new(ty));
        if ty.has(flags::INLINE_VALUES) {
            instance::init_inline_values(header, ty);
        }
        header
    }
}

/// Zeroes what lies before the header: no, one or two parts.
///
/// # Safety
/// The block has that many bytes, and is aligned to 16.
#[inline(always)]
unsafe fn clear_prefix(base: *mut u8, prefix: usize) {
    // SAFETY: by the contract.
    unsafe {
        if prefix != 0 {
            base.cast::<[u64; 2]>().write([0; 2]);
            if prefix != PART {
                base.add(PART).cast::<[u64; 2]>().write([0; 2]);
            }
        }
    }
}

/// As [`allocate`], but the native fields and the `extra` bytes are arbitrary.
///
/// # Safety
/// As for [`allocate`]; the caller writes all native fields and extra bytes.
#[inline]
pub unsafe fn allocate_unfilled(ty: &Type, extra: usize) -> *mut Header {
    if ty.has(flags::HEAP | flags::INLINE_VALUES) {
        // Members and inline values lie behind the native fields.
        // SAFETY: passed on.
        return unsafe { allocate(ty, extra) };
    }
    let (prefix, size) = object_size(ty, extra);
    let base = blocks::take(size);
    // SAFETY: as in `allocate`.
    unsafe {
        clear_prefix(base, prefix);
        let header = base.add(prefix).cast::<Header>();
        header.write(Header::new(ty));
        header
    }
}

/// As [`allocate_unfilled`], for a caller that writes a `T`: where a class adds no places to it, nothing is zeroed either.
///
/// # Safety
/// As for [`allocate_unfilled`]; `ty` is `T`'s type or a subtype.
#[inline]
pub(crate) unsafe fn allocate_for<T: Payload>(ty: &Type, extra: usize) -> *mut Header {
    if ty.has(flags::INLINE_VALUES) || ty.basicsize() != size_of::<T>() {
        // SAFETY: passed on.
        return unsafe { allocate(ty, extra) };
    }
    if ty.has(flags::HEAP) {
        ty.header.incref();
    }
    let (prefix, size) = object_size(ty, extra);
    let base = blocks::take(size);
    // SAFETY: as in `allocate`; there are only native fields and extra bytes.
    unsafe {
        clear_prefix(base, prefix);
        let header = base.add(prefix).cast::<Header>();
        header.write(Header::new(ty));
        header
    }
}

/// Grows the part behind the fixed one from `old` to `new` bytes; the object may move. None if there is no memory.
///
/// # Safety
/// `header` is an untracked object of `ty`, which is no heap type, and nothing else refers to it.
pub(crate) unsafe fn grow(
    header: *mut Header,
    ty: &Type,
    old: usize,
    new: usize,
) -> Option<*mut Header> {
    let (prefix, size) = object_size(ty, old);
    let (_, grown) = object_size(ty, new);
    // SAFETY: the block was made with `size`; the sizes were checked by the caller.
    unsafe {
        let base = header.cast::<u8>().sub(prefix);
        let base = blocks::resize(base, size, grown);
        if base.is_null() { None } else { Some(base.add(prefix).cast()) }
    }
}

/// Makes a native object of exactly `T`'s type, or of a subclass given by `ty`.
///
/// `build` returns the whole payload for the given header value.
#[inline]
pub fn new_object<T: Payload>(ty: &Type, build: impl FnOnce(Header) -> T) -> Ref<T> {
    debug_assert!(ty.is_subtype(T::type_object()));
    // SAFETY: the payload is written before anyone sees the object; T's layout begins with the header it is given.
    unsafe {
        let header = allocate_for::<T>(ty, 0);
        let payload = build(Header::new(ty));
        header.cast::<T>().write(payload);
        finish(header, ty)
    }
}

/// Tracks a complete object and hands out its first reference.
///
/// # Safety
/// `header` comes from [`allocate`] for `ty`, was not tracked, and its fields are valid for `T`.
#[inline]
pub unsafe fn finish<T: Payload>(header: *mut Header, ty: &Type) -> Ref<T> {
    if ty.has(flags::GC) {
        // SAFETY: the object is complete and not tracked yet, and GC types have the link prefix.
        unsafe { gc::track_new(header) };
    }
    // SAFETY: the fresh object's single reference is handed out.
    unsafe { Ref::from_object_unchecked(Object::from_word(Word::from_ptr(header))) }
}

/// The generic `drop_fields` of a payload struct.
///
/// # Safety
/// `header` points to a `T` whose fields are dropped exactly once.
pub unsafe fn drop_fields_of<T: Payload>(header: *mut Header) {
    // SAFETY: by the contract; Header itself has no drop glue.
    unsafe { std::ptr::drop_in_place(header.cast::<T>()) }
}

/// Flags of types whose instances have more to do at their death than to drop their native fields.
const MORE_TO_DO: u32 = flags::HEAP | flags::MANAGED_WEAKREF | flags::MANAGED_DICT;

/// Frees an object: see [`dealloc_any`].
pub type DeallocFn = unsafe fn(*mut Header);

/// Frees an object whose last reference is gone, as its type does.
///
/// # Safety
/// The object's reference count is zero and nobody else uses it.
#[inline(never)]
pub unsafe fn dealloc(header: *mut Header) {
    // SAFETY: the object is still intact.
    unsafe { ((*(*header).type_ptr()).dealloc)(header) }
}

/// Frees any object whose last reference is gone.
///
/// # Safety
/// As for [`dealloc`].
#[inline(never)]
pub unsafe fn dealloc_any(header: *mut Header) {
    // SAFETY: the object is still intact.
    let ty = unsafe { &*(*header).type_ptr() };
    let plain = !ty.has(MORE_TO_DO) && ty.slots().finalize().is_none();
    if !ty.has(flags::GC) && plain {
        // SAFETY: leaf objects of builtin types hold nothing that could recurse.
        unsafe { free_plain(header, ty) };
        return;
    }
    if ty.has(flags::GC) {
        // What runs below may collect: the collector must not see an object without references.
        // SAFETY: the object has the prefix.
        unsafe { gc::untrack(header) };
    }
    // SAFETY: passed on.
    let freed = nested(|| unsafe {
        if plain {
            free_plain(header, ty);
        } else {
            dealloc_now(header, ty);
        }
    });
    if !freed {
        queue(header);
    }
}

/// Runs the part of a deallocation that may free other objects. False, and nothing was run, if it would nest too deep.
#[inline(always)]
fn nested(body: impl FnOnce()) -> bool {
    let depth = TRASH_DEPTH.get();
    if depth >= TRASH_LIMIT {
        return false;
    }
    TRASH_DEPTH.set(depth + 1);
    body();
    TRASH_DEPTH.set(depth);
    if depth == 0 && TRASH_LEFT.get() {
        empty_trash();
    }
    true
}

/// Queues a dead container that was unlinked.
///
/// # Safety
/// No list links the object, whose type has GC.
#[cold]
unsafe fn put_off(header: *mut Header) {
    // SAFETY: by the contract.
    unsafe { gc::forget_links(header) };
    queue(header);
}

/// Keeps a dead object until less deep ones are freed.
#[cold]
fn queue(header: *mut Header) {
    TRASH.with_borrow_mut(|trash| trash.push(header));
    TRASH_LEFT.set(true);
}

/// Frees the objects that were too deep.
#[cold]
fn empty_trash() {
    while let Some(next) = TRASH.with_borrow_mut(Vec::pop) {
        TRASH_DEPTH.set(1);
        // SAFETY: queued objects are dead, and their types are kept alive by them.
        unsafe { dealloc_now(next, &*(*next).type_ptr()) };
        TRASH_DEPTH.set(0);
    }
    TRASH_LEFT.set(false);
}

/// Gives the memory of an object back whose fields are gone: for types' own `dealloc`.
///
/// # Safety
/// Nothing links the object, and its type is a static one without inline values.
#[inline]
pub unsafe fn free_memory(header: *mut Header) {
    // SAFETY: by the contract; the block is given back with the size it was made with.
    unsafe {
        let ty = &*(*header).type_ptr();
        let (prefix, size) = object_size(ty, instance::var_size(header, ty));
        blocks::give(header.cast::<u8>().sub(prefix), size);
    }
}

/// Drops the native fields and gives the memory of an object back that has nothing else.
///
/// # Safety
/// The object is dead, and its type is a static one without managed parts.
#[inline(always)]
unsafe fn free_plain(header: *mut Header, ty: &Type) {
    // SAFETY: by the contract; the block is given back with the size it was made with.
    unsafe {
        let (prefix, size) = object_size(ty, instance::var_size(header, ty));
        if let Some(drop_fields) = ty.slots().drop_fields() {
            drop_fields(header);
        }
        blocks::give(header.cast::<u8>().sub(prefix), size);
    }
}

unsafe fn dealloc_now(header: *mut Header, ty: &Type) {
    // SAFETY: the object is intact; each step below leaves it valid for the next one.
    unsafe {
        if let Some(finalize) = ty.slots().finalize()
            && !gc::was_finalized(header, ty)
        {
            (*header).set_refcount(1);
            gc::mark_finalized(header, ty);
            if ty.has(flags::GC) {
                gc::track(header);
            }
            let object = std::mem::ManuallyDrop::new(Object::from_word(Word::from_ptr(header)));
            let thread = Thread::current();
            finalize(thread, &object);
            if !(*header).decref() {
                return; // resurrected
            }
        }
        // `__del__` may have assigned `__class__`.
        let ty = &*(*header).type_ptr();
        if ty.has(flags::GC) {
            gc::untrack(header);
        }
        if weakref::supports_weakrefs(ty) {
            weakref::clear_at_death(header);
            if (*header).refcount() > 0 {
                if ty.has(flags::GC) {
                    gc::track(header);
                }
                return;
            }
        }
        free_fields_and_memory(header, ty);
    }
}

unsafe fn free_fields_and_memory(header: *mut Header, ty: &Type) {
    // SAFETY: the object is dead; every field is dropped once, then the block is given back with the size it was made with.
    unsafe {
        let extra = instance::var_size(header, ty) + instance::own_inline_values_size(header, ty);
        let (prefix, size) = object_size(ty, extra);
        if ty.has(flags::HEAP) {
            instance::drop_members(header, ty);
        }
        if ty.has(flags::MANAGED_DICT) {
            instance::drop_dict(header, ty);
        }
        if let Some(drop_fields) = ty.slots().drop_fields() {
            drop_fields(header);
        }
        blocks::give(header.cast::<u8>().sub(prefix), size);
        if ty.has(flags::HEAP) {
            close(Word::from_ptr((ty as *const Type).cast()));
        }
    }
}
