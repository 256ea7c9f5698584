"""Writes cases for the engine, answered by the interpreter that runs this script: patterns of CPython's re_tests table
(read from its own library, never stored), a list of our own, and random ones. One case a line:

    groups;code;subject;mode;pos;endpos;answer

with numbers separated by commas; the answer is one match or more, separated by "/", each as the spans of groups 0..n
(-1,-1 for an unset one) and lastindex (0 for None), or "-" where nothing matches.
"""

import random
import re
import sys
import warnings
from re import _compiler, _parser

warnings.simplefilter("ignore")
random.seed(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
count = int(sys.argv[2]) if len(sys.argv) > 2 else 6000


def answer(m):
    spans = [n for g in range(m.re.groups + 1) for n in m.span(g)]
    return ",".join(map(str, spans + [m.lastindex or 0]))


def emit(pattern, subject, flags=0, modes=("match", "fullmatch", "search", "iter"), windows=None):
    try:
        compiled = re.compile(pattern, flags)
        parsed = _parser.parse(pattern, flags)
        code = [int(c) for c in _compiler._code(parsed, flags)]
    except (re.error, ValueError, RecursionError, OverflowError):
        return
    units = list(subject) if isinstance(subject, bytes) else list(map(ord, subject))
    head = f"{compiled.groups};{','.join(map(str, code))};{','.join(map(str, units))}"
    for pos, end in windows or [(0, len(subject))]:
        for mode in modes:
            if mode == "iter":
                found = list(compiled.finditer(subject, pos, end))
            else:
                m = getattr(compiled, mode)(subject, pos, end)
                found = [m] if m else []
            print(f"{head};{mode};{pos};{end};{'/'.join(map(answer, found)) or '-'}")


OWN = [
    (r"(?:(a)b|ac)*+", "abac"), (r"(?:(a)|b)*", "ab"), (r"(?:(a)|b)*?c", "abac"), (r"(a*)*", "aab"),
    (r"(?:a|(b))*?(c|\Z)", "abbac"), (r"(a|ab)(c|bcd)(d*)", "abcd"), (r"(?>a+)ab", "aaab"), (r"(?>a|ab)c", "abc"),
    (r"a++b", "aaab"), (r"a*+a", "aaa"), (r"(?:ab)?+ab", "ab"), (r"(?:ab){1,2}+c", "ababc"), (r"(a(?=b))b", "ab"),
    (r"(?!.*x)\w+", "abc abx"), (r"(?<=a)b", "ab"), (r"(?<!a)b", "ab cb"), (r"(?<=(ab))c", "abc"), (r"(a)?(?(1)b|c)", "ab c"),
    (r"(?:(a)|b)(?(1)x|y)", "ax by bx"), (r"(?i)straße", "STRASSE straße STRAßE"), (r"(?i)[k-m]+", "KLM\u212a"),
    (r"(?i)\u0131|i", "\u0130\u0131Ii"), (r"(?i)[^x]+", "abXx"), (r"(?i)(a)\1", "aA"), (r"(?i)\u03c3+", "\u03a3\u03c2\u03c3"),
    (r"(?ai)k", "K\u212a"), (r"[\U0001f600-\U0001f64f]+", "x\U0001f601\U0001f602y"), (r"[\w-]+", "ab-c\u00e9\u4e2d d"),
    (r"\d+", "12\u0663\u0664 x"), (r"\s+", "a \t\n\x1c\u2003b"), (r"\bfoo\b", "foo xfoo foo-bar"), (r"\Bo\b", "foo o"),
    (r"\b", ""), (r"\B", ""), (r"^", "a\nb\n"), (r"(?m)^", "a\nb\n"), (r"$", "a\nb\n"), (r"(?m)$", "a\nb\n"), (r"\Z", "a\n"),
    (r"(?s).+", "a\nb"), (r".+", "a\nb"), (r".*?b", "aab\nb"), (r"<.*?>", "<a><b"), (r'"[^"]*?"', 'x "abc" "d'), (r"x*", "axxb"),
    (r"(?:a+)+$", "aaaaaaaaaab"), (r"(\w+)\s(\w+)", "hello big world"), (r"(?P<n>a)(?P=n)", "aa"), (r"a{2,3}?a", "aaaa"),
    (r"(?:ab){2,}?c", "abababc"), (r"(?:|a)+", "aaa"), (r"(?:a|)*?b", "aab"), (r"(a??)(a?)", "a"), (r"abc|abd|x", "xabd abc"),
    (r"(?:foo|bar|baz)+", "foobarbazqux"), (r"[abc]", "xxcba"), (r"aab", "aaaab aab"), (r"abab(c)?", "ababab ababc"),
    (r"(ab)c", "ababc abc"), (r"\ud800", "x\ud800"), (r"[^\W\d_]+", "ab1_\u00e91"), (r"(?i:A)b", "aB ab Ab"), (r"[\s\S]", "\n"),
    (r"[^\s\S]", "ab"), (r"(?:[^\s\S])*a", "a"), (r"((a)|(b))*", "abab"), (r"(?:(a)(b)?)+", "aba"), (r"(?<!\d)(\d{2})(?!\d)", "123 45 6"),
    (r"(?=(a+))a*b\1", "baaabac"), (r"(?=(a+))", "baaabac"), (r"(.*)c(.*)", "abcde"), (r"((((a))))*", "aa"), (r"(?:(?:a)*)*b", "aab"),
    ("[" + "".join(chr(c) for c in range(0x400, 0x4a0, 3)) + "]+", "\u0403\u0406x\u0400"), (r"(?i)[\u0400-\u04ff]+", "\u0410\u0430\U0001f600"),
]
BYTES = [(rb"[\x80-\xff]+", b"a\x80\xff"), (rb"(?i)\xe9", b"\xe9\xc9"), (rb"(?L)\w+", b"ab\xe9"), (rb"(?Li)AbC\xe9", b"aBc\xe9"),
         (rb"(?Li)[a-c]+", b"xABCd"), (rb"(?L)\b", b"ab c"), (rb"(?Li)[^a]", b"Ab"), (rb"\w+\s", b"ab cd"), (rb"(?Li)(a)\1", b"aA")]
for pattern, subject in OWN + BYTES:
    n = len(subject)
    emit(pattern, subject, windows=[(0, n), (min(1, n), n), (0, max(0, n - 1)), (min(2, n), max(min(2, n), n - 1))])

try:
    from test.re_tests import tests
except ImportError:
    tests = []
for row in tests:
    pattern, subject = row[0], row[1]
    if isinstance(pattern, str) and len(subject) < 500:
        for flags in (0, re.I, re.A | re.I, re.M | re.S):
            emit(pattern, subject, flags)
        try:
            emit(pattern.encode("latin-1"), subject.encode("latin-1"), re.L | re.I)
        except ValueError:
            pass

EVERY = bytes(range(256))
for inside in (b"a-c", b"^a-c", b"A", b"^A", b"aZ", b"^az\\d", rb"\w", rb"^\w", rb"\W", b"^\xe0-\xe9", b"\xc0", b"^\n"):
    for flags in (re.L | re.I, re.L, re.I, 0):
        emit(b"[" + inside + b"]", EVERY, flags, modes=("iter",))
for inside in ("a-c", "^a-c", "\u0100-\u0200", "^\u0130", r"\W", r"^\s\d", "\u1e9e", "\u1c80-\u1c88", "s\u0430-\u0436", "^\U00010400-\U00010410"):
    for flags in (re.I, re.A | re.I, 0):
        emit("[" + inside + "]+", "".join(map(chr, [*range(0, 0x600), *range(0x1c80, 0x1cc0), *range(0x1e90, 0x1ea0),
                                                    *range(0x10400, 0x10450)])), flags, modes=("iter",))

ATOMS = ["a", "b", "c", ".", "[ab]", "[^a]", r"\w", r"\b", "^", "$", "x", r"[b\s]", r"\W", "A", "\u0431", r"[\u0430-\u0433]"]


def pattern(depth, groups):
    r = random.random()
    if depth == 0 or r < 0.3:
        return random.choice(ATOMS)
    sub = lambda: pattern(depth - 1, groups)
    if r < 0.5:
        return sub() + sub()
    if r < 0.6:
        return sub() + sub() + sub()
    if r < 0.7:
        return "(?:" + "|".join(sub() for _ in range(random.randint(2, 3))) + ")"
    if r < 0.78:
        groups[0] += 1
        n = groups[0]
        body = sub()
        return f"({body})" if random.random() < 0.8 else f"({body})(?({n}){sub()}|{sub()})"
    if r < 0.8 and groups[0]:
        return rf"(?:\{random.randint(1, groups[0])})"
    if r < 0.83:
        return random.choice(["(?=", "(?!", "(?<=", "(?<!", "(?>"]) + sub() + ")"
    if r < 0.85:
        return "(?i:" + sub() + ")"
    quantifier = random.choice(["*", "+", "?", "{2}", "{1,2}", "{0,2}", "{2,}"]) + random.choice(["", "", "?", "+"])
    return "(?:" + sub() + ")" + quantifier


for i in range(count):
    groups = [0]
    p = pattern(random.randint(1, 5), groups)
    if len(p) > 80:
        continue
    alphabet = random.choice(["ab", "abc", "abx ", "aAbB\n", "ab\u0431\u0430", "abc\U0001f600"])
    s = "".join(random.choice(alphabet) for _ in range(random.randint(0, 9)))
    windows = [(0, len(s))]
    if random.random() < 0.2 and s:
        pos = random.randint(0, len(s))
        windows = [(pos, random.randint(pos, len(s)))]
    emit(p, s, random.choice([0, 0, 0, re.I, re.M, re.A]), windows=windows)
