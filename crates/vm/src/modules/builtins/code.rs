//! `compile`, `eval`, `exec`, `globals`, `locals`.

use crate::eval as vm_eval;
use crate::frame::current_frame;
use crate::frame_locals::FRAME_LOCALS_PROXY;
use crate::frame_object;
use crate::function::builtins_of;
use krait_bytecode::code::flags as co;
use krait_objects::buffer::BufferFlags;
use krait_objects::thread::CompileRequest;
use krait_objects::types::cell::Cell;
use krait_objects::types::code::Code;
use krait_objects::types::dict::Dict;
use krait_objects::types::module::Module;
use krait_objects::types::str::Str;
use krait_objects::types::tuple::Tuple;
use krait_objects::{Args, Object, PyResult, Ref, Thread, codecs, name};

const FUTURE_MASK: u32 = 0x1fe0000;

/// The running frame's future features.
fn inherited_features(thread: &Thread) -> u32 {
    let frame = current_frame(thread);
    // SAFETY: the running frame is alive.
    if frame.is_null() { 0 } else { unsafe { (*frame).code().flags & FUTURE_MASK } }
}

pub(super) fn compile(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let path = args.req(1).fspath(thread)?;
    let filename = match path.as_bytes() {
        Some(bytes) => codecs::fs_decode(thread, bytes.as_slice())?,
        None => path,
    };
    if filename.as_str().is_some_and(|name| name.view().iter().any(|c| c == 0)) {
        return Err(thread.value_error("embedded null character"));
    }
    let mode = codecs::name_argument(thread, args.req(2), "compile() argument 'mode'")?;
    let number = |index, default| match args.opt(index) {
        Some(value) => value.to_i32(thread),
        None => Ok(default),
    };
    let flags = number(3, 0)?;
    let dont_inherit = match args.opt(4) {
        Some(value) => value.is_true(thread)?,
        None => false,
    };
    let optimize = number(5, -1)?;
    let request = CompileRequest {
        source: args.req(0),
        filename: &filename,
        mode: &mode,
        flags,
        optimize,
        feature_version: number(6, -1)?,
        inherited: if dont_inherit { 0 } else { inherited_features(thread) },
    };
    (thread.hooks().compile)(thread, request)
}

/// The running frame's globals; those of the running `__main__` where no frame is, as in a call from another interpreter.
fn own_globals(thread: &Thread) -> Option<Ref<Dict>> {
    (thread.hooks().current_globals)(thread).or_else(|| {
        if !thread.interp().running_main.get() {
            return None;
        }
        let main = thread.interp().modules()?.getitem(thread, name!("__main__")).ok()?;
        main.downcast::<Module>().map(Module::dict)
    })
}

pub(super) fn globals(thread: &Thread, _module: &Object) -> PyResult {
    match own_globals(thread) {
        Some(globals) => Ok(globals.into()),
        None => Err(thread.system_error("globals do not exist")),
    }
}

/// The running frame's locals: the namespace, or a snapshot of the variables. Without a frame, the globals.
pub fn frame_locals(thread: &Thread) -> PyResult<Option<Object>> {
    let frame = current_frame(thread);
    if frame.is_null() {
        return Ok(own_globals(thread).map(Object::from));
    }
    // SAFETY: the running frame is alive.
    unsafe {
        if !(*frame).locals.is_null() && (*frame).code().flags & co::OPTIMIZED == 0 {
            let locals = Object::from_borrowed((*frame).locals);
            if locals.is_exact(&FRAME_LOCALS_PROXY) {
                // Another frame's variables are given as they are now.
                let copy = Object::from(Dict::new());
                copy.call_method(thread, name!("update"), &[locals])?;
                return Ok(Some(copy));
            }
            return Ok(Some(locals));
        }
    }
    Ok(Some(frame_object::snapshot(frame)))
}

pub(super) fn locals(thread: &Thread, _module: &Object) -> PyResult {
    frame_locals(thread)?.ok_or_else(|| thread.system_error("locals do not exist"))
}

