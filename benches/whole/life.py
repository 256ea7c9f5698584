"""The game of life on an endless board: sets of pairs, counts of neighbours in a dict, and on a board of rows of lists."""
# scale 1400, small 31

import sys
from collections import Counter

GLIDER = [(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)]
ACORN = [(0, 2), (1, 0), (1, 2), (3, 1), (4, 2), (5, 2), (6, 2)]


def step(alive):
    counts = Counter(
        (x + dx, y + dy)
        for x, y in alive
        for dx in (-1, 0, 1)
        for dy in (-1, 0, 1)
        if dx or dy
    )
    return {cell for cell, count in counts.items() if count == 3 or count == 2 and cell in alive}


def step_rows(rows):
    height, width = len(rows), len(rows[0])
    out = []
    for y in range(height):
        above, here, below = rows[y - 1], rows[y], rows[(y + 1) % height]
        row = []
        for x in range(width):
            left, right = x - 1, (x + 1) % width
            count = (
                above[left] + above[x] + above[right] + here[left] + here[right]
                + below[left] + below[x] + below[right]
            )
            row.append(1 if count == 3 or count == 2 and here[x] else 0)
        out.append(row)
    return out


def main(scale):
    total = 0
    alive = {(x + 10, y + 10) for x, y in ACORN} | set(GLIDER)
    rows = [[0] * 40 for _ in range(40)]
    for x, y in ACORN:
        rows[y + 15][x + 15] = 1
    for _ in range(scale):
        alive = step(alive)
        rows = step_rows(rows)
        total += len(alive) + sum(map(sum, rows))
    return total


print(main(int(sys.argv[1])))
