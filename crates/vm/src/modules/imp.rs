//! `_imp`: what `importlib` asks of the interpreter. Matches CPython's `Python/import.c`.

use super::reentrant_lock::ReentrantLock;
use krait_objects::marshal::{Maker, read_code};
use krait_objects::types::code::Code;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::str::Str;
use krait_objects::{Args, MethodDef, Object, PyResult, Raised, Ref, Thread, name};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};

/// Where builtin modules and frozen code come from; installed by the runtime.
#[derive(Clone, Copy)]
pub struct Sources {
    /// The definition of a builtin module.
    pub builtin: fn(&str) -> Option<&'static ModuleDef>,
    /// Names of all builtin modules.
    pub builtin_names: fn() -> Vec<&'static str>,
    /// Frozen code by module name.
    pub frozen: fn(&str) -> Option<FrozenModule>,
    /// Names of all frozen modules.
    pub frozen_names: fn() -> Vec<&'static str>,
}

/// A module whose code the binary carries.
#[derive(Clone, Copy)]
pub struct FrozenModule {
    /// The code object in marshal's format.
    pub code: &'static [u8],
    pub package: bool,
    /// The module's name in the library, which differs for the bootstrap modules.
    pub origin: &'static str,
}

static SOURCES: OnceLock<Sources> = OnceLock::new();

/// Installs the process's sources; the first call counts.
pub fn install(sources: Sources) {
    let _ = SOURCES.set(sources);
}

fn sources() -> Option<Sources> {
    SOURCES.get().copied()
}

static IMPORT_LOCK: ReentrantLock = ReentrantLock::new();

fn acquire_lock(thread: &Thread, _module: &Object) -> PyResult {
    IMPORT_LOCK.acquire(thread);
    Ok(Object::NONE)
}

fn release_lock(thread: &Thread, _module: &Object) -> PyResult {
    if IMPORT_LOCK.release(thread) {
        Ok(Object::NONE)
    } else {
        Err(thread.runtime_error("not holding the import lock"))
    }
}

fn fix_co_filename(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let Some(code) = args.req(0).downcast::<Code>() else {
        return Err(thread.type_error(format!(
            "_fix_co_filename() argument 1 must be code, not {}",
            args.req(0).ty().name()
        )));
    };
    let Some(path) = args.req(1).downcast_ref::<Str>() else {
        return Err(thread.type_error(format!(
            "_fix_co_filename() argument 2 must be str, not {}",
            args.req(1).ty().name()
        )));
    };
    code.set_filename(&path);
    Ok(Object::NONE)
}

/// `_override_frozen_modules_for_tests`: above zero frozen modules are used, below zero only the bootstrap ones are.
static FROZEN_OVERRIDE: AtomicI32 = AtomicI32::new(0);

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
        |_, _| Ok(Object::from_bool(IMPORT_LOCK.is_held())),
        "Return True if the import lock is currently held, else False.",
    ),
    MethodDef::noargs(
        "acquire_lock",
        "($module, /)",
        acquire_lock,
        "Acquires the interpreter's import lock for the current thread.",
    ),
    MethodDef::noargs(
        "release_lock",
        "($module, /)",
        release_lock,
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
        |_, _, n| Ok(Object::from_bool(matches!(frozen(n), Lookup::Found(_)))),
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
        fix_co_filename,
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
        |thread, _, value| {
            FROZEN_OVERRIDE.store(value.to_i32(thread)?, Ordering::Relaxed);
            Ok(Object::NONE)
        },
        "",
    ),
    MethodDef::noargs(
        "_frozen_module_names",
        "($module, /)",
        |_, _| {
            let names = sources().map(|s| (s.frozen_names)()).unwrap_or_default();
            Ok(Object::list(names.into_iter().map(Object::str).collect()))
        },
        "Names of the frozen modules.",
    ),
];

fn text(name: &Object) -> String {
    name.as_str().map(Str::to_string_lossy).unwrap_or_default()
}

fn builtin_def(name: &Object) -> Option<&'static ModuleDef> {
    (sources()?.builtin)(&text(name))
}

/// Whether frozen modules beside the bootstrap ones are used (`-X frozen_modules`).
static USE_FROZEN: AtomicBool = AtomicBool::new(true);

/// Chooses whether frozen modules beside the bootstrap ones are used.
pub fn set_use_frozen(on: bool) {
    USE_FROZEN.store(on, Ordering::Relaxed);
}

/// What may be said of a frozen module that is asked for.
enum Lookup {
    Found(FrozenModule),
    NotFound,
    Disabled,
    BadName,
}

fn frozen(name: &Object) -> Lookup {
    let Some(name) = name.as_str() else { return Lookup::BadName };
    let name = name.to_string_lossy();
    let Some(found) = sources().and_then(|s| (s.frozen)(&name)) else { return Lookup::NotFound };
    let bootstrap =
        matches!(name.as_str(), "_frozen_importlib" | "_frozen_importlib_external" | "zipimport");
    let enabled = match FROZEN_OVERRIDE.load(Ordering::Relaxed) {
        0 => USE_FROZEN.load(Ordering::Relaxed),
        value => value > 0,
    };
    if bootstrap || enabled { Lookup::Found(found) } else { Lookup::Disabled }
}

fn find(thread: &Thread, name: &Object) -> PyResult<FrozenModule> {
    let problem = match frozen(name) {
        Lookup::Found(module) => return Ok(module),
        Lookup::NotFound => "No such frozen object named",
        Lookup::Disabled => "Frozen modules are disabled and the frozen object named",
        Lookup::BadName => "Invalid frozen object name",
    };
    let shown = name.repr_string(thread)?;
    let message = match frozen(name) {
        Lookup::Disabled => format!("{problem} {shown} is not essential"),
        _ => format!("{problem} {shown}"),
    };
    Err(krait_objects::exceptions::import::import_error(
        thread,
        &krait_objects::exceptions::IMPORT_ERROR,
        &message,
        Some(name),
        None,
        None,
    ))
}

fn is_frozen_package(thread: &Thread, _module: &Object, name: &Object) -> PyResult {
    Ok(Object::from_bool(find(thread, name)?.package))
}

fn find_frozen(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let Lookup::Found(found) = frozen(args.req(0)) else { return Ok(Object::NONE) };
    let with_data = match args.opt(1) {
        Some(flag) => flag.is_true(thread)?,
        None => false,
    };
    let data = if with_data { Object::bytes(found.code) } else { Object::NONE };
    let origin = Object::str(found.origin);
    Ok(Object::tuple(&[data, Object::from_bool(found.package), origin]))
}

fn get_frozen_object(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    match args.opt_not_none(1) {
        Some(data) => {
            let data = data.buffer(thread, krait_objects::buffer::BufferFlags::SIMPLE)?;
            read_code(thread, data.as_slice(), Maker::Anyone).map(Into::into)
        }
        None => {
            let found = find(thread, args.req(0))?;
            read_code(thread, found.code, Maker::Compiler).map(Into::into)
        }
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

/// The definition of a builtin module.
pub fn builtin(name: &str) -> Option<&'static ModuleDef> {
    (sources()?.builtin)(name)
}

/// All builtin modules' names.
pub fn builtin_names() -> Vec<&'static str> {
    sources().map(|s| (s.builtin_names)()).unwrap_or_default()
}