/// Globals and locals as `eval` and `exec` take them.
fn namespaces(thread: &Thread, args: Args<'_>, function: &str) -> PyResult<(Ref<Dict>, Object)> {
    let globals = args.opt_not_none(1);
    let locals = args.opt_not_none(2);
    if let Some(locals) = locals
        && locals.ty().slots().subscript().is_none()
    {
        return Err(thread.type_error(match function {
            "eval" => "locals must be a mapping".to_string(),
            _ => format!("locals must be a mapping or None, not {}", locals.ty().name()),
        }));
    }
    let globals = match globals {
        Some(globals) => match globals.downcast_ref::<Dict>() {
            Some(dict) => dict,
            None => {
                let is_mapping = globals.ty().slots().subscript().is_some();
                return Err(thread.type_error(if function == "eval" && is_mapping {
                    "globals must be a real dict; try eval(code, {}, mapping)".to_string()
                } else if function == "eval" {
                    "globals must be a dict".to_string()
                } else {
                    format!("exec() globals must be a dict, not {}", globals.ty().name())
                }));
            }
        },
        None => match own_globals(thread) {
            Some(globals) => {
                let own = match locals {
                    Some(locals) => locals.clone(),
                    None => frame_locals(thread)?.unwrap_or_else(|| globals.clone().into()),
                };
                return Ok((globals, own));
            }
            None => {
                return Err(thread.type_error(format!(
                    "{function} must be given globals and locals when called without a frame"
                )));
            }
        },
    };
    if globals.get_name(name!("__builtins__")).is_none() {
        let builtins = match (thread.hooks().current_globals)(thread) {
            Some(current) => builtins_of(thread, &current),
            None => builtins_of(thread, &globals),
        };
        globals.set_str(name!("__builtins__"), builtins);
    }
    let locals = locals.cloned().unwrap_or_else(|| globals.clone().into());
    Ok((globals, locals))
}

fn compile_source(
    thread: &Thread,
    source: &Object,
    mode: &str,
    function: &str,
) -> PyResult<Ref<Code>> {
    let is_skipped = |code: u32| mode == "eval" && matches!(code, 0x20 | 0x09);
    let source = &match source.as_str() {
        Some(text) if mode == "eval" => {
            let text = text.to_text();
            let skip = text.as_str().iter().take_while(|&code| is_skipped(code)).count();
            Str::from_view(krait_text::Text::new(text.as_str().slice_from(skip)).as_str()).into()
        }
        Some(_) => source.clone(),
        None => {
            let Ok(buffer) = source.buffer(thread, BufferFlags::SIMPLE) else {
                let message = format!("{function}() arg 1 must be a string, bytes or code object");
                return Err(thread.type_error(message));
            };
            let bytes = buffer.as_slice();
            let skip = bytes.iter().take_while(|&&byte| is_skipped(u32::from(byte))).count();
            Object::bytes(&bytes[skip..])
        }
    };
    let request = CompileRequest {
        source,
        filename: &Object::str("<string>"),
        mode,
        flags: 0,
        optimize: -1,
        feature_version: -1,
        inherited: inherited_features(thread),
    };
    let code = (thread.hooks().compile)(thread, request)?;
    code.downcast_ref::<Code>()
        .ok_or_else(|| thread.system_error("the compiler gave no code object"))
}

pub(super) fn eval(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let (globals, locals) = namespaces(thread, args, "eval")?;
    let source = args.req(0);
    let code = match source.downcast_ref::<Code>() {
        Some(code) => {
            if code.nfreevars > 0 {
                return Err(thread
                    .type_error("code object passed to eval() may not contain free variables"));
            }
            code
        }
        None => compile_source(thread, source, "eval", "eval")?,
    };
    thread.audit("exec", std::slice::from_ref(code.as_object()))?;
    vm_eval::run_code(thread, &code, &globals, Some(&locals), None)
}

pub(super) fn exec(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let (globals, locals) = namespaces(thread, args, "exec")?;
    let source = args.req(0);
    let closure = args.opt_not_none(3);
    if let Some(code) = source.downcast_ref::<Code>() {
        let free = code.nfreevars as usize;
        match closure {
            Some(_) if free == 0 => {
                return Err(thread.type_error("cannot use a closure with this code object"));
            }
            None if free > 0 => {
                return Err(thread.type_error(format!(
                    "code object requires a closure of exactly length {free}"
                )));
            }
            _ => {}
        }
        let cells = match closure {
            Some(cells) => {
                let fine = cells.as_tuple().is_some_and(|t| {
                    t.len() == free && t.iter().all(|c| c.downcast::<Cell>().is_some())
                });
                if !fine {
                    return Err(thread.type_error(format!(
                        "code object requires a closure of exactly length {free}"
                    )));
                }
                cells.downcast_ref::<Tuple>()
            }
            None => None,
        };
        thread.audit("exec", std::slice::from_ref(source))?;
        vm_eval::run_code(thread, &code, &globals, Some(&locals), cells.as_deref())?;
        return Ok(Object::NONE);
    }
    if closure.is_some() {
        return Err(thread.type_error("closure can only be used when source is a code object"));
    }
    let code = compile_source(thread, source, "exec", "exec")?;
    thread.audit("exec", std::slice::from_ref(code.as_object()))?;
    vm_eval::run_code(thread, &code, &globals, Some(&locals), None)?;
    Ok(Object::NONE)
}
