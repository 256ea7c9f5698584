//! The user and group databases. Text stays bytes. Matches CPython's Modules/pwdmodule.c and Modules/grpmodule.c.

use crate::errno::bytes;
use std::ffi::CStr;
use std::io;
use std::mem::MaybeUninit;
use std::sync::Mutex;

/// `pwd.struct_passwd`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct User {
    pub name: Vec<u8>,
    pub password: Vec<u8>,
    pub uid: u32,
    pub gid: u32,
    pub gecos: Vec<u8>,
    pub dir: Vec<u8>,
    pub shell: Vec<u8>,
}

/// `grp.struct_group`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    pub name: Vec<u8>,
    pub password: Vec<u8>,
    pub gid: u32,
    pub members: Vec<Vec<u8>>,
}

/// The databases' cursors are process-wide.
static CURSOR: Mutex<()> = Mutex::new(());

/// # Safety
/// The record is one that libc filled and whose strings are alive.
unsafe fn user(raw: &libc::passwd) -> User {
    // SAFETY: by the contract.
    let text = |pointer| unsafe { bytes(pointer) }.unwrap_or_default();
    User {
        name: text(raw.pw_name),
        password: text(raw.pw_passwd),
        uid: raw.pw_uid,
        gid: raw.pw_gid,
        gecos: text(raw.pw_gecos),
        dir: text(raw.pw_dir),
        shell: text(raw.pw_shell),
    }
}

/// # Safety
/// The record is one that libc filled and whose strings are alive.
unsafe fn group(raw: &libc::group) -> Group {
    // SAFETY: by the contract; `gr_mem` is a null-terminated array.
    unsafe {
        let text = |pointer| bytes(pointer).unwrap_or_default();
        let mut members = Vec::new();
        let mut member = raw.gr_mem;
        while !member.is_null() && !(*member).is_null() {
            members.push(text(*member));
            member = member.add(1);
        }
        Group { name: text(raw.gr_name), password: text(raw.gr_passwd), gid: raw.gr_gid, members }
    }
}

/// Runs one of the `_r` lookups with a growing buffer; `None` when there is no such entry.
fn look_up<R, T>(
    call: impl Fn(*mut R, *mut libc::c_char, usize, *mut *mut R) -> i32,
    read: impl Fn(&R) -> T,
) -> io::Result<Option<T>> {
    let mut room = 1024;
    loop {
        let mut buffer = vec![0u8; room];
        let mut raw = MaybeUninit::<R>::zeroed();
        let mut found = std::ptr::null_mut();
        match call(raw.as_mut_ptr(), buffer.as_mut_ptr().cast(), room, &mut found) {
            // SAFETY: `found` points to `raw`, filled, its strings in `buffer`.
            0 => return Ok(if found.is_null() { None } else { Some(read(unsafe { &*found })) }),
            libc::ERANGE if room < 1 << 28 => room *= 2,
            libc::ENOENT | libc::ESRCH | libc::EBADF | libc::EPERM => return Ok(None),
            number => return Err(io::Error::from_raw_os_error(number)),
        }
    }
}

pub fn user_by_name(name: &CStr) -> io::Result<Option<User>> {
    look_up(
        // SAFETY: `look_up` passes a record, a buffer with its length and a place for the result.
        |raw, buffer, room, found| unsafe {
            libc::getpwnam_r(name.as_ptr(), raw, buffer, room, found)
        },
        // SAFETY: `look_up` passes a filled record.
        |raw| unsafe { user(raw) },
    )
}

pub fn user_by_id(uid: u32) -> io::Result<Option<User>> {
    look_up(
        // SAFETY: as in `user_by_name`.
        |raw, buffer, room, found| unsafe { libc::getpwuid_r(uid, raw, buffer, room, found) },
        // SAFETY: `look_up` passes a filled record.
        |raw| unsafe { user(raw) },
    )
}

pub fn group_by_name(name: &CStr) -> io::Result<Option<Group>> {
    look_up(
        // SAFETY: as in `user_by_name`.
        |raw, buffer, room, found| unsafe {
            libc::getgrnam_r(name.as_ptr(), raw, buffer, room, found)
        },
        // SAFETY: `look_up` passes a filled record.
        |raw| unsafe { group(raw) },
    )
}

pub fn group_by_id(gid: u32) -> io::Result<Option<Group>> {
    look_up(
        // SAFETY: as in `user_by_name`.
        |raw, buffer, room, found| unsafe { libc::getgrgid_r(gid, raw, buffer, room, found) },
        // SAFETY: `look_up` passes a filled record.
        |raw| unsafe { group(raw) },
    )
}

pub fn all_users() -> Vec<User> {
    let _cursor = CURSOR.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let mut users = Vec::new();
    // SAFETY: the cursor is locked; each record is valid until the next call.
    unsafe {
        libc::setpwent();
        while let Some(raw) = libc::getpwent().as_ref() {
            users.push(user(raw));
        }
        libc::endpwent();
    }
    users
}

pub fn all_groups() -> Vec<Group> {
    let _cursor = CURSOR.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let mut groups = Vec::new();
    // SAFETY: the cursor is locked; each record is valid until the next call.
    unsafe {
        libc::setgrent();
        while let Some(raw) = libc::getgrent().as_ref() {
            groups.push(group(raw));
        }
        libc::endgrent();
    }
    groups
}
