//! Names of things to import, and the extension registry.

use super::Load;
use crate::pickle::reader::Reader;
use crate::pickle::state;
use krait_objects::types::str::STR;
use krait_objects::types::tuple::Tuple;
use krait_objects::{Object, PyResult, Thread, codecs, name};

/// `Unpickler.find_class`: the object of that name in a module.
pub fn find_class(
    thread: &Thread,
    reader: &Reader,
    module_name: &Object,
    global_name: &Object,
) -> PyResult {
    thread.audit("pickle.find_class", &[module_name.clone(), global_name.clone()])?;
    let (mut module_name, mut global_name) = (module_name.clone(), global_name.clone());
    let protocol = reader.protocol.get();
    if protocol < 3 && reader.fix_imports.get() {
        (module_name, global_name) = new_names(thread, module_name, global_name)?;
    }
    let module = state::import(thread, &module_name)?;
    if protocol < 4 {
        return module.getattr(thread, &global_name);
    }
    let path = state::dotted_path(thread, &global_name)?;
    state::attribute_at(thread, &module, &path).map_err(|raised| {
        if path.len() < 2 {
            return raised;
        }
        let names = global_name
            .repr_string(thread)
            .and_then(|global| Ok((global, module_name.repr_string(thread)?)));
        let error = match names {
            Ok((global, module)) => thread.err(
                &krait_objects::exceptions::ATTRIBUTE_ERROR,
                format!("Can't resolve path {global} on module {module}"),
            ),
            Err(failed) => failed,
        };
        state::chained(error, raised)
    })
}

/// The names that Python 3 has for a global of Python 2.
fn new_names(thread: &Thread, module: Object, global: Object) -> PyResult<(Object, Object)> {
    let tables = state::of(thread);
    let key = Object::tuple(&[module.clone(), global.clone()]);
    if let Some(names) = state::table_entry(thread, &tables.names_2to3, &key)? {
        let Some([module, global]) = names.as_tuple().map(Tuple::as_slice) else {
            return Err(thread.runtime_error(format!(
                "_compat_pickle.NAME_MAPPING values should be 2-tuples, not {}",
                names.ty().name()
            )));
        };
        if module.as_str().is_none() || global.as_str().is_none() {
            return Err(thread.runtime_error(format!(
                "_compat_pickle.NAME_MAPPING values should be pairs of str, not ({}, {})",
                module.ty().name(),
                global.ty().name()
            )));
        }
        return Ok((module.clone(), global.clone()));
    }
    match state::table_entry(thread, &tables.imports_2to3, &module)? {
        None => Ok((module, global)),
        Some(new) if new.as_str().is_some() => Ok((new, global)),
        Some(other) => Err(thread.runtime_error(format!(
            "_compat_pickle.IMPORT_MAPPING values should be strings, not {}",
            other.ty().name()
        ))),
    }
}

impl Load<'_> {
    pub(super) fn found(&self, module: &Object, global: &Object) -> PyResult {
        match self.owner {
            None => find_class(self.thread, self.reader, module, global),
            Some(owner) => {
                let args = [module.clone(), global.clone()];
                owner.call_method(self.thread, name!("find_class"), &args)
            }
        }
    }

    /// The two lines of a global's name, in the encoding, and its object.
    pub(super) fn named(&self, encoding: &str) -> PyResult {
        let mut names = [Object::NONE, Object::NONE];
        for name in &mut names {
            let line = self.reader.input.full_line(self.thread)?;
            *name = codecs::decode(self.thread, &line[..line.len() - 1], encoding, "strict")?;
        }
        self.found(&names[0], &names[1])
    }

    pub(super) fn global(&mut self) -> PyResult<()> {
        let object = self.named("utf-8")?;
        self.stack.push(object);
        Ok(())
    }

    pub(super) fn stack_global(&mut self) -> PyResult<()> {
        let global = self.pop()?;
        let module = self.pop()?;
        if !module.is_exact(&STR) || !global.is_exact(&STR) {
            return Err(state::unpickling_error(self.thread, "STACK_GLOBAL requires str"));
        }
        let object = self.found(&module, &global)?;
        self.stack.push(object);
        Ok(())
    }

    /// An object by its number in the extension registry.
    pub(super) fn extension(&mut self, code: i32) -> PyResult<()> {
        let thread = self.thread;
        if code <= 0 {
            return Err(state::unpickling_error(thread, "EXT specifies code <= 0"));
        }
        let key = Object::int(code.into());
        if let Some(object) = state::table_entry(thread, &self.state.extension_cache, &key)? {
            self.stack.push(object);
            return Ok(());
        }
        let Some(pair) = state::table_entry(thread, &self.state.inverted_registry, &key)? else {
            return Err(thread.value_error(format!("unregistered extension code {code}")));
        };
        let (module, global) = match pair.as_tuple().map(Tuple::as_slice) {
            Some([module, global]) if module.as_str().is_some() && global.as_str().is_some() => {
                (module, global)
            }
            _ => {
                return Err(thread.value_error(format!(
                    "_inverted_registry[{code}] isn't a 2-tuple of strings"
                )));
            }
        };
        let object = self.found(module, global)?;
        if let Some(cache) = self.state.extension_cache.get()
            && let Some(cache) = cache.as_dict()
        {
            cache.set(thread, &key, &object)?;
        }
        self.stack.push(object);
        Ok(())
    }
}
