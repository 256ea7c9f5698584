//! Functions of many numbers: sums, products, distances.

use krait_num::real::{self, FsumError, TripleSum};
use krait_objects::protocol::number;
use krait_objects::types::int::IntValue;
use krait_objects::{Args, MethodDef, Object, PyResult, Raised, Thread};

pub(super) const HYPOT: MethodDef = MethodDef::new(
    "hypot",
    "($module, /, *coordinates)",
    |thread, _, args| {
        let coordinates = args.req(0);
        let coordinates = coordinates.as_tuple().expect("*args is a tuple").as_slice();
        let mut values = Vec::with_capacity(coordinates.len());
        for coordinate in coordinates {
            values.push(coordinate.to_f64(thread)?);
        }
        Ok(Object::float(real::vector_norm(&mut values)))
    },
    "The Euclidean length of the vector of the coordinates.",
);

/// The coordinates of a point: a tuple, or what tuple() makes of the object.
fn point(thread: &Thread, object: &Object) -> PyResult<Vec<Object>> {
    match object.as_tuple() {
        Some(tuple) => Ok(tuple.as_slice().to_vec()),
        None => object.to_vec(thread),
    }
}

pub(super) const DIST: MethodDef = MethodDef::new(
    "dist",
    "($module, p, q, /)",
    |thread, _, args| {
        let (p, q) = (point(thread, args.req(0))?, point(thread, args.req(1))?);
        if p.len() != q.len() {
            return Err(thread.value_error("both points must have the same number of dimensions"));
        }
        let mut differences = Vec::with_capacity(p.len());
        for (p, q) in p.iter().zip(&q) {
            differences.push(p.to_f64(thread)? - q.to_f64(thread)?);
        }
        Ok(Object::float(real::vector_norm(&mut differences)))
    },
    "The Euclidean distance of two points.",
);

/// An exception of the summands' iterator, or of the sum itself.
enum SumError {
    Raised(Raised),
    Sum(FsumError),
}

impl From<FsumError> for SumError {
    fn from(error: FsumError) -> SumError {
        SumError::Sum(error)
    }
}

impl From<Raised> for SumError {
    fn from(error: Raised) -> SumError {
        SumError::Raised(error)
    }
}

pub(super) const FSUM: MethodDef = MethodDef::one(
    "fsum",
    "($module, seq, /)",
    |thread, _, seq| {
        let iterator = seq.iter(thread)?;
        let next = || -> Result<Option<f64>, SumError> {
            match iterator.next(thread)? {
                Some(item) => Ok(Some(item.to_f64(thread)?)),
                None => Ok(None),
            }
        };
        match real::fsum(next) {
            Ok(total) => Ok(Object::float(total)),
            Err(SumError::Raised(error)) => Err(error),
            Err(SumError::Sum(FsumError::Overflow)) => {
                Err(thread.overflow_error("intermediate overflow in fsum"))
            }
            Err(SumError::Sum(FsumError::Infinities)) => {
                Err(thread.value_error("-inf + inf in fsum"))
            }
        }
    },
    "The sum of floats, rounded once at the end.",
);

fn exact_small(object: &Object) -> Option<i64> {
    if !object.is_exact_int() {
        return None;
    }
    object.as_int().and_then(IntValue::to_i64)
}

pub(super) const PROD: MethodDef = MethodDef::new(
    "prod",
    "($module, iterable, /, *, start=1)",
    |thread, _, args| {
        let iterator = args.req(0).iter(thread)?;
        let mut total = args.opt(1).cloned().unwrap_or(Object::small_int(1));
        while let Some(item) = iterator.next(thread)? {
            let fast = match (exact_small(&total), exact_small(&item)) {
                (Some(a), Some(b)) => a.checked_mul(b),
                _ => None,
            };
            total = match fast {
                Some(product) => Object::int(product),
                None => number::multiply(thread, &total, &item)?,
            };
        }
        Ok(total)
    },
    "The product of the items and of start.",
);

/// A running sum of products: exact ints, then floats in three parts, then whatever the operators give.
struct SumOfProducts {
    total: Object,
    ints: Option<i64>,
    ints_end: bool,
    floats: Option<TripleSum>,
    floats_end: bool,
}

impl SumOfProducts {
    fn add(&mut self, thread: &Thread, p: &Object, q: &Object) -> PyResult<()> {
        if !self.ints_end {
            if let (Some(a), Some(b)) = (exact_small(p), exact_small(q))
                && let Some(sum) =
                    a.checked_mul(b).and_then(|product| product.checked_add(self.ints.unwrap_or(0)))
            {
                self.ints = Some(sum);
                return Ok(());
            }
            self.end_ints(thread)?;
        }
        if !self.floats_end {
            if let Some((a, b)) = float_pair(p, q)
                && let Some(sum) = self.floats.unwrap_or_default().add_product(a, b)
            {
                self.floats = Some(sum);
                return Ok(());
            }
            self.end_floats(thread)?;
        }
        let term = number::multiply(thread, p, q)?;
        self.total = number::add(thread, &self.total, &term)?;
        Ok(())
    }

    fn end_ints(&mut self, thread: &Thread) -> PyResult<()> {
        self.ints_end = true;
        if let Some(sum) = self.ints.take() {
            self.total = number::add(thread, &self.total, &Object::int(sum))?;
        }
        Ok(())
    }

    fn end_floats(&mut self, thread: &Thread) -> PyResult<()> {
        self.floats_end = true;
        if let Some(sum) = self.floats.take() {
            self.total = number::add(thread, &self.total, &Object::float(sum.to_f64()))?;
        }
        Ok(())
    }
}

/// Two floats, or a float and an int or bool, as doubles.
fn float_pair(p: &Object, q: &Object) -> Option<(f64, f64)> {
    let float = |x: &Object| if x.is_exact_float() { x.as_float() } else { None };
    let int = |x: &Object| {
        let plain = x.is_exact_int() || x.as_bool().is_some();
        match x.as_int().filter(|_| plain)? {
            IntValue::Small(value) => Some(value as f64),
            IntValue::Big(value) => krait_num::arith::to_f64(value),
        }
    };
    match (float(p), float(q)) {
        (Some(p), Some(q)) => Some((p, q)),
        (Some(p), None) => Some((p, int(q)?)),
        (None, Some(q)) => Some((int(p)?, q)),
        (None, None) => None,
    }
}

pub(super) const SUMPROD: MethodDef = MethodDef::new(
    "sumprod",
    "($module, p, q, /)",
    sum_of_products,
    "The sum of the products of the items of two sequences of the same length.",
);

fn sum_of_products(thread: &Thread, _: &Object, args: Args<'_>) -> PyResult {
    let (left, right) = (args.req(0).iter(thread)?, args.req(1).iter(thread)?);
    let mut sum = SumOfProducts {
        total: Object::small_int(0),
        ints: None,
        ints_end: false,
        floats: None,
        floats_end: false,
    };
    loop {
        match (left.next(thread)?, right.next(thread)?) {
            (Some(p), Some(q)) => sum.add(thread, &p, &q)?,
            (None, None) => break,
            _ => return Err(thread.value_error("Inputs are not the same length")),
        }
    }
    sum.end_ints(thread)?;
    sum.end_floats(thread)?;
    Ok(sum.total)
}
