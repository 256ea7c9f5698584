//! Slots of cells and free variables: the prefix that makes them, and the final slot numbers of `*_DEREF`.

use foldhash::HashMap;

use krait_bytecode::Opcode;
use krait_bytecode::code::flags;

use super::blocks::{Cfg, Instr};
use crate::assemble::UnitMetadata;
use crate::instruction_sequence::Location;

/// Inserts the prefix, fixes the opargs and gives the number of slots.
pub fn prepare(cfg: &mut Cfg, metadata: &UnitMetadata, code_flags: u32) -> usize {
    let nlocals = metadata.varnames.len();
    let ncells = metadata.cellvars.len();
    let nfrees = metadata.freevars.len();
    let mut slots = if ncells + nfrees == 0 { Vec::new() } else { cell_slots(metadata) };
    insert_prefix(cfg, metadata, &slots, code_flags);
    let dropped = fix_cell_offsets(cfg, nlocals, &mut slots);
    nlocals + ncells + nfrees - dropped
}

/// The slot of each cell and free variable, before dropping: an argument that is a cell keeps its own.
fn cell_slots(metadata: &UnitMetadata) -> Vec<usize> {
    let nlocals = metadata.varnames.len();
    let locals: HashMap<&[u8], usize> =
        metadata.varnames.iter().enumerate().map(|(index, name)| (name.wtf8(), index)).collect();
    let cells = metadata
        .cellvars
        .iter()
        .enumerate()
        .map(|(index, name)| locals.get(name.wtf8()).copied().unwrap_or(nlocals + index));
    let frees = (0..metadata.freevars.len()).map(|i| nlocals + metadata.cellvars.len() + i);
    cells.chain(frees).collect()
}

fn insert_prefix(cfg: &mut Cfg, metadata: &UnitMetadata, slots: &[usize], code_flags: u32) {
    let mut prefix = Vec::new();
    if !metadata.freevars.is_empty() {
        let count = metadata.freevars.len() as u32;
        prefix.push(Instr::new(Opcode::COPY_FREE_VARS, count, Location::NONE));
    }
    let mut cells: Vec<u32> = (0..metadata.cellvars.len() as u32).collect();
    cells.sort_by_key(|&cell| slots[cell as usize]);
    prefix.extend(cells.iter().map(|&cell| Instr::new(Opcode::MAKE_CELL, cell, Location::NONE)));
    if code_flags & (flags::GENERATOR | flags::COROUTINE | flags::ASYNC_GENERATOR) != 0 {
        let loc = Location::line(metadata.firstlineno);
        prefix.push(Instr::new(Opcode::RETURN_GENERATOR, 0, loc));
        prefix.push(Instr::new(Opcode::POP_TOP, 0, loc));
    }
    let entry = cfg.entry;
    cfg[entry].instrs.splice(0..0, prefix);
}

fn fix_cell_offsets(cfg: &mut Cfg, nlocals: usize, slots: &mut [usize]) -> usize {
    let mut dropped = 0;
    for (index, slot) in slots.iter_mut().enumerate() {
        if *slot == index + nlocals {
            *slot -= dropped;
        } else {
            dropped += 1;
        }
    }
    if slots.is_empty() {
        return 0;
    }
    cfg.walk(|cfg, block| {
        for instr in &mut cfg[block].instrs {
            let is_deref = matches!(
                instr.opcode,
                Opcode::MAKE_CELL
                    | Opcode::LOAD_CLOSURE
                    | Opcode::LOAD_DEREF
                    | Opcode::STORE_DEREF
                    | Opcode::DELETE_DEREF
                    | Opcode::LOAD_FROM_DICT_OR_DEREF
            );
            if is_deref && let Some(&slot) = slots.get(instr.oparg as usize) {
                instr.oparg = slot as u32;
            }
        }
    });
    dropped
}
