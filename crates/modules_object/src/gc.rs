//! `gc`: control of the cycle collector. Matches CPython's `Modules/gcmodule.c`.

use krait_objects::gc::collect::{collect, referents, tracked};
use krait_objects::gc::{GENERATIONS, is_tracked, was_object_finalized};
use krait_objects::thread::RUNTIME;
use krait_objects::typeobj::flags;
use krait_objects::types::dict::Dict;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{Args, CallArgs, MethodDef, Object, PyResult, Ref, Thread, Type};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "gc",
    doc: "Access to the collector of reference cycles: switch it, run it, ask it.",
    functions: FUNCTIONS,
    exec,
};

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::noargs(
        "enable",
        "($module, /)",
        |_, _| {
            RUNTIME.gc.enabled.set(true);
            Ok(Object::NONE)
        },
        "Switches automatic collection on.",
    ),
    MethodDef::noargs(
        "disable",
        "($module, /)",
        |_, _| {
            RUNTIME.gc.enabled.set(false);
            Ok(Object::NONE)
        },
        "Switches automatic collection off.",
    ),
    MethodDef::noargs(
        "isenabled",
        "($module, /)",
        |_, _| Ok(Object::from_bool(RUNTIME.gc.enabled.get())),
        "Whether automatic collection is on.",
    ),
    MethodDef::new(
        "collect",
        "($module, /, generation=2)",
        run_collect,
        "Collects a generation and the younger ones; gives the number of unreachable objects found.",
    ),
    MethodDef::noargs(
        "get_count",
        "($module, /)",
        |_, _| Ok(three(|i| RUNTIME.gc.counts[i].get())),
        "The collection counts of the generations.",
    ),
    MethodDef::noargs(
        "get_threshold",
        "($module, /)",
        |_, _| Ok(three(|i| RUNTIME.gc.thresholds[i].get())),
        "The collection thresholds of the generations.",
    ),
    MethodDef::raw(
        "set_threshold",
        "",
        set_threshold,
        "Sets the collection thresholds; 0 first switches collection off.",
    ),
    MethodDef::noargs(
        "get_debug",
        "($module, /)",
        |_, _| Ok(Object::int(RUNTIME.gc.debug.get().into())),
        "The debugging flags.",
    ),
    MethodDef::one(
        "set_debug",
        "($module, flags, /)",
        |thread, _, flags| {
            RUNTIME.gc.debug.set(flags.to_i32(thread)?);
            Ok(Object::NONE)
        },
        "Sets the debugging flags.",
    ),
    MethodDef::new(
        "get_objects",
        "($module, /, generation=None)",
        get_objects,
        "The tracked objects, of one generation or of all.",
    ),
    MethodDef::raw(
        "get_referents",
        "($module, /, *objs)",
        |thread, _, args: CallArgs<'_>| {
            let objects = args.no_keywords(thread, "get_referents")?;
            if thread.is_audited() {
                thread.audit("gc.get_referents", &[Object::tuple(objects)])?;
            }
            Ok(Object::list(objects.iter().flat_map(referents).collect()))
        },
        "The objects that the arguments refer to directly.",
    ),
    MethodDef::raw(
        "get_referrers",
        "($module, /, *objs)",
        get_referrers,
        "The tracked objects that refer to one of the arguments directly.",
    ),
    MethodDef::noargs("get_stats", "($module, /)", get_stats, "A dict of figures per generation."),
    MethodDef::one(
        "is_tracked",
        "($module, obj, /)",
        |_, _, o| {
            // What CPython keeps on its heap is in its collector's sight.
            let shown = o.downcast::<Type>().is_some_and(|ty| ty.has(flags::SHOWN_AS_HEAP));
            Ok(Object::from_bool(shown || is_tracked(o)))
        },
        "Whether the collector knows the object.",
    ),
    MethodDef::one(
        "is_finalized",
        "($module, obj, /)",
        |_, _, o| Ok(Object::from_bool(was_object_finalized(o))),
        "Whether the object's finalizer has run.",
    ),
    MethodDef::noargs(
        "freeze",
        "($module, /)",
        |_, _| {
            krait_objects::gc::collect::freeze();
            Ok(Object::NONE)
        },
        "Puts all tracked objects out of the collector's reach.",
    ),
    MethodDef::noargs(
        "unfreeze",
        "($module, /)",
        |_, _| {
            krait_objects::gc::collect::unfreeze();
            Ok(Object::NONE)
        },
        "Gives frozen objects back to the oldest generation.",
    ),
    MethodDef::noargs(
        "get_freeze_count",
        "($module, /)",
        |_, _| Ok(Object::int_usize(krait_objects::gc::collect::frozen_count())),
        "Number of frozen objects.",
    ),
];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    let constants = [
        ("DEBUG_STATS", 1),
        ("DEBUG_COLLECTABLE", 2),
        ("DEBUG_UNCOLLECTABLE", 4),
        ("DEBUG_SAVEALL", 32),
        ("DEBUG_LEAK", 38),
    ];
    for (name, value) in constants {
        module.add(name, Object::int(value));
    }
    module.add("garbage", thread.interp().gc_garbage_list());
    module.add("callbacks", thread.interp().gc_callback_list());
    Ok(())
}

