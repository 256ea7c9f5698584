"""Code objects of the carried library pass the check of code from elsewhere: `library.py STEP` takes each STEP-th module."""

import importlib.util
import marshal
import pkgutil
import sys
import types

from _testinternalcapi import verify_code

PACKAGES = ['asyncio', 'collections', 'concurrent', 'email', 'encodings', 'html', 'http', 'importlib', 'json',
            'logging', 'multiprocessing', 'unittest', 'urllib', 'xml']


def names():
    for name in sorted(sys.stdlib_module_names):
        yield name
        if name in PACKAGES:
            for info in pkgutil.iter_modules(__import__(name).__path__, name + '.'):
                yield info.name


def walk(code):
    verify_code(code)
    count = 1
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            count += walk(constant)
    return count


def source_of(name):
    try:
        spec = importlib.util.find_spec(name)
        return spec.loader.get_source(name)
    except (AttributeError, ImportError, ValueError):
        return None


step = int(sys.argv[1])
count = 0
for name in list(names())[::step]:
    source = source_of(name)
    if source:
        count += walk(marshal.loads(marshal.dumps(compile(source, name, 'exec', dont_inherit=True))))
print(count)
assert count > 10000 // step, count
