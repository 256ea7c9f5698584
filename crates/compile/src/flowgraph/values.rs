//! Operations on constants with Python's semantics, for folding. An operation that would raise, or whose
//! result CPython deems too large, gives `None` and is left to run time.

use std::cmp::Ordering;

use dashu_int::IBig;
use krait_bytecode::constant::SliceConst;
use krait_bytecode::opcode::binary_op as op;
use krait_bytecode::{Const, ConstStr};

use krait_num::complex::{self, Complex};

/// A unary operation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unary {
    Negative,
    Invert,
    Not,
    Positive,
}

/// Bits of a folded int.
const MAX_INT_SIZE: usize = 128;
/// Items of a folded tuple.
const MAX_COLLECTION_SIZE: usize = 256;
/// Characters of a folded str or bytes.
const MAX_STR_SIZE: usize = 4096;
/// Items including nested tuples.
const MAX_TOTAL_ITEMS: i64 = 1024;

/// A number, bools counting as ints.
#[derive(Clone)]
enum Num {
    Int(IBig),
    Float(f64),
    Complex(Complex),
}

impl Num {
    fn of(value: &Const) -> Option<Num> {
        Some(match value {
            Const::True => Num::Int(IBig::ONE),
            Const::False => Num::Int(IBig::ZERO),
            Const::Int(v) => Num::Int((**v).clone()),
            Const::Float(v) => Num::Float(**v),
            Const::Complex(v) => Num::Complex(**v),
            _ => return None,
        })
    }

    /// The value as a float; `None` for a complex and for an int that is too large.
    fn as_float(&self) -> Option<f64> {
        match self {
            Num::Int(v) => Some(v.to_f64().value()).filter(|f| f.is_finite()),
            Num::Float(v) => Some(*v),
            Num::Complex(_) => None,
        }
    }
}

fn int_of(value: &Const) -> Option<IBig> {
    match Num::of(value)? {
        Num::Int(v) => Some(v),
        _ => None,
    }
}

/// Python's `==` between constants that a set display can hold.
pub fn equal(a: &Const, b: &Const) -> bool {
    if a.is(b) {
        return true;
    }
    match (a, b) {
        (Const::Str(a), Const::Str(b)) => a == b,
        (Const::Bytes(a), Const::Bytes(b)) => a == b,
        (Const::Tuple(a), Const::Tuple(b)) => {
            a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| equal(a, b))
        }
        (Const::FrozenSet(a), Const::FrozenSet(b)) => {
            a.len() == b.len() && a.iter().all(|a| b.iter().any(|b| equal(a, b)))
        }
        _ => match (Num::of(a), Num::of(b)) {
            (Some(a), Some(b)) => equal_numbers(&a, &b),
            _ => false,
        },
    }
}

fn equal_numbers(a: &Num, b: &Num) -> bool {
    match (a, b) {
        (Num::Int(a), Num::Int(b)) => a == b,
        (Num::Float(a), Num::Float(b)) => a == b,
        (Num::Int(i), Num::Float(f)) | (Num::Float(f), Num::Int(i)) => {
            IBig::try_from(*f).is_ok_and(|f| f == *i)
        }
        (Num::Complex(a), Num::Complex(b)) => a == b,
        (Num::Complex(c), other) | (other, Num::Complex(c)) => {
            c.1 == 0.0 && equal_numbers(&Num::Float(c.0), other)
        }
    }
}

/// Applies a unary operator.
pub fn unary(operator: Unary, value: &Const) -> Option<Const> {
    if operator == Unary::Not {
        return Some(Const::bool(!value.is_true()));
    }
    Some(match (operator, Num::of(value)?) {
        (Unary::Negative, Num::Int(v)) => Const::int(-v),
        (Unary::Negative, Num::Float(v)) => Const::float(-v),
        (Unary::Negative, Num::Complex(v)) => Const::complex(-v.0, -v.1),
        // `~True` is deprecated; the warning belongs to run time.
        (Unary::Invert, Num::Int(v)) if matches!(value, Const::Int(_)) => {
            Const::int(-v - IBig::ONE)
        }
        (Unary::Invert, _) => return None,
        (_, Num::Int(v)) if !matches!(value, Const::Int(_)) => Const::int(v),
        (_, _) => value.clone(),
    })
}

