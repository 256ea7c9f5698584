"""Loops over sets, dicts, texts and pairs whose items are at hand, and what is looked up at once: with every way not to be."""

import gc
import sys
import weakref


def show(*values):
    print(*values)


class Noted:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Noted({self.name})"

    def __del__(self):
        print("gone", self.name)


def over(iterable):
    return [item for item in iterable]


def pairs(iterable):
    out = []
    for first, second in iterable:
        out.append((first, second))
    return out


def pairs_below(iterable):
    # The names are no neighbouring local variables: the items go over the stack.
    found = {}
    for found["first"], found["second"] in iterable:
        pass
    return found


def kept_pairs(iterable):
    return [pair for pair in iterable]


LARGE = {i: i * i for i in range(3000)}
for turn in range(30):
    over({1, 2, 3, "a"}), over(frozenset("xyz")), over({"a": 1}), over({"a": 1}.values()), over("text")
    pairs({"k": turn}.items()), pairs(enumerate([turn])), pairs(zip([1], (2,))), pairs_below({"k": 1}.items())
show(sorted(map(str, over({1, 2, 3, "a"}))), sorted(over(frozenset("xyz"))), over(set()), over({}))
show(over({"a": 1, "b": 2}), over({"a": 1, "b": 2}.values()), over({"a": 1, "b": 2}.keys()), sum(over(LARGE.values())))
show(over("plain"), over("caf\u00e9"), over("\u4e2d\U0001f600"), over(""), over(reversed("abc")))
show(pairs({"a": 1, "b": 2}.items()), pairs({}.items()), len(pairs(LARGE.items())), pairs(reversed({1: 2, 3: 4}.items())))
show(pairs(enumerate("ab")), pairs(enumerate("\u00e9\u4e2d")), pairs(enumerate([5, 6], 10)), pairs(enumerate((7, 8))), pairs(enumerate({9})))
show(pairs(enumerate([1, 2, 3], 2**62 - 2)), pairs(enumerate("ab", -1)), pairs(enumerate([])), pairs(enumerate(x for x in "pq")))
show(pairs(zip([1, 2, 3], "ab")), pairs(zip((1, 2), [3, 4, 5])), pairs(zip([], [])), pairs(zip("ab", "cd")), pairs(zip(range(2), [0, 1, 2])))
same = iter([1, 2, 3, 4, 5])
show(pairs(zip(same, same)), list(same))
rest = iter([1, 2, 3])
show(pairs(zip(rest, (0,))), list(rest))
rest = iter([1, 2, 3])
show(pairs(zip((0,), rest)), list(rest))
show(pairs_below({"a": 1, "b": 2}.items()), pairs_below(enumerate([3, 4])), pairs_below(zip([5], [6])))
show(kept_pairs({"a": 1, "b": 2}.items()), kept_pairs(enumerate("ab")), kept_pairs(zip([1, 2], [3, 4])))


class Derived(dict):
    pass


class Upper(dict):
    def __getitem__(self, key):
        return key.upper()

    def __iter__(self):
        return iter(["own"])

    def items(self):
        return [("own", "items")]


class Missing(dict):
    def __missing__(self, key):
        return key * 2


show(over(Derived(a=1)), pairs(Derived(a=1).items()), over(Upper(a=1)), pairs(Upper(a=1).items()))


def tells(run):
    try:
        show(run())
    except Exception as error:
        show(type(error).__name__, error)


def grow_set():
    found = {1, 2, 3}
    for item in found:
        found.add(item + 10)


def grow_dict(view):
    found = {"a": 1, "b": 2}
    for item in getattr(found, view)():
        found[str(item) + "x"] = 0


def change_keys():
    found = {"a": 1, "b": 2}
    for key, value in found.items():
        del found[key]
        found[key + "x"] = value
        if len(key) > 6:
            break
    return found


def three():
    for first, second in [(1, 2), (3, 4, 5)]:
        pass


def no_pair():
    for first, second in enumerate(5):
        pass


for run in (grow_set, lambda: grow_dict("keys"), lambda: grow_dict("values"), lambda: grow_dict("items"), change_keys, three, no_pair):
    for turn in range(3):
        tells(run)

# When items die: the iterator's pair has them until it gets others.
def drop_pairs(iterable, owner, clear):
    for first, second in iterable:
        clear(owner, first)
        print("cleared", first)
        del second
        print("deleted", first)


for turn in range(2):
    noted = {1: Noted("a"), 2: Noted("b"), 3: Noted("c")}
    drop_pairs(noted.items(), noted, lambda owner, key: owner.__setitem__(key, None))
    noted = [Noted("d"), Noted("e"), Noted("f")]
    drop_pairs(enumerate(noted), noted, lambda owner, key: owner.__setitem__(key, None))
    noted = [Noted("g"), Noted("h"), Noted("i")]
    drop_pairs(zip([0, 1, 2], noted), noted, lambda owner, key: owner.__setitem__(key, None))


def with_same(items):
    for first, second in zip(items, items):
        print(first is second, sys.getrefcount(first) > 2)


with_same([Noted("same"), Noted("other")])
gc.collect()


def collects():
    out = []
    for key, value in {"a": [1], "b": [2], "c": [3]}.items():
        gc.collect()
        out.append((key, value))
    return out


show(collects())


# What the first look finds, and what it does not.
class Odd:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return hash(self.value)

    def __eq__(self, other):
        return self.value == other


def get(container, key):
    return container[key]


