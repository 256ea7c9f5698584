//! `functools.KeyWrapper`: keys that compare by a function of two arguments, made by cmp_to_key.

use crate::fields::{Fields, Slot, memory_slots, payload};
use krait_objects::exceptions as exc;
use krait_objects::protocol::compare::CompareOp;
use krait_objects::protocol::hash;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    Args, CallArgs, GetSetDef, Header, Object, PyResult, Signature, Thread, Type, TypeSpec, Word,
    heap,
};

/// The comparison and the wrapped object; the key function itself has no object.
#[repr(C)]
pub struct KeyWrapper {
    header: Header,
    compare: Object,
    object: Slot,
}

payload!(KeyWrapper, KEY_WRAPPER);

impl Fields for KeyWrapper {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.compare.word());
        self.object.visit(visit);
    }

    fn clear(&self) {
        self.object.clear();
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    slots: memory_slots!(
        KeyWrapper,
        SlotsSpec::EMPTY.call(call).richcompare(richcompare).hash(hash::not_implemented)
    ),
    getset: &[
        GetSetDef::ro("__text_signature__", |_, _| Ok(Object::str("(obj)")), ""),
        GetSetDef {
            name: "obj",
            get: |_, k| Ok(KeyWrapper::of(k).object.get().unwrap_or(Object::NONE)),
            set: Some(|_, k, value| {
                drop(KeyWrapper::of(k).object.replace(value.cloned()));
                Ok(())
            }),
            doc: "Value wrapped by a key function.",
            member: true,
        },
    ],
    ..TypeSpec::new::<KeyWrapper>("functools.KeyWrapper")
};
pub static KEY_WRAPPER: Type = Type::builtin(&SPEC);

fn make(compare: Object, object: Option<Object>) -> Object {
    heap::new_object(&KEY_WRAPPER, |header| KeyWrapper {
        header,
        compare,
        object: Slot::from(object),
    })
    .into()
}

pub fn cmp_to_key(_thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    Ok(make(args.req(0).clone(), None))
}

fn call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    static CALL: Signature = Signature::new("K", "(obj)");
    if args.args.len() > 1 {
        let count = args.args.len();
        return Err(thread.type_error(format!("K() takes at most 1 argument ({count} given)")));
    }
    let args = CALL.bind(thread, args)?;
    Ok(make(KeyWrapper::of(object).compare.clone(), Some(args.req(0).clone())))
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let Some(other) = b.downcast::<KeyWrapper>() else {
        return Err(thread.type_error("other argument must be K instance"));
    };
    let this = KeyWrapper::of(a);
    let (Some(x), Some(y)) = (this.object.get(), other.object.get()) else {
        return Err(thread.err(&exc::ATTRIBUTE_ERROR, "object"));
    };
    let order = this.compare.call(thread, &[x, y])?;
    order.compare(thread, &Object::small_int(0), op)
}
