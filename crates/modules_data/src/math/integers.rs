//! Functions of ints.

use krait_num::{BigInt, arith, combinatorics};
use krait_objects::types::int::IntValue;
use krait_objects::{Args, MethodDef, Object, PyResult, Thread};

/// `__index__` as an exact int.
fn index(thread: &Thread, object: &Object) -> PyResult {
    let index = object.index(thread)?;
    if index.is_exact_int() {
        return Ok(index);
    }
    let value = index.as_int().expect("index gives an int");
    Ok(Object::big_int(value.to_big()))
}

fn value(index: &Object) -> IntValue<'_> {
    index.as_int().expect("index gives an int")
}

/// Folds ints with a function on machine words and one on ints of any size.
fn folded(
    thread: &Thread,
    args: Args<'_>,
    start: i64,
    small: fn(u64, u64) -> Option<u64>,
    big: fn(&BigInt, &BigInt) -> BigInt,
) -> PyResult {
    let arguments = args.req(0);
    let arguments = arguments.as_tuple().expect("*args is a tuple").as_slice();
    let Some((first, rest)) = arguments.split_first() else { return Ok(Object::int(start)) };
    let first = index(thread, first)?;
    let mut total = match value(&first) {
        IntValue::Small(x) => Object::int_u64(x.unsigned_abs()),
        IntValue::Big(x) => Object::big_int(big(x, x)),
    };
    for argument in rest {
        let argument = index(thread, argument)?;
        let (a, b) = (value(&total), value(&argument));
        let fast = match (a, b) {
            (IntValue::Small(a), IntValue::Small(b)) => small(a.unsigned_abs(), b.unsigned_abs()),
            _ => None,
        };
        total = match fast {
            Some(result) => Object::int_u64(result),
            None => Object::big_int(big(&a.to_cow(), &b.to_cow())),
        };
    }
    Ok(total)
}

pub(super) const GCD: MethodDef = MethodDef::new(
    "gcd",
    "($module, /, *integers)",
    |thread, _, args| {
        folded(thread, args, 0, |a, b| Some(combinatorics::gcd_u64(a, b)), combinatorics::gcd)
    },
    "The greatest common divisor.",
);

pub(super) const LCM: MethodDef = MethodDef::new(
    "lcm",
    "($module, /, *integers)",
    |thread, _, args| {
        folded(
            thread,
            args,
            1,
            |a, b| match combinatorics::gcd_u64(a, b) {
                0 => Some(0),
                divisor => (a / divisor).checked_mul(b),
            },
            combinatorics::lcm,
        )
    },
    "The least common multiple.",
);

pub(super) const ISQRT: MethodDef = MethodDef::one(
    "isqrt",
    "($module, n, /)",
    |thread, _, n| {
        let n = index(thread, n)?;
        let n = value(&n);
        if n.is_negative() {
            return Err(thread.value_error("isqrt() argument must be nonnegative"));
        }
        Ok(Object::big_int(combinatorics::isqrt(&n.to_cow())))
    },
    "The whole part of the square root.",
);

fn factorial(thread: &Thread, n: &Object) -> PyResult {
    let n = index(thread, n)?;
    let n = value(&n);
    if n.is_negative() {
        return Err(thread.value_error("factorial() not defined for negative values"));
    }
    let Some(small) = n.to_i64() else {
        return Err(
            thread.overflow_error(format!("factorial() argument should not exceed {}", i64::MAX))
        );
    };
    Ok(Object::big_int(combinatorics::factorial(small as u64).into()))
}

pub(super) const FACTORIAL: MethodDef = MethodDef::one(
    "factorial",
    "($module, n, /)",
    |thread, _, n| factorial(thread, n),
    "n!, the product of the ints from 1 to n.",
);

/// `n` and `k` of perm and comb, neither negative.
fn n_and_k(thread: &Thread, n: &Object, k: &Object) -> PyResult<(BigInt, BigInt)> {
    let (n, k) = (index(thread, n)?, index(thread, k)?);
    let (n, k) = (value(&n), value(&k));
    if n.is_negative() {
        return Err(thread.value_error("n must be a non-negative integer"));
    }
    if k.is_negative() {
        return Err(thread.value_error("k must be a non-negative integer"));
    }
    Ok((n.to_big(), k.to_big()))
}

pub(super) const PERM: MethodDef = MethodDef::new(
    "perm",
    "($module, n, k=None, /)",
    |thread, _, args| {
        let Some(k) = args.opt_not_none(1) else { return factorial(thread, args.req(0)) };
        let (n, k) = n_and_k(thread, args.req(0), k)?;
        if k > n {
            return Ok(Object::small_int(0));
        }
        match i64::try_from(&k) {
            Ok(k) => Ok(Object::big_int(combinatorics::permutations(&n, k as u64))),
            Err(_) => Err(thread.overflow_error(format!("k must not exceed {}", i64::MAX))),
        }
    },
    "The number of ways to choose k items of n in order, without repetition.",
);

pub(super) const COMB: MethodDef = MethodDef::new(
    "comb",
    "($module, n, k, /)",
    |thread, _, args| {
        let (n, k) = n_and_k(thread, args.req(0), args.req(1))?;
        let rest = &n - &k;
        if arith::is_negative(&rest) {
            return Ok(Object::small_int(0));
        }
        match i64::try_from(&rest.min(k)) {
            Ok(k) => Ok(Object::big_int(combinatorics::combinations(&n, k as u64))),
            Err(_) => {
                Err(thread.overflow_error(format!("min(n - k, k) must not exceed {}", i64::MAX)))
            }
        }
    },
    "The number of ways to choose k items of n without order and repetition.",
);
