"""Objects that die: alone, deep in each other, in cycles, with weak references and finalizers, and what comes back to life."""

import gc
import weakref

gc.disable()


class Node:
    def __init__(self, name=None):
        self.name = name


class Plain:
    __slots__ = ("a", "b", "__weakref__")


class Loud(Node):
    def __del__(self):
        print("del", self.name)


class Back(Node):
    kept = []

    def __del__(self):
        Back.kept.append(self)


class Pair(tuple):
    pass


# Deep structures of every container that has a way of its own to die.
for make in (lambda inner: (inner,), lambda inner: [inner], lambda inner: {1: inner}, lambda inner: slice(inner),
             lambda inner: iter([inner]), lambda inner: iter((inner,)), lambda inner: map(inner, ()),
             lambda inner: zip([inner]), lambda inner: enumerate([inner]), lambda inner: Pair((inner,))):
    deep = lambda: None
    seen = weakref.ref(deep)
    for _ in range(50_000):
        deep = make(deep)
    assert seen() is not None
    del deep
    assert seen() is None

deep = Loud("deep")
for i in range(30_000):
    deep = (i, [deep], {"x": deep})
del deep


def collected(make):
    """How many objects a collection finds in what `make` leaves, and whether one of them is still there."""
    gc.collect()
    seen = make()
    before = seen() is not None
    found = gc.collect()
    return found, before, seen() is None


def ring():
    first = node = {"number": 0}
    for i in range(5):
        node["next"] = node = {"number": i, "before": node}
    node["next"] = first
    node["watched"] = watched = Node()
    watched.ring = first
    return weakref.ref(watched)


def slotted():
    a, b = Plain(), Plain()
    a.a, b.a = b, a
    a.b = (a, [b], 2.5)
    return weakref.ref(a)


def pairs():
    items = []
    a = Node()
    a.pair = Pair((items, a))
    items.append(a.pair)
    return weakref.ref(a)


def functions():
    def inner():
        return inner

    cell = inner.__closure__[0]
    inner.cell = cell
    return weakref.ref(inner)


def loud():
    a, b = Loud("a"), Node("b")
    a.other, b.other = b, a
    return weakref.ref(b)


for make in (ring, slotted, pairs, functions, loud):
    print(make.__name__, collected(make))

# Callbacks: of a reference that survives, and of one that is garbage itself.
calls = []
a = Node("watched")
a.self = a
outer = weakref.ref(a, lambda ref: calls.append(("outer", ref() is None)))
a.inner = weakref.ref(a, lambda ref: calls.append("inner"))
del a
print(gc.collect() > 0, calls, outer())

# What a finalizer brings back keeps what it refers to, and dies for good later.
back = Back("back")
back.self = back
back.list = [back, (back,)]
seen = weakref.ref(back.list[0], lambda ref: calls.append("gone"))
del back
gc.collect()
print(len(Back.kept), Back.kept[0].list[1][0] is Back.kept[0], Back.kept[0].name, gc.is_tracked(Back.kept[0]))
print(gc.is_finalized(Back.kept[0]))
Back.kept.clear()
print(gc.collect() > 0, len(Back.kept))

# Garbage beside finalizers: only what is reachable from the survivor survives.
back = Back("second")
back.self = back
other = {}
other["self"] = other
lists = [[]]
lists[0].append(lists)
del back, other, lists
print(gc.collect() >= 4, len(Back.kept), Back.kept.pop().self.name)

# Tuples leave the collector's lists when nothing in them can be in a cycle.
flat = tuple([1, "a", (2, 3)])
held = tuple([[], 1])
print(gc.is_tracked(flat), gc.is_tracked(held))
gc.collect()
print(gc.is_tracked(flat), gc.is_tracked(held), gc.is_tracked({}), gc.is_tracked([]))

# Saved instead of freed.
gc.set_debug(gc.DEBUG_SAVEALL)
lonely = []
lonely.append(lonely)
del lonely
print(gc.collect() > 0, any(type(item) is list and item and item[0] is item for item in gc.garbage))
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect() > 0)

# Young collections while much is made.
gc.enable()
kept = []
for i in range(20_000):
    a = [i]
    a.append(a)
    if i % 1000 == 0:
        kept.append(a)
print(len(kept), all(item[1] is item for item in kept))


# An iterator's tuple is used again only while nobody has it; code that runs when old items die may go on with the iterator.
class Step:
    def __init__(self, items):
        self.items = items

    def __del__(self):
        seen.append(next(self.items, None))


seen = []
source = {i: None for i in range(8)}
items = iter(source.items())
for key in source:
    source[key] = Step(items)
held = next(items)
del held
for key in source:
    source[key] = key
first = [pair for pair in source.items()]
print(first, len({id(pair) for pair in first}))
print([pair[0] for pair in seen])

# Objects whose types allow weak references or a dict, with and without them.
def made():
    yield lambda x=[1]: x
    yield {1, 2}
    yield frozenset([3])
    yield Node("m").__init__
    yield [].append
    yield {}.keys()
    yield iter({1: 2}.items())


for item in made():
    kind = type(item).__name__
    try:
        watch = weakref.ref(item, lambda ref: print("gone:", kind))
    except TypeError as error:
        print(error)
        watch = lambda: None
    if kind == "function":
        item.held = [Loud("attribute of a function")]
    copies = [item for _ in range(3)]
    del item, copies
    print(kind, watch() is None)

text = "a<b&c"
print([text.replace(old, new) for old, new in [("<", "&lt;"), ("x", "y"), ("", "-"), ("a<", ""), ("é", "e")]])
print(text.replace("q", "r") is text, text.replace("<", ">", 0), "é<".replace("<", "e"), text.replace("&", "é"))


# What a slice held is dropped when the list is whole again.
class Looks:
    def __init__(self, name, place):
        self.name, self.place = name, place

    def __del__(self):
        print("dropped:", self.name, [type(item).__name__ for item in self.place])


row = []
row.extend(Looks(i, row) for i in range(5))
row[1:3] = [1, 2]
row[:] = row[::-1]
row[0:1] = [7]
row[2:1] = [5]
row[::2] = range((len(row) + 1) // 2)
print([item if type(item) is int else item.name for item in row])
try:
    row[::2] = [1]
except ValueError as error:
    print(error)
row[1:3] = row
print(len(row))
row.clear()
