# Instructions that run fused with those before them: results, failing guards, positions, tracing, and what dis shows.
import dis
import sys


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def double(self):
        return self.x * 2

    def move(self, x, y):
        self.x = x
        self.y = y
        self.x = self.x + 1
        return self


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def total(self):
        return self.x + self.y


class Other:
    x = 10

    def double(self):
        return "other"


stored = []


class Loud:
    def __getattr__(self, name):
        return "loud " + name

    def __setattr__(self, name, value):
        stored.append((name, value))


def run(function, *calls):
    """Warms up with each tuple of arguments in turn; shows the last result of each."""
    print(function.__name__, end=":")
    for make in calls:
        try:
            for _ in range(70):
                result = function(*make())
        except Exception as error:
            result = f"{type(error).__name__}: {error} in line +{error.__traceback__.tb_next.tb_lineno - function.__code__.co_firstlineno}"
        print(" ", repr(result), end="")
    print()
    shown = [i.opname for i in dis.get_instructions(function, adaptive=True)]
    plain = [i.opcode for i in dis.get_instructions(function)]
    assert len(shown) == len(plain)
    assert all(name in dis.opmap or name in dis._specialized_opmap for name in shown), shown


# Attributes of a local variable.
def value_of(p):
    return p.x


def call_double(p):
    return p.double()


def both(p):
    return p.x, p.y, p.x is p.y


def store(p, value):
    p.x = value
    return p.x


def store_sum(p, value):
    p.x = value + 1
    p.x += 1
    return p.x


def attributes():
    unset = Slotted.__new__(Slotted)
    bare = Point.__new__(Point)
    with_dict = Point(5, 6)
    with_dict.__dict__["z"] = 1
    owners = [
        lambda: (Point(1, 2),),
        lambda: (Slotted(3, 4),),
        lambda: (Other(),),
        lambda: (bare,),
        lambda: (unset,),
        lambda: (with_dict,),
        lambda: (Loud(),),
        lambda: (7,),
        lambda: (None,),
        lambda: (Point(1, 2),),
    ]
    for function in (value_of, call_double, both):
        run(function, *owners)
        run(function, *reversed(owners))
    print(Slotted(1, 2).total(), [Slotted(i, i).total() for i in range(5)])
    pairs = [
        lambda: (Point(1, 2), 3),
        lambda: (Slotted(1, 2), 3.5),
        lambda: (bare, 10**30),
        lambda: (Other(), 1),
        lambda: (Loud(), 2),
        lambda: (7, 2),
        lambda: (Point(1, 2), []),
    ]
    for function in (store, store_sum):
        run(function, *pairs)
    p = Point(0, 0)
    for i in range(100):
        p.move(i, [i])
    print(p.x, p.y)
    # What a store drops may look at the variable that is stored to.
    class Dying:
        def __del__(self):
            self.seen.append(holder.x)

    seen = []
    holder = Point(None, None)
    for i in range(80):
        dying = Dying()
        dying.seen = seen
        store(holder, dying)
        del dying
        store(holder, i)
    print(len(seen), set(seen) == set(range(80)) - set())


# Arithmetic and comparisons of local variables and small ints.
def add_small(a):
    return a + 1


def subtract_small(a):
    return a - 200


def add(a, b):
    return a + b


def subtract(a, b):
    return a - b


def multiply(a, b):
    return a * b


def add_to_result(a, b):
    return (a + b) + a - b


def product_of_results(a, b):
    return (a + b) * a * b


def below(a, b):
    if a < b:
        return "below"
    return "not below"


def below_small(a):
    if a < 100:
        return "below"
    elif a == 100:
        return "equal"
    else:
        return "above"


def truth_of(a, b):
    x = a < b
    y = not a >= 7
    while a != b:
        a = b
    return x, y, a == b or x, (a + b) > a, (a + b) <= 3


def arithmetic():
    huge = 2**62
    operands = [
        lambda: (1, 2),
        lambda: (1.5, 2.25),
        lambda: (huge - 1, 1),
        lambda: (huge, huge),
        lambda: (-huge, 1),
        lambda: (-huge, huge),
        lambda: (True, 2),
        lambda: (1e308, 1e308),
        lambda: (float("nan"), 0.0),
        lambda: (-0.0, 0.0),
        lambda: (3, 2.5),
        lambda: (1 + 2j, 1),
        lambda: (1, 2),
    ]
    for function in (add, subtract, multiply, add_to_result, product_of_results):
        run(function, *operands, lambda: ("a", "b"), lambda: ([1], [2]), lambda: ([1], 3), lambda: (1, None))
    for function in (below, truth_of):
        run(function, *operands[:-2], lambda: ("a", "b"), lambda: (1, None), lambda: (1, 2))
    for function in (add_small, subtract_small, below_small):
        run(
            function,
            lambda: (1,),
            lambda: (100,),
            lambda: (huge - 1,),
            lambda: (-huge,),
            lambda: (2.5,),
            lambda: (None,),
            lambda: ("text",),
            lambda: (True,),
            lambda: (101,),
        )


# Items.
def item(items, index):
    return items[index]


def first(items):
    return items[0]


def item_of_result(items, index):
    return list(items)[index], tuple(items)[1], list(items)[0]


def items():
    operands = [
        lambda: ([1, 2, 3], 1),
        lambda: ([1, 2, 3], 2),
        lambda: ((1, 2, 3), 2),
        lambda: ([1, 2, 3], -1),
        lambda: ([1, 2, 3], 3),
        lambda: ([1, 2, 3], True),
        lambda: ({1: "one", 0: "zero"}, 1),
        lambda: ("text", 1),
        lambda: ([1, 2, 3], "x"),
        lambda: ([1, 2, 3], 10**30),
        lambda: (None, 0),
        lambda: ([[]], 0),
    ]
    run(item, *operands)
    run(item_of_result, *operands)
    run(first, *[lambda make=make: make()[:1] for make in operands], lambda: ([],), lambda: ((),))


