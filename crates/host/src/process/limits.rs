//! Resources, scheduling, priorities and system configuration. Matches CPython's Modules/resource.c and the sched_*,
//! sysconf and times parts of Modules/posixmodule.c.

use crate::fs::limit;
use std::io;
use std::mem::MaybeUninit;

/// `resource.struct_rusage`; times in seconds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rusage {
    pub utime: f64,
    pub stime: f64,
    pub maxrss: i64,
    pub ixrss: i64,
    pub idrss: i64,
    pub isrss: i64,
    pub minflt: i64,
    pub majflt: i64,
    pub nswap: i64,
    pub inblock: i64,
    pub oublock: i64,
    pub msgsnd: i64,
    pub msgrcv: i64,
    pub nsignals: i64,
    pub nvcsw: i64,
    pub nivcsw: i64,
}

pub(crate) fn rusage_from(raw: &libc::rusage) -> Rusage {
    let seconds = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 * 1e-6;
    Rusage {
        utime: seconds(raw.ru_utime),
        stime: seconds(raw.ru_stime),
        maxrss: raw.ru_maxrss,
        ixrss: raw.ru_ixrss,
        idrss: raw.ru_idrss,
        isrss: raw.ru_isrss,
        minflt: raw.ru_minflt,
        majflt: raw.ru_majflt,
        nswap: raw.ru_nswap,
        inblock: raw.ru_inblock,
        oublock: raw.ru_oublock,
        msgsnd: raw.ru_msgsnd,
        msgrcv: raw.ru_msgrcv,
        nsignals: raw.ru_nsignals,
        nvcsw: raw.ru_nvcsw,
        nivcsw: raw.ru_nivcsw,
    }
}

pub fn getrusage(who: i32) -> io::Result<Rusage> {
    let mut raw = MaybeUninit::uninit();
    sys!(getrusage(who, raw.as_mut_ptr()))?;
    // SAFETY: the call succeeded and filled the structure.
    Ok(rusage_from(&unsafe { raw.assume_init() }))
}

/// (soft, hard); `u64::MAX` is RLIM_INFINITY.
pub fn getrlimit(resource: u32) -> io::Result<(u64, u64)> {
    let mut raw = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    sys!(getrlimit(resource, &mut raw))?;
    Ok((raw.rlim_cur, raw.rlim_max))
}

pub fn setrlimit(resource: u32, (soft, hard): (u64, u64)) -> io::Result<()> {
    let raw = libc::rlimit { rlim_cur: soft, rlim_max: hard };
    sys!(setrlimit(resource, &raw)).map(drop)
}

/// Reads the limits of another process and, with `new`, sets them; the former limits.
pub fn prlimit(pid: i32, resource: u32, new: Option<(u64, u64)>) -> io::Result<(u64, u64)> {
    let new = new.map(|(soft, hard)| libc::rlimit { rlim_cur: soft, rlim_max: hard });
    let pointer = new.as_ref().map_or(std::ptr::null(), |new| new);
    let mut old = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    sys!(prlimit(pid, resource, pointer, &mut old))?;
    Ok((old.rlim_cur, old.rlim_max))
}

pub fn nice(increment: i32) -> io::Result<i32> {
    crate::errno::set(0);
    match sys!(nice(increment)) {
        Err(error) if error.raw_os_error() == Some(0) => Ok(-1),
        outcome => outcome,
    }
}

pub fn getpriority(which: u32, who: u32) -> io::Result<i32> {
    crate::errno::set(0);
    match sys!(getpriority(which, who)) {
        Err(error) if error.raw_os_error() == Some(0) => Ok(-1),
        outcome => outcome,
    }
}

pub fn setpriority(which: u32, who: u32, priority: i32) -> io::Result<()> {
    sys!(setpriority(which, who, priority)).map(drop)
}

pub fn sched_yield() -> io::Result<()> {
    sys!(sched_yield()).map(drop)
}

pub fn sched_get_priority_max(policy: i32) -> io::Result<i32> {
    sys!(sched_get_priority_max(policy))
}

pub fn sched_get_priority_min(policy: i32) -> io::Result<i32> {
    sys!(sched_get_priority_min(policy))
}

pub fn sched_getscheduler(pid: i32) -> io::Result<i32> {
    sys!(sched_getscheduler(pid))
}

fn sched_param(priority: i32) -> libc::sched_param {
    // SAFETY: a zeroed `sched_param` is a valid value.
    let mut param: libc::sched_param = unsafe { std::mem::zeroed() };
    param.sched_priority = priority;
    param
}

