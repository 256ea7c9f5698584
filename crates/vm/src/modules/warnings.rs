//! `_warnings`: issuing warnings through the filters. Matches CPython's `Python/_warnings.c`.

use super::imp;
use super::reentrant_lock::ReentrantLock;
use crate::frame::{Frame, current_frame};
use crate::import::get_module;
use krait_objects::exceptions as exc;
use krait_objects::types::dict::Dict;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::str::Str;
use krait_objects::warnings::WarningsState;
use krait_objects::{Args, MethodDef, Object, PyResult, Ref, Thread, Type, name};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "_warnings",
    doc: "Issuing warnings: the part that the interpreter itself needs.",
    functions: FUNCTIONS,
    exec,
};

static LOCK: ReentrantLock = ReentrantLock::new();

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "warn",
        "($module, /, message, category=None, stacklevel=1, source=None, *,\n     skip_file_prefixes=())",
        python_warn,
        "Issue a warning, or maybe ignore it or raise an exception.",
    ),
    MethodDef::new(
        "warn_explicit",
        "($module, /, message, category, filename, lineno,\n              module=<unrepresentable>, registry=None,\n              module_globals=None, source=None)",
        python_warn_explicit,
        "Issue a warning for a given place in the source.",
    ),
    MethodDef::noargs(
        "_filters_mutated_lock_held",
        "($module, /)",
        |thread, _| {
            state(thread)?;
            // SAFETY: under the GIL; no reference is kept.
            if let Some(state) = unsafe { &mut *thread.interp().warnings.get() } {
                state.version += 1;
            }
            Ok(Object::NONE)
        },
        "Makes the answers that registries remember void.",
    ),
    MethodDef::noargs(
        "_acquire_lock",
        "($module, /)",
        |thread, _| {
            LOCK.acquire(thread);
            Ok(Object::NONE)
        },
        "Takes the lock of the filters.",
    ),
    MethodDef::noargs(
        "_release_lock",
        "($module, /)",
        |thread, _| {
            if LOCK.release(thread) {
                Ok(Object::NONE)
            } else {
                Err(thread.runtime_error("cannot release un-acquired lock"))
            }
        },
        "Gives the lock of the filters back.",
    ),
];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    let state = state(thread)?;
    module.add("filters", state.filters);
    module.add("_onceregistry", state.once_registry);
    module.add("_defaultaction", state.default_action);
    if !state.context.is_none() {
        module.add("_warnings_context", state.context);
    }
    Ok(())
}

/// A filter without a message pattern.
fn filter(action: &str, category: &Type, module: Option<&str>) -> Object {
    let module = module.map_or(Object::NONE, Object::str);
    Object::tuple(&[
        Object::str(action),
        Object::NONE,
        category.to_object(),
        module,
        Object::small_int(0),
    ])
}

/// The interpreter's state, made at first use.
fn state(thread: &Thread) -> PyResult<WarningsState> {
    // SAFETY: under the GIL; cloned at once.
    if let Some(state) = unsafe { &*thread.interp().warnings.get() } {
        return Ok(state.clone());
    }
    let filters = vec![
        filter("default", &exc::DEPRECATION_WARNING, Some("__main__")),
        filter("ignore", &exc::DEPRECATION_WARNING, None),
        filter("ignore", &exc::PENDING_DEPRECATION_WARNING, None),
        filter("ignore", &exc::IMPORT_WARNING, None),
        filter("ignore", &exc::RESOURCE_WARNING, None),
    ];
    let context = match imp::builtin("_contextvars") {
        Some(def) => {
            let module = imp::make_builtin(thread, def)?;
            let class = module.dict().get_str("ContextVar");
            let class = class.ok_or_else(|| thread.system_error("ContextVar is missing"))?;
            class.call(thread, &[Object::str("_warnings_context")])?
        }
        None => Object::NONE,
    };
    let state = WarningsState {
        filters: Object::list(filters),
        once_registry: Dict::new().into(),
        default_action: Object::str("default"),
        context,
        version: 0,
    };
    // SAFETY: under the GIL.
    unsafe { *thread.interp().warnings.get() = Some(state.clone()) };
    Ok(state)
}

