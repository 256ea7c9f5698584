//! The import statement: `sys.modules` first, `importlib` for everything else. Matches CPython's `Python/import.c`.

use crate::frame::Frame;
use crate::import_time;
use krait_objects::exceptions as exc;
use krait_objects::types::builtin_function::BuiltinFunction;
use krait_objects::types::dict::Dict;
use krait_objects::types::module::Module;
use krait_objects::types::str::Str;
use krait_objects::{Object, PyResult, Raised, Thread, name};

fn text(object: &Object) -> String {
    object.as_str().map(Str::to_string_lossy).unwrap_or_default()
}

/// `IMPORT_NAME`: calls `builtins.__import__`, directly if it is the original.
pub fn import_statement(
    thread: &Thread,
    frame: &Frame,
    name: &Object,
    fromlist: &Object,
    level: &Object,
) -> PyResult {
    let builtins = frame.builtins_object();
    let import = crate::eval::lookup_mapping(thread, &builtins, name!("__import__"))?;
    let Some(import) = import else {
        return Err(thread.err(&exc::IMPORT_ERROR, "__import__ not found"));
    };
    let globals: Object = frame.globals_object().into();
    let locals = if frame.locals.is_null() {
        Object::NONE
    } else {
        // SAFETY: the frame owns its locals.
        unsafe { Object::from_borrowed(frame.locals) }
    };
    if is_original(&import) {
        let level = level.to_i32(thread)?;
        return import_module(thread, name, Some(&globals), Some(&locals), Some(fromlist), level);
    }
    import.call(thread, &[name.clone(), globals, locals, fromlist.clone(), level.clone()])
}

fn is_original(import: &Object) -> bool {
    import.downcast_exact::<BuiltinFunction>().is_some_and(|f| {
        f.def().name == "__import__"
            && f.receiver().is_some_and(|r| r.downcast::<Module>().is_some())
    })
}

/// `sys.modules` as an object.
pub fn sys_modules(thread: &Thread) -> PyResult {
    let from_sys = thread.interp().sys_dict().and_then(|sys| sys.get_name(name!("modules")));
    from_sys
        .or_else(|| thread.interp().modules())
        .ok_or_else(|| thread.runtime_error("unable to get sys.modules"))
}

/// A loaded module.
pub fn get_module(thread: &Thread, name: &Object) -> PyResult<Option<Object>> {
    crate::eval::lookup_mapping(thread, &sys_modules(thread)?, name)
}

fn importlib(thread: &Thread) -> PyResult {
    let importlib = thread.interp().importlib.get();
    importlib.ok_or_else(|| thread.err(&exc::IMPORT_ERROR, "importlib is not bootstrapped"))
}

/// Resolves a relative name against the importing module's package (`resolve_name`).
fn resolve(thread: &Thread, name: &Object, globals: Option<&Object>, level: i32) -> PyResult {
    let Some(globals) = globals.and_then(|g| g.as_dict()) else {
        return Err(thread.err(&exc::KEY_ERROR, "'__name__' not in globals"));
    };
    let package = globals.get_name(name!("__package__")).filter(|p| !p.is_none());
    let spec = globals.get_name(name!("__spec__")).filter(|s| !s.is_none());
    let package = match package {
        Some(package) => {
            if package.as_str().is_none() {
                return Err(thread.type_error("package must be a string"));
            }
            if let Some(spec) = &spec
                && let Some(parent) = spec.lookup_attr(thread, name!("parent"))?
                && !package.eq(thread, &parent)?
            {
                thread.warn(&exc::DEPRECATION_WARNING, "__package__ != __spec__.parent")?;
            }
            package
        }
        None => match spec {
            Some(spec) => {
                let parent = spec.getattr(thread, name!("parent"))?;
                if parent.as_str().is_none() {
                    return Err(thread.type_error("__spec__.parent must be a string"));
                }
                parent
            }
            None => {
                thread.warn(
                    &exc::IMPORT_WARNING,
                    "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__",
                )?;
                let Some(own) = globals.get_name(name!("__name__")) else {
                    return Err(thread.err(&exc::KEY_ERROR, "'__name__' not in globals"));
                };
                if own.as_str().is_none() {
                    return Err(thread.type_error("__name__ must be a string"));
                }
                if globals.get_name(name!("__path__")).is_some() {
                    own
                } else {
                    let own = text(&own);
                    match own.rsplit_once('.') {
                        Some((parent, _)) => Object::str(parent),
                        None => return Err(no_parent(thread)),
                    }
                }
            }
        },
    };
    let mut base = text(&package);
    if base.is_empty() {
        return Err(no_parent(thread));
    }
    for _ in 1..level {
        match base.rsplit_once('.') {
            Some((parent, _)) => base = parent.to_string(),
            None => {
                return Err(thread.err(
                    &exc::IMPORT_ERROR,
                    "attempted relative import beyond top-level package",
                ));
            }
        }
    }
    let name = text(name);
    Ok(Object::str(&if name.is_empty() { base } else { format!("{base}.{name}") }))
}

