//! The operations, a file a group.

mod add;
pub mod compare;
mod convert;
mod divide;
mod exponential;
mod fixed;
mod logarithm;
mod logical;
mod multiply;
mod neighbour;
mod power;
mod quantize;
mod root;
mod shift;

use crate::context::Context;
use crate::number::{Decimal, Kind};
use crate::status::Status;

/// The NaN that an operation with a NaN among its operands gives, if there is one: a signaling one comes first.
#[inline]
pub(crate) fn nan_of(
    operands: &[&Decimal],
    context: &Context,
    status: &mut Status,
) -> Option<Decimal> {
    if operands.iter().all(|operand| !operand.is_nan()) {
        return None;
    }
    let signaling = operands.iter().find(|operand| operand.is_signaling());
    if signaling.is_some() {
        *status |= Status::INVALID_OPERATION;
    }
    let chosen = signaling.or_else(|| operands.iter().find(|operand| operand.is_nan()))?;
    let quiet = Decimal { kind: Kind::QuietNan, ..(*chosen).clone() };
    Some(quiet.finish(context, status))
}
