"""Context managers: classes, generators by `contextlib`, nested, suppressing, stacked."""
# scale 360, small 8

import sys
from contextlib import ExitStack, contextmanager, nullcontext, suppress


class Depth:
    now = 0

    def __enter__(self):
        Depth.now += 1
        return self

    def __exit__(self, kind, value, trace):
        Depth.now -= 1
        return kind is KeyError


@contextmanager
def shifted(values, amount):
    values[0] += amount
    try:
        yield values
    finally:
        values[0] -= amount


def main(scale):
    total = 0
    values = [10]
    for _ in range(scale):
        for i in range(500):
            with Depth() as depth:
                total += depth.now
            with Depth(), Depth() as inner:
                total += inner.now
        for i in range(200):
            with Depth():
                raise KeyError(i)
            with shifted(values, i) as current:
                total += current[0]
            with suppress(ValueError):
                int("no")
            with nullcontext(i) as same:
                total += same
        for i in range(20):
            with ExitStack() as stack:
                for _ in range(5):
                    stack.enter_context(Depth())
                total += Depth.now
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
