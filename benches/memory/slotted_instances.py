"""Peak memory of instances with slots."""
# scale 1200000

import sys


class Point:
    __slots__ = ("x", "y", "tag")

    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.tag = None


def main(scale):
    points = [Point(i, i) for i in range(scale)]
    return len(points), points[-1].x


print(*main(int(sys.argv[1])))
