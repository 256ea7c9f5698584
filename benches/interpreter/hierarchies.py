"""Classes in deep and wide hierarchies: inherited methods and attributes, `super()` all the way, several bases,
`isinstance`, making instances and classes."""
# scale 1800, small 40

import sys
from abc import ABC, abstractmethod


class Level0:
    constant = 1

    def __init__(self):
        self.log = 0

    def far(self):
        return self.constant

    def climb(self):
        self.log += 1
        return 0


def level(base, depth):
    class Level(base):
        def __init__(self):
            super().__init__()
            self.depth = depth

        def climb(self):
            return super().climb() + depth

    return Level


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    def describe(self):
        return self.area() * 2


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side * self.side


class Box(Shape):
    def __init__(self, width, height):
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height


class Left:
    def visit(self):
        return 1


class Mixin(Left):
    def visit(self):
        return super().visit() + 2


class Other(Left):
    def visit(self):
        return super().visit() + 4


class Diamond(Mixin, Other):
    def visit(self):
        return super().visit() + 8


def main(scale):
    total = 0
    classes = [Level0]
    for depth in range(1, 11):
        classes.append(level(classes[-1], depth))
    wide = [type(f"Wide{i}", (Level0,), {"constant": i}) for i in range(8)]
    for _ in range(scale):
        for cls in classes[1::3]:
            instance = cls()
            for _ in range(50):
                total += instance.climb() + instance.far() + instance.constant
            total += instance.log
        instances = [cls() for cls in wide]
        for _ in range(50):
            for instance in instances:
                total += instance.far()
        shapes = [Square(i) if i % 2 else Box(i, 2) for i in range(100)]
        for shape in shapes:
            total += shape.describe()
            total += isinstance(shape, Shape) + isinstance(shape, Box) + (type(shape) is Square)
        diamond = Diamond()
        for _ in range(100):
            total += diamond.visit()
        for i in range(3):
            total += type("Made", (Square,), {"area": lambda self: i})(1).describe()
        total += sum(issubclass(cls, Level0) for cls in classes)
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
