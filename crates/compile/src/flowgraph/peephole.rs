//! Rewrites inside one block: constant conditions, `is None` tests, folding, jumps to jumps.

use krait_bytecode::Const;
use krait_bytecode::opcode::{Opcode, compare, intrinsic1};

use super::blocks::{BlockId, Cfg, Content, Instr};
use super::sequences::{self, Consts};
use super::{fold, swaps};
use crate::instruction_sequence::Location;

/// Small ints, and what follows the load of a constant.
pub fn optimize_load_const(cfg: &mut Cfg, consts: &mut Consts<'_>) {
    cfg.walk(|cfg, block| {
        if !cfg[block].content.has(Content::CONST) {
            return;
        }
        let mut changes = false;
        let instrs = &mut cfg[block].instrs;
        // The index of the load that is on the stack: a `COPY 1` of a constant counts as the constant.
        let mut load = Opcode::NOP;
        let mut index = 0;
        for i in 0..instrs.len() {
            if instrs[i].opcode == Opcode::LOAD_CONST
                && let Some(value @ Const::Int(_)) = consts.get(instrs[i].oparg)
            {
                sequences::make_load_small_int(&mut instrs[i], value);
            }
            let is_copy = load == Opcode::LOAD_CONST
                && instrs[i].opcode == Opcode::COPY
                && instrs[i].oparg == 1;
            if !is_copy {
                (load, index) = (instrs[i].opcode, instrs[i].oparg);
            }
            if matches!(load, Opcode::LOAD_CONST | Opcode::LOAD_SMALL_INT)
                && instrs.get(i + 1).is_some_and(|next| looks_at_constant(next.opcode))
                && let Some(value) = consts.loaded(&Instr::new(load, index, Location::NONE))
            {
                after_constant(instrs, i, &value, consts);
                changes = true;
            }
        }
        if changes {
            cfg[block].content.add(Content::NOPS);
        }
    });
}

/// What [`after_constant`] rewrites.
fn looks_at_constant(opcode: Opcode) -> bool {
    matches!(
        opcode,
        Opcode::POP_JUMP_IF_FALSE
            | Opcode::POP_JUMP_IF_TRUE
            | Opcode::JUMP_IF_FALSE
            | Opcode::JUMP_IF_TRUE
            | Opcode::IS_OP
            | Opcode::TO_BOOL
    )
}

/// `instrs[i]` pushes `value`.
fn after_constant(instrs: &mut [Instr], i: usize, value: &Const, consts: &mut Consts<'_>) {
    let Some(next) = instrs.get(i + 1) else { return };
    match next.opcode {
        opcode @ (Opcode::POP_JUMP_IF_FALSE
        | Opcode::POP_JUMP_IF_TRUE
        | Opcode::JUMP_IF_FALSE
        | Opcode::JUMP_IF_TRUE) => {
            if matches!(opcode, Opcode::POP_JUMP_IF_FALSE | Opcode::POP_JUMP_IF_TRUE) {
                instrs[i].set_nop();
            }
            let if_true = matches!(opcode, Opcode::POP_JUMP_IF_TRUE | Opcode::JUMP_IF_TRUE);
            if value.is_true() == if_true {
                instrs[i + 1].opcode = Opcode::JUMP;
            } else {
                instrs[i + 1].set_nop();
            }
        }
        Opcode::IS_OP if matches!(value, Const::None) => fold_is_none(instrs, i),
        Opcode::TO_BOOL => {
            let index = consts.add(Const::bool(value.is_true()));
            instrs[i].set_nop();
            instrs[i + 1].set(Opcode::LOAD_CONST, index);
        }
        _ => {}
    }
}

