//! Folding of unary and binary operations on constants in the graph.

use krait_bytecode::opcode::Opcode;

use super::blocks::Instr;
use super::sequences::{Consts, const_loads_before, nop_out};
use super::values::{self, Unary};

/// Folds `BINARY_OP` on two constants, if it succeeds and stays small.
pub fn fold_binary(instrs: &mut [Instr], i: usize, consts: &mut Consts<'_>) {
    let Some(loads) = const_loads_before(instrs, i, 2) else { return };
    let (Some(left), Some(right)) =
        (consts.loaded(&instrs[loads[0]]), consts.loaded(&instrs[loads[1]]))
    else {
        return;
    };
    let Some(result) = values::binary(&left, instrs[i].oparg, &right) else { return };
    nop_out(instrs, &loads);
    consts.load(&mut instrs[i], result);
}

/// Folds `UNARY_…` and unary plus on a constant.
pub fn fold_unary(instrs: &mut [Instr], i: usize, consts: &mut Consts<'_>) {
    let op = match instrs[i].opcode {
        Opcode::UNARY_NEGATIVE => Unary::Negative,
        Opcode::UNARY_INVERT => Unary::Invert,
        Opcode::UNARY_NOT => Unary::Not,
        _ => Unary::Positive,
    };
    let Some(loads) = const_loads_before(instrs, i, 1) else { return };
    let Some(operand) = consts.loaded(&instrs[loads[0]]) else { return };
    let Some(result) = values::unary(op, &operand) else { return };
    nop_out(instrs, &loads);
    consts.load(&mut instrs[i], result);
}
