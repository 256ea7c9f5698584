//! Signals: handlers that only note what arrived, masks, waiting and timers.
//! Owns the process-wide table of arrived signals (a handler cannot reach anything else) and the wakeup descriptor.
//! Refuses to run Python code: the interpreter polls `tripped` and takes signals with `take`.
//! Matches the C side of CPython's Modules/signalmodule.c.

use crate::Fd;
use crate::errno::{check, check_number};
use std::io;
use std::mem::MaybeUninit;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicPtr, Ordering};

/// One more than the largest signal number (`signal.NSIG`).
pub const NSIG: i32 = 65;

static ARRIVED: [AtomicBool; NSIG as usize] = [const { AtomicBool::new(false) }; NSIG as usize];
static ANY: AtomicBool = AtomicBool::new(false);
static WAKEUP: AtomicI32 = AtomicI32::new(-1);
static WAKEUP_WARNS: AtomicBool = AtomicBool::new(true);
static WAKEUP_ERROR: AtomicI32 = AtomicI32::new(0);
static HOOK: AtomicPtr<()> = AtomicPtr::new(std::ptr::null_mut());

/// What a signal does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Disposition {
    Default,
    Ignore,
    /// Our handler: the signal is noted for Python.
    Noted,
    /// A handler of someone else.
    Foreign,
}

/// Sets the function that each noted signal calls from within the handler (to set the eval breaker); it may do
/// nothing but store to atomics.
pub fn set_hook(hook: fn()) {
    HOOK.store(hook as *mut (), Ordering::SeqCst);
}

extern "C" fn handler(signal: libc::c_int) {
    let errno = crate::errno::get();
    trip(signal);
    crate::errno::set(errno);
}

/// Notes `signal` as if it had arrived (`_thread.interrupt_main`).
pub fn trip(signal: i32) {
    let Some(arrived) = ARRIVED.get(signal as usize) else { return };
    arrived.store(true, Ordering::Relaxed);
    ANY.store(true, Ordering::SeqCst);
    let hook = HOOK.load(Ordering::SeqCst);
    if !hook.is_null() {
        // SAFETY: only `set_hook` stores here, and it stores a `fn()`.
        let hook: fn() = unsafe { std::mem::transmute(hook) };
        hook();
    }
    let fd = WAKEUP.load(Ordering::Relaxed);
    if fd == -1 {
        return;
    }
    let byte = signal as u8;
    loop {
        // SAFETY: one readable byte.
        let written = unsafe { libc::write(fd, (&raw const byte).cast(), 1) };
        if written >= 0 {
            return;
        }
        match crate::errno::get() {
            libc::EINTR => {}
            number => {
                let full = number == libc::EAGAIN || number == libc::EWOULDBLOCK;
                if !full || WAKEUP_WARNS.load(Ordering::Relaxed) {
                    WAKEUP_ERROR.store(number, Ordering::Relaxed);
                }
                return;
            }
        }
    }
}

/// Has any signal arrived since the last `take_any`?
#[inline]
pub fn tripped() -> bool {
    ANY.load(Ordering::Relaxed)
}

/// Clears the flag that `tripped` reads; call it before the `take`s.
pub fn take_any() -> bool {
    ANY.swap(false, Ordering::SeqCst)
}

/// Says that signals are left over after a `take` round that ended early.
pub fn rearm() {
    ANY.store(true, Ordering::SeqCst);
}

/// Has `signal` arrived? Forgets it.
pub fn take(signal: i32) -> bool {
    ARRIVED.get(signal as usize).is_some_and(|arrived| arrived.swap(false, Ordering::SeqCst))
}

/// Forgets all signals that arrived (in the child of a fork).
pub fn forget_all() {
    ANY.store(false, Ordering::SeqCst);
    for arrived in &ARRIVED {
        arrived.store(false, Ordering::SeqCst);
    }
}

/// Sets the descriptor that gets a byte per signal, -1 for none; answers the former one.
pub fn set_wakeup_fd(fd: Fd, warn_on_full_buffer: bool) -> Fd {
    WAKEUP_WARNS.store(warn_on_full_buffer, Ordering::Relaxed);
    WAKEUP.swap(fd, Ordering::SeqCst)
}

/// errno of a failed write to the wakeup descriptor, once.
pub fn take_wakeup_error() -> Option<i32> {
    match WAKEUP_ERROR.swap(0, Ordering::Relaxed) {
        0 => None,
        number => Some(number),
    }
}

