//! The object model: heap, types and slots, protocols, builtin types, exceptions, argument binding, threads.