/// Applies `BINARY_OP oparg`.
pub fn binary(left: &Const, oparg: u32, right: &Const) -> Option<Const> {
    match oparg {
        op::ADD => add(left, right),
        op::SUBTRACT => arithmetic(left, right, subtract),
        op::MULTIPLY => multiply(left, right),
        op::TRUE_DIVIDE => arithmetic(left, right, true_divide),
        op::FLOOR_DIVIDE => arithmetic(left, right, |a, b| Some(div_mod(a, b)?.0)),
        op::REMAINDER => arithmetic(left, right, |a, b| Some(div_mod(a, b)?.1)),
        op::POWER => arithmetic(left, right, power),
        op::LSHIFT => left_shift(&int_of(left)?, &int_of(right)?),
        op::RSHIFT => right_shift(&int_of(left)?, &int_of(right)?),
        op::OR => bitwise(left, right, |a, b| a | b),
        op::XOR => bitwise(left, right, |a, b| a ^ b),
        op::AND => bitwise(left, right, |a, b| a & b),
        op::SUBSCR => subscript(left, right),
        _ => None,
    }
}

fn to_const(value: Num) -> Const {
    match value {
        Num::Int(v) => Const::int(v),
        Num::Float(v) => Const::float(v),
        Num::Complex(v) => Const::complex(v.0, v.1),
    }
}

fn arithmetic(
    left: &Const,
    right: &Const,
    apply: impl Fn(&Num, &Num) -> Option<Num>,
) -> Option<Const> {
    Some(to_const(apply(&Num::of(left)?, &Num::of(right)?)?))
}

fn add(left: &Const, right: &Const) -> Option<Const> {
    match (left, right) {
        (Const::Str(a), Const::Str(b)) if a.wtf8().is_empty() => Some(Const::Str(b.clone())),
        (Const::Str(a), Const::Str(b)) if b.wtf8().is_empty() => Some(Const::Str(a.clone())),
        (Const::Str(a), Const::Str(b)) => {
            // Two surrogates that meet do not become a pair.
            Some(Const::Str(ConstStr::from_wtf8(&[a.wtf8(), b.wtf8()].concat())))
        }
        (Const::Bytes(a), Const::Bytes(b)) if a.is_empty() => Some(Const::Bytes(b.clone())),
        (Const::Bytes(a), Const::Bytes(b)) if b.is_empty() => Some(Const::Bytes(a.clone())),
        (Const::Bytes(a), Const::Bytes(b)) => Some(Const::bytes(&[&a[..], &b[..]].concat())),
        (Const::Tuple(a), Const::Tuple(b)) if a.is_empty() => Some(Const::Tuple(b.clone())),
        (Const::Tuple(a), Const::Tuple(b)) if b.is_empty() => Some(Const::Tuple(a.clone())),
        (Const::Tuple(a), Const::Tuple(b)) => Some(Const::tuple([&a[..], &b[..]].concat())),
        _ => arithmetic(left, right, |a, b| {
            Some(match (a, b) {
                (Num::Int(a), Num::Int(b)) => Num::Int(a + b),
                (Num::Complex(a), Num::Complex(b)) => Num::Complex((a.0 + b.0, a.1 + b.1)),
                (Num::Complex(c), other) | (other, Num::Complex(c)) => {
                    Num::Complex((c.0 + other.as_float()?, c.1))
                }
                _ => Num::Float(a.as_float()? + b.as_float()?),
            })
        }),
    }
}

fn subtract(a: &Num, b: &Num) -> Option<Num> {
    Some(match (a, b) {
        (Num::Int(a), Num::Int(b)) => Num::Int(a - b),
        (Num::Complex(a), Num::Complex(b)) => Num::Complex((a.0 - b.0, a.1 - b.1)),
        (Num::Complex(a), b) => Num::Complex((a.0 - b.as_float()?, a.1)),
        (a, Num::Complex(b)) => Num::Complex((a.as_float()? - b.0, -b.1)),
        _ => Num::Float(a.as_float()? - b.as_float()?),
    })
}

