//! Making system calls from native functions: without the GIL, repeated after signals, errors raised.

use krait_objects::typeobj::flags;
use krait_objects::types::module::Module;
use krait_objects::{CallArgs, Object, PyResult, Thread, Type};
use std::io;

/// Runs the handlers of signals that have arrived (`PyErr_CheckSignals`).
pub fn check_signals(thread: &Thread) -> PyResult<()> {
    if thread.breaker_set() { (thread.hooks().breaker)(thread) } else { Ok(()) }
}

/// Makes a call without the GIL, again as long as it is interrupted by signals (PEP 475). The outer error is what a
/// signal handler raised.
pub fn repeat<T>(
    thread: &Thread,
    mut call: impl FnMut() -> io::Result<T>,
) -> PyResult<io::Result<T>> {
    loop {
        match thread.allow_threads(&mut call) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => check_signals(thread)?,
            outcome => return Ok(outcome),
        }
    }
}

/// `repeat` with the call's error raised as an OSError without file name.
pub fn blocking<T>(thread: &Thread, call: impl FnMut() -> io::Result<T>) -> PyResult<T> {
    repeat(thread, call)?.or_else(|error| fail(thread, &error))
}

/// Makes a call without the GIL, once.
pub fn once<T>(thread: &Thread, call: impl FnOnce() -> io::Result<T>) -> PyResult<T> {
    thread.allow_threads(call).or_else(|error| fail(thread, &error))
}

/// The OSError of a failed call.
#[cold]
pub fn fail<T>(thread: &Thread, error: &io::Error) -> PyResult<T> {
    Err(thread.os_error(error, None, None))
}

/// Raises the error of a call that does not block.
pub fn check<T>(thread: &Thread, outcome: io::Result<T>) -> PyResult<T> {
    outcome.or_else(|error| fail(thread, &error))
}

/// `import name`, the module itself.
pub fn import(thread: &Thread, name: &str) -> PyResult {
    let none = Object::tuple(&[Object::str("*")]);
    (thread.hooks().import)(thread, &Object::str(name), None, None, Some(&none), 0)
}

/// Exactly `N` positional arguments, for functions without a text signature.
pub fn fixed<const N: usize>(
    thread: &Thread,
    args: CallArgs<'_>,
    function: &str,
) -> PyResult<[Object; N]> {
    let args = args.no_keywords(thread, &format!("time.{function}"))?;
    <[Object; N]>::try_from(args.to_vec()).map_err(|args| {
        let s = if N == 1 { "" } else { "s" };
        thread.type_error(format!(
            "{function}() takes exactly {N} argument{s} ({} given)",
            args.len()
        ))
    })
}

/// The type's name in messages about arguments: None shows as itself.
pub fn shown_type(object: &Object) -> &str {
    if object.is_none() { "None" } else { object.ty().name() }
}

/// A new exception class (`PyErr_NewException`).
pub fn new_exception(thread: &Thread, module: &str, name: &str, base: &Object) -> PyResult {
    let namespace = krait_objects::types::dict::Dict::new();
    namespace.set_item_str("__module__", Object::str(module));
    let bases = if base.as_tuple().is_some() {
        base.clone()
    } else {
        Object::tuple(std::slice::from_ref(base))
    };
    krait_objects::typeobj::type_type::TYPE
        .to_object()
        .call(thread, &[Object::str(name), bases, namespace.into()])
}

/// Makes a type ready as one that programs may change, as CPython's heap types are.
pub fn ready_mutable(thread: &Thread, ty: &'static Type) {
    ty.ready(thread);
    ty.clear_flag(flags::IMMUTABLE);
    if let Some((module, _)) = ty.name().rsplit_once('.') {
        ty.dict().set_item_str("__module__", Object::str(module));
    }
}

/// Adds such a type to a module.
pub fn add_type(thread: &Thread, module: &Module, ty: &'static Type) {
    ready_mutable(thread, ty);
    module.add(ty.short_name(), ty.to_object());
}
