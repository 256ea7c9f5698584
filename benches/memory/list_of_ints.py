"""Peak memory of a list of three million ints and one of as many small ones."""
# scale 3000000

import sys


def main(scale):
    large = [i + 1_000_000 for i in range(scale)]
    small = [i & 127 for i in range(scale)]
    return large[-1], small[-1], len(large) + len(small)


print(*main(int(sys.argv[1])))
