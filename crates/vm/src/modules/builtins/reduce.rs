//! `all`, `any`, `min`, `max`, `sum`, `sorted`.

use krait_objects::protocol::compare::CompareOp;
use krait_objects::protocol::number::add;
use krait_objects::suggestions::unexpected_keyword;
use krait_objects::types::complex::COMPLEX;
use krait_objects::types::list::{List, sort};
use krait_objects::{Args, CallArgs, Object, PyResult, Raised, Thread};

pub(super) fn all(thread: &Thread, _module: &Object, iterable: &Object) -> PyResult {
    let iterator = iterable.iter(thread)?;
    while let Some(item) = iterator.next(thread)? {
        if !item.is_true(thread)? {
            return Ok(Object::FALSE);
        }
    }
    Ok(Object::TRUE)
}

pub(super) fn any(thread: &Thread, _module: &Object, iterable: &Object) -> PyResult {
    let iterator = iterable.iter(thread)?;
    while let Some(item) = iterator.next(thread)? {
        if item.is_true(thread)? {
            return Ok(Object::TRUE);
        }
    }
    Ok(Object::FALSE)
}

pub(super) fn min(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    extreme(thread, args, "min", CompareOp::Lt)
}

pub(super) fn max(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    extreme(thread, args, "max", CompareOp::Gt)
}

/// The least or greatest of the items, None of none.
fn extreme_of(
    thread: &Thread,
    op: CompareOp,
    mut next: impl FnMut() -> PyResult<Option<Object>>,
) -> PyResult<Option<Object>> {
    let Some(mut best) = next()? else { return Ok(None) };
    while let Some(item) = next()? {
        if item.compare_bool(thread, &best, op)? {
            best = item;
        }
    }
    Ok(Some(best))
}

/// The least or greatest of ints in words; None if there are others.
fn extreme_int(items: &[Object], op: CompareOp) -> Option<i64> {
    let (first, rest) = items.split_first()?;
    let mut best = first.word().as_int()?;
    for item in rest {
        let value = item.word().as_int()?;
        best = if op == CompareOp::Lt { best.min(value) } else { best.max(value) };
    }
    Some(best)
}

fn extreme(thread: &Thread, args: CallArgs<'_>, name: &str, op: CompareOp) -> PyResult {
    let positional = args.positional();
    if !args.has_keywords() && !positional.is_empty() {
        let best = if let [iterable] = positional {
            let iterator = iterable.iter(thread)?;
            extreme_of(thread, op, || iterator.next(thread))?
        } else if let Some(best) = extreme_int(positional, op) {
            Some(Object::int(best))
        } else {
            let mut items = positional.iter();
            extreme_of(thread, op, || Ok(items.next().cloned()))?
        };
        return best.ok_or_else(|| empty_iterable(thread, name));
    }
    let (mut key, mut default) = (None, None);
    for (keyword, value) in args.keywords() {
        let keyword = keyword.to_str(thread)?;
        if keyword.eq_str("key") {
            key = Some(value.clone()).filter(|k| !k.is_none());
        } else if keyword.eq_str("default") {
            default = Some(value.clone());
        } else {
            let other = keyword.to_string_lossy();
            return Err(unexpected_keyword(thread, name, &other, &["key", "default"]));
        }
    }
    if positional.is_empty() {
        return Err(thread.type_error(format!("{name} expected at least 1 argument, got 0")));
    }
    let several = positional.len() > 1;
    if several && default.is_some() {
        return Err(thread.type_error(format!(
            "Cannot specify a default for {name}() with multiple positional arguments"
        )));
    }
    let mut best: Option<(Object, Object)> = None;
    let mut consider = |item: Object| -> PyResult<()> {
        let weight = match &key {
            Some(key) => key.call(thread, std::slice::from_ref(&item))?,
            None => item.clone(),
        };
        let better = match &best {
            Some((_, current)) => weight.compare(thread, current, op)?.is_true(thread)?,
            None => true,
        };
        if better {
            best = Some((item, weight));
        }
        Ok(())
    };
    if several {
        for item in positional {
            consider(item.clone())?;
        }
    } else {
        let iterator = positional[0].iter(thread)?;
        while let Some(item) = iterator.next(thread)? {
            consider(item)?;
        }
    }
    match (best, default) {
        (Some((item, _)), _) => Ok(item),
        (None, Some(default)) => Ok(default),
        (None, None) => Err(empty_iterable(thread, name)),
    }
}

