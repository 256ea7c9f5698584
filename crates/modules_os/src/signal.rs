//! `_signal`: signals and their handlers. Matches CPython's `Modules/signalmodule.c`.
//!
//! The system's handler only notes a signal and sets the main thread's eval breaker; `run_handlers` is called there.

use crate::clock::{self, Rounding};
use crate::{arg, call};
use krait_host::signal::{self as host, Disposition, NSIG};
use krait_host::{fs, libc, process};
use krait_objects::thread::breaker;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::set::Set;
use krait_objects::types::structseq::{self, Field, StructSeq};
use krait_objects::{
    Args, MethodDef, Object, PyResult, Ref, Thread, Type, TypeSpec, exceptions as exc,
};
use std::io;
use std::sync::atomic::{AtomicPtr, Ordering};

pub static DEF: ModuleDef = ModuleDef {
    name: "_signal",
    doc: "Signals: what the process does about them, masks, timers and waiting.",
    functions: FUNCTIONS,
    exec,
};

/// The thread whose eval breaker a signal sets.
static MAIN: AtomicPtr<Thread> = AtomicPtr::new(std::ptr::null_mut());

/// Makes the thread the one that runs signal handlers.
pub fn set_main_thread(thread: &Thread) {
    MAIN.store(std::ptr::from_ref(thread).cast_mut(), Ordering::SeqCst);
    host::set_hook(|| {
        // SAFETY: the main thread lives as long as the process; only its atomic breaker is touched.
        if let Some(thread) = unsafe { MAIN.load(Ordering::SeqCst).as_ref() } {
            thread.eval_breaker.fetch_or(breaker::SIGNALS, Ordering::SeqCst);
        }
    });
}

/// What the interpreter does about signals when it starts: SIGPIPE and SIGXFSZ are ignored, SIGINT raises
/// KeyboardInterrupt.
pub fn install(thread: &Thread) -> PyResult<()> {
    set_main_thread(thread);
    for signal in [libc::SIGPIPE, libc::SIGXFSZ] {
        let _ = host::set(signal, Disposition::Ignore);
    }
    let module = call::import(thread, "_signal")?;
    if host::get(libc::SIGINT).is_ok_and(|d| d == Disposition::Default) {
        let handler = module.getattr_str(thread, "default_int_handler")?;
        call::check(thread, host::set(libc::SIGINT, Disposition::Noted))?;
        set_handler(thread, libc::SIGINT, Some(handler));
    }
    Ok(())
}

/// Puts the system's own actions in place of Python handlers, at the end of the interpreter.
pub fn uninstall(thread: &Thread) {
    host::forget_all();
    for signal in 1..NSIG {
        let former = handler(thread, signal);
        set_handler(thread, signal, None);
        if former.is_some_and(|h| h.is_callable()) {
            let _ = host::set(signal, Disposition::Default);
        }
    }
}

fn handlers(thread: &Thread) -> &mut Vec<Option<Object>> {
    // SAFETY: under the GIL; callers keep no reference across Python code.
    #[allow(clippy::mut_from_ref)]
    unsafe {
        &mut *thread.interp().signal_handlers.get()
    }
}

fn handler(thread: &Thread, signal: i32) -> Option<Object> {
    handlers(thread).get(signal as usize).cloned().flatten()
}

/// Sets a handler; the former one.
fn set_handler(thread: &Thread, signal: i32, handler: Option<Object>) -> Option<Object> {
    let handlers = handlers(thread);
    if handlers.len() < NSIG as usize {
        handlers.resize(NSIG as usize, None);
    }
    std::mem::replace(&mut handlers[signal as usize], handler)
}

const SIG_DFL: i64 = 0;
const SIG_IGN: i64 = 1;

fn is_number(object: &Object, number: i64) -> bool {
    object.as_int().and_then(|v| v.to_i64()) == Some(number)
}

