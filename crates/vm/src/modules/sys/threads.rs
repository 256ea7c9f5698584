//! `sys`: the thread switch interval, the frames of all threads, hooks of asynchronous generators and coroutines.

use crate::frame_object;
use crate::state::VmState;
use krait_objects::suggestions::unexpected_keyword_of;
use krait_objects::thread::RUNTIME;
use krait_objects::types::dict::Dict;
use krait_objects::types::structseq::{self, Field, StructSeq};
use krait_objects::{Args, CallArgs, MethodDef, Object, PyResult, Thread, Type, TypeSpec};

pub(super) static FUNCTIONS: &[MethodDef] = &[
    MethodDef::noargs(
        "getswitchinterval",
        "($module, /)",
        |_, _| Ok(Object::float(RUNTIME.gil.interval() as f64 / 1e6)),
        "Seconds after which a waiting thread asks for its turn.",
    ),
    MethodDef::one(
        "setswitchinterval",
        "($module, interval, /)",
        |thread, _, interval| {
            let seconds = interval.to_f64(thread)?;
            if seconds <= 0.0 {
                return Err(thread.value_error("switch interval must be strictly positive"));
            }
            RUNTIME.gil.set_interval((seconds * 1e6) as u64);
            Ok(Object::NONE)
        },
        "Sets the seconds after which a waiting thread asks for its turn.",
    ),
    MethodDef::noargs(
        "_is_gil_enabled",
        "($module, /)",
        |_, _| Ok(Object::TRUE),
        "Whether the GIL is on.",
    ),
    MethodDef::noargs(
        "_current_frames",
        "($module, /)",
        |thread, _| {
            thread.audit("sys._current_frames", &[])?;
            let found = Dict::new();
            for each in thread.interp().threads() {
                let frame = each.vm.get().cast::<VmState>();
                // SAFETY: the list holds living threads, and their frames stand still while this one holds the GIL.
                let frame = unsafe { frame.as_ref() }.map(|state| state.frame.get());
                if let Some(frame) = frame.filter(|frame| !frame.is_null()) {
                    // SAFETY: as above.
                    let frame = unsafe { frame_object::of_frame(frame) };
                    found.set(thread, &Object::int_u64(each.ident.get()), &frame)?;
                }
            }
            Ok(found.into())
        },
        "The running frame of each thread, by thread identity.",
    ),
    MethodDef::noargs(
        "_current_exceptions",
        "($module, /)",
        |thread, _| {
            thread.audit("sys._current_exceptions", &[])?;
            let found = Dict::new();
            for each in thread.interp().threads() {
                let exception = each.handled_exception().cloned().unwrap_or(Object::NONE);
                found.set(thread, &Object::int_u64(each.ident.get()), &exception)?;
            }
            Ok(found.into())
        },
        "The exception that each thread is handling, by thread identity.",
    ),
    MethodDef::noargs(
        "_get_cpu_count_config",
        "($module, /)",
        |thread, _| Ok(Object::int(thread.interp().cpu_count.get().into())),
        "The configured number of processors, or -1.",
    ),
    MethodDef::noargs(
        "get_coroutine_origin_tracking_depth",
        "($module, /)",
        |thread, _| Ok(Object::int(thread.coroutine_origin_depth.get().into())),
        "How many frames a coroutine remembers of where it was made.",
    ),
    MethodDef::new(
        "set_coroutine_origin_tracking_depth",
        "($module, /, depth)",
        |thread, _, args: Args<'_>| {
            let depth = args.req(0).to_i32(thread)?;
            if depth < 0 {
                return Err(thread.value_error("depth must be >= 0"));
            }
            thread.coroutine_origin_depth.set(depth);
            Ok(Object::NONE)
        },
        "Sets how many frames a coroutine remembers of where it was made; 0 for none.",
    ),
    MethodDef::noargs(
        "get_asyncgen_hooks",
        "($module, /)",
        |thread, _| {
            ASYNCGEN_HOOKS.ready(thread);
            // SAFETY: under the GIL; cloned at once.
            let (first, last) = unsafe {
                (
                    (*thread.async_gen_firstiter.get()).clone(),
                    (*thread.async_gen_finalizer.get()).clone(),
                )
            };
            let values = vec![first.unwrap_or(Object::NONE), last.unwrap_or(Object::NONE)];
            Ok(structseq::instance(&ASYNCGEN_HOOKS, values))
        },
        "The hooks of asynchronous generators.",
    ),
    MethodDef::raw(
        "set_asyncgen_hooks",
        "",
        set_asyncgen_hooks,
        "Sets the functions called when an asynchronous generator starts and when it is dropped unfinished.",
    ),
];

static HOOKS_DEF: StructSeq = StructSeq {
    name: "sys.asyncgen_hooks",
    doc: "The hooks of asynchronous generators.",
    fields: &[
        Field::new("firstiter", "Called at the first iteration"),
        Field::new("finalizer", "Called when one is dropped unfinished"),
    ],
    visible: 2,
};
static HOOKS_SPEC: TypeSpec = structseq::spec(&HOOKS_DEF, 0);
static ASYNCGEN_HOOKS: Type = Type::builtin(&HOOKS_SPEC);

fn set_asyncgen_hooks(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    if args.positional().len() > 2 {
        return Err(thread.type_error(format!(
            "set_asyncgen_hooks expected at most 2 arguments, got {}",
            args.positional().len()
        )));
    }
    let mut given = [args.positional().first(), args.positional().get(1)];
    for (name, value) in args.keywords() {
        match name.str_string(thread)?.as_str() {
            "firstiter" => given[0] = Some(value),
            "finalizer" => given[1] = Some(value),
            other => {
                let known = ["firstiter", "finalizer"];
                return Err(unexpected_keyword_of(thread, "this function", other, &known));
            }
        }
    }
    for (value, name) in given.iter().zip(["firstiter", "finalizer"]) {
        if let Some(value) = value
            && !value.is_none()
            && !value.is_callable()
        {
            return Err(
                thread.type_error(format!("callable {name} expected, got {}", value.ty().name()))
            );
        }
    }
    let cells = [
        (&thread.async_gen_firstiter, "sys.set_asyncgen_hook_firstiter"),
        (&thread.async_gen_finalizer, "sys.set_asyncgen_hook_finalizer"),
    ];
    for (value, (cell, event)) in given.into_iter().zip(cells).rev() {
        if let Some(value) = value {
            thread.audit(event, &[])?;
            let value = (!value.is_none()).then(|| value.clone());
            // SAFETY: under the GIL; the old value is dropped after the cell is whole.
            let _old = unsafe { std::mem::replace(&mut *cell.get(), value) };
        }
    }
    Ok(Object::NONE)
}
