//! Removal of what does nothing: unreachable blocks, redundant `NOP`s, jumps and pairs; small exit blocks are
//! copied into their jumps.

use krait_bytecode::Opcode;

use super::FlowError;
use super::blocks::{BlockId, Cfg, Content};
use crate::instruction_sequence::Location;

/// Counts predecessors and empties the blocks that have none.
pub fn remove_unreachable(cfg: &mut Cfg) {
    cfg.walk(|cfg, block| {
        cfg[block].visited = false;
        cfg[block].predecessors = 0;
    });
    let entry = cfg.entry;
    cfg[entry].predecessors = 1;
    cfg[entry].visited = true;
    let mut stack = vec![entry];
    while let Some(block) = stack.pop() {
        if cfg[block].falls_through()
            && let Some(next) = cfg[block].next
        {
            reach(cfg, &mut stack, next);
        }
        // Handlers are named anywhere in a block, other targets by its last instruction.
        let count = cfg[block].instrs.len();
        let first = if cfg.handles_exceptions { 0 } else { count.saturating_sub(1) };
        for i in first..count {
            let instr = &cfg[block].instrs[i];
            if instr.opcode.has_target()
                && let Some(target) = instr.target
            {
                reach(cfg, &mut stack, target);
            }
        }
    }
    cfg.walk(|cfg, block| {
        if cfg[block].predecessors == 0 {
            cfg[block].truncate(0);
            cfg[block].except_handler = false;
        }
    });
}

fn reach(cfg: &mut Cfg, stack: &mut Vec<BlockId>, block: BlockId) {
    if !cfg[block].visited {
        cfg[block].visited = true;
        stack.push(block);
    }
    cfg[block].predecessors += 1;
}

/// Drops the `NOP`s of a block that no line needs; gives their number.
fn remove_redundant_nops_of(cfg: &mut Cfg, block: BlockId) -> usize {
    if !cfg[block].content.has(Content::NOPS) {
        return 0;
    }
    if !cfg[block].instrs.iter().any(|instr| instr.opcode == Opcode::NOP) {
        cfg[block].content.remove(Content::NOPS);
        return 0;
    }
    let next_line =
        cfg.next_nonempty(cfg[block].next).map(|next| first_line_skipping_bare_nops(cfg, next));
    let instrs = &mut cfg[block].instrs;
    let count = instrs.len();
    let mut dest = 0;
    let mut kept = false;
    let mut previous_line = -1;
    for src in 0..count {
        let instr = instrs[src];
        let line = instr.loc.line;
        if instr.opcode == Opcode::NOP {
            if line < 0 || previous_line == line {
                continue;
            }
            if src < count - 1 {
                let following = instrs[src + 1].loc.line;
                if following == line {
                    continue;
                }
                if following < 0 {
                    instrs[src + 1].loc = instr.loc;
                    continue;
                }
            } else if next_line == Some(line) {
                continue;
            }
            kept = true;
        }
        if dest != src {
            instrs[dest] = instrs[src];
        }
        dest += 1;
        previous_line = line;
    }
    cfg[block].truncate(dest);
    if !kept {
        cfg[block].content.remove(Content::NOPS);
    }
    count - dest
}

fn first_line_skipping_bare_nops(cfg: &Cfg, block: BlockId) -> i32 {
    cfg[block]
        .instrs
        .iter()
        .find(|instr| !(instr.opcode == Opcode::NOP && instr.loc.line < 0))
        .map_or(Location::NONE.line, |instr| instr.loc.line)
}

/// Drops redundant `NOP`s everywhere; gives their number.
pub fn remove_redundant_nops(cfg: &mut Cfg) -> usize {
    let mut removed = 0;
    cfg.walk(|cfg, block| removed += remove_redundant_nops_of(cfg, block));
    removed
}

