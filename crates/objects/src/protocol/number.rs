//! The number protocol: binary, in-place and unary operators, `__index__` and conversions.

use crate::error::{PyResult, Raised};
use crate::exceptions as exc;
use crate::object::Object;
use crate::protocol::special::call_special;
use crate::thread::Thread;
use crate::typeobj::slots::{BinaryFn, Slots, TernaryFn, UnaryFn};

type BinarySlot = fn(&Slots) -> Option<BinaryFn>;

/// `binary_op1`: NotImplemented if neither operand handles it.
#[inline]
pub fn binary_op1(thread: &Thread, left: &Object, right: &Object, slot: BinarySlot) -> PyResult {
    let (left_type, right_type) = (left.ty(), right.ty());
    let left_op = slot(left_type.slots());
    let mut right_op = None;
    if !left_type.is(right_type) {
        right_op =
            slot(right_type.slots()).filter(|r| left_op.is_none_or(|l| l as usize != *r as usize));
    }
    if let Some(op) = left_op {
        if let Some(reflected) = right_op
            && right_type.is_subtype(left_type)
        {
            let result = reflected(thread, left, right)?;
            if !result.is_not_implemented() {
                return Ok(result);
            }
            right_op = None;
        }
        let result = op(thread, left, right)?;
        if !result.is_not_implemented() {
            return Ok(result);
        }
    }
    match right_op {
        Some(op) => op(thread, left, right),
        None => Ok(Object::NOT_IMPLEMENTED),
    }
}

#[cold]
fn unsupported(thread: &Thread, left: &Object, right: &Object, symbol: &str) -> Raised {
    thread.type_error(format!(
        "unsupported operand type(s) for {symbol}: '{}' and '{}'",
        left.ty().name(),
        right.ty().name()
    ))
}

/// A binary operator: TypeError if neither operand handles it.
pub fn binary_op(
    thread: &Thread,
    left: &Object,
    right: &Object,
    slot: BinarySlot,
    symbol: &str,
) -> PyResult {
    let result = binary_op1(thread, left, right, slot)?;
    if result.is_not_implemented() {
        Err(unsupported(thread, left, right, symbol))
    } else {
        Ok(result)
    }
}

/// Goes on with a binary operator where the method of the left operand, an instance of a Python class, has said
/// NotImplemented, and the right one has not been asked.
pub fn binary_op_behind_left(
    thread: &Thread,
    left: &Object,
    right: &Object,
    slot: BinarySlot,
    reflected: &'static Object,
    symbol: &str,
) -> PyResult {
    let address = |object: &Object| slot(object.ty().slots()).map(|function| function as usize);
    let result = match slot(right.ty().slots()) {
        _ if left.ty().is(right.ty()) => None,
        Some(_) if address(left) == address(right) => {
            call_special(thread, right, reflected, std::slice::from_ref(left))?
        }
        Some(function) => Some(function(thread, left, right)?),
        None => None,
    };
    match result.filter(|result| !result.is_not_implemented()) {
        Some(result) => Ok(result),
        None => Err(unsupported(thread, left, right, symbol)),
    }
}

/// An in-place operator: its own slot, then the binary one. None: neither operand handles it.
fn inplace_op1(
    thread: &Thread,
    left: &Object,
    right: &Object,
    inplace: BinarySlot,
    slot: BinarySlot,
) -> PyResult<Option<Object>> {
    if let Some(op) = inplace(left.ty().slots()) {
        let result = op(thread, left, right)?;
        if !result.is_not_implemented() {
            return Ok(Some(result));
        }
    }
    let result = binary_op1(thread, left, right, slot)?;
    Ok(if result.is_not_implemented() { None } else { Some(result) })
}

/// An in-place operator: TypeError if neither operand handles it.
pub fn inplace_op(
    thread: &Thread,
    left: &Object,
    right: &Object,
    inplace: BinarySlot,
    slot: BinarySlot,
    symbol: &str,
) -> PyResult {
    match inplace_op1(thread, left, right, inplace, slot)? {
        Some(result) => Ok(result),
        None => Err(unsupported(thread, left, right, symbol)),
    }
}

