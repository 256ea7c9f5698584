//! `cargo xtask gen-cjk`: writes crates/text/src/generated/cjk.bin and cjk_digests.txt from what the reference's codecs do.
//! Owns the choice of character sets and how their tables are packed; crates/text/src/codecs/cjk/tables.rs reads them.
//! facts.py asks the reference for each mapping, digests.py for the digests that the tests of krait-text compare with.

use crate::reference::Reference;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

const OUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../text/src/generated");

/// How the codes of a parent set become codes of the set that extends it.
#[derive(Clone, Copy, PartialEq)]
enum Shift {
    None = 0,
    High = 1,
    /// Rows and cells as Shift_JIS writes them.
    Kuten = 2,
}

/// The sets in the order of their numbers, each with what it extends.
const SETS: [(&str, Option<(usize, Shift)>); 13] = [
    ("gb2312", None),
    ("gbk", Some((0, Shift::High))),
    ("gb18030", Some((1, Shift::None))),
    ("ksx1001", None),
    ("cp949", Some((3, Shift::High))),
    ("jisx0208", None),
    ("jisx0212", None),
    ("jisx0213_1", Some((5, Shift::None))),
    ("jisx0213_2", None),
    ("cp932", Some((5, Shift::Kuten))),
    ("big5", None),
    ("cp950", Some((10, Shift::None))),
    ("big5hkscs", Some((10, Shift::None))),
];
const NO_PARENT: u16 = 0xffff;
/// The supplementary plane that has all characters beyond the first 65536.
const SECOND_PLANE: u32 = 0x20000;

#[derive(Default)]
struct Set {
    /// Characters by code.
    chars: BTreeMap<u16, u32>,
    /// Codes of two characters.
    pairs: Vec<[u16; 3]>,
    /// Codes by character, as the encoder has them.
    codes: BTreeMap<u32, u16>,
}

/// Runs the command.
pub fn run(_: Vec<String>) -> Result<(), String> {
    let reference = Reference::find()?;
    let (sets, ranges) = facts(&ask(&reference, include_str!("cjk/facts.py"))?)?;
    write("cjk.bin", &pack(&sets, &ranges)?)?;
    write("cjk_digests.txt", ask(&reference, include_str!("cjk/digests.py"))?.as_bytes())
}

/// What the reference prints when it runs the script.
fn ask(reference: &Reference, script: &str) -> Result<String, String> {
    let output = Command::new(&reference.interp)
        .args(["-I", "-B", "-c", script])
        .output()
        .map_err(|e| format!("{}: {e}", reference.interp.display()))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    String::from_utf8(output.stdout).map_err(|e| e.to_string())
}

fn write(name: &str, content: &[u8]) -> Result<(), String> {
    let path = Path::new(OUT).join(name);
    fs::write(&path, content).map_err(|e| format!("{}: {e}", path.display()))?;
    println!("{name}: {} bytes", content.len());
    Ok(())
}

/// Reads the lines of facts.py.
fn facts(text: &str) -> Result<(Vec<Set>, Vec<[u16; 3]>), String> {
    let mut sets: Vec<Set> = SETS.iter().map(|_| Set::default()).collect();
    let mut ranges = Vec::new();
    for line in text.lines() {
        let bad = || format!("cannot read {line:?}");
        let words: Vec<&str> = line.split(' ').collect();
        let first_number = if words[0] == "range" { 1 } else { 2 };
        let numbers = words[first_number..]
            .iter()
            .map(|word| u32::from_str_radix(word, 16).map_err(|_| bad()))
            .collect::<Result<Vec<u32>, String>>()?;
        if let ("range", &[first, last, base]) = (words[0], &numbers[..]) {
            ranges.push([narrow(first)?, narrow(last)?, narrow(base)?]);
            continue;
        }
        let number = SETS.iter().position(|set| set.0 == words[1]).ok_or_else(bad)?;
        let set = &mut sets[number];
        match (words[0], &numbers[..]) {
            ("map", &[code, char]) => {
                set.chars.insert(narrow(code)?, char);
            }
            ("map", &[code, first, second]) => {
                set.pairs.push([narrow(code)?, narrow(first)?, narrow(second)?]);
            }
            ("code", &[char, code]) => {
                set.codes.insert(char, narrow(code)?);
            }
            _ => return Err(bad()),
        }
    }
    Ok((sets, ranges))
}

