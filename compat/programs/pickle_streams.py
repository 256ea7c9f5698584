# Streams of all protocols byte for byte, and the errors of broken ones.
import collections
import copyreg
import enum
import functools
import io
import operator
import pickle
import random
import re


class A:
    def __init__(self, *args):
        self.args = args

    def __repr__(self):
        return f'A({self.__dict__})'


class S:
    __slots__ = ('a', 'b')

    def __repr__(self):
        return f'S({getattr(self, "a", "-")}, {getattr(self, "b", "-")})'


class New:
    def __new__(cls, *args, **keywords):
        self = object.__new__(cls)
        self.given = args, keywords
        return self

    def __getnewargs_ex__(self):
        return (1,), {'k': 2}

    def __repr__(self):
        return f'New({self.__dict__})'


class L(list):
    pass


class D(dict):
    pass


class E(enum.Enum):
    X = 1


class Reduced:
    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        return self.value


class Outer:
    class Inner:
        def method(self):
            pass


def function():
    pass


def clean(text):
    return re.sub(r'0x[0-9a-f]+', '0x', str(text))


def attempt(name, call):
    try:
        result = call()
    except Exception as error:
        result = type(error).__name__, clean(error), getattr(error, '__notes__', None), clean(error.__context__)
    if isinstance(result, bytes) and len(result) > 200:
        result = len(result), result[:30], result[-30:]
    print(ascii(name), ascii(clean(result)))


recursive = []
recursive.append(recursive)
in_tuple = ([],)
in_tuple[0].append(in_tuple)
slotted = S()
slotted.a = [1]
with_dict = L([1, 2])
with_dict.x = 'y'
objects = [
    None, True, 0, 255, 256, 65536, -1, 2**31, -2**31 - 1, 2**63, -2**70, 10**620, 1.5, float('inf'),
    '', 'abc', 'é', '\u20ac\U0001f600', '\ud800', 'a\nb\\\0', 'x' * 256, 'x' * 70000, b'', b'ab', b'x' * 70000,
    bytearray(b'abc'), (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], list(range(1001)), {}, {1: 2},
    {i: None for i in range(1001)}, set(), {1}, frozenset([1]), frozenset(), recursive, in_tuple,
    A(1), slotted, New(), with_dict, D(a=1), E.X, Outer.Inner, Outer.Inner.method, function, len, [].append,
    int, type(None), ..., NotImplemented, range(3), slice(1, 2), 1 + 2j, ValueError('x'), OSError(2, 'a', 'b'),
    collections.OrderedDict(a=1), collections.defaultdict(list, {1: [2]}), collections.deque([1], 3),
    collections.Counter('aab'), functools.partial(int, base=2), operator.itemgetter(1, 2), list[int], int | str,
    [A, A, 'A', '__main__'], ['ab' * 2] * 3, Reduced((list, ())), Reduced((A, (), {'q': 1})), Reduced('function'),
    Reduced((A, (), ({'z': 1}, {'q': 1}))), Reduced((list, (), None, iter(range(3)))),
    Reduced((dict, (), None, None, iter([(1, 2)]))), Reduced((A, (), {'x': 1}, None, None, function)),
    Reduced('missing'), Reduced(5), Reduced((list,)), Reduced((1, ())), Reduced((list, [])), Reduced((list, (), 0, 1)),
    Reduced((list, (), 0, None, 1)), Reduced((list, (), 0, None, None, 1)), Reduced((copyreg.__newobj__, ())),
    Reduced((copyreg.__newobj__, (int,))), Reduced((copyreg.__newobj_ex__, (int, (), []))),
    [[{'k': lambda: 1}]], (1, {(lambda: 1)}), {'k': A(iter)}, A(lambda: 1), with_dict, L([lambda: 1]),
    pickle.PickleBuffer(b'abc'), pickle.PickleBuffer(bytearray(b'abc')), pickle.PickleBuffer(memoryview(b'abcd')[::2]),
]
for index, value in enumerate(objects):
    for protocol in range(6):
        attempt((index, protocol), lambda: pickle.dumps(value, protocol))


class Names(pickle.Pickler):
    def persistent_id(self, value):
        return f'id {value}' if value == 'abc' else None

    def reducer_override(self, value):
        return (str, ('len',)) if value is len else NotImplemented


for protocol in range(6):
    def dump(value, kind=Names):
        file = io.BytesIO()
        kind(file, protocol).dump(value)
        return file.getvalue()
    attempt(protocol, lambda: dump(['abc', len, print, {'abc': A}]))

streams = []
for value in objects[:74]:
    for protocol in range(6):
        try:
            stream = pickle.dumps(value, protocol)
        except Exception:
            continue
        if len(stream) < 300:
            streams.append(stream)
streams += [
    b"S'abc\\x41'\n.", b'U\3abc.', b'T\3\0\0\0abc.', b'Va\\u20ac\n.', b'I01\n.', b'L12L\n.', b'F1.5\n.', b'(dp0\nI1\nI2\ns.',
    b'(i__main__\nA\n.', b'(c__main__\nA\nI1\no.', b'Pabc\n.', b'NQ.', b'c__main__\nS\n)\x81N}U\1aK\1s\x86b.', b'\x82\xf0.',
    b'\x80\4\x95\2\0\0\0\0\0\0\0X\4\0\0\0abcd.', b'\x80\4\x95\x0d\0\0\0\0\0\0\0N0\x95\1\0\0\0\0\0\0\0N.', b'\x97.', b'N\x98.',
]
tokens = [bytes([byte]) for byte in range(256)] + [b'K\1', b'\x8c\1a', b'c__main__\nA\n', b'I1\n', b'(', b'N', b'h\0', b'q\0']
random.seed(20)


def mutated(stream):
    stream = bytearray(stream)
    for _ in range(random.choice([1, 1, 2, 3])):
        at = random.randrange(len(stream) + 1)
        kind = random.randrange(4)
        if kind == 0:
            stream[at:at + 1] = random.choice(tokens)
        elif kind == 1:
            stream[at:at] = random.choice(tokens)
        elif kind == 2:
            del stream[at:at + random.choice([1, 2, 5])]
        else:
            del stream[at:]
    return bytes(stream)


class Reader(pickle.Unpickler):
    def persistent_load(self, name):
        return 'persistent', name


for index in range(1500):
    stream = mutated(random.choice(streams))
    if re.search(rb'r..[\x01-\xff]|r...[\x01-\xff]|p\d{6}|[jBXT].?.?.?[\x20-\x7f]', stream, re.DOTALL):
        continue
    attempt(stream, lambda: pickle.loads(stream))
    if index % 3 == 0:
        file = io.BytesIO(stream)
        attempt('file', lambda: (Reader(file, encoding='latin1', buffers=[b'q']).load(), file.tell()))
