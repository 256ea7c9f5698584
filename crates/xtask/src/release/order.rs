//! The order of functions in a build with a profile: what its counters have counts of when the programs of the groups `startup`
//! and `front` run. Its functions are others than those of a build without a profile, and what each release inlines is not known
//! before. These runs are not part of the profile. Knows no building.

use super::{Toolchain, clear};
use crate::bench::measure::Interpreter;
use crate::bench::{layout, programs};
use std::path::{Path, PathBuf};

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
    let mut runs = Vec::new();
    for program in layout::chosen(&programs::read(Path::new("benches"))?) {
        let scale = program.small.unwrap_or(program.scale);
        // Fills the cache of compiled files.
        interpreter.run(program, scale, 1)?;
        clear(counts)?;
        interpreter.run(program, scale, 1)?;
        tool.merge(counts, &profile)?;
        let functions = tool.covered(&profile)?;
        println!("order: {}: {} functions", program.name, functions.len());
        runs.push(functions);
    }
    clear(counts)?;
    let mut patterns = layout::foreign()?;
    patterns.extend(layout::order(&runs));
    let script = work.join("layout.ld");
    std::fs::write(&script, layout::script(&patterns))
        .map_err(|e| format!("{}: {e}", script.display()))?;
    Ok(script)
}
