//! `_imp`: what `importlib` asks of the interpreter. Matches CPython's `Python/import.c`.

use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::str::Str;
use krait_objects::{Args, MethodDef, Object, PyResult, Raised, Ref, Thread, name};
use std::cell::RefCell;

/// Where builtin modules and frozen code come from; installed by the runtime.
#[derive(Clone, Copy)]
pub struct Sources {
    /// The definition of a builtin module.
    pub builtin: fn(&str) -> Option<&'static ModuleDef>,
    /// Names of all builtin modules.
    pub builtin_names: fn() -> Vec<&'static str>,
    /// Frozen code by module name: marshal data, and whether it is a package.
    pub frozen: fn(&str) -> Option<(&'static [u8], bool)>,
}

thread_local! {
    static SOURCES: RefCell<Option<Sources>> = const { RefCell::new(None) };
}

/// Installs the sources for this thread's interpreter.
pub fn install(sources: Sources) {
    SOURCES.with_borrow_mut(|s| *s = Some(sources));
}

fn sources() -> Option<Sources> {
    SOURCES.with_borrow(|s| *s)
}

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "_imp",
    doc: "Importlib's primitives: builtin and frozen modules, the import lock.",
    functions: FUNCTIONS,
    exec: |_, module| {
        module.add("check_hash_based_pycs", Object::str("default"));
        module.add("pyc_magic_number_token", Object::int(0x0a0d0e2b));
        Ok(())
    },
};

/// The error of a function that is not written yet.
fn missing(thread: &Thread, name: &str) -> Raised {
    thread
        .not_implemented_error(format!("_imp.{name}() is not implemented in this version of Krait"))
}

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::noargs(
        "extension_suffixes",
        "($module, /)",
        |_, _| Ok(Object::list(Vec::new())),
        "Endings of the names of extension module files.",
    ),
    MethodDef::noargs(
        "lock_held",
        "($module, /)",
        |thread, _| Err(missing(thread, "lock_held")),
        "Return True if the import lock is currently held, else False.",
    ),
    MethodDef::noargs(
        "acquire_lock",
        "($module, /)",
        |thread, _| Err(missing(thread, "acquire_lock")),
        "Acquires the interpreter's import lock for the current thread.",
    ),
    MethodDef::noargs(
        "release_lock",
        "($module, /)",
        |thread, _| Err(missing(thread, "release_lock")),
        "Release the interpreter's import lock.",
    ),
    MethodDef::one(
        "is_builtin",
        "($module, name, /)",
        |_, _, n| Ok(Object::small_int(builtin_def(n).is_some().into())),
        "Whether the interpreter carries a module of this name as builtin.",
    ),
    MethodDef::one(
        "is_frozen",
        "($module, name, /)",
        |_, _, n| Ok(Object::from_bool(frozen(n).is_some())),
        "Whether the interpreter carries a module of this name as frozen code.",
    ),
    MethodDef::one(
        "is_frozen_package",
        "($module, name, /)",
        is_frozen_package,
        "Whether the frozen module of this name is a package.",
    ),
    MethodDef::new(
        "find_frozen",
        "($module, name, /, *, withdata=False)",
        find_frozen,
        "Return info about the corresponding frozen module (if there is one) or None.",
    ),
    MethodDef::new(
        "get_frozen_object",
        "($module, name, data=None, /)",
        get_frozen_object,
        "Load the code of a frozen module.",
    ),
    MethodDef::one(
        "create_builtin",
        "($module, spec, /)",
        create_builtin,
        "Load an extension module.",
    ),
    MethodDef::one(
        "exec_builtin",
        "($module, mod, /)",
        exec_builtin,
        "Run the body of a builtin module.",
    ),
    MethodDef::one(
        "exec_dynamic",
        "($module, mod, /)",
        exec_builtin,
        "Run the body of an extension module.",
    ),
    MethodDef::new(
        "_fix_co_filename",
        "($module, code, path, /)",
        |thread, _, _| Err(missing(thread, "_fix_co_filename")),
        "Changes code.co_filename to specify the passed-in file path.",
    ),
    MethodDef::new("source_hash", "($module, /, key, source)", source_hash, ""),
    MethodDef::new(
        "_override_multi_interp_extensions_check",
        "($module, override, /)",
        |thread, _, _| Err(missing(thread, "_override_multi_interp_extensions_check")),
        "",
    ),
    MethodDef::one(
        "_override_frozen_modules_for_tests",
        "($module, override, /)",
        |thread, _, _| Err(missing(thread, "_override_frozen_modules_for_tests")),
        "",
    ),
    MethodDef::noargs(
        "_frozen_module_names",
        "($module, /)",
        |_, _| Ok(Object::list(Vec::new())),
        "",
    ),
];

