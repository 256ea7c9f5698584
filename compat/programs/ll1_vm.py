"""A small language: LL(1) tables made from its grammar, a compiler to bytecode, and a stack machine that runs it."""

import enum
import math
import operator
import re
import sys
from array import array
from collections import defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

GRAMMAR = """
program   : stmts
stmts     : stmt stmts |
stmt      : let NAME = expr ; | NAME nametail ; | if expr block orelse | while expr block | def NAME ( params ) block | return expr ; | print args ;
nametail  : = expr | ( exprs )
orelse    : else elsetail |
elsetail  : block | if expr block orelse
block     : { stmts }
params    : NAME moreparams |
moreparams: , NAME moreparams |
args      : expr moreargs
moreargs  : , expr moreargs |
exprs     : args |
expr      : both orrest
orrest    : or both orrest |
both      : test andrest
andrest   : and test andrest |
test      : not test | sum cmprest
cmprest   : < sum | == sum | > sum | != sum |
sum       : term sumrest
sumrest   : + term sumrest | - term sumrest |
term      : factor termrest
termrest  : * factor termrest | / factor termrest | % factor termrest |
factor    : - factor | power
power     : atom powrest
powrest   : ^ factor |
atom      : NUMBER | STRING | NAME calltail | ( expr ) | [ exprs ]
calltail  : ( exprs ) calltail | [ expr ] calltail |
"""

EMPTY = "ε"
END = "$"


class GrammarError(Exception):
    pass


class Grammar:
    def __init__(self, text):
        self.rules = []
        self.start = None
        for line in text.strip().splitlines():
            name, _, body = line.partition(":")
            name = name.strip()
            self.start = self.start or name
            for alternative in re.split(r"\|", body):
                self.rules.append((name, tuple(alternative.split())))
        self.nonterminals = {name for name, _ in self.rules}
        self.first = self._first()
        self.follow = self._follow()
        self.table = self._table()

    def first_of(self, symbols):
        found = set()
        for symbol in symbols:
            these = self.first[symbol] if symbol in self.nonterminals else {symbol}
            found |= these - {EMPTY}
            if EMPTY not in these:
                return found
        return found | {EMPTY}

    def _first(self):
        self.first = defaultdict(set)
        changed = True
        while changed:
            changed = False
            for name, body in self.rules:
                before = len(self.first[name])
                self.first[name] |= self.first_of(body)
                changed |= len(self.first[name]) != before
        return dict(self.first)

    def _follow(self):
        follow = {name: set() for name in self.nonterminals}
        follow[self.start].add(END)
        while True:
            size = sum(map(len, follow.values()))
            for name, body in self.rules:
                for index, symbol in enumerate(body):
                    if symbol in self.nonterminals:
                        rest = self.first_of(body[index + 1 :])
                        follow[symbol] |= rest - {EMPTY}
                        if EMPTY in rest:
                            follow[symbol] |= follow[name]
            if size == sum(map(len, follow.values())):
                return follow

    def _table(self):
        table = {}
        for number, (name, body) in enumerate(self.rules):
            first = self.first_of(body)
            for terminal in sorted((first - {EMPTY}) | (self.follow[name] if EMPTY in first else set())):
                if (name, terminal) in table:
                    raise GrammarError(f"not LL(1): {name} on {terminal!r}: rules {table[name, terminal]} and {number}")
                table[name, terminal] = number
        return table


class Token(NamedTuple):
    kind: str
    text: str
    line: int
    column: int


KEYWORDS = frozenset("let if else while def return print and or not".split())
LEXER = re.compile(r'(?P<space>[ \t]+|\#.*)|(?P<newline>\n)|(?P<NUMBER>\d+(?:\.\d+)?)|(?P<STRING>"[^"\n]*")|(?P<NAME>[^\W\d]\w*)|(?P<op>[=!]=|[-+*/%^<>=(){}\[\],;])')


