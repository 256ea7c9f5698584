//! The methods of array, and the operators that join arrays.

use super::{Array, of, pickle};
use crate::convert::{slice_bound, to_ssize};
use krait_objects::buffer::BufferFlags;
use krait_objects::exceptions as exc;
use krait_objects::protocol::sequence::normalise_index;
use krait_objects::{Args, MethodDef, Object, PyResult, Thread, name};

pub(super) static METHODS: &[MethodDef] = &[
    MethodDef::one("append", "($self, v, /)", append, "Add a value at the end."),
    MethodDef::noargs(
        "buffer_info",
        "($self, /)",
        |_, a| {
            let this = of(a);
            let address = this.bytes().as_ptr() as usize;
            Ok(Object::tuple(&[Object::int_usize(address), Object::int_usize(this.len())]))
        },
        "The address of the memory and the number of items.",
    ),
    MethodDef::noargs("byteswap", "($self, /)", byteswap, "Reverse the bytes of every item."),
    MethodDef::noargs(
        "clear",
        "($self, /)",
        |thread, a| {
            of(a).vec(thread)?.clear();
            Ok(Object::NONE)
        },
        "Remove all items.",
    ),
    MethodDef::one("count", "($self, v, /)", count, "How many items are equal to the value."),
    MethodDef::one(
        "extend",
        "($self, bb, /)",
        extend_method,
        "Add the values of an iterable at the end; of arrays only one of the same kind.",
    ),
    MethodDef::new(
        "fromfile",
        "($self, f, n, /)",
        fromfile,
        "Read n items from a file object and add them.",
    ),
    MethodDef::one(
        "fromlist",
        "($self, list, /)",
        fromlist,
        "Add the values of a list, all or none.",
    ),
    MethodDef::one("frombytes", "($self, buffer, /)", frombytes, "Add items given as bytes."),
    MethodDef::one("fromunicode", "($self, ustr, /)", fromunicode, "Add the characters of a str."),
    MethodDef::new(
        "index",
        "($self, v, start=0, stop=sys.maxsize, /)",
        index,
        "Position of the first equal item; ValueError if there is none.",
    ),
    MethodDef::new(
        "insert",
        "($self, i, v, /)",
        insert,
        "Put a value in front of the item at the index.",
    ),
    MethodDef::new(
        "pop",
        "($self, i=-1, /)",
        pop,
        "Take out the item at the index, by default the last, and give it; IndexError if there is none.",
    ),
    MethodDef::one(
        "remove",
        "($self, v, /)",
        remove,
        "Take out the first equal item; ValueError if there is none.",
    ),
    MethodDef::noargs("reverse", "($self, /)", reverse, "Reverse the order of the items."),
    MethodDef::one("tofile", "($self, f, /)", tofile, "Write the items' bytes to a file object."),
    MethodDef::noargs(
        "tolist",
        "($self, /)",
        |thread, a| of(a).to_list(thread),
        "The items as a list.",
    ),
    MethodDef::noargs(
        "tobytes",
        "($self, /)",
        |_, a| Ok(Object::bytes(of(a).bytes())),
        "The items' bytes.",
    ),
    MethodDef::noargs("tounicode", "($self, /)", tounicode, "The characters as a str."),
    MethodDef::noargs("__copy__", "($self, /)", copy, "A copy of the array."),
    MethodDef::one(
        "__deepcopy__",
        "($self, unused, /)",
        |thread, a, _| copy(thread, a),
        "A copy of the array.",
    ),
    MethodDef::one(
        "__reduce_ex__",
        "($self, value, /)",
        pickle::reduce_ex,
        "What pickle and copy keep of the object.",
    ),
    MethodDef::noargs(
        "__sizeof__",
        "($self, /)",
        |_, a| {
            // SAFETY: under the GIL; read at once.
            let capacity = unsafe { (*of(a).bytes.get()).capacity() };
            Ok(Object::int_usize(size_of::<Array>() + capacity))
        },
        "Bytes that the object takes.",
    ),
    MethodDef::raw(
        "__class_getitem__",
        "($type, object, /)",
        krait_objects::types::generic_alias::class_getitem,
        "See PEP 585",
    )
    .class(),
];

/// Adds a value at the end.
pub(super) fn push(thread: &Thread, array: &Array, value: &Object) -> PyResult<()> {
    let item = array.kind.pack(thread, value)?;
    let vec = array.vec(thread)?;
    if vec.try_reserve(array.kind.size).is_err() {
        return Err(thread.memory_error());
    }
    vec.extend_from_slice(item.as_slice());
    Ok(())
}

