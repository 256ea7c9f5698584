//! Jumps and calls through a table are told apart.

use super::{Function, path_of, scan};
use std::collections::BTreeMap;

fn counts(code: &[u8]) -> (usize, usize) {
    let function = Function { name: "handlers::NOP".into(), address: 0x1000, code: code.to_vec() };
    let scan = scan(&function, &BTreeMap::from([(0x2000, "handlers::POP_TOP")]));
    (scan.jumps, scan.calls.len())
}

#[test]
fn jumps_and_calls() {
    // jmp [r9 + rax * 8]; call [r9 + rax * 8]
    assert_eq!(counts(&[0x41, 0xff, 0x24, 0xc1]), (1, 0));
    assert_eq!(counts(&[0x41, 0xff, 0x14, 0xc1]), (0, 1));
    // mov rax, [r9 + rax * 8]; then jmp rax or call rax
    assert_eq!(counts(&[0x49, 0x8b, 0x04, 0xc1, 0xff, 0xe0]), (1, 0));
    assert_eq!(counts(&[0x49, 0x8b, 0x04, 0xc1, 0xff, 0xd0]), (0, 1));
    // call [rax + 24], the method of some other table; call of a handler; call of something else
    assert_eq!(counts(&[0xff, 0x50, 0x18]), (0, 0));
    assert_eq!(counts(&[0xe8, 0xfb, 0x0f, 0, 0]), (0, 1));
    assert_eq!(counts(&[0xe8, 0xfa, 0x0f, 0, 0]), (0, 0));
}

#[test]
fn names() {
    assert_eq!(path_of("8handlers7POP_TOP17h07c148a43dbf5e39E"), "handlers::POP_TOP");
    assert_eq!(path_of("5error"), "error");
}
