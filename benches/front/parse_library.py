"""`ast.parse` of files of the standard library, whose directory the environment names."""
# scale 28, small 1

import ast
import os
import sys

FILES = ["argparse", "inspect", "typing", "tarfile", "difflib", "pickletools", "turtle", "doctest"]


def main(scale):
    library = os.environ["BENCH_LIBRARY"]
    nodes = 0
    for index in range(scale):
        name = FILES[index % len(FILES)]
        with open(os.path.join(library, name + ".py"), encoding="utf-8") as file:
            tree = ast.parse(file.read(), name)
        nodes += len(tree.body)
    return nodes


print(main(int(sys.argv[1])))
