//! The location and exception tables of the final instructions.

use krait_bytecode::exception_table::{self, Entry};
use krait_bytecode::location_table::{LocationWriter, Range};

use super::resolve_next_locations;
use crate::instruction_sequence::{ExceptHandler, InstructionSequence, Location};

/// `co_linetable`.
pub fn location_table(
    sequence: &mut InstructionSequence,
    offsets: &[u32],
    firstlineno: i32,
) -> Vec<u8> {
    resolve_next_locations(sequence);
    let mut writer = LocationWriter::new(firstlineno, sequence.len());
    let mut run = Location::NONE;
    let mut start = 0;
    for (instruction, &offset) in sequence.instructions.iter().zip(offsets) {
        if instruction.location != run {
            writer.write(range(run), (offset - start) as usize);
            run = instruction.location;
            start = offset;
        }
    }
    let end = offsets.last().copied().unwrap_or(0);
    writer.write(range(run), (end - start) as usize);
    writer.finish()
}

fn range(location: Location) -> Range {
    let Location { line, end_line, col, end_col } = location;
    Range { line, end_line, col, end_col }
}

/// `co_exceptiontable`; `offsets` are the places of the instructions and of the end, in code units.
pub fn exception_table(sequence: &InstructionSequence, offsets: &[u32]) -> Vec<u8> {
    let mut table = Vec::new();
    let mut open: Option<(u32, ExceptHandler)> = None;
    let mut emit = |open: Option<(u32, ExceptHandler)>, end: u32| {
        let Some((start, handler)) = open else { return };
        let lasti = handler.preserve_lasti;
        exception_table::write_entry(
            &mut table,
            Entry {
                start,
                end,
                target: offsets[handler.label as usize],
                depth: handler.start_depth.saturating_sub(1 + u32::from(lasti)),
                lasti,
            },
        );
    };
    let end = offsets.last().copied().unwrap_or(0);
    for (instruction, &offset) in sequence.instructions.iter().zip(offsets) {
        let label = instruction.handler.map(|handler| handler.label);
        if open.map(|(_, handler)| handler.label) != label {
            emit(open, offset);
            open = instruction.handler.map(|handler| (offset, handler));
        }
    }
    emit(open, end);
    table
}
