//! The committed parser is the one the grammar generates.

#[test]
fn generated_parser_is_fresh() {
    assert_eq!(super::is_fresh(), Ok(true), "run `cargo xtask gen-parser`");
}