def lex(source):
    position, line, start = 0, 1, 0
    while position < len(source):
        match = LEXER.match(source, position)
        if match is None:
            raise SyntaxError("bad character", ("<mini>", line, position - start + 1, source.splitlines()[line - 1]))
        column, position = position - start + 1, match.end()
        match match.lastgroup:
            case "space":
                continue
            case "newline":
                line, start = line + 1, position
            case "op":
                yield Token(match[0], match[0], line, column)
            case kind:
                text = match[0]
                yield Token(text if text in KEYWORDS else kind, text, line, column)
    yield Token(END, "", line, position - start + 1)


@dataclass(slots=True)
class Node:
    name: str
    children: list = field(default_factory=list)

    def __getitem__(self, index):
        return self.children[index]

    def __len__(self):
        return len(self.children)


def parse(grammar, source):
    tokens = lex(source)
    token = next(tokens)
    root = Node(grammar.start)
    stack = [END, root]
    steps = 0
    while True:
        top = stack.pop()
        steps += 1
        if top == END:
            if token.kind != END:
                raise SyntaxError("more than a program", ("<mini>", token.line, token.column, source.splitlines()[token.line - 1]))
            return root, steps
        if isinstance(top, Node):
            try:
                rule = grammar.table[top.name, token.kind]
            except KeyError:
                wanted = sorted(kind for name, kind in grammar.table if name == top.name)
                raise SyntaxError(f"unexpected {token.text or 'end'!r}, wanted one of {' '.join(wanted)}", ("<mini>", token.line, token.column, (source + "\n").splitlines()[token.line - 1], token.line, token.column + len(token.text))) from None
            body = [Node(symbol) if symbol in grammar.nonterminals else symbol for symbol in grammar.rules[rule][1]]
            top.children = body
            for index in reversed(range(len(body))):
                stack.append(body[index] if isinstance(body[index], Node) else (top, index))
        else:
            owner, index = top
            if owner.children[index] != token.kind:
                raise SyntaxError(f"expected {owner.children[index]!r}", ("<mini>", token.line, token.column, (source + "\n").splitlines()[token.line - 1]))
            owner.children[index] = token
            token = next(tokens)


class Op(enum.IntEnum):
    CONST = 0
    LOAD = enum.auto()
    STORE = enum.auto()
    GLOBAL = enum.auto()
    BINARY = enum.auto()
    UNARY = enum.auto()
    JUMP = enum.auto()
    JUMP_FALSE = enum.auto()
    JUMP_TRUE_KEEP = enum.auto()
    JUMP_FALSE_KEEP = enum.auto()
    CALL = enum.auto()
    RETURN = enum.auto()
    PRINT = enum.auto()
    LIST = enum.auto()
    INDEX = enum.auto()
    POP = enum.auto()


BINARY = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "%": operator.mod, "^": operator.pow,
          "<": operator.lt, ">": operator.gt, "==": operator.eq, "!=": operator.ne}
BINARY_NAMES = list(BINARY)


class Function:
    def __init__(self, name, parameters=()):
        self.name = name
        self.parameters = list(parameters)
        self.code = array("i")
        self.constants = []
        self.lines = []

    def emit(self, op, argument=0, line=0):
        self.code.extend((op, argument))
        self.lines.append(line)
        return len(self.code) - 1

    def constant(self, value):
        for index, known in enumerate(self.constants):
            if type(known) is type(value) and known == value:
                return index
        self.constants.append(value)
        return len(self.constants) - 1

    def dump(self):
        print(f"function {self.name}({', '.join(self.parameters)}): {len(self.code) // 2} instructions, {self.code.itemsize * len(self.code)} bytes")
        for place in range(0, len(self.code), 2):
            op, argument = Op(self.code[place]), self.code[place + 1]
            note = ""
            if op in (Op.CONST, Op.LOAD, Op.STORE, Op.GLOBAL):
                note = f" ({self.constants[argument]!r})"
            elif op is Op.BINARY:
                note = f" ({BINARY_NAMES[argument]})"
            print(f"  {place:4} {op.name:<16}{argument:4}{note}")


