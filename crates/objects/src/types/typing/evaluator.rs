//! `_typing._ConstEvaluator`: a callable that answers a known value, as the evaluate functions of type parameters do.

use crate::error::PyResult;
use crate::fields::{Fields, Slot};
use crate::heap;
use crate::name;
use crate::native::CallArgs;
use crate::object::{Header, Object};
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;

/// `annotationlib.Format.STRING`.
const STRING: i64 = 4;

#[repr(C)]
struct ConstEvaluator {
    header: Header,
    value: Slot,
}

crate::payload!(ConstEvaluator, CONST_EVALUATOR);

impl Fields for ConstEvaluator {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.value.visit(visit);
    }

    fn clear(&self) {
        self.value.clear();
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    slots: crate::memory_slots!(ConstEvaluator, SlotsSpec::EMPTY.repr(repr).call(call)),
    ..TypeSpec::new::<ConstEvaluator>("_typing._ConstEvaluator")
};
pub static CONST_EVALUATOR: Type = Type::builtin(&SPEC);

/// An evaluator of a value.
pub fn make(value: Object) -> Object {
    heap::new_object(&CONST_EVALUATOR, |header| ConstEvaluator { header, value: Slot::new(value) })
        .into()
}

fn value(object: &Object) -> Object {
    ConstEvaluator::of(object).value.get().unwrap_or(Object::NONE)
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    Ok(Object::str(&format!("<constevaluator {}>", value(object).repr_string(thread)?)))
}

fn call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let args = args.no_keywords(thread, "constevaluator.__call__")?;
    let [format] = args else {
        return Err(thread.type_error(format!(
            "constevaluator.__call__() takes exactly 1 argument ({} given)",
            args.len()
        )));
    };
    let value = value(object);
    if format.to_i64(thread)? != STRING {
        return Ok(value);
    }
    let Some(items) = value.as_tuple() else { return type_repr(thread, &value) };
    let mut parts = Vec::new();
    for item in items.iter() {
        parts.push(type_repr(thread, item)?.str_string(thread)?);
    }
    let comma = if parts.len() == 1 { "," } else { "" };
    Ok(Object::str(&format!("({}{comma})", parts.join(", "))))
}

/// A type as annotations in string form show it.
fn type_repr(thread: &Thread, value: &Object) -> PyResult {
    let fromlist = Object::tuple(&[name!("type_repr").clone()]);
    let library =
        (thread.hooks().import)(thread, name!("annotationlib"), None, None, Some(&fromlist), 0)?;
    library.getattr(thread, name!("type_repr"))?.call(thread, std::slice::from_ref(value))
}
