//! Each rule finds what breaks it.

use super::check;

fn findings(name: &str, text: &str) -> Vec<String> {
    let mut findings = Vec::new();
    check(name, text, &["objects".to_string()], &mut findings);
    findings
}

#[test]
fn a_clean_file_passes() {
    assert!(findings("crates/text/src/a.rs", "//! A.\n\nfn f() {}\n").is_empty());
}

#[test]
fn rules_find_what_breaks_them() {
    let long = format!("//! A.\n{}", "fn f() {}\n".repeat(900));
    let block = ["//! A.\nfn f() { un", "safe { g() } }\n"].concat();
    let macro_call = ["//! A.\nfn f() { to", "do!() }\n"].concat();
    for (name, text, part) in [
        ("crates/text/src/a.rs", "fn f() {}\n", "header"),
        ("crates/text/src/a.rs", "//! A. \n", "white space"),
        ("crates/text/src/a.rs", "//! A.", "line end"),
        ("crates/text/src/utils.rs", "//! A.\n", "says nothing"),
        ("crates/text/src/a.rs", "//! A.\nmod inner;\n", "empty name"),
        ("crates/text/src/a.rs", &long, "901 lines"),
        ("crates/text/src/a.rs", &block, "no unsafe code here"),
        ("crates/objects/src/a.rs", &block, "SAFETY"),
        ("crates/text/src/a.rs", &macro_call, "unfinished"),
    ] {
        let found = findings(name, text);
        assert!(found.iter().any(|finding| finding.contains(part)), "{part}: {found:?}");
    }
}
