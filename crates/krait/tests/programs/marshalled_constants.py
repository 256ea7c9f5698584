# Code as the running interpreter marshals it: equal numbers are one object, but for those in slices.
import marshal

SOURCES = {
    "a class on the line of a bound": "\n" * 296 + "class A: pass\nx[265:297]\nx[297:329]\n",
    "bounds of two slices": "x[1000:2000]\nx[2000:3000]\nx[1000:3000]\n",
    "the same slice twice": "x[1000:2000]\ny[1000:2000]\n",
    "a bound and a constant used twice": "a = 2000\ndef f(): return 2000\nx[1000:2000]\nx[2000:]\n",
    "floats and tuples": "x[1.5:2.5]\na = 2.5, (1.5, 1000)\ndef f(): return 1000, 2.5\nx[1000:1.5]\n",
    "steps": "x[1000:2000:3000]\nx[1000:2000:1000]\nx[None:1000]\n",
    "sets": "a in {1000, 2000}\nx[1000:2000]\na = 1000\n",
}
for name, source in SOURCES.items():
    print(name, marshal.dumps(compile(source, "s", "exec")).hex())
lent = 10**6
for value in slice(lent, lent), [slice(lent, 5), lent], (lent, slice(None, lent)):
    print(marshal.dumps(value).hex())


# The name of a nested class is interned with its code; while equal code lives, the constant of the next one is not.
NESTED = "class Outer:\n def f(self):\n  class Inner: pass\n"


def mark():
    dumped = marshal.dumps(compile(NESTED, "n", "exec"))
    at = dumped.index(b"Outer.f.<locals>.Inner")
    return dumped[at - 2 : at]


print(mark(), mark())
lives = compile(NESTED, "n", "exec")
print(mark(), mark())
