//! The methods of OrderedDict.

use super::order::End;
use super::views::{self, ViewKind};
use super::{ORDERED_DICT, OrderedDict, new, update};
use krait_objects::exceptions as exc;
use krait_objects::protocol::compare::CompareOp;
use krait_objects::protocol::hash;
use krait_objects::types::dict::{DICT, Dict, methods as dict_methods};
use krait_objects::{Args, MethodDef, Object, PyResult, Thread, name};

pub(super) static METHODS: &[MethodDef] = &[
    MethodDef::new(
        "fromkeys",
        "($type, /, iterable, value=None)",
        from_keys,
        "Create a new ordered dictionary with keys from iterable and values set to value.",
    )
    .class(),
    MethodDef::noargs("__sizeof__", "($self, /)", size_of_dict, ""),
    MethodDef::noargs("__reduce__", "($self, /)", reduce, "Return state information for pickling"),
    MethodDef::new(
        "setdefault",
        "($self, /, key, default=None)",
        set_default,
        "The value of a key, which is stored with the default first if it is missing.",
    ),
    MethodDef::new(
        "pop",
        "($self, /, key, default=<unrepresentable>)",
        pop,
        "Take a key out and give its value, or the default; without one a missing key is a KeyError.",
    ),
    MethodDef::new(
        "popitem",
        "($self, /, last=True)",
        pop_item,
        "Take out the last item, or the first, as key and value.",
    ),
    MethodDef::noargs("keys", "($self, /)", |_, d| Ok(views::view(d, ViewKind::Keys)), ""),
    MethodDef::noargs("values", "($self, /)", |_, d| Ok(views::view(d, ViewKind::Values)), ""),
    MethodDef::noargs("items", "($self, /)", |_, d| Ok(views::view(d, ViewKind::Items)), ""),
    MethodDef::raw("update", "", update::update_method, ""),
    MethodDef::noargs(
        "clear",
        "($self, /)",
        |_, d| {
            OrderedDict::of(d).remove_all();
            Ok(Object::NONE)
        },
        "Remove all items from ordered dict.",
    ),
    MethodDef::noargs("copy", "($self, /)", copy, "A shallow copy of ordered dict."),
    MethodDef::noargs(
        "__reversed__",
        "($self, /)",
        |_, d| Ok(views::iterator(d, ViewKind::Keys, End::Last)),
        "od.__reversed__() <==> reversed(od)",
    ),
    MethodDef::new(
        "move_to_end",
        "($self, /, key, last=True)",
        move_to_end,
        "Move a key to the end, or to the beginning if last is false; KeyError if it is missing.",
    ),
];

fn flag(thread: &Thread, value: Option<&Object>) -> PyResult<End> {
    Ok(match value {
        Some(value) if !value.is_true(thread)? => End::First,
        _ => End::Last,
    })
}

fn from_keys(thread: &Thread, class: &Object, args: Args<'_>) -> PyResult {
    let value = args.opt(1).cloned().unwrap_or(Object::NONE);
    let result = class.call(thread, &[])?;
    args.req(0).for_each(thread, |key| result.setitem(thread, &key, Some(&value)))?;
    Ok(result)
}

fn size_of_dict(thread: &Thread, object: &Object) -> PyResult {
    let this = OrderedDict::of(object);
    let base = DICT
        .lookup(thread, name!("__sizeof__"))
        .map_or(Ok(Object::small_int(0)), |size| size.call(thread, std::slice::from_ref(object)))?;
    let order = this.order.borrow().byte_size() + 48;
    Ok(Object::int(base.to_i64(thread)? + order as i64))
}

fn reduce(thread: &Thread, object: &Object) -> PyResult {
    let state = object.call_method(thread, name!("__getstate__"), &[])?;
    let items = object.call_method(thread, name!("items"), &[])?.iter(thread)?;
    let class = object.ty().to_object();
    Ok(Object::tuple(&[class, Object::tuple(&[]), state, Object::NONE, items]))
}

fn set_default(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let (key, default) = (args.req(0), args.opt(1).cloned().unwrap_or(Object::NONE));
    if object.is_exact(&ORDERED_DICT) {
        let this = OrderedDict::of(object);
        let hash =
            key.hash(thread).map_err(|raised| hash::unusable(thread, raised, key, "a dict key"))?;
        if let Some(value) = this.dict.get_known_hash(thread, key, hash)? {
            return Ok(value);
        }
        this.set(thread, key, hash, default.clone())?;
        return Ok(default);
    }
    if object.contains(thread, key)? {
        return object.getitem(thread, key);
    }
    object.setitem(thread, key, Some(&default))?;
    Ok(default)
}

/// Takes a key out, whatever `__getitem__` and `__delitem__` a subclass has.
fn pop_key(
    thread: &Thread,
    object: &Object,
    key: &Object,
    hash: i64,
    default: Option<&Object>,
) -> PyResult {
    let this = OrderedDict::of(object);
    let missing = || match default {
        Some(default) => Ok(default.clone()),
        None => Err(thread.err_object(&exc::KEY_ERROR, key)),
    };
    if !this.forget(thread, key, hash)? {
        return missing();
    }
    match this.dict.remove_known_hash(thread, key, hash)? {
        Some(value) => Ok(value),
        None => missing(),
    }
}

