//! `_testlimitedcapi`: the object protocols and the builtin types as the limited C API shows them. Matches the functions
//! of CPython's `Modules/_testlimitedcapi` that mean something without a C API.
//!
//! None stands for NULL among the arguments, where the C functions accept it.

mod attribute;
mod bytes;
pub mod call;
mod codec;
pub mod dict;
pub mod list;
mod long;
pub mod mapping;
pub mod number;
mod sequence;
pub mod set;
mod slice;
mod tuple;
mod weakref;

use krait_objects::types::module::ModuleDef;
use krait_objects::{MethodDef, Object};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "_testlimitedcapi",
    doc: "The limited C API's functions, for tests.",
    functions: attribute::FUNCTIONS,
    exec: |thread, module| {
        for functions in [
            bytes::FUNCTIONS,
            call::FUNCTIONS,
            codec::FUNCTIONS,
            dict::FUNCTIONS,
            list::FUNCTIONS,
            long::FUNCTIONS,
            mapping::FUNCTIONS,
            number::FUNCTIONS,
            sequence::FUNCTIONS,
            set::FUNCTIONS,
            slice::FUNCTIONS,
            tuple::FUNCTIONS,
            weakref::FUNCTIONS,
            BUILD,
        ] {
            module.add_functions(functions);
        }
        call::add_types(thread, module);
        Ok(())
    },
};

/// How the interpreter was built.
static BUILD: &[MethodDef] = &[MethodDef::noargs(
    "_py_getbuiltwithassert",
    "",
    |_, _| Ok(Object::small_int(cfg!(debug_assertions).into())),
    "1 if the interpreter checks its own assertions.",
)];
