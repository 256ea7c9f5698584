"""Arithmetic of complex numbers: the set of Mandelbrot, roots of unity, a Fourier transform by halves."""
# scale 220, small 5

import cmath
import sys


def escapes(c, limit):
    z = 0j
    for i in range(limit):
        z = z * z + c
        if abs(z) > 2.0:
            return i
    return limit


def mandelbrot(width, height):
    total = 0
    for row in range(height):
        for column in range(width):
            total += escapes(complex(column / width * 3 - 2, row / height * 2 - 1), 40)
    return total


def fourier(values):
    size = len(values)
    if size == 1:
        return values
    even = fourier(values[0::2])
    odd = fourier(values[1::2])
    half = size // 2
    turned = [cmath.exp(-2j * cmath.pi * k / size) * odd[k] for k in range(half)]
    front = [even[k] + turned[k] for k in range(half)]
    return front + [even[k] - turned[k] for k in range(half)]


def main(scale):
    total = 0
    signal = [complex(i % 5, i % 3) for i in range(256)]
    power = 0.0
    for _ in range(scale):
        total += mandelbrot(40, 24)
        spectrum = fourier(signal)
        power += sum((z * z.conjugate()).real for z in spectrum)
        z = 1 + 1j
        for i in range(1_000):
            z = (z + 1) / (z - 0.5j)
            power += z.real - z.imag
    return f"{total} {power:.3f}"


print(main(int(sys.argv[1])))
