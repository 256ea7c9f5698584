//! The slots and methods of dict.

use super::{DICT, Dict};
use crate::error::PyResult;
use crate::name;
use crate::native::{Args, CallArgs, MethodDef};
use crate::object::Object;
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::typeobj::slots::{BinaryFn, SlotsSpec};
use crate::types::dict::views::{self, ViewKind};
use crate::types::set::{FROZENSET, SET};

pub(super) const SLOTS: SlotsSpec = SlotsSpec::EMPTY
    .repr(repr)
    .hash(crate::protocol::hash::not_implemented)
    .richcompare(richcompare)
    .iter(|_, d| Ok(views::iterator(d, ViewKind::Keys, false)))
    .new(|_, ty, _| Ok(Dict::of_type(ty).into()))
    .init(init)
    .len(|_, d| Ok(of(d).len()))
    .contains(|thread, d, key| of(d).contains(thread, key))
    .subscript(subscript)
    .set_subscript(set_subscript)
    .or(|thread, a, b| {
        let (Some(x), Some(_)) = (a.as_dict(), b.as_dict()) else {
            return Ok(Object::NOT_IMPLEMENTED);
        };
        let merged = x.copy();
        update_from(thread, &merged, b)?;
        Ok(merged.into())
    })
    .inplace_or(|thread, a, b| {
        update_from(thread, of(a), b)?;
        Ok(a.clone())
    });

pub(super) static METHODS: &[MethodDef] = &[
    MethodDef::one(
        "__contains__",
        "($self, key, /)",
        |thread, d, key| of(d).contains(thread, key).map(Object::from_bool),
        "Whether the key is in the dict.",
    ),
    MethodDef::one("__getitem__", "($self, key, /)", subscript, "Return self[key]."),
    MethodDef::noargs(
        "__sizeof__",
        "($self, /)",
        |_, d| Ok(Object::int_usize(48 + of(d).table_size())),
        "Return the size of the dict in memory.",
    ),
    MethodDef::new(
        "get",
        "($self, key, default=None, /)",
        |thread, d, a| {
            Ok(of(d)
                .get(thread, a.req(0))?
                .unwrap_or_else(|| a.opt(1).cloned().unwrap_or(Object::NONE)))
        },
        "The key's value, or the default if the key is missing.",
    ),
    MethodDef::new(
        "setdefault",
        "($self, key, default=None, /)",
        |thread, d, a| of(d).set_default(thread, a.req(0), a.opt(1).unwrap_or(NONE)),
        "The value of a key, which is stored with the default first if it is missing.",
    ),
    MethodDef::new(
        "pop",
        "($self, key, default=<unrepresentable>, /)",
        pop,
        "Take a key out and give its value, or the default; without one a missing key is a KeyError.",
    ),
    MethodDef::noargs(
        "popitem",
        "($self, /)",
        pop_item,
        "Take out the item that came last, as key and value; an empty dict is a KeyError.",
    ),
    MethodDef::noargs(
        "keys",
        "($self, /)",
        |_, d| Ok(views::view(d, ViewKind::Keys)),
        "A live view of the keys.",
    ),
    MethodDef::noargs(
        "items",
        "($self, /)",
        |_, d| Ok(views::view(d, ViewKind::Items)),
        "A live view of the pairs of key and value.",
    ),
    MethodDef::noargs(
        "values",
        "($self, /)",
        |_, d| Ok(views::view(d, ViewKind::Values)),
        "A live view of the values.",
    ),
    MethodDef::raw(
        "update",
        "",
        update_method,
        "Take over items from a mapping or from pairs, and from keyword arguments.",
    ),
    MethodDef::new(
        "fromkeys",
        "($type, iterable, value=None, /)",
        from_keys,
        "A dict in which every key of an iterable has the same value.",
    )
    .class(),
    MethodDef::noargs(
        "clear",
        "($self, /)",
        |_, d| {
            of(d).clear();
            Ok(Object::NONE)
        },
        "Empty the dict.",
    ),
    MethodDef::noargs(
        "copy",
        "($self, /)",
        |_, d| Ok(of(d).copy().into()),
        "A dict of the same items.",
    ),
    MethodDef::noargs(
        "__reversed__",
        "($self, /)",
        |_, d| Ok(views::iterator(d, ViewKind::Keys, true)),
        "The keys, the last one first.",
    ),
    MethodDef::raw(
        "__class_getitem__",
        "($type, object, /)",
        crate::types::generic_alias::class_getitem,
        "See PEP 585",
    )
    .class(),
];

