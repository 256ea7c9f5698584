//! Native modules about the operating system: `posix`, `errno`, `time`, `pwd`, `fcntl`, `select`, `signal` and their neighbours.
//!
//! A file a module, named after it. Refuses to know frames: what needs them is in `krait-vm`.

mod arg;
mod call;
mod clock;
mod errno;
mod fcntl;
mod locale;
mod mmap;
mod multiprocessing;
mod path;
mod posix;
mod resource;
mod select;
pub mod signal;
mod socket;
mod stat;
mod subprocess;
mod syslog;
mod termios;
mod time;
mod users;

use krait_objects::types::module::ModuleDef;

/// The modules of this crate.
pub static MODULES: &[&ModuleDef] = &[
    &posix::DEF,
    &errno::DEF,
    &time::DEF,
    &signal::DEF,
    &fcntl::DEF,
    &select::DEF,
    &users::PWD,
    &users::GRP,
    &resource::DEF,
    &termios::DEF,
    &syslog::DEF,
    &locale::DEF,
    &subprocess::DEF,
    &mmap::DEF,
    &multiprocessing::DEF,
    &multiprocessing::SHARED_MEMORY,
    &stat::DEF,
    &socket::DEF,
];
