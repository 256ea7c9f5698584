//! Checks code that did not come from our compiler before its first run: instructions known, operands in range, jumps to
//! instruction starts, stack depth within the declared size on every path. Hostile bytecode raises instead of crashing.

use krait_bytecode::opcode::{CACHES, Opcode};
use krait_objects::types::code::Code;
use krait_objects::types::str::Str;
use krait_objects::{PyResult, Raised, Thread};

/// Verifies a code object once.
#[inline(always)]
pub fn check(thread: &Thread, code: &Code) -> PyResult<()> {
    if code.is_verified() {
        return Ok(());
    }
    verify(thread, code)
}

#[cold]
fn bad(thread: &Thread, code: &Code, what: &str) -> Raised {
    thread.system_error(format!("bad code object '{}': {what}", code.name.to_string_lossy()))
}

/// As the eval loop of CPython says it, there when the instruction is reached.
fn unknown_opcode(thread: &Thread, code: &Code, unit: usize, number: u8) -> Raised {
    let line = code.line_of(2 * unit as i32).unwrap_or(-1);
    let file = code.filename().to_string_lossy();
    thread.system_error(format!("{file}:{line}: unknown opcode {number}"))
}

/// A decoded instruction: where it starts and ends, in code units.
struct Instruction {
    start: usize,
    end: usize,
    opcode: Opcode,
    oparg: u32,
}

fn decode(thread: &Thread, code: &Code) -> PyResult<Vec<Instruction>> {
    let bytes = code.bytecode.as_slice();
    if bytes.is_empty() || !bytes.len().is_multiple_of(2) {
        return Err(bad(thread, code, "the length of the code is odd or zero"));
    }
    let units = bytes.len() / 2;
    let mut instructions = Vec::new();
    let mut at = 0;
    while at < units {
        let start = at;
        let mut oparg = 0u32;
        let opcode = loop {
            if at >= units {
                return Err(bad(thread, code, "the code ends in an EXTENDED_ARG"));
            }
            let (number, arg) = (bytes[at * 2], bytes[at * 2 + 1]);
            at += 1;
            oparg = oparg << 8 | u32::from(arg);
            match Opcode::from_u16(u16::from(number)) {
                Some(Opcode::EXTENDED_ARG) if at - start < 4 => {}
                Some(opcode) if opcode.info().base == opcode && opcode != Opcode::EXTENDED_ARG => {
                    break opcode;
                }
                _ => return Err(unknown_opcode(thread, code, start, number)),
            }
        };
        at += CACHES[opcode as usize] as usize;
        if at > units {
            return Err(bad(thread, code, "inline caches are cut off"));
        }
        instructions.push(Instruction { start, end: at, opcode, oparg });
    }
    Ok(instructions)
}

fn check_operand(thread: &Thread, code: &Code, i: &Instruction) -> PyResult<()> {
    let oparg = i.oparg as usize;
    let locals = code.nlocalsplus as usize;
    let fine = match i.opcode {
        Opcode::LOAD_ATTR | Opcode::LOAD_GLOBAL => oparg >> 1 < code.names.len(),
        Opcode::LOAD_SUPER_ATTR => oparg >> 2 < code.names.len(),
        Opcode::LOAD_FAST_LOAD_FAST
        | Opcode::LOAD_FAST_BORROW_LOAD_FAST_BORROW
        | Opcode::STORE_FAST_LOAD_FAST
        | Opcode::STORE_FAST_STORE_FAST => {
            oparg >> 4 < locals && oparg & 15 < locals && oparg < 256
        }
        Opcode::COPY_FREE_VARS => oparg == code.nfreevars as usize,
        Opcode::BINARY_OP => oparg < 27,
        Opcode::COMPARE_OP => oparg >> 5 < 6,
        Opcode::LOAD_SPECIAL => oparg < 4,
        Opcode::LOAD_COMMON_CONSTANT => oparg < 5,
        Opcode::COPY | Opcode::SWAP => oparg > 0,
        Opcode::BUILD_SLICE => oparg == 2 || oparg == 3,
        Opcode::RAISE_VARARGS => oparg <= 2,
        op if op.has_const() => oparg < code.consts.len(),
        op if op.has_name() => oparg < code.names.len(),
        op if op.info().flags.has(krait_bytecode::opcode::Flags::LOCAL)
            || op.info().flags.has(krait_bytecode::opcode::Flags::FREE)
            || matches!(
                op,
                Opcode::LOAD_DEREF
                    | Opcode::STORE_DEREF
                    | Opcode::MAKE_CELL
                    | Opcode::DELETE_DEREF
                    | Opcode::LOAD_FROM_DICT_OR_DEREF
            ) =>
        {
            oparg < locals
        }
        _ => true,
    };
    if fine { Ok(()) } else { Err(bad(thread, code, "an operand is out of range")) }
}

