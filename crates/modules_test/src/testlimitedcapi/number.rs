//! `float` and `complex` (`PyFloat_*`, `PyComplex_*`).

use crate::arguments::{non_null, nullable, truth};
use krait_objects::buffer::BufferFlags;
use krait_objects::types::complex::COMPLEX;
use krait_objects::types::float::FLOAT;
use krait_objects::{MethodDef, Object};

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "number_check",
        |_thread, object| truth(is_number(object)),
        "Whether the object is a number."
    ),
    function!(
        "float_check",
        |_thread, object| truth(object.is_instance(&FLOAT)),
        "Whether the object is a float."
    ),
    function!(
        "float_checkexact",
        |_thread, object| truth(object.is_exact(&FLOAT)),
        "Whether the object's type is float itself."
    ),
    function!(
        "float_fromstring",
        |thread, text| {
            let is_text =
                text.as_str().is_some() || text.buffer(thread, BufferFlags::SIMPLE).is_ok();
            if is_text {
                return FLOAT.to_object().call(thread, std::slice::from_ref(text));
            }
            Err(thread.type_error(format!(
                "float() argument must be a string or a real number, not '{}'",
                text.ty().name()
            )))
        },
        "float(text)"
    ),
    function!(
        "float_fromdouble",
        |thread, value| value.to_f64(thread).map(Object::float),
        "A float of a C double."
    ),
    function!(
        "float_asdouble",
        |thread, value| match nullable(value) {
            Some(value) => value.to_f64(thread).map(Object::float),
            None => Err(thread.type_error("bad argument type for built-in operation")),
        },
        "A C double of a number."
    ),
    function!("float_getmax", |_thread| Ok(Object::float(f64::MAX)), "The largest double."),
    function!(
        "float_getmin",
        |_thread| Ok(Object::float(f64::MIN_POSITIVE)),
        "The smallest normal double."
    ),
    function!(
        "complex_check",
        |_thread, object| truth(object.is_instance(&COMPLEX)),
        "Whether the object is a complex."
    ),
    function!(
        "complex_checkexact",
        |_thread, object| truth(object.is_exact(&COMPLEX)),
        "Whether the object's type is complex itself."
    ),
    function!(
        "complex_fromdoubles",
        |thread, real, imag| { Ok(Object::complex(real.to_f64(thread)?, imag.to_f64(thread)?)) },
        "A complex of two doubles."
    ),
    function!(
        "complex_realasdouble",
        |thread, value| {
            non_null(thread, value)?.to_complex(thread).map(|(real, _)| Object::float(real))
        },
        "The real part."
    ),
    function!(
        "complex_imagasdouble",
        |thread, value| {
            non_null(thread, value)?.to_complex(thread).map(|(_, imag)| Object::float(imag))
        },
        "The imaginary part."
    ),
];

/// `PyNumber_Check`.
pub fn is_number(object: &Object) -> bool {
    let slots = object.ty().slots();
    let numeric = slots.index().is_some() || slots.int().is_some() || slots.float().is_some();
    nullable(object).is_some() && (numeric || object.as_complex().is_some())
}
