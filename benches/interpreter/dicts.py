"""Dicts: filled, read, counted, merged, walked, with keys of several kinds, emptied."""
# scale 370, small 8

import sys
from collections import Counter, defaultdict


def main(scale):
    total = 0
    words = [f"word{i * 7919 % 1000}" for i in range(3_000)]
    for turn in range(scale):
        count = {}
        for word in words:
            count[word] = count.get(word, 0) + 1
        for word in words:
            if word in count:
                total += count[word]
        groups = defaultdict(list)
        for word in words:
            groups[word[-1]].append(word)
        for key, members in groups.items():
            total += len(key) + len(members)
        squares = {i: i * i for i in range(2_000)}
        for i in range(0, 2_000, 3):
            del squares[i]
        for key, value in squares.items():
            total += key ^ value
        pairs = {}
        for i in range(50):
            for j in range(20):
                pairs[i, j] = i * j
        for i in range(50):
            total += pairs[i, turn % 20]
        merged = {**count, "turn": turn} | {"other": 1}
        merged.update(squares)
        total += len(merged) + sum(squares.values())
        total += sum(Counter(words).values())
        for i in range(1_000):
            small = {"a": i, "b": 2, "c": 3}
            total += small["a"] + small["c"]
            small.setdefault("d", 4)
            total += small.pop("b")
        while merged:
            merged.popitem()
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
