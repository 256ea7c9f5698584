//! Start and end of the process's interpreter, in CPython's phases (`Python/pylifecycle.c`): core, import system, codecs,
//! streams, `site`; at the end threads, exit functions, modules, streams.

use crate::config::Config;
use crate::config::getpath::Paths;
use crate::start_error::{Phase, StartError};
use crate::{hooks, registry, streams, sys_values};
use krait_objects::marshal::{Maker, read_code};
use krait_objects::thread::RUNTIME;
use krait_objects::typeobj::flags;
use krait_objects::types::dict::Dict;
use krait_objects::types::module::Module;
use krait_objects::{Interpreter, Object, PyResult, Raised, Ref, Thread, codecs, gc, name};
use krait_vm::eval::run_code;
use krait_vm::import::{get_module, import_module};
use krait_vm::modules::{builtins, imp, sys};
use krait_vm::state::VmState;
use std::sync::OnceLock;

mod subinterpreters;

pub use subinterpreters::{end_interpreter, new_interpreter};

/// A running interpreter, with the thread that started it: the main one of the process, or one made later.
pub struct Process<'a> {
    thread: &'a Thread,
    pub config: Config,
}

/// What the main interpreter was started with, for those made later.
static START: OnceLock<(Config, Paths)> = OnceLock::new();

/// `_interpreters.WHENCE_RUNTIME`.
const WHENCE_RUNTIME: i32 = 1;

/// Calls a function of a module that is loaded.
fn call_module(thread: &Thread, module: &str, function: &str, args: &[Object]) -> PyResult {
    let module = get_module(thread, &Object::str(module))?
        .ok_or_else(|| thread.runtime_error(format!("lost {module}")))?;
    module.getattr(thread, &Object::str(function))?.call(thread, args)
}

