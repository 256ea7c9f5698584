//! Data attributes of classes that a program goes on replacing: counters, registries, current values.
//!
//! A class that is changed loses its version, and with it all that caches know of it and its subclasses. For a name whose
//! data is replaced by data again and again that is more than what has changed: nothing but the value. Such a name is
//! noted, after which no cache keeps its value for good, and the class keeps its version.

use super::{Type, flags};
use crate::object::Object;
use crate::thread::Thread;
use crate::types::str::Str;

/// Replacements of an attribute before its name is noted.
const MANY: u32 = 200;
/// Names of a class that are counted.
const COUNTED: usize = 8;

/// How often an attribute has been replaced; the name is an interned string's address.
pub(crate) struct Replaced {
    name: u64,
    times: u32,
}

/// Whether an attribute is no descriptor, and stays none.
fn is_data(value: &Object) -> bool {
    let class = value.ty();
    class.has(flags::IMMUTABLE)
        && class.slots().descr_get().is_none()
        && class.slots().descr_set().is_none()
}

impl Type {
    /// Whether values of this attribute of the class itself must not be cached where a replacement is not noticed.
    pub(super) fn goes_on_changing(&self, name: &Object) -> bool {
        self.replaced()
            .iter()
            .any(|replaced| replaced.name == name.word().bits() && replaced.times > MANY)
    }

    /// The same for an attribute of the class or of one of its bases.
    pub fn has_changing(&self, name: &Object) -> bool {
        self.mro_slice()
            .iter()
            .any(|ty| ty.downcast::<Type>().is_some_and(|ty| ty.goes_on_changing(name)))
    }

    fn replaced(&self) -> &mut Vec<Replaced> {
        // SAFETY: under the GIL, and no reference is kept across calls that could come back here.
        #[allow(clippy::mut_from_ref)]
        unsafe {
            &mut *self.replaced.get()
        }
    }

    /// The entry of the class's own attribute, and what it holds, if that is data and is to be replaced by data.
    pub(super) fn data_to_replace(&self, name: &Object, value: &Object) -> Option<(usize, Object)> {
        let text = name.downcast_exact::<Str>().filter(|text| text.is_interned())?;
        if text.as_ascii().is_none_or(|text| text.starts_with("__")) || !is_data(value) {
            return None;
        }
        let entry = self.dict().entry_index(name)?;
        let old = self.dict().value_at_entry(entry).filter(is_data)?;
        Some((entry, old))
    }

    /// Forgets the value that has been replaced by `value`.
    pub(super) fn data_replaced(&self, thread: &Thread, name: &Object, value: &Object) {
        let replaced = self.replaced();
        match replaced.iter().position(|replaced| replaced.name == name.word().bits()) {
            Some(at) if replaced[at].times > MANY => {
                thread.interp().method_cache.replace(self.current_version(), name, value);
                return;
            }
            Some(at) => replaced[at].times += 1,
            None if replaced.len() < COUNTED => {
                replaced.push(Replaced { name: name.word().bits(), times: 1 });
            }
            None => {}
        }
        self.modified();
    }
}
