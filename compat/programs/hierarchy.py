"""Classes that watch classes: descriptors, metaclasses, generics, weak references, finalisers."""

import abc
import annotationlib
import collections.abc
import dataclasses
import enum
import functools
import gc
import inspect
import operator
import sys
import types
import typing
import weakref
from typing import Protocol, runtime_checkable

LOG = []


def show(title, *values):
    print(f"{title}:", *values)


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


class Typed:
    """A data descriptor that checks the type of what it keeps."""

    def __init__(self, kind, default=None):
        self.kind = kind
        self.default = default

    def __set_name__(self, owner, name):
        LOG.append(f"{owner.__name__}.{name}")
        self.name = name
        self.store = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__.get(self.store, self.default)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        instance.__dict__[self.store] = value

    def __delete__(self, instance):
        try:
            del instance.__dict__[self.store]
        except KeyError:
            raise AttributeError(self.name) from None


class Lazy:
    """A non-data descriptor: the instance's own attribute wins once it is there."""

    def __init__(self, function):
        self.function = function
        functools.update_wrapper(self, function)

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        LOG.append(f"lazy {self.function.__name__}")
        value = instance.__dict__[self.function.__name__] = self.function(instance)
        return value


class Registry(type):
    classes = {}

    @classmethod
    def __prepare__(metacls, name, bases, **options):
        LOG.append(f"prepare {name} {sorted(options)}")
        return {"__prepared__": True}

    def __new__(metacls, name, bases, namespace, *, tag=None, **options):
        cls = super().__new__(metacls, name, bases, namespace, **options)
        cls.tag = tag
        metacls.classes[name] = cls
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)

    def __call__(cls, *arguments, **keywords):
        LOG.append(f"call {cls.__name__}")
        return super().__call__(*arguments, **keywords)

    def __contains__(cls, name):
        return name in cls.__dict__

    def __iter__(cls):
        return iter(sorted(c for c in Registry.classes))

    def __getattr__(cls, name):
        if name.startswith("make_"):
            return lambda *a: cls(name[5:], *a)
        raise AttributeError(f"class {cls.__name__} has no {name}")

    @property
    def upper(cls):
        return cls.__name__.upper()

    def __repr__(cls):
        return f"<registered {cls.__name__}>"

    def __instancecheck__(cls, instance):
        return type.__instancecheck__(cls, instance) or getattr(instance, "pretends", None) is cls


class Thing(metaclass=Registry, tag="base"):
    name = Typed(str, "unnamed")
    size = Typed(int, 0)
    subclasses = []

    def __init_subclass__(cls, /, plural=None, **options):
        super().__init_subclass__(**options)
        cls.plural = plural or cls.__name__.lower() + "s"
        Thing.subclasses.append(cls.__name__)

    def __init__(self, name, size=1):
        self.name = name
        self.size = size

    @Lazy
    def area(self):
        """The square of the size."""
        return self.size**2

    def describe(self):
        return [f"Thing {self.name}"]


class Loud(Thing, plural="loud ones", tag="loud"):
    def describe(self):
        return ["Loud", *super().describe()]


class Round(Thing):
    def describe(self):
        return ["Round", *super().describe()]


class Ball(Loud, Round, tag="ball"):
    def describe(self):
        return ["Ball", *super().describe(), __class__.__name__]


