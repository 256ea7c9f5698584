"""Closures: cells read and written, functions made in loops, decorators, partial application."""
# scale 550, small 12

import sys
from functools import partial, reduce, wraps


def counter(start):
    count = start

    def bump(by=1):
        nonlocal count
        count += by
        return count

    def peek():
        return count

    return bump, peek


def compose(f, g):
    return lambda x: f(g(x))


def traced(function):
    calls = 0

    @wraps(function)
    def wrapper(*args):
        nonlocal calls
        calls += 1
        return function(*args) + calls % 2

    return wrapper


@traced
def weigh(a, b):
    return a * 2 + b


def main(scale):
    total = 0
    for _ in range(scale):
        bump, peek = counter(total & 255)
        for i in range(2_000):
            bump()
            bump(i & 3)
            total += peek()
        adders = [lambda x, k=k: x + k for k in range(20)]
        cells = [(lambda k: lambda x: x ^ k)(k) for k in range(20)]
        chain = reduce(compose, adders)
        for i in range(100):
            total += chain(i)
            for cell in cells:
                total += cell(i)
        five = partial(weigh, 5)
        for i in range(1_000):
            total += weigh(i, 1) + five(i)
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
