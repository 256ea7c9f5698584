"""Object graphs through pickle, json, copy, marshal and struct, and back."""

import array
import base64
import collections
import copy
import copyreg
import datetime
import decimal
import enum
import fractions
import functools
import io
import json
import marshal
import math
import operator
import pathlib
import pickle
import pickletools
import struct
import sys
import types
import uuid
import zlib


class Colour(enum.Enum):
    RED = 1
    GREEN = "g"


class Rights(enum.Flag):
    READ = enum.auto()
    WRITE = enum.auto()
    ALL = READ | WRITE


class Number(enum.IntEnum):
    ONE = 1


Point = collections.namedtuple("Point", "x y", defaults=(0,))


class Plain:
    def __init__(self, **names):
        self.__dict__.update(names)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(sorted(self.__dict__))})"


class Slotted:
    __slots__ = ("a", "b", "__dict__")

    def __init__(self, a, b):
        self.a = a
        self.b = b


class Stateful:
    def __init__(self, name):
        self.name = name
        self.cache = {name: object()}

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["cache"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state, cache={"restored": True})


class Reduced:
    def __init__(self, number, items=()):
        self.number = number
        self.items = list(items)
        self.table = {}

    def append(self, item):
        self.items.append(item)

    def extend(self, items):
        self.items.extend(items)

    def __setitem__(self, key, value):
        self.table[key] = value

    def __reduce__(self):
        return (type(self), (self.number,), {"extra": "state"}, iter(self.items), iter(self.table.items()))


class Arguments(str):
    def __new__(cls, text, *, mark):
        self = super().__new__(cls, text)
        self.mark = mark
        return self

    def __getnewargs_ex__(self):
        return (str(self),), {"mark": self.mark}


class Trouble(Exception):
    def __init__(self, code, text="none"):
        super().__init__(code, text)
        self.code = code


class Numbers(list):
    label = "class"


class Table(dict):
    def __missing__(self, key):
        return f"no {key}"


class Complex:
    def __init__(self, real, imag):
        self.real, self.imag = real, imag


copyreg.pickle(Complex, lambda c: (Complex, (c.real, c.imag)))


def graph():
    shared = ["shared"]
    loop = [1, shared]
    loop.append(loop)
    node = Plain(name="node", shared=shared)
    node.me = node
    node.parent = Plain(child=node)
    table = {"loop": loop}
    table["self"] = table
    return {"loop": loop, "node": node, "table": table, "pair": (shared, shared)}


def values():
    stateful = Stateful("s")
    reduced = Reduced(7, "abc")
    reduced["k"] = (1, 2)
    numbers = Numbers([1, 2])
    numbers.label = "own"
    slotted = Slotted(1, [2])
    slotted.more = "dict"
    trouble = Trouble(5, "bad")
    trouble.add_note("a note")
    return {
        "none": None,
        "bools": [True, False, ..., NotImplemented],
        "ints": [0, 1, -1, 255, 256, 65535, 65536, 2**31 - 1, -(2**31), 2**63, -(2**64), 10**50],
        "floats": [0.0, -0.0, 1.5, math.pi, 1e308, 5e-324, math.inf, -math.inf],
        "complex": 3 - 4j,
        "text": ["", "plain", "naïve ☃ \U0001f600", "\x00\n\\", "\udc80", "x" * 300],
        "bytes": [b"", b"\x00\xff", bytearray(b"array"), b"y" * 300],
        "containers": [(), (1,), (1, 2, 3, 4), [], {}, set(), frozenset({2}), {1}, {"a": {"b": ()}}],
        "range": [range(3), range(10, 0, -3), slice(1, None, 2)],
        "enums": [Colour.RED, Colour.GREEN, Rights.READ, Rights.ALL, Rights(0), Number.ONE],
        "named": [Point(1), Point("x", [2])],
        "collections": [collections.Counter("hello"), collections.OrderedDict(b=1, a=2), collections.deque([1, 2, 3], maxlen=2),
                        collections.defaultdict(list, a=[1]), collections.ChainMap({"a": 1}, {"b": 2})],
        "dates": [datetime.date(2024, 2, 29), datetime.datetime(1999, 12, 31, 23, 59, 59, 999999), datetime.time(1, 2, fold=1), datetime.timedelta(-1, 5, 7),
                  datetime.timezone.utc, datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=-3), "X"))],
        "numbers": [decimal.Decimal("1.10"), decimal.Decimal("-Infinity"), fractions.Fraction(-3, 7)],
        "array": array.array("d", [1.5, -2]),
        "uuid": uuid.UUID(int=2**100),
        "path": pathlib.PurePosixPath("/a/b"),
        "functions": [len, math.sqrt, operator.itemgetter(1, 2), operator.attrgetter("a.b"), functools.partial(int, base=2), str.upper, dict.fromkeys, values, Plain, Complex],
        "exceptions": [ValueError("v", 1), Trouble(1), trouble, OSError(2, "none", "file"), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"),
                       KeyError("k"), ExceptionGroup("g", [TypeError()]), StopIteration(3), ImportError("i", name="n", path="p")],
        "plain": Plain(a=1, b=[2]),
        "slotted": slotted,
        "stateful": stateful,
        "reduced": reduced,
        "arguments": Arguments("text", mark="!"),
        "subclasses": [numbers, Table(a=1)],
        "iterators": [iter([1, 2, 3]), reversed([1, 2]), enumerate("ab"), zip([1], [2]), map(str, [1])],
        "copyreg": Complex(1, 2),
        "namespace": types.SimpleNamespace(a=1, b="x"),
        "alias": list[int],
        "union": int | None,
    }