/// Calls the handlers of the signals that have arrived. Called on the main thread by the eval breaker.
pub fn run_handlers(thread: &Thread) -> PyResult<()> {
    if let Some(number) = host::take_wakeup_error() {
        let error = io::Error::from_raw_os_error(number);
        let raised = thread.os_error(&error, None, None);
        (thread.hooks().unraisable)(
            thread,
            raised,
            Some("Exception ignored while trying to write to the signal wakeup fd"),
            None,
        );
    }
    if !host::take_any() {
        return Ok(());
    }
    for signal in 1..NSIG {
        if !host::take(signal) {
            continue;
        }
        // A handler may have been taken away after the signal arrived.
        let Some(function) = handler(thread, signal)
            .filter(|h| !h.is_none() && !is_number(h, SIG_DFL) && !is_number(h, SIG_IGN))
        else {
            let message = format!("Signal {signal} ignored due to race condition");
            let raised = thread.err(&exc::os_error::OS_ERROR, message);
            let message = "Exception ignored while calling signal handler";
            (thread.hooks().unraisable)(thread, raised, Some(message), None);
            continue;
        };
        let frame = current_frame(thread);
        if let Err(raised) = function.call(thread, &[Object::int(signal.into()), frame]) {
            host::rearm();
            thread.eval_breaker.fetch_or(breaker::SIGNALS, Ordering::SeqCst);
            return Err(raised);
        }
    }
    Ok(())
}

/// The running Python frame.
fn current_frame(thread: &Thread) -> Object {
    let function = thread.interp().sys_dict().and_then(|sys| sys.get_str("_getframe"));
    function.and_then(|f| f.call(thread, &[]).ok()).unwrap_or(Object::NONE)
}