class Compiler:
    def __init__(self):
        self.functions = {}
        self.function = Function("main")

    def compile(self, root):
        self.stmts(root[0])
        self.finish()
        return self.function

    def finish(self):
        self.function.emit(Op.CONST, self.function.constant(None))
        self.function.emit(Op.RETURN)

    def here(self):
        return len(self.function.code)

    def patch(self, place):
        self.function.code[place] = self.here()

    def stmts(self, node):
        while node.children:
            self.stmt(node[0])
            node = node[1]

    def block(self, node):
        self.stmts(node[1])

    def stmt(self, node):
        emit = self.function.emit
        match node.children:
            case [Token("let"), Token(_, name), _, value, _]:
                self.expr(value)
                emit(Op.STORE, self.function.constant(name))
            case [Token("NAME", name, line), Node("nametail", [Token("="), value]), _]:
                self.expr(value)
                emit(Op.STORE, self.function.constant(name), line)
            case [Token("NAME", name, line), Node("nametail", [_, arguments, _]), _]:
                emit(Op.LOAD, self.function.constant(name), line)
                emit(Op.CALL, self.exprs(arguments), line)
                emit(Op.POP)
            case [Token("if"), test, body, orelse]:
                self.condition(test, body, orelse)
            case [Token("while"), test, body]:
                top = self.here()
                self.expr(test)
                out = emit(Op.JUMP_FALSE)
                self.block(body)
                emit(Op.JUMP, top)
                self.patch(out)
            case [Token("def"), Token(_, name), _, parameters, _, body]:
                names = []
                while parameters.children:
                    names.append(next(t.text for t in parameters.children if isinstance(t, Token) and t.kind == "NAME"))
                    parameters = parameters[-1]
                outer, self.function = self.function, Function(name, names)
                self.block(body)
                self.finish()
                self.functions[name] = self.function
                self.function = outer
            case [Token("return"), value, _]:
                self.expr(value)
                emit(Op.RETURN)
            case [Token("print", _, line), arguments, _]:
                emit(Op.PRINT, self.args(arguments), line)
            case other:
                raise NotImplementedError(other)

    def condition(self, test, body, orelse):
        self.expr(test)
        out = self.function.emit(Op.JUMP_FALSE)
        self.block(body)
        if not orelse.children:
            return self.patch(out)
        end = self.function.emit(Op.JUMP)
        self.patch(out)
        match orelse[1].children:
            case [Node("block") as block]:
                self.block(block)
            case [_, test, body, rest]:
                self.condition(test, body, rest)
        self.patch(end)

    def exprs(self, node):
        return self.args(node[0]) if node.children else 0

    def args(self, node):
        count, value, rest = 1, node[0], node[1]
        self.expr(value)
        while rest.children:
            self.expr(rest[1])
            rest, count = rest[2], count + 1
        return count

    def expr(self, node):
        self.chain(node, Op.JUMP_TRUE_KEEP, lambda n: self.chain(n, Op.JUMP_FALSE_KEEP, self.test))

    def chain(self, node, jump, inner):
        inner(node[0])
        rest, places = node[1], []
        while rest.children:
            places.append(self.function.emit(jump))
            inner(rest[1])
            rest = rest[2]
        for place in places:
            self.patch(place)

    def test(self, node):
        if node[0] is not None and isinstance(node[0], Token):
            self.test(node[1])
            self.function.emit(Op.UNARY, 1)
            return
        self.infix(node[0], lambda n: self.infix(n, self.factor))
        if node[1].children:
            sign, right = node[1].children
            self.infix(right, lambda n: self.infix(n, self.factor))
            self.function.emit(Op.BINARY, BINARY_NAMES.index(sign.text), sign.line)

    def infix(self, node, inner):
        inner(node[0])
        rest = node[1]
        while rest.children:
            sign, right, rest = rest.children
            inner(right)
            self.function.emit(Op.BINARY, BINARY_NAMES.index(sign.text), sign.line)

    def factor(self, node):
        if len(node) == 2:
            self.factor(node[1])
            self.function.emit(Op.UNARY, 0)
            return
        self.atom(node[0][0])
        if node[0][1].children:
            sign, right = node[0][1].children
            self.factor(right)
            self.function.emit(Op.BINARY, BINARY_NAMES.index(sign.text), sign.line)

    def atom(self, node):
        function = self.function
        match node.children:
            case [Token("NUMBER", text)]:
                function.emit(Op.CONST, function.constant(float(text) if "." in text else int(text)))
            case [Token("STRING", text)]:
                function.emit(Op.CONST, function.constant(text[1:-1]))
            case [Token("NAME", name, line), tail]:
                function.emit(Op.LOAD, function.constant(name), line)
                while tail.children:
                    if tail[0].kind == "(":
                        function.emit(Op.CALL, self.exprs(tail[1]), line)
                    else:
                        self.expr(tail[1])
                        function.emit(Op.INDEX, 0, line)
                    tail = tail[3]
            case [Token("("), inner, _]:
                self.expr(inner)
            case [Token("["), inner, _]:
                function.emit(Op.LIST, self.exprs(inner))


