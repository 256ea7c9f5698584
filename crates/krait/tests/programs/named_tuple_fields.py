"""Named tuples' fields at one site and at many, where the item is missing or the class changes; unpacked tuples of subclasses."""

from collections import namedtuple
from typing import NamedTuple

Point = namedtuple("Point", "x y")
Mirrored = namedtuple("Mirrored", "y x")


class Named(NamedTuple):
    x: int
    y: object = None

    def total(self):
        return self.x + self.y


class Shadowed(Point):
    x = property(lambda self: ("property", self[0]))


class WithDict(Point):
    pass


class Fallback(Point):
    def __getattr__(self, name):
        return "fallback for " + name


class OwnAccess(Point):
    def __getattribute__(self, name):
        return "own access to " + name


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def read(owner):
    return owner.x


def call(owner):
    return owner.x()


for _ in range(300):
    result = read(Point(1, 2))
print(result)

one_word = Point(1, 2)
one_word.__class__.x.__doc__ = "The first."
owners = [
    Point(1, 2), Mirrored(3, 4), Named(5), Shadowed(6, 7), WithDict(8, 9), Fallback(10, 11), OwnAccess(12, 13),
    tuple.__new__(Point, ()), tuple.__new__(Fallback, ()), tuple.__new__(Mirrored, (1,)),
]
with_dict = WithDict(14, 15)
with_dict.__dict__["x"] = "never seen"
owners.append(with_dict)
for _ in range(200):
    results = [attempt(read, owner) for owner in owners]
for owner, result in zip(owners, results):
    print(type(owner).__name__, result)

for _ in range(200):
    results = [call(Point(list, 0)), attempt(call, Point(1, 0)), attempt(call, tuple.__new__(Point, ()))]
print(results)

# The class changes under a site that knows it.
for _ in range(200):
    result = read(Point(1, 2))
getter = Point.x
Point.x = Mirrored.x
for _ in range(200):
    result = read(Point(1, 2))
print(result)
Point.x = 5
print(read(Point(1, 2)))
del Point.x
print(attempt(read, Point(1, 2)), read(Fallback(1, 2)))
Point.x = getter
print(read(Point(1, 2)), attempt(setattr, Point(1, 2), "x", 3), attempt(delattr, Point(1, 2), "x"))


# A getter where it has no tuple, or an index that no tuple has.
class NoTuple:
    x = getter


class Negative(tuple):
    x = type(getter)(-1, "doc")
    y = type(getter)(1 << 40, "doc")


def read_y(owner):
    return owner.y


for _ in range(200):
    results = [attempt(read, NoTuple()), attempt(read, Negative((1, 2))), attempt(read_y, Negative((1, 2)))]
print(results)
print(getter, getter.__reduce__(), getter.__get__(None, Point) is getter, attempt(getter.__get__, None, None))
print(attempt(getter.__get__, [1]), getter.__get__((7, 8)), attempt(type(getter), 1), attempt(type(getter), "a", "b"))


# Unpacking.
class Reversed(tuple):
    def __iter__(self):
        return iter(self[::-1])


def unpack(sequence):
    first, second = sequence
    return first, second


sequences = [Point(1, 2), Named(3, 4), Reversed((5, 6)), (7, 8), [9, 10], Named.__new__(Named, 1), "ab"]
sequences += [tuple.__new__(Point, (1,)), tuple.__new__(Point, (1, 2, 3)), Reversed((1,)), (1, 2, 3), 5]
for _ in range(100):
    results = [attempt(unpack, sequence) for sequence in sequences]
for result in results:
    print(result)

# Subscripts, and what is made by a class with its own __new__.
for _ in range(100):
    results = [owner[i] for owner in (Point(1, 2), Reversed((3, 4))) for i in (0, -1, True)]
print(results, attempt(lambda: Point(1, 2)[2]), attempt(lambda: Point(1, 2)["x"]), attempt(lambda: b"ab"[2]), b"ab"[-1], b"ab"[True])


class Meta(type):
    def __getattribute__(cls, name):
        if name == "__new__":
            return lambda cls, *args: ("from the metaclass", args)
        return super().__getattribute__(name)


class Plain:
    def __new__(cls, *args, **kwargs):
        return cls.__name__, args, kwargs


class OfMeta(Plain, metaclass=Meta):
    pass


class Bound(Plain):
    __new__ = classmethod(lambda cls, *args: ("classmethod", cls.__name__, len(args)))


print([cls(1, *range(9)) for cls in (Plain, OfMeta, Bound)], Plain(a=1), Named(1, y=2).total())
