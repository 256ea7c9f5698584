//! Objects as marshal's writer sees them: their shapes, identity and sharing.
//!
//! CPython flags what has more than one reference. Ints and floats have no reference count here: of those, equal ones
//! count as one object, shared if the value to be written holds it more than once. CPython's compiler makes one object of
//! equal constants too, but for the parts of a slice, which are always the slice's own.

use krait_bytecode::marshal::{CodeParts, Error, Shape, Shapes};
use krait_objects::buffer::BufferFlags;
use krait_objects::exceptions as exc;
use krait_objects::marshal::{Kept, keep};
use krait_objects::types::bytes::{BYTES, Bytes};
use krait_objects::types::code::Code;
use krait_objects::types::complex::{COMPLEX, Complex};
use krait_objects::types::dict::{DICT, Dict};
use krait_objects::types::int::IntValue;
use krait_objects::types::list::LIST;
use krait_objects::types::set::{FROZENSET, SET};
use krait_objects::types::slice::Slice;
use krait_objects::types::str::{STR, Str};
use krait_objects::types::tuple::TUPLE;
use krait_objects::{Object, Thread, codecs};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// An object on its way out, and whether anyone but its one holder had it when it was taken.
#[derive(Clone)]
pub struct Item {
    object: Object,
    shared: bool,
    /// A table of a code object, or a number in a slice among its constants: not the shared object of its value.
    own: bool,
    /// A constant of a code object, or a part of one.
    constant: bool,
}

impl Item {
    /// Takes an object that its holder keeps.
    pub fn borrowed(object: &Object) -> Item {
        let shared = object.header().is_some() && object.refcount() > 1;
        Item { object: object.clone(), shared, own: false, constant: false }
    }

    /// The object that is written, which its holder keeps. An int or float has another: few are made for this alone.
    pub fn root(object: &Object) -> Item {
        let shared = object.header().is_none() || object.refcount() > 1;
        Item { object: object.clone(), shared, own: false, constant: false }
    }

    /// An object that was just made, or whose references do not tell.
    fn single(object: Object) -> Item {
        Item { object, shared: false, own: false, constant: false }
    }

    /// A part of this one, which it keeps.
    fn part(&self, object: &Object) -> Item {
        Item { constant: self.constant, ..Item::borrowed(object) }
    }

    fn own(object: &Object) -> Item {
        Item { own: true, ..Item::borrowed(object) }
    }
}

/// Shapes of the values below one root.
pub struct ObjectShapes<'t> {
    thread: &'t Thread,
    kept: Kept,
    /// How often each int or float without a reference count occurs.
    immediates: HashMap<u64, u32>,
}