/// `left + right`: number addition, then sequence concatenation.
pub fn add(thread: &Thread, left: &Object, right: &Object) -> PyResult {
    let result = binary_op1(thread, left, right, Slots::add)?;
    if !result.is_not_implemented() {
        return Ok(result);
    }
    match left.ty().slots().concat() {
        Some(concat) => concat(thread, left, right),
        None => Err(unsupported(thread, left, right, "+")),
    }
}

/// `left += right`.
pub fn inplace_add(thread: &Thread, left: &Object, right: &Object) -> PyResult {
    if let Some(result) = inplace_op1(thread, left, right, Slots::inplace_add, Slots::add)? {
        return Ok(result);
    }
    let slots = left.ty().slots();
    match slots.inplace_concat().or(slots.concat()) {
        Some(concat) => concat(thread, left, right),
        None => Err(unsupported(thread, left, right, "+=")),
    }
}

fn sequence_repeat(
    thread: &Thread,
    repeat: crate::typeobj::slots::IndexFn,
    sequence: &Object,
    count: &Object,
) -> PyResult {
    if count.ty().slots().index().is_none() {
        return Err(thread.type_error(format!(
            "can't multiply sequence by non-int of type '{}'",
            count.ty().name()
        )));
    }
    let count = count.index_isize_or(thread, &exc::OVERFLOW_ERROR)?;
    repeat(thread, sequence, count)
}

/// `left * right`: number multiplication, then sequence repetition.
pub fn multiply(thread: &Thread, left: &Object, right: &Object) -> PyResult {
    let result = binary_op1(thread, left, right, Slots::multiply)?;
    if !result.is_not_implemented() {
        return Ok(result);
    }
    if let Some(repeat) = left.ty().slots().repeat() {
        return sequence_repeat(thread, repeat, left, right);
    }
    if let Some(repeat) = right.ty().slots().repeat() {
        return sequence_repeat(thread, repeat, right, left);
    }
    Err(unsupported(thread, left, right, "*"))
}

/// `left *= right`.
pub fn inplace_multiply(thread: &Thread, left: &Object, right: &Object) -> PyResult {
    if let Some(result) =
        inplace_op1(thread, left, right, Slots::inplace_multiply, Slots::multiply)?
    {
        return Ok(result);
    }
    let slots = left.ty().slots();
    if let Some(repeat) = slots.inplace_repeat().or(slots.repeat()) {
        return sequence_repeat(thread, repeat, left, right);
    }
    // CPython looks to the right only where the left type has no sequence methods at all.
    let is_container = slots.contains().is_some() || left.ty().has(crate::typeobj::flags::HEAP);
    if let Some(repeat) = right.ty().slots().repeat().filter(|_| !is_container) {
        return sequence_repeat(thread, repeat, right, left);
    }
    Err(unsupported(thread, left, right, "*="))
}

fn ternary(
    thread: &Thread,
    left: &Object,
    right: &Object,
    third: &Object,
    slot: fn(&Slots) -> Option<TernaryFn>,
) -> PyResult {
    let (left_type, right_type) = (left.ty(), right.ty());
    let left_op = slot(left_type.slots());
    let mut right_op = None;
    if !left_type.is(right_type) {
        right_op =
            slot(right_type.slots()).filter(|r| left_op.is_none_or(|l| l as usize != *r as usize));
    }
    if let Some(op) = left_op {
        if let Some(reflected) = right_op
            && right_type.is_subtype(left_type)
        {
            let result = reflected(thread, left, right, third)?;
            if !result.is_not_implemented() {
                return Ok(result);
            }
            right_op = None;
        }
        let result = op(thread, left, right, third)?;
        if !result.is_not_implemented() {
            return Ok(result);
        }
    }
    if let Some(op) = right_op {
        let result = op(thread, left, right, third)?;
        if !result.is_not_implemented() {
            return Ok(result);
        }
    }
    let third_op = slot(third.ty().slots()).filter(|t| {
        left_op.is_none_or(|l| l as usize != *t as usize)
            && right_op.is_none_or(|r| r as usize != *t as usize)
    });
    match third_op {
        Some(op) => op(thread, left, right, third),
        None => Ok(Object::NOT_IMPLEMENTED),
    }
}

