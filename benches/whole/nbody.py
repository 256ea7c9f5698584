"""Motion of a sun and its planets by their gravity: floats in lists, unpacked in nested loops."""
# scale 110000, small 2400

import sys
from itertools import combinations
from math import pi, sqrt

SOLAR_MASS = 4 * pi * pi
YEAR = 365.24

# Position, velocity per day and mass in suns, at some day.
BODIES = {
    "sun": ([0.0, 0.0, 0.0], [0.0, 0.0, 0.0], 1.0),
    "jupiter": ([4.84, -1.16, -0.10], [0.00166, 0.00770, -0.0000690], 9.55e-4),
    "saturn": ([8.34, 4.12, -0.40], [-0.00277, 0.00499, 0.0000230], 2.86e-4),
    "uranus": ([12.89, -15.11, -0.22], [0.00296, 0.00238, -0.0000297], 4.37e-5),
    "neptune": ([15.38, -25.92, 0.18], [0.00268, 0.00163, -0.0000952], 5.15e-5),
}


def system():
    bodies = []
    for place, speed, mass in BODIES.values():
        bodies.append((list(place), [v * YEAR for v in speed], mass * SOLAR_MASS))
    momentum = [sum(v[axis] * m for _, v, m in bodies) for axis in range(3)]
    sun = bodies[0][1]
    for axis in range(3):
        sun[axis] = -momentum[axis] / SOLAR_MASS
    return bodies


def energy(bodies, pairs):
    total = 0.0
    for _, (vx, vy, vz), m in bodies:
        total += 0.5 * m * (vx * vx + vy * vy + vz * vz)
    for (p, _, m), (q, _, n) in pairs:
        total -= m * n / sqrt(sum((a - b) ** 2 for a, b in zip(p, q)))
    return total


def advance(bodies, pairs, dt, steps):
    for _ in range(steps):
        for (p, v, m), (q, w, n) in pairs:
            dx = p[0] - q[0]
            dy = p[1] - q[1]
            dz = p[2] - q[2]
            square = dx * dx + dy * dy + dz * dz
            pull = dt / (square * sqrt(square))
            mine, other = n * pull, m * pull
            v[0] -= dx * mine
            v[1] -= dy * mine
            v[2] -= dz * mine
            w[0] += dx * other
            w[1] += dy * other
            w[2] += dz * other
        for p, (vx, vy, vz), _ in bodies:
            p[0] += dt * vx
            p[1] += dt * vy
            p[2] += dt * vz


def main(scale):
    bodies = system()
    pairs = list(combinations(bodies, 2))
    before = energy(bodies, pairs)
    advance(bodies, pairs, 0.01, scale)
    return f"{before:.9f} {energy(bodies, pairs):.9f}"


print(main(int(sys.argv[1])))
