# The specialised instructions: which form a site becomes, what it gives, and what happens where the form does not fit.
import dis


def forms(function, head):
    """The forms of the instructions of one family, as the running copy has them."""
    return [i.opname for i in dis.get_instructions(function, adaptive=True) if i.baseopname == head]


def check(head, function, *calls):
    """Warms a function up with each tuple of arguments in turn, and shows what its instructions have become."""
    print(function.__name__, forms(function, head), end="")
    for arguments in calls:
        try:
            for _ in range(60):
                result = function(*arguments)
        except Exception as error:
            result = error
        print(" ->", repr(result), forms(function, head), end="")
    print()


# LOAD_GLOBAL: the module's names, the builtins, and names that move between them.
number = 1


def load_module():
    return number


def load_builtin():
    return len


def call_builtin():
    return len([1])


def load_missing():
    return nowhere


def globals_in_turn():
    check("LOAD_GLOBAL", load_module, ())
    global number
    number = 2
    check("LOAD_GLOBAL", load_module, ())
    check("LOAD_GLOBAL", load_builtin, ())
    check("LOAD_GLOBAL", call_builtin, ())
    globals()["len"] = "mine"
    check("LOAD_GLOBAL", load_builtin, ())
    del globals()["len"]
    check("LOAD_GLOBAL", load_builtin, ())
    check("LOAD_GLOBAL", load_missing, ())
    globals()["nowhere"] = 3
    check("LOAD_GLOBAL", load_missing, ())
    del globals()["nowhere"]
    check("LOAD_GLOBAL", load_missing, ())

    class Answers(dict):
        def __missing__(self, name):
            return "answer to " + name

    names = Answers(__builtins__=__builtins__)
    exec("def f(): return anything", names)
    try:
        check("LOAD_GLOBAL", names["f"], ())
    except NameError as error:
        print(error)


globals_in_turn()


# BINARY_OP: two ints, two floats, two strings, and mixtures.
def add(a, b):
    return a + b


def add_in_place(a, b):
    a += b
    return a


def add_string_in_place(a, b):
    s = a
    s += b
    return s


def subtract(a, b):
    return a - b


def multiply(a, b):
    return a * b


class Number:
    def __add__(self, other):
        return "added"

    def __radd__(self, other):
        return "added to"

    def __lt__(self, other):
        return "less"

    def __eq__(self, other):
        return "equal"

    def __repr__(self):
        return "Number()"


many = [(1, 2), (1.5, 2.5), (1, 2), (2**70, 2**71), (True, 1), (0.0, 1.0), (1e308, 1e308), (Number(), 1)]
for operation in (add, add_in_place):
    check("BINARY_OP", operation, *many, ("a", "b"), ([1], [2]), (1, Number()), (None, 1))
check("BINARY_OP", add_string_in_place, ("ab", "c"), (1, 2), ("\u20ac", "\U0001f600"))
for operation in (subtract, multiply):
    check("BINARY_OP", operation, *many, ("a", 2))


class Int(int):
    def __add__(self, other):
        return "own"


class Str(str):
    def __add__(self, other):
        return "own"


check("BINARY_OP", add, (1, 2), (Int(1), 2))
check("BINARY_OP", add, ("a", "b"), (Str("a"), "b"))


# COMPARE_OP.
def less(a, b):
    return a < b


def equal(a, b):
    return a == b


def if_equal(a, b):
    return 1 if a == b else 2


def not_equal(a, b):
    return a != b


nan = float("nan")
pairs = [(1, 2), (2.0, 1.0), (2**70, 1), (nan, 1.0), (nan, nan), (0.0, -0.0), ("a", "a"), ("a", "b")]
for operation in (less, equal, if_equal, not_equal):
    check("COMPARE_OP", operation, *pairs)
    check("COMPARE_OP", operation, *pairs[::-1])
check("COMPARE_OP", less, (1, 2), (Number(), 1))
check("COMPARE_OP", equal, ("a", "a"), (Number(), 1), (True, 1))


# BINARY_OP: subscription, bits, and ints with floats.
def item(container, key):
    return container[key]


class Items:
    def __getitem__(self, key):
        return ("item", key)


class Defaulted:
    def __getitem__(self, key, more=1):
        return (key, more)


class Missing(dict):
    def __missing__(self, key):
        return "missing"


class Native(list):
    pass


check("BINARY_OP", item, ([1, 2], 1), ([1, 2], -1), ([1, 2], 2), ((1, 2), 0), ("ab", 1), ("\u20ac\U0001f600", 0))
check("BINARY_OP", item, ({1: 2}, 1), ({1: 2}, 3), ([1, 2, 3], slice(1, 3)), ({1: 2}, []))
check("BINARY_OP", item, (Items(), 1), (Defaulted(), 1), (Missing(), 1), (Native([5]), 0), (b"a", 0))
check("BINARY_OP", item, ([1], True), ((1,), None), ("", 0), (Items(), 0), (1, 2))
Items.__getitem__ = lambda self, key: ("other", key)
check("BINARY_OP", item, (Items(), 1))
Items.__getitem__ = Items().__getitem__
check("BINARY_OP", item, (Items(), 1))


