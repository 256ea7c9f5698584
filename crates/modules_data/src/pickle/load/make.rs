//! Making instances and giving them their state.

use super::Load;
use crate::pickle::state;
use krait_objects::intern::intern_object;
use krait_objects::protocol::attribute::generic_getattr;
use krait_objects::types::descr::GETSET_DESCRIPTOR;
use krait_objects::types::dict::Dict;
use krait_objects::types::str::STR;
use krait_objects::types::tuple::Tuple;
use krait_objects::{CallArgs, Object, PyResult, Raised, Thread, Type, instance, name};

/// Whether the object's `__dict__` is where its attributes are kept: then they need no dict to be set.
fn keeps_attributes(thread: &Thread, object: &Object) -> bool {
    let ty = object.ty();
    instance::has_dict(object)
        && ty.slots().getattr().is_some_and(|f| f as *const () == generic_getattr as *const ())
        && ty
            .lookup(thread, name!("__dict__"))
            .is_some_and(|found| found.is_exact(&GETSET_DESCRIPTOR))
}

fn only_names(values: &Dict) -> bool {
    let mut position = 0;
    while let Some((key, _)) = values.next_item(&mut position) {
        if !key.is_exact(&STR) {
            return false;
        }
    }
    true
}

impl Load<'_> {
    pub(super) fn reduce(&mut self) -> PyResult<()> {
        let args = self.pop()?;
        let callable = self.pop()?;
        let Some(items) = args.as_tuple() else {
            return Err(self.thread.type_error("argument list must be a tuple"));
        };
        let object = callable.call(self.thread, items.as_slice())?;
        self.stack.push(object);
        Ok(())
    }

    #[cold]
    fn wrong(&self, keywords: bool, what: &str, object: &Object) -> Raised {
        let opcode = if keywords { "NEWOBJ_EX" } else { "NEWOBJ" };
        let name = object.ty().name();
        state::unpickling_error(self.thread, format!("{opcode} {}", what.replace("{}", name)))
    }

    /// `cls.__new__(cls, *args, **kwargs)`, without looking the method up.
    pub(super) fn new_object(&mut self, with_keywords: bool) -> PyResult<()> {
        let keywords = if with_keywords { Some(self.pop()?) } else { None };
        let args = self.pop()?;
        let class = self.pop()?;
        let Some(ty) = class.downcast::<Type>() else {
            let what = "class argument must be a type, not {}";
            return Err(self.wrong(with_keywords, what, &class));
        };
        let Some(new) = ty.slots().new() else {
            let what = "class argument '{}' doesn't have __new__";
            return Err(self.wrong(with_keywords, what, &class));
        };
        let Some(items) = args.as_tuple() else {
            let what = "args argument must be a tuple, not {}";
            return Err(self.wrong(with_keywords, what, &args));
        };
        let object = match &keywords {
            None => new(self.thread, ty, CallArgs::positional_only(items.as_slice()))?,
            Some(keywords) => {
                let Some(dict) = keywords.as_dict() else {
                    let what = "kwargs argument must be a dict, not {}";
                    return Err(self.wrong(with_keywords, what, keywords));
                };
                let mut all = items.as_slice().to_vec();
                let mut names = Vec::with_capacity(dict.len());
                for (name, value) in dict.items() {
                    if name.as_str().is_none() {
                        return Err(self.thread.type_error("keywords must be strings"));
                    }
                    names.push(name);
                    all.push(value);
                }
                let names = Tuple::from_vec(names);
                new(self.thread, ty, CallArgs { args: &all, kwnames: Some(&names) })?
            }
        };
        self.stack.push(object);
        Ok(())
    }

    /// Old classes without arguments and `__getinitargs__` are made without `__init__`.
    fn instantiate(&self, class: &Object, args: &[Object]) -> PyResult {
        if args.is_empty()
            && class.downcast::<Type>().is_some()
            && !class.has_attr(self.thread, name!("__getinitargs__"))?
        {
            let args = std::slice::from_ref(class);
            return class.call_method(self.thread, name!("__new__"), args);
        }
        class.call(self.thread, args)
    }

    pub(super) fn obj(&mut self) -> PyResult<()> {
        let mark = self.pop_mark()?;
        if self.stack.len() <= mark {
            return Err(self.underflow());
        }
        let args = self.stack.split_off(mark + 1);
        let class = self.pop()?;
        let object = self.instantiate(&class, &args)?;
        self.stack.push(object);
        Ok(())
    }

    pub(super) fn inst(&mut self) -> PyResult<()> {
        let mark = self.pop_mark()?;
        let class = self.named("ascii")?;
        let args = self.stack.split_off(mark);
        let object = self.instantiate(&class, &args)?;
        self.stack.push(object);
        Ok(())
    }

    /// Gives the object below the state that is on top.
    pub(super) fn build(&mut self) -> PyResult<()> {
        if self.stack.len() < self.fence + 2 {
            return Err(self.underflow());
        }
        let thread = self.thread;
        let state = self.pop()?;
        let object = self.top()?.clone();
        if let Some(set_state) = object.lookup_attr(thread, name!("__setstate__"))? {
            return set_state.call(thread, &[state]).map(drop);
        }
        let (state, slots) = match state.as_tuple().map(Tuple::as_slice) {
            Some([state, slots]) => (state.clone(), Some(slots.clone())),
            _ => (state, None),
        };
        if !state.is_none() {
            let Some(values) = state.as_dict() else {
                return Err(state::unpickling_error(thread, "state is not a dictionary"));
            };
            if keeps_attributes(thread, &object) && only_names(values) {
                let mut position = 0;
                while let Some((key, value)) = values.next_item(&mut position) {
                    instance::set_attr(thread, &object, &intern_object(key), Some(&value))?;
                }
                return self.set_slots(&object, slots);
            }
            let dict = object.getattr(thread, name!("__dict__"))?;
            let plain = dict.downcast_exact::<Dict>();
            let mut position = 0;
            while let Some((key, value)) = values.next_item(&mut position) {
                let key = if key.is_exact(&STR) { intern_object(key) } else { key };
                match plain {
                    Some(dict) => dict.set(thread, &key, &value)?,
                    None => dict.setitem(thread, &key, Some(&value))?,
                }
            }
        }
        self.set_slots(&object, slots)
    }

    /// Sets the attributes that have slots.
    fn set_slots(&self, object: &Object, slots: Option<Object>) -> PyResult<()> {
        let thread = self.thread;
        if let Some(slots) = slots {
            let Some(values) = slots.as_dict() else {
                return Err(state::unpickling_error(thread, "slot state is not a dictionary"));
            };
            let mut position = 0;
            while let Some((key, value)) = values.next_item(&mut position) {
                object.setattr(thread, &key, Some(&value))?;
            }
        }
        Ok(())
    }
}
