"""`compile`, `eval`, `exec`, code objects and trees made by hand, asked for what is odd."""
import ast
import marshal


def tried(make, *arguments, **named):
    try:
        made = make(*arguments, **named)
    except Exception as e:
        print(type(e).__name__, ascii(e.args))
    else:
        print(ascii(made))


def names(*arguments):
    made = compile(*arguments)
    return made.co_code, made.co_names


print("compile")
for mode in None, 5, "exec\0", "\ud800", "no mode":
    tried(names, "x", "f", mode)
for number in 0x100, 0x200, 0x800, 1 << 40:
    tried(names, "x", "f", "exec", number)
tried(names, "x", "f", "exec", 0x800, True, 7)
tried(names, "x", "f", "exec", 0, True, 7)
every_second = memoryview(b"  1  ")[::2]
tried(names, every_second, "f", "exec")

print("eval, exec")
for source in b"  1", bytearray(b"\t1"), memoryview(b"  1"), every_second, b" \xff", b"  (", 5, None:
    tried(eval, source)
    tried(exec, source)
tried(exec, "1", closure=())
tried(exec, "1", closure=5)

print("code")
code = tried.__code__
tried(code.replace, co_nam="x")
tried(code.replace, xxxxx="x")
tried(lambda: code.replace(co_stacksize=0).co_stacksize)
tried(marshal.loads, b"f\x05ab\0cd")
tried(marshal.loads, b"f\x051.5\0x")
data = marshal.dumps(code)
tried(marshal.loads, data[:1] + b"\x09" + data[2:])

print("trees")
load, store = ast.Load(), ast.Store()
one = ast.Constant(1)
trees = [
    ast.NamedExpr(ast.Name("a", load), one),
    ast.NamedExpr(ast.Attribute(one, "a", store), one),
    ast.JoinedStr([ast.FormattedValue(one, 5)]),
    ast.JoinedStr([ast.FormattedValue(one, 371)]),
    ast.TemplateStr([ast.Interpolation(one, "1", 5)]),
    ast.AST(),
    ast.Constant([]),
]
targets = [ast.Tuple([], store), ast.List([], store), ast.Starred(ast.Name("a", store), store)]
for tree in trees:
    tree = tree if type(tree) is ast.AST else ast.fix_missing_locations(ast.Expression(tree))
    tried(names, tree, "f", "eval")
for target in targets:
    for statement in [
        ast.AnnAssign(target, one, None, 0),
        ast.AnnAssign(target, one, one, 0),
        ast.AugAssign(target, ast.Add(), one),
    ]:
        tried(names, ast.fix_missing_locations(ast.Module([statement], [])), "f", "exec")

print("names of arguments")
for call in [
    lambda: map(stric=1),
    lambda: zip(stric=1),
    lambda: ImportError(nam=1),
    lambda: AttributeError(nme=1),
    lambda: NameError(x=1),
]:
    tried(call)
