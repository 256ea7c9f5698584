"""Decimals, fractions and dates: prices, series, differences of days, texts."""
# scale 1200, small 27

import sys
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, getcontext
from fractions import Fraction


def root(value, digits):
    getcontext().prec = digits
    x = Decimal(value)
    for _ in range(12):
        x = (x + value / x) / 2
    return x


def main(scale):
    total = 0
    cent = Decimal("0.01")
    start = datetime(2024, 2, 27, 13, 5)
    for turn in range(scale):
        getcontext().prec = 28
        bill = Decimal(0)
        for i in range(100):
            price = (Decimal(i) * Decimal("1.19")).quantize(cent, rounding=ROUND_HALF_UP)
            bill += price + 1
        total += int(bill) + len(str(root(Decimal(2), 40)))
        series = Fraction(0)
        for i in range(1, 15):
            series += Fraction(1, i)
        total += series.numerator % 1_000 + (series > 3)
        for i in range(50):
            moment = start + timedelta(days=i, hours=turn % 24)
            total += moment.day + moment.weekday() + len(moment.isoformat())
            total += (date(2025, 1, 1) - moment.date()).days
        total += datetime.strptime("2024-03-05 10:20", "%Y-%m-%d %H:%M").minute
        total += len(start.strftime("%A %d %B %Y"))
    return total


print(main(int(sys.argv[1])))
