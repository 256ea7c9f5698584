//! The order of functions in the executable: `cargo xtask bench --layout` runs the programs of the groups `startup` and
//! `front` under valgrind and writes the linker script `crates/krait/layout.ld`, which puts the functions that they run side
//! by side. A start then maps a part of the executable's pages instead of most of them. Functions are named without the
//! hashes of a build; those that a build does not have do no harm. A release build with a profile gets a script of its own, of
//! what its counters say (`release/order.rs`). Knows no measuring.

use super::install;
use super::measure::Interpreter;
use super::programs::{Group, Program};
use crate::reference::Reference;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// The linker script.
const FILE: &str = "crates/krait/layout.ld";

/// How long one run may take.
const LIMIT: Duration = Duration::from_secs(600);

/// The name of the executable under which it is run.
const NAME: &str = "krait";

/// Writes the script: the functions of the first build, then those that only the others have, which inline others.
pub fn write(programs: &[Program], binaries: &[PathBuf]) -> Result<(), String> {
    let mut listed = HashSet::new();
    let mut patterns = Vec::new();
    for binary in binaries {
        patterns.extend(
            executed_by(programs, binary)?.into_iter().filter(|p| listed.insert(p.clone())),
        );
    }
    std::fs::write(FILE, script(&patterns)).map_err(|e| format!("{FILE}: {e}"))
}

/// Patterns for the functions of a build that the programs run, those that all of them run first.
fn executed_by(programs: &[Program], binary: &Path) -> Result<Vec<String>, String> {
    let reference = Reference::find()?;
    let path = install(&reference, binary, NAME)?;
    let interpreter = Interpreter::new(path, "layout", &reference.library())?;
    let mut runs = Vec::new();
    for program in chosen(programs) {
        let functions = functions(&interpreter, program)?;
        eprintln!("{}: {} functions", program.name, functions.len());
        runs.push(functions);
    }
    Ok(order(&runs))
}

/// The programs whose functions belong together.
pub fn chosen(programs: &[Program]) -> impl Iterator<Item = &Program> {
    programs.iter().filter(|program| matches!(program.group, Group::Startup | Group::Front))
}

/// Patterns for the functions that each run executed: those of most runs first, then in the order of the lists.
pub fn order(runs: &[Vec<String>]) -> Vec<String> {
    // How many programs run a function, and when it was first met.
    let mut counts: HashMap<String, (usize, usize)> = HashMap::new();
    for functions in runs {
        let mut met = HashSet::new();
        for function in functions.iter().map(|name| without_hashes(name)) {
            if is_name(&function) && met.insert(function.clone()) {
                let next = counts.len();
                counts.entry(function).or_insert((0, next)).0 += 1;
            }
        }
    }
    let mut patterns: Vec<String> = counts.keys().cloned().collect();
    patterns.sort_by_key(|name| {
        let (count, first) = counts[name];
        (std::cmp::Reverse(count), first)
    });
    patterns
}

/// The patterns of the committed script for functions that come compiled, of C and of Rust's own library: no counters are in
/// them.
pub fn foreign() -> Result<Vec<String>, String> {
    let text = std::fs::read_to_string(FILE).map_err(|e| format!("{FILE}: {e}"))?;
    Ok(listed(&text).filter(|name| !name.starts_with("_ZN")).map(str::to_string).collect())
}

/// The patterns that a script lists, without the lines that take what is left.
fn listed(script: &str) -> impl Iterator<Item = &str> {
    script.lines().filter_map(|line| {
        let (name, rest) = line.trim().strip_prefix("*(.text.")?.split_once(' ')?;
        rest.starts_with(&format!(".text.hot.{name} ")).then_some(name)
    })
}

/// The functions of the executable that a program runs, as the linker names them.
fn functions(interpreter: &Interpreter, program: &Program) -> Result<Vec<String>, String> {
    let scale = program.small.unwrap_or(program.scale);
    // Fills the cache of compiled files.
    interpreter.run(program, scale, 1)?;
    let profile = interpreter.work.join(format!("{}.profile", program.name));
    let mut command = Command::new("valgrind");
    command
        .args(["--tool=callgrind", "--demangle=no"])
        .arg(format!("--callgrind-out-file={}", profile.display()))
        .arg(&interpreter.path)
        .args(interpreter.options())
        .args(program.arguments(scale));
    interpreter.measure(command, &program.name, LIMIT)?;
    let text =
        std::fs::read_to_string(&profile).map_err(|e| format!("{}: {e}", profile.display()))?;
    Ok(executed(&text))
}

