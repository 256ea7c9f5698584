//! Pickling of arrays: items as bytes of a named machine format, so that other machines can read them.

use super::kind::{KINDS, Kind};
use super::{ARRAY, construct, edit, of};
use krait_objects::struct_format::{Order, unpack_value};
use krait_objects::{Args, Object, PyResult, Thread, Type, name};

pub(super) fn reduce_ex(thread: &Thread, object: &Object, protocol: &Object) -> PyResult {
    if protocol.as_int().is_none() {
        return Err(thread.type_error("__reduce_ex__ argument should be an integer"));
    }
    let protocol = protocol.to_i64(thread)?;
    let state = object.lookup_attr(thread, name!("__dict__"))?.unwrap_or(Object::NONE);
    let this = of(object);
    let code = Object::str(&(this.kind.code as char).to_string());
    let class = object.ty().to_object();
    if protocol < 3 {
        let args = Object::tuple(&[code, this.to_list(thread)?]);
        return Ok(Object::tuple(&[class, args, state]));
    }
    let array = (thread.hooks().import)(thread, &Object::str("array"), None, None, None, 0)?;
    let reconstructor = array.getattr(thread, name!("_array_reconstructor"))?;
    let format = Object::int(this.kind.machine_format().into());
    let args = Object::tuple(&[class, code, format, Object::bytes(this.bytes())]);
    Ok(Object::tuple(&[reconstructor, args, state]))
}

/// A machine format: the size of items, their order, and how they are read.
struct MachineFormat {
    size: usize,
    order: Order,
    /// `b` for signed and `B` for unsigned ints, `d` for floats, `w` for characters.
    class: u8,
}

impl MachineFormat {
    fn of(code: i64) -> Option<MachineFormat> {
        let (size, class) = match code {
            0 => (1, b'B'),
            1 => (1, b'b'),
            2 | 3 => (2, b'B'),
            4 | 5 => (2, b'b'),
            6 | 7 => (4, b'B'),
            8 | 9 => (4, b'b'),
            10 | 11 => (8, b'B'),
            12 | 13 => (8, b'b'),
            14 | 15 => (4, b'd'),
            16 | 17 => (8, b'd'),
            18 | 19 => (2, b'w'),
            20 | 21 => (4, b'w'),
            _ => return None,
        };
        let order = if size > 1 && code % 2 == 1 { Order::Big } else { Order::Little };
        Some(MachineFormat { size, order, class })
    }

    /// The struct code of an int or float item.
    fn code(&self) -> u8 {
        match (self.class, self.size) {
            (b'd', 4) => b'f',
            (b'd', _) => b'd',
            (b'b', 1) => b'b',
            (b'b', 2) => b'h',
            (b'b', 4) => b'i',
            (b'b', _) => b'q',
            (_, 1) => b'B',
            (_, 2) => b'H',
            (_, 4) => b'I',
            _ => b'Q',
        }
    }
}

pub(super) fn reconstructor(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let code = match args.req(1).as_str() {
        Some(text) if text.len() != 1 => {
            construct::type_code(thread, args.req(1), "_array_reconstructor(): argument 2")?
        }
        _ => construct::type_code(thread, args.req(1), "_array_reconstructor() argument 2")?,
    };
    let format_code = args.req(2).to_c_int(thread)?;
    let Some(ty) = args.req(0).downcast::<Type>() else {
        return Err(thread.type_error(format!(
            "first argument must be a type object, not {}",
            args.req(0).ty().name()
        )));
    };
    if !ty.is_subtype(&ARRAY) {
        return Err(thread.type_error(format!(
            "{} is not a subtype of {}",
            ty.name(),
            ARRAY.name()
        )));
    }
    let Some(kind) = Kind::of_code(code) else {
        return Err(thread.value_error("second argument must be a valid type code"));
    };
    let Some(format) = MachineFormat::of(format_code.into()) else {
        return Err(thread.value_error("third argument must be a valid machine format code."));
    };
    let Some(items) = args.req(3).as_bytes() else {
        return Err(thread.type_error(format!(
            "fourth argument should be bytes, not {}",
            args.req(3).ty().name()
        )));
    };
    let items = items.as_slice();
    if i32::from(kind.machine_format()) == format_code {
        let array = construct::make(thread, ty, code, None)?;
        edit::push_bytes(thread, &array, items)?;
        return Ok(array.into());
    }
    if !items.len().is_multiple_of(format.size) {
        return Err(thread.value_error("bytes length not a multiple of item size"));
    }
    convert(thread, ty, kind, &format, items)
}

/// An array of items of another machine format.
fn convert(
    thread: &Thread,
    ty: &Type,
    kind: Kind,
    format: &MachineFormat,
    items: &[u8],
) -> PyResult {
    if format.class == b'w' {
        let encoding = match (format.size, format.order) {
            (2, Order::Little) => "utf-16-le",
            (2, Order::Big) => "utf-16-be",
            (_, Order::Little) => "utf-32-le",
            (_, Order::Big) => "utf-32-be",
        };
        let text = krait_objects::codecs::decode(thread, items, encoding, "strict")?;
        return construct::make(thread, ty, kind.code.into(), Some(&text)).map(Into::into);
    }
    // Ints go to the first kind of their size and sign, floats to the kind that was asked for.
    let target = match format.class {
        b'd' => kind,
        class => KINDS
            .iter()
            .copied()
            .find(|k| {
                !k.is_text()
                    && !k.is_float()
                    && k.size == format.size
                    && k.code.is_ascii_lowercase() == (class == b'b')
            })
            .unwrap_or(kind),
    };
    let values = items
        .chunks_exact(format.size)
        .map(|item| unpack_value(format.code(), format.order, item))
        .collect();
    let values = Object::list(values);
    construct::make(thread, ty, target.code.into(), Some(&values)).map(Into::into)
}
