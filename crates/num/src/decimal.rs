//! Machine ints in decimal: the one home of their digits.

/// The longest text: twenty digits, or a sign and nineteen.
pub const MAX_LEN: usize = 20;

/// Pairs of digits, "00" to "99".
static PAIRS: [[u8; 2]; 100] = {
    let mut pairs = [[0; 2]; 100];
    let mut i = 0;
    while i < 100 {
        pairs[i] = [b'0' + (i / 10) as u8, b'0' + (i % 10) as u8];
        i += 1;
    }
    pairs
};

/// The text of a magnitude, ASCII, written to the end of `buffer`.
#[inline]
pub fn unsigned(buffer: &mut [u8; MAX_LEN], magnitude: u64) -> &[u8] {
    let start = write(buffer, magnitude);
    &buffer[start..]
}

/// The text of an int, ASCII, written to the end of `buffer`.
#[inline]
pub fn signed(buffer: &mut [u8; MAX_LEN], value: i64) -> &[u8] {
    let mut start = write(buffer, value.unsigned_abs());
    if value < 0 {
        start -= 1;
        buffer[start] = b'-';
    }
    &buffer[start..]
}

/// Writes the digits to the end of `buffer`; gives the place of the first.
#[inline]
fn write(buffer: &mut [u8; MAX_LEN], magnitude: u64) -> usize {
    let (mut start, mut rest) = (MAX_LEN, magnitude);
    for pair in buffer.rchunks_exact_mut(2) {
        start -= 2;
        pair.copy_from_slice(&PAIRS[(rest % 100) as usize]);
        if rest < 100 {
            return start + usize::from(rest < 10);
        }
        rest /= 100;
    }
    start
}

#[cfg(test)]
mod tests {
    use super::{MAX_LEN, signed, unsigned};

    #[test]
    fn texts_are_those_of_the_standard_library() {
        let powers = (0..20).map(|power| 10u64.saturating_pow(power));
        let near = powers.flat_map(|power| [power - 1, power, power + 1, power / 7 * 3]);
        for magnitude in near.chain([0, u64::MAX, i64::MAX as u64, 1 << 63]) {
            let mut buffer = [0; MAX_LEN];
            assert_eq!(unsigned(&mut buffer, magnitude), magnitude.to_string().as_bytes());
            for value in [magnitude as i64, (magnitude as i64).wrapping_neg()] {
                assert_eq!(signed(&mut buffer, value), value.to_string().as_bytes());
            }
        }
    }
}
