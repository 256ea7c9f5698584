"""Python functions that native code calls: plain parameters, other ones, frames that outlive the call, objects that die with it,
errors, recursion, tracing."""

import functools
import sys


def pairs(function, count=4):
    return list(map(function, range(count), range(count, 0, -1)))


# Parameters one to one, and not.
for _ in range(3):
    print(pairs(lambda a, b: a * b), pairs(lambda *rest: rest), pairs(lambda a, b, c=7: (a, b, c)))
    print(list(map(lambda a, *, key=3: a + key, (1, 2))), sorted("cab", key=lambda a, /: -ord(a)))
for wrong in (lambda: 0, lambda a: 0, lambda a, b, c: 0, lambda a, *, key: 0):
    try:
        pairs(wrong)
    except TypeError as error:
        print(error)


# Cells, free variables, locals without values, many locals.
def adder(amount):
    def add(value, other):
        late = [value + amount + other for _ in range(1)]
        if value > 10:
            never = 1
        try:
            return late[0], never
        except UnboundLocalError as error:
            return late[0], str(error)[:30]

    return add


print(pairs(adder(5)))


# Frames that somebody keeps.
frames = []


def keeping(value, other):
    frames.append(sys._getframe())
    return value - other


print(pairs(keeping), [frame.f_locals for frame in frames], frames[0].f_back is sys._getframe())


# Objects that die with the frame.
class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


def fresh(value, other):
    one = Loud(value)
    if value % 2:
        two = Loud((value, other))
        return len(two.name)
    return one.name


print(pairs(fresh))
print(list(map(lambda made: 1, map(Loud, "ab"))))
print([kept.name for kept in map(lambda made: made, map(Loud, "cd"))])


# Code and functions that nobody else has.
print(list(map(eval("lambda a: a + 1"), (1, 2))), functools.reduce(eval("lambda a, b: a * b"), range(1, 6)))


class Dropping:
    def __init__(self):
        self.call = lambda other: (self.__dict__.clear(), other)[1]

    def __eq__(self, other):
        return self.call(other)

    __hash__ = None


print([Dropping()].count(3), 3 in [Dropping()])


# Errors and recursion.
def failing(a, b):
    if a == 2:
        raise ValueError(f"at {a}, {b}")
    return a


try:
    pairs(failing)
except ValueError as error:
    print(error, error.__traceback__.tb_next.tb_next.tb_frame.f_code.co_name)


def deeper(n):
    return max(map(deeper, (n + 1,)))


# The limit comes before the end of the native stack in every build.
sys.setrecursionlimit(200)
try:
    deeper(0)
except RecursionError as error:
    print(error)
sys.setrecursionlimit(1000)
print(max(map(lambda n: n, (3,))))


# Tracing sees the calls and returns.
events = []


def trace(frame, event, arg):
    if frame.f_code.co_name == "seen":
        events.append((event, frame.f_lineno - frame.f_code.co_firstlineno, arg))
    return trace


def seen(a):
    a += 1
    return a


def traced():
    sys.settrace(trace)
    try:
        return list(map(seen, (1, 2)))
    finally:
        sys.settrace(None)


print(list(map(seen, (1, 2))), traced(), events)
sys.setprofile(lambda frame, event, arg: events.append((event, frame.f_code.co_name)))
list(map(seen, (1,)))
sys.setprofile(None)
print(events[-5:])
print(list(map(lambda n: (yield n), (1,)))[0].send(None))
