"""Shows many ways in which a program's errors are told, then dies of a group of them in nested generators."""

import asyncio
import contextlib
import io
import re
import sys
import threading
import traceback
import warnings
from collections import namedtuple


class Fault(Exception):
    """An error with a place."""

    def __init__(self, text, place=None):
        super().__init__(text)
        self.place = place

    def __str__(self):
        return f"{self.args[0]} at {self.place}" if self.place else self.args[0]


class Silent(Exception):
    def __str__(self):
        raise RuntimeError("str fails")


class Many(ExceptionGroup):
    def derive(self, errors):
        return Many(self.message + "*", errors)


class Thing:
    colour = "red"
    _hidden = 1

    def __init__(self):
        self.length = 3
        self.width = 4

    def method(self):
        return self.lenght


Pair = namedtuple("Pair", "first second")


def shown(function, *arguments):
    """Prints the traceback of what a function raises, without this function's own line."""
    try:
        result = function(*arguments)
    except BaseException as error:
        error.__traceback__ = error.__traceback__.tb_next
        text = "".join(traceback.format_exception(error))
        print(re.sub(r"\(/\S*/collections", "(.../collections", text), end="")
    else:
        print("no error:", result)


def header(text):
    print(f"\n### {text}")


def chains():
    header("chains")

    def inner(n):
        return 10 // n

    def context():
        try:
            inner(0)
        except ZeroDivisionError:
            {}["missing"]

    def cause():
        try:
            inner(0)
        except ZeroDivisionError as error:
            raise Fault("no result", "cause()") from error

    def suppressed():
        try:
            inner(0)
        except ZeroDivisionError:
            raise Fault("nothing else is shown") from None

    def three():
        try:
            context()
        except KeyError as error:
            try:
                int("x")
            except ValueError as second:
                second.add_note("note of the second")
                raise Fault("third") from second
            finally:
                error.add_note("never shown")

    def cleanup():
        try:
            raise Fault("first")
        finally:
            [][1]

    def loop():
        one, two = Fault("one"), Fault("two")
        one.__cause__, two.__cause__ = two, one
        raise one

    def again():
        try:
            raise Fault("raised twice")
        except Fault as error:
            raise error

    def bare():
        try:
            inner(0)
        except ZeroDivisionError:
            raise

    for function in (context, cause, suppressed, three, cleanup, loop, again, bare):
        print(f"-- {function.__name__}")
        shown(function)
    try:
        context()
    except KeyError as error:
        print(repr(error.__context__), error.__cause__, error.__suppress_context__)
        error.__cause__ = None
        print(error.__suppress_context__, error.with_traceback(None).__traceback__)
    for action in (lambda: setattr(Fault("x"), "__cause__", 3), lambda: setattr(Fault("x"), "__context__", "s"), lambda: setattr(Fault("x"), "__traceback__", 1), lambda: Fault("x").add_note(4)):
        try:
            action()
        except TypeError as error:
            print("TypeError:", error)


def notes():
    header("notes")
    error = Fault("noted", "here")
    for note in ("one line", "two\nlines", ""):
        error.add_note(note)

    def strange():
        other = ValueError("strange notes")
        other.__notes__ = "not a list"
        raise other

    def mixed():
        other = ValueError()
        other.__notes__ = ["text", 5, None]
        raise other

    def silent():
        raise Silent("x")

    def throw():
        raise error

    for function in (throw, strange, mixed, silent):
        shown(function)
    print(traceback.format_exception_only(error), traceback.format_exception_only(SyntaxError("msg", ("f.py", 3, 2, "a b c\n", 3, 4))))


def suggestions():
    header("suggestions")
    some_long_name, thing = 5, Thing()

    def names():
        return some_lnog_name

    def builtin():
        return pritn(1)

    def module():
        return sys.versoin

    def attribute():
        return thing.widht

    def hidden():
        return thing.hidden

    def underscore():
        return Thing().__lenght__

    def pair():
        return Pair(1, 2).frist

    def imported():
        from collections import OrderedDit

    def missing():
        import colections

    def submodule():
        import collections.nothing

    def unbound():
        if False:
            value = 1
        return value

    def free():
        def use():
            return later
        use()
        later = 1

    def deleted():
        local = some_long_name
        del local
        return local

    def keyword():
        return sorted([1], revers=True)

    def own_keyword():
        def function(*, length=1, width=2):
            pass
        function(lenth=3)

    def far():
        return quite_different_from_everything

    def forgotten():
        return base64.b64encode(b"")

    def self_attribute():
        class Holder:
            value = 1

            def get(self):
                return value

        return Holder().get()

    def instance_method():
        class Holder:
            def __init__(self):
                self.items = []

            def get(self):
                return items

        return Holder().get()

    for function in (names, builtin, module, attribute, thing.method, hidden, underscore, pair, imported, missing, submodule, unbound, free, deleted, keyword, own_keyword, far, forgotten, self_attribute, instance_method):
        shown(function)


