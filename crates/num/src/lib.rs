//! Number kernels: int and float parsing, repr, formatting, arithmetic and hashing as Python defines them.
