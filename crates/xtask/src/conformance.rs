//! CPython's own tests, case by case, against the reference's outcomes: `cargo xtask conformance [MODULES…]`.
//!
//! Options: `--interp PATH` (default `target/release/krait`), `--prefix DIR` (a private copy of the reference's prefix for
//! the interpreter under test: tests write into the tree they run from; default a copy below `target`), `--reference FILE`
//! (outcomes of the reference; made by running it when missing), `--jobs N`, `--case-timeout SECONDS`, `--update` (raise the
//! counts of the ratchet file), `--reasons N` (how many reasons of failures to list). Owns no expectations: the reference
//! says what must pass.

mod report;
mod runner;

use crate::reference::{self, Reference};
use runner::{Outcomes, Runner};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Results by module.
pub type Results = BTreeMap<String, Outcomes>;

struct Arguments {
    modules: Vec<String>,
    interp: PathBuf,
    prefix: Option<PathBuf>,
    reference: PathBuf,
    jobs: usize,
    case_timeout: Duration,
    update: bool,
    reasons: usize,
}

fn parse(args: Vec<String>) -> Result<Arguments, String> {
    let mut parsed = Arguments {
        modules: Vec::new(),
        interp: PathBuf::from("target/release/krait"),
        prefix: None,
        reference: PathBuf::from("target/conformance/reference.json"),
        jobs: std::thread::available_parallelism().map_or(1, usize::from),
        case_timeout: Duration::from_secs(60),
        update: false,
        reasons: 30,
    };
    let mut args = args.into_iter();
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or_else(|| format!("{arg} needs a value"));
        let number =
            |text: String| text.parse::<u64>().map_err(|_| format!("{text:?} is no number"));
        match arg.as_str() {
            "--interp" => parsed.interp = value()?.into(),
            "--prefix" => parsed.prefix = Some(value()?.into()),
            "--reference" => parsed.reference = value()?.into(),
            "--jobs" => parsed.jobs = number(value()?)?.max(1) as usize,
            "--case-timeout" => parsed.case_timeout = Duration::from_secs(number(value()?)?),
            "--update" => parsed.update = true,
            "--reasons" => parsed.reasons = number(value()?)? as usize,
            option if option.starts_with('-') => return Err(format!("unknown option {option}")),
            module => parsed.modules.push(module.to_string()),
        }
    }
    Ok(parsed)
}

/// Runs the task.
pub fn run(args: Vec<String>) -> Result<(), String> {
    let arguments = parse(args)?;
    let reference = Reference::find()?;
    let work = PathBuf::from("target/conformance");
    std::fs::create_dir_all(&work).map_err(|e| format!("{}: {e}", work.display()))?;
    let all = modules_below(&reference.library().join("test"))?;
    let wanted: Vec<String> =
        all.into_iter().filter(|name| selected(name, &arguments.modules)).collect();
    if wanted.is_empty() {
        return Err("no module has such a name".into());
    }

    let mut expected = report::load(&arguments.reference)?;
    let missing: Vec<String> =
        wanted.iter().filter(|name| !expected.contains_key(*name)).cloned().collect();
    if !missing.is_empty() {
        println!("running {} modules on the reference", missing.len());
        let prefix = private_copy(&reference, &work.join("reference-prefix"))?;
        let runner = Runner {
            interp: reference.interp.clone(),
            home: Some(prefix),
            work: work.join("reference"),
            case_timeout: arguments.case_timeout * 4,
        };
        expected.extend(runner.run_all(&missing, arguments.jobs)?);
        report::save(&arguments.reference, &expected)?;
    }

    let prefix = match arguments.prefix {
        Some(prefix) => prefix,
        None => private_copy(&reference, &work.join("prefix"))?,
    };
    let interp = std::fs::canonicalize(&arguments.interp)
        .map_err(|e| format!("{}: {e}", arguments.interp.display()))?;
    let runner = Runner {
        interp: reference::install(&interp, &prefix, "krait")?,
        home: None,
        work: work.join("krait"),
        case_timeout: arguments.case_timeout,
    };
    let got = runner.run_all(&wanted, arguments.jobs)?;
    report::save(&work.join("krait.json"), &got)?;
    report::print(&expected, &got, arguments.reasons);
    report::ratchet(Path::new("conformance/ratchet.txt"), &got, arguments.update)
}

/// A prefix with its own library: tests write into the tree they run from.
fn private_copy(reference: &Reference, target: &Path) -> Result<PathBuf, String> {
    reference::copy_library(reference, target)?;
    std::fs::canonicalize(target).map_err(|e| format!("{}: {e}", target.display()))
}

fn selected(name: &str, patterns: &[String]) -> bool {
    patterns.is_empty() || patterns.iter().any(|pattern| report::matches(pattern, name))
}

/// All test modules; a package that only collects its modules counts as these.
fn modules_below(tests: &Path) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    collect(tests, "", &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(directory: &Path, prefix: &str, found: &mut Vec<String>) -> Result<(), String> {
    let entries =
        std::fs::read_dir(directory).map_err(|e| format!("{}: {e}", directory.display()))?;
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path();
        if let Some(stem) = name.strip_suffix(".py") {
            if is_test(stem, prefix) {
                found.push(format!("{prefix}{stem}"));
            }
        } else if is_test(&name, prefix) && path.join("__init__.py").is_file() {
            let init = std::fs::read_to_string(path.join("__init__.py")).unwrap_or_default();
            if init.contains("load_package_tests") || !init.contains("load_tests") {
                collect(&path, &format!("{prefix}{name}."), found)?;
            } else {
                found.push(format!("{prefix}{name}"));
            }
        }
    }
    Ok(())
}

/// Whether a file or folder holds tests; `test_unittest` has some without the underscore.
fn is_test(name: &str, prefix: &str) -> bool {
    name.starts_with("test_") || !prefix.is_empty() && name.starts_with("test")
}