#[cold]
fn empty_iterable(thread: &Thread, name: &str) -> Raised {
    thread.value_error(format!("{name}() iterable argument is empty"))
}

/// A running sum of doubles with its error term (Neumaier).
struct Compensated {
    high: f64,
    low: f64,
}

impl Compensated {
    fn add(&mut self, x: f64) {
        let t = self.high + x;
        if self.high.abs() >= x.abs() {
            self.low += (self.high - t) + x;
        } else {
            self.low += (x - t) + self.high;
        }
        self.high = t;
    }

    fn value(&self) -> f64 {
        if self.low != 0.0 && self.low.is_finite() { self.high + self.low } else { self.high }
    }
}

/// A float or small int as it enters a sum of floats.
fn real_summand(item: &Object) -> Option<f64> {
    if item.is_exact_float() {
        return item.as_float();
    }
    item.word().as_int().map(|value| value as f64)
}

fn exact_complex(object: &Object) -> Option<(f64, f64)> {
    object.as_complex().filter(|_| object.is_exact(&COMPLEX))
}

pub(super) fn sum(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let iterator = args.req(0).iter(thread)?;
    let mut total = match args.opt(1) {
        Some(start) => {
            let hint = if start.as_str().is_some() {
                Some("sum() can't sum strings [use ''.join(seq) instead]")
            } else if start.as_bytes().is_some() {
                Some("sum() can't sum bytes [use b''.join(seq) instead]")
            } else if start.ty().name() == "bytearray" {
                Some("sum() can't sum bytearray [use b''.join(seq) instead]")
            } else {
                None
            };
            if let Some(hint) = hint {
                return Err(thread.type_error(hint));
            }
            start.clone()
        }
        None => Object::small_int(0),
    };
    let mut pending = iterator.next(thread)?;
    if let Some(mut running) = total.word().as_int() {
        while let Some(item) = &pending
            && let Some(value) = item.word().as_int()
            && let Some(next) = running.checked_add(value)
        {
            running = next;
            pending = iterator.next(thread)?;
        }
        total = Object::int(running);
    }
    if total.is_exact_int()
        && let Some(item) = pending.take()
    {
        total = add(thread, &total, &item)?;
        pending = iterator.next(thread)?;
    }
    if total.is_exact_float() {
        let mut running = Compensated { high: total.to_f64(thread)?, low: 0.0 };
        while let Some(item) = pending.take_if(|item| real_summand(item).is_some()) {
            running.add(real_summand(&item).unwrap_or_default());
            pending = iterator.next(thread)?;
        }
        total = Object::float(running.value());
        if let Some(item) = pending.take() {
            total = add(thread, &total, &item)?;
            pending = iterator.next(thread)?;
        }
    }
    if let Some(start) = exact_complex(&total) {
        let mut real = Compensated { high: start.0, low: 0.0 };
        let mut imag = Compensated { high: start.1, low: 0.0 };
        while let Some(item) = pending.take() {
            if let Some(value) = exact_complex(&item) {
                real.add(value.0);
                imag.add(value.1);
            } else if let Some(value) = real_summand(&item) {
                real.add(value);
            } else {
                pending = Some(item);
                break;
            }
            pending = iterator.next(thread)?;
        }
        total = Object::complex(real.value(), imag.value());
    }
    while let Some(item) = pending {
        total = add(thread, &total, &item)?;
        pending = iterator.next(thread)?;
    }
    Ok(total)
}

pub(super) fn sorted(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let positional = args.positional();
    let [iterable] = positional else {
        return Err(
            thread.type_error(format!("sorted expected 1 argument, got {}", positional.len()))
        );
    };
    let (mut key, mut reverse) = (None, false);
    for (keyword, value) in args.keywords() {
        let keyword = keyword.to_str(thread)?;
        if keyword.eq_str("key") {
            key = Some(value.clone()).filter(|k| !k.is_none());
        } else if keyword.eq_str("reverse") {
            reverse = value.is_true(thread)?;
        } else {
            let other = keyword.to_string_lossy();
            return Err(unexpected_keyword(thread, "sort", &other, &["key", "reverse"]));
        }
    }
    let list = List::from_vec(iterable.to_vec(thread)?);
    sort::sort(thread, &list, key.as_ref(), reverse)?;
    Ok(list.into())
}
