//! The slots and methods of list.

use super::{List, drop_from_end, sort};
use crate::error::PyResult;
use crate::native::{Args, CallArgs, MethodDef, NativeFn};
use crate::object::{Object, append_references};
use crate::protocol::compare::CompareOp;
use crate::protocol::sequence::normalise_index;
use crate::thread::Thread;
use crate::typeobj::Type;
use crate::typeobj::slots::SlotsSpec;
use crate::types::iterator;
use crate::types::slice;

pub(super) const SLOTS: SlotsSpec = SlotsSpec::EMPTY
    .repr(repr)
    .hash(crate::protocol::hash::not_implemented)
    .richcompare(richcompare)
    .iter(|_, l| Ok(iterator::ListIterator::new(l.clone()).into()))
    .new(new)
    .init(init)
    .len(|_, l| Ok(of(l).len()))
    .item(item)
    .set_index(set_index)
    .contains(contains)
    .concat(concat)
    .repeat(repeat)
    .inplace_concat(inplace_concat)
    .inplace_repeat(inplace_repeat)
    .subscript(subscript)
    .set_subscript(set_subscript);

pub(super) static METHODS: &[MethodDef] = &[
    MethodDef::one("__getitem__", "($self, index, /)", subscript, "Return self[index]."),
    MethodDef::noargs(
        "__reversed__",
        "($self, /)",
        |_, l| Ok(iterator::ListReverseIterator::new(l.clone()).into()),
        "The items, the last one first.",
    ),
    MethodDef::noargs(
        "__sizeof__",
        "($self, /)",
        |_, l| Ok(Object::int_usize(40 + of(l).items_mut().capacity() * 8)),
        "Bytes that the list takes.",
    ),
    MethodDef::noargs("clear", "($self, /)", clear, "Empty the list."),
    MethodDef::noargs(
        "copy",
        "($self, /)",
        |_, l| Ok(Object::list(of(l).to_vec())),
        "A list of the same items.",
    ),
    MethodDef::one("append", "($self, object, /)", append, "Add one item at the end."),
    MethodDef::new(
        "insert",
        "($self, index, object, /)",
        insert,
        "Put an item in front of the one at the index.",
    ),
    MethodDef::one(
        "extend",
        "($self, iterable, /)",
        extend_method,
        "Add the items of an iterable at the end.",
    ),
    MethodDef::new(
        "pop",
        "($self, index=-1, /)",
        pop,
        "Take out the item at the index, by default the last, and give it; IndexError if there is none.",
    ),
    MethodDef::one(
        "remove",
        "($self, value, /)",
        remove,
        "Take out the first equal item; ValueError if there is none.",
    ),
    MethodDef::new(
        "index",
        "($self, value, start=0, stop=sys.maxsize, /)",
        index,
        "Position of the first equal item; ValueError if there is none.",
    ),
    MethodDef::one("count", "($self, value, /)", count, "How many items are equal to the value."),
    MethodDef::noargs("reverse", "($self, /)", reverse, "Reverse *IN PLACE*."),
    MethodDef::new(
        "sort",
        "($self, /, *, key=None, reverse=False)",
        sort::sort_method,
        "Put the items in ascending order of themselves or of key(item), descending with reverse; equal items keep their order.",
    ),
    MethodDef::raw(
        "__class_getitem__",
        "($type, object, /)",
        crate::types::generic_alias::class_getitem,
        "See PEP 585",
    )
    .class(),
];

fn of(object: &Object) -> &List {
    object.as_list().expect("slots of list are called on lists")
}

fn new(_thread: &Thread, ty: &Type, _args: CallArgs<'_>) -> PyResult {
    Ok(List::of_type(ty, Vec::new()).into())
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    // A subclass takes keywords only if it has a `__new__` of its own.
    if args.has_keywords()
        && object.ty().slots().new().map(|f| f as usize) == Some(new as *const () as usize)
    {
        return Err(thread.type_error("list() takes no keyword arguments"));
    }
    let args = args.positional();
    if args.len() > 1 {
        return Err(
            thread.type_error(format!("list expected at most 1 argument, got {}", args.len()))
        );
    }
    drop_from_end(of(object).take());
    match args.first() {
        Some(iterable) => extend(thread, of(object), iterable),
        None => Ok(()),
    }
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let list = of(object);
    if list.is_empty() {
        return Ok(Object::str("[]"));
    }
    if !thread.repr_enter(object) {
        return Ok(Object::str("[...]"));
    }
    let result = repr_items(thread, list);
    thread.repr_leave(object);
    result
}