#[cold]
fn no_parent(thread: &Thread) -> Raised {
    thread.err(&exc::IMPORT_ERROR, "attempted relative import with no known parent package")
}

/// Waits for a module that another thread is importing, and notes what is initialising.
fn ensure_initialized(thread: &Thread, module: &Object, name: &Object) -> PyResult<()> {
    let Some(spec) = module.lookup_attr(thread, name!("__spec__"))? else { return Ok(()) };
    let initializing = match spec.lookup_attr(thread, name!("_initializing"))? {
        Some(flag) => flag.is_true(thread)?,
        None => false,
    };
    if initializing {
        importlib(thread)?.call_method(
            thread,
            name!("_lock_unlock_module"),
            std::slice::from_ref(name),
        )?;
    }
    Ok(())
}

fn find_and_load(thread: &Thread, name: &Object) -> PyResult {
    let import: Object =
        match thread.interp().builtins().and_then(|b| b.get_name(name!("__import__"))) {
            Some(import) => import,
            None => Object::NONE,
        };
    audit_import(thread, name)?;
    let importlib = importlib(thread)?;
    let result = import_time::measured(thread, name, || {
        importlib.call_method(thread, name!("_find_and_load"), &[name.clone(), import])
    });
    result.inspect_err(|raised| {
        crate::traceback_print::remove_importlib_frames(thread, raised);
    })
}

/// Tells of a module that is looked for, with the lists that decide where.
fn audit_import(thread: &Thread, name: &Object) -> PyResult<()> {
    if !thread.is_audited() {
        return Ok(());
    }
    let sys = thread.interp().sys_dict();
    let list =
        |attribute| sys.as_ref().and_then(|sys| sys.get_name(attribute)).unwrap_or(Object::NONE);
    let lists = [list(name!("path")), list(name!("meta_path")), list(name!("path_hooks"))];
    let [path, meta_path, path_hooks] = lists;
    thread.audit("import", &[name.clone(), Object::NONE, path, meta_path, path_hooks])
}

/// `PyImport_ImportModuleLevelObject`.
pub fn import_module(
    thread: &Thread,
    name: &Object,
    globals: Option<&Object>,
    _locals: Option<&Object>,
    fromlist: Option<&Object>,
    level: i32,
) -> PyResult {
    let Some(given) = name.as_str() else {
        return Err(thread.type_error("module name must be a string"));
    };
    if level < 0 {
        return Err(thread.value_error("level must be >= 0"));
    }
    if level == 0 && given.is_empty() {
        return Err(thread.value_error("Empty module name"));
    }
    let absolute = if level > 0 { resolve(thread, name, globals, level)? } else { name.clone() };
    let module = match get_module(thread, &absolute)? {
        Some(module) if !module.is_none() => {
            ensure_initialized(thread, &module, &absolute)?;
            import_time::cached(thread, &absolute);
            module
        }
        _ => find_and_load(thread, &absolute)?,
    };
    let has_from = match fromlist {
        Some(list) if !list.is_none() => list.is_true(thread)?,
        _ => false,
    };
    if !has_from {
        let given = given.to_string_lossy();
        let Some((front, _)) = given.split_once('.') else {
            return Ok(module);
        };
        if level == 0 {
            let front = Object::str(front);
            return import_module(thread, &front, None, None, None, 0);
        }
        if given.is_empty() {
            return Ok(module);
        }
        let absolute = text(&absolute);
        let cut = given.len() - front.len();
        let top = Object::str(&absolute[..absolute.len() - cut]);
        return match get_module(thread, &top)? {
            Some(module) => Ok(module),
            None => Err(thread
                .err(&exc::KEY_ERROR, format!("'{}' not in sys.modules as expected", text(&top)))),
        };
    }
    if module.lookup_attr(thread, name!("__path__"))?.is_some() {
        let import = thread
            .interp()
            .builtins()
            .and_then(|b| b.get_name(name!("__import__")))
            .unwrap_or(Object::NONE);
        let fromlist = fromlist.cloned().unwrap_or(Object::NONE);
        return importlib(thread)?.call_method(
            thread,
            name!("_handle_fromlist"),
            &[module, fromlist, import],
        );
    }
    Ok(module)
}

