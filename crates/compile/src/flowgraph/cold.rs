//! Blocks that only exception handling reaches go to the end of the code.

use krait_bytecode::Opcode;

use super::FlowError;
use super::blocks::{BlockId, Cfg};
use super::cleanup;
use crate::instruction_sequence::Location;

fn mark_warm(cfg: &mut Cfg) {
    cfg.unvisit();
    let entry = cfg.entry;
    let mut stack = vec![entry];
    cfg[entry].visited = true;
    while let Some(block) = stack.pop() {
        cfg[block].warm = true;
        for_successors(cfg, block, |cfg, successor| {
            if !cfg[successor].visited {
                cfg[successor].visited = true;
                stack.push(successor);
            }
        });
    }
}

/// The fall-through first, then jump targets; handlers are no successors.
fn for_successors(cfg: &mut Cfg, block: BlockId, mut visit: impl FnMut(&mut Cfg, BlockId)) {
    if cfg[block].falls_through()
        && let Some(next) = cfg[block].next
    {
        visit(cfg, next);
    }
    // Only the last instruction of a block jumps.
    if let Some(last) = cfg[block].last()
        && last.opcode.has_jump()
        && let Some(target) = last.target
    {
        visit(cfg, target);
    }
}

fn mark_cold(cfg: &mut Cfg) {
    mark_warm(cfg);
    let mut stack = Vec::new();
    cfg.walk(|cfg, block| {
        let is_handler = cfg[block].except_handler;
        cfg[block].visited = is_handler;
        if is_handler {
            stack.push(block);
        }
    });
    while let Some(block) = stack.pop() {
        cfg[block].cold = true;
        for_successors(cfg, block, |cfg, successor| {
            if !cfg[successor].warm && !cfg[successor].visited {
                cfg[successor].visited = true;
                stack.push(successor);
            }
        });
    }
}

/// Moves cold blocks behind all others, keeping their order.
pub fn push_cold_blocks_to_end(cfg: &mut Cfg) -> Result<(), FlowError> {
    // Handlers are where cold blocks begin.
    if cfg[cfg.entry].next.is_none() || !cfg.handles_exceptions {
        return Ok(());
    }
    mark_cold(cfg);
    add_explicit_jumps_to_warm(cfg);

    let (cold, warm): (Vec<BlockId>, Vec<BlockId>) =
        cfg.order().into_iter().partition(|&block| cfg[block].cold);
    if cold.is_empty() {
        return Ok(());
    }
    let order: Vec<BlockId> = warm.into_iter().chain(cold).collect();
    for pair in order.windows(2) {
        cfg[pair[0]].next = Some(pair[1]);
    }
    if let Some(&last) = order.last() {
        cfg[last].next = None;
    }
    cleanup::remove_redundant_nops_and_jumps(cfg)
}

/// A cold block cannot fall through into a warm one once it has moved.
fn add_explicit_jumps_to_warm(cfg: &mut Cfg) {
    let mut next_label = cfg.max_label().map_or(0, |label| label + 1);
    for block in cfg.order() {
        let Some(next) = cfg[block].next else { continue };
        if !(cfg[block].cold && cfg[block].falls_through() && cfg[next].warm) {
            continue;
        }
        if cfg[next].label.is_none() {
            cfg[next].label = Some(next_label);
            next_label += 1;
        }
        let jump = cfg.new_block();
        cfg.add_jump(jump, Opcode::JUMP_NO_INTERRUPT, next, Location::NONE);
        cfg[jump].cold = true;
        cfg[jump].next = Some(next);
        cfg[jump].predecessors = 1;
        cfg[block].next = Some(jump);
    }
}
