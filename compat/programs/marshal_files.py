"""Marshal's functions on C files."""

import marshal
import os
import tempfile

import _testcapi

name = os.path.join(tempfile.mkdtemp(), "file")


def show(call, *args):
    try:
        result = call(*args)
    except Exception as error:
        result = f"{type(error).__name__}: {error}".replace(name, "NAME")
    print(call.__name__.removeprefix("pymarshal_"), result)


def content(data):
    with open(name, "wb") as file:
        file.write(data)


def written():
    with open(name, "rb") as file:
        print("   ", file.read())


for value in 1, -1, 0x12345678, 1 << 40, 1 << 70, "a":
    show(_testcapi.pymarshal_write_long_to_file, value, name, 5)
    written()
for version in range(6):
    for value in (1, "a", float("2.5")), object(), (1, object()), compile("a", "f", "eval"), slice(1, 2):
        show(_testcapi.pymarshal_write_object_to_file, value, name, version)
        if not isinstance(value, type(compile("", "", "exec"))):
            written()
for data in b"", b"\x12", b"\x34\x12", b"\xff\xff\xff", b"\xff\xff\xff\xff", b"\1\2\3\4\5\6":
    content(data)
    show(_testcapi.pymarshal_read_short_from_file, name)
    show(_testcapi.pymarshal_read_long_from_file, name)
whole = marshal.dumps(("\u20ac", b"abc", 123, 45.6, 7 + 8j, 1 << 80))
for data in b"", b"?", whole, whole[:-1], whole[:20], whole + b"xxxx", whole + b"x" * 300_000:
    content(data)
    show(_testcapi.pymarshal_read_object_from_file, name)
    show(_testcapi.pymarshal_read_last_object_from_file, name)
show(_testcapi.pymarshal_read_short_from_file, "/no/such/file")
show(_testcapi.pymarshal_write_long_to_file, 1, "/no/such/file", 5)
show(_testcapi.pymarshal_read_short_from_file, 3)
show(_testcapi.pymarshal_read_object_from_file, None)
show(_testcapi.pymarshal_read_long_from_file, b"/dev/null")
show(_testcapi.pymarshal_write_long_to_file, 1)
show(_testcapi.pymarshal_read_short_from_file)
