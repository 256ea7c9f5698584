//! Rules of single files: header, length, names, macros that give up, unsafe code, white space.

use super::Findings;

/// Longer files fail, unless they are generated.
const MOST_LINES: usize = 1200;
/// Longer files say why in their header, on a line with [`REASON`].
const MANY_LINES: usize = 800;
const REASON: &str = "Over 800 lines because";
/// Names that say nothing of what is in a file or module.
const EMPTY_NAMES: [&str; 8] =
    ["util", "utils", "common", "helper", "helpers", "misc", "inner", "part2"];
/// Macros of unfinished work.
const GIVE_UP: [&str; 3] = ["todo", "unimplemented", "dbg"];
/// How far above an unsafe block its comment may stand.
const COMMENT_REACH: usize = 12;

/// Whether the rules are for files of this name.
pub fn is_checked(name: &str) -> bool {
    let text = [".rs", ".md", ".toml", ".py", ".gram"].iter().any(|end| name.ends_with(end));
    text && !name.starts_with("compat/")
}

/// Adds what breaks a rule in the file.
pub fn check(name: &str, text: &str, unsafe_places: &[String], findings: &mut Findings) {
    white_space(name, text, findings);
    if !name.ends_with(".rs") {
        return;
    }
    let generated = name.contains("/generated/");
    header(name, text, generated, findings);
    length(name, text, generated, findings);
    names(name, text, findings);
    for (number, line) in code_lines(text) {
        if let Some(word) = GIVE_UP.iter().find(|word| calls_macro(&line, word)) {
            findings.push(format!("{name}:{number}: `{word}!` is unfinished work"));
        }
    }
    let allowed = unsafe_places.iter().any(|place| name.starts_with(&format!("crates/{place}")));
    unsafe_code(name, text, allowed, findings);
}

fn white_space(name: &str, text: &str, findings: &mut Findings) {
    for (index, line) in text.lines().enumerate() {
        if line.ends_with([' ', '\t']) {
            findings.push(format!("{name}:{}: white space at the end of the line", index + 1));
        }
    }
    if !text.is_empty() && (!text.ends_with('\n') || text.ends_with("\n\n")) {
        findings.push(format!("{name}: must end with one line end"));
    }
}

fn header(name: &str, text: &str, generated: bool, findings: &mut Findings) {
    if !text.starts_with("//!") {
        findings.push(format!("{name}:1: begins without a `//!` header"));
    } else if generated && !text.lines().take(5).any(|line| line.contains("cargo xtask")) {
        findings.push(format!("{name}:1: the header does not name the generator"));
    }
}

fn length(name: &str, text: &str, generated: bool, findings: &mut Findings) {
    let lines = text.lines().count();
    let reason = text.lines().take_while(|l| l.starts_with("//!")).any(|l| l.contains(REASON));
    if generated || lines <= MANY_LINES {
        return;
    }
    if lines > MOST_LINES {
        findings.push(format!("{name}: {lines} lines, more than {MOST_LINES}"));
    } else if !reason {
        findings.push(format!("{name}: {lines} lines; say \"{REASON} …\" in the header, or split"));
    }
}

fn names(name: &str, text: &str, findings: &mut Findings) {
    let parts = name.split('/').map(|part| part.split('.').next().unwrap_or(part));
    for part in parts.filter(|part| EMPTY_NAMES.contains(part)) {
        findings.push(format!("{name}: {part:?} says nothing of what is in there"));
    }
    for (number, line) in code_lines(text) {
        let declared = line.trim_start().trim_start_matches("pub ").strip_prefix("mod ");
        let module = declared.map(|rest| rest.trim_end_matches([';', '{', ' ']));
        if let Some(module) = module.filter(|module| EMPTY_NAMES.contains(module)) {
            findings.push(format!("{name}:{number}: module {module:?} has an empty name"));
        }
    }
}

fn unsafe_code(name: &str, text: &str, allowed: bool, findings: &mut Findings) {
    let lines: Vec<&str> = text.lines().collect();
    for (number, line) in code_lines(text) {
        if !has_word(&line, "unsafe") || line.contains("forbid(unsafe_code)") {
            continue;
        }
        if !allowed {
            findings.push(format!("{name}:{number}: no unsafe code here; see ARCHITECTURE.md"));
        }
        let opens = line.contains("unsafe {") || line.contains("unsafe impl");
        let from = (number - 1).saturating_sub(COMMENT_REACH);
        if opens && !lines[from..number].iter().any(|line| line.contains("SAFETY")) {
            findings.push(format!("{name}:{number}: unsafe without a SAFETY comment"));
        }
    }
}

/// The numbered lines of code, without comments and what strings hold.
fn code_lines(text: &str) -> impl Iterator<Item = (usize, String)> {
    text.lines().enumerate().filter_map(|(index, line)| {
        let line = line.replace("\\\"", "");
        let code: String = line.split('"').step_by(2).collect::<Vec<_>>().join("\"\"");
        let code = code.split("//").next().unwrap_or("").to_string();
        (!code.trim().is_empty()).then_some((index + 1, code))
    })
}

fn calls_macro(line: &str, name: &str) -> bool {
    has_word(line, name)
        && ["(", "[", "{", " "].iter().any(|open| line.contains(&format!("{name}!{open}")))
}

/// Whether a line has the word, outside of longer ones and of quotes.
fn has_word(line: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '"' || c == '`';
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}

#[cfg(test)]
mod tests;