fn text(name: &Object) -> String {
    name.as_str().map(Str::to_string_lossy).unwrap_or_default()
}

fn builtin_def(name: &Object) -> Option<&'static ModuleDef> {
    (sources()?.builtin)(&text(name))
}

fn frozen(name: &Object) -> Option<(&'static [u8], bool)> {
    (sources()?.frozen)(&text(name))
}

fn no_frozen(thread: &Thread, name: &Object) -> krait_objects::Raised {
    let message = format!("No such frozen object named {}", text(name));
    krait_objects::exceptions::import::import_error(
        thread,
        &krait_objects::exceptions::IMPORT_ERROR,
        &message,
        Some(name),
        None,
        None,
    )
}

fn is_frozen_package(thread: &Thread, _module: &Object, name: &Object) -> PyResult {
    match frozen(name) {
        Some((_, package)) => Ok(Object::from_bool(package)),
        None => Err(no_frozen(thread, name)),
    }
}

fn find_frozen(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let Some((data, package)) = frozen(args.req(0)) else { return Ok(Object::NONE) };
    let with_data = match args.opt(1) {
        Some(flag) => flag.is_true(thread)?,
        None => false,
    };
    let data = if with_data { Object::bytes(data) } else { Object::NONE };
    Ok(Object::tuple(&[data, Object::from_bool(package), args.req(0).clone()]))
}

fn get_frozen_object(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    match frozen(args.req(0)) {
        Some((data, _)) => super::marshal::load_code(thread, data, true).map(Into::into),
        None => Err(no_frozen(thread, args.req(0))),
    }
}

fn create_builtin(thread: &Thread, _module: &Object, spec: &Object) -> PyResult {
    let name = spec.getattr(thread, name!("name"))?;
    if let Some(existing) = crate::import::get_module(thread, &name)?
        && matches!(text(&name).as_str(), "sys" | "builtins")
    {
        return Ok(existing);
    }
    match builtin_def(&name) {
        Some(def) => {
            let module = Module::from_def(def);
            module.set_state(def as *const ModuleDef as usize);
            Ok(module.into())
        }
        None => Ok(Object::NONE),
    }
}

fn exec_builtin(thread: &Thread, _module: &Object, object: &Object) -> PyResult {
    if let Some(module) = object.downcast_ref::<Module>() {
        let name = module.dict().get_name(name!("__name__")).unwrap_or(Object::NONE);
        if let Some(def) = builtin_def(&name)
            && module.state() == def as *const ModuleDef as usize
        {
            module.set_state(0);
            (def.exec)(thread, &module)?;
        }
    }
    Ok(Object::small_int(0))
}

fn source_hash(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    use siphasher::sip::SipHasher13;
    use std::hash::Hasher;
    let key = args.req(0).index(thread)?;
    let key = key.as_int().and_then(|k| k.to_i64()).unwrap_or(0) as u64;
    let source = args.req(1).buffer(thread, krait_objects::buffer::BufferFlags::SIMPLE)?;
    let mut hasher = SipHasher13::new_with_keys(key, 0);
    hasher.write(source.as_slice());
    Ok(Object::bytes(&hasher.finish().to_le_bytes()))
}

/// A builtin module, created and executed: for the modules that exist before `importlib`.
pub fn make_builtin(thread: &Thread, def: &'static ModuleDef) -> PyResult<Ref<Module>> {
    let module = Module::from_def(def);
    (def.exec)(thread, &module)?;
    Ok(module)
}

/// All builtin modules' names.
pub fn builtin_names() -> Vec<&'static str> {
    sources().map(|s| (s.builtin_names)()).unwrap_or_default()
}
