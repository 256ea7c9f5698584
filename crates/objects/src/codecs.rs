//! The codec registry of an interpreter: search functions, the cache of codecs, and error handlers.
//!
//! Matches CPython's `Python/codecs.c`.

use crate::object::Object;

/// What `codecs.register` and `codecs.register_error` fill.
#[derive(Default)]
pub struct CodecState {
    pub search_path: Vec<Object>,
    /// Normalised encoding name to `CodecInfo`.
    pub cache: Vec<(String, Object)>,
    pub error_handlers: Vec<(String, Object)>,
    /// Set once `encodings` has been imported.
    pub initialised: bool,
}
