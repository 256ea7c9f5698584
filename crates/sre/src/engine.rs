//! The backtracking machine. It runs one attempt at one position, with its choice points on a heap stack, so neither
//! subjects nor patterns use native stack.
//! Owns the meaning of every instruction; where to attempt is `search`'s business.
//! Matches the matching loop of CPython's Modules/_sre/sre_lib.h: frames correspond to its contexts, and groups are
//! saved and restored in the same places, since what `(a)|b` leaves in group 1 depends on it. Shortcuts are taken only
//! where a look at the next character shows that an attempt would fail at once.

use crate::category;
use crate::program::{At, Op, Program, RefFold, Repeat, RepeatSingle, Single};
use crate::state::{Env, Frame, NO_REPEAT, Resume, Running, State, Stop, UNSET};
use crate::units::Chars;

/// Steps between two calls of `Env::check`.
const CHECK_INTERVAL: u32 = 1 << 12;

/// One call into a state: the program, the subject up to `endpos`, and the surroundings.
pub(crate) struct Engine<'a, U> {
    pub(crate) program: &'a Program,
    pub(crate) subject: &'a [U],
    pub(crate) state: &'a mut State,
    pub(crate) env: &'a mut dyn Env,
}

impl<'a, U: Chars> Engine<'a, U> {
    pub(crate) fn new(
        program: &'a Program,
        units: &'a [U],
        state: &'a mut State,
        env: &'a mut dyn Env,
    ) -> Self {
        let end = state.end.min(units.len());
        state.marks.resize(2 * program.groups + 2, UNSET);
        Engine { program, subject: &units[..end], state, env }
    }

    /// One attempt at `state.start`.
    pub(crate) fn match_here(&mut self) -> Result<bool, Stop> {
        let start = self.state.start;
        match self.subject.len().checked_sub(start) {
            Some(rest) if rest >= self.program.min_width => self.run(0, start, true),
            _ => Ok(false),
        }
    }

    #[inline]
    pub(crate) fn step(&mut self) -> Result<(), Stop> {
        self.state.steps += 1;
        if self.state.steps >= CHECK_INTERVAL {
            self.state.steps = 0;
            return self.env.check();
        }
        Ok(())
    }

