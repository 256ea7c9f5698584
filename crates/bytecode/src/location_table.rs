//! `co_linetable`: encoding and decoding of source locations per code unit. Knows no instructions. Matches
//! CPython's location table (PEP 626/657, `InternalDocs/code_objects`).

/// A source range; a line of -1 is no location, columns of -1 are unknown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Range {
    pub line: i32,
    pub end_line: i32,
    pub col: i32,
    pub end_col: i32,
}

impl Range {
    pub const NONE: Range = Range { line: -1, end_line: -1, col: -1, end_col: -1 };
}

/// Writes the table entry by entry.
pub struct LocationWriter {
    table: Vec<u8>,
    line: i32,
}

/// Entry kinds beyond the short forms.
const ONE_LINE: u8 = 10;
const NO_COLUMNS: u8 = 13;
const LONG: u8 = 14;
const NO_LOCATION: u8 = 15;
/// One entry covers at most this many code units.
const MAX_UNITS: usize = 8;

impl LocationWriter {
    /// A writer for about as many entries as there are instructions.
    pub fn new(firstlineno: i32, instructions: usize) -> LocationWriter {
        LocationWriter { table: Vec::with_capacity(3 * instructions), line: firstlineno }
    }

    /// Covers the next `units` code units with `range`.
    pub fn write(&mut self, range: Range, mut units: usize) {
        while units > 0 {
            let part = units.min(MAX_UNITS);
            self.entry(range, part);
            units -= part;
        }
    }

    pub fn finish(self) -> Vec<u8> {
        self.table
    }

    fn first_byte(&mut self, kind: u8, units: usize) {
        self.table.push(0x80 | kind << 3 | (units as u8 - 1));
    }

    fn entry(&mut self, range: Range, units: usize) {
        if range.line < 0 {
            return self.first_byte(NO_LOCATION, units);
        }
        let delta = range.line.wrapping_sub(self.line);
        let one_line = range.end_line == range.line;
        if range.col < 0 || range.end_col < 0 {
            if one_line || range.end_line < 0 {
                self.first_byte(NO_COLUMNS, units);
                write_signed_varint(&mut self.table, delta);
                self.line = range.line;
                return;
            }
        } else if one_line {
            let width = range.end_col.wrapping_sub(range.col);
            if delta == 0 && range.col < 80 && (0..16).contains(&width) {
                self.first_byte((range.col >> 3) as u8, units);
                self.table.push(((range.col & 7) << 4 | width) as u8);
                return;
            }
            if (0..3).contains(&delta) && range.col < 128 && range.end_col < 128 {
                self.first_byte(ONE_LINE + delta as u8, units);
                self.table.extend([range.col as u8, range.end_col as u8]);
                self.line = range.line;
                return;
            }
        }
        self.first_byte(LONG, units);
        write_signed_varint(&mut self.table, delta);
        write_varint(&mut self.table, range.end_line.wrapping_sub(range.line) as u32);
        write_varint(&mut self.table, range.col.wrapping_add(1) as u32);
        write_varint(&mut self.table, range.end_col.wrapping_add(1) as u32);
        self.line = range.line;
    }
}

fn write_varint(table: &mut Vec<u8>, mut value: u32) {
    while value >= 64 {
        table.push(0x40 | (value & 0x3F) as u8);
        value >>= 6;
    }
    table.push(value as u8);
}

fn write_signed_varint(table: &mut Vec<u8>, value: i32) {
    let encoded = if value < 0 { value.unsigned_abs() << 1 | 1 } else { (value as u32) << 1 };
    write_varint(table, encoded);
}

/// Reads the entries: the range and the number of code units it covers.
pub struct LocationReader<'a> {
    table: &'a [u8],
    line: i32,
}

impl<'a> LocationReader<'a> {
    pub fn new(table: &'a [u8], firstlineno: i32) -> LocationReader<'a> {
        LocationReader { table, line: firstlineno }
    }

    fn byte(&mut self) -> u8 {
        match self.table.split_first() {
            Some((&byte, rest)) => {
                self.table = rest;
                byte
            }
            None => 0,
        }
    }

    fn varint(&mut self) -> u32 {
        let mut value = 0;
        let mut shift = 0;
        loop {
            let byte = self.byte();
            value |= u32::from(byte & 0x3F) << shift;
            shift += 6;
            if byte & 0x40 == 0 || shift > 30 {
                return value;
            }
        }
    }

    fn signed_varint(&mut self) -> i32 {
        let value = self.varint();
        let magnitude = (value >> 1) as i32;
        if value & 1 != 0 { -magnitude } else { magnitude }
    }
}

impl Iterator for LocationReader<'_> {
    type Item = (Range, usize);

