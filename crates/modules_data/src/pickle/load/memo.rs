//! The memo's opcodes.

use super::Load;
use super::number::parse_int;
use crate::pickle::state;
use krait_num::BigInt;
use krait_objects::{PyResult, Raised};

impl Load<'_> {
    #[inline(always)]
    pub(super) fn get(&mut self, index: i64) -> PyResult<()> {
        let found = usize::try_from(index).ok().and_then(|index| self.reader.memo().get(index));
        let Some(value) = found.cloned() else { return Err(self.not_found(index)) };
        self.stack.push(value);
        Ok(())
    }

    #[cold]
    fn not_found(&self, index: i64) -> Raised {
        state::unpickling_error(self.thread, format!("Memo value not found at index {index}"))
    }

    #[inline(always)]
    pub(super) fn put(&mut self, index: usize) -> PyResult<()> {
        let value = self.top()?.clone();
        let old = self.reader.memo().put(self.thread, index, value)?;
        drop(old);
        Ok(())
    }

    fn index_of(&self, value: &BigInt) -> PyResult<i64> {
        i64::try_from(value)
            .map_err(|_| self.thread.overflow_error("Python int too large to convert to C ssize_t"))
    }

    pub(super) fn get_line(&mut self) -> PyResult<()> {
        let line = self.reader.input.full_line(self.thread)?;
        let index = self.index_of(&parse_int(self.thread, &line)?)?;
        self.get(index)
    }

    pub(super) fn put_line(&mut self) -> PyResult<()> {
        let line = self.reader.input.full_line(self.thread)?;
        self.top()?;
        let index = self.index_of(&parse_int(self.thread, &line)?)?;
        let Ok(index) = usize::try_from(index) else {
            return Err(self.thread.value_error("negative PUT argument"));
        };
        self.put(index)
    }
}
