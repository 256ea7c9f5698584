//! `benches/instructions.toml`: the counts that a build is checked against. They hold for the build (`fast` or `release`)
//! that the file names.

use super::arguments::Arguments;
use super::instructions::{count, instructions, verdict};
use super::programs::Program;
use super::{DIRECTORY, write};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The build that is checked by default.
const BUILD: &str = "target/fast/krait";

#[derive(Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Recorded {
    pub build: String,
    pub counts: BTreeMap<String, u64>,
}

/// Counts the build's instructions and compares them with the file, or writes them into it.
pub fn check(programs: &[Program], update: bool, arguments: &Arguments) -> Result<(), String> {
    let path = Path::new(DIRECTORY).join("instructions.toml");
    let binary = arguments.krait.first().cloned().unwrap_or_else(|| PathBuf::from(BUILD));
    let mut recorded = read(&path)?;
    let build = build_of(&binary);
    let is_whole = arguments.names.is_empty();
    if recorded.build != build && !(update && is_whole) {
        return Err(format!(
            "{} has counts of the {} build, {} is of the {build} build",
            path.display(),
            recorded.build,
            binary.display()
        ));
    }
    let counts = instructions(&count(programs, &binary, arguments.jobs)?);
    if update {
        if is_whole {
            recorded.counts.clear();
        }
        recorded.build = build;
        recorded.counts.extend(counts);
        return write(&path, &text(&recorded)?);
    }
    if let Some(name) = counts.keys().find(|name| !recorded.counts.contains_key(*name)) {
        return Err(format!("{} has no count for {name}: use --update", path.display()));
    }
    let all = programs.iter().map(|program| program.name.as_str()).collect::<Vec<_>>();
    if let Some(name) = recorded.counts.keys().find(|n| is_whole && !all.contains(&n.as_str())) {
        return Err(format!("{} counts {name}, which is no program", path.display()));
    }
    verdict(&recorded.counts, &counts, arguments.threshold)
}

fn read(path: &Path) -> Result<Recorded, String> {
    let at = |e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
    match std::fs::read_to_string(path) {
        Ok(text) => toml::from_str(&text).map_err(|e| at(&e)),
        Err(_) if !path.exists() => Ok(Recorded::default()),
        Err(e) => Err(at(&e)),
    }
}

/// The file's text.
pub fn text(recorded: &Recorded) -> Result<String, String> {
    let body = toml::to_string(recorded).map_err(|e| e.to_string())?;
    Ok(format!("# Executed instructions; written by `cargo xtask bench --check --update`.\n{body}"))
}

/// The profile that made a binary: the name of its directory.
pub fn build_of(binary: &Path) -> String {
    let directory = binary.parent().and_then(Path::file_name).unwrap_or_default();
    directory.to_string_lossy().into_owned()
}
