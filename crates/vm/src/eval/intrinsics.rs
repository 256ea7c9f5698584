//! `CALL_INTRINSIC_1` and `CALL_INTRINSIC_2`. Matches CPython's `Python/intrinsics.c`.

use crate::frame::Frame;
use krait_bytecode::opcode::{intrinsic1, intrinsic2};
use krait_objects::error::exception_ref;
use krait_objects::exceptions as exc;
use krait_objects::types::dict::Dict;
use krait_objects::types::str::Str;
use krait_objects::types::typing;
use krait_objects::{Object, PyResult, Thread, name};

/// How messages name a callable: `module.qualname()` or the repr of the object.
pub fn callable_name(thread: &Thread, callable: &Object) -> PyResult<String> {
    let Some(qualname) = callable.lookup_attr(thread, name!("__qualname__"))? else {
        return callable.str_string(thread);
    };
    let qualname = qualname.str_string(thread)?;
    match callable.lookup_attr(thread, name!("__module__"))? {
        Some(module) if !module.is_none() => {
            let module = module.str_string(thread)?;
            if module == "builtins" {
                Ok(format!("{qualname}()"))
            } else {
                Ok(format!("{module}.{qualname}()"))
            }
        }
        _ => Ok(format!("{qualname}()")),
    }
}

/// An intrinsic of one operand.
pub fn one(thread: &Thread, frame: &Frame, which: u32, value: &Object) -> PyResult {
    match which {
        intrinsic1::PRINT => {
            let hook = thread.interp().sys_dict().and_then(|s| s.get_name(name!("displayhook")));
            match hook {
                Some(hook) => hook.call(thread, std::slice::from_ref(value)),
                None => Err(thread.runtime_error("lost sys.displayhook")),
            }
        }
        intrinsic1::IMPORT_STAR => {
            import_star(thread, frame, value)?;
            Ok(Object::NONE)
        }
        intrinsic1::STOPITERATION_ERROR => Ok(stop_iteration_error(thread, frame, value)),
        intrinsic1::ASYNC_GEN_WRAP => Ok(crate::generator::wrap_async_value(value.clone())),
        intrinsic1::UNARY_POSITIVE => value.positive(thread),
        intrinsic1::LIST_TO_TUPLE => value.to_tuple(thread).map(Into::into),
        intrinsic1::TYPEVAR => Ok(typing::type_var::from_syntax(value, None, None)),
        intrinsic1::PARAMSPEC => Ok(typing::param_spec::from_syntax(value)),
        intrinsic1::TYPEVARTUPLE => Ok(typing::type_var_tuple::from_syntax(value)),
        intrinsic1::SUBSCRIPT_GENERIC => typing::generic::subscript(thread, value),
        intrinsic1::TYPEALIAS => typing::type_alias::from_syntax(thread, value),
        _ => Err(thread.system_error("unknown intrinsic function")),
    }
}

/// An intrinsic of two operands.
pub fn two(thread: &Thread, which: u32, first: &Object, second: &Object) -> PyResult {
    match which {
        intrinsic2::PREP_RERAISE_STAR => prepare_reraise_star(thread, first, second),
        intrinsic2::TYPEVAR_WITH_BOUND => {
            Ok(typing::type_var::from_syntax(first, Some(second), None))
        }
        intrinsic2::TYPEVAR_WITH_CONSTRAINTS => {
            Ok(typing::type_var::from_syntax(first, None, Some(second)))
        }
        intrinsic2::SET_FUNCTION_TYPE_PARAMS => {
            first.setattr(thread, name!("__type_params__"), Some(second))?;
            Ok(first.clone())
        }
        intrinsic2::SET_TYPEPARAM_DEFAULT => typing::generic::set_default(thread, first, second),
        _ => Err(thread.system_error("unknown intrinsic function")),
    }
}

/// A StopIteration that escapes a generator becomes a RuntimeError.
fn stop_iteration_error(thread: &Thread, frame: &Frame, exception: &Object) -> Object {
    use krait_bytecode::code::flags as co;
    let flags = frame.code().flags;
    let message = if exception.is_instance(&exc::STOP_ITERATION) {
        if flags & co::ASYNC_GENERATOR != 0 {
            "async generator raised StopIteration"
        } else if flags & co::COROUTINE != 0 {
            "coroutine raised StopIteration"
        } else {
            "generator raised StopIteration"
        }
    } else if flags & co::ASYNC_GENERATOR != 0 && exception.is_instance(&exc::STOP_ASYNC_ITERATION)
    {
        "async generator raised StopAsyncIteration"
    } else {
        return exception.clone();
    };
    let raised = thread.runtime_error(message);
    let error = exception_ref(raised.exception());
    error.set_cause(Some(exception.clone()));
    error.set_context(Some(exception.clone()));
    raised.into_exception()
}

