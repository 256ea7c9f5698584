# The specialised forms of calls: which one a site becomes, what it gives, and what happens where it does not fit.
import dis
import sys


def forms(function, head="CALL"):
    """The forms of the instructions of one family, as the running copy has them."""
    return [i.opname for i in dis.get_instructions(function, adaptive=True) if i.baseopname == head]


def check(function, *calls, head="CALL"):
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


def call_0(f):
    return f()


def call_1(f, a):
    return f(a)


def call_2(f, a, b):
    return f(a, b)


def call_method(o):
    return o.method(1)


def call_drop(f, a):
    f(a)


def none():
    return "none"


def one(a):
    return ("one", a)


def two(a, b):
    return ("two", a, b)


def defaulted(a, b=5, c=6):
    return (a, b, c)


def keyword_only(a, *, b=7):
    return (a, b)


def required_only(a, *, b):
    return (a, b)


def varied(a, *args, **kwargs):
    return (a, args, kwargs)


def counting(*args):
    return args


def generating(a):
    yield a
    yield a


def cells(a):
    return (lambda: a)()


class Holder:
    def method(self, a):
        return ("method", a)

    def general(self, a, b=2):
        return (a, b)

    @classmethod
    def of_class(cls, a):
        return (cls.__name__, a)

    @staticmethod
    def static(a):
        return a


class Callable:
    def __call__(self, a):
        return ("called", a)


holder = Holder()
check(call_0, (none,), (len,), (one,), (counting,))
check(call_1, (one, 1), (two, 1), (one, 2))
check(call_1, (defaulted, 1), (one, 1))
check(call_1, (keyword_only, 1))
check(call_1, (required_only, 1))
check(call_1, (varied, 1), (counting, 1))
check(call_1, (cells, 1))
check(call_2, (two, 1, 2), (defaulted, 1, 2), (varied, 1, 2), (one, 1, 2))
check(call_2, (varied, 1, 2))
check(call_1, (holder.method, 1), (one, 1), (holder.general, 3))
check(call_1, (holder.general, 1), (holder.method, 4))
print(call_1(holder.of_class, 1), call_1(Holder.static, 1))
check(call_1, (Callable(), 1))
check(call_method, (holder,))
print([list(call_1(generating, 3)) for _ in range(4)][-1], forms(call_1))

# Functions that change under a specialised site.
def changed(a, b=1):
    return (a, b)


def after(change):
    try:
        change()
        print([call_1(changed, n) for n in range(3)])
    except TypeError as error:
        print(error)


check(call_1, (changed, 1))
after(lambda: setattr(changed, "__defaults__", (2,)))
after(lambda: setattr(changed, "__defaults__", None))
after(lambda: setattr(changed, "__defaults__", (9, 8, 7)))
after(lambda: setattr(changed, "__code__", one.__code__))
after(lambda: setattr(changed, "__code__", keyword_only.__code__))
after(lambda: setattr(changed, "__kwdefaults__", {"b": 8}))
after(lambda: setattr(changed, "__kwdefaults__", {"c": 8}))
after(lambda: setattr(changed, "__code__", varied.__code__))


# Native functions and methods.
def builtin_o(x):
    return abs(x)


def builtin_fast(x):
    return divmod(x, 2)


def builtin_keywords(x):
    return sorted(x)


def length(x):
    return len(x)


def is_instance(x, c):
    return isinstance(x, c)


def appended(items):
    items.append(5)
    return items[-1], len(items)


def append_used(items):
    return items.append(5)


def method_noargs(text):
    return text.upper()


def method_o(items):
    return items.index(3) if isinstance(items, list) else items.count(1)


def method_o_strictly(text):
    return text.join(("a", "b"))


def method_fast(text):
    return text.replace("a", "b")


def method_keywords(text):
    return text.split("a")


def type_1(x):
    return type(x)


def str_1(x):
    return str(x)


def tuple_1(x):
    return tuple(x)


