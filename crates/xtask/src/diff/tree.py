# The reference's side of tree.rs: a header line, the source and the answer for every case.
import ast, doctest, random, re, sys, textwrap, tokenize, warnings
recording = warnings.catch_warnings(record=True)
caught = recording.__enter__()
warnings.simplefilter("always")
ast.repr = ascii
sys.setrecursionlimit(100000)
def mutants(path, text):
    random.seed(path)
    spice = list("()[]{},:;=.*+@'") + ["**", ":=", "->", "==", "if", "else", "for", "in", "not", "lambda", "await",
        "async", "yield", "import", "as", "from", "None", "1", "x", "f'{'", "f'", "}'", "'''", "\\", "\n", "\n    ",
        "def", "class", "with", "try:", "except", "match", "case", "print", "!", "$", "return", "del", "*a", "**k"]
    lines = text.splitlines(keepends=True)
    try:
        nodes = [n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.stmt)]
    except SyntaxError:
        return
    for node in random.sample(nodes, min(len(nodes), 25)):
        piece = textwrap.dedent("".join(lines[node.lineno - 1:node.end_lineno]))
        if len(piece) > 1500:
            continue
        words = re.findall(r"\w+|\s+|[^\w\s]", piece)
        for _ in range(3):
            copy = words[:]
            at = random.randrange(len(copy))
            match random.randrange(5):
                case 0: del copy[at]
                case 1: copy.insert(at, random.choice(spice))
                case 2: copy[at] = random.choice(spice)
                case 3: copy.insert(at, copy[random.randrange(len(copy))])
                case 4: copy = copy[:at]
            yield f"{path}:{node.lineno}", "".join(copy)
def expressions(path, text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.expr)) and not isinstance(node, (ast.Starred, ast.Slice, ast.Yield, ast.YieldFrom, ast.Await, ast.NamedExpr, ast.Constant, ast.Name, ast.FormattedValue, ast.Interpolation)):
            source = ast.get_source_segment(text, node)
            if source and len(source) < 500:
                yield f"{path}:{node.lineno}", "(" + source + ")"
def unparsed(source):
    names = {}
    exec("from __future__ import annotations\ndef f(a: " + source + "): pass", names)
    return names["f"].__annotations__["a"]
def cases():
    for path in sys.argv[2:]:
        data = open(path, "rb").read()
        try:
            text = tokenize.open(path).read() if sys.argv[1] != "doctests" else data.decode()
        except (SyntaxError, UnicodeDecodeError):
            continue
        if sys.argv[1] == "files":
            yield path, text
        elif sys.argv[1] == "mutants":
            yield from mutants(path, text)
        elif sys.argv[1] == "unparse":
            yield from expressions(path, text)
        else:
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and ">>>" in node.value:
                    try:
                        examples = doctest.DocTestParser().get_examples(node.value)
                    except ValueError:
                        continue
                    for example in examples:
                        yield f"{path}:{node.lineno + example.lineno}", example.source
out = sys.stdout.buffer
MODES = {"exec": ("exec", 0x400), "single": ("single", 0x400), "eval": ("eval", 0x400),
         "func_type": ("func_type", 0x400), "comments": ("exec", 0x1400), "open": ("single", 0x4600),
         "3.7": ("exec", 0x400)}
modes = {"doctests": MODES, "unparse": ["unparse"]}.get(sys.argv[1], ["exec"])
for name, text, mode in [(*case, mode) for case in cases() for mode in modes]:
    if "\ufeff" in text[:1]:
        text = text[1:]
    try:
        if mode == "unparse":
            answer = ascii(unparsed(text))
            caught.clear()
            raise StopIteration
        caught.clear()
        kind, flags = MODES[mode]
        version = 7 if mode == "3.7" else -1
        answer = "tree " + ast.dump(compile(text, "<unknown>", kind, flags, _feature_version=version), include_attributes=True)
    except StopIteration:
        pass
    except SyntaxError as e:
        if mode == "unparse":
            continue
        answer = f"{type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {e.text!a}"
    except (MemoryError, ValueError, OverflowError) as e:
        answer = f"{type(e).__name__}: {e}"
    for warning in caught:
        answer += f"\n{warning.category.__name__} {warning.lineno}: {ascii(str(warning.message))}"
    caught.clear()
    text, answer = text.encode("utf-8", "surrogatepass"), answer.encode("utf-8", "backslashreplace")
    out.write(f"{len(text)} {len(answer)} {mode} {name}\n".encode() + text + answer)
