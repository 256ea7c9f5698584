//! Exception types: the hierarchy, `BaseException` and what native code needs to make and link exceptions.
//!
//! Types with fields of their own are in the sibling files. Matches CPython's `Objects/exceptions.c`.

pub mod attribute;
pub mod base;
pub mod fields;
pub mod group;
pub mod import;
pub mod os_error;
pub mod simple;
pub mod syntax;
pub mod unicode;

pub use attribute::{ATTRIBUTE_ERROR, NAME_ERROR, UNBOUND_LOCAL_ERROR};
pub use base::{BASE_EXCEPTION, BaseException, add_note, instantiate, set_context_avoiding_cycle};
pub use group::BASE_EXCEPTION_GROUP;
pub use import::{IMPORT_ERROR, MODULE_NOT_FOUND_ERROR};
pub use os_error::{
    BLOCKING_IO_ERROR, BROKEN_PIPE_ERROR, CHILD_PROCESS_ERROR, CONNECTION_ABORTED_ERROR,
    CONNECTION_ERROR, CONNECTION_REFUSED_ERROR, CONNECTION_RESET_ERROR, FILE_EXISTS_ERROR,
    FILE_NOT_FOUND_ERROR, INTERRUPTED_ERROR, IS_A_DIRECTORY_ERROR, NOT_A_DIRECTORY_ERROR, OS_ERROR,
    PERMISSION_ERROR, PROCESS_LOOKUP_ERROR, TIMEOUT_ERROR,
};
pub use simple::*;
pub use syntax::{INCOMPLETE_INPUT_ERROR, INDENTATION_ERROR, SYNTAX_ERROR, TAB_ERROR};
pub use unicode::{
    UNICODE_DECODE_ERROR, UNICODE_ENCODE_ERROR, UNICODE_ERROR, UNICODE_TRANSLATE_ERROR,
};

use crate::typeobj::Type;

/// All exception types but ExceptionGroup (a class of two bases, made at start-up), bases first.
pub fn all() -> Vec<&'static Type> {
    let mut types: Vec<&'static Type> = vec![&BASE_EXCEPTION];
    types.extend_from_slice(simple::ALL);
    types.extend_from_slice(&[
        &ATTRIBUTE_ERROR,
        &NAME_ERROR,
        &UNBOUND_LOCAL_ERROR,
        &IMPORT_ERROR,
        &MODULE_NOT_FOUND_ERROR,
    ]);
    types.extend_from_slice(os_error::ALL);
    types.extend_from_slice(&[
        &SYNTAX_ERROR,
        &INDENTATION_ERROR,
        &TAB_ERROR,
        &INCOMPLETE_INPUT_ERROR,
    ]);
    types.extend_from_slice(&[
        &UNICODE_ERROR,
        &UNICODE_DECODE_ERROR,
        &UNICODE_ENCODE_ERROR,
        &UNICODE_TRANSLATE_ERROR,
    ]);
    types.push(&BASE_EXCEPTION_GROUP);
    types
}
