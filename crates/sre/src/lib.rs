//! The regular-expression engine behind `_sre`. Knows no Python types.
