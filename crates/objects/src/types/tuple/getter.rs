//! `_tuplegetter`: the attributes of named tuples.

use crate::exceptions as exc;
use crate::fields::{Fields, Slot};
use crate::typeobj::flags;
use crate::typeobj::slots::SlotsSpec;
use crate::{
    CallArgs, GetSetDef, Header, MethodDef, Object, PyResult, Signature, Thread, Type, TypeSpec,
    Word, heap, memory_slots, payload,
};

/// A descriptor that gives the item of a tuple at a fixed index.
#[repr(C)]
pub struct TupleGetter {
    header: Header,
    index: isize,
    doc: Slot,
}

payload!(TupleGetter, TUPLEGETTER);

impl Fields for TupleGetter {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.doc.visit(visit);
    }

    fn clear(&self) {
        self.doc.clear();
    }
}

impl TupleGetter {
    /// The index, if a tuple can have an item there.
    pub fn index(&self) -> Option<usize> {
        usize::try_from(self.index).ok()
    }
}

static NEW: Signature = Signature::new("_tuplegetter", "(index, doc, /)");

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::SHOWN_AS_HEAP,
    slots: memory_slots!(
        TupleGetter,
        SlotsSpec::EMPTY.new(new).repr(repr).descr_get(descr_get).descr_set(descr_set)
    ),
    methods: &[MethodDef::noargs("__reduce__", "($self, /)", reduce, "")],
    getset: &[GetSetDef {
        name: "__doc__",
        get: |_, g| Ok(TupleGetter::of(g).doc.get().unwrap_or(Object::NONE)),
        set: Some(|_, g, value| {
            drop(TupleGetter::of(g).doc.replace(value.cloned()));
            Ok(())
        }),
        doc: "",
        member: true,
    }],
    ..TypeSpec::new::<TupleGetter>("collections._tuplegetter")
};
pub static TUPLEGETTER: Type = Type::builtin(&SPEC);

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = NEW.bind(thread, args)?;
    let index = args.req(0).to_ssize(thread)?;
    let doc = Slot::new(args.req(1).clone());
    Ok(heap::new_object(ty, |header| TupleGetter { header, index, doc }).into())
}

fn descr_get(
    thread: &Thread,
    object: &Object,
    instance: Option<&Object>,
    owner: Option<&Object>,
) -> PyResult {
    let index = TupleGetter::of(object).index;
    let given = |value: Option<&Object>| value.is_some_and(|value| !value.is_none());
    match instance {
        Some(instance) if !instance.is_none() => {
            let Some(tuple) = instance.as_tuple() else {
                return Err(thread.type_error(format!(
                    "descriptor for index '{index}' for tuple subclasses doesn't apply to '{}' object",
                    instance.ty().name()
                )));
            };
            TupleGetter::of(object)
                .index()
                .and_then(|index| tuple.get(index))
                .cloned()
                .ok_or_else(|| thread.index_error("tuple index out of range"))
        }
        _ if given(owner) || instance.is_none() => Ok(object.clone()),
        _ => Err(thread.type_error("__get__(None, None) is invalid")),
    }
}

fn descr_set(
    thread: &Thread,
    _object: &Object,
    _instance: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    let verb = if value.is_some() { "set" } else { "delete" };
    Err(thread.err(&exc::ATTRIBUTE_ERROR, format!("can't {verb} attribute")))
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let this = TupleGetter::of(object);
    let doc = this.doc.get().unwrap_or(Object::NONE).repr_string(thread)?;
    Ok(Object::str(&format!("{}({}, {doc})", object.ty().short_name(), this.index)))
}

fn reduce(_thread: &Thread, object: &Object) -> PyResult {
    let this = TupleGetter::of(object);
    let doc = this.doc.get().unwrap_or(Object::NONE);
    let args = Object::tuple(&[Object::int(this.index as i64), doc]);
    Ok(Object::tuple(&[object.ty().to_object(), args]))
}
