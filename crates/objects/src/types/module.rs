//! `module`: a namespace with its loader's marks. Matches CPython's `Objects/moduleobject.c`.

use crate::error::{PyResult, suppress};
use crate::exceptions as exc;
use crate::heap;
use crate::instance;
use crate::name;
use crate::native::{CallArgs, GetSetDef, MethodDef};
use crate::object::{Header, Object, Payload, Ref};
use crate::protocol::attribute;
use crate::signature::Signature;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::builtin_function::BuiltinFunction;
use crate::types::dict::Dict;
use crate::types::str::Str;
use std::cell::Cell;

/// A module object; its dict is the managed instance dict.
#[repr(C)]
pub struct Module {
    header: Header,
    /// What a native module keeps for itself, by a key of its own.
    state: Cell<usize>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Module {
    fn type_object() -> &'static Type {
        &MODULE
    }
}

/// A native module: its functions and what else it holds.
pub struct ModuleDef {
    /// The dotted name.
    pub name: &'static str,
    pub doc: &'static str,
    pub functions: &'static [MethodDef],
    /// Adds types, constants and state; runs once per import (`Py_mod_exec`).
    pub exec: fn(&Thread, &Ref<Module>) -> PyResult<()>,
}

static NEW: Signature = Signature::new("module", "(name, doc=None)");

static MODULE_SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC | flags::MANAGED_DICT | flags::MANAGED_WEAKREF,
    sig: "(name, doc=None)",
    doc: "Create a module object.\n\nThe name must be a string; the optional docstring can have any type.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .getattr(getattr)
        .setattr(attribute::generic_setattr)
        .new(new)
        .init(init),
    methods: &[MethodDef::noargs("__dir__", "", dir, "Names of the instance's attributes.")],
    getset: &[
        GetSetDef::member("__dict__", |_, m| Ok(of(m).dict().into()), ""),
        GetSetDef::rw(
            "__annotations__",
            crate::types::annotations::get_module_annotations,
            crate::types::annotations::set_module_annotations,
            "",
        ),
        GetSetDef::rw(
            "__annotate__",
            crate::types::annotations::get_module_annotate,
            crate::types::annotations::set_module_annotate,
            "",
        ),
    ],
    ..TypeSpec::new::<Module>("module")
};
pub static MODULE: Type = Type::builtin(&MODULE_SPEC);

fn of(object: &Object) -> &Module {
    object.downcast().expect("slots of modules are called on them")
}

impl Module {
    /// A module with the attributes that `PyModule_New` gives it.
    pub fn new(name: &str) -> Ref<Module> {
        let module = Module::of_type(&MODULE);
        module.set_names(&Object::str(name), &Object::NONE);
        module
    }

    fn of_type(ty: &Type) -> Ref<Module> {
        heap::new_object(ty, |header| Module { header, state: Cell::new(0) })
    }

    fn set_names(&self, name: &Object, doc: &Object) {
        let dict = self.dict();
        dict.set_str(name!("__name__"), name.clone());
        dict.set_str(name!("__doc__"), doc.clone());
        dict.set_str(name!("__package__"), Object::NONE);
        dict.set_str(name!("__loader__"), Object::NONE);
        dict.set_str(name!("__spec__"), Object::NONE);
    }

    /// A module of native functions, its `exec` not run yet.
    pub fn from_def(def: &'static ModuleDef) -> Ref<Module> {
        let module = Module::new(def.name);
        let dict = module.dict();
        if !def.doc.is_empty() {
            dict.set_str(name!("__doc__"), Object::str(def.doc));
        }
        module.add_functions(def.functions);
        module
    }

    /// Adds native functions, bound to the module.
    pub fn add_functions(&self, functions: &'static [MethodDef]) {
        let (dict, module) = (self.dict(), crate::object::object_of(self));
        let name = dict.get_name(name!("__name__"));
        for function in functions {
            let object = BuiltinFunction::new(function, Some(module.clone()), name.clone());
            dict.set_item_str(function.name, object.into());
        }
    }