fn pop(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let key = args.req(0);
    let hash = key.hash(thread)?;
    pop_key(thread, object, key, hash, args.opt(1))
}

fn pop_item(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let end = flag(thread, args.opt(0))?;
    let last = {
        let order = OrderedDict::of(object).order.borrow();
        order.end(end).and_then(|node| order.key(node))
    };
    let Some((key, hash)) = last else {
        return Err(thread.err(&exc::KEY_ERROR, "dictionary is empty"));
    };
    let value = pop_key(thread, object, &key, hash, None)?;
    Ok(Object::tuple(&[key, value]))
}

fn move_to_end(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let key = args.req(0);
    let end = flag(thread, args.opt(1))?;
    let this = OrderedDict::of(object);
    let at_end = {
        let order = this.order.borrow();
        order.end(end).and_then(|node| order.key(node))
    };
    match at_end {
        None => return Err(thread.err_object(&exc::KEY_ERROR, key)),
        Some((there, _)) if there.is(key) => return Ok(Object::NONE),
        Some(_) => {}
    }
    let hash = key.hash(thread)?;
    let Some(found) = this.find(thread, key, hash)? else {
        return Err(thread.err_object(&exc::KEY_ERROR, key));
    };
    this.order.borrow_mut().move_to(found.node, end);
    Ok(Object::NONE)
}

/// The keys and hashes in order, as they are now.
fn snapshot(this: &OrderedDict) -> Vec<(Object, i64)> {
    let order = this.order.borrow();
    let mut keys = Vec::with_capacity(this.dict.len());
    let mut node = order.end(End::First);
    while let Some(at) = node {
        keys.extend(order.key(at));
        node = order.beside(at, End::First);
    }
    keys
}

fn copy(thread: &Thread, object: &Object) -> PyResult {
    let this = OrderedDict::of(object);
    let state = this.order.borrow().state();
    let unchanged = || match this.order.borrow().state() == state {
        true => Ok(()),
        false => Err(thread.runtime_error("OrderedDict mutated during iteration")),
    };
    if object.is_exact(&ORDERED_DICT) {
        let copy = new(&ORDERED_DICT);
        for (key, hash) in snapshot(this) {
            let value = this.value(thread, &key)?;
            OrderedDict::of(&copy).set(thread, &key, hash, value)?;
            unchanged()?;
        }
        return Ok(copy);
    }
    let copy = object.ty().to_object().call(thread, &[])?;
    for (key, _) in snapshot(this) {
        let value = object.getitem(thread, &key)?;
        copy.setitem(thread, &key, Some(&value))?;
        unchanged()?;
    }
    Ok(copy)
}

pub(super) fn repr(thread: &Thread, object: &Object) -> PyResult {
    let name = object.ty().short_name().to_string();
    if OrderedDict::of(object).dict.is_empty() {
        return Ok(Object::str(&format!("{name}()")));
    }
    if !thread.repr_enter(object) {
        return Ok(Object::str("..."));
    }
    let items = (|| {
        let plain = Dict::new();
        dict_methods::update_from(thread, &plain, object)?;
        Object::from(plain).repr(thread)
    })();
    thread.repr_leave(object);
    let mut out = krait_text::Builder::new();
    out.push_str(&name);
    out.push_str("(");
    out.push_view(items?.view());
    out.push_str(")");
    Ok(krait_objects::types::str::Str::from_builder(out).into())
}

pub(super) fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    if !matches!(op, CompareOp::Eq | CompareOp::Ne) || b.as_dict().is_none() {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let Some(compare) = DICT.slots().richcompare() else { return Ok(Object::NOT_IMPLEMENTED) };
    let equal = compare(thread, a, b, CompareOp::Eq)?;
    if equal.is_not_implemented() {
        return Ok(equal);
    }
    let mut equal = equal.is_true(thread)?;
    if equal && let Some(other) = b.downcast::<OrderedDict>() {
        equal = same_order(thread, OrderedDict::of(a), other)?;
    }
    Ok(op.from_equality(equal))
}

fn same_order(thread: &Thread, a: &OrderedDict, b: &OrderedDict) -> PyResult<bool> {
    let states = || (a.order.borrow().state(), b.order.borrow().state());
    let before = states();
    let (keys, others) = (snapshot(a), snapshot(b));
    for ((key, _), (other, _)) in keys.iter().zip(&others) {
        let equal = key.eq(thread, other)?;
        if states() != before {
            return Err(thread.runtime_error("OrderedDict mutated during iteration"));
        }
        if !equal {
            return Ok(false);
        }
    }
    Ok(keys.len() == others.len())
}

pub(super) fn or(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let (own, other) = if a.downcast::<OrderedDict>().is_some() { (a, b) } else { (b, a) };
    if other.as_dict().is_none() {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let result = own.ty().to_object().call(thread, std::slice::from_ref(a))?;
    update::update_from(thread, &result, b)?;
    Ok(result)
}

pub(super) fn inplace_or(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    update::update_from(thread, a, b)?;
    Ok(a.clone())
}
