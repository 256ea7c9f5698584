//! The exception table: in order, with boundaries where instructions start.

use super::Fault;
use super::decode::Decoded;
use krait_bytecode::exception_table::{self, Entry};
use krait_objects::types::code::Code;

/// Checks the entries, and notes at each instruction which one covers it.
pub fn check(code: &Code, decoded: &mut Decoded) -> Result<Vec<Entry>, Fault> {
    const OUT_OF_RANGE: Fault = Fault::Bad("an exception handler is out of range");
    let entries = exception_table::entries(code.exceptiontable.as_slice());
    let units = code.unit_count();
    let mut passed = 0;
    for (n, entry) in entries.iter().enumerate() {
        if entry.start < passed || entry.end < entry.start {
            return Err(Fault::Bad("the exception table is out of order"));
        }
        passed = entry.end;
        if entry.depth > super::MAX_STACK {
            return Err(OUT_OF_RANGE);
        }
        let target = decoded.index(entry.target as usize).ok_or(OUT_OF_RANGE)?;
        decoded.instructions[target].leader = 0;
        if entry.start == entry.end {
            continue;
        }
        let first = decoded.index(entry.start as usize).ok_or(OUT_OF_RANGE)?;
        let end = match entry.end as usize {
            end if end == units => decoded.instructions.len(),
            end => decoded.index(end).ok_or(OUT_OF_RANGE)?,
        };
        for i in &mut decoded.instructions[first..end] {
            i.handler = n as u32 + 1;
        }
    }
    Ok(entries)
}