def bits(a, b):
    return a & b, a | b, a ^ b


def mix(a, b):
    return a + b, a - b, a * b, a / b


check("BINARY_OP", bits, (6, 3), (True, 2), ({1}, {2}), (6, 3), (-1, 2**70))
check("BINARY_OP", mix, (1, 2.5), (2.5, 1), (1, 0.5), (2**70, 1.0), (3.0, 0.25))
print([mix(2**53 + 1, 1.0) for _ in range(3)][-1])
check("BINARY_OP", mix, (1.5, 1), (1.5, 0), (0, 0.0))


# LOAD_ATTR and STORE_ATTR.
def load(owner):
    return owner.a


def call(owner):
    return owner.m()


def store(owner, value):
    owner.a = value


def store_and_load(owner, value):
    store(owner, value)
    return load(owner)


class Plain:
    def __init__(self, a=1):
        self.a = a

    def m(self):
        return "m"

    @classmethod
    def k(cls):
        return cls.__name__

    @staticmethod
    def s():
        return "s"


class Slots:
    __slots__ = ("a", "b")


class ClassValue:
    a = "class"

    def m(self):
        return "other m"


class SlotsAndMore:
    __slots__ = ()
    a = "class of none"

    def m(self):
        return "slots m"


class Property:
    b = "behind"

    @property
    def a(self):
        return self.b

    @a.setter
    def a(self, value):
        self.b = value


class Getattribute:
    def __getattribute__(self, name):
        return ("own", name)


class Getattr:
    def __getattr__(self, name):
        if name == "m":
            return lambda: "made"
        return ("made", name)


class Meta(type):
    a = "meta"


class WithMeta(metaclass=Meta):
    a = "with meta"


class OnlyMeta(metaclass=Meta):
    pass


class Data:
    def __get__(self, owner, ty):
        return "data"

    def __set__(self, owner, value):
        raise AttributeError("no")


class HasData:
    a = Data()


class Derived(Exception):
    def m(self):
        return "derived m"


def late(count):
    owner = Plain()
    for number in range(count):
        setattr(owner, "x%d" % number, number)
    return owner


full, slotted = late(40), Slots()
slotted.a = "slot"
shadow = Plain()
shadow.m = lambda: "own m"
valued = ClassValue()
valued.a = "instance"

owners = [Plain(), full, slotted, ClassValue(), valued, SlotsAndMore(), Property(), Getattribute(), Getattr()]
owners += [Plain, ClassValue, WithMeta, OnlyMeta, HasData(), Slots(), 1, dis, None]
for owner in owners:
    shown = type(owner).__name__
    for function in (load, call):
        fresh = type(function)(function.__code__.replace(), globals())
        fresh.__name__ = shown + "." + function.__name__
        try:
            check("LOAD_ATTR", fresh, (owner,))
        except AttributeError as error:
            print(error)
    fresh = type(store)(store.__code__.replace(), globals())
    fresh.__name__ = shown + "." + store.__name__
    check("STORE_ATTR", fresh, (owner, "stored"))
    for name in ("a", "__class__", "b"):
        try:
            fresh = type(load)(load.__code__.replace(co_names=(name,)), globals())
            for _ in range(3):
                result = fresh(owner)
            print(shown, name, type(result).__name__, forms(fresh, "LOAD_ATTR"))
        except Exception as error:
            print(shown, name, repr(error)[:60], forms(fresh, "LOAD_ATTR"))
del dis.a
check("LOAD_ATTR", type(call)(call.__code__.replace(), globals()), (Derived(),))

# What they do where the owner changes.
one, two = Plain(1), Plain(2)
code = load.__code__
check("LOAD_ATTR", load, (one,), (two,), (full,), (slotted,), (Property(),), (ClassValue(),), (one,))
check("LOAD_ATTR", load, (ClassValue,), (WithMeta,), (Plain,), (dis,), (one,))
ClassValue.a = "another"
check("LOAD_ATTR", load, (ClassValue,), (ClassValue(),))
Plain.a = property(lambda self: "now a property")
check("LOAD_ATTR", load, (one,), (two,))
check("STORE_ATTR", store, (one, 1))
del Plain.a
check("LOAD_ATTR", load, (one,), (two,))
del one.a
check("LOAD_ATTR", load, (two,), (one,))
check("LOAD_ATTR", call, (one,), (shadow,), (ClassValue(),), (SlotsAndMore(),), (one,))
Plain.m = lambda self: "new m"
check("LOAD_ATTR", call, (one,), (shadow,))
one.m = lambda: "one's m"
check("LOAD_ATTR", call, (one,), (two,))
owner = Plain()
check("STORE_ATTR", store, (owner, 1), (full, 3), (slotted, 4), (Property(), 5), (HasData(), 6), (1, 7))
check("STORE_ATTR", store, (owner, 8))
print(owner.a, full.a, slotted.a, list(vars(owner)))

