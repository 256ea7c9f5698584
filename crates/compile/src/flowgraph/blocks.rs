//! Basic blocks and the graph that owns them: building from an instruction sequence and writing back. Knows no
//! optimisation.

use std::num::NonZeroU32;

use krait_bytecode::Opcode;
use krait_bytecode::opcode::Flags;

use super::FlowError;
use super::peephole::REWRITTEN;
use crate::instruction_sequence::{ExceptHandler, Instruction, InstructionSequence, Location};

/// An index into [`Cfg::blocks`], counted from 1 so that instructions with none are small.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct BlockId(NonZeroU32);

impl BlockId {
    fn new(index: usize) -> BlockId {
        BlockId(NonZeroU32::MIN.saturating_add(index as u32))
    }

    fn index(self) -> usize {
        self.0.get() as usize - 1
    }
}

/// An instruction in a block.
#[derive(Clone, Copy, Debug)]
pub struct Instr {
    pub opcode: Opcode,
    pub oparg: u32,
    pub loc: Location,
    /// Where a jump or block push leads.
    pub target: Option<BlockId>,
    /// The handler of exceptions raised here.
    pub except: Option<BlockId>,
}

impl Instr {
    pub fn new(opcode: Opcode, oparg: u32, loc: Location) -> Instr {
        Instr { opcode, oparg, loc, target: None, except: None }
    }

    /// Becomes another instruction at the same place.
    pub fn set(&mut self, opcode: Opcode, oparg: u32) {
        self.opcode = opcode;
        self.oparg = oparg;
    }

    pub fn set_nop(&mut self) {
        self.set(Opcode::NOP, 0);
    }
}

/// What a block may hold: passes leave out the blocks that have nothing for them. A part that is set may have gone.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Content(u8);

impl Content {
    /// Loads of constants.
    pub const CONST: Content = Content(1);
    /// Instructions that [`super::peephole`] looks at.
    pub const REWRITTEN: Content = Content(2);
    /// Instructions without a line.
    pub const LINELESS: Content = Content(4);
    /// `NOP`s, and what becomes one before the first of them are removed.
    pub const NOPS: Content = Content(8);
    pub const POP_TOP: Content = Content(16);
    /// Pseudo-instructions other than jumps.
    pub const PSEUDO: Content = Content(32);

    /// What an instruction is.
    #[inline]
    fn of(opcode: Opcode, loc: Location) -> Content {
        let line = if loc.line < 0 { Content::LINELESS } else { Content(0) };
        Content::of_opcode(opcode).and(line)
    }

    #[inline]
    pub fn of_opcode(opcode: Opcode) -> Content {
        Content(CONTENT[opcode as usize % CONTENT.len()])
    }

    pub const fn and(self, other: Content) -> Content {
        Content(self.0 | other.0)
    }

    pub fn add(&mut self, other: Content) {
        self.0 |= other.0;
    }

    pub fn remove(&mut self, other: Content) {
        self.0 &= !other.0;
    }

    /// Some of `other` is there.
    #[inline]
    pub fn has(self, other: Content) -> bool {
        self.0 & other.0 != 0
    }
}

/// The content by an instruction's number.
static CONTENT: [u8; 512] = {
    let mut table = [0; 512];
    let mut at = 0;
    while at < REWRITTEN.len() {
        table[REWRITTEN[at] as usize] = Content::REWRITTEN.0;
        at += 1;
    }
    table[Opcode::LOAD_CONST as usize] = Content::CONST.0;
    table[Opcode::LOAD_SMALL_INT as usize] = Content::CONST.0;
    table[Opcode::NOP as usize] = Content::NOPS.0;
    table[Opcode::POP_BLOCK as usize] = Content::NOPS.0;
    table[Opcode::POP_TOP as usize] = Content::POP_TOP.0;
    at = 0;
    while at < Opcode::PSEUDO.len() {
        if !Opcode::PSEUDO[at].info().flags.has(Flags::JUMP) {
            table[Opcode::PSEUDO[at] as usize] |= Content::PSEUDO.0;
        }
        at += 1;
    }
    table
};

/// A run of instructions that is entered at its start only.
#[derive(Clone, Default, Debug)]
pub struct Block {
    pub label: Option<u32>,
    pub instrs: Vec<Instr>,
    pub content: Content,
    /// Handlers of removed instructions by position: CPython's `addop` leaves the handler of the array slot
    /// that it reuses, which shows in the exception table.
    stale_handlers: Vec<Option<BlockId>>,
    /// The next block in program order.
    pub next: Option<BlockId>,
    /// Which of the first 64 locals may be unset at the start.
    pub unsafe_locals: u64,
    pub predecessors: i32,
    /// Stack depth at the start; negative while unknown.
    pub start_depth: i32,
    /// An exception handler that wants the offset of the raising instruction.
    pub preserve_lasti: bool,
    pub visited: bool,
    pub except_handler: bool,
    pub cold: bool,
    pub warm: bool,
}

impl Block {
    pub fn last(&self) -> Option<&Instr> {
        self.instrs.last()
    }

