"""Strings: built piece by piece, joined, cut, searched, replaced, changed in case, translated, compared."""
# scale 1400, small 31

import sys


def main(scale):
    total = 0
    text = "the quick brown fox jumps over the lazy dog, again and again. " * 8
    wide = "größe naïve żółw 漢字 " * 10
    table = str.maketrans("aeiou", "43107", "xyz")
    for turn in range(scale):
        out = ""
        for i in range(1_000):
            out += chr(97 + i % 26)
        total += len(out)
        parts = []
        for i in range(1_000):
            parts.append(str(i))
        joined = ",".join(parts)
        total += sum(int(part) for part in joined.split(","))
        words = text.split()
        for word in words:
            total += len(word.strip(",.")) + word.startswith("the") + word.endswith("g,")
            total += word.find("o") + ("ow" in word) + (word == "lazy")
            total += len(word.upper()) + word.isalpha() + word.count("a")
        for word in wide.split():
            total += len(word.title()) + len(word.encode()) + word.isupper()
        total += len(text.replace("again", "once more")) + len(text.translate(table))
        for line in text.replace(".", "\n").splitlines():
            head, _, tail = line.partition(",")
            total += len(head) + len(tail.rpartition(" ")[2])
        for c in text:
            if c in "aeiou":
                total += 1
            elif c > "m":
                total += ord(c)
        for i in range(200):
            piece = text[i : i + 20]
            total += len(piece[::-1]) + len(piece * 2) + hash(piece) % 2 * 0
        total += len(" ".join(sorted(set(words))))
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
