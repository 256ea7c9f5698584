"""Go on a small board: random games played to their ends, groups with liberties by union, a tree search over them."""
# scale 74, small 2

import sys
from math import log, sqrt

SIZE = 9
CELLS = SIZE * SIZE
EMPTY, BLACK, WHITE = 0, 1, 2
NEIGHBOURS = [
    [
        y * SIZE + x
        for x, y in ((i % SIZE - 1, i // SIZE), (i % SIZE + 1, i // SIZE),
                     (i % SIZE, i // SIZE - 1), (i % SIZE, i // SIZE + 1))
        if 0 <= x < SIZE and 0 <= y < SIZE
    ]
    for i in range(CELLS)
]


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % limit


class Board:
    def __init__(self):
        self.stones = [EMPTY] * CELLS
        self.free = set(range(CELLS))
        self.ko = None
        self.turn = BLACK
        self.passes = 0

    def copy(self):
        other = Board.__new__(Board)
        other.stones = self.stones[:]
        other.free = set(self.free)
        other.ko = self.ko
        other.turn = self.turn
        other.passes = self.passes
        return other

    def group(self, start):
        """The stones that hang together, and whether they have a liberty."""
        colour = self.stones[start]
        seen, stack, alive = {start}, [start], False
        while stack:
            for near in NEIGHBOURS[stack.pop()]:
                stone = self.stones[near]
                if stone == EMPTY:
                    alive = True
                elif stone == colour and near not in seen:
                    seen.add(near)
                    stack.append(near)
        return seen, alive

    def is_eye(self, place):
        return all(self.stones[near] == self.turn for near in NEIGHBOURS[place])

    def play(self, place):
        """Whether the move was allowed."""
        if place == self.ko or self.is_eye(place):
            return False
        other = BLACK + WHITE - self.turn
        self.stones[place] = self.turn
        taken = set()
        for near in NEIGHBOURS[place]:
            if self.stones[near] == other and near not in taken:
                stones, alive = self.group(near)
                if not alive:
                    taken |= stones
        for stone in taken:
            self.stones[stone] = EMPTY
        if not taken and not self.group(place)[1]:
            self.stones[place] = EMPTY
            return False
        self.free.discard(place)
        self.free |= taken
        self.ko = next(iter(taken)) if len(taken) == 1 else None
        self.turn = other
        self.passes = 0
        return True

    def skip(self):
        self.passes += 1
        self.ko = None
        self.turn = BLACK + WHITE - self.turn

    def random_move(self, random):
        choices = sorted(self.free)
        while choices:
            index = random.below(len(choices))
            if self.play(choices[index]):
                return
            choices[index] = choices[-1]
            choices.pop()
        self.skip()

    def score(self):
        points = [0, 0, 0]
        for place, stone in enumerate(self.stones):
            if stone == EMPTY:
                owners = {self.stones[near] for near in NEIGHBOURS[place]}
                stone = owners.pop() if len(owners) == 1 else EMPTY
            points[stone] += 1
        return points[BLACK] - points[WHITE] - 5


class Node:
    def __init__(self, moves):
        self.untried = moves
        self.children = {}
        self.visits = 0
        self.wins = 0

    def best(self):
        base = log(self.visits)

        def value(item):
            child = item[1]
            return child.wins / child.visits + sqrt(2.0 * base / child.visits), -item[0]

        return max(self.children.items(), key=value)


def search(rounds, random):
    root = Node(sorted(range(CELLS), key=lambda i: abs(i - CELLS // 2))[:12])
    for _ in range(rounds):
        board, path = Board(), [root]
        node = root
        while not node.untried and node.children:
            move, node = node.best()
            board.play(move)
            path.append(node)
        if node.untried:
            move = node.untried.pop()
            if board.play(move):
                node.children[move] = node = Node(sorted(board.free)[:8])
                path.append(node)
        moves = 0
        while board.passes < 2 and moves < 2 * CELLS:
            board.random_move(random)
            moves += 1
        win = board.score() > 0
        for depth, node in enumerate(path):
            node.visits += 1
            node.wins += win if depth % 2 else not win
    return root


def main(scale):
    root = search(scale, Random(42))
    visits = sorted((child.visits, move) for move, child in root.children.items())
    return root.wins, visits[-3:]


print(*main(int(sys.argv[1])))