const NONE: &Object = &Object::NONE;

fn of(object: &Object) -> &Dict {
    object.as_dict().expect("slots of dict are called on dicts")
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    update_arguments(thread, object, args, "dict")
}

fn update_arguments(
    thread: &Thread,
    object: &Object,
    args: CallArgs<'_>,
    name: &str,
) -> PyResult<()> {
    let positional = args.positional();
    if positional.len() > 1 {
        return Err(thread
            .type_error(format!("{name} expected at most 1 argument, got {}", positional.len())));
    }
    let dict = of(object);
    if let Some(source) = positional.first() {
        update_from(thread, dict, source)?;
    }
    for (key, value) in args.keywords() {
        if key.as_str().is_none() {
            return Err(thread.type_error("keywords must be strings"));
        }
        dict.set(thread, key, value)?;
    }
    Ok(())
}

fn update_method(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    update_arguments(thread, object, args, "update")?;
    Ok(Object::NONE)
}

/// Updates from a mapping (anything with `keys`) or an iterable of pairs.
pub fn update_from(thread: &Thread, dict: &Dict, source: &Object) -> PyResult<()> {
    if let Some(other) = source.as_dict()
        && (source.is_exact(&DICT) || !overrides_iteration(thread, source))
    {
        if dict.is_empty() {
            dict.copy_from(other);
            return Ok(());
        }
        let mut position = 0;
        let stamp = other.change_stamp();
        while let Some((key, value, hash)) = other.next_item_hash(&mut position) {
            dict.set_known_hash(thread, &key, hash, value)?;
            if other.change_stamp() != stamp && !std::ptr::eq(other, dict) {
                return Err(thread.runtime_error("dict mutated during update"));
            }
        }
        return Ok(());
    }
    if let Some(keys) = source.lookup_attr(thread, name!("keys"))? {
        let keys = keys.call(thread, &[])?;
        return keys.for_each(thread, |key| {
            let value = source.getitem(thread, &key)?;
            dict.set(thread, &key, &value)
        });
    }
    update_from_pairs(thread, dict, source)
}

fn overrides_iteration(thread: &Thread, source: &Object) -> bool {
    let own = source.ty().lookup(thread, name!("__iter__"));
    let native = DICT.dict().get_name(name!("__iter__"));
    own.map(|o| o.word()) != native.map(|o| o.word())
}

fn update_from_pairs(thread: &Thread, dict: &Dict, source: &Object) -> PyResult<()> {
    let iterator = source.iter(thread)?;
    let mut index = 0;
    while let Some(item) = iterator.next(thread)? {
        let pair = match item.to_vec_or(thread, "object is not iterable") {
            Ok(pair) => pair,
            Err(raised) => {
                if raised.is(&crate::exceptions::TYPE_ERROR) {
                    let note = format!(
                        "Cannot convert dictionary update sequence element #{index} to a sequence"
                    );
                    crate::exceptions::add_note(thread, raised.exception(), &note)?;
                }
                return Err(raised);
            }
        };
        let [key, value] = pair.as_slice() else {
            return Err(thread.value_error(format!(
                "dictionary update sequence element #{index} has length {}; 2 is required",
                pair.len()
            )));
        };
        dict.set(thread, key, value)?;
        index += 1;
    }
    Ok(())
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let dict = of(object);
    if dict.is_empty() {
        return Ok(Object::str("{}"));
    }
    if !thread.repr_enter(object) {
        return Ok(Object::str("{...}"));
    }
    let result = (|| {
        let mut out = krait_text::Builder::new();
        out.push_str("{");
        let mut position = 0;
        let mut first = true;
        while let Some((key, value)) = dict.next_item(&mut position) {
            if !first {
                out.push_str(", ");
            }
            first = false;
            out.push_view(key.repr(thread)?.view());
            out.push_str(": ");
            out.push_view(value.repr(thread)?.view());
        }
        out.push_str("}");
        Ok(crate::types::str::Str::from_builder(out).into())
    })();
    thread.repr_leave(object);
    result
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.as_dict(), b.as_dict()) else { return Ok(Object::NOT_IMPLEMENTED) };
    if !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    Ok(op.from_equality(equal(thread, x, y)?))
}

