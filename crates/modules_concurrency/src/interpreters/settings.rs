//! Configurations of interpreters, as objects and by name.

use super::crossing::utf8;
use krait_objects::thread::Settings;
use krait_objects::types::bool::BOOL;
use krait_objects::types::dict::Dict;
use krait_objects::types::namespace::Namespace;
use krait_objects::types::str::Str;
use krait_objects::{Args, Interpreter, Object, PyResult, Raised, Thread};

const ISOLATED: Settings = Settings {
    use_main_obmalloc: false,
    allow_fork: false,
    allow_exec: false,
    allow_threads: true,
    allow_daemon_threads: false,
    check_multi_interp_extensions: true,
    gil: 2,
};

const EMPTY: Settings = Settings {
    use_main_obmalloc: false,
    allow_fork: false,
    allow_exec: false,
    allow_threads: false,
    allow_daemon_threads: false,
    check_multi_interp_extensions: false,
    gil: 0,
};

/// Names of the `gil` setting, by its value.
const GILS: [&str; 3] = ["default", "shared", "own"];

fn named(thread: &Thread, name: &str) -> PyResult<Settings> {
    match name {
        "" | "default" | "isolated" => Ok(ISOLATED),
        "legacy" => Ok(Settings::LEGACY),
        "empty" => Ok(EMPTY),
        _ => Err(thread.value_error(format!("unsupported config name '{name}'"))),
    }
}

/// The flags by name.
fn flags(settings: &mut Settings) -> [(&'static str, &mut bool); 6] {
    [
        ("use_main_obmalloc", &mut settings.use_main_obmalloc),
        ("allow_fork", &mut settings.allow_fork),
        ("allow_exec", &mut settings.allow_exec),
        ("allow_threads", &mut settings.allow_threads),
        ("allow_daemon_threads", &mut settings.allow_daemon_threads),
        ("check_multi_interp_extensions", &mut settings.check_multi_interp_extensions),
    ]
}

/// The configuration of an interpreter; the main one has the GIL that the others share.
pub fn of_interpreter(interp: &Interpreter) -> Settings {
    let settings = interp.settings.get();
    if interp.is_main() { Settings { gil: 2, ..settings } } else { settings }
}

/// The configuration as a namespace.
pub fn shown(settings: &Settings) -> Object {
    let mut settings = *settings;
    let namespace = Dict::new();
    for (name, value) in flags(&mut settings) {
        namespace.set_item_str(name, Object::from_bool(*value));
    }
    let gil = GILS.get(settings.gil as usize).copied().unwrap_or("default");
    namespace.set_item_str("gil", Object::str(gil));
    Namespace::with_dict(&namespace)
}

fn wrong_type(thread: &Thread, name: &str) -> Raised {
    thread.type_error(format!("invalid type for config field '{name}'"))
}

/// Takes the fields from a dict. `complete`: none may be missing.
fn fill(thread: &Thread, settings: &mut Settings, fields: &Dict, complete: bool) -> PyResult<()> {
    let fields = fields.copy();
    let missing = |name: &str| thread.value_error(format!("missing config field '{name}'"));
    for (name, place) in flags(settings) {
        match fields.get_str(name) {
            Some(value) => {
                if !value.is_exact(&BOOL) {
                    return Err(wrong_type(thread, name));
                }
                *place = value.is_true(thread)?;
                fields.remove(thread, &Object::str(name))?;
            }
            None if complete => return Err(missing(name)),
            None => {}
        }
    }
    match fields.get_str("gil") {
        Some(value) => {
            let name = value.as_str().map(Str::to_string_lossy);
            let name = name.ok_or_else(|| wrong_type(thread, "gil"))?;
            let found = GILS.iter().position(|gil| *gil == name);
            let Some(found) = found else {
                return Err(thread
                    .value_error(format!("unsupported interpreter config .gil value '{name}'")));
            };
            settings.gil = found as i32;
            fields.remove(thread, &Object::str("gil"))?;
        }
        None if complete => return Err(missing("gil")),
        None => {}
    }
    match fields.keys().first() {
        None => Ok(()),
        Some(name) if fields.len() == 1 => {
            let name = name.repr_string(thread)?;
            Err(thread.value_error(format!("config got 1 extra value ({name})")))
        }
        Some(name) => {
            let name = name.repr_string(thread)?;
            let count = fields.len();
            Err(thread
                .value_error(format!("config got {count} extra values (starting with {name})")))
        }
    }
}

/// `_interpreters.new_config()`.
pub fn new_config(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let mut settings = match args.opt(0) {
        None => ISOLATED,
        Some(name) => {
            if name.as_str().is_none() {
                return Err(thread.type_error(format!(
                    "new_config() argument 1 must be str, not {}",
                    name.ty().name()
                )));
            }
            let text = utf8(thread, name)?;
            if text.contains('\0') {
                return Err(thread.value_error("embedded null character"));
            }
            named(thread, &text)?
        }
    };
    if let Some(overrides) = args.opt(1).and_then(|overrides| overrides.as_dict()) {
        fill(thread, &mut settings, overrides, false)?;
    }
    Ok(shown(&settings))
}

/// What the `config` argument of `create` stands for.
pub fn of_argument(thread: &Thread, config: Option<&Object>) -> PyResult<Settings> {
    let Some(config) = config else { return Ok(ISOLATED) };
    if config.as_str().is_some() {
        // As a C string, the name ends at a NUL.
        let text = utf8(thread, config)?;
        return named(thread, text.split('\0').next().unwrap_or_default());
    }
    let Some(fields) = config.instance_dict() else {
        let shown = config.repr_string(thread)?;
        return Err(thread.type_error(format!("bad config {shown}")));
    };
    let mut settings = EMPTY;
    fill(thread, &mut settings, &fields, true)?;
    Ok(settings)
}

/// Whether an interpreter can have these settings.
pub fn check(settings: &Settings) -> Result<(), &'static str> {
    if !settings.use_main_obmalloc && !settings.check_multi_interp_extensions {
        return Err(
            "per-interpreter obmalloc does not support single-phase init extension modules",
        );
    }
    Ok(())
}