/// Adds items given as bytes.
pub(super) fn push_bytes(thread: &Thread, array: &Array, bytes: &[u8]) -> PyResult<()> {
    if !bytes.len().is_multiple_of(array.kind.size) {
        return Err(thread.value_error("bytes length not a multiple of item size"));
    }
    if bytes.is_empty() {
        return Ok(());
    }
    let vec = array.vec(thread)?;
    if vec.try_reserve(bytes.len()).is_err() {
        return Err(thread.memory_error());
    }
    vec.extend_from_slice(bytes);
    Ok(())
}

/// Adds the characters of a str to an array of characters.
pub(super) fn push_text(thread: &Thread, array: &Array, text: &Object) -> PyResult<()> {
    let Some(text) = text.as_str() else { return Ok(()) };
    let bytes: Vec<u8> = text.view().iter().flat_map(u32::to_ne_bytes).collect();
    push_bytes(thread, array, &bytes)
}

fn append(thread: &Thread, object: &Object, value: &Object) -> PyResult {
    push(thread, of(object), value)?;
    Ok(Object::NONE)
}

fn extend(thread: &Thread, array: &Array, values: &Object) -> PyResult<()> {
    let Some(other) = values.downcast::<Array>() else {
        let iterator = values.iter(thread)?;
        while let Some(value) = iterator.next(thread)? {
            push(thread, array, &value)?;
        }
        return Ok(());
    };
    if other.kind != array.kind {
        return Err(thread.type_error("can only extend with array of same kind"));
    }
    let bytes = other.bytes().to_vec();
    push_bytes(thread, array, &bytes)
}

fn extend_method(thread: &Thread, object: &Object, values: &Object) -> PyResult {
    extend(thread, of(object), values)?;
    Ok(Object::NONE)
}

fn byteswap(_thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    for item in this.bytes_mut().chunks_exact_mut(this.kind.size) {
        item.reverse();
    }
    Ok(Object::NONE)
}

fn count(thread: &Thread, object: &Object, value: &Object) -> PyResult {
    let this = of(object);
    let (mut i, mut count) = (0, 0);
    while let Some(item) = this.get(thread, i)? {
        count += usize::from(item.eq(thread, value)?);
        i += 1;
    }
    Ok(Object::int_usize(count))
}

fn index(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let this = of(object);
    let bound = |value: Option<&Object>, default| match value {
        Some(value) => {
            let index = slice_bound(thread, value)?;
            Ok(if index < 0 { (index + this.len() as isize).max(0) } else { index })
        }
        None => Ok(default),
    };
    let (start, stop) = (bound(args.opt(1), 0)?, bound(args.opt(2), isize::MAX)?);
    let mut i = start;
    while i < stop
        && let Some(item) = this.get(thread, i as usize)?
    {
        if item.eq(thread, args.req(0))? {
            return Ok(Object::int(i as i64));
        }
        i += 1;
    }
    Err(thread.value_error("array.index(x): x not in array"))
}

fn insert(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let index = to_ssize(thread, args.req(0))?;
    let this = of(object);
    let item = this.kind.pack(thread, args.req(1))?;
    this.vec(thread)?;
    let len = this.len() as isize;
    let index = if index < 0 { (index + len).max(0) } else { index.min(len) } as usize;
    this.splice(thread, index..index, item.as_slice())?;
    Ok(Object::NONE)
}

fn pop(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let index = args.opt(0).map_or(Ok(-1), |index| to_ssize(thread, index))?;
    let this = of(object);
    if this.len() == 0 {
        return Err(thread.index_error("pop from empty array"));
    }
    let Some(index) = normalise_index(index, this.len()) else {
        return Err(thread.index_error("pop index out of range"));
    };
    let item = this.get(thread, index)?.unwrap_or(Object::NONE);
    this.splice(thread, index..index + 1, &[])?;
    Ok(item)
}

fn remove(thread: &Thread, object: &Object, value: &Object) -> PyResult {
    let this = of(object);
    let mut i = 0;
    while let Some(item) = this.get(thread, i)? {
        if item.eq(thread, value)? {
            if i < this.len() {
                this.splice(thread, i..i + 1, &[])?;
            }
            return Ok(Object::NONE);
        }
        i += 1;
    }
    Err(thread.value_error("array.remove(x): x not in array"))
}

fn reverse(_thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    let (size, len) = (this.kind.size, this.len());
    let bytes = this.bytes_mut();
    for i in 0..len / 2 {
        let j = len - 1 - i;
        let (front, back) = bytes.split_at_mut(j * size);
        front[i * size..][..size].swap_with_slice(&mut back[..size]);
    }
    Ok(Object::NONE)
}

fn copy(_thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    Ok(this.like(this.bytes().to_vec()))
}

/// Bytes written to a file at a time.
const BLOCK: usize = 64 * 1024;

