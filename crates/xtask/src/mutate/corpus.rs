//! What is mutated: pieces of the library's files, the examples in their strings, and snippets of f- and t-strings.

use std::path::{Path, PathBuf};

use super::random::Random;
use super::words;

/// Longest pieces.
const LINES: usize = 60;
const BYTES: usize = 4000;

pub struct Corpus {
    files: Vec<String>,
    /// Sources in doctests and in multi-line strings of the tests.
    examples: Vec<String>,
}

impl Corpus {
    /// Reads the Python files below a directory that are UTF-8.
    pub fn read(library: &Path) -> Result<Corpus, String> {
        let mut paths = Vec::new();
        collect(library, &mut paths)?;
        let mut files = Vec::new();
        let mut examples = Vec::new();
        for path in paths {
            let Ok(text) = std::fs::read_to_string(&path) else { continue };
            if path.components().any(|part| part.as_os_str() == "test") {
                add_doctests(&text, &mut examples);
                add_strings(&text, &mut examples);
            }
            files.push(text);
        }
        if files.is_empty() {
            return Err(format!("{}: no files", library.display()));
        }
        Ok(Corpus { files, examples })
    }

    /// A piece of source.
    pub fn piece(&self, random: &mut Random) -> String {
        match random.below(20) {
            0..=8 => self.block(random),
            9..=14 if !self.examples.is_empty() => {
                self.examples[random.below(self.examples.len())].clone()
            }
            15..=17 => {
                let count = 1 + random.below(3);
                (0..count).map(|_| random.pick(&words::STRINGS).to_string() + "\n").collect()
            }
            _ => {
                let count = 1 + random.below(3);
                (0..count).map(|_| random.pick(&words::STATEMENTS).to_string() + "\n").collect()
            }
        }
    }

    /// A line of a file and those below it that are indented more, or a few blocks, dedented.
    fn block(&self, random: &mut Random) -> String {
        let text = &self.files[random.below(self.files.len())];
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let mut start = random.below(lines.len());
        while start < lines.len() && lines[start].trim().is_empty() {
            start += 1;
        }
        let Some(first) = lines.get(start) else { return String::new() };
        let indent = first.len() - first.trim_start_matches(' ').len();
        let mut blocks = 1 + random.below(4);
        let mut out = String::new();
        for (count, line) in lines[start..].iter().enumerate() {
            let own = line.len() - line.trim_start_matches(' ').len();
            if count > 0 && !line.trim().is_empty() && own <= indent {
                blocks -= 1;
                if own < indent || blocks == 0 {
                    break;
                }
            }
            if count == LINES || out.len() + line.len() > BYTES {
                break;
            }
            out += line.get(indent.min(own)..).unwrap_or(line);
        }
        out
    }
}

/// The Python files of a directory, in order.
fn collect(directory: &Path, paths: &mut Vec<PathBuf>) -> Result<(), String> {
    let entries =
        std::fs::read_dir(directory).map_err(|e| format!("{}: {e}", directory.display()))?;
    let mut entries: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(&path, paths)?;
        } else if path.extension().is_some_and(|ext| ext == "py") {
            paths.push(path);
        }
    }
    Ok(())
}

/// The sources behind `>>>` and `...`.
fn add_doctests(text: &str, examples: &mut Vec<String>) {
    let mut example = String::new();
    for line in text.lines() {
        let line = line.trim_start();
        if let Some(more) = line.strip_prefix("...").filter(|_| !example.is_empty()) {
            example += more.strip_prefix(' ').unwrap_or(more);
            example.push('\n');
            continue;
        }
        if !example.is_empty() {
            examples.push(std::mem::take(&mut example));
        }
        if let Some(first) = line.strip_prefix(">>> ") {
            example = format!("{first}\n");
        }
    }
}

/// What stands in triple quotes, dedented, if it looks like source.
fn add_strings(text: &str, examples: &mut Vec<String>) {
    for part in text.split("\"\"\"").skip(1).step_by(2) {
        let lines: Vec<&str> = part.lines().collect();
        let looks = part.contains(['=', '(', ':']) && !part.contains(">>>");
        if lines.len() > LINES || part.len() > BYTES || !looks {
            continue;
        }
        let indent = lines
            .iter()
            .filter(|line| !line.trim().is_empty())
            .map(|line| line.len() - line.trim_start_matches(' ').len())
            .min()
            .unwrap_or(0);
        let dedented = lines.iter().map(|line| line.get(indent..).unwrap_or("").to_string() + "\n");
        examples.push(dedented.collect::<String>().trim_start_matches('\n').to_string());
    }
}
