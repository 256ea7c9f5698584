"""Comprehensions of lists, sets and dicts: nested, with conditions, over several iterables, with outer names."""
# scale 2200, small 49

import sys


def main(scale):
    total = 0
    data = list(range(1_000))
    matrix = [[row * 20 + column for column in range(20)] for row in range(20)]
    for turn in range(scale):
        total += len([x for x in data])
        total += sum([x * 2 + turn for x in data if x % 3])
        total += len({x % 97 for x in data})
        total += len({x: x + 1 for x in data})
        total += len([(x, y) for x in range(30) for y in range(x) if x ^ y != 5])
        turned = [[row[column] for row in matrix] for column in range(20)]
        total += turned[3][turn % 20]
        flat = [value for row in matrix for value in row if value & 1]
        total += sum(flat)
        names = {f"n{x}": [y for y in range(x % 5)] for x in range(200)}
        total += sum([len(value) for value in names.values()])
        total += sum([half for x in data if (half := x // 2) > 100])
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
