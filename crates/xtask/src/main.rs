//! Development tasks: reference set-up, generators, tidy, comparison and conformance runs.

fn main() {}
