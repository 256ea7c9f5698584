"""A machine of registers with its assembler, a machine of eight signs, Turing's machine, and an interpreter of lists."""

import operator


class Assembler:
    def __init__(self):
        self.labels = {}
        self.code = []

    def assemble(self, source):
        lines = []
        for line in source.splitlines():
            line = line.partition(";")[0].strip()
            if not line:
                continue
            if line.endswith(":"):
                self.labels[line[:-1]] = len(lines)
            else:
                lines.append(line)
        for line in lines:
            name, _, rest = line.partition(" ")
            operands = [self.operand(text.strip()) for text in rest.split(",") if text.strip()]
            self.code.append((name.lower(), *operands))
        return self.code

    def operand(self, text):
        if text in self.labels:
            return self.labels[text]
        if text[0] == "r" and text[1:].isdigit():
            return int(text[1:])
        return int(text, 0)


class Machine:
    def __init__(self, code):
        self.code = code
        self.registers = [0] * 8
        self.memory = {}
        self.stack = []
        self.output = []
        self.at = 0
        self.steps = 0

    def run(self):
        methods = {name[3:]: getattr(self, name) for name in dir(self) if name.startswith("do_")}
        while self.at < len(self.code):
            name, *operands = self.code[self.at]
            self.at += 1
            self.steps += 1
            methods[name](*operands)
        return self.output

    def do_set(self, register, value):
        self.registers[register] = value

    def do_move(self, target, source):
        self.registers[target] = self.registers[source]

    def do_add(self, target, source):
        self.registers[target] = self.registers[target] + self.registers[source] & 0xFFFFFFFF

    def do_sub(self, target, source):
        self.registers[target] = self.registers[target] - self.registers[source] & 0xFFFFFFFF

    def do_mul(self, target, source):
        self.registers[target] = self.registers[target] * self.registers[source] & 0xFFFFFFFF

    def do_load(self, target, address):
        self.registers[target] = self.memory.get(self.registers[address], 0)

    def do_store(self, address, source):
        self.memory[self.registers[address]] = self.registers[source]

    def do_jump(self, target):
        self.at = target

    def do_zero(self, register, target):
        if self.registers[register] == 0:
            self.at = target

    def do_call(self, target):
        self.stack.append(self.at)
        self.at = target

    def do_return(self):
        self.at = self.stack.pop()

    def do_out(self, register):
        self.output.append(self.registers[register])


PROGRAM = """
    set r1, 12          ; squares by addition
    set r5, 1
    set r6, 100
again:
    call square
    store r6, r2
    add r6, r5
    out r2
    sub r1, r5
    zero r1, ready
    jump again
square:
    set r2, 0
    move r3, r1
loop:
    add r2, r1
    sub r3, r5
    zero r3, back
    jump loop
back:
    return
ready:
    set r7, 0x10
    mul r7, r7
    out r7
"""


def eight_signs(program, given=""):
    jumps, stack = {}, []
    for at, sign in enumerate(program):
        if sign == "[":
            stack.append(at)
        elif sign == "]":
            start = stack.pop()
            jumps[start], jumps[at] = at, start
    cells, cell, at, out, given = [0] * 100, 0, 0, [], iter(given)
    while at < len(program):
        sign = program[at]
        if sign == ">":
            cell += 1
        elif sign == "<":
            cell -= 1
        elif sign == "+":
            cells[cell] = cells[cell] + 1 & 255
        elif sign == "-":
            cells[cell] = cells[cell] - 1 & 255
        elif sign == ".":
            out.append(chr(cells[cell]))
        elif sign == ",":
            cells[cell] = ord(next(given, "\0"))
        elif sign == "[" and not cells[cell] or sign == "]" and cells[cell]:
            at = jumps[at]
        at += 1
    return "".join(out)


def turing(rules, state, steps):
    tape, place = {}, 0
    for step in range(steps):
        if state == "halt":
            break
        write, move, state = rules[state, tape.get(place, 0)]
        tape[place] = write
        place += 1 if move == "R" else -1
    return step, sum(tape.values())


BEAVER = {
    ("A", 0): (1, "R", "B"), ("A", 1): (1, "L", "B"),
    ("B", 0): (1, "L", "A"), ("B", 1): (0, "L", "C"),
    ("C", 0): (1, "R", "halt"), ("C", 1): (1, "L", "D"),
    ("D", 0): (1, "R", "D"), ("D", 1): (0, "R", "A"),
}  # fmt: skip


def read(text):
    tokens = text.replace("(", " ( ").replace(")", " ) ").split()[::-1]

    def one():
        token = tokens.pop()
        if token == "(":
            result = []
            while tokens[-1] != ")":
                result.append(one())
            tokens.pop()
            return result
        try:
            return int(token)
        except ValueError:
            return token

    return one()


class Scope(dict):
    def __init__(self, names, values, outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        scope = self
        while scope is not None:
            if name in scope:
                return scope
            scope = scope.outer
        raise NameError(name)


def evaluate(expression, scope):
    while True:
        if isinstance(expression, str):
            return scope.find(expression)[expression]
        if not isinstance(expression, list):
            return expression
        head, *rest = expression
        if head == "if":
            expression = rest[1] if evaluate(rest[0], scope) else rest[2]
        elif head == "define":
            scope[rest[0]] = evaluate(rest[1], scope)
            return None
        elif head == "lambda":
            names, body = rest
            return lambda *values: evaluate(body, Scope(names, values, scope))
        elif head == "do":
            for part in rest[:-1]:
                evaluate(part, scope)
            expression = rest[-1]
        else:
            function, *values = [evaluate(part, scope) for part in expression]
            return function(*values)


BASE = {"+": operator.add, "-": operator.sub, "*": operator.mul, "<": operator.lt, "=": operator.eq, "max": max}
LISP = """
(do (define fib (lambda (n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))))
    (define fold (lambda (f n start) (if (= n 0) start (f n (fold f (- n 1) start)))))
    (+ (fib 14) (fold (lambda (a b) (max a (* 2 b))) 60 1)))
"""

machine = Machine(Assembler().assemble(PROGRAM))
print(machine.run(), machine.steps, sorted(machine.memory.items())[-1])
for _ in range(20):
    machine = Machine(machine.code)
    machine.run()
HELLO = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
print(eight_signs(HELLO), end="")
print(eight_signs(",[.,]", "echo"), eight_signs("++++++[>++++++[>++++<-]<-]>>[-<+++>]<.").encode())
print(turing(BEAVER, "A", 1000))
for _ in range(60):
    turing(BEAVER, "A", 1000)
print(evaluate(read(LISP), Scope(BASE.keys(), BASE.values())))
try:
    evaluate(read("(+ 1 missing)"), Scope(BASE.keys(), BASE.values()))
except NameError as error:
    print("unknown", error)
