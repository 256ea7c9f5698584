"""Peak memory of a large set of ints."""
# scale 1800000

import sys


def main(scale):
    values = set()
    for i in range(scale):
        values.add(i * 3)
    return len(values)


print(main(int(sys.argv[1])))
