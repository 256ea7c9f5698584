//! Line numbers for what has none: exits that several jumps share are duplicated, so that each copy can take
//! the line of its one predecessor (PEP 626).

use super::blocks::{Block, BlockId, Cfg, Content};
use crate::instruction_sequence::Location;

/// Duplicates and propagates.
pub fn resolve_line_numbers(cfg: &mut Cfg) {
    duplicate_exits_without_line(cfg);
    propagate_line_numbers(cfg);
}

fn is_exit_or_eval_check_without_line(block: &Block) -> bool {
    block.has_no_line() && (block.exits_scope() || block.has_eval_break())
}

fn duplicate_exits_without_line(cfg: &mut Cfg) {
    let mut next_label = cfg.max_label().map_or(0, |label| label + 1);
    // New blocks join the order behind their original and are visited too.
    let mut current = Some(cfg.entry);
    while let Some(block) = current {
        duplicate_target(cfg, block, &mut next_label);
        current = cfg[block].next;
    }
    cfg.walk(|cfg, block| {
        let Some(next) = cfg[block].next else { return };
        if cfg[block].falls_through()
            && is_exit_or_eval_check_without_line(&cfg[next])
            && let Some(&last) = cfg[block].last()
            && let Some(first) = cfg[next].instrs.first_mut()
        {
            first.loc = last.loc;
        }
    });
}

fn duplicate_target(cfg: &mut Cfg, block: BlockId, next_label: &mut u32) {
    let Some(&last) = cfg[block].last() else { return };
    if !last.opcode.has_jump() {
        return;
    }
    let Some(target) = cfg.next_nonempty(last.target) else { return };
    if !is_exit_or_eval_check_without_line(&cfg[target]) || cfg[target].predecessors <= 1 {
        return;
    }
    let copy = cfg.new_block();
    let (copied, content) = (cfg[target].instrs.clone(), cfg[target].content);
    cfg[copy].append(&copied, content);
    cfg[copy].instrs[0].loc = last.loc;
    cfg[copy].predecessors = 1;
    cfg[copy].next = cfg[target].next;
    cfg[copy].label = Some(*next_label);
    *next_label += 1;
    cfg[target].predecessors -= 1;
    cfg[target].next = Some(copy);
    if let Some(last) = cfg[block].instrs.last_mut() {
        last.target = Some(copy);
    }
}

fn propagate_line_numbers(cfg: &mut Cfg) {
    cfg.walk(|cfg, block| {
        let Some(&last) = cfg[block].last() else { return };
        let mut previous = last.loc;
        if cfg[block].content.has(Content::LINELESS) {
            previous = Location::NONE;
            for instr in &mut cfg[block].instrs {
                if instr.loc.line == Location::NONE.line {
                    instr.loc = previous;
                } else {
                    previous = instr.loc;
                }
            }
            if cfg[block].instrs[0].loc.line != Location::NONE.line {
                cfg[block].content.remove(Content::LINELESS);
            }
        }
        if cfg[block].falls_through()
            && let Some(next) = cfg[block].next
        {
            inherit(cfg, next, previous);
        }
        if last.opcode.has_jump()
            && let Some(target) = last.target
        {
            inherit(cfg, target, previous);
        }
    });
}

fn inherit(cfg: &mut Cfg, block: BlockId, loc: Location) {
    if cfg[block].predecessors == 1
        && let Some(first) = cfg[block].instrs.first_mut()
        && first.loc.line == Location::NONE.line
    {
        first.loc = loc;
    }
}
