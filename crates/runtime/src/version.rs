//! Which Python this is. The text has CPython's pattern, so that programs that take it apart can.

/// `sys.version_info`: major, minor, micro.
pub const VERSION: (i64, i64, i64) = (3, 14, 10);

/// `sys.hexversion`.
pub const HEX: i64 = (VERSION.0 << 24) | (VERSION.1 << 16) | (VERSION.2 << 8) | 0xf0;

/// `3.14.10`.
pub fn number() -> String {
    format!("{}.{}.{}", VERSION.0, VERSION.1, VERSION.2)
}

/// `sys.version`.
pub fn text() -> String {
    format!("{} (main, Nov 27 2026, 00:00:00) [Rust {}]", number(), env!("CARGO_PKG_RUST_VERSION"))
}
