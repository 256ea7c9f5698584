"""A tour of the numeric tower: decimal contexts, fractions, statistics, random with seeds, integer puzzles."""

import collections
import decimal
import fractions
import itertools
import math
import numbers
import operator
import random
import statistics
import sys
from decimal import Context, Decimal, Inexact, InvalidOperation, Overflow, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP, getcontext, localcontext
from fractions import Fraction


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return type(error).__name__


class Money(numbers.Number):
    """Whole cents of a currency; works with int and Fraction, refuses float."""

    __slots__ = ("cents",)

    def __init__(self, cents):
        self.cents = operator.index(cents)

    @classmethod
    def parse(cls, text):
        whole, _, rest = text.replace(",", "").partition(".")
        return cls(int(whole) * 100 + int(rest.ljust(2, "0")[:2] or 0) * (-1 if whole.startswith("-") else 1))

    def __repr__(self):
        return f"Money({self.cents})"

    def __format__(self, spec):
        sign = "-" if self.cents < 0 else ""
        return format(f"{sign}{abs(self.cents) // 100:,}.{abs(self.cents) % 100:02}", spec)

    def __add__(self, other):
        return Money(self.cents + other.cents) if isinstance(other, Money) else NotImplemented

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return Money(-self.cents)

    def __mul__(self, other):
        if isinstance(other, numbers.Rational):
            return Money(round(self.cents * Fraction(other)))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        match other:
            case Money():
                return Fraction(self.cents, other.cents)
            case numbers.Rational():
                return self * Fraction(1, other) if isinstance(other, int) else self * (1 / other)
        return NotImplemented

    def __eq__(self, other):
        return self.cents == other.cents if isinstance(other, Money) else NotImplemented

    def __lt__(self, other):
        return self.cents < other.cents if isinstance(other, Money) else NotImplemented

    def __hash__(self):
        return hash(("money", self.cents))

    def __bool__(self):
        return self.cents != 0

    def __abs__(self):
        return Money(abs(self.cents))

    def share(self, weights):
        total, shares, left = sum(weights), [], self.cents
        for weight in weights:
            part = self.cents * weight // total
            shares.append(part)
            left -= part
        return [Money(part + (n < left)) for n, part in enumerate(shares)]


def money():
    a, b = Money.parse("1,234.56"), Money.parse("-0.5")
    print(a, b, f"{a:>12}|{b}|{a - b}", a * 3, Fraction(1, 3) * a, a / 7, a / b, sum([a, b, a]), abs(b), -a, a > b, bool(Money(0)), [f"{m}" for m in Money(100).share([1, 1, 1])], [m.cents for m in Money(-7).share([2, 5])])
    print(attempt(lambda: a * 1.5), attempt(lambda: a + 1), attempt(lambda: a < 3), attempt(Money, 1.5), a == 3, isinstance(a, numbers.Number), issubclass(int, numbers.Rational), isinstance(1.0, numbers.Real), isinstance(Decimal(1), numbers.Real), isinstance(True, numbers.Integral), isinstance(1j, numbers.Complex))


