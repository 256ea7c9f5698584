"""Peak memory of one large dict, and of many small ones."""
# scale 1200000

import sys


def main(scale):
    large = {i: None for i in range(scale)}
    small = [{"name": i, "size": 2} for i in range(scale // 4)]
    return len(large), small[-1]["name"]


print(*main(int(sys.argv[1])))
