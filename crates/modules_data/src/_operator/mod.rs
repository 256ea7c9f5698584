//! `_operator`: the operators as functions. Matches CPython's `Modules/_operator.c`; the getter types are in `getters`.

mod getters;

use krait_objects::buffer::BufferFlags;
use krait_objects::protocol::compare::CompareOp;
use krait_objects::protocol::number;
use krait_objects::typeobj::slots::{BinaryFn, Slots};
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{Args, CallArgs, MethodDef, Object, PyResult, Ref, Thread};

pub static DEF: ModuleDef = ModuleDef {
    name: "_operator",
    doc: "Operator interface.\n\nThis module exports a set of functions implemented natively that correspond\nto the \
          intrinsic operators of Python. For example, operator.add(x, y)\nis equivalent to the expression x+y.",
    functions: FUNCTIONS,
    exec,
};

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    module.add_type(thread, &getters::ITEMGETTER);
    module.add_type(thread, &getters::ATTRGETTER);
    module.add_type(thread, &getters::METHODCALLER);
    Ok(())
}

const ONE: &str = "($module, a, /)";
const TWO: &str = "($module, a, b, /)";

macro_rules! two {
    ($name:literal, $body:expr, $doc:expr) => {
        MethodDef::new(
            $name,
            TWO,
            |thread, _, args: Args<'_>| {
                let body: BinaryFn = $body;
                body(thread, args.req(0), args.req(1))
            },
            $doc,
        )
    };
}

macro_rules! binary {
    ($name:literal, $slot:ident, $symbol:literal) => {
        two!(
            $name,
            |thread, a, b| number::binary_op(thread, a, b, Slots::$slot, $symbol),
            concat!("Same as a ", $symbol, " b.")
        )
    };
}

macro_rules! inplace {
    ($name:literal, $inplace:ident, $slot:ident, $symbol:literal) => {
        two!(
            $name,
            |thread, a, b| number::inplace_op(thread, a, b, Slots::$inplace, Slots::$slot, $symbol),
            concat!("Same as a ", $symbol, " b.")
        )
    };
}