fn multiply(left: &Const, right: &Const) -> Option<Const> {
    match (int_of(left), int_of(right)) {
        (Some(a), Some(b)) => {
            let zero = a == IBig::ZERO || b == IBig::ZERO;
            (zero || bits(&a) + bits(&b) <= MAX_INT_SIZE).then(|| Const::int(a * b))
        }
        (Some(count), None) if is_sequence(right) => repeat(right, &count),
        (None, Some(count)) if is_sequence(left) => repeat(left, &count),
        _ => arithmetic(left, right, |a, b| {
            Some(match (a, b) {
                (Num::Int(a), Num::Int(b)) => Num::Int(a * b),
                (Num::Complex(a), Num::Complex(b)) => Num::Complex(complex::product(*a, *b)),
                (Num::Complex(c), other) | (other, Num::Complex(c)) => {
                    let factor = other.as_float()?;
                    Num::Complex((c.0 * factor, c.1 * factor))
                }
                _ => Num::Float(a.as_float()? * b.as_float()?),
            })
        }),
    }
}

/// Bits of the magnitude.
fn bits(value: &IBig) -> usize {
    value.as_sign_words().1.iter().rposition(|&word| word != 0).map_or(0, |top| {
        let words = value.as_sign_words().1;
        top * usize::BITS as usize + (usize::BITS - (words[top] as usize).leading_zeros()) as usize
    })
}

fn is_sequence(value: &Const) -> bool {
    matches!(value, Const::Tuple(_) | Const::Str(_) | Const::Bytes(_))
}

fn repeat(value: &Const, count: &IBig) -> Option<Const> {
    let (size, limit) = match value {
        Const::Tuple(items) => (items.len(), MAX_COLLECTION_SIZE),
        Const::Str(text) => (text.char_count(), MAX_STR_SIZE),
        Const::Bytes(bytes) => (bytes.len(), MAX_STR_SIZE),
        _ => return None,
    };
    if size == 0 {
        return i64::try_from(count).is_ok().then(|| value.clone());
    }
    let count = usize::try_from(count).ok().filter(|&count| count <= limit / size)?;
    if let Const::Tuple(_) = value
        && count > 0
        && complexity_left(value, MAX_TOTAL_ITEMS / count as i64) < 0
    {
        return None;
    }
    if count == 1 {
        return Some(value.clone());
    }
    Some(match value {
        Const::Tuple(items) => {
            let repeated = std::iter::repeat_n(&items[..], count).flatten().cloned();
            Const::tuple(repeated.collect::<Vec<_>>())
        }
        Const::Str(text) => Const::Str(ConstStr::from_wtf8(&text.wtf8().repeat(count))),
        Const::Bytes(bytes) => Const::bytes(&bytes.repeat(count)),
        _ => return None,
    })
}

/// What remains of `limit` after counting the items of nested tuples; negative when it is exceeded.
fn complexity_left(value: &Const, mut limit: i64) -> i64 {
    if let Const::Tuple(items) = value {
        limit -= items.len() as i64;
        for item in items.iter() {
            if limit < 0 {
                break;
            }
            limit = complexity_left(item, limit);
        }
    }
    limit
}

fn true_divide(a: &Num, b: &Num) -> Option<Num> {
    match (a, b) {
        (Num::Int(a), Num::Int(b)) => divide_ints(a, b).map(Num::Float),
        (Num::Complex(a), Num::Complex(b)) => complex::quotient(*a, *b).map(Num::Complex),
        (Num::Complex(a), b) => {
            let divisor = b.as_float().filter(|&divisor| divisor != 0.0)?;
            Some(Num::Complex((a.0 / divisor, a.1 / divisor)))
        }
        (a, Num::Complex(b)) => complex::real_quotient(a.as_float()?, *b).map(Num::Complex),
        _ => {
            let (a, b) = (a.as_float()?, b.as_float()?);
            (b != 0.0).then_some(Num::Float(a / b))
        }
    }
}

