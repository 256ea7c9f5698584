"""Many short texts: expressions for `eval`, statements for `exec`, as templates and data classes make them."""
# scale 180, small 4

import sys

TEMPLATE = """
def __init__(self, {names}):
    {body}
def __eq__(self, other):
    return ({tuple}) == ({other})
"""


def main(scale):
    total = 0
    for turn in range(scale):
        for i in range(60):
            total += eval(f"{i} * (x + {turn}) - len('abc')", {"x": i})
            total += eval(compile(f"[y for y in range({i % 9})]", "t", "eval"))[-1:] == [i % 9 - 1]
        for i in range(10):
            names = [f"field{k}" for k in range(i + 1)]
            text = TEMPLATE.format(
                names=", ".join(names),
                body="\n    ".join(f"self.{name} = {name}" for name in names),
                tuple=", ".join(f"self.{name}" for name in names),
                other=", ".join(f"other.{name}" for name in names),
            )
            scope = {}
            exec(text, scope)
            total += scope["__init__"].__code__.co_argcount
    return total


print(main(int(sys.argv[1])))
