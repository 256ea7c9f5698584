//! Files, directories and descriptors.
//! Owns the grouping only: descriptors in `fd`, names in `path`, listings in `dir`, status in `stat`, extended
//! attributes in `xattr`.

pub mod dir;
pub mod fd;
pub mod path;
pub mod stat;
pub mod xattr;

pub use dir::{Dir, Entry, EntryKind, listdir, listdir_fd};
pub use fd::*;
pub use path::*;
pub use stat::{Stat, StatVfs, Timestamp, fstat, fstatvfs, stat_at, statvfs};
