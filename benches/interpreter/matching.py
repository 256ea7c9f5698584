"""Pattern matching: literals, sequences, mappings, classes, alternatives, guards; an evaluator of trees."""
# scale 440, small 10

import sys
from dataclasses import dataclass


@dataclass
class Number:
    value: int


@dataclass
class Binary:
    op: str
    left: object
    right: object


@dataclass
class Negative:
    operand: object


def evaluate(node):
    match node:
        case Number(value):
            return value
        case Binary("+", left, right):
            return evaluate(left) + evaluate(right)
        case Binary("-", left, right):
            return evaluate(left) - evaluate(right)
        case Binary("*", Number(0), _) | Binary("*", _, Number(0)):
            return 0
        case Binary("*", left, right):
            return evaluate(left) * evaluate(right) % 10_007
        case Negative(operand=inner):
            return -evaluate(inner)


def command(words):
    match words:
        case []:
            return 0
        case ["go", ("north" | "south") as where]:
            return len(where)
        case ["go", _]:
            return 1
        case ["take", *things] if len(things) > 2:
            return 10
        case ["take", thing]:
            return len(thing)
        case [first, *_, last]:
            return len(first) - len(last)
    return -1


def event(data):
    match data:
        case {"kind": "key", "code": int(code)}:
            return code
        case {"kind": "click", "at": (x, y), **rest}:
            return x + y + len(rest)
        case {"kind": str()}:
            return 2
        case _:
            return 3


def scalar(value):
    match value:
        case 0 | 1 | 2:
            return 1
        case int() if value < 100:
            return 2
        case "yes" | "no":
            return 3
        case None | True | False:
            return 4
        case float():
            return 5
        case (a, b) if a == b:
            return 6
    return 7


def tree(depth, seed):
    if depth == 0:
        return Number(seed % 10)
    if seed % 7 == 0:
        return Negative(tree(depth - 1, seed * 5 + 1))
    return Binary("+-*"[seed % 3], tree(depth - 1, seed * 3 + 1), tree(depth - 1, seed * 7 + 2))


def main(scale):
    total = 0
    root = tree(7, 5)
    commands = ["go north", "go west", "take lamp", "take a b c", "", "put lamp down", "x"]
    commands = [text.split() for text in commands]
    events = [
        {"kind": "key", "code": 7},
        {"kind": "click", "at": (3, 4), "button": 1},
        {"kind": "scroll"},
        {"other": 1},
    ]
    values = [0, 2, 50, 500, "yes", "maybe", None, True, 2.5, (1, 1), (1, 2), []]
    for _ in range(scale):
        total += evaluate(root)
        for _ in range(40):
            for words in commands:
                total += command(words)
            for data in events:
                total += event(data)
            for value in values:
                total += scalar(value)
    return total


print(main(int(sys.argv[1])))
