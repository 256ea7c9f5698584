"""Pipelines of generators and itertools, grouping, counting, sorting by keys, primes, big numbers, dates, CSV."""

import csv
import datetime
import io
import itertools
import math
import operator
import random
import statistics
from collections import Counter, defaultdict, namedtuple
from functools import lru_cache, partial, reduce

Order = namedtuple("Order", "number day customer article amount price")


def orders(count):
    chance = random.Random(31)
    start = datetime.date(2023, 1, 1)
    for number in range(count):
        yield Order(
            number,
            start + datetime.timedelta(days=chance.randrange(365)),
            f"customer{chance.randrange(50):02}",
            chance.choice(["bolt", "nut", "screw", "nail"]),
            chance.randint(1, 20),
            round(chance.uniform(0.5, 9.5), 2),
        )


def to_csv(rows):
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(Order._fields)
    writer.writerows(rows)
    return out.getvalue()


def from_csv(text):
    for row in csv.DictReader(io.StringIO(text)):
        yield Order(
            int(row["number"]),
            datetime.date.fromisoformat(row["day"]),
            row["customer"],
            row["article"],
            int(row["amount"]),
            float(row["price"]),
        )


def valid(rows, least):
    for row in rows:
        if row.amount * row.price >= least:
            yield row


def running(values):
    total = 0.0
    for value in values:
        total += value
        yield total


def windows(values, size):
    copies = itertools.tee(values, size)
    for skip, copy in enumerate(copies):
        next(itertools.islice(copy, skip, skip), None)
    return zip(*copies)


def sieve(limit):
    marks = bytearray([1]) * (limit + 1)
    marks[:2] = b"\0\0"
    for number in range(2, math.isqrt(limit) + 1):
        if marks[number]:
            marks[number * number :: number] = bytes(len(range(number * number, limit + 1, number)))
    return [number for number, mark in enumerate(marks) if mark]


def is_prime(number):
    if number < 2 or number % 2 == 0:
        return number == 2
    odd, twos = number - 1, 0
    while odd % 2 == 0:
        odd //= 2
        twos += 1
    for base in (2, 3, 5, 7, 11, 13):
        if number == base:
            return True
        value = pow(base, odd, number)
        if value in (1, number - 1):
            continue
        for _ in range(twos - 1):
            value = value * value % number
            if value == number - 1:
                break
        else:
            return False
    return True


def factors(number):
    divisor = 2
    while divisor * divisor <= number:
        while number % divisor == 0:
            yield divisor
            number //= divisor
        divisor += 1 if divisor == 2 else 2
    if number > 1:
        yield number


@lru_cache(maxsize=None)
def partitions(number, largest):
    if number == 0:
        return 1
    return sum(partitions(number - part, part) for part in range(1, min(number, largest) + 1))


def collatz(number):
    steps = 0
    while number != 1:
        number = number // 2 if number % 2 == 0 else 3 * number + 1
        steps += 1
    return steps


def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (x != y))
    return row[-1]


def knapsack(items, room):
    best = [0] * (room + 1)
    for weight, worth in items:
        for free in range(room, weight - 1, -1):
            if best[free - weight] + worth > best[free]:
                best[free] = best[free - weight] + worth
    return best[room]


def main():
    text = to_csv(orders(4_000))
    rows = list(from_csv(text))
    print(len(text), rows[0])
    by_month = defaultdict(list)
    for row in rows:
        by_month[row.day.month].append(row)
    for month, group in sorted(by_month.items())[:3]:
        worth = sum(row.amount * row.price for row in group)
        print(f"{month:2} {len(group):4} {worth:10.2f} {max(row.amount for row in group)}")
    ordered = sorted(rows, key=operator.attrgetter("customer", "day"))
    for customer, group in itertools.islice(itertools.groupby(ordered, key=lambda row: row.customer), 2):
        group = list(group)
        print(customer, len(group), group[0].day, {row.article for row in group} >= {"nut"})
    print(sorted(Counter(row.article for row in rows).items()), Counter(r.day.weekday() for r in rows)[0])
    chosen = valid((row for row in rows if row.day.year == 2023), 100)
    totals = list(running(map(lambda row: row.amount * row.price, chosen)))
    print(len(totals), f"{totals[-1]:.2f}", f"{statistics.fmean(totals):.2f}", f"{statistics.median(totals):.2f}")
    print(max(sum(window) for window in windows((row.amount for row in rows), 7)))
    primes = sieve(60_000)
    print(len(primes), primes[-1], sum(is_prime(n) for n in range(10**9, 10**9 + 1500)))
    print(list(factors(2**31 * 3 * 10007)), list(factors(600851475143)), partitions(60, 60))
    print(max(range(1, 4_000), key=collatz), edit_distance("interpreters" * 6, "representing" * 6))
    print(knapsack([(i * 7 % 23 + 1, i * 13 % 37) for i in range(60)], 300))
    print(str(math.factorial(200))[:30], sum(map(int, str(3**2000))), reduce(math.gcd, range(60, 600, 60)))
    add_seven = partial(operator.add, 7)
    print(list(map(add_seven, itertools.accumulate(range(6), operator.mul, initial=1))))
    print(["".join(p) for p in itertools.permutations("abc")][:4], len(list(itertools.product("ab", repeat=10))))
    print(sum(a * b for a, b in itertools.pairwise(itertools.chain(range(500), reversed(range(500))))))
    left, right = 1, 1
    for _ in range(3_000):
        left, right = right, left + right
    print(right % 10**12, right.bit_length(), divmod(right, 10**40)[1] % 97)


main()
