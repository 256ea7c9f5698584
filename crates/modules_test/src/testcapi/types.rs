//! Types for tests of protocols, and odds and ends of the C library.

use crate::arguments::bad_call;
use krait_modules_concurrency::interpreters::{run_simple, whence};
use krait_objects::fields::Fields;
use krait_objects::thread::Settings;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::builtin_function::BuiltinFunction;
use krait_objects::types::module::Module;
use krait_objects::types::str::Str;
use krait_objects::{
    Header, MethodDef, Object, PyResult, Thread, Type, TypeSpec, Word, heap, memory_slots, name,
    payload,
};

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "run_in_subinterp",
        |thread, source| {
            if source.as_str().is_none() {
                return Err(bad_call(thread));
            }
            let made = (thread.hooks().new_interpreter)(thread, Settings::LEGACY);
            let interp = made.map_err(|problem| thread.runtime_error(problem))?;
            interp.whence.set(whence::LEGACY_CAPI);
            let fine = run_simple(thread, interp, source);
            (thread.hooks().end_interpreter)(thread, interp);
            Ok(Object::small_int(if fine { 0 } else { -1 }))
        },
        "Runs source in an interpreter made for it; 0, or -1 if it raised an exception."
    ),
    function!(
        "W_STOPCODE",
        |thread, signal| { Ok(Object::small_int((signal.to_c_int(thread)? << 8) | 0x7f)) },
        "The status of a process that a signal stopped."
    ),
    MethodDef::noargs(
        "create_cfunction",
        "",
        |_, module| Ok(BuiltinFunction::new(&CREATED, Some(module.clone()), None).into()),
        "A new builtin function.",
    ),
    function!(
        "raise_SIGINT_then_send_None",
        |thread, generator| {
            krait_host::signal::raise(2).map_err(|error| thread.os_error(&error, None, None))?;
            generator.call_method(thread, name!("send"), &[Object::NONE])
        },
        "Raises SIGINT and resumes the generator before anything else can run."
    ),
    function!(
        "set_errno",
        |thread, number| {
            krait_host::errno::set(number.to_c_int(thread)?);
            Ok(Object::NONE)
        },
        "Sets the C library's errno."
    ),
    function!(
        "config_get",
        |thread, option| {
            let option =
                option.as_str().map(Str::to_string_lossy).ok_or_else(|| bad_call(thread))?;
            config_get(thread, &option)
        },
        "The value of an option of the configuration."
    ),
];

static CREATED: MethodDef = MethodDef::noargs("create_cfunction", "", |_, _| Ok(Object::NONE), "");

/// An option that the configuration takes from `sys`, as `PyConfig_Get` looks it up.
fn config_get(thread: &Thread, option: &str) -> PyResult {
    let sys = thread.interp().sys_dict().ok_or_else(|| bad_call(thread))?;
    match option {
        // Code always has its columns.
        "code_debug_ranges" => return Ok(Object::small_int(1)),
        "argv" | "base_exec_prefix" | "base_executable" | "base_prefix" | "exec_prefix"
        | "executable" | "orig_argv" | "platlibdir" | "prefix" | "pycache_prefix"
        | "stdlib_dir" | "warnoptions" => {
            let attribute = match option {
                "base_executable" => "_base_executable",
                "stdlib_dir" => "_stdlib_dir",
                other => other,
            };
            if let Some(value) = sys.get_str(attribute) {
                return Ok(value);
            }
        }
        "module_search_paths" => {
            if let Some(value) = sys.get_str("path") {
                return Ok(value);
            }
        }
        "xoptions" => {
            if let Some(value) = sys.get_str("_xoptions") {
                return Ok(value);
            }
        }
        "parser_debug"
        | "inspect"
        | "interactive"
        | "optimization_level"
        | "verbose"
        | "bytes_warning"
        | "quiet"
        | "isolated"
        | "dev_mode"
        | "utf8_mode"
        | "warn_default_encoding"
        | "safe_path"
        | "int_max_str_digits" => {
            let attribute = match option {
                "parser_debug" => "debug",
                "optimization_level" => "optimize",
                other => other,
            };
            if let Some(flags) = sys.get_str("flags") {
                return flags.getattr(thread, &Object::str(attribute));
            }
        }
        _ => {}
    }
    Err(thread.value_error(format!("unknown config option name: {option}")))
}

/// An object that wraps another.
#[repr(C)]
pub struct Wrapper {
    header: Header,
    wrapped: Object,
}

payload!(Wrapper, AWAIT_TYPE);

impl Fields for Wrapper {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.wrapped.word());
    }
}

fn wrap(ty: &Type, wrapped: Object) -> Object {
    heap::new_object(ty, |header| Wrapper { header, wrapped }).into()
}

static AWAIT_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC,
    doc: "C level type with tp_as_async",
    slots: memory_slots!(Wrapper, SlotsSpec::EMPTY)
        .new(|thread, ty, args| {
            let [wrapped] = crate::arguments::exactly(thread, "awaitType", args)?;
            Ok(wrap(ty, wrapped.clone()))
        })
        .await_(|_, this| Ok(Wrapper::of(this).wrapped.clone())),
    ..TypeSpec::new::<Wrapper>("awaitType")
};
static AWAIT_TYPE: Type = Type::builtin(&AWAIT_SPEC);

static GENERIC_ALIAS_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::BASETYPE | flags::DISALLOW_INSTANTIATION,
    slots: memory_slots!(Wrapper, SlotsSpec::EMPTY),
    methods: &[MethodDef::one(
        "__mro_entries__",
        "",
        |_, this, _| Ok(Object::tuple(&[Wrapper::of_any(this).wrapped.clone()])),
        "",
    )],
    ..TypeSpec::new::<Wrapper>("GenericAlias")
};
static GENERIC_ALIAS: Type = Type::builtin(&GENERIC_ALIAS_SPEC);

impl Wrapper {
    /// The payload of an instance of any of the types here.
    fn of_any(object: &Object) -> &Wrapper {
        debug_assert!(object.is_instance(&GENERIC_ALIAS) || object.is_instance(&AWAIT_TYPE));
        // SAFETY: methods are only called on instances of their type, all of which have this layout.
        unsafe { &*object.word().ptr().cast::<Wrapper>() }
    }
}

static GENERIC_SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::DISALLOW_INSTANTIATION,
    methods: &[MethodDef::one(
        "__class_getitem__",
        "",
        |_, _, item| Ok(wrap(&GENERIC_ALIAS, item.clone())),
        "",
    )
    .class()],
    ..TypeSpec::new::<Header>("Generic")
};
static GENERIC: Type = Type::builtin(&GENERIC_SPEC);

/// Adds the types.
pub fn add_types(thread: &Thread, module: &Module) {
    for ty in [&AWAIT_TYPE, &GENERIC_ALIAS, &GENERIC] {
        module.add_type(thread, ty);
    }
}
