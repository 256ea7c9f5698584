//! The status of files and file systems, with nanosecond times.
//! Owns the translation of `struct stat` and `struct statvfs`. Matches `os.stat_result` and `os.statvfs_result`.

use crate::Fd;
use std::ffi::CStr;
use std::io;
use std::mem::MaybeUninit;

/// A time as seconds and nanoseconds since the epoch.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Timestamp {
    pub seconds: i64,
    pub nanoseconds: i64,
}

/// The status of a file.
#[derive(Clone, Copy, Debug, Default)]
pub struct Stat {
    pub mode: u32,
    pub ino: u64,
    pub dev: u64,
    pub nlink: u64,
    pub uid: u32,
    pub gid: u32,
    pub size: i64,
    pub atime: Timestamp,
    pub mtime: Timestamp,
    pub ctime: Timestamp,
    pub blksize: i64,
    pub blocks: i64,
    pub rdev: u64,
}

impl Stat {
    pub fn is_dir(&self) -> bool {
        self.mode & libc::S_IFMT == libc::S_IFDIR
    }

    pub fn is_file(&self) -> bool {
        self.mode & libc::S_IFMT == libc::S_IFREG
    }

    pub fn is_symlink(&self) -> bool {
        self.mode & libc::S_IFMT == libc::S_IFLNK
    }

    #[allow(clippy::unnecessary_cast)]
    fn from_libc(raw: &libc::stat) -> Stat {
        Stat {
            mode: raw.st_mode,
            ino: raw.st_ino,
            dev: raw.st_dev,
            nlink: raw.st_nlink as u64,
            uid: raw.st_uid,
            gid: raw.st_gid,
            size: raw.st_size,
            atime: Timestamp { seconds: raw.st_atime, nanoseconds: raw.st_atime_nsec },
            mtime: Timestamp { seconds: raw.st_mtime, nanoseconds: raw.st_mtime_nsec },
            ctime: Timestamp { seconds: raw.st_ctime, nanoseconds: raw.st_ctime_nsec },
            blksize: raw.st_blksize as i64,
            blocks: raw.st_blocks,
            rdev: raw.st_rdev,
        }
    }
}

pub fn fstat(fd: Fd) -> io::Result<Stat> {
    let mut raw = MaybeUninit::uninit();
    sys!(fstat(fd, raw.as_mut_ptr()))?;
    // SAFETY: the call succeeded and filled the structure.
    Ok(Stat::from_libc(&unsafe { raw.assume_init() }))
}

/// `stat` (`follow`) or `lstat` of `path`, relative to the directory `dir` if given.
pub fn stat_at(dir: Option<Fd>, path: &CStr, follow: bool) -> io::Result<Stat> {
    let mut raw = MaybeUninit::uninit();
    let flags = if follow { 0 } else { libc::AT_SYMLINK_NOFOLLOW };
    sys!(fstatat(dir.unwrap_or(libc::AT_FDCWD), path.as_ptr(), raw.as_mut_ptr(), flags))?;
    // SAFETY: the call succeeded and filled the structure.
    Ok(Stat::from_libc(&unsafe { raw.assume_init() }))
}

/// The status of a file system.
#[derive(Clone, Copy, Debug, Default)]
pub struct StatVfs {
    pub bsize: u64,
    pub frsize: u64,
    pub blocks: u64,
    pub bfree: u64,
    pub bavail: u64,
    pub files: u64,
    pub ffree: u64,
    pub favail: u64,
    pub flag: u64,
    pub namemax: u64,
    pub fsid: u64,
}

impl StatVfs {
    #[allow(clippy::unnecessary_cast)]
    fn from_libc(raw: &libc::statvfs) -> StatVfs {
        StatVfs {
            bsize: raw.f_bsize as u64,
            frsize: raw.f_frsize as u64,
            blocks: raw.f_blocks as u64,
            bfree: raw.f_bfree as u64,
            bavail: raw.f_bavail as u64,
            files: raw.f_files as u64,
            ffree: raw.f_ffree as u64,
            favail: raw.f_favail as u64,
            flag: raw.f_flag as u64,
            namemax: raw.f_namemax as u64,
            fsid: raw.f_fsid as u64,
        }
    }
}

pub fn statvfs(path: &CStr) -> io::Result<StatVfs> {
    let mut raw = MaybeUninit::uninit();
    sys!(statvfs(path.as_ptr(), raw.as_mut_ptr()))?;
    // SAFETY: the call succeeded and filled the structure.
    Ok(StatVfs::from_libc(&unsafe { raw.assume_init() }))
}

pub fn fstatvfs(fd: Fd) -> io::Result<StatVfs> {
    let mut raw = MaybeUninit::uninit();
    sys!(fstatvfs(fd, raw.as_mut_ptr()))?;
    // SAFETY: the call succeeded and filled the structure.
    Ok(StatVfs::from_libc(&unsafe { raw.assume_init() }))
}
