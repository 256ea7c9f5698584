"""Peak memory of short strings, and of a long one."""
# scale 1500000

import sys


def main(scale):
    values = [f"text {i}" for i in range(scale)]
    joined = " ".join(values)
    return len(values), len(joined)


print(*main(int(sys.argv[1])))