fn repr_items(thread: &Thread, list: &List) -> PyResult {
    let mut out = krait_text::Builder::new();
    out.push_str("[");
    let mut i = 0;
    while let Some(item) = list.get(i) {
        if i > 0 {
            out.push_str(", ");
        }
        out.push_view(item.repr(thread)?.view());
        i += 1;
    }
    out.push_str("]");
    Ok(crate::types::str::Str::from_builder(out).into())
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.as_list(), b.as_list()) else { return Ok(Object::NOT_IMPLEMENTED) };
    if x.len() != y.len() && matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Object::from_bool(op == CompareOp::Ne));
    }
    let mut i = 0;
    while let (Some(p), Some(q)) = (x.as_slice().get(i), y.as_slice().get(i)) {
        if p.is(q) {
            i += 1;
            continue;
        }
        let (p, q) = (p.clone(), q.clone());
        if !p.eq(thread, &q)? {
            // The comparison may have changed the lists.
            let (Some(p), Some(q)) = (x.get(i), y.get(i)) else { break };
            return match op {
                CompareOp::Eq => Ok(Object::FALSE),
                CompareOp::Ne => Ok(Object::TRUE),
                _ => p.compare(thread, &q, op),
            };
        }
        i += 1;
    }
    Ok(op.from_ordering(x.len().cmp(&y.len())))
}

fn item(thread: &Thread, object: &Object, index: isize) -> PyResult {
    usize::try_from(index)
        .ok()
        .and_then(|i| of(object).get(i))
        .ok_or_else(|| thread.index_error("list index out of range"))
}

fn set_index(
    thread: &Thread,
    object: &Object,
    index: isize,
    value: Option<&Object>,
) -> PyResult<()> {
    let list = of(object);
    let Some(index) = usize::try_from(index).ok().filter(|&i| i < list.len()) else {
        return Err(thread.index_error("list assignment index out of range"));
    };
    match value {
        Some(value) => list.set(index, value.clone()),
        None => drop(list.items_mut().remove(index)),
    }
    Ok(())
}

fn contains(thread: &Thread, object: &Object, value: &Object) -> PyResult<bool> {
    let list = of(object);
    let mut i = 0;
    while let Some(item) = list.get(i) {
        if item.eq(thread, value)? {
            return Ok(true);
        }
        i += 1;
    }
    Ok(false)
}

fn concat(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let Some(other) = b.as_list() else {
        return Err(thread
            .type_error(format!("can only concatenate list (not \"{}\") to list", b.ty().name())));
    };
    let list = of(a);
    let mut items = Vec::with_capacity(list.len() + other.len());
    append_references(&mut items, list.as_slice());
    append_references(&mut items, other.as_slice());
    Ok(Object::list(items))
}

fn repeat(thread: &Thread, object: &Object, count: isize) -> PyResult {
    let list = of(object);
    let count = usize::try_from(count).unwrap_or(0);
    let total = list.len().checked_mul(count).filter(|t| *t <= isize::MAX as usize / 8);
    let Some(total) = total else { return Err(thread.memory_error()) };
    let mut items = Vec::new();
    if items.try_reserve_exact(total).is_err() {
        return Err(thread.memory_error());
    }
    match list.as_slice() {
        [] => {}
        [item] => items.resize(count, item.clone()),
        several => {
            for _ in 0..count {
                append_references(&mut items, several);
            }
        }
    }
    Ok(Object::list(items))
}

fn inplace_concat(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    extend(thread, of(a), b)?;
    Ok(a.clone())
}

fn inplace_repeat(thread: &Thread, object: &Object, count: isize) -> PyResult {
    let list = of(object);
    let repeated = repeat(thread, object, count)?;
    let new = repeated.as_list().map(List::take).unwrap_or_default();
    drop_from_end(std::mem::replace(list.items_mut(), new));
    Ok(object.clone())
}