    /// Control may run on into the next block.
    pub fn falls_through(&self) -> bool {
        !self
            .last()
            .is_some_and(|last| last.opcode.is_scope_exit() || last.opcode.is_unconditional_jump())
    }

    /// Ends by leaving the scope.
    pub fn exits_scope(&self) -> bool {
        self.last().is_some_and(|last| last.opcode.is_scope_exit())
    }

    pub fn has_eval_break(&self) -> bool {
        self.instrs.iter().any(|instr| instr.opcode.has_eval_break())
    }

    /// No instruction has a line.
    pub fn has_no_line(&self) -> bool {
        self.instrs.iter().all(|instr| instr.loc.line < 0)
    }

    pub fn addop(&mut self, opcode: Opcode, oparg: u32, loc: Location) {
        let mut instr = Instr::new(opcode, oparg, loc);
        self.content.add(Content::of(opcode, loc));
        instr.except = self.stale_handlers.get(self.instrs.len()).copied().flatten();
        self.instrs.push(instr);
    }

    /// Appends what another block holds.
    pub fn append(&mut self, instrs: &[Instr], content: Content) {
        self.instrs.extend_from_slice(instrs);
        self.content.add(content);
    }

    /// Becomes an empty block; the memory of its instructions stays.
    fn reset(&mut self) {
        let mut instrs = std::mem::take(&mut self.instrs);
        instrs.clear();
        *self = Block { instrs, ..Block::default() };
    }

    /// Drops the instructions from `length` on.
    pub fn truncate(&mut self, length: usize) {
        if length == self.instrs.len() {
            return;
        }
        if self.stale_handlers.is_empty()
            && self.instrs[length..].iter().all(|instr| instr.except.is_none())
        {
            self.instrs.truncate(length);
            return;
        }
        if self.stale_handlers.len() < self.instrs.len() {
            self.stale_handlers.resize(self.instrs.len(), None);
        }
        let removed = self.instrs.drain(length..).map(|instr| instr.except);
        for (slot, handler) in self.stale_handlers[length..].iter_mut().zip(removed) {
            *slot = handler;
        }
    }
}

/// The graph of one code unit.
#[derive(Clone, Debug)]
pub struct Cfg {
    pub blocks: Vec<Block>,
    pub entry: BlockId,
    /// Some instruction opens or closes a block of exception handling.
    pub handles_exceptions: bool,
    /// How many of the blocks are in use; those behind are of an earlier graph.
    used: usize,
    current: BlockId,
    current_label: Option<u32>,
}

impl std::ops::Index<BlockId> for Cfg {
    type Output = Block;
    fn index(&self, id: BlockId) -> &Block {
        &self.blocks[id.index()]
    }
}

impl std::ops::IndexMut<BlockId> for Cfg {
    fn index_mut(&mut self, id: BlockId) -> &mut Block {
        &mut self.blocks[id.index()]
    }
}

impl Cfg {
    /// A graph with an empty block, made of the blocks of an earlier graph.
    fn new(blocks: Vec<Block>) -> Cfg {
        let entry = BlockId::new(0);
        let mut cfg = Cfg {
            blocks,
            entry,
            handles_exceptions: false,
            used: 0,
            current: entry,
            current_label: None,
        };
        cfg.new_block();
        cfg
    }

    /// Splits a sequence into blocks. Its labels are resolved in place. `blocks` are those of a graph that is done with.
    pub fn from_sequence(
        sequence: &mut InstructionSequence,
        blocks: Vec<Block>,
    ) -> Result<Cfg, FlowError> {
        sequence.apply_label_map()?;
        let mut cfg = Cfg::new(blocks);
        let mut is_target = vec![false; sequence.len()];
        for instruction in &sequence.instructions {
            cfg.handles_exceptions |= instruction.opcode == Opcode::POP_BLOCK;
            if instruction.opcode.has_target() {
                cfg.handles_exceptions |= instruction.opcode.is_block_push();
                let index = instruction.oparg;
                let target = is_target.get_mut(index as usize);
                *target
                    .ok_or_else(|| FlowError::System(format!("jump to unknown label {index}")))? =
                    true;
            }
        }
        let mut index = 0;
        while let Some(instruction) = sequence.instructions.get(index) {
            if instruction.opcode == Opcode::ANNOTATIONS_PLACEHOLDER {
                index += 1;
                if let Some(annotations) = &sequence.annotations_code {
                    for nested in &annotations.instructions {
                        cfg.addop(nested.opcode, nested.oparg, nested.location);
                    }
                }
                continue;
            }
            if is_target[index] {
                cfg.use_label(index as u32);
            }
            let run = length_of_run(&sequence.instructions[index..], &is_target[index..]);
            cfg.add_run(&sequence.instructions[index..index + run]);
            index += run;
        }
        Ok(cfg)
    }

    pub fn new_block(&mut self) -> BlockId {
        match self.blocks.get_mut(self.used) {
            Some(block) => block.reset(),
            None => self.blocks.push(Block::default()),
        }
        self.used += 1;
        BlockId::new(self.used - 1)
    }

