//! Struct sequences: tuples whose items also have names (`os.stat_result`, `time.struct_time`, `sys.flags`).
//!
//! A type is declared by a [`StructSeq`] and the [`TypeSpec`] that [`spec`] makes of it. The first `visible` fields are the
//! tuple's items; the others are only attributes and lie behind them. Matches CPython's `Objects/structseq.c`.

use crate::error::PyResult;
use crate::heap;
use crate::native::{CallArgs, MethodDef};
use crate::object::{Header, Object};
use crate::signature::Signature;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::descr;
use crate::types::dict::Dict;
use crate::types::list::List;
use crate::types::module::Module;
use crate::types::tuple::{TUPLE, Tuple};
use crate::word::Word;

/// A field of a struct sequence.
pub struct Field {
    /// None: the item has no attribute.
    pub name: Option<&'static str>,
    pub doc: &'static str,
}

impl Field {
    pub const fn new(name: &'static str, doc: &'static str) -> Field {
        Field { name: Some(name), doc }
    }

    /// An item without an attribute (`PyStructSequence_UnnamedField`).
    pub const fn unnamed(doc: &'static str) -> Field {
        Field { name: None, doc }
    }
}

/// The declaration of a struct sequence type.
pub struct StructSeq {
    /// The dotted name.
    pub name: &'static str,
    pub doc: &'static str,
    pub fields: &'static [Field],
    /// How many fields are items of the tuple.
    pub visible: usize,
}

impl StructSeq {
    /// The named fields with their position, in order.
    fn named(&self) -> impl Iterator<Item = (usize, &'static str, &'static str)> {
        self.fields.iter().enumerate().filter_map(|(i, f)| Some((i, f.name?, f.doc)))
    }

    fn unnamed_count(&self) -> usize {
        self.fields.iter().filter(|f| f.name.is_none()).count()
    }
}

/// The slots of struct sequences without constructor.
pub const SLOTS: SlotsSpec = SlotsSpec::EMPTY.repr(repr).traverse(traverse).drop_fields(drop_items);

static METHODS: &[MethodDef] =
    &[MethodDef::noargs("__reduce__", "($self, /)", reduce, ""), REPLACE];

/// `__replace__` of struct sequences.
pub const REPLACE: MethodDef = MethodDef::raw(
    "__replace__",
    "($self, /, **changes)",
    replace,
    "Return a copy of the structure with new values for the specified fields.",
);

/// The type declaration for a struct sequence. With `DISALLOW_INSTANTIATION` in `extra_flags` there is no constructor.
pub const fn spec(def: &'static StructSeq, extra_flags: u32) -> TypeSpec {
    let base = TypeSpec::new::<Tuple>(def.name);
    TypeSpec {
        base: Some(&TUPLE),
        flags: flags::TUPLE_SUBCLASS
            | flags::VAR_SIZED
            | flags::GC
            | flags::SEQUENCE
            | flags::MATCH_SELF
            | extra_flags,
        // The hidden items count as fixed part, so that size and items agree: they lie behind the visible ones.
        size: size_of::<Tuple>() + 8 * (def.fields.len() - def.visible),
        itemsize: 8,
        doc: def.doc,
        slots: if extra_flags & flags::DISALLOW_INSTANTIATION != 0 {
            SLOTS
        } else {
            SLOTS.new(new)
        },
        methods: METHODS,
        structseq: Some(def),
        ..base
    }
}

/// Adds the members and the counts to the dict of a new type.
pub(crate) fn fill_dict(ty: &Type, def: &'static StructSeq) {
    let dict = ty.dict();
    for (index, name, doc) in def.named() {
        dict.set_item_str(
            name,
            descr::item_member(ty, crate::intern::intern(name).into(), index, doc),
        );
    }
    dict.set_item_str("n_sequence_fields", Object::int_usize(def.visible));
    dict.set_item_str("n_fields", Object::int_usize(def.fields.len()));
    dict.set_item_str("n_unnamed_fields", Object::int_usize(def.unnamed_count()));
    let names = def.fields[..def.visible].iter().filter_map(|f| f.name);
    let names = names.map(|n| crate::intern::intern(n).into()).collect();
    dict.set_item_str("__match_args__", Tuple::from_vec(names).into());
}

/// Makes the type ready as one that programs may change (`PyStructSequence_NewType`) and sets it in the module.
pub fn add_to_module(thread: &Thread, module: &Module, ty: &'static Type) {
    module.add_type(thread, ty);
    ty.clear_flag(flags::IMMUTABLE);
    if let Some((module_name, _)) = ty.name().rsplit_once('.') {
        ty.dict().set_item_str("__module__", Object::str(module_name));
    }
}

/// An instance of the type with these values, one for each field.
pub fn instance(ty: &Type, values: Vec<Object>) -> Object {
    let def = definition(ty);
    assert_eq!(values.len(), def.fields.len(), "a value for each field of {}", def.name);
    // SAFETY: `spec` gave the type room for the hidden items; the length and all items are written before the object is
    // handed out. Ownership of the values moves into it.
    unsafe {
        let header = heap::allocate(ty, def.visible * 8);
        Tuple::write_items(header, def.visible, values);
        heap::finish::<Tuple>(header, ty).into()
    }
}

