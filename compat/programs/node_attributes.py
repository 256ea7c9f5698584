"""Attributes of syntax trees: where they are kept must not show."""

import ast
import copy
import gc
import pickle
import sys
import weakref


def shown(node):
    return {name: value if isinstance(value, (int, str, type(None))) else type(value).__name__ for name, value in vars(node).items()}


tree = ast.parse("def f(a, *, b: int = 1) -> str:\n    return a.x[b] + 'text'\nclass C[T](B): pass\nx: int\n")
for node in ast.walk(tree):
    print(type(node).__name__, shown(node))

name = ast.parse("spam", mode="eval").body
print(list(vars(name)))
name.extra = 1
del name.lineno
name.lineno = 7
print(list(vars(name)), name.extra)
vars(name)["more"] = 2
print(name.more, sorted(name.__dict__))

fresh = ast.parse("eggs", mode="eval").body
fresh.first = 1
fresh.__class__ = ast.Attribute
print(type(fresh).__name__, shown(fresh), fresh.first)
try:
    fresh.__class__ = int
except TypeError as error:
    print(error)

by_hand = ast.Name(ctx=ast.Load(), id="ham", lineno=3)
print(list(vars(by_hand)), by_hand.lineno, by_hand.end_lineno)
print(list(vars(ast.AST())), ast.dump(ast.Constant(1)))


class Mine(ast.Name):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for index in range(40):
            setattr(self, f"a{index}", index)


mine = Mine("id", ast.Load())
print(len(vars(mine)), mine.a39, mine.id)


class Slotted(ast.expr):
    __slots__ = ("where",)


slotted = Slotted()
slotted.where = "here"
slotted.there = "there"
print(slotted.where, vars(slotted))

again = pickle.loads(pickle.dumps(tree))
print(ast.dump(again, include_attributes=True) == ast.dump(tree, include_attributes=True))
print(ast.dump(copy.deepcopy(tree)) == ast.dump(tree), list(vars(copy.copy(name))))
print(ast.compare(tree, again), ast.unparse(again))

# A cycle through nodes is collected.
loop = ast.parse("a + b", mode="eval").body
loop.left.parent = loop
loop.mark = type("Mark", (), {})()
mark = weakref.ref(loop.mark)
del loop
gc.collect()
print(mark() is None)

namespace = {}
exec(compile(again, "<tree>", "exec"), {"B": list}, namespace)
print(sorted(namespace), sys.getrefcount(ast.Load()) > 0)
