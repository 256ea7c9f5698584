"""Formulas: a lexer by regular expressions, a recursive parser, trees of classes, derivation, simplification, evaluation."""

import math
import re
from dataclasses import dataclass

TOKEN = re.compile(r"\s*(?:(?P<number>\d+(?:\.\d*)?)|(?P<name>[a-z]+)|(?P<sign>[-+*/^(),]))")


class FormulaError(ValueError):
    pass


@dataclass(frozen=True)
class Number:
    value: float


@dataclass(frozen=True)
class Name:
    name: str


@dataclass(frozen=True)
class Binary:
    sign: str
    left: object
    right: object


@dataclass(frozen=True)
class Call:
    function: str
    argument: object


def tokens(text):
    position = 0
    while position < len(text):
        found = TOKEN.match(text, position)
        if not found:
            raise FormulaError(f"unexpected {text[position]!r} at {position}")
        yield found.lastgroup, found[found.lastgroup]
        position = found.end()
    yield "end", ""


class Parser:
    LEVELS = [("+", "-"), ("*", "/")]

    def __init__(self, text):
        self.tokens = tokens(text)
        self.advance()

    def advance(self):
        self.kind, self.text = next(self.tokens)

    def accept(self, *texts):
        if self.kind == "sign" and self.text in texts:
            text = self.text
            self.advance()
            return text
        return None

    def parse(self):
        tree = self.level(0)
        if self.kind != "end":
            raise FormulaError(f"unexpected {self.text!r}")
        return tree

    def level(self, depth):
        if depth == len(self.LEVELS):
            return self.power()
        left = self.level(depth + 1)
        while sign := self.accept(*self.LEVELS[depth]):
            left = Binary(sign, left, self.level(depth + 1))
        return left

    def power(self):
        base = self.atom()
        if self.accept("^"):
            return Binary("^", base, self.power())
        return base

    def atom(self):
        if self.accept("-"):
            return Binary("-", Number(0), self.atom())
        if self.accept("("):
            tree = self.level(0)
            if not self.accept(")"):
                raise FormulaError("missing )")
            return tree
        kind, text = self.kind, self.text
        self.advance()
        if kind == "number":
            return Number(float(text) if "." in text else int(text))
        if kind == "name":
            if self.accept("("):
                argument = self.level(0)
                if not self.accept(")"):
                    raise FormulaError("missing )")
                return Call(text, argument)
            return Name(text)
        raise FormulaError(f"unexpected {text or 'end'!r}")


def derive(tree, by):
    match tree:
        case Number():
            return Number(0)
        case Name(name):
            return Number(int(name == by))
        case Binary("+" | "-" as sign, left, right):
            return Binary(sign, derive(left, by), derive(right, by))
        case Binary("*", left, right):
            return Binary("+", Binary("*", derive(left, by), right), Binary("*", left, derive(right, by)))
        case Binary("/", left, right):
            top = Binary("-", Binary("*", derive(left, by), right), Binary("*", left, derive(right, by)))
            return Binary("/", top, Binary("^", right, Number(2)))
        case Binary("^", base, Number(exponent)):
            return Binary("*", Binary("*", Number(exponent), Binary("^", base, Number(exponent - 1))), derive(base, by))
        case Call("sin", argument):
            return Binary("*", Call("cos", argument), derive(argument, by))
        case Call("cos", argument):
            return Binary("*", Binary("-", Number(0), Call("sin", argument)), derive(argument, by))
    raise FormulaError(f"no derivative of {show(tree)}")


def simplify(tree):
    match tree:
        case Binary(sign, left, right):
            match sign, simplify(left), simplify(right):
                case _, Number(a), Number(b) if not (sign == "/" and b == 0):
                    return Number(calculate(sign, a, b))
                case "+", Number(0), other:
                    return other
                case "+" | "-", other, Number(0):
                    return other
                case "*", Number(0), _:
                    return Number(0)
                case "*", _, Number(0):
                    return Number(0)
                case "*", Number(1), other:
                    return other
                case "*" | "/" | "^", other, Number(1):
                    return other
                case sign, left, right:
                    return Binary(sign, left, right)
        case Call(function, argument):
            return Call(function, simplify(argument))
        case _:
            return tree


def calculate(sign, a, b):
    if sign == "+":
        return a + b
    elif sign == "-":
        return a - b
    elif sign == "*":
        return a * b
    elif sign == "/":
        return a / b
    return a**b


def evaluate(tree, names):
    if isinstance(tree, Number):
        return tree.value
    if isinstance(tree, Name):
        try:
            return names[tree.name]
        except KeyError:
            raise FormulaError(f"unknown {tree.name}") from None
    if isinstance(tree, Binary):
        return calculate(tree.sign, evaluate(tree.left, names), evaluate(tree.right, names))
    return getattr(math, tree.function)(evaluate(tree.argument, names))


def show(tree):
    match tree:
        case Number(value):
            return str(value)
        case Name(name):
            return name
        case Binary(sign, left, right):
            return f"({show(left)} {sign} {show(right)})"
        case Call(function, argument):
            return f"{function}({show(argument)})"


FORMULAS = [
    "3*x^2 + 2*x - 7",
    "sin(x)*cos(x) + x/(x+1)",
    "(x+1)*(x-1)*(x+2)/(y^2+1)",
    "sin(x^3 - 2*x) ^ 2 - -y",
    "1 + 2*3 - 4/(5 - 3)^2 + 0*x",
    "2^(3^x)",
    "3 * (x",
    "z + $",
    "unknown + 1",
]

for formula in FORMULAS * 12:
    try:
        tree = Parser(formula).parse()
        slope = simplify(derive(tree, "x"))
        total = sum(evaluate(slope, {"x": i / 10, "y": 2}) for i in range(60))
        print(show(slope)[:100], f"{total:.6f}")
    except FormulaError as error:
        print(f"{formula}: {error}")