fn target(i: &Instruction) -> Option<usize> {
    let oparg = i.oparg as usize;
    match i.opcode {
        Opcode::JUMP_BACKWARD | Opcode::JUMP_BACKWARD_NO_INTERRUPT => i.end.checked_sub(oparg),
        Opcode::END_ASYNC_FOR => None,
        op if op.has_jump() => i.end.checked_add(oparg),
        _ => None,
    }
}

#[cold]
fn verify(thread: &Thread, code: &Code) -> PyResult<()> {
    for table in [&code.names, &code.localsplusnames] {
        if table.iter().any(|name| name.downcast::<Str>().is_none()) {
            return Err(bad(thread, code, "names must be strings"));
        }
    }
    let parameters = code.total_args();
    if parameters > code.nlocals as usize || code.posonlyargcount > code.argcount {
        return Err(bad(thread, code, "more parameters than variables"));
    }
    if code.localsplusnames.len() != code.nlocalsplus as usize || code.stacksize > 1 << 20 {
        return Err(bad(thread, code, "the sizes do not agree"));
    }
    let instructions = decode(thread, code)?;
    let units = code.unit_count();
    let mut index_at = vec![usize::MAX; units + 1];
    for (n, i) in instructions.iter().enumerate() {
        index_at[i.start] = n;
    }
    for i in &instructions {
        check_operand(thread, code, i)?;
    }
    let limit = code.stacksize as i64;
    let mut depths: Vec<i64> = vec![-1; instructions.len()];
    let mut work: Vec<(usize, i64)> = vec![(0, 0)];
    for entry in krait_bytecode::exception_table::entries(code.exceptiontable.as_slice()) {
        let depth = i64::from(entry.depth) + 1 + i64::from(entry.lasti);
        if entry.target as usize >= units || entry.end as usize > units {
            return Err(bad(thread, code, "an exception handler is out of range"));
        }
        work.push((index_at[entry.target as usize], depth));
    }
    while let Some((mut n, mut depth)) = work.pop() {
        loop {
            if n >= instructions.len() {
                return Err(bad(thread, code, "control leaves the code"));
            }
            if depths[n] >= depth {
                break;
            }
            depths[n] = depth;
            let i = &instructions[n];
            let popped = i64::from(i.opcode.popped(i.oparg));
            if depth < popped {
                return Err(bad(thread, code, "the value stack is too small"));
            }
            let after = depth - popped + i64::from(i.opcode.pushed(i.oparg));
            if after > limit {
                return Err(bad(thread, code, "the value stack overflows"));
            }
            if i.opcode.has_jump() && i.opcode != Opcode::END_ASYNC_FOR {
                match target(i) {
                    Some(at) if at < units && index_at[at] != usize::MAX => {
                        work.push((index_at[at], after));
                    }
                    _ => return Err(bad(thread, code, "a jump goes astray")),
                }
            }
            if i.opcode.info().flags.has(krait_bytecode::opcode::Flags::TERM) {
                break;
            }
            depth = after;
            n += 1;
        }
    }
    code.set_verified();
    Ok(())
}
