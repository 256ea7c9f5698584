"""Binary data: `struct`, `array`, bytes, byte arrays and memory views."""
# scale 1000, small 22

import struct
import sys
from array import array

HEADER = struct.Struct("<4sHIq")
PAIR = struct.Struct(">hd")


def checksum(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65_521
        b = (b + a) % 65_521
    return b << 16 | a


def main(scale):
    total = 0
    for turn in range(scale):
        out = bytearray()
        for i in range(300):
            out += HEADER.pack(b"HEAD", i, i * 3, -i)
            out += struct.pack("<If", i, i * 0.5)
        for place in range(0, len(out), HEADER.size + 8):
            magic, kind, length, value = HEADER.unpack_from(out, place)
            total += len(magic) + kind + length + value
        total += sum(row[0] for row in PAIR.iter_unpack(PAIR.pack(turn, 1.5) * 50))
        total += checksum(out[:2_000])
        view = memoryview(out)
        for i in range(0, 1_000, 4):
            total += view[i] + len(view[i : i + 4])
        out[10:20] = b"0123456789"
        for i in range(0, 500):
            out[i] ^= 0x5A
        total += out.count(b"\x5a") + out.find(b"zz")
        numbers = array("i", range(500))
        for i in range(len(numbers)):
            numbers[i] += i
        total += sum(numbers) + int.from_bytes(out[:8], "little") % 1_000
        text = bytes(out).hex()
        total += len(bytes.fromhex(text)) + len(b",".join([b"ab"] * 50).split(b","))
        total += (turn * 77).to_bytes(4, "big")[3]
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