pub fn sched_setscheduler(pid: i32, policy: i32, priority: i32) -> io::Result<()> {
    sys!(sched_setscheduler(pid, policy, &sched_param(priority))).map(drop)
}

pub fn sched_getparam(pid: i32) -> io::Result<i32> {
    let mut param = sched_param(0);
    sys!(sched_getparam(pid, &mut param))?;
    Ok(param.sched_priority)
}

pub fn sched_setparam(pid: i32, priority: i32) -> io::Result<()> {
    sys!(sched_setparam(pid, &sched_param(priority))).map(drop)
}

pub fn sched_rr_get_interval(pid: i32) -> io::Result<f64> {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    sys!(sched_rr_get_interval(pid, &mut time))?;
    Ok(time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9)
}

/// The processors a process may run on, in order.
pub fn sched_getaffinity(pid: i32) -> io::Result<Vec<usize>> {
    let mut words = 16;
    loop {
        let mut mask = vec![0u64; words];
        match sys!(sched_getaffinity(pid, words * 8, mask.as_mut_ptr().cast())) {
            Ok(_) => {
                let bit = |&i: &usize| mask[i / 64] >> (i % 64) & 1 != 0;
                return Ok((0..words * 64).filter(bit).collect());
            }
            Err(error) if error.raw_os_error() == Some(libc::EINVAL) && words < 1 << 16 => {
                words *= 2
            }
            Err(error) => return Err(error),
        }
    }
}

pub fn sched_setaffinity(pid: i32, processors: &[usize]) -> io::Result<()> {
    let words = processors.iter().max().map_or(1, |max| max / 64 + 1).max(16);
    let mut mask = vec![0u64; words];
    for &i in processors {
        mask[i / 64] |= 1 << (i % 64);
    }
    sys!(sched_setaffinity(pid, words * 8, mask.as_ptr().cast())).map(drop)
}

/// The number of processors online (`os.cpu_count`).
pub fn cpu_count() -> Option<usize> {
    sysconf(libc::_SC_NPROCESSORS_ONLN)
        .ok()
        .flatten()
        .and_then(|n| usize::try_from(n).ok())
        .filter(|&n| n > 0)
}

pub fn umask(mask: u32) -> u32 {
    // SAFETY: a plain number; the call cannot fail.
    unsafe { libc::umask(mask) }
}

/// `os.times_result`, in seconds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Times {
    pub user: f64,
    pub system: f64,
    pub children_user: f64,
    pub children_system: f64,
    pub elapsed: f64,
}

pub fn times() -> io::Result<Times> {
    let mut raw = MaybeUninit::<libc::tms>::zeroed();
    let elapsed = sys!(times(raw.as_mut_ptr()))?;
    // SAFETY: the call succeeded and filled the structure.
    let raw = unsafe { raw.assume_init() };
    let rate = sysconf(libc::_SC_CLK_TCK)?.unwrap_or(60) as f64;
    Ok(Times {
        user: raw.tms_utime as f64 / rate,
        system: raw.tms_stime as f64 / rate,
        children_user: raw.tms_cutime as f64 / rate,
        children_system: raw.tms_cstime as f64 / rate,
        elapsed: elapsed as f64 / rate,
    })
}

/// The load averages over 1, 5 and 15 minutes, if the system tells.
pub fn getloadavg() -> Option<[f64; 3]> {
    let mut loads = [0.0; 3];
    // SAFETY: the array has three elements.
    (unsafe { libc::getloadavg(loads.as_mut_ptr(), 3) } == 3).then_some(loads)
}

/// `None` when the value is indeterminate (Python returns -1).
pub fn sysconf(name: i32) -> io::Result<Option<i64>> {
    limit(|| sys!(sysconf(name)))
}

/// `None` when the value is not set.
pub fn confstr(name: i32) -> io::Result<Option<Vec<u8>>> {
    crate::errno::set(0);
    let mut buffer = vec![0u8; 256];
    loop {
        // SAFETY: the buffer is writable for its length.
        let needed = unsafe { libc::confstr(name, buffer.as_mut_ptr().cast(), buffer.len()) };
        if needed == 0 {
            return match crate::errno::get() {
                0 => Ok(None),
                number => Err(io::Error::from_raw_os_error(number)),
            };
        }
        if needed <= buffer.len() {
            buffer.truncate(needed - 1);
            return Ok(Some(buffer));
        }
        buffer.resize(needed, 0);
    }
}

pub fn page_size() -> usize {
    sysconf(libc::_SC_PAGESIZE).ok().flatten().and_then(|n| usize::try_from(n).ok()).unwrap_or(4096)
}