# An instance whose dict is in the open.
dicted = Plain()
vars(dicted)["more"] = 1
for owner in (Plain(3), dicted):
    for number in range(5):
        print(store_and_load(owner, number), call(owner), load(owner), end=" ")
print(vars(dicted))


# The order of attributes is that of their first assignment, whatever stores them.
class Ordered:
    pass


def fill(owner, first):
    if first:
        owner.x = 1
    owner.y = 2
    owner.x = 3


for number in range(6):
    owner = Ordered()
    fill(owner, number % 2)
    print(vars(owner), end=" ")
print()


# LOAD_SUPER_ATTR.
class Base:
    attribute = "base"

    def method(self):
        return ("base", type(self).__name__)

    @property
    def value(self):
        return "base value"


class Child(Base):
    attribute = "child"

    def method(self):
        return ("child", super().method())

    def read(self):
        return super().attribute, super().value

    def lacks(self):
        return super().nothing

    @classmethod
    def made(cls):
        return super().__new__(cls).attribute


for name in ("method", "read", "lacks", "made"):
    function = vars(Child)[name]
    function = getattr(function, "__func__", function)
    check("LOAD_SUPER_ATTR", function, (Child if name == "made" else Child(),))


# RESUME, JUMP_BACKWARD, LOAD_CONST.
def loop():
    total = 0
    for number in range(3):
        total += number
    return total


def constants():
    return None, 1.5, "name", "no name", (1, 2), 1000, b"b", True, ..., -1, 2**80, 1j


check("RESUME", loop, ())
check("JUMP_BACKWARD", loop, ())
check("LOAD_CONST", lambda: 1.5, ())


def each_constant():
    a = None; b = 1.5; c = "name"; d = "no name"; e = (1, 2); f = 1000; g = b"b"; h = True; i = ...; j = -1
    return a, b, c, d, e, f, g, h, i, j


check("LOAD_CONST", each_constant, ())


# A site that meets two kinds in turn keeps its form until the misses are too many, and waits longer each time.
def mixed(a, b):
    return a + b


mixed(1, 2)
mixed(1, 2)
shown = []
for turn in range(300):
    mixed(1.5, 2.5) if turn % 2 else mixed("a", "b")
    now = forms(mixed, "BINARY_OP")
    if not shown or shown[-1][1] != now:
        shown.append((turn, now))
print(shown)


# What is not specialised says nothing of it.
code = add.__code__
print(code.co_code == code.replace().co_code, code == code.replace(), hash(code) == hash(code.replace()))
print([i.opname for i in dis.get_instructions(add)])


# Attributes in the dicts of instances, which a descriptor that only reads gives way to.
from functools import cached_property


class Cached:
    calls = 0

    @cached_property
    def value(self):
        Cached.calls += 1
        return self.calls


def read_cached(owner):
    return owner.value


def read_plain(owner):
    return owner.plain


for owner in [Cached() for _ in range(3)]:
    shown = [read_cached(owner) for _ in range(100)]
    owner.plain = "mine"
    shown += [read_plain(owner) for _ in range(100)]
    del owner.__dict__["value"]
    print(len(set(shown)), read_cached(owner), read_plain(owner), Cached.calls)
    owner.__dict__ = {"x": 1, "plain": "other", "value": "set"}
    print(read_cached(owner), read_plain(owner))
    del owner.plain
    try:
        print(read_plain(owner))
    except AttributeError as error:
        print(error)
    Cached.plain = "class"
    print(read_plain(owner))
    owner.__dict__["plain"] = "own"
    print(read_plain(owner))
    del Cached.plain
Cached.value = property(lambda self: "property")
print(read_cached(owner))


class Flagged:
    flag = "class"

    def __init__(self):
        self.x = 1


def read_flag(owner):
    return owner.flag


def with_own_dict():
    owner = Flagged.__new__(Flagged)
    owner.__dict__.update(x=1)
    return owner


for made in [with_own_dict, Flagged, with_own_dict, with_own_dict, Flagged]:
    # The form that an object with a dict of its own leaves is met by those with inline values, and the other way round.
    for other in with_own_dict, Flagged:
        shown = []
        for _ in range(60):
            first, second = made(), other()
            shown += [read_flag(first), read_flag(first), read_flag(second)]
            second.flag = "own"
            shown += [read_flag(second), read_flag(first)]
        print(made.__name__, other.__name__, shown.count("class"), shown.count("own"))
