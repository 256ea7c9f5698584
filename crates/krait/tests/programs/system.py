# The operating-system modules: files, processes, signals, waiting, sockets, maps, time.
import errno, fcntl, mmap, os, pwd, resource, select, signal, socket, stat, time


def raises(kind, function, *args):
    try:
        function(*args)
    except kind as error:
        return str(error)
    raise AssertionError(f"{kind.__name__} not raised")


# Struct sequences.
status = os.stat("/")
assert stat.S_ISDIR(status.st_mode) and status[0] == status.st_mode and len(status) == 10
assert os.stat_result(tuple(status), status.__reduce__()[1][1]) == status
assert time.gmtime(0)[:6] == (1970, 1, 1, 0, 0, 0)
assert raises(TypeError, os.stat, 1.5).startswith("stat: path should be string")
assert raises(ValueError, os.stat, "a\0b") == "stat: embedded null character in path"

# Files and directories.
base = f"/tmp/krait-{os.getpid()}"
os.mkdir(base)
fd = os.open(f"{base}/file", os.O_RDWR | os.O_CREAT)
assert not os.get_inheritable(fd)
assert os.write(fd, b"hello") == 5 and os.lseek(fd, 1, os.SEEK_SET) == 1 and os.read(fd, 9) == b"ello"
assert fcntl.fcntl(fd, fcntl.F_GETFD) == fcntl.FD_CLOEXEC
with mmap.mmap(fd, 0) as memory:
    memory[0:1] = b"j"
    assert memory.find(b"lo") == 3 and memory[-1] == ord("o")
os.close(fd)
with os.scandir(base) as entries:
    (entry,) = entries
assert entry.is_file() and entry.stat().st_size == 5 and entry.path == f"{base}/file"
os.rename(f"{base}/file", f"{base}/other")
assert os.listdir(os.fsencode(base)) == [b"other"]
os.unlink(f"{base}/other")
os.rmdir(base)
try:
    os.rmdir(base)
except FileNotFoundError as error:
    assert error.errno == errno.ENOENT and error.filename == base

# Processes.
read, write = os.pipe()
child = os.fork()
if child == 0:
    os.write(write, b"from the child")
    os._exit(3)
os.close(write)
assert os.read(read, 100) == b"from the child"
os.close(read)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 3
assert pwd.getpwuid(os.getuid()).pw_uid == os.getuid()
assert resource.getrusage(resource.RUSAGE_SELF).ru_utime >= 0

# Signals run Python handlers, in the midst of waiting too.
seen = []
signal.signal(signal.SIGALRM, lambda number, frame: seen.append(number))
signal.setitimer(signal.ITIMER_REAL, 0.01)
start = time.monotonic()
time.sleep(0.05)
assert seen == [signal.SIGALRM] and time.monotonic() - start >= 0.05
# Whoever starts this may have told it to ignore interrupts.
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    seen.append("interrupt")
assert seen[-1] == "interrupt"

# Sockets and waiting.
with socket.socket() as server, socket.socket() as client:
    server.bind(("127.0.0.1", 0))
    server.listen()
    client.connect(server.getsockname())
    peer, address = server.accept()
    with peer:
        assert address == client.getsockname()
        assert select.select([peer], [], [], 0) == ([], [], [])
        client.sendall(b"ping")
        poll = select.poll()
        poll.register(peer, select.POLLIN)
        assert poll.poll(1000) == [(peer.fileno(), select.POLLIN)]
        assert peer.recv(10) == b"ping"
        peer.settimeout(0.01)
        assert raises(TimeoutError, peer.recv, 1) == "timed out"
