"""Programs that look at programs: inspect, dis, ast, tokenize, symtable, traceback, types, importlib."""

import ast
import builtins
import code
import codeop
import collections
import contextlib
import copy
import dis
import functools
import importlib
import importlib.util
import inspect
import io
import keyword
import linecache
import operator
import pkgutil
import symtable
import sys
import textwrap
import token
import tokenize
import traceback
import types
import typing
import warnings

SOURCE = '''
"""A module to look at."""
from os import path as p, sep
import sys as system

LIMIT: int = 10
a, (b, *c) = 1, (2, 3, 4)


@decorate(1, key="v")
def outer(x, /, y=2, *args, z: "int" = 3, **kw) -> str:
    """Outer's documentation."""
    total = 0

    def inner(n):
        nonlocal total
        total += n * x
        return lambda: total + LIMIT

    for i in range(y):
        if i % 2 and i > 1 or not args:
            continue
        total -= i
    else:
        total **= 2
    try:
        with open(p) as f, suppress(OSError):
            yield f.read()
    except (ValueError, TypeError) as error:
        raise Problem(f"{error!r:>{y}} {x}") from error
    finally:
        del total
    return inner


class Thing(Base, metaclass=Meta, option=True):
    field: list[int] = []
    __private = 1

    async def method(self):
        async with self as s:
            result = [await r async for r in s if r]
        return {k: v for k, v in result}, {*result}, (q for q in result)

    def match(self, value):
        match value:
            case [1, 2, *rest] | {"k": rest} if rest:
                return rest
            case Point(x=0, y=-1.5) as pt:
                return pt
            case None | True | "s":
                pass
            case _:
                return super().match(value)


def generic[T: int, *Ts, **P](x: T, *y: *Ts) -> T:
    type Alias[U] = dict[U, T]
    while (n := x) < 5 != 6 is not None not in y:
        x = x @ n // 2 << 1 | ~n ^ 3 if x else -n
    global G
    G = x[1:2, ::3, ...], x.y[0](*y, **{}), t"{x}", b"bytes", 1j
    assert x, "message"
'''


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def trees():
    tree = ast.parse(SOURCE, "<looked at>")
    print(ast.dump(tree, indent=1)[:3000])
    print(len(ast.dump(tree, include_attributes=True)), collections.Counter(type(node).__name__ for node in ast.walk(tree)).most_common(12))
    again = ast.unparse(tree)
    print(again)
    print(ast.dump(ast.parse(again)) == ast.dump(tree), ast.get_docstring(tree), ast.get_docstring(tree.body[5]), ast.get_source_segment(SOURCE, tree.body[3]))

    class Shout(ast.NodeTransformer):
        def visit_Constant(self, node):
            return ast.copy_location(ast.Constant(node.value.upper()), node) if isinstance(node.value, str) else node

        def visit_BinOp(self, node):
            self.generic_visit(node)
            return ast.copy_location(ast.Call(ast.Name("calc", ast.Load()), [node.left, node.right], []), node) if isinstance(node.op, ast.Add) else node

    expression = ast.fix_missing_locations(Shout().visit(ast.parse("'a' + 'b' + str(1 * 2)", mode="eval")))
    print(ast.unparse(expression), eval(compile(expression, "<e>", "eval"), {"calc": lambda a, b: f"<{a}{b}>"}))

    class Visitor(ast.NodeVisitor):
        names = []

        def visit_FunctionDef(self, node):
            self.names.append((node.name, node.lineno, node.end_lineno, [a.arg for a in node.args.args]))
            self.generic_visit(node)

        visit_AsyncFunctionDef = visit_FunctionDef

    visitor = Visitor()
    visitor.visit(tree)
    print(visitor.names)
    for text in ("[1, {'a': (2.5, None, True)}, {1, 2}, b'x', -3, 1+2j]", "f()", "__import__('os')", "1 + 'a'", "set()", "[" * 3, " 1"):
        print(text, "->", attempt(ast.literal_eval, text))
    for node in (ast.Name("x"), ast.Constant(1, kind="u"), ast.arguments(), ast.List([ast.Name("a")], ast.Store())):
        print(ast.dump(node), node._fields, node._attributes)
    print(attempt(ast.Name, 1, 2, 3), attempt(compile, ast.Module([ast.Expr(ast.Name("x", ast.Store()))], []), "f", "exec"), attempt(compile, ast.Expression(ast.Constant(object())), "f", "eval"), ast.compare(ast.parse("a+b"), ast.parse("a + b")), isinstance(copy.deepcopy(tree), ast.Module))
    for text in ("-(-x)", "(a, b) = c", "not (a and b) or c", "lambda: (yield)", "x if y else (z if w else v)", "f'{a!r:{b}}{{}}'", "(a := 1)", "a[b, c:d]", "await_ (x)", "'it\\'s' \"q\"", "1 .real", "(1).real", "x ** -y ** z", "{**a, 'b': 1}", "print(*a, **b)", "async_ = [x for x in y if z for w in x]", "'\\n\\t\\x00é'", "(yield_)", "1e400", "a < b < c", "@x\nclass A: pass", "if a:\n  b\nelif c:\n  d\nelse:\n  e", "try:\n a\nexcept* B as c:\n d\nelse:\n e\nfinally:\n f", "for x, in y: pass", "del (a), b[0]", "global a, b", "x: int", "(x): int = 1", "return_ = *a, b", "t'{x + 1 = }'"):
        print(repr(ast.unparse(ast.parse(text))))


