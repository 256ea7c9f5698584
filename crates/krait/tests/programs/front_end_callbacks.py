"""What the parser calls while it reads: warnings where they are found, and `unicodedata.normalize` if it has been replaced."""
import ast
import sys
import unicodedata
import warnings


def tried(make, *arguments):
    try:
        made = make(*arguments)
    except Exception as e:
        print(" ", type(e).__name__, ascii(e.args))
    else:
        names = (made.co_names, made.co_consts) if hasattr(made, "co_names") else made
        print(" ", ascii(ast.dump(made) if isinstance(made, ast.AST) else names))


def ways(source):
    for mode in "exec", "single":
        tried(compile, source, "f", mode)
    tried(ast.parse, source)
    tried(exec, source, {})
    tried(eval, source, {"new": 5})


print("normalize")
own = unicodedata.normalize
calls = []


def told(form, name):
    calls.append((form, name))
    return own(form, name)


def refuses(form, name):
    raise LookupError(form, name)


results = ["new", "two words", "True", "", "e\u0301", None, 5, b"x"]
for replacement in [told, refuses, unicodedata.ucd_3_2_0.normalize, "no function"]:
    print(ascii(getattr(replacement, "__name__", replacement)))
    unicodedata.normalize = replacement
    ways("\ufb01n")
for result in results:
    print(ascii(result))
    unicodedata.normalize = lambda *arguments: result
    ways("\xe9")
    tried(compile, "ascii = 1", "f", "exec")
    tried(compile, "ascii = '\xe9'", "f", "exec")
    tried(compile, "ascii = \xe9 = = 1", "f", "exec")
print(set(map(ascii, calls)))
del unicodedata.normalize
ways("\xe9")
unicodedata.normalize = own
module = sys.modules["unicodedata"]
sys.modules["unicodedata"] = None
ways("\xe9")
del sys.modules["unicodedata"]
ways("\xe9 = 1")
print("unicodedata" in sys.modules)
sys.modules["unicodedata"] = module

print("warnings")
sources = [
    "'\\d'\n5if 1else 2\n",
    "'\\d'\nx = = 1\n5if 1else 2\n'\\e'\n",
    "5if 1else 2\n'\\d'\n)\n",
    "x = = 1\n5if 1else 2\n(\n",
    "f(\n5if 1else 2\n'\\d' = = \n",
    "f'{\"\\d\"}\\e'\n",
    "x = = 1\n5if 1else 2\n6if 1else 2\n",
]


def shown(message, category, filename, lineno, *rest):
    print("  shown", category.__name__, message, lineno)


def fails(message, *rest):
    raise KeyError(str(message))


filters = [("always", ""), ("error", ""), ("error", ".*decimal"), ("error", ".*escape"), ("error", ".*e.. is")]
for warnings.showwarning in shown, fails:
    for action, message in filters:
        print(warnings.showwarning.__name__, action, message)
        for source in sources:
            for mode in "exec", "single":
                warnings.resetwarnings()
                warnings.simplefilter("always")
                warnings.filterwarnings(action, message)
                tried(compile, source, "f", mode)
