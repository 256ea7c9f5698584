//! Sums that keep what rounding loses: exact sums, sums of products, lengths of vectors.

use crate::libm;

/// A sum or product and its rounding error.
#[derive(Clone, Copy)]
struct Double {
    high: f64,
    low: f64,
}

/// `a + b` for `|a| >= |b|` (Dekker).
fn fast_sum(a: f64, b: f64) -> Double {
    let high = a + b;
    Double { high, low: (a - high) + b }
}

/// `a + b` (Knuth).
fn sum(a: f64, b: f64) -> Double {
    let high = a + b;
    let z = high - a;
    Double { high, low: (a - (high - z)) + (b - z) }
}

fn product(x: f64, y: f64) -> Double {
    let high = x * y;
    Double { high, low: libm::fma(x, y, -high) }
}

/// A running sum of products in three doubles (Ogita, Rump, Oishi).
#[derive(Clone, Copy, Default)]
pub struct TripleSum {
    high: f64,
    low: f64,
    tiny: f64,
}

impl TripleSum {
    /// `self + x * y`; None if it is not finite.
    pub fn add_product(self, x: f64, y: f64) -> Option<TripleSum> {
        let term = product(x, y);
        let high = sum(self.high, term.high);
        let first = sum(self.low, term.low);
        let second = sum(first.high, high.low);
        let next = TripleSum {
            high: high.high,
            low: second.high,
            tiny: self.tiny + first.low + second.low,
        };
        next.high.is_finite().then_some(next)
    }

    pub fn to_f64(self) -> f64 {
        let last = sum(self.low, self.high);
        self.tiny + last.low + last.high
    }
}

/// The Euclidean length of a vector, accurate to almost the last bit. `values` is scratch space.
pub fn vector_norm(values: &mut [f64]) -> f64 {
    let max = values.iter().fold(0.0f64, |max, x| max.max(x.abs()));
    if values.iter().any(|x| x.is_infinite()) {
        return f64::INFINITY;
    }
    if values.iter().any(|x| x.is_nan()) {
        return f64::NAN;
    }
    if max == 0.0 || values.len() <= 1 {
        return max;
    }
    let (_, exponent) = libm::frexp(max);
    if exponent < -1023 {
        // The scale would overflow.
        values.iter_mut().for_each(|x| *x /= f64::MIN_POSITIVE);
        return f64::MIN_POSITIVE * vector_norm(values);
    }
    let scale = libm::ldexp(1.0, -i64::from(exponent));
    let (mut total, mut low_products, mut low_sums) = (1.0, 0.0, 0.0);
    let mut add = |term: Double, total: &mut f64| {
        let next = fast_sum(*total, term.high);
        *total = next.high;
        low_products += term.low;
        low_sums += next.low;
        *total - 1.0 + (low_products + low_sums)
    };
    let mut square = 0.0;
    for x in values {
        let x = x.abs() * scale;
        square = add(product(x, x), &mut total);
    }
    let mut root = square.sqrt();
    let rest = add(product(-root, root), &mut total);
    root += rest / (2.0 * root);
    root / scale
}

/// Why an exact sum has no value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FsumError {
    /// A partial sum left the range of doubles.
    Overflow,
    /// Infinities of both signs.
    Infinities,
}

/// The state of `math.fsum`: partial sums that do not overlap (Shewchuk).
#[derive(Default)]
pub struct Fsum {
    partials: Vec<f64>,
    special: f64,
    infinities: f64,
}

impl Fsum {
    fn add(&mut self, value: f64) -> Result<(), FsumError> {
        let mut x = value;
        let mut kept = 0;
        for i in 0..self.partials.len() {
            let mut y = self.partials[i];
            if x.abs() < y.abs() {
                std::mem::swap(&mut x, &mut y);
            }
            let high = x + y;
            let low = y - (high - x);
            if low != 0.0 {
                self.partials[kept] = low;
                kept += 1;
            }
            x = high;
        }
        self.partials.truncate(kept);
        if x != 0.0 {
            if x.is_finite() {
                self.partials.push(x);
                return Ok(());
            }
            // An infinity or NaN among the summands, or an overflow on the way.
            if value.is_finite() {
                return Err(FsumError::Overflow);
            }
            if value.is_infinite() {
                self.infinities += value;
            }
            self.special += value;
            self.partials.clear();
        }
        Ok(())
    }

    fn result(&self) -> Result<f64, FsumError> {
        if self.special != 0.0 {
            return if self.infinities.is_nan() {
                Err(FsumError::Infinities)
            } else {
                Ok(self.special)
            };
        }
        let mut n = self.partials.len();
        let Some(mut high) = self.partials.last().copied() else { return Ok(0.0) };
        n -= 1;
        let mut low = 0.0;
        while n > 0 {
            let x = high;
            n -= 1;
            let y = self.partials[n];
            high = x + y;
            low = y - (high - x);
            if low != 0.0 {
                break;
            }
        }
        // Half-way cases look at what lies further down.
        if n > 0
            && (low < 0.0 && self.partials[n - 1] < 0.0 || low > 0.0 && self.partials[n - 1] > 0.0)
        {
            let twice = low * 2.0;
            let x = high + twice;
            if twice == x - high {
                high = x;
            }
        }
        Ok(high)
    }
}

/// `math.fsum`; `next` gives the summands.
pub fn fsum<E: From<FsumError>>(
    mut next: impl FnMut() -> Result<Option<f64>, E>,
) -> Result<f64, E> {
    let mut state = Fsum::default();
    while let Some(value) = next()? {
        state.add(value)?;
    }
    Ok(state.result()?)
}
