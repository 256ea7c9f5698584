"""A sales report: reads a CSV file, checks it, and prints tables and statistics."""

import csv
import datetime
import io
import itertools
import math
import pathlib
import statistics
import sys
import textwrap
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, InvalidOperation, getcontext, localcontext
from fractions import Fraction

DATA = pathlib.Path(__file__).parent.parent / "data" / "sales.csv"
CENT = Decimal("0.01")

Sale = namedtuple("Sale", "id date customer region item quantity unit_price discount note", defaults=[""])


class BadRow(ValueError):
    def __init__(self, number, reason):
        super().__init__(number, reason)
        self.number = number
        self.reason = reason

    def __str__(self):
        return f"row {self.number}: {self.reason}"


def parse(number, row):
    try:
        return Sale(
            int(row["id"]),
            datetime.date.fromisoformat(row["date"]),
            row["customer"].strip(),
            row["region"],
            " ".join(row["item"].split()),
            int(row["quantity"]),
            Decimal(row["unit_price"]),
            Decimal(row["discount"] or 0),
            row["note"],
        )
    except (ValueError, InvalidOperation) as error:
        raise BadRow(number, str(error)) from error


def load(path):
    good, bad = [], []
    with path.open(newline="", encoding="utf-8") as stream:
        reader = csv.DictReader(stream)
        for row in reader:
            try:
                good.append(parse(reader.line_num, row))
            except BadRow as error:
                bad.append(error)
    return good, bad, reader.fieldnames


def total(sale):
    gross = sale.quantity * sale.unit_price
    return (gross * (1 - sale.discount)).quantize(CENT, ROUND_HALF_UP)


def heading(text, mark="="):
    print()
    print(text)
    print(mark * len(text))


def table(header, rows, spec):
    widths = [len(name) for name in header]
    texts = [[format(cell, form) for cell, form in zip(row, spec, strict=True)] for row in rows]
    for row in texts:
        widths = [max(width, len(cell)) for width, cell in zip(widths, row)]
    print(" | ".join(f"{name:^{width}}" for name, width in zip(header, widths)))
    print("-+-".join("-" * width for width in widths))
    for row, source in zip(texts, rows):
        cells = []
        for cell, width, value in zip(row, widths, source):
            side = "<" if isinstance(value, str) else ">"
            cells.append(f"{cell:{side}{width}}")
        print(" | ".join(cells).rstrip())


def by_region(sales):
    groups = defaultdict(list)
    for sale in sales:
        groups[sale.region].append(total(sale))
    heading("Totals by region")
    rows = []
    for region in sorted(groups):
        values = groups[region]
        rows.append((region, len(values), sum(values), statistics.mean(values).quantize(CENT), max(values)))
    table(["region", "n", "sum", "mean", "largest"], rows, ["", "d", ",.2f", ",.2f", ",.2f"])
    whole = sum(itertools.chain.from_iterable(groups.values()))
    print(f"{'all':<14}{whole:>20,.2f}")
    for region, values in sorted(groups.items(), key=lambda pair: (-sum(pair[1]), pair[0])):
        share = sum(values) / whole
        print(f"{region:.<16}{share:8.3%} {'#' * int(share * 60)}")


def by_month(sales):
    heading("Months")
    key = lambda sale: (sale.date.year, sale.date.month)
    running = Decimal(0)
    window = deque(maxlen=3)
    for (year, month), group in itertools.groupby(sorted(sales, key=lambda s: (s.date, s.id)), key):
        group = list(group)
        amount = sum(map(total, group), Decimal())
        running += amount
        window.append(amount)
        first = datetime.date(year, month, 1)
        mean = sum(window) / len(window)
        print(f"{first:%b %Y} {amount:>12,.2f} {running:>13,.2f} {mean:>12.4e} {len(group):3d}")
    days = Counter(sale.date.strftime("%A") for sale in sales)
    for name, count in days.most_common():
        print(f"  {name:<10}{count:>4}")
    weeks = Counter(sale.date.isocalendar().week for sale in sales)
    print("busiest weeks", sorted(weeks.items(), key=lambda p: (-p[1], p[0]))[:6])


def numbers(sales):
    heading("Statistics of the amounts")
    amounts = [float(total(sale)) for sale in sales]
    print(f"mean      {statistics.fmean(amounts):.6f}")
    print(f"median    {statistics.median(amounts)!r}")
    print(f"low/high  {statistics.median_low(amounts)!r} {statistics.median_high(amounts)!r}")
    print(f"stdev     {statistics.stdev(amounts):.9g}")
    print(f"pvariance {statistics.pvariance(amounts):.9g}")
    print(f"quantiles {[round(q, 4) for q in statistics.quantiles(amounts, n=10)]}")
    print(f"inclusive {[round(q, 4) for q in statistics.quantiles(amounts, n=4, method='inclusive')]}")
    print(f"geometric {statistics.geometric_mean(amounts):.6f}")
    print(f"harmonic  {statistics.harmonic_mean(amounts):.6f}")
    print(f"mode      {statistics.mode(s.quantity for s in sales)} {statistics.multimode(s.item for s in sales)}")
    quantity = [s.quantity for s in sales]
    print(f"corr      {statistics.correlation(quantity, amounts):.8f}")
    print(f"spearman  {statistics.correlation(quantity, amounts, method='ranked'):.8f}")
    slope, intercept = statistics.linear_regression(quantity, amounts)
    print(f"line      {slope:.8f} {intercept:+.8f}")
    normal = statistics.NormalDist.from_samples(amounts)
    print(f"normal    mu={normal.mean:.6f} sigma={normal.stdev:.6f} p90={normal.inv_cdf(0.9):.6f}")
    exact = statistics.mean(Fraction(total(s)) for s in sales)
    print(f"exact     {exact} ~ {float(exact):.12f}")
    print(f"fsum      {math.fsum(amounts)!r} {sum(amounts)!r}")
    try:
        statistics.mean([])
    except statistics.StatisticsError as error:
        print("StatisticsError:", error)
    try:
        statistics.quantiles([1])
    except statistics.StatisticsError as error:
        print("StatisticsError:", error)


