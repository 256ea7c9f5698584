//! Monitoring (PEP 669) and what is built on it: `sys.settrace` and `sys.setprofile`.
//!
//! A tool asks for events; code objects are instrumented for them when they are entered: instructions of the running copy
//! are replaced by their `INSTRUMENTED_` forms. `tools` keeps who wants what, `places` what is known of a code object's
//! instructions, `instrument` rewrites them, `fire` calls back (`branch` for the old event of branches), `exceptions` has the events around errors, `legacy` the two
//! functions of `sys`, `line_jump` the assignment to `f_lineno`. The instrumented instructions are in `eval`.
//! Matches CPython's `Python/instrumentation.c` and `Python/legacy_tracing.c`.

pub mod branch;
pub mod event;
pub mod exceptions;
pub mod fire;
pub mod instrument;
pub mod legacy;
pub mod line_jump;
pub mod places;
pub mod tools;

pub use event::Event;
pub use tools::Monitoring;