def describe(value):
    match value:
        case Reduced():
            return f"Reduced {value.number} {value.items} {value.table} {value.__dict__.get('extra')}"
        case Stateful():
            return f"Stateful {value.name} {sorted(value.cache)}"
        case Slotted():
            return f"Slotted {value.a} {value.b} {value.__dict__}"
        case Arguments():
            return f"Arguments {value!s} {value.mark}"
        case Complex():
            return f"Complex {value.real} {value.imag}"
        case Numbers():
            return f"Numbers {list(value)} {value.label}"
        case Table():
            return f"Table {dict(value)} {value['zz']}"
        case BaseException():
            return f"{value!r} {value.args} {sorted(value.__dict__.items())}"
        case types.FunctionType() | types.BuiltinFunctionType() | types.MethodDescriptorType():
            return f"function {value.__qualname__}"
        case list():
            return "[" + ", ".join(map(describe, value)) + "]"
        case _ if hasattr(value, "__next__"):
            return f"{type(value).__name__} {list(value)}"
        case _:
            return repr(value)


def pickles():
    print("-- pickle")
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        sizes, checksum = [], 0
        for name, value in values().items():
            try:
                data = pickle.dumps(value, protocol)
            except Exception as error:
                print(protocol, name, type(error).__name__, str(error).partition(" at 0x")[0])
                continue
            text = pickle._dumps(value, protocol)
            if text != data and name not in ("iterators",):
                print(protocol, name, "C and Python differ", len(text), len(data))
            if name not in ("iterators", "dates", "collections", "functions"):
                checksum = zlib.crc32(data, checksum)
                sizes.append(len(data))
            again = pickle.loads(data)
            if protocol in (0, 2, 5):
                print(protocol, name, describe(again))
        print(protocol, sizes, checksum)
        cyclic = pickle.loads(pickle.dumps(graph(), protocol))
        print(cyclic["loop"][2] is cyclic["loop"], cyclic["node"].me is cyclic["node"], cyclic["node"].parent.child is cyclic["node"],
              cyclic["table"]["self"] is cyclic["table"], cyclic["pair"][0] is cyclic["loop"][1] is cyclic["node"].shared, cyclic["loop"])
    for protocol in (0, 2, 4):
        sink = io.StringIO()
        pickletools.dis(pickletools.optimize(pickle.dumps({"a": [1, (2.5, None)], "b": Point(1, "é"), "c": Colour.RED, "d": {1}}, protocol)), sink, annotate=30)
        print(sink.getvalue())


