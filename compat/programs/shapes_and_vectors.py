"""Geometry: vectors with operators, named tuples, hulls, polygons, circles, complex transforms, nearest points, curves."""

import cmath
import math
import random
from typing import NamedTuple


class Point(NamedTuple):
    x: float
    y: float

    def distance(self, other):
        return math.hypot(self.x - other.x, self.y - other.y)


class Vector:
    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, other):
        if isinstance(other, Vector):
            return self.x * other.x + self.y * other.y + self.z * other.z
        return Vector(self.x * other, self.y * other, self.z * other)

    __rmul__ = __mul__

    def cross(self, other):
        return Vector(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )

    def __abs__(self):
        return math.sqrt(self * self)

    def __iter__(self):
        yield self.x
        yield self.y
        yield self.z

    def __repr__(self):
        return f"Vector({self.x:.3f}, {self.y:.3f}, {self.z:.3f})"


class Shape:
    def area(self):
        raise NotImplementedError

    def __lt__(self, other):
        return self.area() < other.area()


class Circle(Shape):
    def __init__(self, centre, radius):
        self.centre = centre
        self.radius = radius

    def area(self):
        return math.pi * self.radius**2

    def contains(self, point):
        return self.centre.distance(point) <= self.radius


class Polygon(Shape):
    def __init__(self, points):
        self.points = points

    def area(self):
        total = 0.0
        for (x1, y1), (x2, y2) in zip(self.points, self.points[1:] + self.points[:1]):
            total += x1 * y2 - x2 * y1
        return abs(total) / 2

    def contains(self, point):
        inside = False
        before = self.points[-1]
        for corner in self.points:
            if (corner.y > point.y) != (before.y > point.y):
                crossing = (before.x - corner.x) * (point.y - corner.y) / (before.y - corner.y) + corner.x
                if point.x < crossing:
                    inside = not inside
            before = corner
        return inside


class Rectangle(Polygon):
    def __init__(self, x, y, width, height):
        super().__init__([Point(x, y), Point(x + width, y), Point(x + width, y + height), Point(x, y + height)])


def hull(points):
    def turn(a, b, c):
        return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)

    def half(points):
        line = []
        for point in points:
            while len(line) > 1 and turn(line[-2], line[-1], point) <= 0:
                line.pop()
            line.append(point)
        return line[:-1]

    points = sorted(points)
    return half(points) + half(points[::-1])


class Near:
    """A tree of points that divides the plane in turns."""

    def __init__(self, points, depth=0):
        points = sorted(points, key=lambda point: point[depth % 2])
        middle = len(points) // 2
        self.point, self.axis = points[middle], depth % 2
        self.low = Near(points[:middle], depth + 1) if middle else None
        self.high = Near(points[middle + 1 :], depth + 1) if middle + 1 < len(points) else None

    def nearest(self, target, best=None):
        if best is None or target.distance(self.point) < target.distance(best):
            best = self.point
        gap = target[self.axis] - self.point[self.axis]
        first, second = (self.low, self.high) if gap < 0 else (self.high, self.low)
        if first:
            best = first.nearest(target, best)
        if second and abs(gap) < target.distance(best):
            best = second.nearest(target, best)
        return best


def fourier(values):
    if len(values) == 1:
        return values
    even, odd = fourier(values[::2]), fourier(values[1::2])
    half = len(values) // 2
    turned = [cmath.exp(-2j * cmath.pi * k / len(values)) * odd[k] for k in range(half)]
    return [even[k] + turned[k] for k in range(half)] + [even[k] - turned[k] for k in range(half)]


def julia(width, height, c):
    lines = []
    for row in range(height):
        line = ""
        for column in range(width):
            z = complex(column / width * 3 - 1.5, row / height * 2 - 1)
            steps = 0
            while steps < 30 and z.real * z.real + z.imag * z.imag < 4:
                z = z * z + c
                steps += 1
            line += " .:-=+*#%@"[steps // 4 if steps < 30 else 9]
        lines.append(line)
    return lines


def main():
    chance = random.Random(23)
    points = [Point(chance.gauss(0, 10), chance.gauss(0, 10)) for _ in range(2_000)]
    outline = Polygon(hull(points))
    print(len(outline.points), f"{outline.area():.6f}", sum(map(outline.contains, points)))
    near = Near(points)
    print(f"{sum(p.distance(near.nearest(Point(p.x + 1, p.y - 1))) for p in points[:300]):.6f}")
    shapes = [Circle(p, abs(p.y) + 1) for p in points[:100]] + [Rectangle(*p, 3, 7) for p in points[:100]]
    print([f"{shape.area():.2f}" for shape in sorted(shapes)[::40]], sum(s.contains(points[0]) for s in shapes))
    try:
        Shape().area()
    except NotImplementedError as error:
        print(type(error).__name__)
    total = Vector(0, 0, 0)
    for i in range(8_000):
        a = Vector(i % 7, i % 5, 1)
        b = 0.5 * a - Vector(1, 2, 3)
        total = total + a.cross(b) * 0.001
    print(total, f"{abs(total):.6f}", [f"{x:.2f}" for x in total])
    spectrum = fourier([complex(math.sin(i / 8) + (i % 64 == 0)) for i in range(1024)])
    print(f"{abs(spectrum[20]):.6f} {cmath.phase(spectrum[3]):.6f} {sum(map(abs, spectrum)):.6f}")
    print("\n".join(julia(72, 20, -0.4 + 0.6j)))


main()
