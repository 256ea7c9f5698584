"""Builtin functions and types called in loops: `len`, `min`, `max`, `sum`, `abs`, `isinstance`, `int`, `str`, `range`."""
# scale 710, small 16

import sys


def main(scale):
    total = 0
    data = [3, 1, 4, 1, 5, 9, 2, 6]
    words = ["alpha", "be", "gamma"]
    for _ in range(scale):
        for i in range(500):
            total += len(data) + len(words[i % 3])
            total += min(i, 5) + max(i, 7, 9) + abs(-i)
            total += isinstance(i, int) + isinstance(words, (tuple, list)) + callable(i)
            total += int("12") + int(3.7) + len(str(i)) + bool(data)
            total += ord(chr(97 + i % 26)) + round(2.6) + hash(i)
        for i in range(100):
            total += sum(data) + min(data) + max(data) + len(list(range(i)))
            total += len(tuple(data)) + len(set(data)) + len(dict(a=1, b=2))
            total += sum(sorted(data)[:2]) + list(reversed(data))[0]
            total += getattr(words, "missing", 2) + hasattr(words, "append")
            total += divmod(i, 7)[0] + pow(i, 2) + len(repr(words)) + len(hex(i))
            total += (type(i) is int) + len(vars(sys.flags) if i < 0 else ()) + any(data)
            total += len(bytes(5)) + len(enumerate.__name__) + next(iter(data))
            total += all(map(int, "123")) + sum(x for x in zip(data, data).__next__())
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
