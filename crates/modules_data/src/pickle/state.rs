//! What the module keeps per interpreter: its exceptions, the registries of `copyreg` and the name tables of
//! `_compat_pickle`; and the errors and look-ups that both directions share.

use crate::convert::new_exception;
use crate::fields::Slot;
use krait_objects::error::{exception_ref, suppress};
use krait_objects::exceptions as exc;
use krait_objects::types::module::Module;
use krait_objects::{Object, PyResult, Raised, Ref, Thread, Type, name};
use std::cell::UnsafeCell;

macro_rules! state {
    ($($field:ident,)*) => {
        /// See the module.
        pub struct State {
            $( pub $field: Slot, )*
            /// The last vector that `dumps` filled, kept for the next call.
            pub scratch: UnsafeCell<Vec<u8>>,
        }

        impl Default for State {
            fn default() -> State {
                State { $( $field: Slot::EMPTY, )* scratch: UnsafeCell::new(Vec::new()) }
            }
        }
    };
}

state! {
    pickle_error,
    pickling_error,
    unpickling_error,
    dispatch_table,
    extension_registry,
    extension_cache,
    inverted_registry,
    names_2to3,
    imports_2to3,
    names_3to2,
    imports_3to2,
    codecs_encode,
    getattr,
    partial,
    function_type,
}

pub fn of(thread: &Thread) -> &'static State {
    thread.interp().state::<State>()
}

/// The state of the module whose function is called.
#[inline]
pub fn of_module(thread: &Thread, module: &Object) -> &'static State {
    match module.downcast_exact::<Module>().map(Module::state) {
        // SAFETY: `init` put the address of an interpreter's state there, which is never freed.
        Some(address) if address != 0 => unsafe { &*(address as *const State) },
        _ => of(thread),
    }
}

/// Fills the state and adds the exceptions to the module.
pub fn init(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    let state = of(thread);
    module.set_state(std::ptr::from_ref(state) as usize);
    let exception = |name: &str, base: &Object, slot: &Slot| -> PyResult {
        let class = new_exception(thread, "_pickle", name, base)?;
        module.add(name, class.clone());
        slot.set(class.clone());
        Ok(class)
    };
    let base = exception("PickleError", &exc::EXCEPTION.to_object(), &state.pickle_error)?;
    exception("PicklingError", &base, &state.pickling_error)?;
    exception("UnpicklingError", &base, &state.unpickling_error)?;

    if let Some(builtins) = thread.interp().builtins()
        && let Some(getattr) = builtins.get_str("getattr")
    {
        state.getattr.set(getattr);
    }
    let copyreg = import(thread, &Object::str("copyreg"))?;
    for (name, slot) in [
        ("dispatch_table", &state.dispatch_table),
        ("_extension_registry", &state.extension_registry),
        ("_inverted_registry", &state.inverted_registry),
        ("_extension_cache", &state.extension_cache),
    ] {
        slot.set(dict_of(thread, &copyreg, "copyreg", name)?);
    }
    // Python functions are made by a layer that this crate does not know.
    let function = copyreg.getattr(thread, name!("__newobj__"))?;
    state.function_type.set(function.ty().to_object());
    let compat = import(thread, &Object::str("_compat_pickle"))?;
    for (name, slot) in [
        ("NAME_MAPPING", &state.names_2to3),
        ("IMPORT_MAPPING", &state.imports_2to3),
        ("REVERSE_NAME_MAPPING", &state.names_3to2),
        ("REVERSE_IMPORT_MAPPING", &state.imports_3to2),
    ] {
        slot.set(dict_of(thread, &compat, "_compat_pickle", name)?);
    }
    let encode = import(thread, &Object::str("codecs"))?.getattr(thread, name!("encode"))?;
    if !encode.is_callable() {
        return Err(thread.runtime_error(format!(
            "codecs.encode should be a callable, not {}",
            encode.ty().name()
        )));
    }
    state.codecs_encode.set(encode);
    let functools = import(thread, &Object::str("functools"))?;
    state.partial.set(functools.getattr(thread, name!("partial"))?);
    Ok(())
}

