//! The types `Unpickler` and `UnpicklerMemoProxy`, and the functions `load` and `loads`.

use super::load;
use super::reader::{LoadMemo, MEMO_SIZE, Reader};
use super::state;
use crate::fields::{Fields, Slot, memory_slots, payload};
use krait_objects::protocol::attribute;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::dict::{DICT, Dict};
use krait_objects::{
    Args, CallArgs, GetSetDef, Header, MethodDef, Object, PyResult, Raised, Signature, Thread,
    Type, TypeSpec, Word, heap, name,
};
use std::cell::Cell;

/// An Unpickler object.
#[repr(C)]
pub struct Unpickler {
    header: Header,
    reader: Box<Reader>,
    /// `persistent_load` as an attribute of the instance.
    persistent_load: Slot,
    /// Set while `load` runs.
    busy: Cell<bool>,
    /// Makes `__basicsize__` CPython's.
    _rest: [u64; 32],
}

payload!(Unpickler, UNPICKLER);

impl Fields for Unpickler {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.reader.visit(visit);
        self.persistent_load.visit(visit);
    }

    fn clear(&self) {
        self.reader.clear();
        self.persistent_load.clear();
    }
}

const SIGNATURE: &str =
    "(file, *, fix_imports=True, encoding='ASCII', errors='strict',\n          buffers=())";
static INIT: Signature = Signature::new("Unpickler", SIGNATURE);

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC | flags::SHOWN_AS_HEAP,
    sig: SIGNATURE,
    doc: "Reads pickles from a file, which needs the methods read(size) and readline().\n\nThe pickle says its \
          protocol itself. fix_imports takes the names that Python 2 had for the new ones; encoding and errors decode the \
          strings that it wrote, or leave them bytes with the encoding 'bytes'. buffers gives those that are not in the \
          stream.",
    slots: memory_slots!(
        Unpickler,
        SlotsSpec::EMPTY.new(new).init(init).getattr(getattr).setattr(setattr)
    ),
    methods: &[
        MethodDef::one(
            "persistent_load",
            "($self, pid, /)",
            |thread, _, _| Err(no_persistent_load(thread)),
            "",
        ),
        MethodDef::noargs("load", "($self, /)", load_method, "Read the next pickle's object."),
        MethodDef::new(
            "find_class",
            "($self, module_name, global_name, /)",
            |thread, u, args| {
                load::find_class(thread, &Unpickler::of(u).reader, args.req(0), args.req(1))
            },
            "The object of that name in a module, which is imported. Subclasses may choose what they give.",
        ),
        MethodDef::noargs("__sizeof__", "($self, /)", size_of, "Bytes that the object takes."),
    ],
    getset: &[GetSetDef::rw("memo", get_memo, set_memo, "")],
    ..TypeSpec::new::<Unpickler>("_pickle.Unpickler")
};
pub static UNPICKLER: Type = Type::builtin(&SPEC);

/// The error of a persistent id where nobody reads them.
#[cold]
pub fn no_persistent_load(thread: &Thread) -> Raised {
    state::unpickling_error(
        thread,
        "A load persistent id instruction was encountered, but no persistent_load function was specified.",
    )
}

fn new(_thread: &Thread, ty: &Type, _args: CallArgs<'_>) -> PyResult {
    let reader = Reader::new();
    *reader.memo() = LoadMemo::new(0);
    Ok(heap::new_object(ty, |header| Unpickler {
        header,
        reader: Box::new(reader),
        persistent_load: Slot::EMPTY,
        busy: Cell::new(false),
        _rest: [0; 32],
    })
    .into())
}

/// The options that all ways of reading have: fix_imports, encoding, errors, buffers.
struct Options<'a> {
    fix_imports: bool,
    encoding: String,
    errors: String,
    buffers: Option<&'a Object>,
}

