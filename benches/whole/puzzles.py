"""Search: queens on a board, a sudoku by the fewest candidates, knights' tours by Warnsdorff, permutations of sums."""
# scale 160, small 4

import sys


def queens(size, row=0, columns=frozenset(), falling=frozenset(), rising=frozenset()):
    if row == size:
        return 1
    count = 0
    for column in range(size):
        if column in columns or column - row in falling or column + row in rising:
            continue
        count += queens(
            size, row + 1, columns | {column}, falling | {column - row}, rising | {column + row}
        )
    return count


PEERS = []
for cell in range(81):
    y, x = divmod(cell, 9)
    PEERS.append({
        other for other in range(81)
        if other != cell and (
            other // 9 == y or other % 9 == x
            or (other // 27 == cell // 27 and other % 9 // 3 == x // 3)
        )
    })


def sudoku(grid):
    best, choices = None, None
    for cell, value in enumerate(grid):
        if value:
            continue
        left = set(range(1, 10)) - {grid[peer] for peer in PEERS[cell]}
        if choices is None or len(left) < len(choices):
            best, choices = cell, left
            if len(left) < 2:
                break
    if best is None:
        return True
    for value in sorted(choices):
        grid[best] = value
        if sudoku(grid):
            return True
    grid[best] = 0
    return False


def tour(size, start):
    steps = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]
    free = {(x, y) for x in range(size) for y in range(size)}

    def onward(place):
        return [(place[0] + dx, place[1] + dy) for dx, dy in steps
                if (place[0] + dx, place[1] + dy) in free]

    place, length = start, 1
    free.discard(place)
    while choices := onward(place):
        place = min(choices, key=lambda p: (len(onward(p)), p))
        free.discard(place)
        length += 1
    return length


def partitions(n, most, memory={}):
    if n == 0:
        return 1
    if n < 0 or most == 0:
        return 0
    key = n, most
    if key not in memory:
        memory[key] = partitions(n - most, most) + partitions(n, most - 1)
    return memory[key]


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (x != y))
    return row[-1]


GRID = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"


def main(scale):
    total = 0
    for turn in range(scale):
        total += queens(6)
        grid = [int(c) if c != "." else 0 for c in GRID]
        total += sudoku(grid) + sum(value * i for i, value in enumerate(grid))
        total += tour(8, (turn % 8, 0))
        partitions.__defaults__[0].clear()
        total += partitions(60, 30)
        total += distance("the quick brown fox" * 2, "a quiet crown for us" * 2)
    return total


print(main(int(sys.argv[1])))
