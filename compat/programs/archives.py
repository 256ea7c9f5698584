"""Archives, compression, digests and binary text: everything packed, looked at, and unpacked again."""

import base64
import binascii
import bz2
import contextlib
import gzip
import hashlib
import hmac
import io
import lzma
import os
import pathlib
import secrets
import shutil
import stat
import struct
import sys
import tarfile
import tempfile
import warnings
import zipfile
import zlib
from compression import zstd

SAMPLES = {
    "empty": b"",
    "one": b"x",
    "text": b"the quick brown fox jumps over the lazy dog\n" * 40,
    "binary": bytes(range(256)) * 16,
    "runs": b"a" * 5000 + b"b" * 3000 + b"ab" * 1000,
    "mixed": b"".join(struct.pack("<Id", n, n ** 0.5) for n in range(500)),
}


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def streams():
    for name, data in SAMPLES.items():
        packed = {
            "zlib": (zlib.compress(data), zlib.decompress),
            "raw": (zlib.compress(data, wbits=-15), lambda b: zlib.decompress(b, wbits=-15)),
            "gzip": (gzip.compress(data, mtime=1), gzip.decompress),
            "bz2": (bz2.compress(data), bz2.decompress),
            "xz": (lzma.compress(data), lzma.decompress),
            "alone": (lzma.compress(data, format=lzma.FORMAT_ALONE), lzma.decompress),
            "zstd": (zstd.compress(data), zstd.decompress),
        }
        print(name, len(data), f"{zlib.crc32(data):08x} {zlib.adler32(data):08x} {binascii.crc_hqx(data, 0):04x}")
        for kind, (result, back) in packed.items():
            print(f"   {kind:6} {back(result) == data} {len(result) < len(data) + 100}", attempt(back, result[:-3]) == data)
    print(zlib.compress(SAMPLES["text"])[:2], gzip.compress(b"abc", mtime=0)[:10], bz2.compress(b"abc")[:4], lzma.compress(b"abc")[:6], zstd.compress(b"abc")[:4])
    for level in (0, 1, 6, 9):
        print(level, zlib.decompress(zlib.compress(SAMPLES["mixed"], level)) == SAMPLES["mixed"], bz2.decompress(bz2.compress(SAMPLES["text"], max(level, 1))) == SAMPLES["text"])
    compressor = zlib.compressobj(9, zlib.DEFLATED, 31)
    pieces = [compressor.compress(SAMPLES["text"][i : i + 100]) for i in range(0, 1000, 100)]
    pieces.append(compressor.flush(zlib.Z_SYNC_FLUSH))
    copied = compressor.copy()
    ends = compressor.compress(b"one") + compressor.flush(), copied.compress(b"two") + copied.flush()
    print([gzip.decompress(b"".join(pieces) + end)[-5:] for end in ends])
    d = zlib.decompressobj()
    data = zlib.compress(SAMPLES["runs"]) + b"trailing"
    out = d.decompress(data, 100)
    print(len(out), len(d.unconsumed_tail) > 0, d.eof, d.unused_data)
    out += d.decompress(d.unconsumed_tail)
    print(len(out), d.eof, d.unused_data, d.flush())
    dictionary = b"the quick brown fox"
    c = zlib.compressobj(zdict=dictionary)
    packed = c.compress(b"the lazy quick fox") + c.flush()
    print(attempt(zlib.decompress, packed), zlib.decompressobj(zdict=dictionary).decompress(packed))
    for module, bad in ((zlib, b"nonsense"), (gzip, b"nonsense"), (bz2, b"nonsense"), (lzma, b"nonsense"), (zstd, b"nonsense"), (gzip, b""), (zlib, b""), (bz2, b""), (lzma, b""), (gzip, gzip.compress(b"x", mtime=0)[:-4] + b"\0\0\0\1"), (zlib, zlib.compress(b"abc")[:-1] + b"?"), (bz2, bz2.compress(b"x" * 50)[:-8]), (lzma, lzma.compress(b"x")[:20])):
        print(module.__name__, bad[:8], attempt(module.decompress, bad))
    d = bz2.BZ2Decompressor()
    data = bz2.compress(SAMPLES["text"]) + b"rest"
    total = b"".join(d.decompress(data[i : i + 50], 100) for i in range(0, len(data), 50) if not d.eof)
    while not d.eof:
        total += d.decompress(b"", 500)
    print(total == SAMPLES["text"], d.eof, d.unused_data[-4:], d.needs_input, attempt(d.decompress, b"more"))
    filters = [{"id": lzma.FILTER_DELTA, "dist": 4}, {"id": lzma.FILTER_LZMA2, "preset": 7 | lzma.PRESET_EXTREME}]
    packed = lzma.compress(SAMPLES["mixed"], check=lzma.CHECK_SHA256, filters=filters)
    print(lzma.decompress(packed) == SAMPLES["mixed"], attempt(lzma.compress, b"", filters=[{"id": 99}]), attempt(lzma.LZMACompressor, format=lzma.FORMAT_RAW), lzma.is_check_supported(lzma.CHECK_CRC64))
    z = zstd.ZstdCompressor(level=5)
    frame = z.compress(b"hello ") + z.compress(b"world", zstd.ZstdCompressor.FLUSH_FRAME)
    print(zstd.decompress(frame), zstd.get_frame_size(frame) == len(frame), zstd.ZstdDecompressor().decompress(frame, 5), attempt(zstd.compress, b"", 999), zstd.CompressionParameter.checksum_flag.name)
    with tempfile.TemporaryDirectory() as folder:
        for module, opener in (("gz", gzip.open), ("bz2", bz2.open), ("xz", lzma.open), ("zst", zstd.open)):
            path = os.path.join(folder, "f." + module)
            with opener(path, "wt", encoding="utf-8", newline="\n") as f:
                f.writelines(f"liné {n}\n" for n in range(1000))
            with opener(path, "rb") as f:
                print(module, f.readline(), f.tell(), f.seek(100), f.read(10), f.peek(3)[:3], f.seekable(), f.readable(), sum(1 for _ in f), f.closed)
            with opener(path, "ab") as f:
                f.write(b"appended")
            with opener(path, "rt", encoding="utf-8") as f:
                f.seek(0)
                print(f.readline().strip(), len(f.read()), attempt(f.write, "x"))
            print(attempt(opener, path, "rx"), attempt(opener, path + "none").replace(folder, "FOLDER"), attempt(opener, path, "rb", encoding="utf-8"))


