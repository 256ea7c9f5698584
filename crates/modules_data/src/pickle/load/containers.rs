//! Containers, and adding items to them.

use super::Load;
use crate::pickle::state;
use krait_objects::types::dict::Dict;
use krait_objects::types::list::{LIST, List};
use krait_objects::types::set::{FROZENSET, SET, Set};
use krait_objects::types::tuple::Tuple;
use krait_objects::{Object, PyResult, name};

impl Load<'_> {
    /// A tuple of what is on the stack from `from` on.
    #[inline]
    pub(super) fn tuple_from(&mut self, from: usize) -> Object {
        let len = self.stack.len() - from;
        // SAFETY: the words are owned by the stack, which gives them away by its new length.
        unsafe {
            let words = self.stack.as_ptr().add(from).cast();
            self.stack.set_len(from);
            Tuple::take_words(words, len).into()
        }
    }

    #[inline]
    pub(super) fn tuple(&mut self, len: usize) -> PyResult<()> {
        match self.stack.len().checked_sub(len) {
            Some(from) if from >= self.fence => {
                let tuple = self.tuple_from(from);
                self.stack.push(tuple);
                Ok(())
            }
            _ => Err(self.underflow()),
        }
    }

    pub(super) fn dict(&mut self) -> PyResult<()> {
        let mark = self.pop_mark()?;
        if !(self.stack.len() - mark).is_multiple_of(2) {
            return Err(state::unpickling_error(self.thread, "odd number of items for DICT"));
        }
        let dict = Dict::new();
        let mut at = mark;
        while at + 1 < self.stack.len() {
            dict.set(self.thread, &self.stack[at], &self.stack[at + 1])?;
            at += 2;
        }
        self.truncate(mark);
        self.stack.push(dict.into());
        Ok(())
    }

    pub(super) fn frozenset(&mut self) -> PyResult<()> {
        let mark = self.pop_mark()?;
        let items = self.stack.split_off(mark);
        let object = Set::of_type(&FROZENSET);
        if let Some(set) = object.as_set() {
            for item in &items {
                set.add(self.thread, item)?;
            }
        }
        self.stack.push(object);
        Ok(())
    }

    /// Whether something was pushed from `from` on, behind an object to add it to.
    #[inline]
    fn has_items(&self, from: usize) -> PyResult<bool> {
        if from > self.stack.len() || from <= self.fence {
            return Err(self.underflow());
        }
        Ok(self.stack.len() > from)
    }

    #[inline]
    pub(super) fn append(&mut self, from: usize) -> PyResult<()> {
        if !self.has_items(from)? {
            return Ok(());
        }
        if self.stack[from - 1].is_exact(&LIST) {
            let (below, items) = self.stack.split_at(from);
            // SAFETY: the type was checked; no Python code runs while the items move from the stack to the list.
            unsafe {
                let list: &List = below[from - 1].downcast_unchecked();
                let (first, count) = (items.as_ptr(), items.len());
                let out = list.items_mut();
                out.reserve(count);
                std::ptr::copy_nonoverlapping(first, out.as_mut_ptr().add(out.len()), count);
                out.set_len(out.len() + count);
                self.stack.set_len(from);
            }
            return Ok(());
        }
        self.append_to_other(from)
    }

    #[inline(never)]
    fn append_to_other(&mut self, from: usize) -> PyResult<()> {
        let thread = self.thread;
        let object = self.stack[from - 1].clone();
        if let Some(extend) = object.lookup_attr(thread, name!("extend"))? {
            let items = Object::list(self.stack.split_off(from));
            return extend.call(thread, &[items]).map(drop);
        }
        let append = object.getattr(thread, name!("append"))?;
        for item in self.stack.split_off(from) {
            append.call(thread, &[item])?;
        }
        Ok(())
    }

    #[inline]
    pub(super) fn set_items(&mut self, from: usize) -> PyResult<()> {
        if !self.has_items(from)? {
            return Ok(());
        }
        if !(self.stack.len() - from).is_multiple_of(2) {
            return Err(state::unpickling_error(self.thread, "odd number of items for SETITEMS"));
        }
        let object = self.stack[from - 1].clone();
        let plain = object.downcast_exact::<Dict>();
        let mut at = from;
        let mut result = Ok(());
        while result.is_ok() && at + 1 < self.stack.len() {
            let (key, value) = (&self.stack[at], &self.stack[at + 1]);
            result = match plain {
                Some(dict) => dict.set(self.thread, key, value),
                None => object.setitem(self.thread, key, Some(value)),
            };
            at += 2;
        }
        self.truncate(from);
        result
    }

    pub(super) fn add_items(&mut self) -> PyResult<()> {
        let mark = self.pop_mark()?;
        if !self.has_items(mark)? {
            return Ok(());
        }
        let thread = self.thread;
        let object = self.stack[mark - 1].clone();
        let items = self.stack.split_off(mark);
        if object.is_instance(&SET)
            && let Some(set) = object.as_set()
        {
            for item in &items {
                set.add(thread, item)?;
            }
            return Ok(());
        }
        let add = object.getattr(thread, name!("add"))?;
        for item in items {
            add.call(thread, &[item])?;
        }
        Ok(())
    }
}
