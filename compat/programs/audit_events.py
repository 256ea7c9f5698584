"""The audit events of the interpreter and its native modules, with their arguments."""

import array
import builtins
import gc
import io
import marshal
import os
import re
import sys
import tempfile
import types

events = []
listening = False


def shown(value):
    if isinstance(value, (str, bytes, int, float, type(None), bool)):
        return repr(value).replace(here, "HERE")
    if isinstance(value, (tuple, list)):
        return type(value).__name__ + "(" + ", ".join(map(shown, value)) + ")"
    return f"<{type(value).__name__}>"


def hook(event, args):
    global listening
    if listening:
        listening = False
        if event == "import":
            args = args[:2]
        elif event in ("builtins.id", "os.kill"):
            args = tuple(map(type, args))
        text = f"{event} {shown(args)}".replace(sys.implementation.cache_tag, "TAG")
        events.append(re.sub("0x[0-9a-f]+", "0x", text))
        listening = True


here = tempfile.mkdtemp()
sys.addaudithook(hook)


def check(name, call, *args):
    global listening
    events.clear()
    listening = True
    try:
        call(*args)
        result = "done"
    except BaseException as error:
        result = type(error).__name__
    listening = False
    print(name, result)
    for event in events:
        print("   ", event)


def function():
    return 1


def other():
    return 2


def generator():
    yield


async def coroutine():
    pass


async def asyncgen():
    yield


class A:
    def method(self):
        pass


class B:
    pass


class C(A):
    pass


def set_attribute(target, name, value):
    return lambda: setattr(target, name, value)


def get(target, name):
    return lambda: getattr(target, name)


def delete(target, name):
    return lambda: delattr(target, name)


# Attributes of functions, code, classes.
check("func.__code__", get(function, "__code__"))
check("func.__code__ =", set_attribute(function, "__code__", other.__code__))
check("func.__code__ = 1", set_attribute(function, "__code__", 1))
check("del func.__code__", delete(function, "__code__"))
check("func.__defaults__", get(function, "__defaults__"))
check("func.__defaults__ =", set_attribute(function, "__defaults__", (1,)))
check("func.__defaults__ = 1", set_attribute(function, "__defaults__", 1))
check("func.__defaults__ = None", set_attribute(function, "__defaults__", None))
check("del func.__defaults__", delete(function, "__defaults__"))
check("func.__kwdefaults__", get(function, "__kwdefaults__"))
check("func.__kwdefaults__ =", set_attribute(function, "__kwdefaults__", {}))
check("func.__kwdefaults__ = 1", set_attribute(function, "__kwdefaults__", 1))
check("del func.__kwdefaults__", delete(function, "__kwdefaults__"))
check("func.__closure__", get(function, "__closure__"))
check("func.__globals__", get(function, "__globals__"))
check("func.__builtins__", get(function, "__builtins__"))
check("func.__dict__", get(function, "__dict__"))
check("func.__name__", get(function, "__name__"))
check("func.__name__ =", set_attribute(function, "__name__", "x"))
check("func.__qualname__ =", set_attribute(function, "__qualname__", "x"))
check("func.__annotations__ =", set_attribute(function, "__annotations__", {}))
check("func.__annotate__ =", set_attribute(function, "__annotate__", None))
check("func.__type_params__ =", set_attribute(function, "__type_params__", ()))
check("func.__doc__ =", set_attribute(function, "__doc__", "x"))
check("func.x =", set_attribute(function, "x", 1))
check("method.__func__", get(A().method, "__func__"))
check("method.__self__", get(A().method, "__self__"))
check("code.co_code", get(other.__code__, "co_code"))
check("code.co_consts", get(other.__code__, "co_consts"))
check("code.replace", other.__code__.replace)
check("gen.gi_code", get(generator(), "gi_code"))
check("gen.gi_frame", get(generator(), "gi_frame"))
c = coroutine()
check("coro.cr_code", get(c, "cr_code"))
check("coro.cr_frame", get(c, "cr_frame"))
c.close()
check("asyncgen.ag_code", get(asyncgen(), "ag_code"))
check("asyncgen.ag_frame", get(asyncgen(), "ag_frame"))
frame = sys._getframe()
check("frame.f_code", get(frame, "f_code"))
check("frame.f_back", get(frame, "f_back"))
check("frame.f_locals", get(frame, "f_locals"))
check("frame.f_globals", get(frame, "f_globals"))
check("frame.f_builtins", get(frame, "f_builtins"))
check("frame.f_lineno", get(frame, "f_lineno"))
check("frame.f_generator", get(frame, "f_generator"))
check("frame.f_trace =", set_attribute(frame, "f_trace", None))
try:
    1 / 0
