//! The open-addressing table behind sets: linear probes in runs, then perturbation, so that iteration order equals
//! CPython's. Compares no keys and runs no Python code: what is equal
//! says the caller. Matches CPython's `Objects/setobject.c`.

const LINEAR_PROBES: usize = 9;
const PERTURB_SHIFT: u32 = 5;
const MIN_SIZE: usize = 8;

/// A slot without key is empty or, by its hash, a dummy: a key was removed, so look-ups go on behind it.
#[derive(Clone, Copy)]
struct Slot<K> {
    key: Option<K>,
    hash: i64,
}

/// Hashes of keys are never -1.
const DUMMY: i64 = -1;

impl<K> Slot<K> {
    const EMPTY: Slot<K> = Slot { key: None, hash: 0 };

    #[inline(always)]
    fn is_empty(&self) -> bool {
        self.key.is_none() && self.hash != DUMMY
    }
}

/// The hash table.
pub struct SetTable<K> {
    /// The slots of a table that has grown; without any while they are in `small`, which has no keys otherwise.
    large: Vec<Slot<K>>,
    small: [Slot<K>; MIN_SIZE],
    /// Keys and dummies.
    fill: usize,
    used: usize,
    finger: usize,
    stamp: u64,
}

/// The state of a look-up: it goes through runs of slots.
pub struct Probe {
    /// The slot to look at next.
    at: usize,
    /// How many slots of the run lie behind it.
    left: usize,
    /// Where the run began.
    base: usize,
    perturb: u64,
    /// The last dummy met.
    dummy: Option<usize>,
}

impl Probe {
    #[inline(always)]
    fn new(hash: i64, mask: usize) -> Probe {
        let base = hash as usize & mask;
        Probe { at: base, left: run_length(base, mask), base, perturb: hash as u64, dummy: None }
    }

    /// The slot to look at now.
    #[inline(always)]
    fn advance(&mut self, mask: usize) -> usize {
        let at = self.at;
        if self.left > 0 {
            self.left -= 1;
            self.at += 1;
        } else {
            self.perturb >>= PERTURB_SHIFT;
            let next = self.base.wrapping_mul(5).wrapping_add(1);
            self.base = next.wrapping_add(self.perturb as usize) & mask;
            self.left = run_length(self.base, mask);
            self.at = self.base;
        }
        at
    }
}

/// How many slots of a run lie behind its first.
#[inline(always)]
fn run_length(base: usize, mask: usize) -> usize {
    if base + LINEAR_PROBES <= mask { LINEAR_PROBES } else { 0 }
}

/// Where a key that is absent may be put, until the table changes.
pub struct Vacancy {
    at: usize,
    is_dummy: bool,
}

/// What a look-up finds that compares nothing.
pub enum Glance {
    Same(usize),
    Absent(Vacancy),
    /// A key of the same hash is in the way.
    Candidate(usize),
    /// The mark of a removed key or the end of the first run is in the way.
    Unclear,
}

/// The next thing a look-up meets.
pub enum Found<K> {
    Nothing(Vacancy),
    Same(usize),
    Candidate(usize, K),
}

impl<K: Clone> SetTable<K> {
    #[inline]
    pub const fn new() -> SetTable<K> {
        SetTable {
            large: Vec::new(),
            small: [Slot::EMPTY; MIN_SIZE],
            fill: 0,
            used: 0,
            finger: 0,
            stamp: 0,
        }
    }

    /// An empty table that continues the stamps of one just cleared.
    pub fn cleared(stamp: u64) -> SetTable<K> {
        SetTable { stamp: stamp + 1, ..SetTable::new() }
    }

    /// True of a table as it is made: small, and without a trace of a key.
    pub fn is_fresh(&self) -> bool {
        self.fill == 0 && self.large.is_empty() && self.finger == 0
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.used
    }

    pub fn stamp(&self) -> u64 {
        self.stamp
    }

    /// Bytes beside the table itself.
    pub fn byte_size(&self) -> usize {
        self.large.len() * 16
    }

    #[inline(always)]
    fn slots(&self) -> &[Slot<K>] {
        if self.large.is_empty() { &self.small } else { &self.large }
    }

    #[inline(always)]
    fn slots_mut(&mut self) -> &mut [Slot<K>] {
        if self.large.is_empty() { &mut self.small } else { &mut self.large }
    }

