//! Time and memory of the programs below `benches/`, on the reference and on Krait: `cargo xtask bench [NAMES…]`.
//!
//! NAMES are programs or groups; `*` stands for anything. Options: `--krait PATH` (default: the newest release build of this
//! checkout, else the fast one), `--rounds N` (5), `--list`, `--json FILE`, `--markdown FILE`. The interpreters take turns
//! round by round, so that what slows the machine meets both; each pair of runs gives a ratio, Krait by reference. A program
//! whose output is not the reference's is an error.
//!
//! With valgrind, builds of Krait are compared by executed instructions, which no load of the machine disturbs:
//! `--instructions BEFORE AFTER` compares two binaries, `--check` this checkout's fast build (or `--krait PATH`) with the
//! counts of `benches/instructions.toml`, and `--check --update` writes them. Above `--threshold PERCENT` (3) is an error;
//! `--jobs N` runs so many at a time. `--layout` writes the order of the executable's functions, see `layout`; it takes
//! several `--krait PATH`. Owns no expectations of outputs: the reference says what a program must print.

mod arguments;
mod instructions;
pub mod layout;
pub mod measure;
pub mod programs;
mod recorded;
mod report;
mod statistics;

use crate::compat::{built, matches};
use crate::reference::{self, Reference};
use arguments::{Arguments, Mode};
use measure::{Interpreter, Usage};
use programs::Program;
use report::{Report, Row};
use std::path::{Path, PathBuf};

/// The directory of the programs.
const DIRECTORY: &str = "benches";
/// What runs leave behind.
const WORK: &str = "target/bench";

/// Runs the task.
pub fn run(args: Vec<String>) -> Result<(), String> {
    let arguments = Arguments::parse(args)?;
    let programs = selected(programs::read(Path::new(DIRECTORY))?, &arguments.names)?;
    match &arguments.mode {
        Mode::List => {
            for program in &programs {
                println!("{:12} {}", program.group.name(), program.name);
            }
            Ok(())
        }
        Mode::Time => compare(&programs, &arguments),
        Mode::Instructions { before, after } => {
            instructions::compare(&programs, [before, after], &arguments)
        }
        Mode::Check { update } => recorded::check(&programs, *update, &arguments),
        Mode::Layout => {
            let first = binary(&arguments)?;
            let others = arguments.krait.iter().skip(1).cloned();
            layout::write(&programs, &std::iter::once(first).chain(others).collect::<Vec<_>>())
        }
    }
}

/// The programs that the names choose; all without names.
fn selected(programs: Vec<Program>, names: &[String]) -> Result<Vec<Program>, String> {
    let fits = |name: &str, program: &Program| {
        name == program.group.name() || matches(name, &program.name)
    };
    if let Some(name) = names.iter().find(|name| !programs.iter().any(|p| fits(name, p))) {
        return Err(format!("no program or group has the name {name}"));
    }
    let chosen = |program: &Program| names.is_empty() || names.iter().any(|n| fits(n, program));
    Ok(programs.into_iter().filter(chosen).collect())
}

/// The build that was asked for.
fn binary(arguments: &Arguments) -> Result<PathBuf, String> {
    match arguments.krait.first() {
        Some(path) => Ok(path.clone()),
        None => release().or_else(|_| built()),
    }
}

/// Times both interpreters and reports the ratios.
fn compare(programs: &[Program], arguments: &Arguments) -> Result<(), String> {
    let reference = Reference::find()?;
    let binary = binary(arguments)?;
    let library = reference.library();
    let krait = install(&reference, &binary, "python3.14")?;
    let interpreters = [
        Interpreter::new(reference.interp, "reference", &library)?,
        Interpreter::new(krait, "krait", &library)?,
    ];
    let mut report = Report::new(&binary, arguments.rounds);
    for (index, program) in programs.iter().enumerate() {
        eprintln!("{}/{} {}", index + 1, programs.len(), program.name);
        match rounds(program, &interpreters, arguments.rounds) {
            Ok(samples) => report.rows.extend(Row::of(program, &samples)),
            Err(error) => report.errors.push(format!("{}: {error}", program.name)),
        }
    }
    println!("{}", report.text());
    if let Some(path) = &arguments.json {
        write(path, &report.json())?;
    }
    if let Some(path) = &arguments.markdown {
        write(path, &report.markdown())?;
    }
    if report.errors.is_empty() { Ok(()) } else { Err("not all programs could be compared".into()) }
}

/// Pairs of runs, after one run of each that checks the outputs and fills the caches of compiled files.
fn rounds(
    program: &Program,
    interpreters: &[Interpreter; 2],
    rounds: usize,
) -> Result<Vec<[Usage; 2]>, String> {
    let [theirs, ours] = interpreters;
    let turn = |scale: u64, repeat: usize| {
        let pair = [theirs.run(program, scale, repeat)?, ours.run(program, scale, repeat)?];
        agree(&pair)?;
        Ok(pair)
    };
    turn(program.small.unwrap_or(program.scale), 1)?;
    (0..rounds).map(|_| turn(program.scale, program.repeat)).collect()
}

/// Both outputs must be the same.
fn agree(pair: &[Usage; 2]) -> Result<(), String> {
    let [theirs, ours] = pair.each_ref().map(|usage| usage.output.trim_end());
    if theirs == ours {
        return Ok(());
    }
    let first = theirs.lines().zip(ours.lines()).find(|(a, b)| a != b);
    let (theirs, ours) = first.unwrap_or((theirs, ours));
    Err(format!("the results differ: {theirs:?} on the reference, {ours:?} on Krait"))
}

/// Krait as `bin/NAME` of a prefix with a copy of the reference's library.
fn install(reference: &Reference, binary: &Path, name: &str) -> Result<PathBuf, String> {
    let prefix = Path::new(WORK).join("prefix");
    std::fs::create_dir_all(&prefix).map_err(|e| format!("{}: {e}", prefix.display()))?;
    reference::copy_library(reference, &prefix)?;
    reference::install(binary, &prefix, name)
}

/// The newer release build of this checkout, with a profile or without one.
fn release() -> Result<PathBuf, String> {
    let written = |path: &PathBuf| std::fs::metadata(path).and_then(|data| data.modified()).ok();
    ["target/release/krait", crate::release::RESULT]
        .map(PathBuf::from)
        .into_iter()
        .filter(|path| path.is_file())
        .max_by_key(written)
        .ok_or_else(|| "no release build".into())
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))
}

#[cfg(test)]
mod tests;