def tokens():
    for item in tokenize.generate_tokens(io.StringIO("x = [1, 'two'] # note\nif x:\n\ty = f'{x!r:>{w}} {{}} {a=}'\n\nз = 0x1F + 1_0.5e-3j @ b\"\"\"m\nl\"\"\"; z != y -> (...)\n").readline):
        print(f"{item.start!s:8}{item.end!s:8}{token.tok_name[item.type]:16}{token.tok_name[item.exact_type]:12}{item.string!r}")
    text = "def  f( a,b ):\n    return  a+b # c\n"
    print(tokenize.untokenize(tokenize.generate_tokens(io.StringIO(text).readline)) == text, repr(tokenize.untokenize([(t.type, t.string) for t in tokenize.generate_tokens(io.StringIO(text).readline)])))
    print(tokenize.detect_encoding(iter([b"# -*- coding: latin-1 -*-\n", b""]).__next__), attempt(tokenize.detect_encoding, iter([b"# coding: nope\n"]).__next__))
    for bad in ("x = 'abc", "(1, 2", "if x:\n    y\n  z\n", "'''", "0777", "a $ b", "1__0", "é\u20ac"):
        print(repr(bad), attempt(lambda: [t.string for t in tokenize.generate_tokens(io.StringIO(bad).readline)]))
    print(keyword.kwlist, keyword.softkwlist, keyword.iskeyword("print"), token.ISOPERATOR(token.PLUS) if hasattr(token, "ISOPERATOR") else token.EXACT_TOKEN_TYPES["->"])


def tables():
    def describe(table, depth=0):
        print("  " * depth + f"{table.get_type()} {table.get_name()} line {table.get_lineno()} nested={table.is_nested()} children={table.has_children()} optimized={table.is_optimized()}")
        for name in sorted(table.get_identifiers()):
            symbol = table.lookup(name)
            flags = [flag for flag in ("referenced", "parameter", "global", "declared_global", "local", "free", "imported", "assigned", "nonlocal", "annotated", "namespace", "type_parameter", "free_class", "comp_iter", "comp_cell") if getattr(symbol, "is_" + flag)()]
            print("  " * depth + f"  {name}: {' '.join(flags)}")
        for child in table.get_children():
            describe(child, depth + 1)

    describe(symtable.symtable(SOURCE, "<looked at>", "exec"))
    print(attempt(symtable.symtable, "def f(x, x): pass", "f", "exec"))


def sample(a, b=(1, 2), /, *args: int, c, d="x", **kwargs: dict) -> bool:
    """Sample's documentation.

        indented
    """
    # a comment
    values = [a + n for n in b if n]
    try:
        return any(values) and c is not None
    except TypeError:
        return f"{d}"


class Sample:
    "A class."

    attribute = 1

    def method(self, x=attribute): return x

    @classmethod
    def make(cls, *, key: "str" = None): ...

    @staticmethod
    def static(x, y): ...

    @property
    def prop(self):
        """A property."""

    @functools.lru_cache
    def cached(self, n: int) -> int: ...

    __call__ = lambda self, p, *q: None


