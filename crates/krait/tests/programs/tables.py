"""Sets and dicts as their tables grow, lose keys and are copied; arithmetic at the edge of machine words; text of numbers."""


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


# Sets: order, through all sizes.
for count in (0, 1, 2, 4, 5, 6, 20, 100, 700):
    keys = [i * 7919 % 1009 for i in range(count)]
    first = set(keys)
    for key in keys[::3]:
        first.discard(key)
    copies = first.copy(), set(first), frozenset(first), first | {5}, first & set(keys[:50]), first - {keys[1]} if count > 1 else first
    print(count, len(first), [hash(tuple(copy)) for copy in copies], hash(copies[2]), first.__sizeof__())
    taken = [first.pop() for _ in range(len(first) // 2)]
    first.update(keys)
    first -= set(keys[: count // 2])
    first ^= set(range(count // 4))
    print(hash(tuple(taken)), hash(tuple(first)), first == set(first), first <= copies[3], len(first), first.__sizeof__())
    first.clear()
    first.add(1)
    print(first, first.__sizeof__(), {1, 2} == {2, 1}, frozenset({1}) == first)


class Key:
    """Equal to keys of the same name; what happens while it is compared says the test."""

    def __init__(self, name, act=None):
        self.name, self.act = name, act

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if self.act:
            act, self.act = self.act, None
            act()
        return self.name == other.name

    def __repr__(self):
        return self.name


keys = {Key("a"), Key("b"), Key("c")}
print(Key("b", keys.clear) in keys, keys)
keys = {Key("a"), Key("b")}
print(Key("b", lambda: keys.update(map(Key, "cdefghij"))) in keys, len(keys))

# Dicts: index tables of one, two and four bytes, with holes, copied and merged.
for count in (3, 5, 6, 100, 200, 22_000):
    numbers = {i * 3: i for i in range(count)}
    for i in range(0, count, 4):
        del numbers[i * 3]
    names = {f"n{i}": i for i in range(count)}
    mixed = {**names, **numbers, (1, 2): 3}
    copies = [numbers.copy(), dict(names), mixed.copy(), names | numbers]
    for copy in copies:
        copy.setdefault("new", copy.pop(next(iter(copy))))
        copy.popitem()
    print(count, [len(copy) for copy in copies], [hash(tuple(copy.values())) for copy in copies], mixed[1, 2])
    print(all(numbers.get(i * 3) == (i if i % 4 else None) for i in range(count)), all(names[f"n{i}"] == i for i in range(count)))
    numbers.update({i * 3: -i for i in range(count)})
    print(hash(tuple(numbers)), sum(numbers.values()), numbers.copy().__sizeof__() == numbers.__sizeof__())

found = {Key("a"): 1}
found[Key("b", lambda: found.update({Key("c"): 3}))] = 2
print(found, found.setdefault(Key("b"), 9), found.setdefault(Key("d", found.clear), 4), found)


# A display that fails in the middle, and one that sees the stack while it is made.
class Unhashable(list):
    pass


def display(key):
    text = "x" * 3
    return [text, {text: 1, "b": [2], key: [3], "c": [4]}]


print(attempt(display, 1), attempt(display, "xxx"), attempt(display, Unhashable()), attempt(display, []))
import gc


class Collects:
    def __hash__(self):
        gc.collect()
        return 7


print(len(display(Collects())[1]))
print([len(value) for value in ({1, 2}, set(), frozenset("abc"))])

# Ints about the ends of words.
edges = [sign * ((1 << bits) + off) for bits in (0, 61, 62, 63, 64, 65, 127, 128) for off in (-1, 0, 1) for sign in (1, -1)]
for a in edges:
    print(a, hash(tuple((a + b, a - b, a * b, a & b, a == b, a < b) for b in edges)), type(a + 0) is int)


class Int(int):
    def __add__(self, other):
        return "own sum"

    def __rmul__(self, other):
        return "own product"


print(Int(2**70) + 1, 2**70 * Int(3), 2**70 + Int(2**70), Int(5) - 2**64, True + 2**62, -(2**62) - 1, 2**62 - 2**62)
total = 2**61
for _ in range(3):
    total += total
    print(total)

# Text.
for spec in ("", "5", "05", "<5", "^9", "*^9", "+,", ",", "_", "012,", "012_", "x", "#x", "#012x", "_x", "_b", "c", "=+8", "é>6", ">40", "040"):
    print(spec, [attempt(format, value, spec) for value in (0, 7, -42, 123456789, 10**30)])
for spec in ("", ".3f", "8.2f", "08.3f", "<9.1f", "+,.2f", "015,.2f", ".2%", "e", "g", "^12.1e", "_.4f", "=8.1f"):
    print(spec, [attempt(format, value, spec) for value in (0.0, 1.5, -2.25, 123456.789, 1e300, float("inf"), float("nan"))])
for template in ("%s", "%d", "%x", "%r", "%5d|%-5d|%05d", "%X %o %#x", "%%%s", "%.2f %s", "%s %", "%(a)s", "%q", "%s%s"):
    for values in (5, "text", (1, 2, 3), (255, 8, -9), {"a": 1}, (1.5, "é"), ()):
        print(repr(template), values, attempt(lambda: template % values))
for text in ("00fF", " 0a 1B\n", "0", "0g", "é0", "00 0", "0\u0660", "", "abcdef" * 30):
    print(repr(text), attempt(bytes.fromhex, text), attempt(bytearray.fromhex, text), attempt(bytes.fromhex, text.encode()))
print(bytes(range(256)).hex(), b"abcdef".hex(":"), b"abcde".hex(":", 2), b"abcde".hex(":", -2), b"".hex(), b"ab".hex(":", 0))
