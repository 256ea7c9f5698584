# Operations whose handlers call native code themselves: results, errors, and what dies in them.
import sys


def show(function, *values):
    """What the function makes of each value, after it has run often enough to be specialised, and where an error is."""
    for value in values:
        try:
            for _ in range(40):
                result = function(value)
        except Exception as error:
            line = error.__traceback__.tb_next.tb_lineno - function.__code__.co_firstlineno
            print(function.__name__, repr(value), type(error).__name__, error, line)
        else:
            print(function.__name__, repr(value), result)


class Dies:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dies", self.name)

    def __repr__(self):
        return f"Dies({self.name})"

    def __hash__(self):
        return 1

    def __eq__(self, other):
        return isinstance(other, Dies)

    def __bool__(self):
        return False

    def __neg__(self):
        return self.name

    def __iter__(self):
        return iter(self.name)

    def __format__(self, spec):
        return self.name


class Fails:
    """Every operation raises."""

    def fail(self, *args):
        raise RuntimeError("no")

    __bool__ = __hash__ = __eq__ = __neg__ = __invert__ = __iter__ = __format__ = __getitem__ = fail
    __contains__ = __setitem__ = __delitem__ = __repr__ = fail

    def __str__(self):
        return "Fails"


# Iteration, also where the site is a list's at first.
def steps(iterable):
    total = []
    for item in iterable:
        total.append(item)
    return total


def pairs(iterable):
    total = 0
    for left, right in iterable():
        total += left * 10 + right
    return total


class Ending:
    """An iterator in Python that ends, or fails, after some items."""

    def __init__(self, error):
        self.left, self.error = 3, error

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            self.left = 3
            raise self.error
        self.left -= 1
        return self.left

    def __repr__(self):
        return f"Ending({self.error!r})"


show(steps, [1, 2], "ab", {1: 2}, {1: 2}.items(), b"xy", Ending(StopIteration()), Ending(StopIteration(5)))
show(steps, Ending(KeyError("k")), Dies("d"), range(3), (1,), 5, {7}, Ending(ValueError("v")))
print(pairs(lambda: [(1, 2)]), pairs(lambda: enumerate([3, 4])), pairs(lambda: zip([1], [2])), pairs({5: 6}.items))


def grows(mapping):
    for key in mapping:
        mapping[key + 1000] = 0


show(grows, {1: 2})


# Membership.
def in_dict(key):
    if key in {1: 2, "a": 3}:
        return "yes"
    return "no"


def in_set(key):
    return key in {1, "a", 2.5}, key not in {1, "a", 2.5}


def in_list(key):
    return key in [1, Dies("x"), 2] and 1


def contained(container):
    return 1 in container


show(in_dict, 1, "a", "b", [], 2.5, 10**20)
show(contained, {1: 2}, {1}, frozenset([1]), [1], (2,), {3: 4}, "ab", 5, Dies("c"), b"\x01")
for key in 1, "a", []:
    try:
        print(in_set(key))
    except TypeError as error:
        print(error)
print([in_list(key) for key in (1, 2, 3)])


# Subscripts.
def item(key):
    return {1: 2, "a": 3, (1, 2): 4}[key]


def stored(key):
    store = {}
    store[key] = store[key] = 5
    return store


def deleted(key):
    store = {1: 2, "a": 3}
    del store[key]
    return store


def sliced(values):
    return values[1:3]


def sliced_by(end):
    return [0, 1, 2, 3][0:end], "abcd"[end:]


show(item, 1, "a", (1, 2), "b", [], 2.5)
show(stored, 1, "a", (1, 2), [], 2.5)
show(deleted, 1, "a", "b", [])
show(sliced, [1, 2, 3, 4], (1, 2, 3, 4), "abcd", 5, {1: 2})
show(sliced_by, 2, -1, None, "x")


# Truth, signs, comparison.
def truth(value):
    return "true" if value else "false"


def negated(value):
    return -value


def inverted(value):
    return ~value


def equal(value):
    return (1 if value == None else 2), value == (1, 2), value != 1.5  # noqa: E711


show(truth, {}, {1: 2}, 0.0, 1.5, (), (1,), set(), b"", None, 10**20, Dies("t"))
show(negated, 5, -5, 0, 1.5, 0.0, -0.0, 10**30, -(1 << 61), 1 << 61, -(1 << 62), (1 << 62) - 1, True, float("inf"), "x", 2j)
show(inverted, 5, -5, 0, 10**30, (1 << 62) - 1, -(1 << 62), 1 << 61, "x", 1.5)
show(equal, None, (1, 2), 1.5, "x", [1], 10**20)


# What is built.
def built(value):
    return (value,), [value, value], {value}, {value for _ in "ab"}, {value: value for _ in "ab"}, f"{value}{value!r}"


show(built, 1, "a", (1,), [])

for failing in (
    lambda f: 1 if f else 2,
    lambda f: -f,
    lambda f: ~f,
    lambda f: [x for x in f],
    lambda f: 1 in f,
    lambda f: f in {1: 2},
    lambda f: f in {1},
    lambda f: {1: 2}[f],
    lambda f: f[1],
    lambda f: f[1:2],
    lambda f: f"{f}",
    lambda f: f"{f!r}",
    lambda f: {f},
    lambda f: {f for _ in "a"},
    lambda f: {f: 1 for _ in "a"},
    lambda f: f == 1,
    lambda f: f < 1,
):
    for _ in range(20):
        try:
            failing(Fails())
        except Exception as error:
            shown = type(error).__name__, str(error)
    print(*shown)


# Operands die once, after the result is there.
def ends():
    yield -Dies("negated")
    yield [letter for letter in Dies("iterated")]
    yield not Dies("tested")
    yield Dies("key") in {1: 2}
    yield Dies("member") in {1}
    yield {Dies("stored"): 1}[Dies("sought")]
    yield f"{Dies('formatted')}"
    yield Dies("compared") == Dies("with")
    yield [1, Dies("sliced")][0:1]
    yield Dies("sought") in [Dies("container")]
    yield {Dies("outer"): Dies("item")}[Dies("key")]
    yield {Dies("added") for _ in "ab"}
    yield {Dies("keyed"): Dies("value") for _ in "ab"}


for value in ends():
    print("got", value)
    del value


# The same where sites are specialised: the last operands are the ones that die.
def last_two(operation, plain, *dying):
    for _ in range(40):
        operation(*plain())
    print(operation.__name__, "got", operation(*(make() for make in dying)))


def sought(container, key): return container[key]
def member(key, container): return key in container
def stored_at(container, key, value): container[key] = value
def same(left, right): return left == right


last_two(sought, lambda: ({1: 2}, 1), lambda: {Dies("outer"): 1}, lambda: Dies("key"))
last_two(member, lambda: (1, {1: 2}), lambda: Dies("key"), lambda: {Dies("outer"): 1})
last_two(member, lambda: (1, {1}), lambda: Dies("key"), lambda: {Dies("outer")})
last_two(stored_at, lambda: ({}, 1, 2), lambda: {}, lambda: Dies("key"), lambda: Dies("value"))
last_two(same, lambda: ("a", "b"), lambda: Dies("left"), lambda: Dies("right"))
sys.stdout.flush()
