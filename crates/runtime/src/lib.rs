//! Configuration, path discovery, lifecycle, wiring of hooks, module registry.

pub mod compile;
pub mod hooks;
pub mod lifecycle;
pub mod registry;
pub mod run;

pub use lifecycle::Process;
