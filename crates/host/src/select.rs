//! Waiting for descriptors: select, poll and epoll. Calls are single-shot (see `retry`); timeouts are recomputed by the
//! caller. Matches CPython's Modules/selectmodule.c.

use crate::Fd;
use std::io;
use std::mem::MaybeUninit;

/// `FD_SETSIZE`: descriptors from here on cannot be given to `select`.
pub const FD_SETSIZE: usize = libc::FD_SETSIZE;

/// What `select` found ready.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ready {
    pub read: Vec<Fd>,
    pub write: Vec<Fd>,
    pub except: Vec<Fd>,
}

fn fd_set(fds: &[Fd], highest: &mut Fd) -> io::Result<libc::fd_set> {
    let mut set = MaybeUninit::<libc::fd_set>::zeroed();
    for &fd in fds {
        if usize::try_from(fd).is_err() || fd as usize >= FD_SETSIZE {
            return Err(io::Error::from_raw_os_error(libc::EINVAL));
        }
        *highest = fd.max(*highest);
        // SAFETY: a zeroed set is valid, and the descriptor is in its range.
        unsafe { libc::FD_SET(fd, set.as_mut_ptr()) };
    }
    // SAFETY: a zeroed set is valid.
    Ok(unsafe { set.assume_init() })
}

/// Waits until a descriptor is ready or `timeout` nanoseconds have gone by (`None`: no limit). Descriptors outside
/// 0..FD_SETSIZE are EINVAL.
pub fn select(read: &[Fd], write: &[Fd], except: &[Fd], timeout: Option<i64>) -> io::Result<Ready> {
    let mut highest = -1;
    let mut reads = fd_set(read, &mut highest)?;
    let mut writes = fd_set(write, &mut highest)?;
    let mut excepts = fd_set(except, &mut highest)?;
    let mut time = timeout.map(|nanoseconds| {
        // Rounded up, so as not to return early.
        let micros = nanoseconds.max(0) / 1000 + i64::from(nanoseconds.max(0) % 1000 != 0);
        libc::timeval { tv_sec: micros / 1_000_000, tv_usec: micros % 1_000_000 }
    });
    let time = time.as_mut().map_or(std::ptr::null_mut(), |time| time);
    sys!(select(highest + 1, &mut reads, &mut writes, &mut excepts, time))?;
    let ready = |fds: &[Fd], set: &libc::fd_set| {
        // SAFETY: the descriptors were checked when the set was made.
        fds.iter().copied().filter(|&fd| unsafe { libc::FD_ISSET(fd, set) }).collect()
    };
    Ok(Ready {
        read: ready(read, &reads),
        write: ready(write, &writes),
        except: ready(except, &excepts),
    })
}

/// A descriptor, the events waited for and the events found.
pub use libc::pollfd as PollFd;

/// Fills in `revents`; answers how many descriptors have some. A timeout in milliseconds, negative for no limit.
pub fn poll(fds: &mut [PollFd], timeout: i32) -> io::Result<usize> {
    sys!(poll(fds.as_mut_ptr(), fds.len() as libc::nfds_t, timeout)).map(|n| n as usize)
}

/// `epoll_create1`.
pub fn epoll_create(flags: i32) -> io::Result<Fd> {
    sys!(epoll_create1(flags))
}

/// Adds, modifies or removes a descriptor (`operation` is EPOLL_CTL_ADD and so on).
pub fn epoll_control(epoll: Fd, operation: i32, fd: Fd, events: u32) -> io::Result<()> {
    let mut event = libc::epoll_event { events, u64: fd as u32 as u64 };
    sys!(epoll_ctl(epoll, operation, fd, &mut event)).map(drop)
}

/// Waits for events: (descriptor, events). A timeout in milliseconds, negative for no limit; at most `max` events.
pub fn epoll_wait(epoll: Fd, max: usize, timeout: i32) -> io::Result<Vec<(Fd, u32)>> {
    let max = max.clamp(1, 1 << 20);
    let mut events = vec![libc::epoll_event { events: 0, u64: 0 }; max];
    let count = sys!(epoll_wait(epoll, events.as_mut_ptr(), max as i32, timeout))?;
    events.truncate(count as usize);
    Ok(events.into_iter().map(|event| (event.u64 as u32 as Fd, event.events)).collect())
}
