//! `weakref.ProxyType` and `weakref.CallableProxyType`: every operation is passed on to the target.

use crate::error::PyResult;
use crate::native::MethodDef;
use crate::object::Object;
use crate::protocol::number;
use crate::thread::Thread;
use crate::typeobj::slots::{Slots, SlotsSpec};
use crate::typeobj::{Type, TypeSpec, flags};
use crate::weakref::{Weak, as_weak, clear_weak, drop_weak, traverse_weak};

/// The target of a proxy, or the object itself if it is none.
fn target(thread: &Thread, object: &Object) -> PyResult {
    if !super::weakref::is_proxy(object) {
        return Ok(object.clone());
    }
    as_weak(object)
        .and_then(Weak::target)
        .ok_or_else(|| thread.reference_error("weakly-referenced object no longer exists"))
}

macro_rules! binary {
    ($slot:ident $symbol:literal) => {
        |thread, a, b| {
            number::binary_op(
                thread,
                &target(thread, a)?,
                &target(thread, b)?,
                Slots::$slot,
                $symbol,
            )
        }
    };
}

macro_rules! inplace {
    ($slot:ident $base:ident $symbol:literal) => {
        |thread, a, b| {
            number::inplace_op(
                thread,
                &target(thread, a)?,
                &target(thread, b)?,
                Slots::$slot,
                Slots::$base,
                $symbol,
            )
        }
    };
}

const SLOTS: SlotsSpec = SlotsSpec::EMPTY
    .repr(|thread, p| {
        let shown = match target(thread, p) {
            Ok(target) => {
                format!("; to '{}' at {:#x}", target.ty().full_name(thread)?, target.id())
            }
            Err(_) => "; dead".to_string(),
        };
        Ok(Object::str(&format!("<weakproxy at {:#x}{shown}>", p.id())))
    })
    .str(|thread, p| target(thread, p)?.to_str(thread).map(Into::into))
    .hash(crate::protocol::hash::not_implemented)
    .getattr(|thread, p, name| target(thread, p)?.getattr(thread, name))
    .setattr(|thread, p, name, value| target(thread, p)?.setattr(thread, name, value))
    .richcompare(|thread, a, b, op| target(thread, a)?.compare(thread, &target(thread, b)?, op))
    .iter(|thread, p| target(thread, p)?.iter(thread))
    .iternext(|thread, p| {
        let target = target(thread, p)?;
        if !target.is_iterator() {
            return Err(thread.type_error(format!(
                "Weakref proxy referenced a non-iterator '{}' object",
                target.ty().name()
            )));
        }
        target.next(thread)
    })
    .bool(|thread, p| target(thread, p)?.is_true(thread))
    .len(|thread, p| target(thread, p)?.len(thread))
    .contains(|thread, p, item| target(thread, p)?.contains(thread, item))
    .subscript(|thread, p, key| target(thread, p)?.getitem(thread, key))
    .set_subscript(|thread, p, key, value| target(thread, p)?.setitem(thread, key, value))
    .add(|thread, a, b| number::add(thread, &target(thread, a)?, &target(thread, b)?))
    .multiply(|thread, a, b| number::multiply(thread, &target(thread, a)?, &target(thread, b)?))
    .power(|thread, a, b, c| {
        number::power(thread, &target(thread, a)?, &target(thread, b)?, &target(thread, c)?)
    })
    .subtract(binary!(subtract "-"))
    .remainder(binary!(remainder "%"))
    .divmod(binary!(divmod "divmod()"))
    .lshift(binary!(lshift "<<"))
    .rshift(binary!(rshift ">>"))
    .and(binary!(and "&"))
    .or(binary!(or "|"))
    .xor(binary!(xor "^"))
    .floor_divide(binary!(floor_divide "//"))
    .true_divide(binary!(true_divide "/"))
    .matrix_multiply(binary!(matrix_multiply "@"))
    .inplace_subtract(inplace!(inplace_subtract subtract "-="))
    .inplace_remainder(inplace!(inplace_remainder remainder "%="))
    .inplace_lshift(inplace!(inplace_lshift lshift "<<="))
    .inplace_rshift(inplace!(inplace_rshift rshift ">>="))
    .inplace_and(inplace!(inplace_and and "&="))
    .inplace_or(inplace!(inplace_or or "|="))
    .inplace_xor(inplace!(inplace_xor xor "^="))
    .inplace_floor_divide(inplace!(inplace_floor_divide floor_divide "//="))
    .inplace_true_divide(inplace!(inplace_true_divide true_divide "/="))
    .inplace_matrix_multiply(inplace!(inplace_matrix_multiply matrix_multiply "@="))
    .inplace_add(|thread, a, b| {
        number::inplace_add(thread, &target(thread, a)?, &target(thread, b)?)
    })
    .inplace_multiply(|thread, a, b| {
        number::inplace_multiply(thread, &target(thread, a)?, &target(thread, b)?)
    })
    .inplace_power(|thread, a, b, _| {
        number::inplace_power(thread, &target(thread, a)?, &target(thread, b)?)
    })
    .negative(|thread, p| target(thread, p)?.negative(thread))
    .positive(|thread, p| target(thread, p)?.positive(thread))
    .absolute(|thread, p| target(thread, p)?.absolute(thread))
    .invert(|thread, p| target(thread, p)?.invert(thread))
    .int(|thread, p| crate::types::int::INT.to_object().call(thread, &[target(thread, p)?]))
    .float(|thread, p| crate::types::float::FLOAT.to_object().call(thread, &[target(thread, p)?]))
    .index(|thread, p| target(thread, p)?.index(thread))
    .traverse(traverse_weak)
    .clear(clear_weak)
    .drop_fields(drop_weak);

static METHODS: &[MethodDef] = &[
    MethodDef::noargs(
        "__bytes__",
        "",
        |thread, p| target(thread, p)?.call_method(thread, crate::name!("__bytes__"), &[]),
        "",
    ),
    MethodDef::noargs(
        "__reversed__",
        "",
        |thread, p| target(thread, p)?.call_method(thread, crate::name!("__reversed__"), &[]),
        "",
    ),
];

static PROXY_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC,
    slots: SLOTS,
    methods: METHODS,
    ..TypeSpec::new::<Weak>("weakref.ProxyType")
};
pub static PROXY: Type = Type::builtin(&PROXY_SPEC);

static CALLABLE_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC,
    slots: SLOTS.call(|thread, p, args| target(thread, p)?.call_args(thread, args)),
    methods: METHODS,
    ..TypeSpec::new::<Weak>("weakref.CallableProxyType")
};
pub static CALLABLE_PROXY: Type = Type::builtin(&CALLABLE_SPEC);