def zips():
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in SAMPLES.items():
            info = zipfile.ZipInfo(f"data/{name}.bin", (2020, 2, 29, 12, 34, 56))
            info.compress_type = zipfile.ZIP_STORED if name == "one" else zipfile.ZIP_BZIP2 if name == "runs" else zipfile.ZIP_LZMA if name == "mixed" else zipfile.ZIP_DEFLATED
            info.external_attr = (stat.S_IFREG | 0o640) << 16
            info.comment = b"comment of " + name.encode()
            archive.writestr(info, data)
        archive.writestr(zipfile.ZipInfo("folder/", (1999, 1, 1, 0, 0, 0)), b"")
        with archive.open(zipfile.ZipInfo("ünï.txt", (1980, 1, 1, 0, 0, 0)), "w") as member:
            member.write("stréam".encode())
        archive.comment = b"whole"
    with zipfile.ZipFile(sink) as archive:
        for info in archive.infolist():
            print(info.filename, info.date_time, info.compress_type, info.file_size, f"{info.CRC:08x}", info.is_dir(), oct(info.external_attr >> 16), info.comment, info.flag_bits, archive.read(info) == SAMPLES.get(info.filename[5:-4], archive.read(info)))
        print(archive.comment, archive.testzip(), attempt(archive.read, "none"), attempt(archive.getinfo, "data/zzz"), archive.namelist()[-1], repr(archive.getinfo("data/one.bin")))
        with archive.open("data/text.bin") as member:
            print(member.readline(), member.tell(), member.seek(-5, 2), member.read(), member.read1(10), member.seekable(), member.name)
        with io.TextIOWrapper(archive.open("ünï.txt"), "utf-8") as text:
            print(text.read())
        out = io.StringIO()
        archive.printdir(out)
        print(out.getvalue())
        path = zipfile.Path(archive)
        print(sorted(p.name for p in path.iterdir()), (path / "data" / "one.bin").read_bytes(), (path / "ünï.txt").read_text("utf-8"), path.joinpath("data").is_dir(), (path / "x").exists(), sorted(str(p.at) for p in path.glob("data/*n*.bin")))
        with tempfile.TemporaryDirectory() as folder:
            archive.extractall(folder)
            print(sorted(str(p.relative_to(folder)) for p in pathlib.Path(folder).rglob("*")))
    damaged = bytearray(sink.getvalue())
    damaged[damaged.find(b"x", 60)] ^= 1
    print(attempt(zipfile.ZipFile, io.BytesIO(b"not a zip")), attempt(zipfile.ZipFile(io.BytesIO(damaged)).testzip), zipfile.is_zipfile(io.BytesIO(sink.getvalue())), attempt(zipfile.ZipFile, sink, "q"))
    with zipfile.ZipFile(sink, "a") as archive, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        archive.writestr(zipfile.ZipInfo("data/one.bin"), b"again")
        print([str(w.message) for w in caught], len(archive.namelist()), archive.read("data/one.bin"))
    print(attempt(archive.read, "data/one.bin"), attempt(archive.writestr, "x", b""))


