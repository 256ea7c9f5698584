//! Dict views and iterators: `dict_keys`, `dict_values`, `dict_items` and their iterators.

use super::Dict;
use crate::error::PyResult;
use crate::heap;
use crate::name;
use crate::native::{GetSetDef, MethodDef};
use crate::object::{Header, Object, Payload};
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::set::{FROZENSET, SET, Set};
use crate::types::tuple::Tuple;
use crate::types::tuple::recycled::Recycled;
use crate::word::Word;
use std::cell::{Cell, UnsafeCell};

/// Which part of the items.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ViewKind {
    Keys,
    Values,
    Items,
}

/// A view object; the three types share the layout.
#[repr(C)]
pub struct View {
    header: Header,
    dict: Object,
}

// SAFETY: repr(C) with the header first; instances are only made by `view`.
unsafe impl Payload for View {
    fn type_object() -> &'static Type {
        &DICT_KEYS
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for View {
    const CONTAINER: bool = true;
}

/// All items of a view; None for other objects.
pub(crate) fn items(object: &Object) -> Option<Vec<Object>> {
    let ty = object.ty();
    let is_view = ty.is(&DICT_KEYS) || ty.is(&DICT_VALUES) || ty.is(&DICT_ITEMS);
    let dict = view_of(Some(object).filter(|_| is_view)?).dict.as_dict()?;
    Some(if ty.is(&DICT_KEYS) {
        dict.keys()
    } else if ty.is(&DICT_VALUES) {
        dict.values()
    } else {
        // A collection may run Python code: no tuple is made while the dict is looked through.
        dict.items().into_iter().map(|(key, value)| Tuple::pair(key, value).into_object()).collect()
    })
}

/// An iterator over a dict; the six types share the layout.
#[repr(C)]
pub struct DictIterator {
    header: Header,
    dict: UnsafeCell<Option<Object>>,
    position: Cell<usize>,
    /// The length at the start; `usize::MAX` once it was seen to differ.
    stamp_len: Cell<usize>,
    left: Cell<usize>,
    /// Of the iterators over items.
    tuple: Recycled,
}

// SAFETY: repr(C) with the header first; instances are only made by `iterator`.
unsafe impl Payload for DictIterator {
    fn type_object() -> &'static Type {
        &KEY_ITERATOR
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for DictIterator {
    const CONTAINER: bool = true;
}

unsafe fn traverse_view(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on views.
    visit(unsafe { (*header.cast::<View>()).dict.word() });
}

unsafe fn drop_view(header: *mut Header) {
    // SAFETY: the slot is only called on a dying view.
    unsafe { std::ptr::drop_in_place(header.cast::<View>()) }
}

unsafe fn traverse_iterator(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on dict iterators; the collector changes no fields while it visits.
    let (this, dict) = unsafe {
        let this = &*header.cast::<DictIterator>();
        (this, &*this.dict.get())
    };
    if let Some(dict) = dict {
        visit(dict.word());
    }
    this.tuple.visit(visit);
}

unsafe fn drop_iterator(header: *mut Header) {
    // SAFETY: the slot is only called on a dying dict iterator.
    unsafe { std::ptr::drop_in_place(header.cast::<DictIterator>()) }
}

const VIEW: SlotsSpec = SlotsSpec::EMPTY
    .repr(repr)
    .len(|_, v| Ok(dict(v).len()))
    .traverse(traverse_view)
    .drop_fields(drop_view);

const SET_LIKE: SlotsSpec = VIEW
    .hash(crate::protocol::hash::not_implemented)
    .richcompare(richcompare)
    .subtract(|thread, a, b| set_operation(thread, a, b, name!("difference_update")))
    .and(intersection)
    .xor(symmetric_difference)
    .or(|thread, a, b| set_operation(thread, a, b, name!("update")));

const REVERSED_DOC: &str = "Return a reverse iterator over the dict.";
const MAPPING: GetSetDef = GetSetDef::ro(
    "mapping",
    |_, v| Ok(crate::types::mappingproxy::MappingProxy::new(view_of(v).dict.clone()).into()),
    "the dict that the view shows",
);
const ISDISJOINT: MethodDef = MethodDef::one(
    "isdisjoint",
    "($self, other, /)",
    is_disjoint,
    "Whether the view shares no item with the iterable.",
);

macro_rules! views {
    ($($ty:ident $spec:ident $name:literal $slots:expr, $methods:expr;)*) => { $(
        static $spec: TypeSpec = TypeSpec {
            flags: flags::GC | flags::DISALLOW_INSTANTIATION,
            slots: $slots,
            methods: $methods,
            getset: &[MAPPING],
            dealloc: heap::dealloc_exact::<View>,
    ..TypeSpec::new::<View>($name)
        };
        #[doc = concat!("`", $name, "`")]
        pub static $ty: Type = Type::builtin(&$spec);
    )* };
}

views! {
    DICT_KEYS KEYS_SPEC "dict_keys" SET_LIKE
        .iter(|_, v| Ok(iterator(&view_of(v).dict, ViewKind::Keys, false)))
        .contains(|thread, v, key| dict(v).contains(thread, key)),
        &[ISDISJOINT, MethodDef::noargs("__reversed__", "($self, /)", |_, v| Ok(iterator(&view_of(v).dict, ViewKind::Keys, true)), REVERSED_DOC)];
    DICT_ITEMS ITEMS_SPEC "dict_items" SET_LIKE
        .iter(|_, v| Ok(iterator(&view_of(v).dict, ViewKind::Items, false)))
        .contains(contains_item),
        &[ISDISJOINT, MethodDef::noargs("__reversed__", "($self, /)", |_, v| Ok(iterator(&view_of(v).dict, ViewKind::Items, true)), REVERSED_DOC)];
    DICT_VALUES VALUES_SPEC "dict_values" VIEW
        .iter(|_, v| Ok(iterator(&view_of(v).dict, ViewKind::Values, false))),
        &[MethodDef::noargs("__reversed__", "($self, /)", |_, v| Ok(iterator(&view_of(v).dict, ViewKind::Values, true)), REVERSED_DOC)];
}

macro_rules! iterators {
    ($($ty:ident $spec:ident $name:literal $kind:ident $reverse:literal;)*) => {
        $(
            static $spec: TypeSpec = TypeSpec {
                flags: flags::GC | flags::DISALLOW_INSTANTIATION,
                slots: SlotsSpec::EMPTY
                    .iter(|_, it| Ok(it.clone()))
                    .iternext(|thread, it| next::<$reverse>(thread, it, ViewKind::$kind))
                    .traverse(traverse_iterator)
                    .drop_fields(drop_iterator),
                methods: &[
                    MethodDef::noargs("__length_hint__", "($self, /)", length_hint, "How many items may still come."),
                    MethodDef::noargs("__reduce__", "($self, /)", |thread, it| reduce(thread, it, ViewKind::$kind, $reverse), "What pickle and copy keep of the object."),
                ],
                dealloc: heap::dealloc_exact::<DictIterator>,
    ..TypeSpec::new::<DictIterator>($name)
            };
            #[doc = concat!("`", $name, "`")]
            pub static $ty: Type = Type::builtin(&$spec);
        )*
    };
}

iterators! {
    KEY_ITERATOR KEY_ITERATOR_SPEC "dict_keyiterator" Keys false;
    VALUE_ITERATOR VALUE_ITERATOR_SPEC "dict_valueiterator" Values false;
    ITEM_ITERATOR ITEM_ITERATOR_SPEC "dict_itemiterator" Items false;
    REVERSE_KEY_ITERATOR REVERSE_KEY_SPEC "dict_reversekeyiterator" Keys true;
    REVERSE_VALUE_ITERATOR REVERSE_VALUE_SPEC "dict_reversevalueiterator" Values true;
    REVERSE_ITEM_ITERATOR REVERSE_ITEM_SPEC "dict_reverseitemiterator" Items true;
}

/// The types of this file, for start-up.
pub static TYPES: [&Type; 9] = [
    &DICT_KEYS,
    &DICT_ITEMS,
    &DICT_VALUES,
    &KEY_ITERATOR,
    &VALUE_ITERATOR,
    &ITEM_ITERATOR,
    &REVERSE_KEY_ITERATOR,
    &REVERSE_VALUE_ITERATOR,
    &REVERSE_ITEM_ITERATOR,
];

fn view_of(object: &Object) -> &View {
    debug_assert!(is_view(object));
    // SAFETY: only called from slots of the view types, which share the layout.
    unsafe { &*object.word().ptr().cast::<View>() }
}

fn is_view(object: &Object) -> bool {
    [&DICT_KEYS, &DICT_ITEMS, &DICT_VALUES].iter().any(|ty| object.is_instance(ty))
}

fn dict(object: &Object) -> &Dict {
    view_of(object).dict.as_dict().expect("views are made of dicts")
}

/// A view of a dict.
pub fn view(object: &Object, kind: ViewKind) -> Object {
    let ty = match kind {
        ViewKind::Keys => &DICT_KEYS,
        ViewKind::Values => &DICT_VALUES,
        ViewKind::Items => &DICT_ITEMS,
    };
    view_of_type(ty, object)
}

/// The dict that a view shows.
pub fn viewed(view: &Object) -> &Object {
    &view_of(view).dict
}

/// A view of a dict, of one of the view types or of a subtype with the same layout.
pub fn view_of_type(ty: &Type, object: &Object) -> Object {
    assert!(ty.basicsize() == size_of::<View>() && object.as_dict().is_some());
    // SAFETY: the view types have View's layout; all fields are written before use.
    unsafe {
        let header = heap::allocate_unfilled(ty, 0);
        header.cast::<View>().write(View { header: Header::new(ty), dict: object.clone() });
        crate::gc::track_new(header);
        Object::from_word(Word::from_ptr(header))
    }
}

/// An iterator over a dict.
pub fn iterator(object: &Object, kind: ViewKind, reverse: bool) -> Object {
    let ty = match (kind, reverse) {
        (ViewKind::Keys, false) => &KEY_ITERATOR,
        (ViewKind::Values, false) => &VALUE_ITERATOR,
        (ViewKind::Items, false) => &ITEM_ITERATOR,
        (ViewKind::Keys, true) => &REVERSE_KEY_ITERATOR,
        (ViewKind::Values, true) => &REVERSE_VALUE_ITERATOR,
        (ViewKind::Items, true) => &REVERSE_ITEM_ITERATOR,
    };
    let len = object.as_dict().map_or(0, Dict::len);
    let end = object.as_dict().map_or(0, Dict::end_position);
    // SAFETY: the iterator types have DictIterator's layout; all fields are written before use.
    unsafe {
        let header = heap::allocate_unfilled(ty, 0);
        header.cast::<DictIterator>().write(DictIterator {
            header: Header::new(ty),
            dict: UnsafeCell::new(Some(object.clone())),
            position: Cell::new(if reverse { end } else { 0 }),
            stamp_len: Cell::new(len),
            left: Cell::new(len),
            tuple: Recycled::EMPTY,
        });
        crate::gc::track_new(header);
        Object::from_word(Word::from_ptr(header))
    }
}

fn iterator_of(object: &Object) -> &DictIterator {
    // SAFETY: only called from slots of the iterator types, which share the layout.
    unsafe { &*object.word().ptr().cast::<DictIterator>() }
}

impl DictIterator {
    /// The next item, borrowed, and the position behind it. None: the end, or the dict has changed.
    #[inline(always)]
    fn upcoming(&self) -> Option<(&Object, &Object, usize)> {
        // SAFETY: under the GIL; the callers finish before Python code runs, and iterators are made of dicts only.
        let dict: &Dict = unsafe { (*self.dict.get()).as_ref()?.downcast_unchecked() };
        if dict.len() != self.stamp_len.get() || self.left.get() == 0 {
            return None;
        }
        let mut position = self.position.get();
        let (key, value) = dict.step::<false>(&mut position)?;
        Some((key, value, position))
    }

