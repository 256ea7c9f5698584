//! Differences by what the sides say, each group with its smallest case, made smaller.

use std::collections::BTreeMap;
use std::path::Path;

use krait_bytecode::Const;
use krait_bytecode::marshal::constant::loads;

use super::peer::{Answer, Peer};
use super::settings::Case;
use crate::identity::code_text;

/// How often a case is tried to be made smaller.
const TRIES: usize = 1500;

#[derive(Default)]
pub struct Report {
    groups: BTreeMap<String, Vec<Case>>,
    /// How many cases the reference refused.
    pub refused: u64,
}

impl Report {
    pub fn add(&mut self, case: Case, key: String) {
        self.groups.entry(key).or_default().push(case);
    }

    pub fn different(&self) -> usize {
        self.groups.values().map(Vec::len).sum()
    }

    pub fn merge(&mut self, other: Report) {
        self.refused += other.refused;
        for (key, cases) in other.groups {
            self.groups.entry(key).or_default().extend(cases);
        }
    }

    /// Shows the largest groups first.
    pub fn show(self, groups: usize, judge: &mut Judge) -> Result<(), String> {
        let mut all: Vec<_> = self.groups.into_iter().collect();
        all.sort_by_key(|(_, cases)| std::cmp::Reverse(cases.len()));
        for (key, cases) in all.into_iter().take(groups) {
            println!("\n{} × {key}", cases.len());
            let Some(smallest) = cases.into_iter().min_by_key(|case| case.source.len()) else {
                continue;
            };
            let case = judge.smaller(smallest, &key)?;
            let (theirs, ours) = judge.ask(std::slice::from_ref(&case))?.remove(0);
            let source = String::from_utf8_lossy(&case.source);
            println!("    {}: {source:?}", case.setting().name);
            println!("    reference {:.400}", theirs.text.escape_debug().to_string());
            println!("    ours      {:.400}", ours.text.escape_debug().to_string());
            if theirs.text == ours.text {
                println!("    {}", code_difference(&theirs.code, &ours.code));
            }
        }
        Ok(())
    }
}

/// Both sides.
pub struct Judge {
    reference: Peer,
    /// None: our side is the front end in this process.
    krait: Option<Peer>,
}

impl Judge {
    pub fn start(reference: &Path, krait: Option<&Path>) -> Result<Judge, String> {
        let krait = krait.map(Peer::start).transpose()?;
        Ok(Judge { reference: Peer::start(reference)?, krait })
    }

    /// The reference's answers and ours.
    pub fn ask(&mut self, cases: &[Case]) -> Result<Vec<(Answer, Answer)>, String> {
        let theirs = self.reference.ask(cases)?;
        let ours = match &mut self.krait {
            Some(krait) => krait.ask(cases)?,
            None => cases
                .iter()
                .zip(&theirs)
                .map(|(case, theirs)| super::ours::answer(case, &theirs.decoded))
                .collect(),
        };
        Ok(theirs.into_iter().zip(ours).collect())
    }

    /// Takes lines and then characters away while the difference stays of its group.
    fn smaller(&mut self, mut case: Case, key: &str) -> Result<Case, String> {
        let mut tries = 0;
        for by_lines in [true, false] {
            let mut size = usize::MAX;
            loop {
                let parts: Vec<Vec<u8>> = match by_lines {
                    true => case.source.split_inclusive(|&b| b == b'\n').map(Vec::from).collect(),
                    false => match std::str::from_utf8(&case.source) {
                        Ok(text) => text.chars().map(|c| c.to_string().into_bytes()).collect(),
                        Err(_) => case.source.iter().map(|&byte| vec![byte]).collect(),
                    },
                };
                size = size.min(parts.len() / 2).max(1);
                let mut smaller = None;
                let mut start = 0;
                while start < parts.len() && tries < TRIES {
                    let end = (start + size).min(parts.len());
                    let source = [&parts[..start], &parts[end..]].concat().concat();
                    let attempt = Case { source, ..case };
                    tries += 1;
                    let (theirs, ours) = self.ask(std::slice::from_ref(&attempt))?.remove(0);
                    if difference(&theirs, &ours).as_deref() == Some(key) {
                        smaller = Some(attempt);
                        break;
                    }
                    start = end;
                }
                match smaller {
                    Some(found) => case = found,
                    None if size == 1 => break,
                    None => size /= 2,
                }
            }
        }
        Ok(case)
    }
}

/// How the sides differ, without what is different from case to case.
pub fn difference(theirs: &Answer, ours: &Answer) -> Option<String> {
    if theirs.text != ours.text {
        let (a, b) = (shape(&theirs.text), shape(&ours.text));
        let what = if a == b { place_difference(&theirs.text, &ours.text) } else { String::new() };
        return Some(format!("{a} → {b}{what}"));
    }
    if theirs.code == ours.code {
        return None;
    }
    match (text_of(&theirs.code), text_of(&ours.code)) {
        (Some(a), Some(b)) if a == b => None,
        (Some(a), Some(b)) => {
            let line = a.lines().zip(b.lines()).find(|(a, b)| a != b);
            let word = line.and_then(|(a, _)| a.split(' ').next()).unwrap_or("end");
            Some(format!("code differs in {word:.10}"))
        }
        (a, b) => Some(format!("code: {} → {}", a.is_some(), b.is_some())),
    }
}

fn text_of(code: &[u8]) -> Option<String> {
    match loads(code) {
        Ok(Const::Code(code)) => Some(code_text(&code)),
        _ => None,
    }
}

fn code_difference(theirs: &[u8], ours: &[u8]) -> String {
    let (a, b) = (text_of(theirs).unwrap_or_default(), text_of(ours).unwrap_or_default());
    let line = a.lines().zip(b.lines()).find(|(a, b)| a != b);
    line.map_or("one is longer".into(), |(a, b)| {
        format!("reference {a:.600}\n    ours      {b:.600}")
    })
}

/// An answer's first line and warnings, with numbers and quoted names left out.
fn shape(text: &str) -> String {
    let mut out = String::new();
    for (number, line) in text.lines().enumerate() {
        let line = match (number, line.split_once(" @ ")) {
            (0, Some((message, _))) if line.starts_with("error") => message,
            (0, _) if !line.is_empty() && !line.starts_with("error") => {
                line.split('(').next().unwrap_or("")
            }
            _ => line,
        };
        if number > 0 {
            out += " | ";
        }
        let mut quoted = false;
        for c in line.chars().take(160) {
            match c {
                '\'' => {
                    quoted = !quoted;
                    out.push(c);
                }
                _ if quoted => {}
                '0'..='9' if out.ends_with('#') => {}
                '0'..='9' => out.push('#'),
                c => out.push(c),
            }
        }
    }
    if out.is_empty() { "success".into() } else { out }
}

/// Which parts of an error's place differ.
fn place_difference(a: &str, b: &str) -> String {
    let parts = |text: &str| -> Option<Vec<String>> {
        let place = text.lines().next()?.rsplit_once(" @ ")?.1;
        let (file, rest) = place.split_once(' ')?;
        let (place, text) = rest.split_once(' ')?;
        let mut parts: Vec<String> = vec![file.into()];
        parts.extend(place.splitn(3, [':', '-']).map(String::from));
        parts.push(text.into());
        Some(parts)
    };
    let (Some(a), Some(b)) = (parts(a), parts(b)) else { return " (in detail)".into() };
    let names = ["filename", "lineno", "offset", "end", "text"];
    let found: Vec<&str> =
        a.iter().zip(&b).zip(names).filter(|((a, b), _)| a != b).map(|(_, name)| name).collect();
    format!(" ({})", found.join(", "))
}
