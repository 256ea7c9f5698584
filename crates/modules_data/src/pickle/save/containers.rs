//! tuple, list and dict, and the items that reductions give.

use super::{BATCH_SIZE, Save, frame};
use crate::pickle::{opcode as op, state};
use krait_objects::types::dict::Dict;
use krait_objects::types::list::List;
use krait_objects::types::tuple::Tuple;
use krait_objects::{Object, PyResult, Raised, name};

impl Save<'_> {
    /// A tuple that turns up in the memo once its items are written is inside itself: what was put on the stack is
    /// popped again.
    #[inline(never)]
    pub(super) fn tuple(&self, object: &Object) -> PyResult<()> {
        // SAFETY: the type was checked.
        let tuple: &Tuple = unsafe { object.downcast_unchecked() };
        let (len, protocol) = (tuple.len(), self.protocol());
        if len == 0 {
            self.out().write(if protocol > 0 {
                &[op::EMPTY_TUPLE]
            } else {
                &[op::MARK, op::TUPLE]
            });
            return Ok(());
        }
        let short = len <= 3 && protocol >= 2;
        if !short {
            self.push(op::MARK);
        }
        for (index, item) in tuple.iter().enumerate() {
            self.object(item).map_err(|raised| self.at_index(raised, object, index))?;
        }
        if let Some(number) = self.written(object) {
            if short || !self.is_binary() {
                let marks = usize::from(!short);
                for _ in 0..len + marks {
                    self.push(op::POP);
                }
            } else {
                self.push(op::POP_MARK);
            }
            return self.get(number);
        }
        self.push(match (short, len) {
            (false, _) => op::TUPLE,
            (true, 1) => op::TUPLE1,
            (true, 2) => op::TUPLE2,
            (true, _) => op::TUPLE3,
        });
        self.memoize(object)
    }

    #[cold]
    #[inline(never)]
    fn at_index(&self, raised: Raised, object: &Object, index: usize) -> Raised {
        self.in_part(raised, object, &format!("item {index}"))
    }

    #[cold]
    #[inline(never)]
    fn at_key(&self, raised: Raised, object: &Object, key: &Object) -> Raised {
        state::noted(self.thread, raised, || {
            if self.core.stack_left.get() < frame::REPR {
                return Err(self.thread.stack_overflow(" while getting the repr of an object"));
            }
            let name = state::type_name(self.thread, object)?;
            Ok(format!("when serializing {name} item {}", key.repr_string(self.thread)?))
        })
    }

    #[inline(never)]
    pub(super) fn list(&self, object: &Object) -> PyResult<()> {
        self.guarded(object, Self::list_content)
    }

    #[inline(always)]
    fn list_content(&self, object: &Object) -> PyResult<()> {
        // SAFETY: the type was checked.
        let list: &List = unsafe { object.downcast_unchecked() };
        if self.is_binary() {
            self.push(op::EMPTY_LIST);
        } else {
            self.out().write(&[op::MARK, op::LIST]);
        }
        let empty = list.is_empty();
        self.memoize(object)?;
        if empty {
            return Ok(());
        }
        if self.protocol() == 0 {
            let items = object.iter(self.thread)?;
            return self.nested(frame::LIST_ITEMS, || self.list_items(&items, object));
        }
        if list.len() == 1 {
            if let Some(item) = list.get(0) {
                self.object(&item).map_err(|raised| self.at_index(raised, object, 0))?;
            }
            self.push(op::APPEND);
            return Ok(());
        }
        let mut index = 0;
        loop {
            self.push(op::MARK);
            let end = index + BATCH_SIZE;
            while index < end
                && let Some(item) = list.get(index)
            {
                self.object(&item).map_err(|raised| self.at_index(raised, object, index))?;
                index += 1;
            }
            self.push(op::APPENDS);
            if index >= list.len() {
                return Ok(());
            }
        }
    }

    /// Appends the items of an iterator to what is on the stack.
    #[inline(never)]
    pub(super) fn list_items(&self, items: &Object, object: &Object) -> PyResult<()> {
        let next = || items.iternext(self.thread);
        let mut index = 0;
        let save = |item: &Object, index: usize| {
            self.object(item).map_err(|raised| self.at_index(raised, object, index))
        };
        if self.protocol() == 0 {
            while let Some(item) = next()? {
                save(&item, index)?;
                index += 1;
                self.push(op::APPEND);
            }
            return Ok(());
        }
        loop {
            let Some(first) = next()? else { return Ok(()) };
            let Some(second) = next()? else {
                save(&first, index)?;
                self.push(op::APPEND);
                return Ok(());
            };
            self.push(op::MARK);
            save(&first, index)?;
            drop(first);
            index += 1;
            let mut count = 1;
            let mut item = Some(second);
            while let Some(current) = item {
                save(&current, index)?;
                index += 1;
                count += 1;
                if count == BATCH_SIZE {
                    break;
                }
                drop(current);
                item = next()?;
            }
            self.push(op::APPENDS);
            if count != BATCH_SIZE {
                return Ok(());
            }
        }
    }

    #[inline(never)]
    pub(super) fn dict(&self, object: &Object) -> PyResult<()> {
        self.guarded(object, Self::dict_content)
    }

    #[inline(always)]
    fn dict_content(&self, object: &Object) -> PyResult<()> {
        // SAFETY: the type was checked.
        let dict: &Dict = unsafe { object.downcast_unchecked() };
        if self.is_binary() {
            self.push(op::EMPTY_DICT);
        } else {
            self.out().write(&[op::MARK, op::DICT]);
        }
        self.memoize(object)?;
        let len = dict.len();
        if len == 0 {
            return Ok(());
        }
        if self.protocol() == 0 {
            let items = object.call_method(self.thread, name!("items"), &[])?;
            let items = items.iter(self.thread)?;
            return self.nested(frame::DICT_ITEMS, || self.dict_items(&items, object));
        }
        let mut position = 0;
        if len == 1 {
            if let Some((key, value)) = dict.next_item(&mut position) {
                self.dict_item(object, &key, &value)?;
            }
            self.push(op::SETITEM);
            return Ok(());
        }
        loop {
            self.push(op::MARK);
            let mut count = 0;
            while count < BATCH_SIZE
                && let Some((key, value)) = dict.next_item(&mut position)
            {
                self.dict_item(object, &key, &value)?;
                count += 1;
            }
            self.push(op::SETITEMS);
            if dict.len() != len {
                return Err(self.thread.runtime_error("dictionary changed size during iteration"));
            }
            if count != BATCH_SIZE {
                return Ok(());
            }
        }
    }

    #[inline(always)]
    fn dict_item(&self, object: &Object, key: &Object, value: &Object) -> PyResult<()> {
        self.object(key)?;
        self.object(value).map_err(|raised| self.at_key(raised, object, key))
    }

    /// Sets the items of an iterator of pairs in what is on the stack.
    #[inline(never)]
    pub(super) fn dict_items(&self, items: &Object, object: &Object) -> PyResult<()> {
        let next = || items.iternext(self.thread);
        let save = |pair: &Object| match pair.as_tuple().map(Tuple::as_slice) {
            Some([key, value]) => self.dict_item(object, key, value),
            _ => Err(self.not_pairs()),
        };
        if self.protocol() == 0 {
            while let Some(pair) = next()? {
                save(&pair)?;
                self.push(op::SETITEM);
            }
            return Ok(());
        }
        loop {
            let Some(first) = next()? else { return Ok(()) };
            if first.as_tuple().is_none_or(|pair| pair.len() != 2) {
                return Err(self.not_pairs());
            }
            let Some(second) = next()? else {
                save(&first)?;
                self.push(op::SETITEM);
                return Ok(());
            };
            self.push(op::MARK);
            save(&first)?;
            drop(first);
            let mut count = 1;
            let mut item = Some(second);
            while let Some(current) = item {
                save(&current)?;
                count += 1;
                if count == BATCH_SIZE {
                    break;
                }
                drop(current);
                item = next()?;
            }
            self.push(op::SETITEMS);
            if count != BATCH_SIZE {
                return Ok(());
            }
        }
    }

    #[cold]
    fn not_pairs(&self) -> Raised {
        self.thread.type_error("dict items iterator must return 2-tuples")
    }
}