def syntax_errors():
    header("syntax errors")
    sources = ["x = = 1", "if True\n    pass", "def f(:\n  pass", "print 'a'", "for x in range(3):\nprint(x)", "a = (1,\n     2", "s = 'open", 's = """open\n\n', "x = 5 +", "f(a=1, 2)", "def f(a, a): pass", "return 1", "break",
               "class A:\n    def f(self):\n\tpass\n", "  indented", "x = {1: 2, 3}", "a b", "1 = x", "f() = 1", "lambda: (yield) = 1", "x := 1", "del f()", "import a.b as", "from x import (a,", "async def f():\n    [await x for x in y] = 3", "await x", "nonlocal x", "def f():\n    global x\n    nonlocal x",
               "def f():\n    x = 1\n    global x", "f'{x'", "f'{}'", "f'{x!z}'", "t'{a b}'", "'\\N{nope}'", "0777", "1_", "0x", "1.e", "5abc", "try:\n    pass", "try:\n    pass\nexcept* A:\n    pass\nexcept B:\n    pass", "match x:\n    case a:\n        pass\n    case b:\n        pass", "match x:\n    case a.b():\n        pass\n    case {**r, 'k': 1}: pass",
               "x = [i for i in range(3) if i else 2]", "with open(x) as 1: pass", "@\ndef f(): pass", "else:\n    pass", "def f(*): pass", "def f(a=1, b): pass", "f(**k, *a)", "f(x for x in y, 1)", "a, *b, *c = x", "*a = 1", "print(a b)", "if x = 1: pass", "x = 1 if 2", "True = 1", "None.x = 1; None = 2", "é = $", "a = 1\n\tb = 2", "while 1:\n  continue\n else: pass",
               "type X[T, T] = int", "class C[T: (yield)]: pass", "from __future__ import braces", "from __future__ import nothing", "'''", "x = (]", "(", ")", "{'a': 1", "def f() -> (yield): pass", "\x00", "pass\n  pass", "raise x from", "assert (a, b", "import", "from . import *\ndef f():\n  from x import *", "elif x: pass", "a ? b", "x++", "a <> b", "imort os", "whlie True:\n  pass"]
    for source in sources:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                compile(source, "<source>", "exec")
            print(repr(source), "compiles")
        except SyntaxError as error:
            print("".join(traceback.format_exception_only(error)).rstrip())
            print("   ", type(error).__name__, error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text))
        except ValueError as error:
            print("ValueError:", error)


def places():
    header("places")

    def binary():
        a, b, c = 1, 0, "x"
        return (a + 1) * (a / b) + len(c)

    def call():
        return dict(
            a=1,
            b=int("seven"),
            c=3,
        )

    def subscript():
        table = {"k": [1, 2, 3]}
        return table["k"][1]["deep"]

    def attribute_chain():
        return "text".upper().lower.strip.nothing

    def unicode():
        return "äöü" + "ß" + 1 + "日本語"

    def many_lines():
        return [
            value / divisor
            for value, divisor in zip(
                [1, 2, 3],
                [1, 0, 2],
            )
        ]

    def recursion(n=0):
        return recursion(n + 1)

    def short_recursion(n=0):
        if n == 6:
            raise Fault("deep")
        short_recursion(n + 1)

    def executed():
        exec(compile("def g():\n    return h()\n\ndef h():\n    raise LookupError('inside')\n\ng()\n", "<made up>", "exec"), {})

    def comprehension():
        return {k: (lambda v: v.real.imag.missing)(k) for k in range(2)}

    def assertion():
        value = 3
        assert value > 5, f"{value} is too small"

    def unpack():
        first, second = range(3)

    def with_block():
        with contextlib.ExitStack() as stack:
            stack.callback(lambda: 1 / 0)
            raise Fault("in the block")

    def comparison():
        return 1 < 2 < "three"

    def augmented():
        value = [1]
        value[0] += "x"

    def decorated():
        @staticmethod
        @contextlib.contextmanager
        @(lambda f: f.nothing)
        def function():
            pass

    def starred():
        return print(*[1], **{"end": 5})

    def raised_class():
        raise Fault

    for function in (binary, call, subscript, attribute_chain, unicode, many_lines, short_recursion, executed, comprehension, assertion, unpack, comparison, augmented, decorated, starred, raised_class):
        shown(function)
    try:
        recursion()
    except RecursionError as error:
        print(type(error).__name__, error, len(traceback.extract_tb(error.__traceback__)) > 500)
        lines = traceback.format_exception(error)
        print(len(lines) < 20, [line.strip() for line in lines if "repeated" in line][0].split(" more")[0].split()[:3])
    try:
        with_block()
    except ZeroDivisionError as error:
        print(repr(error), repr(error.__context__))
    summary = traceback.TracebackException.from_exception(KeyError("k"), capture_locals=True)
    print(list(summary.format()), summary.exc_type_str, traceback.StackSummary.from_list([("f.py", 3, "name", "text")]).format())


