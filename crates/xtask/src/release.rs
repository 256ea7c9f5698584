//! The release build with a profile: `cargo xtask release`. The executable is built with counters, run on the programs of
//! `benches/` and `compat/programs/`, and built again with what the counters say: which branches are usual, which functions are hot,
//! what indirect calls reach. CPython's releases are made in the same way (`--enable-optimizations`). The result is
//! `target/optimised/krait`. See `docs/decisions/0014-profiled-release.md`.
//!
//! Needs the profile tool of LLVM, `llvm-profdata`: `rustup component add llvm-tools`, or a path in `LLVM_PROFDATA`. Knows no
//! measuring.

use crate::bench::{measure, programs};
use crate::compat::{cases, process};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Everything that the task makes on its way.
const WORK: &str = "target/profiled";
/// The finished executable.
pub const RESULT: &str = "target/optimised/krait";
/// Training runs a program at this part of the scale at which it is timed.
const PART: u64 = 10;
/// The targets of indirect calls that are kept for each place, on average.
const VALUES: &str = "-Cllvm-args=-vp-counters-per-site=4";

/// Runs the task.
pub fn run(args: Vec<String>) -> Result<(), String> {
    if let Some(argument) = args.first() {
        return Err(format!("unexpected {argument:?}"));
    }
    let tool = Toolchain::find()?;
    std::fs::create_dir_all(WORK).map_err(|e| format!("{WORK}: {e}"))?;
    let work = std::fs::canonicalize(WORK).map_err(|e| format!("{WORK}: {e}"))?;
    let counts = work.join("counts");
    if counts.exists() {
        std::fs::remove_dir_all(&counts).map_err(|e| format!("{}: {e}", counts.display()))?;
    }

    println!("building with counters");
    let flag = format!("-Cprofile-generate={} {VALUES}", counts.display());
    let counting = tool.build(&flag, &work.join("counting"))?;
    train(&counting, &work)?;

    let profile = work.join("krait.profdata");
    tool.merge(&counts, &profile)?;
    println!("building with the profile");
    let flag = format!("-Cprofile-use={}", profile.display());
    let built = tool.build(&flag, &work.join("final"))?;
    place(&built, Path::new(RESULT)).map_err(|e| format!("{RESULT}: {e}"))?;
    println!("{RESULT}");
    Ok(())
}

/// Puts the executable there in one step: one that runs keeps its file.
fn place(built: &Path, result: &Path) -> std::io::Result<()> {
    let new = result.with_extension("new");
    std::fs::create_dir_all(result.parent().unwrap_or(Path::new(".")))?;
    std::fs::copy(built, &new)?;
    std::fs::rename(&new, result)
}

/// Runs the training programs. Those of `benches/` must end well; what those of `compat/programs/` print or raise is not looked
/// at.
fn train(binary: &Path, work: &Path) -> Result<(), String> {
    let mut interpreter =
        measure::Interpreter::new(binary.to_path_buf(), "training", Path::new(""))?;
    interpreter.library = interpreter.own_library()?;
    for program in programs::read(Path::new("benches"))? {
        let scale = (program.scale / PART).max(program.small.unwrap_or(1));
        println!("training: {}", program.name);
        interpreter.run(&program, scale, program.repeat)?;
    }
    let interpreter = process::Interpreter::new(binary.to_path_buf())?;
    let scratch = work.join("scratch");
    for case in cases::read(Path::new("compat"))?.iter().filter(|case| case.program.is_some()) {
        println!("training: {}", case.name);
        // A case that runs into its limit has counted until then.
        let _ = process::run(case, &interpreter, &scratch);
        process::remove(&scratch).map_err(|e| format!("{}: {e}", scratch.display()))?;
    }
    Ok(())
}

/// The compiler's target and the tool that reads its profiles.
struct Toolchain {
    host: String,
    profdata: PathBuf,
}

impl Toolchain {
    fn find() -> Result<Toolchain, String> {
        let host = rustc(&["-vV"])?
            .lines()
            .find_map(|line| line.strip_prefix("host: ").map(str::to_string))
            .ok_or("rustc does not say its host")?;
        let named = std::env::var_os("LLVM_PROFDATA").map(PathBuf::from);
        let sysroot = PathBuf::from(rustc(&["--print", "sysroot"])?.trim());
        let own = sysroot.join("lib/rustlib").join(&host).join("bin/llvm-profdata");
        let profdata = named.or(own.is_file().then_some(own)).ok_or(
            "no llvm-profdata: run `rustup component add llvm-tools`, or let LLVM_PROFDATA name one that reads the \
             compiler's profiles",
        )?;
        Ok(Toolchain { host, profdata })
    }

    /// Builds the executable with more flags for the compiler. The target is named: build scripts are then built without
    /// them.
    fn build(&self, flags: &str, directory: &Path) -> Result<PathBuf, String> {
        let given = std::env::var("RUSTFLAGS").unwrap_or_default();
        let mut command = Command::new("cargo");
        command
            .args(["build", "--release", "--package", "krait", "--target", &self.host])
            .env("CARGO_TARGET_DIR", directory)
            .env("RUSTFLAGS", format!("{given} {flags}"));
        succeed(command)?;
        Ok(directory.join(&self.host).join("release/krait"))
    }

    /// One profile of all counts.
    fn merge(&self, counts: &Path, profile: &Path) -> Result<(), String> {
        let mut command = Command::new(&self.profdata);
        command.arg("merge").arg("-o").arg(profile).arg(counts);
        succeed(command)
    }
}

fn rustc(args: &[&str]) -> Result<String, String> {
    let output = Command::new("rustc").args(args).output().map_err(|e| format!("rustc: {e}"))?;
    String::from_utf8(output.stdout).map_err(|e| format!("rustc: {e}"))
}

fn succeed(mut command: Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name}: {status}")),
        Err(error) => Err(format!("{name}: {error}")),
    }
}