/// `from module import *` into the frame's locals.
fn import_star(thread: &Thread, frame: &Frame, module: &Object) -> PyResult<()> {
    if frame.locals.is_null() {
        return Err(thread.system_error("no locals found during 'import *'"));
    }
    // SAFETY: the frame owns its locals.
    let locals = unsafe { Object::from_borrowed(frame.locals) };
    let (names, skip_private) = match module.lookup_attr(thread, name!("__all__"))? {
        Some(all) => (all.to_vec(thread)?, false),
        None => {
            let Some(dict) = module.lookup_attr(thread, name!("__dict__"))? else {
                return Err(thread.err(
                    &exc::IMPORT_ERROR,
                    "from-import-* object has no __dict__ and no __all__",
                ));
            };
            let keys = dict.call_method(thread, name!("keys"), &[])?;
            (keys.to_vec(thread)?, true)
        }
    };
    for name in names {
        let Some(text) = name.as_str() else {
            let shown = module
                .lookup_attr(thread, name!("__name__"))?
                .unwrap_or(Object::NONE)
                .str_string(thread)?;
            let (what, item) = if skip_private { ("Key", "__dict__") } else { ("Item", "__all__") };
            return Err(thread.type_error(format!(
                "{what} in {shown}.{item} must be str, not {}",
                name.ty().name()
            )));
        };
        if skip_private && text.view().first() == Some(u32::from(b'_')) {
            continue;
        }
        let value = module.getattr(thread, &name)?;
        match locals.downcast_exact::<Dict>() {
            Some(dict) => dict.set(thread, &name, &value)?,
            None => locals.setitem(thread, &name, Some(&value))?,
        }
    }
    Ok(())
}

/// What `except*` raises in the end: the unhandled part and newly raised exceptions, merged.
fn prepare_reraise_star(thread: &Thread, original: &Object, parts: &Object) -> PyResult {
    let parts = parts.to_vec(thread)?;
    if let Some(part) = parts.iter().find(|p| !p.is_none() && !p.is_instance(&exc::BASE_EXCEPTION))
    {
        let found = part.ty().name();
        return Err(thread.system_error(format!("PREP_RERAISE_STAR needs exceptions, not {found}")));
    }
    if !original.is_instance(&exc::BASE_EXCEPTION_GROUP) {
        // A naked exception: at most one clause has matched it, and what that left is the result.
        return Ok(parts.first().cloned().unwrap_or(Object::NONE));
    }
    let same_origin = |e: &Object| {
        let (a, b) = (exception_ref(e), exception_ref(original));
        e.is_instance(&exc::BASE_EXCEPTION_GROUP)
            && a.traceback().map(|t| t.word()) == b.traceback().map(|t| t.word())
            && a.cause().map(|t| t.word()) == b.cause().map(|t| t.word())
            && a.context().map(|t| t.word()) == b.context().map(|t| t.word())
    };
    let mut raised = Vec::new();
    let mut reraised = Vec::new();
    for part in parts {
        if part.is_none() {
            continue;
        }
        if same_origin(&part) { reraised.push(part) } else { raised.push(part) }
    }
    let rest = if reraised.is_empty() { None } else { project(thread, original, &reraised)? };
    if raised.is_empty() {
        return Ok(rest.unwrap_or(Object::NONE));
    }
    raised.extend(rest);
    if let [only] = raised.as_slice() {
        return Ok(only.clone());
    }
    exc::BASE_EXCEPTION_GROUP.to_object().call(thread, &[Str::new("").into(), Object::list(raised)])
}

/// The part of the original group whose leaves are in the given groups.
fn project(thread: &Thread, original: &Object, kept: &[Object]) -> PyResult<Option<Object>> {
    let mut leaves = Vec::new();
    for group in kept {
        collect_leaves(group, &mut leaves);
    }
    Ok(exc::group::split(thread, original, &exc::group::Matcher::Instances(&leaves))?.0)
}

fn collect_leaves(exception: &Object, leaves: &mut Vec<Object>) {
    if exception.is_instance(&exc::BASE_EXCEPTION_GROUP) {
        for member in exc::group::exceptions(exception) {
            collect_leaves(&member, leaves);
        }
    } else {
        leaves.push(exception.clone());
    }
}