/// The correctly rounded quotient; quotients outside the normal range are left to run time.
fn divide_ints(a: &IBig, b: &IBig) -> Option<f64> {
    if *b == IBig::ZERO {
        return None;
    }
    if *a == IBig::ZERO {
        return Some(if *b < IBig::ZERO { -0.0 } else { 0.0 });
    }
    if bits(a) <= 53 && bits(b) <= 53 {
        return Some(a.to_f64().value() / b.to_f64().value());
    }
    // Enough quotient bits for rounding, with the lost ones gathered in the lowest.
    let shift = bits(b) as i64 - bits(a) as i64 + 66;
    let (mut top, mut bottom) = (a.clone(), b.clone());
    if shift >= 0 {
        top <<= shift as usize;
    } else {
        bottom <<= -shift as usize;
    }
    let quotient: IBig = &top / &bottom;
    let inexact = &quotient * &bottom != top;
    let negative = (*a < IBig::ZERO) != (*b < IBig::ZERO);
    let magnitude = if quotient < IBig::ZERO { -quotient } else { quotient };
    let sticky: IBig = magnitude * IBig::from(2) + IBig::from(u8::from(inexact));
    let scaled = sticky.to_f64().value() * 2f64.powi(-(shift as i32 + 1));
    let result = if negative { -scaled } else { scaled };
    (result.is_normal() && shift.abs() < 1000).then_some(result)
}

fn div_mod(a: &Num, b: &Num) -> Option<(Num, Num)> {
    if let (Num::Int(a), Num::Int(b)) = (a, b) {
        if *b == IBig::ZERO {
            return None;
        }
        let mut quotient = a / b;
        let mut remainder = a - &quotient * b;
        if remainder != IBig::ZERO && (remainder < IBig::ZERO) != (*b < IBig::ZERO) {
            quotient -= IBig::ONE;
            remainder += b;
        }
        return Some((Num::Int(quotient), Num::Int(remainder)));
    }
    let (a, b) = (a.as_float()?, b.as_float()?);
    if b == 0.0 {
        return None;
    }
    let mut remainder = a % b;
    let mut quotient = (a - remainder) / b;
    if remainder != 0.0 {
        if (b < 0.0) != (remainder < 0.0) {
            remainder += b;
            quotient -= 1.0;
        }
    } else {
        remainder = 0f64.copysign(b);
    }
    let floor = if quotient != 0.0 {
        let floor = quotient.floor();
        if quotient - floor > 0.5 { floor + 1.0 } else { floor }
    } else {
        0f64.copysign(a / b)
    };
    Some((Num::Float(floor), Num::Float(remainder)))
}

fn power(a: &Num, b: &Num) -> Option<Num> {
    if let (Num::Int(a), Num::Int(b)) = (a, b)
        && *b >= IBig::ZERO
    {
        if *a != IBig::ZERO && *b > IBig::ZERO {
            let exponent = usize::try_from(b).ok()?;
            if bits(a) > MAX_INT_SIZE / exponent {
                return None;
            }
        }
        if *b > IBig::ZERO && *a == IBig::ZERO {
            return Some(Num::Int(IBig::ZERO));
        }
        return Some(Num::Int(a.pow(usize::try_from(b).ok()?)));
    }
    if matches!(a, Num::Complex(_)) || matches!(b, Num::Complex(_)) {
        let as_complex = |value: &Num| match value {
            Num::Complex(value) => Some(*value),
            other => Some((other.as_float()?, 0.0)),
        };
        return complex::power(as_complex(a)?, as_complex(b)?).ok().map(Num::Complex);
    }
    let (a, b) = (a.as_float()?, b.as_float()?);
    if a == 0.0 && b < 0.0 && b.is_finite() {
        return None;
    }
    if a < 0.0 && a.is_finite() && b.is_finite() && b.floor() != b {
        return complex::power((a, 0.0), (b, 0.0)).ok().map(Num::Complex);
    }
    let result = a.powf(b);
    let overflow = result.is_infinite() && a.is_finite() && b.is_finite();
    (!overflow).then_some(Num::Float(result))
}

fn left_shift(a: &IBig, b: &IBig) -> Option<Const> {
    if *b < IBig::ZERO {
        return None;
    }
    if *a == IBig::ZERO {
        return Some(Const::int(IBig::ZERO));
    }
    let shift = usize::try_from(b).ok().filter(|&shift| shift <= MAX_INT_SIZE)?;
    if shift > 0 && bits(a) > MAX_INT_SIZE - shift {
        return None;
    }
    Some(Const::int(a << shift))
}

