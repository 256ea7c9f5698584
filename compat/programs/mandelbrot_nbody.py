"""Numbers at work: a Mandelbrot picture, planets, exact fractions, big integers."""

import cmath
import fractions
import itertools
import math
import operator
import sys
from array import array
from fractions import Fraction

RAMP = " .:-=+*#%@"


def mandelbrot(width, height, limit, centre=-0.6 + 0j, scale=2.6):
    rows = []
    for y in range(height):
        row = []
        for x in range(width):
            c = centre + complex((x / (width - 1) - 0.5) * scale, (0.5 - y / (height - 1)) * scale * 0.9)
            z, n = 0j, 0
            while n < limit and z.real * z.real + z.imag * z.imag <= 4.0:
                z = z * z + c
                n += 1
            row.append(n)
        rows.append(row)
    return rows


def picture():
    rows = mandelbrot(76, 31, 60)
    for row in rows:
        print("".join(RAMP[min(n * len(RAMP) // 61, len(RAMP) - 1)] for n in row).rstrip())
    print(sum(map(sum, rows)), max(map(max, rows)))
    z = complex(-0.75, 0.1)
    orbit = [z]
    for _ in range(6):
        orbit.append(orbit[-1] ** 2 + z)
    for z in orbit:
        print(z, f"{z:.4f}", f"{z:+.3e}", f"{abs(z):.10g}", f"{cmath.phase(z):.6f}")


PI = 3.141592653589793
SOLAR_MASS = 4 * PI * PI
DAYS = 365.24
BODIES = {
    "sun": ([0.0, 0.0, 0.0], [0.0, 0.0, 0.0], SOLAR_MASS),
    "jupiter": ([4.84143144246472090e00, -1.16032004402742839e00, -1.03622044471123109e-01],
                [1.66007664274403694e-03 * DAYS, 7.69901118419740425e-03 * DAYS, -6.90460016972063023e-05 * DAYS], 9.54791938424326609e-04 * SOLAR_MASS),
    "saturn": ([8.34336671824457987e00, 4.12479856412430479e00, -4.03523417114321381e-01],
               [-2.76742510726411899e-03 * DAYS, 4.99852801234917238e-03 * DAYS, 2.30417297573763929e-05 * DAYS], 2.85885980666130812e-04 * SOLAR_MASS),
    "uranus": ([1.28943695621391310e01, -1.51111514016986312e01, -2.23307578892655734e-01],
               [2.96460137564761618e-03 * DAYS, 2.37847173959480950e-03 * DAYS, -2.96589568540237556e-05 * DAYS], 4.36624404335156298e-05 * SOLAR_MASS),
    "neptune": ([1.53796971148509165e01, -2.59193146099879641e01, 1.79258772950371181e-01],
                [2.68067772490389322e-03 * DAYS, 1.62824170038242295e-03 * DAYS, -9.51592254519715870e-05 * DAYS], 5.15138902046611451e-05 * SOLAR_MASS),
}


def advance(step, count, bodies, pairs):
    for _ in range(count):
        for (([x1, y1, z1], v1, m1), ([x2, y2, z2], v2, m2)) in pairs:
            dx, dy, dz = x1 - x2, y1 - y2, z1 - z2
            force = step * (dx * dx + dy * dy + dz * dz) ** -1.5
            b1, b2 = m1 * force, m2 * force
            v1[0] -= dx * b2
            v1[1] -= dy * b2
            v1[2] -= dz * b2
            v2[0] += dx * b1
            v2[1] += dy * b1
            v2[2] += dz * b1
        for place, velocity, _ in bodies:
            for axis in range(3):
                place[axis] += step * velocity[axis]


def energy(bodies, pairs):
    result = 0.0
    for ((x1, y1, z1), _, m1), ((x2, y2, z2), _, m2) in pairs:
        result -= m1 * m2 / math.sqrt((x1 - x2) ** 2 + (y1 - y2) ** 2 + (z1 - z2) ** 2)
    for _, (vx, vy, vz), mass in bodies:
        result += mass * (vx * vx + vy * vy + vz * vz) / 2.0
    return result


def planets():
    bodies = list(BODIES.values())
    pairs = list(itertools.combinations(bodies, 2))
    momentum = [sum(v[axis] * m for _, v, m in bodies) for axis in range(3)]
    for axis in range(3):
        BODIES["sun"][1][axis] = -momentum[axis] / SOLAR_MASS
    print(f"{energy(bodies, pairs):.9f}")
    for count in (100, 400, 500):
        advance(0.01, count, bodies, pairs)
        print(f"{energy(bodies, pairs):.9f} {energy(bodies, pairs).hex()}")
    for name, (place, velocity, mass) in BODIES.items():
        print(f"{name:<8}" + "".join(f"{value:>14.8f}" for value in place) + f"{mass:12.4e}" + f"{math.hypot(*velocity):10.6f} {math.dist(place, BODIES['sun'][0])!r}")


def float_texts():
    samples = [0.1, 1 / 3, 2 / 3 * 1e10, 1e16, 1e22, 1e23, 123456789.123456789, 5e-324, 1.7976931348623157e308, 0.5, 2.5, 1e-5, 0.0001, -0.0, math.inf, math.nan, 1e15, 9007199254740993.0, 2.675]
    specs = ["", ".3f", ".0f", "e", ".3e", "g", ".3g", "#.3g", "%", ".1%", "+", " ", "010.2f", ">12", "*^14.2e", ",.2f", "_.3f", ".17g", "z.0f", "n"]
    for value in samples:
        print(repr(value), str(value), value.hex(), *(f"[{value:{spec}}]" for spec in specs))
    for value in samples[:10]:
        print(value.as_integer_ratio(), value.is_integer(), round(value, 2), round(value, -3), "%.3f %e %G %10.2f|%-10.1f|%+d %#x" % (value, value, value, value, value, value if abs(value) < 1e20 else 0, 255))
    for text in ("1e5", " 12.5\n", "1_000.25", "inf", "-Infinity", "nan", "0x1p3", "1__0", "", "1e", ".5", "5.", "٣.٥", "1e400", "1e-400", "12,5"):
        try:
            print(repr(text), float(text))
        except ValueError as error:
            print(repr(text), error)
    print(float.fromhex("0x1.8p1"), float.fromhex("-0x.1p-4"), (0.1).hex(), math.frexp(10.5), math.modf(-3.25), math.ldexp(0.75, 4), math.nextafter(1, 2), math.ulp(1e10), math.fma(2.0, 3.0, 4.0))
    print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5)], round(2.675, 2), round(1234567, -2), round(-15, -1), math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), -7 // 2, -7 % 3, 7.5 // -2, 7.5 % -2, divmod(-7.5, 2), math.fmod(-7, 3), math.remainder(7, 4))
    print(sum([0.1] * 10), math.fsum([0.1] * 10), sum([1e16, 1, -1e16]), math.sumprod([1.5, 2], [3, 4]), math.prod([1.5, 2, 3]), 0.1 + 0.2, 1e16 + 1.0, 3 * 1.1)
    for function, argument in ((math.sqrt, -1), (math.log, 0), (math.exp, 1000), (math.acos, 2), (math.gamma, -1), (math.factorial, -1), (math.factorial, 2.5), (math.comb, -1), (int, math.nan), (int, math.inf), (float, 10**400), (math.isqrt, -4), (math.log, -5), (math.lgamma, 0), (math.tan, math.inf), (math.log2, 0), (math.pow, 2)):
        try:
            print(function.__name__, function(argument))
        except Exception as error:
            print(function.__name__, argument if not isinstance(argument, int) or argument < 10**9 else "big", type(error).__name__, error)
    for name in ("sin", "cos", "tan", "exp", "log", "log2", "log10", "log1p", "expm1", "sinh", "cosh", "tanh", "atan", "erf", "erfc", "gamma", "lgamma", "cbrt", "exp2", "sqrt", "degrees", "radians", "asinh"):
        print(name, [f"{getattr(math, name)(x):.13g}" for x in (0.25, 1.0, 2.75)])


def complex_numbers():
    for z in (0j, 1 + 2j, -1.5j, complex(-0.0, 0.0), complex(math.inf, -math.nan), 1e20 + 1e-5j, complex("1e3-2.5j"), complex("j")):
        print(repr(z), z.conjugate(), f"{z:.2f}", f"{z:>20}", z == z, bool(z))
    print((1 + 2j) * (3 - 1j), (1 + 2j) / (3 - 1j), (1 + 2j) ** 2, (1 + 2j) ** 0.5, 2 ** (1j), abs(3 + 4j), -(1j), 1j * 1j, (1 + 1j) ** -3, 5 - 2j + 1)
    print(cmath.sqrt(-1), cmath.exp(1j * math.pi), cmath.log(-1), cmath.polar(1 + 1j), cmath.rect(2, math.pi / 3), cmath.isclose(1j, 1j + 1e-12), cmath.sin(1 + 1j), cmath.acosh(0.5), cmath.atan(2j))
    for action in (lambda: 1j < 2j, lambda: 1j // 1, lambda: 1j / 0, lambda: 0j ** -1, lambda: complex("1 + 2j"), lambda: int(1j), lambda: float(1j), lambda: complex("1", 2), lambda: f"{1j:%}", lambda: f"{1j:05}", lambda: round(1j), lambda: cmath.log(0), lambda: math.sqrt(1j), lambda: complex([])):
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)
    print(complex.from_number(3), hash(1j), hash(complex(2, 0)) == hash(2), complex(1, 2).__getnewargs__(), complex(real=3), complex(1j, 2j))


def exact():
    total = Fraction(0)
    for n in range(1, 21):
        total += Fraction(1, n)
    print(total, float(total), total.limit_denominator(1000), math.floor(total), round(total, 3), f"{total:.20f}", f"{total:>30}", f"{total:.3e}", f"{total:,.2%}")
    print(Fraction("3.125"), Fraction("-1e-3"), Fraction(0.1), Fraction(" 7/21 "), Fraction(7, -3), -7 // Fraction(2), divmod(Fraction(7, 2), Fraction(2, 3)), Fraction(2, 3) ** -2, Fraction(1, 2) ** 0.5, Fraction(1, 3) == 1 / 3, Fraction(1, 2) < 0.75, hash(Fraction(1, 2)) == hash(0.5))
    for action in (lambda: Fraction(1, 0), lambda: Fraction("1/0"), lambda: Fraction("x"), lambda: Fraction(1.5, 2), lambda: Fraction(math.nan), lambda: Fraction(0) ** -1, lambda: f"{Fraction(1, 3):q}"):
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)
    convergents = []
    x = Fraction(math.pi)
    a, b, c, d = 0, 1, 1, 0
    for _ in range(8):
        q = x.numerator // x.denominator
        a, b, c, d = c, d, a + q * c, b + q * d
        convergents.append(f"{c}/{d}")
        x = 1 / (x - q)
    print(*convergents)


def big():
    f = math.factorial(60)
    print(f, f"{f:,}", f"{f:_x}", f"{f:e}", f.bit_length(), f.bit_count(), hex(f), oct(f)[:20], bin(f)[-50:], len(str(2**5000)))
    print(2**200 // 3**50, 2**200 % 3**50, -(2**100) // 7, -(2**100) % 7, divmod(10**40, -(10**20) - 1), pow(3, 10**18, 10**9 + 7), pow(7, -1, 40), math.gcd(2**60 * 9, 6**40), math.lcm(12, 18, 10**12), math.isqrt(2 * 10**80))
    print((1 << 130) | 5, ((1 << 130) - 1) >> 120, ~(1 << 65), -(1 << 65) >> 3, (1 << 70) ^ (1 << 69), -(1 << 70) & 0xFFFF_FFFF_FFFF, (2**64 - 1).to_bytes(9, "big"), int.from_bytes(b"\xff\x00\x01", "little", signed=True), (-5).to_bytes(2, signed=True))
    spigot, q, r, t, k, n, l = [], 1, 0, 1, 1, 3, 3
    while len(spigot) < 100:
        if 4 * q + r - t < n * t:
            spigot.append(n)
            q, r, n = q * 10, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2
    print("".join(map(str, spigot)))
    a, b = 0, 1
    for _ in range(1000):
        a, b = b, a + b
    print(a, a % 1_000_003, int(math.log10(a)), float(a), a / b)
    print([int("1011", base) for base in (2, 3, 10, 16, 36)], int("0o17", 0), int(" -0x_ff ", 16), int("१२३"), int(b"42"), int(3.99), int("-0"))
    for action in (lambda: int("12x"), lambda: int("", 10), lambda: int("9", 8), lambda: int("1", 37), lambda: int("1" * 5000), lambda: str(10**5000), lambda: 1 << -1, lambda: 2**-2, lambda: 0**-1, lambda: 1 // 0, lambda: 5 % 0, lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: (300).to_bytes(1), lambda: (-1).to_bytes(2), lambda: int(None), lambda: int("1", base=1), lambda: 10**400 / 3, lambda: 10**400 * 1.0, lambda: 1 << (1 << 70), lambda: "%d" % 1.5, lambda: "%x" % 1.5, lambda: f"{5:.2d}", lambda: f"{5:,x}", lambda: chr(-1), lambda: round(5, 1.5)):
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)
    print(f"{1234567:,} {1234567:_} {-42:=+8} {42:#b} {42:#010x} {42:c} {255:X} {3:08.3f} {1e10:g} {42:e} {True:d} {True} {10**20:,}")
    sieve = bytearray([1]) * 2000
    for n in range(2, 45):
        if sieve[n]:
            sieve[n * n :: n] = bytes(len(range(n * n, 2000, n)))
    primes = array("H", (n for n in range(2, 2000) if sieve[n]))
    print(len(primes), primes[-5:], sum(primes), list(itertools.accumulate(primes[:8], operator.mul)))


if __name__ == "__main__":
    for part in (picture, planets, float_texts, complex_numbers, exact, big):
        print(f"== {part.__name__}")
        part()
    sys.exit(0)
