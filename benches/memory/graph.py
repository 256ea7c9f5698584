"""Peak memory of a graph of objects, lists and cycles that is dropped and made again."""
# scale 120000

import sys


class Node:
    def __init__(self, number):
        self.number = number
        self.edges = []
        self.data = {"number": number}


def build(count):
    nodes = [Node(i) for i in range(count)]
    for node in nodes:
        for step in (1, 7, 31):
            node.edges.append(nodes[(node.number + step) % count])
    return nodes


def main(scale):
    total = 0
    for _ in range(5):
        nodes = build(scale)
        total += nodes[3].edges[1].number
        del nodes
    return total


print(main(int(sys.argv[1])))