    #[inline(always)]
    fn advance(&self, position: usize) {
        self.position.set(position);
        self.left.set(self.left.get() - 1);
    }

    /// A new reference to the next key, of an iterator that goes forward. None, with nothing changed: the end, or the dict
    /// has changed.
    #[inline(always)]
    pub fn next_key(&self) -> Option<Word> {
        let (key, _, position) = self.upcoming()?;
        self.advance(position);
        Some(key.clone().into_word())
    }

    /// The same for the next value.
    #[inline(always)]
    pub fn next_value(&self) -> Option<Word> {
        let (_, value, position) = self.upcoming()?;
        self.advance(position);
        Some(value.clone().into_word())
    }

    /// New references to the next key and value, which the iterator's pair has as well. None, with nothing changed: as above,
    /// or the pair is somebody's.
    #[inline(always)]
    pub fn next_pair(&self) -> Option<(Word, Word)> {
        let (key, value, position) = self.upcoming()?;
        let spare = self.tuple.spare()?;
        let (key, value) = (key.clone().into_word(), value.clone().into_word());
        self.advance(position);
        // SAFETY: both are objects, and nothing has run.
        unsafe { spare.fill(key, value) };
        Some((key, value))
    }
}

#[inline]
fn next<const REVERSE: bool>(
    thread: &Thread,
    object: &Object,
    kind: ViewKind,
) -> PyResult<Option<Object>> {
    let this = iterator_of(object);
    // SAFETY: under the GIL; no Python code runs before the reference is gone.
    let Some(dict) = (unsafe { (*this.dict.get()).as_ref() }).and_then(Object::as_dict) else {
        return Ok(None);
    };
    if dict.len() != this.stamp_len.get() {
        this.stamp_len.set(usize::MAX);
        return Err(thread.runtime_error("dictionary changed size during iteration"));
    }
    let mut position = this.position.get();
    let item = dict.step::<REVERSE>(&mut position);
    this.position.set(position);
    let left = this.left.get();
    let (key, value) = match item {
        Some(item) if left != 0 => item,
        end => {
            let is_end = end.is_none();
            // SAFETY: under the GIL; the reference is dropped after the field is empty.
            drop(unsafe { (*this.dict.get()).take() });
            if is_end {
                return Ok(None);
            }
            return Err(thread.runtime_error("dictionary keys changed during iteration"));
        }
    };
    this.left.set(left - 1);
    Ok(Some(match kind {
        ViewKind::Keys => key.clone(),
        ViewKind::Values => value.clone(),
        ViewKind::Items => this.tuple.pair(key.clone(), value.clone()),
    }))
}

fn length_hint(_thread: &Thread, object: &Object) -> PyResult {
    let this = iterator_of(object);
    // SAFETY: under the GIL; read at once.
    let alive = unsafe { (*this.dict.get()).as_ref() };
    let len = match alive.and_then(|d| d.as_dict()) {
        Some(dict) if dict.len() == this.stamp_len.get() => this.left.get(),
        _ => 0,
    };
    Ok(Object::int_usize(len))
}

fn reduce(thread: &Thread, object: &Object, kind: ViewKind, reverse: bool) -> PyResult {
    let this = iterator_of(object);
    // SAFETY: under the GIL; cloned at once.
    let source = unsafe { (*this.dict.get()).clone() };
    let mut rest = Vec::new();
    if let Some(source) = source {
        let copy = iterator(&source, kind, reverse);
        iterator_of(&copy).position.set(this.position.get());
        iterator_of(&copy).left.set(this.left.get());
        while let Some(item) = copy.next(thread)? {
            rest.push(item);
        }
    }
    let builtins = (thread.hooks().import)(thread, name!("builtins"), None, None, None, 0)?;
    let iter = builtins.getattr(thread, name!("iter"))?;
    Ok(Object::tuple(&[iter, Object::tuple(&[Object::list(rest)])]))
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    if !thread.repr_enter(object) {
        return Ok(Object::str("..."));
    }
    let result = (|| {
        let items = Object::list(object.to_vec(thread)?);
        Ok(Object::str(&format!("{}({})", object.ty().name(), items.repr_string(thread)?)))
    })();
    thread.repr_leave(object);
    result
}

fn contains_item(thread: &Thread, object: &Object, item: &Object) -> PyResult<bool> {
    let Some(pair) = item.as_tuple() else { return Ok(false) };
    let [key, value] = pair.as_slice() else { return Ok(false) };
    match dict(object).get(thread, key)? {
        Some(found) => found.eq(thread, value),
        None => Ok(false),
    }
}

fn is_set_like(object: &Object) -> bool {
    object.as_set().is_some() || object.is_instance(&DICT_KEYS) || object.is_instance(&DICT_ITEMS)
}

fn all_in(thread: &Thread, small: &Object, large: &Object) -> PyResult<bool> {
    let iterator = small.iter(thread)?;
    while let Some(item) = iterator.next(thread)? {
        if !large.contains(thread, &item)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    if !is_set_like(b) {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let (x, y) = (a.len(thread)?, b.len(thread)?);
    let result = match op {
        CompareOp::Eq => x == y && all_in(thread, a, b)?,
        CompareOp::Ne => !(x == y && all_in(thread, a, b)?),
        CompareOp::Lt => x < y && all_in(thread, a, b)?,
        CompareOp::Le => x <= y && all_in(thread, a, b)?,
        CompareOp::Gt => x > y && all_in(thread, b, a)?,
        CompareOp::Ge => x >= y && all_in(thread, b, a)?,
    };
    Ok(Object::from_bool(result))
}

/// The left operand as a new set, changed by one of set's updating methods.
fn set_operation(thread: &Thread, a: &Object, b: &Object, method: &'static Object) -> PyResult {
    let result = SET.to_object().call(thread, std::slice::from_ref(a))?;
    result.call_method(thread, method, std::slice::from_ref(b))?;
    Ok(result)
}

fn is_set_view(object: &Object) -> bool {
    object.is_instance(&DICT_KEYS) || object.is_instance(&DICT_ITEMS)
}

fn intersection(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let (mut view, mut other) = if is_set_view(a) { (a, b) } else { (b, a) };
    if other.is_exact(&SET) && view.len(thread)? <= other.len(thread)? {
        return other.call_method(thread, name!("intersection"), std::slice::from_ref(view));
    }
    if is_set_view(other) && other.len(thread)? > view.len(thread)? {
        std::mem::swap(&mut view, &mut other);
    }
    let result = Set::new();
    other.for_each(thread, |item| {
        if view.contains(thread, &item)?
            && let Some(set) = result.as_set()
        {
            set.add(thread, &item)?;
        }
        Ok(())
    })?;
    Ok(result)
}

fn symmetric_difference(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    if a.is_instance(&DICT_ITEMS) && b.is_instance(&DICT_ITEMS) {
        return items_symmetric_difference(thread, dict(a), dict(b));
    }
    set_operation(thread, a, b, name!("symmetric_difference_update"))
}

/// Two items views: pairs are only made of what differs, so that values need not be hashable where they are equal.
fn items_symmetric_difference(thread: &Thread, a: &Dict, b: &Dict) -> PyResult {
    let (small, large) = if a.len() > b.len() { (b, a) } else { (a, b) };
    let rest = small.copy();
    let result = Set::new();
    let set = result.as_set().expect("a set was made");
    let mut position = 0;
    while let Some((key, value, hash)) = large.next_item_hash(&mut position) {
        let same = match rest.get_known_hash(thread, &key, hash)? {
            Some(other) => other.eq(thread, &value)?,
            None => false,
        };
        if same {
            rest.remove_known_hash(thread, &key, hash)?;
        } else {
            set.add(thread, &Object::tuple(&[key, value]))?;
        }
    }
    for (key, value) in rest.items() {
        set.add(thread, &Object::tuple(&[key, value]))?;
    }
    Ok(result)
}

fn is_disjoint(thread: &Thread, object: &Object, other: &Object) -> PyResult {
    if other.is(object) {
        return Ok(Object::from_bool(object.len(thread)? == 0));
    }
    let (mut view, mut other) = (object, other);
    let sized = other.is_exact(&SET) || other.is_exact(&FROZENSET) || is_set_view(other);
    if sized && other.len(thread)? > view.len(thread)? {
        std::mem::swap(&mut view, &mut other);
    }
    let iterator = other.iter(thread)?;
    while let Some(item) = iterator.next(thread)? {
        if view.contains(thread, &item)? {
            return Ok(Object::FALSE);
        }
    }
    Ok(Object::TRUE)
}