fn disposition(action: &libc::sigaction) -> Disposition {
    match action.sa_sigaction {
        libc::SIG_DFL => Disposition::Default,
        libc::SIG_IGN => Disposition::Ignore,
        other if other == handler as *const () as usize => Disposition::Noted,
        _ => Disposition::Foreign,
    }
}

pub fn get(signal: i32) -> io::Result<Disposition> {
    let mut old = MaybeUninit::zeroed();
    sys!(sigaction(signal, std::ptr::null(), old.as_mut_ptr()))?;
    // SAFETY: the call succeeded and filled the structure.
    Ok(disposition(&unsafe { old.assume_init() }))
}

/// Sets what `signal` does; answers what it did. `Foreign` cannot be set (EINVAL).
pub fn set(signal: i32, wanted: Disposition) -> io::Result<Disposition> {
    // SAFETY: a zeroed `sigaction` is a valid value.
    let mut action: libc::sigaction = unsafe { std::mem::zeroed() };
    action.sa_sigaction = match wanted {
        Disposition::Default => libc::SIG_DFL,
        Disposition::Ignore => libc::SIG_IGN,
        Disposition::Noted => handler as *const () as usize,
        Disposition::Foreign => return Err(io::Error::from_raw_os_error(libc::EINVAL)),
    };
    action.sa_flags = libc::SA_ONSTACK;
    let mut old = MaybeUninit::zeroed();
    sys!(sigaction(signal, &action, old.as_mut_ptr()))?;
    // SAFETY: the call succeeded and filled the structure.
    Ok(disposition(&unsafe { old.assume_init() }))
}

/// Whether system calls restart (`false`) or fail with EINTR (`true`) when `signal` interrupts them.
pub fn siginterrupt(signal: i32, interrupt: bool) -> io::Result<()> {
    let mut action = MaybeUninit::<libc::sigaction>::zeroed();
    sys!(sigaction(signal, std::ptr::null(), action.as_mut_ptr()))?;
    // SAFETY: the call succeeded and filled the structure.
    let mut action = unsafe { action.assume_init() };
    if interrupt {
        action.sa_flags &= !libc::SA_RESTART;
    } else {
        action.sa_flags |= libc::SA_RESTART;
    }
    sys!(sigaction(signal, &action, std::ptr::null_mut())).map(drop)
}

pub(crate) fn raw_set(signals: &[i32]) -> io::Result<libc::sigset_t> {
    let mut set = MaybeUninit::uninit();
    sys!(sigemptyset(set.as_mut_ptr()))?;
    // SAFETY: sigemptyset filled it.
    let mut set = unsafe { set.assume_init() };
    for &signal in signals {
        sys!(sigaddset(&mut set, signal))?;
    }
    Ok(set)
}

fn members(set: &libc::sigset_t) -> Vec<i32> {
    // SAFETY: a live reference.
    (1..NSIG).filter(|&signal| unsafe { libc::sigismember(set, signal) } == 1).collect()
}

/// Changes the thread's mask (`how` is SIG_BLOCK, SIG_UNBLOCK or SIG_SETMASK); the former one.
pub fn sigmask(how: i32, signals: &[i32]) -> io::Result<Vec<i32>> {
    let set = raw_set(signals)?;
    let mut old = MaybeUninit::zeroed();
    // SAFETY: live references.
    check_number(unsafe { libc::pthread_sigmask(how, &set, old.as_mut_ptr()) })?;
    // SAFETY: zeroed, then filled by the call.
    Ok(members(&unsafe { old.assume_init() }))
}

pub fn sigpending() -> io::Result<Vec<i32>> {
    let mut set = MaybeUninit::zeroed();
    sys!(sigpending(set.as_mut_ptr()))?;
    // SAFETY: zeroed, then filled by the call.
    Ok(members(&unsafe { set.assume_init() }))
}

pub fn sigwait(signals: &[i32]) -> io::Result<i32> {
    let set = raw_set(signals)?;
    let mut signal = 0;
    // SAFETY: live references.
    check_number(unsafe { libc::sigwait(&set, &mut signal) })?;
    Ok(signal)
}

/// `signal.struct_siginfo`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Info {
    pub signo: i32,
    pub code: i32,
    pub errno: i32,
    pub pid: i32,
    pub uid: u32,
    pub status: i32,
    pub band: i64,
}

