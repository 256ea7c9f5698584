//! `co_exceptiontable`: which handler covers which code units. Matches CPython's exception table
//! (`InternalDocs/exception_handling`).

/// A covered range in code units; `end` is exclusive.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Entry {
    pub start: u32,
    pub end: u32,
    pub target: u32,
    /// The stack is cut to this depth.
    pub depth: u32,
    /// The offset of the raising instruction is pushed too.
    pub lasti: bool,
}

/// Appends an entry.
pub fn write_entry(table: &mut Vec<u8>, entry: Entry) {
    write_item(table, entry.start, 0x80);
    write_item(table, entry.end - entry.start, 0);
    write_item(table, entry.target, 0);
    write_item(table, entry.depth << 1 | u32::from(entry.lasti), 0);
}

fn write_item(table: &mut Vec<u8>, value: u32, mut first: u8) {
    for shift in [24, 18, 12, 6] {
        if value >= 1 << shift {
            table.push((value >> shift & 0x3F) as u8 | 0x40 | first);
            first = 0;
        }
    }
    table.push((value & 0x3F) as u8 | first);
}

fn read_item(table: &mut &[u8]) -> Option<u32> {
    let mut value = 0u32;
    loop {
        let (&byte, rest) = table.split_first()?;
        *table = rest;
        value = value << 6 | u32::from(byte & 0x3F);
        if byte & 0x40 == 0 {
            return Some(value);
        }
    }
}

/// All entries, in order.
pub fn entries(mut table: &[u8]) -> Vec<Entry> {
    let mut entries = Vec::new();
    while let Some(entry) = read_entry(&mut table) {
        entries.push(entry);
    }
    entries
}

fn read_entry(table: &mut &[u8]) -> Option<Entry> {
    let start = read_item(table)?;
    let size = read_item(table)?;
    let target = read_item(table)?;
    let depth_lasti = read_item(table)?;
    let (depth, lasti) = (depth_lasti >> 1, depth_lasti & 1 != 0);
    Some(Entry { start, end: start.wrapping_add(size), target, depth, lasti })
}

/// Tables of so many bytes are read from their beginning.
const SHORT: usize = 40;

/// The innermost handler of the instruction at code unit `unit`. Entries are sorted and do not overlap.
pub fn lookup(table: &[u8], unit: u32) -> Option<Entry> {
    let mut rest = &table[last_start(table, unit)..];
    while let Some(entry) = read_entry(&mut rest) {
        if entry.start > unit {
            return None;
        }
        if unit < entry.end {
            return Some(entry);
        }
    }
    None
}

/// The place of an entry that starts at or before `unit`, with few entries between it and the last one that does. The first
/// byte of an entry is marked.
fn last_start(table: &[u8], unit: u32) -> usize {
    let (mut low, mut high) = (0, table.len());
    while high - low > SHORT {
        let middle = low + (high - low) / 2;
        let Some(distance) = table[low + 1..=middle].iter().rev().position(|b| b & 0x80 != 0)
        else {
            break;
        };
        let at = middle - distance;
        match read_item(&mut &table[at..]) {
            Some(start) if start <= unit => low = at,
            _ => high = at,
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_tables_are_searched() {
        let mut table = Vec::new();
        let entries: Vec<Entry> = (0..200)
            .map(|i| Entry {
                start: i * 70,
                end: i * 70 + 50,
                target: i,
                depth: i % 5,
                lasti: i % 2 == 0,
            })
            .collect();
        for &entry in &entries {
            write_entry(&mut table, entry);
        }
        for unit in 0..200 * 70 {
            let expected = entries.iter().find(|entry| (entry.start..entry.end).contains(&unit));
            assert_eq!(lookup(&table, unit), expected.copied());
        }
    }
}
