"""Frames that are left: of operators, generators, instances' makers and functions that die with them; and the numbers that
are compared and divided without a form."""

import abc
import sys
import weakref


class Slotted:
    __slots__ = ("x", "y", "__weakref__")

    def __init__(self, x, y=2):
        self.x = x
        self.y = y

    def __add__(self, other):
        if not isinstance(other, Slotted):
            return NotImplemented
        return Slotted(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        seen.append(sys._getframe().f_lineno is not None)
        return self.x == other.x

    def __lt__(self, other):
        return self.x - other.x


seen = []


def make(count):
    total = Slotted(0, 0)
    for i in range(count):
        total = total + Slotted(i)
    return total.x, total.y


print(make(100), Slotted(1) == Slotted(1), Slotted(1) < Slotted(2), seen)
for other in (1, None):
    for _ in range(30):
        try:
            Slotted(1) + other
        except TypeError as error:
            message = str(error)
    print(message)


def tried(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return type(error).__name__, str(error)


def kinds(results):
    return sorted({r if isinstance(r, tuple) else (type(r).__name__, "") for r in results})


class NotNone:
    __slots__ = ()

    def __init__(self):
        return 1


class Abstract(abc.ABC):
    __slots__ = ()

    def __init__(self):
        pass

    @abc.abstractmethod
    def method(self):
        pass


class Meta(type):
    def __call__(cls, *args):
        return "made by the metaclass"


class WithMeta(metaclass=Meta):
    __slots__ = ()

    def __init__(self):
        pass


def site(cls):
    return cls()


class Plain:
    __slots__ = ("value",)

    def __init__(self):
        self.value = "first"


print([site(Plain).value for _ in range(20)][-1])
for cls in (NotNone, Abstract, WithMeta, Plain, object, Slotted):
    print(cls.__name__, kinds([tried(site, cls) for _ in range(10)]))
Plain.__init__ = lambda self: setattr(self, "value", "second")
print(site(Plain).value)
Plain.__new__ = lambda cls: "made by __new__"
print(site(Plain))


def numbers(count, fails=False):
    for i in range(count):
        yield i
    if fails:
        raise KeyError("at the end")
    return "value"


def stopped(iterator):
    try:
        while True:
            next(iterator)
    except StopIteration as stop:
        return stop.value


def with_frame(count):
    for i in range(count):
        yield sys._getframe().f_lasti >= 0
    return


def delegating(count):
    got = yield from numbers(count)
    yield got


for consume in (list, tuple, sum, any, all, max, sorted, set, stopped):
    print(
        consume.__name__,
        [tried(consume, numbers(n)) for n in (0, 1, 5)],
        tried(consume, numbers(3, True)),
    )
print(list(with_frame(3)), [x for x in with_frame(3)], list(delegating(2)), stopped(delegating(1)))
print([tried(next, g) for g in [numbers(1)] * 3], next(numbers(0), "default"))


def into_itself():
    yield tried(list, itself)
    yield tried(next, itself)


itself = into_itself()
print(list(itself), list(itself))


def deep(n):
    yield sum(deep(n + 1)) if n >= 0 else 0


print(tried(list, deep(0))[0])


def handling():
    try:
        yield 1
    except ValueError as error:
        yield repr(error)
    yield repr(sys.exception())


inside = handling()
print(next(inside), inside.throw(ValueError("thrown")), list(inside))
try:
    raise KeyError("outside")
except KeyError:
    print([repr(sys.exception()) for _ in numbers(1)], list(handling()))


class Noted:
    def __init__(self, name):
        weakref.finalize(self, deaths.append, name)


deaths = []


def once():
    def inner(value):
        kept = Noted("kept")
        return value

    return inner


def die(count):
    for i in range(count):
        once()(i)
        (lambda a, b: a)(Noted("left"), Noted("right"))
        eval(compile("lambda v: v", "here", "eval"))(Noted("argument"))
        for _ in (Noted(n) for n in range(2)):
            pass
    return len(deaths), deaths[:7]


print(die(30))


def dying_generator():
    held = Noted("held")
    yield held
    other = Noted("other")
    return


del deaths[:]
for value in dying_generator():
    del value
    print(deaths)
print(deaths, sum(1 for _ in dying_generator()), deaths)


def compare(a, b):
    return a < b, a <= b, a == b, a != b, a > b, a >= b, "below" if a < b else "not below"


def divide(a, b):
    return a / b


wide = 2**53
for a in (1, -1, 0, 1.5, -0.0, wide, wide + 1, float(wide), 2**70, 1e300, float("nan"), True):
    for b in (1, 1.0, 2.5, wide + 1, float(wide), -3, 1e-300, float("inf"), 0, False):
        print(a, b, compare(a, b), compare(b, a), tried(divide, a, b))
