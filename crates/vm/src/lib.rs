//! Frames, the eval loop, functions, generators, tracing, import, and the modules that need frames.