/// `IMPORT_FROM`: an attribute, or the submodule of that name.
pub fn import_from(thread: &Thread, module: &Object, name: &Object) -> PyResult {
    if let Some(value) = module.lookup_attr(thread, name)? {
        return Ok(value);
    }
    let module_name = module.lookup_attr(thread, name!("__name__"))?;
    if let Some(module_name) = &module_name
        && module_name.as_str().is_some()
    {
        let full = Object::str(&format!("{}.{}", text(module_name), text(name)));
        if let Some(found) = get_module(thread, &full)? {
            return Ok(found);
        }
    }
    Err(cannot_import(thread, module, module_name.as_ref(), name)?)
}

/// The ImportError of a missing name, with the hints about circular imports and shadowed modules.
fn cannot_import(
    thread: &Thread,
    module: &Object,
    module_name: Option<&Object>,
    name: &Object,
) -> PyResult<Raised> {
    let shown_module = module_name
        .filter(|n| n.as_str().is_some())
        .map_or("<unknown module name>".to_string(), text);
    let shown = text(name);
    let spec = module.lookup_attr(thread, name!("__spec__"))?.filter(|s| !s.is_none());
    let mut origin = match &spec {
        Some(spec) => match spec.lookup_attr(thread, name!("has_location"))? {
            Some(flag) if flag.is_true(thread)? => spec.lookup_attr(thread, name!("origin"))?,
            _ => None,
        },
        None => None,
    }
    .filter(|o| o.as_str().is_some());
    if origin.is_none()
        && let Some(module) = module.downcast::<Module>()
    {
        origin = module.dict().get_name(name!("__file__")).filter(|f| f.as_str().is_some());
    }
    let initializing = match &spec {
        Some(spec) => match spec.lookup_attr(thread, name!("_initializing"))? {
            Some(flag) => flag.is_true(thread)?,
            None => false,
        },
        None => false,
    };
    let path = origin.as_ref().map(text);
    let shadows = match &path {
        Some(path) => krait_objects::types::module::shadows_stdlib(thread, path, &shown_module)?,
        None => false,
    };
    let message = match &path {
        Some(path)
            if shadows
                && krait_objects::types::module::shadowed_is_stdlib(thread, &shown_module)? =>
        {
            format!(
                "cannot import name '{shown}' from '{shown_module}' (consider renaming '{path}' since it has the same name as \
             the standard library module named '{shown_module}' and prevents importing that standard library module)"
            )
        }
        Some(path) if shadows && initializing => format!(
            "cannot import name '{shown}' from '{shown_module}' (consider renaming '{path}' if it has the same name as a \
             library you intended to import)"
        ),
        Some(path) if initializing => format!(
            "cannot import name '{shown}' from partially initialized module '{shown_module}' (most likely due to a \
             circular import) ({path})"
        ),
        None if initializing => format!(
            "cannot import name '{shown}' from partially initialized module '{shown_module}' (most likely due to a \
             circular import)"
        ),
        Some(path) => format!("cannot import name '{shown}' from '{shown_module}' ({path})"),
        None => format!("cannot import name '{shown}' from '{shown_module}' (unknown location)"),
    };
    Ok(exc::import::import_error(
        thread,
        &exc::IMPORT_ERROR,
        &message,
        module_name,
        origin.as_ref(),
        Some(name),
    ))
}

/// Adds a module to `sys.modules`.
pub fn add_module(thread: &Thread, name: &str, module: &Object) -> PyResult<()> {
    let modules = sys_modules(thread)?;
    match modules.downcast_exact::<Dict>() {
        Some(dict) => dict.set(thread, krait_objects::intern::intern(name).as_object(), module),
        None => modules.setitem(thread, &Object::str(name), Some(module)),
    }
}
