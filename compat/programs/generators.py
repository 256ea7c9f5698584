"""Generators of every kind: plain, delegating, asynchronous; coroutines driven by hand."""

import asyncio
import collections
import contextlib
import functools
import gc
import inspect
import itertools
import operator
import sys
import types
import weakref

TRACE = []


def note(*values):
    TRACE.append(" ".join(map(str, values)))


def flush(title):
    print(f"{title}: {' | '.join(TRACE)}")
    TRACE.clear()


def outcome(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except BaseException as error:
        value = f" value={error.value!r}" if isinstance(error, (StopIteration,)) else ""
        cause = f" <- {error.__cause__!r}" if error.__cause__ else ""
        context = f" (after {error.__context__!r})" if error.__context__ and not error.__cause__ else ""
        return f"{error!r}{value}{cause}{context}"


def counter(limit):
    total = 0
    try:
        while total < limit:
            try:
                got = yield total
                note("got", got)
                total += 1 if got is None else got
            except ValueError as error:
                note("caught", error)
                total += 10
        return f"reached {total}"
    except GeneratorExit:
        note("exit at", total)
        raise
    finally:
        note("finally")


def plain():
    g = counter(5)
    print(inspect.getgeneratorstate(g), g.gi_frame.f_lineno > 0, g.gi_running, g.gi_yieldfrom, g.__name__, g.__qualname__)
    print(outcome(g.send, 1), next(g), g.send(2), inspect.getgeneratorlocals(g), g.gi_suspended)
    print(outcome(g.throw, ValueError("v")), inspect.getgeneratorstate(g), g.gi_frame)
    flush("first")
    g = counter(100)
    next(g)
    print(g.throw(ValueError("thrown")), g.throw(ValueError("again")), outcome(g.throw, KeyError("k")), outcome(next, g), outcome(g.throw, OSError("late")), g.close())
    flush("second")
    g = counter(3)
    next(g)
    print(g.close(), g.close(), outcome(next, g))
    flush("closed")
    g = counter(3)
    print(g.close(), outcome(next, g), outcome(g.send, None))
    flush("never started")
    g = counter(3)
    print(outcome(g.throw, ValueError("at the start")), outcome(next, g))
    flush("thrown at start")

    def stubborn():
        for _ in range(3):
            try:
                yield "still here"
            except GeneratorExit:
                note("no")

    g = stubborn()
    next(g)
    print(outcome(g.close), next(g))
    TRACE.clear()

    def returns_on_close():
        try:
            yield 1
        except GeneratorExit:
            return "closing value"

    g = returns_on_close()
    next(g)
    print(g.close(), outcome(g.close))

    def leaks():
        yield 1
        raise StopIteration("inside")

    g = leaks()
    print(next(g), outcome(next, g))

    def recursive():
        yield next(me)

    me = recursive()
    print(outcome(next, me))
    for arguments in ((ValueError,), (ValueError, "text"), ("not an exception",), (ValueError("x"), "second"), (ValueError, ValueError("given")), (3, 4), ()):
        g = counter(3)
        next(g)
        import warnings
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            print(arguments, outcome(g.throw, *arguments))
        TRACE.clear()
    g.__name__, g.__qualname__ = "renamed", "q.renamed"
    print(g.__name__, repr(g).split(" at ")[0], outcome(setattr, g, "__name__", 3), type(g).__mro__)
    print(list(x * y for x in range(3) for y in range(x)), sum(x for x in range(5)), outcome(lambda: list(x for x in 5)), {k: v for k, v in zip("ab", counter(2))}, max((len(w), w) for w in "a bbb cc".split()))
    TRACE.clear()
    lazy = (note("evaluated", x) or x for x in [1, 2])
    flush("nothing yet")
    print(list(lazy))
    flush("now")
    print(outcome(lambda: (yield_ for yield_ in undefined)))


def averager():
    total = count = 0
    while (value := (yield)) is not None:
        total += value
        count += 1
    return total / count if count else None


def grouper(results, key):
    while True:
        results[key] = yield from averager()


class Delegate:
    def __init__(self, items):
        self.items = iter(items)

    def __iter__(self):
        return self

    def __next__(self):
        note("next")
        return next(self.items)

    def send(self, value):
        note("send", value)
        return f"sent {value}"

    def throw(self, *arguments):
        note("throw", *map(repr, arguments))
        if isinstance(arguments[0], KeyError):
            raise StopIteration("from throw")
        raise arguments[0]

    def close(self):
        note("close")


def delegating():
    results = {}
    for key, values in {"a": [1, 2, 3], "b": [10], "c": []}.items():
        group = grouper(results, key)
        next(group)
        for value in values:
            group.send(value)
        group.send(None)
    print(results)

    def outer(inner):
        note("start")
        try:
            result = yield from inner
            note("result", result)
            yield "after"
        except OSError as error:
            note("outer caught", error)
            yield "recovered"
        finally:
            note("outer done")

    g = outer(Delegate("xyz"))
    print(next(g), g.send(None), g.send(5), g.gi_yieldfrom.__class__.__name__, g.throw(KeyError("k")), outcome(next, g))
    flush("delegate")
    g = outer(Delegate("xyz"))
    print(next(g), g.throw(OSError("o")), outcome(next, g))
    flush("thrown through")
    g = outer(Delegate("xyz"))
    print(next(g), g.close())
    flush("closed through")
    g = outer([1, 2])
    print(next(g), outcome(g.send, 3), outcome(next, g))
    flush("list cannot be sent to")
    g = outer(iter([1, 2]))
    print(next(g), outcome(g.throw, ValueError("no throw there")))
    flush("list cannot be thrown into")
    print(outcome(next, outer(5)), outcome(next, outer(None)))
    TRACE.clear()

    def tree(n):
        if n:
            yield from tree(n - 1)
            yield n
            yield from tree(n - 1)

    print(list(tree(4)), sum(tree(9)))

    def deep(n):
        if n == 0:
            received = yield "bottom"
            return [received]
        return (yield from deep(n - 1)) + [n]

    g = deep(200)
    print(next(g), len(outcome(g.send, "x")), inspect.getgeneratorstate(g))
    g = deep(50)
    next(g)
    try:
        g.throw(LookupError("from the top"))
    except LookupError as error:
        depth, tb = 0, error.__traceback__
        while tb:
            depth, tb = depth + 1, tb.tb_next
        print(error, depth)

    def flatten(items):
        for item in items:
            match item:
                case list() | tuple():
                    yield from flatten(item)
                case {"items": inner}:
                    yield from flatten(inner)
                case _:
                    yield item

    print(list(flatten([1, [2, (3, [4, {"items": [5, [6]]}]), "seven"]])))


@types.coroutine
def pause(value):
    return (yield value)


class Await:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got, self.value


async def simple(n):
    try:
        first = await pause(n)
        second = await Await(first)
        return first, second
    finally:
        note("simple done")


def coroutines():
    c = simple(1)
    print(inspect.getcoroutinestate(c), c.send(None), c.cr_await is not None, c.send("one"), outcome(c.send, "two"), inspect.getcoroutinestate(c), outcome(c.send, None))
    flush("simple")
    c = simple(1)
    c.send(None)
    print(outcome(c.throw, ValueError("in")), outcome(c.send, None), c.close())
    flush("thrown")
    c = simple(2)
    c.send(None)
    c.close()
    flush("closed")

    async def bad_await():
        await 5

    async def bad_iter():
        class Odd:
            def __await__(self):
                return 3
        await Odd()

    async def bad_for():
        async for x in [1]:
            pass

    async def bad_with():
        async with open(__file__):
            pass

    async def bad_next():
        class Odd:
            def __aiter__(self):
                return self
            def __anext__(self):
                return 3
        async for x in Odd():
            pass

    async def stops():
        raise StopIteration(1)

    async def twice():
        c = pause(1)
        c.send(None)
        await c

    for function in (bad_await, bad_iter, bad_for, bad_with, bad_next, stops, twice):
        print(function.__name__, outcome(function().send, None))
    c = simple(0)
    print(outcome(iter, c), outcome(next, c), outcome(lambda: list(c)), inspect.iscoroutine(c), inspect.isawaitable(Await(1)), c.cr_code.co_name, c.cr_origin)
    c.close()
    flush("unstarted")
    sys.unraisablehook = lambda arguments: note("unraisable", arguments.exc_value)
    import warnings
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        simple(3)
        gc.collect()
    print([str(w.message) for w in caught], [w.category.__name__ for w in caught])

    def closing():
        try:
            yield 1
        finally:
            raise RuntimeError("while closing")

    g = closing()
    next(g)
    del g
    gc.collect()
    sys.unraisablehook = sys.__unraisablehook__
    flush("unraisable")


async def ticker(limit):
    try:
        for n in range(limit):
            sent = yield n
            if sent is not None:
                note("sent", sent)
            await asyncio.sleep(0)
    except ValueError as error:
        note("ticker caught", error)
        yield "recovered"
    finally:
        await asyncio.sleep(0)
        note("ticker closed")


async def asynchronous():
    print([x async for x in ticker(3)], {x async for x in ticker(2)}, {x: -x async for x in ticker(2)}, [await c for c in [asyncio.sleep(0, 1), asyncio.sleep(0, 2)]])
    flush("comprehensions")
    g = ticker(10)
    print(await g.asend(None), await g.asend("hello"), await anext(g), await g.athrow(ValueError("v")), await anext(g, "default"), await g.aclose())
    flush("driven")
    g = ticker(5)
    async for x in g:
        if x == 2:
            break
    print(g.ag_running, g.ag_frame is not None, await g.aclose())
    flush("broken off")
    g = ticker(1)
    for action in (lambda: g.asend(5), lambda: g.athrow(KeyError("k")), lambda: anext(g), lambda: g.aclose()):
        try:
            print(await action())
        except BaseException as error:
            print(repr(error))
    flush("errors")
    asend = ticker(3).asend(None)
    print(outcome(asend.send, None), outcome(asend.send, None), outcome(asend.throw, ValueError("z")))

    async def nested():
        async with contextlib.AsyncExitStack() as stack:
            stack.push_async_callback(asyncio.sleep, 0)
            stack.callback(note, "callback")
            value = await stack.enter_async_context(manager("inner"))
            async for x in ticker(2):
                yield value, x

    @contextlib.asynccontextmanager
    async def manager(name):
        note("enter", name)
        try:
            yield name.upper()
        except KeyError as error:
            note("manager swallowed", error)
        finally:
            note("leave", name)

    print([x async for x in nested()])
    flush("nested")
    async with manager("swallow"):
        raise KeyError("k")
    flush("swallowed")

    async def forever():
        try:
            while True:
                yield await asyncio.sleep(0)
        finally:
            note("forever cleaned")

    f = forever()
    await anext(f)
    del f
    gc.collect()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    flush("collected")

    async def gen_return():
        yield 1
        return

    print([x async for x in gen_return()], inspect.isasyncgen(gen_return()), inspect.isasyncgenfunction(gen_return), type(aiter(gen_return())).__name__)
    async def raising():
        yield 1
        raise StopAsyncIteration("inside")
    r = raising()
    await anext(r)
    try:
        await anext(r)
    except RuntimeError as error:
        print(repr(error), repr(error.__cause__))
    print([x + y async for x in ticker(2) async for y in ticker(2) if x != y], [[y async for y in ticker(x)] async for x in ticker(3)], list(await asyncio.gather(*(anext(ticker(1)) for _ in range(3)))))
    TRACE.clear()


def contexts():
    @contextlib.contextmanager
    def tag(name):
        note(f"<{name}>")
        try:
            yield name
        except ZeroDivisionError as error:
            note("handled", error)
        finally:
            note(f"</{name}>")

    with tag("a") as a, tag("b"):
        note(a)
        1 / 0
    flush("tags")

    @tag("decorated")
    def work():
        note("work")

    work()
    work()
    flush("decorator")

    @contextlib.contextmanager
    def wrong(kind):
        if kind == "twice":
            yield 1
            yield 2
        elif kind == "swallow twice":
            try:
                yield 1
            except ValueError:
                yield 2
        elif kind == "replace":
            try:
                yield 1
            except ValueError as error:
                raise KeyError("new") from error
        elif kind == "stop":
            try:
                yield 1
            except ValueError:
                raise StopIteration("x")

    for kind in ("never", "twice", "swallow twice", "replace", "stop"):
        def body():
            with wrong(kind):
                if kind not in ("never", "twice"):
                    raise ValueError(kind)
        print(kind, outcome(body))
    with contextlib.ExitStack() as stack:
        for n in range(3):
            stack.enter_context(tag(n))
        stack.callback(note, "callback", 1)
        stack.push(lambda *details: note(details[0].__name__) or True)
        moved = stack.pop_all()
        note("moved")
    with moved:
        raise LookupError
    flush("stack")
    with contextlib.suppress(KeyError, ValueError), contextlib.closing(counter(3)) as g, contextlib.nullcontext(5) as five:
        next(g)
        note(five)
        raise KeyError
    flush("closing")


def pipelines():
    def source(n):
        yield from range(n)

    def keep(predicate, items):
        return (item for item in items if predicate(item))

    def windows(items, size):
        window = collections.deque(maxlen=size)
        for item in items:
            window.append(item)
            if len(window) == size:
                yield tuple(window)

    print(list(windows(keep(lambda n: n % 3, source(12)), 3)))
    print(list(itertools.islice(itertools.chain.from_iterable(itertools.repeat("ab", 2)), 1, None)), list(itertools.zip_longest("abc", "x", fillvalue="-")), list(itertools.starmap(pow, [(2, 3), (3, 2)])), [list(g) for k, g in itertools.groupby("aabbbc")], list(itertools.compress("abcd", [1, 0, 1])), list(itertools.product("ab", repeat=2))[1], list(itertools.permutations("abc", 2))[-1], list(itertools.combinations_with_replacement("ab", 2)))
    a, b, c = itertools.tee(source(4), 3)
    print(list(a), next(b), list(c), list(b), list(itertools.pairwise("abc")), list(itertools.dropwhile(str.islower, "abC d")), list(itertools.filterfalse(None, [0, 1, "", 2])), list(itertools.batched("abcdefg", 3)), outcome(lambda: list(itertools.batched("abc", 2, strict=True))), list(itertools.accumulate([3, 1, 2], max)), next(itertools.cycle("x")), list(zip(itertools.count(2.5, 0.5), "ab")))
    print(functools.reduce(operator.add, (x for x in source(5))), list(map(lambda *a: a, "ab", source(9))), list(map(lambda a, b: a + b, "ab", "cd", strict=True)), outcome(lambda: list(zip("ab", "c", strict=True))), outcome(lambda: list(map(int, "1", "23", strict=True))), list(iter(functools.partial(next, source(5)), 3)), dict(enumerate("ab", start=5)), sorted(source(3), key=operator.neg), list(filter(None, source(3))), any(x > 1 for x in source(3)), next((x for x in source(3) if x > 5), "none"), list(reversed(range(0, 10, 4))))

    def sieve():
        composites = {}
        for n in itertools.count(2):
            if n in composites:
                for p in composites.pop(n):
                    composites.setdefault(n + p, []).append(p)
            else:
                yield n
                composites[n * n] = [n]

    print(list(itertools.takewhile(lambda p: p < 60, sieve())))
    ref = weakref.ref(g := sieve())
    print(next(g), ref() is g)
    del g
    print(ref())


if __name__ == "__main__":
    for part in (plain, delegating, coroutines, contexts, pipelines):
        print(f"== {part.__name__}")
        part()
    print("== asynchronous")
    asyncio.run(asynchronous())
