//! Starting programs: fork, the exec family and posix_spawn. Matches `os.fork`, `os.execv`, `os.posix_spawn`.

use crate::Fd;
use crate::errno::check_number;
use std::ffi::{CStr, CString};
use std::io;
use std::mem::MaybeUninit;

/// Which side of a fork the caller is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Forked {
    Child,
    Parent(i32),
}

pub fn fork() -> io::Result<Forked> {
    // The caller makes its own locks safe around this call, as `os.fork` does with its before/after hooks.
    Ok(match sys!(fork())? {
        0 => Forked::Child,
        pid => Forked::Parent(pid),
    })
}

/// The null-terminated pointer array of `strings`.
pub(crate) fn pointers(strings: &[CString]) -> Vec<*const libc::c_char> {
    strings.iter().map(|s| s.as_ptr()).chain([std::ptr::null()]).collect()
}

/// Replaces the process image; returns only on error.
pub fn execv(path: &CStr, arguments: &[CString]) -> io::Error {
    let arguments = pointers(arguments);
    // SAFETY: NUL-terminated strings in a null-terminated array.
    unsafe { libc::execv(path.as_ptr(), arguments.as_ptr()) };
    io::Error::last_os_error()
}

/// As `execv`, with an environment of `name=value` strings.
pub fn execve(path: &CStr, arguments: &[CString], environment: &[CString]) -> io::Error {
    let (arguments, environment) = (pointers(arguments), pointers(environment));
    // SAFETY: NUL-terminated strings in null-terminated arrays.
    unsafe { libc::execve(path.as_ptr(), arguments.as_ptr(), environment.as_ptr()) };
    io::Error::last_os_error()
}

/// As `execve`, for an open file.
pub fn fexecve(fd: Fd, arguments: &[CString], environment: &[CString]) -> io::Error {
    let (arguments, environment) = (pointers(arguments), pointers(environment));
    // SAFETY: NUL-terminated strings in null-terminated arrays.
    unsafe { libc::fexecve(fd, arguments.as_ptr(), environment.as_ptr()) };
    io::Error::last_os_error()
}

/// What a spawned child does to its descriptors.
#[derive(Clone, Debug)]
pub enum FileAction {
    Open { fd: Fd, path: CString, flags: i32, mode: u32 },
    Close(Fd),
    Dup2(Fd, Fd),
    CloseFrom(Fd),
}

/// How a child is spawned; `None` leaves things alone.
#[derive(Clone, Debug, Default)]
pub struct SpawnAttributes {
    pub process_group: Option<i32>,
    pub reset_ids: bool,
    pub new_session: bool,
    pub signal_mask: Option<Vec<i32>>,
    pub default_signals: Option<Vec<i32>>,
    /// (policy, priority); a policy of `None` sets the priority alone.
    pub scheduler: Option<(Option<i32>, i32)>,
}

unsafe extern "C" {
    fn posix_spawn_file_actions_addclosefrom_np(
        actions: *mut libc::posix_spawn_file_actions_t,
        from: libc::c_int,
    ) -> libc::c_int;
}

/// Attributes and actions in the form of libc, destroyed at the end.
struct Prepared {
    attributes: libc::posix_spawnattr_t,
    actions: libc::posix_spawn_file_actions_t,
}

impl Prepared {
    fn new() -> io::Result<Box<Prepared>> {
        let mut prepared = Box::new(MaybeUninit::<Prepared>::zeroed());
        let pointer = prepared.as_mut_ptr();
        // SAFETY: both initialisers get memory of their type, which does not move: it is boxed.
        unsafe {
            check_number(libc::posix_spawnattr_init(&raw mut (*pointer).attributes))?;
            if let Err(error) =
                check_number(libc::posix_spawn_file_actions_init(&raw mut (*pointer).actions))
            {
                libc::posix_spawnattr_destroy(&raw mut (*pointer).attributes);
                return Err(error);
            }
            Ok(prepared.assume_init())
        }
    }

