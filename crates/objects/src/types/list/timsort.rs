//! The sorting algorithm of list: a stable merge sort of natural runs, merged in powersort order, with galloping.
//!
//! Makes the comparisons of CPython's `listsort` in the same order, which programs can count. Knows no objects: it moves
//! plain copies, and the comparison may fail, in which case the items are left as some permutation.

use std::ops::Range;

#[cfg(test)]
mod tests;

/// Runs of at least this many wins in a row switch a merge to galloping.
const MIN_GALLOP: usize = 7;
/// Natural runs shorter than a number between half of this and this are made longer by insertion.
const MAX_MINRUN: usize = 64;

/// A sorted stretch on the stack of pending merges.
struct Run {
    start: usize,
    len: usize,
    /// Depth in the merge tree of the boundary to the next run.
    power: u32,
}

struct Sorter<'a, T, F> {
    items: &'a mut [T],
    less: F,
    pending: Vec<Run>,
    min_gallop: usize,
    scratch: Vec<T>,
}

/// Sorts by a comparison that may fail.
pub fn sort<T: Copy, E>(
    items: &mut [T],
    less: impl FnMut(&T, &T) -> Result<bool, E>,
) -> Result<(), E> {
    if items.len() < 2 {
        return Ok(());
    }
    let mut sorter =
        Sorter { items, less, pending: Vec::new(), min_gallop: MIN_GALLOP, scratch: Vec::new() };
    sorter.sort()
}

/// A number n/2^k, rounded up, between half of `MAX_MINRUN` and `MAX_MINRUN`.
fn min_run(mut n: usize) -> usize {
    let mut rest = 0;
    while n >= MAX_MINRUN {
        rest |= n & 1;
        n >>= 1;
    }
    n + rest
}

/// The depth in an ideal merge tree over `n` items of the boundary between two neighbouring runs: the first bit in which
/// the fractions of their middles differ.
fn power(start: usize, len: usize, next_len: usize, n: usize) -> u32 {
    let mut a = 2 * start + len;
    let mut b = a + len + next_len;
    let mut power = 0;
    loop {
        power += 1;
        if a >= n {
            a -= n;
            b -= n;
        } else if b >= n {
            return power;
        }
        a <<= 1;
        b <<= 1;
    }
}

