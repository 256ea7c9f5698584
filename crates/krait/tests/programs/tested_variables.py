# Variables that are tested, compared with texts and added to in place by instructions that run together, items that are
# stored at once, and patterns.
import sys


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Loud:
    def __getattr__(self, name):
        return "loud " + name

    def __bool__(self):
        raise ValueError("no truth")


class Empty:
    def __len__(self):
        return 0


def run(function, *calls):
    """Warms up with each tuple of arguments in turn; shows the last result of each."""
    print(function.__name__, end=":")
    for make in calls:
        for _ in range(70):
            try:
                result = function(*make())
            except Exception as error:
                at = error.__traceback__.tb_next
                line = at.tb_lineno - function.__code__.co_firstlineno
                result = f"{type(error).__name__}: {error} in line +{line}"
        print(" ", repr(result), end="")
    print()


# None, and truths.
def is_none(value):
    if value is None:
        return "none"
    return "some"


def is_not_none(value):
    found = []
    for _ in range(3):
        if value is not None:
            found.append(value)
    return len(found)


def later(value):
    while value is not None:
        value = value[1:] or None
    return value


def truth(value):
    if value:
        return 1
    return 0


def both(a, b):
    return a and b, a or b, not a


def compared(a, b):
    return (a == 1) and (b == 2), (a == 1 or b == 2) is True


def same(a, b):
    if a is b:
        return "same"
    x = a is not b
    return x, "other" if a is not None and b is not a else "none"


def tests():
    values = [
        lambda: (None,),
        lambda: (1,),
        lambda: (0,),
        lambda: (2**70,),
        lambda: (True,),
        lambda: (False,),
        lambda: ("",),
        lambda: ("text",),
        lambda: ([],),
        lambda: ([1],),
        lambda: ((),),
        lambda: (0.0,),
        lambda: ({},),
        lambda: (Empty(),),
        lambda: (Point(0, 0),),
        lambda: (Loud(),),
    ]
    for function in (is_none, truth):
        run(function, *values)
        run(function, *reversed(values))
    run(is_not_none, *values)
    run(later, lambda: ("text",), lambda: ([1, 2],), lambda: (None,), lambda: (7,))
    pairs = [lambda a=a, b=b: a() + b() for a in values[:10] for b in values[2:8]]
    run(both, *pairs)
    run(same, *pairs)
    run(compared, lambda: (1, 2), lambda: (1, 3), lambda: (2, 2), lambda: (None, 0))


def unbound(flag):
    if flag:
        value = None
    if value is None:
        return 1


# Texts.
def kind(text):
    if text == "plus":
        return 1
    elif text == "minus":
        return 2
    elif text != "times":
        return 3
    return 4


def texts():
    made = "".join(["mi", "nus"])
    run(
        kind,
        lambda: ("plus",),
        lambda: ("minus",),
        lambda: (made,),
        lambda: ("times",),
        lambda: ("other",),
        lambda: (None,),
        lambda: (1,),
        lambda: (b"plus",),
        lambda: ("plu\u0219",),
        lambda: (type("Text", (str,), {"__eq__": lambda a, b: True, "__ne__": lambda a, b: False})("x"),),
        lambda: ("plus",),
    )


# Attributes added to in place.
def count(owner, step):
    owner.x += step
    owner.x -= 1
    owner.y = owner.x
    return owner.x, owner.y


def put(owner, value):
    owner.x = value
    owner.y = value
    return owner.x is owner.y


def attributes():
    unset = Point.__new__(Point)
    with_dict = Point(1, 2)
    with_dict.__dict__["z"] = 3
    owners = [
        lambda: (Point(1, 2), 3),
        lambda: (Point(1, 2), 2.5),
        lambda: (Point([], 2), [1]),
        lambda: (Point("a", 2), "b"),
        lambda: (Slotted(1, 2), 3),
        lambda: (unset, 3),
        lambda: (with_dict, 3),
        lambda: (Slotted.__new__(Slotted), 3),
        lambda: (Loud(), 3),
        lambda: (None, 3),
        lambda: (Point(1, 2), 3),
    ]
    for function in (count, put):
        run(function, *owners)
        run(function, *reversed(owners))


# Items stored at once.
def items(sequence, index):
    first = sequence[0]
    other = sequence[index]
    last = list(sequence)[index]
    return first, other, last


