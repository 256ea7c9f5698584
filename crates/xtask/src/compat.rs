//! Whole programs and command lines, run on the reference and on Krait: `cargo xtask compat [NAMES…] [--krait PATH]
//! [--jobs N] [--list]`. Standard output, standard error, exit status and files made must agree.
//!
//! A program is `compat/programs/NAME.py`, with `NAME.in` as its standard input where that exists; it runs as
//! `python -B compat/programs/NAME.py` in a fresh directory that has a copy of the program and of `compat/data`. Other cases
//! are tables of `compat/cases.toml` (see `cases.rs` for their keys). Owns no expectations: the reference is run each time.

pub mod cases;
mod normalise;
mod outcome;
pub mod process;

use crate::reference::{self, Reference};
use cases::Case;
use normalise::Normaliser;
use process::Interpreter;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

struct Arguments {
    names: Vec<String>,
    krait: Option<PathBuf>,
    jobs: usize,
    list: bool,
}

fn parse(args: Vec<String>) -> Result<Arguments, String> {
    let jobs = std::thread::available_parallelism().map_or(1, usize::from);
    let mut parsed = Arguments { names: Vec::new(), krait: None, jobs, list: false };
    let mut args = args.into_iter();
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or_else(|| format!("{arg} needs a value"));
        match arg.as_str() {
            "--krait" => parsed.krait = Some(value()?.into()),
            "--jobs" => {
                parsed.jobs = value()?.parse().map_err(|_| "--jobs needs a number".to_string())?
            }
            "--list" => parsed.list = true,
            option if option.starts_with('-') => return Err(format!("unknown option {option}")),
            name => parsed.names.push(name.to_string()),
        }
    }
    Ok(parsed)
}

/// Runs the task.
pub fn run(args: Vec<String>) -> Result<(), String> {
    let arguments = parse(args)?;
    let mut cases = cases::read(Path::new("compat"))?;
    for name in &arguments.names {
        if !cases.iter().any(|case| matches(name, &case.name)) {
            return Err(format!("no case has the name {name}"));
        }
    }
    cases.retain(|case| {
        arguments.names.is_empty() || arguments.names.iter().any(|name| matches(name, &case.name))
    });
    if arguments.list {
        cases.iter().for_each(|case| println!("{}", case.name));
        return Ok(());
    }

    let reference = Reference::find()?;
    let binary = match arguments.krait {
        Some(path) => path,
        None => built()?,
    };
    // Under the reference's name: messages such as argparse's show it.
    let prefix = Path::new("target/compat/prefix");
    reference::copy_library(&reference, prefix)?;
    let krait = reference::install(&binary, prefix, "python3.14")?;
    let interpreters = [Interpreter::new(reference.interp), Interpreter::new(krait)];
    let [Ok(theirs), Ok(ours)] = interpreters else {
        return Err("an interpreter does not start".into());
    };
    let normaliser = Normaliser::new(&[&theirs, &ours])?;

    let next = AtomicUsize::new(0);
    let different = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for worker in 0..arguments.jobs.max(1) {
            let (next, different, cases) = (&next, &different, &cases);
            let (theirs, ours, normaliser) = (&theirs, &ours, &normaliser);
            scope.spawn(move || {
                let scratch = std::env::temp_dir()
                    .join(format!("krait-compat-{}-{worker}", std::process::id()));
                while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let difference = compare(case, [theirs, ours], &scratch, normaliser);
                    if let (Some(text), Ok(mut names)) = (difference, different.lock()) {
                        println!("{text}");
                        names.push(case.name.clone());
                    }
                }
            });
        }
    });
    let mut different = different.into_inner().map_err(|_| "a worker failed".to_string())?;
    different.sort();
    println!("{} cases, {} different", cases.len(), different.len());
    if different.is_empty() { Ok(()) } else { Err(format!("different: {}", different.join(" "))) }
}

/// Runs a case on both; the text of the difference.
fn compare(
    case: &Case,
    interpreters: [&Interpreter; 2],
    scratch: &Path,
    normaliser: &Normaliser,
) -> Option<String> {
    let outcomes = interpreters.map(|interp| {
        let outcome = process::run(case, interp, scratch);
        let _ = process::remove(scratch);
        outcome
    });
    match outcomes {
        [Ok(theirs), Ok(ours)] => outcome::difference(case, &theirs, &ours, normaliser),
        [Err(error), _] | [_, Err(error)] => Some(format!("=== {}: {error}", case.name)),
    }
}

/// The newest optimised binary of this checkout.
pub fn built() -> Result<PathBuf, String> {
    ["target/fast/krait", "target/release/krait"]
        .into_iter()
        .map(PathBuf::from)
        .find(|path| path.is_file())
        .ok_or_else(|| {
            "no binary: run `cargo build --profile fast -p krait`, or use --krait".into()
        })
}

/// Whether a pattern, in which `*` stands for anything, fits a name.
pub fn matches(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, rest)) => name.strip_prefix(start).is_some_and(|tail| {
            (0..=tail.len())
                .any(|at| tail.get(at..).is_some_and(|remaining| matches(rest, remaining)))
        }),
    }
}