fn narrow(number: u32) -> Result<u16, String> {
    u16::try_from(number).map_err(|_| format!("{number:#x} is too large for the tables"))
}

/// The file: little-endian 16-bit numbers. For each set its parent, shift, the runs of codes in the first and in the second
/// plane, what encodes otherwise than it decodes, and pairs; then the ranges of gb18030. Lists begin with their length.
fn pack(sets: &[Set], ranges: &[[u16; 3]]) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    for (number, set) in sets.iter().enumerate() {
        let parent = SETS[number].1;
        out.push(parent.map_or(NO_PARENT, |(parent, _)| parent as u16));
        out.push(parent.map_or(0, |(_, shift)| shift as u16));
        let inherited = parent.map(|(parent, shift)| shifted(&sets[parent].chars, shift));
        let inherited = inherited.unwrap_or_default();
        let mut own: BTreeMap<u16, u32> = BTreeMap::new();
        for (&code, &char) in &set.chars {
            if inherited.get(&code) != Some(&char) {
                own.insert(code, char);
            }
        }
        own.extend(inherited.keys().filter(|code| !set.chars.contains_key(code)).map(|&c| (c, 0)));
        push_runs(own.iter().filter(|own| *own.1 < 0x10000), &mut out)?;
        push_runs(own.iter().filter(|own| *own.1 >= 0x10000), &mut out)?;
        let exceptions = exceptions(set, parent.map(|(parent, _)| &sets[parent]))?;
        push_list(&exceptions, &mut out);
        push_list(&set.pairs, &mut out);
    }
    if !ranges.is_sorted() {
        return Err("the ranges of gb18030 are not in order".into());
    }
    push_list(ranges, &mut out);
    Ok(out.into_iter().flat_map(u16::to_le_bytes).collect())
}

fn shifted(chars: &BTreeMap<u16, u32>, shift: Shift) -> BTreeMap<u16, u32> {
    let code = |code: u16| match shift {
        Shift::None => code,
        Shift::High => code | 0x8080,
        Shift::Kuten => {
            let [row, cell] = code.to_be_bytes().map(|byte| u16::from(byte) - 0x21);
            let (lead, trail) = (row / 2, cell + row % 2 * 94);
            (lead + if lead < 0x1f { 0x81 } else { 0xc1 }) << 8
                | (trail + if trail < 0x3f { 0x40 } else { 0x41 })
        }
    };
    chars.iter().map(|(&from, &char)| (code(from), char)).collect()
}

/// Runs of consecutive codes: their number, then for each the first code, the length and the characters' low 16 bits.
fn push_runs<'a>(
    own: impl Iterator<Item = (&'a u16, &'a u32)>,
    out: &mut Vec<u16>,
) -> Result<(), String> {
    let mut runs: Vec<(u16, Vec<u16>)> = Vec::new();
    for (&code, &char) in own {
        if char >= 0x10000 && char & !0xffff != SECOND_PLANE {
            return Err(format!("U+{char:X} is in an unexpected plane"));
        }
        match runs.last_mut() {
            Some((first, run)) if u32::from(*first) + run.len() as u32 == u32::from(code) => {
                run.push(char as u16);
            }
            _ => runs.push((code, vec![char as u16])),
        }
    }
    out.push(runs.len() as u16);
    for (first, run) in runs {
        out.extend([first, run.len() as u16]);
        out.extend(run);
    }
    Ok(())
}

fn push_list<const N: usize>(list: &[[u16; N]], out: &mut Vec<u16>) {
    out.push(list.len() as u16);
    out.extend(list.iter().flatten());
}

/// Characters that do not get the lowest code which decodes to them, with their code; 0 if they have none.
fn exceptions(set: &Set, parent: Option<&Set>) -> Result<Vec<[u16; 2]>, String> {
    let mut inverse: BTreeMap<u32, u16> = BTreeMap::new();
    for (&code, &char) in &set.chars {
        inverse.entry(char).or_insert(code);
    }
    let mut found = Vec::new();
    for &char in inverse.keys().chain(set.codes.keys().filter(|c| !inverse.contains_key(c))) {
        let code = set.codes.get(&char);
        let in_parent = parent.is_some_and(|parent| parent.codes.contains_key(&char));
        if char < 0x80 || code == inverse.get(&char) || code.is_none() && in_parent {
            continue;
        }
        found.push([narrow(char)?, code.copied().unwrap_or(0)]);
    }
    Ok(found)
}