class MachineError(Exception):
    def __init__(self, message, trace):
        super().__init__(message)
        self.trace = trace


class Frame:
    __slots__ = ("function", "place", "names")

    def __init__(self, function, names):
        self.function, self.place, self.names = function, 0, names


class Machine:
    NATIVE = {"sqrt": math.sqrt, "len": len, "str": str, "round": round}

    def __init__(self, functions, limit=200):
        self.globals = {**self.NATIVE, **functions}
        self.steps = 0
        self.limit = limit
        self.deepest = 0

    def run(self, function):
        stack, frames = [], [Frame(function, self.globals)]
        try:
            return self.loop(stack, frames)
        except MachineError:
            raise
        except Exception as error:
            trace = [f"{f.function.name}:{f.function.lines[f.place // 2 - 1]}" for f in frames]
            raise MachineError(f"{type(error).__name__}: {error}", trace) from error

    def loop(self, stack, frames):
        frame = frames[-1]
        push, pop = stack.append, stack.pop
        while True:
            code = frame.function.code
            op, argument = code[frame.place], code[frame.place + 1]
            frame.place += 2
            self.steps += 1
            match op:
                case Op.CONST:
                    push(frame.function.constants[argument])
                case Op.LOAD:
                    name = frame.function.constants[argument]
                    push(frame.names[name] if name in frame.names else self.globals[name])
                case Op.STORE:
                    frame.names[frame.function.constants[argument]] = pop()
                case Op.BINARY:
                    right = pop()
                    push(BINARY[BINARY_NAMES[argument]](pop(), right))
                case Op.UNARY:
                    push(not pop() if argument else -pop())
                case Op.JUMP:
                    frame.place = argument
                case Op.JUMP_FALSE:
                    if not pop():
                        frame.place = argument
                case Op.JUMP_TRUE_KEEP | Op.JUMP_FALSE_KEEP:
                    if bool(stack[-1]) is (op == Op.JUMP_TRUE_KEEP):
                        frame.place = argument
                    else:
                        pop()
                case Op.CALL:
                    arguments = stack[len(stack) - argument :]
                    del stack[len(stack) - argument :]
                    callee = pop()
                    if isinstance(callee, Function):
                        if len(arguments) != len(callee.parameters):
                            raise TypeError(f"{callee.name} takes {len(callee.parameters)}, got {argument}")
                        if len(frames) >= self.limit:
                            raise RecursionError("frames")
                        frame = Frame(callee, dict(zip(callee.parameters, arguments)))
                        frames.append(frame)
                        self.deepest = max(self.deepest, len(frames))
                    else:
                        push(callee(*arguments))
                case Op.RETURN:
                    frames.pop()
                    if not frames:
                        return pop()
                    frame = frames[-1]
                case Op.PRINT:
                    values = stack[len(stack) - argument :]
                    del stack[len(stack) - argument :]
                    print("   ", *values)
                case Op.LIST:
                    values = stack[len(stack) - argument :]
                    del stack[len(stack) - argument :]
                    push(values)
                case Op.INDEX:
                    index = pop()
                    push(pop()[index])
                case Op.POP:
                    pop()


