"""Keyword arguments whose names are no str: what gets them in a dict decides itself, all else refuses them first."""

import array
import ast
import collections
import contextvars
import datetime
import decimal
import functools
import io
import itertools
import operator
import struct
import threading
import time
import types
import warnings
import weakref

warnings.simplefilter("ignore")


class Plain:
    pass


class Init:
    def __init__(self, **names):
        print(names)


class New:
    def __new__(cls, **names):
        print(names)


class Meta(type):
    def __call__(cls, *args, **names):
        print(names)


class OfMeta(metaclass=Meta):
    pass


class Callable:
    def __call__(self, **names):
        print(names)


def subclass(base):
    return type("Sub" + base.__name__, (base,), {})


def show(label, call, *args):
    try:
        result = repr(call(*args, **{1: 2}))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(label, result)


def function(*args, **names):
    return args, names


def positional(first, /):
    return first


for made in (Plain, Init, New, OfMeta, *map(subclass, (list, tuple, dict, int, float, str, set, zip, map, Exception))):
    show(made.__name__, made)

BUILTINS = """BaseExceptionGroup BaseException Exception ImportError AttributeError NameError OSError SyntaxError
    UnicodeDecodeError bool bytearray bytes classmethod complex dict enumerate filter float frozenset int list map memoryview
    object property range reversed set slice staticmethod str super tuple type zip len print sorted"""
for name in BUILTINS.split():
    show(name, __builtins__.__dict__[name])

for label, call in {
    "callable": Callable(),
    "function": function,
    "positional": positional,
    "bound": Init.__init__.__get__(Init()),
    "append": [].append,
    "format": "".format,
    "encode": "".encode,
    "list.__init__": [].__init__,
    "dict.__init__": {}.__init__,
    "Name": ast.Name,
    "AST": ast.AST,
    "__replace__": ast.Name("x").__replace__,
    "namespace": types.SimpleNamespace,
    "mappingproxy": types.MappingProxyType,
    "method": types.MethodType,
    "FunctionType": types.FunctionType,
    "module": types.ModuleType,
    "code": types.CodeType,
    "cell": types.CellType,
    "traceback": types.TracebackType,
    "GenericAlias": types.GenericAlias,
    "NoneType": type(None),
    "ellipsis": type(...),
    "OrderedDict": collections.OrderedDict,
    "defaultdict": collections.defaultdict,
    "deque": collections.deque,
    "partial": functools.partial,
    "partial of print": functools.partial(print),
    "lru_cache": functools.lru_cache(function),
    "count": itertools.count,
    "chain": itertools.chain,
    "product": itertools.product,
    "Struct": struct.Struct,
    "StringIO": io.StringIO,
    "BytesIO": io.BytesIO,
    "TextIOWrapper": io.TextIOWrapper,
    "FileIO": io.FileIO,
    "Decimal": decimal.Decimal,
    "Context": decimal.Context,
    "date": datetime.date,
    "timedelta": datetime.timedelta,
    "Lock": threading.Lock,
    "ref": weakref.ref,
    "attrgetter": operator.attrgetter,
    "ContextVar": contextvars.ContextVar,
    "struct_time": time.struct_time,
    "array": array.array,
}.items():
    show(label, call)
show("object.__new__", object.__new__, Plain)
show("float.__new__", float.__new__, subclass(float))
