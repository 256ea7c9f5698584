"""Decimals as text, ints, floats, tuples, ratios and hashes: 4,000 random numbers in random formats."""

import pickle
import random
from decimal import *
from fractions import Fraction

RANDOM = random.Random(77)


def number():
    if RANDOM.random() < 0.08:
        return Decimal(RANDOM.choice(["NaN", "-NaN123", "sNaN", "Inf", "-Inf", "0", "-0.00", "0E+4", "-0E-9"]))
    text = "".join(RANDOM.choice("0123456789") for _ in range(RANDOM.choice([1, 2, 5, 12, 40])))
    return Decimal(f"{RANDOM.choice(['', '-'])}{text}E{RANDOM.choice([0, 0, RANDOM.randint(-45, 20)])}")


def spec():
    choose = RANDOM.choice
    align = choose(["", "", "<", ">", "=", "^", "*<", "x^", "é=", "0>"])
    sign = choose(["", "", "+", "-", " "]) + choose(["", "", "z"]) + choose(["", "", "#"])
    width = choose(["", "", "0", "1", "12", "012", "30", "030"])
    precision = choose(["", ".0", ".1", ".3", ".10", ".30", ".7,", "._"])
    return align + sign + width + choose(["", "", ",", "_"]) + precision + choose(["", *"eEfFgG%n"])


def shown(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for turn in range(4_000):
    setcontext(Context(rounding=RANDOM.choice([ROUND_HALF_EVEN, ROUND_UP, ROUND_FLOOR]), capitals=turn % 2, traps=[]))
    value, wanted = number(), spec()
    print(repr(value), repr(wanted), repr(shown(format, value, wanted)), value.to_eng_string())
    if turn % 4 == 0:
        print(*(shown(function, value) for function in (int, float, complex, round, Decimal.as_tuple)))
        print(shown(value.as_integer_ratio), shown(hash, value) if not value.is_nan() else "", shown(round, value, 3))
        print(shown(value.__floor__), shown(value.__ceil__), pickle.loads(pickle.dumps(value)), bool(value))

setcontext(Context())
GROUPS = {"decimal_point": ",", "thousands_sep": ".", "grouping": "\3\2"}
for text in "1234567.891 -0.5 12 1E+9".split():
    print(Decimal(text).__format__("n", GROUPS), Decimal(text).__format__("015n", GROUPS))
for turn in range(500):
    top = RANDOM.randint(-(10**12), 10**12)
    value = Fraction(top, RANDOM.choice([1, 2, 8, 10, 1000, 3, 7]))
    near = Decimal(value.numerator) / value.denominator
    print(value == near, value < near, near >= value, hash(value) == hash(near), near == float(value), near < float(value))
for value in (1.1, -0.0, 5e-324, 1.7976931348623157e308, float("inf"), float("nan"), 0.1 + 0.2, 2.0**70):
    print(Decimal(value), Decimal.from_float(value), Context(prec=5).create_decimal_from_float(value))
