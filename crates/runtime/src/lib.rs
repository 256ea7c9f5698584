//! Configuration, path discovery, lifecycle, wiring of hooks, module registry, interactive prompt.
