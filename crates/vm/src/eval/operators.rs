//! Operators of Python classes in the running loop: `__add__`, `__iadd__`, `__eq__` and their like get a frame as called
//! functions do.
//!
//! The operands stay on the caller's stack until the method returns (`Owner::is_operator`). If it returns NotImplemented, the
//! rest of the operation follows. What is not the common case (a right operand whose class goes first, sequences, powers) is
//! left to the protocols.

use super::fast::{compare_op, enter, subscr};
use super::{St, Step, object, settle};
use crate::frame::{Frame, Owner};
use crate::function::{FUNCTION, Function};
use krait_bytecode::code::flags as co;
use krait_bytecode::opcode::{BINARY_OPS, binary_op as nb, compare};
use krait_objects::intern::StaticName;
use krait_objects::object::{dup, type_of};
use krait_objects::protocol::compare::{CompareOp, compare_behind_left};
use krait_objects::protocol::number;
use krait_objects::typeobj::slots::{BinaryFn, SlotId, Slots};
use krait_objects::typeobj::{Type, flags};
use krait_objects::{Object, PyResult, Thread, Word};

/// A binary operator: its methods' names and slots.
struct Operator {
    own: StaticName,
    reflected: StaticName,
    inplace: StaticName,
    slot: fn(&Slots) -> Option<BinaryFn>,
    inplace_slot: SlotId,
}

macro_rules! operators {
    ($($own:literal $reflected:literal $inplace:literal $slot:ident $inplace_slot:ident;)*) => {
        [$(Operator {
            own: StaticName::new($own),
            reflected: StaticName::new($reflected),
            inplace: StaticName::new($inplace),
            slot: Slots::$slot,
            inplace_slot: SlotId::$inplace_slot,
        }),*]
    };
}

/// In the order of BINARY_OP's operand. Powers have a slot of another kind: that row is not used.
static OPERATORS: [Operator; nb::INPLACE as usize] = operators! {
    "__add__" "__radd__" "__iadd__" add InplaceAdd;
    "__and__" "__rand__" "__iand__" and InplaceAnd;
    "__floordiv__" "__rfloordiv__" "__ifloordiv__" floor_divide InplaceFloorDivide;
    "__lshift__" "__rlshift__" "__ilshift__" lshift InplaceLshift;
    "__matmul__" "__rmatmul__" "__imatmul__" matrix_multiply InplaceMatrixMultiply;
    "__mul__" "__rmul__" "__imul__" multiply InplaceMultiply;
    "__mod__" "__rmod__" "__imod__" remainder InplaceRemainder;
    "__or__" "__ror__" "__ior__" or InplaceOr;
    "__pow__" "__rpow__" "__ipow__" add InplacePower;
    "__rshift__" "__rrshift__" "__irshift__" rshift InplaceRshift;
    "__sub__" "__rsub__" "__isub__" subtract InplaceSubtract;
    "__truediv__" "__rtruediv__" "__itruediv__" true_divide InplaceTrueDivide;
    "__xor__" "__rxor__" "__ixor__" xor InplaceXor;
};

/// In the order of [`CompareOp`].
static COMPARISONS: [StaticName; 6] = [
    StaticName::new("__lt__"),
    StaticName::new("__le__"),
    StaticName::new("__eq__"),
    StaticName::new("__ne__"),
    StaticName::new("__gt__"),
    StaticName::new("__ge__"),
];

/// The operand's type, if it is a Python class.
#[inline(always)]
unsafe fn class_of<'a>(operand: Word) -> Option<&'a Type> {
    if !operand.is_heap() {
        return None;
    }
    // SAFETY: the operand is alive, and so is its type.
    let ty = unsafe { &*type_of(operand) };
    if ty.has(flags::HEAP) { Some(ty) } else { None }
}