PROGRAMS = {
    "loops": 'let n = 10; let a = 0; let b = 1; while n > 0 { print n, a; let t = a + b; a = b; b = t; n = n - 1; }',
    "functions": '''
def fact(n) { if n < 2 { return 1; } return n * fact(n - 1); }
def gcd(a, b) { while b != 0 { let t = a % b; a = b; b = t; } return a; }
def ack(m, n) { if m == 0 { return n + 1; } else if n == 0 { return ack(m - 1, 1); } else { return ack(m - 1, ack(m, n - 1)); } }
print fact(30), gcd(1071, 462), ack(2, 3);
print "sqrt", sqrt(2), round(sqrt(10)), len("über");
''',
    "values": '''
let xs = [1, 2.5, "three", [4, 5]];
print xs, xs[3][1], len(xs), -2 ^ 2, 2 ^ -1, 2 ^ 3 ^ 2, 7 / 2, -7 % 3;
print 1 < 2 and "yes" or "no", not 1 == 2, 0 or "" or "last", 1 and 0 and missing;
''',
    "primes": '''
def prime(n) { let d = 2; while d * d < n + 1 { if n % d == 0 { return 0; } d = d + 1; } return 1; }
let n = 2; let found = [];
while n < 60 { if prime(n) { found = found + [n]; } n = n + 1; }
print found;
''',
    "higher": "def twice(f, x) { return f(f(x)); } def inc(x) { return x + 1; } print twice(inc, 5), twice(sqrt, 16); twice(print_it, 3);",
    "deep": "def down(n) { return 1 + down(n - 1); }\nprint\n  down(3);",
    "zero": "def f(x) {\n  return 10 / x;\n}\ndef g(x) {\n  return f(x - 1);\n}\nprint g(3);\nprint g(1);",
    "wrong call": "def f(x) { return x; } print f(1, 2);",
    "types": 'print "a" + 1;',
    "index": "print [1, 2][5];",
    "bad character": "let a = 1;\nlet b = a ? 2;",
    "missing semicolon": "let a = 1\nlet b = 2;",
    "missing brace": "while 1 { print 1;",
    "keyword": "let while = 3;",
    "empty": "",
}


def main():
    grammar = Grammar(GRAMMAR)
    print(len(grammar.rules), "rules,", len(grammar.nonterminals), "nonterminals,", len(grammar.table), "entries")
    for name in sorted(grammar.nonterminals):
        print(f"{name:11}first {' '.join(sorted(grammar.first[name]))}  follow {' '.join(sorted(grammar.follow[name]))}")
    for text in ("s : a s | a t\nt : x\n", "s : s x | x\n", "a : b | c\nb : x |\nc : x |\n"):
        try:
            Grammar(text)
        except GrammarError as error:
            print("GrammarError:", str(error))
    status = 0
    for name, source in PROGRAMS.items():
        print(f"== {name}")
        try:
            root, steps = parse(grammar, source)
            compiler = Compiler()
            main_function = compiler.compile(root)
            if name in ("functions", "values"):
                for function in (*compiler.functions.values(), main_function):
                    function.dump()
            machine = Machine(compiler.functions)
            machine.run(main_function)
            print(f"parsed in {steps} steps, ran {machine.steps}, depth {machine.deepest}")
        except SyntaxError as error:
            print(f"{error.filename}:{error.lineno}:{error.offset}: {error.msg}\n    {error.text}\n    {' ' * (error.offset - 1)}^ {error}")
            status += 1
        except MachineError as error:
            trace = error.trace if len(error.trace) < 6 else [*error.trace[:2], "...", *error.trace[-2:]]
            print(error, "in", " > ".join(trace), "because", type(error.__cause__).__name__)
            status += 10
    return status


if __name__ == "__main__":
    sys.exit(main())
