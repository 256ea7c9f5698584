//! Sources with mistakes, compiled by the reference and by us: `cargo xtask mutate [--seed N] [--count N] [--jobs N]
//! [--groups N] [--krait PATH] [--case NUMBER] [--files N]`.
//!
//! Pieces of the reference's library are changed at random (the same for the same seed), compiled by both sides in one of
//! several ways, and what `compile` gives is compared: the exception with its message, place and text, the warnings, the
//! tree or the code. Our side is the front end in this process, or with `--krait` a Krait, which also covers the
//! interpreter's part of it. `--case` shows one case in full. With `--files` and `--krait`, source files in odd encodings are
//! run instead. What is known to differ is in docs/front-end-differences.md.

mod change;
mod corpus;
mod files;
mod ours;
mod peer;
mod random;
mod report;
mod settings;
mod words;

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, mpsc};
use std::time::Duration;

use crate::reference::Reference;
use corpus::Corpus;
use report::{Judge, Report, difference};
use settings::Case;

/// Cases that are sent at once.
const BATCH: u64 = 50;
/// A batch that takes longer hangs.
const PATIENCE: Duration = Duration::from_secs(60);
/// Room for deep trees, as the reference has.
const STACK: usize = 256 << 20;
/// Cases of a thousand that may differ, in tenths.
const TOLERATED: u64 = 5;

struct Settings {
    seed: u64,
    count: u64,
    jobs: u64,
    groups: usize,
    krait: Option<PathBuf>,
    case: Option<u64>,
    files: Option<u64>,
}

/// Runs the task.
pub fn run(arguments: Vec<String>) -> Result<(), String> {
    let settings = read(arguments)?;
    let reference = Reference::find()?;
    if let Some(count) = settings.files {
        let krait = settings.krait.as_deref().ok_or("--files needs --krait")?;
        return files::run(&reference.interp, krait, settings.seed, count, settings.jobs);
    }
    let corpus = Corpus::read(&reference.library())?;
    let krait = settings.krait.as_deref();
    // Panics are an answer of their own.
    std::panic::set_hook(Box::new(|_| {}));
    if let Some(number) = settings.case {
        return show_case(&corpus, &settings, number, &mut Judge::start(&reference.interp, krait)?);
    }
    let total = Mutex::new(Report::default());
    let next = AtomicU64::new(0);
    std::thread::scope(|scope| {
        let mut workers = Vec::new();
        for _ in 0..settings.jobs {
            let work = || -> Result<(), String> {
                let mut judge = Judge::start(&reference.interp, krait)?;
                let mut report = Report::default();
                loop {
                    let start = next.fetch_add(BATCH, Ordering::Relaxed);
                    if start >= settings.count {
                        break;
                    }
                    let numbers = start..(start + BATCH).min(settings.count);
                    let cases: Vec<Case> =
                        numbers.map(|n| change::case(&corpus, settings.seed, n)).collect();
                    let watch = watch(settings.seed, start);
                    let answers = judge.ask(&cases)?;
                    drop(watch);
                    for (case, (theirs, ours)) in cases.into_iter().zip(answers) {
                        report.refused += u64::from(theirs.text.starts_with("error"));
                        if let Some(key) = difference(&theirs, &ours) {
                            report.add(case, key);
                        }
                    }
                }
                total.lock().map_err(|_| "a worker failed")?.merge(report);
                Ok(())
            };
            let thread = std::thread::Builder::new().stack_size(STACK);
            workers.push(thread.spawn_scoped(scope, work).map_err(|e| e.to_string())?);
        }
        workers.into_iter().try_for_each(|worker| worker.join().map_err(|_| "a worker failed")?)
    })?;
    let report = total.into_inner().map_err(|_| "a worker failed")?;
    let different = report.different() as u64;
    let rate = 100.0 * (settings.count - different) as f64 / settings.count as f64;
    let refused = 100.0 * report.refused as f64 / settings.count as f64;
    println!(
        "{different} of {} differ: {rate:.4}% agree; {refused:.0}% are refused",
        settings.count
    );
    std::thread::scope(|scope| {
        let show = || report.show(settings.groups, &mut Judge::start(&reference.interp, krait)?);
        let thread = std::thread::Builder::new().stack_size(STACK);
        let shown = thread.spawn_scoped(scope, show).map_err(|e| e.to_string())?;
        shown.join().map_err(|_| "the report failed".to_string())?
    })?;
    if different * 10_000 <= settings.count * TOLERATED {
        Ok(())
    } else {
        Err("too many differ".into())
    }
}

fn read(arguments: Vec<String>) -> Result<Settings, String> {
    let jobs = std::thread::available_parallelism().map_or(2, usize::from) as u64;
    let mut settings =
        Settings { seed: 1, count: 10_000, jobs, groups: 60, krait: None, case: None, files: None };
    let mut arguments = arguments.into_iter();
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
        let number = || value.parse::<u64>().map_err(|e| format!("{name} {value}: {e}"));
        match name.as_str() {
            "--seed" => settings.seed = number()?,
            "--count" => settings.count = number()?.max(1),
            "--jobs" => settings.jobs = number()?.max(1),
            "--groups" => settings.groups = number()? as usize,
            "--krait" => settings.krait = Some(value.into()),
            "--files" => settings.files = Some(number()?),
            "--case" => settings.case = Some(number()?),
            _ => return Err(format!("unknown option {name}")),
        }
    }
    Ok(settings)
}

/// Ends the process with a message unless what it gives is dropped in time.
fn watch(seed: u64, start: u64) -> mpsc::Sender<()> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        if receiver.recv_timeout(PATIENCE) == Err(mpsc::RecvTimeoutError::Timeout) {
            eprintln!("hangs at one of the cases {start} to {} of seed {seed}", start + BATCH - 1);
            std::process::exit(2);
        }
    });
    sender
}

fn show_case(
    corpus: &Corpus,
    settings: &Settings,
    number: u64,
    judge: &mut Judge,
) -> Result<(), String> {
    let case = change::case(corpus, settings.seed, number);
    println!("{}:\n{}", case.setting().name, String::from_utf8_lossy(&case.source));
    let (theirs, ours) = judge.ask(std::slice::from_ref(&case))?.remove(0);
    println!("reference {}\nours      {}", theirs.text, ours.text);
    println!("{}", difference(&theirs, &ours).unwrap_or_else(|| "equal".into()));
    Ok(())
}
