//! What the executable with counters runs: tests of the standard library, as CPython's own profile is made, and the programs of
//! `compat/programs/`. None of the programs of `benches/` is among them, so that those measure what a program gains that the
//! profile has not seen. Knows no building.

use super::clear;
use crate::bench::measure::Interpreter;
use crate::compat::{cases, process};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// How long the tests of one module may take.
const LIMIT: Duration = Duration::from_secs(600);

/// The test modules: built-in types, the accelerated modules, the language, the compiler. They are short, use neither network nor
/// further processes to speak of, and together meet most of the interpreter.
const TESTS: &str = "array asyncgen augassign base64 binascii binop bisect bool builtin class cmath codecs collections \
    complex configparser contains context contextlib copy coroutines csv dataclasses decorators \
    defaultdict deque descr dict difflib enumerate exceptions float format fractions fstring functools \
    generators genexps heapq io iter itertools list listcomps long memoryview operator ordered_dict \
    patma pickle pprint queue re scope set str struct tuple typing";

/// Runs all of it. What tests find, and what programs print or raise, is not looked at: conformance and comparison have tasks of
/// their own.
pub fn run(binary: &Path, work: &Path) -> Result<(), String> {
    let mut interpreter = Interpreter::new(binary.to_path_buf(), "training", Path::new(""))?;
    // Each file is compiled once, as in a new installation, and read from its compiled form later.
    clear(&interpreter.work.join("compiled"))?;
    interpreter.library = interpreter.own_library()?;
    for test in TESTS.split_whitespace() {
        println!("training: test_{test}");
        let mut command = Command::new(&interpreter.path);
        command
            .args(interpreter.options())
            .args(["-m", "unittest", "-q", &format!("test.test_{test}")])
            .current_dir(&interpreter.work);
        let _ = interpreter.measure(command, test, LIMIT);
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
