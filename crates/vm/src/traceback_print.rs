//! Printing exceptions and tracebacks without the `traceback` module, and trimming import machinery from tracebacks.
//!
//! The normal path imports the pure-Python `traceback` module, as CPython does; this is what remains when that fails.

use crate::frame_object;
use krait_objects::error::exception_ref;
use krait_objects::exceptions as exc;
use krait_objects::typeobj::object_type::display_name;
use krait_objects::types::code::Code;
use krait_objects::types::traceback::{Traceback, line_number};
use krait_objects::{Object, Raised, Thread, name};
use std::fmt::Write;

fn code_of(traceback: &Traceback) -> Object {
    frame_object::code(traceback.frame())
}

/// Takes the frames of `importlib` out of an import error's traceback (`remove_importlib_frames`).
pub fn remove_importlib_frames(thread: &Thread, raised: &Raised) {
    let always = raised.is(&exc::IMPORT_ERROR);
    let exception = exception_ref(raised.exception());
    let mut kept: Vec<Object> = Vec::new();
    let mut chunk: Vec<Object> = Vec::new();
    let mut in_importlib = false;
    let mut entry = exception.traceback();
    while let Some(current) = entry {
        let Some(traceback) = current.downcast::<Traceback>() else { break };
        let code = code_of(traceback);
        let code = code.downcast::<Code>();
        let file = code.map(|c| c.filename().to_string_lossy()).unwrap_or_default();
        let function = code.map(|c| c.name.to_string_lossy()).unwrap_or_default();
        let now = file == "<frozen importlib._bootstrap>"
            || file == "<frozen importlib._bootstrap_external>";
        if now && !in_importlib {
            chunk.clear();
        }
        in_importlib = now;
        if in_importlib {
            chunk.push(current.clone());
            if always || function == "_call_with_frames_removed" {
                chunk.clear();
            }
        } else {
            kept.append(&mut chunk);
            kept.push(current.clone());
        }
        entry = traceback.next();
    }
    kept.append(&mut chunk);
    let mut rebuilt: Option<Object> = None;
    for entry in kept.into_iter().rev() {
        if let Some(traceback) = entry.downcast::<Traceback>() {
            let line = line_number(thread, traceback)
                .ok()
                .and_then(|l| l.as_int().and_then(|l| l.to_i64()));
            let new = Traceback::new(
                rebuilt.take(),
                traceback.frame().clone(),
                traceback.lasti,
                line.unwrap_or(-1) as i32,
            );
            rebuilt = Some(new.into());
        }
    }
    exception.set_traceback(rebuilt);
}

/// The text of an exception with its traceback and those of the exceptions behind it, as CPython's fallback printer
/// gives it. A chain that leads back into itself ends there.
pub fn format_exception(thread: &Thread, exception: &Object) -> String {
    const CAUSE: &str =
        "\nThe above exception was the direct cause of the following exception:\n\n";
    const CONTEXT: &str =
        "\nDuring handling of the above exception, another exception occurred:\n\n";
    let mut chain: Vec<(Object, &str)> = vec![(exception.clone(), "")];
    let mut seen = std::collections::HashSet::from([exception.id()]);
    while let Some((last, _)) = chain.last() {
        let payload = exception_ref(last);
        let behind = match payload.cause() {
            Some(cause) => Some((cause, CAUSE)),
            None => payload
                .context()
                .filter(|_| !payload.suppress_context())
                .map(|context| (context, CONTEXT)),
        };
        let Some((behind, connection)) = behind.filter(|(e, _)| seen.insert(e.id())) else { break };
        chain.push((behind, connection));
    }
    let mut out = String::new();
    for (exception, connection) in chain.iter().rev() {
        out.push_str(&format_one(thread, exception));
        out.push_str(connection);
    }
    out
}

/// Equal entries of a traceback shown before the rest of them is only counted.
const REPEATED_SHOWN: u64 = 3;

