//! Local variables: loads that may find an unset local become `LOAD_FAST_CHECK`, and neighbouring fast
//! instructions merge.

use krait_bytecode::Opcode;

use super::blocks::{BlockId, Cfg, Content, Instr};
use super::cleanup;

/// Locals beyond these are followed within one block only.
const TRACKED: usize = 64;

/// Finds the loads that need a check.
pub fn add_checks_for_loads_of_uninitialized_variables(
    cfg: &mut Cfg,
    nlocals: usize,
    nparams: usize,
) {
    if nlocals == 0 {
        return;
    }
    if nlocals > TRACKED {
        scan_many_locals(cfg, nlocals);
    }
    cfg.unvisit();
    let mut stack = Vec::new();
    let unset = (nparams..nlocals.min(TRACKED)).fold(0u64, |mask, local| mask | 1 << local);
    let entry = cfg.entry;
    maybe_push(cfg, &mut stack, entry, unset);
    cfg.walk(|cfg, block| scan_block(cfg, &mut stack, block));
    while let Some(block) = stack.pop() {
        cfg[block].visited = false;
        scan_block(cfg, &mut stack, block);
    }
}

/// `visited` means: is on the stack.
fn maybe_push(cfg: &mut Cfg, stack: &mut Vec<BlockId>, block: BlockId, unsafe_mask: u64) {
    let block_data = &mut cfg[block];
    let both = block_data.unsafe_locals | unsafe_mask;
    if block_data.unsafe_locals == both {
        return;
    }
    block_data.unsafe_locals = both;
    if !block_data.visited {
        block_data.visited = true;
        stack.push(block);
    }
}

fn scan_block(cfg: &mut Cfg, stack: &mut Vec<BlockId>, block: BlockId) {
    let mut mask = cfg[block].unsafe_locals;
    let mut instrs = std::mem::take(&mut cfg[block].instrs);
    for instr in &mut instrs {
        if let Some(handler) = instr.except {
            maybe_push(cfg, stack, handler, mask);
        }
        if instr.oparg as usize >= TRACKED {
            continue;
        }
        let bit = 1u64 << instr.oparg;
        match instr.opcode {
            Opcode::DELETE_FAST | Opcode::LOAD_FAST_AND_CLEAR | Opcode::STORE_FAST_MAYBE_NULL => {
                mask |= bit;
            }
            Opcode::STORE_FAST | Opcode::LOAD_FAST_CHECK => mask &= !bit,
            Opcode::LOAD_FAST => {
                if mask & bit != 0 {
                    instr.opcode = Opcode::LOAD_FAST_CHECK;
                }
                mask &= !bit;
            }
            _ => {}
        }
    }
    cfg[block].instrs = instrs;
    if cfg[block].falls_through()
        && let Some(next) = cfg[block].next
    {
        maybe_push(cfg, stack, next, mask);
    }
    if let Some(&last) = cfg[block].last()
        && last.opcode.has_jump()
        && let Some(target) = last.target
    {
        maybe_push(cfg, stack, target, mask);
    }
}

/// One more than the highest local that is loaded, stored or deleted.
fn used_locals(cfg: &Cfg) -> usize {
    let instrs = cfg.order().into_iter().flat_map(|block| &cfg[block].instrs);
    let locals = instrs.filter(|instr| {
        matches!(
            instr.opcode,
            Opcode::DELETE_FAST
                | Opcode::LOAD_FAST_AND_CLEAR
                | Opcode::STORE_FAST_MAYBE_NULL
                | Opcode::STORE_FAST
                | Opcode::LOAD_FAST
        )
    });
    locals.map(|instr| instr.oparg as usize + 1).max().unwrap_or(0)
}

fn scan_many_locals(cfg: &mut Cfg, nlocals: usize) {
    // The last block in which the local was surely set.
    let mut set_in = vec![0usize; nlocals.min(used_locals(cfg)).saturating_sub(TRACKED)];
    for (index, block) in cfg.order().into_iter().enumerate() {
        let number = index + 1;
        for instr in &mut cfg[block].instrs {
            let local = (instr.oparg as usize).checked_sub(TRACKED);
            let Some(set_in) = local.and_then(|local| set_in.get_mut(local)) else { continue };
            match instr.opcode {
                Opcode::DELETE_FAST
                | Opcode::LOAD_FAST_AND_CLEAR
                | Opcode::STORE_FAST_MAYBE_NULL => *set_in = number - 1,
                Opcode::STORE_FAST => *set_in = number,
                Opcode::LOAD_FAST => {
                    if *set_in != number {
                        instr.opcode = Opcode::LOAD_FAST_CHECK;
                    }
                    *set_in = number;
                }
                _ => {}
            }
        }
    }
}

/// Merges two neighbouring loads or stores of the first 16 locals.
pub fn insert_superinstructions(cfg: &mut Cfg) {
    cfg.walk(|cfg, block| {
        let mut changes = false;
        let instrs = &mut cfg[block].instrs;
        for i in 1..instrs.len() {
            let [first, second] = &mut instrs[i - 1..=i] else { continue };
            let merged = match (first.opcode, second.opcode) {
                (Opcode::LOAD_FAST, Opcode::LOAD_FAST) => Opcode::LOAD_FAST_LOAD_FAST,
                (Opcode::STORE_FAST, Opcode::LOAD_FAST) => Opcode::STORE_FAST_LOAD_FAST,
                (Opcode::STORE_FAST, Opcode::STORE_FAST) => Opcode::STORE_FAST_STORE_FAST,
                _ => continue,
            };
            changes |= merge(first, second, merged);
        }
        if changes {
            cfg[block].content.add(Content::NOPS);
        }
    });
    cleanup::remove_redundant_nops(cfg);
}

/// True if the two are one now, with a `NOP` behind it.
fn merge(first: &mut Instr, second: &mut Instr, merged: Opcode) -> bool {
    let (line1, line2) = (first.loc.line, second.loc.line);
    if line1 >= 0 && line2 >= 0 && line1 != line2 {
        return false;
    }
    if first.oparg >= 16 || second.oparg >= 16 {
        return false;
    }
    first.set(merged, first.oparg << 4 | second.oparg);
    second.set_nop();
    true
}
