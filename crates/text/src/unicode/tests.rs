//! Unicode tables against fixed facts, and exhaustively against a reference interpreter when KRAIT_REFERENCE names one.

use super::normalize::{Database, Form, normalize};
use super::*;
use crate::{Builder, Str, Text};
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// What the reference prints for `script`, which gets `input` on stdin; `None` without a reference.
pub(crate) fn reference(script: &str, input: &str) -> Option<String> {
    let python = std::env::var_os("KRAIT_REFERENCE")?;
    let mut child = Command::new(python)
        .args(["-B", "-X", "utf8", "-c", script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("reference starts");
    let mut stdin = child.stdin.take().expect("piped");
    let input = input.to_owned();
    let feeder = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let out = child.wait_with_output().expect("reference runs");
    feeder.join().expect("feeder").ok();
    assert!(out.status.success());
    Some(String::from_utf8(out.stdout).expect("utf-8"))
}

pub(crate) fn assert_same_lines(ours: &str, theirs: &str) {
    let mut wrong = Vec::new();
    for (a, b) in ours.lines().zip(theirs.lines()) {
        if a != b {
            let fields = a.split(' ').zip(b.split(' ')).enumerate();
            let fields = fields.filter(|(_, (a, b))| a != b).take(3);
            wrong.push(format!("{}: {:?}", &a[..a.len().min(60)], fields.collect::<Vec<_>>()));
        }
    }
    assert_eq!(ours.lines().count(), theirs.lines().count());
    assert!(
        wrong.is_empty(),
        "{} differ:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(20)].join("\n")
    );
}

fn hexes(chars: impl IntoIterator<Item = u32>) -> String {
    chars.into_iter().map(|c| format!("{c:x}")).collect::<Vec<_>>().join(",")
}

#[test]
fn a_few_facts() {
    assert_eq!(category('A' as u32), "Lu");
    assert_eq!(&*upper_full(0xdf), [0x53, 0x53]);
    assert_eq!(to_numeric(0xbd), Some(0.5));
    assert_eq!(names::name(0xac01).as_deref(), Some("HANGUL SYLLABLE GAG"));
    assert_eq!(names::lookup_char("latin small letter gha"), Some(0x1a3));
    assert_eq!(names::lookup_char("KEYCAP NUMBER SIGN"), None);
    assert_eq!(
        names::lookup("keycap number sign"),
        Some(names::Found::Sequence(&[0x23, 0xfe0f, 0x20e3]))
    );
    assert_eq!(names::lookup_char("CJK UNIFIED IDEOGRAPH-4e00"), Some(0x4e00));
    assert_eq!(decomposition_text(0xfb01), "<compat> 0066 0069");
    let mut b = Builder::new();
    normalize(Text::from("e\u{301}\u{323}").as_str(), Form::Nfc, Database::Current, &mut b);
    assert_eq!(b.finish(), "\u{1eb9}\u{301}");
}

#[test]
fn properties_equal_the_reference() {
    let script = r#"
import unicodedata as u, sys, _sre
old = u.ucd_3_2_0
h = lambda s: ','.join(f'{ord(c):x}' for c in s)
out = []
for i in range(0x110000):
    c = chr(i)
    f = [c.isalpha(), c.isalnum(), c.isdecimal(), c.isdigit(), c.isnumeric(), c.islower(), c.isupper(), c.istitle(),
         c.isspace(), c.isprintable(), c.isidentifier(), ('a'+c).isidentifier(), len(('a'+c+'b').splitlines()) > 1]
    if 0x110000 > i:
        out.append(' '.join([f'{i:x}', ''.join(str(int(b)) for b in f), h(c.lower()) if i != 0x3a3 else '3c3', h(c.upper()),
          h(c.title()), h(c.casefold()), f'{_sre.unicode_tolower(i):x}',
          u.category(c), u.bidirectional(c), str(u.combining(c)), u.east_asian_width(c), str(u.mirrored(c)),
          u.decomposition(c).replace(' ', ','), str(u.decimal(c, None)), str(u.digit(c, None)),
          str(u.numeric(c, None)), u.name(c, '').replace(' ', '_'),
          h(u.normalize('NFC', c)), h(u.normalize('NFD', c)), h(u.normalize('NFKC', c)), h(u.normalize('NFKD', c)),
          old.category(c), old.bidirectional(c), str(old.combining(c)), old.east_asian_width(c), str(old.mirrored(c)),
          old.decomposition(c).replace(' ', ','), str(old.decimal(c, None)), str(old.numeric(c, None)),
          old.name(c, '').replace(' ', '_'), h(old.normalize('NFKC', c)), h(old.normalize('NFD', c))]))
sys.stdout.write('\n'.join(out) + '\n')
"#;
    let Some(theirs) = reference(script, "") else { return };
    let mut ours = String::with_capacity(theirs.len());
    for c in 0..0x110000 {
        let flags = [
            is_alpha(c),
            is_alnum(c),
            is_decimal(c),
            is_digit(c),
            is_numeric(c),
            is_lower(c),
            is_upper(c),
            is_title(c) || is_upper(c),
            is_space(c),
            is_printable(c),
            is_xid_start(c) || c == 0x5f,
            is_xid_continue(c),
            is_linebreak(c),
        ];
        let flags: String = flags.iter().map(|&f| if f { '1' } else { '0' }).collect();
        let opt = |v: Option<u8>| v.map_or("None".to_owned(), |v| v.to_string());
        let num = |v: Option<f64>| v.map_or("None".to_owned(), python_float);
        let text = Text::from_code_points([c]);
        let norm = |form, db| {
            let mut b = Builder::new();
            normalize(text.as_str(), form, db, &mut b);
            hexes(b.as_str())
        };
        let now = Database::Current;
        writeln!(
            ours,
            "{c:x} {flags} {} {} {} {} {:x} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {} {}",
            hexes(lower_full(c).iter().copied()),
            hexes(upper_full(c).iter().copied()),
            hexes(title_full(c).iter().copied()),
            hexes(fold_full(c).iter().copied()),
            to_lower(c),
            category(c), bidirectional(c), combining(c), east_asian_width(c), is_mirrored(c) as u8,
            decomposition_text(c).replace(' ', ","),
            opt(to_decimal(c)), opt(to_digit(c)), num(to_numeric(c)),
            names::name(c).unwrap_or_default().replace(' ', "_"),
            norm(Form::Nfc, now), norm(Form::Nfd, now), norm(Form::Nfkc, now), norm(Form::Nfkd, now),
            old::category(c), old::bidirectional(c), old::combining(c), old::east_asian_width(c),
            old::is_mirrored(c) as u8, old::decomposition_text(c).replace(' ', ","),
            opt(old::to_decimal(c)), num(old::to_numeric(c)),
            old::name(c).unwrap_or_default().replace(' ', "_"),
            norm(Form::Nfkc, Database::Old), norm(Form::Nfd, Database::Old),
        )
        .expect("string");
    }
    assert_same_lines(&ours, &theirs);
}

/// `repr` of the floats that occur as numeric values.
fn python_float(v: f64) -> String {
    if v >= 1e16 { format!("{v:e}").replace('e', "e+") } else { format!("{v:?}") }
}

#[test]
fn names_are_found_again() {
    for c in 0..0x110000 {
        if let Some(name) = names::name(c) {
            assert_eq!(names::lookup(&name), Some(names::Found::Char(c)), "{name}");
        }
    }
    assert_eq!(names::lookup("TANGUT IDEOGRAPH-17000"), Some(names::Found::Char(0x17000)));
    assert_eq!(names::lookup("HANGUL SYLLABLE "), None);
    assert_eq!(names::lookup(""), None);
}

/// Random strings of combining and composing characters.
#[test]
fn normalization_equals_the_reference() {
    let pool: Vec<u32> = (0..0x110000)
        .filter(|&c| combining(c) != 0 || decomposition(c).is_some())
        .chain([0x1100, 0x1161, 0x11a8, 0xac00, 0x61, 0x65, 0x41, 0x9c7, 0xd800])
        .collect();
    let mut seed = 12345u64;
    let mut next = |n: usize| {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (seed >> 33) as usize % n
    };
    let mut input = String::new();
    let mut texts = Vec::new();
    for _ in 0..20000 {
        let n = 1 + next(6);
        let chars: Vec<u32> = (0..n)
            .map(|_| if next(2) == 0 { 0x41 + next(60) as u32 } else { pool[next(pool.len())] })
            .collect();
        writeln!(input, "{}", hexes(chars.iter().copied())).expect("string");
        texts.push(Text::from_code_points(chars));
    }
    let script = r#"
import unicodedata as u, sys
h = lambda s: ','.join(f'{ord(c):x}' for c in s)
for line in sys.stdin:
    s = ''.join(chr(int(x, 16)) for x in line.strip().split(','))
    print(*[h(u.normalize(f, s)) + str(int(u.is_normalized(f, s))) for f in ('NFC', 'NFD', 'NFKC', 'NFKD')],
          h(u.ucd_3_2_0.normalize('NFC', s)))
"#;
    let Some(theirs) = reference(script, &input) else { return };
    let mut ours = String::new();
    for t in &texts {
        let form = |f, db| {
            let mut b = Builder::new();
            normalize(t.as_str(), f, db, &mut b);
            hexes(b.as_str())
        };
        let both = |f| {
            let same = normalize::is_normalized(t.as_str(), f, Database::Current);
            format!("{}{}", form(f, Database::Current), same as u8)
        };
        writeln!(
            ours,
            "{} {} {} {} {}",
            both(Form::Nfc),
            both(Form::Nfd),
            both(Form::Nfkc),
            both(Form::Nfkd),
            form(Form::Nfc, Database::Old)
        )
        .expect("string");
    }
    assert_same_lines(&ours, &theirs);
    let _ = Str::EMPTY;
}
