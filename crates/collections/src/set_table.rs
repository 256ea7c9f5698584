//! The open-addressing table behind sets: linear probes in runs, then perturbation, so that iteration order equals
//! CPython's. Compares no keys and runs no Python code: what is equal
//! says the caller. Matches CPython's `Objects/setobject.c`.

const LINEAR_PROBES: usize = 9;
const PERTURB_SHIFT: u32 = 5;
const MIN_SIZE: usize = 8;

#[derive(Clone)]
enum Slot<K> {
    Empty,
    Dummy,
    Key(K, i64),
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
}

/// The next thing a look-up meets.
pub enum Found<K> {
    Nothing,
    Same(usize),
    Candidate(usize, K),
}

impl<K: Clone> SetTable<K> {
    pub fn new() -> SetTable<K> {
        SetTable { slots: vec![Slot::Empty; MIN_SIZE], fill: 0, used: 0, finger: 0, stamp: 0 }
    }

    /// An empty table that continues the stamps of one just cleared.
    pub fn cleared(stamp: u64) -> SetTable<K> {
        SetTable { stamp: stamp + 1, ..SetTable::new() }
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
        Probe { base: hash as usize & self.mask(), offset: 0, perturb: hash as u64 }
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
    pub fn step(&self, probe: &mut Probe, hash: i64, same: impl Fn(&K) -> bool) -> Found<K> {
        loop {
            let at = self.advance(probe);
            match &self.slots[at] {
                Slot::Empty => return Found::Nothing,
                Slot::Dummy => {}
                Slot::Key(own, own_hash) => {
                    if same(own) {
                        return Found::Same(at);
                    }
                    if *own_hash == hash {
                        return Found::Candidate(at, own.clone());
                    }
                }
            }
        }
    }

    /// The key in a slot.
    pub fn key(&self, at: usize) -> Option<&K> {
        match self.slots.get(at) {
            Some(Slot::Key(key, _)) => Some(key),
            _ => None,
        }
    }

    /// Adds a key known to be absent.
    pub fn insert_new(&mut self, key: K, hash: i64) {
        let mut probe = self.probe(hash);
        let mut dummy = None;
        let empty = loop {
            let at = self.advance(&mut probe);
            match self.slots[at] {
                Slot::Empty => break at,
                Slot::Dummy => dummy = Some(at),
                Slot::Key(..) => {}
            }
        };
        self.used += 1;
        self.stamp += 1;
        if let Some(at) = dummy {
            self.slots[at] = Slot::Key(key, hash);
            return;
        }
        self.slots[empty] = Slot::Key(key, hash);
        self.fill += 1;
        if self.fill * 5 >= self.mask() * 3 {
            self.resize(self.grown());
        }
    }

    fn resize(&mut self, minimum: usize) {
        let mut size = MIN_SIZE;
        while size <= minimum {
            size <<= 1;
        }
        let old = std::mem::replace(&mut self.slots, vec![Slot::Empty; size]);
        self.fill = self.used;
        for slot in old {
            if let Slot::Key(key, hash) = slot {
                self.place(key, hash);
            }
        }
    }

    /// Removes the key of a slot.
    pub fn remove(&mut self, at: usize) -> Option<K> {
        let old = std::mem::replace(&mut self.slots[at], Slot::Dummy);
        self.used -= 1;
        self.stamp += 1;
        match old {
            Slot::Key(key, _) => Some(key),
            _ => None,
        }
    }

    /// Removes the next key behind the finger.
    pub fn pop(&mut self) -> Option<K> {
        if self.used == 0 {
            return None;
        }
        let mut at = self.finger & self.mask();
        while !matches!(self.slots[at], Slot::Key(..)) {
            at = (at + 1) & self.mask();
        }
        self.finger = at + 1;
        self.remove(at)
    }

    pub fn next_key(&self, position: &mut usize) -> Option<(K, i64)> {
        while let Some(slot) = self.slots.get(*position) {
            *position += 1;
            if let Slot::Key(key, hash) = slot {
                return Some((key.clone(), *hash));
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
                if let Slot::Key(key, hash) = slot {
                    self.place(key.clone(), *hash);
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
            if matches!(self.slots[at], Slot::Empty) {
                self.slots[at] = Slot::Key(key, hash);
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
        self.slots.iter().filter_map(|slot| match slot {
            Slot::Key(key, _) => Some(key),
            _ => None,
        })
    }
}

impl<K: Clone> Default for SetTable<K> {
    fn default() -> Self {
        Self::new()
    }
}
