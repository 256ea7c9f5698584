//! Processes: starting, waiting, signalling, identity, limits, scheduling and the environment.
//! Owns the grouping: `id`, `exec` (fork, exec, posix_spawn), `fork_exec` (the child of `subprocess`), `wait`, `limits`
//! (resources, scheduling, configuration), `env`, `names`.

pub mod env;
pub mod exec;
pub mod fork_exec;
pub mod id;
pub mod limits;
pub mod names;
pub mod wait;

pub use env::*;
pub use exec::*;
pub use fork_exec::{ForkExec, fork_exec};
pub use id::*;
pub use limits::*;
pub use wait::*;
