"""Peak memory of tuples of three in a list."""
# scale 1200000

import sys


def main(scale):
    values = [(i, None, "tag") for i in range(scale)]
    return len(values), values[-1]


print(*main(int(sys.argv[1])))
