"""Generators: chains of them, delegation, values sent in, recursion over trees, generator expressions."""
# scale 120, small 3

import sys


def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


def evens(source):
    for value in source:
        if value % 2 == 0:
            yield value


def squares(source):
    for value in source:
        yield value * value


def average():
    total, count = 0, 0
    result = 0
    while True:
        value = yield result
        total += value
        count += 1
        result = total // count


def tree(depth):
    if depth == 0:
        return None
    return (tree(depth - 1), depth, tree(depth - 1))


def walk(node):
    if node is not None:
        yield from walk(node[0])
        yield node[1]
        yield from walk(node[2])


def main(scale):
    total = 0
    root = tree(9)
    for _ in range(scale):
        total += sum(squares(evens(numbers(10_000))))
        mean = average()
        next(mean)
        for i in range(5_000):
            total += mean.send(i)
        mean.close()
        for value in walk(root):
            total += value
        total += sum(i ^ 5 for i in range(10_000) if i & 1)
        for i in range(1_000):
            for value in numbers(3):
                total += value
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
