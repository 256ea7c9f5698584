//! Freeing instances of Python classes. Matches the common case of CPython's `subtype_dealloc`.

use super::{blocks, dealloc_any, nested, object_size, put_off};
use crate::gc;
use crate::instance;
use crate::object::{Header, close};
use crate::typeobj::{Type, flags};
use crate::word::Word;

/// The `dealloc` of classes that `type.__new__` makes, apart from metaclasses.
///
/// # Safety
/// `header` is a dead instance of such a class.
#[inline(never)]
pub(crate) unsafe fn dealloc_instance(header: *mut Header) {
    // SAFETY: by the contract; the object is intact.
    unsafe {
        let ty = &*(*header).type_ptr();
        let is_referenced =
            ty.has(flags::MANAGED_WEAKREF) && !(*instance::weakref_slot(header, ty)).is_null();
        if is_referenced || ty.slots().finalize().is_some() {
            return dealloc_any(header);
        }
        gc::unlink_dying(header);
        if !nested(|| free(header, ty)) {
            put_off(header);
        }
    }
}

/// Drops what an instance refers to and gives its memory back.
///
/// # Safety
/// The object is dead and unlinked; nobody refers to it weakly and nothing finalizes it.
#[inline(always)]
unsafe fn free(header: *mut Header, ty: &Type) {
    // SAFETY: every field is dropped once, then the block is given back with the size it was made with.
    unsafe {
        let extra = instance::var_size(header, ty) + instance::own_inline_values_size(header, ty);
        let (prefix, size) = object_size(ty, extra);
        instance::drop_members(header, ty);
        if ty.has(flags::MANAGED_DICT) {
            instance::drop_dict_at_death(header, ty);
        }
        if let Some(drop_fields) = ty.slots().drop_fields() {
            drop_fields(header);
        }
        blocks::give(header.cast::<u8>().sub(prefix), size);
        close(Word::from_ptr((ty as *const Type).cast()));
    }
}
