//! "Did you mean": the closest name by weighted edit distance. Matches CPython's `Python/suggestions.c`.

use crate::{Raised, Thread};

const MOVE_COST: usize = 2;
const CASE_COST: usize = 1;
const MAX_CANDIDATES: usize = 750;
const MAX_STRING: usize = 40;

fn substitution_cost(a: u8, b: u8) -> usize {
    if a & 31 != b & 31 {
        return MOVE_COST;
    }
    if a == b {
        return 0;
    }
    if a.eq_ignore_ascii_case(&b) { CASE_COST } else { MOVE_COST }
}

/// The edit distance, or `max + 1` if it is larger than `max`.
fn distance(a: &[u8], b: &[u8], max: usize) -> usize {
    if a == b {
        return 0;
    }
    let prefix = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[prefix..], &b[prefix..]);
    let suffix = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (mut a, mut b) = (&a[..a.len() - suffix], &b[..b.len() - suffix]);
    if a.is_empty() || b.is_empty() {
        return (a.len() + b.len()) * MOVE_COST;
    }
    if a.len() > MAX_STRING || b.len() > MAX_STRING {
        return max + 1;
    }
    if b.len() < a.len() {
        std::mem::swap(&mut a, &mut b);
    }
    if (b.len() - a.len()) * MOVE_COST > max {
        return max + 1;
    }
    let mut row: Vec<usize> = (1..=a.len()).map(|i| i * MOVE_COST).collect();
    let mut result = 0;
    for (bi, &bc) in b.iter().enumerate() {
        let mut diagonal = bi * MOVE_COST;
        result = bi * MOVE_COST;
        let mut minimum = usize::MAX;
        for (i, &ac) in a.iter().enumerate() {
            let substitute = diagonal + substitution_cost(bc, ac);
            diagonal = row[i];
            let insert_delete = result.min(diagonal) + MOVE_COST;
            result = insert_delete.min(substitute);
            row[i] = result;
            minimum = minimum.min(result);
        }
        if minimum > max {
            return max + 1;
        }
    }
    result
}

/// The candidate closest to `name`, if any is close enough.
pub fn closest<'a>(name: &str, candidates: &[&'a str]) -> Option<&'a str> {
    if candidates.len() >= MAX_CANDIDATES {
        return None;
    }
    let mut best: Option<(&str, usize)> = None;
    for candidate in candidates {
        if *candidate == name {
            continue;
        }
        let mut max = (name.len() + candidate.len() + 3) * MOVE_COST / 6;
        if let Some((_, distance)) = best {
            max = max.min(distance - 1);
        }
        let found = distance(name.as_bytes(), candidate.as_bytes(), max);
        if found <= max && best.is_none_or(|(_, best)| found < best) {
            best = Some((candidate, found));
        }
    }
    best.map(|(candidate, _)| candidate)
}

/// The error for a keyword that a function does not know, with the closest one that it does.
pub fn unexpected_keyword(
    thread: &Thread,
    function: &str,
    keyword: &str,
    known: &[&str],
) -> Raised {
    unexpected_keyword_of(thread, &format!("{function}()"), keyword, known)
}

/// As [`unexpected_keyword`], of a function that the message may not name.
pub fn unexpected_keyword_of(
    thread: &Thread,
    function: &str,
    keyword: &str,
    known: &[&str],
) -> Raised {
    let hint = closest(keyword, known);
    let hint = hint.map_or(String::new(), |hint| format!(". Did you mean '{hint}'?"));
    thread.type_error(format!("{function} got an unexpected keyword argument '{keyword}'{hint}"))
}
