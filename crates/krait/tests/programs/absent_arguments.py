"""Native calls that leave arguments out, characters to strip and to replace, counted keys."""

import string
from collections import Counter


def stripped():
    sets = ["", "x", ",.", "xyzé", "\u20acx", string.punctuation]
    texts = ["", "x", "xx", "middle", "xleft", "right,", ",.both.,", "éxé", "a\u20ac", "\U0001f600x", "...,"]
    for text in texts:
        for characters in sets:
            print(ascii((text.strip(characters), text.lstrip(characters), text.rstrip(characters))), end=" ")
        print()


class Text(str):
    pass


def replaced():
    long = "ab&c" * 300
    for text in ["", "&", "&&", "a&b", "&a", "a&", "none", long, "é&\u20ac&", "caf\u00e9&", Text("a&b"), Text("ab")]:
        for new in ["", "&amp;", "&&", "é", "\u20ac"]:
            for count in [-1, 0, 1, 2, len(text), len(text) + 1]:
                result = text.replace("&", new, count)
                print(ascii(result)[:60], len(result), result is text, type(result).__name__, hash(result) == hash(result[:]))


class Loud(str):
    __hash__ = str.__hash__

    def __eq__(self, other):
        print("eq", end=" ")
        return str.__eq__(self, other)


def counted():
    kept = ["many words"[:4], "".join(["ma", "ny"]), 7, 7.0, True, 1, (1, 2), Loud("many"), 2**70]
    counter = Counter(kept)
    for _ in range(3):
        counter.update(kept)
    print(list(counter.items()))
    counter = Counter({"a": 2**62 - 2, "b": 2**62 - 1, "c": 1.5, "d": True, "e": -1})
    counter.update("abcde" * 3)
    print(counter, [type(count).__name__ for count in counter.values()])
    words = Counter(a="text")
    try:
        words.update("a")
    except TypeError as error:
        print(error, words)


def absent_arguments():
    """Native calls with every number of arguments, by position and by name."""
    text, table, items = "a-b-c-a", {"a": 1}, [3, 1, 2, 1]
    for _ in range(40):
        out = [
            text.replace("a", "xy"), text.replace("a", "", 1), text.replace("a", "z", count=1),
            text.split("-"), text.split("-", 1), text.split(sep="-", maxsplit=1), text.split(),
            text.find("a"), text.find("a", 1), text.find("a", 1, 3), text.count("a", 2),
            text.startswith("b", 2), text.encode(), text.encode("utf-16-le"), text.encode("ascii", "strict"),
            table.get("a"), table.get("b"), table.get("b", 2), table.setdefault("a"),
            items.index(1), items.index(1, 2), round(2.5), round(2.567, 1), sum(items), sum(items, 1),
            int("11"), int("11", 2), pow(3, 4), pow(3, 4, 5), sorted(items), "x".center(5), "x".center(5, "-"),
            "a\tb".expandtabs(), "a\tb".expandtabs(2), b"a-b".replace(b"-", b"+"), (4).to_bytes(),
            min(3, 1, 2), max(3, 1, 2), min(-1, True), max(0, True), max(2, 2.0), min(2**70, 5), max(2**70, 5), min(1, 1.0),
            (4).to_bytes(2), (4).to_bytes(2, "little"), list(enumerate("ab")), list(enumerate("ab", 1)),
        ]
    print(out)
    calls = [
        lambda: text.replace("a"), lambda: text.replace("a", "b", 1, 2), lambda: text.split("-", 1, 2),
        lambda: table.get(), lambda: table.get(1, 2, 3), lambda: round(), lambda: round(1, 2, 3), lambda: text.find(),
    ]
    for call in calls:
        try:
            print(call())
        except TypeError as error:
            print(error)


for part in stripped, replaced, counted, absent_arguments:
    part()
