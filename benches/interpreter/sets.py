"""Sets: built, asked, joined, met, subtracted, changed while small and large, frozen ones as keys."""
# scale 1100, small 24

import sys


def primes(limit):
    candidates = set(range(2, limit))
    found = 0
    while candidates:
        least = min(candidates) if found < 3 else next(iter(sorted(candidates)))
        candidates -= set(range(least, limit, least))
        found += 1
        if found > 12:
            break
    return found + len(candidates)


def main(scale):
    total = 0
    words = [f"w{i * 31 % 700}" for i in range(1_500)]
    first = set(range(0, 2_000, 2))
    second = set(range(0, 2_000, 3))
    for turn in range(scale):
        seen = set()
        for word in words:
            if word in seen:
                total += 1
            else:
                seen.add(word)
        total += len(first & second) + len(first | second) + len(first ^ second)
        total += len(first - second) + (first >= {2, 4, turn * 2 % 2_000})
        total += first.isdisjoint({1, 3}) + len(seen)
        working = set(first)
        working.update(range(turn, turn + 100))
        for i in range(500):
            working.discard(i)
            working.add(i * 7)
        total += len(working)
        groups = {}
        for i in range(500):
            key = frozenset((i % 5, i % 7))
            groups[key] = groups.get(key, 0) + i
        total += len(groups) + sum(groups.values())
        total += sum(1 for i in range(1_000) if i in {3, 5, 9, 700})
        total += primes(300)
        while seen:
            seen.pop()
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