fn definition(ty: &Type) -> &'static StructSeq {
    ty.spec.and_then(|s| s.structseq).expect("only called on struct sequence types")
}

/// All items of an instance, the hidden ones too.
fn items(object: &Object) -> &[Object] {
    let tuple: &Tuple = object.downcast().expect("struct sequences are tuples");
    // SAFETY: instances are made with this many items.
    unsafe { tuple.items_unchecked(definition(object.ty()).fields.len()) }
}

/// The item behind a member descriptor; the descriptor has checked the object's type.
pub(crate) fn item(object: &Object, index: usize) -> Object {
    items(object)[index].clone()
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on live struct sequences, which have an item for each field.
    let items = unsafe {
        let count = definition(&*(*header).type_ptr()).fields.len();
        (*header.cast::<Tuple>()).items_unchecked(count)
    };
    items.iter().for_each(|item| visit(item.word()));
}

unsafe fn drop_items(header: *mut Header) {
    // SAFETY: the slot is only called on a dying struct sequence; each item is dropped once.
    unsafe {
        let count = definition(&*(*header).type_ptr()).fields.len();
        let items = (*header.cast::<Tuple>()).items_unchecked(count);
        std::ptr::drop_in_place(std::ptr::from_ref(items).cast_mut());
    }
}

static NEW: Signature = Signature::new("structseq", "(sequence, dict={})");

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = NEW.bind(thread, args)?;
    let def = definition(ty);
    let mut values = args.req(0).to_vec_or(thread, "constructor requires a sequence")?;
    let dict = match args.opt(1) {
        Some(dict) => Some(dict.as_dict().ok_or_else(|| {
            thread.type_error(format!("{}() takes a dict as second arg, if any", def.name))
        })?),
        None => None,
    };
    let (min, max, len) = (def.visible, def.fields.len(), values.len());
    if len < min || len > max {
        let how = match (min == max, len < min) {
            (true, _) => "a",
            (false, true) => "an at least",
            (false, false) => "an at most",
        };
        let wanted = if len < min { min } else { max };
        return Err(thread.type_error(format!(
            "{}() takes {how} {wanted}-sequence ({len}-sequence given)",
            def.name
        )));
    }
    let mut found = 0;
    for field in &def.fields[len..] {
        let value = match (dict, field.name) {
            (Some(dict), Some(name)) => dict.get(thread, &Object::str(name))?,
            _ => None,
        };
        found += usize::from(value.is_some());
        values.push(value.unwrap_or(Object::NONE));
    }
    if dict.is_some_and(|d| d.len() > found) {
        return Err(
            thread.type_error(format!("{}() got duplicate or unexpected field name(s)", def.name))
        );
    }
    Ok(instance(ty, values))
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let def = definition(object.ty());
    let mut out = krait_text::Builder::new();
    out.push_str(def.name);
    out.push_str("(");
    // CPython takes the n-th name for the n-th item, also behind unnamed fields.
    let names = def.named().map(|(_, name, _)| name);
    for (i, (item, name)) in items(object)[..def.visible].iter().zip(names).enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        out.push_str(name);
        out.push_str("=");
        out.push_view(item.repr(thread)?.view());
    }
    out.push_str(")");
    Ok(crate::types::str::Str::from_builder(out).into())
}

fn reduce(_thread: &Thread, object: &Object) -> PyResult {
    let def = definition(object.ty());
    let items = items(object);
    let hidden = Dict::new();
    for (index, name, _) in def.named().filter(|(index, ..)| *index >= def.visible) {
        hidden.set_item_str(name, items[index].clone());
    }
    let args = Object::tuple(&[Object::tuple(&items[..def.visible]), hidden.into()]);
    Ok(Object::tuple(&[object.ty().to_object(), args]))
}

fn replace(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    if !args.positional().is_empty() {
        return Err(thread.type_error("__replace__() takes no positional arguments"));
    }
    let def = definition(object.ty());
    if def.unnamed_count() > 0 {
        return Err(thread.type_error(format!(
            "__replace__() is not supported for {} because it has unnamed field(s)",
            def.name
        )));
    }
    let mut values = items(object).to_vec();
    let mut unexpected = Vec::new();
    for (key, value) in args.keywords() {
        let name = key.as_str();
        match def.named().find(|(_, field, _)| name.is_some_and(|n| n.eq_str(field))) {
            Some((index, ..)) => values[index] = value.clone(),
            None => unexpected.push(key.clone()),
        }
    }
    if !unexpected.is_empty() {
        let names: Object = List::from_vec(unexpected).into();
        return Err(thread
            .type_error(format!("Got unexpected field name(s): {}", names.repr_string(thread)?)));
    }
    Ok(instance(object.ty(), values))
}