def tars():
    for mode in ("w", "w:gz", "w:bz2", "w:xz", "w:zst"):
        sink = io.BytesIO()
        with tarfile.open(fileobj=sink, mode=mode, format=tarfile.PAX_FORMAT) as archive:
            for name, data in SAMPLES.items():
                info = tarfile.TarInfo(f"d/{name}")
                info.size, info.mtime, info.mode, info.uid, info.uname = len(data), 1_000_000_000, 0o604, 1000, "ann"
                archive.addfile(info, io.BytesIO(data))
            for kind, name, target in ((tarfile.DIRTYPE, "d/sub", ""), (tarfile.SYMTYPE, "d/link", "one"), (tarfile.LNKTYPE, "d/hard", "d/text"), (tarfile.FIFOTYPE, "d/fifo", "")):
                info = tarfile.TarInfo(name)
                info.type, info.linkname = kind, target
                archive.addfile(info)
            info = tarfile.TarInfo("lóng/" + "n" * 200)
            info.pax_headers = {"comment": "ünïcode", "mtime": "1.5"}
            archive.addfile(info)
        sink.seek(0)
        with tarfile.open(fileobj=sink) as archive:
            for member in archive:
                if mode == "w" or member.issym():
                    print(member.name[:30], member.size, member.mtime, oct(member.mode), member.type, member.linkname, member.uname, member.isfile(), member.isdir(), member.pax_headers)
            print(mode, len(archive.getnames()), archive.extractfile("d/hard").read(9), archive.extractfile("d/sub"), attempt(archive.getmember, "zz"), archive.extractfile("d/link").read())
            if mode == "w:gz":
                out = io.StringIO()
                with contextlib.redirect_stdout(out):
                    archive.list(verbose=False)
                print(out.getvalue().splitlines()[:3], repr(archive.getmember("d/one"))[:20])
                with tempfile.TemporaryDirectory() as folder:
                    archive.extractall(folder, filter="data", members=[m for m in archive if not m.isfifo()])
                    print(sorted(p.name[:5] for p in pathlib.Path(folder, "d").iterdir()), oct(os.stat(f"{folder}/d/one").st_mode & 0o777), os.readlink(f"{folder}/d/link"), os.stat(f"{folder}/d/one").st_mtime)
    for name, kind, target in (("/abs", tarfile.REGTYPE, ""), ("../up", tarfile.REGTYPE, ""), ("l", tarfile.SYMTYPE, "/etc/passwd"), ("l", tarfile.SYMTYPE, "../../x"), ("dev", tarfile.CHRTYPE, "")):
        info = tarfile.TarInfo(name)
        info.type, info.linkname = kind, target
        print(name, attempt(lambda: tarfile.data_filter(info, "/dest").name), attempt(lambda: tarfile.tar_filter(info, "/dest").name))
    for data in (b"", b"x" * 600, b"\0" * 1024, gzip.compress(b"not a tar", mtime=0)):
        print(attempt(lambda: tarfile.open(fileobj=io.BytesIO(data)).getnames()))
    info = tarfile.TarInfo("name")
    info.mtime = 12
    print(len(info.tobuf(tarfile.USTAR_FORMAT)), hashlib.md5(info.tobuf(tarfile.GNU_FORMAT)).hexdigest(), attempt(info.tobuf, 99), info.get_info()["chksum"])
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "in/deep").mkdir(parents=True)
        pathlib.Path(folder, "in/deep/file.txt").write_text("content")
        for kind in ("zip", "tar", "gztar", "bztar", "xztar"):
            made = shutil.make_archive(f"{folder}/made", kind, f"{folder}/in")
            shutil.unpack_archive(made, f"{folder}/out-{kind}")
            print(os.path.basename(made), pathlib.Path(folder, f"out-{kind}/deep/file.txt").read_text())
        print(attempt(shutil.make_archive, "x", "rar"), attempt(shutil.unpack_archive, "x.unknown"), sorted(name for name, _ in shutil.get_archive_formats()))


def digests():
    for name in sorted(hashlib.algorithms_guaranteed):
        h = hashlib.new(name)
        h.update(b"one ")
        copied = h.copy()
        h.update(bytearray(b"two"))
        copied.update(memoryview(b"three"))
        length = (8,) if name.startswith("shake") else ()
        print(f"{name:10} {h.digest_size:3} {h.block_size:4} {h.hexdigest(*length)} {copied.digest(*length)[:4].hex()} {hashlib.new(name, b'').hexdigest(*length)[:16]}")
    print(hashlib.blake2b(b"x", digest_size=8, key=b"k", salt=b"s", person=b"p").hexdigest(), hashlib.blake2s(b"x", fanout=2, depth=2, leaf_size=64, node_offset=1, node_depth=1, inner_size=8, last_node=True).hexdigest()[:20])
    print(hashlib.file_digest(io.BytesIO(b"file"), "sha1").hexdigest(), attempt(hashlib.new, "nope"), attempt(hashlib.sha256, "text"), attempt(hashlib.md5(b"").update, 3), attempt(hashlib.shake_128(b"").digest))
    for name in ("md5", "sha1", "sha256", "sha512", "sha3_256", "blake2b"):
        h = hmac.new(b"key", b"message", name)
        print(name, h.hexdigest(), h.name, hmac.digest(b"key", b"message", name) == h.digest())
    print(hmac.compare_digest(b"a", b"a"), hmac.compare_digest("a", "b"), attempt(hmac.compare_digest, "a", b"a"), attempt(hmac.compare_digest, "é", "é"), attempt(hmac.new, b"k", b"m"), attempt(hmac.new, "k", b"m", "md5"), hmac.new(b"k" * 200, digestmod="sha256").hexdigest()[:16], len(secrets.token_hex(5)), secrets.compare_digest("x", "x"))