    /// Runs the program from instruction `pc` at `ptr`. On success `state.ptr` is the end of the match.
    pub(crate) fn run(
        &mut self,
        pc: u32,
        mut ptr: usize,
        mut toplevel: bool,
    ) -> Result<bool, Stop> {
        let program = self.program;
        let ops = &program.ops[..];
        let subject = self.subject;
        let end = subject.len();
        let mut pc = pc as usize;
        self.state.stack.clear();
        loop {
            // Runs until an attempt ends, well or not.
            let mut success = loop {
                let op = ops[pc];
                pc += 1;
                match op {
                    Op::One(Single::Literal(c)) => {
                        if ptr < end && subject[ptr].into() == c {
                            ptr += 1;
                            continue;
                        }
                        break false;
                    }
                    Op::One(single) => {
                        if self.test(single, ptr) {
                            ptr += 1;
                            continue;
                        }
                        break false;
                    }
                    Op::Mark(mark) => self.mark(mark, ptr),
                    Op::Jump(target) => pc = target as usize,
                    Op::At(at) => {
                        if !self.at(at, ptr) {
                            break false;
                        }
                    }
                    Op::Success => {
                        let refused = toplevel
                            && ((self.state.match_all && ptr != end)
                                || (self.state.must_advance && ptr == self.state.start));
                        break !refused;
                    }
                    Op::Fail => break false,
                    Op::RepeatOne(row) => {
                        let repeat = &program.singles[row as usize];
                        if repeat.min > end - ptr {
                            break false;
                        }
                        let count = self.count(repeat.item, ptr, repeat.max);
                        if count < repeat.min {
                            break false;
                        }
                        let tail = repeat.tail as usize;
                        let stop = ptr + count;
                        if ops[tail] == Op::Success
                            && stop == end
                            && !(toplevel && self.state.must_advance && stop == self.state.start)
                        {
                            ptr = stop;
                            break true;
                        }
                        let lowest = ptr + repeat.min;
                        let Some(at) = self.last_chance(repeat, lowest, stop) else { break false };
                        ptr = at;
                        if at > lowest {
                            let frame = self.saving_frame(Resume::RepeatOne, toplevel, row, ptr)?;
                            self.push(Frame { limit: lowest, ..frame })?;
                        }
                        pc = tail;
                    }
                    Op::MinRepeatOne(row) => {
                        let repeat = &program.singles[row as usize];
                        if repeat.min > end - ptr {
                            break false;
                        }
                        if self.count(repeat.item, ptr, repeat.min) < repeat.min {
                            break false;
                        }
                        let highest = ptr.saturating_add(repeat.max);
                        ptr += repeat.min;
                        let tail = repeat.tail as usize;
                        if ops[tail] == Op::Success
                            && !(toplevel
                                && ((self.state.match_all && ptr != end)
                                    || (self.state.must_advance && ptr == self.state.start)))
                        {
                            break true;
                        }
                        let Some(at) = self.next_chance(repeat, ptr, highest) else { break false };
                        ptr = at;
                        let frame = self.saving_frame(Resume::MinRepeatOne, toplevel, row, ptr)?;
                        self.push(Frame { limit: highest, ..frame })?;
                        pc = tail;
                    }
                    Op::PossessiveRepeatOne(row) => {
                        let repeat = &program.singles[row as usize];
                        if repeat.min > end - ptr {
                            break false;
                        }
                        let count = self.count(repeat.item, ptr, repeat.max);
                        if count < repeat.min {
                            break false;
                        }
                        ptr += count;
                        pc = repeat.tail as usize;
                    }
                    Op::Branch(row) => {
                        let Some((next, last)) = self.alternative(row, 0, ptr) else { break false };
                        let branch = &program.branches[row as usize];
                        if !last {
                            let frame = self.saving_frame(Resume::Branch, toplevel, row, ptr)?;
                            self.push(Frame { limit: next + 1, ..frame })?;
                        }
                        pc = branch.alternatives[next].pc as usize;
                    }
                    Op::Repeat(row) => {
                        let frame = self.frame(Resume::Repeat, toplevel, row, ptr);
                        self.push(frame)?;
                        self.enter_repeat(row)?;
                        pc = program.repeats[row as usize].end as usize;
                    }
                    Op::MaxUntil(_) => {
                        let (running, repeat) = self.running()?;
                        let count = running.count + 1;
                        if count < repeat.min {
                            self.set_count(self.state.repeat, count);
                            let frame = self.frame(Resume::Needed, toplevel, 0, ptr);
                            self.push(Frame { count, ..frame })?;
                            pc = repeat.body as usize;
                        } else if count < repeat.max
                            && ptr != running.last_ptr
                            && self.may(repeat.first, ptr)
                        {
                            let frame =
                                self.marking_frame(Resume::MaxItem, toplevel, pc as u32, ptr)?;
                            self.push(Frame { count, limit: running.last_ptr, ..frame })?;
                            let entry = &mut self.state.running[frame.repeat as usize];
                            entry.count = count;
                            entry.last_ptr = ptr;
                            pc = repeat.body as usize;
                        } else if self.may(repeat.next, ptr) {
                            self.state.repeat = running.outer;
                        } else {
                            break false;
                        }
                    }
                    Op::MinUntil(_) => {
                        let (running, repeat) = self.running()?;
                        let count = running.count + 1;
                        if count < repeat.min {
                            self.set_count(self.state.repeat, count);
                            let frame = self.frame(Resume::Needed, toplevel, 0, ptr);
                            self.push(Frame { count, ..frame })?;
                            pc = repeat.body as usize;
                            continue;
                        }
                        // The tail runs, and saves its groups, in the surrounding repeat.
                        let this = self.state.repeat;
                        self.state.repeat = running.outer;
                        let frame = self.saving_frame(Resume::MinTail, toplevel, pc as u32, ptr)?;
                        self.push(Frame { count, repeat: this, ..frame })?;
                    }
                    Op::PossessiveRepeat(row) => {
                        let repeat = &program.repeats[row as usize];
                        if repeat.max == 0 {
                            pc = repeat.end as usize;
                            continue;
                        }
                        // Running as a repeat makes choices within the body save their groups.
                        self.enter_repeat(row)?;
                        let frame = if repeat.min > 0 {
                            self.frame(Resume::PossessiveNeeded, toplevel, row, ptr)
                        } else {
                            self.marking_frame(Resume::PossessiveItem, toplevel, row, ptr)?
                        };
                        self.push(frame)?;
                        toplevel = false;
                        pc = repeat.body as usize;
                    }
                    Op::Atomic { end: after } => {
                        let frame = self.frame(Resume::Atomic, toplevel, after, ptr);
                        self.push(frame)?;
                        toplevel = false;
                    }
                    Op::Assert { back, end: after } => {
                        let Some(from) = ptr.checked_sub(back as usize) else { break false };
                        let frame = self.frame(Resume::Assert, toplevel, after, ptr);
                        self.push(frame)?;
                        toplevel = false;
                        ptr = from;
                    }
                    Op::AssertNot { back, end: after } => {
                        let Some(from) = ptr.checked_sub(back as usize) else {
                            pc = after as usize;
                            continue;
                        };
                        let frame = self.saving_frame(Resume::AssertNot, toplevel, after, ptr)?;
                        self.push(frame)?;
                        toplevel = false;
                        ptr = from;
                    }
                    Op::GroupRef(fold, group) => match self.group_reference(fold, group, ptr) {
                        Some(after) => ptr = after,
                        None => break false,
                    },
                    Op::GroupRefExists { group, no } => {
                        if self.group_span(group).is_none() {
                            pc = no as usize;
                        }
                    }
                }
            };

            // Hands the outcome to the frames below, until one of them has something left to try.
            loop {
                let Some(frame) = self.state.stack.pop() else {
                    if success {
                        self.state.ptr = ptr;
                    }
                    return Ok(success);
                };
                toplevel = frame.toplevel;
                self.state.repeat = frame.repeat;
                match frame.resume {
                    Resume::Branch => {
                        if success {
                            self.drop_marks(&frame);
                            continue;
                        }
                        self.restore(&frame);
                        ptr = frame.ptr;
                        let Some((next, last)) = self.alternative(frame.pc, frame.limit, ptr)
                        else {
                            self.drop_marks(&frame);
                            continue;
                        };
                        let branch = &program.branches[frame.pc as usize];
                        if last {
                            self.drop_marks(&frame);
                        } else {
                            self.push(Frame { limit: next + 1, ..frame })?;
                        }
                        pc = branch.alternatives[next].pc as usize;
                        break;
                    }
                    Resume::RepeatOne => {
                        if success {
                            self.drop_marks(&frame);
                            continue;
                        }
                        self.restore(&frame);
                        let repeat = &program.singles[frame.pc as usize];
                        let chance = match frame.ptr.checked_sub(1) {
                            Some(below) if frame.ptr > frame.limit => {
                                self.last_chance(repeat, frame.limit, below)
                            }
                            _ => None,
                        };
                        let Some(at) = chance else {
                            self.drop_marks(&frame);
                            continue;
                        };
                        ptr = at;
                        if at > frame.limit {
                            self.push(Frame { ptr, ..frame })?;
                        } else {
                            self.drop_marks(&frame);
                        }
                        pc = repeat.tail as usize;
                        break;
                    }
                    Resume::MinRepeatOne => {
                        if success {
                            self.drop_marks(&frame);
                            continue;
                        }
                        self.restore(&frame);
                        let repeat = &program.singles[frame.pc as usize];
                        ptr = frame.ptr;
                        let chance = if ptr < frame.limit && self.test(repeat.item, ptr) {
                            self.next_chance(repeat, ptr + 1, frame.limit)
                        } else {
                            None
                        };
                        let Some(at) = chance else {
                            self.drop_marks(&frame);
                            continue;
                        };
                        ptr = at;
                        self.push(Frame { ptr, ..frame })?;
                        pc = repeat.tail as usize;
                        break;
                    }
                    Resume::Repeat => {
                        self.state.running.pop();
                    }
                    Resume::Needed => {
                        if !success {
                            self.set_count(frame.repeat, frame.count - 1);
                        }
                    }
                    Resume::MaxItem => {
                        let Some(entry) = self.state.running.get_mut(frame.repeat as usize) else {
                            return Err(Stop::Illegal);
                        };
                        entry.last_ptr = frame.limit;
                        if success {
                            self.drop_marks(&frame);
                            continue;
                        }
                        entry.count = frame.count - 1;
                        let (outer, row) = (entry.outer, entry.row);
                        self.restore(&frame);
                        self.drop_marks(&frame);
                        ptr = frame.ptr;
                        if !self.may(program.repeats[row as usize].next, ptr) {
                            continue;
                        }
                        self.state.repeat = outer;
                        pc = frame.pc as usize;
                        break;
                    }
                    Resume::MinTail => {
                        if success {
                            self.drop_marks(&frame);
                            continue;
                        }
                        self.restore(&frame);
                        self.drop_marks(&frame);
                        let (running, repeat) = self.running()?;
                        ptr = frame.ptr;
                        if frame.count >= repeat.max || ptr == running.last_ptr {
                            continue;
                        }
                        let item = self.frame(Resume::MinItem, toplevel, 0, ptr);
                        self.push(Frame { count: frame.count, limit: running.last_ptr, ..item })?;
                        let entry = &mut self.state.running[frame.repeat as usize];
                        entry.count = frame.count;
                        entry.last_ptr = ptr;
                        pc = repeat.body as usize;
                        break;
                    }
                    Resume::MinItem => {
                        let Some(entry) = self.state.running.get_mut(frame.repeat as usize) else {
                            return Err(Stop::Illegal);
                        };
                        entry.last_ptr = frame.limit;
                        if !success {
                            entry.count = frame.count - 1;
                        }
                    }
                    Resume::PossessiveNeeded => {
                        if !success {
                            self.leave_repeat();
                            continue;
                        }
                        let repeat = &program.repeats[frame.pc as usize];
                        let count = frame.count + 1;
                        if count < repeat.min {
                            self.push(Frame { count, ..frame })?;
                            toplevel = false;
                            pc = repeat.body as usize;
                        } else if count < repeat.max {
                            let item = self.marking_frame(
                                Resume::PossessiveItem,
                                toplevel,
                                frame.pc,
                                ptr,
                            )?;
                            self.push(Frame { count, ..item })?;
                            toplevel = false;
                            pc = repeat.body as usize;
                        } else {
                            self.leave_repeat();
                            pc = repeat.end as usize;
                        }
                        break;
                    }
                    Resume::PossessiveItem => {
                        let repeat = &program.repeats[frame.pc as usize];
                        pc = repeat.end as usize;
                        if !success {
                            self.restore(&frame);
                            self.drop_marks(&frame);
                            self.leave_repeat();
                            ptr = frame.ptr;
                            break;
                        }
                        self.drop_marks(&frame);
                        let count = frame.count + 1;
                        if count < repeat.max && ptr != frame.ptr {
                            let item = self.marking_frame(
                                Resume::PossessiveItem,
                                toplevel,
                                frame.pc,
                                ptr,
                            )?;
                            self.push(Frame { count, ..item })?;
                            toplevel = false;
                            pc = repeat.body as usize;
                        } else {
                            self.leave_repeat();
                        }
                        break;
                    }
                    Resume::Atomic => {
                        if success {
                            pc = frame.pc as usize;
                            break;
                        }
                    }
                    Resume::Assert => {
                        if success {
                            ptr = frame.ptr;
                            pc = frame.pc as usize;
                            break;
                        }
                    }
                    Resume::AssertNot => {
                        if success {
                            self.drop_marks(&frame);
                            success = false;
                            continue;
                        }
                        self.restore(&frame);
                        self.drop_marks(&frame);
                        ptr = frame.ptr;
                        pc = frame.pc as usize;
                        break;
                    }
                }
            }
        }
    }