impl<'a> Options<'a> {
    fn bind(thread: &Thread, function: &str, args: Args<'a>) -> PyResult<Options<'a>> {
        let text = |index: usize, name: &str, default: &str| match args.opt(index) {
            Some(value) => {
                let what = format!("{function}() argument '{name}'");
                krait_objects::codecs::name_argument(thread, value, &what)
            }
            None => Ok(default.to_string()),
        };
        Ok(Options {
            fix_imports: args.opt(1).map_or(Ok(true), |value| value.is_true(thread))?,
            encoding: text(2, "encoding", "ASCII")?,
            errors: text(3, "errors", "strict")?,
            buffers: args.opt_not_none(4),
        })
    }

    fn apply(self, thread: &Thread, reader: &Reader) -> PyResult<()> {
        reader.set_encoding(self.encoding, self.errors);
        reader.set_buffers(thread, self.buffers)?;
        reader.fix_imports.set(self.fix_imports);
        Ok(())
    }
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let bound = INIT.bind(thread, args)?;
    let options = Options::bind(thread, "Unpickler", bound.args())?;
    let this = Unpickler::of(object);
    check_unused(thread, this)?;
    if this.reader.input.has_file() {
        Fields::clear(this);
    }
    this.reader.input.set_file(thread, bound.req(0))?;
    options.apply(thread, &this.reader)?;
    drop(std::mem::replace(this.reader.memo(), LoadMemo::new(MEMO_SIZE)));
    this.reader.protocol.set(0);
    Ok(())
}

/// Python code that `load` runs must not use the same unpickler.
fn check_unused(thread: &Thread, this: &Unpickler) -> PyResult<()> {
    if this.busy.get() {
        return Err(thread.runtime_error("Unpickler object is already used"));
    }
    Ok(())
}

fn is_persistent_load(name: &Object) -> bool {
    name.as_str().is_some_and(|name| name.eq_str("persistent_load"))
}

fn getattr(thread: &Thread, object: &Object, name: &Object) -> PyResult {
    if is_persistent_load(name)
        && let Some(own) = Unpickler::of(object).persistent_load.get()
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
    if is_persistent_load(name) {
        drop(Unpickler::of(object).persistent_load.replace(value.cloned()));
        return Ok(());
    }
    attribute::generic_setattr(thread, object, name, value)
}

fn load_method(thread: &Thread, object: &Object) -> PyResult {
    let this = Unpickler::of(object);
    if !this.reader.input.has_file() {
        return Err(state::unpickling_error(
            thread,
            format!("Unpickler.__init__() was not called by {}.__init__()", object.ty().name()),
        ));
    }
    check_unused(thread, this)?;
    this.busy.set(true);
    let owner = (!object.is_exact(&UNPICKLER)).then_some(object);
    let result = object.getattr(thread, name!("persistent_load")).and_then(|persistent_load| {
        load::load(thread, state::of(thread), &this.reader, owner, Some(persistent_load))
    });
    this.busy.set(false);
    result
}

fn size_of(_thread: &Thread, object: &Object) -> PyResult {
    let this = Unpickler::of(object);
    let own = object.ty().basicsize();
    let memo = this.reader.memo().size() * 8;
    let marks = this.reader.marks_size.get() * 8;
    let line = this.reader.input.last_line().map_or(0, |len| len + 1);
    let texts = match this.reader.input.has_file() {
        true => {
            let (encoding, errors) = this.reader.encoding();
            encoding.len() + errors.len() + 2
        }
        false => 0,
    };
    Ok(Object::int_usize(own + memo + marks + line + texts))
}

/// `Unpickler.memo`: another face of the memo.
#[repr(C)]
pub struct MemoProxy {
    header: Header,
    unpickler: Object,
}

payload!(MemoProxy, MEMO_PROXY);

impl Fields for MemoProxy {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.unpickler.word());
    }
}