fn three(value: impl Fn(usize) -> usize) -> Object {
    Object::tuple(&[0, 1, 2].map(|i| Object::int_usize(value(i))))
}

fn run_collect(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let generation = match args.opt(0) {
        Some(generation) => generation.to_i32(thread)?,
        None => 2,
    };
    match usize::try_from(generation) {
        Ok(generation) if generation < GENERATIONS => {
            let (collected, uncollectable) = collect(thread, generation);
            Ok(Object::int_usize(collected + uncollectable))
        }
        _ => Err(thread.value_error("invalid generation")),
    }
}

fn set_threshold(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let values = args.no_keywords(thread, "set_threshold")?;
    if values.is_empty() || values.len() > GENERATIONS {
        return Err(thread.type_error(format!(
            "gc.set_threshold requires 1 to 3 arguments, got {}",
            values.len()
        )));
    }
    for (i, value) in values.iter().enumerate() {
        let value = value.to_i32(thread)?;
        RUNTIME.gc.thresholds[i].set(usize::try_from(value).unwrap_or(0));
    }
    Ok(Object::NONE)
}

fn get_objects(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let generation = match args.opt_not_none(0) {
        Some(generation) => Some(generation.index_isize(thread)?),
        None => None,
    };
    thread.audit("gc.get_objects", &[Object::int(generation.unwrap_or(-1) as i64)])?;
    match generation {
        None => Ok(Object::list(tracked(None))),
        Some(g) if g < 0 => Err(thread.value_error("generation parameter cannot be negative")),
        Some(g) if g as usize >= GENERATIONS => Err(thread.value_error(format!(
            "generation parameter must be less than the number of available generations ({GENERATIONS})"
        ))),
        Some(g) => Ok(Object::list(tracked(Some(g as usize)))),
    }
}

fn get_referrers(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let targets = args.no_keywords(thread, "get_referrers")?;
    if thread.is_audited() {
        thread.audit("gc.get_referrers", &[Object::tuple(targets)])?;
    }
    let refers =
        |candidate: &Object| referents(candidate).iter().any(|r| targets.iter().any(|t| t.is(r)));
    Ok(Object::list(tracked(None).into_iter().filter(refers).collect()))
}

fn get_stats(_thread: &Thread, _module: &Object) -> PyResult {
    let per_generation = RUNTIME.gc.stats.iter().map(|stats| {
        let (collections, collected, uncollectable) = stats.get();
        let dict = Dict::new();
        dict.set_item_str("collections", Object::int_usize(collections));
        dict.set_item_str("collected", Object::int_usize(collected));
        dict.set_item_str("uncollectable", Object::int_usize(uncollectable));
        dict.into()
    });
    Ok(Object::list(per_generation.collect()))
}