    /// A frame of the present, with no marks saved.
    #[inline]
    fn frame(&self, resume: Resume, toplevel: bool, pc: u32, ptr: usize) -> Frame {
        Frame {
            resume,
            toplevel,
            marks: false,
            pc,
            lastmark: self.state.lastmark,
            lastindex: self.state.lastindex,
            repeat: self.state.repeat,
            ptr,
            limit: 0,
            count: 0,
        }
    }

    /// A frame that has the marks saved if a repeat is running: without one no mark below `lastmark` is set twice.
    #[inline]
    fn saving_frame(
        &mut self,
        resume: Resume,
        toplevel: bool,
        pc: u32,
        ptr: usize,
    ) -> Result<Frame, Stop> {
        if self.state.repeat == NO_REPEAT {
            return Ok(self.frame(resume, toplevel, pc, ptr));
        }
        self.marking_frame(resume, toplevel, pc, ptr)
    }

    #[inline]
    fn marking_frame(
        &mut self,
        resume: Resume,
        toplevel: bool,
        pc: u32,
        ptr: usize,
    ) -> Result<Frame, Stop> {
        let frame = Frame { marks: true, ..self.frame(resume, toplevel, pc, ptr) };
        let state = &mut *self.state;
        let count = (frame.lastmark + 1) as usize;
        if count > 0 {
            state.saved.try_reserve(count).map_err(|_| Stop::Memory)?;
            state.saved.extend_from_slice(&state.marks[..count]);
        }
        Ok(frame)
    }

