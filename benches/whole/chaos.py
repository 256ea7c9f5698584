"""The chaos game along splines: points jump by random transformations of a curve and darken a picture."""
# scale 100000, small 2200

import sys
from math import sqrt


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & (1 << 64) - 1
        return (self.state >> 33) % limit


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def mix(self, other, part):
        return Point(
            self.x * (1.0 - part) + other.x * part,
            self.y * (1.0 - part) + other.y * part,
        )

    def distance(self, other):
        return sqrt((self.x - other.x) ** 2 + (self.y - other.y) ** 2)


class Spline:
    """A curve through de Boor's recursion over equal knots."""

    def __init__(self, points, degree):
        self.points = points
        self.degree = degree
        inner = len(points) - degree
        self.knots = [0] * degree + list(range(inner + 1)) + [inner] * degree
        self.end = inner

    def span(self, u):
        for i in range(self.degree, len(self.points)):
            if self.knots[i] <= u < self.knots[i + 1]:
                return i
        return len(self.points) - 1

    def at(self, u):
        k = self.span(u)
        work = [self.points[i] for i in range(k - self.degree, k + 1)]
        for level in range(1, self.degree + 1):
            for j in range(self.degree, level - 1, -1):
                low = self.knots[j + k - self.degree]
                high = self.knots[j + 1 + k - level]
                part = (u - low) / (high - low) if high != low else 0.0
                work[j] = work[j - 1].mix(work[j], part)
        return work[self.degree]

    def length(self, steps):
        total, before = 0.0, self.at(0.0)
        for i in range(1, steps + 1):
            point = self.at(self.end * i / steps)
            total += before.distance(point)
            before = point
        return total


class Game:
    def __init__(self, splines, size):
        self.splines = splines
        self.size = size
        self.lengths = [spline.length(40) for spline in splines]
        self.random = Random(1234)

    def choose(self):
        place = self.random.below(1_000_000) / 1_000_000 * sum(self.lengths)
        for spline, length in zip(self.splines, self.lengths):
            if place < length:
                return spline
            place -= length
        return self.splines[-1]

    def jump(self, point):
        spline = self.choose()
        on_curve = spline.at(min(max(point.x, 0.0), 0.999) * spline.end)
        side = (self.random.below(2_000) - 1_000) / 10_000 * (1.0 - point.y)
        return Point(
            min(max(on_curve.x + side, 0.0), 0.999),
            min(max(on_curve.y - side * 0.5, 0.0), 0.999),
        )

    def play(self, jumps):
        picture = [[0] * self.size for _ in range(self.size)]
        point = Point(0.5, 0.5)
        for _ in range(jumps):
            point = self.jump(point)
            picture[int(point.y * self.size)][int(point.x * self.size)] += 1
        return picture


def main(scale):
    shapes = [
        [(0.1, 0.2), (0.3, 0.9), (0.5, 0.1), (0.7, 0.8), (0.9, 0.3)],
        [(0.2, 0.1), (0.1, 0.5), (0.4, 0.7), (0.8, 0.6), (0.9, 0.9)],
        [(0.9, 0.1), (0.6, 0.3), (0.5, 0.6), (0.2, 0.9)],
    ]
    splines = [Spline([Point(x, y) for x, y in shape], 3) for shape in shapes]
    picture = Game(splines, 100).play(scale)
    checksum = 0
    for y, row in enumerate(picture):
        for x, value in enumerate(row):
            checksum = (checksum * 31 + value * (x + y * 100)) & 0xFFFFFFFF
    return checksum


print(main(int(sys.argv[1])))
