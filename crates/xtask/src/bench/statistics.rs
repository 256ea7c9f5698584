//! Ratios of paired samples and what describes them. Knows no programs.

/// The spread of some numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    pub lower: f64,
    pub median: f64,
    pub upper: f64,
}

impl Spread {
    /// Of at least one number.
    pub fn of(numbers: &[f64]) -> Option<Spread> {
        let mut sorted = numbers.to_vec();
        sorted.sort_by(f64::total_cmp);
        Some(Spread {
            lower: quantile(&sorted, 0.25)?,
            median: quantile(&sorted, 0.5)?,
            upper: quantile(&sorted, 0.75)?,
        })
    }
}

/// The number at a part of the way through sorted numbers, between two neighbours in proportion.
pub fn quantile(sorted: &[f64], part: f64) -> Option<f64> {
    let place = part * sorted.len().checked_sub(1)? as f64;
    let (low, rest) = (place.floor() as usize, place.fract());
    let first = *sorted.get(low)?;
    let second = sorted.get(low + 1).copied().unwrap_or(first);
    Some(first + (second - first) * rest)
}

/// The geometric mean of numbers above 0.
pub fn geometric_mean(numbers: &[f64]) -> Option<f64> {
    if numbers.is_empty() || numbers.iter().any(|&number| number <= 0.0) {
        return None;
    }
    let sum: f64 = numbers.iter().map(|number| number.ln()).sum();
    Some((sum / numbers.len() as f64).exp())
}