# A jump to the second instruction, and a variable that another one replaces between.
def meets(flag, a, b):
    return (a if flag else b) + 1, (a if flag else b) < b, [7, 8, 9, 10][a if flag else b]


def meets_attribute(flag, p, q):
    return (p if flag else q).x


def loops(n):
    total = 0
    for i in range(n):
        if i < 5:
            continue
        total = total + i
        total += 1
        i = i * 2
        while i > 20:
            i -= 7
        total = total - i
    return total


def changing(n):
    x = 1
    for i in range(n):
        x = x + 1
        if i == n // 2:
            x = float(x)
        elif i == n - 3:
            x = None
            try:
                x + 1
            except TypeError:
                x = 2**70
    return x


def deleting(n):
    seen = []
    for i in range(n):
        x = i
        x = x + 1
        seen.append(x)
        del x
        if i == n - 1:
            try:
                x + 1
            except UnboundLocalError as error:
                seen.append(str(error))
    return seen[-3:]


def jumps():
    run(meets, lambda: (True, 1, 2), lambda: (False, 1, 2), lambda: (True, 1.5, 2), lambda: (False, 1, 2))
    run(meets_attribute, lambda: (True, Point(1, 2), Slotted(3, 4)), lambda: (False, Point(1, 2), Slotted(3, 4)))
    print(loops(100), changing(200), deleting(100))


# The position of an error in each part.
def position(p, a, b):
    first = p.x
    second = a + b
    third = (
        a
        + 1
    )
    if a < b:
        third = second
    p.x = first
    return (
        p
        .double()
    )


def positions():
    for _ in range(70):
        position(Point(1, 2), 1, 2)
    for arguments in (
        (None, 1, 2),
        (Point(1, 2), None, 2),
        (Point(1, 2), [], []),
        (Point(1, 2), 1, None),
        (Other(), 1, 2),
        (Slotted(1, 2), 1, 2),
    ):
        try:
            position(*arguments)
        except Exception as error:
            frame = error.__traceback__.tb_next
            code = frame.tb_frame.f_code
            where = list(code.co_positions())[frame.tb_lasti // 2]
            line = code.co_firstlineno
            print(type(error).__name__, error, where[0] - line, where[1] - line, where[2:])
        else:
            print("no error", [type(a).__name__ for a in arguments])


# Tools see every instruction, whatever has been fused before.
def traced(p, n):
    total = 0
    for i in range(n):
        if i < 2:
            total = total + p.x
            p.y = total
        else:
            total -= 1
    return total + first([n])


def warm():
    for _ in range(70):
        traced(Point(1, 2), 4)


def tracing():
    warm()
    events = []
    base = traced.__code__.co_firstlineno

    def trace(frame, event, argument):
        if frame.f_code is traced.__code__:
            frame.f_trace_opcodes = opcodes
            events.append((event, frame.f_lineno - base, frame.f_lasti))
            return trace

    for opcodes in (False, True, False):
        events.clear()
        sys.settrace(trace)
        traced(Point(1, 2), 3)
        sys.settrace(None)
        print(len(events), events)
        warm()

    monitoring = sys.monitoring
    monitoring.use_tool_id(3, "test")
    names = ["LINE", "INSTRUCTION", "BRANCH_LEFT", "BRANCH_RIGHT", "JUMP", "PY_START", "PY_RETURN", "CALL"]
    for name in names:
        events.clear()
        event = getattr(monitoring.events, name)
        monitoring.register_callback(3, event, lambda code, *more: events.append(tuple(m for m in more if type(m) is int)))
        monitoring.set_local_events(3, traced.__code__, event)
        traced(Point(1, 2), 3)
        monitoring.set_local_events(3, traced.__code__, 0)
        monitoring.register_callback(3, event, None)
        lines = [(e[0] - base,) if name == "LINE" else e for e in events]
        print(name, len(lines), lines)
        warm()
    monitoring.free_tool_id(3)

    # Instrumented while it runs.
    def interrupted(n):
        total = 0
        for i in range(n):
            total = total + 1
            if i == n - 3:
                sys.settrace(trace_lines)
                sys._getframe().f_trace = trace_lines
            total = total - i
        sys.settrace(None)
        return total

    lines = []

    def trace_lines(frame, event, argument):
        if frame.f_code is interrupted.__code__:
            lines.append((event, frame.f_lineno - interrupted.__code__.co_firstlineno))
        return trace_lines

    print(interrupted(100), lines)


# What the code says of itself stays what it was.
def visible():
    for function in (value_of, store, add, add_small, below_small, item, traced):
        code = function.__code__
        adaptive = code._co_code_adaptive
        assert len(adaptive) == len(code.co_code)
        opnames = [i.opname for i in dis.get_instructions(function, adaptive=True)]
        print(function.__name__, [name for name in opnames if name.startswith(("LOAD_FAST", "LOAD_SMALL"))])
        assert code == code.replace() and hash(code) == hash(code.replace())


# Wide operands are not fused.
names = [f"v{i}" for i in range(300)]
source = "def wide(p):\n" + "".join(f" {name} = {i}\n" for i, name in enumerate(names))
source += " p.x = v299 + 1\n v299 = p.x\n return v299 + v298, v299 < v1, v1 < v299, v299 - 3, v2 + v299\n"
exec(source)

attributes()
arithmetic()
items()
jumps()
positions()
run(wide, lambda: (Point(1, 2),), lambda: (Slotted(1, 2),))
print(len(stored), stored[0], stored[-1])
visible()
tracing()
