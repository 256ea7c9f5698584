//! Native modules and types that need frames or the import state.

pub mod builtins;
pub mod imp;
pub mod lsprof;
pub mod reentrant_lock;
pub mod super_type;
pub mod sys;
pub mod typing;
pub mod warnings;