/// An attribute of the `warnings` module, if that has been loaded (or may be, with `import`).
fn module_attribute(thread: &Thread, attribute: &Object, import: bool) -> PyResult<Option<Object>> {
    let module = if import && !thread.interp().finalizing.get() {
        crate::import::import_module(thread, name!("warnings"), None, None, None, 0).ok()
    } else {
        get_module(thread, name!("warnings"))?
    };
    match module {
        Some(module) => module.lookup_attr(thread, attribute),
        None => Ok(None),
    }
}

/// Where a warning is about.
pub struct Place {
    pub filename: Object,
    pub lineno: i64,
    /// None: from the file name.
    pub module: Option<Object>,
}

fn string_of(object: &Object) -> String {
    object.as_str().map(Str::to_string_lossy).unwrap_or_default()
}

/// The file name of a frame's code.
fn file_of(frame: *mut Frame) -> String {
    // SAFETY: frames of the running thread are alive.
    unsafe { (*frame).code().filename().to_string_lossy() }
}

/// Frames of the import system are not shown.
fn is_internal(frame: *mut Frame) -> bool {
    if frame.is_null() {
        return false;
    }
    let file = file_of(frame);
    file.contains("importlib") && file.contains("_bootstrap")
}

fn outer(frame: *mut Frame) -> *mut Frame {
    // SAFETY: frames of the running thread are alive.
    if frame.is_null() { frame } else { unsafe { (*frame).previous } }
}

fn next_external(frame: *mut Frame, prefixes: &[String]) -> *mut Frame {
    let mut frame = outer(frame);
    let skipped = |frame: *mut Frame| {
        let file = file_of(frame);
        prefixes.iter().any(|prefix| file.starts_with(prefix.as_str()))
    };
    while !frame.is_null() && (is_internal(frame) || skipped(frame)) {
        frame = outer(frame);
    }
    frame
}

/// The place and the registry `stacklevel` frames up.
fn context(thread: &Thread, mut stacklevel: i64, prefixes: &[String]) -> PyResult<(Place, Object)> {
    let mut frame = current_frame(thread);
    if stacklevel <= 0 || is_internal(frame) {
        while stacklevel > 1 && !frame.is_null() {
            frame = outer(frame);
            stacklevel -= 1;
        }
    } else {
        while stacklevel > 1 && !frame.is_null() {
            frame = next_external(frame, prefixes);
            stacklevel -= 1;
        }
    }
    let (globals, filename, lineno) = if frame.is_null() {
        let sys = thread.interp().sys_dict();
        let sys = sys.ok_or_else(|| thread.runtime_error("lost sys"))?;
        (sys, Object::str("<sys>"), 0)
    } else {
        // SAFETY: frames of the running thread are alive.
        let frame = unsafe { &*frame };
        let line = frame.code().line_of(frame.lasti()).unwrap_or(0);
        (frame.globals_object(), frame.code().filename().into(), i64::from(line))
    };
    let registry = match globals.get_name(name!("__warningregistry__")) {
        Some(registry) => registry,
        None => {
            let registry: Object = Dict::new().into();
            globals.set_str(name!("__warningregistry__"), registry.clone());
            registry
        }
    };
    let module =
        globals.get_name(name!("__name__")).filter(|m| m.is_none() || m.as_str().is_some());
    let module = module.unwrap_or_else(|| Object::str("<string>"));
    Ok((Place { filename, lineno, module: Some(module) }, registry))
}

fn is_warning_class(object: &Object) -> bool {
    object.downcast::<Type>().is_some_and(|ty| ty.is_subtype(&exc::WARNING))
}

/// `warnings.warn` for native code.
pub fn warn(
    thread: &Thread,
    message: &Object,
    category: &Object,
    stacklevel: i64,
    source: Option<&Object>,
) -> PyResult<()> {
    let (place, registry) = context(thread, stacklevel, &[])?;
    issue(thread, message, category, place, Some(&registry), None, source)
}

