"""Peak memory of closures, bound methods, generators and classes."""
# scale 300000

import sys


class Owner:
    def method(self):
        return 1


def make(value):
    def inner():
        return value

    return inner


def produce(value):
    yield value


def main(scale):
    owner = Owner()
    closures = [make(i) for i in range(scale)]
    methods = [owner.method for _ in range(scale)]
    generators = [produce(i) for i in range(scale // 2)]
    classes = [type(f"C{i}", (Owner,), {"tag": i}) for i in range(scale // 100)]
    total = closures[-1]() + methods[-1]() + classes[-1].tag
    return total + sum(next(generator) for generator in generators)


print(main(int(sys.argv[1])))
