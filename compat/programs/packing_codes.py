"""Huffman and LZ codes, bit streams, checksums, binary records, base conversions."""

import base64
import heapq
import struct
import zlib
from collections import Counter


def huffman_codes(data):
    heap = [(count, index, symbol) for index, (symbol, count) in enumerate(sorted(Counter(data).items()))]
    heapq.heapify(heap)
    index = len(heap)
    while len(heap) > 1:
        low, high = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (low[0] + high[0], index, (low[2], high[2])))
        index += 1
    codes = {}

    def walk(node, prefix):
        if isinstance(node, tuple):
            walk(node[0], prefix + "0")
            walk(node[1], prefix + "1")
        else:
            codes[node] = prefix or "0"

    walk(heap[0][2], "")
    return codes


class BitWriter:
    def __init__(self):
        self.buffer = bytearray()
        self.value = 0
        self.bits = 0

    def write(self, value, count):
        self.value = self.value << count | value
        self.bits += count
        while self.bits >= 8:
            self.bits -= 8
            self.buffer.append(self.value >> self.bits & 0xFF)
            self.value &= (1 << self.bits) - 1

    def finish(self):
        if self.bits:
            self.buffer.append(self.value << 8 - self.bits & 0xFF)
        return bytes(self.buffer)


def encode(data, codes):
    table = {symbol: (int(code, 2), len(code)) for symbol, code in codes.items()}
    writer = BitWriter()
    for symbol in data:
        writer.write(*table[symbol])
    return writer.finish()


def decode(packed, codes, length):
    symbols = {code: symbol for symbol, code in codes.items()}
    result = bytearray()
    code = ""
    for byte in packed:
        for bit in range(7, -1, -1):
            code += "1" if byte >> bit & 1 else "0"
            if code in symbols:
                result.append(symbols[code])
                code = ""
                if len(result) == length:
                    return bytes(result)
    return bytes(result)


def dictionary_code(data):
    known = {bytes([i]): i for i in range(256)}
    result = []
    current = b""
    for byte in data:
        longer = current + bytes([byte])
        if longer in known:
            current = longer
        else:
            result.append(known[current])
            known[longer] = len(known)
            current = bytes([byte])
    if current:
        result.append(known[current])
    return result


def checksum_table():
    table = []
    for byte in range(256):
        for _ in range(8):
            byte = byte >> 1 ^ 0xEDB88320 if byte & 1 else byte >> 1
        table.append(byte)
    return table


def checksum(data, table):
    value = 0xFFFFFFFF
    for byte in data:
        value = table[(value ^ byte) & 0xFF] ^ value >> 8
    return value ^ 0xFFFFFFFF


def records(count):
    layout = struct.Struct("<IhBd6s")
    packed = b"".join(
        layout.pack(i * 7919 % 2**32, i % 1000 - 500, i % 256, i / 3, f"n{i}".encode()) for i in range(count)
    )
    total = 0
    for number, small, byte, real, name in layout.iter_unpack(packed):
        total += number + small + byte + int(real) + len(name.rstrip(b"\0"))
    view = memoryview(packed)
    second = layout.unpack_from(view[layout.size : 2 * layout.size])
    return total, second, layout.size


def to_base(number, base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if number == 0:
        return "0"
    result = []
    while number:
        number, digit = divmod(number, base)
        result.append(digits[digit])
    return "".join(reversed(result))


def main():
    data = b"".join(b"%d bottles hang on wall %d; " % (i, i * i % 97) for i in range(600))
    codes = huffman_codes(data)
    packed = encode(data, codes)
    print(len(data), len(packed), decode(packed, codes, len(data)) == data)
    print(len(dictionary_code(data)), dictionary_code(data)[-4:])
    table = checksum_table()
    print(hex(checksum(data, table)), checksum(data, table) == zlib.crc32(data))
    print(records(4_000))
    print(to_base(2**200, 36), int(to_base(2**200, 36), 36) == 2**200)
    print(base64.b64encode(data[:30]).decode(), data[:8].hex("-"), bytes.fromhex("00ff10"))
    print(len(zlib.compress(data)), sum(data[i] ^ data[i + 1] for i in range(len(data) - 1)))


main()
