"""Games played by search: noughts and crosses, four in a row on bits, reversi by greed, towers, lights, peg solitaire."""

from functools import lru_cache

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(board):
    for a, b, c in LINES:
        if board[a] != " " and board[a] == board[b] == board[c]:
            return board[a]
    return None


@lru_cache(maxsize=None)
def value(board, player):
    won = winner(board)
    if won:
        return 1 if won == "x" else -1
    if " " not in board:
        return 0
    other = "o" if player == "x" else "x"
    scores = [
        value(board[:i] + player + board[i + 1 :], other) for i, square in enumerate(board) if square == " "
    ]
    return max(scores) if player == "x" else min(scores)


class FourInARow:
    WIDTH, HEIGHT = 7, 6

    def __init__(self):
        self.stones = [0, 0]
        self.heights = [column * (self.HEIGHT + 1) for column in range(self.WIDTH)]
        self.moves = []

    def free(self):
        return [c for c in range(self.WIDTH) if self.heights[c] < c * (self.HEIGHT + 1) + self.HEIGHT]

    def play(self, column):
        self.stones[len(self.moves) & 1] ^= 1 << self.heights[column]
        self.heights[column] += 1
        self.moves.append(column)

    def undo(self):
        column = self.moves.pop()
        self.heights[column] -= 1
        self.stones[len(self.moves) & 1] ^= 1 << self.heights[column]

    def last_won(self):
        stones = self.stones[len(self.moves) - 1 & 1]
        for step in (1, 6, 7, 8):
            pairs = stones & stones >> step
            if pairs & pairs >> 2 * step:
                return True
        return False

    def search(self, depth, alpha=-100, beta=100):
        if self.moves and self.last_won():
            return -50 - depth
        if depth == 0:
            return 0
        best = -100
        for column in sorted(self.free(), key=lambda c: abs(c - 3)):
            self.play(column)
            best = max(best, -self.search(depth - 1, -beta, -alpha))
            self.undo()
            alpha = max(alpha, best)
            if alpha >= beta:
                break
        return best


class Reversi:
    STEPS = [(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy]

    def __init__(self, size=8):
        self.size = size
        self.board = {(x, y): "." for x in range(size) for y in range(size)}
        middle = size // 2
        for x, y, side in ((-1, -1, "w"), (0, 0, "w"), (-1, 0, "b"), (0, -1, "b")):
            self.board[middle + x, middle + y] = side

    def turned(self, place, side):
        if self.board[place] != ".":
            return []
        other = "b" if side == "w" else "w"
        result = []
        for dx, dy in self.STEPS:
            x, y = place[0] + dx, place[1] + dy
            line = []
            while self.board.get((x, y)) == other:
                line.append((x, y))
                x += dx
                y += dy
            if line and self.board.get((x, y)) == side:
                result.extend(line)
        return result

    def play(self):
        side, passed = "b", 0
        while passed < 2:
            options = {place: turned for place in self.board if (turned := self.turned(place, side))}
            if options:
                passed = 0
                place = max(options, key=lambda p: (len(options[p]), p))
                for stone in options[place] + [place]:
                    self.board[stone] = side
            else:
                passed += 1
            side = "w" if side == "b" else "b"

    def __str__(self):
        return "\n".join("".join(self.board[x, y] for x in range(self.size)) for y in range(self.size))


def hanoi(count, pegs):
    moves = 0

    def move(n, source, target, spare):
        nonlocal moves
        if n:
            move(n - 1, source, spare, target)
            pegs[target].append(pegs[source].pop())
            moves += 1
            move(n - 1, spare, target, source)

    move(count, 0, 2, 1)
    return moves


def lights_out(size):
    masks = []
    for y in range(size):
        for x in range(size):
            mask = 0
            for dx, dy in ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)):
                if 0 <= x + dx < size and 0 <= y + dy < size:
                    mask |= 1 << (y + dy) * size + x + dx
            masks.append(mask)
    seen = {(1 << size * size) - 1: 0}
    edge = list(seen)
    steps = 0
    while edge and 0 not in seen and steps < 5:
        steps += 1
        following = []
        for state in edge:
            for mask in masks:
                after = state ^ mask
                if after not in seen:
                    seen[after] = steps
                    following.append(after)
        edge = following
    return seen.get(0), len(seen)


print(value(" " * 9, "x"), value("x   o    ", "x"), value("xx oo    ", "o"))
game = FourInARow()
for column in (3, 3, 2, 4):
    game.play(column)
print(game.search(6), game.free())
game.play(1)
print(game.search(5), [bin(stones) for stones in game.stones])
reversi = Reversi()
reversi.play()
print(reversi)
pegs = [list(range(10, 0, -1)), [], []]
print(hanoi(10, pegs), pegs)
print(lights_out(3), lights_out(4))
