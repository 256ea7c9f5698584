//! Round trips through the system for the calls with structures of their own.

use crate::socket::Address;
use crate::{fs, mmap, process, retry, select, signal, socket, term, thread, time, user};
use std::ffi::CString;
use std::io::{self, IoSlice, IoSliceMut};

fn temporary(name: &str) -> CString {
    let path = std::env::temp_dir().join(format!("krait-host-{}-{name}", process::getpid()));
    CString::new(path.into_os_string().into_encoded_bytes()).unwrap()
}

#[test]
fn files() {
    let path = temporary("file");
    let flags = libc::O_RDWR | libc::O_CREAT | libc::O_TRUNC | libc::O_CLOEXEC;
    let fd = fs::open(None, &path, flags, 0o644).unwrap();
    assert_eq!(fs::write(fd, b"hello world").unwrap(), 11);
    assert_eq!(fs::lseek(fd, 6, libc::SEEK_SET).unwrap(), 6);
    let mut data = Vec::new();
    assert_eq!(fs::read_to_vec(fd, &mut data, 100).unwrap(), 5);
    assert_eq!(data, b"world");
    let (mut a, mut b) = ([0; 2], [0; 3]);
    let count =
        fs::preadv(fd, &mut [IoSliceMut::new(&mut a), IoSliceMut::new(&mut b)], 0, 0).unwrap();
    assert_eq!((count, &a, &b), (5, b"he", b"llo"));
    assert!(!fs::get_inheritable(fd).unwrap());
    fs::set_inheritable(fd, true).unwrap();
    assert!(fs::get_inheritable(fd).unwrap());
    let when = fs::Timestamp { seconds: 1_000_000_000, nanoseconds: 123_456_789 };
    fs::utime(None, &path, fs::SetTime::At(when), fs::SetTime::At(when), true).unwrap();
    let stat = fs::stat_at(None, &path, true).unwrap();
    assert_eq!((stat.size, stat.mtime, stat.is_file()), (11, when, true));
    assert_eq!(stat.ino, fs::fstat(fd).unwrap().ino);
    fs::lockf(fd, libc::LOCK_EX | libc::LOCK_NB, 0, 0, 0).unwrap();
    let map = mmap::Mapping::new(fd, 11, libc::PROT_READ | libc::PROT_WRITE, libc::MAP_SHARED, 0)
        .unwrap();
    map.write(0, b"J");
    let mut start = [0; 5];
    map.read(0, &mut start);
    assert_eq!(&start, b"Jello");
    fs::close(fd).unwrap();
    fs::unlink(None, &path).unwrap();
    let gone = fs::stat_at(None, &path, true).unwrap_err();
    assert_eq!(gone.raw_os_error(), Some(libc::ENOENT));
}

#[test]
fn directories() {
    let path = temporary("dir");
    fs::mkdir(None, &path, 0o755).unwrap();
    let dir = fs::open(None, &path, libc::O_RDONLY | libc::O_DIRECTORY, 0).unwrap();
    fs::symlink(c"target", Some(dir), c"link").unwrap();
    assert_eq!(fs::readlink(Some(dir), c"link").unwrap(), b"target");
    assert_eq!(fs::listdir_fd(dir).unwrap(), [b"link"]);
    let mut listing = fs::Dir::open(&path).unwrap();
    let entry = listing.next_entry().unwrap().unwrap();
    assert_eq!((&entry.name[..], entry.kind), (&b"link"[..], fs::EntryKind::Symlink));
    assert!(listing.next_entry().unwrap().is_none());
    fs::unlink(Some(dir), c"link").unwrap();
    fs::close(dir).unwrap();
    fs::rmdir(None, &path).unwrap();
    assert!(fs::getcwd().unwrap().starts_with(b"/"));
}

fn read_all(fd: i32) -> Vec<u8> {
    let mut data = Vec::new();
    while retry(|| Ok::<(), io::Error>(()), || fs::read_to_vec(fd, &mut data, 4096)).unwrap() > 0 {}
    fs::close(fd).unwrap();
    data
}

fn run(programs: &[CString], cwd: Option<&std::ffi::CStr>) -> (Vec<u8>, Vec<u8>, i32) {
    let (out_read, out_write) = fs::pipe2(libc::O_CLOEXEC).unwrap();
    let (report_read, report_write) = fs::pipe2(libc::O_CLOEXEC).unwrap();
    let request = process::ForkExec {
        programs,
        arguments: &[c"sh".into(), c"-c".into(), c"echo $X; exit 3".into()],
        environment: Some(&[c"X=child".into()]),
        cwd,
        stdin_read: -1,
        stdin_write: -1,
        stdout_read: out_read,
        stdout_write: out_write,
        stderr_read: -1,
        stderr_write: -1,
        report_read,
        report_write,
        close_fds: true,
        keep: &[report_write],
        restore_signals: true,
        new_session: false,
        process_group: -1,
        gid: None,
        groups: None,
        uid: None,
        umask: -1,
    };
    let pid = process::fork_exec(&request, None).unwrap();
    fs::close(out_write).unwrap();
    fs::close(report_write).unwrap();
    let (output, report) = (read_all(out_read), read_all(report_read));
    let (_, status) = process::waitpid(pid, 0).unwrap();
    (output, report, process::wexitstatus(status))
}