/// Waits for one of `signals`; with a timeout in nanoseconds it ends with `EAGAIN`.
pub fn sigwaitinfo(signals: &[i32], timeout: Option<i64>) -> io::Result<Info> {
    let set = raw_set(signals)?;
    let mut info = MaybeUninit::<libc::siginfo_t>::zeroed();
    match timeout {
        None => sys!(sigwaitinfo(&set, info.as_mut_ptr()))?,
        Some(nanoseconds) => {
            let time = crate::time::timespec(nanoseconds);
            sys!(sigtimedwait(&set, info.as_mut_ptr(), &time))?
        }
    };
    // SAFETY: zeroed, then filled by the call; the accessors read plain numbers of the union.
    unsafe {
        let info = info.assume_init();
        // `si_band` is the first long of the union, which starts at byte 16 on 64-bit Linux.
        let band = (&raw const info).cast::<i64>().add(2).read();
        Ok(Info {
            signo: info.si_signo,
            code: info.si_code,
            errno: info.si_errno,
            pid: info.si_pid(),
            uid: info.si_uid(),
            status: info.si_status(),
            band,
        })
    }
}

/// Sleeps until a signal arrives.
pub fn pause() {
    // SAFETY: no arguments.
    unsafe { libc::pause() };
}

/// Seconds that were left of the former alarm.
pub fn alarm(seconds: u32) -> u32 {
    // SAFETY: a plain number.
    unsafe { libc::alarm(seconds) }
}

/// Sets an interval timer, times in microseconds; the former (delay, interval).
pub fn setitimer(which: i32, delay: i64, interval: i64) -> io::Result<(f64, f64)> {
    let time = |micros: i64| libc::timeval {
        tv_sec: micros.div_euclid(1_000_000),
        tv_usec: micros.rem_euclid(1_000_000),
    };
    let new = libc::itimerval { it_value: time(delay), it_interval: time(interval) };
    let mut old = new;
    // SAFETY: live references.
    check(unsafe { libc::syscall(libc::SYS_setitimer, which, &raw const new, &raw mut old) })?;
    Ok((seconds(old.it_value), seconds(old.it_interval)))
}

/// (time left, interval) in seconds.
pub fn getitimer(which: i32) -> io::Result<(f64, f64)> {
    let zero = libc::timeval { tv_sec: 0, tv_usec: 0 };
    let mut now = libc::itimerval { it_value: zero, it_interval: zero };
    // SAFETY: a live reference.
    check(unsafe { libc::syscall(libc::SYS_getitimer, which, &raw mut now) })?;
    Ok((seconds(now.it_value), seconds(now.it_interval)))
}

fn seconds(time: libc::timeval) -> f64 {
    time.tv_sec as f64 + time.tv_usec as f64 * 1e-6
}

/// Sends a signal to the calling thread (`signal.raise_signal`).
pub fn raise(signal: i32) -> io::Result<()> {
    // SAFETY: a plain number.
    if unsafe { libc::raise(signal) } == 0 { Ok(()) } else { Err(io::Error::last_os_error()) }
}

/// Sends a signal to a thread of this process.
pub fn pthread_kill(thread: u64, signal: i32) -> io::Result<()> {
    // SAFETY: the caller names a live thread of this process, as in CPython.
    check_number(unsafe { libc::pthread_kill(thread, signal) })
}

/// The system's description of a signal; `None` for unknown ones.
pub fn strsignal(signal: i32) -> Option<Vec<u8>> {
    if !(1..NSIG).contains(&signal) {
        return None;
    }
    // SAFETY: the result is null or a string valid until the next call in this thread.
    unsafe { crate::errno::bytes(libc::strsignal(signal)) }
        .filter(|text| !text.starts_with(b"Unknown signal"))
}

/// Every signal that programs may use.
pub fn valid_signals() -> Vec<i32> {
    let mut set = MaybeUninit::zeroed();
    // SAFETY: a live reference, filled by the call; zeroed it is valid anyway.
    let set = unsafe {
        libc::sigfillset(set.as_mut_ptr());
        set.assume_init()
    };
    members(&set)
}

/// The range of real-time signals, (SIGRTMIN, SIGRTMAX).
pub fn realtime_range() -> (i32, i32) {
    (libc::SIGRTMIN(), libc::SIGRTMAX())
}
