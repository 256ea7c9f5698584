//! `repr`, `str`, `ascii` and `format`.

use crate::error::PyResult;
use crate::name;
use crate::object::{Object, Ref};
use crate::protocol::special::call_special;
use crate::thread::Thread;
use crate::types::float::{self, FLOAT};
use crate::types::int;
use crate::types::str::{self, STR, Str};

impl Object {
    /// `repr(self)`, checked to be a str.
    pub fn repr(&self, thread: &Thread) -> PyResult<Ref<Str>> {
        thread.check_native_stack(" while getting the repr of an object")?;
        let Some(repr) = self.ty().slots().repr() else {
            return Ok(Str::new(&format!("<{} object at {:#x}>", self.ty().name(), self.id())));
        };
        let result = repr(thread, self)?;
        Ref::try_from_object(result).map_err(|other| {
            thread.type_error(format!("__repr__ returned non-string (type {})", other.ty().name()))
        })
    }

    /// `str(self)`, checked to be a str.
    pub fn to_str(&self, thread: &Thread) -> PyResult<Ref<Str>> {
        if self.is_exact(&STR) {
            // SAFETY: the type was checked.
            return Ok(unsafe { Ref::from_object_unchecked(self.clone()) });
        }
        let Some(str) = self.ty().slots().str() else { return self.repr(thread) };
        thread.check_native_stack(" while getting the str of an object")?;
        let result = str(thread, self)?;
        Ref::try_from_object(result).map_err(|other| {
            thread.type_error(format!("__str__ returned non-string (type {})", other.ty().name()))
        })
    }

    /// `repr(self)` as Rust text, for messages.
    pub fn repr_string(&self, thread: &Thread) -> PyResult<String> {
        Ok(self.repr(thread)?.to_string_lossy())
    }

    /// `str(self)` as Rust text, for messages.
    pub fn str_string(&self, thread: &Thread) -> PyResult<String> {
        Ok(self.to_str(thread)?.to_string_lossy())
    }

    /// `ascii(self)`.
    pub fn ascii(&self, thread: &Thread) -> PyResult<Ref<Str>> {
        let repr = self.repr(thread)?;
        if repr.as_ascii().is_some() {
            return Ok(repr);
        }
        let mut out = String::with_capacity(repr.len());
        for c in repr.view().iter() {
            match c {
                0..=0x7f => out.push(c as u8 as char),
                0x80..=0xff => out.push_str(&format!("\\x{c:02x}")),
                0x100..=0xffff => out.push_str(&format!("\\u{c:04x}")),
                _ => out.push_str(&format!("\\U{c:08x}")),
            }
        }
        Ok(Str::new(&out))
    }

    /// `format(self, spec)`.
    pub fn format(&self, thread: &Thread, spec: Option<&Object>) -> PyResult {
        if let Some(spec) = spec
            && spec.as_str().is_none()
        {
            return Err(thread.type_error(format!(
                "Format specifier must be a string, not {}",
                spec.ty().name()
            )));
        }
        if spec.is_none_or(|spec| spec.as_str().is_some_and(Str::is_empty))
            && (self.is_exact(&STR) || self.is_exact_int())
        {
            return self.to_str(thread).map(Into::into);
        }
        if let Some(spec) = spec {
            // The methods of types that nobody can change.
            if self.is_exact_int() {
                return int::methods::format(thread, self, spec);
            }
            if self.is_exact(&FLOAT) {
                return float::methods::format(thread, self, spec);
            }
            if self.is_exact(&STR) {
                return str::methods::format_with_spec(thread, self, spec);
            }
        }
        let spec = spec.cloned().unwrap_or_else(|| Object::str(""));
        let Some(result) = call_special(thread, self, name!("__format__"), &[spec])? else {
            return Err(
                thread.type_error(format!("Type {} doesn't define __format__", self.ty().name()))
            );
        };
        if result.as_str().is_none() {
            return Err(thread
                .type_error(format!("__format__ must return a str, not {}", result.ty().name())));
        }
        Ok(result)
    }
}
