//! Computes which tokens an alternative can start with, so that the generated parser skips it without a call.

use super::read::{Alt, Atom, Grammar, Item, Quantity};

/// The set of kinds that can start a rule, and whether it can match nothing.
#[derive(Clone, Copy, PartialEq)]
pub struct First {
    pub kinds: u128,
    pub nullable: bool,
}

pub struct FirstSets<'a> {
    grammar: &'a Grammar,
    rules: Vec<First>,
}

impl<'a> FirstSets<'a> {
    pub fn of(grammar: &'a Grammar) -> Result<FirstSets<'a>, String> {
        let empty = First { kinds: 0, nullable: false };
        let mut sets = FirstSets { grammar, rules: vec![empty; grammar.rules.len()] };
        loop {
            let mut changed = false;
            for (at, rule) in grammar.rules.iter().enumerate() {
                let first = sets.alts(&rule.alts)?;
                if first != sets.rules[at] {
                    sets.rules[at] = first;
                    changed = true;
                }
            }
            if !changed {
                return Ok(sets);
            }
        }
    }

    pub fn rule(&self, at: usize) -> First {
        self.rules[at]
    }

    pub fn alts(&self, alts: &[Alt]) -> Result<First, String> {
        let mut all = First { kinds: 0, nullable: false };
        for alt in alts {
            let first = self.alt(alt)?;
            all.kinds |= first.kinds;
            all.nullable |= first.nullable;
        }
        Ok(all)
    }

    pub fn alt(&self, alt: &Alt) -> Result<First, String> {
        let mut kinds = 0;
        let mut allowed = u128::MAX;
        for item in &alt.items {
            let first = match item {
                Item::Cut | Item::Lookahead { positive: false, .. } => continue,
                Item::Lookahead { atom, positive: true } => {
                    let first = self.atom(atom)?;
                    if kinds == 0 && !first.nullable {
                        allowed &= first.kinds;
                    }
                    continue;
                }
                // A forced token raises where it is missing, so any token may stand here.
                Item::Forced { .. } => First { kinds: u128::MAX, nullable: false },
                Item::Named { atom, quantity, .. } => {
                    let first = self.atom(atom)?;
                    let nullable =
                        first.nullable || matches!(quantity, Quantity::Star | Quantity::Optional);
                    First { kinds: first.kinds, nullable }
                }
            };
            kinds |= first.kinds;
            if !first.nullable {
                return Ok(First { kinds: kinds & allowed, nullable: false });
            }
        }
        Ok(First { kinds: u128::MAX, nullable: true })
    }

    fn atom(&self, atom: &Atom) -> Result<First, String> {
        match atom {
            Atom::Token(name) => Ok(First { kinds: self.kinds(name)?, nullable: false }),
            Atom::Group(alts) => self.alts(alts),
            Atom::Rule(name) => match self.grammar.index.get(name) {
                Some(&at) => Ok(self.rules[at]),
                None => Err(format!("no rule is named {name}")),
            },
        }
    }

    /// A name token may also be a soft keyword.
    fn kinds(&self, token: &str) -> Result<u128, String> {
        let soft = self.grammar.soft_keywords.iter().try_fold(0u128, |set, word| {
            Ok::<u128, String>(set | 1 << self.grammar.kind_number(&format!("SK_{word}"))?)
        })?;
        match token {
            "NAME" => Ok(soft | 1 << self.grammar.kind_number("NAME")?),
            "SOFT_KEYWORD" => Ok(soft),
            _ => Ok(1 << self.grammar.kind_number(token)?),
        }
    }
}