/// The text of an exception's traceback, nothing if it has none. Matches CPython's `PyTraceBack_Print`.
pub fn format_traceback(thread: &Thread, exception: &Object) -> String {
    let mut entry = exception_ref(exception).traceback();
    if entry.is_none() {
        return String::new();
    }
    let mut out = String::from("Traceback (most recent call last):\n");
    let mut last = None;
    let mut count = 0;
    while let Some(current) = entry {
        let Some(traceback) = current.downcast::<Traceback>() else { break };
        entry = traceback.next();
        let code = code_of(traceback);
        let Some(code) = code.downcast::<Code>() else { continue };
        let line = line_number(thread, traceback).ok();
        let line = line.and_then(|line| line.as_int().and_then(|line| line.to_i64())).unwrap_or(0);
        let place = (code.filename().to_string_lossy(), line, code.name.to_string_lossy());
        if last.as_ref() != Some(&place) {
            repeated(&mut out, count);
            count = 0;
        }
        count += 1;
        if count <= REPEATED_SHOWN {
            let (file, line, name) = &place;
            let _ = writeln!(out, "  File \"{file}\", line {line}, in {name}");
            if let Some(source) = source_line(file, *line) {
                let _ = writeln!(out, "    {}", source.trim());
            }
        }
        last = Some(place);
    }
    repeated(&mut out, count);
    out
}

/// Says how many more equal entries there were.
fn repeated(out: &mut String, count: u64) {
    if let more @ 1.. = count.saturating_sub(REPEATED_SHOWN) {
        let times = if more == 1 { "time" } else { "times" };
        let _ = writeln!(out, "  [Previous line repeated {more} more {times}]");
    }
}

/// The text of an exception without those behind it.
fn format_one(thread: &Thread, exception: &Object) -> String {
    let mut out = format_traceback(thread, exception);
    let name =
        display_name(thread, exception.ty()).unwrap_or_else(|_| exception.ty().name().to_string());
    if exception.is_instance(&exc::SYNTAX_ERROR)
        && let Some(text) = format_syntax_error(thread, exception, &name)
    {
        out.push_str(&text);
        return out;
    }
    match exception.str_string(thread) {
        Ok(text) if text.is_empty() => out.push_str(&format!("{name}\n")),
        Ok(text) => out.push_str(&format!("{name}: {text}\n")),
        Err(_) => out.push_str(&format!("{name}: <exception str() failed>\n")),
    }
    out
}

pub fn source_line(file: &str, line: i64) -> Option<String> {
    let text = std::fs::read_to_string(file).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    text.lines().nth(usize::try_from(line).ok()?.checked_sub(1)?).map(str::to_string)
}

/// A SyntaxError with its place, line and carets, as `traceback.TracebackException` shows it; None without a place.
fn format_syntax_error(thread: &Thread, exception: &Object, name: &str) -> Option<String> {
    let field = |name| exception.lookup_attr(thread, name).ok().flatten().filter(|v| !v.is_none());
    let number = |name| field(name).and_then(|v| v.as_int().and_then(|v| v.to_i64()));
    let lineno = number(name!("lineno"))?;
    let filename = field(name!("filename")).and_then(|f| f.str_string(thread).ok());
    let filename = filename.unwrap_or_else(|| "<string>".into());
    let mut out = format!("  File \"{filename}\", line {lineno}\n");
    if let Some(text) = field(name!("text")).and_then(|t| t.str_string(thread).ok()) {
        let line = text.trim_end_matches('\n');
        let shown = line.trim_start_matches([' ', '\n', '\x0c']);
        out.push_str(&format!("    {shown}\n"));
        if let Some(offset) = number(name!("offset")) {
            let length = line.chars().count() as i64;
            let spaces = length - shown.chars().count() as i64;
            let end_lineno = number(name!("end_lineno")).unwrap_or(lineno);
            let mut end = match number(name!("end_offset")) {
                _ if end_lineno != lineno => length + 1,
                None | Some(0) => offset,
                Some(end) => end,
            };
            let offset = if offset > text.chars().count() as i64 { length + 1 } else { offset };
            if offset == end || end == -1 {
                end = offset + 1;
            }
            let start = offset - 1 - spaces;
            if start >= 0 {
                let before = shown.chars().chain(std::iter::repeat(' ')).take(start as usize);
                let before: String =
                    before.map(|c| if c.is_whitespace() { c } else { ' ' }).collect();
                let carets = "^".repeat((end - offset).max(1) as usize);
                out.push_str(&format!("    {before}{carets}\n"));
            }
        }
    }
    let message = field(name!("msg")).and_then(|m| m.str_string(thread).ok());
    let message = message.unwrap_or_else(|| "<no detail available>".into());
    out.push_str(&format!("{name}: {message}\n"));
    Some(out)
}
