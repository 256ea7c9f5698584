//! `memoryview.cast`.

use super::{item, of};
use crate::buffer::Layout;
use crate::error::PyResult;
use crate::native::Args;
use crate::object::Object;
use crate::struct_format::native_size;
use crate::thread::Thread;
use smallvec::SmallVec;
use std::borrow::Cow;

const MAX_NDIM: usize = 64;

pub(super) fn cast(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let given = args.req(0);
    if given.as_str().is_none() {
        return Err(thread.type_error(format!(
            "cast() argument 'format' must be str, not {}",
            if given.is_none() { "None" } else { given.ty().name() }
        )));
    }
    let view = of(object);
    let layout = view.layout(thread)?;
    view.check_unrestricted(thread)?;
    if !layout.is_c_contiguous() {
        return Err(thread.type_error("memoryview: casts are restricted to C-contiguous views"));
    }
    let shape = args.opt(1);
    if (shape.is_some() || layout.ndim() != 1)
        && (layout.shape.contains(&0) || layout.strides.contains(&0))
    {
        return Err(
            thread.type_error("memoryview: cannot cast view with zeros in shape or strides")
        );
    }
    let shape = shape.map(|shape| dimensions(thread, shape, layout)).transpose()?;
    let text = crate::codecs::encode(thread, given, "ascii", "strict")?;
    let text = text.as_bytes().map(|b| String::from_utf8_lossy(b.as_slice()).into_owned());
    let mut out = in_format(thread, layout, &text.unwrap_or_default())?;
    if let Some(shape) = shape {
        reshape(thread, &mut out, &shape)?;
    }
    view.with_layout(thread, out)
}

/// The items of the shape argument, whose number is checked here.
fn dimensions(thread: &Thread, shape: &Object, layout: &Layout) -> PyResult<Vec<Object>> {
    let items = match (shape.as_list(), shape.as_tuple()) {
        (Some(list), _) => list.to_vec(),
        (_, Some(tuple)) => tuple.as_slice().to_vec(),
        _ => return Err(thread.type_error("shape must be a list or a tuple")),
    };
    if items.len() > MAX_NDIM {
        return Err(thread.value_error("memoryview: number of dimensions must not exceed 64"));
    }
    if layout.ndim() != 1 && items.len() != 1 {
        return Err(thread.type_error("memoryview: cast must be 1D -> ND or ND -> 1D"));
    }
    Ok(items)
}

/// The same memory as one dimension of items of another format.
fn in_format(thread: &Thread, layout: &Layout, format: &str) -> PyResult<Layout> {
    let (Some(code), Some(name)) = (item::native_code(format), item::static_format(format)) else {
        return Err(thread.value_error(
            "memoryview: destination format must be a native single character format prefixed with an optional '@'",
        ));
    };
    let from_bytes = item::native_code(&layout.format).is_some_and(item::is_byte_code);
    if !from_bytes && !item::is_byte_code(code) {
        return Err(thread.type_error("memoryview: cannot cast between two non-byte formats"));
    }
    let size = native_size(code).map_or(1, |(size, _)| size);
    if !layout.len().is_multiple_of(size) {
        return Err(thread.type_error("memoryview: length is not a multiple of itemsize"));
    }
    // SAFETY: the same contiguous memory, for a view of the same buffer.
    Ok(unsafe {
        Layout::items(layout.ptr(), layout.len(), size, Cow::Borrowed(name), layout.readonly)
    })
}

fn reshape(thread: &Thread, layout: &mut Layout, shape: &[Object]) -> PyResult<()> {
    let mut out: SmallVec<[isize; 1]> = SmallVec::new();
    let mut total = layout.itemsize as isize;
    for dimension in shape {
        if dimension.as_int().is_none() {
            return Err(thread.type_error("memoryview.cast(): elements of shape must be integers"));
        }
        let dimension = dimension.to_ssize(thread)?;
        if dimension <= 0 {
            return Err(
                thread.value_error("memoryview.cast(): elements of shape must be integers > 0")
            );
        }
        total = total
            .checked_mul(dimension)
            .ok_or_else(|| thread.value_error("memoryview.cast(): product(shape) > SSIZE_MAX"))?;
        out.push(dimension);
    }
    if total as usize != layout.len() {
        return Err(thread.type_error("memoryview: product(shape) * itemsize != buffer size"));
    }
    let mut strides: SmallVec<[isize; 1]> = SmallVec::from_elem(0, out.len());
    let mut stride = layout.itemsize as isize;
    for (slot, dimension) in strides.iter_mut().zip(&out).rev() {
        *slot = stride;
        stride *= dimension;
    }
    layout.shape = out;
    layout.strides = strides;
    Ok(())
}
