//! Positional arguments as `PyArg_ParseTuple` counts them.

use krait_objects::{CallArgs, Object, PyResult, Raised, Thread, codecs};

/// The arguments, if there are `min` to `max` of them.
pub fn between<'a>(
    thread: &Thread,
    function: &str,
    args: CallArgs<'a>,
    min: usize,
    max: usize,
) -> PyResult<&'a [Object]> {
    let args = args.no_keywords(thread, function)?;
    if (min..=max).contains(&args.len()) {
        return Ok(args);
    }
    let (word, count) = match args.len() {
        _ if min == max => ("exactly", min),
        given if given < min => ("at least", min),
        _ => ("at most", max),
    };
    let s = if count == 1 { "" } else { "s" };
    Err(thread.type_error(format!(
        "{function}() takes {word} {count} argument{s} ({} given)",
        args.len()
    )))
}

/// Exactly `N` arguments.
pub fn exactly<'a, const N: usize>(
    thread: &Thread,
    function: &str,
    args: CallArgs<'a>,
) -> PyResult<&'a [Object; N]> {
    let args = between(thread, function, args, N, N)?;
    Ok(args.try_into().expect("the number of arguments was checked"))
}

/// None stands for C's NULL.
pub fn nullable(object: &Object) -> Option<&Object> {
    (!object.is_none()).then_some(object)
}

/// The object, or the error that the C API raises for NULL.
pub fn non_null<'a>(thread: &Thread, object: &'a Object) -> PyResult<&'a Object> {
    nullable(object).ok_or_else(|| thread.system_error("null argument to internal routine"))
}

/// The error of a C function that got an object of the wrong type.
pub fn bad_call(thread: &Thread) -> Raised {
    thread.system_error("bad argument to internal function")
}

/// A C string argument (str or bytes, up to the first null character) as str; None stands for NULL.
pub fn c_string(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    if object.is_none() || object.as_str().is_some() {
        return Ok(nullable(object).cloned());
    }
    let Some(bytes) = object.as_bytes() else {
        return Err(thread.type_error(format!(
            "argument must be str, read-only bytes-like object or None, not {}",
            object.ty().name()
        )));
    };
    let text = bytes.as_slice().split(|&byte| byte == 0).next().unwrap_or_default();
    codecs::decode(thread, text, "utf-8", "strict").map(Some)
}

/// As [`c_string`], with the error that the C API raises for NULL.
pub fn non_null_string(thread: &Thread, object: &Object) -> PyResult {
    c_string(thread, object)?
        .ok_or_else(|| thread.system_error("null argument to internal routine"))
}

/// 0 or 1, as C functions answer.
pub fn truth(value: bool) -> PyResult {
    Ok(Object::small_int(value.into()))
}

/// 0, as C functions say that they succeeded.
pub fn done(result: PyResult<()>) -> PyResult {
    result.map(|()| Object::small_int(0))
}

/// What a C function that cannot raise makes of an error: it is reported, and the answer is that given.
pub fn reported(
    thread: &Thread,
    result: PyResult,
    function: &str,
    instead: &str,
    answer: Object,
) -> Object {
    result.unwrap_or_else(|raised| {
        let message = format!("Exception ignored in {function}; consider using {instead}");
        (thread.hooks().unraisable)(thread, raised, Some(&message), None);
        answer
    })
}

/// A row of a function with exactly so many positional arguments, by name.
macro_rules! function {
    ($name:literal, |$thread:ident $(, $arg:ident)*| $body:expr, $doc:literal) => {
        krait_objects::MethodDef::raw(
            $name,
            "",
            |$thread, _module, args| {
                let [$($arg),*] = crate::arguments::exactly($thread, $name, args)?;
                $body
            },
            $doc,
        )
    };
}

/// A row of a function with positional arguments of which some may be missing: `min..max`.
macro_rules! variadic {
    ($name:literal, $min:literal..$max:literal, |$thread:ident, $args:ident| $body:expr, $doc:literal) => {
        krait_objects::MethodDef::raw(
            $name,
            "",
            |$thread, _module, args| {
                let $args = crate::arguments::between($thread, $name, args, $min, $max)?;
                $body
            },
            $doc,
        )
    };
}
