"""Arithmetic of ints of many digits: digits of pi, factorials, Fibonacci's numbers, powers, text of numbers."""
# scale 430, small 10

import sys


def pi_digits(count):
    """A spigot of Rabinowitz and Wagon in Gibbons's unbounded form."""
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    digits = []
    while len(digits) < count:
        if 4 * q + r - t < n * t:
            digits.append(n)
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = (
                q * k,
                (2 * q + r) * l,
                t * l,
                k + 1,
                (q * (7 * k + 2) + r * l) // (t * l),
                l + 2,
            )
    return digits


def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def main(scale):
    total = 0
    prime = 2**127 - 1
    for turn in range(scale):
        total += sum(pi_digits(150))
        total += factorial(300) % 1_000_007 if turn % 2 else factorial(200) % prime % 1_000
        total += fibonacci(1_500) & 0xFFFF
        value = 3
        for _ in range(200):
            value = value * value % prime
        total += value & 0xFFFF
        total += pow(7, prime - 2, prime) & 0xFFFF
        text = str(3**600)
        total += len(text) + int(text) % 1_000
        total += (1 << 500 | 1 << 250).bit_count() + (3**200 >> 100) % 97
        total += (10**40 // 7**20) & 0xFF
    return total


print(main(int(sys.argv[1])))
