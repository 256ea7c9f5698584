//! The Mersenne Twister MT19937 with 53-bit doubles. Matches CPython's `Modules/_randommodule.c`, number for number.

const N: usize = 624;
const M: usize = 397;

/// A generator's state.
#[derive(Clone)]
pub struct Mersenne {
    index: usize,
    state: [u32; N],
}

impl Mersenne {
    /// A generator that still wants a seed.
    pub const fn new() -> Mersenne {
        Mersenne { index: N + 1, state: [0; N] }
    }

    fn seed_word(&mut self, seed: u32) {
        self.state[0] = seed;
        for i in 1..N {
            let previous = self.state[i - 1];
            self.state[i] =
                1_812_433_253u32.wrapping_mul(previous ^ previous >> 30).wrapping_add(i as u32);
        }
        self.index = N;
    }

    /// Seeds with the words of a key, the lowest first. An empty key counts as a zero.
    pub fn seed(&mut self, key: &[u32]) {
        let key = if key.is_empty() { &[0][..] } else { key };
        self.seed_word(19_650_218);
        let (mut i, mut j) = (1, 0);
        let wrap = |state: &mut [u32; N], i: &mut usize| {
            *i += 1;
            if *i >= N {
                state[0] = state[N - 1];
                *i = 1;
            }
        };
        for _ in 0..N.max(key.len()) {
            let previous = self.state[i - 1];
            self.state[i] = (self.state[i] ^ (previous ^ previous >> 30).wrapping_mul(1_664_525))
                .wrapping_add(key[j])
                .wrapping_add(j as u32);
            wrap(&mut self.state, &mut i);
            j = (j + 1) % key.len();
        }
        for _ in 0..N - 1 {
            let previous = self.state[i - 1];
            self.state[i] = (self.state[i]
                ^ (previous ^ previous >> 30).wrapping_mul(1_566_083_941))
            .wrapping_sub(i as u32);
            wrap(&mut self.state, &mut i);
        }
        self.state[0] = 0x8000_0000;
    }

    /// The next 32 bits.
    pub fn next_u32(&mut self) -> u32 {
        if self.index >= N {
            self.refill();
        }
        let mut y = self.state[self.index];
        self.index += 1;
        y ^= y >> 11;
        y ^= y << 7 & 0x9d2c_5680;
        y ^= y << 15 & 0xefc6_0000;
        y ^ y >> 18
    }

    fn refill(&mut self) {
        for i in 0..N {
            let y = self.state[i] & 0x8000_0000 | self.state[(i + 1) % N] & 0x7fff_ffff;
            let twist = if y & 1 == 1 { 0x9908_b0df } else { 0 };
            self.state[i] = self.state[(i + M) % N] ^ y >> 1 ^ twist;
        }
        self.index = 0;
    }

    /// The next double in [0, 1).
    pub fn next_f64(&mut self) -> f64 {
        let (high, low) = (self.next_u32() >> 5, self.next_u32() >> 6);
        (f64::from(high) * 67_108_864.0 + f64::from(low)) * (1.0 / 9_007_199_254_740_992.0)
    }

    /// The state's words and the position in them.
    pub fn words(&self) -> (&[u32; N], usize) {
        (&self.state, self.index)
    }

    /// Takes over a state; false if the position lies outside of it.
    pub fn set_words(&mut self, words: [u32; N], index: usize) -> bool {
        if index > N {
            return false;
        }
        self.state = words;
        self.index = index;
        true
    }
}

impl Default for Mersenne {
    fn default() -> Self {
        Mersenne::new()
    }
}