def texts():
    for data in (b"", b"a", b"ab", b"abc", b"\xff\xfe\xfd\xfc", b"hello world!!", bytes(range(20))):
        encoded = {name: getattr(base64, name)(data) for name in ("b16encode", "b32encode", "b32hexencode", "b64encode", "urlsafe_b64encode", "b85encode", "a85encode", "z85encode") if name != "z85encode" or len(data) % 4 == 0}
        print(data, *encoded.values())
        print(all(getattr(base64, name.replace("encode", "decode"))(text) == data for name, text in encoded.items()), binascii.hexlify(data, "-", 2), binascii.b2a_uu(data) if len(data) <= 45 else "", binascii.b2a_qp(data), binascii.b2a_base64(data, newline=False), binascii.a2b_base64(binascii.b2a_base64(data)) == data)
    for function, argument in ((base64.b64decode, "abc"), (base64.b64decode, b"a"), (base64.b64decode, b"ab=c"), (base64.b32decode, "abc"), (base64.b16decode, "0g"), (base64.b16decode, "ab"), (base64.b85decode, b"|||||"), (base64.b85decode, b"\x00"), (base64.a85decode, b"zz!"), (base64.a85decode, b"v"), (binascii.unhexlify, "abc"), (binascii.unhexlify, "zz"), (bytes.fromhex, "1 2"), (bytes.fromhex, "12 3x"), (binascii.a2b_uu, b"!zz~~\n"), (base64.b64encode, "text"), (binascii.a2b_base64, "é"), (base64.z85decode, b"abc")):
        print(function.__name__, argument, attempt(function, argument))
    print(base64.b64decode("YWJj!ZGVm"), attempt(base64.b64decode, "YWJj!ZGVm", validate=True), base64.b32decode("mfrgg===", casefold=True), base64.b16decode("ab", casefold=True), base64.a85encode(b"\0\0\0\0    x", foldspaces=True, wrapcol=4, adobe=True), base64.encodebytes(b"x" * 60), base64.decodebytes(b"YQ==\nYg==\n"), binascii.a2b_qp(b"a=\nb=3D_", header=True), binascii.b2a_qp(b"tab\t end \n" + b"x" * 80, quotetabs=True), binascii.crc32(b"x", 5), binascii.a2b_base64(b"YQ==YQ=="), attempt(binascii.a2b_base64, b"YQ==YQ==", strict_mode=True))
    view = memoryview(bytearray(range(24))).cast("B", (2, 3, 4))
    print(view.tolist(), view.shape, view.strides, view.format, view.contiguous, bytes(view)[:3], attempt(lambda: view[0]), view[1, 2, 3], view.tobytes("F")[:4], memoryview(b"abcd").cast("I").tolist(), attempt(memoryview, "x"), memoryview(b"abc")[::-1].tobytes(), memoryview(b"a") == b"a", hash(memoryview(b"a")) == hash(b"a"))
    array = bytearray(b"hello")
    lock = memoryview(array)
    print(attempt(array.append, 1), lock.release(), array.append(33), array, array.find(b"l"), array.pop(), array[::2], array.translate(bytes.maketrans(b"l", b"L"), b"e"), attempt(lambda: lock[0]), b"%s %d %a %x" % (b"x", 5, "é", 255), b"a,b".partition(b","), bytes([1, 2]) + bytearray(b"x"), b"abc".hex("_", -2), b"x" in b"axb", attempt(bytes, [256]), attempt(bytes, -1), attempt(bytes, "x"), bytes(3), b"ab" * 2, b"Ab".swapcase(), b" a ".strip(), b"a\nb".splitlines(), b"1".isdigit(), b"tEst".title(), attempt(b"a".join, ["b"]), b"abcabc".replace(b"b", b"", 1), b"\x00\t'\"\\".__repr__())


if __name__ == "__main__":
    for part in (streams, zips, tars, digests, texts):
        print(f"== {part.__name__}")
        part()
