//! A field of a native object that holds a reference and may be replaced.

use krait_objects::{Object, Word};
use std::cell::RefCell;

/// An optional owned reference. Reads clone, so no borrow lives while Python code runs.
#[derive(Default)]
pub struct ObjectCell(RefCell<Option<Object>>);

impl ObjectCell {
    pub const fn new(value: Option<Object>) -> ObjectCell {
        ObjectCell(RefCell::new(value))
    }

    pub fn get(&self) -> Option<Object> {
        self.0.borrow().clone()
    }

    pub fn set(&self, value: Option<Object>) {
        // The old value dies after the borrow, since its end may run Python code.
        let old = self.0.replace(value);
        drop(old);
    }

    pub fn take(&self) -> Option<Object> {
        self.0.take()
    }

    /// Shows the reference to the cycle collector.
    pub fn visit(&self, visit: &mut dyn FnMut(Word)) {
        if let Some(value) = &*self.0.borrow() {
            visit(value.word());
        }
    }
}
