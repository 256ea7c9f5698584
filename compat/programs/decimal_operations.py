"""All operations of decimal contexts on random operands: results and flags of 24,000 cases, a line each."""

import random
import sys
from decimal import *

RANDOM = random.Random(20240711)
ROUNDINGS = [
    ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP,
]
UNARY = """abs exp ln log10 minus next_minus next_plus normalize plus to_integral_exact to_integral_value sqrt logb
    logical_invert number_class create_decimal to_sci_string to_eng_string copy_abs copy_negate is_normal is_subnormal
    is_zero""".split()
BINARY = """add compare compare_signal divide divide_int divmod max max_mag min min_mag multiply next_toward quantize
    remainder remainder_near subtract compare_total compare_total_mag copy_sign logical_and logical_or logical_xor rotate
    same_quantum scaleb shift power""".split()
SPECIAL = "Inf -Inf NaN -NaN sNaN -sNaN NaN12 sNaN123456789 0 -0 0E+3 0E-7 -0E-20 1 -1 1.0 1.000 10 0.5 -2".split()


def digits(most):
    count = RANDOM.choice([1, 1, 2, 3, RANDOM.randint(1, most)])
    style = RANDOM.randrange(6)
    if style == 0:
        return "9" * count
    if style == 1:
        return "1" + "0" * (count - 1)
    letters = "0059" if style == 2 else "0123456789"
    return "".join(RANDOM.choice(letters) for _ in range(count))


def number(context, most):
    if RANDOM.random() < 0.1:
        return RANDOM.choice(SPECIAL)
    text = digits(most)
    if RANDOM.random() < 0.3:
        place = RANDOM.randint(0, len(text))
        text = text[:place] + "." + text[place:]
    kind = RANDOM.random()
    if kind < 0.4:
        text += f"E{RANDOM.randint(-30, 30)}"
    elif kind < 0.55:
        text += f"E{RANDOM.randint(-400, 400)}"
    elif kind < 0.6:
        bounds = [context.Emax, context.Emin, context.Etiny(), context.Etop()]
        text += f"E{RANDOM.choice(bounds) - len(text)}"
    return RANDOM.choice(["", "", "-"]) + text


def new_context():
    return Context(
        prec=RANDOM.choice([1, 2, 5, 7, 9, 16, 18, 19, 20, 28, 34, 37, 38, 39, 57, RANDOM.randint(1, 100)]),
        rounding=RANDOM.choice(ROUNDINGS),
        Emax=RANDOM.choice([0, 1, 5, 20, 96, 384, 6144, 999999, MAX_EMAX - 200]),
        Emin=RANDOM.choice([0, -1, -5, -20, -95, -383, -6143, -999999, MIN_EMIN + 200]),
        capitals=RANDOM.randint(0, 1),
        clamp=RANDOM.randint(0, 1),
        flags=[],
        traps=[],
    )


def operands(name, context, most):
    if name in ("ln", "log10") and RANDOM.random() < 0.3:
        near = RANDOM.randint(1, 40)
        return [RANDOM.choice(["1." + "0" * near, "0." + "9" * near]) + digits(5)]
    if name in ("exp", "ln", "log10") and RANDOM.random() < 0.6:
        return [f"{digits(40)}E{RANDOM.randint(-60, 5)}"]
    if name in UNARY:
        return [number(context, most)]
    if name == "fma":
        return [number(context, most) for _ in range(3)]
    first, second = number(context, most), number(context, most)
    chance = RANDOM.random()
    if name in ("shift", "rotate", "scaleb") and chance < 0.8:
        second = str(RANDOM.randint(-context.prec - 2, context.prec + 2))
    elif name == "quantize" and chance < 0.7:
        second = f"1E{RANDOM.randint(-30, 10)}"
    elif name.startswith("logical"):
        first, second = ("".join(RANDOM.choice("01") for _ in range(RANDOM.randint(1, context.prec + 1))) for _ in "ab")
    elif name == "power" and chance < 0.4:
        second = str(RANDOM.randint(-200, 200))
    elif name == "power" and chance < 0.8:
        first = f"{digits(12)}E{RANDOM.randint(-12, 2)}"
        second = RANDOM.choice(["", "-"]) + f"{digits(8)}E{RANDOM.randint(-8, 1)}"
    elif name == "power":
        return [str(RANDOM.randint(-(10**12), 10**12)) for _ in range(3)]
    return [first, second]


def run(count, most, prec=None):
    names = UNARY + BINARY + BINARY + ["fma"] * 3
    for _ in range(count):
        context = new_context()
        if prec:
            context.prec = RANDOM.randint(1, prec)
        name = RANDOM.choice(names)
        texts = operands(name, context, most)
        values = texts if name == "create_decimal" else [Decimal(text) for text in texts]
        result = getattr(context, name)(*values)
        flags = "".join("01"[flag] for flag in context.flags.values())
        print(name, context.prec, context.rounding, *texts, result, flags)


def long_products():
    """Operands for which long multiplication and division have methods of their own."""
    context = Context(prec=100_000, Emax=MAX_EMAX, Emin=MIN_EMIN)
    for count in (700, 900, 2500, 9000, 21_000):
        first = Decimal("".join(RANDOM.choice("0123456789") for _ in range(count)))
        second = Decimal("".join(RANDOM.choice("0123456789") for _ in range(count - 100)))
        nines = Decimal("9" * count)
        product = context.multiply(first, second)
        print(count, hash(product), hash(context.multiply(nines, nines)), context.multiply(nines, first) % 10**50)
        for dividend, divisor in ((product, first), (product, nines), (product - 1, second), (nines * 10**50, second)):
            quotient, rest = context.divmod(dividend, divisor)
            print(hash(quotient), hash(rest), context.fma(quotient, divisor, rest) == dividend)
    short = Context(prec=900)
    print(short.sqrt(2), short.exp(1), short.ln(10), short.power(2, Decimal("0.5")), sep="\n")


sys.set_int_max_str_digits(0)
run(22_000, 60)
run(2_000, 600, 600)
setcontext(Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN))
long_products()
