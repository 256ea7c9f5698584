//! Character sets (`[...]`, categories, case-insensitive literals): membership answered from a table of the first 256
//! code points, worked out once, and by running the set's items for the rest.
//! Owns the items and their order-dependent meaning; refuses to read code arrays (see `translate`).
//! Matches the charset interpreter of CPython's Modules/_sre/sre_lib.h.

use crate::category::{self, Category};
use crate::state::{Env, NoEnv};
use krait_text::Unit;

/// One step of a set, in the order of the code array.
#[derive(Debug)]
pub(crate) enum Item {
    /// Turns the meaning of all that follows.
    Negate,
    Literal(u32),
    Range(u32, u32),
    /// A range that also matches when the upper-case form lies in it.
    RangeUniIgnore(u32, u32),
    Category(Category),
    /// Bits for code points below 256.
    Charset([u32; 8]),
    /// Block numbers for the 256 blocks of the BMP, then blocks of 256 bits.
    BigCharset(Box<[u8; 256]>, Box<[u32]>),
}

/// What happens to a character before the items see it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub(crate) enum Fold {
    None,
    Ascii,
    Unicode,
    /// Lower case, then upper case, of the C locale.
    Locale,
    /// As `Locale`, but the character itself counts too (single literals).
    LocaleLiteral,
}

/// A set of characters.
#[derive(Debug)]
pub(crate) struct Set {
    low: [bool; 256],
    fold: Fold,
    negate: bool,
    items: Box<[Item]>,
}

impl Set {
    pub(crate) fn new(items: Vec<Item>, fold: Fold, negate: bool) -> Set {
        let mut set = Set { low: [false; 256], fold, negate, items: items.into() };
        if !set.needs_locale() {
            for c in 0..256 {
                set.low[c] = set.has_wide(c as u32);
            }
        }
        set
    }

    /// The set of the code points in `low`, and with `high` of all from 256 on.
    pub(crate) fn from_table(low: [bool; 256], high: bool) -> Set {
        Set { low, fold: Fold::None, negate: high, items: Box::new([]) }
    }

    /// True when membership can change with the C locale, so that only `has_locale` may be asked.
    pub(crate) fn needs_locale(&self) -> bool {
        matches!(self.fold, Fold::Locale | Fold::LocaleLiteral)
            || self.items.iter().any(|item| matches!(item, Item::Category(c) if c.needs_locale()))
    }

    #[inline(always)]
    pub(crate) fn has<U: Unit>(&self, c: U) -> bool {
        let c: u32 = c.into();
        if c < 256 { self.low[c as usize] } else { self.has_wide(c) }
    }

    #[inline(never)]
    fn has_wide(&self, c: u32) -> bool {
        let folded = match self.fold {
            Fold::Ascii => category::ascii_tolower(c),
            Fold::Unicode => category::lower_unicode(c),
            _ => c,
        };
        self.run(folded, &NoEnv) != self.negate
    }

    #[inline(never)]
    pub(crate) fn has_locale(&self, c: u32, env: &dyn Env) -> bool {
        let found = match self.fold {
            Fold::Locale | Fold::LocaleLiteral => {
                let (lower, upper) =
                    (category::lower_locale(c, env), category::upper_locale(c, env));
                let (lower_in, upper_in) =
                    (self.run(lower, env), upper != lower && self.run(upper, env));
                match self.items.first() {
                    // Outside a set is what neither case belongs to.
                    Some(Item::Negate) => lower_in && (upper_in || upper == lower),
                    _ => {
                        lower_in
                            || upper_in
                            || (self.fold == Fold::LocaleLiteral && self.run(c, env))
                    }
                }
            }
            _ => self.run(c, env),
        };
        found != self.negate
    }

    /// The members below 256 if there are at most three and nothing above can belong to the set.
    pub(crate) fn few(&self) -> Option<Vec<u8>> {
        let low = self.items.iter().all(|item| match *item {
            Item::Literal(c) => c < 256,
            Item::Range(_, hi) => hi < 256,
            Item::Charset(_) => true,
            _ => false,
        });
        if !low || self.negate || self.fold != Fold::None {
            return None;
        }
        let members: Vec<u8> = (0..=255).filter(|&b: &u8| self.low[b as usize]).collect();
        (1..=3).contains(&members.len()).then_some(members)
    }

    fn run(&self, c: u32, env: &dyn Env) -> bool {
        let mut answer = true;
        for item in &self.items {
            let hit = match *item {
                Item::Negate => {
                    answer = !answer;
                    false
                }
                Item::Literal(l) => c == l,
                Item::Range(lo, hi) => (lo..=hi).contains(&c),
                Item::RangeUniIgnore(lo, hi) => {
                    (lo..=hi).contains(&c) || (lo..=hi).contains(&category::upper_unicode(c))
                }
                Item::Category(category) => category.contains(c, env),
                Item::Charset(ref bits) => c < 256 && bits[(c / 32) as usize] >> (c % 32) & 1 != 0,
                Item::BigCharset(ref index, ref blocks) => {
                    c < 0x10000 && {
                        let bit = usize::from(index[(c >> 8) as usize]) * 256 + (c & 255) as usize;
                        blocks.get(bit / 32).is_some_and(|word| word >> (bit % 32) & 1 != 0)
                    }
                }
            };
            if hit {
                return answer;
            }
        }
        !answer
    }
}
