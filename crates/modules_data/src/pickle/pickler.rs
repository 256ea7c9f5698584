//! The types `Pickler` and `PicklerMemoProxy`, and the functions `dump` and `dumps`.

use super::core::Core;
use super::memo::Memo;
use super::save;
use super::state;
use crate::fields::{Fields, Slot, memory_slots, payload};
use krait_objects::exceptions as exc;
use krait_objects::protocol::attribute;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::builtin_function::BuiltinFunction;
use krait_objects::types::dict::{DICT, Dict};
use krait_objects::types::tuple::Tuple;
use krait_objects::{
    Args, CallArgs, GetSetDef, Header, MethodDef, Object, PyResult, Signature, Thread, Type,
    TypeSpec, Word, heap, name,
};
use std::cell::Cell;

/// A hash table's head and an empty output buffer in CPython.
const MEMO_HEAD_SIZE: usize = 32;
const BUFFER_SIZE: usize = 33 + 4096;

/// A Pickler object.
#[repr(C)]
pub struct Pickler {
    header: Header,
    core: Box<Core>,
    /// `persistent_id` as an attribute of the instance.
    persistent_id: Slot,
    /// Whether CPython would hold an empty output buffer.
    fresh: Cell<bool>,
    /// Set while `dump` runs.
    busy: Cell<bool>,
    /// Makes `__basicsize__` CPython's.
    _rest: [u64; 14],
}

payload!(Pickler, PICKLER);

impl Fields for Pickler {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.core.visit(visit);
        self.persistent_id.visit(visit);
    }

    fn clear(&self) {
        self.core.clear();
        self.persistent_id.clear();
    }
}

static INIT: Signature =
    Signature::new("Pickler", "(file, protocol=None, fix_imports=True, buffer_callback=None)");

static PERSISTENT_ID: MethodDef =
    MethodDef::one("persistent_id", "($self, obj, /)", |_, _, _| Ok(Object::NONE), "");

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC | flags::SHOWN_AS_HEAP,
    sig: "(file, protocol=None, fix_imports=True, buffer_callback=None)",
    doc: "Writes pickles to a file, which needs a write() method for bytes.\n\nWithout a protocol the default one \
          is taken, with a negative one the highest. fix_imports writes the names that Python 2 had, for protocols below \
          3. buffer_callback is called with the buffers that may stay out of the stream; they do if it returns something \
          false.",
    slots: memory_slots!(
        Pickler,
        SlotsSpec::EMPTY.new(new).init(init).getattr(getattr).setattr(setattr)
    ),
    methods: &[
        MethodDef::one("persistent_id", "($self, obj, /)", |_, _, _| Ok(Object::NONE), ""),
        MethodDef::one("dump", "($self, obj, /)", dump_method, "Write the pickle of an object."),
        MethodDef::noargs(
            "clear_memo",
            "($self, /)",
            clear_memo,
            "Forget which objects were written: they are written again.",
        ),
        MethodDef::noargs("__sizeof__", "($self, /)", size_of, "Bytes that the object takes."),
    ],
    getset: &[
        GetSetDef {
            name: "bin",
            get: |_, p| Ok(Object::int(Pickler::of(p).core.bin.get().into())),
            set: Some(|thread, p, value| set_int(thread, &Pickler::of(p).core.bin, value)),
            doc: "",
            member: true,
        },
        GetSetDef {
            name: "fast",
            get: |_, p| Ok(Object::int(Pickler::of(p).core.fast.get().into())),
            set: Some(|thread, p, value| set_int(thread, &Pickler::of(p).core.fast, value)),
            doc: "",
            member: true,
        },
        GetSetDef {
            name: "dispatch_table",
            get: get_dispatch_table,
            set: Some(set_dispatch_table),
            doc: "",
            member: true,
        },
        GetSetDef::rw("memo", get_memo, set_memo, ""),
    ],
    ..TypeSpec::new::<Pickler>("_pickle.Pickler")
};
pub static PICKLER: Type = Type::builtin(&SPEC);

fn new(_thread: &Thread, ty: &Type, _args: CallArgs<'_>) -> PyResult {
    Ok(heap::new_object(ty, |header| Pickler {
        header,
        core: Box::new(Core::new(Vec::new())),
        persistent_id: Slot::EMPTY,
        fresh: Cell::new(false),
        busy: Cell::new(false),
        _rest: [0; 14],
    })
    .into())
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let args = INIT.bind(thread, args)?;
    let fix_imports = args.opt(2).map_or(Ok(true), |value| value.is_true(thread))?;
    let this = Pickler::of(object);
    check_unused(thread, this)?;
    if !this.core.write.is_empty() {
        Fields::clear(this);
    }
    this.core.set_protocol(thread, args.opt_not_none(1), fix_imports)?;
    this.core.set_file(thread, args.req(0))?;
    this.core.set_buffer_callback(thread, args.opt_not_none(3))?;
    this.core.output().clear();
    this.core.fast.set(0);
    this.core.fast_nesting.set(0);
    this.core.fast_memo().clear();
    this.fresh.set(true);
    if this.core.dispatch_table.is_empty() {
        let table = object.lookup_attr(thread, name!("dispatch_table"))?;
        drop(this.core.dispatch_table.replace(table));
    }
    Ok(())
}

