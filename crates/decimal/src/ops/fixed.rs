//! Exponential, logarithm and ln 10 on fixed-point numbers: coefficients that stand for value * 10^places.

use crate::coefficient::Coefficient;
use std::cell::RefCell;

const LIMB: i64 = 19;

thread_local! {
    /// ln 10 with as many places as were wanted so far.
    static LN10: RefCell<(i64, Coefficient)> = const { RefCell::new((0, Coefficient::ZERO)) };
}

/// The places up to the next limb: shifts by whole limbs are cheap.
fn whole_limbs(places: i64) -> i64 {
    (places + LIMB - 1) / LIMB * LIMB
}

/// ln 10 with an error of one in the last place at most.
pub(super) fn ln10(places: i64) -> Coefficient {
    LN10.with(|cache| {
        let mut cache = cache.borrow_mut();
        if cache.0 < places {
            let have = whole_limbs(places + places / 4 + 10);
            *cache = (have, compute_ln10(have));
        }
        cache.1.shift_right(cache.0 - places).0
    })
}

/// Machin's kind of sum: 46 atanh(1/31) + 34 atanh(1/49) + 20 atanh(1/161).
fn compute_ln10(places: i64) -> Coefficient {
    const GUARD: i64 = LIMB;
    let terms = [(46, 31), (34, 49), (20, 161)]
        .map(|(factor, n)| inverse_atanh(n, places + GUARD).multiply_small(factor));
    let sum = terms.iter().fold(Coefficient::ZERO, |sum, term| sum.add(term));
    sum.shift_right(GUARD).0
}

/// atanh(1 / n).
fn inverse_atanh(n: u64, places: i64) -> Coefficient {
    let mut power = Coefficient::power_of_ten(places as usize);
    power.divide_small(n);
    let mut sum = power.clone();
    let mut odd = 3;
    loop {
        power.divide_small(n * n);
        let mut term = power.clone();
        term.divide_small(odd);
        if term.is_zero() {
            return sum;
        }
        sum = sum.add(&term);
        odd += 2;
    }
}

/// e^x for x from 0 to 3, with an error of a few units in the last place.
pub(super) fn exp(x: &Coefficient, places: i64) -> Coefficient {
    // Fewer terms of the series against as many squarings.
    let halvings = ((places as f64).sqrt() as i64 + 2).min(60);
    let work = whole_limbs(places + halvings / 3 + 12);
    let mut x = x.shift_left(work - places).unwrap_or_default();
    x.divide_small(1 << halvings);
    let one = Coefficient::power_of_ten(work as usize);
    let mut sum = one.add(&x);
    let mut term = x.clone();
    let mut n = 2;
    loop {
        term = product(&term, &x, work);
        term.divide_small(n);
        if term.is_zero() {
            break;
        }
        sum = sum.add(&term);
        n += 1;
    }
    for _ in 0..halvings {
        sum = product(&sum, &sum, work);
    }
    sum.shift_right(work - places).0
}

fn product(a: &Coefficient, b: &Coefficient, places: i64) -> Coefficient {
    a.multiply(b).shift_right(places).0
}

/// A fixed-point number with a sign.
#[derive(Clone, Debug)]
pub(super) struct Signed {
    pub negative: bool,
    pub size: Coefficient,
}

impl Signed {
    pub fn add(&self, other: &Signed) -> Signed {
        if self.negative == other.negative {
            return Signed { negative: self.negative, size: self.size.add(&other.size) };
        }
        if self.size >= other.size {
            return Signed { negative: self.negative, size: self.size.subtract(&other.size) };
        }
        Signed { negative: other.negative, size: other.size.subtract(&self.size) }
    }
}

/// ln m for m from 0.5 to 5 by Halley's method, which makes three times as many places right a step; an error of some
/// units in the last place.
pub(super) fn ln(m: &Coefficient, places: i64) -> Signed {
    const FIRST: i64 = 15;
    const GUARD: i64 = 4;
    let mut steps = vec![places + GUARD];
    while let Some(&last) = steps.last()
        && last > 3 * FIRST - GUARD
    {
        steps.push(last / 3 + GUARD);
    }
    let digits = m.digits() - 1 - places;
    let guess = (m.to_f64_scaled() * 10f64.powi(digits as i32 + 1)).ln();
    let mut y =
        Signed { negative: guess < 0.0, size: Coefficient::from((guess.abs() * 1e15) as u64) };
    let mut have = FIRST;
    for &step in steps.iter().rev() {
        y.size = y.size.shift_left(step - have).unwrap_or_default();
        have = step;
        let m = if step >= places {
            m.shift_left(step - places).unwrap_or_default()
        } else {
            m.shift_right(places - step).0
        };
        let mut power = exp(&y.size, step);
        if y.negative {
            power = Coefficient::power_of_ten(2 * step as usize).divide(&power).0;
        }
        let difference = Signed { negative: false, size: m.clone() }
            .add(&Signed { negative: true, size: power.clone() });
        let scaled = difference.size.multiply_small(2).shift_left(step).unwrap_or_default();
        let correction = scaled.divide(&m.add(&power)).0;
        y = y.add(&Signed { negative: difference.negative, size: correction });
    }
    Signed { negative: y.negative, size: y.size.shift_right(have - places).0 }
}
