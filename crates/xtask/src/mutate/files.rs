//! Source files in odd encodings, run as programs by the reference and by a Krait: `cargo xtask mutate --krait PATH
//! --files COUNT`. Declarations, byte order marks, line ends and bytes that cannot be decoded meet in comments, names,
//! strings and at the end; what is compared is the error with its place, or the values of the program's variables.

use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use super::random::Random;

/// Prints what became of a program.
const HOOK: &str = include_str!("file_hook.py");

const ENCODINGS: &[&str] = &[
    "utf-8",
    "utf-8",
    "utf-8",
    "latin-1",
    "cp1252",
    "utf-8-sig",
    "euc-jp",
    "shift_jis",
    "ascii",
    "iso-8859-15",
    "gb2312",
    "utf-8-unix",
    "iso-8859-1-dos",
    "big5",
    "nosuch",
    "rot13",
    "utf-16",
    "utf-7",
    "koi8-r",
    "UTF8",
    "u8",
    "hex",
    "idna",
    "raw_unicode_escape",
];

const BAD: &[&[u8]] = &[
    b"\xff",
    b"\xff",
    b"\xe9",
    b"\xc3",
    b"\xe2\x82",
    b"\xf0\x9f\x98",
    b"\x80",
    b"\xed\xa0\x80",
    b"\xc0\x80",
    b"\x81",
    b"\xa4",
    b"\xc3\xa9\xff",
    b"\0",
];

/// Lines without variables; `@` stands for text, `$` for a new name.
const LINES: &[&str] = &[
    "# @",
    "   # @",
    "",
    "$ = '@'",
    "$ = '''@\n@\n@'''",
    "$ = b'@'",
    "$ = (1,\n  # @\n '@')",
    "@ = 1",
    "$ = f'@{1} @'",
    "$ = f'''@\n{1}@\n'''",
    "if 1:\n  $ = '@'",
    "$ = 1 + \\\n 2 # @",
    "$ = '\\\n@'",
    "$ = f'''{\n'@'\n}'''",
    "$ = '@' '@'",
];

const MISTAKES: &[&str] = &[
    "x = = 1",
    "if 1",
    "(",
    "1 +",
    "x y",
    ")",
    "'abc",
    "'''abc",
    "  x = 1",
    "f'{'",
    "\\x",
    "def f():\n  pass\n x",
    "0x",
    "print 1",
];

/// Runs `count` files; how many differ, and the first few of those.
pub fn run(reference: &Path, krait: &Path, seed: u64, count: u64, jobs: u64) -> Result<(), String> {
    let scratch = std::env::temp_dir().join(format!("krait-files-{}", std::process::id()));
    std::fs::create_dir_all(&scratch).map_err(|e| format!("{}: {e}", scratch.display()))?;
    let done = compare(reference, krait, seed, count, jobs, &scratch);
    let removed = std::fs::remove_dir_all(&scratch).map_err(|e| e.to_string());
    let different = done?;
    removed?;
    for (number, theirs, ours) in different.iter().take(20) {
        println!("\n{number}: {}", source(seed, *number).escape_ascii());
        println!("    reference {theirs}\n    krait     {ours}");
    }
    println!("{} of {count} files differ", different.len());
    if different.is_empty() { Ok(()) } else { Err("files differ".into()) }
}

type Different = (u64, String, String);

fn compare(
    reference: &Path,
    krait: &Path,
    seed: u64,
    count: u64,
    jobs: u64,
    scratch: &Path,
) -> Result<Vec<Different>, String> {
    std::fs::write(scratch.join("sitecustomize.py"), HOOK).map_err(|e| e.to_string())?;
    let next = AtomicU64::new(0);
    let found = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        let work = || -> Result<(), String> {
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= count {
                    return Ok(());
                }
                let file = scratch.join(format!("case{number}.py"));
                std::fs::write(&file, source(seed, number)).map_err(|e| e.to_string())?;
                let (theirs, ours) = (told(reference, &file)?, told(krait, &file)?);
                std::fs::remove_file(&file).map_err(|e| e.to_string())?;
                if theirs != ours {
                    let mut found = found.lock().map_err(|_| "a worker failed")?;
                    found.push((number, theirs, ours));
                }
            }
        };
        let workers: Vec<_> = (0..jobs).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().map_err(|_| "a worker failed")?)
    })?;
    let mut found = found.into_inner().map_err(|_| "a worker failed")?;
    found.sort();
    Ok(found)
}

/// What a program's run tells.
fn told(interp: &Path, file: &Path) -> Result<String, String> {
    let output = Command::new(interp)
        .args(["-B", "-W", "ignore", "-X", "utf8"])
        .arg(file)
        .env("PYTHONPATH", file.parent().unwrap_or(file))
        .output()
        .map_err(|e| format!("{}: {e}", interp.display()))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    Ok(format!("{:?} {text}{errors}", output.status.code()))
}

/// The source of a case.
fn source(seed: u64, number: u64) -> Vec<u8> {
    let mut random = Random::new(seed, number);
    let encoding = random.pick(ENCODINGS);
    let good: &[u8] = match encoding {
        "latin-1" | "cp1252" | "iso-8859-15" | "iso-8859-1-dos" => b"\xe9",
        "euc-jp" => b"\xc6\xfc\xcb\xdc",
        "shift_jis" => b"\x93\xfa\x96\x7b",
        "gb2312" => b"\xd6\xd0\xce\xc4",
        "big5" => b"\xa4\xa4\xa4\xe5",
        "koi8-r" => b"\xf6",
        "utf-7" => b"+AOk-",
        _ => "é".as_bytes(),
    };
    let bad = if random.once_in(3) { good } else { random.pick(BAD) };
    let mut lines: Vec<Vec<u8>> = Vec::new();
    for number in 0..1 + random.below(6) {
        let template = match random.once_in(12) {
            true => random.pick(MISTAKES),
            false => random.pick(LINES),
        };
        lines.push(filled(template, number, good, bad, &mut random));
    }
    if !random.once_in(5) {
        let mut declaration = format!("# -*- coding: {encoding} -*-").into_bytes();
        if random.once_in(10) {
            declaration.extend(bad);
        }
        for _ in 0..random.below(3) {
            let before = random.pick(&["", "# x", "#!/usr/bin/python", " ", "# @", "\x0c"]);
            lines.insert(0, filled(before, 0, good, bad, &mut random));
        }
        let place = if random.once_in(4) { random.below(3) } else { random.below(2) };
        lines.insert(place.min(lines.len()), declaration);
    }
    let mut text = lines.join(&b'\n');
    match random.below(8) {
        0 => text.extend(bad),
        1 => {}
        _ => text.push(b'\n'),
    }
    let ends: &[&[u8]] = &[b"\n", b"\r\n", b"\r"];
    let end = [0, 0, 1, 1, 2, 3][random.below(6)];
    let mark: &[u8] = if random.once_in(5) { b"\xef\xbb\xbf" } else { b"" };
    let mut out = mark.to_vec();
    for byte in text {
        match byte {
            b'\n' if end == ends.len() => out.extend(random.pick(ends)),
            b'\n' => out.extend(ends[end]),
            _ => out.push(byte),
        }
    }
    out
}

fn filled(template: &str, number: usize, good: &[u8], bad: &[u8], random: &mut Random) -> Vec<u8> {
    let mut out = Vec::new();
    for byte in template.bytes() {
        match byte {
            b'@' => out.extend(random.pick(&[b"abc" as &[u8], b"abc", good, bad])),
            b'$' => out.extend(format!("v{number}").bytes()),
            _ => out.push(byte),
        }
    }
    out
}
