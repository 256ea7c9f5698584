//! Start and end of the process's interpreter.

use crate::{hooks, registry};
use krait_modules_io::{StreamSettings, open_function, standard_streams};
use krait_objects::types::dict::Dict;
use krait_objects::types::module::Module;
use krait_objects::{Interpreter, Object, PyResult, Ref, Thread};
use krait_vm::modules::{builtins, imp, sys};
use krait_vm::state::VmState;

/// The running interpreter of a process, with its main thread.
pub struct Process {
    thread: &'static Thread,
}

/// The main thread's lowest stack address that may be used.
fn stack_low() -> usize {
    let marker = 0u8;
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: the pointer is to a local variable.
    let size = unsafe {
        if libc::getrlimit(libc::RLIMIT_STACK, &mut limit) == 0
            && limit.rlim_cur != libc::RLIM_INFINITY
        {
            limit.rlim_cur as usize
        } else {
            8 << 20
        }
    };
    (&raw const marker as usize).saturating_sub(size.min(1 << 30) - (64 << 10))
}

impl Process {
    /// Makes the interpreter: types, `builtins`, `sys`, `sys.modules`.
    pub fn start() -> PyResult<Process> {
        let interp: &'static Interpreter = Box::leak(Box::new(Interpreter::new()));
        interp.hooks.set(Some(hooks::HOOKS));
        let thread: &'static Thread = Box::leak(Thread::new(interp));
        thread.main.set(true);
        thread.ident.set(krait_host::thread::ident());
        interp.main_ident.set(thread.ident.get());
        thread.attach(stack_low());
        VmState::install(thread);
        krait_objects::startup::ready_types(thread);
        krait_vm::ready_types(thread);
        imp::install(imp::Sources {
            builtin: registry::builtin,
            builtin_names: registry::builtin_names,
            frozen: registry::frozen,
            frozen_names: registry::frozen_names,
        });
        let modules = Dict::new();
        let process = Process { thread };
        // SAFETY: this thread is the only one.
        unsafe {
            *interp.modules.get() = Some(modules.clone().into());
            let sys_module = Module::from_def(&sys::DEF);
            *interp.sys_dict.get() = Some(sys_module.dict());
            sys_module.add("modules", modules.clone());
            (sys::DEF.exec)(thread, &sys_module)?;
            let builtins_module = Module::from_def(&builtins::DEF);
            *interp.builtins.get() = Some(builtins_module.dict());
            (builtins::DEF.exec)(thread, &builtins_module)?;
            modules.set_item_str("sys", sys_module.into());
            modules.set_item_str("builtins", builtins_module.into());
        }
        let main = Module::new("__main__");
        if let Some(builtins) = modules.get_str("builtins") {
            main.add("__builtins__", builtins);
        }
        modules.set_item_str("__main__", main.into());
        process.make_streams()?;
        Ok(process)
    }

    /// Sets `sys.stdin` and its like, and `open`.
    fn make_streams(&self) -> PyResult<()> {
        krait_host::locale::setlocale(libc::LC_CTYPE, Some(c""));
        let settings = StreamSettings::from_environment();
        let streams = standard_streams(self.thread, &settings)?;
        if let Some(sys) = self.thread.interp().sys_dict() {
            for (name, stream) in ["stdin", "stdout", "stderr"].iter().zip(streams) {
                sys.set_item_str(&format!("__{name}__"), stream.clone());
                sys.set_item_str(name, stream);
            }
        }
        if let Some(builtins) = self.thread.interp().builtins() {
            builtins.set_item_str("open", open_function());
        }
        Ok(())
    }

    pub fn thread(&self) -> &'static Thread {
        self.thread
    }

    /// `sys.modules['__main__'].__dict__`.
    pub fn main_namespace(&self) -> PyResult<Ref<Dict>> {
        let main = krait_vm::import::get_module(self.thread, &Object::str("__main__"))?;
        main.and_then(|m| m.downcast_ref::<Module>())
            .map(|m| m.dict())
            .ok_or_else(|| self.thread.runtime_error("__main__ is missing"))
    }
}