fn subscript(thread: &Thread, object: &Object, key: &Object) -> PyResult {
    let list = of(object);
    if let Some(index) = key.word().as_int() {
        return match normalise_index(index as isize, list.len()) {
            Some(index) => Ok(list.as_slice()[index].clone()),
            None => Err(thread.index_error("list index out of range")),
        };
    }
    if key.ty().slots().index().is_some() {
        let index = key.index_isize(thread)?;
        return match normalise_index(index, list.len()) {
            Some(index) => Ok(list.as_slice()[index].clone()),
            None => Err(thread.index_error("list index out of range")),
        };
    }
    if let Some(slice) = key.downcast::<slice::Slice>() {
        let (start, stop, step) = slice.unpack(thread)?;
        let range = slice::adjust(start, stop, step, list.len());
        let items = list.as_slice();
        return Ok(Object::list(range.indices().map(|i| items[i].clone()).collect()));
    }
    Err(thread
        .type_error(format!("list indices must be integers or slices, not {}", key.ty().name())))
}

fn set_subscript(
    thread: &Thread,
    object: &Object,
    key: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    let list = of(object);
    if key.ty().slots().index().is_some() {
        let index = key.index_isize(thread)?;
        let index = if index < 0 { index + list.len() as isize } else { index };
        return set_index(thread, object, index, value);
    }
    let Some(slice) = key.downcast::<slice::Slice>() else {
        return Err(thread.type_error(format!(
            "list indices must be integers or slices, not {}",
            key.ty().name()
        )));
    };
    let (start, stop, step) = slice.unpack(thread)?;
    match value {
        Some(value) => {
            let items = match value.as_list() {
                Some(other) => other.to_vec(),
                None => value.to_vec_or(thread, "must assign iterable to extended slice")?,
            };
            set_slice(thread, list, start, stop, step, items)
        }
        None => {
            delete_slice(list, start, stop, step);
            Ok(())
        }
    }
}

fn set_slice(
    thread: &Thread,
    list: &List,
    start: isize,
    stop: isize,
    step: isize,
    mut items: Vec<Object>,
) -> PyResult<()> {
    let range = slice::adjust(start, stop, step, list.len());
    if step == 1 {
        let begin = range.start as usize;
        let end = (range.stop.max(range.start)) as usize;
        if items.len() == end - begin {
            list.items_mut()[begin..end].swap_with_slice(&mut items);
            drop_from_end(items);
        } else {
            drop_from_end(list.items_mut().splice(begin..end, items).collect());
        }
        return Ok(());
    }
    if items.len() != range.len {
        return Err(thread.value_error(format!(
            "attempt to assign sequence of size {} to extended slice of size {}",
            items.len(),
            range.len
        )));
    }
    for (index, item) in range.indices().zip(&mut items) {
        std::mem::swap(&mut list.items_mut()[index], item);
    }
    drop(items);
    Ok(())
}

fn delete_slice(list: &List, start: isize, stop: isize, step: isize) {
    let range = slice::adjust(start, stop, step, list.len());
    if step == 1 {
        let begin = range.start as usize;
        drop_from_end(list.items_mut().drain(begin..begin + range.len).collect());
        return;
    }
    let mut dead: Vec<usize> = range.indices().collect();
    if dead.is_empty() {
        return;
    }
    dead.sort_unstable();
    let mut next = dead.iter().peekable();
    let mut removed = Vec::with_capacity(dead.len());
    let old = list.take();
    let mut kept = Vec::with_capacity(old.len() - dead.len());
    for (i, item) in old.into_iter().enumerate() {
        if next.peek() == Some(&&i) {
            next.next();
            removed.push(item);
        } else {
            kept.push(item);
        }
    }
    *list.items_mut() = kept;
    drop(removed);
}