fn dict_of(thread: &Thread, module: &Object, module_name: &str, name: &str) -> PyResult {
    let table = module.getattr_str(thread, name)?;
    if !table.is_exact(&krait_objects::types::dict::DICT) {
        return Err(thread.runtime_error(format!(
            "{module_name}.{name} should be a dict, not {}",
            table.ty().name()
        )));
    }
    Ok(table)
}

/// An error of one of the module's exceptions.
#[cold]
pub fn error(thread: &Thread, class: &Slot, message: impl AsRef<str>) -> Raised {
    let class = class.get().unwrap_or(Object::NONE);
    match class.downcast::<Type>() {
        Some(class) => thread.err(class, message),
        None => thread.runtime_error(message),
    }
}

#[cold]
pub fn pickling_error(thread: &Thread, message: impl AsRef<str>) -> Raised {
    error(thread, &of(thread).pickling_error, message)
}

#[cold]
pub fn unpickling_error(thread: &Thread, message: impl AsRef<str>) -> Raised {
    error(thread, &of(thread).unpickling_error, message)
}

/// Whether an error is one of the module's exceptions.
pub fn is(raised: &Raised, class: &Slot) -> bool {
    class.get().is_some_and(|class| class.downcast::<Type>().is_some_and(|class| raised.is(class)))
}

/// An error that another one led to.
#[cold]
pub fn chained(raised: Raised, cause: Raised) -> Raised {
    exception_ref(raised.exception()).set_context(Some(cause.into_exception()));
    raised
}

/// Tells in a note what was being written when the error occurred.
#[cold]
pub fn noted(thread: &Thread, raised: Raised, note: impl FnOnce() -> PyResult<String>) -> Raised {
    match note().and_then(|note| exc::add_note(thread, raised.exception(), &note)) {
        Ok(()) => raised,
        Err(failed) => chained(failed, raised),
    }
}

/// The type's name as `%T` shows it.
pub fn type_name(thread: &Thread, object: &Object) -> PyResult<String> {
    object.ty().full_name(thread)
}

/// Imports a module by its name and gives it as `sys.modules` has it (`PyImport_Import`).
pub fn import(thread: &Thread, module: &Object) -> PyResult {
    let globals = (thread.hooks().current_globals)(thread).map(Object::from);
    let none = Object::list(Vec::new());
    let globals = globals.as_ref();
    (thread.hooks().import)(thread, module, globals, globals, Some(&none), 0)?;
    let modules = thread.interp().modules().unwrap_or(Object::NONE);
    let found = match modules.as_dict() {
        Some(dict) => dict.get(thread, module)?,
        None => optional_item(thread, &modules, module)?,
    };
    found.ok_or_else(|| thread.key_error(module))
}

/// `mapping[key]`, None instead of KeyError.
pub fn optional_item(thread: &Thread, mapping: &Object, key: &Object) -> PyResult<Option<Object>> {
    suppress(mapping.getitem(thread, key), &exc::KEY_ERROR)
}

/// The entry of one of the module's tables.
pub fn table_entry(thread: &Thread, table: &Slot, key: &Object) -> PyResult<Option<Object>> {
    match table.get() {
        Some(table) => match table.as_dict() {
            Some(dict) => dict.get(thread, key),
            None => Ok(None),
        },
        None => Ok(None),
    }
}

/// A dotted name's parts.
pub fn dotted_path(thread: &Thread, dotted: &Object) -> PyResult<Vec<Object>> {
    let Some(text) = dotted.as_str() else {
        return Err(thread.type_error(format!("must be str, not {}", dotted.ty().name())));
    };
    let view = text.view();
    if !view.iter().any(|c| c == u32::from(b'.')) {
        return Ok(vec![dotted.clone()]);
    }
    let mut parts = Vec::new();
    let mut start = 0;
    for at in 0..=view.len() {
        if at == view.len() || view.at(at) == u32::from(b'.') {
            parts.push(krait_objects::types::str::Str::from_text(&krait_text::Text::new(
                view.slice(start..at),
            )));
            start = at + 1;
        }
    }
    Ok(parts.into_iter().map(Object::from).collect())
}

/// The attribute at the end of a path.
pub fn attribute_at(thread: &Thread, object: &Object, path: &[Object]) -> PyResult {
    let mut object = object.clone();
    for part in path {
        object = object.getattr(thread, part)?;
    }
    Ok(object)
}