/// `LOAD_CONST None; IS_OP; [TO_BOOL;] POP_JUMP_IF_…` becomes `POP_JUMP_IF_[NOT_]NONE`.
fn fold_is_none(instrs: &mut [Instr], i: usize) {
    let mut at = i + 2;
    if instrs.get(at).is_some_and(|instr| instr.opcode == Opcode::TO_BOOL) {
        instrs[at].set_nop();
        at += 1;
    }
    let Some(jump) = instrs.get(at) else { return };
    let inverted = instrs[i + 1].oparg != 0;
    let inverted = match jump.opcode {
        Opcode::POP_JUMP_IF_FALSE => !inverted,
        Opcode::POP_JUMP_IF_TRUE => inverted,
        _ => return,
    };
    instrs[i].set_nop();
    instrs[i + 1].set_nop();
    instrs[at].opcode =
        if inverted { Opcode::POP_JUMP_IF_NOT_NONE } else { Opcode::POP_JUMP_IF_NONE };
}

/// The rewrites of one block.
pub fn optimize_basic_block(cfg: &mut Cfg, block: BlockId, consts: &mut Consts<'_>) {
    let rewrites = cfg[block].content.has(Content::REWRITTEN);
    // Handlers are named anywhere in a block, other targets by its last instruction.
    let mut i = match rewrites || cfg.handles_exceptions {
        true => 0,
        false => cfg[block].instrs.len().saturating_sub(1),
    };
    let mut swaps = false;
    while let Some(opcode) = cfg[block].instrs.get(i).map(|instr| instr.opcode) {
        if opcode.has_target() {
            if !thread_jump(cfg, block, i) {
                i += 1;
            }
            continue;
        }
        if Content::of_opcode(opcode).has(Content::REWRITTEN) {
            let block = &mut cfg[block];
            let before = block.instrs[i].oparg;
            rewrite(&mut block.instrs, i, consts);
            let after = block.instrs[i];
            if (after.opcode, after.oparg) != (opcode, before) {
                // Folding loads new constants, and leaves NOPs without lines.
                let folded = Content::CONST.and(Content::LINELESS).and(Content::NOPS);
                block.content.add(folded.and(Content::of_opcode(after.opcode)));
            }
            // What becomes a SWAP is behind the instruction that makes it one.
            swaps |= opcode == Opcode::SWAP;
        }
        i += 1;
    }
    if swaps {
        swaps::optimize(&mut cfg[block].instrs);
        cfg[block].content.add(Content::NOPS);
    }
}

/// The instructions at which [`rewrite`] has something to look for.
pub const REWRITTEN: [Opcode; 17] = [
    Opcode::BUILD_TUPLE,
    Opcode::BUILD_LIST,
    Opcode::BUILD_SET,
    Opcode::STORE_FAST,
    Opcode::SWAP,
    Opcode::LOAD_GLOBAL,
    Opcode::COMPARE_OP,
    Opcode::CONTAINS_OP,
    Opcode::IS_OP,
    Opcode::TO_BOOL,
    Opcode::UNARY_NOT,
    Opcode::UNARY_INVERT,
    Opcode::UNARY_NEGATIVE,
    Opcode::CALL_INTRINSIC_1,
    Opcode::LIST_APPEND,
    Opcode::SET_ADD,
    Opcode::BINARY_OP,
];

/// Leads a jump to a jump to the final target. True if the jump changed and must be looked at again.
fn thread_jump(cfg: &mut Cfg, block: BlockId, i: usize) -> bool {
    use Opcode::*;
    let instr = cfg[block].instrs[i];
    let Some(target_block) = instr.target else { return false };
    let Some(&target) = cfg[target_block].instrs.first() else { return false };
    let new_opcode = match (instr.opcode, target.opcode) {
        (POP_JUMP_IF_NOT_NONE | POP_JUMP_IF_NONE | POP_JUMP_IF_FALSE | POP_JUMP_IF_TRUE, JUMP) => {
            instr.opcode
        }
        (JUMP_IF_FALSE, JUMP | JUMP_IF_FALSE) | (JUMP_IF_TRUE, JUMP | JUMP_IF_TRUE) => instr.opcode,
        (JUMP_IF_FALSE, JUMP_IF_TRUE) | (JUMP_IF_TRUE, JUMP_IF_FALSE) => {
            cfg[block].instrs[i].target = cfg[target_block].next;
            return true;
        }
        (JUMP | JUMP_NO_INTERRUPT, JUMP) => JUMP,
        (JUMP | JUMP_NO_INTERRUPT, JUMP_NO_INTERRUPT) => instr.opcode,
        _ => return false,
    };
    let Some(new_target) = target.target else { return false };
    if instr.target == Some(new_target) {
        return false;
    }
    // The NOP keeps the line and goes later if nothing needs it. Looking at it again is harmless.
    cfg[block].instrs[i].set_nop();
    cfg[block].content.add(Content::NOPS);
    cfg.add_jump(block, new_opcode, new_target, target.loc);
    true
}