impl<T: Copy, E, F: FnMut(&T, &T) -> Result<bool, E>> Sorter<'_, T, F> {
    fn sort(&mut self) -> Result<(), E> {
        let n = self.items.len();
        let min_run = min_run(n);
        let mut start = 0;
        while start < n {
            let mut len = self.count_run(start)?;
            if len < min_run {
                let forced = min_run.min(n - start);
                self.insertion_sort(start..start + forced, len)?;
                len = forced;
            }
            self.push_run(start, len)?;
            start += len;
        }
        while self.pending.len() > 1 {
            let mut at = self.pending.len() - 2;
            if at > 0 && self.pending[at - 1].len < self.pending[at + 1].len {
                at -= 1;
            }
            self.merge_at(at)?;
        }
        Ok(())
    }

    fn is_less(&mut self, a: usize, b: usize) -> Result<bool, E> {
        (self.less)(&self.items[a], &self.items[b])
    }

    /// The length of the run at `start`, made ascending. A descending run may hold equal items, whose stretches are
    /// reversed twice to keep their order.
    fn count_run(&mut self, start: usize) -> Result<usize, E> {
        let end = self.items.len();
        let mut at = start + 1;
        while at < end && !self.is_less(at, at - 1)? {
            at += 1;
        }
        if at == end {
            return Ok(at - start);
        }
        if at > start + 1 {
            if self.is_less(start, at - 1)? {
                return Ok(at - start);
            }
            // All equal so far, and the next one is smaller: a descending run that begins with equal items.
            self.items[start..at].reverse();
        }
        at += 1;
        let mut equal = 0;
        while at < end {
            if self.is_less(at, at - 1)? {
                self.reverse_equal(at, &mut equal);
            } else if self.is_less(at - 1, at)? {
                break;
            } else {
                equal += 1;
            }
            at += 1;
        }
        self.reverse_equal(at, &mut equal);
        self.items[start..at].reverse();
        while at < end && !self.is_less(at, at - 1)? {
            at += 1;
        }
        Ok(at - start)
    }

    fn reverse_equal(&mut self, end: usize, equal: &mut usize) {
        if *equal > 0 {
            self.items[end - *equal - 1..end].reverse();
            *equal = 0;
        }
    }

    /// Sorts a stretch whose first `sorted` items are in order, by binary insertion.
    fn insertion_sort(&mut self, range: Range<usize>, sorted: usize) -> Result<(), E> {
        for at in range.start + sorted.max(1)..range.end {
            let (mut low, mut high) = (range.start, at);
            while low < high {
                let middle = range.start + (low - range.start + high - range.start) / 2;
                if self.is_less(at, middle)? { high = middle } else { low = middle + 1 }
            }
            self.items[low..=at].rotate_right(1);
        }
        Ok(())
    }

    /// Pushes a run, after the merges that its place in the merge tree asks for.
    fn push_run(&mut self, start: usize, len: usize) -> Result<(), E> {
        if let Some(last) = self.pending.last() {
            let power = power(last.start, last.len, len, self.items.len());
            while self.pending.len() > 1 && self.pending[self.pending.len() - 2].power > power {
                self.merge_at(self.pending.len() - 2)?;
            }
            if let Some(last) = self.pending.last_mut() {
                last.power = power;
            }
        }
        self.pending.push(Run { start, len, power: 0 });
        Ok(())
    }

    /// Merges the pending runs `at` and `at + 1`.
    fn merge_at(&mut self, at: usize) -> Result<(), E> {
        let (start, mut na) = (self.pending[at].start, self.pending[at].len);
        let (b, mut nb) = (self.pending[at + 1].start, self.pending[at + 1].len);
        self.pending[at].len = na + nb;
        // The boundary behind the merged run is that of the second one.
        self.pending[at].power = self.pending[at + 1].power;
        self.pending.remove(at + 1);
        let first = self.items[b];
        let skip = gallop_right(&mut self.less, &first, &self.items[start..start + na], 0)?;
        let a = start + skip;
        na -= skip;
        if na == 0 {
            return Ok(());
        }
        let last = self.items[a + na - 1];
        nb = gallop_left(&mut self.less, &last, &self.items[b..b + nb], nb - 1)?;
        if nb == 0 {
            return Ok(());
        }
        if na <= nb { self.merge_low(a, na, b, nb) } else { self.merge_high(a, na, b, nb) }
    }

    /// Merges from the left; the shorter run `a` goes to the scratch space.
    fn merge_low(&mut self, a: usize, na: usize, b: usize, nb: usize) -> Result<(), E> {
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.clear();
        scratch.extend_from_slice(&self.items[a..a + na]);
        let mut m = Merge { a: 0, na, b, nb, dest: a };
        let result = self.merge_low_loop(&scratch, &mut m);
        // What is left of `a` goes behind what is left of `b`, which is in place unless `a` has one item to come last.
        if let Ok(Rest::OneOfA) = result {
            self.items.copy_within(m.b..m.b + m.nb, m.dest);
            m.dest += m.nb;
        }
        self.items[m.dest..m.dest + m.na].copy_from_slice(&scratch[m.a..m.a + m.na]);
        self.scratch = scratch;
        result.map(drop)
    }

    fn merge_low_loop(&mut self, scratch: &[T], m: &mut Merge) -> Result<Rest, E> {
        self.take_b_low(m);
        if m.nb == 0 {
            return Ok(Rest::Done);
        }
        if m.na == 1 {
            return Ok(Rest::OneOfA);
        }
        loop {
            let (mut wins_a, mut wins_b) = (0, 0);
            loop {
                if (self.less)(&self.items[m.b], &scratch[m.a])? {
                    self.take_b_low(m);
                    wins_b += 1;
                    wins_a = 0;
                    if m.nb == 0 {
                        return Ok(Rest::Done);
                    }
                    if wins_b >= self.min_gallop {
                        break;
                    }
                } else {
                    self.take_a_low(scratch, m, 1);
                    wins_a += 1;
                    wins_b = 0;
                    if m.na == 1 {
                        return Ok(Rest::OneOfA);
                    }
                    if wins_a >= self.min_gallop {
                        break;
                    }
                }
            }
            self.min_gallop += 1;
            loop {
                self.min_gallop = (self.min_gallop - 1).max(1);
                let key = self.items[m.b];
                let wins_a = gallop_right(&mut self.less, &key, &scratch[m.a..m.a + m.na], 0)?;
                self.take_a_low(scratch, m, wins_a);
                if m.na == 1 && wins_a > 0 {
                    return Ok(Rest::OneOfA);
                }
                // Only an inconsistent comparison gets here with nothing left.
                if m.na == 0 {
                    return Ok(Rest::Done);
                }
                self.take_b_low(m);
                if m.nb == 0 {
                    return Ok(Rest::Done);
                }
                let key = scratch[m.a];
                let wins_b = gallop_left(&mut self.less, &key, &self.items[m.b..m.b + m.nb], 0)?;
                self.items.copy_within(m.b..m.b + wins_b, m.dest);
                m.dest += wins_b;
                m.b += wins_b;
                m.nb -= wins_b;
                if m.nb == 0 {
                    return Ok(Rest::Done);
                }
                self.take_a_low(scratch, m, 1);
                if m.na == 1 {
                    return Ok(Rest::OneOfA);
                }
                if wins_a < MIN_GALLOP && wins_b < MIN_GALLOP {
                    break;
                }
            }
            self.min_gallop += 1;
        }
    }

    fn take_b_low(&mut self, m: &mut Merge) {
        self.items[m.dest] = self.items[m.b];
        m.dest += 1;
        m.b += 1;
        m.nb -= 1;
    }

    fn take_a_low(&mut self, scratch: &[T], m: &mut Merge, count: usize) {
        self.items[m.dest..m.dest + count].copy_from_slice(&scratch[m.a..m.a + count]);
        m.dest += count;
        m.a += count;
        m.na -= count;
    }

    /// Merges from the right; the shorter run `b` goes to the scratch space. `dest`, `a` and `b` are ends: one behind the
    /// item they stand for.
    fn merge_high(&mut self, a: usize, na: usize, b: usize, nb: usize) -> Result<(), E> {
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.clear();
        scratch.extend_from_slice(&self.items[b..b + nb]);
        let mut m = Merge { a: a + na, na, b: nb, nb, dest: b + nb };
        let result = self.merge_high_loop(&scratch, &mut m, a);
        if let Ok(Rest::OneOfB) = result {
            m.dest -= m.na;
            self.items.copy_within(a..a + m.na, m.dest);
        }
        self.items[m.dest - m.nb..m.dest].copy_from_slice(&scratch[..m.nb]);
        self.scratch = scratch;
        result.map(drop)
    }

    fn merge_high_loop(&mut self, scratch: &[T], m: &mut Merge, start: usize) -> Result<Rest, E> {
        self.take_a_high(m, 1);
        if m.na == 0 {
            return Ok(Rest::Done);
        }
        if m.nb == 1 {
            return Ok(Rest::OneOfB);
        }
        loop {
            let (mut wins_a, mut wins_b) = (0, 0);
            loop {
                if (self.less)(&scratch[m.b - 1], &self.items[m.a - 1])? {
                    self.take_a_high(m, 1);
                    wins_a += 1;
                    wins_b = 0;
                    if m.na == 0 {
                        return Ok(Rest::Done);
                    }
                    if wins_a >= self.min_gallop {
                        break;
                    }
                } else {
                    self.take_b_high(scratch, m, 1);
                    wins_b += 1;
                    wins_a = 0;
                    if m.nb == 1 {
                        return Ok(Rest::OneOfB);
                    }
                    if wins_b >= self.min_gallop {
                        break;
                    }
                }
            }
            self.min_gallop += 1;
            loop {
                self.min_gallop = (self.min_gallop - 1).max(1);
                let key = scratch[m.b - 1];
                let run = &self.items[start..start + m.na];
                let wins_a = m.na - gallop_right(&mut self.less, &key, run, m.na - 1)?;
                self.take_a_high(m, wins_a);
                if m.na == 0 {
                    return Ok(Rest::Done);
                }
                self.take_b_high(scratch, m, 1);
                if m.nb == 1 {
                    return Ok(Rest::OneOfB);
                }
                let key = self.items[m.a - 1];
                let wins_b = m.nb - gallop_left(&mut self.less, &key, &scratch[..m.nb], m.nb - 1)?;
                self.take_b_high(scratch, m, wins_b);
                if m.nb == 1 && wins_b > 0 {
                    return Ok(Rest::OneOfB);
                }
                // Only an inconsistent comparison gets here with nothing left.
                if m.nb == 0 {
                    return Ok(Rest::Done);
                }
                self.take_a_high(m, 1);
                if m.na == 0 {
                    return Ok(Rest::Done);
                }
                if wins_a < MIN_GALLOP && wins_b < MIN_GALLOP {
                    break;
                }
            }
            self.min_gallop += 1;
        }
    }

    fn take_a_high(&mut self, m: &mut Merge, count: usize) {
        self.items.copy_within(m.a - count..m.a, m.dest - count);
        m.dest -= count;
        m.a -= count;
        m.na -= count;
    }

    fn take_b_high(&mut self, scratch: &[T], m: &mut Merge, count: usize) {
        self.items[m.dest - count..m.dest].copy_from_slice(&scratch[m.b - count..m.b]);
        m.dest -= count;
        m.b -= count;
        m.nb -= count;
    }
}

