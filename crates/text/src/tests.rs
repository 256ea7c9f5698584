//! The str and bytes kernels against fixed facts, and on random input against a reference interpreter when
//! KRAIT_REFERENCE names one.

use crate::split::Side;
use crate::unicode::tests::{assert_same_lines, reference};
use crate::{Builder, Str, Text, bytes, case, find, predicates, quote, replace, split};
use std::fmt::Write;

pub(crate) struct Random(u64);

impl Random {
    pub fn new() -> Random {
        Random(88172645463325252)
    }

    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % n
    }

    pub fn pick(&mut self, from: &[u32]) -> u32 {
        from[self.below(from.len())]
    }
}

pub(crate) fn hex_text(s: Str<'_>) -> String {
    s.iter().map(|c| format!("{c:x}.")).collect()
}

fn hex_bytes(s: &[u8]) -> String {
    s.iter().map(|c| format!("{c:x}.")).collect()
}

fn built(f: impl FnOnce(&mut Builder)) -> Text {
    let mut b = Builder::new();
    f(&mut b);
    let t = b.finish();
    assert_eq!(t.as_str().kind(), t.as_str().canonical_kind());
    t
}

/// Random strings over small alphabets, so that searches succeed often.
fn samples(random: &mut Random, n: usize) -> Vec<(Text, Text, Text, usize)> {
    let alphabets: [&[u32]; 6] = [
        &[97, 98],
        &[97, 66, 32, 9, 10, 13, 39, 34, 92, 0x1c],
        &[97, 0xe9, 0xdf, 0xa0, 0x85, 0xb5, 0xff],
        &[97, 0x3a3, 0x3c3, 0x2028, 0x3000, 0x1c5, 0x130, 0xd800, 0x345, 0x2e],
        &[0x1f600, 97, 0x10400, 0x10428, 32, 0xfb01],
        &[0x30, 0x31, 0x2b, 0x2d, 0x5f, 0xb2, 0x660, 0xbd, 97],
    ];
    let mut out = Vec::new();
    for _ in 0..n {
        let alphabet = alphabets[random.below(alphabets.len())];
        let other = alphabets[random.below(alphabets.len())];
        let mut text = |max: usize, alphabet: &[u32]| {
            let len = random.below(max);
            Text::from_code_points((0..len).map(|_| random.pick(alphabet)).collect::<Vec<_>>())
        };
        let (s, sep) = (text(40, alphabet), text(4, alphabet));
        let new = text(4, other);
        out.push((s, sep, new, random.below(6)));
    }
    out
}

fn ranges(s: Str<'_>, f: impl FnOnce(&mut dyn FnMut(std::ops::Range<usize>))) -> String {
    let mut out = String::new();
    f(&mut |r| write!(out, "[{}]", hex_text(s.slice(r))).expect("string"));
    out
}

