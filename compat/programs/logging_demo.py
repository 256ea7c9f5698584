"""Logging in all its parts, with contexts, context variables, and the tools of functools and operator."""

import collections
import contextlib
import contextvars
import copy
import functools
import io
import json
import logging
import logging.config
import logging.handlers
import operator
import os
import pathlib
import queue
import re
import sys
import tempfile
import threading
import warnings

request_id = contextvars.ContextVar("request_id", default="-")
user = contextvars.ContextVar("user")


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class RequestFilter(logging.Filter):
    def filter(self, record):
        record.request = request_id.get()
        if "secret" in record.getMessage():
            changed = copy.copy(record)
            changed.msg, changed.args = re.sub(r"secret=\w+", "secret=***", record.getMessage()), ()
            return changed
        return True


class JsonFormatter(logging.Formatter):
    def format(self, record):
        data = {"level": record.levelname, "logger": record.name, "message": record.getMessage(), "line": record.lineno > 0, "function": record.funcName}
        if record.exc_info:
            data["error"] = record.exc_info[0].__name__
        if hasattr(record, "extra_data"):
            data["extra"] = record.extra_data
        return json.dumps(data, sort_keys=True)


class ListHandler(logging.Handler):
    def __init__(self, level=logging.NOTSET):
        super().__init__(level)
        self.lines = []

    def emit(self, record):
        try:
            self.lines.append(self.format(record))
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def take(self):
        lines, self.lines = self.lines, []
        return lines


class Lazy:
    def __init__(self):
        self.count = 0

    def __str__(self):
        self.count += 1
        return f"lazy {self.count}"


def tree():
    root = logging.getLogger()
    handler = ListHandler()
    handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
    root.addHandler(handler)
    app, db, child = logging.getLogger("app"), logging.getLogger("app.db"), logging.getLogger("app.db.pool.worker")
    print(app.level, app.getEffectiveLevel(), child.parent, app.parent is root, app, root, sorted(l.name for l in app.getChildren()), app.getChild("x.y").name, logging.getLogger("app") is app)
    app.setLevel(logging.INFO)
    db.setLevel("DEBUG")
    lazy = Lazy()
    for logger in (root, app, db, child):
        for level in (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR, logging.CRITICAL, 25):
            logger.log(level, "%s %d", lazy, level)
    print(*handler.take(), sep="\n")
    db.propagate = False
    child.warning("lost")
    db.propagate = True
    app.disabled = True
    app.critical("disabled")
    app.disabled = False
    logging.disable(logging.ERROR)
    app.error("below")
    app.critical("above")
    logging.disable(logging.NOTSET)
    print(handler.take(), lazy.count, app.isEnabledFor(logging.DEBUG), app.hasHandlers(), logging.getLevelName(25), logging.getLevelName("INFO"), attempt(app.setLevel, "NOPE"), attempt(app.setLevel, 2.5), logging.getLevelNamesMapping()["WARN"])
    logging.addLevelName(25, "NOTICE")
    app.log(25, "custom level")
    app.info("named %(a)s and %(b)05.1f", {"a": 1, "b": 2.25})
    app.info("no arguments 100%")
    app.info("%s", ("tuple",))
    app.info("%s %s", "one", ["two"])
    attempt_result = attempt(app.log, "high", "x")
    print(handler.take(), attempt_result)
    with contextlib.redirect_stderr(io.StringIO()) as err:
        app.info("bad %d", "number")
        app.info("too %s", 1, 2)
    print([line for line in err.getvalue().splitlines() if line.startswith(("TypeError", "---", "Message", "Arguments"))])
    try:
        {}["k"]
    except KeyError:
        app.exception("went %s", "wrong")
        app.error("with info", exc_info=True, stack_info=False)
        app.error("given", exc_info=ValueError("other"))
    lines = handler.take()
    print([line.splitlines()[0] for line in lines], lines[0].splitlines()[-1], lines[2].splitlines()[-1])
    adapter = logging.LoggerAdapter(app, {"ip": "1.2.3.4"}, merge_extra=True)
    handler.setFormatter(logging.Formatter("{levelname:>8} {ip} {message}", style="{", defaults={"ip": "none"}))
    adapter.info("adapted")
    app.info("not adapted")
    print(handler.take(), repr(adapter), attempt(app.info, "x", extra={"message": 1}), attempt(logging.Formatter, "%(x", style="%"), attempt(logging.Formatter, "{a!}", style="{"), attempt(logging.Formatter, "$$", style="$"), attempt(logging.Formatter, "x", style="?"))
    handler.setFormatter(logging.Formatter("${name}|$message", style="$"))
    app.info("dollars")
    print(handler.take())
    root.removeHandler(handler)
    return handler


