//! Classes, functions and whatever is written as the name under which it can be imported.

use super::Save;
use crate::pickle::{opcode as op, state};
use krait_objects::exceptions as exc;
use krait_objects::typeobj::type_type::TYPE;
use krait_objects::types::singletons::{ELLIPSIS_TYPE, NONE_TYPE, NOT_IMPLEMENTED_TYPE};
use krait_objects::types::tuple::Tuple;
use krait_objects::{Object, PyResult, Raised, Type, name};

impl Save<'_> {
    /// A class. The types of the singletons have no name to import.
    pub(super) fn class(&self, object: &Object) -> PyResult<()> {
        let singletons = [
            (&NONE_TYPE, Object::NONE),
            (&ELLIPSIS_TYPE, Object::ELLIPSIS),
            (&NOT_IMPLEMENTED_TYPE, Object::NOT_IMPLEMENTED),
        ];
        let class = object.downcast::<Type>();
        for (ty, singleton) in singletons {
            if class.is_some_and(|class| class.is(ty)) {
                let args = Object::tuple(&[singleton]);
                return self.reduced(&Object::tuple(&[TYPE.to_object(), args]), object);
            }
        }
        self.global(object, None)
    }

    /// Writes the name of an object: `name`, or what it says itself.
    #[inline(never)]
    pub(super) fn global(&self, object: &Object, name: Option<&Object>) -> PyResult<()> {
        let thread = self.thread;
        let global = match name {
            Some(name) => name.clone(),
            None => match object.lookup_attr(thread, name!("__qualname__"))? {
                Some(name) => name,
                None => object.getattr(thread, name!("__name__"))?,
            },
        };
        let path = state::dotted_path(thread, &global)?;
        let module = self.module_of(object, &global, &path)?;
        if self.protocol() >= 2 {
            let key = Object::tuple(&[module.clone(), global.clone()]);
            if let Some(code) = state::table_entry(thread, &self.state.extension_registry, &key)? {
                return self.extension(&code);
            }
        }
        if self.protocol() >= 4 {
            self.object(&module)?;
            self.object(&global)?;
            self.push(op::STACK_GLOBAL);
        } else {
            self.global_in_parts(module, global, &path)?;
        }
        self.memoize(object)
    }

    fn extension(&self, code: &Object) -> PyResult<()> {
        let code = code.to_i64(self.thread)?;
        let [a, b, c, d] = match i32::try_from(code) {
            Ok(code) if code > 0 => code.to_le_bytes(),
            _ => {
                return Err(self
                    .thread
                    .runtime_error(format!("extension code {code} is out of range")));
            }
        };
        match code {
            ..=0xff => self.out().write(&[op::EXT1, a]),
            ..=0xffff => self.out().write(&[op::EXT2, a, b]),
            _ => self.out().write(&[op::EXT4, a, b, c, d]),
        }
        Ok(())
    }

    /// `GLOBAL`; a name with dots becomes calls of `getattr`.
    fn global_in_parts(&self, module: Object, global: Object, path: &[Object]) -> PyResult<()> {
        let protocol = self.protocol();
        let (first, rest) = match path {
            [first, rest @ ..] if !rest.is_empty() => (first.clone(), rest),
            _ => (global, &[][..]),
        };
        let getattr = self.state.getattr.get().unwrap_or(Object::NONE);
        for _ in rest {
            self.object(&getattr)?;
            if protocol < 2 {
                self.push(op::MARK);
            }
        }
        self.push(op::GLOBAL);
        let (module, first) = match protocol < 3 && self.core.fix_imports.get() {
            true => self.old_names(module, first)?,
            false => (module, first),
        };
        for (name, what) in [(&module, "module"), (&first, "global")] {
            let encoding = if protocol == 3 { "utf-8" } else { "ascii" };
            let encoded = krait_objects::codecs::encode(self.thread, name, encoding, "strict")
                .map_err(|raised| self.no_identifier(raised, name, what))?;
            self.out().write(encoded.as_bytes().map_or(&[][..], |b| b.as_slice()));
            self.push(b'\n');
        }
        let pair = if protocol < 2 { op::TUPLE } else { op::TUPLE2 };
        for part in rest {
            self.object(part)?;
            self.out().write(&[pair, op::REDUCE]);
        }
        Ok(())
    }

    #[cold]
    fn no_identifier(&self, raised: Raised, name: &Object, what: &str) -> Raised {
        if !raised.is(&exc::UNICODE_ENCODE_ERROR) {
            return raised;
        }
        let shown = match name.repr_string(self.thread) {
            Ok(shown) => shown,
            Err(failed) => return state::chained(failed, raised),
        };
        let message = format!(
            "can't pickle {what} identifier {shown} using pickle protocol {}",
            self.protocol()
        );
        state::chained(state::pickling_error(self.thread, message), raised)
    }

    /// The names that Python 2 had for a global.
    fn old_names(&self, module: Object, global: Object) -> PyResult<(Object, Object)> {
        let thread = self.thread;
        let key = Object::tuple(&[module.clone(), global.clone()]);
        if let Some(names) = state::table_entry(thread, &self.state.names_3to2, &key)? {
            let Some([module, global]) = names.as_tuple().map(Tuple::as_slice) else {
                return Err(thread.runtime_error(format!(
                    "_compat_pickle.REVERSE_NAME_MAPPING values should be 2-tuples, not {}",
                    names.ty().name()
                )));
            };
            if module.as_str().is_none() || global.as_str().is_none() {
                return Err(thread.runtime_error(format!(
                    "_compat_pickle.REVERSE_NAME_MAPPING values should be pairs of str, not ({}, {})",
                    module.ty().name(),
                    global.ty().name()
                )));
            }
            return Ok((module.clone(), global.clone()));
        }
        match state::table_entry(thread, &self.state.imports_3to2, &module)? {
            None => Ok((module, global)),
            Some(old) if old.as_str().is_some() => Ok((old, global)),
            Some(other) => Err(thread.runtime_error(format!(
                "_compat_pickle.REVERSE_IMPORT_MAPPING values should be strings, not {}",
                other.ty().name()
            ))),
        }
    }

    /// The name of the module from which the object can be imported.
    fn module_of(&self, object: &Object, global: &Object, path: &[Object]) -> PyResult {
        let thread = self.thread;
        let local = |part: &Object| part.as_str().is_some_and(|part| part.eq_str("<locals>"));
        if path.iter().any(local) {
            let shown = object.repr_string(thread)?;
            return Err(state::pickling_error(
                thread,
                format!("Can't pickle local object {shown}"),
            ));
        }
        let name = object.lookup_attr(thread, name!("__module__"))?.filter(|name| !name.is_none());
        let name = match name {
            Some(name) => name,
            None => match self.search_modules(object, path)? {
                Some(name) => return self.checked(object, name, global, path),
                None => name!("__main__").clone(),
            },
        };
        self.checked(object, name, global, path)
    }

    /// Looks for the object in all modules.
    fn search_modules(&self, object: &Object, path: &[Object]) -> PyResult<Option<Object>> {
        let thread = self.thread;
        let modules = match thread.interp().sys_dict().and_then(|sys| sys.get_str("modules")) {
            Some(modules) => modules,
            None => return Err(thread.runtime_error("lost sys.modules")),
        };
        if modules.is_exact(&krait_objects::types::dict::DICT)
            && let Some(dict) = modules.as_dict()
        {
            let mut position = 0;
            while let Some((name, module)) = dict.next_item(&mut position) {
                if self.is_in_module(&name, &module, object, path)? {
                    return Ok(Some(name));
                }
            }
            return Ok(None);
        }
        let names = modules.iter(thread)?;
        while let Some(name) = names.iternext(thread)? {
            let module = modules.getitem(thread, &name)?;
            if self.is_in_module(&name, &module, object, path)? {
                return Ok(Some(name));
            }
        }
        Ok(None)
    }

    fn is_in_module(
        &self,
        name: &Object,
        module: &Object,
        object: &Object,
        path: &[Object],
    ) -> PyResult<bool> {
        if module.is_none() || name.as_str().is_some_and(|name| name.eq_str("__main__")) {
            return Ok(false);
        }
        let mut found = module.clone();
        for part in path {
            match found.lookup_attr(self.thread, part)? {
                Some(next) => found = next,
                None => return Ok(false),
            }
        }
        Ok(found.is(object))
    }

    /// The module's name, once importing from it gave this very object.
    fn checked(
        &self,
        object: &Object,
        module_name: Object,
        global: &Object,
        path: &[Object],
    ) -> PyResult {
        let thread = self.thread;
        let refuse = |cause: Option<Raised>, reason: &dyn Fn() -> PyResult<String>| {
            let made = object.repr_string(thread).and_then(|shown| {
                Ok(state::pickling_error(thread, format!("Can't pickle {shown}: {}", reason()?)))
            });
            let raised = made.unwrap_or_else(|failed| failed);
            match cause {
                Some(cause) => state::chained(raised, cause),
                None => raised,
            }
        };
        let place = || -> PyResult<String> {
            let module = module_name.str_string(thread)?;
            Ok(format!("{module}.{}", global.str_string(thread)?))
        };
        let module = match state::import(thread, &module_name) {
            Ok(module) => module,
            Err(raised) if raised.is(&exc::IMPORT_ERROR) || raised.is(&exc::VALUE_ERROR) => {
                let cause = raised.exception().clone();
                return Err(refuse(Some(raised), &|| cause.str_string(thread)));
            }
            Err(raised) => return Err(raised),
        };
        match state::attribute_at(thread, &module, path) {
            Ok(actual) if actual.is(object) => Ok(module_name),
            Ok(_) => Err(refuse(None, &|| Ok(format!("it's not the same object as {}", place()?)))),
            Err(raised) if raised.is(&exc::ATTRIBUTE_ERROR) => {
                Err(refuse(Some(raised), &|| Ok(format!("it's not found as {}", place()?))))
            }
            Err(raised) => Err(raised),
        }
    }
}
