"""`ast.parse` of files of the standard library and its tests, whose directory the environment names. The scale is how many
files are taken, evenly from among all."""
# scale 1710, small 4

import ast
import os
import sys
import warnings


def files(directory):
    for root, directories, names in os.walk(directory):
        directories[:] = sorted(set(directories) - {"site-packages", "__pycache__"})
        for name in sorted(names):
            if name.endswith(".py"):
                yield os.path.join(root, name)


def main(scale):
    paths = list(files(os.environ["BENCH_LIBRARY"]))
    scale = min(scale, len(paths))
    nodes = 0
    for index in range(scale):
        path = paths[index * len(paths) // scale]
        with open(path, "rb") as file:
            text = file.read()
        try:
            nodes += len(ast.parse(text, os.path.basename(path)).body)
        except (SyntaxError, ValueError):
            # Some of the tests' files are broken on purpose.
            nodes += 1
    return nodes


warnings.simplefilter("ignore")
print(main(int(sys.argv[1])))
