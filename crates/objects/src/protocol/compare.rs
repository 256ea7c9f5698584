//! Rich comparison.

use crate::error::PyResult;
use crate::name;
use crate::object::Object;
use crate::thread::Thread;
use crate::types::str::Str;
use crate::types::tuple::{self, Tuple};

/// A comparison operator; the values are CPython's `Py_LT`…
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum CompareOp {
    Lt = 0,
    Le = 1,
    Eq = 2,
    Ne = 3,
    Gt = 4,
    Ge = 5,
}

impl CompareOp {
    pub fn from_index(index: u32) -> Option<CompareOp> {
        Some(match index {
            0 => CompareOp::Lt,
            1 => CompareOp::Le,
            2 => CompareOp::Eq,
            3 => CompareOp::Ne,
            4 => CompareOp::Gt,
            5 => CompareOp::Ge,
            _ => return None,
        })
    }

    /// The operator with its operands exchanged.
    pub fn swapped(self) -> CompareOp {
        match self {
            CompareOp::Lt => CompareOp::Gt,
            CompareOp::Le => CompareOp::Ge,
            CompareOp::Eq => CompareOp::Eq,
            CompareOp::Ne => CompareOp::Ne,
            CompareOp::Gt => CompareOp::Lt,
            CompareOp::Ge => CompareOp::Le,
        }
    }

    pub fn symbol(self) -> &'static str {
        match self {
            CompareOp::Lt => "<",
            CompareOp::Le => "<=",
            CompareOp::Eq => "==",
            CompareOp::Ne => "!=",
            CompareOp::Gt => ">",
            CompareOp::Ge => ">=",
        }
    }

    pub fn method_name(self) -> &'static Object {
        match self {
            CompareOp::Lt => name!("__lt__"),
            CompareOp::Le => name!("__le__"),
            CompareOp::Eq => name!("__eq__"),
            CompareOp::Ne => name!("__ne__"),
            CompareOp::Gt => name!("__gt__"),
            CompareOp::Ge => name!("__ge__"),
        }
    }

    /// The truth of the operator for an ordering.
    #[inline]
    pub fn matches(self, ordering: std::cmp::Ordering) -> bool {
        match self {
            CompareOp::Lt => ordering.is_lt(),
            CompareOp::Le => ordering.is_le(),
            CompareOp::Eq => ordering.is_eq(),
            CompareOp::Ne => ordering.is_ne(),
            CompareOp::Gt => ordering.is_gt(),
            CompareOp::Ge => ordering.is_ge(),
        }
    }

    /// The answer of a type that only knows equality: NotImplemented for orderings.
    pub fn from_equality(self, equal: bool) -> Object {
        match self {
            CompareOp::Eq => Object::from_bool(equal),
            CompareOp::Ne => Object::from_bool(!equal),
            _ => Object::NOT_IMPLEMENTED,
        }
    }

    /// The answer for an ordering.
    pub fn from_ordering(self, ordering: std::cmp::Ordering) -> Object {
        Object::from_bool(self.matches(ordering))
    }
}

/// `PyObject_RichCompare`.
#[inline]
pub fn compare(thread: &Thread, left: &Object, right: &Object, op: CompareOp) -> PyResult {
    if let (Some(a), Some(b)) = (left.word().as_int(), right.word().as_int()) {
        return Ok(op.from_ordering(a.cmp(&b)));
    }
    compare_by_types(thread, left, right, op)
}

/// Asks the operands' types, in CPython's order.
#[inline(never)]
fn compare_by_types(thread: &Thread, left: &Object, right: &Object, op: CompareOp) -> PyResult {
    thread.check_native_stack(" in comparison")?;
    let (left_type, right_type) = (left.ty(), right.ty());
    let mut reflected_done = false;
    if !left_type.is(right_type)
        && right_type.is_subtype(left_type)
        && let Some(f) = right_type.slots().richcompare()
    {
        reflected_done = true;
        let result = f(thread, right, left, op.swapped())?;
        if !result.is_not_implemented() {
            return Ok(result);
        }
    }
    if let Some(f) = left_type.slots().richcompare() {
        let result = f(thread, left, right, op)?;
        if !result.is_not_implemented() {
            return Ok(result);
        }
    }
    if !reflected_done {
        return compare_behind_left(thread, left, right, op);
    }
    compare_by_identity(thread, left, right, op)
}

/// Goes on where the left operand has said NotImplemented, and the right one has not been asked.
pub fn compare_behind_left(
    thread: &Thread,
    left: &Object,
    right: &Object,
    op: CompareOp,
) -> PyResult {
    if let Some(f) = right.ty().slots().richcompare() {
        let result = f(thread, right, left, op.swapped())?;
        if !result.is_not_implemented() {
            return Ok(result);
        }
    }
    compare_by_identity(thread, left, right, op)
}

/// What holds where neither operand knows an answer.
fn compare_by_identity(thread: &Thread, left: &Object, right: &Object, op: CompareOp) -> PyResult {
    match op {
        CompareOp::Eq => Ok(Object::from_bool(left.is(right))),
        CompareOp::Ne => Ok(Object::from_bool(!left.is(right))),
        _ => Err(thread.type_error(format!(
            "'{}' not supported between instances of '{}' and '{}'",
            op.symbol(),
            left.ty().name(),
            right.ty().name()
        ))),
    }
}

impl Object {
    /// `self <op> other` as a Python value.
    pub fn compare(&self, thread: &Thread, other: &Object, op: CompareOp) -> PyResult {
        compare(thread, self, other, op)
    }

    /// The truth of `self <op> other`, with identity implying equality (`PyObject_RichCompareBool`).
    #[inline]
    pub fn compare_bool(&self, thread: &Thread, other: &Object, op: CompareOp) -> PyResult<bool> {
        if self.is(other) {
            match op {
                CompareOp::Eq => return Ok(true),
                CompareOp::Ne => return Ok(false),
                _ => {}
            }
        }
        compare(thread, self, other, op)?.is_true(thread)
    }

    /// Equality as containers use it: identity or `==`.
    #[inline]
    pub fn eq(&self, thread: &Thread, other: &Object) -> PyResult<bool> {
        if self.is(other) {
            return Ok(true);
        }
        if self.word().is_int() && other.word().is_int() {
            return Ok(false);
        }
        distinct_equal(thread, self, other)
    }
}

/// `left == right` of objects that are not identical and not both small ints.
fn distinct_equal(thread: &Thread, left: &Object, right: &Object) -> PyResult<bool> {
    if let (Some(left), Some(right)) = (left.downcast_exact::<Str>(), right.downcast_exact()) {
        return Ok(left.eq(right));
    }
    if let (Some(x), Some(y)) = (left.downcast_exact::<Tuple>(), right.downcast_exact()) {
        thread.check_native_stack(" in comparison")?;
        return tuple::methods::equal(thread, x, y);
    }
    compare(thread, left, right, CompareOp::Eq)?.is_true(thread)
}