def groups():
    header("groups")

    def nested():
        errors = []
        for function in (lambda: 1 / 0, lambda: int("x"), lambda: [].pop()):
            try:
                function()
            except Exception as error:
                errors.append(error)
        errors[1].add_note("a note\non two lines")
        inner = ExceptionGroup("inner", errors[1:])
        raise ExceptionGroup("outer", [errors[0], inner, Fault("plain")]) from Fault("cause of all")

    def wide():
        raise ExceptionGroup("wide", [ValueError(n) for n in range(20)])

    def deep():
        error = ValueError("bottom")
        for n in range(14):
            error = ExceptionGroup(f"level {n}", [error])
        raise error

    for function in (nested, wide, deep):
        shown(function)
    try:
        nested()
    except* ZeroDivisionError as group:
        print("zero", repr(group))
    except* (ValueError, IndexError) as group:
        print("two", repr(group), group.exceptions[0].exceptions[0].__notes__)
    except* Fault as group:
        print("fault", group.message, group.exceptions[0])

    def remaining():
        try:
            raise Many("many", [ValueError(1), TypeError(2), KeyError(3)])
        except* ValueError:
            pass
        except* TypeError as group:
            raise Fault("while handling") from group

    shown(remaining)
    group = Many("m", [ValueError(1), ExceptionGroup("g", [TypeError(2), ValueError(3)])])
    print(group.split(ValueError), group.subgroup(lambda e: 2 in e.args), group.subgroup(OSError), sep="\n")
    for action in (lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [1]), lambda: ExceptionGroup("x", [KeyboardInterrupt()]), lambda: ExceptionGroup("x"), lambda: BaseExceptionGroup("b", [ValueError()]), lambda: ExceptionGroup(1, [ValueError()])):
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)


def elsewhere():
    header("elsewhere")
    thread = threading.Thread(target=lambda: None)
    try:
        thread.join()
    except RuntimeError as error:
        print(error)
    with contextlib.redirect_stderr(io.StringIO()) as sink:
        warnings.warn("a warning", UserWarning)
        print(sink.getvalue().partition(": ")[2].strip())

    async def task(n):
        await asyncio.sleep(0)
        raise Fault(f"task {n}")

    async def main():
        async with asyncio.TaskGroup() as group:
            for n in range(3):
                group.create_task(task(n))

    try:
        asyncio.run(main())
    except* Fault as group:
        print(repr(group))


def bottom(n):
    try:
        yield n
        raise Fault("bottom of the generators", f"level {n}")
    finally:
        print("bottom closed")


def middle(n):
    if n == 0:
        yield from bottom(3)
    for value in middle(n - 1):
        try:
            yield value
        except GeneratorExit:
            raise
        finally:
            print("level", n, "closed")


def consume():
    collected = []
    try:
        for value in middle(2):
            collected.append(value)
    except Fault as error:
        error.add_note(f"after {collected}")
        first = error
    try:
        exec("value = = 3", {})
    except SyntaxError as error:
        second = error
    try:
        print(collected.appendd(3))
    except AttributeError as error:
        third = error
    raise ExceptionGroup("all that went wrong", [first, ExceptionGroup("slips", [second, third])]) from second


if __name__ == "__main__":
    for part in (chains, notes, suggestions, syntax_errors, places, groups, elsewhere):
        part()
    sys.stdout.flush()
    (consume() for _ in range(1)).__next__()
