"""An interpreter of a Lisp, by closures and environments, and a stack machine with instructions in a loop."""
# scale 38, small 1

import operator
import sys


class Environment:
    def __init__(self, names, values, outer):
        self.values = dict(zip(names, values))
        self.outer = outer

    def find(self, name):
        env = self
        while name not in env.values:
            env = env.outer
            if env is None:
                raise NameError(name)
        return env.values


class Lambda:
    def __init__(self, names, body, env):
        self.names = names
        self.body = body
        self.env = env


def read(text):
    stack = [[]]
    for word in text.replace("(", " ( ").replace(")", " ) ").split():
        if word == "(":
            stack.append([])
        elif word == ")":
            done = stack.pop()
            stack[-1].append(done)
        else:
            try:
                stack[-1].append(int(word))
            except ValueError:
                stack[-1].append(word)
    return stack[0]


def evaluate(form, env):
    while True:
        if isinstance(form, str):
            return env.find(form)[form]
        if not isinstance(form, list):
            return form
        head = form[0]
        if head == "if":
            form = form[2] if evaluate(form[1], env) else form[3]
        elif head == "define":
            env.values[form[1]] = evaluate(form[2], env)
            return None
        elif head == "set!":
            env.find(form[1])[form[1]] = evaluate(form[2], env)
            return None
        elif head == "lambda":
            return Lambda(form[1], form[2], env)
        elif head == "begin":
            for part in form[1:-1]:
                evaluate(part, env)
            form = form[-1]
        else:
            function = evaluate(head, env)
            values = [evaluate(part, env) for part in form[1:]]
            if not isinstance(function, Lambda):
                return function(*values)
            env = Environment(function.names, values, function.env)
            form = function.body


LISP = """
(define fib (lambda (n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))))
(define loop (lambda (i total) (if (= i 0) total (loop (- i 1) (+ total (* i i))))))
(define map (lambda (f l) (if (null l) nil (cons (f (car l)) (map f (cdr l))))))
(define sum (lambda (l) (if (null l) 0 (+ (car l) (sum (cdr l))))))
(define range (lambda (n) (if (= n 0) nil (cons n (range (- n 1))))))
(define adder (lambda (k) (lambda (x) (+ x k))))
(+ (fib 13) (+ (loop 600 0) (sum (map (adder 7) (range 100)))))
"""

BUILTINS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "<": operator.lt,
    "=": operator.eq,
    "cons": lambda a, b: (a, b),
    "car": lambda pair: pair[0],
    "cdr": lambda pair: pair[1],
    "null": lambda value: value is None,
    "nil": None,
}


class Machine:
    def __init__(self, code):
        self.code = code
        self.stack = []
        self.registers = [0] * 8
        self.steps = 0

    def push(self, value):
        self.stack.append(value & 0xFFFFFFFF)

    def pop(self):
        return self.stack.pop()

    def run(self):
        place = 0
        code = self.code
        while True:
            op, argument = code[place]
            place += 1
            self.steps += 1
            if op == "push":
                self.push(argument)
            elif op == "load":
                self.push(self.registers[argument])
            elif op == "store":
                self.registers[argument] = self.pop()
            elif op == "add":
                self.push(self.pop() + self.pop())
            elif op == "mul":
                self.push(self.pop() * self.pop())
            elif op == "sub":
                right = self.pop()
                self.push(self.pop() - right)
            elif op == "jump":
                place = argument
            elif op == "branch":
                if self.pop():
                    place = argument
            else:
                return self.registers


LOOP = [
    ("push", 700), ("store", 0), ("push", 1), ("store", 1),
    ("load", 1), ("push", 31), ("mul", None), ("load", 0), ("add", None), ("store", 1),
    ("load", 0), ("push", 1), ("sub", None), ("store", 0), ("load", 0), ("branch", 4),
    ("halt", None),
]


def main(scale):
    total = 0
    program = read(LISP)
    for _ in range(scale):
        env = Environment(BUILTINS, BUILTINS.values(), None)
        for form in program:
            result = evaluate(form, env)
        total += result
        machine = Machine(LOOP)
        total += machine.run()[1] + machine.steps
    return total


print(main(int(sys.argv[1])))
