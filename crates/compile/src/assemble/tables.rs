//! The location and exception tables of the final instructions.

use krait_bytecode::exception_table::{self, Entry};
use krait_bytecode::location_table::{LocationWriter, Range};

use super::{resolve_next_locations, size_of};
use crate::instruction_sequence::{ExceptHandler, InstructionSequence, Location};

/// `co_linetable`.
pub fn location_table(sequence: &mut InstructionSequence, firstlineno: i32) -> Vec<u8> {
    resolve_next_locations(sequence);
    let mut writer = LocationWriter::new(firstlineno, sequence.len());
    let mut run = Location::NONE;
    let mut size = 0;
    for instruction in &sequence.instructions {
        if instruction.location != run {
            writer.write(range(run), size);
            run = instruction.location;
            size = 0;
        }
        size += size_of(instruction.opcode, instruction.oparg);
    }
    writer.write(range(run), size);
    writer.finish()
}

fn range(location: Location) -> Range {
    let Location { line, end_line, col, end_col } = location;
    Range { line, end_line, col, end_col }
}

/// `co_exceptiontable`; `offsets` are the instructions' places in code units.
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
    let mut end = 0;
    for instruction in &sequence.instructions {
        let label = instruction.handler.map(|handler| handler.label);
        if open.map(|(_, handler)| handler.label) != label {
            emit(open, end);
            open = instruction.handler.map(|handler| (end, handler));
        }
        end += size_of(instruction.opcode, instruction.oparg) as u32;
    }
    emit(open, end);
    table
}