    fn add(&mut self, action: &FileAction) -> io::Result<()> {
        let actions = &raw mut self.actions;
        // SAFETY: `actions` is initialised; libc copies the path.
        check_number(unsafe {
            match *action {
                FileAction::Open { fd, ref path, flags, mode } => {
                    libc::posix_spawn_file_actions_addopen(actions, fd, path.as_ptr(), flags, mode)
                }
                FileAction::Close(fd) => libc::posix_spawn_file_actions_addclose(actions, fd),
                FileAction::Dup2(fd, to) => libc::posix_spawn_file_actions_adddup2(actions, fd, to),
                FileAction::CloseFrom(fd) => posix_spawn_file_actions_addclosefrom_np(actions, fd),
            }
        })
    }

    fn set(&mut self, wanted: &SpawnAttributes) -> io::Result<()> {
        let attributes = &raw mut self.attributes;
        let mut flags = 0;
        // SAFETY: `attributes` is initialised; sets and parameters are live references.
        unsafe {
            if let Some(group) = wanted.process_group {
                check_number(libc::posix_spawnattr_setpgroup(attributes, group))?;
                flags |= libc::POSIX_SPAWN_SETPGROUP;
            }
            if wanted.reset_ids {
                flags |= libc::POSIX_SPAWN_RESETIDS;
            }
            if wanted.new_session {
                flags |= i32::from(libc::POSIX_SPAWN_SETSID);
            }
            if let Some(signals) = &wanted.signal_mask {
                check_number(libc::posix_spawnattr_setsigmask(
                    attributes,
                    &crate::signal::raw_set(signals)?,
                ))?;
                flags |= libc::POSIX_SPAWN_SETSIGMASK;
            }
            if let Some(signals) = &wanted.default_signals {
                check_number(libc::posix_spawnattr_setsigdefault(
                    attributes,
                    &crate::signal::raw_set(signals)?,
                ))?;
                flags |= libc::POSIX_SPAWN_SETSIGDEF;
            }
            if let Some((policy, priority)) = wanted.scheduler {
                if let Some(policy) = policy {
                    check_number(libc::posix_spawnattr_setschedpolicy(attributes, policy))?;
                    flags |= libc::POSIX_SPAWN_SETSCHEDULER;
                }
                let mut param: libc::sched_param = std::mem::zeroed();
                param.sched_priority = priority;
                check_number(libc::posix_spawnattr_setschedparam(attributes, &param))?;
                flags |= libc::POSIX_SPAWN_SETSCHEDPARAM;
            }
            check_number(libc::posix_spawnattr_setflags(attributes, flags as i16))
        }
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        // SAFETY: both were initialised in `new`.
        unsafe {
            libc::posix_spawn_file_actions_destroy(&mut self.actions);
            libc::posix_spawnattr_destroy(&mut self.attributes);
        }
    }
}

/// Which of the two spawn functions: `Path` takes the program's path, `Name` looks along PATH.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SpawnBy {
    Path,
    Name,
}

/// Starts a program; the child's pid. An environment of `None` passes the current one on.
pub fn posix_spawn(
    by: SpawnBy,
    program: &CStr,
    arguments: &[CString],
    environment: Option<&[CString]>,
    actions: &[FileAction],
    attributes: &SpawnAttributes,
) -> io::Result<i32> {
    let mut prepared = Prepared::new()?;
    prepared.set(attributes)?;
    for action in actions {
        prepared.add(action)?;
    }
    let inherited: Vec<CString>;
    let environment = match environment {
        Some(environment) => environment,
        None => {
            inherited = crate::process::environment()
                .into_iter()
                .filter_map(|(name, value)| {
                    CString::new([&name[..], b"=", &value[..]].concat()).ok()
                })
                .collect();
            &inherited
        }
    };
    let (arguments, environment) = (pointers(arguments), pointers(environment));
    let call = match by {
        SpawnBy::Path => libc::posix_spawn,
        SpawnBy::Name => libc::posix_spawnp,
    };
    let mut pid = 0;
    // SAFETY: initialised attributes and actions; NUL-terminated strings in null-terminated arrays.
    check_number(unsafe {
        call(
            &mut pid,
            program.as_ptr(),
            &prepared.actions,
            &prepared.attributes,
            arguments.as_ptr().cast(),
            environment.as_ptr().cast(),
        )
    })?;
    Ok(pid)
}