/// Python code that `dump` runs must not use the same pickler.
fn check_unused(thread: &Thread, this: &Pickler) -> PyResult<()> {
    if this.busy.get() {
        return Err(thread.runtime_error("Pickler object is already used"));
    }
    Ok(())
}

fn is_persistent_id(name: &Object) -> bool {
    name.as_str().is_some_and(|name| name.eq_str("persistent_id"))
}

fn getattr(thread: &Thread, object: &Object, name: &Object) -> PyResult {
    if is_persistent_id(name)
        && let Some(own) = Pickler::of(object).persistent_id.get()
    {
        return Ok(own);
    }
    attribute::generic_getattr(thread, object, name)
}

fn setattr(
    thread: &Thread,
    object: &Object,
    name: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    if is_persistent_id(name) {
        drop(Pickler::of(object).persistent_id.replace(value.cloned()));
        return Ok(());
    }
    attribute::generic_setattr(thread, object, name, value)
}

fn set_int(thread: &Thread, field: &Cell<i32>, value: Option<&Object>) -> PyResult<()> {
    let Some(value) = value else {
        return Err(thread.type_error("can't delete numeric/char attribute"));
    };
    let wide = value.to_i64(thread)?;
    field.set(wide as i32);
    if i64::from(wide as i32) != wide {
        thread.warn(&exc::RUNTIME_WARNING, "Truncation of value to int")?;
    }
    Ok(())
}

fn get_dispatch_table(thread: &Thread, object: &Object) -> PyResult {
    Pickler::of(object)
        .core
        .dispatch_table
        .get()
        .ok_or_else(|| attribute::no_attribute(thread, object, name!("dispatch_table")))
}

fn set_dispatch_table(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let old = Pickler::of(object).core.dispatch_table.replace(value.cloned());
    match (value, old) {
        (None, None) => Err(thread.err(&exc::ATTRIBUTE_ERROR, "dispatch_table")),
        _ => Ok(()),
    }
}

fn dump_method(thread: &Thread, object: &Object, value: &Object) -> PyResult {
    let this = Pickler::of(object);
    if this.core.write.is_empty() {
        return Err(state::pickling_error(
            thread,
            format!("Pickler.__init__() was not called by {}.__init__()", object.ty().name()),
        ));
    }
    check_unused(thread, this)?;
    this.busy.set(true);
    let result = dump_unused(thread, object, this, value);
    this.busy.set(false);
    result.map(|()| Object::NONE)
}

fn dump_unused(thread: &Thread, object: &Object, this: &Pickler, value: &Object) -> PyResult<()> {
    this.core.output().clear();
    let result = find_hooks(thread, object, this)
        .and_then(|()| save::dump(thread, state::of(thread), &this.core, value));
    this.core.persistent_id.clear();
    this.core.reducer_override.clear();
    result?;
    this.fresh.set(false);
    this.core.flush(thread)
}

/// Looks up the methods that subclasses may define.
fn find_hooks(thread: &Thread, object: &Object, this: &Pickler) -> PyResult<()> {
    let persistent_id = object.getattr(thread, name!("persistent_id"))?;
    let own = persistent_id.downcast::<BuiltinFunction>().is_some_and(|function| {
        function.def().name == PERSISTENT_ID.name
            && function.receiver().is_some_and(|receiver| receiver.is(object))
    });
    drop(this.core.persistent_id.replace((!own).then_some(persistent_id)));
    let reducer = object.lookup_attr(thread, name!("reducer_override"))?;
    drop(this.core.reducer_override.replace(reducer));
    Ok(())
}

fn clear_memo(_thread: &Thread, object: &Object) -> PyResult {
    drop(Pickler::of(object).core.memo().take());
    Ok(Object::NONE)
}

fn size_of(_thread: &Thread, object: &Object) -> PyResult {
    let this = Pickler::of(object);
    let own = object.ty().basicsize();
    let memo = MEMO_HEAD_SIZE + this.core.memo().size() * 16;
    let buffer = if this.fresh.get() { BUFFER_SIZE } else { 0 };
    Ok(Object::int_usize(own + memo + buffer))
}

