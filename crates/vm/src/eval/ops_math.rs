//! Operators: arithmetic, comparison, containment, subscription, truth.

use super::fast::compare_op::{
    CACHES as COMPARE_CACHES, conclude, give as give_outcome, is_wanted,
};
use super::fast::containers::{found, give_found, give_truth, stored};
use super::fast::subscr::{item_of, replace_both};
use super::{St, Step, fail, object, operators, settle, succeeded};
use krait_bytecode::opcode::{BINARY_OPS, Opcode, binary_op as nb, compare};
use krait_objects::object::close;
use krait_objects::protocol::compare::CompareOp;
use krait_objects::protocol::number;
use krait_objects::typeobj::slots::Slots;
use krait_objects::types::dict::{DICT, Dict};
use krait_objects::types::int::operators as int;
use krait_objects::types::slice::Slice;
use krait_objects::types::str::{STR, Str, fill};
use krait_objects::{Object, PyResult, Thread, Word};
use std::cmp::Ordering;

#[inline(always)]
pub fn both_ints(a: Word, b: Word) -> bool {
    a.bits() & b.bits() & 1 == 1
}

#[inline(always)]
pub fn both_floats(a: Word, b: Word) -> bool {
    a.bits() & 3 == 2 && b.bits() & 3 == 2
}

#[inline(always)]
pub fn float_value(word: Word) -> f64 {
    f64::from_bits(word.bits().rotate_right(3).wrapping_sub(1 << 60))
}

/// The values of two doubles in words. Zeros have words of their own, and are looked for last.
#[inline(always)]
pub fn two_floats(a: Word, b: Word) -> Option<(f64, f64)> {
    if both_floats(a, b) {
        return Some((float_value(a), float_value(b)));
    }
    std::hint::cold_path();
    Some((a.as_float()?, b.as_float()?))
}

/// True for an int that a double holds without rounding.
#[inline(always)]
fn is_exact(value: i64) -> bool {
    value.unsigned_abs() <= 1 << f64::MANTISSA_DIGITS
}

/// How two numbers in words compare; None goes the long way.
#[inline(always)]
fn order(left: Word, right: Word) -> Option<Ordering> {
    if both_ints(left, right) {
        return Some((left.bits() as i64).cmp(&(right.bits() as i64)));
    }
    if let Some((a, b)) = two_floats(left, right) {
        return a.partial_cmp(&b);
    }
    match (left.as_int(), right.as_int()) {
        (Some(a), None) if is_exact(a) => (a as f64).partial_cmp(&right.as_float()?),
        (None, Some(b)) if is_exact(b) => left.as_float()?.partial_cmp(&(b as f64)),
        _ => None,
    }
}

/// Arithmetic on two ints or two doubles in words; None goes the long way.
#[inline(always)]
pub fn fast_arithmetic(left: Word, right: Word, op: u32) -> Option<Word> {
    let op = if op >= nb::INPLACE { op - nb::INPLACE } else { op };
    if both_ints(left, right) {
        let (a, b) = (left.int_value(), right.int_value());
        return match op {
            nb::ADD => Word::try_int(a + b),
            nb::SUBTRACT => Word::try_int(a - b),
            nb::MULTIPLY => a.checked_mul(b).and_then(Word::try_int),
            nb::AND => Word::try_int(a & b),
            nb::OR => Word::try_int(a | b),
            nb::XOR => Word::try_int(a ^ b),
            nb::FLOOR_DIVIDE if b > 0 => Word::try_int(a.div_euclid(b)),
            nb::REMAINDER if b > 0 => Word::try_int(a.rem_euclid(b)),
            nb::TRUE_DIVIDE if b != 0 && is_exact(a) && is_exact(b) => {
                Word::try_float(a as f64 / b as f64)
            }
            nb::RSHIFT if (0..64).contains(&b) => Word::try_int(a >> b),
            nb::LSHIFT if (0..32).contains(&b) && a.unsigned_abs() < 1 << 30 => {
                Word::try_int(a << b)
            }
            _ => None,
        };
    }
    let (a, b) = two_floats(left, right)?;
    match op {
        nb::ADD => Word::try_float(a + b),
        nb::SUBTRACT => Word::try_float(a - b),
        nb::MULTIPLY => Word::try_float(a * b),
        nb::TRUE_DIVIDE if b != 0.0 => Word::try_float(a / b),
        _ => None,
    }
}

/// Ints and doubles in words.
#[inline(always)]
pub unsafe fn binary_op_fast(mut st: St, oparg: usize) -> Step {
    let (left, right) = (st.peek(2), st.peek(1));
    if let Some(word) = fast_arithmetic(left, right, oparg as u32) {
        st.sp = st.sp.sub(2);
        st.push(word);
        st.skip(5);
        return st.next();
    }
    Step::Slow(st)
}