def contexts():
    one, three, seven = Decimal(1), Decimal(3), Decimal("7.0")
    for rounding in (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP):
        with localcontext(prec=3, rounding=rounding) as context:
            print(rounding, one / three, -one / seven, +Decimal("2.345"), +Decimal("-2.355"), Decimal("2.5").quantize(one), Decimal("-0.5").to_integral_value(), round(Decimal("2.675"), 2), sorted(f.__name__ for f, on in context.flags.items() if on))
    with localcontext() as context:
        context.prec = 50
        print(Decimal(2).sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal(2).log10(), Decimal(2) ** Decimal("0.5"), sep="\n")

        def pi():
            lasts, t, s, n, na, d, da = 0, Decimal(3), 3, 1, 0, 0, 24
            while s != lasts:
                lasts = s
                n, na = n + na, na + 8
                d, da = d + da, da + 32
                t = (t * n) / d
                s += t
            return +s

        print(pi())
    for text in ("0", "-0", "1.0", "1E+3", "1E-10", "123.4500", "NaN", "sNaN123", "-Infinity", "0E+5", "9.99e999"):
        d = Decimal(text)
        print(repr(d), d.as_tuple(), d.normalize() if not d.is_nan() else "", d.is_signed(), d.is_zero(), d.is_normal(), d.number_class(), d.adjusted(), d.to_eng_string(), f"{d:.2e}" if not d.is_nan() else "", f"{d:+,.1f}" if d.is_finite() and abs(d) < 10**6 else "")
    a, b = Decimal("17.5"), Decimal("-5")
    print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, a ** -1, -a, abs(b), a.compare(b), a.max(b), a.min(b), a.copy_sign(b), a.remainder_near(b), a.fma(b, 1), a.scaleb(3), a.shift(2), a.rotate(1), a.logb(), a.next_plus(), a.next_minus(), a.next_toward(0), a.same_quantum(Decimal("1.1")), a.as_integer_ratio(), int(a), float(a), hash(a) == hash(17.5), a == 17.5, a > 17, Decimal("0.1") == 0.1, Decimal(0.1), Decimal.from_float(0.5), a.radix(), a.canonical(), Decimal("1.10") == Decimal("1.1"), Decimal("1.10").compare_total(Decimal("1.1")))
    print(Decimal("1010").logical_xor(Decimal("110")), Decimal("1010").logical_invert(Context(prec=5)), Decimal((0, (1, 2, 3), -2)), Decimal(" 1_0.5 "), Decimal("٣.٥"), sum(map(Decimal, ["0.1"] * 10)), max(Decimal("1"), 2, 1.5), sorted([Decimal("2"), 1, Fraction(3, 2), 1.25]), math.floor(Decimal("-1.5")), math.trunc(Decimal("9.9")), round(Decimal("1.5")), complex(Decimal(1)))
    context = Context(prec=4, traps=[Inexact])
    print(attempt(context.divide, 1, 3), context.divide(1, 4), attempt(Context(traps=[Overflow], Emax=99).power, 10, 200), Context(Emax=99, traps=[]).power(10, 200), attempt(Decimal, "x"), attempt(lambda: Decimal(1) / 0), attempt(lambda: Decimal(0) / 0), attempt(lambda: Decimal("sNaN") + 1), attempt(lambda: Decimal(1) + 1.5), attempt(lambda: Decimal("NaN") < 1), Decimal("NaN") == Decimal("NaN"), attempt(lambda: int(Decimal("Infinity"))), attempt(lambda: Decimal(1).quantize(Decimal("1e-50"))), attempt(lambda: Decimal(-1).sqrt()), attempt(hash, Decimal("sNaN")), attempt(Context, prec=0), attempt(setattr, context, "rounding", "UP"))
    basic = decimal.BasicContext.copy()
    print(basic.prec, basic.rounding, basic.Emin, bool(basic.traps[InvalidOperation]), decimal.ExtendedContext.create_decimal("3.14159265358979"), decimal.HAVE_THREADS, getcontext().prec)
    for spec in ("", "f", ".3f", "10.1f", "<10", "^+10", "e", ".0e", "g", ".3g", "%", ".1%", ",", "_", "010", "=+8", "n", "E", "*>12.2f", "z.1f"):
        print(repr(spec), [attempt(format, Decimal(text), spec) for text in ("1234.5678", "-0.04", "1E+5")])


def spread():
    data = [2.5, 3.5, 3.5, 4.0, 7.25, 8.5, 9.0, 9.0, 12.75]
    for name in ("mean", "fmean", "geometric_mean", "harmonic_mean", "median", "median_low", "median_high", "median_grouped", "mode", "multimode", "pstdev", "pvariance", "stdev", "variance"):
        print(name, *(attempt(getattr(statistics, name), values) for values in (data, [1, 2, 2, 5], list(map(Fraction, (1, 2, 4))), list(map(Decimal, ("1.5", "2.5"))), [])), sep=" | ")
    print(statistics.quantiles(data), statistics.quantiles(range(1, 101), n=5, method="inclusive"), statistics.covariance(data, data[::-1]), statistics.correlation(data, range(9)), statistics.linear_regression(range(9), data, proportional=True), statistics.fmean(data, range(1, 10)))
    normal = statistics.NormalDist(100, 15)
    print(normal.pdf(100), normal.cdf(115), normal.inv_cdf(0.975), normal.zscore(130), normal.quantiles(4), normal.overlap(statistics.NormalDist(110, 15)), normal + 5, normal * 2, normal + statistics.NormalDist(1, 20), normal == statistics.NormalDist(100, 15), statistics.NormalDist(2, 1).samples(3, seed=5), attempt(statistics.NormalDist, 0, -1))
    density = statistics.kde([1.0, 2.0, 4.0], h=0.5, kernel="triangular")
    print(density(2.2), statistics.kde_random([1, 2], 0.5, seed=8)(), attempt(statistics.kde, [], 1))