class Dying:
    def __del__(self):
        frame = sys._getframe(1)
        seen.append(frame.f_locals.get("value"))


seen = []


def replaced():
    for turn in range(80):
        value = turn
        # The list dies before the variable is stored to.
        value = [turn + 1000, Dying()][0]
    return value


def sequences():
    run(
        items,
        lambda: ([1, 2, 3], 1),
        lambda: ([[], "x", None], 2),
        lambda: ((1, 2), 1),
        lambda: ("text", 1),
        lambda: ([1, 2], -1),
        lambda: ([1, 2], 5),
        lambda: ([], 0),
        lambda: ({0: 1, 1: 2}, 1),
        lambda: ([1, 2, 3], 2),
    )
    print(replaced(), seen == list(range(80)))


# Patterns.
def shape(value):
    match value:
        case []:
            return "empty"
        case [x]:
            return "one", x
        case [x, y]:
            return "two", x, y
        case {"kind": "key", "code": code}:
            return "key", code
        case {"kind": kind, **rest}:
            return kind, rest
        case {1: x, 2.0: y}:
            return "numbers", x, y
        case Point(0, y):
            return "left", y
        case Point(x, y=2):
            return "second", x
        case Point(x=x, y=y):
            return "point", x, y
        case str(text) | bytes(text):
            return "text", text
        case None:
            return "none"
        case int(x) if x > 3:
            return "large", x
        case _:
            return "other"


def twice(value):
    match value:
        case Point(x, x=y):
            return x, y


def keys_twice(value):
    match value:
        case {Names.a: x, Names.b: y}:
            return x, y


class Names:
    a = "a"
    b = "a"


class Wrong:
    __match_args__ = [1]


class Numbers:
    __match_args__ = (1,)


def wrong(value):
    match value:
        case Wrong(x):
            return x
        case Numbers(x):
            return x
        case Slotted(x):
            return x
        case Point(x, y, z):
            return x


def patterns():
    from collections import UserDict, deque
    import array

    part = Point.__new__(Point)
    part.x = 0
    values = [
        [], (), [1], (1, 2), [1, 2, 3], range(2), deque([1]), array.array("i", [1, 2]),
        {"kind": "key", "code": 7}, {"kind": "key"}, {"kind": None, "more": 1}, {}, {1: 2, 2: 3}, {1: 2},
        UserDict(kind="key", code=8), UserDict(kind="other"), Point(0, 1), Point(1, 2), Point(3, 4), part,
        "text", b"text", "", None, 7, 1, 2.5, Empty, Loud(), Slotted(1, 2),
    ]
    def named(value):
        result = shape(value)
        return type(value).__name__, result

    run(named, *[lambda value=value: (value,) for value in values])
    run(named, *[lambda value=value: (value,) for value in reversed(values)])
    run(twice, lambda: (Point(1, 2),), lambda: (1,))
    run(keys_twice, lambda: ({"a": 1},), lambda: ({},), lambda: (UserDict(a=1),), lambda: (1,))
    run(wrong, lambda: (Wrong(),), lambda: (Numbers(),), lambda: (Slotted(1, 2),), lambda: (Point(1, 2),), lambda: (1,))


def tracing():
    lines = []

    def trace(frame, event, argument):
        if frame.f_code in (is_none.__code__, truth.__code__, kind.__code__, count.__code__):
            frame.f_trace_opcodes = opcodes
            lines.append((event, frame.f_lineno - frame.f_code.co_firstlineno, frame.f_lasti))
            return trace

    for opcodes in (False, True):
        lines.clear()
        sys.settrace(trace)
        for value in (None, 1):
            is_none(value)
            truth(value)
            kind("minus")
            count(Point(1, 2), 2)
        sys.settrace(None)
        print(len(lines), lines)


tests()
for flag in [True] * 70 + [False]:
    try:
        unbound(flag)
    except UnboundLocalError as error:
        print(error)
texts()
attributes()
sequences()
patterns()
tracing()
tests()


# A key of a pattern is looked for among those before it, whatever the subject is.
class Keys:
    bad = []


class Same(dict):
    pass


for subject in [{1: 2}, Same({1: 2})]:
    try:
        match subject:
            case {Keys.bad: value}:
                print(value)
    except TypeError as error:
        print(type(subject).__name__, error)
