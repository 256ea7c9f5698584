//! Conversion of other objects to complex: `__complex__`, `__float__`, `__index__`.

use crate::error::PyResult;
use crate::exceptions as exc;
use crate::name;
use crate::object::Object;
use crate::protocol::special::call_special;
use crate::thread::Thread;
use krait_num::complex::Complex;

/// The result of `__complex__`; None if the type has none.
pub(super) fn special(thread: &Thread, object: &Object) -> PyResult<Option<Complex>> {
    if object.word().as_int().is_some() || object.is_exact_float() {
        return Ok(None);
    }
    let Some(result) = call_special(thread, object, name!("__complex__"), &[])? else {
        return Ok(None);
    };
    let Some(value) = result.as_complex() else {
        return Err(thread.type_error(format!(
            "{}.__complex__() must return a complex, not {}",
            object.ty().full_name(thread)?,
            result.ty().full_name(thread)?
        )));
    };
    if !result.is_exact(&super::COMPLEX) {
        let message = format!(
            "{}.__complex__() must return a complex, not {}.  The ability to return an instance of a strict subclass of \
             complex is deprecated, and may not be supported in a future version of Python.",
            object.ty().full_name(thread)?,
            result.ty().full_name(thread)?
        );
        thread.warn(&exc::DEPRECATION_WARNING, message)?;
    }
    Ok(Some(value))
}

impl Object {
    /// `PyComplex_AsCComplex`: a complex, `__complex__`, or a real number.
    pub fn to_complex(&self, thread: &Thread) -> PyResult<Complex> {
        if let Some(value) = self.as_complex() {
            return Ok(value);
        }
        match special(thread, self)? {
            Some(value) => Ok(value),
            None => Ok((self.to_f64(thread)?, 0.0)),
        }
    }

    /// Whether `float()` takes the object for a number: `__float__` or `__index__`.
    pub fn is_real_like(&self) -> bool {
        let slots = self.ty().slots();
        slots.float().is_some() || slots.index().is_some()
    }
}