    fn next(&mut self) -> Option<(Range, usize)> {
        if self.table.is_empty() {
            return None;
        }
        let first = self.byte();
        let units = usize::from(first & 7) + 1;
        let range = match first >> 3 & 15 {
            NO_LOCATION => Range::NONE,
            LONG => {
                self.line += self.signed_varint();
                let line = self.line;
                let end_line = line + self.varint() as i32;
                let col = self.varint() as i32 - 1;
                let end_col = self.varint() as i32 - 1;
                Range { line, end_line, col, end_col }
            }
            NO_COLUMNS => {
                self.line += self.signed_varint();
                Range { line: self.line, end_line: self.line, col: -1, end_col: -1 }
            }
            kind @ ONE_LINE..NO_COLUMNS => {
                self.line += i32::from(kind - ONE_LINE);
                let col = i32::from(self.byte());
                let end_col = i32::from(self.byte());
                Range { line: self.line, end_line: self.line, col, end_col }
            }
            kind => {
                let second = self.byte();
                let col = i32::from(kind) << 3 | i32::from(second >> 4);
                let end_col = col + i32::from(second & 15);
                Range { line: self.line, end_line: self.line, col, end_col }
            }
        };
        Some((range, units))
    }
}

/// `co_positions()`: a range per code unit.
pub fn positions(table: &[u8], firstlineno: i32) -> Vec<Range> {
    LocationReader::new(table, firstlineno)
        .flat_map(|(range, units)| std::iter::repeat_n(range, units))
        .collect()
}

/// The table without columns and end lines, entry by entry.
pub fn without_columns(table: &[u8], firstlineno: i32) -> Vec<u8> {
    let mut writer = LocationWriter::new(firstlineno, 0);
    for (range, units) in LocationReader::new(table, firstlineno) {
        let line = range.line;
        writer.write(Range { line, end_line: line, col: -1, end_col: -1 }, units);
    }
    writer.finish()
}

/// The table as pairs of code and line increments: `co_lnotab`, which CPython up to 3.9 stored.
pub fn lnotab(table: &[u8], firstlineno: i32) -> Vec<u8> {
    let mut out = Vec::new();
    let (mut offset, mut line) = (0, firstlineno);
    for (start, _, here) in lines(table, firstlineno) {
        let Some(here) = here.filter(|&here| here != line) else { continue };
        let (mut bytes, mut lines) = (start - offset, i64::from(here) - i64::from(line));
        while bytes > 255 {
            out.extend([255, 0]);
            bytes -= 255;
        }
        while !(-128..=127).contains(&lines) {
            let step = lines.clamp(-128, 127);
            out.extend([bytes as u8, step as u8]);
            bytes = 0;
            lines -= step;
        }
        out.extend([bytes as u8, lines as u8]);
        (offset, line) = (start, here);
    }
    out
}

/// `co_lines()`: byte offsets and line (`None` for no line), equal neighbours merged.
pub fn lines(table: &[u8], firstlineno: i32) -> Vec<(usize, usize, Option<i32>)> {
    let mut lines: Vec<(usize, usize, Option<i32>)> = Vec::new();
    let mut start = 0;
    for (range, units) in LocationReader::new(table, firstlineno) {
        let line = (range.line >= 0).then_some(range.line);
        let end = start + 2 * units;
        match lines.last_mut() {
            Some(last) if last.2 == line => last.1 = end,
            _ => lines.push((start, end, line)),
        }
        start = end;
    }
    lines
}

/// The line of the instruction at byte offset `offset`.
pub fn line_at(table: &[u8], firstlineno: i32, offset: usize) -> Option<i32> {
    range_at(table, firstlineno, offset).map(|range| range.line).filter(|&line| line >= 0)
}

/// The range of the instruction at byte offset `offset`.
pub fn range_at(table: &[u8], firstlineno: i32, offset: usize) -> Option<Range> {
    let mut end = 0;
    LocationReader::new(table, firstlineno).find_map(|(range, units)| {
        end += 2 * units;
        (offset < end).then_some(range)
    })
}
