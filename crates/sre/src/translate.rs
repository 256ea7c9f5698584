//! From a code array to a `Program`: checks that the array has the shape that `re/_compiler.py` gives it and rewrites it
//! with resolved targets, shared sets and start conditions.
//! Owns the knowledge of the array's layout; hostile arrays end here with `InvalidCode`. Refuses to match anything.
//! Accepts and rejects as the code validator of CPython's Modules/_sre/sre.c, and also rejects repeats of one
//! character whose item is not one character.

use crate::category::Category;
use crate::program::{
    Alternative, At, Branch, Hint, InvalidCode, Op, Program, RefFold, Repeat, RepeatSingle, Single,
};
use crate::set::{Fold, Item, Set};
use crate::{MAXGROUPS, MAXREPEAT};
use memchr::memmem;
use std::collections::HashMap;

/// Opcodes of `re/_constants.py`.
mod opcode {
    pub(super) const FAILURE: u32 = 0;
    pub(super) const SUCCESS: u32 = 1;
    pub(super) const ANY: u32 = 2;
    pub(super) const ANY_ALL: u32 = 3;
    pub(super) const ASSERT: u32 = 4;
    pub(super) const ASSERT_NOT: u32 = 5;
    pub(super) const AT: u32 = 6;
    pub(super) const BRANCH: u32 = 7;
    pub(super) const CATEGORY: u32 = 8;
    pub(super) const CHARSET: u32 = 9;
    pub(super) const BIGCHARSET: u32 = 10;
    pub(super) const GROUPREF: u32 = 11;
    pub(super) const GROUPREF_EXISTS: u32 = 12;
    pub(super) const IN: u32 = 13;
    pub(super) const INFO: u32 = 14;
    pub(super) const JUMP: u32 = 15;
    pub(super) const LITERAL: u32 = 16;
    pub(super) const MARK: u32 = 17;
    pub(super) const MAX_UNTIL: u32 = 18;
    pub(super) const MIN_UNTIL: u32 = 19;
    pub(super) const NOT_LITERAL: u32 = 20;
    pub(super) const NEGATE: u32 = 21;
    pub(super) const RANGE: u32 = 22;
    pub(super) const REPEAT: u32 = 23;
    pub(super) const REPEAT_ONE: u32 = 24;
    pub(super) const MIN_REPEAT_ONE: u32 = 26;
    pub(super) const ATOMIC_GROUP: u32 = 27;
    pub(super) const POSSESSIVE_REPEAT: u32 = 28;
    pub(super) const POSSESSIVE_REPEAT_ONE: u32 = 29;
    pub(super) const GROUPREF_IGNORE: u32 = 30;
    pub(super) const IN_IGNORE: u32 = 31;
    pub(super) const LITERAL_IGNORE: u32 = 32;
    pub(super) const NOT_LITERAL_IGNORE: u32 = 33;
    pub(super) const GROUPREF_LOC_IGNORE: u32 = 34;
    pub(super) const IN_LOC_IGNORE: u32 = 35;
    pub(super) const LITERAL_LOC_IGNORE: u32 = 36;
    pub(super) const NOT_LITERAL_LOC_IGNORE: u32 = 37;
    pub(super) const GROUPREF_UNI_IGNORE: u32 = 38;
    pub(super) const IN_UNI_IGNORE: u32 = 39;
    pub(super) const LITERAL_UNI_IGNORE: u32 = 40;
    pub(super) const NOT_LITERAL_UNI_IGNORE: u32 = 41;
    pub(super) const RANGE_UNI_IGNORE: u32 = 42;
}

mod info {
    pub(super) const PREFIX: u32 = 1;
    pub(super) const LITERAL: u32 = 2;
    pub(super) const CHARSET: u32 = 4;
}

/// Nesting beyond this is refused rather than risking the native stack.
const MAX_NESTING: usize = 2000;

type Checked<T> = Result<T, InvalidCode>;

