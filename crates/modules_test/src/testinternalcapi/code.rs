//! Code objects: kinds and numbers of variables, what they return, what they depend on.

use super::var_counts::{NameSets, Namespaces, VarCounts};
use krait_bytecode::Opcode;
use krait_bytecode::code::flags as code_flags;
use krait_bytecode::opcode::CACHES;
use krait_objects::typeobj::flags;
use krait_objects::types::code::Code;
use krait_objects::types::dict::Dict;
use krait_objects::types::set::SET;
use krait_objects::{Args, CallArgs, MethodDef, Object, PyResult, Signature, Thread, name};

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::one(
        "get_co_localskinds",
        "($self, object, /)",
        |thread, _, object| {
            let code = code_object(thread, object)?;
            let kinds = Dict::new();
            for index in 0..code.nlocalsplus as usize {
                let kind = Object::small_int(code.local_kind(index).into());
                kinds.set(thread, code.local_name(index), &kind)?;
            }
            Ok(kinds.into())
        },
        "",
    ),
    MethodDef::one(
        "code_returns_only_none",
        "($self, object, /)",
        |thread, _, object| Ok(Object::from_bool(returns_only_none(code_object(thread, object)?))),
        "",
    ),
    MethodDef::one(
        "verify_code",
        "($self, code, /)",
        |thread, _, code| {
            (thread.hooks().verify)(thread, code_object(thread, code)?)?;
            Ok(Object::NONE)
        },
        "Raises SystemError for code that may not run; Krait's own.",
    ),
    MethodDef::raw("get_code_var_counts", "", get_code_var_counts, ""),
    MethodDef::raw("verify_stateless_code", "", verify_stateless_code, ""),
];

fn code_object<'a>(thread: &Thread, object: &'a Object) -> PyResult<&'a Code> {
    object.downcast::<Code>().ok_or_else(|| thread.type_error("argument must be a code object"))
}

/// The instructions without prefixes taken together: index of the unit, opcode, its byte of the oparg.
pub fn instructions(code: &Code) -> Vec<(usize, Option<Opcode>, usize)> {
    let units: Vec<&[u8]> = code.bytecode.as_slice().chunks_exact(2).collect();
    let mut instructions = Vec::new();
    let mut index = 0;
    while let Some(unit) = units.get(index) {
        instructions.push((index, Opcode::from_u16(unit[0].into()), usize::from(unit[1])));
        index += 1 + usize::from(CACHES[usize::from(unit[0])]);
    }
    instructions
}

/// Whether all that code can return is the constant None. A load with a prefix is not followed.
fn returns_only_none(code: &Code) -> bool {
    const SUSPENDING: u32 = code_flags::GENERATOR
        | code_flags::COROUTINE
        | code_flags::ITERABLE_COROUTINE
        | code_flags::ASYNC_GENERATOR;
    if code.flags & SUSPENDING != 0 {
        return false;
    }
    let none = code.consts.as_slice().iter().position(Object::is_none);
    let bytes = code.bytecode.as_slice();
    let returns = instructions(code)
        .into_iter()
        .filter(|&(_, opcode, _)| opcode == Some(Opcode::RETURN_VALUE));
    returns.map(|(index, ..)| index).all(|index| {
        let Some(before) = index.checked_sub(1) else { return false };
        bytes[2 * before] == Opcode::LOAD_CONST as u8
            && none == Some(usize::from(bytes[2 * before + 1]))
    })
}

/// A code object, or a function's with the namespaces it runs in.
fn code_and_namespaces(
    thread: &Thread,
    object: &Object,
    mut namespaces: Namespaces,
) -> PyResult<(Object, Namespaces)> {
    if object.downcast::<Code>().is_some() {
        return Ok((object.clone(), namespaces));
    }
    if object.ty().name() != "function" || object.ty().has(flags::HEAP) {
        return Err(thread.type_error("argument must be a code object or a function"));
    }
    if namespaces.globals.is_none() {
        namespaces.globals = Some(object.getattr_str(thread, "__globals__")?);
    }
    if namespaces.builtins.is_none() {
        namespaces.builtins = Some(object.getattr_str(thread, "__builtins__")?);
    }
    Ok((object.getattr(thread, name!("__code__"))?, namespaces))
}

/// The namespaces given as the parameters `first` and the next one.
fn namespaces(thread: &Thread, args: Args<'_>, first: usize) -> PyResult<Namespaces> {
    for index in [first, first + 1] {
        if let Some(object) = args.opt(index)
            && object.as_dict().is_none()
        {
            return Err(wrong_argument(thread, index + 1, "dict", object));
        }
    }
    let (globals, builtins) = (args.opt(first).cloned(), args.opt(first + 1).cloned());
    Ok(Namespaces { globals, builtins })
}

fn wrong_argument(
    thread: &Thread,
    number: usize,
    expected: &str,
    object: &Object,
) -> krait_objects::Raised {
    let given = if object.is_none() { "None" } else { object.ty().name() };
    thread.type_error(format!(
        "get_code_var_counts() argument {number} must be {expected}, not {given}"
    ))
}

static COUNTS_SIGNATURE: Signature = Signature::new(
    "get_code_var_counts",
    "(code, globalnames=None, attrnames=None, globalsns=None, builtinsns=None)",
);

fn get_code_var_counts(thread: &Thread, _module: &Object, call: CallArgs<'_>) -> PyResult {
    let bound = COUNTS_SIGNATURE.bind(thread, call)?;
    let args = bound.args();
    let namespaces = namespaces(thread, args, 3)?;
    let (code, namespaces) = code_and_namespaces(thread, args.req(0), namespaces)?;
    let names = NameSets::new(thread, args.opt(1), args.opt(2))?;
    let mut counts = VarCounts::of(code_object(thread, &code)?);
    counts.look_up(thread, code_object(thread, &code)?, &names, &namespaces)?;
    Ok(counts.object())
}

/// As in CPython, errors name the other function.
static STATELESS_SIGNATURE: Signature = Signature::new(
    "get_code_var_counts",
    "(code, globalnames=None, globalsns=None, builtinsns=None)",
);

fn verify_stateless_code(thread: &Thread, _module: &Object, call: CallArgs<'_>) -> PyResult {
    let bound = STATELESS_SIGNATURE.bind(thread, call)?;
    let args = bound.args();
    if let Some(names) = args.opt(1)
        && !names.is_instance(&SET)
    {
        return Err(wrong_argument(thread, 2, "set", names));
    }
    let namespaces = namespaces(thread, args, 2)?;
    let (code, namespaces) = code_and_namespaces(thread, args.req(0), namespaces)?;
    let code = code_object(thread, &code)?;
    let names = NameSets::new(thread, args.opt(1), None)?;
    let mut counts = VarCounts::of(code);
    counts.look_up(thread, code, &names, &namespaces)?;
    if counts.free > 0 {
        return Err(thread.value_error("closures not supported"));
    }
    // Where the builtins are known, other names are globals; else they may be either.
    let globals = &counts.unbound.globals;
    if globals.global > 0 || namespaces.builtins.is_some() && globals.unknown > 0 {
        return Err(thread.value_error("globals not supported"));
    }
    Ok(Object::NONE)
}
