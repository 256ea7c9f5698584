//! `_decimal`: decimal numbers, contexts and signals as Python objects. Matches CPython's `Modules/_decimal/_decimal.c`.
//!
//! The arithmetic is `krait-decimal`'s; here are the types, how objects become numbers, and how conditions become flags
//! and exceptions.

mod construct;
mod context;
mod context_methods;
mod convert;
mod format;
mod manager;
mod methods;
mod number;
mod operators;
mod signal_dict;
mod signals;
mod state;

use context::CONTEXT;
use krait_decimal as engine;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{MethodDef, Object, PyResult, Ref, Thread};
use number::DECIMAL;

pub static DEF: ModuleDef =
    ModuleDef { name: "_decimal", doc: "C decimal arithmetic module", functions: FUNCTIONS, exec };

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::noargs(
        "getcontext",
        "($module, /)",
        |thread, _| Ok(state::current_context(thread)?.into()),
        "The context in force; one is made if there is none yet.",
    ),
    MethodDef::one(
        "setcontext",
        "($module, context, /)",
        |thread, _, context| {
            state::set_context(thread, context)?;
            Ok(Object::NONE)
        },
        "Put a context in force.",
    ),
    MethodDef::raw(
        "localcontext",
        "($module, /, ctx=None, **kwargs)",
        manager::local_context,
        "A context manager that puts a copy of a context in force, with the attributes given here, and afterwards the \
         one that was.",
    ),
    MethodDef::one(
        "IEEEContext",
        "($module, bits, /)",
        context::ieee_context,
        "A context for an interchange format of IEEE 754. The number of bits is a multiple of 32.",
    ),
];

const IEEE_CONTEXT_MAX_BITS: i64 = 512;

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    let state = state::ready(thread)?;
    module.add_type(thread, &DECIMAL);
    module.add_type(thread, &CONTEXT);
    module.add("DecimalTuple", state.decimal_tuple.clone());
    for (name, class) in state.signals.classes() {
        module.add(name, class.clone());
    }
    module.add("DefaultContext", state.default_context.clone());
    module.add("BasicContext", state.basic_context.clone());
    module.add("ExtendedContext", state.extended_context.clone());
    for (name, rounding) in context::ROUNDINGS.iter().zip(&state.roundings) {
        module.add(name.0, rounding.clone());
    }
    module.add("HAVE_THREADS", Object::TRUE);
    module.add("HAVE_CONTEXTVAR", Object::TRUE);
    module.add("MAX_PREC", Object::int(engine::MAX_PREC));
    module.add("MAX_EMAX", Object::int(engine::MAX_EMAX));
    module.add("MIN_EMIN", Object::int(engine::MIN_EMIN));
    module.add("MIN_ETINY", Object::int(engine::MIN_ETINY));
    module.add("IEEE_CONTEXT_MAX_BITS", Object::int(IEEE_CONTEXT_MAX_BITS));
    module.add("__version__", Object::str("1.70"));
    module.add("__libmpdec_version__", Object::str("2.5.1"));
    Ok(())
}
