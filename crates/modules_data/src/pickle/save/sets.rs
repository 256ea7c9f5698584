//! set and frozenset.

use super::{BATCH_SIZE, Save, frame};
use crate::pickle::opcode as op;
use krait_objects::types::set::{FROZENSET, SET, Set};
use krait_objects::{Object, PyResult, Type};

impl Save<'_> {
    /// Before protocol 4 there are no opcodes for sets.
    fn set_of_list(&self, object: &Object, class: &Type) -> PyResult<()> {
        let items = Object::list(object.to_vec(self.thread)?);
        let value = Object::tuple(&[class.to_object(), Object::tuple(&[items])]);
        self.nested(frame::REDUCE - frame::SAVE, || self.reduced(&value, object))
    }

    fn element(&self, object: &Object, item: &Object) -> PyResult<()> {
        self.object(item).map_err(|raised| self.in_part(raised, object, "element"))
    }

    #[inline(never)]
    pub(super) fn set(&self, object: &Object) -> PyResult<()> {
        if self.protocol() < 4 {
            return self.set_of_list(object, &SET);
        }
        self.push(op::EMPTY_SET);
        self.memoize(object)?;
        let Some(set) = object.as_set() else { return Ok(()) };
        let len = set.len();
        if len == 0 {
            return Ok(());
        }
        let mut position = 0;
        loop {
            self.push(op::MARK);
            let mut count = 0;
            while count < BATCH_SIZE
                && let Some((item, _)) = Set::next_key(set, &mut position)
            {
                self.element(object, &item)?;
                count += 1;
            }
            self.push(op::ADDITEMS);
            if set.len() != len {
                return Err(self.thread.runtime_error("set changed size during iteration"));
            }
            if count != BATCH_SIZE {
                return Ok(());
            }
        }
    }

    #[inline(never)]
    pub(super) fn frozenset(&self, object: &Object) -> PyResult<()> {
        self.guarded(object, Self::frozenset_content)
    }

    #[inline(always)]
    fn frozenset_content(&self, object: &Object) -> PyResult<()> {
        if self.protocol() < 4 {
            return self.set_of_list(object, &FROZENSET);
        }
        self.push(op::MARK);
        let items = object.iter(self.thread)?;
        while let Some(item) = items.iternext(self.thread)? {
            self.element(object, &item)?;
        }
        if let Some(number) = self.written(object) {
            self.push(op::POP_MARK);
            return self.get(number);
        }
        self.push(op::FROZENSET);
        self.memoize(object)
    }
}
