"""Sets of equal hashes and removed keys, copied items of containers, text of floats, JSON, division of wide ints."""

import json
import random
import sys
import weakref


class Key:
    """A key of a chosen hash, which counts how often it is compared."""

    compared = 0

    def __init__(self, value, hash):
        self.value, self.hash = value, hash

    def __hash__(self):
        return self.hash

    def __eq__(self, other):
        Key.compared += 1
        return isinstance(other, Key) and self.value == other.value

    def __repr__(self):
        return f"K{self.value}"


def keys(count, spread):
    return [Key(i, i % spread * 32) for i in range(count)]


def sets():
    for count in 3, 5, 9, 40, 200:
        for spread in 1, 3, 1000:
            Key.compared = 0
            first, second = set(keys(count, spread)), set(keys(count * 2, spread))
            print(count, spread, first ^ second, Key.compared)
            print(sorted(k.value for k in second - first), len(first & second), len(first | second), Key.compared)
            for key in keys(count, spread)[::2]:
                second.discard(key)
            second ^= first
            second.update(first)
            print(list(second), Key.compared)
    numbers = {1, 2**61, -1, -2, 2.0, 2, 0, -0.0, 2**61 - 1, 2**61 - 2, 1 - 2**61, float("nan")}
    print(len(numbers), 2**61 in numbers, 1 - 2**61 in numbers, hash(2**61 - 2), hash(2**61 - 1), hash(-(2**61)))
    for size in 4, 5, 60, 1000, 60_000:
        one = set(range(0, size * 3, 3))
        for i in range(0, size, 2):
            one.discard(i)
            one.add(i * 7)
        print(size, hash(frozenset(one)), list(one)[:12], list(set(one) - {3})[-3:], len(one ^ set(range(size))))


class Dying:
    gone = []

    def __init__(self, name):
        self.name = name

    def __del__(self):
        self.gone.append(self.name)


def references():
    items = [Dying(i) for i in range(20)]
    one = set(items)
    other = one | set()
    third = one ^ set(items[:5])
    count = sys.getrefcount(items[7])
    alive = weakref.ref(items[3])
    one.discard(items[3])
    del one
    print(sys.getrefcount(items[7]) - count, len(third))
    third.clear()
    other -= set(items[10:])
    for _ in range(5):
        other.pop()
    left = sorted(item.name for item in other)
    items.clear()
    print(sorted(Dying.gone) == [i for i in range(20) if i not in left], alive() is None or 3 in left)
    other.clear()
    print(len(Dying.gone))


class Strange(set):
    def __iter__(self):
        return iter("strange")


class StrangeDict(dict):
    def __iter__(self):
        return iter("strange")

    def keys(self):
        return ["keys"]


def copied_items():
    table = {"a": 1, "b": (2,), 3: "c"}
    del table["b"]
    odd = StrangeDict(table)
    for source in (
        {5, 1, 9}, frozenset((4, 2)), table, table.keys(), table.values(), table.items(),
        Strange([1, 2]), odd, odd.keys(), odd.items(), dict.keys(odd), dict.items(odd), {}.items(), set(), [1, 2],
    ):
        grown = [0]
        grown.extend(source)
        grown += source
        print(list(source), grown, [*source], sorted(source, key=repr), tuple(source), [0, 0, *source])
    items = list(table.items())
    print(items[0] is items[1], all(type(item) is tuple for item in items))


def texts():
    rng = random.Random(20)
    values = [0.0, -0.0, 1.0, 9.5, 9.9999, 99.95, 0.5, 1e15, 1e16, 1e17, 123456789012345680.0, 1e-4, 1e-5, 0.00012345]
    values += [5e-324, 1.7976931348623157e308, 2.5, 3.5, 1e22, 1e23, 0.1, 1 / 3, 1e100, 2**53, 2.0**63, 1e19, 999999.5]
    values += [rng.uniform(-1, 1) * 10.0 ** rng.randrange(-12, 20) for _ in range(300)]
    for value in values:
        print(value, f"{value:e} {value:g} {value:.0e} {value:.1g} {value:.17g} {value:.12e} {value:#.3g} {value:#.0e}")
        print("%.3f %.0f %g %r %010.2f %+.4e" % ((value,) * 6), f"{value:.0f} {value:.19e} {value:,.2f} {value:z.1f}")
    for spec in "5d", "<8", "^+9,d", "#x", "08_b", "٣", "é<6", ",.3f", "_", "é>٥d", "=+12", " ", "z", ".", ",_", "_,", "5q5", "#":
        for value in 42, -7, 10**25, 2.5:
            try:
                print(spec, format(value, spec))
            except ValueError as error:
                print(spec, error)


def documents():
    text = "plain \" \\ \b\f\n\r\t \x00\x1f\x7f\x80é\u20ac\U0001f600\ud800"
    for value in text, "", "é", "a" * 50 + '"', 0, -1, 2**62, -(2**63), 10**30, True, 1.5, -0.0, 1e16, float("inf"):
        for ascii in True, False:
            written = json.dumps([value, {"k": value}], ensure_ascii=ascii)
            print(ascii_only(written), json.loads(written)[0] == value)
    print(json.dumps({1: 2, 1.5: None, True: False, None: []}), json.dumps([[], {}, ()], indent=1))
    for broken in '"a', '"\x01"', '"\\q"', '"\\u12', '"é\\', '"\u20ac\n"':
        try:
            json.loads(broken)
        except ValueError as error:
            print(error)
    print(ascii_only(repr(json.loads('"a\tb\u20ac\\u00e9\\"\U0001f600"', strict=False))))
    loop = [1]
    loop.append({"loop": loop})
    try:
        json.dumps(loop)
    except ValueError as error:
        print(error)
    shared = [1]
    print(json.dumps([shared, shared]))


def ascii_only(text):
    return text.encode("ascii", "backslashreplace").decode()


def division():
    numbers = [0, 1, -1, 7, -7, 2**62, -(2**62), 2**64, -(2**64) + 1, 3**60, -(3**60), 10**40, 10**40 - 1, -(10**80)]
    for a in numbers:
        for b in numbers:
            try:
                print(a, b, a // b, a % b, divmod(a, b))
            except ZeroDivisionError as error:
                print(a, b, error)


for part in sets, references, copied_items, texts, documents, division:
    part()