/// The same, and all other operations but the sum of two strings, which may grow in place.
#[inline(always)]
pub unsafe fn binary_op_direct(st: St, oparg: usize) -> Step {
    match binary_op_fast(st, oparg) {
        Step::Slow(_) => {}
        step => return step,
    }
    let (left, right, op) = (st.peek(2), st.peek(1), oparg as u32);
    if op == nb::SUBSCR {
        st.leave_to_native();
        return replace_both(st, item_of(st.th, left, right));
    }
    if (op == nb::ADD || op == nb::INPLACE + nb::ADD) && object(&left).is_exact(&STR) {
        return Step::Slow(st);
    }
    if let Some(inside) = operators::enter_binary(st, op) {
        return inside.next();
    }
    st.leave_to_native();
    replace_both(st, slow_binary(st.thread(), left, right, op))
}

#[inline(always)]
pub unsafe fn binary_op(st: St, oparg: usize) -> Step {
    match binary_op_fast(st, oparg) {
        Step::Slow(_) => {}
        step => return step,
    }
    let (left, right) = (st.peek(2), st.peek(1));
    let op = oparg as u32;
    st.save();
    let added = (op == nb::ADD || op == nb::INPLACE + nb::ADD) && object(&left).is_exact(&STR);
    if added && object(&right).is_exact(&STR) {
        return add_strings(st, oparg);
    }
    let result = slow_binary(st.thread(), left, right, op);
    replace_operands(st, result)
}

/// The sum of two exact strings; a local variable that is assigned next grows in place.
#[inline(always)]
pub unsafe fn add_strings(st: St, _oparg: usize) -> Step {
    let (left, right) = (st.peek(2), st.peek(1));
    st.save();
    let result = match give_up_local(st, left) {
        Some(local) => {
            // The reference on the stack is the last one now: the str may grow in place.
            st.set_peek(2, Word::NONE);
            match fill::append(st.thread(), Object::from_word(left), object(&right)) {
                Ok(value) => value.into_word(),
                Err((raised, left)) => {
                    *local = left.into_word();
                    fail(st.thread(), raised)
                }
            }
        }
        None => settle(st.thread(), fill::add(st.thread(), object(&left), object(&right))),
    };
    replace_operands(st, result)
}

/// Puts a result, unless it is NULL, in the place of BINARY_OP's operands.
#[inline(always)]
unsafe fn replace_operands(mut st: St, result: Word) -> Step {
    if result.is_null() {
        return Step::Error(st);
    }
    let (left, right) = (st.peek(2), st.peek(1));
    st.sp = st.sp.sub(2);
    st.push(result);
    st.skip(5);
    close(left);
    close(right);
    st.next()
}

/// Clears a local variable that holds `left` and is assigned next, if there is no third reference: `s += t`.
#[inline(always)]
unsafe fn give_up_local(st: St, left: Word) -> Option<*mut Word> {
    let next = *st.ip.add(5);
    let opcode = next & 0xff;
    let local = if opcode == Opcode::STORE_FAST as u16 {
        st.local((next >> 8) as usize)
    } else if opcode == Opcode::STORE_FAST_LOAD_FAST as u16 {
        st.local((next >> 12) as usize)
    } else {
        return None;
    };
    if *local != left || object(&left).refcount() != 2 {
        return None;
    }
    *local = Word::NULL;
    close(left);
    Some(local)
}

#[inline(never)]
unsafe fn slow_binary(thread: &Thread, left: Word, right: Word, op: u32) -> Word {
    let (left, right) = (object(&left), object(&right));
    settle(thread, apply_binary(thread, left, right, op))
}

