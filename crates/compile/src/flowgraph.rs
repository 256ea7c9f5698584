//! The control-flow graph: built from codegen's instructions, optimised pass by pass in CPython's order, and
//! written back for the assembler. Knows neither the AST nor the symbol table. Matches `Python/flowgraph`.

mod blocks;
mod borrow;
mod cleanup;
mod cold;
mod conversion;
mod exceptions;
mod fold;
mod lines;
mod locals;
mod localsplus;
mod peephole;
mod sequences;
mod stack_depth;
mod swaps;
pub(crate) mod values;

pub use blocks::{Block, BlockId, Cfg, Instr};

use crate::assemble::UnitMetadata;
use crate::const_cache::ConstCache;
use crate::instruction_sequence::InstructionSequence;
use krait_bytecode::{Const, Opcode};
use sequences::Consts;

/// A broken graph: a bug in codegen, or hostile input through the test interface.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FlowError {
    /// `SystemError`.
    System(String),
    /// `ValueError`.
    Value(String),
    /// `TypeError`.
    Type(String),
}

impl std::fmt::Display for FlowError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            FlowError::System(message) | FlowError::Value(message) | FlowError::Type(message) => {
                f.write_str(message)
            }
        }
    }
}

impl std::error::Error for FlowError {}

/// All optimisations of one code unit. `consts` gains folded constants and loses unused ones; `nparams`
/// counts the parameters, which are the first locals.
pub fn optimize_code_unit(
    cfg: &mut Cfg,
    consts: &mut Vec<Const>,
    cache: &mut ConstCache,
    nlocals: usize,
    nparams: usize,
) -> Result<(), FlowError> {
    exceptions::translate_jump_labels(cfg)?;
    exceptions::mark_except_handlers(cfg);
    exceptions::label_exception_targets(cfg)?;

    optimize_cfg(cfg, consts, cache)?;
    sequences::remove_unused_consts(cfg, consts);
    locals::add_checks_for_loads_of_uninitialized_variables(cfg, nlocals, nparams);
    locals::insert_superinstructions(cfg);

    cold::push_cold_blocks_to_end(cfg)?;
    lines::resolve_line_numbers(cfg);
    Ok(())
}

fn optimize_cfg(
    cfg: &mut Cfg,
    consts: &mut Vec<Const>,
    cache: &mut ConstCache,
) -> Result<(), FlowError> {
    cleanup::inline_small_or_no_lineno_blocks(cfg)?;
    cleanup::remove_unreachable(cfg);
    lines::resolve_line_numbers(cfg);
    let mut consts = Consts::new(consts, cache);
    peephole::optimize_load_const(cfg, &mut consts);
    cfg.walk(|cfg, block| peephole::optimize_basic_block(cfg, block, &mut consts));
    if let Some(problem) = consts.problem {
        return Err(problem);
    }
    cleanup::remove_redundant_nops_and_pairs(cfg);
    cleanup::remove_unreachable(cfg);
    cleanup::remove_redundant_nops_and_jumps(cfg)
}

/// Memory that the graphs and sequences of one compilation hand on from unit to unit.
#[derive(Default)]
pub struct Workspace {
    pub blocks: Vec<Block>,
    pub sequences: Vec<InstructionSequence>,
}

impl Workspace {
    /// An empty sequence.
    pub fn sequence(&mut self) -> InstructionSequence {
        let usual = || InstructionSequence::with_capacity(USUAL_INSTRUCTIONS);
        self.sequences.pop().unwrap_or_else(usual)
    }
}

/// More instructions than most units have, so that their list seldom grows.
const USUAL_INSTRUCTIONS: usize = 64;

/// What the assembler needs to know of an optimised unit.
pub struct Optimized {
    pub sequence: InstructionSequence,
    pub stack_depth: u32,
    pub nlocalsplus: usize,
}

/// Turns the optimised graph into the final list of instructions, for which `sequence` gives its memory.
pub fn to_optimized_sequence(
    cfg: &mut Cfg,
    metadata: &UnitMetadata,
    code_flags: u32,
    sequence: InstructionSequence,
) -> Result<Optimized, FlowError> {
    conversion::convert_pseudo_conditional_jumps(cfg);
    let stack_depth = stack_depth::calculate(cfg)?;
    let nlocalsplus = localsplus::prepare(cfg, metadata, code_flags);
    conversion::convert_pseudo_ops(cfg)?;
    conversion::normalize_jumps(cfg);
    borrow::optimize_load_fast(cfg);
    Ok(Optimized { sequence: cfg.to_sequence(sequence)?, stack_depth, nlocalsplus })
}

/// `_testinternalcapi.optimize_cfg`: optimises a bare sequence and writes it back.
pub fn optimize_sequence(
    sequence: &mut InstructionSequence,
    consts: &mut Vec<Const>,
    cache: &mut ConstCache,
    nlocals: usize,
) -> Result<InstructionSequence, FlowError> {
    let mut cfg = graph_of_bare_sequence(sequence)?;
    check_consts(sequence, consts)?;
    optimize_code_unit(&mut cfg, consts, cache, nlocals, 0)?;
    stack_depth::calculate(&mut cfg)?;
    borrow::optimize_load_fast(&mut cfg);
    cfg.to_sequence(InstructionSequence::default())
}

/// The graph of instructions that codegen has not made.
pub(crate) fn graph_of_bare_sequence(sequence: &mut InstructionSequence) -> Result<Cfg, FlowError> {
    let cfg = Cfg::from_sequence(sequence, Vec::new())?;
    for instruction in &sequence.instructions {
        let fine = match instruction.opcode {
            Opcode::COPY | Opcode::SWAP => (1..MAX_OPERAND_DEPTH).contains(&instruction.oparg),
            _ => instruction.oparg < MAX_OPARG,
        };
        if !fine {
            let (name, oparg) = (instruction.opcode.name(), instruction.oparg);
            return Err(FlowError::Value(format!("{name}: the operand {oparg} is out of range")));
        }
    }
    Ok(cfg)
}

/// Operands fit in 30 bits.
const MAX_OPARG: u32 = 1 << 30;
/// No stack is so deep.
const MAX_OPERAND_DEPTH: u32 = 1 << 20;

fn check_consts(sequence: &InstructionSequence, consts: &[Const]) -> Result<(), FlowError> {
    for instruction in &sequence.instructions {
        if instruction.opcode.has_const() && instruction.oparg as usize >= consts.len() {
            return Err(FlowError::Value(format!(
                "LOAD_CONST index {} is out of range for consts (len={})",
                instruction.oparg,
                consts.len()
            )));
        }
    }
    Ok(())
}

/// Finds jump targets and exception handlers in a graph that is assembled as it is.
pub(crate) fn resolve_targets(cfg: &mut Cfg) -> Result<(), FlowError> {
    exceptions::translate_jump_labels(cfg)?;
    exceptions::label_exception_targets(cfg)
}

#[cfg(test)]
mod tests;