    #[inline]
    fn push(&mut self, frame: Frame) -> Result<(), Stop> {
        self.step()?;
        let stack = &mut self.state.stack;
        if stack.len() == stack.capacity() {
            stack.try_reserve(stack.len().max(16)).map_err(|_| Stop::Memory)?;
        }
        stack.push(frame);
        Ok(())
    }

    /// Puts groups back to what they were when `frame` was made; its saved marks stay saved.
    #[inline]
    fn restore(&mut self, frame: &Frame) {
        let state = &mut *self.state;
        let count = (frame.lastmark + 1) as usize;
        if frame.marks && count > 0 {
            let base = state.saved.len() - count;
            state.marks[..count].copy_from_slice(&state.saved[base..]);
        }
        state.lastmark = frame.lastmark;
        state.lastindex = frame.lastindex;
    }

    #[inline]
    fn drop_marks(&mut self, frame: &Frame) {
        if frame.marks {
            let base = self.state.saved.len() - (frame.lastmark + 1) as usize;
            self.state.saved.truncate(base);
        }
    }

    #[inline]
    fn mark(&mut self, mark: u32, ptr: usize) {
        let state = &mut *self.state;
        let number = mark as i32;
        if number & 1 != 0 {
            state.lastindex = number / 2 + 1;
        }
        if number > state.lastmark {
            // Marks passed over have not been met on this path.
            for skipped in state.lastmark + 1..number {
                state.marks[skipped as usize] = UNSET;
            }
            state.lastmark = number;
        }
        state.marks[mark as usize] = ptr;
    }

