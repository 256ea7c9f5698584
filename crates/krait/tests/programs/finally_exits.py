# Warnings about 'return', 'break' and 'continue' that leave a 'finally' block, with and without an error after them.

import warnings

SOURCES = [
    "def f():\n    try: pass\n    finally: return\n",
    "for i in x:\n    try: pass\n    finally: break\n",
    "for i in x:\n    try: pass\n    except E: pass\n    finally:\n        for j in i: continue\n        continue\n",
    "def f():\n    try: return\n    finally:\n        def g(): return\n",
    "def f():\n    try: return\n    except* E: pass\n    finally:\n        with a: return\n",
    "class C:\n    def f(self):\n        while x:\n            try: pass\n            finally:\n                if x: break\n                else: return\n",
    "def f():\n    return\nfor i in x: break\n",
    # The symbol table's errors come after the warnings, wherever they stand.
    "def f(x, x): pass\ndef g():\n    try: pass\n    finally: return\n",
    "def g():\n    try: pass\n    finally: return\ndef f():\n    x = 1\n    global x\n",
    "nonlocal x\nfor i in x:\n    try: pass\n    finally: break\n",
    "def f(x, x):\n    try: return\n    except E: return\n",
    "def f():\n    try: pass\n    finally: return\nbreak\n",
]

for source in SOURCES:
    print("=", repr(source))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(source, "<text>", "exec")
        except SyntaxError as error:
            print(error.msg, error.lineno, error.offset)
    for warning in caught:
        print(warning.category.__name__, warning.message, warning.lineno)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            compile(source, "<text>", "exec")
        except SyntaxError as error:
            print(error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)
