//! Positional arguments as `PyArg_ParseTuple` counts them.

use krait_objects::{CallArgs, Object, PyResult, Thread};

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
