//! The order of functions in a build with a profile: what its counters have counts of when the programs of the groups `startup`
//! and `front` run, and a start without options. Its functions are others than those of a build without a profile, and what
//! each release inlines is not known before. These runs are not part of the profile. Knows no building.

use super::{Toolchain, clear};
use crate::bench::measure::{Interpreter, LIMIT, Usage};
use crate::bench::{layout, programs};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Writes the linker script and gives its place. The counters' directory is empty before and after.
pub fn write(
    tool: &Toolchain,
    binary: &Path,
    counts: &Path,
    work: &Path,
) -> Result<PathBuf, String> {
    let mut interpreter = Interpreter::new(binary.to_path_buf(), "order", Path::new(""))?;
    interpreter.library = interpreter.own_library()?;
    let profile = work.join("order.profdata");
    let counted = |name: &str, run: &dyn Fn() -> Result<Usage, String>| {
        // Fills the cache of compiled files.
        run()?;
        clear(counts)?;
        run()?;
        tool.merge(counts, &profile)?;
        let functions = tool.covered(&profile)?;
        println!("order: {name}: {} functions", functions.len());
        Ok::<_, String>(functions)
    };
    // Without the options that the programs get, a start finds its paths in another way.
    let mut runs = vec![counted("plain start", &|| {
        let mut command = Command::new(binary);
        command.args(["-B", "-c", "pass"]);
        interpreter.measure(command, "plain", LIMIT)
    })?];
    for program in layout::chosen(&programs::read(Path::new("benches"))?) {
        let scale = program.small.unwrap_or(program.scale);
        runs.push(counted(&program.name, &|| interpreter.run(program, scale, 1))?);
    }
    clear(counts)?;
    let mut patterns = layout::foreign()?;
    patterns.extend(layout::order(&runs));
    let script = work.join("layout.ld");
    std::fs::write(&script, layout::script(&patterns))
        .map_err(|e| format!("{}: {e}", script.display()))?;
    Ok(script)
}
