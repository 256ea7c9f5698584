//! `functools.reduce`.

use krait_objects::exceptions as exc;
use krait_objects::{Args, Object, PyResult, Thread};

pub fn reduce(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let (function, iterable) = (args.req(0), args.req(1));
    let iterator = match iterable.iter(thread) {
        Err(raised) if raised.is(&exc::TYPE_ERROR) => {
            return Err(thread.type_error("reduce() arg 2 must support iteration"));
        }
        other => other?,
    };
    let mut result = args.opt(2).cloned();
    while let Some(item) = iterator.next(thread)? {
        result = Some(match result.take() {
            Some(result) => function.call(thread, &[result, item])?,
            None => item,
        });
    }
    result.ok_or_else(|| thread.type_error("reduce() of empty iterable with no initial value"))
}
