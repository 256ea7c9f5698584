# 'return', 'break' and 'continue' out of an except* block: the error has the statement's place, or none where a 'with' or a
# 'finally' between them runs first.

import os
import tempfile
import traceback
import warnings

warnings.simplefilter("ignore", SyntaxWarning)

BODIES = {
    "return": ["return", "return x"],
    "loop": ["for i in x: break", "for i in x: return i", "while x: return", "while x: continue"],
    "with": ["with a: return", "with a as b: return b", "with a, b:\n    return"],
    "async with": ["async with a: return", "async with a: return x"],
    "finally": ["try: return\nfinally: pass", "try: return x\nfinally: pass", "try: pass\nfinally: return"],
    "except": ["try: return\nexcept E: pass", "try: pass\nexcept E as e: return", "try: pass\nexcept* E: return"],
    "nested": [
        "with a:\n    try: return x\n    finally: f()",
        "try:\n    with a: return\nfinally: f()",
        "try:\n    try: return\n    finally: f()\nexcept E: pass",
        "for i in x:\n    with a: break\n    return",
    ],
    "class": ["class C: pass", "def g(): return 1"],
}


def indented(text, levels):
    return "".join("    " * levels + line + "\n" for line in text.splitlines())


def show(source, filename):
    try:
        compile(source, filename, "exec")
    except SyntaxError as error:
        print(error.lineno, error.offset, error.end_lineno, error.end_offset, repr(error.text), error.args[1][1:])
        print(str(error).replace(filename, "FILE"))
        lines = traceback.format_exception_only(error)
        print("".join(lines).replace(filename, "FILE"), end="")
    else:
        print("compiled")


with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "exits.py")
    for name, bodies in BODIES.items():
        for body in bodies:
            print("=", name, repr(body))
            source = "async def f(x):\n    try:\n        g()\n    except* ValueError:\n" + indented(body, 2)
            show(source, "<text>")
            with open(path, "w") as file:
                file.write(source)
            show(source, path)

for keyword in ("break", "continue"):
    for body in (keyword, f"with a: {keyword}", f"try: {keyword}\nfinally: g()", f"with a:\n    try: pass\n    finally: {keyword}"):
        print("=", repr(body))
        show("for x in y:\n    try:\n        g()\n    except* E:\n" + indented(body, 2), "<text>")

# Too many blocks are told of at the innermost statement's place.
deep = "".join("    " * level + "while x:\n" for level in range(22)) + "    " * 22 + "pass\n"
show(deep, "<text>")
