//! `array(typecode, initializer)`.

use super::kind::Kind;
use super::{ARRAY, Array};
use krait_objects::exceptions as exc;
use krait_objects::types::bytearray::ByteArray;
use krait_objects::{CallArgs, Object, PyResult, Ref, Thread, Type};

/// The code point of a character argument.
pub(super) fn type_code(thread: &Thread, value: &Object, function: &str) -> PyResult<u32> {
    match value.as_str() {
        Some(text) if text.len() == 1 => Ok(text.view().at(0)),
        Some(text) => Err(thread.type_error(format!(
            "{function} must be a unicode character, not a string of length {}",
            text.len()
        ))),
        None => Err(thread.type_error(format!(
            "{function} must be a unicode character, not {}",
            if value.is_none() { "None" } else { value.ty().name() }
        ))),
    }
}

pub(super) fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let own_init =
        ty.slots().init().map(|f| f as usize) == ARRAY.slots().init().map(|f| f as usize);
    if args.has_keywords() && (ty.is(&ARRAY) || own_init) {
        return Err(thread.type_error("array.array() takes no keyword arguments"));
    }
    let (code, initial) = match args.positional() {
        [code] => (code, None),
        [code, initial] => (code, Some(initial)),
        [] => {
            return Err(thread.type_error("array() takes at least 1 argument (0 given)"));
        }
        more => {
            return Err(thread
                .type_error(format!("array() takes at most 2 arguments ({} given)", more.len())));
        }
    };
    let number = type_code(thread, code, "array() argument 1")?;
    thread.audit("array.__new__", &[code.clone(), initial.cloned().unwrap_or(Object::NONE)])?;
    make(thread, ty, number, initial).map(Into::into)
}

/// An array of the class from a type code and initial values.
pub(super) fn make(
    thread: &Thread,
    ty: &Type,
    code: u32,
    initial: Option<&Object>,
) -> PyResult<Ref<Array>> {
    let is_text = code == u32::from(b'u') || code == u32::from(b'w');
    if code == u32::from(b'u') {
        thread.warn(
            &exc::DEPRECATION_WARNING,
            "The 'u' type code is deprecated and will be removed in Python 3.16",
        )?;
    }
    if let Some(initial) = initial.filter(|_| !is_text) {
        let shown = char::from_u32(code).unwrap_or('\u{fffd}');
        if initial.as_str().is_some() {
            return Err(thread.type_error(format!(
                "cannot use a str to initialize an array with typecode '{shown}'"
            )));
        }
        if initial.downcast::<Array>().is_some_and(|array| array.kind.is_text()) {
            return Err(thread.type_error(format!(
                "cannot use a unicode array to initialize an array with typecode '{shown}'"
            )));
        }
    }
    let source = initial.map(|initial| Source::new(thread, initial, is_text)).transpose()?;
    let Some(kind) = Kind::of_code(code) else {
        return Err(
            thread.value_error("bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)")
        );
    };
    let array = Array::of_type(ty, kind, Vec::new());
    match source {
        None => {}
        Some(Source::Items(items)) => {
            let count = items.length(thread)?;
            if array.vec(thread)?.try_reserve_exact(count.saturating_mul(kind.size)).is_err() {
                return Err(thread.memory_error());
            }
            for i in 0..count {
                super::edit::push(thread, &array, &items.item(thread, i)?)?;
            }
        }
        Some(Source::Bytes(bytes)) => super::edit::push_bytes(thread, &array, &bytes)?,
        Some(Source::Text(text)) => super::edit::push_text(thread, &array, &text)?,
        Some(Source::Iterator(iterator)) => {
            while let Some(item) = iterator.next(thread)? {
                super::edit::push(thread, &array, &item)?;
            }
        }
    }
    Ok(array)
}

/// The initializer, by how its values are read.
enum Source {
    Items(Sequence),
    Bytes(Vec<u8>),
    Text(Object),
    Iterator(Object),
}

/// A list, tuple or array, read by index: its values' conversions may change it.
struct Sequence(Object);

impl Sequence {
    fn length(&self, thread: &Thread) -> PyResult<usize> {
        self.0.len(thread)
    }

    fn item(&self, thread: &Thread, index: usize) -> PyResult {
        if let Some(array) = self.0.downcast::<Array>() {
            return array
                .get(thread, index)?
                .ok_or_else(|| thread.index_error("array index out of range"));
        }
        let item = match (self.0.as_list(), self.0.as_tuple()) {
            (Some(list), _) => list.get(index),
            (_, Some(tuple)) => tuple.as_slice().get(index).cloned(),
            _ => None,
        };
        item.ok_or_else(|| thread.index_error("list index out of range"))
    }
}

impl Source {
    fn new(thread: &Thread, initial: &Object, is_text: bool) -> PyResult<Source> {
        if initial.as_list().is_some()
            || initial.as_tuple().is_some()
            || initial.downcast::<Array>().is_some()
        {
            return Ok(Source::Items(Sequence(initial.clone())));
        }
        if let Some(bytes) = initial.as_bytes() {
            return Ok(Source::Bytes(bytes.as_slice().to_vec()));
        }
        if let Some(bytes) = initial.downcast::<ByteArray>() {
            return Ok(Source::Bytes(bytes.as_slice().to_vec()));
        }
        if is_text && initial.as_str().is_some() {
            return Ok(Source::Text(initial.clone()));
        }
        initial.iter(thread).map(Source::Iterator)
    }
}
