//! What may differ between two runs of the same program: addresses, the interpreter's places, its name. Applied to both
//! outputs alike.

use super::process::Interpreter;
use regex::Regex;

/// The replacements of every case.
pub struct Normaliser {
    places: Vec<(String, &'static str)>,
    patterns: Vec<(Regex, &'static str)>,
}

/// Addresses, and Krait's name where CPython's stands.
const PATTERNS: &[(&str, &str)] = &[
    (r"\b(at|[Tt]hread) 0x[0-9a-fA-F]+", "$1 0x…"),
    // The name of a thread, which is the program's.
    (r"\[(krait|python3\.14)\]", "[{program}]"),
    (r"\bkrait\b", "cpython"),
    (r"\bKrait\b", "CPython"),
];

impl Normaliser {
    pub fn new(interpreters: &[&Interpreter]) -> Result<Normaliser, String> {
        let mut places = Vec::new();
        for interp in interpreters {
            places.push((interp.library.display().to_string(), "{lib}"));
            places.push((interp.path.display().to_string(), "{python}"));
            places.push((interp.prefix.display().to_string(), "{prefix}"));
        }
        // The longest first: one may begin with another.
        places.sort_by_key(|(path, _)| std::cmp::Reverse(path.len()));
        let patterns = PATTERNS
            .iter()
            .map(|(pattern, text)| Ok((compile(pattern)?, *text)))
            .collect::<Result<_, String>>()?;
        Ok(Normaliser { places, patterns })
    }

    /// The text to compare, with the case's own replacements.
    pub fn apply(&self, text: &str, replace: &[[String; 2]]) -> Result<String, String> {
        let mut text = text.to_string();
        for (path, word) in &self.places {
            text = text.replace(path, word);
        }
        for (pattern, word) in &self.patterns {
            text = pattern.replace_all(&text, *word).into_owned();
        }
        for [pattern, word] in replace {
            text = compile(pattern)?.replace_all(&text, word.as_str()).into_owned();
        }
        Ok(text)
    }
}

fn compile(pattern: &str) -> Result<Regex, String> {
    Regex::new(&format!("(?m){pattern}")).map_err(|e| e.to_string())
}
