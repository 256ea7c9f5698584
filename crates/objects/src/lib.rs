//! The object model: heap, types and slots, protocols, builtin types, exceptions, argument binding, threads.
//!
//! Knows no frames: functions, generators and everything that runs bytecode are in `krait-vm`.

mod audit;
pub mod buffer;
pub mod codecs;
pub mod condition;
pub mod error;
pub mod exceptions;
pub mod fields;
pub mod format_spec;
pub mod gc;
pub mod gil;
pub mod hash_key;
pub mod heap;
pub mod instance;
pub mod intern;
pub mod marshal;
pub mod native;
mod native_stack;
pub mod object;
pub mod os_string;
pub mod protocol;
pub mod signature;
pub mod startup;
pub mod struct_format;
pub mod suggestions;
pub mod thread;
pub mod typeobj;
pub mod types;
pub mod warnings;
pub mod weakref;
pub mod word;

pub use error::{PyResult, Raised};
pub use native::{Args, CallArgs, GetSetDef, MethodDef};
pub use object::{Header, Object, Payload, Ref};
pub use signature::Signature;
pub use thread::{Interpreter, Thread};
pub use typeobj::{Type, TypeSpec};
pub use word::Word;
