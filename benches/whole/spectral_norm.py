"""The spectral norm of an endless matrix's corner by the power method: float arithmetic in generator expressions."""
# scale 380, small 60

import sys
from math import sqrt


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector, size):
    return [sum(element(i, j) * v for j, v in enumerate(vector)) for i in range(size)]


def times_turned(vector, size):
    return [sum(element(j, i) * v for j, v in enumerate(vector)) for i in range(size)]


def main(size):
    u = [1.0] * size
    v = u
    for _ in range(6):
        v = times_turned(times(u, size), size)
        u = times_turned(times(v, size), size)
    dot = sum(a * b for a, b in zip(u, v))
    square = sum(b * b for b in v)
    return f"{sqrt(dot / square):.9f}"


print(main(int(sys.argv[1])))
