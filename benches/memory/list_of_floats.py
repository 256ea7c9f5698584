"""Peak memory of a list of three million floats."""
# scale 3000000

import sys


def main(scale):
    values = [i * 0.5 for i in range(scale)]
    return len(values), values[-1]


print(*main(int(sys.argv[1])))