/// `warnings.warn_explicit` for native code, without a registry.
pub fn warn_explicit(
    thread: &Thread,
    message: &Object,
    category: &Object,
    place: Place,
) -> PyResult<()> {
    issue(thread, message, category, place, None, None, None)
}

fn python_warn(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let message = args.req(0);
    let category = if message.is_instance(&exc::WARNING) {
        message.ty().to_object()
    } else {
        match args.opt_not_none(1) {
            Some(category) => category.clone(),
            None => exc::USER_WARNING.to_object(),
        }
    };
    let mut stacklevel = match args.opt(2) {
        Some(level) => level.index_isize(thread)? as i64,
        None => 1,
    };
    let mut prefixes = Vec::new();
    if let Some(given) = args.opt(4) {
        let wrong = || thread.type_error("skip_file_prefixes must be a tuple of strs.");
        let Some(given) = given.as_tuple() else {
            return Err(thread.type_error(format!(
                "warn() argument 'skip_file_prefixes' must be tuple, not {}",
                given.ty().name()
            )));
        };
        for prefix in given.as_slice() {
            prefixes.push(prefix.as_str().ok_or_else(wrong)?.to_string_lossy());
        }
        if !prefixes.is_empty() && stacklevel < 2 {
            stacklevel = 2;
        }
    }
    check_category(thread, &category)?;
    let (place, registry) = context(thread, stacklevel, &prefixes)?;
    let source = args.opt_not_none(3);
    issue(thread, message, &category, place, Some(&registry), None, source)?;
    Ok(Object::NONE)
}

fn check_category(thread: &Thread, category: &Object) -> PyResult<()> {
    if is_warning_class(category) {
        return Ok(());
    }
    let shown = match category.downcast::<Type>() {
        Some(class) => format!("class '{}'", class.name()),
        None => format!("'{}'", category.ty().name()),
    };
    Err(thread.type_error(format!("category must be a Warning subclass, not {shown}")))
}

fn python_warn_explicit(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let place = Place {
        filename: args.req(2).clone(),
        lineno: args.req(3).to_i32(thread)?.into(),
        module: args.opt(4).cloned(),
    };
    if place.filename.as_str().is_none() {
        return Err(thread.type_error(format!(
            "warn_explicit() argument 'filename' must be str, not {}",
            place.filename.ty().name()
        )));
    }
    let globals = args.opt_not_none(6);
    if let Some(globals) = globals
        && globals.as_dict().is_none()
    {
        return Err(thread
            .type_error(format!("module_globals must be a dict, not '{}'", globals.ty().name())));
    }
    let line = match globals {
        Some(globals) => source_line(thread, globals, place.lineno)?,
        None => None,
    };
    let registry = args.opt_not_none(5);
    issue(thread, args.req(0), args.req(1), place, registry, line, args.opt_not_none(7))?;
    Ok(Object::NONE)
}

/// A line of the source that a module's loader has.
fn source_line(thread: &Thread, globals: &Object, lineno: i64) -> PyResult<Option<Object>> {
    let Some(globals) = globals.as_dict() else { return Ok(None) };
    let (Some(loader), Some(name)) =
        (globals.get_name(name!("__loader__")), globals.get_name(name!("__name__")))
    else {
        return Ok(None);
    };
    let Some(get_source) = loader.lookup_attr(thread, name!("get_source"))? else {
        return Ok(None);
    };
    let source = get_source.call(thread, &[name])?;
    if source.is_none() {
        return Ok(None);
    }
    let lines = source.call_method(thread, name!("splitlines"), &[])?.to_vec(thread)?;
    let index = usize::try_from(lineno - 1).unwrap_or(usize::MAX);
    Ok(lines.get(index).cloned())
}

/// Whether a registry remembers the key; notes it if asked.
fn already_warned(thread: &Thread, registry: &Dict, key: &Object, note: bool) -> PyResult<bool> {
    let version = state(thread)?.version;
    let known = registry.get_str("version").and_then(|v| v.as_int().and_then(|v| v.to_i64()));
    if known != Some(version) {
        registry.clear();
        registry.set_item_str("version", Object::int(version));
    } else if let Some(found) = registry.get(thread, key)? {
        return found.is_true(thread);
    }
    if note {
        registry.set(thread, key, &Object::TRUE)?;
    }
    Ok(false)
}

