//! Data on its way from one interpreter to another. Matches CPython's `Python/crossinterp.c`.
//!
//! All interpreters share the heap and the GIL, so immutable builtin values go as they are; everything else is taken apart
//! where it comes from and put together where it arrives.

use super::{NOT_SHAREABLE_ERROR, pickled, script};
use krait_objects::fields::{Fields, Slot};
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::bool::BOOL;
use krait_objects::types::bytes::BYTES;
use krait_objects::types::dict::Dict;
use krait_objects::types::float::FLOAT;
use krait_objects::types::memoryview::MEMORYVIEW;
use krait_objects::types::str::STR;
use krait_objects::types::tuple::TUPLE;
use krait_objects::{
    Header, Object, PyResult, Raised, Thread, Type, TypeSpec, Word, heap, memory_slots, payload,
};
use std::cell::RefCell;

/// What to do with objects that are not shareable.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fallback {
    None,
    /// Functions without state, and what pickle can carry.
    Full,
}

/// An object's data, free of its interpreter.
pub enum Crossing {
    /// An immutable builtin value.
    Value(Object),
    Tuple(Vec<Crossing>),
    /// A memoryview, seen through another.
    Buffer(Object),
    /// An object of a class that is made again from a number: module and callable, and the number.
    Numbered {
        module: String,
        callable: String,
        arguments: Vec<i64>,
    },
    /// What a function makes of two numbers.
    Made(fn(&Thread, i64, i64) -> PyResult, i64, i64),
    /// Bytes, which are copied.
    Bytes(Vec<u8>),
    /// A function without state: marshalled code and name.
    Function(Vec<u8>),
    Pickled(pickled::Pickled),
}

/// Classes whose objects are made again from numbers.
#[derive(Default)]
struct Classes {
    known: RefCell<Vec<Registered>>,
}

/// Takes an object of a registered class apart.
pub type TakeApart = fn(&Thread, &Object) -> PyResult<Crossing>;

#[derive(Clone)]
struct Registered {
    class: Object,
    take_apart: TakeApart,
}

/// Lets objects of exactly this class cross.
pub fn register_class(thread: &Thread, class: &Object, take_apart: TakeApart) {
    let mut known = thread.interp().state::<Classes>().known.borrow_mut();
    known.retain(|other| !other.class.is(class));
    known.push(Registered { class: class.clone(), take_apart });
}

/// The error of an object that cannot cross.
pub fn not_shareable(thread: &Thread, object: &Object) -> Raised {
    match object.repr_string(thread) {
        Ok(shown) => {
            let message = format!("{shown} does not support cross-interpreter data");
            thread.err(&NOT_SHAREABLE_ERROR, message)
        }
        Err(raised) => raised,
    }
}

/// The error of an object that cannot cross because of another error.
fn not_shareable_as(thread: &Thread, object: &Object, cause: Raised) -> Raised {
    with_cause(not_shareable(thread, object), cause.into_exception())
}

/// Whether the object can cross without a fallback.
pub fn is_shareable(thread: &Thread, object: &Object) -> bool {
    let simple = object.is_none()
        || [&BOOL, &FLOAT, &STR, &BYTES, &MEMORYVIEW].iter().any(|ty| object.is_exact(ty))
        || object.is_exact_int();
    simple
        || (object.is_exact(&TUPLE)
            && object.as_tuple().is_some_and(|t| t.iter().all(|item| is_shareable(thread, item))))
        || registered(thread, object).is_some()
}

fn registered(thread: &Thread, object: &Object) -> Option<TakeApart> {
    let class = object.ty().to_object();
    let known = thread.interp().state::<Classes>().known.borrow();
    known.iter().find(|known| known.class.is(&class)).map(|known| known.take_apart)
}

impl Crossing {
    /// Takes an object apart in its interpreter.
    pub fn of(thread: &Thread, object: &Object, fallback: Fallback) -> PyResult<Crossing> {
        let by_value =
            object.is_none() || [&BOOL, &FLOAT, &STR].iter().any(|ty| object.is_exact(ty));
        if by_value {
            return Ok(Crossing::Value(object.clone()));
        }
        if object.is_exact(&BYTES)
            && let Some(data) = object.as_bytes()
        {
            return Ok(Crossing::Bytes(data.as_slice().to_vec()));
        }
        if object.is_exact_int() {
            if object.as_int().and_then(|value| value.to_i64()).is_some() {
                return Ok(Crossing::Value(object.clone()));
            }
            if fallback == Fallback::None {
                let cause = thread.overflow_error("try sending as bytes");
                return Err(not_shareable_as(thread, object, cause));
            }
        }
        if object.is_exact(&TUPLE)
            && let Some(items) = object.as_tuple()
        {
            thread.check_native_stack(" while sharing a tuple")?;
            let items: PyResult<Vec<Crossing>> =
                items.iter().map(|item| Crossing::of(thread, item, fallback)).collect();
            return items
                .map(Crossing::Tuple)
                .map_err(|cause| not_shareable_as(thread, object, cause));
        }
        if object.is_exact(&MEMORYVIEW) {
            return Ok(Crossing::Buffer(object.clone()));
        }
        if let Some(take_apart) = registered(thread, object) {
            return take_apart(thread, object)
                .map_err(|cause| not_shareable_as(thread, object, cause));
        }
        if fallback == Fallback::None {
            return Err(not_shareable(thread, object));
        }
        if let Some(code) = script::stateless(thread, object)? {
            return script::dump(thread, &code).map(Crossing::Function);
        }
        match pickled::Pickled::of(thread, object) {
            Ok(pickled) => Ok(Crossing::Pickled(pickled)),
            Err(_) => Err(not_shareable(thread, object)),
        }
    }

