//! The character sets: which code is which character. Read from `generated/cjk.bin`, which `cargo xtask gen-cjk` packs, when
//! a set is first asked for. Owns the layout of that file; refuses to know how an encoding writes codes as bytes.

use std::sync::OnceLock;

static PACKED: &[u8] = include_bytes!("../../generated/cjk.bin");

/// A character set; the numbers are those of the packed file.
#[derive(Clone, Copy)]
pub enum Set {
    Gb2312,
    Gbk,
    Gb18030,
    Ksx1001,
    Cp949,
    Jisx0208,
    Jisx0212,
    /// Plane 1 of JIS X 0213, with all of JIS X 0208.
    Jisx0213Plane1,
    Jisx0213Plane2,
    Cp932,
    Big5,
    Cp950,
    Big5Hkscs,
}

const SETS: usize = 13;

/// The ranges of the Basic Multilingual Plane that gb18030 writes in four bytes.
#[derive(Clone, Copy)]
pub struct Range {
    pub first: u16,
    pub last: u16,
    /// The number of the first one's sequence.
    pub base: u16,
}

/// A code for two characters.
#[derive(Clone, Copy)]
pub struct Pair {
    pub code: u16,
    pub chars: [u16; 2],
}

/// A character set, ready for looking up both ways. Zero stands for "none" everywhere: no set has a code or character 0.
pub struct Table {
    chars: Box<[u16]>,
    /// The codes whose characters are in the second supplementary plane, a bit each; empty if there are none.
    second: Box<[u64]>,
    codes: Box<[u16]>,
    second_codes: Box<[u16]>,
    pairs: Box<[Pair]>,
    /// The characters that begin a pair, a bit each; empty if there are none.
    begin: Box<[u64]>,
}

const CODES: usize = 0x10000;
const SECOND_PLANE: u32 = 0x20000;

fn has(bits: &[u64], index: u16) -> bool {
    bits.get(usize::from(index) / 64).is_some_and(|word| word >> (index % 64) & 1 == 1)
}

/// Sets or clears a bit; the bits come into being with the first one that is set.
fn put(bits: &mut Vec<u64>, index: u16, on: bool) {
    if bits.is_empty() {
        if !on {
            return;
        }
        *bits = vec![0; CODES / 64];
    }
    let word = &mut bits[usize::from(index) / 64];
    *word = *word & !(1 << (index % 64)) | u64::from(on) << (index % 64);
}

impl Table {
    /// The character of a code of two bytes.
    #[inline]
    pub fn char(&self, lead: u8, trail: u8) -> Option<u32> {
        let code = u16::from_be_bytes([lead, trail]);
        let low = u32::from(self.chars[usize::from(code)]);
        match low {
            0 => None,
            _ if has(&self.second, code) => Some(SECOND_PLANE | low),
            _ => Some(low),
        }
    }

    /// The code of a character.
    #[inline]
    pub fn code(&self, char: u32) -> Option<u16> {
        let code = match char >> 16 {
            0 => self.codes[char as usize],
            2 => self.second_codes.get(char as usize & 0xffff).copied().unwrap_or(0),
            _ => 0,
        };
        (code != 0).then_some(code)
    }

    /// The two characters of a code.
    pub fn pair(&self, lead: u8, trail: u8) -> Option<[u32; 2]> {
        let code = u16::from_be_bytes([lead, trail]);
        let found = self.pairs.iter().find(|pair| pair.code == code)?;
        Some(found.chars.map(u32::from))
    }

    /// Whether the character may begin a pair.
    #[inline]
    pub fn begins_pair(&self, char: u32) -> bool {
        u16::try_from(char).is_ok_and(|char| has(&self.begin, char))
    }

    /// The code of two characters.
    pub fn pair_code(&self, first: u32, second: u32) -> Option<u16> {
        let found = self.pairs.iter().find(|pair| pair.chars.map(u32::from) == [first, second])?;
        Some(found.code)
    }
}

