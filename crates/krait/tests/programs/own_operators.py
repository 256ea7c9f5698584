"""Operators of Python classes at hot sites: values, NotImplemented and what follows, errors and their tracebacks, subclasses,
sequences, methods that change, generators as methods, tools that watch."""

import sys
import traceback


class Number:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f"{type(self).__name__}({self.value})"

    def __add__(self, other):
        if isinstance(other, Number):
            return Number(self.value + other.value)
        if other == "text":
            return NotImplemented
        return Number(self.value + other)

    def __radd__(self, other):
        return ("reflected", other, self.value)

    def __sub__(self, other):
        difference = Number(self.value)
        difference.value -= other
        kept = [difference]
        return kept[0]

    def __iadd__(self, other):
        if other is None:
            return NotImplemented
        self.value += other
        return self

    def __isub__(self, other):
        return NotImplemented

    def __mul__(self, other):
        return NotImplemented

    def __pow__(self, other):
        return ("power", self.value, other)

    def __mod__(self, other):
        yield self.value
        yield other

    def __truediv__(self, other):
        return self.value / other

    def __eq__(self, other):
        if other == "odd":
            return NotImplemented
        if other == "list":
            return []
        if other == "three":
            return 3
        return isinstance(other, Number) and self.value == other.value

    def __lt__(self, other):
        return NotImplemented if isinstance(other, Other) else self.value < other.value

    def __gt__(self, other):
        return ("greater", self.value)

    def __le__(self, other):
        return NotImplemented


class Other:
    def __radd__(self, other):
        return ("other", other)

    def __rmul__(self, other):
        return NotImplemented

    def __gt__(self, other):
        return "swapped"


class Sub(Number):
    def __radd__(self, other):
        return ("sub first", other, self.value)

    def __gt__(self, other):
        return ("sub compares", other)


class Items(list):
    def __add__(self, other):
        return NotImplemented if other == [0] else ("items", other)

    def __imul__(self, other):
        return ("times", other)

    def __mul__(self, other):
        return NotImplemented


def told(function, *args):
    try:
        return function(*args)
    except Exception as error:
        lines = [(entry.name, entry.line) for entry in traceback.extract_tb(error.__traceback__)]
        return type(error).__name__, str(error), lines[1:]


def in_place(left, right):
    left += right
    return left


def in_place_sub(left, right):
    left -= right
    return left


def in_place_mul(left, right):
    left *= right
    return left


def binary():
    for _ in range(20):
        yield [
            Number(1) + Number(2),
            Number(1) + 5,
            5 + Number(1),
            told(lambda: Number(1) + "text"),
            repr(Number(1) + Other()),
            Number(1) + Sub(4),
            Sub(1) + Sub(4),
            Sub(1) + Number(4),
            Number(7) - 2,
            in_place(Number(1), 2),
            told(in_place, Number(1), None),
            in_place_sub(Number(9), 3),
            told(in_place_sub, Number(9), "x"),
            told(in_place_mul, Number(9), 3),
            told(lambda: Number(1) * 3),
            told(lambda: Number(1) * Other()),
            told(lambda: Number(1) * [1]),
            Number(2) ** 3,
            list(Number(2) % 3),
            told(lambda: Number(2) / 0),
            Items([1]) + [2],
            told(lambda: Items([1]) + [0]),
            in_place_mul(Items([1]), 2),
            told(lambda: Items([1]) * 2),
        ]


def compare():
    for _ in range(20):
        yield [
            Number(1) == Number(1),
            Number(1) == Number(2),
            Number(1) != Number(1),
            Number(1) == "odd",
            Number(1) == "list",
            Number(1) == "three",
            1 if Number(1) == "list" else 2,
            1 if Number(1) == "three" else 2,
            1 if Number(1) == "odd" else 2,
            1 if Number(1) == Number(1) else 2,
            Number(1) < Number(2),
            Number(1) < Other(),
            Number(1) > 5,
            Number(1) < Sub(5),
            told(lambda: Number(1) <= 5),
            told(lambda: Number(1) < 5),
            told(lambda: 1 if Number(1) < 5 else 2),
        ]


def stable(rows):
    rows = [repr(row).replace("Other object at", "").split("0x")[0] for row in rows]
    return rows[0], rows[-1], len(set(rows))


class Deep:
    def __add__(self, other):
        return self + other

    def __eq__(self, other):
        return self == other


class Changes:
    def __add__(self, other):
        return 1


def changing():
    total = []
    for turn in range(40):
        total.append(Changes() + 1)
        if turn == 20:
            Changes.__add__ = lambda self, other: 2
        if turn == 30:
            Changes.__add__ = len
            break
    total.append(told(lambda: Changes() + 1))
    return total


class Weak:
    died = []

    def __add__(self, other):
        temporary = Weak()
        another = Weak()
        return 1

    def __lt__(self, other):
        temporary = Weak()
        return False

    def __del__(self):
        Weak.died.append(sys._getframe(1).f_code.co_name)


def dying():
    for _ in range(20):
        Weak.died.clear()
        (Weak() + Weak(), Weak() < Weak())
    return Weak.died


def watched():
    seen = []

    def trace(frame, event, arg):
        if frame.f_code.co_name in ("__add__", "__eq__"):
            seen.append((frame.f_code.co_name, event))
        return trace

    left, right = Number(1), Number(2)
    sys.settrace(trace)
    left + right
    left == right
    sys.settrace(None)
    return seen


def unwound():
    offsets = []
    monitoring = sys.monitoring
    monitoring.use_tool_id(1, "test")

    def sum_of(number):
        return number / 0

    def comparison_of(number):
        return number < 5

    def note(code, offset, error):
        if code.co_name in ("sum_of", "comparison_of", "__truediv__"):
            offsets.append((code.co_name, offset))

    for function in (sum_of, comparison_of):
        for _ in range(20):
            told(function, Number(1))
    events = monitoring.events.PY_UNWIND | monitoring.events.RAISE
    monitoring.register_callback(1, monitoring.events.PY_UNWIND, note)
    monitoring.register_callback(1, monitoring.events.RAISE, note)
    monitoring.set_events(1, events)
    told(sum_of, Number(1))
    told(comparison_of, Number(1))
    monitoring.set_events(1, 0)
    monitoring.free_tool_id(1)
    return offsets


print(*stable(binary()), sep="\n")
print(*stable(compare()), sep="\n")
print(told(lambda: Deep() + 1)[:1], told(lambda: Deep() == 1)[:1])
print(changing())
print(dying())
print(watched())
print(unwound())
