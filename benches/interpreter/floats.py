"""Arithmetic of floats: integration, Newton's method, polynomials, series, the functions of `math`."""
# scale 530, small 12

import math
import sys


def integrate(low, high, steps):
    width = (high - low) / steps
    total = 0.0
    for i in range(steps):
        x = low + (i + 0.5) * width
        total += x * x - 2.0 * x + 1.0 / (1.0 + x)
    return total * width


def newton(value):
    x = value
    for _ in range(20):
        x = 0.5 * (x + value / x)
    return x


def horner(coefficients, x):
    result = 0.0
    for c in coefficients:
        result = result * x + c
    return result


def simulate(steps):
    position, speed = 1.0, 0.0
    for _ in range(steps):
        speed -= position * 0.01
        position += speed * 0.01
        if position < -1.0:
            speed = -speed
    return position


def main(scale):
    total = 0.0
    coefficients = [1.5, -2.25, 0.5, 4.0, -1.0]
    for turn in range(scale):
        total += integrate(0.0, 2.0, 2_000)
        for i in range(1, 100):
            total += newton(float(i))
        for i in range(500):
            total += horner(coefficients, i / 500.0)
            total += math.sin(i * 0.1) * math.exp(-i * 0.01) + math.sqrt(i)
            total += math.floor(i * 0.3) + round(i * 0.7, 1) + abs(-0.5 * i) % 3.0
            total += float(i) ** 0.5 + int(i * 1.5) + min(i * 0.5, 3.0)
        total += simulate(2_000)
        total += math.fsum([0.1] * 100) + sum([0.25] * 100)
    return f"{total:.6f}"


print(main(int(sys.argv[1])))
