//! Calls on sockets with timeouts: waiting until the socket is ready, repeating after signals.

use super::Socket;
use crate::call;
use krait_host::select::{PollFd, poll};
use krait_host::socket::{self as host, Address};
use krait_host::{Fd, libc, time};
use krait_objects::{PyResult, Raised, Thread, exceptions as exc};
use std::io;

/// Why a call failed.
pub enum Failure {
    System(io::Error),
    TimedOut,
}

impl Failure {
    #[cold]
    pub fn raise(&self, thread: &Thread) -> Raised {
        match self {
            Failure::System(error) => thread.os_error(error, None, None),
            Failure::TimedOut => thread.err(&exc::os_error::TIMEOUT_ERROR, "timed out"),
        }
    }
}

/// How a call waits.
pub struct Wait {
    fd: Fd,
    events: i16,
    /// Nanoseconds; negative is without limit, 0 does not wait.
    timeout: i64,
    /// Wait even without a timeout, before the first call.
    always: bool,
}

impl Wait {
    pub fn reading(socket: &Socket) -> Wait {
        Wait {
            fd: socket.fd.get(),
            events: libc::POLLIN,
            timeout: socket.timeout.get(),
            always: false,
        }
    }

    pub fn writing(socket: &Socket) -> Wait {
        Wait { events: libc::POLLOUT, ..Wait::reading(socket) }
    }

    /// With what is left of a longer wait.
    pub fn with_timeout(mut self, timeout: i64) -> Wait {
        self.timeout = timeout;
        self
    }

    /// Makes the call, its failures raised.
    pub fn call<T>(&self, thread: &Thread, call: impl FnMut(Fd) -> io::Result<T>) -> PyResult<T> {
        self.try_call(thread, call)?.map_err(|failure| failure.raise(thread))
    }

    /// Makes the call once the socket is ready, and again if it turns out not to be.
    pub fn try_call<T>(
        &self,
        thread: &Thread,
        mut call: impl FnMut(Fd) -> io::Result<T>,
    ) -> PyResult<Result<T, Failure>> {
        let deadline = (self.timeout > 0).then(|| time::monotonic().saturating_add(self.timeout));
        loop {
            if deadline.is_some() || self.always {
                match self.ready(thread, deadline)? {
                    Ok(()) => {}
                    Err(failure) => return Ok(Err(failure)),
                }
            }
            loop {
                match thread.allow_threads(|| call(self.fd)) {
                    Ok(value) => return Ok(Ok(value)),
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                        call::check_signals(thread)?;
                    }
                    // Another process was faster.
                    Err(error) if self.timeout > 0 && error.kind() == io::ErrorKind::WouldBlock => {
                        break;
                    }
                    Err(error) => return Ok(Err(Failure::System(error))),
                }
            }
        }
    }

    /// Waits until the socket is ready or the deadline has come.
    fn ready(&self, thread: &Thread, deadline: Option<i64>) -> PyResult<Result<(), Failure>> {
        loop {
            let milliseconds = match deadline {
                None => -1,
                Some(deadline) => {
                    let left = deadline - time::monotonic();
                    if left < 0 {
                        return Ok(Err(Failure::TimedOut));
                    }
                    ((left + 999_999) / 1_000_000).min(i32::MAX.into()) as i32
                }
            };
            let mut fds = [PollFd { fd: self.fd, events: self.events, revents: 0 }];
            match thread.allow_threads(|| poll(&mut fds, milliseconds)) {
                Ok(0) if deadline.is_some() => return Ok(Err(Failure::TimedOut)),
                Ok(_) => return Ok(Ok(())),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                    call::check_signals(thread)?;
                }
                Err(error) => return Ok(Err(Failure::System(error))),
            }
        }
    }
}

/// Connects; a connection that cannot be made at once is waited for as the timeout says.
pub fn connect(
    thread: &Thread,
    socket: &Socket,
    address: &Address,
) -> PyResult<Result<(), Failure>> {
    let (fd, timeout) = (socket.fd.get(), socket.timeout.get());
    let error = match thread.allow_threads(|| host::connect(fd, address)) {
        Ok(()) => return Ok(Ok(())),
        Err(error) => error,
    };
    let goes_on = match error.raw_os_error() {
        Some(libc::EINTR) => {
            call::check_signals(thread)?;
            timeout != 0
        }
        Some(libc::EINPROGRESS) => timeout > 0,
        _ => false,
    };
    if !goes_on {
        return Ok(Err(Failure::System(error)));
    }
    let wait = Wait { fd, events: libc::POLLOUT | libc::POLLERR, timeout, always: true };
    wait.try_call(thread, |fd| match host::getsockopt_int(fd, libc::SOL_SOCKET, libc::SO_ERROR)? {
        0 | libc::EISCONN => Ok(()),
        number => Err(io::Error::from_raw_os_error(number)),
    })
}