def pickle_corners():
    print("-- pickle corners")

    class Local:
        pass

    for value in (lambda: 0, Local(), (i for i in ()), sys, sys.stdout, open(__file__).close, type("Ghost", (), {})(), memoryview(b"x"), sys._getframe(),
                  [1, {"deep": (lambda: 1)}], super(Local, Local()), property(), types.MappingProxyType({})):
        try:
            pickle.dumps(value)
            print("pickled", type(value))
        except Exception as error:
            print(type(error).__name__, str(error).partition(" at 0x")[0])
            for note in getattr(error, "__notes__", ()):
                print("   note:", note.partition(" at 0x")[0])
    for data in (b"", b".", b"garbage", b"\x80\x09.", b"I1", b"(I1\nl", b"cnothing.here\nX\n.", b"cbuiltins\nnope\n.", b"\x80\x04\x95\xff", b"I1\n0.", b"\x80\x04K\x01\x94h\x05.", b"Nb."):
        try:
            print(data, pickle.loads(data))
        except (AttributeError, ImportError) as error:
            print(data, type(error).__name__, error)
        except Exception:
            print(data, "cannot be loaded")

    class Persistent(pickle.Pickler):
        def persistent_id(self, value):
            return ("path", str(value)) if isinstance(value, pathlib.PurePath) else None

        def reducer_override(self, value):
            return (Plain, ()) if isinstance(value, Colour) else NotImplemented

    class Loader(pickle.Unpickler):
        def persistent_load(self, key):
            return f"persistent {key}"

        def find_class(self, module, name):
            print("  find", module.rpartition(".")[2], name)
            return super().find_class(module, name)

    sink = io.BytesIO()
    pickler = Persistent(sink, 4)
    pickler.dump([pathlib.PurePosixPath("/x"), Colour.RED, Point(1, 2)])
    pickler.dump("second")
    sink.seek(0)
    loader = Loader(sink)
    print(loader.load(), loader.load())
    try:
        loader.load()
    except EOFError as error:
        print(type(error).__name__)
    print(pickle.loads(pickle.dumps({1: b"\xe9"}, 0), encoding="bytes"), pickle.loads(b"S'caf\\xe9'\n.", encoding="latin-1"), pickle.loads(b"S'x'\n.", encoding="bytes"))


def jsons():
    print("-- json")
    value = {"text": "é\u2028\"\\/\b", "list": [1, -0.0, 1e100, 12345678901234567890, True, None, []], "d": {}, "nested": {"x": [{"y": 0.1}]}, "": "empty", "1": 1}
    print(json.dumps(value))
    print(json.dumps(value, ensure_ascii=False, indent="--", sort_keys=True, separators=(",", "=")))
    print(json.loads(json.dumps(value)) == value, json.dumps({1: 2, None: 3, True: 4, 2.5: 5}), json.dumps([math.nan, math.inf]))

    class Encoder(json.JSONEncoder):
        def default(self, value):
            match value:
                case set() | frozenset():
                    return sorted(value)
                case datetime.date():
                    return {"$date": value.isoformat()}
                case complex(real=r, imag=i):
                    return [r, i]
            return super().default(value)

    text = Encoder(indent=2).encode({"s": {3, 1, 2}, "d": datetime.date(2020, 2, 2), "c": 1j, "p": Point(1, 2), "e": Number.ONE})
    print(text)
    print(json.loads(text, object_hook=lambda d: datetime.date.fromisoformat(d["$date"]) if "$date" in d else d))
    print(json.loads('{"a": 1.10, "b": [2, 3e2], "a": NaN}', parse_float=decimal.Decimal, parse_int=lambda s: s + "!", object_pairs_hook=list, parse_constant=lambda c: f"<{c}>"))
    print(list(json.JSONEncoder(indent=1).iterencode([1, {"k": "v"}])), json.JSONDecoder().raw_decode('[1] rest'))
    for bad in (lambda: json.dumps({(1, 2): 3}), lambda: json.dumps(object), lambda: json.dumps({"a": {"b": [1, {2}]}}), lambda: json.dumps(graph()["table"]), lambda: json.dumps([math.nan], allow_nan=False)):
        try:
            print(bad())
        except Exception as error:
            print(type(error).__name__, error, getattr(error, "__notes__", []))
    print(json.dumps({(1, 2): 3, "a": 4}, skipkeys=True))
    for text in ("", "{", "[1,]", "{'a': 1}", '{"a" 1}', '{"a": 1,}', '"\\x"', '"\n"', "[1 2]", "nul", '"\\ud83d\\ude00"', '"\\ud83d"', "01", "-", "1.", "\ufeff1", "[" * 5, "1 1", '{"a": tru}', '"abc'):
        try:
            print(repr(text), ascii(json.loads(text)))
        except json.JSONDecodeError as error:
            print(repr(text), error, (error.pos, error.lineno, error.colno))


