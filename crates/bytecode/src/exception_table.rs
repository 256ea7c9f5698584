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

/// The innermost handler of the instruction at code unit `unit`. Entries are sorted and do not overlap.
pub fn find(entries: &[Entry], unit: u32) -> Option<Entry> {
    let behind = entries.partition_point(|entry| entry.start <= unit);
    entries[..behind].last().filter(|entry| unit < entry.end).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_read_back_and_found() {
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
        assert_eq!(super::entries(&table), entries);
        for unit in 0..200 * 70 {
            let expected = entries.iter().find(|entry| (entry.start..entry.end).contains(&unit));
            assert_eq!(find(&entries, unit), expected.copied());
        }
    }
}
