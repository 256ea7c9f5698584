//! The mutations: each takes a source and gives one that is probably wrong.

use super::corpus::Corpus;
use super::random::Random;
use super::settings::{Case, SETTINGS};
use super::words;

/// The case of a number; the same for the same seed.
pub fn case(corpus: &Corpus, seed: u64, number: u64) -> Case {
    let mut random = Random::new(seed, number);
    let setting = random.weighted(SETTINGS.iter().map(|setting| setting.weight));
    let mut text = corpus.piece(&mut random);
    if SETTINGS[setting].mode == "eval" && random.below(4) > 0 {
        text = one_line(&text, &mut random);
    }
    // Some are left as they are.
    if !random.once_in(12) {
        for _ in 0..=random.below(3) {
            text = change(corpus, &text, &mut random);
        }
    }
    let mut source = text.into_bytes();
    if SETTINGS[setting].has_bytes() {
        source = bytes(source, &mut random);
    }
    Case { setting, source }
}

fn change(corpus: &Corpus, text: &str, random: &mut Random) -> String {
    match random.below(23) {
        0..=8 => tokens(text, random),
        9 | 10 => brackets(text, random),
        11 | 12 => lines(corpus, text, random),
        13 => indentation(text, random),
        14 => line_end(text, random),
        15 => text[..boundary(text, random.below(text.len() + 1))].to_string(),
        16 => insert(text, random.pick(words::CHARACTERS), random),
        17 => string(text, random),
        18 => insert(text, random.pick(&words::STRINGS), random),
        19 | 20 => frame(text, random),
        21 => keyword(text, random),
        _ => {
            let mut text = text.to_string();
            // A source may end in the middle of a line.
            while text.ends_with('\n') {
                text.pop();
            }
            text
        }
    }
}

fn one_line(text: &str, random: &mut Random) -> String {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let line = lines.get(random.below(lines.len())).map_or("", |line| line.trim());
    match line.split_once('=') {
        Some((_, value)) if random.once_in(2) => value.trim().to_string(),
        _ => line.to_string(),
    }
}

/// The nearest boundary of a character at or before a place.
fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn insert(text: &str, piece: &str, random: &mut Random) -> String {
    let at = match random.once_in(2) {
        true => boundary(text, random.below(text.len() + 1)),
        false => {
            // At a token.
            let parts = split(text);
            parts[..random.below(parts.len() + 1)].iter().map(|part| part.len()).sum()
        }
    };
    format!("{}{piece}{}", &text[..at], &text[at..])
}

/// Words, white space and single other characters.
fn split(text: &str) -> Vec<&str> {
    let class = |c: char| match c {
        '\n' => 0,
        c if c.is_whitespace() => 1,
        c if c.is_alphanumeric() || c == '_' => 2,
        _ => 0,
    };
    let mut parts = Vec::new();
    let mut start = 0;
    let mut last = 0;
    for (at, c) in text.char_indices() {
        if at > start && (class(c) == 0 || class(c) != last) {
            parts.push(&text[start..at]);
            start = at;
        }
        last = class(c);
    }
    if start < text.len() {
        parts.push(&text[start..]);
    }
    parts
}

fn word<'a>(random: &mut Random) -> &'a str {
    match random.below(10) {
        0..=3 => random.pick(words::OPERATORS),
        4 | 5 => random.pick(words::KEYWORDS),
        6 => random.pick(words::NUMBERS),
        7 => random.pick(&words::STRINGS),
        8 => random.pick(words::ESCAPES),
        _ => "x",
    }
}

fn tokens(text: &str, random: &mut Random) -> String {
    let mut parts = split(text);
    if parts.is_empty() {
        return word(random).into();
    }
    let at = random.below(parts.len());
    match random.below(8) {
        0 => {
            parts.remove(at);
        }
        1 => parts.insert(at, word(random)),
        2 => parts[at] = word(random),
        3 => parts.insert(at, parts[at]),
        4 => {
            let other = random.below(parts.len());
            parts.swap(at, other);
        }
        5 => {
            let other = (at + 1).min(parts.len() - 1);
            parts.swap(at, other);
        }
        6 => {
            let other = parts[random.below(parts.len())];
            parts.insert(at, other);
        }
        _ => {
            // A part goes missing.
            let end = (at + 1 + random.below(6)).min(parts.len());
            parts.drain(at..end);
        }
    }
    let space = if random.once_in(3) { " " } else { "" };
    let (before, after) = parts.split_at(at.min(parts.len()));
    format!("{}{space}{}", before.concat(), after.concat())
}

fn places(text: &str, wanted: &[char]) -> Vec<(usize, usize)> {
    text.match_indices(wanted).map(|(at, found)| (at, at + found.len())).collect()
}

fn replace(text: &str, (start, end): (usize, usize), by: &str) -> String {
    format!("{}{by}{}", &text[..start], &text[end..])
}

fn brackets(text: &str, random: &mut Random) -> String {
    let found = places(text, &['(', ')', '[', ']', '{', '}', ':', ',']);
    if found.is_empty() {
        return insert(text, random.pick(&["(", ")", "[", "]", "{", "}"]), random);
    }
    let place = found[random.below(found.len())];
    let by = random.pick(&["(", ")", "[", "]", "{", "}", "", "", "((", "))", ":", ","]);
    replace(text, place, by)
}

