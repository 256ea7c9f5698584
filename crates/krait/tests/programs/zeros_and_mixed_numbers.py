# Doubles that are zero, and ints beside doubles, where the loop computes and compares in words.
import math
import operator


def sums(values, others):
    out = []
    for a in values:
        for b in others:
            out.append((a + b, a - b, a * b, a < b, a <= b, a == b, a != b, a > b, a >= b))
    return out


def quotients(values, others):
    out = []
    for a in values:
        for b in others:
            try:
                out.append(a / b)
            except ZeroDivisionError as error:
                out.append(str(error))
    return out


def branches(values, limit):
    less = equal = more = 0
    for value in values:
        if value < limit:
            less += 1
        if value == limit:
            equal += 1
        if value > limit:
            more += 1
    return less, equal, more


ZEROS = [0.0, -0.0, 1.5, -1.5] * 5
DOUBLES = [0.0, -0.0, 0.5, -2.0, math.inf, math.nan, 2.0**53, -(2.0**62)]
INTS = [0, 1, -2, 2**53, 2**53 + 1, 2**60 + 1, -(2**62), 2**62, 10**400, True, False]

print(sums(ZEROS, ZEROS)[:16])
for results in sums(DOUBLES, INTS[:8]), sums(INTS[:8], DOUBLES), sums(DOUBLES, DOUBLES):
    print(results)
print([sums([a], [0.25]) for a in INTS if a is True or a is False])
print(quotients(ZEROS, ZEROS)[:16])
print(quotients(DOUBLES, INTS[:8]), quotients(INTS[:8], DOUBLES))
for limit in 0, 0.0, -0.0, 1, 2**53 + 1, 10**400, -(10**400), math.nan, True:
    print(branches(DOUBLES * 4, limit), branches(INTS[:8] * 4, limit))


def product(count, factor):
    total = 0.0
    for _ in range(count):
        total = total * factor
        if total > 0.0:
            total = 1.0
    return math.copysign(1, total)


print(product(100, 2.0), product(101, -1.0), product(100, -1.0))
for compare in operator.lt, operator.ge, operator.eq:
    print([compare(a, b) for a in DOUBLES for b in INTS].count(True))
