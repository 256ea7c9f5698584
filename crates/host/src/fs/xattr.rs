//! Extended attributes, of a path (followed or not) or a descriptor. Matches `os.getxattr` and its family.

use crate::Fd;
use crate::errno::size;
use std::ffi::CStr;
use std::io;

/// Whose attributes.
#[derive(Clone, Copy, Debug)]
pub enum Target<'a> {
    Path(&'a CStr),
    /// The link itself when the path names one.
    Link(&'a CStr),
    Fd(Fd),
}

/// Calls `fill` with growing buffers until the result fits.
fn grow(mut fill: impl FnMut(&mut [u8]) -> io::Result<isize>) -> io::Result<Vec<u8>> {
    for capacity in [256, 65536] {
        let mut buffer = vec![0; capacity];
        match fill(&mut buffer) {
            Ok(count) => {
                buffer.truncate(size(count));
                return Ok(buffer);
            }
            Err(error) if error.raw_os_error() == Some(libc::ERANGE) => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::from_raw_os_error(libc::ERANGE))
}

pub fn get(target: Target, name: &CStr) -> io::Result<Vec<u8>> {
    grow(|buffer| {
        let (space, len) = (buffer.as_mut_ptr().cast(), buffer.len());
        match target {
            Target::Path(path) => sys!(getxattr(path.as_ptr(), name.as_ptr(), space, len)),
            Target::Link(path) => sys!(lgetxattr(path.as_ptr(), name.as_ptr(), space, len)),
            Target::Fd(fd) => sys!(fgetxattr(fd, name.as_ptr(), space, len)),
        }
    })
}

pub fn set(target: Target, name: &CStr, value: &[u8], flags: i32) -> io::Result<()> {
    let (data, len) = (value.as_ptr().cast(), value.len());
    match target {
        Target::Path(path) => sys!(setxattr(path.as_ptr(), name.as_ptr(), data, len, flags)),
        Target::Link(path) => sys!(lsetxattr(path.as_ptr(), name.as_ptr(), data, len, flags)),
        Target::Fd(fd) => sys!(fsetxattr(fd, name.as_ptr(), data, len, flags)),
    }
    .map(drop)
}

pub fn remove(target: Target, name: &CStr) -> io::Result<()> {
    match target {
        Target::Path(path) => sys!(removexattr(path.as_ptr(), name.as_ptr())),
        Target::Link(path) => sys!(lremovexattr(path.as_ptr(), name.as_ptr())),
        Target::Fd(fd) => sys!(fremovexattr(fd, name.as_ptr())),
    }
    .map(drop)
}

/// The names of all attributes.
pub fn list(target: Target) -> io::Result<Vec<Vec<u8>>> {
    let all = grow(|buffer| {
        let (space, len) = (buffer.as_mut_ptr().cast(), buffer.len());
        match target {
            Target::Path(path) => sys!(listxattr(path.as_ptr(), space, len)),
            Target::Link(path) => sys!(llistxattr(path.as_ptr(), space, len)),
            Target::Fd(fd) => sys!(flistxattr(fd, space, len)),
        }
    })?;
    Ok(all.split(|&b| b == 0).filter(|name| !name.is_empty()).map(<[u8]>::to_vec).collect())
}
