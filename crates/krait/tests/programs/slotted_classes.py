# Instances without inline values: their classes' __init__ runs in the caller's loop while nothing stands against it.
import abc
import sys


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y=5):
        self.x = x
        self.y = y


def make(cls, *ways):
    out = []
    for way in ways:
        try:
            if way == 1:
                point = cls(1)
            elif way == 2:
                point = cls(1, 2)
            elif way == 3:
                point = cls(1, 2, 3)
            else:
                point = cls()
            out.append((type(point).__name__, point.x, point.y))
        except TypeError as error:
            out.append(str(error))
    return out


def many(cls):
    total = 0
    for i in range(200):
        point = cls(i, 1)
        total += point.x + point.y
    return total


print(many(Point), make(Point, 1, 2, 3, 0), many(Point))


class Child(Point):
    __slots__ = ()

    def __init__(self, x, y):
        Point.__init__(self, x + 1, y)


print(many(Child), many(Point), make(Child, 1, 2, 3))


def other(self, x, y):
    self.x, self.y = -x, -y


def create(cls, *args):
    global created
    created += 1
    return object.__new__(cls)


def changes(cls):
    out = []
    for i in range(300):
        if i == 100:
            cls.__init__ = other
        if i == 200:
            cls.__new__ = create
        point = cls(i, 1)
        out.append(point.x)
    return sum(out[:100]), sum(out[100:200]), sum(out[200:])


created = 0
print(changes(Point), created, many(Child), many(Point), created)


class Odd:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = self.y = 1
        if x == 150:
            return x


try:
    many(Odd)
except TypeError as error:
    print(error)


class Abstract(abc.ABC):
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    @abc.abstractmethod
    def f(self):
        """To be defined."""


class Concrete(Abstract):
    __slots__ = ()

    def f(self):
        return 1


print(many(Concrete))
try:
    many(Abstract)
except TypeError as error:
    print(error)


class Raises:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y
        if x == 190:
            raise LookupError(x)


try:
    many(Raises)
except LookupError as error:
    print(repr(error), error.__traceback__.tb_next.tb_next.tb_frame.f_code.co_name)


class Deep:
    __slots__ = ("inner",)

    def __init__(self, depth):
        self.inner = Deep(depth + 1)


sys.setrecursionlimit(300)
try:
    Deep(0)
except RecursionError as error:
    print(error)


class Meta(type):
    def __call__(cls, *args):
        return "called", args


class Made(metaclass=Meta):
    __slots__ = ()

    def __init__(self, x, y):
        print("never")


print([Made(i, 1) for i in range(60)][-1])
