//! Objects that their class, or a function registered for it, takes apart.

use super::{Save, frame};
use crate::pickle::{opcode as op, state};
use krait_objects::typeobj::type_type::TYPE;
use krait_objects::types::dict::Dict;
use krait_objects::types::tuple::Tuple;
use krait_objects::{Object, PyResult, Raised, Type, name};

/// How the object is made again.
enum Maker {
    /// `callable(*args)`.
    Call,
    /// `cls.__new__(cls, *args)`.
    New,
    /// `cls.__new__(cls, *args, **kwargs)`.
    NewWithKeywords,
}

impl Save<'_> {
    /// Writes an object of a type that has no opcodes.
    #[inline(never)]
    pub(super) fn other(&self, object: &Object) -> PyResult<()> {
        let thread = self.thread;
        if let Some(reducer) = self.core.reducer_override.get() {
            let value = reducer.call(thread, std::slice::from_ref(object))?;
            if !value.is_not_implemented() {
                return self.reduction(&value, object);
            }
        }
        let ty = object.ty();
        if ty.is(&TYPE) {
            return self.class(object);
        }
        let class = ty.to_object();
        if self.state.function_type.is(&class) {
            return self.global(object, None);
        }
        let registered = match self.core.dispatch_table.get() {
            None => state::table_entry(thread, &self.state.dispatch_table, &class)?,
            Some(table) => state::optional_item(thread, &table, &class)?,
        };
        let value = match registered {
            Some(reduce) => reduce.call(thread, std::slice::from_ref(object))?,
            None if ty.is_subtype(&TYPE) => return self.global(object, None),
            None => match object.lookup_attr(thread, name!("__reduce_ex__"))? {
                Some(reduce) => reduce.call(thread, &[Object::int(self.protocol().into())])?,
                None => match object.lookup_attr(thread, name!("__reduce__"))? {
                    Some(reduce) => reduce.call(thread, &[])?,
                    None => {
                        let name = state::type_name(thread, object)?;
                        let message = format!("Can't pickle {name} object");
                        return Err(state::pickling_error(thread, message));
                    }
                },
            },
        };
        drop(class);
        self.reduction(&value, object)
    }

    /// Writes what a reducing function gave: a global's name or a tuple.
    #[inline(never)]
    fn reduction(&self, value: &Object, object: &Object) -> PyResult<()> {
        if value.as_str().is_some() {
            return self.global(object, Some(value));
        }
        let result = match value.as_tuple() {
            Some(_) => self.reduced(value, object),
            None => Err(self.wrong("__reduce__ must return a string or tuple, not", value)),
        };
        result.map_err(|raised| self.in_part(raised, object, "object"))
    }

    /// A PicklingError that ends in the type of what is wrong.
    #[cold]
    fn wrong(&self, message: &str, value: &Object) -> Raised {
        match state::type_name(self.thread, value) {
            Ok(name) => state::pickling_error(self.thread, format!("{message} {name}")),
            Err(raised) => raised,
        }
    }

    /// Writes an object by the tuple that its reduction gave.
    #[inline(never)]
    pub(super) fn reduced(&self, value: &Object, object: &Object) -> PyResult<()> {
        let thread = self.thread;
        let parts = value.as_tuple().map_or(&[][..], Tuple::as_slice);
        if !(2..=6).contains(&parts.len()) {
            return Err(state::pickling_error(
                thread,
                "tuple returned by __reduce__ must contain 2 through 6 elements",
            ));
        }
        let item = |index: usize| parts.get(index).filter(|part| !part.is_none());
        let what = |ordinal: &str, kind: &str, part: &Object| {
            let start = format!("{ordinal} item of the tuple returned by __reduce__ must be");
            Err(self.wrong(&format!("{start} {kind}, not"), part))
        };
        let (callable, args) = (&parts[0], &parts[1]);
        let (state, list_items, dict_items, setter) = (item(2), item(3), item(4), item(5));
        if !callable.is_callable() {
            return what("first", "callable", callable);
        }
        let Some(arguments) = args.as_tuple() else { return what("second", "a tuple", args) };
        for (items, ordinal) in [(list_items, "fourth"), (dict_items, "fifth")] {
            if let Some(items) = items.filter(|items| !items.is_iterator()) {
                return what(ordinal, "an iterator", items);
            }
        }
        if let Some(setter) = setter.filter(|setter| !setter.is_callable()) {
            return what("sixth", "callable", setter);
        }
        match self.maker(callable)? {
            Maker::NewWithKeywords => self.new_with_keywords(arguments, object)?,
            Maker::New => self.new_object(arguments, object)?,
            Maker::Call => {
                self.object(callable)
                    .map_err(|raised| self.in_part(raised, object, "reconstructor"))?;
                self.object(args)
                    .map_err(|raised| self.in_part(raised, object, "reconstructor arguments"))?;
                self.push(op::REDUCE);
            }
        }
        // An object that is there already is inside itself.
        if let Some(number) = self.written(object) {
            self.push(op::POP);
            return self.get(number);
        }
        self.memoize(object)?;
        if let Some(items) = list_items {
            self.nested(frame::LIST_ITEMS, || self.list_items(items, object))?;
        }
        if let Some(items) = dict_items {
            self.nested(frame::DICT_ITEMS, || self.dict_items(items, object))?;
        }
        match state {
            Some(state) => self.object_state(object, state, setter),
            None => Ok(()),
        }
    }

    fn maker(&self, callable: &Object) -> PyResult<Maker> {
        if self.protocol() < 2 {
            return Ok(Maker::Call);
        }
        let name = callable.lookup_attr(self.thread, name!("__name__"))?;
        let Some(name) = name.as_ref().and_then(Object::as_str) else { return Ok(Maker::Call) };
        Ok(if name.eq_str("__newobj_ex__") {
            Maker::NewWithKeywords
        } else if name.eq_str("__newobj__") {
            Maker::New
        } else {
            Maker::Call
        })
    }

    #[inline(never)]
    fn new_with_keywords(&self, arguments: &Tuple, object: &Object) -> PyResult<()> {
        let thread = self.thread;
        let [class, args, keywords] = arguments.as_slice() else {
            let message = format!("__newobj_ex__ expected 3 arguments, got {}", arguments.len());
            return Err(state::pickling_error(thread, message));
        };
        let what = |ordinal: &str, kind: &str, part: &Object| {
            let start = format!("{ordinal} argument to __newobj_ex__() must be");
            Err(self.wrong(&format!("{start} {kind}, not"), part))
        };
        if class.downcast::<Type>().is_none() {
            return what("first", "a class", class);
        }
        let Some(arguments) = args.as_tuple() else { return what("second", "a tuple", args) };
        let Some(named) = keywords.as_dict() else { return what("third", "a dict", keywords) };
        if self.protocol() >= 4 {
            self.object(class).map_err(|raised| self.in_part(raised, object, "class"))?;
            self.object(args)
                .and_then(|()| self.object(keywords))
                .map_err(|raised| self.in_part(raised, object, "__new__ arguments"))?;
            self.push(op::NEWOBJ_EX);
            return Ok(());
        }
        let mut all = vec![class.getattr(thread, name!("__new__"))?, class.clone()];
        all.extend(arguments.iter().cloned());
        let partial = self.state.partial.get().unwrap_or(Object::NONE);
        let named: &Dict = named;
        let callable = partial.call_with_dict(thread, &all, Some(named))?;
        self.object(&callable)
            .and_then(|()| self.object(&Object::tuple(&[])))
            .map_err(|raised| self.in_part(raised, object, "reconstructor"))?;
        self.push(op::REDUCE);
        Ok(())
    }

    #[inline(never)]
    fn new_object(&self, arguments: &Tuple, object: &Object) -> PyResult<()> {
        let thread = self.thread;
        let Some((class, args)) = arguments.as_slice().split_first() else {
            return Err(state::pickling_error(
                thread,
                "__newobj__ expected at least 1 argument, got 0",
            ));
        };
        if class.downcast::<Type>().is_none() {
            return Err(self.wrong("first argument to __newobj__() must be a class, not", class));
        }
        let own = match object.lookup_attr(thread, name!("__class__"))? {
            Some(own) => own,
            None => object.ty().to_object(),
        };
        if !own.is(class) {
            let (own, class) = (own.repr_string(thread)?, class.repr_string(thread)?);
            let message = format!("first argument to __newobj__() must be {own}, not {class}");
            return Err(state::pickling_error(thread, message));
        }
        self.object(class).map_err(|raised| self.in_part(raised, object, "class"))?;
        self.object(&Object::tuple(args))
            .map_err(|raised| self.in_part(raised, object, "__new__ arguments"))?;
        self.push(op::NEWOBJ);
        Ok(())
    }

    /// Writes an object's state, and how it is set.
    fn object_state(
        &self,
        object: &Object,
        state: &Object,
        setter: Option<&Object>,
    ) -> PyResult<()> {
        let in_state = |raised| self.in_part(raised, object, "state");
        let Some(setter) = setter else {
            self.object(state).map_err(in_state)?;
            self.push(op::BUILD);
            return Ok(());
        };
        self.object(setter).map_err(|raised| self.in_part(raised, object, "state setter"))?;
        self.object(object)?;
        self.object(state).map_err(in_state)?;
        self.out().write(&[op::TUPLE2, op::REDUCE, op::POP]);
        Ok(())
    }
}
