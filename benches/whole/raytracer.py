"""A tracer of rays: spheres and a plane, light, shadow and mirrors; classes with operators, floats."""
# scale 155, small 24

import sys
from math import inf, sqrt


class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def unit(self):
        return self * (1.0 / sqrt(self.dot(self)))

    def mirrored(self, normal):
        return self - normal * (2.0 * self.dot(normal))


class Ray:
    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction

    def at(self, distance):
        return self.origin + self.direction * distance


class Surface:
    def __init__(self, colour, shine):
        self.colour = colour
        self.shine = shine

    def colour_at(self, point):
        return self.colour


class Sphere(Surface):
    def __init__(self, centre, radius, colour, shine):
        super().__init__(colour, shine)
        self.centre = centre
        self.square = radius * radius

    def hit(self, ray):
        to = self.centre - ray.origin
        along = to.dot(ray.direction)
        rest = self.square - to.dot(to) + along * along
        if rest < 0.0:
            return None
        distance = along - sqrt(rest)
        return distance if distance > 1e-6 else None

    def normal_at(self, point):
        return (point - self.centre).unit()


class Floor(Surface):
    def hit(self, ray):
        if ray.direction.y >= -1e-6:
            return None
        return -ray.origin.y / ray.direction.y if ray.origin.y > 1e-6 else None

    def normal_at(self, point):
        return Vector(0.0, 1.0, 0.0)

    def colour_at(self, point):
        dark = (int(point.x // 1) + int(point.z // 1)) % 2
        return self.colour * 0.3 if dark else self.colour


class Scene:
    def __init__(self, things, lights):
        self.things = things
        self.lights = lights

    def nearest(self, ray):
        best, found = inf, None
        for thing in self.things:
            distance = thing.hit(ray)
            if distance is not None and distance < best:
                best, found = distance, thing
        return found, best

    def is_lit(self, point, light):
        to = light - point
        ray = Ray(point, to.unit())
        return all(thing.hit(ray) is None for thing in self.things)

    def colour(self, ray, depth):
        thing, distance = self.nearest(ray)
        if thing is None:
            return Vector(0.2, 0.3, 0.5) * (0.5 + 0.5 * ray.direction.y)
        point = ray.at(distance)
        normal = thing.normal_at(point)
        start = point + normal * 1e-4
        bright = 0.15
        for light in self.lights:
            if self.is_lit(start, light):
                bright += max(0.0, normal.dot((light - point).unit())) * 0.5
        result = thing.colour_at(point) * bright
        if depth > 0 and thing.shine > 0.0:
            mirror = Ray(start, ray.direction.mirrored(normal))
            result = result + self.colour(mirror, depth - 1) * thing.shine
        return result


def main(size):
    things = [Floor(Vector(1.0, 1.0, 0.9), 0.1)]
    for i in range(5):
        centre = Vector(i * 1.6 - 3.2, 1.0 + (i % 2) * 0.5, 6.0 + i % 3)
        things.append(Sphere(centre, 0.9, Vector(0.2 * i, 0.5, 1.0 - 0.2 * i), 0.4))
    scene = Scene(things, [Vector(-5.0, 8.0, 0.0), Vector(6.0, 6.0, 2.0)])
    eye = Vector(0.0, 1.8, -1.0)
    sums = Vector(0.0, 0.0, 0.0)
    for row in range(size):
        for column in range(size):
            target = Vector(column / size - 0.5, 0.5 - row / size, 1.0)
            sums = sums + scene.colour(Ray(eye, target.unit()), 3)
    return f"{sums.x:.6f} {sums.y:.6f} {sums.z:.6f}"


print(main(int(sys.argv[1])))