except ZeroDivisionError as error:
    tb = error.__traceback__
check("tb.tb_frame", get(tb, "tb_frame"))
check("tb.tb_lineno", get(tb, "tb_lineno"))
check("tb.tb_next", get(tb, "tb_next"))
check("tb.tb_next =", set_attribute(tb, "tb_next", None))
check("class.__name__ =", set_attribute(C, "__name__", "X"))
check("class.__name__ = 1", set_attribute(C, "__name__", 1))
check("del class.__name__", delete(C, "__name__"))
check("int.__name__ =", set_attribute(int, "__name__", "X"))
check("class.__qualname__ =", set_attribute(C, "__qualname__", "X"))
check("class.__module__ =", set_attribute(C, "__module__", "X"))
check("class.__bases__ =", set_attribute(C, "__bases__", (B,)))
check("class.__doc__ =", set_attribute(C, "__doc__", "X"))
check("class.__abstractmethods__ =", set_attribute(C, "__abstractmethods__", ()))
check("class.__annotations__ =", set_attribute(C, "__annotations__", {}))
check("class.__annotate__ =", set_attribute(C, "__annotate__", None))
check("class.__type_params__ =", set_attribute(C, "__type_params__", ()))
check("class.__init__ =", set_attribute(C, "__init__", None))
check("class.x =", set_attribute(C, "x", None))
check("class.__mro__", get(C, "__mro__"))
check("object.__class__ =", set_attribute(A(), "__class__", B))
check("object.__class__ = 1", set_attribute(A(), "__class__", 1))
check("object.__dict__ =", set_attribute(A(), "__dict__", {}))
check("module.__class__ =", set_attribute(types.ModuleType("m"), "__class__", types.ModuleType))
check("property.fget", get(property(function), "fget"))
check("cell.cell_contents", get(types.CellType(1), "cell_contents"))
check("FunctionType", types.FunctionType, other.__code__, {})
check("CodeType", lambda: types.CodeType(0, 0, 0, 0, 0, 0, b"", (), (), (), "f", "n", "q", 1, b"", b""))
check("def", exec, "def f(): pass")
check("class", exec, "class K: pass")

# Builtins.
check("id", id, 5)
check("compile", compile, "1", "file", "eval")
check("compile bytes", compile, b"1", "file", "eval")
check("compile bytes path", compile, b"1", b"file", "eval")
check("compile bad", compile, "(", "file", "eval")
import ast
tree = ast.parse("1")
check("compile tree", compile, tree, "file", "exec")
check("ast.parse", ast.parse, "2")
check("ast.literal_eval", ast.literal_eval, "2")
check("eval", eval, "1")
check("eval bytes", eval, b"1")
check("eval code", eval, compile("1", "c", "eval"))
check("exec", exec, "1")
check("exec code", exec, compile("1", "c", "exec"))
check("exec bad", exec, "(")
sys.breakpointhook = lambda *args, **kwargs: None
check("breakpoint", breakpoint)
check("breakpoint args", breakpoint, 1, 2)
saved = sys.stdin, sys.stdout
sys.stdin = io.StringIO("line\nmore\n")
check("input", input)
sys.stdin = io.StringIO("line\nmore\n")
check("input prompt", input, "prompt ")
sys.stdin = io.StringIO("")
check("input end", input)
sys.stdin = None
check("input none", input)
sys.stdin, sys.stdout = saved
check("open", open, os.path.join(here, "f"), "w")
check("open r", open, os.path.join(here, "f"))
check("open missing", open, os.path.join(here, "no"))
check("open fd", lambda: open(os.dup(1), "wb", closefd=True))
check("open bad mode", open, os.path.join(here, "f"), "q")
check("FileIO", io.FileIO, os.path.join(here, "f"))
check("open_code", io.open_code, os.path.join(here, "f"))
check("os.open", lambda: os.close(os.open(os.path.join(here, "f"), os.O_RDONLY)))
check("__import__ known", __import__, "sys")
check("__import__ none", __import__, "no_such_module")
sys.path_importer_cache.clear()
sys.path.insert(0, here)
with open(os.path.join(here, "mod_a.py"), "w") as file:
    file.write("x = 1\n")
sys.dont_write_bytecode = True
check("__import__", __import__, "mod_a")
del sys.path[0]