fn rewrite(instrs: &mut [Instr], i: usize, consts: &mut Consts<'_>) {
    use Opcode::*;
    let Instr { opcode, oparg, .. } = instrs[i];
    let next = instrs.get(i + 1).map(|next| next.opcode);
    match (opcode, next) {
        (BUILD_TUPLE, Some(UNPACK_SEQUENCE)) if instrs[i + 1].oparg == oparg && oparg == 1 => {
            instrs[i].set_nop();
            instrs[i + 1].set_nop();
        }
        (BUILD_TUPLE, Some(UNPACK_SEQUENCE))
            if instrs[i + 1].oparg == oparg && matches!(oparg, 2 | 3) =>
        {
            instrs[i].set_nop();
            instrs[i + 1].opcode = SWAP;
        }
        (BUILD_TUPLE, _) => sequences::fold_tuple(instrs, i, consts),
        (BUILD_LIST | BUILD_SET, _) => sequences::optimize_lists_and_sets(instrs, i, next, consts),
        (STORE_FAST, Some(STORE_FAST)) => {
            let following = instrs[i + 1];
            if following.oparg == oparg && following.loc.line == instrs[i].loc.line {
                instrs[i].set(POP_TOP, 0);
            }
        }
        (SWAP, _) if oparg == 1 => instrs[i].set_nop(),
        (LOAD_GLOBAL, Some(PUSH_NULL)) if oparg & 1 == 0 => {
            instrs[i].oparg |= 1;
            instrs[i + 1].set_nop();
        }
        (COMPARE_OP, Some(TO_BOOL)) => {
            instrs[i].set_nop();
            instrs[i + 1].set(COMPARE_OP, oparg | compare::TO_BOOL);
        }
        (CONTAINS_OP | IS_OP, Some(TO_BOOL)) => {
            instrs[i].set_nop();
            instrs[i + 1].set(opcode, oparg);
        }
        (CONTAINS_OP | IS_OP, Some(UNARY_NOT)) => {
            instrs[i].set_nop();
            instrs[i + 1].set(opcode, oparg ^ 1);
        }
        (TO_BOOL, Some(TO_BOOL)) => instrs[i].set_nop(),
        (UNARY_NOT, Some(TO_BOOL)) => {
            instrs[i].set_nop();
            instrs[i + 1].set(UNARY_NOT, 0);
        }
        (UNARY_NOT, Some(UNARY_NOT)) => {
            instrs[i].set_nop();
            instrs[i + 1].set_nop();
        }
        (UNARY_NOT | UNARY_INVERT | UNARY_NEGATIVE, _) => fold::fold_unary(instrs, i, consts),
        (CALL_INTRINSIC_1, _) if oparg == intrinsic1::LIST_TO_TUPLE => {
            let folded = sequences::fold_appended(instrs, i, consts);
            if !folded && next == Some(GET_ITER) {
                instrs[i].set_nop();
            }
        }
        (LIST_APPEND | SET_ADD, Some(GET_ITER | CONTAINS_OP)) if oparg == 1 => {
            sequences::fold_appended(instrs, i, consts);
        }
        (CALL_INTRINSIC_1, _) if oparg == intrinsic1::UNARY_POSITIVE => {
            fold::fold_unary(instrs, i, consts);
        }
        (BINARY_OP, _) => fold::fold_binary(instrs, i, consts),
        _ => {}
    }
}
