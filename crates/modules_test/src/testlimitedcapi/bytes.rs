//! `bytes` and `bytearray` (`PyBytes_*`, `PyByteArray_*`).

use crate::arguments::{bad_call, done, non_null, nullable, truth};
use krait_objects::buffer::BufferFlags;
use krait_objects::types::bytearray::{BYTEARRAY, ByteArray};
use krait_objects::types::bytes::{BYTES, Bytes, construct};
use krait_objects::{MethodDef, Object, PyResult, Thread};

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "bytes_check",
        |_thread, object| truth(object.is_instance(&BYTES)),
        "Whether the object is bytes."
    ),
    function!(
        "bytes_checkexact",
        |_thread, object| truth(object.is_exact(&BYTES)),
        "Whether the object's type is bytes itself."
    ),
    variadic!(
        "bytes_fromstringandsize",
        1..2,
        |thread, args| { Ok(Object::bytes(&string_and_size(thread, args)?)) },
        "The first bytes of a string; with NULL, so many of no certain value."
    ),
    function!(
        "bytes_fromstring",
        |thread, string| {
            let string = string.buffer(thread, BufferFlags::SIMPLE)?;
            Ok(Object::bytes(string.as_slice().split(|&byte| byte == 0).next().unwrap_or_default()))
        },
        "The bytes up to the first null."
    ),
    function!(
        "bytes_fromobject",
        |thread, object| {
            let object = nullable(object).ok_or_else(|| bad_call(thread))?;
            if object.is_exact(&BYTES) {
                Ok(object.clone())
            } else {
                construct::from_object(thread, object)
            }
        },
        "bytes(object), where a number is no length"
    ),
    function!(
        "bytes_size",
        |thread, bytes| Ok(Object::int_usize(of(thread, bytes)?.len())),
        "len(bytes)"
    ),
    function!(
        "bytes_asstring",
        |thread, bytes, size| { with_null(thread, of(thread, bytes)?.as_slice(), size) },
        "The first bytes, a null behind them counted."
    ),
    function!(
        "bytes_asstringandsize",
        |thread, bytes, size| {
            let bytes = of(thread, bytes)?;
            let shown = with_null(thread, bytes.as_slice(), size)?;
            Ok(Object::tuple(&[shown, Object::int_usize(bytes.len())]))
        },
        "The first bytes, a null behind them counted, and the length."
    ),
    function!(
        "bytes_asstringandsize_null",
        |thread, bytes, size| {
            let bytes = of(thread, bytes)?;
            if bytes.as_slice().contains(&0) {
                return Err(thread.value_error("embedded null byte"));
            }
            with_null(thread, bytes.as_slice(), size)
        },
        "The first bytes, a null behind them counted; they hold no other null."
    ),
    variadic!(
        "bytes_concat",
        2..3,
        |thread, args| concat(thread, args),
        "left + right; None for NULL"
    ),
    variadic!(
        "bytes_concatanddel",
        2..3,
        |thread, args| concat(thread, args),
        "left + right; None for NULL"
    ),
    function!(
        "bytearray_check",
        |_thread, object| truth(object.is_instance(&BYTEARRAY)),
        "Whether the object is a bytearray."
    ),
    function!(
        "bytearray_checkexact",
        |_thread, object| truth(object.is_exact(&BYTEARRAY)),
        "Whether the object's type is bytearray itself."
    ),
    variadic!(
        "bytearray_fromstringandsize",
        1..2,
        |thread, args| { Ok(ByteArray::from_vec(string_and_size(thread, args)?).into()) },
        "The first bytes of a string; with NULL, so many of no certain value."
    ),
    function!(
        "bytearray_fromobject",
        |thread, object| {
            BYTEARRAY.to_object().call(thread, std::slice::from_ref(non_null(thread, object)?))
        },
        "bytearray(object)"
    ),
    function!(
        "bytearray_size",
        |thread, array| Ok(Object::int_usize(array_of(thread, array)?.len())),
        "len(bytearray)"
    ),
    function!(
        "bytearray_asstring",
        |thread, array, size| { with_null(thread, array_of(thread, array)?.as_slice(), size) },
        "The first bytes, a null behind them counted."
    ),
    function!(
        "bytearray_concat",
        |thread, left, right| {
            let (left_data, right_data) = both(thread, left, right)?;
            Ok(ByteArray::from_vec([left_data, right_data].concat()).into())
        },
        "A bytearray of the bytes of both."
    ),
    function!(
        "bytearray_resize",
        |thread, array, size| {
            let array = array_of(thread, array)?;
            let size = size.to_ssize(thread)?;
            let Ok(size) = usize::try_from(size) else {
                return Err(
                    thread.value_error(format!("Can only resize to positive sizes, got {size}"))
                );
            };
            done(array.resize(thread, size))
        },
        "Makes the bytearray longer or shorter."
    ),
];

fn of<'a>(thread: &Thread, object: &'a Object) -> PyResult<&'a Bytes> {
    object
        .as_bytes()
        .ok_or_else(|| thread.type_error(format!("expected bytes, {} found", object.ty().name())))
}

fn array_of<'a>(thread: &Thread, object: &'a Object) -> PyResult<&'a ByteArray> {
    object.downcast::<ByteArray>().ok_or_else(|| bad_call(thread))
}

/// As many bytes of a C string as asked, its end included.
fn with_null(thread: &Thread, bytes: &[u8], size: &Object) -> PyResult {
    let size = size.to_ssize(thread)?;
    let mut data = bytes.to_vec();
    data.push(0);
    match usize::try_from(size).ok().and_then(|size| data.get(..size)) {
        Some(data) => Ok(Object::bytes(data)),
        None => Err(bad_call(thread)),
    }
}

fn string_and_size(thread: &Thread, args: &[Object]) -> PyResult<Vec<u8>> {
    let string = nullable(&args[0]).map(|string| string.buffer(thread, BufferFlags::SIMPLE));
    let string = string.transpose()?;
    let string = string.as_ref().map(|buffer| buffer.as_slice());
    let size = match args.get(1) {
        Some(size) => size.to_ssize(thread)?,
        None => string.map_or(0, <[u8]>::len) as isize,
    };
    let Ok(size) = usize::try_from(size) else {
        return Err(thread.system_error("Negative size passed to PyBytes_FromStringAndSize"));
    };
    match string {
        Some(string) => string.get(..size).map(<[u8]>::to_vec).ok_or_else(|| bad_call(thread)),
        None => {
            let mut data = Vec::new();
            data.try_reserve_exact(size).map_err(|_| thread.memory_error())?;
            data.resize(size, 0);
            Ok(data)
        }
    }
}

fn both(thread: &Thread, left: &Object, right: &Object) -> PyResult<(Vec<u8>, Vec<u8>)> {
    let data = |object: &Object| {
        let buffer = object.buffer(thread, BufferFlags::SIMPLE).ok();
        buffer.map(|buffer| buffer.as_slice().to_vec())
    };
    match (data(left), data(right)) {
        (Some(left), Some(right)) => Ok((left, right)),
        _ => Err(thread.type_error(format!(
            "can't concat {} to {}",
            right.ty().name(),
            left.ty().name()
        ))),
    }
}

fn concat(thread: &Thread, args: &[Object]) -> PyResult {
    let (Some(left), Some(right)) = (nullable(&args[0]), nullable(&args[1])) else {
        return Ok(Object::NONE);
    };
    let (left, right) = both(thread, left, right)?;
    Ok(Object::bytes(&[left, right].concat()))
}
