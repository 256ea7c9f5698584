//! Shifts of coefficients by decimal places.

use super::limbs::{LIMB_DIGITS, POWERS, digits};
use super::{Coefficient, Limbs, MOST_DIGITS};

impl Coefficient {
    /// Times 10^places; `None` if memory cannot hold it.
    #[inline]
    pub(crate) fn shift_left(&self, places: i64) -> Option<Coefficient> {
        debug_assert!(places >= 0);
        if self.is_zero() || places == 0 {
            return Some(self.clone());
        }
        if places > MOST_DIGITS {
            return None;
        }
        if places < LIMB_DIGITS as i64
            && let Some(limb) = self.as_limb()
        {
            return Some(Coefficient::from(limb as u128 * POWERS[places as usize] as u128));
        }
        self.shift_left_long(places as usize)
    }

    fn shift_left_long(&self, places: usize) -> Option<Coefficient> {
        let (words, part) = (places / LIMB_DIGITS, places % LIMB_DIGITS);
        let length = words.checked_add(self.limbs.len() + 1)?;
        let mut limbs = Limbs::new();
        limbs.try_reserve_exact(length).ok()?;
        limbs.resize(length, 0);
        if part == 0 {
            limbs[words..length - 1].copy_from_slice(&self.limbs);
            limbs.pop();
            return Some(Coefficient { limbs });
        }
        let (up, down) = (POWERS[part], POWERS[LIMB_DIGITS - part]);
        let mut carry = 0;
        for (slot, &limb) in limbs[words..].iter_mut().zip(&self.limbs) {
            let high = limb / down;
            *slot = (limb - high * down) * up + carry;
            carry = high;
        }
        if carry > 0 {
            limbs[length - 1] = carry;
        } else {
            limbs.pop();
        }
        Some(Coefficient { limbs })
    }

    /// Divided by 10^places, and what was cut off: its first digit, with 0 and 5 made 1 and 6 if digits that are not
    /// zero follow. So 0 is nothing, 5 is exactly half.
    #[inline]
    pub(crate) fn shift_right(&self, places: i64) -> (Coefficient, u8) {
        debug_assert!(places >= 0);
        if self.is_zero() || places == 0 {
            return (self.clone(), 0);
        }
        if places < LIMB_DIGITS as i64
            && let Some(limb) = self.as_limb()
        {
            let power = POWERS[places as usize];
            let quotient = limb / power;
            let rest = rest_digit(limb - quotient * power, places as usize, false);
            return (Coefficient::from(quotient), rest);
        }
        let count = self.digits();
        if places > count {
            return (Coefficient::ZERO, 1);
        }
        self.shift_right_long(places as usize)
    }

    fn shift_right_long(&self, places: usize) -> (Coefficient, u8) {
        let (words, part) = (places / LIMB_DIGITS, places % LIMB_DIGITS);
        let lost = &self.limbs[..words];
        if part == 0 {
            // At least a whole limb is lost.
            let (&first, others) = lost.split_last().unwrap_or((&0, &[]));
            let sticky = others.iter().any(|&limb| limb != 0);
            let rest = rest_digit(first, LIMB_DIGITS, sticky);
            return (Coefficient::from_slice(&self.limbs[words..]), rest);
        }
        let (down, up) = (POWERS[part], POWERS[LIMB_DIGITS - part]);
        let sticky = lost.iter().any(|&limb| limb != 0);
        let kept = &self.limbs[words..];
        let Some(&lowest) = kept.first() else { return (Coefficient::ZERO, u8::from(sticky)) };
        let rest = rest_digit(lowest % down, part, sticky);
        let mut limbs = Limbs::from_slice(kept);
        let mut above = 0;
        for limb in limbs.iter_mut().rev() {
            let high = *limb / down;
            (*limb, above) = (above * up + high, *limb - high * down);
        }
        (Coefficient::from_limbs(limbs), rest)
    }

    /// Removes zeros at the end.
    pub(crate) fn strip(&self, places: i64) -> Coefficient {
        self.shift_right(places).0
    }

    /// The last `count` digits.
    pub(crate) fn truncate(&self, count: i64) -> Coefficient {
        if self.is_zero() || self.digits() <= count {
            return self.clone();
        }
        let (words, part) = (count as usize / LIMB_DIGITS, count as usize % LIMB_DIGITS);
        let mut limbs: Limbs = self.limbs[..words].into();
        limbs.push(self.limbs[words] % POWERS[part]);
        Coefficient::from_limbs(limbs)
    }

    /// Whether this is a power of ten.
    pub(crate) fn is_power_of_ten(&self) -> bool {
        match self.limbs.split_last() {
            Some((&top, rest)) => {
                top == POWERS[digits(top) - 1] && rest.iter().all(|&limb| limb == 0)
            }
            None => false,
        }
    }
}

/// The first of `places` digits of `lost`, which says by 0 and 5 whether the others are zero.
#[inline]
fn rest_digit(lost: u64, places: usize, sticky: bool) -> u8 {
    let unit = POWERS[places - 1];
    let digit = lost / unit;
    let more = sticky || lost != digit * unit;
    digit as u8 + u8::from(more && (digit == 0 || digit == 5))
}