fn tofile(thread: &Thread, object: &Object, file: &Object) -> PyResult {
    let this = of(object);
    let mut at = 0;
    while at < this.bytes().len() {
        let end = (at + BLOCK).min(this.bytes().len());
        let block = Object::bytes(&this.bytes()[at..end]);
        file.call_method(thread, name!("write"), &[block])?;
        at = end;
    }
    Ok(Object::NONE)
}

fn fromfile(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let count = to_ssize(thread, args.req(1))?;
    let this = of(object);
    let Ok(count) = usize::try_from(count) else {
        return Err(thread.value_error("negative count"));
    };
    let wanted = count.checked_mul(this.kind.size).filter(|&n| n <= isize::MAX as usize);
    let Some(wanted) = wanted else { return Err(thread.memory_error()) };
    let read = args.req(0).call_method(thread, name!("read"), &[Object::int_usize(wanted)])?;
    let Some(bytes) = read.as_bytes() else {
        return Err(thread.type_error("read() didn't return bytes"));
    };
    push_bytes(thread, this, bytes.as_slice())?;
    if bytes.len() != wanted {
        return Err(thread.eof_error("read() didn't return enough bytes"));
    }
    Ok(Object::NONE)
}

fn fromlist(thread: &Thread, object: &Object, list: &Object) -> PyResult {
    let Some(list) = list.as_list() else {
        return Err(thread.type_error("arg must be list"));
    };
    let this = of(object);
    let count = list.len();
    let mut bytes = Vec::new();
    if count > 0 {
        this.vec(thread)?;
    }
    for i in 0..count {
        let Some(value) = list.get(i) else { break };
        bytes.extend_from_slice(this.kind.pack(thread, &value)?.as_slice());
        if list.len() != count {
            return Err(thread.runtime_error("list changed size during iteration"));
        }
    }
    push_bytes(thread, this, &bytes)?;
    Ok(Object::NONE)
}

fn frombytes(thread: &Thread, object: &Object, source: &Object) -> PyResult {
    let buffer = source.buffer(thread, BufferFlags::SIMPLE)?;
    if buffer.itemsize != 1 {
        return Err(thread.type_error("a bytes-like object is required"));
    }
    push_bytes(thread, of(object), buffer.as_slice())?;
    Ok(Object::NONE)
}

fn fromunicode(thread: &Thread, object: &Object, text: &Object) -> PyResult {
    if text.as_str().is_none() {
        return Err(thread.type_error(format!(
            "fromunicode() argument must be str, not {}",
            if text.is_none() { "None" } else { text.ty().name() }
        )));
    }
    let this = of(object);
    if !this.kind.is_text() {
        return Err(thread
            .value_error("fromunicode() may only be called on unicode type arrays ('u' or 'w')"));
    }
    push_text(thread, this, text)?;
    Ok(Object::NONE)
}

fn tounicode(thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    if !this.kind.is_text() {
        return Err(thread
            .value_error("tounicode() may only be called on unicode type arrays ('u' or 'w')"));
    }
    this.to_text(thread)
}

pub(super) fn concat(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let Some(other) = b.downcast::<Array>() else {
        return Err(thread
            .type_error(format!("can only append array (not \"{}\") to array", b.ty().name())));
    };
    let this = of(a);
    if this.kind != other.kind {
        return Err(thread.type_error("bad argument type for built-in operation"));
    }
    Ok(this.like([this.bytes(), other.bytes()].concat()))
}

fn repeated(thread: &Thread, array: &Array, count: isize) -> PyResult<Vec<u8>> {
    let count = usize::try_from(count).unwrap_or(0);
    let bytes = array.bytes();
    let total = bytes.len().checked_mul(count).filter(|&n| n <= isize::MAX as usize / 2);
    let mut out = Vec::new();
    match total {
        Some(total) if out.try_reserve_exact(total).is_ok() => {}
        _ => return Err(thread.memory_error()),
    }
    if !bytes.is_empty() {
        for _ in 0..count {
            out.extend_from_slice(bytes);
        }
    }
    Ok(out)
}

pub(super) fn repeat(thread: &Thread, object: &Object, count: isize) -> PyResult {
    let this = of(object);
    Ok(this.like(repeated(thread, this, count)?))
}

pub(super) fn inplace_concat(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    if b.downcast::<Array>().is_none() {
        return Err(thread.err(
            &exc::TYPE_ERROR,
            format!("can only extend array with array (not \"{}\")", b.ty().name()),
        ));
    }
    extend(thread, of(a), b)?;
    Ok(a.clone())
}

pub(super) fn inplace_repeat(thread: &Thread, object: &Object, count: isize) -> PyResult {
    let this = of(object);
    if this.len() > 0 && count != 1 {
        this.vec(thread)?;
        let bytes = repeated(thread, this, count)?;
        *this.vec(thread)? = bytes;
    }
    Ok(object.clone())
}
