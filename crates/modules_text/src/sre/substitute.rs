//! `Pattern.sub`, `subn`, `split` and `findall`: the loops over all matches.

use super::matched::Match;
use super::pattern::Pattern;
use super::scan::Scan;
use super::subject::{self, Subject};
use super::template::{self, Template};
use krait_objects::types::list::List;
use krait_objects::types::tuple::Tuple;
use krait_objects::{Object, PyResult, Ref, Thread};
use krait_text::with_units;

/// What replaces a match.
enum Filter {
    Literal(Object),
    Template(Object),
    Callable(Object),
}

impl Filter {
    fn new(thread: &Thread, pattern: &Ref<Pattern>, replacement: &Object) -> PyResult<Filter> {
        if replacement.is_callable() {
            return Ok(Filter::Callable(replacement.clone()));
        }
        if let Ok(text) = Subject::open(thread, replacement)
            && !with_units!(text.view(), units => units.contains(&0x5c))
        {
            return Ok(Filter::Literal(replacement.clone()));
        }
        let compiled = template::compile(thread, pattern, replacement)?;
        Ok(match compiled.downcast::<Template>() {
            Some(template) => match template.plain() {
                Some(literal) => Filter::Literal(literal.clone()),
                None => Filter::Template(compiled),
            },
            None => Filter::Callable(compiled),
        })
    }

    fn replacement(&self, thread: &Thread, pattern: &Ref<Pattern>, scan: &Scan) -> PyResult {
        match self {
            Filter::Literal(literal) => Ok(literal.clone()),
            Filter::Template(template) => {
                let found = scan.to_match(thread, pattern)?;
                match (template.downcast::<Template>(), found.downcast::<Match>()) {
                    (Some(template), Some(found)) => template.expand(thread, found),
                    _ => Err(thread.type_error("invalid template")),
                }
            }
            Filter::Callable(callable) => {
                let found = scan.to_match(thread, pattern)?;
                callable.call(thread, &[found])
            }
        }
    }
}

/// The new text and the number of replacements; `count` 0 replaces all.
pub fn substitute(
    thread: &Thread,
    pattern: &Ref<Pattern>,
    replacement: &Object,
    string: &Object,
    count: isize,
) -> PyResult<(Object, usize)> {
    let filter = Filter::new(thread, pattern, replacement)?;
    let mut scan = Scan::new(thread, pattern, string, 0, isize::MAX)?;
    let mut pieces = Vec::new();
    let mut done = 0;
    let mut last = 0;
    while more(count, done) && scan.search(thread, pattern)? {
        let (start, end) = scan.state.span();
        if last < start {
            pieces.push(scan.subject.slice(last, start));
        }
        let piece = filter.replacement(thread, pattern, &scan)?;
        if !piece.is_none() {
            pieces.push(piece);
        }
        last = end;
        done += 1;
        scan.state.advance();
    }
    if last < scan.endpos {
        pieces.push(scan.subject.slice(last, scan.endpos));
    }
    Ok((subject::join(thread, scan.subject.is_bytes(), &pieces)?, done))
}

fn more(limit: isize, done: usize) -> bool {
    limit == 0 || usize::try_from(limit).is_ok_and(|limit| done < limit)
}

/// `Pattern.split`.
pub fn split(
    thread: &Thread,
    pattern: &Ref<Pattern>,
    string: &Object,
    maxsplit: isize,
) -> PyResult {
    let mut scan = Scan::new(thread, pattern, string, 0, isize::MAX)?;
    let mut pieces = Vec::new();
    let mut done = 0;
    let mut last = 0;
    while more(maxsplit, done) && scan.search(thread, pattern)? {
        let (start, end) = scan.state.span();
        pieces.push(scan.subject.slice(last, start));
        for number in 1..=pattern.groups() {
            pieces.push(scan.group(thread, number)?.unwrap_or(Object::NONE));
        }
        last = end;
        done += 1;
        scan.state.advance();
    }
    pieces.push(scan.subject.slice(last, scan.endpos));
    Ok(List::from_vec(pieces).into())
}

/// `Pattern.findall`: groups that took no part are empty.
pub fn find_all(thread: &Thread, pattern: &Ref<Pattern>, mut scan: Scan) -> PyResult {
    let mut found = Vec::new();
    while scan.search(thread, pattern)? {
        let text = |number: usize| -> PyResult {
            Ok(scan.group(thread, number)?.unwrap_or_else(|| empty(&scan.subject)))
        };
        found.push(match pattern.groups() {
            0 => {
                let (start, end) = scan.state.span();
                scan.subject.slice(start, end)
            }
            1 => text(1)?,
            groups => Tuple::from_vec((1..=groups).map(text).collect::<PyResult<_>>()?).into(),
        });
        scan.state.advance();
    }
    Ok(List::from_vec(found).into())
}

fn empty(subject: &Subject) -> Object {
    if subject.is_bytes() { Object::bytes(b"") } else { Object::str("") }
}
