"""Operators of own classes: arithmetic with its reflected and in-place forms, comparison, containers, truth."""
# scale 940, small 21

import sys


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y)

    def __mul__(self, factor):
        if isinstance(factor, Vector):
            return self.x * factor.x + self.y * factor.y
        return Vector(self.x * factor, self.y * factor)

    __rmul__ = __mul__

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __hash__(self):
        return hash((self.x, self.y))

    def __bool__(self):
        return self.x != 0 or self.y != 0


class Modular(int):
    def __add__(self, other):
        return Modular(int.__add__(self, other) % 97)


class Grid:
    def __init__(self, width):
        self.width = width
        self.cells = [0] * width * width

    def __getitem__(self, place):
        x, y = place
        return self.cells[y * self.width + x]

    def __setitem__(self, place, value):
        x, y = place
        self.cells[y * self.width + x] = value

    def __contains__(self, value):
        return value in self.cells

    def __len__(self):
        return len(self.cells)


def main(scale):
    total = 0
    for turn in range(scale):
        place, speed = Vector(0, 0), Vector(1, 2)
        for i in range(300):
            place += speed
            place = place + speed * 2 - speed
            speed = -speed if place.x > 50 else speed
            total += place * speed + (2 * speed).x
            total += (place == speed) + bool(place)
        seen = {Vector(i % 10, i % 3): i for i in range(100)}
        total += len(seen)
        number = Modular(turn)
        for i in range(200):
            number = number + i
        total += number
        grid = Grid(10)
        for i in range(300):
            grid[i % 10, i * 3 % 10] = i
            total += grid[i % 7, i % 10]
        total += (299 in grid) + len(grid)
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
