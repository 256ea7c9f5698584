"""Calls of functions: positional, by keyword, with defaults, with collected and spread arguments."""
# scale 100, small 2

import sys


def add(a, b):
    return a + b


def scaled(value, factor=3, *, offset=1):
    return value * factor + offset


def collect(*args, **kwargs):
    return len(args) + len(kwargs)


def spread(args, kwargs):
    return scaled(*args, **kwargs)


def nothing():
    pass


def main(scale):
    total = 0
    pair = (5, 2)
    options = {"offset": 7}
    for _ in range(scale):
        for i in range(10_000):
            nothing()
            total += add(i, 1)
            total += scaled(i)
            total += scaled(i, 2)
            total += scaled(value=i, offset=4)
            total += collect(i, total, 3)
            if i % 4 == 0:
                total += collect(a=i, b=2)
                total += spread(pair, options)
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
