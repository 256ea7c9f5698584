"""Flips of pancakes: all permutations of a number of ints, the most flips that bring 1 to the front."""
# scale 9, small 6

import sys


def flips(n):
    perm = list(range(n))
    counts = [0] * n
    most = checksum = 0
    sign = 1
    while True:
        first = perm[0]
        if first:
            work = perm[:]
            steps = 0
            while first:
                work[: first + 1] = work[first::-1]
                steps += 1
                first = work[0]
            if steps > most:
                most = steps
            checksum += sign * steps
        # The next permutation in the order of rotated prefixes.
        sign = -sign
        for length in range(1, n):
            head = perm.pop(0)
            perm.insert(length, head)
            counts[length] += 1
            if counts[length] <= length:
                break
            counts[length] = 0
        else:
            return checksum, most


print(*flips(int(sys.argv[1])))