/// The Python function of two parameters that is known to be a type's method of this name.
#[inline(always)]
unsafe fn method(thread: &Thread, ty: &Type, name: &'static StaticName) -> Option<Word> {
    let word = thread.interp().method_cache.known(ty.current_version(), name.get().word());
    // SAFETY: what the cache has is alive.
    unsafe {
        if !word.is_heap() || !std::ptr::eq(type_of(word), &FUNCTION) {
            return None;
        }
        let code = (*word.ptr().cast::<Function>()).code();
        let suspends = co::GENERATOR | co::COROUTINE | co::ASYNC_GENERATOR;
        (code.plain_argcount.get() == 2 && code.flags & suspends == 0).then_some(word)
    }
}

/// Whether the left operand's class is asked before the right one's.
#[inline(always)]
unsafe fn goes_first(ty: &Type, right: Word) -> bool {
    if !right.is_heap() {
        return true;
    }
    // SAFETY: the operand is alive.
    let other = unsafe { &*type_of(right) };
    ty.is(other) || !other.has(flags::HEAP) || !other.is_subtype(ty)
}

/// Whether the operation may be one of sequences.
#[inline(always)]
unsafe fn may_be_of_sequences(ty: &Type, right: Word, op: u32) -> bool {
    let has = |ty: &Type, slot| !ty.slots().raw(slot).is_null();
    match op {
        nb::ADD => has(ty, SlotId::Concat) || has(ty, SlotId::InplaceConcat),
        nb::MULTIPLY => {
            has(ty, SlotId::Repeat)
                || has(ty, SlotId::InplaceRepeat)
                // SAFETY: the operand is alive.
                || right.is_heap() && has(unsafe { &*type_of(right) }, SlotId::Repeat)
        }
        _ => false,
    }
}

/// Enters the method of the operands on the stack, which stay there: its frame has the registers.
#[inline(always)]
unsafe fn enter_method(st: St, function: Word, owner: Owner, caches: usize) -> Option<*mut Frame> {
    // SAFETY: the function takes two arguments; the frame gets references of its own.
    unsafe {
        let inside = enter(st, function, 2, 0, caches)?;
        dup(function);
        dup(*inside.local(0));
        dup(*inside.local(1));
        (*inside.fp).owner = owner;
        (*inside.fp).ip = inside.ip;
        Some(inside.fp)
    }
}

/// Enters the method that BINARY_OP, unless it subscribes, is to call first. None, with nothing changed: that is something
/// else than a Python function, or not known.
#[inline(always)]
pub unsafe fn enter_binary(st: St, op: u32) -> Option<St> {
    // SAFETY: passed on.
    unsafe {
        class_of(st.peek(2)).and_then(|_| inside(binary_frame(st.ip, st.sp, st.fp, st.th, op), st))
    }
}

/// The registers of a frame that has been entered, if it has been.
#[inline(always)]
unsafe fn inside(frame: *mut Frame, st: St) -> Option<St> {
    if frame.is_null() {
        return None;
    }
    // SAFETY: the frame is alive.
    Some(unsafe { St { ip: (*frame).ip, sp: (*frame).sp, fp: frame, th: st.th } })
}

/// As [`enter_binary`]. Registers do not travel through memory: NULL if nothing has changed.
#[inline(never)]
unsafe fn binary_frame(
    ip: *const u16,
    sp: *mut Word,
    fp: *mut Frame,
    th: *const Thread,
    op: u32,
) -> *mut Frame {
    // SAFETY: passed on.
    unsafe { binary_method(St { ip, sp, fp, th }, op).unwrap_or(std::ptr::null_mut()) }
}

#[inline(always)]
unsafe fn binary_method(st: St, op: u32) -> Option<*mut Frame> {
    // SAFETY: two operands are on the stack.
    unsafe {
        let (left, right) = (st.peek(2), st.peek(1));
        let (ty, thread) = (class_of(left)?, st.thread());
        let plain = if op >= nb::INPLACE { op - nb::INPLACE } else { op };
        if plain == nb::POWER || may_be_of_sequences(ty, right, plain) {
            return None;
        }
        let operator = &OPERATORS[plain as usize];
        if op >= nb::INPLACE && !ty.slots().raw(operator.inplace_slot).is_null() {
            let function = method(thread, ty, &operator.inplace)?;
            return enter_method(st, function, Owner::InPlace, subscr::CACHES);
        }
        let function = method(thread, ty, &operator.own)?;
        if !goes_first(ty, right) {
            return None;
        }
        enter_method(st, function, Owner::Operator, subscr::CACHES)
    }
}

