"""Sudoku by elimination and search; queens on a board; a knight's tour."""

DIGITS = "123456789"
ROWS = "ABCDEFGHI"


def cross(a, b):
    return [x + y for x in a for y in b]


SQUARES = cross(ROWS, DIGITS)
UNITS = (
    [cross(ROWS, column) for column in DIGITS]
    + [cross(row, DIGITS) for row in ROWS]
    + [cross(rows, columns) for rows in ("ABC", "DEF", "GHI") for columns in ("123", "456", "789")]
)
UNITS_OF = {square: [unit for unit in UNITS if square in unit] for square in SQUARES}
PEERS = {square: set(sum(UNITS_OF[square], [])) - {square} for square in SQUARES}


def parse(text):
    values = {square: DIGITS for square in SQUARES}
    for square, digit in zip(SQUARES, text):
        if digit in DIGITS and not assign(values, square, digit):
            return None
    return values


def assign(values, square, digit):
    others = values[square].replace(digit, "")
    return values if all(eliminate(values, square, other) for other in others) else None


def eliminate(values, square, digit):
    if digit not in values[square]:
        return values
    values[square] = values[square].replace(digit, "")
    if not values[square]:
        return None
    if len(values[square]) == 1:
        last = values[square]
        if not all(eliminate(values, peer, last) for peer in PEERS[square]):
            return None
    for unit in UNITS_OF[square]:
        places = [place for place in unit if digit in values[place]]
        if not places:
            return None
        if len(places) == 1 and not assign(values, places[0], digit):
            return None
    return values


def search(values):
    if values is None:
        return None
    if all(len(values[square]) == 1 for square in SQUARES):
        return values
    _, square = min((len(values[square]), square) for square in SQUARES if len(values[square]) > 1)
    for digit in values[square]:
        found = search(assign(values.copy(), square, digit))
        if found:
            return found
    return None


def queens(size):
    solutions = 0
    columns, rising, falling = set(), set(), set()

    def place(row):
        nonlocal solutions
        if row == size:
            solutions += 1
            return
        for column in range(size):
            if column in columns or row + column in rising or row - column in falling:
                continue
            columns.add(column)
            rising.add(row + column)
            falling.add(row - column)
            place(row + 1)
            columns.remove(column)
            rising.remove(row + column)
            falling.remove(row - column)

    place(0)
    return solutions


def tour(size):
    steps = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]
    board = [[0] * size for _ in range(size)]

    def free(x, y):
        return [
            (x + dx, y + dy)
            for dx, dy in steps
            if 0 <= x + dx < size and 0 <= y + dy < size and board[y + dy][x + dx] == 0
        ]

    x = y = 0
    board[0][0] = 1
    for number in range(2, size * size + 1):
        choices = free(x, y)
        if not choices:
            break
        x, y = min(choices, key=lambda place: len(free(*place)))
        board[y][x] = number
    return board


PUZZLES = [
    "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......",
    "..3.2.6..9..3.5..1..18.64....81.29..7.......8..67.82....26.95..8..2.3..9..5.1.3..",
    "52...6.........7.13...........4..8..6......5...........418.........3..2...87.....",
    "6.....8.3.4.7.................5.4.7.3..2.....1.6.......2.....5.....8.6......1....",
]

for puzzle in PUZZLES:
    solved = search(parse(puzzle))
    print("".join(solved[square] for square in SQUARES) if solved else "no solution")
for size in range(4, 9):
    print(size, queens(size))
for row in tour(8):
    print(" ".join(f"{number:2}" for number in row))
