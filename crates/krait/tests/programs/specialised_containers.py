# The specialised forms of truth, membership, subscript stores, unpacking and iteration.
import dis


def forms(function, head):
    """The forms of the instructions of one family, as the running copy has them."""
    return [i.opname for i in dis.get_instructions(function, adaptive=True) if i.baseopname == head]


def check(head, function, *calls):
    """Warms a function up with each tuple of arguments in turn, and shows what its instructions have become."""
    print(function.__name__, forms(function, head), end="")
    for make in calls:
        try:
            for _ in range(60):
                result = function(*make())
        except Exception as error:
            result = error
        print(" ->", repr(result), forms(function, head), end="")
    print()


# TO_BOOL.
def truth(value):
    return 1 if value else 2


def negation(value):
    return not value


class Plain:
    pass


class Sized:
    length = 0

    def __len__(self):
        return self.length


class Decided:
    def __bool__(self):
        return False


class List(list):
    pass


values = [True, False, 0, 1, 2**70, [], [1], None, "", "a", Plain(), Sized(), Decided(), List(), List([1]), (), (1,), {}, 0.0, 1.5, b"", {1}]
for function in (truth, negation):
    for value in values:
        check("TO_BOOL", function, lambda: (value,))
        check("TO_BOOL", function, lambda: (True,), lambda: (value,), lambda: (5,))


def always():
    item = Plain()
    check("TO_BOOL", truth, lambda: (item,))
    Plain.__bool__ = lambda self: False
    check("TO_BOOL", truth, lambda: (item,))
    del Plain.__bool__
    check("TO_BOOL", truth, lambda: (item,))


always()


# CONTAINS_OP.
def contains(item, container):
    return item in container


def lacks(item, container):
    return item not in container


class Keyed:
    def __hash__(self):
        return hash(1)

    def __eq__(self, other):
        return other == 1


class Broken:
    __hash__ = None


for function in (contains, lacks):
    for item in (1, "a", Keyed(), Broken(), {1}, 2.0):
        for container in ({1, "a"}, frozenset({1, frozenset({1})}), {1: 2, "a": 3}, {"a": 1}, {}, set(), [1, "a"], "abc"):
            check("CONTAINS_OP", function, lambda: (item, container))
    check("CONTAINS_OP", function, lambda: (1, {1}), lambda: (1, {1: 1}), lambda: (1, [1]))


# STORE_SUBSCR.
def store(container, key, value):
    container[key] = value
    return container


class Dict(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key, [value])


for make in (lambda: [1, 2, 3], lambda: {}, lambda: {"a": 1}, lambda: Dict(), lambda: bytearray(b"abc"), lambda: (1,)):
    for key in (0, 2, -1, 3, "a", 1.5, True, slice(0, 1)):
        check("STORE_SUBSCR", store, lambda: (make(), key, (7,) if isinstance(key, slice) else 7))
check("STORE_SUBSCR", store, lambda: ([1, 2], 1, 5), lambda: ([1, 2], 2, 5), lambda: ({}, [], 5), lambda: ({}, 1, 5))


class Dropped:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dropped", self.name)


def replace():
    items = [Dropped("first")]
    for name in "abcde":
        items[0] = Dropped(name)
    print(forms(replace, "STORE_SUBSCR"))


replace()


# UNPACK_SEQUENCE.
def unpack_two(pair):
    a, b = pair
    return b, a


def unpack_three(items):
    a, b, c = items
    return c, b, a


def unpack_one(items):
    (a,) = items
    return a


class Tuple(tuple):
    def __iter__(self):
        return iter("xy")


sequences = [(1, 2), [1, 2], (1, 2, 3), [1, 2, 3], (1,), [1], "ab", "abc", Tuple((1, 2)), {1: 1, 2: 2}, 5, iter((1, 2))]
for function in (unpack_two, unpack_three, unpack_one):
    for items in sequences:
        check("UNPACK_SEQUENCE", function, lambda: (items,))
check("UNPACK_SEQUENCE", unpack_two, lambda: ((1, 2),), lambda: ([1, 2],), lambda: ((1, 2, 3),), lambda: ("ab",))


# FOR_ITER.
def collect(items):
    found = []
    for item in items:
        found.append(item)
    return found


def stop_early(items):
    for item in items:
        break
    else:
        return "ended"
    return item