def descriptors():
    show("log", LOG)
    LOG.clear()
    ball = Ball("red", 3)
    show("ball", ball.name, ball.size, ball.area, ball.area, ball.__dict__)
    show("log", LOG)
    show("errors", attempt(setattr, ball, "size", "big"), "|", attempt(Ball), "|", attempt(Ball, 1))
    del ball.name
    show("deleted", ball.name, attempt(delattr, ball, "name"), attempt(delattr, ball, "nothing"), attempt(getattr, ball, "nothing"))
    show("class", Thing.name.kind, Thing.area.__doc__, Ball.upper, "describe" in Ball, "area" in Ball, list(Ball)[:3], Ball.make_blue(4).name)
    show("missing", attempt(getattr, Ball, "nothing"), attempt(setattr, Ball, "upper", 3))
    show("mro", [c.__name__ for c in Ball.__mro__], Ball.plural, Loud.plural, Thing.subclasses, Ball.tag, Round.tag, Ball.__prepared__)
    show("describe", ball.describe(), super(Loud, ball).describe(), super(Round, Ball).describe(ball))
    fake = types.SimpleNamespace(pretends=Round)
    show("isinstance", isinstance(fake, Round), isinstance(fake, Loud), issubclass(Ball, Round), repr(Ball), isinstance(ball, Thing))
    show("layout", attempt(type, "Bad", (Thing, int), {}), attempt(lambda: type("Bad", (Loud, Thing, Round), {})), attempt(lambda: type("Bad", (Thing, Loud), {})))
    class Meta2(type):
        pass
    show("conflict", attempt(lambda: types.new_class("Bad", (Thing, Meta2("M", (), {})))))
    show("options", attempt(lambda: types.new_class("Odd", (Thing,), {"colour": 1})), attempt(lambda: type("P", (), {}, key=1)))
    show("super", attempt(super), attempt(super(Ball, ball).__getattribute__, "zzz"), attempt(lambda: super(int, ball)))
    class Broken:
        def __set_name__(self, owner, name):
            raise ValueError("no name")
    try:
        type("Owner", (), {"attribute": Broken()})
    except ValueError as error:
        show("set_name", error, error.__notes__)


