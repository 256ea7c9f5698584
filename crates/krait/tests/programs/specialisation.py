# The specialised instructions: which form a site becomes, what it gives, and what happens where the form does not fit.
import dis


def forms(function, head):
    """The forms of the instructions of one family, as the running copy has them."""
    return [i.opname for i in dis.get_instructions(function, adaptive=True) if i.baseopname == head]


def check(head, function, *calls):
    """Warms a function up with each tuple of arguments in turn, and shows what its instructions have become."""
    print(function.__name__, forms(function, head), end="")
    for arguments in calls:
        try:
            for _ in range(60):
                result = function(*arguments)
        except Exception as error:
            result = error
        print(" ->", repr(result), forms(function, head), end="")
    print()


# LOAD_GLOBAL: the module's names, the builtins, and names that move between them.
number = 1


def load_module():
    return number


def load_builtin():
    return len


def call_builtin():
    return len([1])


def load_missing():
    return nowhere


def globals_in_turn():
    check("LOAD_GLOBAL", load_module, ())
    global number
    number = 2
    check("LOAD_GLOBAL", load_module, ())
    check("LOAD_GLOBAL", load_builtin, ())
    check("LOAD_GLOBAL", call_builtin, ())
    globals()["len"] = "mine"
    check("LOAD_GLOBAL", load_builtin, ())
    del globals()["len"]
    check("LOAD_GLOBAL", load_builtin, ())
    check("LOAD_GLOBAL", load_missing, ())
    globals()["nowhere"] = 3
    check("LOAD_GLOBAL", load_missing, ())
    del globals()["nowhere"]
    check("LOAD_GLOBAL", load_missing, ())

    class Answers(dict):
        def __missing__(self, name):
            return "answer to " + name

    names = Answers(__builtins__=__builtins__)
    exec("def f(): return anything", names)
    try:
        check("LOAD_GLOBAL", names["f"], ())
    except NameError as error:
        print(error)


globals_in_turn()


# BINARY_OP: two ints, two floats, two strings, and mixtures.
def add(a, b):
    return a + b


def add_in_place(a, b):
    a += b
    return a


def add_string_in_place(a, b):
    s = a
    s += b
    return s


def subtract(a, b):
    return a - b


def multiply(a, b):
    return a * b


class Number:
    def __add__(self, other):
        return "added"

    def __radd__(self, other):
        return "added to"

    def __lt__(self, other):
        return "less"

    def __eq__(self, other):
        return "equal"

    def __repr__(self):
        return "Number()"


many = [(1, 2), (1.5, 2.5), (1, 2), (2**70, 2**71), (True, 1), (0.0, 1.0), (1e308, 1e308), (Number(), 1)]
for operation in (add, add_in_place):
    check("BINARY_OP", operation, *many, ("a", "b"), ([1], [2]), (1, Number()), (None, 1))
check("BINARY_OP", add_string_in_place, ("ab", "c"), (1, 2), ("\u20ac", "\U0001f600"))
for operation in (subtract, multiply):
    check("BINARY_OP", operation, *many, ("a", 2))


class Int(int):
    def __add__(self, other):
        return "own"


class Str(str):
    def __add__(self, other):
        return "own"


check("BINARY_OP", add, (1, 2), (Int(1), 2))
check("BINARY_OP", add, ("a", "b"), (Str("a"), "b"))


# COMPARE_OP.
def less(a, b):
    return a < b


def equal(a, b):
    return a == b


def if_equal(a, b):
    return 1 if a == b else 2


def not_equal(a, b):
    return a != b


nan = float("nan")
pairs = [(1, 2), (2.0, 1.0), (2**70, 1), (nan, 1.0), (nan, nan), (0.0, -0.0), ("a", "a"), ("a", "b")]
for operation in (less, equal, if_equal, not_equal):
    check("COMPARE_OP", operation, *pairs)
    check("COMPARE_OP", operation, *pairs[::-1])
check("COMPARE_OP", less, (1, 2), (Number(), 1))
check("COMPARE_OP", equal, ("a", "a"), (Number(), 1), (True, 1))


# A site that meets two kinds in turn keeps its form until the misses are too many, and waits longer each time.
def mixed(a, b):
    return a + b


mixed(1, 2)
mixed(1, 2)
shown = []
for turn in range(300):
    mixed(1.5, 2.5) if turn % 2 else mixed("a", "b")
    now = forms(mixed, "BINARY_OP")
    if not shown or shown[-1][1] != now:
        shown.append((turn, now))
print(shown)


# What is not specialised says nothing of it.
code = add.__code__
print(code.co_code == code.replace().co_code, code == code.replace(), hash(code) == hash(code.replace()))
print([i.opname for i in dis.get_instructions(add)])
