//! Every codec against the digests that `cargo xtask gen-cjk` had the reference make; the inputs here are the same as in
//! crates/xtask/src/cjk/digests.py.

use super::super::Input;
use super::{CN, Codec, HK, ISO2022, JP, KR, Stop, TW};
use crate::{Builder, Text};

static EXPECTED: &str = include_str!("../../generated/cjk_digests.txt");

const PIECES: [&[u8]; 28] = [
    b"\x1b$B",
    b"\x1b$@",
    b"\x1b(B",
    b"\x1b(J",
    b"\x1b(I",
    b"\x1b$A",
    b"\x1b$(C",
    b"\x1b$)C",
    b"\x1b$(D",
    b"\x1b$(O",
    b"\x1b$(P",
    b"\x1b$(Q",
    b"\x1b&@\x1b$B",
    b"\x1b.A",
    b"\x1b.F",
    b"\x1b.J",
    b"\x1bN",
    b"\x1b",
    b"\x0e",
    b"\x0f",
    b"\n",
    b"~{",
    b"~}",
    b"~~",
    b"~\n",
    b"\xa4\xd4\xa4\xa1\xa4\xbf\xa4\xd4",
    b"\xa4\xd4\xa4\xbe\xa4\xd3\xa4\xa1",
    b"\x810\x810",
];
const BLOCKS: [(u32, u32); 14] = [
    (0x20, 0x60),
    (0xa0, 0x60),
    (0x250, 0xa0),
    (0x300, 0x10),
    (0x370, 0xe0),
    (0x2010, 0x40),
    (0x3000, 0x100),
    (0x3130, 0x60),
    (0x4e00, 0x5200),
    (0xac00, 0x2ba4),
    (0xd800, 0x800),
    (0xe000, 0x800),
    (0xff00, 0xf0),
    (0x20000, 0xa6e0),
];

struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 33) % u64::from(limit)) as u32
    }
}

fn random_bytes(numbers: &mut Numbers) -> Vec<u8> {
    let mut out = Vec::new();
    for _ in 0..1 + numbers.below(8) {
        match numbers.below(4) {
            0 => out.extend(PIECES[numbers.below(PIECES.len() as u32) as usize]),
            1 => out.extend([0x5e, 0x5e].map(|limit| 0x21 + numbers.below(limit) as u8)),
            2 => {
                out.push(0x80 + numbers.below(0x80) as u8);
                out.push(0x30 + numbers.below(0xd0) as u8);
            }
            _ => out.push(numbers.below(0x100) as u8),
        }
    }
    out
}

fn random_text(numbers: &mut Numbers) -> Text {
    let count = 1 + numbers.below(8);
    Text::from_code_points((0..count).map(|_| {
        let (first, count) = BLOCKS[numbers.below(BLOCKS.len() as u32) as usize];
        first + numbers.below(count)
    }))
}

/// CRC-32, as zlib has it.
struct Sum {
    table: [u32; 256],
    value: u32,
}

impl Sum {
    fn new() -> Sum {
        let step = |c: u32| if c & 1 == 1 { c >> 1 ^ 0xedb8_8320 } else { c >> 1 };
        let table = std::array::from_fn(|byte| (0..8).fold(byte as u32, |c, _| step(c)));
        Sum { table, value: !0 }
    }

    fn add(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            let index = self.value as u8 ^ byte;
            self.value = self.table[usize::from(index)] ^ self.value >> 8;
        }
    }
}

/// Where a fault ends, its text for the digest, and None if coding cannot go on.
fn fault(stop: Stop, at: usize, end: usize) -> Option<(usize, String)> {
    let (end, reason) = match stop {
        Stop::Incomplete => (end, "in"),
        Stop::Illegal(len) => (at + len, "il"),
        Stop::Internal => return None,
    };
    Some((end, format!("{at}-{end}{reason}")))
}

/// What the reference says when the state makes no sense.
const INTERNAL: &[u8] = b"internal codec error";

fn add_decoded(codec: &Codec, bytes: &[u8], sum: &mut Sum) {
    let (mut state, mut at, mut out) = (codec.decoder(), 0, Builder::new());
    let mut faults = String::new();
    let mut whole = true;
    while let Err(stop) = codec.decode(&mut state, bytes, &mut at, &mut out) {
        let Some((end, text)) = fault(stop, at, bytes.len()) else {
            whole = false;
            break;
        };
        faults += &text;
        at = end;
    }
    match out.as_str().to_str() {
        Some(text) if whole => sum.add(text.as_bytes()),
        _ => sum.add(INTERNAL),
    }
    sum.add(faults.as_bytes());
    sum.add(b"\n");
}

fn add_encoded(codec: &Codec, text: &Text, sum: &mut Sum) {
    let (mut state, mut at, mut out) = (codec.encoder(), 0, Vec::new());
    let mut faults = String::new();
    while let Err(stop) = codec.encode(&mut state, text.as_str(), &mut at, Input::Final, &mut out) {
        let (end, text) = fault(stop, at, text.len()).expect("encoders make their states");
        faults += &text;
        at = end;
    }
    codec.reset_encoder(&mut state, &mut out);
    sum.add(&out);
    sum.add(faults.as_bytes());
    sum.add(b"\n");
}

fn digest_of_decoding(codec: &Codec) -> u32 {
    let mut sum = Sum::new();
    for a in 0..=255 {
        add_decoded(codec, &[a], &mut sum);
    }
    for a in 0..=255 {
        for b in 0..=255 {
            add_decoded(codec, &[a, b], &mut sum);
        }
    }
    let mut numbers = Numbers(1);
    for _ in 0..15000 {
        add_decoded(codec, &random_bytes(&mut numbers), &mut sum);
    }
    !sum.value
}

fn digest_of_encoding(codec: &Codec) -> u32 {
    let mut sum = Sum::new();
    for first in (0..0x110000).step_by(64) {
        add_encoded(codec, &Text::from_code_points(first..first + 64), &mut sum);
    }
    let mut numbers = Numbers(1);
    for _ in 0..15000 {
        add_encoded(codec, &random_text(&mut numbers), &mut sum);
    }
    !sum.value
}

#[test]
fn codecs_give_what_the_reference_gives() {
    let mut found = String::new();
    for codec in [CN, HK, ISO2022, JP, KR, TW].into_iter().flatten() {
        let (decoding, encoding) = (digest_of_decoding(codec), digest_of_encoding(codec));
        found += &format!("{} {decoding:08x} {encoding:08x}\n", codec.name);
    }
    assert_eq!(found, EXPECTED);
}