#[test]
fn str_kernels_equal_the_reference() {
    let script = r#"
import sys
h = lambda s: ''.join(f'{ord(c):x}.' for c in s)
l = lambda parts: ''.join(f'[{h(p)}]' for p in parts)
b = lambda v: str(int(v))
u = lambda x: ''.join(chr(int(p, 16)) for p in x.split('.') if p)
for line in sys.stdin:
    s, p, n, k = line.rstrip('\n').split(' ')
    s, p, n, k = u(s), u(p), u(n), int(k)
    out = [h(s.lower()), h(s.upper()), h(s.title()), h(s.capitalize()), h(s.swapcase()), h(s.casefold()),
      b(s.isalpha()), b(s.isalnum()), b(s.isdecimal()), b(s.isdigit()), b(s.isnumeric()), b(s.isspace()),
      b(s.isprintable()), b(s.islower()), b(s.isupper()), b(s.istitle()), b(s.isidentifier()),
      h(repr(s)), h(ascii(s)), str(s.find(p, k)), str(s.rfind(p, k)), str(s.count(p, k)), str(s.find(p, k, -k)),
      b(s.startswith(p)), b(s.endswith(p)), h(s.replace(p, n)), h(s.replace(p, n, k)),
      l(s.split()), l(s.split(None, k)), l(s.rsplit(None, k)), l(s.splitlines()), l(s.splitlines(True)),
      h(s.strip()), h(s.lstrip()), h(s.rstrip()), h(s.strip(p)), h(s.lstrip(p)), h(s.rstrip(p)),
      h(s.expandtabs(k)), h(s.zfill(k * 7)), h(s.center(k * 7, '*')), b(s < p), b(s == p)]
    if p:
        out += [l(s.split(p)), l(s.split(p, k)), l(s.rsplit(p)), l(s.rsplit(p, k)), l(s.partition(p)), l(s.rpartition(p))]
    print(' '.join(out))
"#;
    let cases = samples(&mut Random::new(), 6000);
    let mut input = String::new();
    for (s, p, n, k) in &cases {
        let line = [s, p, n].map(|t| hex_text(t.as_str())).join(" ");
        writeln!(input, "{line} {k}").expect("string");
    }
    let Some(theirs) = reference(script, &input) else { return };
    let mut ours = String::new();
    for (s, p, n, k) in &cases {
        let (s, p, n, k) = (s.as_str(), p.as_str(), n.as_str(), *k);
        let max = k;
        let h = |f: &dyn Fn(&mut Builder)| hex_text(built(|b| f(b)).as_str());
        let b = |v: bool| (v as u8).to_string();
        let place = |v: Option<usize>| v.map_or("-1".to_owned(), |v| v.to_string());
        let clip = find::clip(s.len(), k as isize, isize::MAX);
        let clip2 = find::clip(s.len(), k as isize, -(k as isize));
        let replaced = |max: usize| {
            let mut out = Builder::new();
            if replace::replace(s, p, n, max, &mut out) == 0 {
                assert!(out.is_empty());
                return hex_text(s);
            }
            hex_text(out.as_str())
        };
        let strip = |side| hex_text(s.slice(split::strip_whitespace(s, side)));
        let strip_chars = |side| hex_text(s.slice(split::strip_chars(s, p, side)));
        let mut out = vec![
            h(&|o| case::lower(s, o)),
            h(&|o| case::upper(s, o)),
            h(&|o| case::title(s, o)),
            h(&|o| case::capitalize(s, o)),
            h(&|o| case::swapcase(s, o)),
            h(&|o| case::casefold(s, o)),
            b(predicates::is_alpha(s)),
            b(predicates::is_alnum(s)),
            b(predicates::is_decimal(s)),
            b(predicates::is_digit(s)),
            b(predicates::is_numeric(s)),
            b(predicates::is_space(s)),
            b(predicates::is_printable(s)),
            b(predicates::is_lower(s)),
            b(predicates::is_upper(s)),
            b(predicates::is_title(s)),
            b(predicates::is_identifier(s)),
            h(&|o| quote::repr(s, o)),
            h(&|o| quote::ascii(s, o)),
            place(clip.clone().and_then(|r| find::find(s, p, r))),
            place(clip.clone().and_then(|r| find::rfind(s, p, r))),
            clip.map_or(0, |r| find::count(s, p, r)).to_string(),
            place(clip2.and_then(|r| find::find(s, p, r))),
            b(find::starts_with(s, p)),
            b(find::ends_with(s, p)),
            replaced(usize::MAX),
            replaced(max),
            ranges(s, |e| split::split_whitespace(s, usize::MAX, e)),
            ranges(s, |e| split::split_whitespace(s, max, e)),
            ranges(s, |e| split::rsplit_whitespace(s, max, e)),
            ranges(s, |e| split::split_lines(s, false, e)),
            ranges(s, |e| split::split_lines(s, true, e)),
            strip(Side::Both),
            strip(Side::Left),
            strip(Side::Right),
            strip_chars(Side::Both),
            strip_chars(Side::Left),
            strip_chars(Side::Right),
            h(&|o| replace::expand_tabs(s, k, o)),
            h(&|o| replace::zfill(s, k * 7, o)),
            h(&|o| {
                let left = replace::center_left(s.len(), k * 7);
                let right = (k * 7).saturating_sub(s.len()) - left;
                replace::pad(s, left, right, 0x2a, o)
            }),
            b(s < p),
            b(s == p),
        ];
        assert_eq!(
            replace::expand_tabs_len(s, k),
            Some(built(|o| replace::expand_tabs(s, k, o)).len())
        );
        if !p.is_empty() {
            let parts = |r: Option<std::ops::Range<usize>>, missing: [Str<'_>; 3]| {
                let three = match r {
                    Some(r) => [s.slice(0..r.start), s.slice(r.clone()), s.slice_from(r.end)],
                    None => missing,
                };
                three.map(|t| format!("[{}]", hex_text(t))).concat()
            };
            out.extend([
                ranges(s, |e| split::split(s, p, usize::MAX, e)),
                ranges(s, |e| split::split(s, p, max, e)),
                ranges(s, |e| split::rsplit(s, p, usize::MAX, e)),
                ranges(s, |e| split::rsplit(s, p, max, e)),
                parts(split::partition(s, p), [s, Str::EMPTY, Str::EMPTY]),
                parts(split::rpartition(s, p), [Str::EMPTY, Str::EMPTY, s]),
            ]);
        }
        writeln!(ours, "{}", out.join(" ")).expect("string");
    }
    assert_same_lines(&ours, &theirs);
}

