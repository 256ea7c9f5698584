//! What a profiler has collected: counts and times by function, and by function and caller.

use krait_objects::Object;
use std::collections::HashMap;

/// Numbers of calls and times.
#[derive(Default)]
pub struct Counts {
    pub calls: i64,
    pub recursive: i64,
    /// With and without the time of the calls inside.
    pub total: i64,
    pub inline: i64,
    /// Calls that run now.
    level: i64,
}

impl Counts {
    fn end(&mut self, total: i64, inline: i64) {
        self.level -= 1;
        if self.level == 0 {
            self.total += total;
        } else {
            self.recursive += 1;
        }
        self.inline += inline;
        self.calls += 1;
    }
}

/// A function.
pub struct Entry {
    /// A code object, or the description of a native function.
    pub object: Object,
    key: usize,
    pub counts: Counts,
    pub calls: Vec<SubEntry>,
    /// Where a callee is in `calls`.
    by_callee: HashMap<usize, usize>,
}

/// A function as called by another.
pub struct SubEntry {
    /// Its number among the entries.
    pub callee: usize,
    pub counts: Counts,
}

/// A call that runs.
struct Running {
    entry: usize,
    start: i64,
    /// Time spent in calls inside.
    inside: i64,
}

/// All that a profiler has collected.
#[derive(Default)]
pub struct Entries {
    entries: Vec<Entry>,
    by_key: HashMap<usize, usize>,
    stack: Vec<Running>,
}

impl Entries {
    pub fn all(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    pub fn objects(&self) -> impl Iterator<Item = &Object> {
        self.entries.iter().map(|entry| &entry.object)
    }

    pub fn object_of(&self, entry: usize) -> Object {
        self.entries[entry].object.clone()
    }

    pub fn knows(&self, key: usize) -> bool {
        self.by_key.contains_key(&key)
    }

    pub fn add(&mut self, key: usize, object: Object) {
        self.by_key.insert(key, self.entries.len());
        self.entries.push(Entry {
            object,
            key,
            counts: Counts::default(),
            calls: Vec::new(),
            by_callee: HashMap::new(),
        });
    }

    /// The function that runs innermost.
    pub fn running(&self) -> Option<usize> {
        self.stack.last().map(|running| self.entries[running.entry].key)
    }

    /// A call of a known function begins.
    pub fn enter(&mut self, key: usize, subcalls: bool) {
        let Some(&entry) = self.by_key.get(&key) else { return };
        self.entries[entry].counts.level += 1;
        if subcalls && let Some(caller) = self.stack.last() {
            let caller = &mut self.entries[caller.entry];
            let next = caller.calls.len();
            let index = *caller.by_callee.entry(entry).or_insert(next);
            if index == next {
                caller.calls.push(SubEntry { callee: entry, counts: Counts::default() });
            }
            caller.calls[index].counts.level += 1;
        }
        self.stack.push(Running { entry, start: 0, inside: 0 });
    }

    /// The time at which the innermost call began.
    pub fn set_start(&mut self, start: i64) {
        if let Some(running) = self.stack.last_mut() {
            running.start = start;
        }
    }

    /// The innermost call ends; it is counted for the function `key`, if that is known.
    pub fn leave(&mut self, key: usize, end: i64, subcalls: bool) {
        let Some(running) = self.stack.pop() else { return };
        let Some(&entry) = self.by_key.get(&key) else { return };
        let total = end - running.start;
        let inline = total - running.inside;
        if let Some(caller) = self.stack.last_mut() {
            caller.inside += total;
        }
        self.entries[entry].counts.end(total, inline);
        if subcalls && let Some(caller) = self.stack.last() {
            let caller = &mut self.entries[caller.entry];
            if let Some(&index) = caller.by_callee.get(&entry) {
                caller.calls[index].counts.end(total, inline);
            }
        }
    }
}