static INFO: StructSeq = StructSeq {
    name: "signal.struct_siginfo",
    doc: "What sigwaitinfo and sigtimedwait tell about a signal.",
    fields: &[
        Field::new("si_signo", "signal number"),
        Field::new("si_code", "signal code"),
        Field::new("si_errno", "errno associated with this signal"),
        Field::new("si_pid", "sending process ID"),
        Field::new("si_uid", "real user ID of sending process"),
        Field::new("si_status", "exit value or signal"),
        Field::new("si_band", "band event for SIGPOLL"),
    ],
    visible: 7,
};
static INFO_SPEC: TypeSpec = structseq::spec(&INFO, 0);
static SIGINFO: Type = Type::builtin(&INFO_SPEC);

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "default_int_handler",
        "($module, signalnum, frame, /)",
        |thread, _, args| {
            arg::int(thread, args.req(0))?;
            Err(thread.err_args(&exc::KEYBOARD_INTERRUPT, &[]))
        },
        "Raise KeyboardInterrupt: the handler of SIGINT.",
    ),
    MethodDef::new(
        "signal",
        "($module, signalnum, handler, /)",
        signal,
        "Set what happens at a signal; the former action.",
    ),
    MethodDef::one(
        "getsignal",
        "($module, signalnum, /)",
        |thread, _, signal| {
            let signal = number(thread, signal)?;
            Ok(handler(thread, signal).unwrap_or(Object::NONE))
        },
        "What happens at a signal: SIG_DFL, SIG_IGN, a function, or None if it is not known.",
    ),
    MethodDef::one(
        "raise_signal",
        "($module, signalnum, /)",
        |thread, _, signal| {
            let signal = arg::int(thread, signal)?;
            call::once(thread, || host::raise(signal))?;
            call::check_signals(thread)?;
            Ok(Object::NONE)
        },
        "Send a signal to the process itself.",
    ),
    MethodDef::one(
        "strsignal",
        "($module, signalnum, /)",
        |thread, _, signal| {
            let signal = number(thread, signal)?;
            Ok(host::strsignal(signal).map_or(Object::NONE, |text| Object::fs_str(&text)))
        },
        "The system's description of a signal.",
    ),
    MethodDef::new(
        "siginterrupt",
        "($module, signalnum, flag, /)",
        |thread, _, args| {
            let signal = number(thread, args.req(0))?;
            let flag = arg::int(thread, args.req(1))?;
            call::check(thread, host::siginterrupt(signal, flag != 0))?;
            Ok(Object::NONE)
        },
        "Say whether a signal interrupts system calls.",
    ),
    MethodDef::new(
        "set_wakeup_fd",
        "($module, fd, /, *, warn_on_full_buffer=True)",
        set_wakeup_fd,
        "Set the descriptor that gets a byte per signal; the former one.",
    ),
    MethodDef::one(
        "alarm",
        "($module, seconds, /)",
        |thread, _, seconds| {
            let seconds = arg::int(thread, seconds)?;
            Ok(Object::int(host::alarm(seconds as u32).into()))
        },
        "Have SIGALRM sent after some seconds; what was left of the former alarm.",
    ),
    MethodDef::noargs(
        "pause",
        "($module, /)",
        |thread, _| {
            thread.allow_threads(host::pause);
            call::check_signals(thread)?;
            Ok(Object::NONE)
        },
        "Wait for a signal.",
    ),
    MethodDef::new(
        "setitimer",
        "($module, which, seconds, interval=0.0, /)",
        |thread, module, args| {
            let which = arg::int(thread, args.req(0))?;
            let microseconds = |object: &Object| {
                clock::nanoseconds(thread, object, Rounding::Ceiling)
                    .map(|n| n.div_euclid(1000) + i64::from(n.rem_euclid(1000) != 0))
            };
            let delay = microseconds(args.req(1))?;
            let interval = args.opt(2).map_or(Ok(0), microseconds)?;
            itimer(thread, module, host::setitimer(which, delay, interval))
        },
        "Set an interval timer; its former (delay, interval).",
    ),
    MethodDef::one(
        "getitimer",
        "($module, which, /)",
        |thread, module, which| {
            let which = arg::int(thread, which)?;
            itimer(thread, module, host::getitimer(which))
        },
        "The (delay, interval) of an interval timer.",
    ),
    MethodDef::new(
        "pthread_kill",
        "($module, thread_id, signalnum, /)",
        |thread, _, args| {
            let ident = arg::bits64(thread, args.req(0))?;
            let signal = arg::int(thread, args.req(1))?;
            let event = [Object::int_u64(ident), Object::int(signal.into())];
            thread.audit("signal.pthread_kill", &event)?;
            call::check(thread, host::pthread_kill(ident, signal))?;
            call::check_signals(thread)?;
            Ok(Object::NONE)
        },
        "Send a signal to a thread.",
    ),
    MethodDef::new(
        "pthread_sigmask",
        "($module, how, mask, /)",
        |thread, _, args| {
            let how = arg::int(thread, args.req(0))?;
            let mask = set(thread, args.req(1))?;
            let former = call::check(thread, host::sigmask(how, &mask))?;
            call::check_signals(thread)?;
            set_object(thread, &former)
        },
        "Change the signals that the thread blocks; the former ones.",
    ),
    MethodDef::noargs(
        "sigpending",
        "($module, /)",
        |thread, _| set_object(thread, &call::check(thread, host::sigpending())?),
        "The signals that wait to be unblocked.",
    ),
    MethodDef::one(
        "sigwait",
        "($module, sigset, /)",
        |thread, _, signals| {
            let signals = set(thread, signals)?;
            let signal = call::once(thread, || host::sigwait(&signals))?;
            Ok(Object::int(signal.into()))
        },
        "Wait for one of the signals and take it.",
    ),
    MethodDef::one(
        "sigwaitinfo",
        "($module, sigset, /)",
        |thread, _, signals| {
            let signals = set(thread, signals)?;
            Ok(info(&call::blocking(thread, || host::sigwaitinfo(&signals, None))?))
        },
        "Wait for one of the signals and tell about it.",
    ),
    MethodDef::new(
        "sigtimedwait",
        "($module, sigset, timeout, /)",
        sigtimedwait,
        "Wait for one of the signals for some seconds; None if none came.",
    ),
    MethodDef::noargs(
        "valid_signals",
        "($module, /)",
        |thread, _| set_object(thread, &host::valid_signals()),
        "All signals that programs may use.",
    ),
    MethodDef::new(
        "pidfd_send_signal",
        "($module, pidfd, signalnum, siginfo=None, flags=0, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let signal = arg::int(thread, args.req(1))?;
            let flags = args.opt(3).map_or(Ok(0), |f| arg::int(thread, f))?;
            if args.opt_not_none(2).is_some() {
                return Err(thread.type_error("siginfo must be None"));
            }
            call::check(thread, process::pidfd_send_signal(fd, signal, flags as u32))?;
            Ok(Object::NONE)
        },
        "Send a signal to the process behind a descriptor.",
    ),
];

