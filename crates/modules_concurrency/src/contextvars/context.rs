//! `contextvars.Context`. Matches the context part of CPython's `Python/context.c`.

use super::iterator::{self, Kind};
use super::table::Table;
use super::variable::ContextVar;
use krait_objects::fields::{Fields, Slot};
use krait_objects::protocol::compare::CompareOp;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{TypeSpec, flags};
use krait_objects::{
    CallArgs, Header, MethodDef, Object, PyResult, Ref, Thread, Type, Word, heap, memory_slots,
    payload,
};
use std::cell::Cell;

/// A context.
#[repr(C)]
pub struct Context {
    header: Header,
    table: Slot,
    /// The context that was current when this one was entered.
    previous: Slot,
    entered: Cell<bool>,
}

payload!(Context, CONTEXT);

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::MANAGED_WEAKREF,
    slots: memory_slots!(Context, SlotsSpec::EMPTY)
        .new(new)
        .richcompare(compare)
        .hash(krait_objects::protocol::hash::not_implemented)
        .iter(|_, this| Ok(iterator::new(&Context::of(this).table(), Kind::Keys)))
        .len(|_, this| Ok(Context::of(this).table().len()))
        .subscript(subscript)
        .contains(|thread, this, key| Ok(lookup(thread, this, key)?.is_some())),
    methods: &[
        MethodDef::new(
            "get",
            "($self, key, default=None, /)",
            |thread, this, args| {
                let found = lookup(thread, this, args.req(0))?;
                Ok(found.or_else(|| args.opt(1).cloned()).unwrap_or(Object::NONE))
            },
            "The value of a variable in the context, or the default if it has none there.",
        ),
        MethodDef::noargs(
            "items",
            "($self, /)",
            |_, this| Ok(iterator::new(&Context::of(this).table(), Kind::Items)),
            "The variables of the context with their values.",
        ),
        MethodDef::noargs(
            "keys",
            "($self, /)",
            |_, this| Ok(iterator::new(&Context::of(this).table(), Kind::Keys)),
            "The variables of the context.",
        ),
        MethodDef::noargs(
            "values",
            "($self, /)",
            |_, this| Ok(iterator::new(&Context::of(this).table(), Kind::Values)),
            "The values of the context's variables.",
        ),
        MethodDef::noargs(
            "copy",
            "($self, /)",
            |_, this| Ok(Context::with_table(Context::of(this).table()).into()),
            "A context with the same values that changes for itself.",
        ),
        MethodDef::raw("run", "", run, ""),
    ],
    ..TypeSpec::new::<Context>("_contextvars.Context")
};
pub static CONTEXT: Type = Type::builtin(&SPEC);

impl Fields for Context {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.table.visit(visit);
        self.previous.visit(visit);
    }

    fn clear(&self) {
        self.table.clear();
        self.previous.clear();
    }
}

impl Context {
    fn with_table(table: Ref<Table>) -> Ref<Context> {
        heap::new_object(&CONTEXT, |header| Context {
            header,
            table: Slot::new(table.into()),
            previous: Slot::EMPTY,
            entered: Cell::new(false),
        })
    }

    /// The values; those of an emptied context are none.
    pub fn table(&self) -> Ref<Table> {
        let table = self.table.get().and_then(|table| table.downcast_ref());
        table.unwrap_or_else(Table::new)
    }

    /// Sets a variable, or removes it (None).
    pub fn set(&self, variable: &Object, value: Option<Object>) {
        // Taken out, so that a map used here only is changed in place.
        let table = self.table.take().and_then(|table| Ref::try_from_object(table).ok());
        let (table, old) = Table::with(table.unwrap_or_else(Table::new), variable, value);
        self.table.set(table.into());
        drop(old);
    }
}

/// The thread's current context, made on first use.
pub fn current(thread: &Thread) -> Ref<Context> {
    // SAFETY: under the GIL; no reference into the cell is kept.
    unsafe {
        let slot = &mut *thread.context.get();
        if let Some(context) = slot.as_ref().and_then(|c| c.downcast_ref()) {
            return context;
        }
        let context = Context::with_table(Table::new());
        context.entered.set(true);
        *slot = Some(context.clone().into());
        context
    }
}