def numbers(n):
    for i in range(n):
        yield i


def failing():
    yield 1
    raise ValueError("from inside")


def returning():
    yield 1
    return 2


for function in (collect, stop_early):
    for make in (
        lambda: [1, 2],
        lambda: (1, 2),
        lambda: range(3),
        lambda: range(0),
        lambda: range(10, 0, -3),
        lambda: numbers(3),
        lambda: numbers(0),
        lambda: failing(),
        lambda: returning(),
        lambda: [],
        lambda: (),
        lambda: "ab",
        lambda: {1: 2},
        lambda: {1: 2}.items(),
        lambda: enumerate("ab"),
        lambda: zip((1, 2), "ab"),
        lambda: map(str, (1, 2)),
        lambda: 5,
    ):
        check("FOR_ITER", function, lambda: (make(),))
check("FOR_ITER", collect, lambda: ([1],), lambda: ((1,),), lambda: (range(2),), lambda: (numbers(2),), lambda: ("a",))


for start in (2**62, 2**63, -(2**62), -(2**63)):
    print(collect(range(start - 2, start + 2)), collect(range(start + 2, start - 3, -2)))


def changing():
    items = [1, 2, 3]
    for item in items:
        if len(items) < 40:
            items.append(item)
    iterator = iter(items)
    for _ in range(3):
        for item in iterator:
            pass
        items.append("more")
    return len(items), list(iterator)


print(changing(), forms(changing, "FOR_ITER"))


# A generator that runs in its caller's loop: frames, exceptions, recursion, what is left of it.
def inner():
    import sys

    frame = sys._getframe()
    yield frame.f_back.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno
    try:
        yield 1
    finally:
        print("closed by", sys._getframe().f_back.f_code.co_name)


def outer():
    result = []
    for item in inner():
        result.append(item)
        if item == 1:
            break
    return result


for _ in range(4):
    print(outer(), forms(outer, "FOR_ITER"))


def handles():
    try:
        raise KeyError("outside")
    except KeyError:
        for item in raises_inside():
            yield item, repr(__import__("sys").exception())


def raises_inside():
    try:
        raise ValueError("inside")
    except ValueError:
        yield repr(__import__("sys").exception())
    yield repr(__import__("sys").exception())


for _ in range(3):
    print(list(handles()))


def tree(depth):
    if depth:
        for item in tree(depth - 1):
            yield item
    yield depth


for _ in range(3):
    print(sum(tree(100)))


def endless(depth):
    for item in endless(depth + 1):
        yield item


try:
    for _ in endless(0):
        pass
except RecursionError as error:
    print(error)


def again():
    for item in running:
        yield item


running = again()
for _ in range(3):
    running = again()
    try:
        next(running)
    except ValueError as error:
        print(error)


def where():
    import traceback

    for _ in range(4):
        try:
            for item in failing():
                pass
        except ValueError as error:
            shown = [(f.name, f.line) for f in traceback.extract_tb(error.__traceback__)]
    return shown


print(where(), forms(where, "FOR_ITER"))


# SEND: delegation to generators and coroutines.
def delegate(source):
    value = yield from source
    return value


def echo():
    got = None
    while got != "end":
        try:
            got = yield got
        except KeyError as error:
            got = repr(error)
    return "ended"


class Steps:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("stopped")


def drive(source):
    shown = []
    generator = delegate(source)
    try:
        shown.append(next(generator))
        shown.append(generator.send("a"))
        shown.append(generator.throw(KeyError("k")))
        shown.append(generator.send("end"))
    except StopIteration as stop:
        shown.append(("value", stop.value))
    except Exception as error:
        shown.append(repr(error))
    return shown


for source in (echo, lambda: [1, 2, 3, 4], lambda: iter(()), lambda: Steps(), lambda: failing()):
    for _ in range(8):
        shown = drive(source())
    print(shown, forms(delegate, "SEND"))


async def leaf(value):
    if value < 0:
        raise ValueError(value)
    return value


async def branch(n):
    total = 0
    for i in range(n):
        total += await leaf(i)
    try:
        await leaf(-1)
    except ValueError as error:
        total += error.args[0]
    return total


for _ in range(3):
    coroutine = branch(10)
    try:
        coroutine.send(None)
    except StopIteration as stop:
        print(stop.value, forms(branch, "SEND"))