fn equal(thread: &Thread, x: &Dict, y: &Dict) -> PyResult<bool> {
    if x.len() != y.len() {
        return Ok(false);
    }
    let mut position = 0;
    while let Some((key, value, hash)) = x.next_item_hash(&mut position) {
        match y.get_known_hash(thread, &key, hash)? {
            Some(other) if value.eq(thread, &other)? => {}
            _ => return Ok(false),
        }
    }
    Ok(true)
}

/// Whether a slot is dict's own.
#[inline(always)]
pub fn is_subscript(slot: BinaryFn) -> bool {
    std::ptr::fn_addr_eq(slot, subscript as BinaryFn)
}

fn subscript(thread: &Thread, object: &Object, key: &Object) -> PyResult {
    if let Some(value) = of(object).get(thread, key)? {
        return Ok(value);
    }
    if !object.is_exact(&DICT)
        && let Some(value) = crate::protocol::special::call_special(
            thread,
            object,
            name!("__missing__"),
            std::slice::from_ref(key),
        )?
    {
        return Ok(value);
    }
    Err(thread.key_error(key))
}

fn set_subscript(
    thread: &Thread,
    object: &Object,
    key: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    match value {
        Some(value) => of(object).set(thread, key, value),
        None => match of(object).remove(thread, key)? {
            Some(_) => Ok(()),
            None => Err(thread.key_error(key)),
        },
    }
}

fn pop(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    // The key of an empty dict is not even hashed.
    let value = match of(object).is_empty() {
        true => None,
        false => of(object).remove(thread, args.req(0))?,
    };
    match (value, args.opt(1)) {
        (Some(value), _) => Ok(value),
        (None, Some(default)) => Ok(default.clone()),
        (None, None) => Err(thread.key_error(args.req(0))),
    }
}

fn pop_item(thread: &Thread, object: &Object) -> PyResult {
    match of(object).pop_last() {
        Some((key, value)) => Ok(Object::tuple(&[key, value])),
        None => Err(thread.err(&crate::exceptions::KEY_ERROR, "popitem(): dictionary is empty")),
    }
}

fn from_keys(thread: &Thread, class: &Object, args: Args<'_>) -> PyResult {
    let value = args.opt(1).cloned().unwrap_or(Object::NONE);
    let iterable = args.req(0);
    let result = class.call(thread, &[])?;
    let Some(dict) = result.as_dict().filter(|_| result.is_exact(&DICT)) else {
        iterable.for_each(thread, |key| result.setitem(thread, &key, Some(&value)))?;
        return Ok(result);
    };
    // Known hashes are used again.
    if let Some(source) = iterable.downcast_exact::<Dict>() {
        let mut position = 0;
        while let Some((key, _, hash)) = source.next_item_hash(&mut position) {
            dict.set_known_hash(thread, &key, hash, value.clone())?;
        }
    } else if let Some(source) = iterable.as_set().filter(|_| is_plain_set(iterable)) {
        let mut position = 0;
        while let Some((key, hash)) = source.next_key(&mut position) {
            dict.set_known_hash(thread, &key, hash, value.clone())?;
        }
    } else {
        iterable.for_each(thread, |key| dict.set(thread, &key, &value))?;
    }
    Ok(result)
}

fn is_plain_set(object: &Object) -> bool {
    object.is_exact(&SET) || object.is_exact(&FROZENSET)
}