    #[inline]
    fn running(&self) -> Result<(Running, &'a Repeat), Stop> {
        let running =
            self.state.running.get(self.state.repeat as usize).copied().ok_or(Stop::Illegal)?;
        Ok((running, &self.program.repeats[running.row as usize]))
    }

    #[inline]
    fn enter_repeat(&mut self, row: u32) -> Result<(), Stop> {
        let outer = self.state.repeat;
        let running = &mut self.state.running;
        running.try_reserve(1).map_err(|_| Stop::Memory)?;
        running.push(Running { count: -1, row, outer, last_ptr: UNSET });
        self.state.repeat = running.len() as u32 - 1;
        Ok(())
    }

    /// Ends the innermost repeat, which is a possessive one.
    #[inline]
    fn leave_repeat(&mut self) {
        if let Some(ended) = self.state.running.pop() {
            self.state.repeat = ended.outer;
        }
    }

    #[inline]
    fn set_count(&mut self, repeat: u32, count: i64) {
        if let Some(entry) = self.state.running.get_mut(repeat as usize) {
            entry.count = count;
        }
    }

    /// Does `single` accept the character at `ptr`?
    #[inline]
    pub(crate) fn test(&self, single: Single, ptr: usize) -> bool {
        let Some(&c) = self.subject.get(ptr) else { return false };
        match single {
            Single::Never => false,
            Single::Any => c.into() != u32::from(b'\n'),
            Single::AnyAll => true,
            Single::Literal(l) => c.into() == l,
            Single::NotLiteral(l) => c.into() != l,
            Single::Set(set) => self.program.sets[set as usize].has(c),
            Single::LocaleSet(set) => {
                self.program.sets[set as usize].has_locale(c.into(), &*self.env)
            }
        }
    }