pub(crate) fn translate(code: Box<[u32]>, groups: usize) -> Checked<Program> {
    let [body @ .., opcode::SUCCESS] = &code[..] else { return Err(InvalidCode) };
    if groups > MAXGROUPS {
        return Err(InvalidCode);
    }
    let mut translator = Translator {
        code: body,
        groups,
        ops: Vec::with_capacity(body.len() / 2 + 1),
        sets: Vec::new(),
        cased: HashMap::new(),
        singles: Vec::new(),
        repeats: Vec::new(),
        branches: Vec::new(),
        nesting: 0,
    };
    let mut min_width = 0;
    let mut hint = Hint::None;
    let mut start = 0;
    if body.first() == Some(&opcode::INFO) {
        (min_width, hint, start) = translator.info_block(0, body.len())?;
    }
    translator.sequence(start, body.len())?;
    translator.ops.push(Op::Success);
    translator.start_conditions();
    translator.check_hint(&mut hint);
    let first = translator.first_of(0);
    let Translator { ops, sets, singles, repeats, branches, .. } = translator;
    Ok(Program { groups, ops, sets, singles, repeats, branches, min_width, hint, first, code })
}

struct Translator<'a> {
    code: &'a [u32],
    groups: usize,
    ops: Vec<Op>,
    sets: Vec<Set>,
    /// Sets made for case-insensitive literals, by (character, fold, negated).
    cased: HashMap<(u32, Fold, bool), Single>,
    singles: Vec<RepeatSingle>,
    repeats: Vec<Repeat>,
    branches: Vec<Branch>,
    nesting: usize,
}

