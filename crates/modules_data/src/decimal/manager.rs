//! `localcontext()` and the context manager it gives.

use super::context::{PARAMETERS, PyContext, apply, context_or_current};
use super::state::{current_context, set_context, state};
use crate::arguments;
use krait_objects::fields::Fields;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    CallArgs, Header, MethodDef, Object, PyResult, Thread, Type, TypeSpec, Word, heap,
    memory_slots, payload,
};

/// Puts one context in force at the beginning of a block, and another at its end.
#[repr(C)]
pub(super) struct ContextManager {
    header: Header,
    local: Object,
    global: Object,
}

payload!(ContextManager, CONTEXT_MANAGER);

impl Fields for ContextManager {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.local.word());
        visit(self.global.word());
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::SHOWN_AS_HEAP | flags::DISALLOW_INSTANTIATION,
    slots: memory_slots!(ContextManager, SlotsSpec::EMPTY),
    methods: &[
        MethodDef::noargs(
            "__enter__",
            "($self, /)",
            |thread, this| {
                let manager = ContextManager::of(this);
                set_context(thread, &manager.local)?;
                Ok(manager.local.clone())
            },
            "",
        ),
        MethodDef::raw(
            "__exit__",
            "",
            |thread, this, _| {
                set_context(thread, &ContextManager::of(this).global)?;
                Ok(Object::FALSE)
            },
            "",
        ),
    ],
    ..TypeSpec::new::<ContextManager>("decimal.ContextManager")
};
pub(super) static CONTEXT_MANAGER: Type = Type::builtin(&SPEC);

/// `localcontext(ctx=None, **settings)`.
pub(super) fn local_context(thread: &Thread, _: &Object, args: CallArgs<'_>) -> PyResult {
    let mut names = ["ctx"; 9];
    names[1..].copy_from_slice(&PARAMETERS);
    let bound = arguments::bind(thread, args, names, 0)?;
    let global = current_context(thread)?;
    let local = match bound[0] {
        None => global.copy(state(thread)),
        given => context_or_current(thread, given)?.copy(state(thread)),
    };
    let mut settings = [None; 8];
    settings.copy_from_slice(&bound[1..]);
    apply(thread, PyContext::of(local.as_object()), settings)?;
    Ok(heap::new_object(&CONTEXT_MANAGER, |header| ContextManager {
        header,
        local: local.into(),
        global: global.into(),
    })
    .into())
}