    #[inline]
    fn may(&self, condition: Option<Single>, ptr: usize) -> bool {
        condition.is_none_or(|single| self.test(single, ptr))
    }

    /// How many characters from `from` on `item` accepts, at most `max`.
    #[inline]
    fn count(&self, item: Single, from: usize, max: usize) -> usize {
        let rest = &self.subject[from..];
        let rest = &rest[..rest.len().min(max)];
        let stop = match item {
            Single::Never => Some(0),
            Single::AnyAll => None,
            Single::Any => U::narrow(u32::from(b'\n')).and_then(|newline| U::find(rest, newline)),
            Single::Literal(c) => match U::narrow(c) {
                Some(c) => rest.iter().position(|&u| u != c),
                None => Some(0),
            },
            Single::NotLiteral(c) => U::narrow(c).and_then(|c| U::find(rest, c)),
            Single::Set(set) => {
                let set = &self.program.sets[set as usize];
                rest.iter().position(|&u| !set.has(u))
            }
            Single::LocaleSet(set) => {
                let set = &self.program.sets[set as usize];
                rest.iter().position(|&u| !set.has_locale(u.into(), &*self.env))
            }
        };
        stop.unwrap_or(rest.len())
    }

    /// The last position in `lowest..=highest` where the tail of a greedy repeat can start.
    #[inline]
    fn last_chance(&self, repeat: &RepeatSingle, lowest: usize, highest: usize) -> Option<usize> {
        let mut at = self.last_start(repeat, lowest, highest)?;
        if let Some(position) = repeat.next_at {
            while !self.at(position, at) {
                if at == lowest {
                    return None;
                }
                at = self.last_start(repeat, lowest, at - 1)?;
            }
        }
        Some(at)
    }

    /// The last position in `lowest..=highest` with a character that the tail of a greedy repeat can start with.
    #[inline]
    fn last_start(&self, repeat: &RepeatSingle, lowest: usize, highest: usize) -> Option<usize> {
        let Some(next) = repeat.next else { return Some(highest) };
        if self.test(next, highest) {
            return Some(highest);
        }
        let rest = self.subject.get(lowest..highest)?;
        let found = match next {
            Single::Literal(c) => U::rfind(rest, U::narrow(c)?),
            Single::Set(set) => {
                let set = &self.program.sets[set as usize];
                rest.iter().rposition(|&u| set.has(u))
            }
            _ => (0..rest.len()).rev().find(|&i| self.test(next, lowest + i)),
        };
        found.map(|i| lowest + i)
    }