impl Translator<'_> {
    fn here(&self) -> u32 {
        self.ops.len() as u32
    }

    /// The code at `at`, which must lie before `end`.
    fn arg(&self, at: usize, end: usize) -> Checked<u32> {
        if at < end { self.code.get(at).copied().ok_or(InvalidCode) } else { Err(InvalidCode) }
    }

    /// Where the relative skip stored at `at` leads; it must stay within `end`.
    fn skip(&self, at: usize, end: usize) -> Checked<usize> {
        let skip = self.arg(at, end)? as usize;
        if skip <= end - at { Ok(at + skip) } else { Err(InvalidCode) }
    }

    fn expect(&self, at: usize, end: usize, op: u32) -> Checked<()> {
        if self.arg(at, end)? == op { Ok(()) } else { Err(InvalidCode) }
    }

    fn group(&self, at: usize, end: usize) -> Checked<u32> {
        let group = self.arg(at, end)?;
        if (group as usize) < self.groups { Ok(group) } else { Err(InvalidCode) }
    }

    /// Translates the codes in `at..end`, one nesting level down.
    fn nested(&mut self, at: usize, end: usize) -> Checked<()> {
        if at > end || self.nesting == MAX_NESTING {
            return Err(InvalidCode);
        }
        self.nesting += 1;
        let done = self.sequence(at, end);
        self.nesting -= 1;
        done
    }

    fn sequence(&mut self, mut at: usize, end: usize) -> Checked<()> {
        while at < end {
            at = self.instruction(at, end)?;
        }
        if at == end { Ok(()) } else { Err(InvalidCode) }
    }

    /// Translates the instruction at `at`; answers where the next one starts.
    fn instruction(&mut self, at: usize, end: usize) -> Checked<usize> {
        let op = self.arg(at, end)?;
        if let Some((single, next)) = self.single(at, end)? {
            self.ops.push(if single == Single::Never { Op::Fail } else { Op::One(single) });
            return Ok(next);
        }
        match op {
            opcode::SUCCESS => {
                self.ops.push(Op::Success);
                Ok(at + 1)
            }
            opcode::MARK => {
                let mark = self.arg(at + 1, end)?;
                if mark as usize > 2 * self.groups + 1 {
                    return Err(InvalidCode);
                }
                self.ops.push(Op::Mark(mark));
                Ok(at + 2)
            }
            opcode::AT => {
                let position = position(self.arg(at + 1, end)?)?;
                self.ops.push(Op::At(position));
                Ok(at + 2)
            }
            opcode::INFO => Ok(self.info_block(at, end)?.2),
            opcode::BRANCH => self.branch(at, end),
            opcode::REPEAT_ONE | opcode::MIN_REPEAT_ONE | opcode::POSSESSIVE_REPEAT_ONE => {
                self.repeat_single(op, at, end)
            }
            opcode::REPEAT => self.repeat(at, end),
            opcode::POSSESSIVE_REPEAT => self.possessive_repeat(at, end),
            opcode::ATOMIC_GROUP => {
                let next = self.skip(at + 1, end)?;
                let start = self.here();
                self.ops.push(Op::Atomic { end: 0 });
                self.body(at + 2, next, end)?;
                self.ops[start as usize] = Op::Atomic { end: self.here() };
                Ok(next)
            }
            opcode::ASSERT | opcode::ASSERT_NOT => {
                let next = self.skip(at + 1, end)?;
                let back = self.arg(at + 2, end)?;
                let start = self.here() as usize;
                self.ops.push(Op::Fail);
                self.body(at + 3, next, end)?;
                let after = self.here();
                self.ops[start] = match op {
                    opcode::ASSERT => Op::Assert { back, end: after },
                    _ => Op::AssertNot { back, end: after },
                };
                Ok(next)
            }
            opcode::GROUPREF => self.group_reference(RefFold::Exact, at, end),
            opcode::GROUPREF_IGNORE => self.group_reference(RefFold::Ascii, at, end),
            opcode::GROUPREF_LOC_IGNORE => self.group_reference(RefFold::Locale, at, end),
            opcode::GROUPREF_UNI_IGNORE => self.group_reference(RefFold::Unicode, at, end),
            opcode::GROUPREF_EXISTS => self.group_exists(at, end),
            _ => Err(InvalidCode),
        }
    }

    /// Translates `at..next`, a body that closes with SUCCESS.
    fn body(&mut self, at: usize, next: usize, end: usize) -> Checked<()> {
        let last = next.checked_sub(1).ok_or(InvalidCode)?;
        self.nested(at, last)?;
        self.expect(last, end, opcode::SUCCESS)?;
        self.ops.push(Op::Success);
        Ok(())
    }

    fn group_reference(&mut self, fold: RefFold, at: usize, end: usize) -> Checked<usize> {
        let group = self.group(at + 1, end)?;
        self.ops.push(Op::GroupRef(fold, group));
        Ok(at + 2)
    }

    /// `GROUPREF_EXISTS group skip yes… [JUMP skip no…]`, the first skip counted from the group.
    fn group_exists(&mut self, at: usize, end: usize) -> Checked<usize> {
        let group = self.group(at + 1, end)?;
        let skip = self.arg(at + 2, end)? as usize;
        if skip < 2 || skip > end - (at + 1) {
            return Err(InvalidCode);
        }
        let target = at + 1 + skip;
        let start = self.here() as usize;
        self.ops.push(Op::Fail);
        // The yes part may end with a jump over the no part, which only reading it in order can tell.
        let mut next = at + 3;
        self.nesting += 1;
        if self.nesting > MAX_NESTING {
            return Err(InvalidCode);
        }
        while next < target && !(next + 2 == target && self.code[next] == opcode::JUMP) {
            next = self.instruction(next, target)?;
        }
        self.nesting -= 1;
        if next > target {
            return Err(InvalidCode);
        }
        if next == target {
            self.ops[start] = Op::GroupRefExists { group, no: self.here() };
            return Ok(target);
        }
        let after = self.skip(next + 1, end)?;
        let jump = self.here() as usize;
        self.ops.push(Op::Fail);
        self.ops[start] = Op::GroupRefExists { group, no: self.here() };
        self.nested(target, after)?;
        self.ops[jump] = Op::Jump(self.here());
        Ok(after)
    }

    /// `BRANCH {skip alternative… JUMP skip}… 0`; all jumps lead behind the closing 0.
    fn branch(&mut self, at: usize, end: usize) -> Checked<usize> {
        let index = self.branches.len() as u32;
        self.branches.push(Branch { alternatives: Box::new([]) });
        self.ops.push(Op::Branch(index));
        let mut alternatives = Vec::new();
        let mut jumps = Vec::new();
        let mut target = None;
        let mut slot = at + 1;
        while self.arg(slot, end)? != 0 {
            let next = self.skip(slot, end)?;
            let jump = next.checked_sub(2).ok_or(InvalidCode)?;
            alternatives.push(Alternative { pc: self.here(), first: None });
            self.nested(slot + 1, jump)?;
            self.expect(jump, end, opcode::JUMP)?;
            let destination = self.skip(jump + 1, end)?;
            if *target.get_or_insert(destination) != destination {
                return Err(InvalidCode);
            }
            jumps.push(self.ops.len());
            self.ops.push(Op::Fail);
            slot = next;
        }
        if target != Some(slot + 1) {
            return Err(InvalidCode);
        }
        for jump in jumps {
            self.ops[jump] = Op::Jump(self.here());
        }
        self.branches[index as usize].alternatives = alternatives.into();
        Ok(slot + 1)
    }

    fn bounds(&self, at: usize, end: usize) -> Checked<(u32, u32)> {
        let (min, max) = (self.arg(at, end)?, self.arg(at + 1, end)?);
        if min <= max { Ok((min, max)) } else { Err(InvalidCode) }
    }

    /// `REPEAT_ONE skip min max item SUCCESS`, lazy and possessive alike.
    fn repeat_single(&mut self, op: u32, at: usize, end: usize) -> Checked<usize> {
        let next = self.skip(at + 1, end)?;
        let (min, max) = self.bounds(at + 2, end)?;
        let last = next.checked_sub(1).ok_or(InvalidCode)?;
        let Some((item, after)) = self.single(at + 4, last)? else { return Err(InvalidCode) };
        if after != last {
            return Err(InvalidCode);
        }
        self.expect(last, end, opcode::SUCCESS)?;
        let index = self.singles.len() as u32;
        self.singles.push(RepeatSingle {
            min: min as usize,
            max: if max == MAXREPEAT { usize::MAX } else { max as usize },
            item,
            tail: self.here() + 1,
            next: None,
            next_at: None,
        });
        self.ops.push(match op {
            opcode::REPEAT_ONE => Op::RepeatOne(index),
            opcode::MIN_REPEAT_ONE => Op::MinRepeatOne(index),
            _ => Op::PossessiveRepeatOne(index),
        });
        Ok(next)
    }

    fn new_repeat(&mut self, (min, max): (u32, u32)) -> u32 {
        self.repeats.push(Repeat {
            min: min.into(),
            max: if max == MAXREPEAT { i64::MAX } else { max.into() },
            body: self.here() + 1,
            end: 0,
            first: None,
            next: None,
        });
        self.repeats.len() as u32 - 1
    }

    /// `REPEAT skip min max body UNTIL`; the skip leads to the UNTIL.
    fn repeat(&mut self, at: usize, end: usize) -> Checked<usize> {
        let until = self.skip(at + 1, end)?;
        let bounds = self.bounds(at + 2, end)?;
        let index = self.new_repeat(bounds);
        self.ops.push(Op::Repeat(index));
        self.nested(at + 4, until)?;
        self.repeats[index as usize].end = self.here();
        self.ops.push(match self.arg(until, end)? {
            opcode::MAX_UNTIL => Op::MaxUntil(index),
            opcode::MIN_UNTIL => Op::MinUntil(index),
            _ => return Err(InvalidCode),
        });
        Ok(until + 1)
    }

    /// `POSSESSIVE_REPEAT skip min max body SUCCESS`; the skip leads to the SUCCESS.
    fn possessive_repeat(&mut self, at: usize, end: usize) -> Checked<usize> {
        let last = self.skip(at + 1, end)?;
        let bounds = self.bounds(at + 2, end)?;
        let index = self.new_repeat(bounds);
        self.ops.push(Op::PossessiveRepeat(index));
        self.body(at + 4, last + 1, end)?;
        self.repeats[index as usize].end = self.here();
        Ok(last + 1)
    }

    /// The single-character item at `at` and where it ends, if it is one.
    fn single(&mut self, at: usize, end: usize) -> Checked<Option<(Single, usize)>> {
        let op = self.arg(at, end)?;
        let literal = |this: &mut Self, fold, negate| {
            let c = this.arg(at + 1, end)?;
            Ok(Some((this.cased_literal(c, fold, negate), at + 2)))
        };
        match op {
            opcode::FAILURE => Ok(Some((Single::Never, at + 1))),
            opcode::ANY => Ok(Some((Single::Any, at + 1))),
            opcode::ANY_ALL => Ok(Some((Single::AnyAll, at + 1))),
            opcode::LITERAL => Ok(Some((Single::Literal(self.arg(at + 1, end)?), at + 2))),
            opcode::NOT_LITERAL => Ok(Some((Single::NotLiteral(self.arg(at + 1, end)?), at + 2))),
            opcode::LITERAL_IGNORE => literal(self, Fold::Ascii, false),
            opcode::NOT_LITERAL_IGNORE => literal(self, Fold::Ascii, true),
            opcode::LITERAL_UNI_IGNORE => literal(self, Fold::Unicode, false),
            opcode::NOT_LITERAL_UNI_IGNORE => literal(self, Fold::Unicode, true),
            opcode::LITERAL_LOC_IGNORE => literal(self, Fold::LocaleLiteral, false),
            opcode::NOT_LITERAL_LOC_IGNORE => literal(self, Fold::LocaleLiteral, true),
            opcode::CATEGORY => {
                let category = Category::from_code(self.arg(at + 1, end)?).ok_or(InvalidCode)?;
                Ok(Some((
                    self.new_set(Set::new(vec![Item::Category(category)], Fold::None, false)),
                    at + 2,
                )))
            }
            opcode::IN | opcode::IN_IGNORE | opcode::IN_UNI_IGNORE | opcode::IN_LOC_IGNORE => {
                let next = self.skip(at + 1, end)?;
                let fold = match op {
                    opcode::IN => Fold::None,
                    opcode::IN_IGNORE => Fold::Ascii,
                    opcode::IN_UNI_IGNORE => Fold::Unicode,
                    _ => Fold::Locale,
                };
                let items = self.items(at + 2, next)?;
                Ok(Some((self.new_set(Set::new(items, fold, false)), next)))
            }
            _ => Ok(None),
        }
    }

    fn cased_literal(&mut self, c: u32, fold: Fold, negate: bool) -> Single {
        if let Some(&single) = self.cased.get(&(c, fold, negate)) {
            return single;
        }
        let single = self.new_set(Set::new(vec![Item::Literal(c)], fold, negate));
        self.cased.insert((c, fold, negate), single);
        single
    }

    fn new_set(&mut self, set: Set) -> Single {
        let index = self.sets.len() as u32;
        let single = if set.needs_locale() { Single::LocaleSet(index) } else { Single::Set(index) };
        self.sets.push(set);
        single
    }

    /// The items of a set in `at..end`, the last code being its closing FAILURE.
    fn items(&self, mut at: usize, end: usize) -> Checked<Vec<Item>> {
        let last = end.checked_sub(1).ok_or(InvalidCode)?;
        let mut items = Vec::new();
        while at < last {
            let op = self.arg(at, last)?;
            let item = match op {
                opcode::NEGATE => Item::Negate,
                opcode::LITERAL => Item::Literal(self.arg(at + 1, last)?),
                opcode::RANGE => Item::Range(self.arg(at + 1, last)?, self.arg(at + 2, last)?),
                opcode::RANGE_UNI_IGNORE => {
                    Item::RangeUniIgnore(self.arg(at + 1, last)?, self.arg(at + 2, last)?)
                }
                opcode::CATEGORY => {
                    Item::Category(Category::from_code(self.arg(at + 1, last)?).ok_or(InvalidCode)?)
                }
                opcode::CHARSET => {
                    let bits = self.code.get(at + 1..last).and_then(|rest| rest.first_chunk::<8>());
                    Item::Charset(*bits.ok_or(InvalidCode)?)
                }
                opcode::BIGCHARSET => self.big_charset(at + 1, last)?,
                _ => return Err(InvalidCode),
            };
            at += match item {
                Item::Negate => 1,
                Item::Literal(_) | Item::Category(_) => 2,
                Item::Range(..) | Item::RangeUniIgnore(..) => 3,
                Item::Charset(_) => 9,
                Item::BigCharset(_, ref blocks) => 2 + 64 + blocks.len(),
            };
            items.push(item);
        }
        self.expect(at, end, opcode::FAILURE)?;
        Ok(items)
    }

    fn big_charset(&self, at: usize, end: usize) -> Checked<Item> {
        let count = self.arg(at, end)? as usize;
        let rest = self.code.get(at + 1..end).ok_or(InvalidCode)?;
        let (index, rest) = rest.split_at_checked(64).ok_or(InvalidCode)?;
        let blocks = rest.get(..count.checked_mul(8).ok_or(InvalidCode)?).ok_or(InvalidCode)?;
        let mut numbers = Box::new([0u8; 256]);
        for (bytes, word) in numbers.chunks_exact_mut(4).zip(index) {
            bytes.copy_from_slice(&word.to_ne_bytes());
        }
        if numbers.iter().any(|&block| usize::from(block) >= count) {
            return Err(InvalidCode);
        }
        Ok(Item::BigCharset(numbers, blocks.into()))
    }

    /// `INFO skip flags min max [prefix | charset]`: the least width, how to search, and where the block ends.
    fn info_block(&mut self, at: usize, end: usize) -> Checked<(usize, Hint, usize)> {
        let next = self.skip(at + 1, end)?;
        let flags = self.arg(at + 2, next)?;
        let min_width = self.arg(at + 3, next)? as usize;
        self.arg(at + 4, next)?;
        let (prefix, literal, charset) =
            (flags & info::PREFIX != 0, flags & info::LITERAL != 0, flags & info::CHARSET != 0);
        if flags & !(info::PREFIX | info::LITERAL | info::CHARSET) != 0
            || (prefix && charset)
            || (literal && !prefix)
        {
            return Err(InvalidCode);
        }
        if charset {
            let set = Set::new(self.items(at + 5, next)?, Fold::None, false);
            let few = set.few().map(Vec::into_boxed_slice);
            let item = self.new_set(set);
            return Ok((min_width, Hint::Charset { item, few }, next));
        }
        if !prefix {
            return if next == at + 5 {
                Ok((min_width, Hint::None, next))
            } else {
                Err(InvalidCode)
            };
        }
        let len = self.arg(at + 5, next)? as usize;
        let skip = self.arg(at + 6, next)? as usize;
        let rest = self.code.get(at + 7..next).ok_or(InvalidCode)?;
        let (chars, overlap) = rest.split_at_checked(len).ok_or(InvalidCode)?;
        if overlap.len() != len || overlap.iter().any(|&o| o as usize >= len) {
            return Err(InvalidCode);
        }
        if len == 0 {
            return Ok((min_width, Hint::None, next));
        }
        let finder = chars
            .iter()
            .map(|&c| u8::try_from(c).ok())
            .collect::<Option<Vec<u8>>>()
            .filter(|bytes| bytes.len() > 1)
            .map(|bytes| Box::new(memmem::Finder::new(&bytes).into_owned()));
        Ok((min_width, Hint::Prefix { chars: chars.into(), skip, whole: literal, finder }, next))
    }

    /// Makes sure that what the hint lets the engine leave out really stands at the start of the program.
    fn check_hint(&self, hint: &mut Hint) {
        let Hint::Prefix { chars, skip, whole, .. } = hint else { return };
        let stands = |n: usize| {
            n <= chars.len()
                && self.ops.len() > n
                && self
                    .ops
                    .iter()
                    .zip(chars.iter())
                    .take(n)
                    .all(|(&op, &c)| op == Op::One(Single::Literal(c)))
        };
        if !stands(*skip) {
            *skip = 0;
        }
        *whole = *whole && *skip == chars.len() && self.ops.len() == chars.len() + 1;
    }

    /// Fills in what tails, bodies and alternatives must start with, now that all of them are translated.
    fn start_conditions(&mut self) {
        for i in 0..self.singles.len() {
            let tail = self.singles[i].tail;
            self.singles[i].next = self.first_of(tail);
            self.singles[i].next_at = match self.ops[tail as usize] {
                Op::At(at) => Some(at),
                Op::Mark(_) => match self.ops[tail as usize + 1] {
                    Op::At(at) => Some(at),
                    _ => None,
                },
                _ => None,
            };
        }
        for i in 0..self.repeats.len() {
            let repeat = self.repeats[i];
            self.repeats[i].first = self.first_of(repeat.body);
            self.repeats[i].next = self.first_of(repeat.end + 1);
        }
        for i in 0..self.branches.len() {
            for j in 0..self.branches[i].alternatives.len() {
                let pc = self.branches[i].alternatives[j].pc;
                let first = self.first_of(pc);
                self.branches[i].alternatives[j].first = first;
            }
        }
    }

    /// A condition on the next character without which the code at `pc` cannot match.
    fn first_of(&mut self, pc: u32) -> Option<Single> {
        let mut at = pc as usize;
        // The usual case needs no new set. Instructions lead forward, so a bound on the steps only saves time.
        for _ in 0..16 {
            at = match *self.ops.get(at)? {
                Op::One(single) => return Some(single),
                Op::Fail => return Some(Single::Never),
                Op::Jump(target) => target as usize,
                Op::Mark(_) | Op::At(_) | Op::Atomic { .. } => at + 1,
                Op::Assert { end, .. } | Op::AssertNot { end, .. } => end as usize,
                _ => break,
            };
        }
        let mut low = [false; 256];
        let mut high = false;
        self.collect_first(at, &mut low, &mut high, &mut 100, 12)?;
        if high && low.iter().all(|&member| member) {
            return None;
        }
        Some(self.new_set(Set::from_table(low, high)))
    }

    /// Adds every character that can come first at `pc` to the table (`high` standing for all from 256 on); `None` when
    /// the code can match without a character or is too large to look through.
    fn collect_first(
        &self,
        mut pc: usize,
        low: &mut [bool; 256],
        high: &mut bool,
        budget: &mut u32,
        depth: u32,
    ) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        loop {
            *budget = budget.checked_sub(1)?;
            pc = match *self.ops.get(pc)? {
                Op::One(single) => return self.add_single(single, low, high),
                Op::Fail => return Some(()),
                Op::Jump(target) => target as usize,
                Op::Mark(_) | Op::At(_) | Op::Atomic { .. } => pc + 1,
                Op::Assert { end, .. } | Op::AssertNot { end, .. } => end as usize,
                Op::RepeatOne(row) | Op::MinRepeatOne(row) | Op::PossessiveRepeatOne(row) => {
                    let repeat = &self.singles[row as usize];
                    self.add_single(repeat.item, low, high)?;
                    if repeat.min > 0 {
                        return Some(());
                    }
                    repeat.tail as usize
                }
                Op::Branch(row) => {
                    for alternative in &self.branches[row as usize].alternatives {
                        self.collect_first(alternative.pc as usize, low, high, budget, depth)?;
                    }
                    return Some(());
                }
                Op::Repeat(row) | Op::MaxUntil(row) | Op::MinUntil(row) => {
                    let repeat = &self.repeats[row as usize];
                    self.collect_first(repeat.body as usize, low, high, budget, depth)?;
                    if repeat.min > 0 && matches!(self.ops[pc], Op::Repeat(_)) {
                        return Some(());
                    }
                    repeat.end as usize + 1
                }
                Op::PossessiveRepeat(row) if self.repeats[row as usize].min > 0 => pc + 1,
                _ => return None,
            };
        }
    }

    fn add_single(&self, single: Single, low: &mut [bool; 256], high: &mut bool) -> Option<()> {
        let newline = u32::from(b'\n');
        match single {
            Single::Never => {}
            Single::Any => {
                (0..256).filter(|&c| c as u32 != newline).for_each(|c| low[c] = true);
                *high = true;
            }
            Single::AnyAll => return None,
            Single::Literal(c) => match low.get_mut(c as usize) {
                Some(member) => *member = true,
                None => *high = true,
            },
            Single::NotLiteral(l) => {
                (0..256).filter(|&c| c as u32 != l).for_each(|c| low[c] = true);
                *high = true;
            }
            Single::Set(set) => {
                let set = &self.sets[set as usize];
                (0..=255u8).filter(|&c| set.has(c)).for_each(|c| low[usize::from(c)] = true);
                *high = true;
            }
            Single::LocaleSet(_) => return None,
        }
        Some(())
    }
}

fn position(code: u32) -> Checked<At> {
    Ok(match code {
        0 | 2 => At::Beginning,
        1 => At::BeginningLine,
        3 => At::Boundary,
        4 => At::NonBoundary,
        5 => At::End,
        6 => At::EndLine,
        7 => At::EndString,
        8 => At::LocBoundary,
        9 => At::LocNonBoundary,
        10 => At::UniBoundary,
        11 => At::UniNonBoundary,
        _ => return Err(InvalidCode),
    })
}
