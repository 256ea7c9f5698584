"""A puzzle of numbered hexagons: each tile's number is its count of neighbours; search with constraints."""
# scale 150, small 3

import sys


class Hexagon:
    """Places of a hexagonal board of some radius, with their neighbours."""

    STEPS = ((1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1))

    def __init__(self, radius):
        self.places = [
            (q, r)
            for q in range(-radius, radius + 1)
            for r in range(-radius, radius + 1)
            if abs(q + r) <= radius
        ]
        index = {place: i for i, place in enumerate(self.places)}
        self.neighbours = [
            [index[q + dq, r + dr] for dq, dr in self.STEPS if (q + dq, r + dr) in index]
            for q, r in self.places
        ]


class Puzzle:
    def __init__(self, board, solution):
        self.board = board
        self.size = len(board.places)
        self.tiles = [0] * 7
        self.empty = solution.count(False)
        for place, has_tile in enumerate(solution):
            if has_tile:
                self.tiles[sum(solution[near] for near in board.neighbours[place])] += 1
        self.cells = [None] * self.size
        self.tried = 0

    def is_possible(self, place):
        """Whether a filled cell can still reach its number."""
        number = self.cells[place]
        if number is None or number < 0:
            return True
        filled = unknown = 0
        for near in self.board.neighbours[place]:
            value = self.cells[near]
            if value is None:
                unknown += 1
            elif value >= 0:
                filled += 1
        return filled <= number <= filled + unknown

    def fits(self, place):
        return self.is_possible(place) and all(
            self.is_possible(near) for near in self.board.neighbours[place]
        )

    def solve(self, limit):
        return self.fill(0, limit)

    def fill(self, place, limit):
        if place == self.size:
            return True
        for number in (6, 5, 4, 3, 2, 1, 0, -1):
            left = self.empty if number < 0 else self.tiles[number]
            if not left:
                continue
            self.tried += 1
            if self.tried > limit:
                return False
            self.cells[place] = number
            if self.fits(place):
                self.take(number, -1)
                if self.fill(place + 1, limit):
                    return True
                self.take(number, 1)
            self.cells[place] = None
        return False

    def take(self, number, by):
        if number < 0:
            self.empty += by
        else:
            self.tiles[number] += by


def layout(size, seed):
    result = []
    for _ in range(size):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        result.append((seed >> 16) % 5 != 0)
    return result


def main(scale):
    results = []
    for seed in range(1, scale + 1):
        board = Hexagon(2 + seed % 2)
        puzzle = Puzzle(board, layout(len(board.places), seed))
        solved = puzzle.solve(4_000)
        results.append(puzzle.tried * 2 + solved)
    return sum(results), results[-1]


print(*main(int(sys.argv[1])))