/// `BINARY_OP` on objects.
pub fn apply_binary(thread: &Thread, left: &Object, right: &Object, op: u32) -> PyResult {
    if left.is_exact_int() && right.is_exact_int() {
        // Both are of the type whose slot it is.
        match if op >= nb::INPLACE { op - nb::INPLACE } else { op } {
            nb::ADD => return int::add(thread, left, right),
            nb::SUBTRACT => return int::subtract(thread, left, right),
            nb::MULTIPLY => return int::multiply(thread, left, right),
            nb::FLOOR_DIVIDE => return int::floor_divide(thread, left, right),
            nb::REMAINDER => return int::remainder(thread, left, right),
            _ => {}
        }
    }
    let symbol = BINARY_OPS[op as usize].1;
    let binary = |slot| number::binary_op(thread, left, right, slot, symbol);
    let inplace = |inplace, slot| number::inplace_op(thread, left, right, inplace, slot, symbol);
    match op {
        nb::ADD => number::add(thread, left, right),
        nb::AND => binary(Slots::and),
        nb::FLOOR_DIVIDE => binary(Slots::floor_divide),
        nb::LSHIFT => binary(Slots::lshift),
        nb::MATRIX_MULTIPLY => binary(Slots::matrix_multiply),
        nb::MULTIPLY => number::multiply(thread, left, right),
        nb::REMAINDER => binary(Slots::remainder),
        nb::OR => binary(Slots::or),
        nb::POWER => number::power(thread, left, right, &Object::NONE),
        nb::RSHIFT => binary(Slots::rshift),
        nb::SUBTRACT => binary(Slots::subtract),
        nb::TRUE_DIVIDE => binary(Slots::true_divide),
        nb::XOR => binary(Slots::xor),
        13 => number::inplace_add(thread, left, right),
        14 => inplace(Slots::inplace_and, Slots::and),
        15 => inplace(Slots::inplace_floor_divide, Slots::floor_divide),
        16 => inplace(Slots::inplace_lshift, Slots::lshift),
        17 => inplace(Slots::inplace_matrix_multiply, Slots::matrix_multiply),
        18 => number::inplace_multiply(thread, left, right),
        19 => inplace(Slots::inplace_remainder, Slots::remainder),
        20 => inplace(Slots::inplace_or, Slots::or),
        21 => number::inplace_power(thread, left, right),
        22 => inplace(Slots::inplace_rshift, Slots::rshift),
        23 => inplace(Slots::inplace_subtract, Slots::subtract),
        24 => inplace(Slots::inplace_true_divide, Slots::true_divide),
        25 => inplace(Slots::inplace_xor, Slots::xor),
        _ => left.getitem(thread, right),
    }
}

#[inline(always)]
pub unsafe fn compare_op(mut st: St, oparg: usize) -> Step {
    if let Some(ordering) = order(st.peek(2), st.peek(1)) {
        return give_outcome(st, is_wanted(ordering, oparg)).next();
    }
    if let Some(inside) = operators::enter_comparison(st, oparg) {
        return inside.next();
    }
    let (left, right) = (st.peek(2), st.peek(1));
    st.leave_to_native();
    let result = slow_compare(st.thread(), left, right, oparg as u32);
    if result.is_null() {
        return Step::Error(st);
    }
    st.sp = st.sp.sub(2);
    st.skip(COMPARE_CACHES);
    if result == Word::TRUE || result == Word::FALSE {
        st = conclude(st, result == Word::TRUE);
    } else {
        st.push(result);
    }
    Step::CloseTwo(st, right, left)
}

#[inline(never)]
unsafe fn slow_compare(thread: &Thread, left: Word, right: Word, oparg: u32) -> Word {
    let (left, right) = (object(&left), object(&right));
    let Some(op) = CompareOp::from_index(oparg >> 5) else {
        return fail(thread, thread.system_error("bad comparison operator"));
    };
    if let (Some(a), Some(b)) = (left.downcast_exact::<Str>(), right.downcast_exact::<Str>())
        && !matches!(op, CompareOp::Eq | CompareOp::Ne)
    {
        return Word::bool(op.matches(a.view().cmp(&b.view())));
    }
    let result = left.compare(thread, right, op);
    let result = match result {
        Ok(value) if oparg & compare::TO_BOOL != 0 => value.is_true(thread).map(Object::from_bool),
        other => other,
    };
    settle(thread, result)
}

#[inline(always)]
pub unsafe fn contains_op(st: St, oparg: usize) -> Step {
    let (item, container) = (st.peek(2), st.peek(1));
    st.leave_to_native();
    give_found(st, slow_contains(st.th, item, container), oparg)
}

#[inline(never)]
unsafe fn slow_contains(th: *const Thread, item: Word, container: Word) -> usize {
    found(&*th, object(&container).contains(&*th, object(&item)))
}

#[inline(always)]
pub unsafe fn is_op(mut st: St, oparg: usize) -> Step {
    let (right, left) = (st.pop(), st.pop());
    Step::CloseTwo(conclude(st, (left == right) != (oparg == 1)), left, right)
}

#[inline(always)]
pub unsafe fn to_bool(st: St, _oparg: usize) -> Step {
    st.leave_to_native();
    let result = truth(st.thread(), st.peek(1));
    if result.is_null() {
        return Step::Error(st);
    }
    give_truth(st, result == Word::TRUE)
}

#[inline(never)]
pub unsafe fn truth(thread: &Thread, word: Word) -> Word {
    settle(thread, object(&word).is_true(thread).map(Object::from_bool))
}

