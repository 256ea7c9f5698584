"""Iteration: the tools of `itertools`, `zip`, `map`, `filter`, `enumerate`, `reversed`, iterators in Python."""
# scale 690, small 15

import sys
from functools import reduce
from itertools import accumulate, batched, chain, combinations, count, cycle, groupby
from itertools import islice, permutations, product, starmap, takewhile, zip_longest
from operator import add, mul


class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left


class Indexed:
    def __len__(self):
        return 100

    def __getitem__(self, index):
        if index >= 100:
            raise IndexError(index)
        return index


def main(scale):
    total = 0
    data = list(range(1_000))
    for _ in range(scale):
        for i, (a, b) in enumerate(zip(data, reversed(data))):
            total += i + a - b
        total += sum(map(lambda x: x + 1, filter(lambda x: x & 1, data)))
        total += sum(map(mul, data, data)) + reduce(add, data)
        for value in Countdown(300):
            total += value
        for value in Indexed():
            total += value
        total += sum(islice(count(3, 2), 500)) + sum(islice(cycle([1, 2, 3]), 500))
        total += sum(chain.from_iterable([[1, 2]] * 200)) + max(accumulate(data))
        for a, b in combinations(range(30), 2):
            total += a ^ b
        for triple in permutations(range(6), 3):
            total += triple[0]
        for a, b in product(range(20), repeat=2):
            total += a * b
        for key, group in groupby(data, lambda x: x // 10):
            total += key + sum(group)
        total += sum(starmap(add, zip(data, data)))
        total += len(list(takewhile(lambda x: x < 500, data)))
        total += sum(len(batch) for batch in batched(data, 7))
        total += sum(1 for a, b in zip_longest(data, range(500)) if b is None)
        total += any(x > 990 for x in data) + all(x < 990 for x in data)
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
