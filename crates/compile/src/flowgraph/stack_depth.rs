//! The stack depth at the start of every block and its maximum. Cycles are taken to leave it unchanged.

use krait_bytecode::Opcode;
use krait_bytecode::opcode::Effects;

use super::FlowError;
use super::blocks::{BlockId, Cfg};

/// Far beyond what frames can have; keeps sums of effects in range.
const MAX_DEPTH: i32 = 1 << 24;

/// Fills in `start_depth` and returns the deepest stack.
pub fn calculate(cfg: &mut Cfg) -> Result<u32, FlowError> {
    cfg.walk(|cfg, block| cfg[block].start_depth = i32::MIN);
    let effects = Effects::get();
    let mut stack = Vec::new();
    let mut deepest = 0;
    let entry = cfg.entry;
    push(cfg, &mut stack, entry, 0)?;
    while let Some(block) = stack.pop() {
        let mut depth = cfg[block].start_depth;
        let mut next = cfg[block].next;
        let instrs = std::mem::take(&mut cfg[block].instrs);
        for instr in &instrs {
            let new_depth = depth + effects.net(instr.opcode, instr.oparg);
            if new_depth > MAX_DEPTH {
                return Err(FlowError::Value("Invalid CFG, the stack is too deep".into()));
            }
            if new_depth < 0 {
                return Err(FlowError::Value("Invalid CFG, stack underflow".into()));
            }
            deepest = deepest.max(depth);
            if instr.opcode.has_target()
                && instr.opcode != Opcode::END_ASYNC_FOR
                && let Some(target) = instr.target
            {
                let target_depth = depth + effects.net_of_jump(instr.opcode, instr.oparg);
                push(cfg, &mut stack, target, target_depth)?;
            }
            depth = new_depth;
            if instr.opcode.is_unconditional_jump() || instr.opcode.is_scope_exit() {
                next = None;
                break;
            }
        }
        cfg[block].instrs = instrs;
        if let Some(next) = next {
            push(cfg, &mut stack, next, depth)?;
        }
    }
    Ok(deepest as u32)
}

fn push(
    cfg: &mut Cfg,
    stack: &mut Vec<BlockId>,
    block: BlockId,
    depth: i32,
) -> Result<(), FlowError> {
    let known = cfg[block].start_depth;
    if known >= 0 && known != depth {
        return Err(FlowError::Value("Invalid CFG, inconsistent stackdepth".into()));
    }
    if known < depth && known < 100 {
        cfg[block].start_depth = depth;
        stack.push(block);
    }
    Ok(())
}
