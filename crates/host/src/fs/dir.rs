//! Directory listings.
//! Owns the DIR stream behind `os.scandir` and `os.listdir`; leaves out "." and "..". Matches CPython's ScandirIterator.

use crate::Fd;
use std::ffi::CStr;
use std::io;
use std::ptr::NonNull;

/// What the listing itself says about an entry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EntryKind {
    /// The file system does not tell: ask `stat_at`.
    Unknown,
    Dir,
    File,
    Symlink,
    Other,
}

/// One name in a directory.
#[derive(Clone, Debug)]
pub struct Entry {
    pub name: Vec<u8>,
    pub ino: u64,
    pub kind: EntryKind,
}

/// An open directory stream.
#[derive(Debug)]
pub struct Dir {
    stream: NonNull<libc::DIR>,
    /// Opened from a caller's descriptor, whose position is put back at the end.
    shared: bool,
}

// SAFETY: the stream is owned by the value and used only through `&mut self`.
unsafe impl Send for Dir {}

impl Dir {
    pub fn open(path: &CStr) -> io::Result<Dir> {
        // SAFETY: a NUL-terminated path.
        let stream = unsafe { libc::opendir(path.as_ptr()) };
        let stream = NonNull::new(stream).ok_or_else(io::Error::last_os_error)?;
        Ok(Dir { stream, shared: false })
    }

    /// Lists the directory open as `fd`, which stays open.
    pub fn from_fd(fd: Fd) -> io::Result<Dir> {
        let own = crate::fs::dup(fd)?;
        // SAFETY: a descriptor of our own, handed over to the stream.
        let stream = unsafe { libc::fdopendir(own) };
        match NonNull::new(stream) {
            Some(stream) => Ok(Dir { stream, shared: true }),
            None => {
                let error = io::Error::last_os_error();
                let _ = crate::fs::close(own);
                Err(error)
            }
        }
    }

    /// The next entry, `None` at the end.
    pub fn next_entry(&mut self) -> io::Result<Option<Entry>> {
        loop {
            crate::errno::set(0);
            // SAFETY: the stream is open while the value lives.
            let entry = unsafe { libc::readdir(self.stream.as_ptr()) };
            if entry.is_null() {
                return match crate::errno::get() {
                    0 => Ok(None),
                    number => Err(io::Error::from_raw_os_error(number)),
                };
            }
            // SAFETY: readdir returned an entry, valid until its next call; fields are read in place because the
            // record may be shorter than the type.
            let (name, ino, kind) = unsafe {
                let name = CStr::from_ptr((&raw const (*entry).d_name).cast());
                (name.to_bytes(), (*entry).d_ino, (*entry).d_type)
            };
            if name == b"." || name == b".." {
                continue;
            }
            let kind = match kind {
                libc::DT_UNKNOWN => EntryKind::Unknown,
                libc::DT_DIR => EntryKind::Dir,
                libc::DT_REG => EntryKind::File,
                libc::DT_LNK => EntryKind::Symlink,
                _ => EntryKind::Other,
            };
            return Ok(Some(Entry { name: name.to_vec(), ino, kind }));
        }
    }
}

impl Drop for Dir {
    fn drop(&mut self) {
        // SAFETY: the stream is open, and closed exactly once.
        unsafe {
            if self.shared {
                libc::rewinddir(self.stream.as_ptr());
            }
            libc::closedir(self.stream.as_ptr());
        }
    }
}

fn names(mut dir: Dir) -> io::Result<Vec<Vec<u8>>> {
    let mut names = Vec::new();
    while let Some(entry) = dir.next_entry()? {
        names.push(entry.name);
    }
    Ok(names)
}

pub fn listdir(path: &CStr) -> io::Result<Vec<Vec<u8>>> {
    names(Dir::open(path)?)
}

pub fn listdir_fd(fd: Fd) -> io::Result<Vec<Vec<u8>>> {
    names(Dir::from_fd(fd)?)
}
