//! `_opcode`: the instruction table for `opcode` and `dis`. Matches CPython's `Modules/_opcode.c`.

use krait_bytecode::opcode::{
    BINARY_OPS, DEOPT, Flags, INTRINSICS_1, INTRINSICS_2, Opcode, SPECIAL_METHODS,
};
use krait_objects::native::Args;
use krait_objects::types::code::Code;
use krait_objects::types::module::ModuleDef;
use krait_objects::{MethodDef, Object, PyResult, Raised, Thread};

pub static DEF: ModuleDef = ModuleDef {
    name: "_opcode",
    doc: "What dis and opcode know about instructions.",
    functions: FUNCTIONS,
    exec: |_, module| {
        module.add("ENABLE_SPECIALIZATION", Object::small_int(1));
        module.add("ENABLE_SPECIALIZATION_FT", Object::small_int(1));
        Ok(())
    },
};

const ON_OPCODE: &str = "($module, /, opcode)";

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "stack_effect",
        "($module, opcode, oparg=None, /, *, jump=None)",
        stack_effect,
        "How much the instruction grows the stack.",
    ),
    MethodDef::new(
        "is_valid",
        ON_OPCODE,
        |thread, _, args| Ok(Object::from_bool(opcode(thread, args)?.is_some())),
        "Whether the number is an instruction's.",
    ),
    MethodDef::new(
        "has_arg",
        ON_OPCODE,
        |thread, _, args| has(thread, args, Flags::ARG),
        "Whether the instruction uses its argument.",
    ),
    MethodDef::new(
        "has_const",
        ON_OPCODE,
        |thread, _, args| has(thread, args, Flags::CONST),
        "Whether the argument is the index of a constant.",
    ),
    MethodDef::new(
        "has_name",
        ON_OPCODE,
        |thread, _, args| has(thread, args, Flags::NAME),
        "Whether the argument is the index of a name.",
    ),
    MethodDef::new(
        "has_jump",
        ON_OPCODE,
        |thread, _, args| has(thread, args, Flags::JUMP),
        "Whether the argument is a jump's distance.",
    ),
    MethodDef::new(
        "has_free",
        ON_OPCODE,
        |thread, _, args| has(thread, args, Flags::FREE),
        "Whether the argument is a variable shared with inner or outer scopes.",
    ),
    MethodDef::new(
        "has_local",
        ON_OPCODE,
        |thread, _, args| has(thread, args, Flags::LOCAL),
        "Whether the argument is a local variable.",
    ),
    MethodDef::new(
        "has_exc",
        ON_OPCODE,
        |thread, _, args| has(thread, args, Flags::EXC),
        "Whether the instruction sets up an exception handler.",
    ),
    MethodDef::noargs(
        "get_specialization_stats",
        "($module, /)",
        |_, _| Ok(Object::NONE),
        "None: specialisations are not counted.",
    ),
    MethodDef::noargs(
        "get_nb_ops",
        "($module, /)",
        |_, _| {
            let row = |&(name, symbol)| Object::tuple(&[Object::str(name), Object::str(symbol)]);
            Ok(Object::list(BINARY_OPS.iter().map(row).collect()))
        },
        "Names and symbols of binary operations, by BINARY_OP's argument.",
    ),
    MethodDef::noargs(
        "get_intrinsic1_descs",
        "($module, /)",
        |_, _| Ok(names(&INTRINSICS_1)),
        "Names of the intrinsics with one operand.",
    ),
    MethodDef::noargs(
        "get_intrinsic2_descs",
        "($module, /)",
        |_, _| Ok(names(&INTRINSICS_2)),
        "Names of the intrinsics with two operands.",
    ),
    MethodDef::noargs(
        "get_special_method_names",
        "($module, /)",
        |_, _| Ok(names(&SPECIAL_METHODS)),
        "Names of the methods that LOAD_SPECIAL looks up.",
    ),
    MethodDef::new(
        "get_executor",
        "($module, /, code, offset)",
        get_executor,
        "The executor at an offset of a code object.",
    ),
];

fn names(names: &[&str]) -> Object {
    Object::list(names.iter().map(|name| Object::str(name)).collect())
}

fn by_number(number: i32) -> Option<Opcode> {
    u16::try_from(number).ok().and_then(Opcode::from_u16)
}

fn opcode(thread: &Thread, args: Args<'_>) -> PyResult<Option<Opcode>> {
    Ok(by_number(args.req(0).to_i32(thread)?))
}

fn has(thread: &Thread, args: Args<'_>, flag: Flags) -> PyResult {
    let opcode = opcode(thread, args)?;
    Ok(Object::from_bool(opcode.is_some_and(|opcode| opcode.info().flags.has(flag))))
}

fn stack_effect(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let opcode = by_number(args.req(0).to_i32(thread)?);
    let oparg = match args.opt_not_none(1) {
        Some(oparg) => oparg.to_i64(thread)? as i32,
        None => 0,
    };
    let jump = match args.opt(2) {
        None => true,
        Some(jump) if jump.is_none() || jump.is(&Object::TRUE) => true,
        Some(jump) if jump.is(&Object::FALSE) => false,
        Some(_) => {
            return Err(thread.value_error("stack_effect: jump must be False, True or None"));
        }
    };
    let effect = opcode.and_then(|opcode| effect(opcode, oparg, jump));
    effect.map(|n| Object::int(n.into())).ok_or_else(|| invalid(thread))
}

fn invalid(thread: &Thread) -> Raised {
    thread.value_error("invalid opcode or oparg")
}

/// None for specialised instructions and arguments that the instruction cannot have.
fn effect(opcode: Opcode, oparg: i32, jump: bool) -> Option<i32> {
    let number = opcode as u16;
    if DEOPT.get(usize::from(number)).is_some_and(|&base| u16::from(base) != number) {
        return None;
    }
    let info = opcode.info();
    let oparg = match u32::try_from(oparg) {
        Ok(oparg) => oparg,
        Err(_) if info.flags.has(Flags::ARG) => return None,
        Err(_) => 0,
    };
    let count = |n: u32| i32::try_from(n).ok();
    let (popped, pushed) = (count((info.pops)(oparg))?, count((info.pushes)(oparg))?);
    if opcode.is_block_push() && !jump {
        return Some(0);
    }
    Some(pushed - popped)
}

fn get_executor(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    if args.req(0).downcast::<Code>().is_none() {
        return Err(
            thread.type_error(format!("expected a code object, not '{}'", args.req(0).ty().name()))
        );
    }
    args.req(1).to_i32(thread)?;
    Err(thread.value_error("no executor at given byte offset"))
}
