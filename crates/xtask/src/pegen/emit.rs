//! Writes the parser's Rust source. One function a rule: a wrapper with the start-token test, the memo and the depth
//! count, and a body of labelled blocks, one an alternative.

use std::fmt::Write;

use super::first::FirstSets;
use super::read::{Action, Alt, Atom, Grammar, Item, Quantity, Rule};
use super::{FIRST_KEYWORD, TOKENS};

pub fn parser(grammar: &Grammar, sets: &FirstSets) -> Result<String, String> {
    let mut emitter = Emitter { grammar, sets, out: String::new(), label: 0, memo: 0 };
    emitter.header();
    for (at, rule) in grammar.rules.iter().enumerate() {
        emitter.rule(at, rule).map_err(|e| format!("rule {}: {e}", rule.name))?;
    }
    Ok(emitter.out)
}

struct Emitter<'a> {
    grammar: &'a Grammar,
    sets: &'a FirstSets<'a>,
    out: String,
    label: usize,
    memo: usize,
}

/// How an alternative that matched leaves its block: `return` or `break 'label`.
struct Exit {
    label: String,
}

impl Emitter<'_> {
    fn header(&mut self) {
        self.out.push_str(
            "//! The PEG parser. Generated from `python.gram` by `cargo xtask gen-parser`; edit the grammar instead.\n\n\
             #![allow(unused_mut, unused_variables, unused_labels, unused_assignments, unreachable_code)]\n\
             #![allow(unused_parens, unused_braces, break_with_label_and_loop)]\n\
             #![allow(clippy::all)]\n\n\
             use crate::ast::*;\nuse crate::actions::*;\nuse crate::parser::{Conversion, FormatSpec, Lone, Parser, Tok};\n\n",
        );
        self.out.push_str("/// Token kinds in the parser's numbering: CPython's, then the keywords, then the soft keywords.\npub mod kind {\n#![allow(non_upper_case_globals, dead_code)]\n");
        for (at, (name, _)) in TOKENS.iter().enumerate() {
            let _ = writeln!(self.out, "pub const {name}: u8 = {at};");
        }
        let mut soft = 1u128 << 1;
        for (at, word) in self.grammar.keywords.iter().enumerate() {
            let _ = writeln!(self.out, "pub const KW_{word}: u8 = {};", FIRST_KEYWORD + at);
        }
        for (at, word) in self.grammar.soft_keywords.iter().enumerate() {
            let number = FIRST_KEYWORD + self.grammar.keywords.len() + at;
            soft |= 1 << number;
            let _ = writeln!(self.out, "pub const SK_{word}: u8 = {number};");
        }
        let _ = writeln!(
            self.out,
            "/// The kinds that can be a name.\npub const NAMES: u128 = {soft:#x};\n}}\n"
        );
        self.out.push_str("/// The kind of a name token: a keyword, a soft keyword, or a plain name.\npub fn name_kind(name: &[u8]) -> u8 {\nmatch name {\n");
        for word in &self.grammar.keywords {
            let _ = writeln!(self.out, "b\"{word}\" => kind::KW_{word},");
        }
        for word in &self.grammar.soft_keywords {
            let _ = writeln!(self.out, "b\"{word}\" => kind::SK_{word},");
        }
        self.out.push_str(
            "_ => kind::NAME,\n}\n}\n\n/// The reserved words.\npub const KEYWORDS: &[&str] = &[",
        );
        for word in &self.grammar.keywords {
            let _ = write!(self.out, "{word:?},");
        }
        self.out.push_str("];\n\n/// The words that are keywords only where the grammar asks for them.\npub const SOFT_KEYWORDS: &[&str] = &[");
        for word in &self.grammar.soft_keywords {
            let _ = write!(self.out, "{word:?},");
        }
        self.out.push_str("];\n\n");
    }

    fn rule(&mut self, at: usize, rule: &Rule) -> Result<(), String> {
        let typ = rule.typ.clone().unwrap_or_else(|| "()".to_string());
        let first = self.sets.rule(at);
        let memo = rule.flags.iter().any(|f| f == "memo");
        let memo_error = rule.flags.iter().any(|f| f == "memo_error");
        let memo_invalid = rule.flags.iter().any(|f| f == "memo_invalid");
        let plain = rule.name.ends_with("_without_invalid");
        let name = &rule.name;
        let _ = writeln!(self.out, "pub fn {name}_rule(p: &mut Parser<'_>) -> Option<{typ}> {{");
        let _ = writeln!(self.out, "let bit = p.bit();");
        if !first.nullable && first.kinds != u128::MAX {
            let _ = writeln!(self.out, "if bit & {:#x} == 0 {{ return None; }}", first.kinds);
        }
        let id = self.memo;
        let (guard, store) = match () {
            () if memo => ("", ""),
            () if memo_error => ("p.second_pass && ", "if p.second_pass "),
            () => ("p.call_invalid && ", "if p.call_invalid "),
        };
        if memo || memo_error || memo_invalid {
            self.memo += 1;
            if self.memo > 64 {
                return Err("more than 64 memoised rules".to_string());
            }
            let _ = writeln!(
                self.out,
                "if {guard}p.memo.has(p.mark, {id}) {{ return p.memo_get::<{typ}>({id}); }}"
            );
        }
        // How many levels of rules stand between this one and a `primary` without operators around it.
        let levels = rule.flags.iter().find_map(|flag| flag.strip_prefix("levels_to_primary_"));
        if let Some(levels) = levels {
            let primary = self.grammar.rules.iter().position(|rule| rule.name == "primary");
            let start = primary.map_or(0, |primary| self.sets.rule(primary).kinds);
            let _ = writeln!(
                self.out,
                "if bit & {start:#x} != 0 && !p.second_pass {{
                     match p.lone_primary({levels}) {{
                         Lone::Yes(found) => return found,
                         Lone::No => {{}}
                     }}
                 }}"
            );
        }
        if rule.name == "primary" {
            let _ = writeln!(
                self.out,
                "if let Some(found) = p.known_primary() {{ return Some(found); }}"
            );
        }
        // A left-recursive rule stands for two: the one that grows its result, and what that calls.
        let levels = 1 + u32::from(rule.alts.iter().any(|alt| self.is_left_recursive(rule, alt)));
        let _ = writeln!(self.out, "if !p.enter({levels}) {{ return None; }}\nlet mark = p.mark;");
        let is_statement = rule.flags.iter().any(|flag| flag == "done");
        let is_definition = rule.flags.iter().any(|flag| flag == "definition");
        if is_statement {
            let _ = writeln!(self.out, "p.statement_opens();");
        }
        if is_definition {
            let _ = writeln!(self.out, "p.definition_opens();");
        }
        if plain {
            let _ =
                writeln!(self.out, "let invalid = std::mem::replace(&mut p.call_invalid, false);");
        }
        let _ = writeln!(self.out, "let found = {name}_raw(p, mark, bit);");
        if plain {
            let _ = writeln!(self.out, "p.call_invalid = invalid;");
        }
        let _ = writeln!(self.out, "p.leave({levels});\nif found.is_none() {{ p.mark = mark; }}");
        if is_definition {
            let _ = writeln!(self.out, "p.definition_ends();");
        }
        if is_statement {
            let _ = writeln!(self.out, "p.statement_ends(mark, found.is_some());");
        }
        if memo || memo_error || memo_invalid {
            let _ = writeln!(self.out, "{store}{{ p.memo_put(mark, {id}, &found); }}");
        }
        let _ = writeln!(self.out, "found\n}}\n");

        let _ = writeln!(
            self.out,
            "fn {name}_raw(p: &mut Parser<'_>, mark: usize, bit: u128) -> Option<{typ}> {{"
        );
        let recursive = |alt: &&Alt| self.is_left_recursive(rule, alt);
        let grow: Vec<&Alt> = rule.alts.iter().filter(recursive).collect();
        let base: Vec<&Alt> =
            rule.alts.iter().filter(|alt| !self.is_left_recursive(rule, alt)).collect();
        if grow.is_empty() {
            self.alts(&base, &Exit { label: "return".to_string() }, "mark", "bit")?;
            let _ = writeln!(self.out, "None\n}}\n");
            return Ok(());
        }
        let label = self.fresh();
        let _ = writeln!(self.out, "let base: Option<{typ}> = '{label}: {{");
        self.alts(&base, &Exit { label: format!("break '{label}") }, "mark", "bit")?;
        let _ = writeln!(self.out, "None }};\nlet Some(mut left) = base else {{ return None; }};");
        let label = self.fresh();
        let _ = writeln!(
            self.out,
            "'{label}: loop {{\nlet here = p.mark;\nlet bit = p.bit();\nif p.failed {{ return None; }}"
        );
        for alt in grow {
            self.grow_alt(alt, &label)?;
        }
        let _ = writeln!(self.out, "return Some(left);\n}}\n}}\n");
        Ok(())
    }

    fn is_left_recursive(&self, rule: &Rule, alt: &Alt) -> bool {
        matches!(alt.items.first(), Some(Item::Named { atom: Atom::Rule(name), quantity: Quantity::One, .. }) if *name == rule.name)
    }

    fn grow_alt(&mut self, alt: &Alt, loop_label: &str) -> Result<(), String> {
        let name = match alt.items.first() {
            Some(Item::Named { name: Some(name), .. }) => name.clone(),
            _ => return Err("a left-recursive item needs a name".to_string()),
        };
        let rest = &alt.items[1..];
        let first = self.items_first(rest)?;
        let label = self.fresh();
        let test = first.map_or(String::new(), |kinds| format!("if bit & {kinds:#x} != 0 "));
        let _ = writeln!(self.out, "{test}{{\n'{label}: {{");
        for item in rest {
            self.item(item, &label, "cut")?;
        }
        let Some(Action::Value(action)) = &alt.action else {
            let Some(Action::Option(action)) = &alt.action else {
                return Err("a left-recursive alternative needs an action".to_string());
            };
            let _ = writeln!(self.out, "let {name} = left.clone();");
            self.range(action, "mark");
            let _ = writeln!(
                self.out,
                "match {{ {action} }} {{ Some(value) => left = value, None => return None }}\ncontinue '{loop_label};\n}}\nif p.failed {{ return None; }}\np.mark = here;\n}}"
            );
            return Ok(());
        };
        let _ = writeln!(self.out, "let {name} = left;");
        self.range(action, "mark");
        let _ = writeln!(
            self.out,
            "left = {action};\ncontinue '{loop_label};\n}}\nif p.failed {{ return None; }}\np.mark = here;\n}}"
        );
        Ok(())
    }

    fn items_first(&self, items: &[Item]) -> Result<Option<u128>, String> {
        // The items are borrowed, so look at the first consuming one only.
        if let Some(item) = items.iter().next() {
            match item {
                Item::Named { atom, quantity: Quantity::One, .. } => {
                    let first = match atom {
                        Atom::Rule(name) => match self.grammar.index.get(name) {
                            Some(&at) => self.sets.rule(at),
                            None => return Err(format!("no rule is named {name}")),
                        },
                        Atom::Group(alts) => self.sets.alts(alts)?,
                        Atom::Token(name) if name == "NAME" => return Ok(None),
                        Atom::Token(name) => return Ok(Some(1 << self.grammar.kind_number(name)?)),
                    };
                    return Ok((!first.nullable).then_some(first.kinds));
                }
                _ => return Ok(None),
            }
        }
        Ok(None)
    }

    fn alts(&mut self, alts: &[&Alt], exit: &Exit, mark: &str, bit: &str) -> Result<(), String> {
        for alt in alts {
            let first = self.sets.alt(alt)?;
            let label = self.fresh();
            let cut = alt.items.iter().any(|item| matches!(item, Item::Cut));
            if cut {
                let _ = writeln!(self.out, "let mut cut = false;");
            }
            let mut tests = Vec::new();
            if self.is_invalid(alt) {
                tests.push("p.call_invalid".to_string());
            }
            if !first.nullable && first.kinds != u128::MAX {
                tests.push(format!("{bit} & {:#x} != 0", first.kinds));
            }
            let test = if tests.is_empty() {
                String::new()
            } else {
                format!("if {} ", tests.join(" && "))
            };
            let _ = writeln!(self.out, "{test}{{\n'{label}: {{");
            let mut values = Vec::new();
            for item in &alt.items {
                if let Some(value) = self.item(item, &label, "cut")? {
                    values.push(value);
                }
            }
            self.finish(alt, &values, exit, mark)?;
            let _ = writeln!(self.out, "}}");
            let leave = if exit.label == "return" {
                "return None".to_string()
            } else {
                format!("{} None", exit.label)
            };
            let _ = writeln!(self.out, "if p.failed {{ {leave}; }}\np.mark = {mark};");
            if cut {
                let _ = writeln!(self.out, "if cut {{ {leave}; }}");
            }
            let _ = writeln!(self.out, "}}");
        }
        Ok(())
    }

    /// An alternative that is a lone error rule runs in the second pass only.
    fn is_invalid(&self, alt: &Alt) -> bool {
        match alt.items.as_slice() {
            [Item::Named { atom: Atom::Rule(name), .. }] => name.starts_with("invalid_"),
            _ => false,
        }
    }

    fn finish(
        &mut self,
        alt: &Alt,
        values: &[String],
        exit: &Exit,
        mark: &str,
    ) -> Result<(), String> {
        let label = &exit.label;
        match &alt.action {
            Some(Action::Value(action)) => {
                self.range(action, mark);
                let _ = writeln!(self.out, "{label} Some({{ {action} }});");
            }
            Some(Action::Option(action)) => {
                self.range(action, mark);
                let _ = writeln!(self.out, "{label} ({{ {action} }});");
            }
            Some(Action::Raise(action)) => {
                self.range(action, mark);
                let _ = writeln!(self.out, "{{ {action}; }}\n{label} None;");
            }
            None if self.is_invalid(alt) => {
                // The error rule either raised or did not match; a bare match means nothing.
                let _ = writeln!(self.out, "{label} None;");
            }
            None => match values {
                [value] => {
                    let _ = writeln!(self.out, "{label} Some({value});");
                }
                _ => {
                    let _ = writeln!(self.out, "{label} Some(());");
                }
            },
        }
        Ok(())
    }

    fn range(&mut self, action: &str, mark: &str) {
        if action.contains("range") {
            let _ = writeln!(self.out, "let range = p.range({mark});");
        }
    }

    /// Emits an item as statements that leave `label` when it does not match; returns the name of its value.
    fn item(&mut self, item: &Item, label: &str, cut: &str) -> Result<Option<String>, String> {
        match item {
            Item::Cut => {
                let _ = writeln!(self.out, "{cut} = true;");
                Ok(None)
            }
            Item::Forced { atom, spelling } => {
                let Atom::Token(kind) = atom else {
                    return Err("only tokens can be forced".to_string());
                };
                let _ = writeln!(
                    self.out,
                    "if !p.expect_forced(kind::{kind}, {spelling:?}) {{ break '{label}; }}"
                );
                Ok(None)
            }
            Item::Lookahead { atom, positive } => {
                let not = if *positive { "!" } else { "" };
                if let Atom::Token(kind) = atom {
                    let test = match kind.as_str() {
                        "NAME" => "(p.bit() & kind::NAMES != 0)".to_string(),
                        "SOFT_KEYWORD" => "p.at_soft_keyword()".to_string(),
                        _ => format!("p.at(kind::{kind})"),
                    };
                    let _ = writeln!(self.out, "if {not}{test} {{ break '{label}; }}");
                } else {
                    let name = self.fresh();
                    let _ = writeln!(self.out, "let {name} = p.mark;\nlet matched = ");
                    self.atom(atom)?;
                    let _ = writeln!(
                        self.out,
                        ".is_some();\np.mark = {name};\nif {not}matched {{ break '{label}; }}"
                    );
                }
                let _ = writeln!(self.out, "if p.failed {{ break '{label}; }}");
                Ok(None)
            }
            Item::Named { name, atom, quantity } => {
                let value = name.clone().unwrap_or_else(|| self.fresh());
                match quantity {
                    Quantity::One => {
                        let _ = writeln!(self.out, "let Some({value}) = ");
                        self.atom(atom)?;
                        let _ = writeln!(self.out, " else {{ break '{label} }};");
                    }
                    Quantity::Optional => {
                        let _ = writeln!(self.out, "let {value} = ");
                        self.atom(atom)?;
                        let _ = writeln!(self.out, ";\nif p.failed {{ break '{label}; }}");
                    }
                    Quantity::Star | Quantity::Plus => {
                        let _ = writeln!(
                            self.out,
                            "let mut {value} = Vec::new();\nwhile let Some(element) = "
                        );
                        self.atom(atom)?;
                        let _ = writeln!(
                            self.out,
                            "{{ {value}.push(element); }}\nif p.failed {{ break '{label}; }}"
                        );
                        if matches!(quantity, Quantity::Plus) {
                            let _ =
                                writeln!(self.out, "if {value}.is_empty() {{ break '{label}; }}");
                        }
                    }
                    Quantity::Gather(separator) => {
                        let here = self.fresh();
                        let _ = writeln!(
                            self.out,
                            "let mut {value} = Vec::new();\nlet mut {here} = p.mark;\nwhile let Some(element) = "
                        );
                        self.atom(atom)?;
                        let _ =
                            writeln!(self.out, "{{ {value}.push(element);\n{here} = p.mark;\nif ");
                        self.atom(separator)?;
                        let _ = writeln!(
                            self.out,
                            ".is_none() {{ break; }}\n}}\np.mark = {here};\nif p.failed || {value}.is_empty() {{ break '{label}; }}"
                        );
                    }
                }
                Ok(Some(value))
            }
        }
    }

    /// Emits an atom as an expression of type `Option<…>` that restores the position when it is `None`.
    fn atom(&mut self, atom: &Atom) -> Result<(), String> {
        match atom {
            Atom::Token(kind) => {
                let call = match kind.as_str() {
                    "NAME" => "p.name()".to_string(),
                    "NUMBER" => "p.number()".to_string(),
                    "SOFT_KEYWORD" => "p.soft_keyword()".to_string(),
                    _ => format!("p.expect(kind::{kind})"),
                };
                self.out.push_str(&call);
            }
            Atom::Rule(name) => {
                if !self.grammar.index.contains_key(name) {
                    return Err(format!("no rule is named {name}"));
                }
                let _ = write!(self.out, "{name}_rule(p)");
            }
            Atom::Group(alts) => {
                let label = self.fresh();
                let mark = format!("mark_{label}");
                let bit = format!("bit_{label}");
                let alts: Vec<&Alt> = alts.iter().collect();
                let _ =
                    writeln!(self.out, "('{label}: {{\nlet {mark} = p.mark;\nlet {bit} = p.bit();");
                self.alts(&alts, &Exit { label: format!("break '{label}") }, &mark, &bit)?;
                let _ = writeln!(self.out, "None }})");
            }
        }
        Ok(())
    }

    fn fresh(&mut self) -> String {
        self.label += 1;
        format!("l{}", self.label)
    }
}
