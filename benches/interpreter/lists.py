"""Lists: appended, indexed, sliced, changed in place, reversed, searched, as stacks and queues and matrices."""
# scale 860, small 19

import sys
from bisect import insort
from collections import deque
from heapq import heappop, heappush


def sieve(limit):
    flags = [True] * limit
    flags[0] = flags[1] = False
    for i in range(2, int(limit**0.5) + 1):
        if flags[i]:
            flags[i * i :: i] = [False] * len(range(i * i, limit, i))
    return sum(flags)


def multiply(a, b):
    size = len(a)
    out = [[0] * size for _ in range(size)]
    for i in range(size):
        for j in range(size):
            value = 0
            for k in range(size):
                value += a[i][k] * b[k][j]
            out[i][j] = value
    return out


def main(scale):
    total = 0
    matrix = [[(i * j) % 7 for j in range(14)] for i in range(14)]
    for turn in range(scale):
        values = []
        for i in range(2_000):
            values.append(i ^ turn)
        for i in range(len(values)):
            values[i] += 1
        for i in range(0, 2_000, 2):
            values[i], values[i + 1] = values[i + 1], values[i]
        while len(values) > 1_000:
            total += values.pop()
        values.reverse()
        values[100:200] = values[300:350]
        del values[::10]
        total += sum(values[::3]) + values.index(values[-1]) + values.count(5)
        total += len(values + [1, 2]) + len(values * 2) + (12 in values)
        values.insert(3, turn)
        values.remove(turn)
        values.extend(range(50))
        total += sieve(3_000)
        total += multiply(matrix, matrix)[3][5]
        queue = deque(range(100))
        for _ in range(500):
            queue.append(queue.popleft() + 1)
        heap, ordered = [], []
        for i in range(200):
            heappush(heap, i * 7919 % 1009)
            insort(ordered, i * 7919 % 1013)
        while heap:
            total += heappop(heap)
        total += ordered[10] + queue[3]
        total += [1, 2, turn] < [1, 2, 5]
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