# Native modules.
check("gc.get_objects", gc.get_objects)
check("gc.get_objects 1", lambda: gc.get_objects(generation=1))
check("gc.get_objects bad", lambda: gc.get_objects(generation=9))
check("gc.get_objects none", lambda: gc.get_objects(None))
check("gc.get_referrers", gc.get_referrers, 1, 2)
check("gc.get_referents", gc.get_referents, [1], 2)
check("gc.collect", gc.collect)
check("marshal.dumps", marshal.dumps, (1, "a"))
check("marshal.dumps 2", marshal.dumps, 5, 2)
check("marshal.dumps bad", marshal.dumps, A(), 2)
check("marshal.dump", marshal.dump, 5, io.BytesIO())
check("marshal.dump none", marshal.dump, 5, None)
check("marshal.loads", marshal.loads, marshal.dumps(5))
check("marshal.loads bytearray", marshal.loads, bytearray(marshal.dumps(5)))
check("marshal.loads bad", marshal.loads, b"")
check("marshal.loads none", marshal.loads, None)
check("marshal.load", marshal.load, io.BytesIO(marshal.dumps(5)))
check("marshal.load none", marshal.load, None)
check("marshal.load bad", marshal.load, io.StringIO(""))
check("array", array.array, "i")
check("array list", array.array, "i", [1, 2])
check("array bad", array.array, "!", [1, 2])
check("array str", array.array, "w", "ab")
check("sys._getframe", sys._getframe)
check("sys._getframe 1", sys._getframe, 1)
check("sys._getframe deep", sys._getframe, 10000)
check("sys._getframemodulename", sys._getframemodulename)
check("sys._getframemodulename 1", sys._getframemodulename, 1)
check("sys._current_frames", sys._current_frames)
check("sys._current_exceptions", sys._current_exceptions)
check("sys.set_asyncgen_hooks", sys.set_asyncgen_hooks, None, None)
check("sys.set_asyncgen_hooks firstiter", lambda: sys.set_asyncgen_hooks(firstiter=print))
check("sys.set_asyncgen_hooks finalizer", lambda: sys.set_asyncgen_hooks(finalizer=print))
check("sys.set_asyncgen_hooks bad", lambda: sys.set_asyncgen_hooks(finalizer=1))
check("sys.set_asyncgen_hooks nothing", sys.set_asyncgen_hooks)
sys.set_asyncgen_hooks(None, None)
check("sys.settrace", sys.settrace, None)
check("sys.setprofile", sys.setprofile, None)
check("sys.addaudithook", sys.addaudithook, lambda *args: None)
check("sys.audit", sys.audit, "mine", 1, 2)
check("sys.set_int_max_str_digits", sys.set_int_max_str_digits, 5000)
check("sys.setrecursionlimit", sys.setrecursionlimit, 2000)
check("sys.monitoring", sys.monitoring.register_callback, 1, 1, None)
sys.unraisablehook = lambda args: None


class Bad:
    def __del__(self):
        raise ValueError


check("unraisable", lambda: Bad() and None)
sys.unraisablehook = sys.__unraisablehook__
check("os.listdir", os.listdir, here)
check("os.listdir none", os.listdir)
check("os.stat", os.stat, here)
check("os.scandir", lambda: os.scandir(here).close())
check("os.walk", lambda: list(os.walk(here)))
check("os.remove", os.remove, os.path.join(here, "f"))
check("os.mkdir", os.mkdir, os.path.join(here, "d"))
check("os.rename", os.rename, os.path.join(here, "d"), os.path.join(here, "e"))
check("os.rmdir", os.rmdir, os.path.join(here, "e"))
check("os.chdir", os.chdir, here)
check("os.putenv", os.putenv, "A", "b")
check("os.unsetenv", os.unsetenv, "A")
check("os.getcwd", os.getcwd)
check("os.system", os.system, "true")
check("os.truncate", os.truncate, os.path.join(here, "mod_a.py"), 0)
check("os.chmod", os.chmod, os.path.join(here, "mod_a.py"), 0o600)
check("os.utime", os.utime, os.path.join(here, "mod_a.py"))
check("os.link", os.link, os.path.join(here, "mod_a.py"), os.path.join(here, "mod_b.py"))
check("os.symlink", os.symlink, os.path.join(here, "mod_a.py"), os.path.join(here, "mod_c.py"))
check("os.kill", os.kill, os.getpid(), 0)
check("os.get_terminal_size", os.get_terminal_size, -1)
import _thread
import time


def threads():
    lock = _thread.allocate_lock()
    lock.acquire()
    _thread.start_new_thread(lock.release, ())
    lock.acquire()


def joinable(**keywords):
    _thread.start_joinable_thread(print, **keywords).join()


sys.stdout.flush()
check("thread", threads)
check("thread args", lambda: time.sleep(0))
check("thread bad", _thread.start_new_thread, 1, ())
import subprocess
check("subprocess.run", subprocess.run, ["true"])
import threading
check("thread start", lambda: threading.Thread(target=len, args=("",)).start())
import shutil
os.chdir("/")
shutil.rmtree(here)