def copies():
    print("-- copy")
    for name, value in values().items():
        if name in ("iterators", "functions"):
            continue
        shallow, deep = copy.copy(value), copy.deepcopy(value)
        print(name, shallow is value, deep is value, describe(deep) == describe(value), type(shallow) is type(deep) is type(value))
    original = graph()
    deep = copy.deepcopy(original)
    print(deep["loop"][2] is deep["loop"], deep["loop"] is original["loop"], deep["node"].parent.child is deep["node"], deep["pair"][0] is deep["loop"][1])
    memo = {}
    copy.deepcopy([original, original], memo)
    print(len(memo) > 4, copy.replace(Point(1, 2), y=5), copy.replace(datetime.date(2020, 1, 1), year=1999), copy.copy(Point(1)))
    for value in (sys, (i for i in ()), memoryview(b"")):
        try:
            copy.deepcopy(value)
        except TypeError as error:
            print("TypeError:", error)


def binaries():
    print("-- marshal, struct")
    value = [None, True, 0, -5, 2**70, 1.5, 2j, "text", "é", b"bytes", (1, (2,)), {"k": [1]}, {1, 2}, frozenset([3]), Ellipsis, StopIteration]
    for version in range(5):
        data = marshal.dumps(value, version)
        print(version, len(data), zlib.crc32(data) if version < 3 else "", marshal.loads(data) == value)
    code = compile("def f(x, *, y=2):\n    return [x * i for i in range(y)]\nr = f(3)", "<made>", "exec")
    namespace = {}
    exec(marshal.loads(marshal.dumps(code)), namespace)
    print(namespace["r"], marshal.loads(marshal.dumps(code)) == code)
    for bad in (lambda: marshal.dumps(object()), lambda: marshal.loads(b""), lambda: marshal.loads(b"?"), lambda: marshal.loads(b"[\x05\x00\x00\x00N"), lambda: marshal.loads(b"i\x01")):
        try:
            print(bad())
        except Exception as error:
            print(type(error).__name__, error)
    for form, arguments in (("<bBhHiIqQ", (-1, 255, -2, 65535, -3, 2**32 - 1, -4, 2**64 - 1)), (">efd", (1.5, -2.25, math.pi)), ("!4s2xp?c", (b"abcdef", b"", True, b"z")), ("@bi", (1, 2)), ("3h0i", (1, 2, 3)), ("5p", (b"long text",))):
        data = struct.pack(form, *arguments)
        print(form, struct.calcsize(form), data, struct.unpack(form, data))
    for bad in (lambda: struct.pack("b", 128), lambda: struct.pack("<H", -1), lambda: struct.pack("i", "x"), lambda: struct.pack("ii", 1), lambda: struct.unpack("i", b"abc"), lambda: struct.pack("y", 1),
                lambda: struct.pack("f", 1e40), lambda: struct.pack("e", 70000.0), lambda: struct.unpack_from("<i", b"abcd", 2), lambda: struct.pack_into("<q", bytearray(4), 0, 1), lambda: struct.pack("c", b"ab"), lambda: struct.pack("<N", 1)):
        try:
            print(bad())
        except Exception as error:
            print(type(error).__name__, error)
    record = struct.Struct("<Hd")
    buffer = bytearray(record.size * 3)
    for index in range(3):
        record.pack_into(buffer, index * record.size, index, index / 3)
    print(record.format, list(record.iter_unpack(buffer)), base64.b64encode(buffer).decode())
    view = memoryview(buffer).cast("B")
    print(view[2:10].tobytes().hex(":"), view.nbytes, memoryview(array.array("i", range(6))).cast("B").cast("i", [2, 3]).tolist())


if __name__ == "__main__":
    for part in (pickles, pickle_corners, jsons, copies, binaries):
        part()