/// `Pickler.memo`: another face of the memo.
#[repr(C)]
pub struct MemoProxy {
    header: Header,
    pickler: Object,
}

payload!(MemoProxy, MEMO_PROXY);

impl Fields for MemoProxy {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.pickler.word());
    }
}

static PROXY_SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC | flags::SHOWN_AS_HEAP | flags::DISALLOW_INSTANTIATION,
    slots: memory_slots!(
        MemoProxy,
        SlotsSpec::EMPTY.hash(krait_objects::protocol::hash::not_implemented)
    ),
    methods: &[
        MethodDef::noargs(
            "clear",
            "($self, /)",
            |thread, p| clear_memo(thread, &MemoProxy::of(p).pickler),
            "Empty the memo.",
        ),
        MethodDef::noargs(
            "copy",
            "($self, /)",
            copy,
            "The memo as a dict from ids to numbers and objects.",
        ),
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            |thread, p| {
                let args = Object::tuple(&[copy(thread, p)?]);
                Ok(Object::tuple(&[DICT.to_object(), args]))
            },
            "Pickle as a dict.",
        ),
    ],
    ..TypeSpec::new::<MemoProxy>("_pickle.PicklerMemoProxy")
};
pub static MEMO_PROXY: Type = Type::builtin(&PROXY_SPEC);

fn copy(thread: &Thread, proxy: &Object) -> PyResult {
    let memo = Dict::new();
    for (object, number) in Pickler::of(&MemoProxy::of(proxy).pickler).core.memo().entries() {
        let value = Object::tuple(&[Object::int(number as i64), object.clone()]);
        memo.set(thread, &Object::int_u64(object.id()), &value)?;
    }
    Ok(memo.into())
}

fn get_memo(_thread: &Thread, object: &Object) -> PyResult {
    let pickler = object.clone();
    Ok(heap::new_object(&MEMO_PROXY, |header| MemoProxy { header, pickler }).into())
}

fn set_memo(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let Some(value) = value else {
        return Err(thread.type_error("attribute deletion is not supported"));
    };
    let memo = if let Some(proxy) = value.downcast_exact::<MemoProxy>() {
        Pickler::of(&proxy.pickler).core.memo().clone()
    } else if let Some(dict) = value.as_dict() {
        let mut memo = Memo::new();
        for (_, entry) in dict.items() {
            let Some([number, object]) = entry.as_tuple().map(Tuple::as_slice) else {
                return Err(thread.type_error("'memo' values must be 2-item tuples"));
            };
            memo.set(object, number.to_ssize(thread)?);
        }
        memo
    } else {
        return Err(thread.type_error(format!(
            "'memo' attribute must be a PicklerMemoProxy object or dict, not {}",
            value.ty().name()
        )));
    };
    drop(std::mem::replace(Pickler::of(object).core.memo(), memo));
    Ok(())
}

/// `dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None)`.
pub fn dump(thread: &Thread, module: &Object, args: Args<'_>) -> PyResult {
    let core = Core::new(Vec::new());
    let fix_imports = args.opt(3).map_or(Ok(true), |value| value.is_true(thread))?;
    core.set_protocol(thread, args.opt_not_none(2), fix_imports)?;
    core.set_file(thread, args.req(1))?;
    core.set_buffer_callback(thread, args.opt_not_none(4))?;
    save::dump(thread, state::of_module(thread, module), &core, args.req(0))?;
    core.flush(thread)?;
    Ok(Object::NONE)
}

/// Vectors up to this size are kept for the next `dumps`.
const SCRATCH_LIMIT: usize = 1 << 20;

/// `dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None)`.
pub fn dumps(thread: &Thread, module: &Object, args: Args<'_>) -> PyResult {
    let state = state::of_module(thread, module);
    // SAFETY: under the GIL; the vector is moved out at once.
    let scratch = unsafe { std::mem::take(&mut *state.scratch.get()) };
    let core = Core::new(scratch);
    let fix_imports = args.opt(2).map_or(Ok(true), |value| value.is_true(thread))?;
    core.set_protocol(thread, args.opt_not_none(1), fix_imports)?;
    core.set_buffer_callback(thread, args.opt_not_none(3))?;
    save::dump(thread, state, &core, args.req(0))?;
    let result = Object::bytes(core.output().as_slice());
    let scratch = core.output().take();
    if scratch.capacity() <= SCRATCH_LIMIT {
        // SAFETY: as above; a vector that a nested call left there is dropped.
        unsafe { *state.scratch.get() = scratch };
    }
    Ok(result)
}