    /// Puts the object together in the current interpreter.
    pub fn rebuild(&self, thread: &Thread) -> PyResult {
        match self {
            Crossing::Value(value) => Ok(value.clone()),
            Crossing::Tuple(items) => {
                let items: PyResult<Vec<Object>> =
                    items.iter().map(|item| item.rebuild(thread)).collect();
                Ok(Object::tuple(&items?))
            }
            Crossing::Buffer(exporter) => {
                let viewed = Slot::new(exporter.clone());
                let view = heap::new_object(&BUFFER_VIEW, |header| BufferView { header, viewed });
                MEMORYVIEW.to_object().call(thread, &[view.into()])
            }
            Crossing::Numbered { module, callable, arguments } => {
                let mut found = import(thread, module)?;
                for attribute in callable.split('.') {
                    found = found.getattr(thread, &Object::str(attribute))?;
                }
                let arguments: Vec<Object> =
                    arguments.iter().map(|&number| Object::int(number)).collect();
                found.call(thread, &arguments)
            }
            Crossing::Made(make, first, second) => make(thread, *first, *second),
            Crossing::Bytes(data) => Ok(Object::bytes(data)),
            Crossing::Function(code) => script::function(thread, code),
            Crossing::Pickled(pickled) => pickled.rebuild(thread),
        }
    }
}

/// An exception with another one as its cause.
pub fn with_cause(raised: Raised, cause: Object) -> Raised {
    krait_objects::error::exception_ref(raised.exception()).set_cause(Some(cause));
    raised
}

/// Imports a module; a dotted name gives the innermost one.
pub fn import(thread: &Thread, module: &str) -> PyResult {
    let import = thread.hooks().import;
    let from = Object::tuple(&[Object::str("*")]);
    let from = module.contains('.').then_some(&from);
    import(thread, &Object::str(module), None, None, from, 0)
}

/// `CrossInterpreterBufferView`: shows the memory of another interpreter's object.
#[repr(C)]
pub struct BufferView {
    header: Header,
    viewed: Slot,
}

payload!(BufferView, BUFFER_VIEW);

impl Fields for BufferView {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.viewed.visit(visit);
    }

    fn clear(&self) {
        self.viewed.clear();
    }
}

static VIEW_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::BASETYPE | flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    slots: memory_slots!(BufferView, SlotsSpec::EMPTY).get_buffer(|thread, this, wanted| {
        match BufferView::of(this).viewed.get() {
            Some(viewed) => viewed.buffer(thread, wanted),
            None => Err(thread.buffer_error("the viewed object is gone")),
        }
    }),
    ..TypeSpec::new::<BufferView>("_interpreters.CrossInterpreterBufferView")
};
pub static BUFFER_VIEW: Type = Type::builtin(&VIEW_SPEC);

/// The texts and data of a dict of names, ready for another interpreter's namespace. Names cross as UTF-8.
pub fn names(thread: &Thread, shared: &Dict) -> PyResult<Vec<(String, Crossing)>> {
    let mut crossing = Vec::with_capacity(shared.len());
    for (key, value) in shared.items() {
        if key.as_str().is_none() {
            return Err(thread.type_error("bad argument type for built-in operation"));
        }
        let name = utf8(thread, &key)?;
        if name.contains('\0') {
            return Err(thread.value_error("found embedded NULL character"));
        }
        crossing.push((name, Crossing::of(thread, &value, Fallback::None)?));
    }
    Ok(crossing)
}

/// The text of a str. UnicodeEncodeError if it has surrogates.
pub fn utf8(thread: &Thread, text: &Object) -> PyResult<String> {
    let data = krait_objects::codecs::encode(thread, text, "utf-8", "strict")?;
    let data = data.as_bytes().map(|data| data.as_slice().to_vec()).unwrap_or_default();
    Ok(String::from_utf8_lossy(&data).into_owned())
}
