//! Iteration.

use crate::error::{PyResult, suppress};
use crate::exceptions as exc;
use crate::name;
use crate::object::Object;
use crate::protocol::special::call_special;
use crate::thread::Thread;
use crate::types::dict::{Dict, views};
use crate::types::list::List;
use crate::types::range::Range;
use crate::types::tuple::Tuple;

/// Ranges that are longer are gone through in a way that notices where memory ends.
const SHORT_RANGE: usize = 1 << 16;

/// The `iternext` slot of objects that are iterators only in appearance.
pub fn not_an_iterator(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    Err(thread.type_error(format!("'{}' object is not iterable", object.ty().name())))
}

/// An iterator that calls `__getitem__` with 0, 1, 2…
pub fn sequence_iterator(object: &Object) -> Object {
    crate::types::iterator::SequenceIterator::new(object.clone()).into()
}

impl Object {
    /// `iter(self)`.
    pub fn iter(&self, thread: &Thread) -> PyResult {
        let ty = self.ty();
        let Some(iter) = ty.slots().iter() else {
            if ty.slots().item().is_some() && self.as_dict().is_none() {
                return Ok(sequence_iterator(self));
            }
            return Err(thread.type_error(format!("'{}' object is not iterable", ty.name())));
        };
        let result = iter(thread, self)?;
        if result.ty().slots().iternext().is_none() {
            return Err(thread.type_error(format!(
                "iter() returned non-iterator of type '{}'",
                result.ty().name()
            )));
        }
        Ok(result)
    }

    /// The next item of an iterator; None when it is exhausted (`PyIter_Next`).
    #[inline]
    pub fn next(&self, thread: &Thread) -> PyResult<Option<Object>> {
        match self.iternext(thread) {
            Err(raised) if raised.is(&exc::STOP_ITERATION) => Ok(None),
            result => result,
        }
    }

    /// As [`Object::next`], but a StopIteration with a value is passed on as it is (`tp_iternext`).
    #[inline]
    pub fn iternext(&self, thread: &Thread) -> PyResult<Option<Object>> {
        // Iterators over iterators nest without limit.
        thread.check_native_stack("")?;
        match self.ty().slots().iternext() {
            Some(next) => next(thread, self),
            None => {
                Err(thread.type_error(format!("'{}' object is not an iterator", self.ty().name())))
            }
        }
    }

    /// True if the type has `__next__`.
    pub fn is_iterator(&self) -> bool {
        self.ty().slots().iternext().is_some()
    }

    /// Runs `body` on every item of the iterable.
    pub fn for_each(
        &self,
        thread: &Thread,
        mut body: impl FnMut(Object) -> PyResult<()>,
    ) -> PyResult<()> {
        if let Some(tuple) = self.downcast_exact::<Tuple>() {
            for item in tuple.iter() {
                body(item.clone())?;
            }
            return Ok(());
        }
        if let Some(numbers) = self.downcast_exact::<Range>().and_then(Range::numbers) {
            for number in numbers {
                body(Object::int(number))?;
            }
            return Ok(());
        }
        let iterator = self.iter(thread)?;
        while let Some(item) = iterator.next(thread)? {
            body(item)?;
        }
        Ok(())
    }

    /// All items of a list, tuple, set, dict, view of a dict or short range; None for anything else, subclasses included.
    pub fn builtin_items(&self) -> Option<Vec<Object>> {
        if let Some(list) = self.downcast_exact::<List>() {
            return Some(list.as_slice().to_vec());
        }
        if let Some(tuple) = self.downcast_exact::<Tuple>() {
            return Some(tuple.as_slice().to_vec());
        }
        if let Some(dict) = self.downcast_exact::<Dict>() {
            return Some(dict.keys());
        }
        if let Some(set) = self.as_exact_set() {
            return Some(set.items());
        }
        if let Some(numbers) = self.downcast_exact::<Range>().and_then(Range::numbers) {
            return (numbers.len() <= SHORT_RANGE).then(|| numbers.map(Object::int).collect());
        }
        views::items(self)
    }

    /// All items of the iterable.
    pub fn to_vec(&self, thread: &Thread) -> PyResult<Vec<Object>> {
        if let Some(items) = self.builtin_items() {
            return Ok(items);
        }
        let mut items = Vec::new();
        self.for_each(thread, |item| {
            items.push(item);
            Ok(())
        })?;
        Ok(items)
    }

    /// As [`Object::to_vec`], with another message where the object is not iterable.
    pub fn to_vec_or(&self, thread: &Thread, message: &str) -> PyResult<Vec<Object>> {
        if self.ty().slots().iter().is_none() && self.ty().slots().item().is_none() {
            return Err(thread.type_error(message));
        }
        self.to_vec(thread)
    }

    /// `operator.length_hint(self, default)`.
    pub fn length_hint(&self, thread: &Thread, default: usize) -> PyResult<usize> {
        if self.has_len()
            && let Some(len) = suppress(self.len(thread), &exc::TYPE_ERROR)?
        {
            return Ok(len);
        }
        let Some(hint) =
            suppress(call_special(thread, self, name!("__length_hint__"), &[]), &exc::TYPE_ERROR)?
                .flatten()
        else {
            return Ok(default);
        };
        if hint.is_not_implemented() {
            return Ok(default);
        }
        let Some(value) = hint.as_int() else {
            return Err(thread.type_error(format!(
                "__length_hint__ must be an integer, not {}",
                hint.ty().name()
            )));
        };
        if value.is_negative() {
            return Err(thread.value_error("__length_hint__() should return >= 0"));
        }
        value
            .to_i64()
            .map(|v| v as usize)
            .ok_or_else(|| thread.overflow_error("cannot fit 'int' into an index-sized integer"))
    }
}
