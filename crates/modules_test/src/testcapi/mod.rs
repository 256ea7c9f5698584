//! `_testcapi`: the object protocols and the builtin types as the C API shows them. Matches the functions of CPython's
//! `Modules/_testcapi` that mean something without a C API.
//!
//! None stands for NULL among the arguments, where the C functions accept it.

mod call;
mod code;
mod containers;
mod datetime;
mod docstrings;
mod exceptions;
mod marshal;
mod monitoring;
mod number;
mod types;

use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{Object, PyResult, Ref, Thread};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "_testcapi",
    doc: "The C API's functions, for tests.",
    functions: number::FUNCTIONS,
    exec,
};

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for functions in [
        call::FUNCTIONS,
        code::FUNCTIONS,
        containers::FUNCTIONS,
        datetime::FUNCTIONS,
        docstrings::FUNCTIONS,
        exceptions::FUNCTIONS,
        marshal::FUNCTIONS,
        monitoring::FUNCTIONS,
        types::FUNCTIONS,
    ] {
        module.add_functions(functions);
    }
    for (name, low, high) in [
        ("CHAR", i8::MIN as i64, i8::MAX as i64),
        ("SHRT", i16::MIN as i64, i16::MAX as i64),
        ("INT", i32::MIN as i64, i32::MAX as i64),
        ("INT32", i32::MIN as i64, i32::MAX as i64),
        ("LONG", i64::MIN, i64::MAX),
        ("LLONG", i64::MIN, i64::MAX),
        ("INT64", i64::MIN, i64::MAX),
        ("PY_SSIZE_T", i64::MIN, i64::MAX),
        ("PyTime", i64::MIN, i64::MAX),
    ] {
        module.add(&format!("{name}_MIN"), Object::int(low));
        module.add(&format!("{name}_MAX"), Object::int(high));
    }
    for (name, high) in [
        ("UCHAR_MAX", u8::MAX as u64),
        ("USHRT_MAX", u16::MAX as u64),
        ("UINT_MAX", u32::MAX as u64),
        ("UINT32_MAX", u32::MAX as u64),
        ("ULONG_MAX", u64::MAX),
        ("ULLONG_MAX", u64::MAX),
        ("UINT64_MAX", u64::MAX),
        ("SIZE_MAX", u64::MAX),
        ("SIZEOF_VOID_P", size_of::<usize>() as u64),
        ("SIZEOF_WCHAR_T", 4),
        ("SIZEOF_TIME_T", 8),
        ("SIZEOF_PID_T", 4),
    ] {
        module.add(name, Object::int_u64(high));
    }
    for (name, value) in [
        ("FLT_MAX", f32::MAX as f64),
        ("FLT_MIN", f32::MIN_POSITIVE as f64),
        ("DBL_MAX", f64::MAX),
        ("DBL_MIN", f64::MIN_POSITIVE),
    ] {
        module.add(name, Object::float(value));
    }
    // Neither allocator of CPython is there, and the machine's signalling NaNs have their top bit clear.
    for name in ["WITH_PYMALLOC", "WITH_MIMALLOC", "nan_msb_is_signaling"] {
        module.add(name, Object::FALSE);
    }
    module.add("_Py_STACK_GROWS_DOWN", Object::small_int(1));
    for (name, value) in [
        ("Py_single_input", 256),
        ("Py_file_input", 257),
        ("Py_eval_input", 258),
        ("PyCF_ONLY_AST", 0x0400),
        ("PyCF_IGNORE_COOKIE", 0x0800),
    ] {
        module.add(name, Object::small_int(value));
    }
    module.add("the_number_three", Object::small_int(3));
    exceptions::add_types(thread, module)?;
    call::add_types(thread, module);
    docstrings::add_types(thread, module);
    monitoring::add_types(thread, module);
    types::add_types(thread, module);
    Ok(())
}