fn number(thread: &Thread, object: &Object) -> PyResult<i32> {
    let signal = arg::int(thread, object)?;
    if !(1..NSIG).contains(&signal) {
        return Err(thread.value_error("signal number out of range"));
    }
    Ok(signal)
}

fn signal(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let signal = arg::int(thread, args.req(0))?;
    let function = args.req(1);
    if !thread.main.get() {
        return Err(thread.value_error("signal only works in main thread of the main interpreter"));
    }
    if !(1..NSIG).contains(&signal) {
        return Err(thread.value_error("signal number out of range"));
    }
    let disposition = if function.is_callable() {
        Disposition::Noted
    } else if compare(thread, function, SIG_IGN)? {
        Disposition::Ignore
    } else if compare(thread, function, SIG_DFL)? {
        Disposition::Default
    } else {
        return Err(thread.type_error(
            "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object",
        ));
    };
    // Signals that have arrived belong to the former handler.
    call::check_signals(thread)?;
    call::check(thread, host::set(signal, disposition))?;
    let former = set_handler(thread, signal, Some(function.clone()));
    Ok(former.unwrap_or(Object::NONE))
}

fn compare(thread: &Thread, object: &Object, number: i64) -> PyResult<bool> {
    object.eq(thread, &Object::int(number))
}

fn set_wakeup_fd(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let fd = arg::int(thread, args.req(0))?;
    let warn = arg::flag(thread, args.opt(1), true)?;
    if !thread.main.get() {
        return Err(
            thread.value_error("set_wakeup_fd only works in main thread of the main interpreter")
        );
    }
    if fd != -1 {
        call::check(thread, fs::fstat(fd))?;
        if call::check(thread, fs::get_blocking(fd))? {
            return Err(thread.value_error(format!("the fd {fd} must be in non-blocking mode")));
        }
    }
    Ok(Object::int(host::set_wakeup_fd(fd, warn).into()))
}

fn itimer(thread: &Thread, module: &Object, outcome: io::Result<(f64, f64)>) -> PyResult {
    match outcome {
        Ok((delay, interval)) => {
            Ok(Object::tuple(&[Object::float(delay), Object::float(interval)]))
        }
        Err(error) => {
            let number = error.raw_os_error().unwrap_or(0);
            let ty = module.getattr_str(thread, "ItimerError")?;
            let text = Object::fs_str(&krait_host::errno::message(number));
            let exception = ty.call(thread, &[Object::int(number.into()), text])?;
            Err(thread.raise(exception))
        }
    }
}

fn sigtimedwait(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let signals = set(thread, args.req(0))?;
    let timeout = clock::nanoseconds(thread, args.req(1), Rounding::Ceiling)?;
    if timeout < 0 {
        return Err(thread.value_error("timeout must be non-negative"));
    }
    let deadline = krait_host::time::monotonic().saturating_add(timeout);
    let mut left = timeout;
    loop {
        match thread.allow_threads(|| host::sigwaitinfo(&signals, Some(left))) {
            Ok(found) => return Ok(info(&found)),
            Err(error) if error.raw_os_error() == Some(libc::EAGAIN) => return Ok(Object::NONE),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                call::check_signals(thread)?;
                left = deadline - krait_host::time::monotonic();
                if left < 0 {
                    return Ok(Object::NONE);
                }
            }
            Err(error) => return call::fail(thread, &error),
        }
    }
}

fn info(info: &host::Info) -> Object {
    let number = |n: i32| Object::int(n.into());
    let values = vec![
        number(info.signo),
        number(info.code),
        number(info.errno),
        number(info.pid),
        arg::id_object(info.uid),
        number(info.status),
        Object::int(info.band),
    ];
    structseq::instance(&SIGINFO, values)
}