def pivot(sales):
    heading("Region by item")
    cells = defaultdict(Counter)
    for sale in sales:
        cells[sale.region][sale.item] += sale.quantity
    items = sorted({sale.item for sale in sales})
    print(f"{'':16}" + "".join(f"{item[:12]:>14}" for item in items))
    for region in sorted(cells):
        print(f"{region:16}" + "".join(f"{cells[region][item]:14_d}" for item in items))
    both = sum(cells.values(), Counter())
    print(f"{'all':16}" + "".join(f"{both[item]:14_d}" for item in items))
    print(both.total(), both["nothing"], (both - Counter(bolt=10**6)).most_common(2))


def notes(sales):
    heading("Notes")
    found = OrderedDict()
    for sale in sales:
        if sale.note:
            found.setdefault(sale.note, []).append(sale.id)
    for note, ids in found.items():
        text = f"{note}: " + ", ".join(map(str, ids))
        print(textwrap.fill(text, 64, initial_indent="* ", subsequent_indent="    "))
    print(textwrap.shorten(" ".join(found), 40, placeholder=" [...]"))


def money(sales):
    heading("Decimal arithmetic")
    amounts = [total(sale) for sale in sales[:12]]
    for amount in amounts:
        with localcontext() as context:
            context.prec = 5
            rough = +amount
        tax = (amount * Decimal("0.19")).quantize(CENT, rounding=ROUND_HALF_EVEN)
        print(f"{amount!s:>10} {rough!s:>10} {tax:>9} {amount.normalize()} {amount.as_tuple()} {amount.sqrt():.12f}")
    print(getcontext().prec, getcontext().rounding)
    for text in ["1e400", "NaN", "-Infinity", "0x10", " 12.50 ", "1_000.5"]:
        try:
            value = Decimal(text)
            print(repr(value), value.is_finite(), value.is_nan(), value.adjusted() if value.is_finite() else None)
        except InvalidOperation as error:
            print(type(error).__name__, text)


def writers(sales):
    heading("Written again")
    for options in [
        {"dialect": "excel-tab", "lineterminator": "\n"},
        {"quoting": csv.QUOTE_NONNUMERIC, "lineterminator": "\n"},
        {"quoting": csv.QUOTE_ALL, "quotechar": "'", "lineterminator": "|\n"},
        {"delimiter": ";", "quoting": csv.QUOTE_MINIMAL, "doublequote": False, "escapechar": "\\", "lineterminator": "\n"},
        {"quoting": csv.QUOTE_STRINGS, "lineterminator": "\n"},
    ]:
        sink = io.StringIO()
        writer = csv.writer(sink, **options)
        for sale in sales[3:9]:
            writer.writerow([sale.id, sale.date, sale.item, sale.quantity / 8, sale.note or None])
        print(sink.getvalue(), end="")
        if not options.get("dialect"):
            try:
                print(list(csv.reader(io.StringIO(sink.getvalue()), **options))[1])
            except ValueError as error:
                print("ValueError:", error)
    sink = io.StringIO()
    try:
        csv.writer(sink, quoting=csv.QUOTE_NONE).writerow(["a,b", 'c"'])
    except csv.Error as error:
        print("csv.Error:", error)
    writer = csv.DictWriter(sink, ["id", "total"], extrasaction="raise", lineterminator="\n")
    writer.writeheader()
    writer.writerow(ChainMap({"id": 1}, {"total": 2.5, "id": 7}))
    try:
        writer.writerow({"id": 1, "other": 2})
    except ValueError as error:
        print("ValueError:", error)
    print(sink.getvalue())
    sniffed = csv.Sniffer().sniff("a;b;c\n1;2;3\n4;5;6\n")
    print(sniffed.delimiter, sniffed.quotechar, csv.Sniffer().has_header("name;age\nann;3\nbob;44\n"))
    print(csv.list_dialects(), csv.field_size_limit())


def main():
    sales, bad, fields = load(DATA)
    print(f"{len(sales)} sales, {len(bad)} bad rows, fields: {', '.join(fields)}")
    for error in bad:
        print(" ", error, "/", type(error.__cause__).__name__)
    print(sales[0])
    print(sales[0]._replace(note="changed")._asdict())
    by_region(sales)
    by_month(sales)
    numbers(sales)
    pivot(sales)
    notes(sales)
    money(sales)
    writers(sales)
    print(f"done: {sum(map(total, sales)):,}", file=sys.stderr)
    return 3 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
