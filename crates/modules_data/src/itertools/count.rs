//! `count`: numbers without end.

use super::iterator_type;
use crate::fields::{Fields, Slot};
use krait_objects::protocol::number;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{CallArgs, Header, Object, PyResult, Signature, Thread, Type, Word, heap};
use std::cell::Cell;

/// A count object. Machine ints with step 1 are counted in `small`; otherwise `value` is the next number.
#[repr(C)]
pub struct Count {
    header: Header,
    small: Cell<isize>,
    value: Slot,
    step: Object,
}

impl Fields for Count {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.value.visit(visit);
        visit(self.step.word());
    }
}

iterator_type!(
    Count, COUNT, "itertools.count", "(start=0, step=1)",
    "start, start+step, start+2*step and so on, for ever.",
    flags: flags::BASETYPE,
    new: new,
    next: next,
    slots: SlotsSpec::EMPTY.repr(repr),
    methods: &[]
);

static NEW: Signature = Signature::new("count", "(start=0, step=1)");

/// `PyNumber_Check`.
fn is_number(object: &Object) -> bool {
    let slots = object.ty().slots();
    slots.index().is_some()
        || slots.int().is_some()
        || slots.float().is_some()
        || object.is_instance(&krait_objects::types::complex::COMPLEX)
}

fn is_one(object: &Object) -> bool {
    object.as_int().and_then(|value| value.to_i64()) == Some(1)
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = NEW.bind(thread, args)?;
    if args.opt(0).is_some_and(|start| !is_number(start))
        || args.opt(1).is_some_and(|step| !is_number(step))
    {
        return Err(thread.type_error("a number is required"));
    }
    let start = args.opt(0).cloned().unwrap_or(Object::small_int(0));
    let step = args.opt(1).cloned().unwrap_or(Object::small_int(1));
    let machine = start.as_int().and_then(|value| value.to_i64()).filter(|_| is_one(&step));
    let value = if machine.is_some() { Slot::EMPTY } else { Slot::new(start) };
    let small = Cell::new(machine.unwrap_or(0) as isize);
    Ok(heap::new_object(ty, |header| Count { header, small, value, step }).into())
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = Count::of(object);
    let Some(value) = this.value.get() else {
        let value = this.small.get();
        let current = Object::int(value as i64);
        match value.checked_add(1) {
            Some(following) => this.small.set(following),
            None => this.value.set(number::add(thread, &current, &this.step)?),
        }
        return Ok(Some(current));
    };
    let following = number::add(thread, &value, &this.step)?;
    this.value.set(following);
    Ok(Some(value))
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let this = Count::of(object);
    let value = this.value.get().unwrap_or_else(|| Object::int(this.small.get() as i64));
    let value = value.repr_string(thread)?;
    let name = object.ty().short_name();
    Ok(Object::str(&if is_one(&this.step) {
        format!("{name}({value})")
    } else {
        format!("{name}({value}, {})", this.step.repr_string(thread)?)
    }))
}
