"""Unpacking: swaps, nested targets, starred ones, in loops and calls, of lists, tuples, dicts and generators."""
# scale 1700, small 38

import sys


def rows(n):
    for i in range(n):
        yield i, (i + 1, [i + 2, i + 3])


def four():
    return 1, 2, 3, 4


def main(scale):
    total = 0
    triples = [(i, i + 1, i + 2) for i in range(500)]
    lists = [[i, i + 1] for i in range(500)]
    for _ in range(scale):
        a, b, c = 1, 2, 3
        for _ in range(1_000):
            a, b = b, a
            a, b, c = c, a, b
            w, x, y, z = four()
            total += w + z + a
        for x, y, z in triples:
            total += x + y - z
        for first, second in lists:
            total += first ^ second
        for i, (j, [k, l]) in rows(300):
            total += i + j + k + l
        for head, *tail in triples:
            total += head + len(tail)
        for *front, last in lists:
            total += last - front[0]
        for key, value in dict(lists).items():
            total += key & value
        for i, (x, y) in enumerate(lists):
            total += i + x + y
        first, *middle, last = range(50)
        total += first + sum(middle) + last
        merged = [*middle, *triples[0], *lists[1]]
        total += len({*merged}) + max(*merged)
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
