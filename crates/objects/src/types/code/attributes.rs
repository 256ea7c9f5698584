//! The slots, methods and attributes of code objects.

use super::{Code, construct};
use crate::error::PyResult;
use crate::native::{Args, GetSetDef, MethodDef};
use crate::object::Object;
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::types::tuple::Tuple;
use krait_bytecode::code::kind;
use krait_bytecode::location_table;
use krait_bytecode::opcode::fused::FIRST;
use krait_bytecode::opcode::{CACHES, Opcode};

pub(super) const SLOTS: SlotsSpec =
    SlotsSpec::EMPTY.new(construct::new).repr(repr).hash(hash).richcompare(richcompare);

pub(super) static METHODS: &[MethodDef] = &[
    MethodDef::noargs("co_lines", "($self, /)", lines, ""),
    MethodDef::noargs("co_branches", "($self, /)", branches, ""),
    MethodDef::noargs("co_positions", "($self, /)", positions, ""),
    MethodDef::new(
        "_varname_from_oparg",
        "($self, /, oparg)",
        |thread, c, args: Args<'_>| {
            let code = of(c);
            let index = args.req(0).to_i32(thread)?;
            match usize::try_from(index).ok().and_then(|i| code.localsplusnames.as_slice().get(i)) {
                Some(name) => Ok(name.clone()),
                None => {
                    Err(thread.err(&crate::exceptions::INDEX_ERROR, "tuple index out of range"))
                }
            }
        },
        "",
    ),
    MethodDef::raw(
        "replace",
        "($self, /, **changes)",
        construct::replace,
        "A copy of the code with some of its fields changed.",
    ),
    MethodDef::raw(
        "__replace__",
        "($self, /, **changes)",
        construct::replace,
        "The same as replace().",
    ),
];

pub(super) static GETSET: &[GetSetDef] = &[
    GetSetDef::member("co_argcount", |_, c| Ok(Object::int(of(c).argcount.into())), ""),
    GetSetDef::member(
        "co_posonlyargcount",
        |_, c| Ok(Object::int(of(c).posonlyargcount.into())),
        "",
    ),
    GetSetDef::member("co_kwonlyargcount", |_, c| Ok(Object::int(of(c).kwonlyargcount.into())), ""),
    GetSetDef::ro("co_nlocals", |_, c| Ok(Object::int(of(c).nlocals.into())), ""),
    GetSetDef::member("co_stacksize", |_, c| Ok(Object::int(of(c).stacksize.into())), ""),
    GetSetDef::member("co_flags", |_, c| Ok(Object::int(of(c).flags.into())), ""),
    GetSetDef::ro("co_code", |_, c| Ok(of(c).bytecode.clone().into()), ""),
    GetSetDef::member("co_consts", |_, c| Ok(of(c).consts.clone().into()), ""),
    GetSetDef::member("co_names", |_, c| Ok(of(c).names.clone().into()), ""),
    GetSetDef::ro(
        "co_varnames",
        |_, c| Ok(Tuple::from_vec(of(c).names_of_kind(kind::LOCAL)).into()),
        "",
    ),
    GetSetDef::ro(
        "co_cellvars",
        |_, c| Ok(Tuple::from_vec(of(c).names_of_kind(kind::CELL)).into()),
        "",
    ),
    GetSetDef::ro(
        "co_freevars",
        |_, c| Ok(Tuple::from_vec(of(c).names_of_kind(kind::FREE)).into()),
        "",
    ),
    GetSetDef::member("co_filename", |_, c| Ok(of(c).filename().into()), ""),
    GetSetDef::member("co_name", |_, c| Ok(of(c).name.clone().into()), ""),
    GetSetDef::member("co_qualname", |_, c| Ok(of(c).qualname.clone().into()), ""),
    GetSetDef::member("co_firstlineno", |_, c| Ok(Object::int(of(c).firstlineno.into())), ""),
    GetSetDef::member("co_linetable", |_, c| Ok(of(c).linetable.clone().into()), ""),
    GetSetDef::member("co_exceptiontable", |_, c| Ok(of(c).exceptiontable.clone().into()), ""),
    GetSetDef::ro(
        "co_lnotab",
        |thread, c| {
            let message = "co_lnotab is deprecated, use co_lines instead.";
            thread.warn(&crate::exceptions::DEPRECATION_WARNING, message)?;
            let code = of(c);
            let table = location_table::lnotab(code.linetable.as_slice(), code.firstlineno);
            Ok(Object::bytes(&table))
        },
        "",
    ),
    GetSetDef::ro("_co_code_adaptive", |_, c| Ok(adaptive(of(c))), ""),
];

fn of(object: &Object) -> &Code {
    object.downcast().expect("slots of code are called on code objects")
}

/// The running copy; super-instructions show as the instructions in whose place they stand.
fn adaptive(code: &Code) -> Object {
    // SAFETY: the adaptive copy has `unit_count` units; it is read under the GIL.
    let units = unsafe { std::slice::from_raw_parts(code.units_ptr(), code.unit_count()) };
    let mut bytes: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    // The compiled code says what is an instruction and what an inline cache.
    for at in code.instructions() {
        bytes[2 * at] = FIRST[usize::from(bytes[2 * at])];
    }
    Object::bytes(&bytes)
}

