//! Reads the grammar notation into a tree. Matches the metagrammar of CPython's pegen in what it accepts.

use std::collections::HashMap;

use super::{FIRST_KEYWORD, TOKENS};

pub struct Grammar {
    pub rules: Vec<Rule>,
    pub index: HashMap<String, usize>,
    pub keywords: Vec<String>,
    pub soft_keywords: Vec<String>,
}

pub struct Rule {
    pub name: String,
    pub typ: Option<String>,
    pub flags: Vec<String>,
    pub alts: Vec<Alt>,
}

pub struct Alt {
    pub items: Vec<Item>,
    pub action: Option<Action>,
}

#[derive(Clone)]
pub enum Action {
    Value(String),
    Option(String),
    Raise(String),
}

pub enum Item {
    Cut,
    Forced { atom: Atom, spelling: String },
    Lookahead { atom: Atom, positive: bool },
    Named { name: Option<String>, atom: Atom, quantity: Quantity },
}

pub enum Quantity {
    One,
    Optional,
    Star,
    Plus,
    /// Separated by the atom, at least one.
    Gather(Atom),
}

pub enum Atom {
    /// A token kind, by name.
    Token(String),
    Rule(String),
    Group(Vec<Alt>),
}

impl Grammar {
    /// The parser's number of a token kind name (`KW_if`, `SK_match`, `NAME`).
    pub fn kind_number(&self, name: &str) -> Result<usize, String> {
        if let Some(at) = TOKENS.iter().position(|(token, _)| *token == name) {
            return Ok(at);
        }
        if let Some(word) = name.strip_prefix("KW_")
            && let Some(at) = self.keywords.iter().position(|w| w == word)
        {
            return Ok(FIRST_KEYWORD + at);
        }
        if let Some(word) = name.strip_prefix("SK_")
            && let Some(at) = self.soft_keywords.iter().position(|w| w == word)
        {
            return Ok(FIRST_KEYWORD + self.keywords.len() + at);
        }
        Err(format!("unknown token {name}"))
    }
}

pub fn grammar(source: &str) -> Result<Grammar, String> {
    let mut rules = Vec::new();
    let mut words = Words::default();
    for (line, chunk) in rule_chunks(source) {
        let mut reader = Reader { chars: chunk.chars().collect(), at: 0, words: &mut words };
        rules.push(reader.rule().map_err(|e| format!("rule at line {line}: {e}"))?);
    }
    let index =
        rules.iter().enumerate().map(|(i, r): (usize, &Rule)| (r.name.clone(), i)).collect();
    words.hard.sort();
    words.soft.sort();
    Ok(Grammar { rules, index, keywords: words.hard, soft_keywords: words.soft })
}

/// A rule starts at column 0 and owns the indented lines that follow.
fn rule_chunks(source: &str) -> Vec<(usize, String)> {
    let mut chunks: Vec<(usize, String)> = Vec::new();
    for (number, line) in source.lines().enumerate() {
        if line.trim().is_empty() || line.trim_start().starts_with('#') {
            continue;
        }
        if line.starts_with(char::is_whitespace) {
            if let Some((_, chunk)) = chunks.last_mut() {
                chunk.push('\n');
                chunk.push_str(line);
            }
        } else {
            chunks.push((number + 1, line.to_string()));
        }
    }
    chunks
}

#[derive(Default)]
struct Words {
    hard: Vec<String>,
    soft: Vec<String>,
}

struct Reader<'a> {
    chars: Vec<char>,
    at: usize,
    words: &'a mut Words,
}