/// Enters the method that COMPARE_OP is to call first. None, with nothing changed: as for [`enter_binary`].
#[inline(always)]
pub unsafe fn enter_comparison(st: St, oparg: usize) -> Option<St> {
    // SAFETY: passed on.
    unsafe {
        class_of(st.peek(2))
            .and_then(|_| inside(comparison_frame(st.ip, st.sp, st.fp, st.th, oparg), st))
    }
}

/// As [`binary_frame`].
#[inline(never)]
unsafe fn comparison_frame(
    ip: *const u16,
    sp: *mut Word,
    fp: *mut Frame,
    th: *const Thread,
    oparg: usize,
) -> *mut Frame {
    // SAFETY: passed on.
    unsafe { comparison_method(St { ip, sp, fp, th }, oparg).unwrap_or(std::ptr::null_mut()) }
}

#[inline(always)]
unsafe fn comparison_method(st: St, oparg: usize) -> Option<*mut Frame> {
    // SAFETY: two operands are on the stack.
    unsafe {
        let ty = class_of(st.peek(2))?;
        let function = method(st.thread(), ty, COMPARISONS.get(oparg >> 5)?)?;
        if !goes_first(ty, st.peek(1)) {
            return None;
        }
        enter_method(st, function, Owner::Comparison, compare_op::CACHES)
    }
}

/// Ends an operation whose method has returned a value: `caller` is behind the instruction, with the operands on the stack.
#[inline(never)]
pub unsafe fn end(mut caller: St, owner: Owner, value: Word) -> Step {
    // SAFETY: the caller has been left for the method.
    unsafe {
        let (left, right) = (caller.peek(2), caller.peek(1));
        let mut value = value;
        if value == Word::NOT_IMPLEMENTED || owner == Owner::Comparison {
            let behind = std::mem::replace(&mut caller.ip, (*caller.fp).ip);
            let unit = (*caller.fp).instruction_index() as usize;
            let oparg = caller.code().bytecode.as_slice()[2 * unit + 1].into();
            let operands = (object(&left), object(&right));
            let result = match owner {
                Owner::Comparison => {
                    go_on_comparing(caller.thread(), operands, oparg, Object::from_word(value))
                }
                _ => go_on(caller.thread(), operands, oparg, owner),
            };
            value = settle(caller.thread(), result);
            if value.is_null() {
                return Step::Error(caller);
            }
            caller.ip = behind;
        }
        caller.sp = caller.sp.sub(1);
        caller.set_peek(1, value);
        Step::CloseTwo(caller, right, left)
    }
}

/// What BINARY_OP does behind the left operand's method.
#[cold]
fn go_on(thread: &Thread, (left, right): (&Object, &Object), op: u32, owner: Owner) -> PyResult {
    let plain = if op >= nb::INPLACE { op - nb::INPLACE } else { op };
    let (operator, symbol) = (&OPERATORS[plain as usize], BINARY_OPS[op as usize].1);
    if owner == Owner::InPlace {
        return number::binary_op(thread, left, right, operator.slot, symbol);
    }
    let reflected = operator.reflected.get();
    number::binary_op_behind_left(thread, left, right, operator.slot, reflected, symbol)
}

/// What COMPARE_OP does with the value of the left operand's method.
fn go_on_comparing(
    thread: &Thread,
    (left, right): (&Object, &Object),
    oparg: u32,
    value: Object,
) -> PyResult {
    let value = match CompareOp::from_index(oparg >> 5) {
        Some(op) if value.is_not_implemented() => compare_behind_left(thread, left, right, op)?,
        _ => value,
    };
    if oparg & compare::TO_BOOL != 0 {
        return value.is_true(thread).map(Object::from_bool);
    }
    Ok(value)
}
