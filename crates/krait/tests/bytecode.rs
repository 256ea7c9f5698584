//! Code that no compiler made: the binary refuses it or raises, and never crashes.

use std::process::Command;

/// Runs a program of `tests/bytecode`; it must end by itself and well.
fn check(program: &str, args: &[&str]) {
    let path = format!("{}/tests/bytecode/{program}", env!("CARGO_MANIFEST_DIR"));
    let output = Command::new(env!("CARGO_BIN_EXE_krait"))
        .args(["-B", &path])
        .args(args)
        .output()
        .expect("krait starts");
    let (out, error) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(
        output.status.code(),
        Some(0),
        "{program} {args:?}: {}\n{out}\n{error}",
        output.status
    );
}

#[test]
fn hand_made_code_is_refused_or_raises() {
    check("hand_made.py", &[]);
}

#[test]
fn code_of_the_carried_library_is_accepted() {
    check("library.py", &["8"]);
}

#[test]
fn mutants_raise_and_do_not_crash() {
    check("mutants.py", &["1", "400"]);
}
