//! Comparison of the engine with the reference interpreter (when `KRAIT_REFERENCE` names one), a fixed table of cases
//! for when there is none, and hostile code arrays.

use crate::{Env, InvalidCode, NoEnv, Program, State, Stop};
use krait_text::{Builder, Str};
use std::process::Command;

mod table;

fn numbers(field: &str) -> Vec<u32> {
    field.split(',').filter(|n| !n.is_empty()).map(|n| n.parse().unwrap()).collect()
}

fn show(state: &State, groups: usize) -> String {
    let mut out = format!("{},{}", state.span().0, state.span().1);
    for group in 1..=groups {
        match state.group(group) {
            Some((start, end)) => out += &format!(",{start},{end}"),
            None => out += ",-1,-1",
        }
    }
    out + &format!(",{}", state.last_index().unwrap_or(0))
}

/// Runs one line of `tests/cases.py`; `Err` holds what came out instead.
fn run_case(line: &str) -> Result<(), String> {
    let fields: Vec<&str> = line.split(';').collect();
    let [groups, code, subject, mode, pos, end, expected] = fields[..] else {
        return Err("bad line".into());
    };
    let groups = groups.parse().unwrap();
    let program = Program::new(numbers(code), groups).map_err(|e| e.to_string())?;
    let mut builder = Builder::new();
    for c in numbers(subject) {
        builder.push(c);
    }
    let text = builder.finish();
    let subject: Str = text.as_str();
    let mut state = State::new(&program, pos.parse().unwrap(), end.parse().unwrap());
    let mut found = Vec::new();
    let env = &mut NoEnv;
    match mode {
        "iter" => {
            while state.search(&program, subject, env).map_err(|e| format!("{e:?}"))? {
                found.push(show(&state, groups));
                state.advance();
            }
        }
        _ => {
            let hit = match mode {
                "match" => state.match_prefix(&program, subject, env),
                "fullmatch" => state.match_full(&program, subject, env),
                _ => state.search(&program, subject, env),
            };
            if hit.map_err(|e| format!("{e:?}"))? {
                found.push(show(&state, groups));
            }
        }
    }
    let found = if found.is_empty() { "-".to_owned() } else { found.join("/") };
    if found == expected { Ok(()) } else { Err(found) }
}

fn check(cases: &str) {
    let mut failures = 0;
    for line in cases.lines() {
        if let Err(found) = run_case(line) {
            failures += 1;
            if failures <= 10 {
                println!("{line}\n  got {found}");
            }
        }
    }
    assert_eq!(failures, 0, "of {} cases", cases.lines().count());
}

#[test]
fn fixed_table() {
    check(table::CASES);
}

#[test]
fn reference() {
    let Ok(python) = std::env::var("KRAIT_REFERENCE") else { return };
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases.py");
    let seed = std::env::var("KRAIT_SEED").unwrap_or_else(|_| "1".into());
    let count = std::env::var("KRAIT_COUNT").unwrap_or_else(|_| "6000".into());
    let output = Command::new(python).args(["-B", script, &seed, &count]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    check(std::str::from_utf8(&output.stdout).unwrap());
}

/// Every array that differs from a valid one in one code is refused or runs without harm.
#[test]
fn hostile_codes() {
    let mut lines: Vec<&str> = table::CASES.lines().collect();
    lines.dedup_by_key(|line| line.split(';').nth(1));
    for line in lines.iter().filter(|line| line.contains(";search;")) {
        let fields: Vec<&str> = line.split(';').collect();
        let code = numbers(fields[1]);
        let groups: usize = fields[0].parse().unwrap();
        for i in 0..code.len().min(60) {
            for value in [
                0,
                1,
                2,
                3,
                15,
                17,
                18,
                23,
                28,
                code[i].wrapping_add(1),
                code[i].wrapping_sub(1),
                u32::MAX,
            ] {
                let mut bad = code.clone();
                bad[i] = value;
                let Ok(program) = Program::new(bad, groups) else { continue };
                let mut state = State::new(&program, 0, usize::MAX);
                let _ = state.search(&program, Str::Ascii(b"abcab aabb\n"), &mut Limit(50));
            }
        }
    }
    assert_eq!(Program::new(vec![], 0).err(), Some(InvalidCode));
    assert_eq!(Program::new(vec![16, 97], 0).err(), Some(InvalidCode));
    assert_eq!(Program::new([27, 1].repeat(100_000), 0).err(), Some(InvalidCode));
    let mut nested: Vec<u32> =
        (0..5000).flat_map(|i| [27, 2 * (5000 - i) + (5000 - i) - 1]).collect();
    nested.extend(std::iter::repeat_n(1, 5001));
    assert_eq!(Program::new(nested, 0).err(), Some(InvalidCode));
}

struct Limit(u32);

impl Env for Limit {
    fn check(&mut self) -> Result<(), Stop> {
        self.0 = self.0.checked_sub(1).ok_or(Stop::Interrupted)?;
        Ok(())
    }
}

/// `(a*)*b`-like patterns stop when told to, and long subjects need no native stack.
#[test]
fn interrupts_and_depth() {
    // (?:a|a)*$ as re/_compiler.py writes it without its branch merging: REPEAT {BRANCH a|a} MAX_UNTIL AT_END.
    let code = vec![23, 15, 0, u32::MAX, 7, 5, 16, 97, 15, 7, 5, 16, 97, 15, 2, 0, 18, 6, 5, 1];
    let program = Program::new(code, 0).unwrap();
    let mut subject = vec![b'a'; 60];
    subject.push(b'b');
    let mut state = State::new(&program, 0, subject.len());
    assert_eq!(
        state.match_prefix(&program, Str::Ascii(&subject), &mut Limit(200)),
        Err(Stop::Interrupted)
    );
    let long = vec![b'a'; 1_000_000];
    let mut state = State::new(&program, 0, long.len());
    assert_eq!(state.match_prefix(&program, Str::Ascii(&long), &mut NoEnv), Ok(true));
    assert_eq!(state.span(), (0, 1_000_000));
}
