//! Objects as the compiler's plain constants, and back to the same objects.

use krait_bytecode::constant::{Foreign, SliceConst};
use krait_bytecode::{Const, ConstStr};
use krait_objects::types::bytes::BYTES;
use krait_objects::types::code::from_const::Converter;
use krait_objects::types::complex::{COMPLEX, Complex};
use krait_objects::types::set::FROZENSET;
use krait_objects::types::slice::Slice;
use krait_objects::types::str::{STR, Str};
use krait_objects::types::tuple::TUPLE;
use krait_objects::{Object, PyResult, Thread};
use std::sync::Arc;

/// The constants made from objects; each stands for the very object.
pub struct Constants<'t> {
    thread: &'t Thread,
    /// Keeps the constants, so that no address comes to stand for another object.
    made: Vec<(Const, Object)>,
}

impl<'t> Constants<'t> {
    pub fn new(thread: &'t Thread) -> Constants<'t> {
        Constants { thread, made: Vec::new() }
    }

    /// The constant of an object. What compilers make no constants of becomes a [`Foreign`].
    pub fn of(&mut self, object: &Object) -> PyResult<Const> {
        self.thread.check_native_stack(" during compilation")?;
        let constant = match self.constant(object)? {
            Some(constant) => constant,
            None => Const::Foreign(Arc::new(Foreign {
                is_true: object.is_true(self.thread)?,
                unhashable: object.hash(self.thread).err().map(|_| object.ty().name().to_string()),
            })),
        };
        self.made.push((constant.clone(), object.clone()));
        Ok(constant)
    }

    fn all(&mut self, objects: &[Object]) -> PyResult<Arc<[Const]>> {
        objects.iter().map(|object| self.of(object)).collect()
    }

    fn constant(&mut self, object: &Object) -> PyResult<Option<Const>> {
        Ok(Some(if object.is_none() {
            Const::None
        } else if object.is(&Object::TRUE) {
            Const::True
        } else if object.is(&Object::FALSE) {
            Const::False
        } else if object.is(&Object::ELLIPSIS) {
            Const::Ellipsis
        } else if object.is_exact_int() {
            return Ok(object.as_int().map(|value| Const::int(value.to_big())));
        } else if object.is_exact_float() {
            return Ok(object.as_float().map(Const::float));
        } else if object.is_exact(&STR) {
            return Ok(object.as_str().map(|text| Const::Str(string(text))));
        } else if object.is_exact(&BYTES) {
            return Ok(object.as_bytes().map(|bytes| Const::bytes(bytes.as_slice())));
        } else if object.is_exact(&COMPLEX) {
            return Ok(object
                .downcast::<Complex>()
                .map(|value| Const::complex(value.re, value.im)));
        } else if object.is_exact(&TUPLE) {
            let items = object.as_tuple().map(|items| items.as_slice()).unwrap_or_default();
            Const::Tuple(self.all(items)?)
        } else if object.is_exact(&FROZENSET) {
            let keys = object.as_set().map(|set| set.keys()).unwrap_or_default();
            let keys: Vec<Object> = keys.into_iter().map(|(key, _)| key).collect();
            Const::FrozenSet(self.all(&keys)?)
        } else if let Some(slice) = object.downcast::<Slice>() {
            let (start, stop) = (self.of(&slice.start)?, self.of(&slice.stop)?);
            Const::Slice(Arc::new(SliceConst { start, stop, step: self.of(&slice.step)? }))
        } else {
            return Ok(None);
        }))
    }

    /// Turns constants into objects: these into the objects they were made from.
    pub fn converter(&self) -> Converter {
        let mut converter = Converter::default();
        for (constant, object) in &self.made {
            converter.know(constant, object);
        }
        converter
    }
}

/// The plain form of a str.
pub fn string(text: &Str) -> ConstStr {
    ConstStr::from_code_points(text.view().iter())
}
