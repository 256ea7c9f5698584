//! Finding the leftmost match: which positions are worth an attempt.
//! Owns the use of the INFO block's prefix and charset and of first-character conditions; an attempt itself is the
//! engine's. Matches the search function of CPython's Modules/_sre/sre_lib.h.

use crate::engine::Engine;
use crate::program::{At, Hint, Op, Single};
use crate::state::Stop;
use crate::units::Chars;

impl<U: Chars> Engine<'_, U> {
    /// Searches from `state.start`; on success `state.start` and `state.ptr` are the span.
    pub(crate) fn search(&mut self) -> Result<bool, Stop> {
        let start = self.state.start;
        let program = self.program;
        match self.subject.len().checked_sub(start) {
            Some(rest) if rest >= program.min_width => {}
            _ => return Ok(false),
        }
        match program.hint {
            Hint::Prefix { ref chars, skip, whole, ref finder } => {
                let Some(prefix) = chars.iter().map(|&c| U::narrow(c)).collect::<Option<Vec<U>>>()
                else {
                    return Ok(false);
                };
                self.state.must_advance = false;
                let mut from = start;
                while let Some(at) = self.find_prefix(&prefix, finder.as_deref(), from) {
                    self.state.start = at;
                    if whole {
                        self.state.ptr = at + prefix.len();
                        return Ok(true);
                    }
                    if self.attempt(skip as u32, at + skip)? {
                        return Ok(true);
                    }
                    from = at + 1;
                }
                Ok(false)
            }
            Hint::Charset { item, ref few } => {
                self.state.must_advance = false;
                self.scan(item, few.as_deref(), start)
            }
            Hint::None => self.search_anywhere(start),
        }
    }

    fn find_prefix(
        &self,
        prefix: &[U],
        finder: Option<&memchr::memmem::Finder<'static>>,
        from: usize,
    ) -> Option<usize> {
        let rest = self.subject.get(from..)?;
        if let (Some(finder), Some(bytes)) = (finder, U::bytes(rest)) {
            return finder.find(bytes).map(|i| from + i);
        }
        let (&first, tail) = prefix.split_first()?;
        let mut base = 0;
        while let Some(i) = U::find(&rest[base..], first) {
            let at = base + i;
            if rest[at + 1..].starts_with(tail) {
                return Some(from + at);
            }
            base = at + 1;
        }
        None
    }

    fn attempt(&mut self, pc: u32, ptr: usize) -> Result<bool, Stop> {
        self.step()?;
        self.state.forget_groups();
        self.run(pc, ptr, false)
    }

    /// Attempts at each position from `from` on whose character `item` accepts.
    fn scan(&mut self, item: Single, few: Option<&[u8]>, from: usize) -> Result<bool, Stop> {
        let mut at = from;
        while let Some(skip) = self.find_single(item, few, at) {
            at += skip;
            self.state.start = at;
            if self.attempt(0, at)? {
                return Ok(true);
            }
            at += 1;
        }
        Ok(false)
    }

    /// How far from `from` the next character accepted by `item` is.
    fn find_single(&self, item: Single, few: Option<&[u8]>, from: usize) -> Option<usize> {
        let rest = self.subject.get(from..)?;
        if let Some(few) = few {
            return U::find_few(rest, few);
        }
        match item {
            Single::Literal(c) => U::find(rest, U::narrow(c)?),
            Single::Set(set) => {
                let set = &self.program.sets[set as usize];
                rest.iter().position(|&u| set.has(u))
            }
            _ => (from..self.subject.len()).position(|i| self.test(item, i)),
        }
    }

    /// A search without a hint: the first attempt obeys `must_advance`, later ones cannot violate it.
    fn search_anywhere(&mut self, start: usize) -> Result<bool, Stop> {
        // Beyond this no match of the least width fits; CPython stops there too.
        let last = self.subject.len() - self.program.min_width.saturating_sub(1);
        self.state.start = start;
        let first = self.run(0, start, true)?;
        self.state.must_advance = false;
        if first {
            return Ok(true);
        }
        if self.program.ops.first() == Some(&Op::At(At::Beginning)) {
            return Ok(false);
        }
        if let Some(item) = self.program.first {
            return self.scan(item, None, start + 1);
        }
        for at in start + 1..=last {
            self.state.start = at;
            if self.attempt(0, at)? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
