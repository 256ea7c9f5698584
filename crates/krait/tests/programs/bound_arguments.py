"""Arguments that are bound at hot sites: defaults, keyword-only parameters, collected arguments; their errors; objects that die
with the frame of a call."""

import sys
import threading


def mixed(a, b=2, *, c=3, d):
    return a, b, c, d


def collecting(*a, k=1, **kw):
    return a, k, kw


def ordered(a, /, b, *r, x, y=5):
    return a, b, r, x, y


def named(*, p=1, q=2):
    return p, q


class Methods:
    def __init__(self, *a, z=1, **k):
        self.made = a, z, k

    def keyword(self, a, *, k=7):
        return a, k

    def rest(self, *a):
        return a


def told(function):
    try:
        return function()
    except TypeError as error:
        return str(error)


def bind():
    methods = Methods(1, 2, y=3)
    for _ in range(30):
        out = [
            mixed(1, d=4),
            mixed(1, 5, d=4, c=9),
            collecting(),
            collecting(1, 2),
            collecting(1, z=2, k=3),
            ordered(1, 2, x=3),
            ordered(1, 2, 3, 4, x=5, y=6),
            named(),
            named(q=5),
            named(p=3),
            methods.keyword(1),
            methods.keyword(1, k=2),
            methods.rest(),
            methods.rest(1, 2),
            methods.made,
            Methods(3, z=4, w=5).made,
            told(lambda: mixed(1)),
            told(lambda: mixed(1, c=2)),
            told(lambda: mixed(1, 2, 3, d=1)),
            told(lambda: mixed(1, a=2, d=3)),
            told(lambda: ordered(1, b=2, x=1)),
            told(lambda: ordered(1)),
            told(lambda: ordered(a=1, b=2, x=3)),
            told(lambda: named(1)),
            told(lambda: named(z=1)),
            mixed(*(1,), **{"d": 4}),
            collecting(*(1, 2)),
            collecting(*(), **{"k": 3, "j": 4}),
            told(lambda: named(*(1,))),
        ]
    yield from out
    named.__kwdefaults__ = {"q": 20, "p": 10}
    for _ in range(30):
        out = [named(), named(q=1), named(*())]
    yield from out
    named.__kwdefaults__ = {"q": 20}
    for _ in range(30):
        out = [named(p=1), told(lambda: named()), told(lambda: named(q=1))]
    yield from out
    mixed.__defaults__ = None
    for _ in range(30):
        out = [told(lambda: mixed(1, d=1)), mixed(1, 2, d=1)]
    yield from out
    mixed.__defaults__ = (1, 2, 3, 4)
    for _ in range(30):
        out = [mixed(d=1), mixed(5, d=1)]
    yield from out


class Dying:
    log = []

    def __init__(self, name):
        self.name = name

    def __del__(self):
        Dying.log.append((self.name, sys._getframe(1).f_code.co_name))


def one():
    a = Dying(1)
    return 5


def two():
    a, b = Dying(1), Dying(2)
    return 6


def three(first):
    a, b, c = Dying(1), Dying(2), Dying(3)
    return [a][0] if first else c


class FillsOne:
    def __init__(self):
        a = Dying(9)


class FillsTwo:
    def __init__(self):
        a, b = Dying(8), Dying(7)


def die():
    for _ in range(20):
        Dying.log.clear()
        results = one(), two(), three(0).name, three(1).name
        FillsOne()
        FillsTwo()
    return results, Dying.log


def depth(n):
    return n and depth(n - 1) + 1


for line in bind():
    print(line)
print(*die(), sep="\n")
for turn in range(40):
    reached = []
    threads = [threading.Thread(target=lambda: reached.append(depth(turn * 10))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert reached == [turn * 10] * 3, reached
