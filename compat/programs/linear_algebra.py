"""Matrices of floats and fractions: products, elimination, determinants, iteration to an eigenvector, least squares."""

import math
import random
from fractions import Fraction


class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]

    @classmethod
    def identity(cls, size):
        return cls([1 if i == j else 0 for j in range(size)] for i in range(size))

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __getitem__(self, place):
        row, column = place
        return self.rows[row][column]

    def __setitem__(self, place, value):
        row, column = place
        self.rows[row][column] = value

    def __add__(self, other):
        return Matrix([a + b for a, b in zip(p, q)] for p, q in zip(self.rows, other.rows))

    def __matmul__(self, other):
        columns = list(zip(*other.rows))
        return Matrix([sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows)

    def __pow__(self, exponent):
        result, base = Matrix.identity(len(self.rows)), self
        while exponent:
            if exponent & 1:
                result = result @ base
            base = base @ base
            exponent >>= 1
        return result

    def __eq__(self, other):
        return self.rows == other.rows

    def transposed(self):
        return Matrix(zip(*self.rows))

    def determinant(self):
        rows = [row[:] for row in self.rows]
        size = len(rows)
        sign, product = 1, 1
        for i in range(size):
            pivot = max(range(i, size), key=lambda r: abs(rows[r][i]))
            if rows[pivot][i] == 0:
                return 0
            if pivot != i:
                rows[i], rows[pivot] = rows[pivot], rows[i]
                sign = -sign
            product *= rows[i][i]
            for r in range(i + 1, size):
                factor = rows[r][i] / rows[i][i]
                if factor:
                    for c in range(i, size):
                        rows[r][c] -= factor * rows[i][c]
        return sign * product

    def solve(self, right):
        rows = [row[:] + [value] for row, value in zip(self.rows, right)]
        size = len(rows)
        for i in range(size):
            pivot = max(range(i, size), key=lambda r: abs(rows[r][i]))
            rows[i], rows[pivot] = rows[pivot], rows[i]
            head = rows[i][i]
            rows[i] = [value / head for value in rows[i]]
            for r in range(size):
                if r != i and rows[r][i]:
                    factor = rows[r][i]
                    rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
        return [row[-1] for row in rows]


def eigenvector(matrix, steps):
    vector = [1.0] * len(matrix.rows)
    value = 0.0
    for _ in range(steps):
        vector = [sum(a * b for a, b in zip(row, vector)) for row in matrix.rows]
        value = math.sqrt(sum(x * x for x in vector))
        vector = [x / value for x in vector]
    return value, vector


def line_through(points):
    n = len(points)
    sx = sum(x for x, _ in points)
    sy = sum(y for _, y in points)
    sxx = sum(x * x for x, _ in points)
    sxy = sum(x * y for x, y in points)
    slope = (n * sxy - sx * sy) / (n * sxx - sx**2)
    return slope, (sy - slope * sx) / n


def convolve(signal, kernel):
    half = len(kernel) // 2
    result = [0.0] * len(signal)
    for i in range(half, len(signal) - half):
        total = 0.0
        for j in range(len(kernel)):
            total += signal[i + j - half] * kernel[j]
        result[i] = total
    return result


def main():
    chance = random.Random(3)
    a = Matrix([chance.uniform(-1, 1) for _ in range(24)] for _ in range(24))
    for _ in range(8):
        b = a @ a.transposed()
        print(f"{b[3, 4]:.9f} {a.determinant():.9e}")
        a = Matrix([x / 3 for x in row] for row in (b + Matrix.identity(24)).rows)
    right = [float(i) for i in range(24)]
    solution = a.solve(right)
    back = [sum(x * y for x, y in zip(row, solution)) for row in a.rows]
    print(max(abs(x - y) for x, y in zip(back, right)) < 1e-6)
    value, vector = eigenvector(a, 150)
    print(f"{value:.9f}", " ".join(f"{x:+.4f}" for x in vector[:5]))
    exact = Matrix([Fraction(1, i + j + 1) for j in range(8)] for i in range(8))
    print(exact.determinant())
    print(exact.solve([Fraction(1)] * 8))
    fibonacci = Matrix([[1, 1], [1, 0]]) ** 300
    print(fibonacci[0, 1], fibonacci.shape)
    points = [(i, 3 * i - 4 + chance.gauss(0, 2)) for i in range(2000)]
    slope, start = line_through(points)
    print(f"{slope:.6f} {start:.6f}")
    signal = [math.sin(i / 20) + 0.1 * math.cos(i) for i in range(6000)]
    smooth = convolve(signal, [0.1, 0.2, 0.4, 0.2, 0.1])
    print(f"{sum(smooth):.9f} {max(smooth):.9f} {math.hypot(*smooth):.9f}")


main()
