"""For each CJK codec of this interpreter, CRC-32 sums of what it decodes and encodes. The tests of krait-text make the same
inputs for their codecs, so every step here has its twin in crates/text/src/codecs/cjk/tests.rs."""

import codecs
import zlib

CODECS = (
    "gb2312 gbk gb18030 hz big5hkscs iso2022_kr iso2022_jp iso2022_jp_1 iso2022_jp_2 iso2022_jp_2004 iso2022_jp_3 "
    "iso2022_jp_ext shift_jis cp932 euc_jp shift_jis_2004 euc_jis_2004 euc_jisx0213 shift_jisx0213 euc_kr cp949 johab "
    "big5 cp950"
).split()

PIECES = [
    b"\x1b$B", b"\x1b$@", b"\x1b(B", b"\x1b(J", b"\x1b(I", b"\x1b$A", b"\x1b$(C", b"\x1b$)C", b"\x1b$(D", b"\x1b$(O",
    b"\x1b$(P", b"\x1b$(Q", b"\x1b&@\x1b$B", b"\x1b.A", b"\x1b.F", b"\x1b.J", b"\x1bN", b"\x1b", b"\x0e", b"\x0f", b"\n",
    b"~{", b"~}", b"~~", b"~\n", b"\xa4\xd4\xa4\xa1\xa4\xbf\xa4\xd4", b"\xa4\xd4\xa4\xbe\xa4\xd3\xa4\xa1", b"\x810\x810",
]  # fmt: skip
BLOCKS = [
    (0x20, 0x60), (0xA0, 0x60), (0x250, 0xA0), (0x300, 0x10), (0x370, 0xE0), (0x2010, 0x40), (0x3000, 0x100),
    (0x3130, 0x60), (0x4E00, 0x5200), (0xAC00, 0x2BA4), (0xD800, 0x800), (0xE000, 0x800), (0xFF00, 0xF0),
    (0x20000, 0xA6E0),
]  # fmt: skip


class Numbers:
    """The linear congruential generator that both sides use."""

    def __init__(self):
        self.state = 1

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit


def random_bytes(numbers):
    out = b""
    for _ in range(1 + numbers.below(8)):
        kind = numbers.below(4)
        if kind == 0:
            out += PIECES[numbers.below(len(PIECES))]
        elif kind == 1:
            out += bytes([0x21 + numbers.below(0x5E), 0x21 + numbers.below(0x5E)])
        elif kind == 2:
            out += bytes([0x80 + numbers.below(0x80), 0x30 + numbers.below(0xD0)])
        else:
            out += bytes([numbers.below(0x100)])
    return out


def random_text(numbers):
    out = ""
    for _ in range(1 + numbers.below(8)):
        first, count = BLOCKS[numbers.below(len(BLOCKS))]
        out += chr(first + numbers.below(count))
    return out


faults = []


def noting(error):
    faults.append(f"{error.start}-{error.end}{error.reason[:2]}")
    return ("" if isinstance(error, UnicodeDecodeError) else b"", error.end)


codecs.register_error("noting", noting)


def record(work):
    faults.clear()
    try:
        out = work()
    except RuntimeError as error:
        out = str(error)
    if isinstance(out, str):
        out = out.encode()
    return out + "".join(faults).encode() + b"\n"


def sum_of(inputs, work):
    total = 0
    for data in inputs:
        total = zlib.crc32(record(lambda: work(data)), total)
    return total


def byte_strings():
    for a in range(256):
        yield bytes([a])
    for a in range(256):
        for b in range(256):
            yield bytes([a, b])
    numbers = Numbers()
    for _ in range(15000):
        yield random_bytes(numbers)


def texts():
    for first in range(0, 0x110000, 64):
        yield "".join(map(chr, range(first, first + 64)))
    numbers = Numbers()
    for _ in range(15000):
        yield random_text(numbers)


for name in CODECS:
    decoding = sum_of(byte_strings(), lambda data: data.decode(name, "noting"))
    encoding = sum_of(texts(), lambda text: text.encode(name, "noting"))
    print(f"{name} {decoding:08x} {encoding:08x}")