def formatting():
    record = logging.makeLogRecord({"name": "made", "levelno": 30, "levelname": "WARNING", "msg": "m %s", "args": ("x",), "created": 0.5, "msecs": 500, "pathname": "/a/b.py", "lineno": 7, "funcName": "f"})
    formatter = logging.Formatter("%(asctime)s %(name)-6s %(levelname).1s %(message)s %(pathname)s:%(lineno)d %(msecs)03d", "%Y-%m-%d %H:%M:%S")
    formatter.converter = __import__("time").gmtime
    print(formatter.format(record), formatter.formatTime(record), formatter.usesTime(), repr(record))
    formatter.datefmt = None
    print(formatter.formatTime(record))
    buffering = logging.BufferingFormatter(logging.Formatter("<%(message)s>"))
    print(buffering.format([record, record]))
    print(logging.Filter("a.b").filter(logging.makeLogRecord({"name": "a.b.c"})), logging.Filter("a.b").filter(logging.makeLogRecord({"name": "a.bc"})))


def handlers():
    logger = logging.getLogger("handlers")
    logger.propagate = False
    logger.setLevel(logging.DEBUG)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "rotating.log")
        rotating = logging.handlers.RotatingFileHandler(path, maxBytes=200, backupCount=2, encoding="utf-8")
        rotating.setFormatter(logging.Formatter("%(message)s"))
        logger.addHandler(rotating)
        for n in range(30):
            logger.info("entry %03d with some text é", n)
        rotating.close()
        logger.removeHandler(rotating)
        for file in sorted(pathlib.Path(folder).iterdir()):
            text = file.read_text("utf-8")
            print(file.name, len(text.encode()), text.splitlines()[0], text.count("\n"))
        late = logging.FileHandler(pathlib.Path(folder, "late.log"), delay=True, mode="w")
        print(pathlib.Path(folder, "late.log").exists(), late.stream)
        logger.addHandler(late)
        logger.warning("now")
        print(pathlib.Path(folder, "late.log").read_text(), repr(late).replace(folder, "FOLDER"))
        logger.removeHandler(late)
        late.close()
    target = ListHandler()
    memory = logging.handlers.MemoryHandler(4, logging.ERROR, target)
    logger.addHandler(memory)
    for n in range(6):
        logger.debug("buffered %d", n)
    print(target.take(), len(memory.buffer))
    logger.error("flushes")
    print(target.take())
    logger.removeHandler(memory)
    memory.close()
    channel = queue.SimpleQueue()
    sender = logging.handlers.QueueHandler(channel)
    listener = logging.handlers.QueueListener(channel, target, respect_handler_level=True)
    target.setLevel(logging.INFO)
    target.setFormatter(logging.Formatter("%(threadName)s %(message)s"))
    logger.addHandler(sender)
    listener.start()
    threads = [threading.Thread(target=lambda n=n: [logger.info("%d-%d", n, i) for i in range(3)], name=f"t{n}") for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    logger.debug("below the handler's level")
    listener.stop()
    print(sorted(target.take()))
    logger.removeHandler(sender)
    stream = io.StringIO()
    one = logging.StreamHandler(stream)
    one.terminator = "|"
    one.addFilter(lambda record: "no" not in record.msg)
    one.addFilter(RequestFilter())
    one.setFormatter(logging.Formatter("[%(request)s] %(message)s"))
    logger.addHandler(one)
    logger.info("yes")
    logger.info("no")
    token = request_id.set("r1")
    logger.info("within, secret=abc")
    request_id.reset(token)
    contextvars.copy_context().run(lambda: (request_id.set("copied"), logger.info("copied")))
    logger.info("after")
    one.setFormatter(JsonFormatter())
    logger.info("json %s", "é", extra={"extra_data": [1, 2]})
    try:
        1 / 0
    except ZeroDivisionError:
        logger.exception("failed")
    print(stream.getvalue().replace("|", "\n"))
    with contextlib.redirect_stderr(io.StringIO()) as err:
        logging.raiseExceptions = True
        broken = logging.StreamHandler(stream)
        stream.close()
        logger.handlers = [broken]
        logger.info("closed")
    print("ValueError: I/O operation on closed file" in err.getvalue(), "Message: 'closed'" in err.getvalue())
    logger.handlers = []
    with contextlib.redirect_stderr(io.StringIO()) as err:
        logger.warning("last resort")
        logger.info("not shown")
    print(repr(err.getvalue()), logging.lastResort)


def configured():
    config = {
        "version": 1,
        "disable_existing_loggers": True,
        "formatters": {"plain": {"format": "%(name)s %(levelname)s %(message)s"}, "json": {"()": JsonFormatter}},
        "filters": {"request": {"()": RequestFilter}},
        "handlers": {
            "out": {"class": "logging.StreamHandler", "formatter": "plain", "level": "WARNING", "stream": "ext://sys.stdout", "filters": ["request"]},
            "list": {"()": ListHandler, "formatter": "json"},
        },
        "loggers": {"configured.quiet": {"level": "ERROR", "propagate": False, "handlers": ["list"]}},
        "root": {"level": "DEBUG", "handlers": ["out", "list"]},
    }
    before = logging.getLogger("existing")
    logging.config.dictConfig(config)
    handler = logging.getHandlerByName("list")
    logging.getLogger("configured").debug("to the list")
    logging.getLogger("configured").warning("to both")
    logging.getLogger("configured.quiet").warning("nowhere")
    logging.getLogger("configured.quiet").error("list only")
    print(*handler.take(), sep="\n")
    print(before.disabled, sorted(logging.getHandlerNames()))
    for bad in ({"version": 2}, {}, {"version": 1, "root": {"handlers": ["none"]}}, {"version": 1, "handlers": {"h": {"class": "no.such.Class"}}}, {"version": 1, "formatters": {"f": {"format": "%(bad", "validate": True}}}):
        print(attempt(logging.config.dictConfig, bad), end=" / ")
        print()
    logging.captureWarnings(True)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn("captured")
    logging.captureWarnings(False)
    handler = logging.getHandlerByName("list")
    logging.basicConfig(force=True, level="INFO", format="%(levelname)s - %(message)s", stream=sys.stdout)
    logging.info("basic")
    logging.debug("hidden")
    print(attempt(logging.basicConfig, force=True, stream=sys.stdout, filename="x"), attempt(logging.basicConfig, force=True, bogus=1))


def context_variables():
    print(request_id.get(), attempt(user.get), user.get("nobody"), repr(request_id).split(" at ")[0])
    one = user.set("ann")
    two = user.set("bob")
    print(user.get(), two.old_value, one.old_value is contextvars.Token.MISSING, two.var is user)
    user.reset(two)
    print(user.get(), type(attempt(user.reset, two)).__name__, attempt(request_id.reset, one)[:11])
    with user.set("within"):
        print(user.get())
    print(user.get())
    context = contextvars.copy_context()
    print(context[user], user in context, len(context) >= 1, context.get(request_id), attempt(lambda: context[request_id])[:8], sorted(v.name for v in context))

    def nested(depth):
        user.set(f"depth {depth}")
        if depth:
            contextvars.copy_context().run(nested, depth - 1)
        return user.get()

    print(context.run(nested, 3), user.get(), context[user], attempt(context.run, lambda: context.run(print))[:30])
    user.reset(one)
    print(user.get("unset"))


def tools():
    calls = []

    @functools.lru_cache(maxsize=2, typed=True)
    def square(x):
        calls.append(x)
        return x * x

    print([square(n) for n in (1, 2, 1, 1.0, 3, 1)], calls, square.cache_info(), square.cache_parameters(), square.__wrapped__(5), square.cache_clear(), square.cache_info())

    @functools.cache
    def fib(n):
        return n if n < 2 else fib(n - 1) + fib(n - 2)

    print(fib(150), fib.cache_info(), attempt(fib, []))

    @functools.singledispatch
    def kind(value, *rest):
        return f"object {value!r}"

    @kind.register
    def _(value: int | float, *rest):
        return f"number {value}"

    @kind.register(list)
    @kind.register(tuple)
    def _(value, *rest):
        return [kind(v) for v in value]

    @kind.register
    def _(value: collections.abc.Mapping):
        return {k: kind(v) for k, v in value.items()}

    print(kind(1), kind("s"), kind([1, (2.5, None)]), kind(collections.UserDict(a=True)), kind.dispatch(bool) is kind.dispatch(int), sorted(c.__name__ for c in kind.registry), attempt(kind), attempt(kind.register, 3))

    class Formatter:
        @functools.singledispatchmethod
        @classmethod
        def show(cls, value):
            return f"{cls.__name__} other"

        @show.register
        @classmethod
        def _(cls, value: str):
            return f"{cls.__name__} {value}"

        @functools.cached_property
        def computed(self):
            calls.append("computed")
            return len(calls)

        add = functools.partialmethod(lambda self, a, b: (a, b), 1)

    f = Formatter()
    print(Formatter.show("x"), f.show(3), f.computed, f.computed, f.add(2), vars(f))
    p = functools.partial(print, "a", sep="-")
    q = functools.partial(p, "b", end="!\n")
    q("c")
    print(q.func is print, q.args, q.keywords, functools.partial(divmod, functools.Placeholder, 3)(10), attempt(functools.partial, divmod, functools.Placeholder), repr(functools.partial(int, base=2)), functools.reduce(operator.mul, range(1, 6)), functools.reduce(lambda a, b: a + b, [[1], [2]], []), attempt(functools.reduce, operator.add, []))
    print(sorted("bca", key=functools.cmp_to_key(lambda a, b: (a < b) - (a > b))), operator.itemgetter(1, -1)("abc"), operator.attrgetter("real", "imag")(3j), operator.methodcaller("split", ",", 1)("a,b,c"), repr(operator.itemgetter(1)), operator.concat("a", "b"), operator.countOf("banana", "a"), operator.indexOf([1, 2], 2), operator.length_hint(iter([1, 2]), 9), operator.matmul.__name__, attempt(operator.itemgetter(5), "a"), attempt(operator.attrgetter("a.b"), 1), attempt(operator.index, 1.5), operator.is_none(None), operator.setitem([1], 0, 2), operator.call(max, 1, 2))

    def decorate(tag):
        def decorator(function):
            @functools.wraps(function)
            def wrapper(*args, **kwargs):
                return tag, function(*args, **kwargs)
            return wrapper
        return decorator

    @decorate("outer")
    @decorate("inner")
    def documented(a: int) -> str:
        "documentation"
        return str(a)

    print(documented(3), documented.__name__, documented.__doc__, documented.__annotations__, documented.__wrapped__.__wrapped__(4))
    counter, ordered, default, chain = collections.Counter("mississippi"), collections.OrderedDict.fromkeys("cab"), collections.defaultdict(int), collections.ChainMap({"a": 1}, {"a": 2, "b": 3})
    ordered.move_to_end("c")
    for c in "hello":
        default[c] += 1
    child = chain.new_child({"c": 9})
    child["b"] = 5
    print(counter.most_common(2), counter - collections.Counter("miss"), counter & collections.Counter("sip"), list(ordered), ordered.popitem(last=False), dict(default), child["a"], child, child.parents["b"], list(child), counter.total(), +collections.Counter(a=-1, b=2), collections.Counter(a=1) <= collections.Counter(a=2))
    d = collections.deque(range(5), maxlen=5)
    d.rotate(2)
    d.appendleft(9)
    print(d, d.index(1), d.count(0), attempt(d.insert, 1, 1), d.maxlen, list(reversed(d)), collections.deque("ab") + collections.deque("c"), attempt(collections.deque().pop))


if __name__ == "__main__":
    for part in (tree, formatting, handlers, configured, context_variables, tools):
        print(f"== {part.__name__}")
        part()