impl<'t> ObjectShapes<'t> {
    pub fn new(thread: &'t Thread, root: &Item, kept: Kept) -> ObjectShapes<'t> {
        let mut shapes = ObjectShapes { thread, kept, immediates: HashMap::new() };
        shapes.count(&root.object);
        shapes
    }

    /// Counts immediates in everything that `root` holds.
    fn count(&mut self, root: &Object) {
        let mut seen = HashSet::new();
        // Whether it is a constant of a code object goes with each.
        let mut todo = vec![(root.clone(), false)];
        while let Some((object, constant)) = todo.pop() {
            if object.header().is_none() {
                *self.immediates.entry(object.id()).or_default() += 1;
                continue;
            }
            if !seen.insert(object.id()) {
                continue;
            }
            let mut add = |parts: Vec<Object>| {
                todo.extend(parts.into_iter().map(|part| (part, constant)));
            };
            if let Some(items) = object.as_tuple() {
                add(items.as_slice().to_vec());
            } else if let Some(items) = object.as_list() {
                add(items.to_vec());
            } else if let Some(dict) = object.as_dict() {
                add(dict.items().into_iter().flat_map(|(key, value)| [key, value]).collect());
            } else if let Some(set) = object.as_set() {
                add(set.keys().into_iter().map(|(key, _)| key).collect());
            } else if let Some(slice) = object.downcast::<Slice>() {
                if !constant {
                    add(vec![slice.start.clone(), slice.stop.clone(), slice.step.clone()]);
                }
            } else if let Some(code) = object.downcast::<Code>() {
                todo.push((code.consts.clone().into(), true));
            }
        }
    }

    fn buffer<'a>(&self, object: &Object) -> Shape<'a, Item> {
        if !object.has_buffer() {
            return Shape::Other;
        }
        match object.buffer(self.thread, BufferFlags::SIMPLE) {
            Ok(buffer) if buffer.is_c_contiguous() => {
                Shape::Bytes(Cow::Owned(buffer.as_slice().to_vec()))
            }
            _ => Shape::Other,
        }
    }

    fn text<'a>(&self, text: &'a Str, object: &Object) -> Shape<'a, Item> {
        let interned = text.is_interned() || immortal_number(object).is_some();
        if let Some(ascii) = text.as_ascii() {
            return Shape::Str(Cow::Borrowed(ascii.as_bytes()), interned);
        }
        match codecs::encode(self.thread, object, "utf-8", "surrogatepass") {
            Ok(bytes) => {
                let bytes = bytes.as_bytes().map(|b| b.as_slice().to_vec()).unwrap_or_default();
                Shape::Str(Cow::Owned(bytes), interned)
            }
            Err(_) => Shape::Other,
        }
    }
}

/// The number of `b''`, which code objects too do not have for themselves.
const EMPTY_BYTES: usize = 300;

/// The number of an object that CPython has only one of, by its value.
fn immortal_number(object: &Object) -> Option<usize> {
    if object.is_exact(&STR) {
        let view = object.as_str()?.view();
        return match view.len() {
            0 => Some(0),
            1 => view.first().filter(|&c| c < 256).map(|c| 1 + c as usize),
            _ => None,
        };
    }
    if object.is_exact(&BYTES) {
        return match object.as_bytes()?.as_slice() {
            [] => Some(EMPTY_BYTES),
            [byte] => Some(EMPTY_BYTES + 1 + usize::from(*byte)),
            _ => None,
        };
    }
    (object.is_exact(&TUPLE) && object.as_tuple()?.is_empty()).then_some(600)
}

/// Identities for such objects: even numbers that are no multiple of 8 and no word of a double.
fn immortal_identity(number: usize) -> usize {
    number * 8 + 0x1_0004
}

fn code_parts(code: &Code) -> CodeParts<Item> {
    fn of<T: krait_objects::Payload>(field: &krait_objects::Ref<T>) -> Item {
        Item::borrowed(field.as_object())
    }
    let filename: Object = code.filename().into();
    CodeParts {
        argcount: code.argcount as i32,
        posonlyargcount: code.posonlyargcount as i32,
        kwonlyargcount: code.kwonlyargcount as i32,
        stacksize: code.stacksize as i32,
        flags: code.flags as i32,
        code: of(&code.bytecode),
        consts: Item { constant: true, ..of(&code.consts) },
        names: of(&code.names),
        localsplusnames: of(&code.localsplusnames),
        localspluskinds: Item::own(code.localspluskinds.as_object()),
        filename: Item { shared: filename.refcount() > 2, ..Item::single(filename) },
        name: of(&code.name),
        qualname: of(&code.qualname),
        firstlineno: code.firstlineno,
        linetable: Item::own(code.linetable.as_object()),
        exceptiontable: Item::own(code.exceptiontable.as_object()),
    }
}