def inspection():
    for thing in (sample, Sample, Sample.method, Sample().method, Sample.make, Sample.static, Sample(), Sample.cached, functools.partial(sample, 1, c=3), functools.partial(sample, d=1), len, print, int, dict.get, str.split, sorted, type, object, max, Exception, operator.itemgetter, zip, functools.partialmethod, contextlib.contextmanager(sample), collections.namedtuple("N", "a b", defaults=[1]), int.from_bytes, "x".join, range, open, __build_class__, compile, sum, bytes.hex, list.sort, dict.fromkeys, pow, isinstance, breakpoint, memoryview.cast, property):
        print(getattr(thing, "__qualname__", type(thing).__name__), attempt(inspect.signature, thing))
    signature = inspect.signature(sample)
    for parameter in signature.parameters.values():
        print(parameter, repr(parameter), parameter.kind.description, parameter.annotation, parameter.default)
    bound = signature.bind(1, 2, 3, 4, c=5, extra=6)
    bound.apply_defaults()
    print(bound, bound.args, bound.kwargs, attempt(signature.bind), attempt(signature.bind, 1, c=2, a=3), attempt(signature.bind_partial, b=1, d=1), signature.replace(return_annotation=int), signature == inspect.signature(sample), signature.format(max_width=30))
    print(inspect.getsource(Sample.method), inspect.getsourcelines(sample)[1] > 0, inspect.getdoc(sample), inspect.getcomments(sample), inspect.cleandoc("a\n    b\n      c"), attempt(inspect.getsource, len), attempt(inspect.getfile, int), inspect.getmodule(sample).__name__)
    for name, kind, owner, value in inspect.classify_class_attrs(Sample):
        if owner is Sample and name not in ("__dict__", "__weakref__", "__static_attributes__", "__firstlineno__"):
            print(name, kind)
    print(inspect.getmro(bool), inspect.isfunction(sample), inspect.isbuiltin(len), inspect.ismethoddescriptor(str.split), inspect.isdatadescriptor(Sample.prop), inspect.isroutine(len), type(inspect.getattr_static(Sample, "make")).__name__, inspect.unwrap(Sample.cached).__name__, inspect.getfullargspec(sample))

    def frames():
        frame = inspect.currentframe()
        return frame.f_code.co_name, frame.f_back.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, list(frame.f_locals), inspect.stack()[1].function, inspect.getframeinfo(frame).code_context, frame.f_locals is frame.f_locals, type(frame.f_locals).__name__

    print(frames()[:4])
    code_object = sample.__code__
    print(code_object.co_argcount, code_object.co_posonlyargcount, code_object.co_kwonlyargcount, code_object.co_varnames, code_object.co_names, code_object.co_consts[0] is not None, code_object.co_flags, code_object.co_stacksize, code_object.co_nlocals, code_object.co_qualname, inspect.formatannotation(list[int]), list(code_object.co_positions())[5][:2][0] is not None)
    changed = code_object.replace(co_name="renamed", co_consts=code_object.co_consts)
    print(changed.co_name, types.FunctionType(changed, globals(), "built", ((9,),))(1, c=None, d="y"), attempt(types.FunctionType, changed, {}, None, 3))
    print(sample.__defaults__, sample.__kwdefaults__, sample.__annotations__, sample.__module__, attempt(setattr, sample, "__code__", 1), attempt(setattr, sample, "__defaults__", [1]), attempt(lambda: sample.nothing))


def disassembly():
    for source in ("def f(a):\n    for x in a:\n        if x > 1:\n            yield x + 1\n    return [y for y in a]", "with a as b:\n    c(b, *d, k=1)\nwhile e:\n    break", "try:\n    a.b[0] = f'{c!r:>4}'\nexcept E as e:\n    pass\nfinally:\n    g()", "match p:\n    case [1, {'a': b}, C(d=2)]:\n        print(b)", "class A[T](B):\n    x: int = 1\n    async def m(self):\n        async for i in self: await i\n        return super().m()", "a, *b = 1, 2.5, 'x', b'y', None, (1, 2)\ndel a, b\nassert a, 'm'\nfrom m import n as o\nx = y if z else lambda: w"):
        sink = io.StringIO()
        dis.dis(compile(source, "<dis>", "exec"), file=sink)
        print(re_address.sub("0x", sink.getvalue()))
    print(dis.code_info(sample)[:200], dis.stack_effect(dis.opmap["LOAD_CONST"], 0), attempt(dis.stack_effect, 300), [i.opname for i in dis.get_instructions("a.b(c)")], dis.hasjrel == dis.hasjump, len(dis.opmap) > 100, dis.opname[dis.opmap["CACHE"]])


import re

re_address = re.compile(r"0x[0-9a-f]+")


