//! Methods and attributes of memoryviews.

use super::{item, of};
use crate::buffer::Layout;
use crate::error::PyResult;
use crate::native::{Args, GetSetDef};
use crate::object::Object;
use crate::thread::Thread;
use crate::types::bytes::transform::hex_digits;
use crate::types::str::Str;

pub(super) static GETSET: &[GetSetDef] = &[
    GetSetDef::ro(
        "obj",
        |thread, m| {
            of(m).layout(thread)?;
            Ok(of(m).owner().unwrap_or(Object::NONE))
        },
        "The object whose memory this is.",
    ),
    GetSetDef::ro(
        "nbytes",
        |thread, m| {
            let layout = of(m).layout(thread)?;
            let items: isize = layout.shape.iter().product();
            Ok(Object::int_usize(items as usize * layout.itemsize))
        },
        "How many bytes the items take.",
    ),
    GetSetDef::ro(
        "readonly",
        |thread, m| Ok(Object::from_bool(of(m).layout(thread)?.readonly)),
        "True if the memory cannot be written to.",
    ),
    GetSetDef::ro(
        "itemsize",
        |thread, m| Ok(Object::int_usize(of(m).layout(thread)?.itemsize)),
        "Bytes per item.",
    ),
    GetSetDef::ro(
        "format",
        |thread, m| Ok(Object::str(&of(m).layout(thread)?.format)),
        "The items' format in the notation of the struct module.",
    ),
    GetSetDef::ro(
        "ndim",
        |thread, m| Ok(Object::int_usize(of(m).layout(thread)?.ndim())),
        "How many dimensions the items have.",
    ),
    GetSetDef::ro(
        "shape",
        |thread, m| Ok(sizes(&of(m).layout(thread)?.shape)),
        "The length of each dimension.",
    ),
    GetSetDef::ro(
        "strides",
        |thread, m| Ok(sizes(&of(m).layout(thread)?.strides)),
        "Bytes from an item to the next, for each dimension.",
    ),
    GetSetDef::ro(
        "suboffsets",
        |thread, m| Ok(sizes(&of(m).layout(thread)?.suboffsets)),
        "Offsets behind the pointers that are followed, empty without any.",
    ),
    GetSetDef::ro(
        "c_contiguous",
        |thread, m| Ok(Object::from_bool(of(m).layout(thread)?.is_c_contiguous())),
        "True if the items lie one after another in C order.",
    ),
    GetSetDef::ro(
        "f_contiguous",
        |thread, m| Ok(Object::from_bool(of(m).layout(thread)?.is_f_contiguous())),
        "True if the items lie one after another in Fortran order.",
    ),
    GetSetDef::ro(
        "contiguous",
        |thread, m| {
            let layout = of(m).layout(thread)?;
            Ok(Object::from_bool(layout.is_c_contiguous() || layout.is_f_contiguous()))
        },
        "True if the items lie one after another in either order.",
    ),
];

fn sizes(values: &[isize]) -> Object {
    let values: Vec<Object> = values.iter().map(|&v| Object::int(v as i64)).collect();
    Object::tuple(&values)
}

pub(super) fn release(thread: &Thread, object: &Object) -> PyResult {
    of(object).release(thread)?;
    Ok(Object::NONE)
}

pub(super) fn tobytes(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let mut order = 'C';
    if let Some(given) = args.opt_not_none(0) {
        let Some(text) = given.as_str() else {
            return Err(thread.type_error(format!(
                "tobytes() argument 'order' must be str or None, not {}",
                given.ty().name()
            )));
        };
        order = match text.as_ascii() {
            Some("C") => 'C',
            Some("F") => 'F',
            Some("A") => 'A',
            _ => return Err(thread.value_error("order must be 'C', 'F' or 'A'")),
        };
    }
    let layout = of(object).layout(thread)?;
    let fortran = order == 'F' || (order == 'A' && layout.is_f_contiguous());
    crate::types::bytes::content::check_memory(thread, layout.len())?;
    Ok(Object::bytes(&if fortran { in_fortran_order(layout) } else { layout.to_contiguous() }))
}

/// A copy of the items with the first index changing fastest.
fn in_fortran_order(layout: &Layout) -> Vec<u8> {
    let mut addresses = Vec::new();
    layout.each_item(|at| addresses.push(at));
    let shape: Vec<usize> = layout.shape.iter().map(|&n| n as usize).collect();
    let mut out = Vec::with_capacity(layout.len());
    let mut index = vec![0usize; shape.len()];
    for _ in 0..addresses.len() {
        let place = index.iter().zip(&shape).fold(0, |place, (i, n)| place * n + i);
        // SAFETY: each_item gave addresses of items.
        out.extend_from_slice(unsafe {
            std::slice::from_raw_parts(addresses[place], layout.itemsize)
        });
        for (i, n) in index.iter_mut().zip(&shape) {
            *i += 1;
            if *i < *n {
                break;
            }
            *i = 0;
        }
    }
    out
}

pub(super) fn hex(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let view = of(object);
    let content = view.layout(thread)?.to_contiguous();
    // The separator's length is Python code, which must not release the view.
    view.exports.set(view.exports.get() + 1);
    let digits = hex_digits(thread, &content, args.opt(0), args.opt(1), false);
    view.exports.set(view.exports.get() - 1);
    let digits = digits?;
    Ok(Str::from_view(krait_text::Str::Ascii(&digits)).into())
}

pub(super) fn tolist(thread: &Thread, object: &Object) -> PyResult {
    let layout = of(object).layout(thread)?;
    let code = item::code(thread, layout)?;
    Ok(nested(layout, code, 0, layout.ptr()))
}

fn nested(layout: &Layout, code: u8, dimension: usize, at: *const u8) -> Object {
    if dimension == layout.ndim() {
        // SAFETY: the address is that of an item.
        return unsafe { item::read(code, at) };
    }
    let items = (0..layout.shape[dimension]).map(|i| {
        // SAFETY: the index is inside the dimension.
        nested(layout, code, dimension + 1, unsafe { layout.step(dimension, at, i) })
    });
    Object::list(items.collect())
}

pub(super) fn toreadonly(thread: &Thread, object: &Object) -> PyResult {
    let view = of(object);
    let mut layout = view.layout(thread)?.clone();
    layout.readonly = true;
    view.with_layout(thread, layout)
}

pub(super) fn count(thread: &Thread, object: &Object, value: &Object) -> PyResult {
    let iterator = object.iter(thread)?;
    let mut count = 0;
    while let Some(item) = iterator.next(thread)? {
        count += usize::from(item.eq(thread, value)?);
    }
    Ok(Object::int_usize(count))
}

pub(super) fn index(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let view = of(object);
    let bounds = |len| crate::types::list::methods::search_bounds(thread, args, len);
    let layout = view.layout(thread)?;
    match layout.ndim() {
        0 => return Err(thread.type_error("invalid lookup on 0-dim memory")),
        1 => {}
        _ => {
            return Err(thread.not_implemented_error("multi-dimensional lookup is not implemented"));
        }
    }
    let len = layout.shape[0] as usize;
    let (start, stop) = bounds(len)?;
    for i in start..stop.min(len) {
        let item = super::subscript::item(thread, object, i as isize)?;
        if item.eq(thread, args.req(0))? {
            return Ok(Object::int_usize(i));
        }
    }
    Err(thread.value_error("memoryview.index(x): x not found"))
}