impl Shapes for ObjectShapes<'_> {
    type Value = Item;

    fn shape<'a>(&'a self, item: &'a Item) -> Shape<'a, Item> {
        let object = &item.object;
        if object.is(&Object::NONE) {
            return Shape::None;
        }
        if object.is(&Object::TRUE) {
            return Shape::True;
        }
        if object.is(&Object::FALSE) {
            return Shape::False;
        }
        if object.is(&Object::ELLIPSIS) {
            return Shape::Ellipsis;
        }
        if object.is(&exc::STOP_ITERATION.to_object()) {
            return Shape::StopIteration;
        }
        if object.is_exact_int() {
            return match object.as_int() {
                Some(IntValue::Small(value)) => Shape::SmallInt(value),
                Some(IntValue::Big(value)) => Shape::Int(Cow::Borrowed(value)),
                None => Shape::Other,
            };
        }
        if object.is_exact_float() {
            return object.as_float().map_or(Shape::Other, Shape::Float);
        }
        let ty = object.ty();
        if ty.is(&STR) {
            return object.as_str().map_or(Shape::Other, |text| self.text(text, object));
        }
        if ty.is(&BYTES) {
            let bytes = object.as_bytes().map(Bytes::as_slice).unwrap_or_default();
            return Shape::Bytes(Cow::Borrowed(bytes));
        }
        if ty.is(&TUPLE) {
            let items = object.as_tuple().map(|t| t.as_slice()).unwrap_or_default();
            return Shape::Tuple(items.iter().map(|part| item.part(part)).collect());
        }
        if ty.is(&LIST) {
            let items = object.as_list().map(|l| l.as_slice()).unwrap_or_default();
            return Shape::List(items.iter().map(Item::borrowed).collect());
        }
        if ty.is(&DICT) {
            return Shape::Dict(object.as_dict().map(dict_items).unwrap_or_default());
        }
        if ty.is(&SET) || ty.is(&FROZENSET) {
            let keys = object.as_set().map(|s| s.keys()).unwrap_or_default();
            let single = |key| Item { constant: item.constant, ..Item::single(key) };
            let items = keys.into_iter().map(|(key, _)| single(key)).collect();
            return if ty.is(&SET) { Shape::Set(items) } else { Shape::FrozenSet(items) };
        }
        if ty.is(&COMPLEX)
            && let Some(value) = object.downcast::<Complex>()
        {
            return Shape::Complex(value.re, value.im);
        }
        if let Some(code) = object.downcast::<Code>() {
            return Shape::Code(Box::new(code_parts(code)));
        }
        if let Some(slice) = object.downcast::<Slice>() {
            return Shape::Slice([&slice.start, &slice.stop, &slice.step].map(|part| {
                let own = item.constant && part.header().is_none();
                Item { own, ..item.part(part) }
            }));
        }
        self.buffer(object)
    }

    fn identity(&self, item: &Item) -> usize {
        match immortal_number(&item.object) {
            Some(number) if !item.own || number == EMPTY_BYTES => immortal_identity(number),
            _ => item.object.id() as usize,
        }
    }

    fn is_shared(&self, item: &Item) -> bool {
        let object = &item.object;
        if object.header().is_none() {
            let small = object
                .as_int()
                .and_then(IntValue::to_i64)
                .is_some_and(|value| (-5..=256).contains(&value));
            let is_held_twice = || self.immediates.get(&object.id()).is_some_and(|&n| n > 1);
            return small || !item.own && (item.shared || is_held_twice());
        }
        let number = immortal_number(object);
        if item.own && number.is_some() {
            return number == Some(EMPTY_BYTES);
        }
        item.shared || number.is_some() || object.as_str().is_some_and(Str::is_interned)
    }

    fn check_set(&self, set: &Item, len: usize) -> Result<(), Error> {
        if set.object.as_set().is_some_and(|set| set.len() != len) {
            let raised = self.thread.runtime_error("set changed size during iteration");
            return Err(keep(&self.kept, raised));
        }
        Ok(())
    }
}

/// The items; the copies that the dict hands out count as no holder.
fn dict_items(dict: &Dict) -> Vec<(Item, Item)> {
    let item = |object: Object| Item {
        shared: object.header().is_some() && object.refcount() > 2,
        ..Item::single(object)
    };
    dict.items().into_iter().map(|(key, value)| (item(key), item(value))).collect()
}