/// What is left of the two runs, and where the next item goes.
struct Merge {
    a: usize,
    na: usize,
    b: usize,
    nb: usize,
    dest: usize,
}

/// How a merge loop ended.
enum Rest {
    /// What is in the scratch space is all that is missing.
    Done,
    /// The last item of `a` belongs behind the rest of `b`.
    OneOfA,
    /// The first item of `b` belongs before the rest of `a`.
    OneOfB,
}

/// Where a key belongs in a sorted run, in front of equal items; the search starts at the index `hint`.
fn gallop_left<T, E>(
    less: &mut impl FnMut(&T, &T) -> Result<bool, E>,
    key: &T,
    run: &[T],
    hint: usize,
) -> Result<usize, E> {
    let (mut low, mut high) = if less(&run[hint], key)? {
        let limit = run.len() - hint;
        let (near, far) = double(limit, |distance| less(&run[hint + distance], key))?;
        (hint + near + 1, hint + far)
    } else {
        let limit = hint + 1;
        let (near, far) = double(limit, |distance| less(&run[hint - distance], key).map(|l| !l))?;
        ((hint + 1) - far, hint - near)
    };
    while low < high {
        let middle = low + (high - low) / 2;
        if less(&run[middle], key)? { low = middle + 1 } else { high = middle }
    }
    Ok(high)
}

