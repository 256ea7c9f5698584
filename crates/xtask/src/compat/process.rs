//! Runs one case on one interpreter, in a fresh directory and a clean environment. Knows no comparison.

use super::cases::Case;
use crate::reference;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::time::{Duration, Instant, UNIX_EPOCH};

/// Seconds that a run may take, unless its case says otherwise.
const LIMIT: f64 = 60.0;
/// A run that writes more than this is stopped.
const MOST_OUTPUT: u64 = 64 << 20;
/// Address space of a run, in KiB.
const MEMORY: u64 = 6 << 20;

/// When the cases' files were written, since 1970.
const WRITTEN: Duration = Duration::from_secs(1_000_000_000);

/// An interpreter and its places.
pub struct Interpreter {
    pub path: PathBuf,
    pub prefix: PathBuf,
    pub library: PathBuf,
}

impl Interpreter {
    pub fn new(path: PathBuf) -> Result<Interpreter, String> {
        let found = reference::Reference::at(&path)?;
        Ok(Interpreter { path, library: found.library(), prefix: found.prefix })
    }

    fn expand(&self, text: &str) -> String {
        text.replace("{lib}", &self.library.to_string_lossy()).replace("{data}", "compat/data")
    }
}

/// What a run left behind.
pub struct Outcome {
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
    pub status: String,
    /// Contents by path.
    pub made: BTreeMap<String, Vec<u8>>,
}

/// Runs the case below `scratch`, which must not exist. The directory has the same name for both interpreters.
pub fn run(case: &Case, interp: &Interpreter, scratch: &Path) -> Result<Outcome, String> {
    let at = |e: std::io::Error| format!("{}: {e}", scratch.display());
    remove(scratch).map_err(at)?;
    let home = scratch.join("home");
    fs::create_dir_all(&home).map_err(at)?;
    let work = scratch.join("work");
    prepare(case, interp, &work)?;

    let mut outcome = Outcome {
        stdout: Vec::new(),
        stderr: Vec::new(),
        status: String::new(),
        made: BTreeMap::new(),
    };
    let runs = [
        script(&case.before, interp),
        Some(case.args.iter().map(|arg| interp.expand(arg)).collect()),
        script(&case.after, interp),
    ];
    for (index, args) in runs.into_iter().enumerate() {
        let Some(args) = args else { continue };
        let input = scratch.join("stdin");
        let main = index == 1;
        fs::write(&input, if main { case.stdin.as_str() } else { "" }).map_err(at)?;
        let names = ["stdout", "stderr"].map(|name| scratch.join(name));
        let mut command = Command::new("sh");
        command
            .args(["-c", &format!("ulimit -v {MEMORY}; ulimit -c 0; exec \"$@\"")])
            .arg("sh")
            .arg(&interp.path)
            .args(args)
            .current_dir(&work)
            .env_clear()
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("HOME", &home)
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "UTC")
            .envs(case.env.iter().map(|(name, value)| (name, interp.expand(value))))
            .stdin(File::open(&input).map_err(at)?)
            .stdout(File::create(&names[0]).map_err(at)?)
            .stderr(File::create(&names[1]).map_err(at)?)
            .process_group(0);
        let child = command.spawn().map_err(|e| format!("{}: {e}", interp.path.display()))?;
        let signal = case.signal.as_deref().filter(|_| main);
        let status = watch(child, case, signal, &names)?;
        outcome.stdout.extend(fs::read(&names[0]).map_err(at)?);
        outcome.stderr.extend(fs::read(&names[1]).map_err(at)?);
        outcome.status += &status;
    }
    collect(case, &work, &work, &mut outcome.made)?;
    Ok(outcome)
}

/// Removes a directory that may lack permissions.
pub fn remove(directory: &Path) -> std::io::Result<()> {
    if !directory.exists() {
        return Ok(());
    }
    if fs::remove_dir_all(directory).is_err() {
        Command::new("chmod").args(["-R", "u+rwX"]).arg(directory).status()?;
        fs::remove_dir_all(directory)?;
    }
    Ok(())
}

/// Arguments for a script of the case.
fn script(text: &str, interp: &Interpreter) -> Option<Vec<String>> {
    (!text.is_empty()).then(|| vec!["-B".into(), "-c".into(), interp.expand(text)])
}

