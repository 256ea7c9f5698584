"""Sorting by tuples: first items of one kind, ties, different lengths, what is no tuple, and comparisons that raise or count."""

from functools import cmp_to_key


def by_comparison(items):
    """The same by the general comparison, one pair at a time."""
    return sorted(items, key=cmp_to_key(lambda a, b: -1 if a < b else 1 if b < a else 0))


MIXED = [
    [(i * 7 % 5, i % 3, i) for i in range(40)],
    [(i * 7 % 5 / 4, str(i)) for i in range(40)],
    [(str(i * 7 % 5), -i) for i in range(40)],
    [(1,), (1, 2), (1, 2, 3), (0,), (1, 1), (0, 9), (1,)],
    [(-0.0, 2), (0.0, 1), (0.0,), (-0.0, 0)],
    [(2**70, 1), (2**65, 3), (5, 2)],
    [(True, 2), (False, 3), (1, 1), (0, 5)],
    [("é", 1), ("z", 2), ("\U0001f600", 3), ("", 4)],
    [((1, 2), 3), ((1, 1), 4), ((0, 9), 5)],
    [(None, i) for i in range(3)],
    [(1, None), (0, "x"), (2, 3.5)],
    [(3, [2]), (3, [1]), (2, [9])],
    [(), (1,), ()],
]
for items in MIXED:
    for reverse in (False, True):
        assert sorted(items, reverse=reverse) == sorted(by_comparison(items), reverse=reverse)
    indices = sorted(range(len(items)), key=items.__getitem__)
    print(indices, sorted(items)[0])

nan = float("nan")
print(sorted([(nan, 2), (1.0, 3), (nan, 1), (0.5, 9)]))
print(sorted([(1.0, nan), (1.0, 2.0), (1.0, nan)]))

for wrong in ([(1, "a"), (1, 2)], [(1, None), (1, None), (1, {})], [(1, 2), ("a", 2)], [(1, 2), 3], [(1, 1j), (1, 2j)]):
    try:
        print(sorted(wrong))
    except TypeError as error:
        print("TypeError:", error)


class Counted:
    calls = []

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        self.calls.append(("eq", self.value, other.value))
        return self.value == other.value

    def __lt__(self, other):
        self.calls.append(("lt", self.value, other.value))
        return self.value < other.value


print([pair[1].value for pair in sorted([(1, Counted(3)), (1, Counted(1)), (0, Counted(7)), (1, Counted(2))])])
print(Counted.calls)


class Pair(tuple):
    """A subclass with an order of its own."""

    def __lt__(self, other):
        return tuple.__lt__(other, self)


print(sorted([Pair((1, 2)), Pair((3, 4)), Pair((2, 2))]))
print(sorted([(1, 2), Pair((3, 4)), (2, 2)]))

changing = [(3, 1), (2, 2), (1, 3)]


class Intruder:
    def __eq__(self, other):
        changing.append(None)
        return False

    def __lt__(self, other):
        return True


changing += [(1, Intruder()), (1, Intruder())]
try:
    changing.sort()
except ValueError as error:
    print("ValueError:", error)
