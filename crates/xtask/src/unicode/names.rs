//! Character names packed into one blob, and the named sequences.
//!
//! Names are rows of word numbers. Aliases and named sequences get pseudo code points from ALIASES and SEQUENCES on, as
//! CPython does, so that one table serves both directions. Little-endian layout, all offsets from the blob's start:
//! header of eight u32 (runs, run count, checkpoints, names, order, name count, word offsets, word bytes); runs: (first
//! code point, first row) u32 pairs; checkpoints: u32 offset into names of every 16th row; names: length byte and codes;
//! order: u16 rows sorted by name; word offsets: u32 each and one past the end; word bytes.
//! A code below SHORT is a word; else (code - SHORT) * 256 + the next byte + SHORT. A word ending in "_" reads as "-" and joins
//! the next.

use super::database::Database;
use super::tables::{HEADER, array};
use std::collections::HashMap;
use std::fmt::Write;

const ALIASES: u32 = 0xf0000;
const SEQUENCES: u32 = 0xf0200;
const SHORT: usize = 140;

pub fn pack(db: &Database) -> Vec<u8> {
    let mut rows: Vec<(u32, &str)> = Vec::new();
    for (code, c) in db.chars.iter().enumerate() {
        if !c.name.is_empty() {
            rows.push((code as u32, &c.name));
        }
    }
    rows.extend(db.aliases.iter().zip(ALIASES..).map(|((name, _), code)| (code, name.as_str())));
    rows.extend(
        db.sequences.iter().zip(SEQUENCES..).map(|((name, _), code)| (code, name.as_str())),
    );
    let mut counts: HashMap<String, usize> = HashMap::new();
    for (_, name) in &rows {
        words(name).into_iter().for_each(|w| *counts.entry(w).or_default() += 1);
    }
    let mut vocabulary: Vec<(String, usize)> = counts.into_iter().collect();
    vocabulary.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let number: HashMap<&str, usize> =
        vocabulary.iter().enumerate().map(|(i, (w, _))| (w.as_str(), i)).collect();
    assert!(vocabulary.len() < SHORT + (256 - SHORT) * 256, "{} words", vocabulary.len());

    let mut runs: Vec<u32> = Vec::new();
    let mut checkpoints: Vec<u32> = Vec::new();
    let mut names: Vec<u8> = Vec::new();
    let mut expected = u32::MAX;
    for (i, (code, name)) in rows.iter().enumerate() {
        if *code != expected {
            runs.extend([*code, i as u32]);
        }
        expected = code + 1;
        if i % 16 == 0 {
            checkpoints.push(names.len() as u32);
        }
        let mut codes = Vec::new();
        for w in words(name) {
            match number[w.as_str()] {
                n if n < SHORT => codes.push(n as u8),
                n => codes.extend([(SHORT + (n - SHORT) / 256) as u8, ((n - SHORT) % 256) as u8]),
            }
        }
        names.push(codes.len() as u8);
        names.extend(codes);
    }
    let mut order: Vec<u16> = (0..rows.len() as u16).collect();
    order.sort_by_key(|&i| rows[i as usize].1);
    let mut word_offsets: Vec<u32> = vec![0];
    let mut word_bytes: Vec<u8> = Vec::new();
    for (w, _) in &vocabulary {
        word_bytes.extend(w.bytes());
        word_offsets.push(word_bytes.len() as u32);
    }

    let run_count = runs.len() as u32 / 2;
    let mut blob = vec![0; 32];
    let at_runs = put_u32(&mut blob, &runs);
    let at_checkpoints = put_u32(&mut blob, &checkpoints);
    let at_names = blob.len() as u32;
    blob.extend(names);
    let at_order = blob.len() as u32;
    order.iter().for_each(|i| blob.extend(i.to_le_bytes()));
    let at_words = put_u32(&mut blob, &word_offsets);
    let at_bytes = blob.len() as u32;
    blob.extend(word_bytes);
    let header = [
        at_runs,
        run_count,
        at_checkpoints,
        at_names,
        at_order,
        rows.len() as u32,
        at_words,
        at_bytes,
    ];
    for (i, v) in header.iter().enumerate() {
        blob[i * 4..i * 4 + 4].copy_from_slice(&v.to_le_bytes());
    }
    blob
}

/// sequences.rs: what aliases and named sequences stand for, and the ranges whose names hold their number.
pub fn sequences(db: &Database) -> String {
    let mut out = format!("//! {HEADER}\n\n");
    writeln!(
        out,
        "/// Pseudo code point of the first alias.\npub const ALIASES: u32 = 0x{ALIASES:x};"
    )
    .unwrap();
    writeln!(out, "/// Pseudo code point of the first named sequence.\npub const SEQUENCES: u32 = 0x{SEQUENCES:x};")
        .unwrap();
    let targets: Vec<u32> = db.aliases.iter().map(|a| a.1).collect();
    array(&mut out, "ALIAS_TARGETS", "u32", &targets);
    writeln!(out, "pub static NAMED_SEQUENCES: [&[u32]; {}] = [", db.sequences.len()).unwrap();
    for (_, sequence) in &db.sequences {
        writeln!(out, "    &{sequence:?},").unwrap();
    }
    out.push_str("];\n");
    writeln!(out, "pub static NUMBERED: [(&str, u32, u32); {}] = [", db.numbered.len()).unwrap();
    for (prefix, first, last) in &db.numbered {
        writeln!(out, "    ({prefix:?}, 0x{first:x}, 0x{last:x}),").unwrap();
    }
    out.push_str("];\n");
    out
}

/// The words of a name; "IDEOGRAPH-F900" is split after the hyphen, since such numbers rarely repeat.
fn words(name: &str) -> Vec<String> {
    let mut out = Vec::new();
    for word in name.split(' ') {
        match word.rsplit_once('-') {
            Some((head, tail))
                if tail.len() >= 4 && tail.bytes().all(|b| b.is_ascii_hexdigit()) =>
            {
                out.push(format!("{head}_"));
                out.push(tail.to_owned());
            }
            _ => out.push(word.to_owned()),
        }
    }
    out
}

fn put_u32(blob: &mut Vec<u8>, values: &[u32]) -> u32 {
    let at = blob.len() as u32;
    values.iter().for_each(|v| blob.extend(v.to_le_bytes()));
    at
}