/// Writes the files that the case asks for.
fn prepare(case: &Case, interp: &Interpreter, work: &Path) -> Result<(), String> {
    let at = |e: std::io::Error| format!("{}: {e}", work.display());
    fs::create_dir_all(work).map_err(at)?;
    if let Some(program) = &case.program {
        let target = work.join("compat/programs");
        fs::create_dir_all(&target).map_err(at)?;
        fs::copy(program, target.join(program.file_name().unwrap_or_default())).map_err(at)?;
    }
    let uses_data = |text: &String| text.contains("{data}");
    if case.data.is_dir()
        && (case.program.is_some()
            || case.args.iter().chain([&case.before, &case.after]).any(uses_data))
    {
        reference::copy_tree(&case.data, &work.join("compat/data"))?;
    }
    for (path, text) in &case.files {
        let path = work.join(path);
        fs::create_dir_all(path.parent().unwrap_or(work)).map_err(at)?;
        fs::write(&path, text).map_err(at)?;
        // Compiled files hold this time.
        let file = File::options().write(true).open(&path).map_err(at)?;
        file.set_modified(UNIX_EPOCH + WRITTEN).map_err(at)?;
    }
    for (path, source) in &case.copy {
        let (source, path) = (PathBuf::from(interp.expand(source)), work.join(path));
        fs::create_dir_all(path.parent().unwrap_or(work)).map_err(at)?;
        if source.is_dir() {
            reference::copy_tree(&source, &path)?;
        } else {
            fs::copy(&source, path).map_err(|e| format!("{}: {e}", source.display()))?;
        }
    }
    Ok(())
}

/// Waits for the end, sends the case's signal, and stops what takes too long or writes too much.
fn watch(
    mut child: Child,
    case: &Case,
    signal: Option<&str>,
    output: &[PathBuf; 2],
) -> Result<String, String> {
    let limit = Duration::from_secs_f64(case.limit.unwrap_or(LIMIT));
    let delay = Duration::from_secs_f64(case.delay.unwrap_or(0.5));
    let start = Instant::now();
    let mut pending = signal;
    let mut ready = None;
    let mut pause = Duration::from_millis(1);
    let size = |path: &PathBuf| fs::metadata(path).map_or(0, |data| data.len());
    loop {
        if let Some(status) = child.try_wait().map_err(|e| e.to_string())? {
            // What it left running must not outlive the case.
            send(&child, "KILL");
            return Ok(describe(status));
        }
        if let Some(name) = pending {
            if ready.is_none() && size(&output[0]) > 0 {
                ready = Some(Instant::now());
            }
            if ready.is_some_and(|since| since.elapsed() >= delay) {
                send(&child, name);
                pending = None;
            }
        }
        let excess = output.iter().any(|path| size(path) > MOST_OUTPUT);
        if excess || start.elapsed() > limit {
            send(&child, "KILL");
            child.wait().map_err(|e| e.to_string())?;
            return Ok(if excess { "wrote too much" } else { "hung" }.into());
        }
        std::thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}

/// Sends a signal to the process and those it started.
fn send(child: &Child, signal: &str) {
    let group = format!("-{}", child.id());
    let _ = Command::new("kill")
        .args(["-s", signal, "--", &group])
        .stderr(std::process::Stdio::null())
        .status();
}

fn describe(status: ExitStatus) -> String {
    match (status.code(), status.signal()) {
        (Some(code), _) => format!("exit {code}\n"),
        (None, Some(signal)) => format!("signal {signal}\n"),
        (None, None) => format!("{status}\n"),
    }
}

/// Reads the files that the case names.
fn collect(
    case: &Case,
    root: &Path,
    directory: &Path,
    made: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), String> {
    if case.made.is_empty() {
        return Ok(());
    }
    let at = |e: std::io::Error| format!("{}: {e}", directory.display());
    for entry in fs::read_dir(directory).map_err(at)? {
        let entry = entry.map_err(at)?;
        let path = entry.path();
        let kind = entry.file_type().map_err(at)?;
        let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
        if kind.is_dir() {
            collect(case, root, &path, made)?;
        } else if kind.is_file() && case.made.iter().any(|pattern| super::matches(pattern, &name)) {
            made.insert(name, fs::read(&path).map_err(at)?);
        }
    }
    Ok(())
}
