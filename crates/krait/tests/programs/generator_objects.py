# Generators and coroutines from their first step to their end: in loops that are hot enough to be specialised.
import gc
import sys
import weakref


class Noisy:
    """Says when it goes."""

    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone:", self.name)


def numbers(count, kept=None):
    for i in range(count):
        yield i
    return count


def outer(count):
    return (yield from numbers(count)) + 1


def consume(make, *arguments):
    total = 0
    for _ in range(100):
        for value in make(*arguments):
            total += value
    return total


print(consume(numbers, 5), consume(outer, 5))


# The locals of an ended generator go before the next statement runs; the generator itself may live on.
def ends(name):
    kept = Noisy(name)
    yield kept.name


for round in range(3):
    kept = ends(round)
    for value in kept:
        print("got:", value)
    print("after the loop", kept.gi_frame, kept.gi_code.co_name, kept.gi_running, kept.gi_suspended)
    print(kept.__name__, kept.__qualname__, list(kept))

# Weak references to one that has ended, with and without a callback.
for _ in range(50):
    generator = numbers(2)
    plain, called = weakref.ref(generator), []
    reference = weakref.ref(generator, called.append)
    list(generator)
    assert plain() is generator
    del generator
    assert plain() is None and called == [reference]


# One that is dropped while suspended runs its `finally`, one that never began runs nothing.
def guarded(log):
    try:
        yield 1
    finally:
        log.append("finally")


log = []
for _ in range(50):
    for value in guarded(log):
        break
    guarded(log)
print(len(log))


# A frame object outlives the generator, with the values of the end.
def shows_frame(value):
    yield sys._getframe()
    value += 1


for _ in range(50):
    for frame in shows_frame(1):
        pass
    assert frame.f_locals == {"value": 2}, frame.f_locals
    assert frame.f_code is shows_frame.__code__


# A generator in a cycle with itself.
def cyclic():
    me = yield
    yield me


gc.collect()
for _ in range(20):
    generator = cyclic()
    next(generator)
    generator.send(generator)
    watch = weakref.ref(generator)
    del generator
    assert watch() is not None
    gc.collect()
    assert watch() is None

# One that ends holds itself in a local: the last reference goes while its frame is left.
def holds_itself():
    me = yield
    yield
    return 7


for _ in range(50):
    generator = holds_itself()
    next(generator)
    generator.send(generator)
    watch = weakref.ref(generator)
    try:
        next(generator)
    except StopIteration as stop:
        assert stop.value == 7
    del generator
    assert watch() is None


# Coroutines: awaited directly, through chains, and with exceptions.
async def leaf(value):
    if value == 3:
        raise ValueError(value)
    return value


async def chain(depth, value):
    if depth:
        return await chain(depth - 1, value) + 1
    return await leaf(value)


def drive(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        return stop.value


async def caller():
    total, caught = 0, 0
    for i in range(200):
        try:
            total += await chain(3, i % 5)
        except ValueError as error:
            caught += error.args[0]
    return total, caught


print(drive(caller()))


# What a generator handles is its own.
def handles():
    try:
        raise KeyError("inner")
    except KeyError:
        yield sys.exception()
        yield sys.exception()


for _ in range(50):
    try:
        raise ValueError("outer")
    except ValueError as outer_error:
        for inner in handles():
            assert isinstance(inner, KeyError) and sys.exception() is outer_error
            assert inner.__context__ is outer_error
    assert sys.exception() is None


# An `__init__` that is a generator function, at a site that is specialised.
class Odd:
    def __init__(self):
        yield


caught = 0
for _ in range(100):
    try:
        Odd()
    except TypeError as error:
        caught += 1
print(caught, "__init__() should return None, not 'generator'")

# Sizes follow the frame's.
def wide(a, b, c, d):
    e = f = g = h = 1
    yield


narrow, wider = numbers(1), wide(1, 2, 3, 4)
print(sys.getsizeof(wider) > sys.getsizeof(narrow), type(narrow).__itemsize__)
