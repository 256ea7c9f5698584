"""Arithmetic of small ints: sums, products, division, powers, bits, comparisons, in loops of every kind."""
# scale 180, small 4

import sys


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def root(n):
    guess = n
    while (better := (guess + n // guess) // 2) < guess:
        guess = better
    return guess


def bits(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


def crc(value):
    for _ in range(8):
        value = (value >> 1) ^ 0xEDB88320 if value & 1 else value >> 1
    return value


def main(scale):
    total = 0
    for turn in range(scale):
        for i in range(1, 500):
            total += gcd(i * 12, 7_560) + root(i * 1_000)
            total += bits(i * 77) + (crc(i) & 255)
        for i in range(1, 200):
            total += collatz(i)
        i = 0
        while i < 5_000:
            total += (i << 3) ^ (i >> 1) | 5
            total -= i * -3 % 7
            i += 1
        for i in range(1_000):
            total += i**2 + abs(i - 500) + (~i & 15) + divmod(i, 7)[1]
            total += pow(3, i, 1_009) if i % 10 == 0 else 1
            if 100 <= i < 900 and i != turn:
                total += 1
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
