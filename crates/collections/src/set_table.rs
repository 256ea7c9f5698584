//! The open-addressing table behind sets: linear probes in runs, then perturbation, so that iteration order equals
//! CPython's. Compares no keys and runs no Python code: what is equal
//! says the caller. Matches CPython's `Objects/setobject.c`.

const LINEAR_PROBES: usize = 9;
const PERTURB_SHIFT: u32 = 5;
const MIN_SIZE: usize = 8;

/// A slot without key is empty or, by its hash, a dummy: a key was removed, so look-ups go on behind it.
#[derive(Clone)]
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
    slots: Vec<Slot<K>>,
    /// Keys and dummies.
    fill: usize,
    used: usize,
    finger: usize,
    stamp: u64,
}

/// The state of a look-up.
pub struct Probe {
    base: usize,
    offset: usize,
    perturb: u64,
    /// The last dummy met.
    dummy: Option<usize>,
}

/// Where a key that is absent may be put, until the table changes.
pub struct Vacancy {
    at: usize,
    is_dummy: bool,
}

/// The next thing a look-up meets.
pub enum Found<K> {
    Nothing(Vacancy),
    Same(usize),
    Candidate(usize, K),
}

impl<K: Clone> SetTable<K> {
    pub fn new() -> SetTable<K> {
        SetTable {
            slots: Vec::from([Slot::EMPTY; MIN_SIZE]),
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
        self.fill == 0 && self.slots.len() == MIN_SIZE && self.finger == 0
    }

    pub fn len(&self) -> usize {
        self.used
    }

    pub fn stamp(&self) -> u64 {
        self.stamp
    }

    pub fn byte_size(&self) -> usize {
        if self.slots.len() > MIN_SIZE { self.slots.len() * 16 } else { 0 }
    }

    fn mask(&self) -> usize {
        self.slots.len() - 1
    }

    pub fn probe(&self, hash: i64) -> Probe {
        Probe { base: hash as usize & self.mask(), offset: 0, perturb: hash as u64, dummy: None }
    }

    fn run_length(&self, base: usize) -> usize {
        if base + LINEAR_PROBES <= self.mask() { LINEAR_PROBES } else { 0 }
    }

    /// Moves to the next slot of the probe sequence and returns the one to look at now.
    fn advance(&self, probe: &mut Probe) -> usize {
        let slot = probe.base + probe.offset;
        if probe.offset < self.run_length(probe.base) {
            probe.offset += 1;
        } else {
            probe.perturb >>= PERTURB_SHIFT;
            probe.base =
                (probe.base.wrapping_mul(5).wrapping_add(1).wrapping_add(probe.perturb as usize))
                    & self.mask();
            probe.offset = 0;
        }
        slot
    }

    /// The next slot that may hold a key of this hash; `same` says if it is the very one.
    #[inline]
    pub fn step(&self, probe: &mut Probe, hash: i64, same: impl Fn(&K) -> bool) -> Found<K> {
        loop {
            let at = self.advance(probe);
            let slot = &self.slots[at];
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

    /// The key in a slot.
    pub fn key(&self, at: usize) -> Option<&K> {
        self.slots.get(at)?.key.as_ref()
    }

    /// Adds an absent key where a look-up of it ended.
    pub fn insert(&mut self, vacancy: Vacancy, key: K, hash: i64) {
        self.used += 1;
        self.stamp += 1;
        self.slots[vacancy.at] = Slot { key: Some(key), hash };
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
            let at = self.advance(&mut probe);
            let slot = &self.slots[at];
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

    fn resize(&mut self, minimum: usize) {
        let mut size = MIN_SIZE;
        while size <= minimum {
            size <<= 1;
        }
        let old = std::mem::replace(&mut self.slots, vec![Slot::EMPTY; size]);
        self.fill = self.used;
        self.stamp += 1;
        for slot in old {
            if let Some(key) = slot.key {
                self.place(key, slot.hash);
            }
        }
    }

    /// Removes the key of a slot.
    pub fn remove(&mut self, at: usize) -> Option<K> {
        let old = std::mem::replace(&mut self.slots[at], Slot { key: None, hash: DUMMY });
        self.used -= 1;
        self.stamp += 1;
        old.key
    }

    /// Removes the next key behind the finger.
    pub fn pop(&mut self) -> Option<K> {
        if self.used == 0 {
            return None;
        }
        let mut at = self.finger & self.mask();
        while self.slots[at].key.is_none() {
            at = (at + 1) & self.mask();
        }
        self.finger = at + 1;
        self.remove(at)
    }

    pub fn next_key(&self, position: &mut usize) -> Option<(K, i64)> {
        while let Some(slot) = self.slots.get(*position) {
            *position += 1;
            if let Some(key) = &slot.key {
                return Some((key.clone(), slot.hash));
            }
        }
        None
    }

    /// Makes room for `extra` keys at once.
    pub fn prepare(&mut self, extra: usize) {
        if (self.fill + extra) * 5 >= self.mask() * 3 {
            self.resize((self.used + extra) * 2);
        }
    }

    /// Takes over the keys of another table if this one was never used; false if it was.
    pub fn fill_from(&mut self, other: &SetTable<K>) -> bool {
        if self.fill != 0 {
            return false;
        }
        if self.slots.len() == other.slots.len() && other.fill == other.used {
            self.slots.clone_from(&other.slots);
        } else {
            for slot in &other.slots {
                if let Some(key) = &slot.key {
                    self.place(key.clone(), slot.hash);
                }
            }
        }
        self.fill = other.used;
        self.used = other.used;
        self.stamp += 1;
        true
    }

    /// Puts a key known to be absent into an empty slot.
    fn place(&mut self, key: K, hash: i64) {
        let mut probe = self.probe(hash);
        loop {
            let at = self.advance(&mut probe);
            if self.slots[at].is_empty() {
                self.slots[at] = Slot { key: Some(key), hash };
                return;
            }
        }
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
            copy.prepare(self.used);
            copy.fill_from(self);
        }
        copy
    }

    /// The keys in slot order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.slots.iter().filter_map(|slot| slot.key.as_ref())
    }
}

impl<K: Clone> Default for SetTable<K> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests;