    /// The module's namespace.
    pub fn dict(&self) -> Ref<Dict> {
        instance::materialise(&crate::object::object_of(self))
            .expect("modules have an instance dict")
    }

    /// Sets a name in the namespace.
    pub fn add(&self, name: &str, value: impl Into<Object>) {
        self.dict().set_item_str(name, value.into());
    }

    /// Makes a builtin type ready and sets it under its short name.
    pub fn add_type(&self, thread: &Thread, ty: &'static Type) {
        ty.ready(thread);
        let name = ty.name().rsplit('.').next().unwrap_or(ty.name());
        self.add(name, ty.to_object());
    }

    /// A word that a native module keeps for itself.
    pub fn state(&self) -> usize {
        self.state.get()
    }

    pub fn set_state(&self, state: usize) {
        self.state.set(state);
    }
}

fn new(_thread: &Thread, ty: &Type, _args: CallArgs<'_>) -> PyResult {
    let module = Module::of_type(ty);
    module.dict();
    Ok(module.into())
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let args = NEW.bind(thread, args)?;
    let name = args.req(0);
    if name.as_str().is_none() {
        return Err(thread.type_error(format!(
            "module() argument 'name' must be str, not {}",
            name.type_or_none()
        )));
    }
    of(object).set_names(name, args.opt(1).unwrap_or(&Object::NONE));
    Ok(())
}

/// `importlib._bootstrap._module_repr`.
fn repr(thread: &Thread, object: &Object) -> PyResult {
    match thread.interp().importlib.get() {
        Some(bootstrap) => bootstrap
            .getattr(thread, name!("_module_repr"))?
            .call(thread, std::slice::from_ref(object)),
        None => {
            let name = of(object).dict().get_name(name!("__name__"));
            let name =
                name.as_ref().and_then(Object::as_str).map_or("?".into(), Str::to_string_lossy);
            Ok(Object::str(&format!("<module '{name}'>")))
        }
    }
}

/// As [`getattr`], with None where the attribute is missing, for which no message is made up.
pub(crate) fn lookup_attr(
    thread: &Thread,
    object: &Object,
    name: &Object,
) -> PyResult<Option<Object>> {
    if let Some(value) = attribute::generic_lookup_attr(thread, object, name)? {
        return Ok(Some(value));
    }
    match of(object).dict().get_name(name!("__getattr__")) {
        Some(getattr) => suppress(
            getattr.call(thread, std::slice::from_ref(name)),
            &crate::exceptions::ATTRIBUTE_ERROR,
        ),
        None => Ok(None),
    }
}

/// Attribute access with the module's own `__getattr__` and the messages about missing and half-imported attributes.
pub(crate) fn getattr(thread: &Thread, object: &Object, name: &Object) -> PyResult {
    if let Some(value) = attribute::generic_lookup_attr(thread, object, name)? {
        return Ok(value);
    }
    let dict = of(object).dict();
    if let Some(getattr) = dict.get_name(name!("__getattr__")) {
        return getattr.call(thread, std::slice::from_ref(name));
    }
    let shown = name.as_str().map(Str::to_string_lossy).unwrap_or_default();
    let module_name = dict.get_name(name!("__name__")).filter(|n| n.as_str().is_some());
    let Some(module_name) = module_name.as_ref().and_then(Object::as_str).map(Str::to_string_lossy)
    else {
        return Err(thread.attribute_error(
            format!("module has no attribute '{shown}'"),
            object,
            name,
        ));
    };
    let spec = dict.get_name(name!("__spec__")).filter(|s| !s.is_none());
    let message = missing_attribute_message(thread, object, &module_name, &shown, spec.as_ref())?;
    Err(thread.attribute_error(message, object, name))
}

