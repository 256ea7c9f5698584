//! From code units to instructions: known ones with operands in range and jumps to where an instruction starts.

use super::Fault;
use krait_bytecode::opcode::{Flags, Info, Opcode};
use krait_objects::types::code::Code;

/// No instruction, or no leader.
pub const NONE: u32 = u32::MAX;

/// A decoded instruction; places are in code units.
pub struct Instruction {
    /// Where it starts, with its EXTENDED_ARGs.
    pub start: u32,
    /// Behind its inline caches.
    pub end: u32,
    pub info: &'static Info,
    pub oparg: u32,
    /// The index of the instruction that it may jump to, or NONE.
    pub target: u32,
    /// The entry of the exception table that covers it, plus one; 0 if none does.
    pub handler: u32,
    /// Its number among the instructions at which paths may meet, or NONE.
    pub leader: u32,
}

/// The instructions, and their indices by the units at which they start.
pub struct Decoded {
    pub instructions: Vec<Instruction>,
    pub index_at: Vec<u32>,
}

impl Decoded {
    /// The index of the instruction that starts at a unit.
    pub fn index(&self, unit: usize) -> Option<usize> {
        self.index_at.get(unit).filter(|&&index| index != NONE).map(|&index| index as usize)
    }
}

/// The instructions that code may hold as compiled, by number.
static KNOWN: [Option<&Info>; 256] = {
    let mut table = [None; 256];
    let mut i = 0;
    while i < Opcode::REAL.len() {
        let info = Opcode::REAL[i].info();
        let own = info.base as u16 == info.opcode as u16;
        // Those of the eval loop's own making are not for code objects.
        let internal = matches!(
            info.opcode,
            Opcode::CACHE
                | Opcode::RESERVED
                | Opcode::INTERPRETER_EXIT
                | Opcode::ENTER_EXECUTOR
                | Opcode::INSTRUMENTED_LINE
                | Opcode::INSTRUMENTED_INSTRUCTION
        );
        if own && !internal {
            table[info.opcode as usize] = Some(info);
        }
        i += 1;
    }
    table
};

/// Operands from here on overflow in counts of stack entries.
const MAX_OPERAND: u32 = 1 << 30;

/// Decodes a code object's instructions and checks each by itself.
pub fn decode(code: &Code) -> Result<Decoded, Fault> {
    let bytes = code.bytecode.as_slice();
    if bytes.is_empty() || !bytes.len().is_multiple_of(2) {
        return Err(Fault::Bad("the length of the code is odd or zero"));
    }
    let units = bytes.len() / 2;
    if units >= NONE as usize {
        return Err(Fault::Bad("the code is too long"));
    }
    let mut instructions = Vec::with_capacity(units);
    let mut index_at = vec![NONE; units + 1];
    let mut at = 0;
    while at < units {
        let start = at;
        let mut oparg = 0u32;
        let info = loop {
            if at >= units {
                return Err(Fault::Bad("the code ends in an EXTENDED_ARG"));
            }
            let (number, arg) = (bytes[at * 2], bytes[at * 2 + 1]);
            at += 1;
            oparg = oparg << 8 | u32::from(arg);
            match KNOWN[number as usize] {
                Some(info) if info.opcode != Opcode::EXTENDED_ARG => break info,
                Some(_) if at - start < 4 => {}
                _ => return Err(Fault::UnknownOpcode { unit: start, number }),
            }
        };
        at += info.caches as usize;
        if at > units {
            return Err(Fault::Bad("inline caches are cut off"));
        }
        index_at[start] = instructions.len() as u32;
        let instruction = Instruction {
            start: start as u32,
            end: at as u32,
            info,
            oparg,
            target: NONE,
            handler: 0,
            leader: NONE,
        };
        if !is_operand_fine(code, &instruction) {
            return Err(Fault::Bad("an operand is out of range"));
        }
        instructions.push(instruction);
    }
    let mut decoded = Decoded { instructions, index_at };
    resolve_jumps(&mut decoded)?;
    Ok(decoded)
}

fn is_operand_fine(code: &Code, i: &Instruction) -> bool {
    let oparg = i.oparg as usize;
    let locals = code.nlocalsplus as usize;
    let flags = i.info.flags;
    if i.oparg >= MAX_OPERAND {
        return false;
    }
    match i.info.opcode {
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
        Opcode::BUILD_SLICE => oparg == 2 || oparg == 3,
        Opcode::RAISE_VARARGS => oparg <= 2,
        // They count stack entries from 1.
        Opcode::COPY
        | Opcode::SWAP
        | Opcode::LIST_APPEND
        | Opcode::LIST_EXTEND
        | Opcode::SET_ADD
        | Opcode::SET_UPDATE
        | Opcode::MAP_ADD
        | Opcode::DICT_UPDATE
        | Opcode::DICT_MERGE => oparg > 0,
        _ if flags.has(Flags::CONST) => oparg < code.consts.len(),
        _ if flags.has(Flags::NAME) => oparg < code.names.len(),
        _ if flags.has(Flags::LOCAL) || flags.has(Flags::FREE) => oparg < locals,
        _ => true,
    }
}

/// Finds the instructions that jumps go to, and marks them as places where paths may meet.
fn resolve_jumps(decoded: &mut Decoded) -> Result<(), Fault> {
    const ASTRAY: Fault = Fault::Bad("a jump goes astray");
    for n in 0..decoded.instructions.len() {
        let i = &decoded.instructions[n];
        let (end, oparg) = (i.end as usize, i.oparg as usize);
        let unit = match i.info.opcode {
            Opcode::JUMP_BACKWARD | Opcode::JUMP_BACKWARD_NO_INTERRUPT => {
                end.checked_sub(oparg).ok_or(ASTRAY)?
            }
            // A loop that ends passes over its END_FOR.
            Opcode::FOR_ITER => {
                let at = decoded.index(end + oparg).ok_or(ASTRAY)?;
                let at = &decoded.instructions[at];
                if at.info.opcode != Opcode::END_FOR || at.end != at.start + 1 {
                    return Err(ASTRAY);
                }
                at.end as usize
            }
            // Its operand is the distance to the loop, for tools.
            Opcode::END_ASYNC_FOR => continue,
            _ if i.info.flags.has(Flags::JUMP) => end + oparg,
            _ => continue,
        };
        let target = decoded.index(unit).ok_or(ASTRAY)?;
        decoded.instructions[n].target = target as u32;
        decoded.instructions[target].leader = 0;
    }
    Ok(())
}