def list_class(x):
    return list(x)


def int_class(x):
    return int(x)


def range_class(x):
    return list(range(x))


def error_class(x):
    return repr(ValueError(x))


def object_class():
    return type(object())


class Length:
    def __len__(self):
        return 3


class BadLength:
    def __len__(self):
        return -1


class Meta(type):
    def __instancecheck__(cls, instance):
        return instance == 1


class Checked(metaclass=Meta):
    pass


check(builtin_o, (-3,), (-1.5,), ("a",))
check(builtin_fast, (7,), (7.5,), ("a",))
check(builtin_keywords, ([2, 1],), ("ba",), (5,))
for item in ([1], (1, 2), {1: 2}, "abc", b"ab", {1}, range(4), Length(), BadLength(), 5):
    check(length, (item,))
check(length, ([1],), ("abc",), (5,), ((1,),))
check(is_instance, (1, int), (True, int), ("a", (int, str)), (1, Checked), (2, Checked), (1, int | str), (1, 5))
check(appended, ([],))
check(append_used, ([],))
check(method_noargs, ("ab",), (b"ab",), (5,))
check(method_o, ([1, 2, 3],), ((1, 1),), ([1],))
check(method_o_strictly, ("-",), (b"-",))
check(method_fast, ("abab",), (5,))
check(method_keywords, ("xaya",), (b"a",))
check(type_1, (1,), ("a",), (holder,))
check(str_1, (1,), (holder.method(1),), (b"a",))
check(tuple_1, ([1, 2],), ((1, 2),), ("ab",), (5,))
check(list_class, ((1, 2),), ("ab",), (5,))
check(int_class, ("12",), (1.5,), ("x",))
check(range_class, (3,), ("a",))
check(error_class, (3,))
check(object_class, ())


# Names that come to mean something else.
def shadowed(x):
    return len(x)


check(shadowed, ([1],))
len = lambda x: "mine"
check(shadowed, ([1],))
del len
check(shadowed, ([1],))


# Classes with an __init__.
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"{type(self).__name__}{vars(self)}"


class Defaulted:
    def __init__(self, x=1, *args, y=2, **kwargs):
        self.got = (x, args, y, kwargs)

    def __repr__(self):
        return repr(self.got)


class Slotted:
    __slots__ = ("x",)

    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return f"Slotted({self.x})"


class Wrong:
    def __init__(self, x):
        self.x = x
        return None if x else 5

    def __repr__(self):
        return "Wrong"


class Raising:
    def __init__(self, x):
        raise KeyError(x)


class Own:
    def __new__(cls, x):
        return ("new", x)

    def __init__(self, x):
        print("not called")


class WithMeta(metaclass=Meta):
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return f"WithMeta({self.x})"


class Bare:
    def __repr__(self):
        return "Bare"


class SubPoint(Point):
    pass


def make_point(x, y):
    return Point(x, y)


check(make_point, (1, 2), (3, 4))
check(call_2, (Point, 1, 2), (SubPoint, 1, 2), (two, 1, 2), (Point, 5, 6))
check(call_1, (Point, 1))
check(call_1, (Defaulted, 1))
check(call_0, (Defaulted,))
check(call_2, (Defaulted, 1, 2))
check(call_1, (Slotted, 1))
check(call_1, (Wrong, 1), (Wrong, 0), (Wrong, 1))
check(call_1, (Raising, 1))
check(call_1, (Own, 1))
check(call_1, (WithMeta, 1))
check(call_0, (Bare,))
check(call_1, (Bare, 1))
Point.__init__ = lambda self, x, y: setattr(self, "sum", x + y)
check(make_point, (1, 2))
del Point.__init__
check(make_point, (1, 2))


import abc


class Abstract(abc.ABC):
    def __init__(self, x):
        self.x = x

    @abc.abstractmethod
    def needed(self):
        pass