/// `contextvars.copy_context()`.
pub fn copy_current(thread: &Thread) -> Object {
    Context::with_table(current(thread).table()).into()
}

/// An empty context.
pub fn empty() -> Object {
    Context::with_table(Table::new()).into()
}

/// The last number that a thread's `context_version` was given.
#[derive(Default)]
struct LastVersion(Cell<u64>);

/// Says that the thread's current context, or a value in it, is another one: what was looked up in it may be kept as long
/// as `context_version` stays.
pub fn changed(thread: &Thread) {
    let last: &LastVersion = thread.interp().state();
    last.0.set(last.0.get() + 1);
    thread.context_version.set(last.0.get());
}

/// Makes the context current; it must not be so already, in any thread.
pub fn enter(thread: &Thread, object: &Object) -> PyResult<()> {
    let context = Context::of(object);
    if context.entered.get() {
        let shown = object.repr_string(thread)?;
        return Err(
            thread.runtime_error(format!("cannot enter context: {shown} is already entered"))
        );
    }
    context.entered.set(true);
    // SAFETY: under the GIL; the old value moves on.
    let previous = unsafe { (*thread.context.get()).replace(object.clone()) };
    changed(thread);
    drop(context.previous.replace(previous));
    Ok(())
}

/// Makes the context current again that was so before `enter`.
pub fn exit(thread: &Thread, object: &Object) -> PyResult<()> {
    let context = Context::of(object);
    let shown = || object.repr_string(thread);
    if !context.entered.get() {
        let message = format!("cannot exit context: {} has not been entered", shown()?);
        return Err(thread.runtime_error(message));
    }
    // SAFETY: under the GIL.
    if !unsafe { (*thread.context.get()).as_ref().is_some_and(|c| c.is(object)) } {
        let message = "cannot exit context: thread state references a different context object";
        return Err(thread.runtime_error(message));
    }
    context.entered.set(false);
    // SAFETY: under the GIL; the old value is dropped after the cell is consistent.
    let old = unsafe { std::mem::replace(&mut *thread.context.get(), context.previous.take()) };
    changed(thread);
    drop(old);
    Ok(())
}

fn new(thread: &Thread, _: &Type, args: CallArgs<'_>) -> PyResult {
    if !args.args.is_empty() {
        return Err(thread.type_error("Context() does not accept any arguments"));
    }
    Ok(empty())
}

fn lookup(thread: &Thread, this: &Object, key: &Object) -> PyResult<Option<Object>> {
    if key.downcast::<ContextVar>().is_none() {
        let shown = key.repr_string(thread)?;
        return Err(thread.type_error(format!("a ContextVar key was expected, got {shown}")));
    }
    Ok(Context::of(this).table().get(key))
}

fn subscript(thread: &Thread, this: &Object, key: &Object) -> PyResult {
    lookup(thread, this, key)?.ok_or_else(|| thread.key_error(key))
}

fn compare(thread: &Thread, left: &Object, right: &Object, op: CompareOp) -> PyResult {
    let both = left.downcast::<Context>().zip(right.downcast::<Context>());
    let Some((left, right)) = both.filter(|_| matches!(op, CompareOp::Eq | CompareOp::Ne)) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    Ok(op.from_equality(equal(thread, &left.table(), &right.table())?))
}

fn equal(thread: &Thread, left: &Table, right: &Table) -> PyResult<bool> {
    if std::ptr::eq(left, right) {
        return Ok(true);
    }
    if left.len() != right.len() {
        return Ok(false);
    }
    let mut index = 0;
    while let Some((variable, value)) = left.item(index) {
        index += 1;
        match right.get(&variable) {
            Some(other) if value.compare_bool(thread, &other, CompareOp::Eq)? => {}
            _ => return Ok(false),
        }
    }
    Ok(true)
}

/// `Context.run(callable, *args, **kwargs)`.
fn run(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult {
    if args.positional().is_empty() {
        return Err(thread.type_error("run() missing 1 required positional argument"));
    }
    enter(thread, this)?;
    let rest = CallArgs { args: &args.args[1..], kwnames: args.kwnames };
    let result = args.args[0].call_args(thread, rest);
    exit(thread, this)?;
    result
}