/// Drops also loads whose value is popped at once.
pub fn remove_redundant_nops_and_pairs(cfg: &mut Cfg) {
    let mut done = false;
    while !done {
        done = true;
        let mut instr: Option<(BlockId, usize)> = None;
        cfg.walk(|cfg, block| {
            remove_redundant_nops_of(cfg, block);
            if cfg[block].label.is_some() {
                instr = None;
            }
            if !cfg[block].content.has(Content::POP_TOP) {
                if let Some(last) = cfg[block].last() {
                    let ends = last.opcode.is_terminator();
                    instr = (!ends).then(|| (block, cfg[block].instrs.len() - 1));
                } else if instr.is_some_and(|(b, i)| cfg[b].instrs[i].opcode.has_jump()) {
                    instr = None;
                }
                return;
            }
            for i in 0..cfg[block].instrs.len() {
                let previous = instr.replace((block, i));
                if cfg[block].instrs[i].opcode != Opcode::POP_TOP {
                    continue;
                }
                let Some((previous_block, previous_index)) = previous else { continue };
                let before = &mut cfg[previous_block].instrs[previous_index];
                let redundant =
                    matches!(before.opcode, Opcode::LOAD_CONST | Opcode::LOAD_SMALL_INT)
                        || before.opcode == Opcode::COPY && before.oparg == 1;
                if redundant {
                    before.set_nop();
                    cfg[previous_block].content.add(Content::NOPS);
                    cfg[block].instrs[i].set_nop();
                    cfg[block].content.add(Content::NOPS);
                    done = false;
                }
            }
            let ends_in_jump = instr.is_some_and(|(b, i)| cfg[b].instrs[i].opcode.has_jump());
            if ends_in_jump || !cfg[block].falls_through() {
                instr = None;
            }
        });
    }
}

/// Turns jumps to what follows anyway into `NOP`s; gives their number.
fn remove_redundant_jumps(cfg: &mut Cfg) -> Result<usize, FlowError> {
    let mut changes = 0;
    let mut current = Some(cfg.entry);
    while let Some(block) = current {
        current = cfg[block].next;
        let Some(last) = cfg[block].last() else { continue };
        if !last.opcode.is_unconditional_jump() {
            continue;
        }
        let target = cfg.next_nonempty(last.target);
        if target.is_none() {
            return Err(FlowError::System("jump with NULL target".into()));
        }
        if target == cfg.next_nonempty(cfg[block].next)
            && let Some(last) = cfg[block].instrs.last_mut()
        {
            last.set_nop();
            cfg[block].content.add(Content::NOPS);
            changes += 1;
        }
    }
    Ok(changes)
}

/// Repeats until neither `NOP`s nor jumps can go.
pub fn remove_redundant_nops_and_jumps(cfg: &mut Cfg) -> Result<(), FlowError> {
    loop {
        let nops = remove_redundant_nops(cfg);
        let jumps = remove_redundant_jumps(cfg)?;
        if nops + jumps == 0 {
            return Ok(());
        }
    }
}

/// Exit blocks up to this size are copied instead of jumped to.
const MAX_COPY_SIZE: usize = 4;

/// Copies small exit blocks, and blocks without lines that do not fall through, over the jumps to them.
pub fn inline_small_or_no_lineno_blocks(cfg: &mut Cfg) -> Result<(), FlowError> {
    loop {
        let mut changed = false;
        let mut current = Some(cfg.entry);
        while let Some(block) = current {
            changed |= inline_target(cfg, block)?;
            current = cfg[block].next;
        }
        if !changed {
            return Ok(());
        }
    }
}

fn inline_target(cfg: &mut Cfg, block: BlockId) -> Result<bool, FlowError> {
    let Some(&last) = cfg[block].last() else { return Ok(false) };
    let (true, Some(target)) = (last.opcode.is_unconditional_jump(), last.target) else {
        return Ok(false);
    };
    let small_exit = cfg[target].exits_scope() && cfg[target].instrs.len() <= MAX_COPY_SIZE;
    let no_line = cfg[target].has_no_line() && !cfg[target].falls_through();
    if !small_exit && !no_line {
        return Ok(false);
    }
    if target == block {
        return Err(FlowError::System("an endless loop without a line".into()));
    }
    let (copied, content) = (cfg[target].instrs.clone(), cfg[target].content);
    let block = &mut cfg[block];
    if let Some(jump) = block.instrs.last_mut() {
        jump.set_nop();
    }
    block.append(&copied, content.and(Content::NOPS));
    if no_line
        && let Some(end) = block.instrs.last_mut()
        && end.opcode.is_unconditional_jump()
        && last.opcode == Opcode::JUMP
    {
        // The eval breaker check of the replaced jump must stay.
        end.opcode = Opcode::JUMP;
    }
    cfg[target].predecessors -= 1;
    Ok(true)
}
