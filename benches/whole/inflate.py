"""A decoder of DEFLATE streams, bit by bit: Huffman codes from their lengths, copies out of the window. The streams are made
by `zlib`; RFC 1951 describes them."""
# scale 58, small 1

import sys
import zlib

LENGTHS = [(3 + i, 0) for i in range(8)]
for extra in range(1, 6):
    for _ in range(4):
        base, bits = LENGTHS[-1]
        LENGTHS.append((base + (1 << bits), extra))
LENGTHS.append((258, 0))
DISTANCES = [(1, 0), (2, 0), (3, 0), (4, 0)]
for extra in range(1, 14):
    for _ in range(2):
        base, bits = DISTANCES[-1]
        DISTANCES.append((base + (1 << bits), extra))
ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]


class Bits:
    def __init__(self, data):
        self.data = data
        self.place = 0
        self.held = 0
        self.count = 0

    def take(self, count):
        while self.count < count:
            self.held |= self.data[self.place] << self.count
            self.place += 1
            self.count += 8
        value = self.held & ((1 << count) - 1)
        self.held >>= count
        self.count -= count
        return value

    def align(self):
        self.held >>= self.count % 8
        self.count -= self.count % 8


class Codes:
    """Canonical codes as a dict of (length, code)."""

    def __init__(self, lengths):
        self.symbols = {}
        code = 0
        for length in range(1, max(lengths) + 1):
            for symbol, own in enumerate(lengths):
                if own == length:
                    self.symbols[length, code] = symbol
                    code += 1
            code <<= 1

    def read(self, bits):
        code = length = 0
        while True:
            code = code << 1 | bits.take(1)
            length += 1
            symbol = self.symbols.get((length, code))
            if symbol is not None:
                return symbol


FIXED = (
    Codes([8] * 144 + [9] * 112 + [7] * 24 + [8] * 8),
    Codes([5] * 30),
)


def dynamic(bits):
    literals = bits.take(5) + 257
    distances = bits.take(5) + 1
    meta = [0] * 19
    for place in ORDER[: bits.take(4) + 4]:
        meta[place] = bits.take(3)
    codes = Codes(meta)
    lengths = []
    while len(lengths) < literals + distances:
        symbol = codes.read(bits)
        if symbol < 16:
            lengths.append(symbol)
        elif symbol == 16:
            lengths += lengths[-1:] * (bits.take(2) + 3)
        elif symbol == 17:
            lengths += [0] * (bits.take(3) + 3)
        else:
            lengths += [0] * (bits.take(7) + 11)
    return Codes(lengths[:literals]), Codes(lengths[literals:])


def inflate(data):
    bits, out = Bits(data), bytearray()
    last = False
    while not last:
        last = bits.take(1)
        kind = bits.take(2)
        if kind == 0:
            bits.align()
            size = bits.take(16)
            bits.take(16)
            out += bytes(bits.take(8) for _ in range(size))
            continue
        literals, distances = FIXED if kind == 1 else dynamic(bits)
        while (symbol := literals.read(bits)) != 256:
            if symbol < 256:
                out.append(symbol)
                continue
            base, extra = LENGTHS[symbol - 257]
            length = base + bits.take(extra)
            base, extra = DISTANCES[distances.read(bits)]
            start = len(out) - base - bits.take(extra)
            if length <= len(out) - start:
                out += out[start : start + length]
            else:
                for i in range(length):
                    out.append(out[start + i])
    return bytes(out)


def main(scale):
    total = 0
    text = " ".join(f"{i * 7919 % 503} word{i % 37}" for i in range(700)).encode()
    noise = bytes(i * i % 251 for i in range(600))
    for _ in range(scale):
        for data, level in ((text, 9), (noise, 6), (b"ab" * 500, 1), (noise[:90], 0)):
            packer = zlib.compressobj(level, zlib.DEFLATED, -15)
            packed = packer.compress(data) + packer.flush()
            result = inflate(packed)
            if result != data:
                raise AssertionError("wrong bytes")
            total += zlib.crc32(result)
    return total & 0xFFFFFFFF


print(main(int(sys.argv[1])))