fn missing_attribute_message(
    thread: &Thread,
    object: &Object,
    module: &str,
    attribute: &str,
    spec: Option<&Object>,
) -> PyResult<String> {
    let plain = format!("module '{module}' has no attribute '{attribute}'");
    let Some(spec) = spec else { return Ok(plain) };
    let truth = |value: Option<Object>| match value {
        Some(value) => value.is_true(thread),
        None => Ok(false),
    };
    let initializing = truth(spec.lookup_attr(thread, name!("_initializing"))?)?;
    let origin = spec.lookup_attr(thread, name!("origin"))?.filter(|o| o.as_str().is_some());
    let origin = origin.as_ref().and_then(Object::as_str).map(Str::to_string_lossy);
    let has_location = truth(spec.lookup_attr(thread, name!("has_location"))?)?;
    let origin = origin.filter(|_| has_location);
    if let Some(origin) = &origin
        && shadows_stdlib(thread, origin, module)?
    {
        return Ok(if shadowed_is_stdlib(thread, module)? {
            format!(
                "module '{module}' has no attribute '{attribute}' (consider renaming '{origin}' since it has the same \
                 name as the standard library module named '{module}' and prevents importing that standard library module)"
            )
        } else if initializing {
            format!(
                "module '{module}' has no attribute '{attribute}' (consider renaming '{origin}' if it has the same name \
                 as a library you intended to import)"
            )
        } else {
            plain
        });
    }
    if initializing {
        return Ok(match origin {
            Some(origin) => format!(
                "partially initialized module '{module}' from '{origin}' has no attribute '{attribute}' (most likely due \
                 to a circular import)"
            ),
            None => format!(
                "partially initialized module '{module}' has no attribute '{attribute}' (most likely due to a circular \
                 import)"
            ),
        });
    }
    let uninitialized = match spec.lookup_attr(thread, name!("_uninitialized_submodules"))? {
        Some(list) => list.contains(thread, &Object::str(attribute))?,
        None => false,
    };
    if uninitialized {
        return Ok(format!(
            "cannot access submodule '{attribute}' of module '{module}' (most likely due to a circular import)"
        ));
    }
    let _ = object;
    Ok(plain)
}

/// True if the file lies in `sys.path[0]`, where a script's own modules hide installed ones.
pub fn shadows_stdlib(thread: &Thread, origin: &str, _module: &str) -> PyResult<bool> {
    let Some(sys) = thread.interp().sys_dict() else { return Ok(false) };
    if sys.get_str("flags").is_some_and(|flags| {
        flags
            .lookup_attr(thread, name!("safe_path"))
            .ok()
            .flatten()
            .is_some_and(|f| f.is_true(thread).unwrap_or(false))
    }) {
        return Ok(false);
    }
    let Some(path) = sys.get_str("path") else { return Ok(false) };
    if !path.has_len() || path.len(thread)? == 0 {
        return Ok(false);
    }
    let first = path.getitem_index(thread, 0)?;
    let Some(first) = first.as_str().map(Str::to_string_lossy) else { return Ok(false) };
    let root = origin.rsplit_once('/').map(|(dir, file)| {
        if file == "__init__.py" { dir.rsplit_once('/').map_or("", |(d, _)| d) } else { dir }
    });
    let first = if first.is_empty() {
        std::env::current_dir().map(|d| d.to_string_lossy().into_owned()).unwrap_or_default()
    } else {
        first
    };
    Ok(root.is_some_and(|root| root == first))
}

/// True if `sys.stdlib_module_names` has the name.
pub fn shadowed_is_stdlib(thread: &Thread, module: &str) -> PyResult<bool> {
    let Some(sys) = thread.interp().sys_dict() else { return Ok(false) };
    match sys.get_str("stdlib_module_names") {
        Some(names) => names.contains(thread, &Object::str(module)),
        None => Ok(false),
    }
}

fn dir(thread: &Thread, object: &Object) -> PyResult {
    let dict = object.getattr(thread, name!("__dict__"))?;
    let Some(dict) = dict.as_dict() else {
        return Err(thread.err(&exc::TYPE_ERROR, "<module>.__dict__ is not a dictionary"));
    };
    if let Some(function) = dict.get_name(name!("__dir__")) {
        return function.call(thread, &[]);
    }
    Ok(crate::types::list::List::from_vec(dict.keys()).into())
}
