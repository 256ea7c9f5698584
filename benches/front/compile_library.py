"""Texts of the standard library to code objects; the environment names its directory."""
# scale 30, small 1

import os
import sys

FILES = ["argparse", "inspect", "typing", "tarfile", "difflib", "pickletools", "turtle", "doctest"]


def size(code):
    inner = sum(size(const) for const in code.co_consts if hasattr(const, "co_code"))
    return len(code.co_code) + len(code.co_names) + inner


def main(scale):
    library = os.environ["BENCH_LIBRARY"]
    total = 0
    for index in range(scale):
        name = FILES[index % len(FILES)]
        with open(os.path.join(library, name + ".py"), encoding="utf-8") as file:
            text = file.read()
        total += size(compile(text, name, "exec", dont_inherit=True))
    return total


print(main(int(sys.argv[1])))
