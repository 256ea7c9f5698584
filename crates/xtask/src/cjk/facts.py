"""What the CJK codecs of this interpreter map to what, one fact a line:

    map NAME CODE TEXT    two bytes of a character set and their characters
    code NAME CHAR CODE   what encoding a character gives in that set
    range FIRST LAST BASE a run of gb18030's four-byte sequences, by their number from 0
"""

# Character set, codec that shows it when decoding, bytes before a pair, bits set in both bytes of a pair, codec that
# shows it when encoding, what comes before a pair there.
SETS = [
    ("gb2312", "iso2022_jp_2", b"\x1b$A", 0, "gb2312", None),
    ("gbk", "gbk", b"", 0, "gbk", b""),
    ("gb18030", "gb18030", b"", 0, "gb18030", b""),
    ("ksx1001", "iso2022_jp_2", b"\x1b$(C", 0, "iso2022_kr", b"\x1b$)C\x0e"),
    ("cp949", "cp949", b"", 0, "cp949", b""),
    ("jisx0208", "iso2022_jp", b"\x1b$B", 0, "iso2022_jp", b"\x1b$B"),
    ("jisx0212", "iso2022_jp_1", b"\x1b$(D", 0, "iso2022_jp_1", b"\x1b$(D"),
    ("jisx0213_1", "iso2022_jp_2004", b"\x1b$(Q", 0, "iso2022_jp_2004", b"\x1b$(Q"),
    ("jisx0213_2", "iso2022_jp_2004", b"\x1b$(P", 0, "iso2022_jp_2004", b"\x1b$(P"),
    ("cp932", "cp932", b"", 0, "cp932", b""),
    ("big5", "big5", b"", 0, "big5", b""),
    ("cp950", "cp950", b"", 0, "cp950", b""),
    ("big5hkscs", "big5hkscs", b"", 0, "big5hkscs", b""),
]
SEVEN_BIT = [(a, b) for a in range(0x21, 0x7F) for b in range(0x21, 0x7F)]
EIGHT_BIT = [(a, b) for a in range(0x81, 0xFF) for b in range(0x30, 0xFF)]
CHARACTERS = [chr(c) for c in range(0x80, 0x30000) if not 0xD800 <= c < 0xE000]


def decoded(codec, data):
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None


def encoded(codec, text):
    try:
        return text.encode(codec)
    except UnicodeEncodeError:
        return b""


def maps(name, codec, prefix):
    for a, b in SEVEN_BIT if prefix else EIGHT_BIT:
        if not prefix and decoded(codec, bytes([a])) is not None:
            continue
        text = decoded(codec, prefix + bytes([a, b]))
        if text:
            yield f"map {name} {a << 8 | b:x} {' '.join(f'{ord(c):x}' for c in text)}"


def codes(name, codec, prefix):
    for char in CHARACTERS:
        data = encoded(codec, char)
        if prefix is None:
            pair = bytes(byte & 0x7F for byte in data)
        elif data.startswith(prefix):
            pair = data[len(prefix) : len(prefix) + 2 if prefix else None]
        else:
            continue
        if len(pair) == 2:
            yield f"code {name} {ord(char):x} {int.from_bytes(pair):x}"


def ranges():
    first = last = base = None
    for number in range(39420):
        rest, d = divmod(number, 10)
        rest, c = divmod(rest, 126)
        a, b = divmod(rest, 10)
        char = ord(bytes([0x81 + a, 0x30 + b, 0x81 + c, 0x30 + d]).decode("gb18030"))
        if char - 1 != last:
            if first is not None:
                yield f"range {first:x} {last:x} {base:x}"
            first, base = char, number
        last = char
    yield f"range {first:x} {last:x} {base:x}"


for name, decoder, shift, _, encoder, before in SETS:
    for line in maps(name, decoder, shift):
        print(line)
    for line in codes(name, encoder, before):
        print(line)
for line in ranges():
    print(line)
