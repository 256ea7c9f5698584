//! What an unpickler remembers while it reads: input, memo and options. `loads` has one without an Unpickler object.

use super::input::Input;
use crate::fields::Slot;
use krait_objects::types::bytes::content::check_memory;
use krait_objects::{Object, PyResult, Thread, Word};
use std::cell::{Cell, UnsafeCell};
use std::collections::HashMap;

/// The memo's size at the beginning.
pub const MEMO_SIZE: usize = 32;

/// Numbers up to here are kept in the vector, whatever they are.
const DENSE_SIZE: usize = 1 << 12;

/// Objects by number: a vector, and a table for numbers far out of order.
#[derive(Clone)]
pub struct LoadMemo {
    dense: Vec<Option<Object>>,
    sparse: Option<HashMap<usize, Object>>,
    /// How many slots CPython's array would have.
    size: usize,
    used: usize,
}

impl LoadMemo {
    pub fn new(size: usize) -> LoadMemo {
        LoadMemo { dense: vec![None; size.min(DENSE_SIZE)], sparse: None, size, used: 0 }
    }

    /// Slots, used or not.
    pub fn size(&self) -> usize {
        self.size
    }

    /// How many slots were filled since the start.
    #[inline(always)]
    pub fn used(&self) -> usize {
        self.used
    }

    pub fn set_used(&mut self, used: usize) {
        self.used = used;
    }

    #[inline(always)]
    pub fn get(&self, index: usize) -> Option<&Object> {
        match self.dense.get(index) {
            Some(entry) => entry.as_ref(),
            None => self.sparse.as_ref()?.get(&index),
        }
    }

    /// Fills a slot; the old value, which the caller drops.
    #[inline(always)]
    pub fn put(
        &mut self,
        thread: &Thread,
        index: usize,
        value: Object,
    ) -> PyResult<Option<Object>> {
        if index >= self.dense.len() {
            self.grow(thread, index)?;
        }
        let old = match self.dense.get_mut(index) {
            Some(entry) => entry.replace(value),
            None => self.sparse.get_or_insert_default().insert(index, value),
        };
        if old.is_none() {
            self.used += 1;
        }
        Ok(old)
    }

    #[cold]
    fn grow(&mut self, thread: &Thread, index: usize) -> PyResult<()> {
        if index >= self.size {
            let size = index.saturating_mul(2).max(1);
            check_memory(thread, size.saturating_mul(8))?;
            self.size = size;
        }
        if index >= DENSE_SIZE && index / 4 > self.used {
            return Ok(());
        }
        self.dense.resize(self.size.min(index * 2 + 1), None);
        let len = self.dense.len();
        if let Some(sparse) = &mut self.sparse {
            for (index, value) in sparse.extract_if(|index, _| *index < len) {
                self.dense[index] = Some(value);
            }
        }
        Ok(())
    }

    pub fn entries(&self) -> Vec<(usize, Object)> {
        let dense = self.dense.iter().enumerate();
        let mut entries: Vec<(usize, Object)> = dense
            .filter_map(|(index, entry)| Some((index, entry.clone()?)))
            .chain(
                self.sparse.iter().flat_map(|sparse| sparse.iter().map(|(i, v)| (*i, v.clone()))),
            )
            .collect();
        entries.sort_by_key(|entry| entry.0);
        entries
    }

    pub fn visit(&self, visit: &mut dyn FnMut(Word)) {
        for entry in
            self.dense.iter().flatten().chain(self.sparse.iter().flat_map(|sparse| sparse.values()))
        {
            visit(entry.word());
        }
    }
}

/// See the module. As with a pickler, nothing in it is borrowed while Python code runs.
pub struct Reader {
    pub input: Input,
    memo: UnsafeCell<LoadMemo>,
    /// An iterator of out-of-band buffers.
    pub buffers: Slot,
    encoding: UnsafeCell<Option<(String, String)>>,
    /// The protocol that the pickle says.
    pub protocol: Cell<u8>,
    pub fix_imports: Cell<bool>,
    /// How large CPython's stack of marks would be.
    pub marks_size: Cell<usize>,
}

impl Reader {
    pub fn new() -> Reader {
        Reader {
            input: Input::new(),
            memo: UnsafeCell::new(LoadMemo::new(MEMO_SIZE)),
            buffers: Slot::EMPTY,
            encoding: UnsafeCell::new(None),
            protocol: Cell::new(0),
            fix_imports: Cell::new(false),
            marks_size: Cell::new(0),
        }
    }

    /// The memo, not kept while Python code runs.
    #[inline(always)]
    #[allow(clippy::mut_from_ref)]
    pub fn memo(&self) -> &mut LoadMemo {
        // SAFETY: under the GIL; callers finish with the borrow at once.
        unsafe { &mut *self.memo.get() }
    }

    /// Encoding and error handler of strings that Python 2 wrote.
    pub fn encoding(&self) -> (String, String) {
        // SAFETY: under the GIL; cloned at once.
        let given = unsafe { (*self.encoding.get()).clone() };
        given.unwrap_or_else(|| ("ASCII".to_string(), "strict".to_string()))
    }

    pub fn set_encoding(&self, encoding: String, errors: String) {
        // SAFETY: under the GIL.
        unsafe { *self.encoding.get() = Some((encoding, errors)) };
    }

    pub fn set_buffers(&self, thread: &Thread, buffers: Option<&Object>) -> PyResult<()> {
        let buffers = buffers.map(|buffers| buffers.iter(thread)).transpose()?;
        drop(self.buffers.replace(buffers));
        Ok(())
    }

    /// Drops what the unpickler refers to.
    pub fn clear(&self) {
        self.input.clear();
        self.buffers.clear();
        self.marks_size.set(0);
        drop(std::mem::replace(self.memo(), LoadMemo::new(0)));
    }

    pub fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.input.visit(visit);
        self.buffers.visit(visit);
        self.memo().visit(visit);
    }
}
