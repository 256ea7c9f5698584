"""Sorting: numbers, texts, tuples, records by keys, in order and against it, with own comparisons."""
# scale 70, small 2

import sys
from functools import cmp_to_key
from operator import attrgetter, itemgetter


class Record:
    def __init__(self, name, age):
        self.name = name
        self.age = age

    def __lt__(self, other):
        return self.age < other.age


def shuffled(count, seed):
    value = seed
    for _ in range(count):
        value = (value * 1103515245 + 12345) & 0x7FFFFFFF
        yield value >> 8


def main(scale):
    total = 0
    for turn in range(scale):
        numbers = list(shuffled(3_000, turn + 1))
        total += sorted(numbers)[7] & 255
        total += sorted(numbers, reverse=True)[7] & 255
        total += sorted([n / 7 for n in numbers])[5] > 1000
        words = [f"key{n % 5000}" for n in numbers]
        words.sort()
        total += len(words[100])
        words.sort(key=len)
        total += len(words[0])
        pairs = [(n % 50, n) for n in numbers]
        pairs.sort()
        total += pairs[10][1] & 255
        pairs.sort(key=itemgetter(1))
        pairs.sort(key=lambda pair: (-pair[0], pair[1]))
        total += pairs[20][1] & 255
        records = [Record(f"r{n % 777}", n % 100) for n in numbers[:1_000]]
        records.sort(key=attrgetter("name"))
        total += records[0].age
        records.sort()
        total += records[50].age
        records.sort(key=lambda r: (r.age, r.name))
        total += records[100].age
        compared = sorted(numbers[:500], key=cmp_to_key(lambda a, b: b - a))
        total += compared[3] & 255
        total += sorted(sorted(numbers) + sorted(numbers))[100] & 255
    return total


print(main(int(sys.argv[1])))
