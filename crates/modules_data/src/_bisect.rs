//! `_bisect`: positions in sorted sequences. Matches CPython's `Modules/_bisectmodule.c`.

use crate::convert::to_ssize;
use krait_objects::exceptions as exc;
use krait_objects::types::list::{LIST, List};
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{Args, MethodDef, Object, PyResult, Ref, Thread, name};

pub static DEF: ModuleDef = ModuleDef {
    name: "_bisect",
    doc: "Bisection algorithms.\n\nFind where an item belongs in a sorted list, or insert it there, without sorting the list \
          anew.",
    functions: FUNCTIONS,
    exec,
};

fn exec(_thread: &Thread, _module: &Ref<Module>) -> PyResult<()> {
    Ok(())
}

const SIG: &str = "($module, /, a, x, lo=0, hi=None, *, key=None)";

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "bisect_right",
        SIG,
        |thread, _, args| bisect(thread, args, args.req(1), Side::Right).map(Object::int_usize),
        "Where x belongs in the sorted list a: behind any items that are equal to it.",
    ),
    MethodDef::new(
        "insort_right",
        SIG,
        |thread, _, args| insort(thread, args, Side::Right),
        "Insert x into the sorted list a, behind any items that are equal to it.",
    ),
    MethodDef::new(
        "bisect_left",
        SIG,
        |thread, _, args| bisect(thread, args, args.req(1), Side::Left).map(Object::int_usize),
        "Where x belongs in the sorted list a: in front of any items that are equal to it.",
    ),
    MethodDef::new(
        "insort_left",
        SIG,
        |thread, _, args| insort(thread, args, Side::Left),
        "Insert x into the sorted list a, in front of any items that are equal to it.",
    ),
];

/// The side of equal items.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

/// The upper bound; None and -1 stand for the length.
fn upper(thread: &Thread, hi: Option<&Object>, sequence: &Object) -> PyResult<isize> {
    let hi = match hi {
        None => -1,
        Some(hi) if hi.is_none() => -1,
        Some(hi) if hi.ty().slots().index().is_some() => {
            hi.index_isize_or(thread, &exc::OVERFLOW_ERROR)?
        }
        Some(hi) => {
            return Err(thread.type_error(format!(
                "argument should be integer or None, not '{}'",
                hi.ty().name()
            )));
        }
    };
    if hi == -1 { Ok(sequence.len(thread)? as isize) } else { Ok(hi) }
}

fn bisect(thread: &Thread, args: Args<'_>, x: &Object, side: Side) -> PyResult<usize> {
    let sequence = args.req(0);
    let mut lo = match args.opt(2) {
        Some(lo) => to_ssize(thread, lo)?,
        None => 0,
    };
    let mut hi = match args.opt(3) {
        // The types are checked in the order of the parameters, the value of lo before the length is asked for.
        hi if lo >= 0 => upper(thread, hi, sequence)?,
        hi => {
            if hi.is_some_and(|hi| !hi.is_none()) {
                upper(thread, hi, sequence)?;
            }
            return Err(thread.value_error("lo must be non-negative"));
        }
    };
    let key = args.opt_not_none(4);
    while lo < hi {
        let middle = ((lo as usize + hi as usize) / 2) as isize;
        let mut item = sequence.getitem_index(thread, middle)?;
        if let Some(key) = key {
            item = key.call(thread, std::slice::from_ref(&item))?;
        }
        match side {
            Side::Right if x.compare_lt(thread, &item)? => hi = middle,
            Side::Left if !item.compare_lt(thread, x)? => hi = middle,
            _ => lo = middle + 1,
        }
    }
    Ok(lo as usize)
}

fn insort(thread: &Thread, args: Args<'_>, side: Side) -> PyResult {
    let (sequence, x) = (args.req(0), args.req(1));
    let index = match args.opt_not_none(4) {
        Some(key) => {
            let wanted = key.call(thread, std::slice::from_ref(x))?;
            bisect(thread, args, &wanted, side)?
        }
        None => bisect(thread, args, x, side)?,
    };
    match sequence.downcast::<List>().filter(|_| sequence.is_exact(&LIST)) {
        Some(list) => list.items_mut().insert(index.min(list.len()), x.clone()),
        None => {
            let arguments = [Object::int_usize(index), x.clone()];
            sequence.call_method(thread, name!("insert"), &arguments)?;
        }
    }
    Ok(Object::NONE)
}
