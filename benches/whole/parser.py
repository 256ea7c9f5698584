"""A parser of a small language by recursive descent, with its scanner, a checker of names, and a printer of the tree."""
# scale 450, small 10

import sys

KEYWORDS = {"let", "if", "then", "else", "while", "do", "end", "fn", "return", "and", "or", "not"}
LEVELS = {"or": 1, "and": 2, "<": 3, ">": 3, "==": 3, "+": 4, "-": 4, "*": 5, "/": 5, "%": 5}


class Token:
    __slots__ = ("kind", "text", "line")

    def __init__(self, kind, text, line):
        self.kind = kind
        self.text = text
        self.line = line


def scan(source):
    tokens, place, line = [], 0, 1
    end = len(source)
    while place < end:
        c = source[place]
        if c == "\n":
            line += 1
            place += 1
        elif c.isspace():
            place += 1
        elif c == "#":
            while place < end and source[place] != "\n":
                place += 1
        elif c.isalpha() or c == "_":
            start = place
            while place < end and (source[place].isalnum() or source[place] == "_"):
                place += 1
            word = source[start:place]
            tokens.append(Token(word if word in KEYWORDS else "name", word, line))
        elif c.isdigit():
            start = place
            while place < end and (source[place].isdigit() or source[place] == "."):
                place += 1
            tokens.append(Token("number", source[start:place], line))
        elif c == '"':
            stop = source.index('"', place + 1)
            tokens.append(Token("string", source[place + 1 : stop], line))
            place = stop + 1
        else:
            text = source[place : place + 2] if source[place : place + 2] == "==" else c
            tokens.append(Token(text, text, line))
            place += len(text)
    tokens.append(Token("eof", "", line))
    return tokens


class Node:
    def __init__(self, *children):
        self.children = children


class Number(Node):
    def show(self):
        return f"{self.children[0]:g}"


class Text(Node):
    def show(self):
        return repr(self.children[0])


class Name(Node):
    def show(self):
        return self.children[0]


class Binary(Node):
    def show(self):
        op, left, right = self.children
        return f"({left.show()} {op} {right.show()})"


class Unary(Node):
    def show(self):
        op, operand = self.children
        return f"({op} {operand.show()})"


class Call(Node):
    def show(self):
        function, arguments = self.children
        return f"{function.show()}({', '.join(a.show() for a in arguments)})"


class Assign(Node):
    def show(self):
        name, value = self.children
        return f"{name} = {value.show()};"


class If(Node):
    def show(self):
        condition, yes, no = self.children
        return f"if {condition.show()} {{ {show(yes)} }} else {{ {show(no)} }}"


class While(Node):
    def show(self):
        return f"while {self.children[0].show()} {{ {show(self.children[1])} }}"


class Function(Node):
    def show(self):
        name, parameters, body = self.children
        return f"fn {name}({', '.join(parameters)}) {{ {show(body)} }}"


class Return(Node):
    def show(self):
        return f"return {self.children[0].show()};"


class Plain(Node):
    def show(self):
        return self.children[0].show() + ";"


def show(statements):
    return " ".join(statement.show() for statement in statements)


class Parser:
    def __init__(self, tokens):
        self.tokens = tokens
        self.place = 0

    @property
    def kind(self):
        return self.tokens[self.place].kind

    def next(self):
        token = self.tokens[self.place]
        self.place += 1
        return token

    def accept(self, kind):
        if self.kind == kind:
            return self.next()
        return None

    def expect(self, kind):
        token = self.accept(kind)
        if token is None:
            found = self.tokens[self.place]
            raise SyntaxError(f"line {found.line}: {kind} instead of {found.text!r}")
        return token

    def block(self, *ends):
        statements = []
        while self.kind not in ends:
            statements.append(self.statement())
        return statements

    def statement(self):
        if self.accept("let"):
            name = self.expect("name").text
            self.expect("=")
            return Assign(name, self.expression())
        if self.accept("if"):
            condition = self.expression()
            self.expect("then")
            yes = self.block("else", "end")
            no = self.block("end") if self.accept("else") else []
            self.expect("end")
            return If(condition, yes, no)
        if self.accept("while"):
            condition = self.expression()
            self.expect("do")
            body = self.block("end")
            self.expect("end")
            return While(condition, body)
        if self.accept("fn"):
            name = self.expect("name").text
            self.expect("(")
            parameters = []
            while not self.accept(")"):
                parameters.append(self.expect("name").text)
                self.accept(",")
            body = self.block("end")
            self.expect("end")
            return Function(name, parameters, body)
        if self.accept("return"):
            return Return(self.expression())
        return Plain(self.expression())

    def expression(self, least=1):
        left = self.prefix()
        while (level := LEVELS.get(self.kind, 0)) >= least:
            op = self.next().text
            left = Binary(op, left, self.expression(level + 1))
        return left

    def prefix(self):
        if self.kind in ("-", "not"):
            return Unary(self.next().text, self.prefix())
        node = self.atom()
        while self.accept("("):
            arguments = []
            while not self.accept(")"):
                arguments.append(self.expression())
                self.accept(",")
            node = Call(node, arguments)
        return node

    def atom(self):
        token = self.next()
        match token.kind:
            case "number":
                return Number(float(token.text))
            case "string":
                return Text(token.text)
            case "name":
                return Name(token.text)
            case "(":
                node = self.expression()
                self.expect(")")
                return node
        raise SyntaxError(f"line {token.line}: {token.text!r}")


def names(node, found):
    if isinstance(node, Name):
        found[node.children[0]] = found.get(node.children[0], 0) + 1
    elif isinstance(node, Node):
        for child in node.children:
            names(child, found)
    elif isinstance(node, (list, tuple)):
        for child in node:
            names(child, found)


SOURCE = """
# numbers and loops
fn power(base, exponent)
  let result = 1
  while exponent > 0 do
    if exponent % 2 == 1 then let result = result * base end
    let base = base * base
    let exponent = (exponent - exponent % 2) / 2
  end
  return result
end
fn describe(value, limit)
  if not (value < limit) and value > 0 or limit == 12.5 then
    print("large", value, -limit)
  else
    print("small")
    return value + 1
  end
end
let total = 0
while total < 100 * (2 + 3) do
  let total = total + power(2, 3 + total % 4) - describe(total, 50)(1, "x")
end
"""


def main(scale):
    total = 0
    for turn in range(scale):
        source = SOURCE * 3 + f"let turn = {turn}\n"
        tree = Parser(scan(source)).block("eof")
        found = {}
        names(tree, found)
        text = show(tree)
        total += len(text) + sum(found.values()) + len(found)
    return total


print(main(int(sys.argv[1])))
