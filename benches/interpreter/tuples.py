"""Tuples: made, indexed, compared, hashed, added, as keys, in records with names."""
# scale 350, small 8

import sys
from collections import namedtuple
from typing import NamedTuple

Pixel = namedtuple("Pixel", "x y colour")


class Span(NamedTuple):
    start: int
    end: int

    def size(self):
        return self.end - self.start


def main(scale):
    total = 0
    for turn in range(scale):
        pairs = [(i, i * 31 % 97) for i in range(1_000)]
        for pair in pairs:
            total += pair[0] + pair[1]
            total += pair < (turn, 50)
        best = max(pairs, key=lambda pair: (pair[1], pair[0]))
        total += best[0]
        seen = {}
        for x, y in pairs:
            key = (x % 10, y % 10)
            seen[key] = seen.get(key, 0) + 1
        total += len(seen)
        path = ()
        for i in range(60):
            path += (i,)
        total += len(path[10:-10]) + (turn in path) + path.count(3)
        for i in range(500):
            pixel = Pixel(i, turn, "red")
            total += pixel.x + pixel.y + len(pixel.colour)
            total += pixel._replace(x=0).x
            span = Span(i, i + 10)
            total += span.size() + span.end
        for first, second in zip(pairs, pairs[1:]):
            total += (first[1] > second[1]) + ((first, second) == (second, first))
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
