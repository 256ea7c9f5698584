# Streams: raw files, buffers, text, memory. Each check was run with CPython first.
import io
import os
import threading

PATH = f"/tmp/krait-streams-{os.getpid()}"


def raises(error, function, *args, **keywords):
    try:
        function(*args, **keywords)
    except error as e:
        return str(e)
    raise AssertionError(f"{error.__name__} not raised")


def raw():
    with io.FileIO(PATH, "w") as f:
        assert (f.mode, f.closefd, f.readable(), f.writable()) == ("wb", True, False, True)
        assert f.write(b"abc\ndef\n") == 8
        assert raises(io.UnsupportedOperation, f.read) == "File not open for reading"
    assert raises(ValueError, f.write, b"") == "I/O operation on closed file"
    with io.FileIO(PATH, "r+") as f:
        area = bytearray(5)
        assert f.readinto(area) == 5 and area == b"abc\nd"
        assert f.readall() == b"ef\n" and f.read(1) == b""
        assert f.seek(-2, 2) == 6 and f.truncate() == 6
        assert list(f.seek(0) or f) == [b"abc\n", b"de"]
    assert "at most one plus" in raises(ValueError, io.FileIO, PATH, "rw")
    error = raises(FileNotFoundError, open, PATH + "-none")
    assert error == f"[Errno 2] No such file or directory: '{PATH}-none'"


def buffers():
    with open(PATH, "wb", buffering=4) as f:
        f.write(b"ab")
        assert os.stat(PATH).st_size == 0 and f.tell() == 2
        f.write(b"cdefg")
        f.seek(1)
        f.write(b"X")
    with open(PATH, "r+b", buffering=4) as f:
        assert f.read(2) == b"aX" and f.peek()[:1] == b"c"
        f.write(b"YZ")
        assert f.read() == b"efg" and f.seek(0) == 0 and f.read() == b"aXYZefg"
    reader = io.BufferedReader(io.BytesIO(b"1\n22\n333"), 2)
    assert reader.readline() == b"1\n" and reader.readlines() == [b"22\n", b"333"]
    raw = reader.detach()
    assert raises(ValueError, reader.read) == "raw stream has been detached"
    pair = io.BufferedRWPair(io.BytesIO(b"in"), out := io.BytesIO())
    pair.write(b"out")
    pair.flush()
    assert (pair.read(), out.getvalue()) == (b"in", b"out")


class Slow(io.RawIOBase):
    """Takes two bytes at a time, and gives one."""

    def __init__(self):
        self.data = []

    def readable(self):
        return True

    def writable(self):
        return True

    def write(self, data):
        self.data += data[:2]
        return len(data[:2])

    def readinto(self, area):
        if not self.data:
            return 0
        area[:1] = bytes([self.data.pop(0)])
        return 1


def python_raw_streams():
    slow = Slow()
    with io.BufferedWriter(slow, 3) as f:
        f.write(b"abcdefg")
        f.flush()
        assert io.BufferedReader(slow).read(5) == b"abcde"
        assert slow.read(9) == b"f" and slow.readall() == b"g"


def text():
    for newline, lines in [
        (None, ["ä\n", "b\n", "c\n", "d"]),
        ("", ["ä\n", "b\r", "c\r\n", "d"]),
        ("\n", ["ä\n", "b\rc\r\n", "d"]),
        ("\r", ["ä\nb\r", "c\r", "\nd"]),
        ("\r\n", ["ä\nb\rc\r\n", "d"]),
    ]:
        f = io.TextIOWrapper(io.BytesIO("ä\nb\rc\r\nd".encode()), "utf-8", newline=newline)
        assert f.readlines() == lines, newline
        f.seek(0)
        f.readline()
        place = f.tell()
        rest = f.read()
        f.seek(place)
        assert f.read() == rest
    for encoding in ("utf-8", "utf-16", "utf-8-sig", "cp1252"):
        with open(PATH, "w+", encoding=encoding) as f:
            f.write("äx\n")
            f.seek(0)
            assert f.read(1) == "ä"
            place = f.tell()
            assert f.read() == "x\n" and f.seek(place) == place and f.read(1) == "x"
        with open(PATH, "a", encoding=encoding) as f:
            f.write("y")
        with open(PATH, encoding=encoding) as f:
            assert f.read() == "äx\ny"
    out = io.BytesIO()
    f = io.TextIOWrapper(out, "ascii", errors="backslashreplace", newline="\r\n", line_buffering=True)
    f.write("ä")
    assert out.getvalue() == b""
    f.write("\n")
    assert out.getvalue() == b"\\xe4\r\n"
    f.reconfigure(encoding="latin-1", newline="\n")
    f.write("ä\n")
    assert out.getvalue() == b"\\xe4\r\n\xe4\n"
    assert raises(io.UnsupportedOperation, f.seek, 1, 1) == "can't do nonzero cur-relative seeks"
    assert raises(UnicodeEncodeError, io.TextIOWrapper(io.BytesIO(), "ascii").write, "ä")


def memory():
    b = io.BytesIO(b"abc")
    view = b.getbuffer()
    view[0] = 65
    assert raises(BufferError, b.write, b"x").startswith("Existing exports")
    view.release()
    b.seek(5)
    b.write(b"z")
    assert b.getvalue() == b"Abc\0\0z" and b.truncate(2) == 2 and b.getvalue() == b"Ab"
    s = io.StringIO("a\r\nb\rc\n", newline=None)
    assert s.readlines() == ["a\n", "b\n", "c\n"] and s.newlines == ("\r", "\n", "\r\n")
    s.seek(1)
    s.write("€😀")
    assert s.getvalue() == "a€😀\nc\n"


def closing():
    class Loud(io.RawIOBase):
        closed_by = []

        def close(self):
            self.closed_by.append(self.closed)
            super().close()

    Loud()
    assert Loud.closed_by == [False]
    with Loud() as stream:
        pass
    assert stream.closed and raises(ValueError, stream.flush)


def shared_by_threads():
    done = threading.Event()

    def hog(stream):
        for _ in range(100_000):
            if done.is_set():
                break
            stream.write(b".")
            stream.flush()

    # The thread frees the stream's lock and takes it again at once; the others get their turn all the same.
    with open(os.devnull, "wb") as stream:
        threads = [threading.Thread(target=hog, args=(stream,)) for _ in range(2)]
        for thread in threads:
            thread.start()
        for _ in range(50):
            stream.write(b"!")
            stream.flush()
        assert all(thread.is_alive() for thread in threads)
        done.set()
        for thread in threads:
            thread.join()


try:
    for check in (raw, buffers, python_raw_streams, text, memory, closing, shared_by_threads):
        check()
finally:
    os.unlink(PATH)