/// A filter's pattern: None matches all, an exact str itself, anything else through its `match` method.
fn matches(thread: &Thread, pattern: &Object, text: &Object) -> PyResult<bool> {
    if pattern.is_none() {
        return Ok(true);
    }
    if pattern.is_exact(&krait_objects::types::str::STR) {
        return pattern.eq(thread, text);
    }
    pattern.call_method(thread, name!("match"), std::slice::from_ref(text))?.is_true(thread)
}

/// The action of the first filter of a list that fits.
fn search(
    thread: &Thread,
    filters: &Object,
    list_name: &str,
    category: &Object,
    text: &Object,
    lineno: i64,
    module: &Object,
) -> PyResult<Option<(Object, Object)>> {
    let Some(list) = filters.as_list() else {
        return Err(thread.value_error(format!("{list_name} must be a list")));
    };
    let mut index = 0;
    // Patterns may run Python code that changes the list.
    while let Some(item) = list.as_slice().get(index).cloned() {
        let Some([action, message, class, module_pattern, line]) =
            item.as_tuple().map(|t| t.as_slice())
        else {
            return Err(thread.value_error(format!("{list_name} item {index} isn't a 5-tuple")));
        };
        if action.as_str().is_none() {
            return Err(
                thread.type_error(format!("action must be a string, not '{}'", action.ty().name()))
            );
        }
        if matches(thread, message, text)?
            && category.issubclass(thread, class)?
            && matches(thread, module_pattern, module)?
        {
            let line = line.index_isize(thread)? as i64;
            if line == 0 || line == lineno {
                return Ok(Some((action.clone(), item.clone())));
            }
        }
        index += 1;
    }
    Ok(None)
}

/// The action for a warning, and the filter that decided.
fn action_for(
    thread: &Thread,
    category: &Object,
    text: &Object,
    lineno: i64,
    module: &Object,
) -> PyResult<(Object, Object)> {
    let state = state(thread)?;
    if !state.context.is_none() {
        let current = state.context.call_method(thread, name!("get"), &[Object::NONE])?;
        if !current.is_none() {
            let filters = current.getattr(thread, name!("_filters"))?;
            let name = "_warnings_context _filters";
            if let Some(found) = search(thread, &filters, name, category, text, lineno, module)? {
                return Ok(found);
            }
        }
    }
    let filters = module_attribute(thread, name!("filters"), false)?.unwrap_or(state.filters);
    let name = "_warnings.filters";
    if let Some(found) = search(thread, &filters, name, category, text, lineno, module)? {
        return Ok(found);
    }
    let action = module_attribute(thread, name!("defaultaction"), false)?;
    let action = action.unwrap_or(state.default_action);
    if action.as_str().is_none() {
        return Err(thread.type_error(format!(
            "_warnings.defaultaction must be a string, not '{}'",
            action.ty().name()
        )));
    }
    Ok((action, Object::NONE))
}

/// The rest of a module's name when only its file is known.
fn module_from_file(filename: &Object) -> Object {
    let text = string_of(filename);
    if text.is_empty() {
        return Object::str("<unknown>");
    }
    match text.strip_suffix(".py") {
        Some(stem) => Object::str(stem),
        None => filename.clone(),
    }
}

