"""Cyclic garbage: linked nodes, parents and children, closures that hold themselves; long-lived graphs beside it."""
# scale 460, small 10

import gc
import sys
import weakref


class Node:
    def __init__(self, parent=None):
        self.parent = parent
        self.children = []
        if parent is not None:
            parent.children.append(self)


def family(depth, parent=None):
    node = Node(parent)
    if depth:
        for _ in range(3):
            family(depth - 1, node)
    return node


def ring(count):
    first = node = {"number": 0}
    for i in range(1, count):
        node["next"] = node = {"number": i, "before": node}
    node["next"] = first
    return first


def selfish():
    def inner():
        return inner

    return inner


def main(scale):
    total = 0
    kept = [family(4) for _ in range(20)]
    for turn in range(scale):
        for _ in range(10):
            total += len(family(4).children)
            total += ring(100)["next"]["number"]
        for _ in range(200):
            total += selfish() is not None
            loop = [1, turn]
            loop.append(loop)
        kept[turn % 20] = family(4)
        watched = Node()
        watched.parent = watched
        died = weakref.ref(watched)
        del watched
        if turn % 10 == 0:
            gc.collect()
            total += died() is None
        for root in kept[:4]:
            stack = [root]
            while stack:
                node = stack.pop()
                stack.extend(node.children)
                total += 1
    return total


print(main(int(sys.argv[1])))
