//! Operating-system calls returning `io::Result`. Knows no Python types.