/// Puts a result, unless it is NULL, in the place of an instruction's operand.
#[inline(always)]
pub unsafe fn replace_operand(st: St, result: Word) -> Step {
    if result.is_null() {
        return Step::Error(st);
    }
    let operand = st.peek(1);
    st.set_peek(1, result);
    Step::Close(st, operand)
}

#[inline(always)]
pub unsafe fn unary_negative(st: St, _oparg: usize) -> Step {
    let word = st.peek(1);
    let negated = match (word.as_int(), word.as_float()) {
        (Some(value), _) => Word::try_int(-value),
        (None, Some(value)) => Word::try_float(-value),
        _ => None,
    };
    if let Some(negated) = negated {
        st.set_peek(1, negated);
        return st.next();
    }
    st.leave_to_native();
    replace_operand(st, negative(st.th, word))
}

#[inline(never)]
unsafe fn negative(th: *const Thread, word: Word) -> Word {
    settle(&*th, object(&word).negative(&*th))
}

#[inline(always)]
pub unsafe fn unary_invert(st: St, _oparg: usize) -> Step {
    let word = st.peek(1);
    if let Some(value) = word.as_int() {
        // What has as many bits as an int in a word fits one.
        if let Some(inverted) = Word::try_int(!value) {
            st.set_peek(1, inverted);
            return st.next();
        }
    }
    st.leave_to_native();
    replace_operand(st, invert(st.th, word))
}

#[inline(never)]
unsafe fn invert(th: *const Thread, word: Word) -> Word {
    settle(&*th, object(&word).invert(&*th))
}

#[inline(always)]
pub unsafe fn unary_not(st: St, _oparg: usize) -> Step {
    let word = st.peek(1);
    st.set_peek(1, Word::bool(word == Word::FALSE));
    st.next()
}

unsafe fn slice_of(start: Word, stop: Word) -> Object {
    Slice::new(object(&start).clone(), object(&stop).clone(), Object::NONE).into()
}

#[inline(always)]
pub unsafe fn binary_slice(mut st: St, _oparg: usize) -> Step {
    st.leave_to_native();
    let result = slice_item(st.th, st.sp);
    if result.is_null() {
        return Step::Error(st);
    }
    let (container, start, stop) = (st.peek(3), st.peek(2), st.peek(1));
    st.sp = st.sp.sub(2);
    st.set_peek(1, result);
    close(stop);
    Step::CloseTwo(st, start, container)
}

/// `container[start:stop]` of the three words below the stack's end; NULL with an error in flight.
#[inline(never)]
unsafe fn slice_item(th: *const Thread, sp: *const Word) -> Word {
    let (container, start, stop) = (*sp.sub(3), *sp.sub(2), *sp.sub(1));
    settle(&*th, object(&container).getitem(&*th, &slice_of(start, stop)))
}

#[inline(always)]
pub unsafe fn store_slice(mut st: St, _oparg: usize) -> Step {
    st.leave_to_native();
    if !set_slice_item(st.th, st.sp) {
        return Step::Error(st);
    }
    super::drop_top(&mut st, 4);
    st.next()
}

/// `container[start:stop] = value` of the four words below the stack's end; false with an error in flight.
#[inline(never)]
unsafe fn set_slice_item(th: *const Thread, sp: *const Word) -> bool {
    let [value, container, start, stop] = [4, 3, 2, 1].map(|depth| *sp.sub(depth));
    let slice = slice_of(start, stop);
    succeeded(&*th, object(&container).setitem(&*th, &slice, Some(object(&value))))
}

#[inline(always)]
pub unsafe fn store_subscr(st: St, _oparg: usize) -> Step {
    let (value, container, key) = (st.peek(3), st.peek(2), st.peek(1));
    st.leave_to_native();
    stored(st, store_item(st.thread(), container, key, Some(value)))
}

#[inline(never)]
unsafe fn store_item(thread: &Thread, container: Word, key: Word, value: Option<Word>) -> bool {
    let target = object(&container);
    let result = match (&value, target.is_exact(&DICT)) {
        (Some(value), true) => {
            let dict: &Dict = target.downcast_unchecked();
            dict.set(thread, object(&key), object(value))
        }
        _ => target.setitem(thread, object(&key), value.as_ref().map(|v| object(v))),
    };
    succeeded(thread, result)
}

#[inline(always)]
pub unsafe fn delete_subscr(mut st: St, _oparg: usize) -> Step {
    let (container, key) = (st.peek(2), st.peek(1));
    st.leave_to_native();
    if !store_item(st.thread(), container, key, None) {
        return Step::Error(st);
    }
    st.sp = st.sp.sub(2);
    Step::CloseTwo(st, key, container)
}