impl Reader<'_> {
    fn rule(&mut self) -> Result<Rule, String> {
        let name = self.identifier().ok_or("expected a rule name")?;
        let typ = if self.peek() == Some('[') { Some(self.balanced('[', ']')?) } else { None };
        self.space();
        let flags = if self.peek() == Some('(') {
            self.balanced('(', ')')?.split(',').map(|f| f.trim().to_string()).collect()
        } else {
            Vec::new()
        };
        self.expect(':')?;
        let alts = self.alts()?;
        self.space();
        if self.at < self.chars.len() {
            let rest: String = self.chars[self.at..].iter().take(40).collect();
            return Err(format!("{name}: unexpected {rest:?}"));
        }
        Ok(Rule { name, typ, flags, alts })
    }

    fn alts(&mut self) -> Result<Vec<Alt>, String> {
        self.eat('|');
        let mut alts = vec![self.alt()?];
        while self.eat('|') {
            alts.push(self.alt()?);
        }
        Ok(alts)
    }

    fn alt(&mut self) -> Result<Alt, String> {
        let mut items = Vec::new();
        loop {
            self.space();
            match self.peek() {
                None | Some('|' | ')' | ']') => return Ok(Alt { items, action: None }),
                Some('{') => {
                    let text = self.balanced('{', '}')?;
                    let action = if let Some(rest) = text.strip_prefix('?') {
                        Action::Option(rest.trim().to_string())
                    } else if let Some(rest) = text.strip_prefix('!') {
                        Action::Raise(rest.trim().to_string())
                    } else {
                        Action::Value(text.trim().to_string())
                    };
                    return Ok(Alt { items, action: Some(action) });
                }
                Some(_) => items.push(self.item()?),
            }
        }
    }

    fn item(&mut self) -> Result<Item, String> {
        if self.eat('~') {
            return Ok(Item::Cut);
        }
        if self.eat('&') {
            if self.eat('&') {
                let spelling = self.spelling();
                return Ok(Item::Forced { atom: self.atom()?, spelling });
            }
            return Ok(Item::Lookahead { atom: self.atom()?, positive: true });
        }
        if self.eat('!') {
            return Ok(Item::Lookahead { atom: self.atom()?, positive: false });
        }
        let before = self.at;
        let mut name = self.identifier();
        if name.is_some() {
            if self.peek() == Some('=') {
                self.at += 1;
            } else {
                name = None;
                self.at = before;
            }
        }
        self.space();
        if self.peek() == Some('[') {
            self.at += 1;
            let alts = self.alts()?;
            self.expect(']')?;
            return Ok(Item::Named { name, atom: Atom::Group(alts), quantity: Quantity::Optional });
        }
        let atom = self.atom()?;
        let quantity = match self.peek() {
            Some('*') => Quantity::Star,
            Some('+') => Quantity::Plus,
            Some('?') => Quantity::Optional,
            Some('.') => {
                self.at += 1;
                let element = self.atom()?;
                if self.peek() != Some('+') {
                    return Err("expected + after a separated element".to_string());
                }
                self.at += 1;
                return Ok(Item::Named { name, atom: element, quantity: Quantity::Gather(atom) });
            }
            _ => return Ok(Item::Named { name, atom, quantity: Quantity::One }),
        };
        self.at += 1;
        Ok(Item::Named { name, atom, quantity })
    }

    fn atom(&mut self) -> Result<Atom, String> {
        self.space();
        match self.peek() {
            Some('(') => {
                self.at += 1;
                let alts = self.alts()?;
                self.expect(')')?;
                Ok(Atom::Group(alts))
            }
            Some(quote @ ('\'' | '"')) => {
                let text = self.quoted(quote)?;
                if !text.starts_with(|c: char| c.is_alphabetic() || c == '_') {
                    let token = TOKENS.iter().find(|(_, spelling)| *spelling == text);
                    return match token {
                        Some((kind, _)) => Ok(Atom::Token(kind.to_string())),
                        None => Err(format!("no token is spelled {text:?}")),
                    };
                }
                let (list, prefix) = if quote == '\'' {
                    (&mut self.words.hard, "KW_")
                } else {
                    (&mut self.words.soft, "SK_")
                };
                if !list.contains(&text) {
                    list.push(text.clone());
                }
                Ok(Atom::Token(format!("{prefix}{text}")))
            }
            _ => {
                let name =
                    self.identifier().ok_or_else(|| format!("unexpected {:?}", self.peek()))?;
                if name.chars().all(|c| c.is_uppercase() || c == '_') {
                    Ok(Atom::Token(name))
                } else {
                    Ok(Atom::Rule(name))
                }
            }
        }
    }

    fn spelling(&mut self) -> String {
        self.space();
        let before = self.at;
        let text = match self.peek() {
            Some(quote @ ('\'' | '"')) => self.quoted(quote).unwrap_or_default(),
            _ => String::new(),
        };
        self.at = before;
        text
    }

    fn quoted(&mut self, quote: char) -> Result<String, String> {
        self.at += 1;
        let start = self.at;
        while self.peek().is_some_and(|c| c != quote) {
            self.at += 1;
        }
        if self.peek().is_none() {
            return Err("unclosed quote".to_string());
        }
        self.at += 1;
        Ok(self.chars[start..self.at - 1].iter().collect())
    }

    /// The text between balanced brackets, skipping Rust strings and character literals.
    fn balanced(&mut self, open: char, close: char) -> Result<String, String> {
        let start = self.at + 1;
        let mut depth = 0;
        while let Some(c) = self.peek() {
            self.at += 1;
            if c == open {
                depth += 1;
            } else if c == close {
                depth -= 1;
                if depth == 0 {
                    return Ok(self.chars[start..self.at - 1].iter().collect());
                }
            } else if c == '"' {
                while let Some(c) = self.peek() {
                    self.at += if c == '\\' { 2 } else { 1 };
                    if c == '"' {
                        break;
                    }
                }
            } else if c == '\'' && self.chars.get(self.at + 1) == Some(&'\'') {
                self.at += 2;
            }
        }
        Err(format!("unclosed {open}"))
    }

    fn identifier(&mut self) -> Option<String> {
        self.space();
        let start = self.at;
        while self.peek().is_some_and(|c| c.is_alphanumeric() || c == '_') {
            self.at += 1;
        }
        (self.at > start).then(|| self.chars[start..self.at].iter().collect())
    }

    fn space(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn eat(&mut self, c: char) -> bool {
        self.space();
        let found = self.peek() == Some(c);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, c: char) -> Result<(), String> {
        if self.eat(c) { Ok(()) } else { Err(format!("expected {c:?}, found {:?}", self.peek())) }
    }
}
