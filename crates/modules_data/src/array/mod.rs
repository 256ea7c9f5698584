//! `array`: arrays of machine values. Matches CPython's `Modules/arraymodule.c`.

mod construct;
mod edit;
mod iterator;
mod kind;
mod pickle;
mod subscript;

use kind::{KINDS, Kind};
use krait_objects::buffer::{Buffer, BufferFlags, Layout};
use krait_objects::protocol::compare::CompareOp;
use krait_objects::struct_format::Order;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::list::List;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{
    GetSetDef, Header, MethodDef, Object, Payload, PyResult, Ref, Thread, Type, TypeSpec, heap,
    name,
};
use std::borrow::Cow;
use std::cell::{Cell, UnsafeCell};

pub static DEF: ModuleDef = ModuleDef {
    name: "array",
    doc: "Compact arrays of numbers and characters, all items of one machine type given by a type code.",
    functions: FUNCTIONS,
    exec,
};

static FUNCTIONS: &[MethodDef] = &[MethodDef::new(
    "_array_reconstructor",
    "($module, arraytype, typecode, mformat_code, items,\n                     /)",
    pickle::reconstructor,
    "Internal. Used for pickling support.",
)];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    iterator::ARRAY_ITERATOR.ready(thread);
    module.add_type(thread, &ARRAY);
    module.add("ArrayType", ARRAY.to_object());
    let codes: String = KINDS.iter().map(|kind| kind.code as char).collect();
    module.add("typecodes", Object::str(&codes));
    let names = Object::tuple(&[Object::str("MutableSequence")]);
    let abc = (thread.hooks().import)(
        thread,
        &Object::str("collections.abc"),
        None,
        None,
        Some(&names),
        0,
    )?;
    let class = abc.getattr(thread, name!("MutableSequence"))?;
    class.call_method(thread, name!("register"), &[ARRAY.to_object()])?;
    Ok(())
}

/// An array object.
#[repr(C)]
pub struct Array {
    header: Header,
    kind: Kind,
    /// The items' bytes, a multiple of the item size.
    bytes: UnsafeCell<Vec<u8>>,
    /// Buffers that are out; the size cannot change while there are any.
    exports: Cell<usize>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Array {
    fn type_object() -> &'static Type {
        &ARRAY
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::SEQUENCE | flags::MANAGED_WEAKREF | flags::SHOWN_AS_HEAP,
    doc: "array(typecode [, initializer]) -> array\n\nAn array of items of the machine type that the type code names: b B \
          signed and unsigned char; u w characters; h H short; i I int; l L long; q Q long long; f float; d double. The \
          initializer is an iterable of values, a str for characters, or bytes of items.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .hash(krait_objects::protocol::hash::not_implemented)
        .richcompare(richcompare)
        .iter(|_, a| Ok(iterator::new(a.clone())))
        .new(construct::new)
        .len(|_, a| Ok(of(a).len()))
        .item(subscript::item)
        .set_index(subscript::set_index)
        .subscript(subscript::subscript)
        .set_subscript(subscript::set_subscript)
        .contains(contains)
        .concat(edit::concat)
        .repeat(edit::repeat)
        .inplace_concat(edit::inplace_concat)
        .inplace_repeat(edit::inplace_repeat)
        .get_buffer(get_buffer)
        .release_buffer(release_buffer)
        .drop_fields(heap::drop_fields_of::<Array>),
    methods: edit::METHODS,
    getset: &[
        GetSetDef::ro(
            "typecode",
            |_, a| Ok(Object::str(&(of(a).kind.code as char).to_string())),
            "the typecode character used to create the array",
        ),
        GetSetDef::ro(
            "itemsize",
            |_, a| Ok(Object::int_usize(of(a).kind.size)),
            "the size, in bytes, of one array item",
        ),
    ],
    ..TypeSpec::new::<Array>("array.array")
};
pub static ARRAY: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Array {
    object.downcast().expect("slots of array are called on it")
}

impl Array {
    fn of_type(ty: &Type, kind: Kind, bytes: Vec<u8>) -> Ref<Array> {
        heap::new_object(ty, |header| Array {
            header,
            kind,
            bytes: UnsafeCell::new(bytes),
            exports: Cell::new(0),
        })
    }

    /// An array of exactly `array.array` of the same kind.
    fn like(&self, bytes: Vec<u8>) -> Object {
        Array::of_type(&ARRAY, self.kind, bytes).into()
    }

    /// The items' bytes. Not kept while Python code runs, which may change the array.
    fn bytes(&self) -> &[u8] {
        // SAFETY: under the GIL; callers finish with the slice before running Python code.
        unsafe { &*self.bytes.get() }
    }

    /// The bytes for changes that keep their number, under the same condition.
    #[allow(clippy::mut_from_ref)]
    fn bytes_mut(&self) -> &mut [u8] {
        // SAFETY: as in `bytes`.
        unsafe { &mut *self.bytes.get() }
    }