impl<'a> Process<'a> {
    /// Starts the interpreter as configured, on a stack whose lowest address is given.
    pub fn start(
        config: Config,
        paths: &Paths,
        stack_low: usize,
    ) -> Result<Process<'static>, Box<StartError>> {
        krait_objects::hash_key::install(config.hash_seed);
        RUNTIME.code_debug_ranges.set(config.code_debug_ranges);
        let interp: &'static Interpreter = Box::leak(Box::new(Interpreter::new()));
        interp.hooks.set(Some(hooks::HOOKS));
        interp.int_max_str_digits.set(config.int_max_str_digits as usize);
        interp.cpu_count.set(config.cpu_count);
        interp.import_time.set(config.import_time);
        interp.optimize.set(config.optimize);
        interp.bytes_warning.set(config.bytes_warning);
        let thread: &'static Thread = Box::leak(Thread::new(interp));
        thread.main.set(true);
        thread.ident.set(krait_host::thread::ident());
        interp.main_ident.set(thread.ident.get());
        thread.attach(stack_low);
        RUNTIME.register(interp);
        interp.whence.set(WHENCE_RUNTIME);
        interp.running_main.set(true);
        VmState::install(thread);
        krait_objects::startup::ready_types(thread);
        krait_vm::ready_types(thread);
        imp::install(imp::Sources {
            builtin: registry::builtin,
            builtin_names: registry::builtin_names,
            frozen: registry::frozen,
            frozen_names: registry::frozen_names,
        });
        imp::set_use_frozen(config.frozen_modules);
        let _ = START.set((config.clone(), paths.clone()));
        let process = Process { thread, config };
        match process.start_modules(paths) {
            Ok(()) => Ok(process),
            Err((phase, raised)) => {
                let config = process.config;
                Err(Box::new(StartError { phase, raised, thread, config }))
            }
        }
    }

    /// The modules that every interpreter starts with; an error comes with the name of the phase.
    fn start_modules(&self, paths: &Paths) -> Result<(), (Phase, Raised)> {
        let thread = self.thread;
        let failed = |message| move |raised| (Phase::new(message), raised);
        let no_library = |message| move |raised| (Phase { message, shows_paths: true }, raised);
        self.start_core(paths).map_err(failed("init_core"))?;
        self.start_import().map_err(failed("init_importlib"))?;
        self.start_external_import().map_err(failed("init_importlib_external"))?;
        import_module(thread, name!("encodings"), None, None, None, 0)
            .map_err(no_library("Failed to import encodings module"))?;
        codecs::registry::lookup(thread, "utf-8").map_err(no_library(
            "init_fs_encoding: failed to get the Python codec of the filesystem encoding",
        ))?;
        if thread.interp().is_main() {
            krait_modules_os::signal::install(thread).map_err(failed("init_signals"))?;
        }
        let encoding = streams::encoding(thread, &self.config).map_err(failed(
            "init_stdio_encoding: failed to get the Python codec name of the stdio encoding",
        ))?;
        streams::install(thread, &self.config, encoding)
            .map_err(failed("init_sys_streams: can't initialize sys standard streams"))?;
        if !self.config.warn_options.is_empty() {
            // A broken warnings module is shown later, when a warning is issued.
            let _ = import_module(thread, name!("warnings"), None, None, None, 0);
        }
        if self.config.site {
            import_module(thread, name!("site"), None, None, None, 0)
                .map_err(failed("init_import_site: Failed to import the site module"))?;
        }
        Ok(())
    }

    /// `sys`, `builtins` and `__main__`.
    fn start_core(&self, paths: &Paths) -> PyResult<()> {
        let thread = self.thread;
        let interp = thread.interp();
        let modules = Dict::new();
        let sys_module = Module::from_def(&sys::DEF);
        let builtins_module = Module::from_def(&builtins::DEF);
        // SAFETY: this thread is the only one.
        unsafe {
            *interp.modules.get() = Some(modules.clone().into());
            *interp.sys_dict.get() = Some(sys_module.dict());
            *interp.builtins.get() = Some(builtins_module.dict());
        }
        sys_module.add("modules", modules.clone());
        (sys::DEF.exec)(thread, &sys_module)?;
        sys_values::set_constants(thread, &sys_module.dict());
        sys_values::set_configuration(thread, &sys_module.dict(), &self.config, paths)?;
        sys_module.add("meta_path", Object::list(Vec::new()));
        sys_module.add("path_hooks", Object::list(Vec::new()));
        sys_module.add("path_importer_cache", Dict::new());
        (builtins::DEF.exec)(thread, &builtins_module)?;
        builtins_module.add("__debug__", Object::from_bool(self.config.optimize == 0));
        modules.set_item_str("sys", sys_module.into());
        modules.set_item_str("builtins", builtins_module.clone().into());
        let main = Module::new("__main__");
        // The same object as in programs' constants.
        main.add("__name__", name!("__main__").clone());
        main.add("__builtins__", builtins_module);
        modules.set_item_str("__main__", main.into());
        sys::stderr_printer::install(thread);
        Ok(())
    }

    /// `importlib._bootstrap` from frozen code, with what it needs.
    fn start_import(&self) -> PyResult<()> {
        let thread = self.thread;
        let modules = krait_vm::import::sys_modules(thread)?;
        let importlib = Module::new("_frozen_importlib");
        let builtins = get_module(thread, name!("builtins"))?.unwrap_or(Object::NONE);
        importlib.add("__builtins__", builtins);
        modules.setitem(thread, name!("_frozen_importlib"), Some(&importlib.clone().into()))?;
        let Some(frozen) = registry::frozen("_frozen_importlib") else {
            return Err(thread.system_error("the frozen importlib is missing"));
        };
        importlib.add("__origname__", Object::str(frozen.origin));
        let code = read_code(thread, frozen.code, Maker::Compiler)?;
        thread.interp().importlib.set(importlib.clone().into());
        run_code(thread, &code, &importlib.dict(), None, None)?;
        let imp_module: Object = imp::make_builtin(thread, &imp::DEF)?.into();
        modules.setitem(thread, name!("_imp"), Some(&imp_module))?;
        imp_module.setattr(
            thread,
            name!("check_hash_based_pycs"),
            Some(&Object::str(&self.config.check_hash_pycs)),
        )?;
        let sys = get_module(thread, name!("sys"))?.unwrap_or(Object::NONE);
        call_module(thread, "_frozen_importlib", "_install", &[sys, imp_module])?;
        // `__main__` has the loader of builtin modules until a program is loaded into it.
        let loader = importlib.dict().get_str("BuiltinImporter").unwrap_or(Object::NONE);
        self.main_namespace()?.set_item_str("__loader__", loader);
        Ok(())
    }

    /// Finders of files and archives.
    fn start_external_import(&self) -> PyResult<()> {
        let thread = self.thread;
        call_module(thread, "_frozen_importlib", "_install_external_importers", &[])?;
        let zipimport = import_module(thread, name!("zipimport"), None, None, None, 0)?;
        let hooks = thread.interp().sys_dict().and_then(|sys| sys.get_str("path_hooks"));
        if let Some(hooks) = hooks {
            let importer = zipimport.getattr(thread, name!("zipimporter"))?;
            hooks.call_method(thread, name!("insert"), &[Object::small_int(0), importer])?;
        }
        Ok(())
    }

    pub fn thread(&self) -> &'a Thread {
        self.thread
    }

    /// `sys.modules['__main__'].__dict__`.
    pub fn main_namespace(&self) -> PyResult<Ref<Dict>> {
        main_namespace(self.thread)
    }

    /// Ends the interpreter: waits for threads, runs exit functions, flushes the streams, destroys the modules. False if
    /// what was left in a stream could not be written.
    pub fn finish(&self) -> bool {
        let thread = self.thread;
        if thread.interp().is_main() {
            subinterpreters::end_all(thread);
        }
        if let Ok(Some(threading)) = get_module(thread, name!("threading"))
            && let Err(raised) = threading.call_method(thread, name!("_shutdown"), &[])
        {
            let message = "Exception ignored on threading shutdown";
            (thread.hooks().unraisable)(thread, raised, Some(message), None);
        }
        krait_modules_object::atexit::run(thread);
        let mut flushed = streams::flush(thread);
        thread.interp().start_finalizing(thread);
        if thread.interp().is_main() {
            krait_modules_os::signal::uninstall(thread);
            if flushed && self.ends_unnoticed() {
                krait_modules_concurrency::thread::end_main(thread);
                return true;
            }
        }
        gc::collect::collect(thread, gc::GENERATIONS - 1);
        thread.interp().drop_gc_callbacks();
        self.destroy_modules();
        krait_modules_concurrency::thread::end_main(thread);
        gc::collect::collect(thread, gc::GENERATIONS - 1);
        // What could not be written before cannot be written now, and has been reported.
        if flushed {
            flushed = streams::flush(thread);
        }
        flushed
    }

    /// True if nobody could tell that what is alive is not taken apart: the system takes the memory back with the process.
    fn ends_unnoticed(&self) -> bool {
        let Some(streams) = self.original_streams() else { return false };
        gc::ending::is_unnoticed(self.thread, &streams, &krait_modules_object::abc::is_destroy)
    }

    /// The standard streams and the streams below them, if they are those that the process was started with: those were
    /// flushed, and closing them leaves their descriptors open.
    fn original_streams(&self) -> Option<Vec<Object>> {
        let thread = self.thread;
        let sys = thread.interp().sys_dict()?;
        let mut streams = Vec::new();
        for name in ["stdin", "stdout", "stderr"] {
            let stream = sys.get_str(name)?;
            if !stream.is(&sys.get_str(&format!("__{name}__"))?) {
                return None;
            }
            streams.push(stream);
        }
        let mut at = 0;
        while let Some(stream) = streams.get(at).cloned() {
            // A class of the program's may have a finalizer of its own.
            if stream.ty().has(flags::HEAP) {
                return None;
            }
            for name in [name!("buffer"), name!("raw")] {
                streams.extend(stream.lookup_attr(thread, name).ok().flatten());
            }
            at += 1;
        }
        Some(streams)
    }

    /// Takes the modules apart, so that what they hold is destroyed: `__main__` and the modules imported last first, `sys`
    /// and `builtins` last.
    fn destroy_modules(&self) {
        let thread = self.thread;
        let Some(modules) = thread.interp().modules() else { return };
        let Some(modules) = modules.as_dict() else { return };
        let sys = thread.interp().sys_dict();
        if let Some(sys) = &sys {
            for name in [
                "path",
                "argv",
                "ps1",
                "ps2",
                "last_exc",
                "last_type",
                "last_value",
                "last_traceback",
                "path_hooks",
                "path_importer_cache",
                "meta_path",
            ] {
                if sys.get_str(name).is_some() {
                    sys.set_item_str(name, Object::NONE);
                }
            }
            for name in ["stdin", "stdout", "stderr"] {
                if let Some(original) = sys.get_str(&format!("__{name}__")) {
                    sys.set_item_str(name, original);
                }
            }
        }
        let mut kept = Vec::new();
        for (name, module) in modules.items() {
            let name = name.as_str().map(|n| n.to_string_lossy()).unwrap_or_default();
            if !matches!(name.as_str(), "sys" | "builtins") {
                modules.set_item_str(&name, Object::NONE);
                if let Some(module) = module.downcast_ref::<Module>() {
                    kept.push(module);
                }
            }
        }
        // A module that nothing else refers to goes as a whole, with its namespace; the others are emptied.
        let weak: Vec<Object> = kept
            .iter()
            .filter_map(|module| {
                krait_objects::weakref::new_weak(
                    &krait_objects::types::weakref::REF,
                    module.as_object(),
                    None,
                )
            })
            .collect();
        while let Some(module) = kept.pop() {
            drop(module);
        }
        thread.interp().importlib.clear();
        gc::collect::collect(thread, gc::GENERATIONS - 1);
        for weak in weak.iter().rev() {
            let alive = krait_objects::weakref::as_weak(weak).and_then(|weak| weak.target());
            if let Some(module) = alive.and_then(|m| m.downcast_ref::<Module>()) {
                clear_namespace(&module.dict());
            }
        }
    }
}

/// Empties a module's namespace: names with one underscore first, `__builtins__` never (`_PyModule_ClearDict`).
fn clear_namespace(namespace: &Dict) {
    for private in [true, false] {
        for name in namespace.keys() {
            let Some(text) = name.as_str().and_then(|name| name.as_utf8()) else { continue };
            let is_private = text.starts_with('_') && !text.starts_with("__");
            if text != "__builtins__" && (is_private == private) {
                namespace.set_str(&name, Object::NONE);
            }
        }
    }
}

/// The namespace of `__main__`.
pub fn main_namespace(thread: &Thread) -> PyResult<Ref<Dict>> {
    let main = get_module(thread, name!("__main__"))?;
    main.and_then(|m| m.downcast_ref::<Module>())
        .map(|m| m.dict())
        .ok_or_else(|| thread.runtime_error("__main__ is missing"))
}
