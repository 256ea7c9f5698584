//! The list of instructions that codegen emits and the flowgraph reads: opcodes (pseudo ones included),
//! opargs, locations, labels, exception-handler information, nested sequences. Knows neither the AST nor
//! blocks. Matches CPython's instruction sequence (`_PyInstructionSequence`).

use krait_bytecode::Opcode;
use krait_syntax::ast::Range;

use crate::flowgraph::FlowError;

/// A source range; -1 marks what is unknown. Columns are byte offsets.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Location {
    pub line: i32,
    pub end_line: i32,
    pub col: i32,
    pub end_col: i32,
}

impl Location {
    /// No location: the flowgraph may give one by propagation.
    pub const NONE: Location = Location { line: -1, end_line: -1, col: -1, end_col: -1 };
    /// Takes the next instruction's location when the table is written.
    pub const NEXT: Location = Location { line: -2, end_line: -2, col: -2, end_col: -2 };

    pub const fn new(line: i32, end_line: i32, col: i32, end_col: i32) -> Location {
        Location { line, end_line, col, end_col }
    }

    /// A whole line without columns.
    pub const fn line(line: i32) -> Location {
        Location { line, end_line: line, col: -1, end_col: -1 }
    }
}

impl From<Range> for Location {
    fn from(range: Range) -> Location {
        let Range { lineno, col_offset, end_lineno, end_col_offset } = range;
        Location::new(lineno as i32, end_lineno as i32, col_offset as i32, end_col_offset as i32)
    }
}

/// A jump target; created by `new_label`, placed by `use_label`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
pub struct Label(pub u32);

/// Where an exception of an instruction goes (filled in by the flowgraph).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ExceptHandler {
    pub label: u32,
    pub start_depth: u32,
    pub preserve_lasti: bool,
}

/// One instruction.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Instruction {
    pub opcode: Opcode,
    /// For an opcode with a target: the label, and after `apply_label_map` the index of the target.
    pub oparg: u32,
    pub location: Location,
    pub handler: Option<ExceptHandler>,
}

/// A list of instructions with labels.
#[derive(Clone, Default, Debug)]
pub struct InstructionSequence {
    pub instructions: Vec<Instruction>,
    last_label: u32,
    /// Position by label; `None` while the label is not placed. Emptied by `apply_label_map`.
    label_map: Vec<Option<usize>>,
    /// Replaces the `ANNOTATIONS_PLACEHOLDER` of a module or class.
    pub annotations_code: Option<Box<InstructionSequence>>,
    /// Sequences of nested scopes, kept for inspection.
    pub nested: Vec<InstructionSequence>,
}

impl InstructionSequence {
    pub fn new() -> InstructionSequence {
        InstructionSequence::default()
    }

    /// An empty list with room for instructions.
    pub fn with_capacity(capacity: usize) -> InstructionSequence {
        InstructionSequence { instructions: Vec::with_capacity(capacity), ..Default::default() }
    }

    /// A sequence of none, with the memory of this one's.
    pub fn emptied(self) -> InstructionSequence {
        let InstructionSequence { mut instructions, .. } = self;
        instructions.clear();
        InstructionSequence { instructions, ..Default::default() }
    }

    /// Number of instructions so far.
    pub fn len(&self) -> usize {
        self.instructions.len()
    }

    pub fn is_empty(&self) -> bool {
        self.instructions.is_empty()
    }

    /// A fresh label; the first is 1.
    pub fn new_label(&mut self) -> Label {
        self.last_label += 1;
        Label(self.last_label)
    }

    /// Places `label` before the next instruction.
    pub fn use_label(&mut self, label: Label) {
        let index = label.0 as usize;
        if self.label_map.len() <= index {
            self.label_map.resize(index + 1, None);
        }
        self.label_map[index] = Some(self.instructions.len());
    }

    /// Appends an instruction.
    pub fn addop(&mut self, opcode: Opcode, oparg: u32, location: Location) {
        debug_assert!(opcode.has_arg() || opcode.has_target() || oparg == 0, "{opcode:?} {oparg}");
        self.instructions.push(Instruction { opcode, oparg, location, handler: None });
    }

    /// Appends a jump or a block push to `label`.
    pub fn add_jump(&mut self, opcode: Opcode, label: Label, location: Location) {
        debug_assert!(opcode.has_target());
        self.addop(opcode, label.0, location);
    }

    /// Inserts an instruction at `position`; labels at or after it move along.
    pub fn insert(&mut self, position: usize, opcode: Opcode, oparg: u32, location: Location) {
        let instruction = Instruction { opcode, oparg, location, handler: None };
        self.instructions.insert(position, instruction);
        for place in self.label_map.iter_mut().flatten() {
            if *place >= position {
                *place += 1;
            }
        }
    }

    /// Replaces labels by instruction indices, in jumps and in handlers. Fails for a label that is used but not placed.
    pub fn apply_label_map(&mut self) -> Result<(), FlowError> {
        if self.label_map.is_empty() {
            return Ok(());
        }
        let check = |label: u32| match self.label_map.get(label as usize) {
            Some(Some(_)) => Ok(()),
            _ => Err(FlowError::Value(format!("label {label} is not placed"))),
        };
        for instruction in &self.instructions {
            if instruction.opcode.has_target() {
                check(instruction.oparg)?;
            }
            if let Some(handler) = instruction.handler {
                check(handler.label)?;
            }
        }
        let map = std::mem::take(&mut self.label_map);
        let place = |label: &mut u32| *label = map[*label as usize].unwrap_or(0) as u32;
        for instruction in &mut self.instructions {
            if instruction.opcode.has_target() {
                place(&mut instruction.oparg);
            }
            if let Some(handler) = &mut instruction.handler {
                place(&mut handler.label);
            }
        }
        Ok(())
    }
}
