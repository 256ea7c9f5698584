//! Runs the binary as a user would: programs that check themselves, exit statuses, messages on standard error.

use std::path::Path;
use std::process::{Command, Output};

fn krait(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_krait")).args(args).output().expect("krait starts")
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn programs_pass_their_own_checks() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect("the programs are there") {
        let path = entry.expect("the folder can be read").path();
        if path.extension().is_none_or(|extension| extension != "py") {
            continue;
        }
        let output = krait(&[path.to_str().expect("the path is UTF-8")]);
        assert_eq!(output.status.code(), Some(0), "{}: {}", path.display(), stderr(&output));
        // What the reference prints.
        if let Ok(expected) = std::fs::read_to_string(path.with_extension("out")) {
            let shown = String::from_utf8_lossy(&output.stdout);
            for (line, wanted) in shown.lines().zip(expected.lines()) {
                assert_eq!(line, wanted, "{}", path.display());
            }
            assert_eq!(shown, expected, "{}", path.display());
        }
        count += 1;
    }
    assert!(count > 0);
}

#[test]
fn system_exit_gives_the_status() {
    assert_eq!(krait(&["-c", "raise SystemExit(7)"]).status.code(), Some(7));
    assert_eq!(krait(&["-c", "raise SystemExit"]).status.code(), Some(0));
    let output = krait(&["-c", "raise SystemExit('bye')"]);
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(1), "bye\n"));
}

#[test]
fn uncaught_exceptions_show_a_traceback() {
    let output = krait(&["-c", "def f(x):\n    return 1 // x\nf(0)"]);
    assert_eq!(output.status.code(), Some(1));
    let text = stderr(&output);
    assert!(text.starts_with("Traceback (most recent call last):\n"), "{text}");
    assert!(text.contains("File \"<string>\", line 2, in f"), "{text}");
    assert!(text.ends_with("ZeroDivisionError: division by zero\n"), "{text}");
}

#[test]
fn syntax_errors_show_their_place() {
    let output = krait(&["-c", "x = = 1"]);
    assert_eq!(output.status.code(), Some(1));
    let expected =
        "  File \"<string>\", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n";
    assert_eq!(stderr(&output), expected);
}

#[test]
fn deep_recursion_is_an_exception() {
    for code in ["def f(): f()\nf()", "eval('(' * 5000 + ')' * 5000)", "eval('-' * 100000 + '1')"] {
        let output = krait(&["-c", code]);
        assert_eq!(output.status.code(), Some(1), "{code}: {}", stderr(&output));
    }
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_carried_library_serves_imports() {
    let program = "import json, re, sys\n\
                   print(json.dumps({'b': [1, 2.5, None], 'a': re.sub('x+', '-', 'axxb')}, sort_keys=True))\n\
                   print(sys.implementation.name, sys.version_info[:2])";
    let output = krait(&["-c", program]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let expected = "{\"a\": \"a-b\", \"b\": [1, 2.5, null]}\nkrait (3, 14)\n";
    assert_eq!(stdout(&output), expected);
}

#[test]
fn modules_and_options_run() {
    let output =
        krait(&["-I", "-S", "-O", "-c", "import sys; print(sys.flags.optimize, __debug__)"]);
    assert_eq!(stdout(&output), "1 False\n", "{}", stderr(&output));
    let output = krait(&["-V"]);
    assert_eq!(stdout(&output), "Python 3.14.10\n");
    assert_eq!(krait(&["-z"]).status.code(), Some(2));
    let output = krait(&["-m", "no_such_module"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).ends_with(": No module named no_such_module\n"), "{}", stderr(&output));
    assert_eq!(krait(&["no_such_file.py"]).status.code(), Some(2));
}

#[test]
fn tracebacks_mark_the_failing_expression() {
    let path = std::env::temp_dir().join(format!("krait-traceback-{}.py", std::process::id()));
    std::fs::write(&path, "a = 1\nb = 0\nprint(a + (a / b))\n").expect("the file can be written");
    let output = krait(&[path.to_str().expect("the path is UTF-8")]);
    let _ = std::fs::remove_file(&path);
    let text = stderr(&output);
    assert!(text.contains("    print(a + (a / b))\n               ~~^~~\n"), "{text}");
}