def has(container, key):
    return key in container


def lacks(container, key):
    if key not in container:
        return "lacks"
    return "has"


def put(container, key, value):
    container[key] = value
    return container


small = {"a": 1, 2: "two", -1: "minus", 8: "eight", 16: "sixteen", None: 0, (1, 2): 3}
made = "".join(["a"])
for turn in range(30):
    get(small, "a"), has(small, "a"), lacks(small, "a"), put(small, "a", 1), has({1}, 1), lacks({1}, 1)
for key in ("a", made, 2, 2.0, True, -1, 8, 16, 24, None, (1, 2), Odd("a"), Odd(2), "zz", 2**61 - 1, 2**61 + 1, 2**70):
    tells(lambda: (has(small, key), lacks(small, key), get(small, key)))
tells(lambda: get(small, []))
tells(lambda: has(small, []))
tells(lambda: put(small, [], 1))
show(put({}, "a", 1), put({"a": 1}, "a", 2), put({"a": 1}, made, 3), put({1: 1}, True, 4), put({1: 1}, 1.0, 5), put({1: 1}, 9, 6))
removed = {"a": 1, "b": 2}
del removed["a"]
show(has(removed, "a"), lacks(removed, "b"), put(removed, "a", 5), get(removed, "a"))
show(get(LARGE, 2999), has(LARGE, 3000), put(LARGE, 2999, 1) is LARGE, get(LARGE, 2999))
huge = dict.fromkeys(range(40000), 1)
show(get(huge, 39999), has(huge, 40000), put(huge, 5, 2)[5])
for turn in range(30):
    get(Derived(a=1), "a"), get(Missing(a=1), "a"), get(Upper(a=1), "a")
show(get(Derived(a=1), "a"), get(Missing(a=1), "bb"), get(Upper(a=1), "a"), get(Missing({2: 3}), 2))
tells(lambda: get(Derived(a=1), "b"))


text_keys = {"a", "bb", "ccc", None, 7, 15, 23, (1, 2)}
frozen = frozenset(range(0, 400, 3))
for turn in range(30):
    has(text_keys, "a"), lacks(frozen, 3)
for key in ("a", made, "b" * 2, "zz", 7, 7.0, 15, 23, 31, -1, None, (1, 2), Odd("a"), Odd(15), 2**61 - 1, 2**61 + 6, 2**70):
    tells(lambda: (has(text_keys, key), lacks(text_keys, key), has(frozen, key), lacks(frozen, key)))
tells(lambda: has(text_keys, []))
shrunk = set(range(50))
for key in range(0, 50, 2):
    shrunk.discard(key)
show([key for key in range(60) if has(shrunk, key)], [key for key in range(40, 60) if lacks(shrunk, key) == "lacks"])
shrunken = dict.fromkeys(range(50))
for key in range(0, 50, 2):
    del shrunken[key]
show([key for key in range(60) if has(shrunken, key)], [key for key in range(40, 60) if lacks(shrunken, key) == "lacks"])
colliding = {8 * i: i for i in range(5)}
show([colliding[8 * i] for i in range(5)], has(colliding, 40), put(colliding, 32, "new"), get(colliding, 32))


def replaced():
    held = {"k": Noted("old")}
    watched = weakref.ref(held["k"])
    put(held, "k", Noted("new"))
    print("replaced", watched())
    put({"k": Noted("last")}, "k", 0)
    print("ended")


for turn in range(2):
    replaced()


# Native functions and methods whose arguments are all given, some, or too many.
def natives(text, number):
    return (text.replace("a", "b"), text.replace("a", "b", 1), text.split(), text.split("a"), text.split("a", 1), text.strip(), text.strip("a"),
            {"a": 1}.get("a"), {"a": 1}.get("b"), {"a": 1}.get("b", number), getattr(text, "zz", number), pow(number, 2), pow(number, 2, 5),
            [3, 1].pop(), [3, 1].pop(0), {1: 2}.pop(1), divmod(number, 2), isinstance(number, int), sum([number], 1), text.find("a"), text.find("a", 2))


for turn in range(30):
    natives("abca", 7)
show(natives("abca", 7))


def wrong(which):
    if which == 0:
        return "a".replace("b")
    if which == 1:
        return {}.get()
    if which == 2:
        return divmod(1)
    if which == 3:
        return "a".split(1, 2, 3)
    if which == 4:
        return str.replace(1, "a", "b")
    if which == 5:
        return str.split()
    return [].pop(1, 2)


def any_replace(text, *rest):
    replace = str.replace
    return replace(text, "a", "b")


class Text(str):
    pass


for turn in range(30):
    any_replace("aa")
show(any_replace(Text("aaa")))
tells(lambda: any_replace(5))
for which in range(7):
    for turn in range(3):
        tells(lambda: wrong(which))


# Functions find the builtins and the name of the module that they are made in.
def makes(namespace):
    exec("def made():\n    return len('abc'), __name__\nmade_twice = [lambda: None for _ in [0, 1]]", namespace)
    return namespace["made"].__module__, namespace["made"].__builtins__ is namespace.get("__builtins__"), namespace["made_twice"][1].__module__


show(makes({"__name__": "first"}), makes({"a": 1, "__name__": "second", "__builtins__": {"len": lambda text: "own"}}))
show(makes({"__builtins__": {}}), makes({}), (lambda: 0).__module__)
own = {"__name__": "third", "__builtins__": {"len": lambda text: "own"}}
show(makes(own), own["made"]())