def chance():
    rnd = random.Random(12345)
    print(rnd.random(), rnd.getrandbits(70), rnd.randint(1, 6), rnd.randrange(0, 100, 7), rnd.choice("abc"), rnd.choices([1, 2, 3], [5, 1, 1], k=6), rnd.sample(range(1000), 5), rnd.sample("ab", counts=[2, 3], k=4), rnd.uniform(1, 2), rnd.randbytes(5))
    deck = list(range(12))
    rnd.shuffle(deck)
    print(deck, [round(getattr(rnd, name)(*args), 9) for name, args in (("gauss", (0, 1)), ("normalvariate", (0, 1)), ("expovariate", (2,)), ("betavariate", (2, 3)), ("gammavariate", (2, 1)), ("lognormvariate", (0, 1)), ("vonmisesvariate", (0, 4)), ("paretovariate", (3,)), ("weibullvariate", (1, 2)), ("triangular", (0, 1, 0.3)), ("binomialvariate", (10, 0.5)))])
    state = rnd.getstate()
    first = [rnd.random() for _ in range(3)]
    rnd.setstate(state)
    print(first == [rnd.random() for _ in range(3)], len(state), len(state[1]))
    for seed in (0, -5, 2**100, "text", b"bytes", 1.5, None.__class__.__name__, bytearray(b"x")):
        print(repr(seed), random.Random(seed).random(), end="; ")
    print(attempt(random.Random, []), attempt(rnd.choice, []), attempt(rnd.randrange, 5, 5), attempt(rnd.sample, [1], 2), attempt(rnd.sample, {1}, 1), attempt(rnd.choices, [1], [0]), attempt(rnd.randint, 1.5, 2), attempt(rnd.randrange, 1.5), attempt(rnd.shuffle, (1,)), attempt(rnd.getrandbits, -1))
    rnd = random.Random(7)
    counts = collections.Counter(rnd.randrange(6) for _ in range(6000))
    print(sorted(counts.items()), random.Random(3).sample(range(10**12), 3), [random.Random(n).randrange(10**30) for n in range(2)])
    inside = sum(rnd.random() ** 2 + rnd.random() ** 2 < 1 for _ in range(20000))
    print(4 * inside / 20000)


def puzzles():
    def factor(n):
        found, p = [], 2
        while p * p <= n:
            while n % p == 0:
                found.append(p)
                n //= p
            p += 1 + (p > 2)
        return found + [n] * (n > 1)

    def miller_rabin(n):
        if n < 41:
            return n in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)
        d, s = n - 1, 0
        while d % 2 == 0:
            d, s = d // 2, s + 1
        for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
            x = pow(a, d, n)
            if x in (1, n - 1):
                continue
            if all((x := x * x % n) != n - 1 for _ in range(s - 1)):
                return False
        return True

    print(factor(2**32 - 1), factor(600851475143), [p for p in (2**61 - 1, 2**67 - 1, 2**89 - 1, 561, 10**18 + 9) if miller_rabin(p)])

    def crt(pairs):
        total, modulus = 0, math.prod(m for _, m in pairs)
        for r, m in pairs:
            part = modulus // m
            total += r * pow(part, -1, m) * part
        return total % modulus

    print(crt([(2, 3), (3, 5), (2, 7)]), crt([(1, 10**9 + 7), (5, 998244353)]))

    def continued(numerator, denominator):
        while denominator:
            q, r = divmod(numerator, denominator)
            yield q
            numerator, denominator = denominator, r

    print(list(continued(415, 93)), list(itertools.islice(continued(*math.e.as_integer_ratio()), 12)))
    partitions = [1] + [0] * 200
    for k in range(1, 201):
        for n in range(k, 201):
            partitions[n] += partitions[n - k]
    print(partitions[100], partitions[200])
    bernoulli = []
    for n in range(21):
        row = []
        for m in range(n + 1):
            row.append(Fraction(1, m + 1))
            for j in range(m, 0, -1):
                row[j - 1] = j * (row[j - 1] - row[j])
        bernoulli.append(row[0])
    print(*(f"B{n}={b}" for n, b in enumerate(bernoulli) if b))
    grid = [[(r * 7 + c * 13 + r * c) % 11 - 5 for c in range(5)] for r in range(5)]

    def determinant(m):
        m = [[Fraction(x) for x in row] for row in m]
        result = Fraction(1)
        for i in range(len(m)):
            pivot = next((r for r in range(i, len(m)) if m[r][i]), None)
            if pivot is None:
                return Fraction(0)
            if pivot != i:
                m[i], m[pivot] = m[pivot], m[i]
                result = -result
            result *= m[i][i]
            for r in range(i + 1, len(m)):
                ratio = m[r][i] / m[i][i]
                m[r] = [a - ratio * b for a, b in zip(m[r], m[i])]
        return result

    print(grid, determinant(grid), [sum(x * y for x, y in zip(row, col)) for row, col in zip(grid, zip(*grid))])
    collatz = max(range(1, 3000), key=lambda n: steps(n))
    print(collatz, steps(collatz), int("".join(map(str, range(1, 60)))) % 97, sum(int(d) for d in str(2**1000)), pow(3, 2**70, 2**31 - 1), (10**50 // 7).bit_count(), hash(2**61 - 1), hash(-1), hash(10**40), hash(1.5), hash(Fraction(7, 3)), hash(float("inf")), hash(True))


def steps(n):
    count = 0
    while n != 1:
        n = n * 3 + 1 if n & 1 else n >> 1
        count += 1
    return count


if __name__ == "__main__":
    for part in (money, contexts, spread, chance, puzzles):
        print(f"== {part.__name__}")
        part()