fn right_shift(a: &IBig, b: &IBig) -> Option<Const> {
    if *b < IBig::ZERO {
        return None;
    }
    let sign = if *a < IBig::ZERO { -IBig::ONE } else { IBig::ZERO };
    Some(Const::int(match usize::try_from(b) {
        Ok(shift) if shift <= bits(a) => a >> shift,
        _ => sign,
    }))
}

fn bitwise(left: &Const, right: &Const, apply: impl Fn(IBig, IBig) -> IBig) -> Option<Const> {
    let is_bool = |value: &Const| matches!(value, Const::True | Const::False);
    let result = apply(int_of(left)?, int_of(right)?);
    Some(if is_bool(left) && is_bool(right) {
        Const::bool(result != IBig::ZERO)
    } else {
        Const::int(result)
    })
}

fn subscript(container: &Const, index: &Const) -> Option<Const> {
    if let Const::Slice(slice) = index {
        return subscript_slice(container, slice);
    }
    let index = i64::try_from(&int_of(index)?).ok()?;
    let at = |length: usize| {
        let index = if index < 0 { index + length as i64 } else { index };
        usize::try_from(index).ok().filter(|&index| index < length)
    };
    match container {
        Const::Tuple(items) => Some(items[at(items.len())?].clone()),
        Const::Bytes(bytes) => Some(Const::int(bytes[at(bytes.len())?])),
        Const::Str(text) => {
            let points = text.code_points();
            let point = points[at(points.len())?];
            Some(Const::Str(ConstStr::from_code_points([point])))
        }
        _ => None,
    }
}

fn subscript_slice(container: &Const, slice: &SliceConst) -> Option<Const> {
    match container {
        Const::Tuple(items) => {
            let indices = slice_indices(slice, items.len())?;
            if indices.len() == items.len() && indices.first().is_none_or(|&first| first == 0) {
                return Some(container.clone());
            }
            Some(Const::tuple(indices.iter().map(|&i| items[i].clone()).collect::<Vec<_>>()))
        }
        Const::Bytes(bytes) => {
            let indices = slice_indices(slice, bytes.len())?;
            if indices.len() == bytes.len() && indices.first().is_none_or(|&first| first == 0) {
                return Some(container.clone());
            }
            Some(Const::bytes(&indices.iter().map(|&i| bytes[i]).collect::<Vec<_>>()))
        }
        Const::Str(text) => {
            let points = text.code_points();
            let indices = slice_indices(slice, points.len())?;
            if indices.len() == points.len() && indices.first().is_none_or(|&first| first == 0) {
                return Some(container.clone());
            }
            let picked = indices.iter().map(|&i| points[i]);
            Some(Const::Str(ConstStr::from_code_points(picked)))
        }
        _ => None,
    }
}

/// The indices that a slice picks from `length` items.
fn slice_indices(slice: &SliceConst, length: usize) -> Option<Vec<usize>> {
    let length = length as i64;
    let part = |value: &Const| match value {
        Const::None => Some(None),
        value => {
            let value = int_of(value)?;
            let clamped = i64::try_from(&value).unwrap_or(match value.cmp(&IBig::ZERO) {
                Ordering::Less => i64::MIN / 4,
                _ => i64::MAX / 4,
            });
            Some(Some(clamped.clamp(i64::MIN / 4, i64::MAX / 4)))
        }
    };
    let step = part(&slice.step)?.unwrap_or(1);
    if step == 0 {
        return None;
    }
    let (low, high) = if step > 0 { (0, length) } else { (-1, length - 1) };
    let bound = |value: Option<i64>, default: i64| match value {
        None => default,
        Some(value) if value < 0 => (value + length).max(low),
        Some(value) => value.min(high),
    };
    let start = bound(part(&slice.start)?, if step > 0 { 0 } else { length - 1 });
    let stop = bound(part(&slice.stop)?, if step > 0 { length } else { -1 });
    let mut indices = Vec::new();
    let mut at = start;
    while if step > 0 { at < stop } else { at > stop } {
        indices.push(at as usize);
        at += step;
    }
    Some(indices)
}
