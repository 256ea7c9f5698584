//! The release build with a profile: `cargo xtask release`. The executable is built with counters, run on tests of the standard
//! library and on the programs of `compat/programs/`, and built again with what the counters say: which branches are usual, which
//! functions are hot, which functions a start runs. CPython's releases are made in the same way
//! (`--enable-optimizations`). The result is `target/optimised/krait`. See `docs/decisions/0014-profiled-release.md`.
//!
//! Needs the profile tool of LLVM, `llvm-profdata`: `rustup component add llvm-tools`, or a path in `LLVM_PROFDATA`. Knows no
//! measuring.

mod order;
mod training;

use std::path::{Path, PathBuf};
use std::process::Command;

/// Everything that the task makes on its way.
const WORK: &str = "target/profiled";
/// The finished executable.
pub const RESULT: &str = "target/optimised/krait";
/// The values that are kept for each place where values are counted, on average.
const VALUES: &str = "-Cllvm-args=-vp-counters-per-site=4";
/// Blocks that training never ran leave their functions, so that the pages of those that start run are full of what is run; blocks
/// are laid out by how often they follow each other.
const PLACEMENT: &str = "-Cllvm-args=-enable-split-machine-functions -Cllvm-args=-mfs-psi-cutoff=0 \
                         -Cllvm-args=-mfs-count-threshold=1 -Cllvm-args=-enable-ext-tsp-block-placement";

/// Indirect calls stay what they are: where one is given a direct way to what it usually reaches, that is inlined, and the
/// handlers of the eval loop, which end in such calls, get stack frames and registers to save.
const CALLS: &str = "-Cllvm-args=-disable-icp";

/// Runs the task.
pub fn run(args: Vec<String>) -> Result<(), String> {
    if let Some(argument) = args.first() {
        return Err(format!("unexpected {argument:?}"));
    }
    let tool = Toolchain::find()?;
    std::fs::create_dir_all(WORK).map_err(|e| format!("{WORK}: {e}"))?;
    let work = std::fs::canonicalize(WORK).map_err(|e| format!("{WORK}: {e}"))?;
    let counts = work.join("counts");
    clear(&counts)?;

    println!("building with counters");
    let flag = format!("-Cprofile-generate={} {VALUES}", counts.display());
    let counting = tool.build(&flag, &work.join("counting"), None)?;
    let layout = order::write(&tool, &counting, &counts, &work)?;
    training::run(&counting, &work)?;

    let profile = work.join("krait.profdata");
    tool.merge(&counts, &profile)?;
    println!("building with the profile");
    let flag = format!("-Cprofile-use={} {PLACEMENT} {CALLS}", profile.display());
    let built = tool.build(&flag, &work.join("final"), Some(&layout))?;
    place(&built, Path::new(RESULT)).map_err(|e| format!("{RESULT}: {e}"))?;
    println!("{RESULT}");
    Ok(())
}

/// Removes a directory, if there is one.
fn clear(directory: &Path) -> Result<(), String> {
    match std::fs::remove_dir_all(directory) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("{}: {e}", directory.display()))
        }
        _ => Ok(()),
    }
}

/// Puts the executable there in one step: one that runs keeps its file.
fn place(built: &Path, result: &Path) -> std::io::Result<()> {
    let new = result.with_extension("new");
    std::fs::create_dir_all(result.parent().unwrap_or(Path::new(".")))?;
    std::fs::copy(built, &new)?;
    std::fs::rename(&new, result)
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
    /// them. The linker script is the committed one unless another is given.
    fn build(
        &self,
        flags: &str,
        directory: &Path,
        layout: Option<&Path>,
    ) -> Result<PathBuf, String> {
        let given = std::env::var("RUSTFLAGS").unwrap_or_default();
        let mut command = Command::new("cargo");
        command
            .args(["build", "--release", "--package", "krait", "--target", &self.host])
            .env("CARGO_TARGET_DIR", directory)
            .env("RUSTFLAGS", format!("{given} {flags}"));
        if let Some(layout) = layout {
            command.env("KRAIT_LAYOUT", layout);
        }
        succeed(command)?;
        Ok(directory.join(&self.host).join("release/krait"))
    }

    /// One profile of all counts. They are made large: where a function is inlined its counts are shared out, and what is then
    /// less than one would pass for never run.
    fn merge(&self, counts: &Path, profile: &Path) -> Result<(), String> {
        let mut command = Command::new(&self.profdata);
        let weighted = format!("--weighted-input=1000,{}", counts.display());
        command.arg("merge").arg("-o").arg(profile).arg(weighted);
        succeed(command)
    }

    /// The functions that a profile has counts of, in the order of their names.
    fn covered(&self, profile: &Path) -> Result<Vec<String>, String> {
        let mut command = Command::new(&self.profdata);
        command.args(["show", "--covered"]).arg(profile);
        let output = command.output().map_err(|e| format!("{}: {e}", self.profdata.display()))?;
        if !output.status.success() {
            return Err(format!("{}: {}", profile.display(), output.status));
        }
        let text =
            String::from_utf8(output.stdout).map_err(|e| format!("{}: {e}", profile.display()))?;
        // A function that its unit keeps to itself is named with the unit.
        let mut names: Vec<String> =
            text.lines().map(|line| line.rsplit(';').next().unwrap_or(line).to_string()).collect();
        names.sort_unstable();
        Ok(names)
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
