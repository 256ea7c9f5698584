//! Rules of the crates: ARCHITECTURE.md lists every one, dependencies go to rows above only, crates without unsafe code
//! forbid it, and the documents name every task.

use super::{Findings, read};
use std::path::Path;

/// The heading of ARCHITECTURE.md's list of places with unsafe code.
const UNSAFE_HEADING: &str = "## Unsafe code";

/// The crates and files, below `crates/`, that may have unsafe code: the quoted names of the section's first paragraph.
pub fn unsafe_places(architecture: &str) -> Result<Vec<String>, String> {
    let (_, section) = architecture
        .split_once(UNSAFE_HEADING)
        .ok_or_else(|| format!("ARCHITECTURE.md has no section {UNSAFE_HEADING:?}"))?;
    let paragraph = section.trim_start().split("\n\n").next().unwrap_or("");
    Ok(quoted(paragraph).map(|place| place.trim_end_matches('*').to_string()).collect())
}

/// Adds what breaks a rule.
pub fn check(
    root: &Path,
    architecture: &str,
    unsafe_places: &[String],
    findings: &mut Findings,
) -> Result<(), String> {
    let rows: Vec<&str> = architecture
        .lines()
        .filter(|line| line.starts_with("| `"))
        .filter_map(|line| quoted(line).next())
        .collect();
    let row_of = |krate: &str| {
        let pattern = |row: &&str| row.strip_suffix('*').is_some_and(|s| krate.starts_with(s));
        rows.iter().position(|row| *row == krate).or_else(|| rows.iter().position(pattern))
    };
    let changelog = read(&root.join("CHANGELOG.md"))?;
    if !changelog.contains("\n- ") {
        findings.push("CHANGELOG.md lists no change".into());
    }
    let entries = std::fs::read_dir(root.join("crates")).map_err(|e| format!("crates: {e}"))?;
    let mut names: Vec<String> =
        entries.flatten().map(|e| e.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    for name in names {
        let manifest = root.join("crates").join(&name).join("Cargo.toml");
        if !manifest.is_file() {
            continue;
        }
        let Some(row) = row_of(&name) else {
            findings.push(format!("ARCHITECTURE.md: no row for the crate {name}"));
            continue;
        };
        for needed in dependencies(&read(&manifest)?)? {
            match row_of(&needed) {
                Some(other) if other < row => {}
                _ => findings
                    .push(format!("crates/{name}: depends on {needed}, which is no lower crate")),
            }
        }
        let library = root.join("crates").join(&name).join("src/lib.rs");
        let has_unsafe = unsafe_places.iter().any(|place| {
            name.starts_with(place.as_str()) || place.starts_with(&format!("{name}/"))
        });
        if library.is_file() && !has_unsafe && !read(&library)?.contains("#![forbid(unsafe_code)]")
        {
            findings.push(format!("crates/{name}/src/lib.rs: must forbid unsafe code"));
        }
    }
    tasks(root, findings)
}

/// The project's crates that a manifest needs, those of its build script included.
fn dependencies(manifest: &str) -> Result<Vec<String>, String> {
    let manifest: toml::Table = toml::from_str(manifest).map_err(|e| e.to_string())?;
    let tables =
        ["dependencies", "build-dependencies"].into_iter().filter_map(|name| manifest.get(name));
    Ok(tables
        .filter_map(toml::Value::as_table)
        .flat_map(|table| table.keys())
        .filter_map(|name| name.strip_prefix("krait-"))
        .map(|name| name.replace('-', "_"))
        .collect())
}

/// README.md or CONTRIBUTING.md names every task.
fn tasks(root: &Path, findings: &mut Findings) -> Result<(), String> {
    let documents = read(&root.join("README.md"))? + &read(&root.join("CONTRIBUTING.md"))?;
    for task in crate::TASKS {
        if !documents.contains(&format!("cargo xtask {}", task.name)) {
            findings.push(format!("no document names `cargo xtask {}`", task.name));
        }
    }
    Ok(())
}

/// The parts of a text between backquotes.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}
