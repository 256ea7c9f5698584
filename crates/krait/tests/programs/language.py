def fib(n):
    if n < 2:
        return n
    return fib(n-1) + fib(n-2)
class A:
    def __init__(self, x):
        self.x = x
    def get(self):
        return self.x
    @property
    def p(self):
        return self.x + 1
class B(A):
    def __init__(self, x):
        super().__init__(x)
        self.y = 2
    def get(self):
        return super().get() * 2
def gen(n):
    for i in range(n):
        yield i
b = B(5)
assert b.get() == 10, 1
assert b.p == 6
t = 0
for i in gen(10):
    t += i
assert t == 45
l = [i * i for i in range(5)]
assert l == [0, 1, 4, 9, 16]
assert l[1:3] == [1, 4]
d = {1: 2, 'a': 3}
assert d['a'] == 3
try:
    d['zz']
except KeyError as e:
    assert e.args == ('zz',)
def kw(a, b=2, *args, c, **kws):
    return (a, b, args, c, kws)
assert kw(1, c=3) == (1, 2, (), 3, {})
assert kw(1, 5, 6, 7, c=3, z=9) == (1, 5, (6, 7), 3, {'z': 9})
def outer():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
f = outer()
f(); f()
assert f() == 3
x, *y = (1, 2, 3)
assert y == [2, 3]
try:
    try:
        raise ValueError("a")
    finally:
        t = 1
except ValueError as e:
    assert str(e) == "a"
assert t == 1
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): return True
with CM():
    raise TypeError
def g2():
    r = yield from gen(3)
    yield 100
assert list(g2()) == [0, 1, 2, 100]
match (1, [2, 3]):
    case (1, [a, b]):
        assert a == 2 and b == 3
    case _:
        assert False
assert sorted([3, 1, 2]) == [1, 2, 3]
s = 0
for i in range(1000):
    s += i * 2
assert s == 999000
assert 2.5 + 1.5 == 4.0
async def co():
    return 5
c = co()
try:
    c.send(None)
except StopIteration as e:
    assert e.value == 5
assert fib(10) == 55
def answers():
    try:
        yield 1
    except ValueError:
        return 7
def delegates(kept):
    seen = []
    for part in "ab":
        answer = yield from answers()
        seen.append((part, answer, kept))
    return seen
d = delegates("kept")
assert next(d) == 1
assert d.throw(ValueError()) == 1
try:
    d.throw(ValueError())
except StopIteration as e:
    assert e.value == [("a", 7, "kept"), ("b", 7, "kept")]
else:
    assert False
# Items go from the last to the first.
gone = []
class Gone:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        gone.append(self.name)
several = [Gone(1), Gone(2), Gone(3)]
del several[:2]
assert gone == [2, 1], gone
del several
pair = (Gone("a"), Gone("b"))
del pair
assert gone == [2, 1, 3, "b", "a"], gone
# Errors as CPython words them.
def message(function):
    try:
        function()
    except Exception as error:
        return type(error).__name__, *error.args
assert message(lambda: sorted([], revers=True))[1].endswith("Did you mean 'reverse'?")
assert message(lambda: ord(b"abc"))[1] == "ord() expected a character, but string of length 3 found"
assert message(lambda: [].pop(1 << 70)) == ("OverflowError", "Python int too large to convert to C ssize_t")
assert message(lambda: (1).__format__(None))[1].endswith("not None")
assert message(lambda: compile("1 <> 2", "f", "eval"))[1].endswith("instead of '<>'?")
def imul(a, b):
    a *= b
assert message(lambda: imul({}, []))[1] == "unsupported operand type(s) for *=: 'dict' and 'list'"
assert [type(i) for i, _ in enumerate("a", False)] == [int]
import io
import collections
assert open is io.open
assert message(lambda: collections.OrderedDict().pop(None)) == ("KeyError",)
namespace = {}
exec("", namespace)
assert type(namespace["__builtins__"]) is dict
import ast, copy
assert ast.dump(copy.deepcopy(ast.parse("x"))) == ast.dump(ast.parse("x"))
# A finished asynchronous generator takes no exceptions any more.
async def ag():
    yield 1
async def throws_late():
    a = ag()
    assert [x async for x in a] == [1]
    assert await a.athrow(ValueError) is None
try:
    throws_late().send(None)
except StopIteration:
    pass
try:
    try:
        raise ValueError
    except* ValueError as group:
        traceback = group.__traceback__
        assert traceback.tb_lineno == traceback.tb_frame.f_lineno - 2, traceback.tb_lineno
except* KeyError:
    pass
