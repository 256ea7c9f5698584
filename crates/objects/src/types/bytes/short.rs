//! The bytes objects of one byte and the empty one, which exist once.

use super::{BYTES, Bytes};
use crate::object::{Object, Ref};
use std::cell::UnsafeCell;

struct ShortBytes {
    /// Those of one byte by its value, then the empty one; made at first use.
    table: UnsafeCell<Vec<Object>>,
}

// SAFETY: only touched by the thread that holds the GIL.
unsafe impl Sync for ShortBytes {}

static SHORT: ShortBytes = ShortBytes { table: UnsafeCell::new(Vec::new()) };

/// The place of the empty one.
const EMPTY: usize = 256;

/// The shared object for at most one byte.
#[inline]
pub(super) fn shared(data: &[u8]) -> Option<Ref<Bytes>> {
    let index = match data {
        [] => EMPTY,
        [byte] => usize::from(*byte),
        _ => return None,
    };
    // SAFETY: under the GIL, and making the objects runs no Python code.
    let table = unsafe { &mut *SHORT.table.get() };
    if table.is_empty() {
        table.extend((0..=255u8).map(|byte| make(&[byte])));
        table.push(make(&[]));
    }
    // SAFETY: the table holds bytes objects.
    Some(unsafe { Ref::from_object_unchecked(table[index].clone()) })
}

fn make(data: &[u8]) -> Object {
    let object: Object = Bytes::of_type(&BYTES, data).into();
    if let Some(header) = object.header() {
        header.make_immortal();
    }
    object
}