static PROXY_SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC | flags::SHOWN_AS_HEAP | flags::DISALLOW_INSTANTIATION,
    slots: memory_slots!(
        MemoProxy,
        SlotsSpec::EMPTY.hash(krait_objects::protocol::hash::not_implemented)
    ),
    methods: &[
        MethodDef::noargs("clear", "($self, /)", clear, "Empty the memo."),
        MethodDef::noargs(
            "copy",
            "($self, /)",
            copy,
            "The memo as a dict from numbers to objects.",
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
    ..TypeSpec::new::<MemoProxy>("_pickle.UnpicklerMemoProxy")
};
pub static MEMO_PROXY: Type = Type::builtin(&PROXY_SPEC);

/// The memo of the proxy's unpickler.
#[allow(clippy::mut_from_ref)]
fn memo_of(proxy: &MemoProxy) -> &mut LoadMemo {
    Unpickler::of(&proxy.unpickler).reader.memo()
}

/// Replaces a memo's slots; as in CPython, the count of those that were filled goes on.
fn replace(memo: &mut LoadMemo, mut new: LoadMemo) -> LoadMemo {
    new.set_used(memo.used());
    std::mem::replace(memo, new)
}

fn clear(_thread: &Thread, proxy: &Object) -> PyResult {
    let memo = memo_of(MemoProxy::of(proxy));
    let size = memo.size();
    drop(std::mem::replace(memo, LoadMemo::new(size)));
    Ok(Object::NONE)
}

fn copy(thread: &Thread, proxy: &Object) -> PyResult {
    let copy = Dict::new();
    for (index, value) in memo_of(MemoProxy::of(proxy)).entries() {
        copy.set(thread, &Object::int_usize(index), &value)?;
    }
    Ok(copy.into())
}

fn get_memo(_thread: &Thread, object: &Object) -> PyResult {
    let unpickler = object.clone();
    Ok(heap::new_object(&MEMO_PROXY, |header| MemoProxy { header, unpickler }).into())
}

fn set_memo(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let Some(value) = value else {
        return Err(thread.type_error("attribute deletion is not supported"));
    };
    let this = Unpickler::of(object);
    let new = if let Some(proxy) = value.downcast_exact::<MemoProxy>() {
        memo_of(proxy).clone()
    } else if let Some(dict) = value.as_dict() {
        // CPython checks the items, puts them into the old memo and then takes an empty one.
        for (key, value) in dict.items() {
            if key.as_int().is_none() {
                return Err(thread.type_error("memo key must be integers"));
            }
            let index = key.to_ssize(thread)?;
            let Ok(index) = usize::try_from(index) else {
                return Err(thread.value_error("memo key must be positive integers."));
            };
            drop(this.reader.memo().put(thread, index, value)?);
        }
        LoadMemo::new(dict.len())
    } else {
        return Err(thread.type_error(format!(
            "'memo' attribute must be an UnpicklerMemoProxy object or dict, not {}",
            value.ty().name()
        )));
    };
    let old = replace(this.reader.memo(), new);
    drop(old);
    Ok(())
}

/// `load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())`.
pub fn load(thread: &Thread, module: &Object, args: Args<'_>) -> PyResult {
    let options = Options::bind(thread, "load", args)?;
    let reader = Reader::new();
    reader.input.set_file(thread, args.req(0))?;
    options.apply(thread, &reader)?;
    load::load(thread, state::of_module(thread, module), &reader, None, None)
}

/// `loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())`.
pub fn loads(thread: &Thread, module: &Object, args: Args<'_>) -> PyResult {
    let reader = Reader::new();
    if args.0[1..].iter().all(Option::is_none) {
        reader.input.set_data(thread, args.req(0))?;
        reader.fix_imports.set(true);
    } else {
        let options = Options::bind(thread, "loads", args)?;
        reader.input.set_data(thread, args.req(0))?;
        options.apply(thread, &reader)?;
    }
    load::load(thread, state::of_module(thread, module), &reader, None, None)
}
