"""Methods: bound and stored, of classes, static, by `super()`, properties, `__call__`."""
# scale 70, small 2

import sys


class Counter:
    unit = 1

    def __init__(self, start):
        self.value = start

    def add(self, amount):
        self.value += amount
        return self

    def get(self):
        return self.value

    @property
    def double(self):
        return self.value * 2

    @classmethod
    def step(cls):
        return cls.unit

    @staticmethod
    def clip(value):
        return value & 0xFFFF

    def __call__(self, amount):
        return self.value ^ amount


class Loud(Counter):
    unit = 2

    def add(self, amount):
        super().add(amount + 1)
        return self

    def get(self):
        return super().get() + 1


def main(scale):
    total = 0
    plain, loud = Counter(1), Loud(2)
    stored = plain.add
    for _ in range(scale):
        for i in range(5_000):
            plain.add(i).add(1)
            stored(2)
            loud.add(i)
            total += plain.get() + loud.get()
            total += plain.double + loud.step()
            total += Counter.clip(total) + loud.clip(i)
            total += plain(i)
            total += Counter.get(plain)
        total &= 0xFFFFFFFF
        plain.value &= 0xFFFF
        loud.value &= 0xFFFF
    return total


print(main(int(sys.argv[1])))
