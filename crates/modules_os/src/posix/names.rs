//! Path names as text: `fspath`, `_path_normpath`, `_path_splitroot_ex`; device numbers.

use krait_host::{fs, libc};
use krait_objects::{MethodDef, Object, PyResult, Thread};

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "fspath",
        "($module, /, path)",
        |thread, _, args| args.req(0).fspath(thread),
        "The str or bytes of a path: the object itself, or what its __fspath__ returns.",
    ),
    MethodDef::new(
        "_path_normpath",
        "($module, /, path)",
        |thread, _, args| {
            let text = Text::get(thread, "_path_normpath", args.req(0))?;
            Ok(text.part(&normpath(&text.bytes)))
        },
        "The path without '.', '..' and repeated slashes.",
    ),
    MethodDef::new(
        "_path_splitroot_ex",
        "($module, /, p)",
        |thread, _, args| {
            let text = Text::get(thread, "_path_splitroot_ex", args.req(0))?;
            let slashes = text.bytes.iter().take_while(|&&b| b == b'/').count();
            let root = match slashes {
                0 => 0,
                2 => 2,
                _ => 1,
            };
            let (root, tail) = text.bytes.split_at(root);
            Ok(Object::tuple(&[text.part(b""), text.part(root), text.part(tail)]))
        },
        "A path as (drive, root, rest).",
    ),
    MethodDef::new(
        "major",
        "($module, device, /)",
        |thread, _, args| {
            let device = device(thread, args.req(0))?;
            Ok(part_object(fs::major(device)))
        },
        "The major part of a device number.",
    ),
    MethodDef::new(
        "minor",
        "($module, device, /)",
        |thread, _, args| {
            let device = device(thread, args.req(0))?;
            Ok(part_object(fs::minor(device)))
        },
        "The minor part of a device number.",
    ),
    MethodDef::new(
        "makedev",
        "($module, major, minor, /)",
        |thread, _, args| {
            let major = device_part(thread, args.req(0))?;
            let minor = device_part(thread, args.req(1))?;
            Ok(match libc::makedev(major, minor) {
                u64::MAX => Object::int(-1),
                device => Object::int_u64(device),
            })
        },
        "The device number of a major and a minor part.",
    ),
];

/// A device number; -1 is NODEV.
pub fn device(thread: &Thread, object: &Object) -> PyResult<u64> {
    let index = object.index(thread)?;
    let value = index.as_int().expect("index gives an int");
    match value.to_i64() {
        Some(-1) => Ok(u64::MAX),
        _ if value.is_negative() => {
            Err(thread.overflow_error("can't convert negative int to unsigned"))
        }
        _ => u64::try_from(&value.to_big())
            .map_err(|_| thread.overflow_error("int too big to convert")),
    }
}

/// The major or minor part of a device number.
fn device_part(thread: &Thread, object: &Object) -> PyResult<u32> {
    match device(thread, object)? {
        u64::MAX => Ok(u32::MAX),
        part => u32::try_from(part).map_err(|_| {
            thread.overflow_error("Python int too large to convert to C unsigned int")
        }),
    }
}

/// The parts of NODEV are -1.
fn part_object(part: u32) -> Object {
    Object::int(if part == u32::MAX { -1 } else { part.into() })
}

/// A path taken apart as text; unlike a name for the system it may hold NULs.
struct Text {
    bytes: Vec<u8>,
    is_bytes: bool,
}

impl Text {
    fn get(thread: &Thread, function: &'static str, object: &Object) -> PyResult<Text> {
        let path = if object.as_str().is_some() || object.as_bytes().is_some() {
            object.clone()
        } else {
            // For the message about objects that are no paths.
            crate::path::PathArg::new(function).get(thread, Some(object))?.object
        };
        let is_bytes = path.as_bytes().is_some();
        let bytes = match path.as_str() {
            Some(text) => encode(text),
            None => path.fs_bytes(thread)?,
        };
        Ok(Text { bytes, is_bytes })
    }

    fn part(&self, part: &[u8]) -> Object {
        if self.is_bytes { Object::bytes(part) } else { decode(part) }
    }
}

/// UTF-8 in which every surrogate stands for itself: slashes and dots can be found in it, and nothing is lost.
fn encode(text: &krait_objects::types::str::Str) -> Vec<u8> {
    use krait_text::codecs::{Builtin, Errors, encode_utf8};
    let mut out = Vec::with_capacity(text.len());
    let _ = encode_utf8(text.view(), &mut Builtin(Errors::SurrogatePass), &mut out);
    out
}

fn decode(bytes: &[u8]) -> Object {
    use krait_text::codecs::{Builtin, Errors, Input, decode_utf8};
    let mut out = krait_text::Builder::new();
    let _ = decode_utf8(bytes, Input::Final, &mut Builtin(Errors::SurrogatePass), &mut out);
    krait_objects::types::str::Str::from_builder(out).into()
}

fn normpath(path: &[u8]) -> Vec<u8> {
    if path.is_empty() {
        return b".".to_vec();
    }
    let slashes = path.iter().take_while(|&&b| b == b'/').count();
    let root: &[u8] = match slashes {
        0 => b"",
        2 => b"//",
        _ => b"/",
    };
    let mut parts: Vec<&[u8]> = Vec::new();
    for part in path.split(|&b| b == b'/') {
        match part {
            b"" | b"." => {}
            b".." => match parts.last() {
                Some(last) if *last != b".." => {
                    parts.pop();
                }
                None if !root.is_empty() => {}
                _ => parts.push(part),
            },
            _ => parts.push(part),
        }
    }
    let mut out = root.to_vec();
    out.extend(parts.join(&b'/'));
    if out.is_empty() { b".".to_vec() } else { out }
}
