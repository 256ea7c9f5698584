//! The cases below `compat/`: programs, and the tables of `cases.toml`.
//!
//! A table `[NAME]` of `cases.toml` has these keys; `{lib}` in `args`, `env`, `copy` and the scripts stands for the
//! interpreter's library directory, `{data}` for the copy of `compat/data`.
//!
//! | Key | Meaning |
//! |---|---|
//! | `args` | the interpreter's arguments |
//! | `stdin` | text for standard input (default: none) |
//! | `env` | more environment variables |
//! | `files` | texts by path, written before the run |
//! | `copy` | files and directories by path, copied before the run |
//! | `before`, `after` | scripts for the same interpreter, run before and after; their output is compared too |
//! | `signal`, `delay` | a signal's name, sent so many seconds (0.5) after the first line of standard output |
//! | `made` | files to compare after the run: paths with `*` and `**` |
//! | `replace` | pairs of a regular expression and a text, for what may differ |
//! | `ignore` | `"stdout"` or `"stderr"`: need not agree |
//! | `limit` | seconds that the run may take (60) |

use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A command line and its surroundings.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Case {
    #[serde(skip)]
    pub name: String,
    /// The program's file in the checkout, and the directory of data.
    #[serde(skip)]
    pub program: Option<PathBuf>,
    #[serde(skip)]
    pub data: PathBuf,
    pub args: Vec<String>,
    pub stdin: String,
    pub env: BTreeMap<String, String>,
    pub files: BTreeMap<String, String>,
    pub copy: BTreeMap<String, String>,
    pub before: String,
    pub after: String,
    pub signal: Option<String>,
    pub delay: Option<f64>,
    pub made: Vec<String>,
    pub replace: Vec<[String; 2]>,
    pub ignore: Vec<String>,
    pub limit: Option<f64>,
}

/// All cases below the directory, by name.
pub fn read(directory: &Path) -> Result<Vec<Case>, String> {
    let data = directory.join("data");
    let mut cases = programs(&directory.join("programs"))?;
    let path = directory.join("cases.toml");
    if path.is_file() {
        let at = |e: &dyn std::fmt::Display| format!("{}: {e}", path.display());
        let text = std::fs::read_to_string(&path).map_err(|e| at(&e))?;
        let tables: BTreeMap<String, Case> = toml::from_str(&text).map_err(|e| at(&e))?;
        cases.extend(tables.into_iter().map(|(name, case)| Case { name, ..case }));
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    if let Some(pair) = cases.windows(2).find(|pair| pair[0].name == pair[1].name) {
        return Err(format!("two cases have the name {}", pair[0].name));
    }
    Ok(cases.into_iter().map(|case| Case { data: data.clone(), ..case }).collect())
}

/// The programs and their standard inputs.
fn programs(directory: &Path) -> Result<Vec<Case>, String> {
    let Ok(entries) = std::fs::read_dir(directory) else { return Ok(Vec::new()) };
    let mut cases = Vec::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        let Some(name) = path.file_stem().and_then(|stem| stem.to_str()) else { continue };
        if path.extension().is_none_or(|extension| extension != "py") {
            continue;
        }
        let input = path.with_extension("in");
        let stdin = match std::fs::read_to_string(&input) {
            Ok(text) => text,
            Err(_) if !input.exists() => String::new(),
            Err(e) => return Err(format!("{}: {e}", input.display())),
        };
        cases.push(Case {
            name: name.to_string(),
            args: vec!["-B".into(), format!("compat/programs/{name}.py")],
            stdin,
            program: Some(path),
            ..Case::default()
        });
    }
    Ok(cases)
}