def tracebacks():
    def fail(depth):
        if depth:
            fail(depth - 1)
        else:
            raise LookupError("deep down")

    try:
        fail(2)
    except LookupError as error:
        summary = traceback.extract_tb(error.__traceback__)
        print([(f.name, f.lineno - summary[0].lineno, f.line, f.colno, f.end_colno) for f in summary])
        print(traceback.format_tb(error.__traceback__, limit=-1)[0].splitlines()[1:], [f.f_code.co_name for f, line in traceback.walk_tb(error.__traceback__)])
        te = traceback.TracebackException.from_exception(error, limit=1, lookup_lines=False)
        print(te.exc_type_str, list(te.format_exception_only()), len(te.stack), traceback.format_exception_only(type(error), error))
    print([f.name for f in traceback.extract_stack()][-2:], [f.f_code.co_name for f, _ in traceback.walk_stack(None)][:2])
    linecache.cache["<fake>"] = (10, None, ["first line\n", "second line\n"], "<fake>")
    try:
        exec(compile("\n1/0", "<fake>", "exec"))
    except ZeroDivisionError:
        print(traceback.format_exc().splitlines()[-3:])
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        warnings.warn("simple")
        warnings.warn(DeprecationWarning("old"), stacklevel=2)
        warnings.warn_explicit("explicit", SyntaxWarning, "file.py", 7)
        compile("assert (1, 'x')\nx is 5\n'\\d'\n(1)(2)\nreturn_ = 1 if 2 else 3", "<warn>", "exec")
    for w in caught:
        print(w.category.__name__, w.message, w.filename.rpartition("/")[2], w.lineno > 0)
    print(warnings.formatwarning("text", UserWarning, "f.py", 3, "the line"), attempt(warnings.filterwarnings, "bad"), attempt(warnings.simplefilter, "error", lineno=-1))
    with warnings.catch_warnings():
        warnings.filterwarnings("error", "exp.*", category=FutureWarning)
        print(attempt(warnings.warn, "expected", FutureWarning))

    @warnings.deprecated("use other")
    def old():
        return 5

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(old(), [str(w.message) for w in caught], old.__deprecated__)


def consoles():
    shell = code.InteractiveInterpreter({"__name__": "shell"})
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()) as err:
        results = [shell.runsource(text) for text in ("x = 5", "x * 2", "if x:", "for i in range(2):\n  print(i)\n", "1 +", "1 + +", "x = (", "raise ValueError(x)", "def f():\n  return x\n\n", "f()", "'", "'''", "x.y")]
    print(results, repr(out.getvalue()))
    print(err.getvalue())
    print([attempt(codeop.compile_command, text) is not None for text in ("a", "a = (", "a = 1\nb = 2", "if 1:", "if 1:\n  a\n")], attempt(codeop.compile_command, "a b"))
    console = code.InteractiveConsole()
    print(console.push("y = 1"), console.push("while y:"), console.push("    break"), console.push(""), console.locals["y"])


def modules():
    module = types.ModuleType("made", "documentation")
    exec("def __getattr__(name):\n    if name.startswith('auto'):\n        return name.upper()\n    raise AttributeError(name)\ndef __dir__():\n    return ['z', 'a']\nvalue = 3", module.__dict__)
    print(module, module.value, module.auto_x, attempt(lambda: module.other), dir(module), attempt(importlib.import_module, "nothing.here"), attempt(importlib.import_module, ".x"), importlib.util.find_spec("json.decoder").name, importlib.util.find_spec("nope_nope"), importlib.util.resolve_name(".b", "a"))
    print([m.name for m in pkgutil.iter_modules(importlib.import_module("json").__path__)], pkgutil.resolve_name("os.path:join").__name__, importlib.reload(importlib.import_module("colorsys")).__name__, sys.modules["json"].__spec__.submodule_search_locations is not None, importlib.util.module_from_spec(importlib.util.spec_from_loader("x", None, origin="o")))
    for annotation in (list[int], int | str, typing.Optional[list["T"]], typing.Callable[[int], str], typing.Literal["a", 1], typing.Annotated[int, "meta"], tuple[int, ...], typing.TypeVar("T", bound=int), typing.Union[int, None], type[int], typing.Any, typing.ParamSpec("P"), typing.Unpack[tuple[int]], typing.Self, dict[str, list[int]] | None):
        print(repr(annotation), typing.get_origin(annotation), typing.get_args(annotation), type(annotation).__name__)
    for action in (lambda: list[int](3), lambda: isinstance([], list[int]), lambda: typing.List[int]("ab"), lambda: typing.Union[3], lambda: typing.Literal[[]], lambda: int | 3, lambda: typing.cast(int, "x"), lambda: typing.NewType("N", int)(5), lambda: typing.get_type_hints(3), lambda: typing.TypedDict("D", {"a": int})(a=1), lambda: typing.NamedTuple("N", [("a", int)])(5), lambda: typing.Generic[int], lambda: typing.Any(), lambda: typing.assert_never(3), lambda: dict[int], lambda: issubclass(int, int | str), lambda: isinstance(None, int | None), lambda: typing.Final[int], lambda: typing.ClassVar[int][str]):
        print(attempt(action))


if __name__ == "__main__":
    for part in (trees, tokens, tables, inspection, disassembly, tracebacks, consoles, modules):
        print(f"== {part.__name__}")
        part()