/// Reads the packed numbers.
struct Numbers(&'static [u8]);

impl Numbers {
    fn next(&mut self) -> u16 {
        self.0.split_off(..2).map_or(0, |bytes| u16::from_le_bytes([bytes[0], bytes[1]]))
    }

    fn list<const N: usize>(&mut self) -> Vec<[u16; N]> {
        (0..self.next()).map(|_| std::array::from_fn(|_| self.next())).collect()
    }

    /// Calls with each code and character of a list of runs.
    fn runs(&mut self, mut each: impl FnMut(u16, u16)) {
        for _ in 0..self.next() {
            let first = self.next();
            for index in 0..self.next() {
                each(first + index, self.next());
            }
        }
    }
}

/// How the codes of a set are found in one that extends it.
fn shifted(code: u16, shift: u16) -> u16 {
    match shift {
        1 => code | 0x8080,
        2 => {
            let [row, cell] = code.to_be_bytes();
            u16::from_be_bytes(shift_jis(row - 0x21, cell - 0x21))
        }
        _ => code,
    }
}

/// The bytes of Shift_JIS for a row and a cell, which count from 0.
pub fn shift_jis(row: u8, cell: u8) -> [u8; 2] {
    let (lead, trail) = (row / 2, cell + row % 2 * 94);
    [lead + if lead < 0x1f { 0x81 } else { 0xc1 }, trail + if trail < 0x3f { 0x40 } else { 0x41 }]
}

/// The row and the cell, counting from 0, of two bytes of Shift_JIS. None if the second one cannot be.
pub fn from_shift_jis(lead: u8, trail: u8) -> Option<(u8, u8)> {
    if !matches!(trail, 0x40..=0x7e | 0x80..=0xfc) {
        return None;
    }
    let cell = trail - if trail < 0x80 { 0x40 } else { 0x41 };
    let row = (lead - if lead < 0xe0 { 0x81 } else { 0xc1 }) * 2;
    Some(if cell < 94 { (row, cell) } else { (row + 1, cell - 94) })
}

fn build(number: usize) -> Table {
    let mut numbers = Numbers(PACKED);
    for _ in 0..number {
        skip(&mut numbers);
    }
    let (parent, shift) = (numbers.next(), numbers.next());
    let mut chars = vec![0u16; CODES];
    let mut second = Vec::new();
    if usize::from(parent) < number {
        for (code, &char) in (0..=u16::MAX).zip(&table_of(usize::from(parent)).chars) {
            if char != 0 {
                chars[usize::from(shifted(code, shift))] = char;
            }
        }
    }
    numbers.runs(|code, char| {
        chars[usize::from(code)] = char;
        put(&mut second, code, false);
    });
    numbers.runs(|code, char| {
        chars[usize::from(code)] = char;
        put(&mut second, code, true);
    });
    let mut codes = vec![0u16; CODES];
    let mut second_codes = if second.is_empty() { Vec::new() } else { vec![0u16; CODES] };
    for (code, &char) in (0..=u16::MAX).zip(&chars).rev() {
        if char != 0 {
            let codes = if has(&second, code) { &mut second_codes } else { &mut codes };
            codes[usize::from(char)] = code;
        }
    }
    for [char, code] in numbers.list() {
        codes[usize::from(char)] = code;
    }
    let pairs: Vec<Pair> =
        numbers.list().iter().map(|&[code, a, b]| Pair { code, chars: [a, b] }).collect();
    let mut begin = Vec::new();
    for pair in &pairs {
        put(&mut begin, pair.chars[0], true);
    }
    Table {
        chars: chars.into(),
        second: second.into(),
        codes: codes.into(),
        second_codes: second_codes.into(),
        pairs: pairs.into(),
        begin: begin.into(),
    }
}

/// Goes past one set of the packed file.
fn skip(numbers: &mut Numbers) {
    numbers.next();
    numbers.next();
    numbers.runs(|_, _| {});
    numbers.runs(|_, _| {});
    numbers.list::<2>();
    numbers.list::<3>();
}

fn table_of(number: usize) -> &'static Table {
    static TABLES: [OnceLock<Table>; SETS] = [const { OnceLock::new() }; SETS];
    TABLES[number].get_or_init(|| build(number))
}

/// The tables of a set.
pub fn table(set: Set) -> &'static Table {
    table_of(set as usize)
}

/// What gb18030 writes in four bytes below U+10000.
pub fn four_byte_ranges() -> &'static [Range] {
    static RANGES: OnceLock<Vec<Range>> = OnceLock::new();
    RANGES.get_or_init(|| {
        let mut numbers = Numbers(PACKED);
        (0..SETS).for_each(|_| skip(&mut numbers));
        numbers.list().iter().map(|&[first, last, base]| Range { first, last, base }).collect()
    })
}
