//! Terminals: their modes, sizes, names and pseudo-terminals. Matches CPython's Modules/termios.c and the tty parts of
//! Modules/posixmodule.c.

use crate::Fd;
use crate::errno::check_number;
use crate::process::Forked;
use std::io;
use std::mem::MaybeUninit;

/// Number of control characters that Python shows.
pub const NCCS: usize = libc::NCCS;

/// `termios.tcgetattr`'s list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Modes {
    pub iflag: u32,
    pub oflag: u32,
    pub cflag: u32,
    pub lflag: u32,
    pub ispeed: u32,
    pub ospeed: u32,
    pub cc: [u8; NCCS],
}

fn raw_modes(fd: Fd) -> io::Result<libc::termios> {
    let mut raw = MaybeUninit::uninit();
    sys!(tcgetattr(fd, raw.as_mut_ptr()))?;
    // SAFETY: the call succeeded and filled the structure.
    Ok(unsafe { raw.assume_init() })
}

pub fn tcgetattr(fd: Fd) -> io::Result<Modes> {
    let raw = raw_modes(fd)?;
    // SAFETY: a live reference.
    let (ispeed, ospeed) = unsafe { (libc::cfgetispeed(&raw), libc::cfgetospeed(&raw)) };
    Ok(Modes {
        iflag: raw.c_iflag,
        oflag: raw.c_oflag,
        cflag: raw.c_cflag,
        lflag: raw.c_lflag,
        ispeed,
        ospeed,
        cc: raw.c_cc,
    })
}

pub fn tcsetattr(fd: Fd, when: i32, modes: &Modes) -> io::Result<()> {
    // What Python does not show is kept.
    let mut raw = raw_modes(fd)?;
    raw.c_iflag = modes.iflag;
    raw.c_oflag = modes.oflag;
    raw.c_cflag = modes.cflag;
    raw.c_lflag = modes.lflag;
    raw.c_cc = modes.cc;
    sys!(cfsetispeed(&mut raw, modes.ispeed))?;
    sys!(cfsetospeed(&mut raw, modes.ospeed))?;
    sys!(tcsetattr(fd, when, &raw)).map(drop)
}

pub fn tcsendbreak(fd: Fd, duration: i32) -> io::Result<()> {
    sys!(tcsendbreak(fd, duration)).map(drop)
}

pub fn tcdrain(fd: Fd) -> io::Result<()> {
    sys!(tcdrain(fd)).map(drop)
}

pub fn tcflush(fd: Fd, queue: i32) -> io::Result<()> {
    sys!(tcflush(fd, queue)).map(drop)
}

pub fn tcflow(fd: Fd, action: i32) -> io::Result<()> {
    sys!(tcflow(fd, action)).map(drop)
}

/// (rows, columns).
pub fn window_size(fd: Fd) -> io::Result<(u16, u16)> {
    let mut size = libc::winsize { ws_row: 0, ws_col: 0, ws_xpixel: 0, ws_ypixel: 0 };
    sys!(ioctl(fd, libc::TIOCGWINSZ, &mut size))?;
    Ok((size.ws_row, size.ws_col))
}

pub fn set_window_size(fd: Fd, (rows, columns): (u16, u16)) -> io::Result<()> {
    let mut size = libc::winsize { ws_row: 0, ws_col: 0, ws_xpixel: 0, ws_ypixel: 0 };
    sys!(ioctl(fd, libc::TIOCGWINSZ, &mut size))?;
    (size.ws_row, size.ws_col) = (rows, columns);
    sys!(ioctl(fd, libc::TIOCSWINSZ, &size)).map(drop)
}

fn until_nul(mut buffer: Vec<u8>) -> Vec<u8> {
    let end = buffer.iter().position(|&b| b == 0).unwrap_or(buffer.len());
    buffer.truncate(end);
    buffer
}

pub fn ttyname(fd: Fd) -> io::Result<Vec<u8>> {
    let mut buffer = vec![0u8; 4096];
    // SAFETY: the buffer is writable for its length.
    check_number(unsafe { libc::ttyname_r(fd, buffer.as_mut_ptr().cast(), buffer.len()) })?;
    Ok(until_nul(buffer))
}

/// The path of the controlling terminal (`os.ctermid`).
pub fn ctermid() -> Vec<u8> {
    b"/dev/tty".to_vec()
}

/// (master, slave).
pub fn openpty() -> io::Result<(Fd, Fd)> {
    let (mut master, mut slave) = (-1, -1);
    let null = std::ptr::null_mut();
    sys!(openpty(&mut master, &mut slave, null, std::ptr::null(), std::ptr::null()))?;
    crate::fs::set_inheritable(master, false)?;
    crate::fs::set_inheritable(slave, false)?;
    Ok((master, slave))
}

/// Forks with the child on a new pseudo-terminal; the parent gets its master (-1 in the child).
pub fn forkpty() -> io::Result<(Forked, Fd)> {
    let mut master = -1;
    let null = std::ptr::null_mut();
    Ok(match sys!(forkpty(&mut master, null, std::ptr::null(), std::ptr::null()))? {
        0 => (Forked::Child, -1),
        pid => (Forked::Parent(pid), master),
    })
}

pub fn login_tty(fd: Fd) -> io::Result<()> {
    sys!(login_tty(fd)).map(drop)
}

pub fn posix_openpt(flags: i32) -> io::Result<Fd> {
    sys!(posix_openpt(flags))
}

pub fn grantpt(fd: Fd) -> io::Result<()> {
    sys!(grantpt(fd)).map(drop)
}

pub fn unlockpt(fd: Fd) -> io::Result<()> {
    sys!(unlockpt(fd)).map(drop)
}

pub fn ptsname(fd: Fd) -> io::Result<Vec<u8>> {
    let mut buffer = vec![0u8; 4096];
    // SAFETY: the buffer is writable for its length.
    check_number(unsafe { libc::ptsname_r(fd, buffer.as_mut_ptr().cast(), buffer.len()) })?;
    Ok(until_nul(buffer))
}