/// The functions that a profile of callgrind has costs for. It gives names once and then numbers.
fn executed(profile: &str) -> Vec<String> {
    let (mut objects, mut functions) = (HashMap::new(), HashMap::new());
    let (mut found, mut inside) = (Vec::new(), false);
    for line in profile.lines() {
        let Some((key, value)) = line.split_once('=') else { continue };
        let names = match key {
            "ob" | "cob" => &mut objects,
            "fn" | "cfn" => &mut functions,
            _ => continue,
        };
        let (number, name) = value.split_once(' ').unwrap_or((value, ""));
        if !name.is_empty() {
            names.insert(number, name);
        }
        let name = names.get(number).copied().unwrap_or_default();
        match key {
            "ob" => inside = Path::new(name).file_name().is_some_and(|file| file == NAME),
            // A recursive call has a function of its own, with its depth behind a quote.
            "fn" if inside => found.push(name.split('\'').next().unwrap_or(name).to_string()),
            _ => {}
        }
    }
    found
}

/// False for what stands for code without a symbol.
fn is_name(pattern: &str) -> bool {
    pattern.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.$*".contains(&byte))
}

/// Thousands of functions have this name: closures that stand in tables. They keep their hashes, which all builds of a profile
/// share.
const CLOSURES: &str = "_ZN4core3ops8function6FnOnce9call_once17h";

/// A pattern for a symbol in which hashes stand for anything.
fn without_hashes(symbol: &str) -> String {
    if symbol.starts_with(CLOSURES) {
        return symbol.split('.').next().unwrap_or(symbol).to_string() + "*";
    }
    // The older mangling ends with a hash: `17h` and sixteen digits.
    if let Some(at) = symbol.find("17h") {
        return format!("{}17h*", &symbol[..at]);
    }
    let plain = symbol.split_once(".llvm.").map_or(symbol, |(plain, _)| plain);
    // In the newer one crates have theirs: `Cs…_`.
    let mut pattern = String::new();
    let mut rest = plain;
    while let Some(at) = rest.find("Cs").filter(|_| plain.starts_with("_R")) {
        let Some(end) = rest[at..].find('_') else { break };
        pattern.push_str(&rest[..at]);
        pattern.push_str("Cs*");
        rest = &rest[at + end..];
    }
    pattern + rest
}

/// The linker script that puts these functions first.
pub fn script(patterns: &[String]) -> String {
    let mut text = String::from(
        "/* The functions that a start and the front end run, side by side. Written by `cargo xtask bench --layout`. */\n\
         OVERWRITE_SECTIONS {\n  .text : {\n",
    );
    for pattern in patterns {
        // Functions that are seldom or often called have sections of other names.
        let _ =
            writeln!(text, "    *(.text.{pattern} .text.hot.{pattern} .text.unlikely.{pattern})");
    }
    text.push_str(
        "    *(.text.hot .text.hot.*)\n    *(.text .text._*)\n    *(.text.*)\n  }\n\
         \x20 /* A look-up of a builtin module reads all definitions. */\n\
         \x20 .data.rel.ro : {\n    *(.data.rel.ro.*3DEF17h*)\n    *(.data.rel.ro .data.rel.ro.*)\n  }\n}\n",
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_of_the_executable() {
        let profile = "ob=(1) /lib/ld.so\nfn=(1) start\n1 2\nob=(2) /x/krait\nfn=(2) main'2\ncob=(1)\ncfn=(1)\ncalls=1\n\
                       1 2\nfn=(3) run\n1 1\n";
        assert_eq!(executed(profile), ["main", "run"]);
    }

    #[test]
    fn a_script_lists_its_patterns() {
        let patterns = ["main".to_string(), "_RNvCs*_1x".to_string()];
        assert_eq!(listed(&script(&patterns)).collect::<Vec<_>>(), patterns);
    }

    #[test]
    fn functions_of_most_runs_first() {
        let runs = [vec!["a".into(), "b".into()], vec!["c".into(), "b".into(), "not one".into()]];
        assert_eq!(order(&runs), ["b", "a", "c"]);
    }

    #[test]
    fn names_without_hashes() {
        assert_eq!(without_hashes("_ZN1a1b17h0123456789abcdefE"), "_ZN1a1b17h*");
        assert_eq!(without_hashes("_ZN1a1b17h0123456789abcdefE.llvm.12"), "_ZN1a1b17h*");
        assert_eq!(without_hashes("_RNvNtCs1a2B_4core3fmtCs9_1x"), "_RNvNtCs*_4core3fmtCs*_1x");
        assert_eq!(without_hashes("mi_malloc"), "mi_malloc");
        let closure = format!("{CLOSURES}0123456789abcdefE");
        assert_eq!(without_hashes(&format!("{closure}.llvm.12")), format!("{closure}*"));
    }
}
