# A side of mutate.rs, run by the reference and by Krait: compiles cases until its input ends. A batch is its length and so
# many bytes of cases: length, number of the setting, source. Each case is answered by three texts, each behind its length:
# the error or the tree, then warnings; marshalled code; what the codec of a declared encoding makes of the source.
import ast, gc, marshal, re, sys, warnings

SETTINGS = eval(sys.argv[1])
FILENAME = "<mutant>"
COOKIE = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)", re.M)
gc.disable()
sys.setrecursionlimit(100000)
caught = []
warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: caught.append(
    f"{category.__name__} {filename}:{lineno}: {message}")


def described(e, keeps_source):
    causes = [type(other).__name__ for other in (e.__cause__, e.__context__) if other]
    more = f"args {e.args!r}" + "".join(f" {text}" for text in [*causes, *vars(e)] if text != "_metadata")
    if not isinstance(e, SyntaxError):
        return f"{type(e).__name__}: {e}\n{more}"
    place = f"{e.filename} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {e.text!r}"
    metadata = getattr(e, "_metadata", None) or ()
    # Text that came as bytes is decoded twice for it, where an encoding is declared.
    metadata = metadata if keeps_source else metadata[:2]
    return f"{type(e).__name__}: {e.msg} @ {place}\n{more} {e.print_file_and_line}\nafter {metadata!r}"


def decoded(source):
    source = source.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if not source.endswith(b"\n"):
        source += b"\n"
    found = COOKIE.search(b"\n".join(source.split(b"\n")[:2]))
    if not found:
        return ""
    try:
        text = source.decode(found[1].decode())
        text.encode()
        return "T" + text
    except Exception as e:
        return f"E{e}"


def answer(number, source):
    name, mode, flags = SETTINGS[number]
    caught.clear()
    warnings.resetwarnings()
    warnings.simplefilter("error" if name == "error" else "always")
    text, code = "", b""
    try:
        data = source if name == "bytes" else source.decode()
        made = compile(data, FILENAME, mode, flags, dont_inherit=True)
        if isinstance(made, ast.AST):
            text = ast.dump(made, include_attributes=True)
        else:
            code = marshal.dumps(made)
    except Exception as e:
        text = "error " + described(e, name != "bytes")
    text = "\n".join([text, *caught])
    return text.encode("utf-8", "backslashreplace"), code, decoded(source).encode("utf-8", "replace")


def number(data, at):
    return int.from_bytes(data[at:at + 4], "little")


while batch := sys.stdin.buffer.read(4):
    batch = sys.stdin.buffer.read(number(batch, 0))
    at = 0
    while at < len(batch):
        end = at + 5 + number(batch, at)
        for part in answer(batch[at + 4], batch[at + 5:end]):
            sys.stdout.buffer.write(len(part).to_bytes(4, "little") + part)
        at = end
    sys.stdout.buffer.flush()
