//! `Scan`: a pattern's state over one subject, with the engine's surroundings and its stops as Python errors.

use super::matched::Match;
use super::pattern::Pattern;
use super::subject::Subject;
use krait_objects::{Object, PyResult, Raised, Ref, Thread};
use krait_sre::{Env, State, Stop};

/// A state and the subject it runs over.
pub struct Scan {
    pub subject: Subject,
    pub state: State,
    /// The clamped bounds, as matches report them.
    pub pos: usize,
    pub endpos: usize,
}

/// Lets pending calls and signals in while the engine works, and keeps what they raised.
struct Surroundings<'a> {
    thread: &'a Thread,
    raised: Option<Raised>,
}

impl Env for Surroundings<'_> {
    fn check(&mut self) -> Result<(), Stop> {
        if !self.thread.breaker_set() {
            return Ok(());
        }
        (self.thread.hooks().breaker)(self.thread).map_err(|raised| {
            self.raised = Some(raised);
            Stop::Interrupted
        })
    }
}

impl Scan {
    /// Opens the subject for the pattern; str patterns refuse bytes and the other way round.
    pub fn new(
        thread: &Thread,
        pattern: &Pattern,
        string: &Object,
        pos: isize,
        endpos: isize,
    ) -> PyResult<Scan> {
        let subject = Subject::open(thread, string)?;
        pattern.check_kind(thread, &subject)?;
        let (pos, endpos) = subject.bounds(pos, endpos);
        let state = State::new(pattern.program(), pos, endpos);
        Ok(Scan { subject, state, pos, endpos })
    }

    /// A match at the start, which may lie behind the end: there is nothing to match then, but nothing matches.
    pub fn match_prefix(&mut self, thread: &Thread, pattern: &Pattern) -> PyResult<bool> {
        self.state.end = self.state.end.max(self.state.start);
        let mut env = Surroundings { thread, raised: None };
        let answer = self.state.match_prefix(pattern.program(), self.subject.view(), &mut env);
        answer.map_err(|stop| error(thread, stop, env.raised))
    }

    pub fn match_full(&mut self, thread: &Thread, pattern: &Pattern) -> PyResult<bool> {
        let mut env = Surroundings { thread, raised: None };
        let answer = self.state.match_full(pattern.program(), self.subject.view(), &mut env);
        answer.map_err(|stop| error(thread, stop, env.raised))
    }

    pub fn search(&mut self, thread: &Thread, pattern: &Pattern) -> PyResult<bool> {
        let mut env = Surroundings { thread, raised: None };
        let answer = self.state.search(pattern.program(), self.subject.view(), &mut env);
        answer.map_err(|stop| error(thread, stop, env.raised))
    }

    /// Group `number` of the match just made, None if it took no part in it.
    pub fn group(&self, thread: &Thread, number: usize) -> PyResult<Option<Object>> {
        match self.state.group(number) {
            None => Ok(None),
            Some((start, end)) if start > end => Err(wrong_span(thread)),
            Some((start, end)) => Ok(Some(self.subject.slice(start, end))),
        }
    }

    /// The match just made, as an object.
    pub fn to_match(&self, thread: &Thread, pattern: &Ref<Pattern>) -> PyResult {
        let groups = pattern.groups();
        let mut spans = Vec::with_capacity(groups + 1);
        spans.push(Some(self.state.span()));
        for number in 1..=groups {
            let span = self.state.group(number);
            if span.is_some_and(|(start, end)| start > end) {
                return Err(wrong_span(thread));
            }
            spans.push(span);
        }
        Ok(Match::create(
            pattern.clone(),
            self.subject.object().clone(),
            self.pos,
            self.endpos,
            spans.into_boxed_slice(),
            self.state.last_index(),
        ))
    }
}

fn wrong_span(thread: &Thread) -> Raised {
    thread.system_error(
        "The span of capturing group is wrong, please report a bug for the re module.",
    )
}

fn error(thread: &Thread, stop: Stop, raised: Option<Raised>) -> Raised {
    match (stop, raised) {
        (Stop::Interrupted, Some(raised)) => raised,
        (Stop::Memory, _) => thread.memory_error(),
        _ => thread.runtime_error("internal error in regular expression engine"),
    }
}
