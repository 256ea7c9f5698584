//! Making the builtin types ready, in an order in which each finds what it needs.

use crate::exceptions;
use crate::thread::Thread;
use crate::typeobj::{Type, object_type, type_type};
use crate::types;

/// The types that methods and dicts are made of: they come first.
fn foundation() -> [&'static Type; 14] {
    [
        &object_type::OBJECT,
        &type_type::TYPE,
        &types::str::STR,
        &types::tuple::TUPLE,
        &types::dict::DICT,
        &types::descr::METHOD_DESCRIPTOR,
        &types::descr::CLASSMETHOD_DESCRIPTOR,
        &types::descr::GETSET_DESCRIPTOR,
        &types::descr::MEMBER_DESCRIPTOR,
        &types::descr::WRAPPER_DESCRIPTOR,
        &types::descr::METHOD_WRAPPER,
        &types::builtin_function::BUILTIN_FUNCTION,
        &types::staticmethod::STATICMETHOD,
        &types::int::INT,
    ]
}

/// The other builtin types of this crate.
pub fn others() -> Vec<&'static Type> {
    let mut all: Vec<&'static Type> = vec![
        &types::bool::BOOL,
        &types::float::FLOAT,
        &types::complex::COMPLEX,
        &types::bytes::BYTES,
        &types::bytes::iterator::BYTES_ITERATOR,
        &types::bytes::iterator::BYTEARRAY_ITERATOR,
        &types::bytearray::BYTEARRAY,
        &types::list::LIST,
        &types::set::SET,
        &types::set::FROZENSET,
        &types::slice::SLICE,
        &types::singletons::NONE_TYPE,
        &types::singletons::ELLIPSIS_TYPE,
        &types::singletons::NOT_IMPLEMENTED_TYPE,
        &types::classmethod::CLASSMETHOD,
        &types::property::PROPERTY,
        &types::method::METHOD,
        &types::capsule::CAPSULE,
        &types::cell::CELL,
        &types::code::CODE,
        &types::module::MODULE,
        &types::mappingproxy::MAPPINGPROXY,
        &types::namespace::NAMESPACE,
        &types::memoryview::MEMORYVIEW,
        &types::memoryview::MANAGED_BUFFER,
        &types::memoryview::MEMORY_ITERATOR,
        &types::memoryview::dunder::BUFFER_WRAPPER,
        &types::generic_alias::GENERIC_ALIAS,
        &types::union::UNION,
        &types::template::TEMPLATE,
        &types::template::INTERPOLATION,
        &types::template::TEMPLATE_ITER,
        &types::traceback::TRACEBACK,
        &types::weakref::REF,
        &types::weakproxy::PROXY,
        &types::weakproxy::CALLABLE_PROXY,
        &types::range::RANGE,
        &types::range::RANGE_ITERATOR,
        &types::range::LONG_RANGE_ITERATOR,
        &types::enumerate::ENUMERATE,
        &types::reversed::REVERSED,
        &types::map::MAP,
        &types::filter::FILTER,
        &types::zip::ZIP,
        &types::iterator::SEQUENCE_ITERATOR,
        &types::iterator::LIST_ITERATOR,
        &types::iterator::LIST_REVERSE_ITERATOR,
        &types::iterator::TUPLE_ITERATOR,
        &types::iterator::CALLABLE_ITERATOR,
        &types::str::iterator::STR_ITERATOR,
        &types::str::iterator::STR_ASCII_ITERATOR,
    ];
    all.push(&types::set::methods::SET_ITERATOR);
    all.extend(types::dict::views::TYPES);
    all.extend(types::typing::TYPES);
    all.extend(exceptions::all());
    all
}

/// Makes all builtin types of this crate ready.
pub fn ready_types(thread: &Thread) {
    // Objects of these types are made while the types' dicts are filled, so their flags and headers come first.
    for ty in foundation() {
        ty.prepare();
    }
    for ty in foundation().into_iter().chain(others()) {
        ty.ready(thread);
    }
    types::template::complete_types();
}