macro_rules! comparison {
    ($name:literal, $op:ident, $symbol:literal) => {
        two!(
            $name,
            |thread, a, b| a.compare(thread, b, CompareOp::$op),
            concat!("Same as a ", $symbol, " b.")
        )
    };
}

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::one("truth", ONE, |thread, _, a| truth(a.is_true(thread)), "Whether a is true."),
    MethodDef::one(
        "not_",
        ONE,
        |thread, _, a| truth(a.is_true(thread).map(|value| !value)),
        "Same as not a.",
    ),
    MethodDef::one("index", ONE, |thread, _, a| exact_index(thread, a), "Same as a.__index__()"),
    MethodDef::one("neg", ONE, |thread, _, a| a.negative(thread), "Same as -a."),
    MethodDef::one("pos", ONE, |thread, _, a| a.positive(thread), "Same as +a."),
    MethodDef::one("abs", ONE, |thread, _, a| a.absolute(thread), "Same as abs(a)."),
    MethodDef::one("inv", ONE, |thread, _, a| a.invert(thread), "Same as ~a."),
    MethodDef::one("invert", ONE, |thread, _, a| a.invert(thread), "Same as ~a."),
    MethodDef::one(
        "is_none",
        ONE,
        |_, _, a| Ok(Object::from_bool(a.is_none())),
        "Same as a is None.",
    ),
    MethodDef::one(
        "is_not_none",
        ONE,
        |_, _, a| Ok(Object::from_bool(!a.is_none())),
        "Same as a is not None.",
    ),
    two!("add", number::add, "Same as a + b."),
    two!("mul", number::multiply, "Same as a * b."),
    two!("pow", |thread, a, b| number::power(thread, a, b, &Object::NONE), "Same as a ** b."),
    binary!("sub", subtract, "-"),
    binary!("matmul", matrix_multiply, "@"),
    binary!("floordiv", floor_divide, "//"),
    binary!("truediv", true_divide, "/"),
    binary!("mod", remainder, "%"),
    binary!("lshift", lshift, "<<"),
    binary!("rshift", rshift, ">>"),
    binary!("and_", and, "&"),
    binary!("xor", xor, "^"),
    binary!("or_", or, "|"),
    two!("iadd", number::inplace_add, "Same as a += b."),
    two!("imul", number::inplace_multiply, "Same as a *= b."),
    two!("ipow", number::inplace_power, "Same as a **= b."),
    inplace!("isub", inplace_subtract, subtract, "-="),
    inplace!("imatmul", inplace_matrix_multiply, matrix_multiply, "@="),
    inplace!("ifloordiv", inplace_floor_divide, floor_divide, "//="),
    inplace!("itruediv", inplace_true_divide, true_divide, "/="),
    inplace!("imod", inplace_remainder, remainder, "%="),
    inplace!("ilshift", inplace_lshift, lshift, "<<="),
    inplace!("irshift", inplace_rshift, rshift, ">>="),
    inplace!("iand", inplace_and, and, "&="),
    inplace!("ixor", inplace_xor, xor, "^="),
    inplace!("ior", inplace_or, or, "|="),
    two!("concat", concat, "Same as a + b, for a and b sequences."),
    two!("iconcat", inplace_concat, "Same as a += b, for a and b sequences."),
    two!(
        "contains",
        |thread, a, b| truth(a.contains(thread, b)),
        "Same as b in a (note reversed operands)."
    ),
    two!("indexOf", index_of, "The index of the first item of a that is equal to b."),
    two!("countOf", count_of, "How many items of a are, or are equal to, b."),
    two!("is_", |_, a, b| Ok(Object::from_bool(a.is(b))), "Same as a is b."),
    two!("is_not", |_, a, b| Ok(Object::from_bool(!a.is(b))), "Same as a is not b."),
    two!("getitem", |thread, a, b| a.getitem(thread, b), "Same as a[b]."),
    two!(
        "delitem",
        |thread, a, b| a.setitem(thread, b, None).map(|()| Object::NONE),
        "Same as del a[b]."
    ),
    MethodDef::new(
        "setitem",
        "($module, a, b, c, /)",
        |thread, _, args| {
            args.req(0).setitem(thread, args.req(1), Some(args.req(2)))?;
            Ok(Object::NONE)
        },
        "Same as a[b] = c.",
    ),
    comparison!("eq", Eq, "=="),
    comparison!("ne", Ne, "!="),
    comparison!("lt", Lt, "<"),
    comparison!("le", Le, "<="),
    comparison!("gt", Gt, ">"),
    comparison!("ge", Ge, ">="),
    two!(
        "_compare_digest",
        compare_digest,
        "Whether a and b are equal, found in a time that tells nothing of their content."
    ),
    MethodDef::new(
        "length_hint",
        "($module, obj, default=0, /)",
        length_hint,
        "How many items obj has, or is likely to have; the default if it cannot tell.",
    ),
    MethodDef::raw(
        "call",
        "($module, obj, /, *args, **kwargs)",
        call,
        "Same as obj(*args, **kwargs).",
    ),
];

fn truth(value: PyResult<bool>) -> PyResult {
    value.map(Object::from_bool)
}

/// `PyNumber_Index` made exact: subclasses of int become plain ints.
fn exact_index(thread: &Thread, object: &Object) -> PyResult {
    let index = object.index(thread)?;
    match index.as_int() {
        Some(value) if !index.is_exact_int() => {
            Ok(value.to_i64().map_or_else(|| Object::big_int(value.to_big()), Object::int))
        }
        _ => Ok(index),
    }
}

fn not_concatenable(thread: &Thread, object: &Object) -> krait_objects::Raised {
    thread.type_error(format!("'{}' object can't be concatenated", object.ty().name()))
}

fn concat(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    if let Some(concat) = a.ty().slots().concat() {
        return concat(thread, a, b);
    }
    if a.is_sequence() && b.is_sequence() {
        let result = number::binary_op1(thread, a, b, Slots::add)?;
        if !result.is_not_implemented() {
            return Ok(result);
        }
    }
    Err(not_concatenable(thread, a))
}

