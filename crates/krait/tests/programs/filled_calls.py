# Calls of Python functions whose arguments are filled up with defaults, or put in place by their names.
import sys


def show(function, *calls):
    """What the function gives for each tuple of arguments, once the sites in it are specialised."""
    for arguments in calls:
        try:
            for _ in range(40):
                result = function(*arguments)
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
        print(function.__name__, result)


def none(): return "none"
def one(a): return a
def two(a, b=2): return a, b
def three(a, b=2, c=3): return a, b, c
def all_defaults(a=1, b=2, c=3): return a, b, c
def local(a, b=2):
    total = [a, b]
    for extra in total:
        pass
    return total, extra
def positional(a, b=2, /, c=3): return a, b, c
def keyword_only(a, *, b=2): return a, b
def starred(a, *rest): return a, rest
def named(a, **rest): return a, rest
def generates(a, b=2):
    yield a
    yield b
def closed(a, b=2): return lambda c=3: (a, b, c)
def cell(a, b=2, c=3): return (lambda: (a, c))(), b
def eight(a=1, b=2, c=3, d=4, e=5, f=6, g=7, h=8): return a, b, c, d, e, f, g, h


EVERY = none, one, two, three, all_defaults, local, positional, keyword_only, starred, named, generates, cell


def with_none(f): return f()
def with_one(f): return f(10)
def with_two(f): return f(10, 20)
def with_four(f): return f(10, 20, 30, 40)
def b_named(f): return f(10, b=20)
def c_named(f): return f(10, c=30)
def both_named(f): return f(10, c=30, b=20)
def a_named(f): return f(a=10)
def a_and_c(f): return f(c=30, a=10)
def a_again(f): return f(10, a=20)
def unknown(f): return f(10, z=20)


for call in with_none, with_one, with_two, with_four, b_named, c_named, both_named, a_named, a_and_c, a_again, unknown:
    for function in EVERY:
        if function is generates:
            show(lambda f: list(call(f)), (function,))
        else:
            show(call, (function,))
    # One site that sees them all.
    show(call, *((function,) for function in EVERY if function is not generates))

print(closed(5)(), closed(5, b=6)(c=7))
show(lambda: eight(h=1, g=2, f=3, e=4, d=5, c=6, b=7), ())
show(lambda: eight(h=1, g=2, f=3, e=4, d=5, c=6, b=7, a=8), ())
show(lambda: eight(1, 2, h=0), ())


# Defaults that change under the site.
def changing():
    def f(a, b="first"): return a, b
    seen = []
    for step in range(120):
        if step == 40: f.__defaults__ = ("second",)
        if step == 60: f.__defaults__ = ("more", "than", "parameters")
        if step == 80: f.__defaults__ = None
        if step == 100: f.__defaults__ = ("last",)
        for call in (lambda: f(1)), (lambda: f(a=1)):
            try:
                seen.append(call())
            except TypeError as error:
                seen.append(str(error))
    return [value for at, value in enumerate(seen) if not at or seen[at - 1] != value]


print(changing())


class Point:
    def __init__(self, x=1, y=2, *, z=3):
        self.at = x, y, z


class Pair:
    def __init__(self, x, y=2):
        self.at = x, y

    def moved(self, by, twice=False):
        return self.at, by, twice


show(lambda: Point().at, ())
show(lambda: Pair(1).at, ())
show(lambda: Pair(1, 3).at, ())
show(lambda: Pair(1, y=3).at, ())
show(lambda: Pair(), ())
show(lambda: Pair(1, 2, 3), ())
show(lambda: Pair(1).moved(2), ())
show(lambda: Pair(1).moved(2, True), ())
show(lambda: Pair(1).moved(2, twice=True), ())
show(lambda: Pair(1).moved(twice=1, by=2), ())
show(lambda: Pair(1).moved(twice=1), ())


# The arguments live as long as the call, and die with it.
class Dies:
    def __init__(self, name="nameless"):
        self.name = name

    def __del__(self):
        print("dies", self.name)


def holds(a, b=None, c=None):
    print("runs", a.name)
    return c


for name in "abc":
    holds(Dies(name))
    holds(c=Dies(name + " by name"), a=Dies(name))
    Dies()


# No room for the call: nothing has happened to the arguments.
def deep(n, step=1):
    return deep(n + step) if n < 10**6 else n


def deep_by_name(n, step=1):
    return deep_by_name(n=n + step) if n < 10**6 else n


for function in deep, deep_by_name:
    before = sys.getrefcount(function)
    try:
        function(0)
    except RecursionError as error:
        print(function.__name__, error)
    error = None
    print(sys.getrefcount(function) - before)
