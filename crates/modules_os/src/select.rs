//! `select`: waiting for descriptors. Matches CPython's `Modules/selectmodule.c`.

mod epoll;
mod poll;

use crate::clock::{self, Rounding};
use crate::{arg, call};
use krait_host::select as host;
use krait_host::{Fd, libc, time};
use krait_objects::types::list::List;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{Args, MethodDef, Object, PyResult, Raised, Ref, Thread, exceptions as exc};
use std::io;

pub static DEF: ModuleDef = ModuleDef {
    name: "select",
    doc: "Waiting until descriptors are ready: select, poll, epoll.",
    functions: &[
        MethodDef::new(
            "select",
            "($module, rlist, wlist, xlist, timeout=None, /)",
            select,
            "Wait until descriptors are ready for reading, for writing, or have something special.",
        ),
        MethodDef::noargs("poll", "($module, /)", |_, _| Ok(poll::new()), "A new polling object."),
    ],
    exec,
};

/// A timeout that runs while calls are repeated after signals.
struct Timeout {
    /// Nanoseconds of the monotonic clock; None waits without limit.
    deadline: Option<i64>,
    left: i64,
}

impl Timeout {
    fn new(length: Option<i64>) -> Timeout {
        let deadline = length.map(|length| time::monotonic().saturating_add(length));
        Timeout { deadline, left: length.unwrap_or(-1) }
    }

    /// Nanoseconds left, None without limit.
    fn nanoseconds(&self) -> Option<i64> {
        self.deadline.map(|_| self.left)
    }

    /// Milliseconds left for `poll`, rounded up; -1 without limit.
    fn milliseconds(&self) -> i32 {
        match self.deadline {
            None => -1,
            Some(_) => clock::timeout_milliseconds(self.left).clamp(0, i32::MAX.into()) as i32,
        }
    }

    /// Looks at the clock again; false if the time is over.
    fn go_on(&mut self) -> bool {
        match self.deadline {
            None => true,
            Some(deadline) => {
                self.left = deadline - time::monotonic();
                self.left >= 0
            }
        }
    }

    /// Repeats `wait` after signals until it succeeds; `Ok(None)` if the time went by.
    fn wait<T>(
        mut self,
        thread: &Thread,
        mut wait: impl FnMut(&Timeout) -> io::Result<T>,
    ) -> PyResult<Option<T>> {
        loop {
            match thread.allow_threads(|| wait(&self)) {
                Ok(found) => return Ok(Some(found)),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                    call::check_signals(thread)?;
                    if !self.go_on() {
                        return Ok(None);
                    }
                }
                Err(error) => return call::fail(thread, &error),
            }
        }
    }
}

/// The type error of a timeout argument in the function's own words.
fn timeout_error(thread: &Thread, raised: Raised, message: &str) -> Raised {
    if raised.is(&exc::TYPE_ERROR) { thread.type_error(message) } else { raised }
}

fn descriptors(thread: &Thread, object: &Object) -> PyResult<Vec<(Fd, Object)>> {
    let copy = match object.as_list() {
        Some(_) => object.clone(),
        None => List::from_vec(object.to_vec_or(thread, "arguments 1-3 must be sequences")?).into(),
    };
    let list = copy.as_list().expect("a list, or made one");
    let mut out = Vec::new();
    // `fileno` may shorten the list.
    while let Some(item) = list.get(out.len()) {
        let fd = arg::fildes(thread, &item)?;
        if fd as usize >= host::FD_SETSIZE {
            return Err(thread.value_error("filedescriptor out of range in select()"));
        }
        if out.len() >= host::FD_SETSIZE {
            return Err(thread.value_error("too many file descriptors in select()"));
        }
        out.push((fd, item));
    }
    Ok(out)
}

fn select(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let timeout = match args.opt_not_none(3) {
        None => None,
        Some(object) => {
            let length = clock::nanoseconds(thread, object, Rounding::Up)
                .map_err(|r| timeout_error(thread, r, "timeout must be a float or None"))?;
            if length < 0 {
                return Err(thread.value_error("timeout must be non-negative"));
            }
            Some(length)
        }
    };
    let lists = [
        descriptors(thread, args.req(0))?,
        descriptors(thread, args.req(1))?,
        descriptors(thread, args.req(2))?,
    ];
    let numbers = lists.each_ref().map(|list| list.iter().map(|(fd, _)| *fd).collect::<Vec<_>>());
    let ready = Timeout::new(timeout)
        .wait(thread, |t| host::select(&numbers[0], &numbers[1], &numbers[2], t.nanoseconds()))?
        .unwrap_or_default();
    let found = [ready.read, ready.write, ready.except];
    let mut results = Vec::with_capacity(3);
    for (list, ready) in lists.iter().zip(&found) {
        let objects = list.iter().filter(|(fd, _)| ready.contains(fd));
        results.push(List::from_vec(objects.map(|(_, object)| object.clone()).collect()).into());
    }
    Ok(Object::tuple(&results))
}

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    module.add("error", exc::os_error::OS_ERROR.to_object());
    call::ready_mutable(thread, &poll::POLL);
    crate::call::add_type(thread, module, &epoll::EPOLL);
    for &(name, value) in CONSTANTS {
        module.add(name, Object::int(value));
    }
    Ok(())
}

#[allow(clippy::unnecessary_cast)]
static CONSTANTS: &[(&str, i64)] = &[
    ("EPOLLERR", libc::EPOLLERR as i64),
    ("EPOLLET", libc::EPOLLET as i64),
    ("EPOLLEXCLUSIVE", libc::EPOLLEXCLUSIVE as i64),
    ("EPOLLHUP", libc::EPOLLHUP as i64),
    ("EPOLLIN", libc::EPOLLIN as i64),
    ("EPOLLMSG", libc::EPOLLMSG as i64),
    ("EPOLLONESHOT", libc::EPOLLONESHOT as i64),
    ("EPOLLOUT", libc::EPOLLOUT as i64),
    ("EPOLLPRI", libc::EPOLLPRI as i64),
    ("EPOLLRDBAND", libc::EPOLLRDBAND as i64),
    ("EPOLLRDHUP", libc::EPOLLRDHUP as i64),
    ("EPOLLRDNORM", libc::EPOLLRDNORM as i64),
    ("EPOLLWAKEUP", libc::EPOLLWAKEUP as i64),
    ("EPOLLWRBAND", libc::EPOLLWRBAND as i64),
    ("EPOLLWRNORM", libc::EPOLLWRNORM as i64),
    ("EPOLL_CLOEXEC", libc::EPOLL_CLOEXEC as i64),
    ("PIPE_BUF", libc::PIPE_BUF as i64),
    ("POLLERR", libc::POLLERR as i64),
    ("POLLHUP", libc::POLLHUP as i64),
    ("POLLIN", libc::POLLIN as i64),
    ("POLLMSG", 1024),
    ("POLLNVAL", libc::POLLNVAL as i64),
    ("POLLOUT", libc::POLLOUT as i64),
    ("POLLPRI", libc::POLLPRI as i64),
    ("POLLRDBAND", libc::POLLRDBAND as i64),
    ("POLLRDHUP", libc::POLLRDHUP as i64),
    ("POLLRDNORM", libc::POLLRDNORM as i64),
    ("POLLWRBAND", libc::POLLWRBAND as i64),
    ("POLLWRNORM", libc::POLLWRNORM as i64),
];
