"""Text of values: f-strings with specifications, `%`, `str.format`, `repr` and `str` of numbers and containers."""
# scale 95, small 2

import sys


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, spec):
        return f"{self.cents / 100:{spec}}" if spec else str(self)

    def __str__(self):
        return f"{self.cents // 100}.{self.cents % 100:02}"

    def __repr__(self):
        return f"Money({self.cents!r})"


def main(scale):
    total = 0
    row = "{:<10}|{:>8}|{:^6}|{:08.3f}"
    for _ in range(scale):
        for i in range(500):
            x = i * 0.37 + 1
            name = f"item{i}"
            total += len(f"{name}: {i:5d} {x:.3f} {i:#x} {i * 1000:,}")
            total += len(f"{name!r:>12} {x:e} {x:g} {i % 7:b}")
            total += len(f"{i}{name}{i}")
            total += len("%s has %d of %5.2f (%r, %x)" % (name, i, x, name, i))
            total += len(row.format(name, i, i % 10, x))
            total += len("{0} {name} {0!r}".format(i, name=name))
            total += len(str(i)) + len(repr(x)) + len(str(x * 1e10))
            total += len(repr([i, name, x])) + len(str({"k": i, name: (i,)}))
            total += len(f"{Money(i)} {Money(i):8.2f} {Money(i)!r}")
            total += len(name.ljust(12) + name.rjust(12) + name.center(20) + str(i).zfill(6))
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