/// `pow(base, exponent, modulus)`; modulus None for `**`.
pub fn power(thread: &Thread, base: &Object, exponent: &Object, modulus: &Object) -> PyResult {
    let result = ternary(thread, base, exponent, modulus, Slots::power)?;
    if !result.is_not_implemented() {
        return Ok(result);
    }
    if modulus.is_none() {
        return Err(unsupported(thread, base, exponent, "** or pow()"));
    }
    Err(thread.type_error(format!(
        "unsupported operand type(s) for ** or pow(): '{}', '{}', '{}'",
        base.ty().name(),
        exponent.ty().name(),
        modulus.ty().name()
    )))
}

/// `base **= exponent`.
pub fn inplace_power(thread: &Thread, base: &Object, exponent: &Object) -> PyResult {
    if let Some(op) = base.ty().slots().inplace_power() {
        let result = op(thread, base, exponent, &Object::NONE)?;
        if !result.is_not_implemented() {
            return Ok(result);
        }
    }
    let result = ternary(thread, base, exponent, &Object::NONE, Slots::power)?;
    if result.is_not_implemented() {
        Err(unsupported(thread, base, exponent, "**="))
    } else {
        Ok(result)
    }
}

fn unary(thread: &Thread, object: &Object, slot: Option<UnaryFn>, what: &str) -> PyResult {
    match slot {
        Some(op) => op(thread, object),
        None => {
            Err(thread.type_error(format!("bad operand type for {what}: '{}'", object.ty().name())))
        }
    }
}

impl Object {
    /// `-self`.
    pub fn negative(&self, thread: &Thread) -> PyResult {
        unary(thread, self, self.ty().slots().negative(), "unary -")
    }

    /// `+self`.
    pub fn positive(&self, thread: &Thread) -> PyResult {
        unary(thread, self, self.ty().slots().positive(), "unary +")
    }

    /// `~self`.
    pub fn invert(&self, thread: &Thread) -> PyResult {
        unary(thread, self, self.ty().slots().invert(), "unary ~")
    }

    /// `abs(self)`.
    pub fn absolute(&self, thread: &Thread) -> PyResult {
        unary(thread, self, self.ty().slots().absolute(), "abs()")
    }

    /// `operator.index(self)`: an int, or an instance of a subclass of int as CPython's `PyNumber_Index` gives.
    pub fn index(&self, thread: &Thread) -> PyResult {
        if self.as_int().is_some() {
            return Ok(self.clone());
        }
        let Some(index) = self.ty().slots().index() else {
            return Err(thread.type_error(format!(
                "'{}' object cannot be interpreted as an integer",
                self.ty().name()
            )));
        };
        let result = index(thread, self)?;
        if result.is_exact_int() {
            return Ok(result);
        }
        if result.as_int().is_none() {
            return Err(thread
                .type_error(format!("__index__ returned non-int (type {})", result.ty().name())));
        }
        let message = format!(
            "__index__ returned non-int (type {}).  The ability to return an instance of a strict subclass of int is \
             deprecated, and may not be supported in a future version of Python.",
            result.ty().name()
        );
        thread.warn(&exc::DEPRECATION_WARNING, message)?;
        Ok(result)
    }

    /// `__index__` as a machine index: `IndexError: cannot fit 'X' into an index-sized integer` if it is too large.
    pub fn index_isize(&self, thread: &Thread) -> PyResult<isize> {
        self.index_isize_or(thread, &exc::INDEX_ERROR)
    }

    /// As [`Object::index_isize`] with another exception type.
    pub fn index_isize_or(&self, thread: &Thread, error: &crate::typeobj::Type) -> PyResult<isize> {
        if let Some(value) = self.word().as_int() {
            return Ok(value as isize);
        }
        let index = self.index(thread)?;
        match index.as_int().and_then(|v| v.to_i64()) {
            Some(value) => Ok(value as isize),
            None => Err(thread.err(
                error,
                format!("cannot fit '{}' into an index-sized integer", self.ty().name()),
            )),
        }
    }

