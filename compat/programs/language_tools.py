"""What classes and functions are made with: decorators, descriptors, metaclasses, enums, closures, context managers, retries."""

import contextlib
import enum
import functools
import itertools


def counted(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


def retried(times, *errors):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            for attempt in range(1, times + 1):
                try:
                    return function(*args)
                except errors:
                    if attempt == times:
                        raise

        return wrapper

    return decorate


class Checked:
    def __init__(self, kind, least=None):
        self.kind = kind
        self.least = least

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.name)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        if self.least is not None and value < self.least:
            raise ValueError(f"{self.name[1:]} must be at least {self.least}")
        setattr(instance, self.name, value)


class Registered(type):
    known = {}

    def __new__(meta, name, bases, namespace, **options):
        made = super().__new__(meta, name, bases, namespace)
        if bases:
            meta.known[options.get("key", name.lower())] = made
        return made

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)


class Task(metaclass=Registered):
    title = Checked(str)
    hours = Checked((int, float).__getitem__(0), least=0)
    numbers = itertools.count(1)

    def __init__(self, title, hours):
        self.title = title
        self.hours = hours
        self.number = next(self.numbers)

    def cost(self):
        return self.hours * self.rate

    @property
    def rate(self):
        return 10

    @classmethod
    def parse(cls, text):
        title, _, hours = text.rpartition(":")
        return cls(title, int(hours))

    @staticmethod
    def total(tasks):
        return sum(task.cost() for task in tasks)

    def __repr__(self):
        return f"{type(self).__name__}({self.title!r}, {self.hours})"


class Design(Task, key="drawing"):
    rate = 25

    def cost(self):
        return super().cost() + 5


class Repair(Task):
    @property
    def rate(self):
        return super().rate * 2


class Both(Design, Repair):
    pass


class Colour(enum.Enum):
    RED = 1
    GREEN = 2
    BLUE = 3

    def next(self):
        return Colour(self.value % 3 + 1)


class Rights(enum.Flag):
    READ = enum.auto()
    WRITE = enum.auto()
    RUN = enum.auto()


@functools.singledispatch
def describe(value):
    return type(value).__name__


@describe.register
def _(value: int):
    return f"number {value}"


@describe.register(list)
@describe.register(tuple)
def _(value):
    return "[" + ", ".join(describe(item) for item in value) + "]"


class Lazy:
    @functools.cached_property
    def squares(self):
        return [i * i for i in range(10)]

    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: name[4:]
        raise AttributeError(name)


class Timer:
    opened = 0

    def __enter__(self):
        Timer.opened += 1
        return self

    def __exit__(self, kind, error, trace):
        Timer.opened -= 1
        return kind is ZeroDivisionError


@contextlib.contextmanager
def collecting(errors):
    try:
        yield
    except (TypeError, ValueError) as error:
        errors.append(str(error))


def compose(*functions):
    return functools.reduce(lambda f, g: lambda x: g(f(x)), functions)


def averager():
    total = count = 0

    def add(value):
        nonlocal total, count
        total += value
        count += 1
        return total / count

    return add


def coroutine_average():
    total, count, result = 0, 0, None
    while True:
        value = yield result
        if value is None:
            return count
        total += value
        count += 1
        result = total / count


failures = itertools.cycle([True, True, False])


@retried(3, ConnectionError, OSError)
def flaky(value):
    if next(failures):
        raise ConnectionError("lost")
    return value


@counted
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def main():
    print(fibonacci(16), fibonacci.calls, fibonacci.__name__)
    errors = []
    tasks = []
    for i in range(1_500):
        kind = (Design, Repair, Both)[i % 3]
        with collecting(errors):
            tasks.append(kind(f"task{i}", i % 9 - 1) if i % 50 else kind(i, 1))
    print(len(tasks), len(errors), sorted(set(errors)))
    print(Task.total(tasks), tasks[0], Both.parse("a:b:7"), sorted(Registered.known))
    print([cls.__name__ for cls in Both.__mro__])
    colour = Colour.RED
    seen = {colour: 0 for colour in Colour}
    for _ in range(1_000):
        colour = colour.next()
        seen[colour] += 1
    rights = Rights.READ | Rights.RUN
    print(seen[Colour.GREEN], rights, Rights.WRITE in rights, Colour["BLUE"].value, ~rights)
    print(describe([1, (2, "x"), 3.5]), sum(len(describe([i, (i,)])) for i in range(500)))
    lazy = Lazy()
    print(sum(lazy.squares[i % 10] for i in range(2_000)), lazy.get_name(), hasattr(lazy, "other"))
    caught = 0
    for i in range(1_000):
        with Timer() as timer, Timer():
            caught += 10 // (i % 3) + timer.opened
    print(caught, Timer.opened)
    pipeline = compose(lambda x: x + 1, lambda x: x * 2, str, len)
    add = averager()
    average = coroutine_average()
    next(average)
    for i in range(2_000):
        mean = add(pipeline(i))
        same = average.send(pipeline(i))
    print(mean == same, f"{mean:.4f}")
    try:
        average.send(None)
    except StopIteration as stop:
        print(stop.value)
    print([flaky(i) for i in range(4)])
    with contextlib.ExitStack() as stack:
        for name in "abc":
            stack.callback(print, "closing", name)
        stack.enter_context(contextlib.suppress(KeyError))
        {}["missing"]


main()
