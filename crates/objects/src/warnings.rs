//! What an interpreter keeps for `_warnings`. The module itself looks at frames and is in `krait-vm`.

use crate::object::Object;

/// Filters and registry, until the `warnings` module has its own.
#[derive(Clone)]
pub struct WarningsState {
    pub filters: Object,
    pub once_registry: Object,
    pub default_action: Object,
    /// The context variable of `warnings.catch_warnings`; None without `_contextvars`.
    pub context: Object,
    /// Changes with every change of the filters.
    pub version: i64,
}
