//! `repeat`: the same object again and again.

use super::iterator_type;
use crate::convert::to_ssize;
use crate::fields::Fields;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    CallArgs, Header, MethodDef, Object, PyResult, Signature, Thread, Type, Word, heap,
};
use std::cell::Cell;

/// A repeat object; `left` is negative if there is no end.
#[repr(C)]
pub struct Repeat {
    header: Header,
    element: Object,
    left: Cell<isize>,
}

impl Fields for Repeat {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.element.word());
    }
}

iterator_type!(
    Repeat, REPEAT, "itertools.repeat", "",
    "repeat(object [,times]) -> create an iterator which returns the object\nfor the specified number of times.  If not \
     specified, returns the object\nendlessly.",
    flags: flags::BASETYPE,
    new: new,
    next: next,
    slots: SlotsSpec::EMPTY.repr(repr),
    methods: &[MethodDef::noargs(
        "__length_hint__",
        "($self, /)",
        |thread, r| match usize::try_from(Repeat::of(r).left.get()) {
            Ok(left) => Ok(Object::int_usize(left)),
            Err(_) => Err(thread.type_error("len() of unsized object")),
        },
        "Private method returning an estimate of len(list(it)).",
    )]
);

static NEW: Signature = Signature::new("repeat", "(object, times=None)");

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = NEW.bind(thread, args)?;
    let left = match args.opt(1) {
        Some(times) => to_ssize(thread, times)?.max(0),
        None => -1,
    };
    let element = args.req(0).clone();
    Ok(heap::new_object(ty, |header| Repeat { header, element, left: Cell::new(left) }).into())
}

fn next(_thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = Repeat::of(object);
    let left = this.left.get();
    if left == 0 {
        return Ok(None);
    }
    if left > 0 {
        this.left.set(left - 1);
    }
    Ok(Some(this.element.clone()))
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let this = Repeat::of(object);
    let name = object.ty().short_name();
    let mut out = krait_text::Builder::new();
    out.push_str(name);
    out.push_str("(");
    out.push_view(this.element.repr(thread)?.view());
    if this.left.get() >= 0 {
        out.push_str(&format!(", {}", this.left.get()));
    }
    out.push_str(")");
    Ok(krait_objects::types::str::Str::from_builder(out).into())
}
