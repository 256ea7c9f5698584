//! Pseudo-instructions become real ones, and conditional jumps backwards become forward jumps over an
//! unconditional one. The order of blocks is final by then.

use krait_bytecode::Opcode;

use super::FlowError;
use super::blocks::{BlockId, Cfg, Content, Instr};
use super::cleanup;

/// `JUMP_IF_…` becomes `COPY 1; TO_BOOL; POP_JUMP_IF_…`.
pub fn convert_pseudo_conditional_jumps(cfg: &mut Cfg) {
    cfg.walk(|cfg, block| {
        // Jumps end their blocks.
        let Some(&last) = cfg[block].last() else { return };
        let jump = match last.opcode {
            Opcode::JUMP_IF_FALSE => Opcode::POP_JUMP_IF_FALSE,
            Opcode::JUMP_IF_TRUE => Opcode::POP_JUMP_IF_TRUE,
            _ => return,
        };
        let instrs = &mut cfg[block].instrs;
        instrs.pop();
        let before = |opcode, oparg| Instr { opcode, oparg, target: None, ..last };
        instrs.extend([
            before(Opcode::COPY, 1),
            before(Opcode::TO_BOOL, 0),
            Instr { opcode: jump, ..last },
        ]);
    });
}

/// Replaces the remaining pseudo-instructions.
pub fn convert_pseudo_ops(cfg: &mut Cfg) -> Result<(), FlowError> {
    cfg.walk(|cfg, block| {
        let block = &mut cfg[block];
        if !block.content.has(Content::PSEUDO) {
            return;
        }
        for instr in &mut block.instrs {
            match instr.opcode {
                opcode if opcode.is_block_push() => {
                    instr.set_nop();
                    block.content.add(Content::NOPS);
                }
                Opcode::LOAD_CLOSURE => instr.opcode = Opcode::LOAD_FAST,
                Opcode::STORE_FAST_MAYBE_NULL => instr.opcode = Opcode::STORE_FAST,
                _ => {}
            }
        }
    });
    cleanup::remove_redundant_nops_and_jumps(cfg)
}

/// Makes every conditional jump a forward one, followed by `NOT_TAKEN`.
pub fn normalize_jumps(cfg: &mut Cfg) {
    cfg.unvisit();
    let mut current = Some(cfg.entry);
    while let Some(block) = current {
        cfg[block].visited = true;
        normalize_jump(cfg, block);
        current = cfg[block].next;
    }
}

fn normalize_jump(cfg: &mut Cfg, block: BlockId) {
    let Some(&last) = cfg[block].last() else { return };
    let (true, Some(target)) = (last.opcode.is_conditional_jump(), last.target) else { return };
    if !cfg[target].visited {
        cfg[block].addop(Opcode::NOT_TAKEN, 0, last.loc);
        return;
    }
    let reversed = match last.opcode {
        Opcode::POP_JUMP_IF_NOT_NONE => Opcode::POP_JUMP_IF_NONE,
        Opcode::POP_JUMP_IF_NONE => Opcode::POP_JUMP_IF_NOT_NONE,
        Opcode::POP_JUMP_IF_FALSE => Opcode::POP_JUMP_IF_TRUE,
        _ => Opcode::POP_JUMP_IF_FALSE,
    };
    let backwards = cfg.new_block();
    cfg[backwards].addop(Opcode::NOT_TAKEN, 0, last.loc);
    cfg.add_jump(backwards, Opcode::JUMP, target, last.loc);
    cfg[backwards].start_depth = cfg[target].start_depth;
    cfg[backwards].cold = cfg[block].cold;
    cfg[backwards].next = cfg[block].next;
    let next = cfg[block].next;
    if let Some(jump) = cfg[block].instrs.last_mut() {
        jump.opcode = reversed;
        jump.target = next;
    }
    cfg[block].next = Some(backwards);
}