fn lines(corpus: &Corpus, text: &str, random: &mut Random) -> String {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(String::from).collect();
    if lines.is_empty() {
        return corpus.piece(random);
    }
    let at = random.below(lines.len());
    let indent: String = lines[at].chars().take_while(|c| matches!(c, ' ' | '\t')).collect();
    let statement = |random: &mut Random| {
        let text = random.pick(&words::STATEMENTS).replace('\n', &format!("\n{indent}"));
        format!("{indent}{text}\n")
    };
    match random.below(6) {
        0 => {
            lines.remove(at);
        }
        1 => lines[at] = statement(random),
        2 => lines.insert(at, statement(random)),
        3 => {
            let other = random.below(lines.len());
            lines.swap(at, other);
        }
        4 => lines.insert(at, lines[at].clone()),
        _ => {
            let piece = corpus.piece(random);
            let all: Vec<&str> = piece.split_inclusive('\n').collect();
            if let Some(line) = all.get(random.below(all.len())) {
                lines.insert(at, line.to_string());
            }
        }
    }
    lines.concat()
}

fn indentation(text: &str, random: &mut Random) -> String {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(String::from).collect();
    if lines.is_empty() {
        return " ".into();
    }
    let at = random.below(lines.len());
    let line = &lines[at];
    let rest = line.trim_start_matches([' ', '\t']);
    let indent = &line[..line.len() - rest.len()];
    let by = match random.below(8) {
        0 => String::new(),
        1 => indent.replace("    ", "\t"),
        2 => indent.replace("        ", "\t"),
        3 => format!("{indent} "),
        4 => format!("{indent}\t"),
        5 => format!("\t{indent}"),
        6 => format!("{indent}    "),
        _ => indent.chars().skip(1).collect(),
    };
    lines[at] = by + rest;
    lines.concat()
}

fn line_end(text: &str, random: &mut Random) -> String {
    let found = places(text, &['\n']);
    if found.is_empty() {
        return insert(text, random.pick(words::LINE_ENDS), random);
    }
    if random.once_in(6) {
        return text.replace('\n', random.pick(&["\r\n", "\r"]));
    }
    replace(text, found[random.below(found.len())], random.pick(words::LINE_ENDS))
}

/// Changes a quote, its prefix or what follows it.
fn string(text: &str, random: &mut Random) -> String {
    let found = places(text, &['\'', '"']);
    if found.is_empty() {
        return insert(text, random.pick(words::ESCAPES), random);
    }
    let (start, end) = found[random.below(found.len())];
    match random.below(6) {
        0 => replace(text, (start, end), ""),
        1 => replace(text, (start, end), random.pick(&["'", "\"", "'''", "\"\"\"", "f'", "t\""])),
        2 | 3 => {
            let before = text[..start].trim_end_matches(|c: char| c.is_ascii_alphabetic());
            replace(text, (before.len(), start), random.pick(words::PREFIXES))
        }
        4 => replace(text, (end, end), random.pick(words::ESCAPES)),
        _ => replace(
            text,
            (end, end),
            random.pick(&["{x}", "{", "}", "{x!r}", "{x:", "{{", "{}", "{x=}", "\\"]),
        ),
    }
}

fn frame(text: &str, random: &mut Random) -> String {
    let frame = random.pick(words::FRAMES);
    let Some((before, after)) = frame.split_once('@') else { return text.into() };
    let (text, after) = match after.strip_suffix('@') {
        Some(_) => (text, "\n"),
        None => (text, after),
    };
    let line = before.rsplit('\n').next().unwrap_or("");
    let text = match line.trim().is_empty() && !line.is_empty() {
        true => text.trim_end().replace('\n', &format!("\n{line}")) + "\n",
        // In the middle of a line goes a line.
        false => one_line(text, random),
    };
    format!("{before}{text}{after}")
}

fn keyword(text: &str, random: &mut Random) -> String {
    let mut parts = split(text);
    let found: Vec<usize> =
        (0..parts.len()).filter(|&at| words::KEYWORDS.contains(&parts[at])).collect();
    if found.is_empty() {
        return insert(text, random.pick(words::KEYWORDS), random);
    }
    parts[found[random.below(found.len())]] = random.pick(words::KEYWORDS);
    parts.concat()
}

/// Encodings, cookies and bytes that are wrong.
fn bytes(mut source: Vec<u8>, random: &mut Random) -> Vec<u8> {
    let at = random.below(source.len() + 1);
    match random.below(6) {
        0 => {
            source.splice(0..0, random.pick(words::COOKIES).bytes());
        }
        1 => {
            source.splice(at..at, random.pick(words::BAD_BYTES).iter().copied());
        }
        2 => {
            source.splice(at..at, random.pick(words::BAD_BYTES).iter().copied());
            source.splice(0..0, random.pick(words::COOKIES).bytes());
        }
        3 => {
            let text = String::from_utf8_lossy(&source);
            let latin = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
            source = latin;
            source.splice(0..0, random.pick(words::COOKIES).bytes());
        }
        _ => {}
    }
    source
}
