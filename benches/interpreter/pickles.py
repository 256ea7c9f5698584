"""Pickles of containers, instances and shared objects, and deep copies."""
# scale 250, small 6

import copy
import pickle
import sys


class Node:
    def __init__(self, number):
        self.number = number
        self.links = []


class State:
    def __init__(self, value):
        self.value = value

    def __getstate__(self):
        return {"v": self.value}

    def __setstate__(self, state):
        self.value = state["v"]


class Reduced:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __reduce__(self):
        return Reduced, (self.a, self.b)


def main(scale):
    total = 0
    nodes = [Node(i) for i in range(100)]
    for node in nodes:
        node.links = [nodes[(node.number * 3 + k) % 100] for k in range(3)]
    rows = [{"id": i, "name": f"n{i}", "pair": (i, i / 2), "flag": None} for i in range(200)]
    mixed = [State(i) for i in range(50)] + [Reduced(i, "x") for i in range(50)]
    for _ in range(scale):
        for protocol in (2, 5):
            data = pickle.dumps(rows, protocol)
            total += pickle.loads(data) == rows
            total += pickle.loads(pickle.dumps(nodes, protocol))[7].links[1].number
        back = pickle.loads(pickle.dumps(mixed))
        total += back[3].value + back[60].a
        total += pickle.loads(pickle.dumps(list(range(1_000))))[-1]
        total += copy.deepcopy(rows[:40])[5]["id"] + copy.copy(rows[3])["id"]
        total += copy.deepcopy(nodes[:5])[2].links[0].number
    return total


print(main(int(sys.argv[1])))
