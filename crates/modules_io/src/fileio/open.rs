//! `FileIO.__init__`: modes, opening and checking the file.

use super::{FileIo, of};
use crate::arguments::{self, path};
use crate::errors::both;
use crate::syscall;
use krait_host::{Fd, fs, libc};
use krait_objects::exceptions as exc;
use krait_objects::native::CallArgs;
use krait_objects::{Object, PyResult, Signature, Thread, name};

static INIT: Signature = Signature::new("FileIO", "(file, mode='r', closefd=True, opener=None)");

/// The part of a mode that `FileIO` knows.
#[derive(Default)]
struct Mode {
    created: bool,
    readable: bool,
    writable: bool,
    appending: bool,
    flags: i32,
}

impl Mode {
    fn parse(thread: &Thread, text: &str) -> PyResult<Mode> {
        let bad = || {
            thread.value_error(
                "Must have exactly one of create/read/write/append mode and at most one plus",
            )
        };
        let mut mode = Mode::default();
        let (mut kind, mut plus) = (false, false);
        for c in text.chars() {
            match c {
                'x' | 'r' | 'w' | 'a' => {
                    if kind {
                        return Err(bad());
                    }
                    kind = true;
                    mode.readable = c == 'r';
                    mode.writable = c != 'r';
                    mode.created = c == 'x';
                    mode.appending = c == 'a';
                    mode.flags = match c {
                        'x' => libc::O_EXCL | libc::O_CREAT,
                        'w' => libc::O_CREAT | libc::O_TRUNC,
                        'a' => libc::O_APPEND | libc::O_CREAT,
                        _ => 0,
                    };
                }
                'b' => {}
                '+' => {
                    if plus {
                        return Err(bad());
                    }
                    plus = true;
                }
                _ => return Err(thread.value_error(format!("invalid mode: {text}"))),
            }
        }
        if !kind {
            return Err(bad());
        }
        if plus {
            (mode.readable, mode.writable) = (true, true);
        }
        mode.flags |= match (mode.readable, mode.writable) {
            (true, true) => libc::O_RDWR,
            (true, false) => libc::O_RDONLY,
            _ => libc::O_WRONLY,
        };
        mode.flags |= libc::O_CLOEXEC;
        Ok(mode)
    }
}

pub(super) fn init(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let args = INIT.bind(thread, args)?;
    let file = of(this);
    if !file.is_closed() {
        // The object is being initialised anew.
        if file.close_fd.get() {
            file.close_descriptor(thread)?;
        } else {
            file.fd.set(-1);
        }
    }
    let name = args.req(0);
    let mode_text = match args.opt(1) {
        Some(mode) => arguments::text(thread, "FileIO", "'mode'", mode)?,
        None => "r".into(),
    };
    let close_fd = match args.opt(2) {
        Some(close_fd) => close_fd.is_true(thread)?,
        None => true,
    };
    if name.is(&Object::TRUE) || name.is(&Object::FALSE) {
        thread.warn(&exc::RUNTIME_WARNING, "bool is used as a file descriptor")?;
    }
    let given = descriptor(thread, name)?;
    let name_path = if given.is_none() { Some(path(thread, name)?) } else { None };
    let mode = Mode::parse(thread, &mode_text)?;
    file.created.set(mode.created);
    file.readable.set(mode.readable);
    file.writable.set(mode.writable);
    file.appending.set(mode.appending);
    file.seekable.set(None);
    file.stat_at_open.set(None);
    let event = [name.clone(), Object::str(&mode_text), Object::int(mode.flags.into())];
    thread.audit("open", &event)?;
    let own = match (given, name_path) {
        (Some(fd), _) => {
            file.fd.set(fd);
            file.close_fd.set(close_fd);
            false
        }
        (None, path) => {
            file.close_fd.set(true);
            if !close_fd {
                return Err(thread.value_error("Cannot use closefd=False with file name"));
            }
            let fd = match (args.opt_not_none(3), path) {
                (Some(opener), _) => open_with(thread, opener, name, mode.flags)?,
                (None, Some(path)) => {
                    let opened =
                        syscall::blocking(thread, || fs::open(None, &path, mode.flags, 0o666))?;
                    opened.map_err(|error| thread.os_error(&error, Some(name), None))?
                }
                (None, None) => return Err(thread.system_error("a file without a name")),
            };
            file.fd.set(fd);
            true
        }
    };
    let checked = check_opened(thread, this, file, name, &mode);
    if checked.is_err() {
        if !own {
            file.fd.set(-1);
        }
        return both(checked, file.close_descriptor(thread));
    }
    Ok(())
}

/// The descriptor if the file is given by one.
fn descriptor(thread: &Thread, file: &Object) -> PyResult<Option<Fd>> {
    if file.ty().slots().index().is_none() {
        return Ok(None);
    }
    match file.to_i32(thread) {
        Ok(fd) if fd < 0 => Err(thread.value_error("negative file descriptor")),
        Ok(fd) => Ok(Some(fd)),
        // What is no descriptor may still be a path.
        Err(_) => Ok(None),
    }
}

fn open_with(thread: &Thread, opener: &Object, name: &Object, flags: i32) -> PyResult<Fd> {
    let result = opener.call(thread, &[name.clone(), Object::int(flags.into())])?;
    if result.as_int().is_none() {
        return Err(thread.type_error("expected integer from opener"));
    }
    let fd = result.to_i32(thread)?;
    if fd < 0 {
        return Err(thread.value_error(format!("opener returned {fd}")));
    }
    if let Err(error) = fs::set_inheritable(fd, false) {
        return Err(thread.os_error(&error, None, None));
    }
    Ok(fd)
}

/// Looks at the open file: it must not be a directory, and appending starts at its end.
fn check_opened(
    thread: &Thread,
    this: &Object,
    file: &FileIo,
    name: &Object,
    mode: &Mode,
) -> PyResult<()> {
    let fd = file.fd.get();
    match thread.allow_threads(|| fs::fstat(fd)) {
        Ok(stat) if stat.is_dir() => {
            let error = std::io::Error::from_raw_os_error(libc::EISDIR);
            return Err(thread.os_error(&error, Some(name), None));
        }
        Ok(stat) => file.stat_at_open.set(Some(stat)),
        // Only a bad descriptor counts; some files have no status.
        Err(error) if error.raw_os_error() == Some(libc::EBADF) => {
            return Err(thread.os_error(&error, None, None));
        }
        Err(_) => {}
    }
    this.setattr(thread, name!("name"), Some(name))?;
    if mode.appending {
        match thread.allow_threads(|| fs::lseek(fd, 0, libc::SEEK_END)) {
            Ok(_) => file.seekable.set(Some(true)),
            Err(error) if error.raw_os_error() == Some(libc::ESPIPE) => {
                file.seekable.set(Some(false))
            }
            Err(error) => return Err(thread.os_error(&error, None, None)),
        }
    }
    Ok(())
}