/// The signals of an iterable of numbers.
pub fn set(thread: &Thread, object: &Object) -> PyResult<Vec<i32>> {
    let mut signals = Vec::new();
    object.iter(thread)?.for_each(thread, |item| {
        let index = item.index(thread)?;
        let number = index.as_int().and_then(|v| v.to_i64()).unwrap_or(-1);
        if !(1..i64::from(NSIG)).contains(&number) {
            return Err(thread
                .value_error(format!("signal number {number} out of range [1; {}]", NSIG - 1)));
        }
        // The C library keeps two of the numbers for itself.
        if number != 32 && number != 33 {
            signals.push(number as i32);
        }
        Ok(())
    })?;
    Ok(signals)
}

fn set_object(thread: &Thread, signals: &[i32]) -> PyResult {
    let object = Set::new();
    let set = object.as_set().expect("a new set");
    for &signal in signals {
        set.add(thread, &Object::int(signal.into()))?;
    }
    Ok(object)
}

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for &(name, value) in CONSTANTS {
        module.add(name, Object::int(value.into()));
    }
    let (low, high) = host::realtime_range();
    module.add("SIGRTMIN", Object::int(low.into()));
    module.add("SIGRTMAX", Object::int(high.into()));
    structseq::add_to_module(thread, module, &SIGINFO);
    let os_error = exc::os_error::OS_ERROR.to_object();
    module.add("ItimerError", call::new_exception(thread, "signal", "ItimerError", &os_error)?);
    for signal in 1..NSIG {
        if handler(thread, signal).is_some() {
            continue;
        }
        let initial = match host::get(signal) {
            Ok(Disposition::Default) => Object::int(SIG_DFL),
            Ok(Disposition::Ignore) => Object::int(SIG_IGN),
            _ => Object::NONE,
        };
        set_handler(thread, signal, Some(initial));
    }
    Ok(())
}

static CONSTANTS: &[(&str, i32)] = &[
    ("SIG_DFL", 0),
    ("SIG_IGN", 1),
    ("ITIMER_PROF", libc::ITIMER_PROF),
    ("ITIMER_REAL", libc::ITIMER_REAL),
    ("ITIMER_VIRTUAL", libc::ITIMER_VIRTUAL),
    ("NSIG", 65),
    ("SIGABRT", libc::SIGABRT),
    ("SIGALRM", libc::SIGALRM),
    ("SIGBUS", libc::SIGBUS),
    ("SIGCHLD", libc::SIGCHLD),
    ("SIGCLD", 17),
    ("SIGCONT", libc::SIGCONT),
    ("SIGFPE", libc::SIGFPE),
    ("SIGHUP", libc::SIGHUP),
    ("SIGILL", libc::SIGILL),
    ("SIGINT", libc::SIGINT),
    ("SIGIO", libc::SIGIO),
    ("SIGIOT", libc::SIGIOT),
    ("SIGKILL", libc::SIGKILL),
    ("SIGPIPE", libc::SIGPIPE),
    ("SIGPOLL", libc::SIGPOLL),
    ("SIGPROF", libc::SIGPROF),
    ("SIGPWR", libc::SIGPWR),
    ("SIGQUIT", libc::SIGQUIT),
    ("SIGSEGV", libc::SIGSEGV),
    ("SIGSTKFLT", libc::SIGSTKFLT),
    ("SIGSTOP", libc::SIGSTOP),
    ("SIGSYS", libc::SIGSYS),
    ("SIGTERM", libc::SIGTERM),
    ("SIGTRAP", libc::SIGTRAP),
    ("SIGTSTP", libc::SIGTSTP),
    ("SIGTTIN", libc::SIGTTIN),
    ("SIGTTOU", libc::SIGTTOU),
    ("SIGURG", libc::SIGURG),
    ("SIGUSR1", libc::SIGUSR1),
    ("SIGUSR2", libc::SIGUSR2),
    ("SIGVTALRM", libc::SIGVTALRM),
    ("SIGWINCH", libc::SIGWINCH),
    ("SIGXCPU", libc::SIGXCPU),
    ("SIGXFSZ", libc::SIGXFSZ),
    ("SIG_BLOCK", libc::SIG_BLOCK),
    ("SIG_SETMASK", libc::SIG_SETMASK),
    ("SIG_UNBLOCK", libc::SIG_UNBLOCK),
];
