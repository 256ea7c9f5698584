//! Compares what two runs of a case left behind, and shows the difference.

use super::cases::Case;
use super::normalise::Normaliser;
use super::process::Outcome;
use crate::diff;
use similar::TextDiff;
use std::time::Duration;

/// Lines of a difference that are shown.
const SHOWN: usize = 120;
/// Files made whose difference is shown.
const SHOWN_FILES: usize = 20;

/// The difference of the reference's outcome and ours, as text.
pub fn difference(
    case: &Case,
    theirs: &Outcome,
    ours: &Outcome,
    normaliser: &Normaliser,
) -> Option<String> {
    let mut text = String::new();
    let streams = [
        ("status", theirs.status.as_bytes(), ours.status.as_bytes()),
        ("stdout", &theirs.stdout, &ours.stdout),
        ("stderr", &theirs.stderr, &ours.stderr),
    ];
    for (name, a, b) in streams {
        if !case.ignore.iter().any(|ignored| ignored == name) {
            text += &stream(case, name, a, b, normaliser);
        }
    }
    text += &files(theirs, ours, normaliser);
    (!text.is_empty()).then(|| format!("=== {}: reference (-), krait (+)\n{text}", case.name))
}

/// The difference of one stream; empty if there is none.
fn stream(case: &Case, name: &str, a: &[u8], b: &[u8], normaliser: &Normaliser) -> String {
    let show = |bytes: &[u8]| normaliser.apply(&readable(bytes), &case.replace);
    let (a, b) = match (show(a), show(b)) {
        (Ok(a), Ok(b)) => (a, b),
        (Err(error), _) | (_, Err(error)) => return format!("{error}\n"),
    };
    if a == b {
        return String::new();
    }
    let diff = TextDiff::configure().timeout(Duration::from_secs(5)).diff_lines(&a, &b);
    let mut unified = diff.unified_diff();
    let text = unified.context_radius(2).header(name, name).to_string();
    let lines: Vec<&str> = text.lines().collect();
    let mut shown: String = lines.iter().take(SHOWN).map(|line| format!("{line:.400}\n")).collect();
    if lines.len() > SHOWN {
        shown += &format!("… {} more lines\n", lines.len() - SHOWN);
    }
    shown
}

/// Bytes as text, with escapes for what is no UTF-8.
fn readable(bytes: &[u8]) -> String {
    bytes
        .utf8_chunks()
        .map(|chunk| format!("{}{}", chunk.valid(), chunk.invalid().escape_ascii()))
        .collect()
}

/// The files that only one made or that differ.
fn files(theirs: &Outcome, ours: &Outcome, normaliser: &Normaliser) -> String {
    let named = |outcome: &Outcome| {
        outcome
            .made
            .iter()
            .map(|(name, bytes)| {
                (normaliser.apply(name, &[]).unwrap_or_else(|_| name.clone()), bytes.clone())
            })
            .collect::<std::collections::BTreeMap<_, _>>()
    };
    let (theirs, ours) = (named(theirs), named(ours));
    let mut lines = Vec::new();
    for (name, a) in &theirs {
        match ours.get(name) {
            None => lines.push(format!("{name}: not made")),
            Some(b) if name.ends_with(".pyc") => {
                lines.extend(diff::pyc_difference(a, b).map(|d| format!("{name}: {d}")));
            }
            Some(b) if a != b => {
                let at = a.iter().zip(b).take_while(|(a, b)| a == b).count();
                lines.push(format!("{name}: {} and {} bytes, first at {at}", a.len(), b.len()));
            }
            Some(_) => {}
        }
    }
    lines.extend(
        ours.keys()
            .filter(|name| !theirs.contains_key(*name))
            .map(|n| format!("{n}: must not be made")),
    );
    let rest = lines.len().saturating_sub(SHOWN_FILES);
    lines.truncate(SHOWN_FILES);
    let mut text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    if rest > 0 {
        text += &format!("… {rest} more files\n");
    }
    text
}
