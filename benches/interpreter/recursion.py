"""Recursive functions: Fibonacci's numbers, Takeuchi's function, Ackermann's function, towers of Hanoi."""
# scale 180, small 4

import sys

sys.setrecursionlimit(20_000)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def tak(x, y, z):
    if y >= x:
        return z
    return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def hanoi(disks, source, target, spare):
    if disks == 0:
        return 0
    moves = hanoi(disks - 1, source, spare, target)
    return moves + 1 + hanoi(disks - 1, spare, target, source)


def main(scale):
    total = 0
    for _ in range(scale):
        total += fib(19)
        total += tak(12, 8, 4)
        total += ackermann(2, 100)
        total += hanoi(14, "a", "b", "c")
    return total


print(main(int(sys.argv[1])))