#[test]
fn children() {
    let shell = [c"/nonexistent/sh".into(), c"/bin/sh".into()];
    assert_eq!(run(&shell, None), (b"child\n".to_vec(), vec![], 3));
    assert_eq!(run(&shell[..1], None).1, b"OSError:2:");
    assert_eq!(run(&shell, Some(c"/nonexistent")).1, b"OSError:2:noexec:chdir");
    let arguments = [c"sh".into(), c"-c".into(), c"exit 4".into()];
    let spawn = |attributes: &process::SpawnAttributes| {
        process::posix_spawn(process::SpawnBy::Name, c"sh", &arguments, None, &[], attributes)
            .unwrap()
    };
    let pid = spawn(&process::SpawnAttributes { signal_mask: Some(vec![]), ..Default::default() });
    assert_eq!(process::wexitstatus(process::waitpid(pid, 0).unwrap().1), 4);
    let pid = spawn(&process::SpawnAttributes { new_session: true, ..Default::default() });
    let waited = process::waitid(libc::P_PID, pid as u32, libc::WEXITED).unwrap().unwrap();
    assert_eq!((waited.pid, waited.status), (pid, 4));
    assert_eq!(
        process::names::lookup(&process::names::SYSCONF, "SC_PAGESIZE"),
        Some(libc::_SC_PAGESIZE)
    );
    assert!(process::environment().iter().any(|(name, _)| name == b"PATH"));
    assert!(process::cpu_count().unwrap() >= process::sched_getaffinity(0).unwrap().len().min(1));
}

#[test]
fn times() {
    let tm = time::gmtime(86_400 * 365).unwrap();
    assert_eq!((tm.year, tm.month, tm.day, tm.wday, tm.yday), (71, 0, 1, 5, 0));
    assert_eq!(time::strftime(c"%Y-%m-%d %H:%M:%S", &tm), b"1971-01-01 00:00:00");
    let local = time::localtime(1_700_000_000).unwrap();
    assert_eq!(time::mktime(&local), Some(1_700_000_000));
    assert!(time::gmtime(i64::MAX).is_err());
    let before = time::monotonic();
    time::sleep_until(before + 2_000_000).unwrap();
    assert!(time::monotonic() - before >= 2_000_000);
    time::time_zone().unwrap();
}

#[test]
fn signals() {
    let (read, write) = fs::pipe2(libc::O_CLOEXEC | libc::O_NONBLOCK).unwrap();
    signal::set_wakeup_fd(write, true);
    assert_eq!(
        signal::set(libc::SIGUSR1, signal::Disposition::Noted).unwrap(),
        signal::Disposition::Default
    );
    assert_eq!(signal::get(libc::SIGUSR1).unwrap(), signal::Disposition::Noted);
    signal::raise(libc::SIGUSR1).unwrap();
    assert!(signal::take_any() && signal::take(libc::SIGUSR1) && !signal::take(libc::SIGUSR1));
    signal::set_wakeup_fd(-1, true);
    let mut byte = [0];
    assert_eq!((fs::read(read, &mut byte).unwrap(), byte[0]), (1, libc::SIGUSR1 as u8));
    let old = signal::sigmask(libc::SIG_BLOCK, &[libc::SIGUSR2]).unwrap();
    signal::raise(libc::SIGUSR2).unwrap();
    assert!(signal::sigpending().unwrap().contains(&libc::SIGUSR2));
    assert_eq!(signal::sigwaitinfo(&[libc::SIGUSR2], Some(0)).unwrap().signo, libc::SIGUSR2);
    let none = signal::sigwaitinfo(&[libc::SIGUSR2], Some(0)).unwrap_err();
    assert_eq!(none.raw_os_error(), Some(libc::EAGAIN));
    signal::sigmask(libc::SIG_SETMASK, &old).unwrap();
    assert_eq!(signal::strsignal(libc::SIGTERM).unwrap(), b"Terminated");
    assert_eq!(signal::valid_signals().len(), 62);
    fs::close(read).unwrap();
    fs::close(write).unwrap();
}

