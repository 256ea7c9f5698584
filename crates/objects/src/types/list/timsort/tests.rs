//! The algorithm on plain pairs: order, stability, and errors that lose nothing.

use super::sort;

/// Pseudo-random numbers (a linear congruential generator).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) % limit
    }
}

fn inputs() -> Vec<Vec<(u64, usize)>> {
    let mut random = Random(7);
    let mut inputs = Vec::new();
    for len in [0, 1, 2, 3, 10, 63, 64, 65, 100, 257, 1000, 5000] {
        for distinct in [1, 2, 10, 1_000_000] {
            let keys: Vec<u64> = (0..len).map(|_| random.below(distinct)).collect();
            let mut ascending = keys.clone();
            ascending.sort();
            let descending: Vec<u64> = ascending.iter().rev().copied().collect();
            let saw = ascending.iter().chain(&descending).chain(&ascending).copied().collect();
            for keys in [keys, ascending, descending, saw] {
                inputs.push(keys.into_iter().enumerate().map(|(i, key)| (key, i)).collect());
            }
        }
    }
    inputs
}

#[test]
fn sorts_stably() {
    for input in inputs() {
        let mut expected = input.clone();
        expected.sort_by_key(|pair| pair.0);
        let mut sorted = input;
        sort::<_, ()>(&mut sorted, |a, b| Ok(a.0 < b.0)).unwrap();
        assert_eq!(sorted, expected);
    }
}

#[test]
fn errors_leave_a_permutation() {
    for (i, input) in inputs().into_iter().enumerate() {
        let mut left = (i * 37) % (input.len() + 1);
        let mut sorted = input.clone();
        let result = sort::<_, ()>(&mut sorted, |a, b| {
            left = left.checked_sub(1).ok_or(())?;
            Ok(a.0 < b.0)
        });
        if result.is_err() {
            sorted.sort_by_key(|pair| pair.1);
            assert_eq!(sorted, input);
        }
    }
}

#[test]
fn inconsistent_comparisons_leave_a_permutation() {
    let mut random = Random(3);
    for input in inputs() {
        let mut sorted = input.clone();
        sort::<_, ()>(&mut sorted, |_, _| Ok(random.below(2) == 0)).unwrap();
        sorted.sort_by_key(|pair| pair.1);
        assert_eq!(sorted, input);
    }
}
