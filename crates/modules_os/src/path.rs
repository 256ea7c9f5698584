//! Path arguments. Matches `path_t` of CPython's `Modules/posixmodule.c`.

use crate::arg;
use krait_host::Fd;
use krait_objects::{Object, PyResult, Raised, Thread};
use std::ffi::{CStr, CString};
use std::io;

/// What a function accepts as a path.
#[derive(Clone, Copy)]
pub struct PathArg {
    pub function: &'static str,
    pub argument: &'static str,
    pub nullable: bool,
    pub allow_fd: bool,
}

impl PathArg {
    /// str, bytes and PathLike under the parameter name `path`.
    pub const fn new(function: &'static str) -> PathArg {
        PathArg { function, argument: "path", nullable: false, allow_fd: false }
    }

    pub const fn named(mut self, argument: &'static str) -> PathArg {
        self.argument = argument;
        self
    }

    /// A descriptor is accepted too.
    pub const fn or_fd(mut self) -> PathArg {
        self.allow_fd = true;
        self
    }

    /// None stands for the current directory.
    pub const fn or_none(mut self) -> PathArg {
        self.nullable = true;
        self
    }

    fn expected(&self) -> &'static str {
        match (self.allow_fd, self.nullable) {
            (true, true) => "string, bytes, os.PathLike, integer or None",
            (true, false) => "string, bytes, os.PathLike or integer",
            (false, true) => "string, bytes, os.PathLike or None",
            (false, false) => "string, bytes or os.PathLike",
        }
    }

    /// Converts an argument; not given is as None.
    pub fn get(&self, thread: &Thread, object: Option<&Object>) -> PyResult<Path> {
        let none = Object::NONE;
        let object = object.unwrap_or(&none);
        if object.is_none() && self.nullable {
            return Ok(Path {
                object: Object::NONE,
                name: c".".to_owned(),
                fd: None,
                is_bytes: false,
            });
        }
        let is_text = object.as_str().is_some() || object.as_bytes().is_some();
        if !is_text && self.allow_fd && object.ty().slots().index().is_some() {
            let fd = arg::path_fd(thread, object)?;
            return Ok(Path {
                object: object.clone(),
                name: CString::default(),
                fd: Some(fd),
                is_bytes: false,
            });
        }
        let path = if is_text {
            object.clone()
        } else {
            let fspath = krait_objects::protocol::special::lookup_special(
                thread,
                object,
                krait_objects::name!("__fspath__"),
            )?;
            if fspath.is_none_or(|f| f.is_none()) {
                return Err(thread.type_error(format!(
                    "{}: {} should be {}, not {}",
                    self.function,
                    self.argument,
                    self.expected(),
                    object.ty().name()
                )));
            }
            object.fspath(thread)?
        };
        let is_bytes = path.as_bytes().is_some();
        let name = CString::new(path.fs_bytes(thread)?).map_err(|_| {
            thread.value_error(format!(
                "{}: embedded null character in {}",
                self.function, self.argument
            ))
        })?;
        Ok(Path { object: path, name, fd: None, is_bytes })
    }
}

/// A path argument's value.
pub struct Path {
    /// What errors show as the file name; None if none was given.
    pub object: Object,
    name: CString,
    fd: Option<Fd>,
    pub is_bytes: bool,
}

impl Path {
    pub fn name(&self) -> &CStr {
        &self.name
    }

    pub fn fd(&self) -> Option<Fd> {
        self.fd
    }

    /// The error with this path as its file name.
    #[cold]
    pub fn error(&self, thread: &Thread, error: &io::Error) -> Raised {
        let filename = (!self.object.is_none()).then_some(&self.object);
        thread.os_error(error, filename, None)
    }

    /// The error of a call with two paths.
    #[cold]
    pub fn error2(&self, thread: &Thread, other: &Path, error: &io::Error) -> Raised {
        thread.os_error(error, Some(&self.object), Some(&other.object))
    }

    /// A name found through this path, as bytes if it was given as bytes.
    pub fn decode(&self, name: &[u8]) -> Object {
        if self.is_bytes { Object::bytes(name) } else { Object::fs_str(name) }
    }
}

/// `NAME: can't specify dir_fd without matching path`, `NAME: cannot use fd and follow_symlinks together`.
pub fn check_combination(
    thread: &Thread,
    function: &str,
    path: &Path,
    dir_fd: Option<Fd>,
    follow_symlinks: bool,
) -> PyResult<()> {
    if path.fd.is_none() {
        return Ok(());
    }
    if dir_fd.is_some() {
        return Err(
            thread.value_error(format!("{function}: can't specify dir_fd without matching path"))
        );
    }
    if !follow_symlinks {
        return Err(
            thread.value_error(format!("{function}: cannot use fd and follow_symlinks together"))
        );
    }
    Ok(())
}
