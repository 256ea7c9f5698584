//! The key of str and bytes hashes. Matches CPython's `Python/bootstrap_hash.c`.

use crate::thread::RUNTIME;

/// Sets the process's key: from a seed (0 gives the zero key), or random. Called before the first object is hashed.
pub fn install(seed: Option<u32>) {
    let mut bytes = [0_u8; 16];
    match seed {
        Some(0) => {}
        Some(seed) => fill_from_seed(&mut bytes, seed),
        None => {
            // SAFETY: the buffer is writable for its length. Without randomness the key stays zero, which is only weaker.
            unsafe { libc::getrandom(bytes.as_mut_ptr().cast(), bytes.len(), libc::GRND_NONBLOCK) };
        }
    }
    let key = u128::from_le_bytes(bytes);
    RUNTIME.hash_key.set((key as u64, (key >> 64) as u64));
}

/// The linear congruential generator that makes a chosen seed's key.
fn fill_from_seed(bytes: &mut [u8], seed: u32) {
    let mut x = seed;
    for byte in bytes {
        x = x.wrapping_mul(214_013).wrapping_add(2_531_011);
        *byte = (x >> 16) as u8;
    }
}
