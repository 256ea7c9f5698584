//! Orders: by value, by the total order of representations, and the largest and smallest of two.

use super::nan_of;
use crate::context::Context;
use crate::number::{Decimal, Kind};
use crate::status::Status;
use std::cmp::Ordering;

/// The order of two numbers by value; NaNs have none.
pub fn numeric_order(a: &Decimal, b: &Decimal) -> Option<Ordering> {
    if a.is_nan() || b.is_nan() {
        return None;
    }
    let rank = |x: &Decimal| match (x.is_infinite(), x.negative) {
        (true, true) => -1,
        (true, false) => 1,
        _ => 0,
    };
    if a.is_infinite() || b.is_infinite() {
        return Some(rank(a).cmp(&rank(b)));
    }
    Some(finite_order(a, b))
}

/// The order of two finite numbers.
#[inline]
pub(crate) fn finite_order(a: &Decimal, b: &Decimal) -> Ordering {
    match (a.coefficient.is_zero(), b.coefficient.is_zero()) {
        (true, true) => return Ordering::Equal,
        (true, false) => return if b.negative { Ordering::Greater } else { Ordering::Less },
        (false, true) => return if a.negative { Ordering::Less } else { Ordering::Greater },
        (false, false) => {}
    }
    if a.negative != b.negative {
        return b.negative.cmp(&a.negative);
    }
    let order = magnitude_order(a, b);
    if a.negative { order.reverse() } else { order }
}

/// The order of two numbers that are not zero, without their signs.
fn magnitude_order(a: &Decimal, b: &Decimal) -> Ordering {
    if a.exponent == b.exponent {
        return a.coefficient.cmp(&b.coefficient);
    }
    let order = a.adjusted().cmp(&b.adjusted());
    if order.is_ne() {
        return order;
    }
    // As many digits before the point: the difference of the exponents is a difference of digits.
    let places = a.exponent - b.exponent;
    let shifted = |x: &Decimal, places| x.coefficient.shift_left(places).unwrap_or_default();
    if places > 0 {
        shifted(a, places).cmp(&b.coefficient)
    } else {
        a.coefficient.cmp(&shifted(b, -places))
    }
}

/// The order of two equal numbers by sign and exponent.
fn representation_order(a: &Decimal, b: &Decimal) -> Ordering {
    if a.negative != b.negative {
        return b.negative.cmp(&a.negative);
    }
    let order = if a.is_infinite() || b.is_infinite() {
        Ordering::Equal
    } else {
        a.exponent.cmp(&b.exponent)
    };
    if a.negative { order.reverse() } else { order }
}

fn total_order(a: &Decimal, b: &Decimal) -> Ordering {
    if a.negative != b.negative {
        return b.negative.cmp(&a.negative);
    }
    let rank = |x: &Decimal| match x.kind {
        Kind::QuietNan => 2,
        Kind::SignalingNan => 1,
        _ => 0,
    };
    if a.is_nan() || b.is_nan() {
        let order = rank(a).cmp(&rank(b)).then_with(|| a.coefficient.cmp(&b.coefficient));
        return if a.negative { order.reverse() } else { order };
    }
    numeric_order(a, b).unwrap_or(Ordering::Equal).then_with(|| representation_order(a, b))
}

fn sign_of(order: Ordering) -> Decimal {
    Decimal::from(order as i64)
}

impl Decimal {
    pub fn compare(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        if let Some(nan) = nan_of(&[self, other], context, status) {
            return nan;
        }
        sign_of(numeric_order(self, other).unwrap_or(Ordering::Equal))
    }

    /// As `compare`, but every NaN is an invalid operation.
    pub fn compare_signal(
        &self,
        other: &Decimal,
        context: &Context,
        status: &mut Status,
    ) -> Decimal {
        if let Some(nan) = nan_of(&[self, other], context, status) {
            *status |= Status::INVALID_OPERATION;
            return nan;
        }
        sign_of(numeric_order(self, other).unwrap_or(Ordering::Equal))
    }

    pub fn compare_total(&self, other: &Decimal) -> Decimal {
        sign_of(total_order(self, other))
    }

    pub fn compare_total_mag(&self, other: &Decimal) -> Decimal {
        sign_of(total_order(&self.copy_abs(), &other.copy_abs()))
    }

    pub fn same_quantum(&self, other: &Decimal) -> bool {
        if self.is_special() || other.is_special() {
            return (self.is_nan() && other.is_nan())
                || (self.is_infinite() && other.is_infinite());
        }
        self.exponent == other.exponent
    }

    pub fn max(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        self.choose(other, context, status, |a, b| value_then_form(a, b).is_lt())
    }

    pub fn min(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        self.choose(other, context, status, |a, b| value_then_form(a, b).is_ge())
    }

    pub fn max_mag(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        self.choose(other, context, status, |a, b| size_then_form(a, b).is_lt())
    }

    pub fn min_mag(&self, other: &Decimal, context: &Context, status: &mut Status) -> Decimal {
        self.choose(other, context, status, |a, b| size_then_form(a, b).is_ge())
    }

    /// One of two; a single quiet NaN loses against a number.
    fn choose(
        &self,
        other: &Decimal,
        context: &Context,
        status: &mut Status,
        takes_second: fn(&Decimal, &Decimal) -> bool,
    ) -> Decimal {
        if self.is_quiet_nan() && !other.is_nan() {
            return other.clone().finish(context, status);
        }
        if other.is_quiet_nan() && !self.is_nan() {
            return self.clone().finish(context, status);
        }
        if let Some(nan) = nan_of(&[self, other], context, status) {
            return nan;
        }
        let chosen = if takes_second(self, other) { other } else { self };
        chosen.clone().finish(context, status)
    }
}

fn value_then_form(a: &Decimal, b: &Decimal) -> Ordering {
    numeric_order(a, b).unwrap_or(Ordering::Equal).then_with(|| representation_order(a, b))
}

fn size_then_form(a: &Decimal, b: &Decimal) -> Ordering {
    numeric_order(&a.copy_abs(), &b.copy_abs())
        .unwrap_or(Ordering::Equal)
        .then_with(|| representation_order(a, b))
}
