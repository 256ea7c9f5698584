//! Running test modules in processes of their own, restarted behind a case that kills or hangs the interpreter.

use super::Results;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// How often a module is taken up again after a crash.
const RESTARTS: usize = 30;
/// Address space of a test process, in KiB.
const MEMORY_LIMIT: &str = "6291456";

/// What became of a module.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Outcomes {
    /// `ok`, `module-skip`, `import-error`, `crash` or `timeout`.
    pub status: String,
    /// Outcome by case: pass, fail, error, skip, xfail, xpass, crash, timeout.
    pub cases: BTreeMap<String, String>,
    /// Why a case (or, under the empty name, the module) did not pass.
    #[serde(default)]
    pub reasons: BTreeMap<String, String>,
}

/// An interpreter that runs tests.
pub struct Runner {
    pub interp: PathBuf,
    /// `PYTHONHOME`, for an interpreter that is not installed in its prefix.
    pub home: Option<PathBuf>,
    /// Where notes and scratch directories go.
    pub work: PathBuf,
    /// Without progress for so long, a case counts as hung.
    pub case_timeout: Duration,
}

impl Runner {
    /// Runs the modules, several at a time.
    pub fn run_all(&self, modules: &[String], jobs: usize) -> Result<Results, String> {
        std::fs::create_dir_all(&self.work).map_err(|e| e.to_string())?;
        let work = std::fs::canonicalize(&self.work).map_err(|e| e.to_string())?;
        let child = work.join("child.py");
        std::fs::write(&child, include_str!("child.py")).map_err(|e| e.to_string())?;
        let next = AtomicUsize::new(0);
        let results = Mutex::new(Results::new());
        std::thread::scope(|scope| {
            for _ in 0..jobs {
                scope.spawn(|| {
                    while let Some(module) = modules.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let outcomes = self.run_module(module, &work, &child);
                        println!("{module}: {} ({} cases)", outcomes.status, outcomes.cases.len());
                        if let Ok(mut results) = results.lock() {
                            results.insert(module.clone(), outcomes);
                        }
                    }
                });
            }
        });
        results.into_inner().map_err(|_| "a worker failed".to_string())
    }

    fn run_module(&self, module: &str, work: &Path, child: &Path) -> Outcomes {
        let notes = work.join(format!("{module}.notes"));
        let done = work.join(format!("{module}.done"));
        let scratch = work.join(format!("{module}.scratch"));
        let _ = std::fs::remove_file(&notes);
        let mut outcomes = Outcomes::default();
        for _ in 0..RESTARTS {
            let names: Vec<&str> = outcomes.cases.keys().map(String::as_str).collect();
            let _ = std::fs::write(&done, names.join("\n"));
            let _ = std::fs::create_dir_all(&scratch);
            let before = outcomes.cases.len();
            let log = work.join(format!("{module}.log"));
            let end = match self.start(module, child, [&notes, &done, &scratch], &log) {
                Ok(process) => self.watch(process, &notes),
                Err(error) => {
                    outcomes.status = "crash".into();
                    outcomes.reasons.insert(String::new(), error);
                    return outcomes;
                }
            };
            let _ = std::fs::remove_dir_all(&scratch);
            let finished = read_notes(&notes, &mut outcomes, end);
            let _ = std::fs::remove_file(&notes);
            if finished {
                break;
            }
            if outcomes.cases.len() == before {
                // Dead between cases: another try would die at the same place.
                outcomes.status = end.word().into();
                break;
            }
        }
        if outcomes.status.is_empty() {
            outcomes.status = "crash".into();
        }
        if outcomes.status == "ok"
            && let Some(word) =
                ["crash", "timeout"].into_iter().find(|w| outcomes.cases.values().any(|o| o == w))
        {
            outcomes.status = word.into();
        }
        let _ = std::fs::remove_file(&done);
        outcomes
    }

    fn start(
        &self,
        module: &str,
        child: &Path,
        files: [&PathBuf; 3],
        log: &Path,
    ) -> Result<Child, String> {
        use std::os::unix::process::CommandExt;
        let log = std::fs::File::create(log).map_err(|e| e.to_string())?;
        let mut command = Command::new("sh");
        command
            .args(["-c", "ulimit -v \"$0\"; exec \"$@\"", MEMORY_LIMIT])
            .arg(&self.interp)
            .arg(child)
            .arg(module)
            .args(files)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", files[2])
            .env("TMPDIR", files[2])
            .env("LANG", "C.UTF-8")
            .stdin(Stdio::null())
            .stdout(log.try_clone().map_err(|e| e.to_string())?)
            .stderr(log)
            .process_group(0);
        if let Some(home) = &self.home {
            command.env("PYTHONHOME", home);
        }
        command.spawn().map_err(|e| e.to_string())
    }

    /// Waits for the process, and kills it and its children when it makes no progress.
    fn watch(&self, mut process: Child, notes: &Path) -> End {
        let size = || std::fs::metadata(notes).map_or(0, |m| m.len());
        let (mut seen, mut since) = (size(), Instant::now());
        loop {
            match process.try_wait() {
                Ok(Some(_)) => {
                    kill_group(process.id());
                    return End::Exited;
                }
                Ok(None) => {}
                Err(_) => return End::Exited,
            }
            if size() != seen {
                (seen, since) = (size(), Instant::now());
            } else if since.elapsed() > self.case_timeout {
                kill_group(process.id());
                let _ = process.wait();
                return End::Hung;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// Kills what a test left running.
fn kill_group(id: u32) {
    let _ = Command::new("kill")
        .args(["-KILL", "--", &format!("-{id}")])
        .stderr(Stdio::null())
        .status();
}

/// How a test process ended.
#[derive(Clone, Copy)]
enum End {
    Exited,
    Hung,
}

impl End {
    fn word(self) -> &'static str {
        match self {
            End::Exited => "crash",
            End::Hung => "timeout",
        }
    }
}

/// Reads the notes of one run; true if it came to its end.
fn read_notes(notes: &Path, outcomes: &mut Outcomes, end: End) -> bool {
    let text = std::fs::read(notes).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let mut running: Option<String> = None;
    let mut finished = false;
    for line in text.lines() {
        let mut fields = line.split('\t');
        match (fields.next(), fields.next()) {
            (Some("start"), Some(case)) => running = Some(case.to_string()),
            (Some("end"), Some(case)) => {
                running = None;
                let outcome = fields.next().unwrap_or("error");
                outcomes.cases.insert(case.to_string(), outcome.to_string());
                if let Some(reason) = fields.next().filter(|r| !r.is_empty()) {
                    outcomes.reasons.insert(case.to_string(), reason.to_string());
                }
            }
            (Some("status"), Some("fixture")) => {
                outcomes
                    .reasons
                    .insert(String::new(), fields.next().unwrap_or_default().to_string());
            }
            (Some("status"), Some(word)) => {
                outcomes.status = word.to_string();
                if let Some(reason) = fields.next().filter(|r| !r.is_empty()) {
                    outcomes.reasons.insert(String::new(), reason.to_string());
                }
            }
            (Some("done"), _) => finished = true,
            _ => {}
        }
    }
    if let Some(case) = running.filter(|_| !finished) {
        outcomes.cases.insert(case, end.word().to_string());
    }
    finished
}
