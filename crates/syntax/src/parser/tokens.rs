//! The tokens of a parse by their number from the start of the source. Knows no grammar.

use super::Token;
use crate::ast::Range;
use crate::generated::parser::kind;
use std::ops::{Index, IndexMut};

/// The tokens that have been read, without those that were forgotten. What is kept lies without gaps.
pub(super) struct Tokens {
    kept: Vec<Token>,
    /// Those behind them are the ones that are looked at.
    gaps: Vec<Gap>,
    /// Where the last gap ends, and how many tokens are in all of them.
    seen_from: usize,
    forgotten: usize,
}

/// Tokens in a row that were forgotten.
struct Gap {
    start: usize,
    end: usize,
    /// Where the last of them ends that is not layout.
    last: Range,
}

/// A token that stands for no text.
fn is_layout(token: &Token) -> bool {
    matches!(token.kind, kind::ENDMARKER | kind::NEWLINE | kind::INDENT | kind::DEDENT)
}

impl Tokens {
    /// None yet, with room for so many.
    pub(super) fn with_capacity(expected: usize) -> Tokens {
        Tokens { kept: Vec::with_capacity(expected), gaps: Vec::new(), seen_from: 0, forgotten: 0 }
    }

    /// How many have been read.
    #[inline]
    pub(super) fn len(&self) -> usize {
        self.forgotten + self.kept.len()
    }

    #[inline]
    fn place(&self, token: usize) -> Option<usize> {
        if token >= self.seen_from {
            Some(token - self.forgotten)
        } else {
            self.place_between(token)
        }
    }

    /// Where a token lies that has a gap behind it.
    fn place_between(&self, token: usize) -> Option<usize> {
        let mut forgotten = self.forgotten;
        for gap in self.gaps.iter().rev() {
            if token >= gap.end {
                break;
            }
            if token >= gap.start {
                return None;
            }
            forgotten -= gap.end - gap.start;
        }
        Some(token - forgotten)
    }

    /// A token that has been read and is kept.
    #[inline]
    pub(super) fn get(&self, token: usize) -> Option<&Token> {
        self.kept.get(self.place(token)?)
    }

    pub(super) fn last(&self) -> Option<&Token> {
        self.kept.last()
    }

    #[inline]
    pub(super) fn push(&mut self, token: Token) {
        self.kept.push(token);
    }

    /// Where the last token before this one ends that is not layout.
    pub(super) fn end_before(&self, token: usize) -> Range {
        let behind = (self.seen_from..token.min(self.len())).rev();
        let found = behind.map(|token| &self[token]).find(|token| !is_layout(token));
        match found {
            Some(token) => token.range,
            None => self.gaps.last().map_or(Range::default(), |gap| gap.last),
        }
    }

    /// Forgets the tokens from `start`, which is kept, to before `end`; no gap is behind that.
    pub(super) fn forget(&mut self, start: usize, end: usize) {
        let last = self.end_before(end);
        if let (Some(from), Some(to)) = (self.place(start), self.place(end)) {
            self.kept.drain(from..to);
            self.forgotten += to - from;
        }
        while self.gaps.pop_if(|gap| gap.start >= start).is_some() {}
        match self.gaps.last_mut() {
            Some(gap) if gap.end == start => (gap.end, gap.last) = (end, last),
            _ => self.gaps.push(Gap { start, end, last }),
        }
        self.seen_from = end;
    }
}

impl Index<usize> for Tokens {
    type Output = Token;
    #[inline]
    fn index(&self, token: usize) -> &Token {
        self.get(token).expect("a token of an open statement is kept")
    }
}

impl IndexMut<usize> for Tokens {
    #[inline]
    fn index_mut(&mut self, token: usize) -> &mut Token {
        let place = self.place(token).expect("a token of an open statement is kept");
        &mut self.kept[place]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A token whose number is its line.
    fn token(number: u32, kind: u8) -> Token {
        let range = Range::new(number, 0, number, 1);
        Token { kind, level: 0, start: 0, end: 0, range, metadata: None, value: None }
    }

    #[test]
    fn what_lies_around_a_gap_keeps_its_number() {
        let mut tokens = Tokens::with_capacity(0);
        (0..20).for_each(|number| tokens.push(token(number, kind::NUMBER)));
        let lines = |tokens: &Tokens| -> Vec<u32> {
            (0..tokens.len()).filter_map(|at| tokens.get(at)).map(|t| t.range.lineno).collect()
        };
        tokens.forget(0, 3);
        tokens.forget(5, 8);
        tokens.forget(8, 10);
        tokens.forget(12, 14);
        assert_eq!(lines(&tokens), [3, 4, 10, 11, 14, 15, 16, 17, 18, 19]);
        assert_eq!((tokens.len(), tokens.end_before(14).lineno), (20, 13));
        tokens.forget(10, 16);
        assert_eq!(lines(&tokens), [3, 4, 16, 17, 18, 19]);
        tokens.push(token(20, kind::DEDENT));
        assert_eq!((tokens[20].range.lineno, tokens.end_before(21).lineno), (20, 19));
        // A definition ends in layout: its range is up to what was forgotten last.
        tokens.forget(16, 20);
        assert_eq!(tokens.end_before(21).lineno, 19);
        tokens.forget(3, 21);
        assert_eq!((lines(&tokens), tokens.len()), (vec![], 21));
    }
}