check(call_1, (Abstract, 1))
Abstract.__abstractmethods__ = frozenset()
print(type(call_1(Abstract, 1)).__name__)


def traced_init():
    import traceback

    try:
        Raising(1)
    except KeyError as error:
        raising = [f.name for f in traceback.extract_tb(error.__traceback__)]
    try:
        Wrong(0)
    except TypeError as error:
        wrong = [f.name for f in traceback.extract_tb(error.__traceback__)]
    return raising, wrong


for _ in range(4):
    print(traced_init(), forms(traced_init))


class Seen:
    def __init__(self):
        self.callers = [sys._getframe(n).f_code.co_name for n in range(2)]


def sees():
    return Seen().callers


for _ in range(4):
    print(sees(), forms(sees))


class Deep:
    def __init__(self, n):
        self.next = Deep(n + 1)


def events():
    seen = []

    def profile(frame, event, arg):
        seen.append((event, frame.f_code.co_name, getattr(arg, "__name__", None)))

    sys.setprofile(profile)
    Point2(1)
    abs(1)
    one(2)
    defaulted(3)
    sys.setprofile(None)
    return seen


class Point2:
    def __init__(self, x):
        self.x = x


for _ in range(3):
    print(events())

try:
    Deep(0)
except RecursionError as error:
    print(error)


# CALL_KW.
def keywords_1(f, a):
    return f(a=a)


def keywords_2(f, a, b):
    return f(a, b=b)


def keywords_other(f):
    return f(1, zz=2)


kw = dict(head="CALL_KW")
check(keywords_1, (one, 1), (defaulted, 2), (varied, 3), (none, 1), (two, 1), **kw)
check(keywords_2, (two, 1, 2), (defaulted, 1, 2), (required_only, 1, 2), (varied, 1, 2), (one, 1, 2), **kw)
check(keywords_2, (holder.general, 1, 2), (two, 1, 2), **kw)
check(keywords_1, (dict, 1), (one, 1), (Holder.of_class, 1), **kw)
check(keywords_2, (Defaulted, 1, 2), **kw)
check(keywords_1, (Slotted, 1), **kw)
check(keywords_other, (one,), (varied,), (dict,), (Defaulted,), **kw)


def positional_only(a, /, b=2, **rest):
    return (a, b, rest)


def names_in_turn():
    return positional_only(1, a=3, b=4, c=5), defaulted(c=1, a=2), keyword_only(b=3, a=4)


check(names_in_turn, (), **kw)
check(lambda: defaulted(1, a=2), (), **kw)
check(lambda: defaulted(b=2), (), **kw)
check(lambda: defaulted(1, 2, 3, a=4), (), **kw)
check(lambda: required_only(a=1), (), **kw)
check(lambda: positional_only(a=1), (), **kw)


# CALL_FUNCTION_EX.
def spread(f, args, kwargs):
    return f(*args, **kwargs)


ex = dict(head="CALL_FUNCTION_EX")
check(spread, (two, (1, 2), {}), (two, [1], {"b": 3}), (varied, (1, 2, 3), {"k": 4}), (one, (), {"a": 1}), **ex)
check(spread, (one, (1, 2), {}), (one, (), {"b": 1}), (one, (1,), {"a": 1}), (one, 5, {}), (dict, (), {"a": 1}), **ex)
check(spread, (Defaulted, (1, 2), {"y": 3, "z": 4}), (holder.general, (1,), {"b": 3}), **ex)
print(list(spread(generating, (1,), {})))


# What a call has used is dropped in time.
class Dropped:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("dropped", self.name)


def drops():
    one(Dropped("argument"))
    print("after the call")
    keyword_only(Dropped("general"))
    print("after the general call")
    abs(len([Dropped("item")]))
    print("after the native call")
    defaulted(b=1, a=Dropped("named"))
    print("after the call by name")
    varied(1, Dropped("collected"), x=Dropped("keyword"))
    print("after the collecting call")


for _ in range(3):
    drops()
