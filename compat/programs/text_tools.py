"""Text in all its forms: Unicode, codecs, formats, templates, differences, wrapping."""

import codecs
import difflib
import html
import io
import locale
import pprint
import re
import reprlib
import shlex
import string
import string.templatelib
import sys
import textwrap
import unicodedata
from decimal import Decimal
from string.templatelib import Interpolation, Template

SAMPLES = ["", "plain", "ÄÖÜß", "ﬁne", "Ǆ ǅ ǆ", "İstanbul ı", "e\u0301", "日本語テキスト", "\U0001d54f\U0001f600", "Ⅷ ½ ٣ ²", "tab\tnew\nline\r\x0b\x1c\u2028end", "  spaces\u00a0\u3000", "ΑΣ ΣΑΣ.", "\u200bzero\u0600", "a\ud800b", "it's o'clock"]


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def methods():
    for text in SAMPLES:
        print(ascii(text), len(text))
        print("  ", *(ascii(getattr(text, name)()) for name in ("upper", "lower", "title", "capitalize", "casefold", "swapcase", "strip", "splitlines", "split")))
        print("  ", "".join("01"[getattr(text, name)()] for name in ("isalpha", "isalnum", "isdigit", "isdecimal", "isnumeric", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii")), repr(text) if "\ud800" not in text else "")
    text = "the cat sat on the mat"
    print(text.find("at"), text.rfind("at"), text.index("cat", 3), text.count("at"), text.count(""), text.replace("at", "og", 2), text.partition(" on "), text.rpartition("zz"), text.split(None, 2), text.rsplit(" ", 2), text.split("at"))
    print("a,b,,c,".split(","), "a  b ".split(" "), "".split(), "".split(","), "x".join(["1", "2"]), "-".join("abc"), "abc".center(10, "*"), "abc".ljust(5) + "|", "abc".rjust(5, "."), "-42".zfill(6), "+".zfill(3), "a\tbc\td".expandtabs(4), "xxabcxx".strip("x"), "abc".removeprefix("ab"), "abc".removesuffix("bc"))
    print("abc".startswith(("x", "a")), "abc".endswith("bc", 1), "abc".startswith("", 4), "%s|%r|%a|%5.1f|%-5d|%05d|%x|%o|%e|%c|%%" % ("s", "é", "é", 3.14159, 42, -7, 255, 8, 12345.678, "c"), "%(a)s %(b)03d" % {"a": 1, "b": 2}, "%*d|%-*d|%.*f" % (5, 1, 4, 2, 2, 3.14159))
    print("hello"[::-1], "hello"[-3:], "hello"[1:10:2], "ab" * 3, "a" in "abc", max("hello"), sorted("hello"), "hello".translate({104: "J", "l": None} | str.maketrans("o", "0", "e")), str.maketrans({"a": 1}), "a" < "b" < "ä", "\N{GREEK SMALL LETTER ALPHA}\x41\u0042\103")
    for action in (lambda: "a" + 1, lambda: "a" * 2.5, lambda: "abc"[5], lambda: "abc"["x"], lambda: "abc".index("z"), lambda: "".join([1]), lambda: "%d" % "x", lambda: "%s %s" % "x", lambda: "%s" % (1, 2), lambda: "%(a)s" % (1,), lambda: "%z" % 1, lambda: "%" % (), lambda: "abc".split(""), lambda: "abc".center("x"), lambda: "abc".center(5, "xx"), lambda: "a".encode("nope"), lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: str(b"x", "ascii", "nope"), lambda: str(b"\x80", "ascii", "nope"), lambda: ord("ab"), lambda: chr(0x110000), lambda: "abc".startswith(1), lambda: "x".replace(1, 2), lambda: str.maketrans("ab", "c"), lambda: "a".translate(3), lambda: "abc".find(), lambda: str.upper(3), lambda: "%c" % 300000000, lambda: "%c" % "ab"):
        print("  ", attempt(action))


def formats():
    value = {"k": [10, 20], "name": "Zoë"}
    print("{0} {1!r} {0[k][1]} {x:>{w}} {y.real} {{}}".format(value, "r", x="s", w=5, y=3j), "{} {} {a}".format(1, 2, a=3), "{:,} {:_b} {:+.2e} {:%}".format(1234567, 10, 3.14159, 0.5), "{:*^9}|{:<4}|{:>4}|{:=+5}".format("mid", 1, 2, 3))
    for spec in ("", "s", "10", "<10", "^10", ">10", "*^10", ".2", "10.2", "05", "é^7", "{<5"):
        print(repr(spec), repr(attempt(format, "text", spec)))
    for spec in ("d", "5d", "<5", "+", " ", "05", "x", "#x", "#X", "08b", "#010b", "o", ",", "_", "_x", "c", "e", ".2f", "g", "n", "%", "^+9", "=9", "!", "5s", ".3", "z", ",b", "__", "1" * 30):
        print(repr(spec), repr(attempt(format, 42, spec)), repr(attempt(format, -4200, spec)))
    for bad in ("{", "}", "{0", "{a}", "{0.}", "{0[}", "{!x}", "{0!}", "{:{}}", "{0}{}", "{0.nope}", "{[zz]}", "{-1}", "{ }"):
        print(repr(bad), attempt(bad.format, 1))
    x, width, name = 3.14159, 10, "n"
    print(f"{x:.2f} {x!r:>{width}} {name=} {x = :.1f} {'nested ' + f'{x:.0f}'} {{}} {x:{width}.{2}} {'a' if x > 3 else 'b'} {[i for i in range(3)]} {(lambda a: a * 2)(4)} {1_000:,}", f"{name!a:^7}|{name!s}|{'é'!a}", f"{'\n'.join(['x', 'y'])}", f"{x=!s:^12}", rf"\n{name}\t")
    print(f"""{
        name  # a comment
        }{x
        :.3f}""", f"{Decimal('1.10'):.1f} {Decimal('1E+3'):,f} {True:>6} {None!s:>6} {b'x'!r}")


def templates():
    name, count = "Ann", 3
    template = t"Hello {name!r:>8}, {count + 1 = } and {count:{'0'}4d}!"
    print(template.strings, [(i.value, i.expression, i.conversion, i.format_spec) for i in template.interpolations], template.values)
    print([part if isinstance(part, str) else f"<{part.expression}>" for part in template], type(template).__name__, repr(template + t"x{count}")[:60])

    def render(template):
        out = []
        for part in template:
            match part:
                case str(text):
                    out.append(text)
                case Interpolation(value, _, conversion, spec):
                    out.append(html.escape(format(string.templatelib.convert(value, conversion), spec)))
        return "".join(out)

    evil = "<script>"
    print(render(t"<p>{evil}</p>{evil!r:>14}{count:04}"), render(t""), attempt(lambda: t"a" + "b"), attempt(lambda: Template(3)), Template("a", Interpolation(1, "x"), "b").strings)
    old = string.Template("$who owes ${amount}$$ to $$me and $missing")
    print(old.safe_substitute(who="Bob", amount=5), attempt(old.substitute, who="Bob", amount=1), old.get_identifiers(), old.is_valid(), attempt(string.Template("bad $ here\n$9").substitute))

    class Percent(string.Template):
        delimiter = "%"
        idpattern = r"[a-z]+\.[a-z]+"

    print(Percent("%a.b and %{c.d} %%").substitute({"a.b": 1, "c.d": 2}), list(string.Formatter().parse("a{b!r:c}d{}")), string.Formatter().vformat("{0}{x}", (1,), {"x": 2}), string.capwords("hello  wide world"), string.hexdigits, len(string.printable))


def unicode():
    for character in "aÄ1½٣Ⅷ²€\u0301\u200d\ud800\U0001f600中가ﬁΩ\x00\u0378":
        print(ascii(character), attempt(unicodedata.name, character), unicodedata.category(character), unicodedata.bidirectional(character), unicodedata.combining(character), unicodedata.east_asian_width(character), unicodedata.mirrored(character), unicodedata.decomposition(character), unicodedata.numeric(character, None), unicodedata.digit(character, None), unicodedata.decimal(character, None))
    for text in ("é", "e\u0301", "ﬁ", "Å", "가각", "\u1e9b\u0323", "①", "ｱ"):
        print(ascii(text), *(ascii(unicodedata.normalize(form, text)) for form in ("NFC", "NFD", "NFKC", "NFKD")), *(unicodedata.is_normalized(form, text) for form in ("NFC", "NFD")))
    print(unicodedata.lookup("SNOWMAN"), attempt(unicodedata.lookup, "NO SUCH THING"), unicodedata.unidata_version, attempt(unicodedata.normalize, "NFX", "a"), ascii(unicodedata.lookup("LATIN SMALL LETTER A WITH MACRON AND GRAVE")))
    print("ß".upper() == "SS", "ŉ".upper(), "Σ".lower(), "ΑΣ".lower(), "ᾳ".title(), "ﬀ".capitalize(), "straße".casefold() == "STRASSE".casefold(), sorted(["éa", "ez", "f", "E"], key=lambda s: unicodedata.normalize("NFD", s).casefold()))
    exec("ﬁ = 1; é = 2; ℌ = 3")
    print(sorted(ascii(k) for k in locals() if not k.isascii() or len(k) < 3))


def encodings():
    text = "aé€\U0001f600"
    for name in ("utf-8", "utf-16", "utf-16-be", "utf-32-le", "utf-7", "utf-8-sig", "latin-1", "cp1252", "ascii", "cp437", "koi8-r", "shift_jis", "gb18030", "big5", "euc-kr", "iso2022_jp", "unicode_escape", "raw_unicode_escape", "punycode", "idna", "mac_roman", "cp037"):
        for errors in ("strict", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "ignore"):
            result = attempt(text.encode, name, errors)
            print(name, errors, result)
            if isinstance(result, bytes):
                print("   ", ascii(attempt(result.decode, name)))
                break
    for data in (b"\xff", b"a\xe9b", b"\xc3", b"\xe2\x82", b"\xed\xa0\x80", b"\xf5\x80", b"\xc0\x80", b"ok\xf0\x9f\x98\x80"):
        print(data, *(ascii(attempt(data.decode, "utf-8", errors)) for errors in ("strict", "replace", "ignore", "surrogateescape", "backslashreplace", "surrogatepass")))
    print("\udc80\udcff".encode("utf-8", "surrogateescape"), "\ud800".encode("utf-8", "surrogatepass"), attempt("\ud800".encode), b"\xff\xfeh\x00i\x00".decode("utf-16"), attempt(b"abc".decode, "utf-16"), attempt(b"+AGE-".decode, "utf-7"), b"\\u00e9\\n".decode("unicode_escape"))

    def handler(error):
        return (f"[{error.object[error.start:error.end]!a}@{error.start}]", error.end)

    codecs.register_error("test.brackets", handler)
    print("aéb€".encode("ascii", "test.brackets"), b"a\xffb".decode("ascii", "test.brackets"), codecs.lookup_error("strict").__name__, attempt(codecs.lookup_error, "nope"))
    decoder = codecs.getincrementaldecoder("utf-8")()
    print([decoder.decode(bytes([b])) for b in "é€".encode()], attempt(decoder.decode, b"\xe2", True), codecs.getincrementalencoder("utf-16")().encode("ab"), list(codecs.iterdecode([b"\xc3", b"\xa9"], "utf-8")))
    for name, data in (("hex", b"abc"), ("base64", b"abc"), ("rot13", "Hello"), ("quopri", b"a=\xe9"), ("uu", b"abc"), ("zlib", b"aaaa"), ("bz2", b"x")):
        encoded = attempt(codecs.encode, data, name)
        print(name, encoded if name not in ("zlib", "bz2") else type(encoded), attempt(codecs.decode, encoded, name))
    print(attempt("x".encode, "hex"), attempt(b"x".decode, "rot13"), attempt(codecs.decode, b"zz", "hex"), codecs.lookup("UTF8").name, codecs.lookup("l1").name, codecs.BOM_UTF8, attempt(codecs.lookup, "no\0pe"), attempt(codecs.lookup, "nope"))
    stream = io.TextIOWrapper(io.BytesIO("one\r\ntwo\rthré€\n".encode("utf-8")), encoding="utf-8", newline=None)
    print(stream.readline(), stream.read(2), stream.tell() > 0, stream.readlines(), stream.newlines)
    writer = codecs.getwriter("cp1252")(io.BytesIO(), errors="xmlcharrefreplace")
    writer.write("€Ω")
    print(writer.getvalue(), attempt(codecs.charmap_encode, "ab", "strict", {97: 65, 98: None}), codecs.escape_decode(rb"a\n\x41")[0])


def tools():
    one = "The quick brown fox\njumps over\nthe lazy dog\nand runs\n".splitlines(True)
    two = "The quick red fox\njumps over\na lazy dog\nand runs\naway\n".splitlines(True)
    print("".join(difflib.unified_diff(one, two, "one", "two", n=1)), "".join(difflib.context_diff(one, two)), "".join(difflib.ndiff(one, two)), sep="")
    matcher = difflib.SequenceMatcher(None, "abxcd", "abcd")
    print(matcher.ratio(), matcher.quick_ratio(), matcher.get_opcodes(), matcher.find_longest_match(), difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), "".join(difflib.restore(difflib.ndiff(one, two), 2)) == "".join(two))
    text = "  Lorem ipsum dolor sit amet, consectetur adipiscing-elit, sed\tdo eiusmod   tempor — incididunt averyverylongwordindeedthatdoesnotfit. End.  Really!"
    for options in ({"width": 30}, {"width": 20, "break_long_words": False, "break_on_hyphens": False}, {"width": 25, "initial_indent": "* ", "subsequent_indent": "  ", "max_lines": 3}, {"width": 40, "fix_sentence_endings": True, "drop_whitespace": False}):
        print(textwrap.fill(text, **options), "\n--")
    print(textwrap.dedent("    a\n      b\n\n    c"), textwrap.indent("a\n\nb\n", "> ", lambda line: True), textwrap.shorten(text, 30), attempt(textwrap.wrap, "x", 0), sep="\n")
    nested = {"list": list(range(30)), "text": "word " * 20, "deep": {"a": {"b": {"c": [1, (2, {3})]}}}, "set": {3, 1}, 5: None, "bytes": b"x" * 70}
    pprint.pp(nested, width=60)
    print(pprint.pformat(nested, depth=2, compact=True, sort_dicts=True, underscore_numbers=True), reprlib.repr(nested), reprlib.Repr(maxlist=2, maxstring=10).repr([["x" * 50, 1, 2, 3]]))
    print(html.escape("<a href='x'>&amp;</a>"), html.unescape("&lt;&eacute;&#8364;&#x41;&nope;&amp"), shlex.split("a 'b c' \"d\\\"e\" f\\ g"), attempt(shlex.split, "it's"), shlex.quote("a b"), re.escape("a.b*c-d"), list(shlex.shlex("x = 'y z' # c", posix=True)))
    table = [("name", "qty", "price"), ("Äpfel", 3, 1.5), ("日本", 12, 0.25)]
    for row in table:
        print("|".join(f"{cell:<8}" if isinstance(cell, str) else f"{cell:>8}" for cell in row))
    data = "".join(chr(c) for c in range(32, 300))
    print(ascii(data.encode("latin-1", "ignore")[-5:]), len(data.encode()), data.isprintable(), sum(map(ord, data)), repr(data[90:140]), [c for c in data if unicodedata.category(c) == "Sc"])
    buffer = io.StringIO("line one\nline two\r\nlast", newline="")
    print(buffer.readline(), repr(buffer.read(4)), buffer.tell(), buffer.seek(0, 2), buffer.write("!"), repr(buffer.getvalue()), list(map(repr, io.StringIO("a\rb\nc\r\n", newline=None))), list(map(repr, io.StringIO("a\rb\nc\r\n", newline="\r"))))


if __name__ == "__main__":
    for part in (methods, formats, templates, unicode, encodings, tools):
        print(f"== {part.__name__}")
        part()
