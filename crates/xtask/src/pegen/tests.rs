//! The committed parser is the one the grammar generates.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use super::{GRAMMAR, OUTPUT, generate};

#[test]
fn generated_parser_is_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let grammar = std::fs::read_to_string(root.join(GRAMMAR)).expect("the grammar");
    let committed = std::fs::read_to_string(root.join(OUTPUT)).expect("the parser");
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition=2024", "--config-path"])
        .arg(&root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("rustfmt");
    let mut input = rustfmt.stdin.take().expect("its input");
    let source = generate(&grammar).expect("a valid grammar");
    let writer = std::thread::spawn(move || input.write_all(source.as_bytes()));
    let output = rustfmt.wait_with_output().expect("its output");
    writer.join().expect("the writer").expect("a whole write");
    assert!(String::from_utf8_lossy(&output.stdout) == committed, "run `cargo xtask gen-parser`");
}