    /// `__index__` as an argument of type Py_ssize_t: `OverflowError: Python int too large to convert to C ssize_t`.
    pub fn to_ssize(&self, thread: &Thread) -> PyResult<isize> {
        if let Some(value) = self.word().as_int() {
            return Ok(value as isize);
        }
        let index = self.index(thread)?;
        match index.as_int().and_then(|v| v.to_i64()) {
            Some(value) => Ok(value as isize),
            None => Err(thread.overflow_error("Python int too large to convert to C ssize_t")),
        }
    }

    /// `__index__` as an argument of type int: `OverflowError: Python int too large to convert to C int`.
    pub fn to_c_int(&self, thread: &Thread) -> PyResult<i32> {
        let index = self.index(thread)?;
        index
            .as_int()
            .and_then(|v| v.to_i64())
            .and_then(|v| i32::try_from(v).ok())
            .ok_or_else(|| thread.overflow_error("Python int too large to convert to C int"))
    }

    /// `__index__`, with values that do not fit clipped to the ends of the range (slices).
    pub fn index_clipped(&self, thread: &Thread) -> PyResult<isize> {
        let index = self.index(thread)?;
        let value = index.as_int().expect("index gives an int");
        Ok(match value.to_i64() {
            Some(value) => value as isize,
            None if value.is_negative() => isize::MIN,
            None => isize::MAX,
        })
    }

    /// `__index__` as i64: `OverflowError: Python int too large to convert to C long` if it does not fit.
    pub fn to_i64(&self, thread: &Thread) -> PyResult<i64> {
        if let Some(value) = self.word().as_int() {
            return Ok(value);
        }
        let index = self.index(thread)?;
        index
            .as_int()
            .and_then(|v| v.to_i64())
            .ok_or_else(|| thread.overflow_error("Python int too large to convert to C long"))
    }

    /// `__index__` as a C int: `OverflowError: Python int too large to convert to C int` if it does not fit.
    pub fn to_i32(&self, thread: &Thread) -> PyResult<i32> {
        let index = self.index(thread)?;
        match index.as_int().and_then(|v| v.to_i64()) {
            Some(value) if i32::try_from(value).is_ok() => Ok(value as i32),
            _ => Err(thread.overflow_error("Python int too large to convert to C int")),
        }
    }

    /// `__index__` as an argument of format `i` of CPython's older parsers, whose messages say in which direction a value
    /// is too large.
    pub fn to_int_argument(&self, thread: &Thread) -> PyResult<i32> {
        let value = self.to_i64(thread)?;
        i32::try_from(value).map_err(|_| {
            thread.overflow_error(match value {
                ..0 => "signed integer is less than minimum",
                _ => "signed integer is greater than maximum",
            })
        })
    }

    /// `PyFloat_AsDouble`: float, `__float__` or `__index__`; `TypeError: must be real number, not X`.
    pub fn to_f64(&self, thread: &Thread) -> PyResult<f64> {
        if let Some(value) = self.as_float() {
            return Ok(value);
        }
        if let Some(value) = self.word().as_int() {
            return Ok(value as f64);
        }
        let slots = self.ty().slots();
        if let Some(float) = slots.float() {
            let result = float(thread, self)?;
            if result.is_exact_float() {
                return Ok(result.as_float().expect("floats have a value"));
            }
            let Some(value) = result.as_float() else {
                return Err(thread.type_error(format!(
                    "{}.__float__() must return a float, not {}",
                    self.ty().name(),
                    result.ty().name()
                )));
            };
            let message = format!(
                "{}.__float__() must return a float, not {}.  The ability to return an instance of a strict subclass of \
                 float is deprecated, and may not be supported in a future version of Python.",
                self.ty().name(),
                result.ty().name()
            );
            thread.warn(&exc::DEPRECATION_WARNING, message)?;
            return Ok(value);
        }
        if slots.index().is_some() {
            let index = self.index(thread)?;
            return index.to_f64(thread);
        }
        Err(thread.type_error(format!("must be real number, not {}", self.ty().name())))
    }
}
