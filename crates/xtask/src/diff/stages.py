# The reference's side of stages.rs: for the file, one answer a stage, each behind a line with its name and length. An
# answer is text to compare line by line; for code, marshalled bytes.
import _symtable, _tokenize, ast, io, marshal, sys, tokenize, warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(100000)
path = sys.argv[1]
with open(path, "rb") as file:
    source = file.read()


def error(problem):
    return f"{type(problem).__name__}: {getattr(problem, 'msg', problem)} @ {getattr(problem, 'lineno', 0)}"


def tokens():
    with tokenize.open(path) as file:
        lines = iter(file.readlines())
    for number, text, start, _end, _line in _tokenize.TokenizerIter(lambda: next(lines, ""), extra_tokens=False):
        text = "" if number in (0, 4, 5, 6) else ascii(text)
        yield f"{start[0]}: {number} {text}".rstrip()


def tokens_or_error():
    try:
        yield from tokens()
    except SyntaxError:
        yield "error"


def scopes(entry, indent=""):
    yield f"{indent}{entry.name} kind {entry.type}, line {entry.lineno}, nested {entry.nested}, parameters {entry.varnames}"
    for name, number in sorted(entry.symbols.items()):
        yield f"{indent}    {ascii(name)[1:-1]} {number & 0xfff:#x} {number >> 12}"
    for child in entry.children:
        yield from scopes(child, indent + "  ")


def collect(lines):
    text = []
    try:
        for line in lines:
            text.append(line)
    except (SyntaxError, ValueError, MemoryError, RecursionError) as problem:
        text.append(error(problem))
    return "\n".join(text).encode("utf-8", "backslashreplace")


def tree():
    ast.repr = ascii
    yield from ast.dump(ast.parse(source, path), include_attributes=True, indent=1).split("\n")


def table():
    yield from scopes(_symtable.symtable(source, path, "exec"))


def code():
    try:
        return b"C" + marshal.dumps(compile(source, path, "exec", dont_inherit=True, optimize=0))
    except (SyntaxError, ValueError, MemoryError, RecursionError) as problem:
        return b"E" + error(problem).encode("utf-8", "backslashreplace")


for answer in collect(tokens_or_error()), collect(tree()), collect(table()), code():
    sys.stdout.buffer.write(len(answer).to_bytes(4, "little") + answer)