    /// The first position from `from` to `highest` where the tail of a lazy repeat can start, given that its item
    /// accepts everything between.
    #[inline]
    fn next_chance(&self, repeat: &RepeatSingle, from: usize, highest: usize) -> Option<usize> {
        let Some(next) = repeat.next else { return Some(from) };
        let reach = highest.min(self.subject.len());
        let rest = self.subject.get(from..reach).unwrap_or(&[]);
        let skip = match (next, repeat.item) {
            (Single::Literal(c), Single::AnyAll) => U::find(rest, U::narrow(c)?),
            (Single::Literal(c), Single::Any) => {
                U::find2(rest, U::narrow(c)?, U::narrow(u32::from(b'\n'))?)
            }
            (Single::Literal(c), Single::NotLiteral(stop)) => match U::narrow(stop) {
                Some(stop) => U::find2(rest, U::narrow(c)?, stop),
                None => U::find(rest, U::narrow(c)?),
            },
            _ => (0..rest.len())
                .find(|&i| self.test(next, from + i) || !self.test(repeat.item, from + i)),
        };
        let at = from + skip.unwrap_or(rest.len());
        self.test(next, at).then_some(at)
    }

    /// The first alternative of `row`, from number `from` on, that can start at `ptr`, and whether it is the last.
    #[inline]
    fn alternative(&self, row: u32, from: usize, ptr: usize) -> Option<(usize, bool)> {
        let alternatives = &self.program.branches[row as usize].alternatives;
        let rest = alternatives.get(from..)?;
        let next = from + rest.iter().position(|alternative| self.may(alternative.first, ptr))?;
        Some((next, next + 1 == alternatives.len()))
    }

    /// The span of group `group` (from 0) if both its ends are set.
    #[inline]
    fn group_span(&self, group: u32) -> Option<(usize, usize)> {
        let first = group as usize * 2;
        if first as i64 >= i64::from(self.state.lastmark) {
            return None;
        }
        let (start, end) = (*self.state.marks.get(first)?, *self.state.marks.get(first + 1)?);
        (start != UNSET && end != UNSET && start <= end).then_some((start, end))
    }

    /// Matches the text of a group at `ptr`; answers the position after it.
    fn group_reference(&self, fold: RefFold, group: u32, ptr: usize) -> Option<usize> {
        let (start, end) = self.group_span(group)?;
        let text = self.subject.get(start..end)?;
        let after = ptr + text.len();
        let here = self.subject.get(ptr..after)?;
        let lower = |c: U| match fold {
            RefFold::Exact => c.into(),
            RefFold::Ascii => category::ascii_tolower(c.into()),
            RefFold::Unicode => category::lower_unicode(c.into()),
            RefFold::Locale => category::lower_locale(c.into(), &*self.env),
        };
        let same = match fold {
            RefFold::Exact => text == here,
            _ => text.iter().zip(here).all(|(&a, &b)| a == b || lower(a) == lower(b)),
        };
        same.then_some(after)
    }

    fn at(&self, at: At, ptr: usize) -> bool {
        let newline = |i: usize| self.subject[i].into() == u32::from(b'\n');
        let end = self.subject.len();
        match at {
            At::Beginning => ptr == 0,
            At::BeginningLine => ptr == 0 || newline(ptr - 1),
            At::End => ptr == end || (ptr + 1 == end && newline(ptr)),
            At::EndLine => ptr == end || newline(ptr),
            At::EndString => ptr == end,
            At::Boundary => self.boundary(ptr, category::is_word),
            At::NonBoundary => !self.boundary(ptr, category::is_word),
            At::UniBoundary => self.boundary(ptr, category::is_word_unicode),
            At::UniNonBoundary => !self.boundary(ptr, category::is_word_unicode),
            At::LocBoundary => self.boundary(ptr, |c| category::is_word_locale(c, &*self.env)),
            At::LocNonBoundary => !self.boundary(ptr, |c| category::is_word_locale(c, &*self.env)),
        }
    }

    /// Is there a word boundary at `ptr`?
    fn boundary(&self, ptr: usize, is_word: impl Fn(u32) -> bool) -> bool {
        let word = |i: usize| self.subject.get(i).is_some_and(|&c| is_word(c.into()));
        ptr.checked_sub(1).is_some_and(word) != word(ptr)
    }
}
