"""Attributes: of instances, of classes, of slots, made on demand, by name, deleted and set anew."""
# scale 1200, small 27

import sys


class Point:
    origin = 10

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Lazy:
    def __getattr__(self, name):
        return len(name)


class Checked:
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value + 1)


def main(scale):
    total = 0
    names = ["x", "y", "origin"]
    lazy, checked = Lazy(), Checked()
    for _ in range(scale):
        points = [Point(i, i + 1) for i in range(200)]
        slotted = [Slotted(i, i - 1) for i in range(200)]
        for _ in range(8):
            for p in points:
                p.x += p.y
                p.y = p.x - p.origin
                total += p.x
            for s in slotted:
                s.x += s.y
                s.y = s.x ^ 3
                total += s.y
        for p in points:
            for name in names:
                total += getattr(p, name)
            setattr(p, "z", total & 7)
            total += p.z
            del p.z
            total += hasattr(p, "z")
            total += lazy.missing + lazy.name
            checked.value = total & 15
            total += checked.value
        Point.origin = (total & 3) + 9
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