/// Appends everything from an iterable.
pub fn extend(thread: &Thread, list: &List, iterable: &Object) -> PyResult<()> {
    if let Some(other) = iterable.downcast_exact::<crate::types::tuple::Tuple>() {
        append_references(list.items_mut(), other.as_slice());
        return Ok(());
    }
    if let Some(other) = iterable.downcast_exact::<List>()
        && !std::ptr::eq(other, list)
    {
        append_references(list.items_mut(), other.as_slice());
        return Ok(());
    }
    if let Some(items) = iterable.builtin_items() {
        list.items_mut().extend(items);
        return Ok(());
    }
    let iterator = iterable.iter(thread)?;
    let hint = iterable.length_hint(thread, 8)?;
    if list.items_mut().try_reserve(hint.min(1 << 20)).is_err() {
        return Err(thread.memory_error());
    }
    while let Some(item) = iterator.next(thread)? {
        list.push(item);
    }
    Ok(())
}

/// True for the row of `append`.
#[inline(always)]
pub fn is_append(def: &MethodDef) -> bool {
    matches!(def.func, NativeFn::One(body) if body as *const () == append as *const ())
}

fn append(_thread: &Thread, object: &Object, item: &Object) -> PyResult {
    of(object).push(item.clone());
    Ok(Object::NONE)
}

fn clear(_thread: &Thread, object: &Object) -> PyResult {
    drop_from_end(of(object).take());
    Ok(Object::NONE)
}

fn insert(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let index = args.req(0).index_isize_or(thread, &crate::exceptions::OVERFLOW_ERROR)?;
    let list = of(object);
    let len = list.len() as isize;
    let index = if index < 0 { (index + len).max(0) } else { index.min(len) };
    list.items_mut().insert(index as usize, args.req(1).clone());
    Ok(Object::NONE)
}

fn extend_method(thread: &Thread, object: &Object, iterable: &Object) -> PyResult {
    extend(thread, of(object), iterable)?;
    Ok(Object::NONE)
}

fn pop(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let index = match args.opt(0) {
        Some(index) => index.to_ssize(thread)?,
        None => -1,
    };
    let list = of(object);
    if list.is_empty() {
        return Err(thread.index_error("pop from empty list"));
    }
    match normalise_index(index, list.len()) {
        Some(index) => Ok(list.items_mut().remove(index)),
        None => Err(thread.index_error("pop index out of range")),
    }
}

fn remove(thread: &Thread, object: &Object, value: &Object) -> PyResult {
    let list = of(object);
    let mut i = 0;
    while let Some(item) = list.get(i) {
        if item.eq(thread, value)? {
            if i < list.len() {
                drop(list.items_mut().remove(i));
            }
            return Ok(Object::NONE);
        }
        i += 1;
    }
    Err(thread.value_error("list.remove(x): x not in list"))
}

/// Converts the bounds of `index(value, start, stop)`.
pub(crate) fn search_bounds(
    thread: &Thread,
    args: Args<'_>,
    len: usize,
) -> PyResult<(usize, usize)> {
    let bound = |value: Option<&Object>, default: isize| match value {
        Some(value) if value.ty().slots().index().is_some() => value.index_clipped(thread),
        Some(_) => {
            Err(thread.type_error("slice indices must be integers or have an __index__ method"))
        }
        None => Ok(default),
    };
    let fix = |index: isize| {
        if index < 0 { (index + len as isize).max(0) as usize } else { index as usize }
    };
    Ok((fix(bound(args.opt(1), 0)?), fix(bound(args.opt(2), isize::MAX)?)))
}

fn index(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let list = of(object);
    let (start, stop) = search_bounds(thread, args, list.len())?;
    let mut i = start;
    while i < stop
        && let Some(item) = list.get(i)
    {
        if item.eq(thread, args.req(0))? {
            return Ok(Object::int_usize(i));
        }
        i += 1;
    }
    Err(thread.value_error("list.index(x): x not in list"))
}

fn count(thread: &Thread, object: &Object, value: &Object) -> PyResult {
    let list = of(object);
    let (mut i, mut count) = (0, 0);
    while let Some(item) = list.get(i) {
        count += usize::from(item.eq(thread, value)?);
        i += 1;
    }
    Ok(Object::int_usize(count))
}

fn reverse(_thread: &Thread, object: &Object) -> PyResult {
    of(object).items_mut().reverse();
    Ok(Object::NONE)
}
