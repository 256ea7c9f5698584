//! Marshal's functions on C files.

use krait_bytecode::marshal::{Error, ErrorKind, Input};
use krait_host::Fd;
use krait_host::fs::{fd, path};
use krait_modules_lang::marshal::{read_object, write_for_c};
use krait_objects::{MethodDef, Object, PyResult, Raised, Thread, codecs};
use std::borrow::Cow;
use std::ffi::CString;
use std::io;

/// `fopen`'s modes "rb" and "wb".
const READ: i32 = 0;
const WRITE: i32 = 0o1 | 0o100 | 0o1000;
/// Permissions of a new file, less the process's mask.
const MODE: u32 = 0o666;
/// A file up to this size is read as a whole when its last object is asked for.
const READ_WHOLE: usize = 256 << 10;

const CUT_OFF: &str = "EOF read where not expected";

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "pymarshal_write_long_to_file",
        |thread, value, file, version| {
            // C's long, of which the format has 32 bits.
            let value = value.to_i64(thread)? as i32;
            version.to_c_int(thread)?;
            write(thread, file, &value.to_le_bytes())
        },
        "Writes four bytes."
    ),
    function!(
        "pymarshal_write_object_to_file",
        |thread, value, file, version| {
            let version = version.to_c_int(thread)?;
            write(thread, file, &write_for_c(thread, value, version))
        },
        "Writes an object."
    ),
    function!(
        "pymarshal_read_short_from_file",
        |thread, file| {
            let data = read(thread, file)?;
            let Some(bytes) = data.first_chunk() else { return Err(thread.eof_error(CUT_OFF)) };
            Ok(with_position(Object::small_int(i16::from_le_bytes(*bytes).into()), 2))
        },
        "Reads two bytes; the number and the position after it."
    ),
    function!(
        "pymarshal_read_long_from_file",
        |thread, file| {
            let data = read(thread, file)?;
            let Some(bytes) = data.first_chunk() else { return Err(thread.eof_error(CUT_OFF)) };
            Ok(with_position(Object::small_int(i32::from_le_bytes(*bytes)), 4))
        },
        "Reads four bytes; the number and the position after it."
    ),
    function!(
        "pymarshal_read_last_object_from_file",
        |thread, file| {
            let data = read(thread, file)?;
            if data.len() > READ_WHOLE {
                return object_at_start(thread, &data);
            }
            Ok(with_position(read_object(thread, &data[..])?, data.len()))
        },
        "Reads an object, and with it all of a small file; the object and the position then."
    ),
    function!(
        "pymarshal_read_object_from_file",
        |thread, file| { object_at_start(thread, &read(thread, file)?) },
        "Reads an object; it and the position after it."
    ),
];

fn with_position(value: Object, position: usize) -> Object {
    Object::tuple(&[value, Object::int(position as i64)])
}

/// The object with which a file begins.
fn object_at_start(thread: &Thread, data: &[u8]) -> PyResult {
    let mut rest = FileBytes(data);
    let value = read_object(thread, &mut rest)?;
    Ok(with_position(value, data.len() - rest.0.len()))
}

/// What is left of a file.
struct FileBytes<'a>(&'a [u8]);

impl Input for &mut FileBytes<'_> {
    fn take(&mut self, count: usize) -> Result<Cow<'_, [u8]>, Error> {
        self.0.take(count).map_err(|_| Error::new(ErrorKind::Eof, CUT_OFF))
    }
}

/// Opens a file, hands it to `body` and closes it.
fn with_file<R>(
    thread: &Thread,
    file: &Object,
    flags: i32,
    body: impl FnOnce(Fd) -> io::Result<R>,
) -> PyResult<R> {
    let name = file.fspath(thread)?;
    let bytes = match name.as_bytes() {
        Some(bytes) => bytes.as_slice().to_vec(),
        None => codecs::fs_encode(thread, &name)?,
    };
    let bytes = CString::new(bytes).map_err(|_| thread.value_error("embedded null byte"))?;
    let failed = |error: &io::Error| -> Raised { thread.os_error(error, Some(file), None) };
    let open = path::open(None, &bytes, flags, MODE).map_err(|error| failed(&error))?;
    let result = body(open);
    let closed = fd::close(open);
    let result = result.map_err(|error| failed(&error))?;
    closed.map_err(|error| failed(&error))?;
    Ok(result)
}

fn read(thread: &Thread, file: &Object) -> PyResult<Vec<u8>> {
    with_file(thread, file, READ, |open| {
        let mut data = Vec::new();
        while fd::read_to_vec(open, &mut data, 1 << 16)? != 0 {}
        Ok(data)
    })
}

fn write(thread: &Thread, file: &Object, data: &[u8]) -> PyResult {
    with_file(thread, file, WRITE, |open| {
        let mut rest = data;
        while !rest.is_empty() {
            rest = &rest[fd::write(open, rest)?..];
        }
        Ok(Object::NONE)
    })
}