    /// The vector: BufferError while buffers are out.
    #[allow(clippy::mut_from_ref)]
    fn vec(&self, thread: &Thread) -> PyResult<&mut Vec<u8>> {
        if self.exports.get() > 0 {
            return Err(thread.buffer_error("cannot resize an array that is exporting buffers"));
        }
        // SAFETY: as in `bytes`.
        Ok(unsafe { &mut *self.bytes.get() })
    }

    fn len(&self) -> usize {
        self.bytes().len() / self.kind.size
    }

    /// The bytes of a range of items.
    fn span(&self, items: std::ops::Range<usize>) -> std::ops::Range<usize> {
        items.start * self.kind.size..items.end * self.kind.size
    }

    /// An item's value; None behind the end.
    fn get(&self, thread: &Thread, index: usize) -> PyResult<Option<Object>> {
        let at = index.saturating_mul(self.kind.size);
        match self.bytes().get(at..at.saturating_add(self.kind.size)) {
            Some(item) => self.kind.read(thread, item, Order::NATIVE).map(Some),
            None => Ok(None),
        }
    }

    /// Replaces a range of items by items of the same kind.
    fn splice(&self, thread: &Thread, items: std::ops::Range<usize>, with: &[u8]) -> PyResult<()> {
        let span = self.span(items);
        if span.len() == with.len() {
            self.bytes_mut()[span].copy_from_slice(with);
            return Ok(());
        }
        let vec = self.vec(thread)?;
        if vec.try_reserve(with.len()).is_err() {
            return Err(thread.memory_error());
        }
        vec.splice(span, with.iter().copied());
        Ok(())
    }

    fn to_list(&self, thread: &Thread) -> PyResult {
        let mut items = Vec::with_capacity(self.len());
        for item in self.bytes().chunks_exact(self.kind.size) {
            items.push(self.kind.read(thread, item, Order::NATIVE)?);
        }
        Ok(List::from_vec(items).into())
    }

    /// The text of an array of characters.
    fn to_text(&self, thread: &Thread) -> PyResult {
        if self.kind.code == b'w' {
            let encoding = if Order::NATIVE == Order::Big { "utf-32-be" } else { "utf-32-le" };
            return krait_objects::codecs::decode(thread, self.bytes(), encoding, "strict");
        }
        let mut out = krait_text::Builder::with_capacity(self.len());
        for i in 0..self.len() {
            let item = self.get(thread, i)?;
            if let Some(character) = item.as_ref().and_then(Object::as_str) {
                out.push_view(character.view());
            }
        }
        Ok(krait_objects::types::str::Str::from_builder(out).into())
    }
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    let (name, code) = (object.ty().short_name(), this.kind.code as char);
    if this.len() == 0 {
        return Ok(Object::str(&format!("{name}('{code}')")));
    }
    let items = if this.kind.is_text() { this.to_text(thread)? } else { this.to_list(thread)? };
    let mut out = krait_text::Builder::new();
    out.push_str(&format!("{name}('{code}', "));
    out.push_view(items.repr(thread)?.view());
    out.push_str(")");
    Ok(krait_objects::types::str::Str::from_builder(out).into())
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.downcast::<Array>(), b.downcast::<Array>()) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    if x.len() != y.len() && matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Object::from_bool(op == CompareOp::Ne));
    }
    if x.kind == y.kind
        && !x.kind.is_float()
        && (matches!(op, CompareOp::Eq | CompareOp::Ne) || x.kind.code == b'B')
    {
        return Ok(op.from_ordering(x.bytes().cmp(y.bytes())));
    }
    let mut i = 0;
    while let (Some(p), Some(q)) = (x.get(thread, i)?, y.get(thread, i)?) {
        // Not identity: a NaN is not equal to itself.
        if !p.compare(thread, &q, CompareOp::Eq)?.is_true(thread)? {
            return match op {
                CompareOp::Eq => Ok(Object::FALSE),
                CompareOp::Ne => Ok(Object::TRUE),
                _ => p.compare(thread, &q, op),
            };
        }
        i += 1;
    }
    Ok(op.from_ordering(x.len().cmp(&y.len())))
}

fn contains(thread: &Thread, object: &Object, value: &Object) -> PyResult<bool> {
    let this = of(object);
    let mut i = 0;
    while let Some(item) = this.get(thread, i)? {
        if item.eq(thread, value)? {
            return Ok(true);
        }
        i += 1;
    }
    Ok(false)
}

fn get_buffer(_thread: &Thread, object: &Object, flags: BufferFlags) -> PyResult<Buffer> {
    let this = of(object);
    let bytes = this.bytes_mut();
    // SAFETY: the bytes do not move while `exports` is not 0, and the buffer owns the array.
    let buffer = unsafe {
        let layout = Layout::items(
            bytes.as_mut_ptr(),
            bytes.len(),
            this.kind.size,
            Cow::Borrowed(this.kind.buffer_format()),
            false,
        );
        Buffer::new(object, layout.requested(flags))
    };
    this.exports.set(this.exports.get() + 1);
    Ok(buffer)
}

fn release_buffer(object: &Object, _layout: &Layout) {
    let this = of(object);
    this.exports.set(this.exports.get() - 1);
}
