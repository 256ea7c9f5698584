//! Executed instructions of the programs at their small scales, counted by valgrind, and the comparison of counts.

use super::WORK;
use super::arguments::Arguments;
use super::measure::Interpreter;
use super::programs::Program;
use super::statistics::geometric_mean;
use crate::reference;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// How long one count may take.
const LIMIT: Duration = Duration::from_secs(600);

/// Instructions and output by program.
pub type Counts = BTreeMap<String, Count>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    pub instructions: u64,
    pub output: String,
}

/// Compares two builds.
pub fn compare(
    programs: &[Program],
    builds: [&PathBuf; 2],
    arguments: &Arguments,
) -> Result<(), String> {
    let [before, after] = builds;
    let before = count(programs, before, arguments.jobs)?;
    let after = count(programs, after, arguments.jobs)?;
    let different = before
        .iter()
        .find(|(name, count)| after.get(*name).is_some_and(|other| other.output != count.output));
    if let Some((name, _)) = different {
        return Err(format!("{name}: the builds print different results"));
    }
    verdict(&instructions(&before), &instructions(&after), arguments.threshold)
}

pub fn instructions(counts: &Counts) -> BTreeMap<String, u64> {
    counts.iter().map(|(name, count)| (name.clone(), count.instructions)).collect()
}

/// Counts the instructions of a build, some programs at a time.
pub fn count(programs: &[Program], binary: &Path, jobs: usize) -> Result<Counts, String> {
    let available = Command::new("valgrind").arg("--version").output();
    if !available.is_ok_and(|output| output.status.success()) {
        return Err("valgrind does not run here: counting instructions needs it".into());
    }
    // All builds have the same paths: their lengths must not count. Each has the library it carries, so that no reference is
    // needed.
    let path = reference::install(binary, &Path::new(WORK).join("bare"), "krait")?;
    let mut interpreter = Interpreter::new(path, "counted", Path::new(""))?;
    interpreter.library = interpreter.own_library()?;
    let counted: Vec<&Program> = programs.iter().filter(|p| p.small.is_some()).collect();
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| {
                while let Some(program) = counted.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let result = one(&interpreter, program);
                    if let Ok(mut results) = results.lock() {
                        eprintln!("{}/{} {}", results.len() + 1, counted.len(), program.name);
                        results.push((program.name.clone(), result));
                    }
                }
            });
        }
    });
    let results = results.into_inner().map_err(|_| "a worker failed".to_string())?;
    results
        .into_iter()
        .map(|(name, result)| match result {
            Ok(count) => Ok((name, count)),
            Err(error) => Err(format!("{name}: {error}")),
        })
        .collect()
}

/// Counts one program, after a run that fills the cache of compiled files.
fn one(interpreter: &Interpreter, program: &Program) -> Result<Count, String> {
    let scale = program.small.unwrap_or(program.scale);
    interpreter.run(program, scale, 1)?;
    let log = interpreter.work.join(format!("{}.valgrind", program.name));
    let mut command = Command::new("valgrind");
    command
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(format!("--log-file={}", log.display()))
        .arg(&interpreter.path)
        .args(interpreter.options())
        .args(program.arguments(scale));
    let usage = interpreter.measure(command, &program.name, LIMIT)?;
    let text = std::fs::read_to_string(&log).map_err(|e| format!("{}: {e}", log.display()))?;
    let instructions = collected(&text)
        .ok_or_else(|| format!("{} has no count of instructions", log.display()))?;
    Ok(Count { instructions, output: usage.output })
}

/// The count in callgrind's messages.
pub fn collected(log: &str) -> Option<u64> {
    log.lines().rev().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok())
}

/// Prints the comparison; an error names what needs more instructions than the threshold allows.
pub fn verdict(
    before: &BTreeMap<String, u64>,
    after: &BTreeMap<String, u64>,
    threshold: f64,
) -> Result<(), String> {
    let (text, worse) = comparison(before, after, threshold);
    println!("{text}");
    if worse.is_empty() {
        return Ok(());
    }
    Err(format!("more than {} % more instructions: {}", threshold * 100.0, worse.join(" ")))
}

/// A table of the programs that both have, the worst first, and the names of those that got worse.
pub fn comparison(
    before: &BTreeMap<String, u64>,
    after: &BTreeMap<String, u64>,
    threshold: f64,
) -> (String, Vec<String>) {
    let mut rows: Vec<(f64, &str, u64, u64)> = before
        .iter()
        .filter_map(|(name, &before)| {
            let after = *after.get(name)?;
            Some((after as f64 / before.max(1) as f64, name.as_str(), before, after))
        })
        .collect();
    rows.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    let width = rows.iter().map(|row| row.1.len()).max().unwrap_or(0).max(14);
    let mut text = format!("{:width$}  {:>15}  {:>15}  change\n", "", "before", "after");
    for (ratio, name, before, after) in &rows {
        let change = (ratio - 1.0) * 100.0;
        let _ = writeln!(text, "{name:width$}  {before:15}  {after:15}  {change:+.2} %");
    }
    let ratios: Vec<f64> = rows.iter().map(|row| row.0).collect();
    if let Some(mean) = geometric_mean(&ratios) {
        let change = (mean - 1.0) * 100.0;
        let _ = write!(text, "{:width$}  {:15}  {:15}  {change:+.2} %", "geometric mean", "", "");
    }
    let worse = rows.iter().filter(|row| row.0 > 1.0 + threshold);
    (text, worse.map(|row| row.1.to_string()).collect())
}
