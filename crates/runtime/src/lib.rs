//! Configuration, path discovery, lifecycle, wiring of hooks, module registry.

pub mod compile;
pub mod config;
pub mod hooks;
pub mod interactive;
pub mod lifecycle;
pub mod registry;
pub mod run;
pub mod start_error;
mod streams;
pub mod sys_values;
pub mod version;

pub use lifecycle::Process;
