"""Loops and branches over globals, constants and small tables: a state machine, a counter of words, nested loops."""
# scale 3100, small 69

import sys

LIMIT = 100
STATES = {"a": "b", "b": "c", "c": "a"}
count = 0


def machine(text):
    state, seen = 0, 0
    for c in text:
        if state == 0:
            if c == "/":
                state = 1
            elif c.isdigit():
                state = 2
        elif state == 1:
            state = 3 if c == "*" else 0
        elif state == 2:
            if not c.isdigit():
                seen += 1
                state = 0
        elif c == "*":
            state = 4
        elif state == 4 and c == "/":
            seen += 10
            state = 0
    return seen


def bump():
    global count
    count += 1
    if count > LIMIT:
        count = 0
    return count


def search(size):
    found = 0
    for a in range(1, size):
        for b in range(a, size):
            c = a * a + b * b
            if c > size * size:
                break
            if c % 5:
                continue
            found += 1
    else:
        found += 1
    return found


def main(scale):
    total = 0
    text = "x = 12 /* note */ + 7 * y3 / 2 ; " * 10
    state = "a"
    for _ in range(scale):
        total += machine(text)
        for _ in range(500):
            total += bump()
            state = STATES[state]
            total += 1 if state == "a" else 2 if state == "b" else 3
        total += search(40)
        i = 0
        while True:
            i += 1
            if i % 3 == 0 and i % 5 == 0 or i == 7:
                total += i
            elif not i & 1:
                continue
            if i > 500:
                break
        assert 0 <= i < 1_000 and total is not None
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