/// As [`gallop_left`], behind equal items.
fn gallop_right<T, E>(
    less: &mut impl FnMut(&T, &T) -> Result<bool, E>,
    key: &T,
    run: &[T],
    hint: usize,
) -> Result<usize, E> {
    let (mut low, mut high) = if less(key, &run[hint])? {
        let limit = hint + 1;
        let (near, far) = double(limit, |distance| less(key, &run[hint - distance]))?;
        ((hint + 1) - far, hint - near)
    } else {
        let limit = run.len() - hint;
        let (near, far) = double(limit, |distance| less(key, &run[hint + distance]).map(|l| !l))?;
        (hint + near + 1, hint + far)
    };
    while low < high {
        let middle = low + (high - low) / 2;
        if less(key, &run[middle])? { high = middle } else { low = middle + 1 }
    }
    Ok(high)
}

/// Distances 1, 3, 7… for as long as the test passes: the last that passed (0 at first) and the first that did not, or the
/// limit.
fn double<E>(
    limit: usize,
    mut passes: impl FnMut(usize) -> Result<bool, E>,
) -> Result<(usize, usize), E> {
    let (mut near, mut far) = (0, 1);
    while far < limit && passes(far)? {
        near = far;
        far = 2 * far + 1;
    }
    Ok((near, far.min(limit)))
}