    #[inline(always)]
    fn mask(&self) -> usize {
        self.slots().len() - 1
    }

    #[inline(always)]
    pub fn probe(&self, hash: i64) -> Probe {
        Probe::new(hash, self.mask())
    }

    /// Looks a key up in the first run of slots; `same` says if a key is the very one.
    #[inline(always)]
    pub fn glance(&self, hash: i64, same: impl Fn(&K) -> bool) -> Glance {
        let slots = self.slots();
        let mask = slots.len() - 1;
        let mut at = hash as usize & mask;
        let mut left = run_length(at, mask);
        loop {
            let slot = &slots[at];
            match &slot.key {
                Some(own) if same(own) => return Glance::Same(at),
                Some(_) if slot.hash == hash => return Glance::Candidate(at),
                Some(_) => {}
                None if slot.hash == DUMMY => return Glance::Unclear,
                None => return Glance::Absent(Vacancy { at, is_dummy: false }),
            }
            if left == 0 {
                return Glance::Unclear;
            }
            left -= 1;
            at += 1;
        }
    }

    /// The next slot that may hold a key of this hash; `same` says if it is the very one.
    #[inline(always)]
    pub fn step(&self, probe: &mut Probe, hash: i64, same: impl Fn(&K) -> bool) -> Found<K> {
        let slots = self.slots();
        loop {
            let at = probe.advance(slots.len() - 1);
            let slot = &slots[at];
            match &slot.key {
                Some(own) => {
                    if same(own) {
                        return Found::Same(at);
                    }
                    if slot.hash == hash {
                        return Found::Candidate(at, own.clone());
                    }
                }
                None if slot.hash == DUMMY => probe.dummy = Some(at),
                None => {
                    return Found::Nothing(Vacancy {
                        at: probe.dummy.unwrap_or(at),
                        is_dummy: probe.dummy.is_some(),
                    });
                }
            }
        }
    }

    /// Whether a key is there, if that takes no comparison; `same` says if a key is the very one.
    #[inline(always)]
    pub fn has_at_once(&self, hash: i64, same: impl Fn(&K) -> bool) -> Option<bool> {
        let slots = self.slots();
        let mut probe = self.probe(hash);
        loop {
            let slot = slots.get(probe.advance(slots.len() - 1))?;
            match &slot.key {
                Some(own) if same(own) => return Some(true),
                Some(_) if slot.hash == hash => return None,
                None if slot.hash != DUMMY => return Some(false),
                _ => {}
            }
        }
    }

    /// The key in a slot.
    pub fn key(&self, at: usize) -> Option<&K> {
        self.slots().get(at)?.key.as_ref()
    }

    /// Adds an absent key where a look-up of it ended.
    pub fn insert(&mut self, vacancy: Vacancy, key: K, hash: i64) {
        self.used += 1;
        self.stamp += 1;
        self.slots_mut()[vacancy.at] = Slot { key: Some(key), hash };
        if vacancy.is_dummy {
            return;
        }
        self.fill += 1;
        if self.fill * 5 >= self.mask() * 3 {
            self.resize(self.grown());
        }
    }

    /// Adds a key known to be absent.
    pub fn insert_new(&mut self, key: K, hash: i64) {
        let mut probe = self.probe(hash);
        loop {
            let at = probe.advance(self.mask());
            let slot = &self.slots()[at];
            if slot.is_empty() {
                let (at, is_dummy) = (probe.dummy.unwrap_or(at), probe.dummy.is_some());
                return self.insert(Vacancy { at, is_dummy }, key, hash);
            }
            if slot.key.is_none() {
                probe.dummy = Some(at);
            }
        }
    }

    /// Makes the stamp one that neither this table had nor one that stood in its place.
    pub fn succeed(&mut self, stamp: u64) {
        self.stamp = self.stamp.max(stamp) + 1;
    }

    #[inline(never)]
    fn resize(&mut self, minimum: usize) {
        let size = size_above(minimum);
        self.fill = self.used;
        self.stamp += 1;
        if size == MIN_SIZE {
            let mut small = [Slot::EMPTY; MIN_SIZE];
            self.move_keys(&mut small);
            self.large = Vec::new();
            self.small = small;
        } else {
            let mut large = vec![Slot::EMPTY; size];
            self.move_keys(&mut large);
            self.large = large;
        }
    }