#[test]
fn sockets() {
    let listener =
        socket::socket(libc::AF_INET, libc::SOCK_STREAM | libc::SOCK_CLOEXEC, 0).unwrap();
    socket::setsockopt_int(listener, libc::SOL_SOCKET, libc::SO_REUSEADDR, 1).unwrap();
    assert_eq!(socket::getsockopt_int(listener, libc::SOL_SOCKET, libc::SO_REUSEADDR).unwrap(), 1);
    socket::bind(listener, &Address::Inet { host: [127, 0, 0, 1], port: 0 }).unwrap();
    socket::listen(listener, 5).unwrap();
    let bound = socket::getsockname(listener).unwrap();
    let client = socket::socket(libc::AF_INET, libc::SOCK_STREAM | libc::SOCK_CLOEXEC, 0).unwrap();
    socket::connect(client, &bound).unwrap();
    let (server, peer) = socket::accept(listener).unwrap();
    assert_eq!(peer, socket::getsockname(client).unwrap());
    assert_eq!(socket::send(client, b"ping", 0).unwrap(), 4);
    let ready = select::select(&[server], &[], &[], Some(1_000_000_000)).unwrap();
    assert_eq!(ready.read, [server]);
    let mut polled = [select::PollFd { fd: server, events: libc::POLLIN, revents: 0 }];
    assert_eq!((select::poll(&mut polled, 1000).unwrap(), polled[0].revents), (1, libc::POLLIN));
    let epoll = select::epoll_create(libc::EPOLL_CLOEXEC).unwrap();
    select::epoll_control(epoll, libc::EPOLL_CTL_ADD, server, libc::EPOLLIN as u32).unwrap();
    assert_eq!(select::epoll_wait(epoll, 10, 1000).unwrap(), [(server, libc::EPOLLIN as u32)]);
    let mut buffer = [0; 10];
    assert_eq!(socket::recv(server, &mut buffer, 0).unwrap(), 4);
    for fd in [listener, client, server, epoll] {
        fs::close(fd).unwrap();
    }
    let (a, b) = socket::socketpair(libc::AF_UNIX, libc::SOCK_STREAM, 0).unwrap();
    let rights = socket::Control {
        level: libc::SOL_SOCKET,
        kind: libc::SCM_RIGHTS,
        data: a.to_ne_bytes().to_vec(),
    };
    assert_eq!(socket::sendmsg(a, &[IoSlice::new(b"x")], &[rights], 0, None).unwrap(), 1);
    let room = socket::cmsg_space(4).unwrap();
    let message = socket::recvmsg(b, &mut [IoSliceMut::new(&mut buffer)], room, 0).unwrap();
    assert_eq!((message.count, message.controls[0].data.len()), (1, 4));
    assert_eq!(message.address, Address::None);
    for fd in [a, b] {
        fs::close(fd).unwrap();
    }
    let hints = socket::Hints {
        flags: libc::AI_NUMERICHOST,
        kind: libc::SOCK_STREAM,
        ..Default::default()
    };
    let found = socket::getaddrinfo(Some(c"::1"), Some(c"80"), hints).unwrap();
    let mut host = [0; 16];
    host[15] = 1;
    assert_eq!(found[0].address, Address::Inet6 { host, port: 80, flowinfo: 0, scope_id: 0 });
    assert!(matches!(
        socket::getaddrinfo(Some(c"no"), None, hints),
        Err(socket::ResolveError::Code(-2, _))
    ));
    let flags = libc::NI_NUMERICHOST | libc::NI_NUMERICSERV;
    assert_eq!(
        socket::getnameinfo(&found[0].address, flags).unwrap(),
        (b"::1".to_vec(), b"80".to_vec())
    );
    assert_eq!(socket::ntop(libc::AF_INET, &socket::aton(c"127.1").unwrap()).unwrap(), "127.0.0.1");
}

#[test]
fn surroundings() {
    let me = user::user_by_id(process::getuid()).unwrap();
    assert!(me.is_none_or(
        |me| user::user_by_name(&CString::new(me.name.clone()).unwrap()).unwrap() == Some(me)
    ));
    assert!(user::user_by_name(c"no such user").unwrap().is_none());
    let (low, size) = thread::stack_bounds().unwrap();
    let local = 0u8;
    assert!((low..low + size).contains(&(&raw const local as usize)));
    let (master, slave) = term::openpty().unwrap();
    assert!(fs::isatty(slave) && term::ttyname(slave).unwrap().starts_with(b"/dev/"));
    term::set_window_size(master, (24, 80)).unwrap();
    assert_eq!(term::window_size(slave).unwrap(), (24, 80));
    let mut modes = term::tcgetattr(slave).unwrap();
    modes.lflag &= !libc::ECHO;
    term::tcsetattr(slave, libc::TCSANOW, &modes).unwrap();
    assert_eq!(term::tcgetattr(slave).unwrap(), modes);
    fs::close(master).unwrap();
    fs::close(slave).unwrap();
    assert!(
        crate::dl::symbol(crate::dl::open(None, libc::RTLD_NOW).unwrap(), c"malloc").unwrap() != 0
    );
    assert!(crate::dl::open(Some(c"/nonexistent.so"), libc::RTLD_NOW).is_err());
    assert_eq!(crate::locale::localeconv().decimal_point, b".");
    assert!(crate::locale::strcoll(&[97], &[98]).unwrap() < 0);
}
