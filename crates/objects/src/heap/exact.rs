//! Making and freeing exact instances of builtin types, whose layout is known when compiling.
//!
//! What the general functions read from the type's flags and sizes is constant here. Matches CPython's deallocators of
//! single types (`tupledealloc`, `list_dealloc`…); instances of subclasses go the general way.

use super::{PART, blocks, dealloc_any, nested, put_off};
use crate::gc;
use crate::object::{Header, Object, Payload, Ref};
use crate::word::Word;

/// A payload whose own type has nothing to do at an instance's death but to drop its native fields.
///
/// # Safety
/// The type is static and declared with `GC` exactly if `CONTAINER` says so, with `VAR_SIZED` and its `itemsize` exactly if
/// `ITEM_SIZE` is not 0, with a managed dict or weak references exactly if `MANAGED` says so, without inline values and
/// without a finalizer. `drop_fields` does what its slot does.
pub unsafe trait Exact: Payload {
    /// The collector tracks instances.
    const CONTAINER: bool;
    /// Instances can have weak references or a dict.
    const MANAGED: bool = false;
    /// Bytes of each item behind the fixed part, whose first word after the header counts them; 0 if there are none.
    const ITEM_SIZE: usize = 0;

    /// Drops the native fields.
    ///
    /// # Safety
    /// `this` is a dying instance, whose fields are dropped once.
    #[inline(always)]
    unsafe fn drop_fields(this: *mut Self)
    where
        Self: Sized,
    {
        // SAFETY: by the contract; the header has no drop glue.
        unsafe { std::ptr::drop_in_place(this) }
    }
}

/// Size of what lies before the header of an exact instance.
const fn prefix<T: Exact>() -> usize {
    PART * (T::CONTAINER as usize + T::MANAGED as usize)
}

/// Room for an exact instance with `extra` bytes behind its fixed part; its header is filled in.
///
/// # Safety
/// The caller writes all native fields and extra bytes, then calls [`finish_exact`].
#[inline(always)]
pub unsafe fn allocate_exact<T: Exact>(extra: usize) -> *mut Header {
    let base = blocks::take(blocks::rounded(prefix::<T>() + size_of::<T>() + extra));
    // SAFETY: the block has the size, and is aligned to 16.
    unsafe {
        if T::MANAGED {
            base.cast::<[u64; 2]>().write([0; 2]);
        }
        let header = base.add(prefix::<T>()).cast::<Header>();
        header.write(Header::new(T::type_object()));
        header
    }
}

/// Tracks a complete exact instance and hands out its first reference.
///
/// # Safety
/// `header` comes from [`allocate_exact`], and its fields are valid.
#[inline(always)]
pub unsafe fn finish_exact<T: Exact>(header: *mut Header) -> Ref<T> {
    // SAFETY: by the contract; the fresh object's single reference is handed out.
    unsafe {
        if T::CONTAINER {
            gc::track_new(header);
        }
        Ref::from_object_unchecked(Object::from_word(Word::from_ptr(header)))
    }
}

/// Makes an exact instance of `T`'s own type; `build` returns the whole payload for the given header value.
#[inline(always)]
pub fn new_exact<T: Exact>(build: impl FnOnce(Header) -> T) -> Ref<T> {
    let payload = build(Header::new(T::type_object()));
    // SAFETY: the payload is written before anyone sees the object.
    unsafe {
        let header = allocate_exact::<T>(0);
        header.cast::<T>().write(payload);
        finish_exact(header)
    }
}

/// The `dealloc` of `T`'s own type.
///
/// # Safety
/// `header` is a dead exact instance.
#[inline(never)]
pub unsafe fn dealloc_exact<T: Exact>(header: *mut Header) {
    // SAFETY: by the contract; the fields are dropped once, and the block is given back with the size it was made with.
    unsafe {
        let base = header.cast::<u8>().sub(prefix::<T>());
        if T::MANAGED && *base.cast::<[u64; 2]>() != [0; 2] {
            return dealloc_any(header);
        }
        let tail =
            if T::ITEM_SIZE == 0 { 0 } else { *header.add(1).cast::<usize>() * T::ITEM_SIZE };
        let size = blocks::rounded(prefix::<T>() + size_of::<T>() + tail);
        if !T::CONTAINER {
            // Objects without links hold nothing that could recurse.
            T::drop_fields(header.cast());
            blocks::give(base, size);
            return;
        }
        gc::unlink_dying(header);
        let freed = nested(|| {
            T::drop_fields(header.cast());
            blocks::give(base, size);
        });
        if !freed {
            put_off(header);
        }
    }
}