fn repr(_thread: &Thread, object: &Object) -> PyResult {
    let code = of(object);
    Ok(Object::str(&format!(
        "<code object {} at {:#x}, file \"{}\", line {}>",
        code.name.to_string_lossy(),
        object.id(),
        code.filename().to_string_lossy(),
        if code.firstlineno != 0 { code.firstlineno } else { -1 }
    )))
}

/// Constants compare with their types, as the compiler's constant keys do.
fn same_constant(thread: &Thread, a: &Object, b: &Object) -> PyResult<bool> {
    if a.is(b) {
        return Ok(true);
    }
    if !a.ty().is(b.ty()) {
        return Ok(false);
    }
    if let (Some(x), Some(y)) = (a.as_float(), b.as_float()) {
        return Ok(x.to_bits() == y.to_bits());
    }
    if let (Some(x), Some(y)) = (a.as_tuple(), b.as_tuple()) {
        if x.len() != y.len() {
            return Ok(false);
        }
        for (x, y) in x.iter().zip(y.iter()) {
            if !same_constant(thread, x, y)? {
                return Ok(false);
            }
        }
        return Ok(true);
    }
    a.eq(thread, b)
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.downcast::<Code>(), b.downcast::<Code>()) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    if !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let mut equal = x.name.eq(&y.name)
        && x.argcount == y.argcount
        && x.posonlyargcount == y.posonlyargcount
        && x.kwonlyargcount == y.kwonlyargcount
        && x.flags == y.flags
        && x.firstlineno == y.firstlineno
        && x.bytecode.as_slice() == y.bytecode.as_slice()
        && x.linetable.as_slice() == y.linetable.as_slice()
        && x.exceptiontable.as_slice() == y.exceptiontable.as_slice();
    if equal {
        equal = same_constant(thread, x.consts.as_object(), y.consts.as_object())?
            && x.names.as_object().eq(thread, y.names.as_object())?
            && x.localsplusnames.as_object().eq(thread, y.localsplusnames.as_object())?;
    }
    Ok(op.from_equality(equal))
}

fn hash(thread: &Thread, object: &Object) -> PyResult<i64> {
    let code = of(object);
    let items = [
        code.name.clone().into(),
        code.consts.clone().into(),
        code.names.clone().into(),
        code.localsplusnames.clone().into(),
        code.linetable.clone().into(),
        code.exceptiontable.clone().into(),
        code.bytecode.clone().into(),
        Object::int(code.argcount.into()),
        Object::int(code.posonlyargcount.into()),
        Object::int(code.kwonlyargcount.into()),
        Object::int(code.flags.into()),
        Object::int(code.firstlineno.into()),
    ];
    crate::types::tuple::hash_items(thread, &items)
}

fn lines(thread: &Thread, object: &Object) -> PyResult {
    let code = of(object);
    let rows = location_table::lines(code.linetable.as_slice(), code.firstlineno);
    let rows = rows
        .into_iter()
        .map(|(start, end, line)| {
            let line = line.map_or(Object::NONE, |l| Object::int(l.into()));
            Object::tuple(&[Object::int_usize(start), Object::int_usize(end), line])
        })
        .collect();
    Object::list(rows).iter(thread)
}

/// The branches: offsets of the branch, of where it goes if not taken, and if taken.
fn branches(thread: &Thread, object: &Object) -> PyResult {
    let bytes = of(object).bytecode.as_slice();
    let (mut rows, mut at, mut oparg) = (Vec::new(), 0usize, 0usize);
    let offset = |unit: usize| Object::int_usize(2 * unit);
    while let Some(unit) = bytes.get(2 * at..2 * at + 2) {
        let opcode = Opcode::from_u16(unit[0].into()).unwrap_or(Opcode::CACHE);
        oparg = oparg << 8 & 0xffff_ffff | usize::from(unit[1]);
        let end = at + 1 + usize::from(CACHES[opcode as usize]);
        let mut next = end;
        match opcode {
            Opcode::EXTENDED_ARG => {
                at = end;
                continue;
            }
            // Behind END_FOR and POP_ITER.
            Opcode::FOR_ITER => {
                rows.push(Object::tuple(&[offset(at), offset(end), offset(end + oparg + 2)]));
            }
            Opcode::POP_JUMP_IF_FALSE
            | Opcode::POP_JUMP_IF_TRUE
            | Opcode::POP_JUMP_IF_NONE
            | Opcode::POP_JUMP_IF_NOT_NONE => {
                // Behind NOT_TAKEN.
                next = end + 1;
                rows.push(Object::tuple(&[offset(at), offset(next), offset(end + oparg)]));
            }
            Opcode::END_ASYNC_FOR => {
                let source = end.saturating_sub(oparg);
                rows.push(Object::tuple(&[offset(source), offset(source + 2), offset(end)]));
            }
            _ => {}
        }
        oparg = 0;
        at = next;
    }
    Object::list(rows).iter(thread)
}

fn positions(thread: &Thread, object: &Object) -> PyResult {
    let code = of(object);
    let number = |n: i32| if n < 0 { Object::NONE } else { Object::int(n.into()) };
    let rows = location_table::positions(code.linetable.as_slice(), code.firstlineno)
        .into_iter()
        .map(|r| {
            Object::tuple(&[number(r.line), number(r.end_line), number(r.col), number(r.end_col)])
        })
        .collect();
    Object::list(rows).iter(thread)
}
