//! Jump targets and exception handlers: labels become blocks, and every instruction learns which handler
//! covers it. Runs before any optimisation.

use krait_bytecode::Opcode;
use krait_bytecode::opcode::resume;

use super::FlowError;
use super::blocks::{BlockId, Cfg};

/// More open blocks than codegen can make.
const MAX_OPEN_BLOCKS: usize = 100;

/// Points jumps and block pushes at their blocks.
pub fn translate_jump_labels(cfg: &mut Cfg) -> Result<(), FlowError> {
    let labels = cfg.max_label().map_or(0, |highest| highest as usize + 1);
    let mut by_label: Vec<Option<BlockId>> = vec![None; labels];
    cfg.walk(|cfg, block| {
        if let Some(label) = cfg[block].label {
            by_label[label as usize] = Some(block);
        }
    });
    let mut unknown = None;
    let handles_exceptions = cfg.handles_exceptions;
    cfg.walk(|cfg, block| {
        let instrs = &mut cfg[block].instrs;
        // Handlers are named anywhere in a block, other targets by its last instruction.
        let first = if handles_exceptions { 0 } else { instrs.len().saturating_sub(1) };
        for instr in &mut instrs[first..] {
            if instr.opcode.has_target() {
                instr.target = by_label.get(instr.oparg as usize).copied().flatten();
                if instr.target.is_none() {
                    unknown.get_or_insert(instr.oparg);
                }
            }
        }
    });
    match unknown {
        None => Ok(()),
        Some(label) => Err(FlowError::System(format!("jump to unknown label {label}"))),
    }
}

/// Marks the blocks that block pushes name.
pub fn mark_except_handlers(cfg: &mut Cfg) {
    if !cfg.handles_exceptions {
        return;
    }
    cfg.walk(|cfg, block| {
        for i in 0..cfg[block].instrs.len() {
            let instr = &cfg[block].instrs[i];
            if let (true, Some(target)) = (instr.opcode.is_block_push(), instr.target) {
                cfg[target].except_handler = true;
            }
        }
    });
}

/// Follows the flow with a stack of open handlers; `POP_BLOCK`s become `NOP`s.
pub fn label_exception_targets(cfg: &mut Cfg) -> Result<(), FlowError> {
    if !cfg.handles_exceptions {
        return Ok(());
    }
    cfg.unvisit();
    let entry = cfg.entry;
    cfg[entry].visited = true;
    let mut todo: Vec<(BlockId, Vec<BlockId>)> = vec![(entry, Vec::new())];
    while let Some((block, mut stack)) = todo.pop() {
        let mut handler = stack.last().copied();
        let mut yield_depth = None;
        for i in 0..cfg[block].instrs.len() {
            let instr = cfg[block].instrs[i];
            let opcode = instr.opcode;
            if let (true, Some(target)) = (opcode.is_block_push(), instr.target) {
                if !cfg[target].visited {
                    cfg[target].visited = true;
                    todo.push((target, stack.clone()));
                }
                if matches!(opcode, Opcode::SETUP_WITH | Opcode::SETUP_CLEANUP) {
                    cfg[target].preserve_lasti = true;
                }
                if stack.len() >= MAX_OPEN_BLOCKS {
                    return Err(FlowError::System("too many statically nested blocks".into()));
                }
                stack.push(target);
                handler = Some(target);
                continue;
            }
            if opcode == Opcode::POP_BLOCK {
                stack
                    .pop()
                    .ok_or_else(|| FlowError::System("unbalanced exception blocks".into()))?;
                handler = stack.last().copied();
                cfg[block].instrs[i].set_nop();
                continue;
            }
            cfg[block].instrs[i].except = handler;
            if let (true, Some(target)) = (opcode.has_jump(), instr.target) {
                if !cfg[target].visited {
                    cfg[target].visited = true;
                    todo.push((target, stack.clone()));
                }
            } else if opcode == Opcode::YIELD_VALUE {
                yield_depth = Some(stack.len());
            } else if opcode == Opcode::RESUME && instr.oparg != resume::AT_FUNC_START {
                if yield_depth == Some(1) {
                    cfg[block].instrs[i].oparg |= resume::DEPTH1_MASK;
                }
                yield_depth = None;
            }
        }
        if cfg[block].falls_through()
            && let Some(next) = cfg[block].next
            && !cfg[next].visited
        {
            cfg[next].visited = true;
            todo.push((next, stack));
        }
    }
    Ok(())
}
