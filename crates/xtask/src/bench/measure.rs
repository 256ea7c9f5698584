//! Runs a program in a clean environment and says what it took. Knows no comparison.

use super::WORK;
use super::programs::Program;
use krait_host::process::wait4;
use std::fs::File;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// How long one process may take.
pub const LIMIT: Duration = Duration::from_secs(120);

/// An interpreter with its own cache of compiled files.
pub struct Interpreter {
    pub path: PathBuf,
    /// Files of its runs; compiled files are below it.
    pub work: PathBuf,
    /// The library whose files the front end's programs read.
    pub library: PathBuf,
}

/// What runs took, and what the last of them printed.
#[derive(Clone, Debug, Default)]
pub struct Usage {
    /// Seconds.
    pub cpu: f64,
    pub wall: f64,
    /// KiB.
    pub peak: f64,
    pub output: String,
}

impl Interpreter {
    pub fn new(path: PathBuf, name: &str, library: &Path) -> Result<Interpreter, String> {
        let work = Path::new(WORK).join(name);
        let at = |e: std::io::Error| format!("{}: {e}", work.display());
        std::fs::create_dir_all(&work).map_err(at)?;
        let work = std::fs::canonicalize(&work).map_err(at)?;
        Ok(Interpreter { path, work, library: library.to_path_buf() })
    }

    /// The interpreter's options: compiled files go into its own cache, programs do not find each other as modules.
    pub fn options(&self) -> [String; 3] {
        let cache = self.work.join("compiled");
        ["-P".into(), "-X".into(), format!("pycache_prefix={}", cache.display())]
    }

    /// The directory that the interpreter imports its library from.
    pub fn own_library(&self) -> Result<PathBuf, String> {
        let mut command = Command::new(&self.path);
        command.args(["-I", "-c", "import os; print(os.path.dirname(os.__file__))"]);
        Ok(self.measure(command, "library", LIMIT)?.output.trim_end().into())
    }

    /// Runs the program so many times; the usage is their sum.
    pub fn run(&self, program: &Program, scale: u64, repeat: usize) -> Result<Usage, String> {
        let mut sum = Usage::default();
        for _ in 0..repeat {
            let mut command = Command::new(&self.path);
            command.args(self.options()).args(program.arguments(scale));
            let usage = self.measure(command, &program.name, LIMIT)?;
            sum.cpu += usage.cpu;
            sum.wall += usage.wall;
            sum.peak = sum.peak.max(usage.peak);
            sum.output = usage.output;
        }
        Ok(sum)
    }

    /// Runs a command of this interpreter to its end, which must be a good one.
    pub fn measure(
        &self,
        mut command: Command,
        name: &str,
        limit: Duration,
    ) -> Result<Usage, String> {
        let [output, errors] = ["out", "err"].map(|end| self.work.join(format!("{name}.{end}")));
        let create =
            |path: &Path| File::create(path).map_err(|e| format!("{}: {e}", path.display()));
        command
            .env_clear()
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("HOME", &self.work)
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "UTC")
            .env("PYTHONHASHSEED", "0")
            .env("BENCH_LIBRARY", &self.library)
            .stdin(Stdio::null())
            .stdout(create(&output)?)
            .stderr(create(&errors)?)
            .process_group(0);
        let start = Instant::now();
        let child = command
            .spawn()
            .map_err(|e| format!("{}: {e}", command.get_program().to_string_lossy()))?;
        let (status, mut usage) = reap(child, limit)?;
        usage.wall = start.elapsed().as_secs_f64();
        let text = |path: &Path| {
            std::fs::read(path)
                .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
                .map_err(|e| format!("{}: {e}", path.display()))
        };
        usage.output = text(&output)?;
        if status.success() {
            return Ok(usage);
        }
        let errors = text(&errors)?;
        let last = errors.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default();
        Err(format!("{}: {status}: {last}", self.path.display()))
    }
}

/// Waits for the end, or kills what takes longer than the limit.
fn reap(child: Child, limit: Duration) -> Result<(ExitStatus, Usage), String> {
    let pid = i32::try_from(child.id()).map_err(|e| e.to_string())?;
    std::thread::scope(|scope| {
        let (ended, end) = channel::<()>();
        scope.spawn(move || {
            if end.recv_timeout(limit) == Err(RecvTimeoutError::Timeout) {
                let group = format!("-{pid}");
                let _ = Command::new("kill").args(["-s", "KILL", "--", &group]).status();
            }
        });
        let result = wait4(pid, 0);
        drop(ended);
        let (_, status, usage) = result.map_err(|e| format!("wait4: {e}"))?;
        let cpu = usage.utime + usage.stime;
        let usage = Usage { cpu, peak: usage.maxrss as f64, ..Usage::default() };
        Ok((ExitStatus::from_raw(status), usage))
    })
}
