# What a program sees of the objects that are alive when its process ends.
import os, subprocess, sys

CASES = {
    "finalizer": """
class A:
    def __del__(self): print("A goes")
a = A()
""",
    "finalizer without room for attributes": """
class A:
    __slots__ = ()
    def __del__(self): print("A goes")
a = A()
""",
    "finalizer added later": """
class A: pass
a = A()
A.__del__ = lambda self: print("A goes")
""",
    "finalizer in a cycle": """
class A:
    def __del__(self): print("A goes")
a = A()
a.me = a
del a
""",
    "finalizer that was inherited": """
class A(list):
    def __del__(self): print("A goes", len(self))
class B(A): pass
b = B([1, 2])
""",
    "finalizer behind a tuple": """
class A:
    def __del__(self): print("A goes")
t = (1, (A(), 2))
""",
    "finalizer in a frozen list": """
import gc
class A:
    def __del__(self): print("A goes")
a = A()
gc.freeze()
""",
    "generator": """
def f():
    try:
        yield
    finally:
        print("closed")
g = f()
next(g)
""",
    "coroutine": """
async def f(): pass
c = f()
""",
    "callback": """
import weakref
class A: pass
a = A()
r = weakref.ref(a, lambda r: print("called"))
del A
""",
    "callback that outlives a cycle": """
import os, weakref
class A: pass
a = A()
a.me = a
r = weakref.ref(a, lambda r, write=os.write: write(1, b"called"))
del a
""",
    "builtin callback": """
import weakref
class A: pass
a = A()
r = weakref.ref(a, print)
p = weakref.proxy(a, lambda r: print("called"))
del A, r
""",
    "file": """
import sys
f = open(sys.argv[1], "w")
f.write("kept")
""",
    "second file of a stream": """
import io, sys
sys.stdout = io.TextIOWrapper(open(1, "wb", closefd=False))
print("from the second")
""",
    "stream set aside": """
import io, sys
print("from the first")
sys.stdout = io.StringIO()
""",
    "stream of a class": """
import io, sys
class Mine(io.TextIOWrapper):
    def __del__(self): sys.__stderr__.write("Mine goes\\n")
sys.stdout = sys.__stdout__ = Mine(sys.stdout.detach())
""",
    "directory": """
import os
s = os.scandir("/")
""",
    "socket": """
import _socket
s = _socket.socket()
""",
    "socket of a class": """
import socket
s = socket.socket()
""",
    "collector's callback": """
import gc
gc.callbacks.append(lambda phase, info: print(phase, info["generation"]))
""",
    "nothing to see": """
import json
print(json.dumps([1]))
""",
    "status": """
raise SystemExit(3)
""",
}


def show(text):
    # Addresses and descriptors differ.
    for line in text.replace(path, "PATH").splitlines():
        for mark in (" at 0x", " object fd=", "fd="):
            line = line.partition(mark)[0]
        print("  ", line)


path = f"/tmp/krait-endings-{os.getpid()}"
for name, program in CASES.items():
    print(name)
    command = [sys.executable, "-W", "always", "-c", program, path]
    result = subprocess.run(command, capture_output=True, text=True)
    show(result.stdout)
    show(result.stderr)
    print("  ", result.returncode)
with open(path) as file:
    print(file.read())
os.unlink(path)