fn inplace_concat(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let slots = a.ty().slots();
    if let Some(concat) = slots.inplace_concat().or(slots.concat()) {
        return concat(thread, a, b);
    }
    if a.is_sequence() && b.is_sequence() {
        if let Some(add) = slots.inplace_add() {
            let result = add(thread, a, b)?;
            if !result.is_not_implemented() {
                return Ok(result);
            }
        }
        let result = number::binary_op1(thread, a, b, Slots::add)?;
        if !result.is_not_implemented() {
            return Ok(result);
        }
    }
    Err(not_concatenable(thread, a))
}

fn iterate(thread: &Thread, object: &Object) -> PyResult {
    match object.iter(thread) {
        Err(raised) if raised.is(&krait_objects::exceptions::TYPE_ERROR) => {
            Err(thread
                .type_error(format!("argument of type '{}' is not iterable", object.ty().name())))
        }
        other => other,
    }
}

fn index_of(thread: &Thread, sequence: &Object, value: &Object) -> PyResult {
    let iterator = iterate(thread, sequence)?;
    let mut index = 0;
    while let Some(item) = iterator.next(thread)? {
        if item.eq(thread, value)? {
            return Ok(Object::int_usize(index));
        }
        index += 1;
    }
    Err(thread.value_error("sequence.index(x): x not in sequence"))
}

fn count_of(thread: &Thread, sequence: &Object, value: &Object) -> PyResult {
    let iterator = iterate(thread, sequence)?;
    let mut count = 0;
    while let Some(item) = iterator.next(thread)? {
        count += usize::from(item.eq(thread, value)?);
    }
    Ok(Object::int_usize(count))
}

fn length_hint(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let default = match args.opt(1) {
        Some(default) => {
            default.index_isize_or(thread, &krait_objects::exceptions::OVERFLOW_ERROR)?
        }
        None => 0,
    };
    // A negative default is given back as it is, which a length cannot tell from a hint.
    match usize::try_from(default) {
        Ok(default) => args.req(0).length_hint(thread, default).map(Object::int_usize),
        Err(_) => {
            let hint = args.req(0).length_hint(thread, usize::MAX)?;
            Ok(if hint == usize::MAX {
                Object::int(default as i64)
            } else {
                Object::int_usize(hint)
            })
        }
    }
}

fn call(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let Some(callable) = args.positional().first() else {
        return Err(thread.type_error("call expected at least 1 argument, got 0"));
    };
    callable.call_args(thread, CallArgs { args: &args.args[1..], kwnames: args.kwnames })
}

/// Compares without a data-dependent exit; the time depends on `b`'s length only.
fn equal_bytes(a: &[u8], b: &[u8]) -> bool {
    let same_length = a.len() == b.len();
    let left = if same_length { a } else { b };
    let mut difference = u8::from(!same_length);
    for (x, y) in left.iter().zip(b) {
        difference |= x ^ y;
    }
    std::hint::black_box(difference) == 0
}

fn compare_digest(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    if let (Some(x), Some(y)) = (a.as_str(), b.as_str()) {
        let (Some(x), Some(y)) = (x.as_ascii(), y.as_ascii()) else {
            return Err(
                thread.type_error("comparing strings with non-ASCII characters is not supported")
            );
        };
        return Ok(Object::from_bool(equal_bytes(x.as_bytes(), y.as_bytes())));
    }
    let exports = |object: &Object| object.ty().slots().get_buffer().is_some();
    if !exports(a) && !exports(b) {
        return Err(thread.type_error(format!(
            "unsupported operand types(s) or combination of types: '{}' and '{}'",
            a.ty().name(),
            b.ty().name()
        )));
    }
    let x = a.buffer(thread, BufferFlags::SIMPLE)?;
    let y = b.buffer(thread, BufferFlags::SIMPLE)?;
    if x.ndim() > 1 || y.ndim() > 1 {
        return Err(thread.buffer_error("Buffer must be single dimension"));
    }
    Ok(Object::from_bool(equal_bytes(x.as_slice(), y.as_slice())))
}
