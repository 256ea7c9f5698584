//! The checkable rules of the house: `cargo xtask tidy`. Rules of single files are in `files.rs`, those of the crates and
//! their documents in `crates.rs`. Formatting is rustfmt's, and the soundness comments of blocks are clippy's too.

mod crates;
mod files;

use std::path::{Path, PathBuf};
use std::process::Command;

/// What breaks a rule, as `PATH:LINE: RULE`.
pub type Findings = Vec<String>;

/// Runs the task.
pub fn run(_args: Vec<String>) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let root = std::fs::canonicalize(&root).map_err(|e| format!("{}: {e}", root.display()))?;
    let mut findings = Findings::new();
    let paths = tracked(&root)?;
    let architecture = read(&root.join("ARCHITECTURE.md"))?;
    let unsafe_places = crates::unsafe_places(&architecture)?;
    for path in &paths {
        let name = path.to_string_lossy();
        // A file that the index has and the tree has not is being removed.
        if files::is_checked(&name) && root.join(path).is_file() {
            files::check(&name, &read(&root.join(path))?, &unsafe_places, &mut findings);
        }
    }
    crates::check(&root, &architecture, &unsafe_places, &mut findings)?;
    if !crate::pegen::is_fresh()? {
        findings.push("the generated parser is stale: run `cargo xtask gen-parser`".into());
    }
    findings.iter().for_each(|finding| println!("{finding}"));
    match findings.len() {
        0 => Ok(()),
        1 => Err("1 finding".into()),
        n => Err(format!("{n} findings")),
    }
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))
}

/// The files that belong to the project.
fn tracked(root: &Path) -> Result<Vec<PathBuf>, String> {
    let output = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()
        .map_err(|e| format!("git: {e}"))?;
    if !output.status.success() {
        return Err(format!("git: {}", String::from_utf8_lossy(&output.stderr).trim()));
    }
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(text.split('\0').filter(|name| !name.is_empty()).map(PathBuf::from).collect())
}