#[test]
fn bytes_kernels_equal_the_reference() {
    let script = r#"
import sys
h = lambda s: ''.join(f'{c:x}.' for c in s)
l = lambda parts: ''.join(f'[{h(p)}]' for p in parts)
b = lambda v: str(int(v))
u = lambda x: bytes(int(p, 16) for p in x.split('.') if p)
for line in sys.stdin:
    s, p, n, k = line.rstrip('\n').split(' ')
    s, p, n, k = u(s), u(p), u(n), int(k)
    out = [h(s.lower()), h(s.upper()), h(s.title()), h(s.capitalize()), h(s.swapcase()),
      b(s.isalpha()), b(s.isalnum()), b(s.isdigit()), b(s.isspace()), b(s.islower()), b(s.isupper()), b(s.istitle()),
      repr(s).encode().hex(), str(s.find(p, k)), str(s.rfind(p, k)), str(s.count(p)),
      h(s.replace(p, n)), h(s.replace(p, n, k)), l(s.split()), l(s.split(None, k)), l(s.rsplit(None, k)),
      l(s.splitlines()), l(s.splitlines(True)), h(s.strip()), h(s.lstrip()), h(s.rstrip()), h(s.strip(p)),
      h(s.expandtabs(k)), h(s.zfill(k * 7)), h(s.translate(None, p)), s.hex(), s.hex(':', k - 3)]
    try:
        out.append(h(bytes.fromhex(s.decode('latin1'))))
    except ValueError as e:
        out.append(str(e).replace(' ', '_'))
    if p:
        out += [l(s.split(p)), l(s.split(p, k)), l(s.rsplit(p)), l(s.rsplit(p, k))]
    print(' '.join(out))
"#;
    let cases: Vec<_> = samples(&mut Random::new(), 6000)
        .into_iter()
        .map(|(s, p, n, k)| {
            let narrow = |t: Text| t.as_str().iter().map(|c| c as u8).collect::<Vec<u8>>();
            (narrow(s), narrow(p), narrow(n), k)
        })
        .collect();
    let mut input = String::new();
    for (s, p, n, k) in &cases {
        let line = [s, p, n].map(|t| hex_bytes(t)).join(" ");
        writeln!(input, "{line} {k}").expect("string");
    }
    let Some(theirs) = reference(script, &input) else { return };
    let mut ours = String::new();
    for (s, p, n, k) in &cases {
        let k = *k;
        let h = |v: &[u8]| hex_bytes(v);
        let b = |v: bool| (v as u8).to_string();
        let place = |v: Option<usize>| v.map_or("-1".to_owned(), |v| v.to_string());
        let parts = |f: &dyn Fn(&mut dyn FnMut(std::ops::Range<usize>))| {
            let mut out = String::new();
            f(&mut |r| write!(out, "[{}]", hex_bytes(&s[r])).expect("string"));
            out
        };
        let clip = find::clip(s.len(), k as isize, isize::MAX);
        let quoted = built(|o| quote::repr_bytes(s, o));
        let mut out = vec![
            h(&bytes::lower(s)),
            h(&bytes::upper(s)),
            h(&bytes::title(s)),
            h(&bytes::capitalize(s)),
            h(&bytes::swapcase(s)),
            b(bytes::is_alpha(s)),
            b(bytes::is_alnum(s)),
            b(bytes::is_digit(s)),
            b(bytes::is_space(s)),
            b(bytes::is_lower(s)),
            b(bytes::is_upper(s)),
            b(bytes::is_title(s)),
            bytes::hex(quoted.as_ascii().expect("ascii").as_bytes(), None, 0),
            place(clip.clone().and_then(|r| bytes::find(s, p, r))),
            place(clip.and_then(|r| bytes::rfind(s, p, r))),
            bytes::count(s, p, 0..s.len()).to_string(),
            h(&bytes::replace(s, p, n, usize::MAX).0),
            h(&bytes::replace(s, p, n, k).0),
            parts(&|e| bytes::split_whitespace(s, usize::MAX, e)),
            parts(&|e| bytes::split_whitespace(s, k, e)),
            parts(&|e| bytes::rsplit_whitespace(s, k, e)),
            parts(&|e| bytes::split_lines(s, false, e)),
            parts(&|e| bytes::split_lines(s, true, e)),
            h(&s[bytes::strip_whitespace(s, Side::Both)]),
            h(&s[bytes::strip_whitespace(s, Side::Left)]),
            h(&s[bytes::strip_whitespace(s, Side::Right)]),
            h(&s[bytes::strip_bytes(s, p, Side::Both)]),
            h(&bytes::expand_tabs(s, k)),
            h(&bytes::zfill(s, k * 7)),
            h(&bytes::translate(s, None, p)),
            bytes::hex(s, None, 1),
            bytes::hex(s, Some(b':'), k as isize - 3),
        ];
        assert_eq!(bytes::expand_tabs_len(s, k), Some(bytes::expand_tabs(s, k).len()));
        out.push(match bytes::from_hex_str(Str::from_latin1(s)) {
            Ok(v) => h(&v),
            Err(bytes::HexError::NotHex(i)) => {
                format!("non-hexadecimal_number_found_in_fromhex()_arg_at_position_{i}")
            }
            Err(bytes::HexError::Odd) => {
                "fromhex()_arg_must_contain_an_even_number_of_hexadecimal_digits".into()
            }
        });
        if !p.is_empty() {
            out.extend([
                parts(&|e| bytes::split(s, p, usize::MAX, e)),
                parts(&|e| bytes::split(s, p, k, e)),
                parts(&|e| bytes::rsplit(s, p, usize::MAX, e)),
                parts(&|e| bytes::rsplit(s, p, k, e)),
            ]);
        }
        writeln!(ours, "{}", out.join(" ")).expect("string");
    }
    assert_same_lines(&ours, &theirs);
}

/// The two-way search against the obvious one, on periodic needles.
#[test]
fn long_needles_in_wide_strings() {
    let mut random = Random::new();
    for _ in 0..3000 {
        let alphabet = 1 + random.below(3) as u32;
        let mut word = |n: usize| -> Vec<u32> {
            (0..n).map(|_| 0x10000 + random.below(alphabet as usize) as u32).collect()
        };
        let unit = word(3);
        let mut hay = word(60);
        let at = hay.len();
        (0..80).for_each(|i| hay.push(unit[i % 3]));
        hay.extend(word(30));
        let needle = hay[at - 5..at + 35].to_vec();
        let (h, n) = (Str::Ucs4(&hay), Str::Ucs4(&needle));
        let obvious = hay.windows(needle.len()).position(|w| w == needle);
        assert_eq!(find::find(h, n, 0..h.len()), obvious);
        let obvious = hay.windows(needle.len()).rposition(|w| w == needle);
        assert_eq!(find::rfind(h, n, 0..h.len()), obvious);
        let mut absent = needle.clone();
        absent[20] = 0x1ffff;
        assert_eq!(find::find(h, Str::Ucs4(&absent), 0..h.len()), None);
    }
}
