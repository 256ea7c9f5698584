//! Length, subscription and truth.

use crate::error::PyResult;
use crate::name;
use crate::object::Object;
use crate::thread::Thread;
use crate::typeobj::Type;
use crate::word::Word;

impl Object {
    /// `len(self)`.
    pub fn len(&self, thread: &Thread) -> PyResult<usize> {
        let slots = self.ty().slots();
        match slots.seq_len().or(slots.map_len()) {
            Some(len) => len(thread, self),
            None => {
                Err(thread
                    .type_error(format!("object of type '{}' has no len()", self.ty().name())))
            }
        }
    }

    pub fn has_len(&self) -> bool {
        let slots = self.ty().slots();
        slots.seq_len().or(slots.map_len()).is_some()
    }

    /// `bool(self)`.
    #[inline]
    pub fn is_true(&self, thread: &Thread) -> PyResult<bool> {
        match self.word() {
            Word::TRUE => return Ok(true),
            Word::FALSE | Word::NONE => return Ok(false),
            word if word.is_int() => return Ok(word.int_value() != 0),
            _ => {}
        }
        let slots = self.ty().slots();
        if let Some(bool) = slots.bool() {
            return bool(thread, self);
        }
        match slots.map_len().or(slots.seq_len()) {
            Some(len) => Ok(len(thread, self)? > 0),
            None => Ok(true),
        }
    }

    /// `self[key]`.
    pub fn getitem(&self, thread: &Thread, key: &Object) -> PyResult {
        let slots = self.ty().slots();
        if let Some(subscript) = slots.subscript() {
            return subscript(thread, self, key);
        }
        if let Some(item) = slots.item() {
            if key.ty().slots().index().is_some() {
                let mut index = key.index_isize(thread)?;
                if index < 0
                    && let Some(len) = slots.seq_len()
                {
                    index += len(thread, self)? as isize;
                }
                return item(thread, self, index);
            }
            return Err(thread
                .type_error(format!("sequence index must be integer, not '{}'", key.ty().name())));
        }
        if let Some(ty) = self.downcast::<Type>() {
            if ty.is(&crate::typeobj::type_type::TYPE) {
                return crate::types::generic_alias::new(thread, self, key);
            }
            if let Some(method) = self.lookup_attr(thread, name!("__class_getitem__"))?
                && !method.is_none()
            {
                return method.call(thread, std::slice::from_ref(key));
            }
            return Err(thread.type_error(format!("type '{}' is not subscriptable", ty.name())));
        }
        Err(thread.type_error(format!("'{}' object is not subscriptable", self.ty().name())))
    }

    /// `self[key] = value`, or `del self[key]` with None.
    pub fn setitem(&self, thread: &Thread, key: &Object, value: Option<&Object>) -> PyResult<()> {
        let slots = self.ty().slots();
        if let Some(set) = slots.set_subscript() {
            return set(thread, self, key, value);
        }
        if let Some(set) = slots.set_index() {
            if key.ty().slots().index().is_some() {
                let mut index = key.index_isize(thread)?;
                if index < 0
                    && let Some(len) = slots.seq_len()
                {
                    index += len(thread, self)? as isize;
                }
                return set(thread, self, index, value);
            }
            return Err(thread
                .type_error(format!("sequence index must be integer, not '{}'", key.ty().name())));
        }
        let verb = if value.is_some() { "assignment" } else { "deletion" };
        Err(thread
            .type_error(format!("'{}' object does not support item {verb}", self.ty().name())))
    }

    /// `self[index]` of a sequence.
    pub fn getitem_index(&self, thread: &Thread, index: isize) -> PyResult {
        self.getitem(thread, &Object::int(index as i64))
    }
}