class Vector:
    __slots__ = ("x", "y", "__weakref__")
    __match_args__ = ("x", "y")

    def __init__(self, x=0, y=0):
        self.x, self.y = x, y

    def __repr__(self):
        return f"V({self.x}, {self.y})"

    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y) if isinstance(other, Vector) else NotImplemented

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y) if isinstance(other, Vector) else NotImplemented

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __bool__(self):
        return bool(self.x or self.y)

    def __len__(self):
        return 2

    def __getitem__(self, index):
        return (self.x, self.y)[index]

    def __format__(self, spec):
        return f"<{self.x:{spec}}; {self.y:{spec}}>"

    def __index__(self):
        return self.x

    def __call__(self, *a, **k):
        return a, k

    def __contains__(self, item):
        return item in (self.x, self.y)

    def __reversed__(self):
        return iter((self.y, self.x))

    def __divmod__(self, n):
        return Vector(self.x // n, self.y // n), Vector(self.x % n, self.y % n)

    def __getattr__(self, name):
        if len(name) == 2 and set(name) <= {"x", "y"}:
            return Vector(*(getattr(self, c) for c in name))
        raise AttributeError(f"vector has no {name!r}", name=name, obj=self)


def slots():
    v = Vector(3, 4)
    show("vector", v, v + v, sum([v, v]), v @ v, list(v), list(reversed(v)), v[-1], f"{v:05.1f}", 4 in v, divmod(v, 2), v.yx, [10, 11, 12, 13][v], v(1, k=2))
    v += Vector(1, 1)
    show("errors", v, attempt(lambda: v + 1), attempt(lambda: 1 + v), attempt(hash, v), attempt(setattr, v, "z", 1), attempt(getattr, v, "zz"), attempt(lambda: v < v), attempt(lambda: v.__dict__))
    del v.x
    show("deleted", attempt(lambda: object.__getattribute__(v, "x")), attempt(delattr, v, "x"))
    show("slots", Vector.x, type(Vector.x).__name__, attempt(lambda: type("S", (), {"__slots__": ("a",), "a": 1})), attempt(lambda: type("S", (int,), {"__slots__": "b"})(3).b), attempt(lambda: type("S", (tuple,), {"__slots__": "b"})))
    class Sub(Vector):
        __slots__ = {"z": "documented"}
    sub = Sub(1, 2)
    sub.z = 3
    show("sub", sub, sub.z, inspect.getdoc(Sub.z), attempt(setattr, sub, "w", 1), Sub.__slots__)
    match sub:
        case Vector(0, _):
            print("zero")
        case Vector(1, y=other) if other > 1:
            print("matched", other)


@runtime_checkable
class HasArea(Protocol):
    size: int

    def area(self) -> float: ...


class Shape(abc.ABC):
    @property
    @abc.abstractmethod
    def corners(self): ...

    @classmethod
    @abc.abstractmethod
    def unit(cls): ...

    @staticmethod
    def help():
        return "shape help"

    @classmethod
    def __subclasshook__(cls, other):
        return True if "i_am_a_shape" in other.__dict__ else NotImplemented


class Square(Shape):
    corners = 4

    @classmethod
    def unit(cls):
        return cls()

    def __init__(self, size=1):
        self.size = size

    def area(self):
        return self.size**2


class Duck:
    i_am_a_shape = True


def abstract():
    show("abstract", attempt(Shape), sorted(Shape.__abstractmethods__), Square.unit().corners, Square.help(), isinstance(Duck(), Shape))
    Shape.register(complex)
    show("virtual", isinstance(1j, Shape), issubclass(int, Shape), inspect.isabstract(Shape), inspect.isabstract(Square))
    show("protocol", isinstance(Square(), HasArea), isinstance(Duck(), HasArea), attempt(issubclass, Square, HasArea), attempt(HasArea), HasArea.__protocol_attrs__ == {"size", "area"})
    show("collections", isinstance({}.keys(), collections.abc.Set), issubclass(Vector, collections.abc.Sized), isinstance(Vector(), collections.abc.Hashable), isinstance(Vector, collections.abc.Callable))

    class Stack(collections.abc.MutableSequence):
        def __init__(self, *items):
            self.items = list(items)

        def __getitem__(self, index):
            return self.items[index]

        def __setitem__(self, index, value):
            self.items[index] = value

        def __delitem__(self, index):
            del self.items[index]

        def __len__(self):
            return len(self.items)

        def insert(self, index, value):
            self.items.insert(index, value)

    stack = Stack(3, 1, 2)
    stack.append(5)
    stack.extend("ab")
    stack.reverse()
    stack += [9]
    show("mixins", stack.items, stack.pop(), stack.index(1), stack.count(5), 2 in stack, list(reversed(stack)), attempt(stack.remove, 77), attempt(stack.index, 77))
    del Stack.insert
    show("partly", attempt(type("Half", (collections.abc.Mapping,), {"__len__": len})))


class Box[T]:
    def __init__(self, item: T):
        self.item = item

    def map[U](self, function: collections.abc.Callable[[T], U]) -> "Box[U]":
        return Box(function(self.item))

    def __class_getitem__(cls, item):
        LOG.append(f"getitem {item}")
        return super().__class_getitem__(item)


class Pair[A: (int, str), B = float, **P = [int]](Box[A]):
    kind: type[A]


type Alias[K, V: int = bool] = dict[K, list[V]]
type Tree = int | list[Tree]


def later(a: Unknown, b: list[Missing] = None, *, c: int = 3) -> Undefined.attribute:
    pass


def generics():
    LOG.clear()
    show("box", Box[int], Box[int](3).map(str).item, Box.__type_params__, Box.__orig_bases__, Box.__parameters__, LOG)
    show("pair", Pair.__type_params__, [p.__bound__ if isinstance(p, typing.TypeVar) else None for p in Pair.__type_params__], Pair.__type_params__[0].__constraints__, Pair.__type_params__[1].__default__, Pair.__mro__[1:3])
    show("alias", Alias, Alias.__value__, Alias.__type_params__, Alias[str, bool], Alias[str, bool].__args__, Tree.__value__, attempt(lambda: Alias(3)))
    show("get", typing.get_origin(Box[str]), typing.get_args(Box[str]), typing.get_type_hints(Box.map)["return"], Box.map.__annotations__["function"])
    show("forward", annotationlib.get_annotations(later, format=annotationlib.Format.STRING))
    references = annotationlib.get_annotations(later, format=annotationlib.Format.FORWARDREF)
    show("references", references["a"].__forward_arg__, type(references["a"]).__name__, references["b"].__args__[0].__forward_arg__, references["c"])
    show("value", attempt(lambda: later.__annotations__), attempt(annotationlib.get_annotations, later, format=annotationlib.Format.VALUE))
    show("call", attempt(later.__annotate__, 2), attempt(later.__annotate__, 99), Pair.__annotations__, Pair.__annotate_func__(1))
    show("generic", attempt(lambda: Box[int, str]), attempt(lambda: type("G", (typing.Generic,), {})), typing.Optional[int], typing.Union[int, str, int], int | "x" if False else int | None)
    show("hints", typing.get_type_hints(typing.NamedTuple("N", [("a", int), ("b", "str")])), typing.get_type_hints(HasArea))
    show("signature", inspect.signature(later, annotation_format=annotationlib.Format.STRING), inspect.signature(Box), inspect.signature(Pair.map), inspect.signature(Vector))


class Resource:
    alive = 0

    def __init__(self, name):
        self.name = name
        Resource.alive += 1

    def __del__(self):
        Resource.alive -= 1
        LOG.append(f"del {self.name}")


def lifetimes():
    LOG.clear()
    one = Resource("one")
    reference = weakref.ref(one, lambda r: LOG.append(f"callback {r() is None}"))
    proxy = weakref.proxy(one)
    weakref.finalize(one, LOG.append, "finalize one")
    show("alive", reference() is one, proxy.name, weakref.getweakrefcount(one), Resource.alive, attempt(hash, proxy))
    del one
    show("dead", reference(), attempt(lambda: proxy.name), LOG)
    LOG.clear()
    values, keys, members = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
    kept = [Resource(f"r{n}") for n in range(4)]
    for resource in kept:
        values[resource.name] = resource
        keys[resource] = resource.name.upper()
        members.add(resource)
    resource = None
    del kept[1:3]
    show("weak", sorted(values), sorted(keys.values()), len(members), LOG)
    left, right = Resource("left"), Resource("right")
    left.other, right.other = right, left
    cycle = weakref.ref(left)
    gc.collect()
    LOG.clear()
    del left, right
    show("cycle before", cycle() is not None, LOG)
    found = gc.collect()
    show("cycle after", cycle() is None, sorted(LOG), found >= 2, gc.garbage)

    class Phoenix:
        saved = []

        def __del__(self):
            self.saved.append(self)

    Phoenix()
    bird = Phoenix.saved.pop()
    show("resurrected", type(bird).__name__, Phoenix.saved)
    del bird
    show("only once", Phoenix.saved)

    class Failing:
        def __del__(self):
            raise RuntimeError("in __del__")

    unraisable = []
    sys.unraisablehook = lambda args: unraisable.append((args.exc_type.__name__, str(args.exc_value), args.err_msg and args.err_msg.split(" <")[0], args.object.__qualname__ if args.object else None))
    Failing()
    sys.unraisablehook = sys.__unraisablehook__
    show("unraisable", unraisable)
    method = weakref.WeakMethod(kept[0].__del__)
    show("method", method() == kept[0].__del__, attempt(weakref.ref, 3), attempt(weakref.ref, "s"), weakref.ref(Vector(1, 2))())
    show("gc", gc.isenabled(), gc.is_tracked([]), gc.is_tracked(1), type(gc.get_threshold()).__name__, any(r is kept for r in gc.get_referrers(kept[0])), gc.get_referents([1, "a"]))


def main():
    for part in (descriptors, slots, abstract, generics, lifetimes):
        print(f"== {part.__name__}")
        part()
    weakref.finalize(Vector, print, "finalised at the end").atexit = True
    global last
    last = Resource("last")
    Resource.__del__ = lambda self: print("last object gone", self.name)


main()