    fn use_label(&mut self, label: u32) {
        self.current_label = Some(label);
        self.maybe_start_new_block();
    }

    fn addop(&mut self, opcode: Opcode, oparg: u32, loc: Location) {
        self.handles_exceptions |= opcode.is_block_push() || opcode == Opcode::POP_BLOCK;
        self.maybe_start_new_block();
        let current = self.current;
        self[current].addop(opcode, oparg, loc);
    }

    /// Appends instructions of which only the last may end a block.
    fn add_run(&mut self, run: &[Instruction]) {
        self.maybe_start_new_block();
        let current = self.current;
        let block = &mut self[current];
        let mut content = block.content;
        block.instrs.extend(run.iter().map(|from| {
            content.add(Content::of(from.opcode, from.location));
            Instr::new(from.opcode, from.oparg, from.location)
        }));
        block.content = content;
    }

    fn current_is_terminated(&mut self) -> bool {
        let label = self.current_label;
        let current = self.current;
        let block = &mut self[current];
        if block.last().is_some_and(|last| last.opcode.is_terminator()) {
            return true;
        }
        if label.is_some() {
            if !block.instrs.is_empty() || block.label.is_some() {
                return true;
            }
            block.label = label;
            self.current_label = None;
        }
        false
    }

    fn maybe_start_new_block(&mut self) {
        if self.current_is_terminated() {
            let block = self.new_block();
            self[block].label = self.current_label.take();
            let current = self.current;
            self[current].next = Some(block);
            self.current = block;
        }
    }

    /// The blocks in program order.
    pub fn order(&self) -> Vec<BlockId> {
        let mut order = Vec::new();
        let mut next = Some(self.entry);
        while let Some(block) = next {
            order.push(block);
            next = self[block].next;
        }
        order
    }

    /// Visits the blocks in program order; a block that is linked in behind the visited one is visited too.
    #[inline]
    pub fn walk(&mut self, mut visit: impl FnMut(&mut Cfg, BlockId)) {
        let mut current = Some(self.entry);
        while let Some(block) = current {
            visit(self, block);
            current = self[block].next;
        }
    }

    /// The first block with instructions from `block` on, in program order.
    pub fn next_nonempty(&self, mut block: Option<BlockId>) -> Option<BlockId> {
        while let Some(id) = block {
            if !self[id].instrs.is_empty() {
                break;
            }
            block = self[id].next;
        }
        block
    }

    pub fn max_label(&self) -> Option<u32> {
        let mut highest = None;
        let mut current = Some(self.entry);
        while let Some(block) = current {
            highest = highest.max(self[block].label);
            current = self[block].next;
        }
        highest
    }

    /// Clears the visited marks.
    pub fn unvisit(&mut self) {
        self.walk(|cfg, block| cfg[block].visited = false);
    }

    /// Appends a jump to `target`.
    pub fn add_jump(&mut self, block: BlockId, opcode: Opcode, target: BlockId, loc: Location) {
        debug_assert!(!self[block].last().is_some_and(|last| last.opcode.has_jump()));
        let label = self[target].label.unwrap_or(0);
        self[block].addop(opcode, label, loc);
        if let Some(jump) = self[block].instrs.last_mut() {
            jump.target = Some(target);
        }
    }

    /// Writes the blocks back as one sequence, jumps and handlers as indices; `sequence` gives its memory.
    pub fn to_sequence(
        &mut self,
        mut sequence: InstructionSequence,
    ) -> Result<InstructionSequence, FlowError> {
        let mut length = 0;
        self.walk(|cfg, block| {
            cfg[block].label = Some(length);
            length += cfg[block].instrs.len() as u32;
        });
        sequence.instructions.clear();
        sequence.instructions.reserve(length as usize);
        let mut current = Some(self.entry);
        while let Some(block) = current {
            current = self[block].next;
            for instr in &self[block].instrs {
                let oparg = match instr.target {
                    _ if !instr.opcode.has_target() => instr.oparg,
                    Some(target) => self[target].label.unwrap_or(0),
                    None => return Err(FlowError::System("jump with NULL target".into())),
                };
                let handler = instr.except.map(|handler| &self[handler]);
                sequence.instructions.push(Instruction {
                    opcode: instr.opcode,
                    oparg,
                    location: instr.loc,
                    handler: handler.map(|handler| ExceptHandler {
                        label: handler.label.unwrap_or(0),
                        start_depth: handler.start_depth.max(0) as u32,
                        preserve_lasti: handler.preserve_lasti,
                    }),
                });
            }
        }
        Ok(sequence)
    }
}

/// How many instructions from the first on stay in one block: up to a terminator, the next target or a placeholder.
fn length_of_run(instructions: &[Instruction], is_target: &[bool]) -> usize {
    let mut length = 1;
    let mut before = instructions[0].opcode;
    for (instruction, &target) in instructions.iter().zip(is_target).skip(1) {
        let ends = target || instruction.opcode == Opcode::ANNOTATIONS_PLACEHOLDER;
        if ends || before.is_terminator() {
            break;
        }
        before = instruction.opcode;
        length += 1;
    }
    length
}