    /// Moves all keys to slots that are empty.
    fn move_keys(&mut self, to: &mut [Slot<K>]) {
        for slot in self.slots_mut() {
            if slot.key.is_some() {
                place(to, std::mem::replace(slot, Slot::EMPTY));
            }
        }
    }

    /// Removes the key of a slot.
    pub fn remove(&mut self, at: usize) -> Option<K> {
        let old = std::mem::replace(&mut self.slots_mut()[at], Slot { key: None, hash: DUMMY });
        self.used -= 1;
        self.stamp += 1;
        old.key
    }

    /// Removes the next key behind the finger.
    pub fn pop(&mut self) -> Option<K> {
        if self.used == 0 {
            return None;
        }
        let slots = self.slots();
        let mask = slots.len() - 1;
        let mut at = self.finger & mask;
        while slots[at].key.is_none() {
            at = (at + 1) & mask;
        }
        self.finger = at + 1;
        self.remove(at)
    }

    #[inline(always)]
    pub fn next_key(&self, position: &mut usize) -> Option<(K, i64)> {
        while let Some(slot) = self.slots().get(*position) {
            *position += 1;
            if let Some(key) = &slot.key {
                return Some((key.clone(), slot.hash));
            }
        }
        None
    }

    /// The least number of slots to change to before `extra` keys are added, if there are too few.
    fn wanted(&self, extra: usize) -> Option<usize> {
        ((self.fill + extra) * 5 >= self.mask() * 3).then_some((self.used + extra) * 2)
    }

    /// Makes room for `extra` keys at once.
    pub fn prepare(&mut self, extra: usize) {
        if let Some(minimum) = self.wanted(extra) {
            self.resize(minimum);
        }
    }

    /// Takes over the keys of another table if this one was never used; false if it was.
    pub fn fill_from(&mut self, other: &SetTable<K>) -> bool {
        if self.fill != 0 {
            return false;
        }
        let size = self.wanted(other.used).map_or(self.slots().len(), size_above);
        if size == other.slots().len() && other.fill == other.used {
            if size == MIN_SIZE {
                self.large = Vec::new();
                self.small = other.small.clone();
            } else {
                self.large = other.large.clone();
            }
        } else {
            self.prepare(other.used);
            let own = self.slots_mut();
            for slot in other.slots().iter().filter(|slot| slot.key.is_some()) {
                place(own, slot.clone());
            }
        }
        self.fill = other.used;
        self.used = other.used;
        self.stamp += 1;
        true
    }

    /// Rebuilds the table if more than a quarter of it are marks of removed keys.
    pub fn drop_dummies(&mut self) {
        if self.fill - self.used > self.mask() / 4 {
            self.resize(self.grown());
        }
    }

    fn grown(&self) -> usize {
        if self.used > 50_000 { self.used * 2 } else { self.used * 4 }
    }

    /// A copy as `set_merge` into an empty set makes it.
    pub fn clone_table(&self) -> SetTable<K> {
        let mut copy = SetTable::new();
        if self.used > 0 {
            copy.fill_from(self);
        }
        copy
    }

    /// The keys in slot order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.slots().iter().filter_map(|slot| slot.key.as_ref())
    }

    /// The keys' hashes in slot order.
    pub fn hashes(&self) -> impl Iterator<Item = i64> {
        self.slots().iter().filter(|slot| slot.key.is_some()).map(|slot| slot.hash)
    }
}

/// The size of a table with more than `minimum` slots.
fn size_above(minimum: usize) -> usize {
    let mut size = MIN_SIZE;
    while size <= minimum {
        size <<= 1;
    }
    size
}

/// Puts a key known to be absent into an empty slot of a table without dummies.
#[inline(always)]
fn place<K>(slots: &mut [Slot<K>], slot: Slot<K>) {
    let mask = slots.len() - 1;
    let first = &mut slots[slot.hash as usize & mask];
    if first.key.is_none() {
        *first = slot;
        return;
    }
    place_behind(slots, slot, mask);
}

/// The same where the first slot is taken.
fn place_behind<K>(slots: &mut [Slot<K>], slot: Slot<K>, mask: usize) {
    let mut probe = Probe::new(slot.hash, mask);
    loop {
        let at = probe.advance(mask);
        if slots[at].key.is_none() {
            slots[at] = slot;
            return;
        }
    }
}

impl<K: Clone> Default for SetTable<K> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests;