fn issue(
    thread: &Thread,
    message: &Object,
    category: &Object,
    place: Place,
    registry: Option<&Object>,
    line: Option<Object>,
    source: Option<&Object>,
) -> PyResult<()> {
    let Place { filename, lineno, module } = place;
    if module.as_ref().is_some_and(Object::is_none) {
        return Ok(());
    }
    let registry = match registry {
        Some(registry) => match registry.as_dict() {
            Some(dict) => Some(dict),
            None => {
                return Err(thread.type_error(format!(
                    "'registry' must be a dict or None, not '{}'",
                    registry.ty().name()
                )));
            }
        },
        None => None,
    };
    let module = module.unwrap_or_else(|| module_from_file(&filename));
    let (text, category, message) = if message.is_instance(&exc::WARNING) {
        (message.to_str(thread)?.into(), message.ty().to_object(), message.clone())
    } else {
        let made = category.call(thread, std::slice::from_ref(message))?;
        (message.clone(), category.clone(), made)
    };
    let key = Object::tuple(&[text.clone(), category.clone(), Object::int(lineno)]);
    if let Some(registry) = registry
        && already_warned(thread, registry, &key, false)?
    {
        return Ok(());
    }
    let (action, item) = action_for(thread, &category, &text, lineno, &module)?;
    let action = string_of(&action);
    if action == "error" {
        return Err(thread.raise(message));
    }
    if action == "ignore" {
        return Ok(());
    }
    if action != "always" && action != "all" {
        if let Some(registry) = registry {
            registry.set(thread, &key, &Object::TRUE)?;
        }
        let unlined = Object::tuple(&[text.clone(), category.clone(), Object::small_int(0)]);
        let known = match action.as_str() {
            "once" => match registry {
                Some(registry) => already_warned(thread, registry, &unlined, true)?,
                None => {
                    let once = module_attribute(thread, name!("onceregistry"), false)?;
                    let once = once.unwrap_or(state(thread)?.once_registry);
                    let Some(once) = once.as_dict() else {
                        return Err(thread.type_error(format!(
                            "_warnings.onceregistry must be a dict, not '{}'",
                            once.ty().name()
                        )));
                    };
                    already_warned(thread, once, &unlined, true)?
                }
            },
            "module" => match registry {
                Some(registry) => already_warned(thread, registry, &unlined, true)?,
                None => false,
            },
            "default" => false,
            _ => {
                let action = Object::str(&action).repr_string(thread)?;
                let item = item.repr_string(thread)?;
                return Err(thread.runtime_error(format!(
                    "Unrecognized action ({action}) in warnings.filters:\n {item}"
                )));
            }
        };
        if known {
            return Ok(());
        }
    }
    let shown = Shown { message, category, text, filename, lineno, line };
    shown.show(thread, source)
}

/// A warning that passed the filters.
struct Shown {
    message: Object,
    category: Object,
    text: Object,
    filename: Object,
    lineno: i64,
    line: Option<Object>,
}

impl Shown {
    /// Shows the warning through `warnings._showwarnmsg`, or natively before that module is loaded.
    fn show(&self, thread: &Thread, source: Option<&Object>) -> PyResult<()> {
        let import = source.is_some();
        let Some(show) = module_attribute(thread, name!("_showwarnmsg"), import)? else {
            return self.show_natively(thread);
        };
        if !show.is_callable() {
            return Err(thread.type_error("warnings._showwarnmsg() must be set to a callable"));
        }
        let class = module_attribute(thread, name!("WarningMessage"), false)?
            .ok_or_else(|| thread.runtime_error("unable to get warnings.WarningMessage"))?;
        let message = class.call(
            thread,
            &[
                self.message.clone(),
                self.category.clone(),
                self.filename.clone(),
                Object::int(self.lineno),
                Object::NONE,
                Object::NONE,
                source.cloned().unwrap_or(Object::NONE),
            ],
        )?;
        show.call(thread, &[message]).map(drop)
    }

    fn show_natively(&self, thread: &Thread) -> PyResult<()> {
        let category = self.category.getattr(thread, name!("__name__"))?.str_string(thread)?;
        let filename = string_of(&self.filename);
        let text = self.text.str_string(thread)?;
        let mut out = format!("{filename}:{}: {category}: {text}\n", self.lineno);
        let line = match &self.line {
            Some(line) => Some(string_of(line)),
            None => crate::traceback_print::source_line(&filename, self.lineno),
        };
        if let Some(line) = line.filter(|line| !line.trim().is_empty()) {
            out.push_str(&format!("  {}\n", line.trim()));
        }
        super::sys::write_stderr(thread, &out);
        Ok(())
    }
}
