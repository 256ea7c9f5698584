"""Data classes, enumerations, cached properties and descriptors: made, compared, hashed, replaced, ordered."""
# scale 370, small 8

import sys
from dataclasses import dataclass, field, replace
from enum import Enum, Flag, IntEnum, auto
from functools import cached_property, lru_cache, total_ordering


@dataclass
class Item:
    name: str
    price: int = 5
    tags: list = field(default_factory=list)


@dataclass(frozen=True, order=True, slots=True)
class Version:
    major: int
    minor: int


class Colour(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3


class Level(IntEnum):
    LOW = 1
    HIGH = 9


class Mode(Flag):
    READ = auto()
    WRITE = auto()


class Positive:
    def __set_name__(self, owner, name):
        self.place = "_" + name

    def __get__(self, instance, owner):
        return getattr(instance, self.place)

    def __set__(self, instance, value):
        if value < 0:
            raise ValueError(value)
        setattr(instance, self.place, value)


@total_ordering
class Order:
    amount = Positive()

    def __init__(self, amount):
        self.amount = amount

    def __eq__(self, other):
        return self.amount == other.amount

    def __lt__(self, other):
        return self.amount < other.amount

    @cached_property
    def tax(self):
        return self.amount // 5


@lru_cache(maxsize=None)
def paths(x, y):
    return 1 if x == 0 or y == 0 else paths(x - 1, y) + paths(x, y - 1)


def main(scale):
    total = 0
    colours = [Colour.RED, Colour.GREEN, Colour.BLUE]
    for turn in range(scale):
        items = [Item(f"i{i}", i) for i in range(200)]
        for item in items:
            item.tags.append(turn)
            total += item.price + (item == items[5])
        total += len(repr(items[3])) + replace(items[4], price=7).price
        versions = [Version(i % 7, i % 11) for i in range(200)]
        total += max(versions).minor + len(set(versions)) + (versions[3] < versions[4])
        for i in range(200):
            colour = colours[i % 3]
            if colour is Colour.RED:
                total += 1
            elif colour == Colour.GREEN:
                total += colour.value
            total += len(Colour(i % 3 + 1).name) + Level.HIGH + (i > Level.LOW)
        for i in range(30):
            mode = Mode.READ | Mode.WRITE if i % 2 else Mode.READ
            total += Mode.WRITE in mode
        orders = [Order(i) for i in range(100)]
        for order in orders:
            total += order.tax + order.tax + (order <= orders[50]) + order.amount
        paths.cache_clear()
        total += paths(12, 12)
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
