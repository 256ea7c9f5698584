//! Making types: builtin ones ready, and `type.__new__` for classes.
//!
//! Matches CPython's `PyType_Ready`, `type_new` and `best_base`.

use super::slots::SlotId;
use super::{SlotMember, SpecCache, Type, TypeSpec, flags, mro, object_type, slotdefs, type_type};
use crate::error::PyResult;
use crate::heap;
use crate::instance::SharedKeys;
use crate::name;
use crate::object::{Header, Object, Ref};
use crate::thread::Thread;
use crate::typeobj::slots::Slots;
use crate::types::builtin_function::BuiltinFunction;
use crate::types::descr;
use crate::types::dict::Dict;
use crate::types::str::Str;
use crate::types::tuple::Tuple;
use std::borrow::Cow;
use std::cell::{Cell, UnsafeCell};

/// Makes a builtin type usable. Called through [`Type::ready`].
pub(super) fn ready_builtin(thread: &Thread, ty: &'static Type) {
    let spec = ty.spec.expect("builtin types have a spec");
    ty.set_flag(flags::READY);
    if ty.header.type_ptr().is_null() {
        ty.header.set_type_ptr(&type_type::TYPE);
    }
    let base = match spec.base {
        Some(base) => Some(base),
        None if ty.is(&object_type::OBJECT) => None,
        None => Some(&object_type::OBJECT),
    };
    if let Some(base) = base {
        base.ready(thread);
        ty.set_flag(base.flags() & flags::INHERITED);
    }
    // The types of the objects made below must be complete enough to allocate; their dicts come when their turn comes.
    if ty.has(flags::MANAGED_DICT) {
        ty.set_flag(flags::GC);
    }
    // SAFETY: nobody else sees the type before it is ready.
    unsafe {
        *ty.base.get() = base.map(Type::to_ref);
        let bases: Vec<Object> = base.map(Type::to_object).into_iter().collect();
        *ty.bases.get() = Some(Tuple::from_vec(bases));
        let mut order = vec![ty.to_object()];
        if let Some(base) = base {
            order.extend_from_slice(base.mro_slice());
        }
        *ty.mro.get() = Some(Tuple::from_vec(order));
        *ty.dict.get() = Some(Dict::new());
    }
    for &id in SlotId::ALL {
        // SAFETY: the spec's table has the slots' types.
        unsafe { ty.slots.set(id, spec.slots.raw(id)) };
    }
    inherit_slots(ty, spec, base);
    fill_dict(ty, spec);
    if let Some(base) = base {
        base.add_subclass(ty);
    }
}

fn inherit_slots(ty: &Type, spec: &TypeSpec, base: Option<&Type>) {
    let Some(base) = base else { return };
    let own_compare = !spec.slots.raw(SlotId::RichCompare).is_null();
    let own_hash = !spec.slots.raw(SlotId::Hash).is_null();
    for &id in SlotId::ALL {
        if !ty.slots.raw(id).is_null() {
            continue;
        }
        match id {
            // Comparison and hash are inherited together.
            SlotId::Hash if own_compare => {
                // SAFETY: the function has the slot's type.
                unsafe { ty.slots.set(id, crate::protocol::hash::not_implemented as *const ()) };
                continue;
            }
            SlotId::RichCompare if own_hash => continue,
            SlotId::New if ty.has(flags::DISALLOW_INSTANTIATION) => continue,
            SlotId::New if base.is(&object_type::OBJECT) && spec.base.is_none() => continue,
            // A type with fields of its own must say how they are traversed, cleared and dropped.
            SlotId::Traverse | SlotId::Clear | SlotId::DropFields
                if spec.size != base.basicsize() =>
            {
                continue;
            }
            _ => {}
        }
        // SAFETY: a slot of the same id.
        unsafe { ty.slots.set(id, base.slots.raw(id)) };
    }
}

fn fill_dict(ty: &'static Type, spec: &'static TypeSpec) {
    let dict = ty.dict();
    if !spec.slots.raw(SlotId::New).is_null() && !ty.has(flags::DEFAULT_NEW) {
        dict.set_item_str("__new__", BuiltinFunction::new_for_type(ty).into());
    }
    for def in spec.methods {
        dict.set_item_str(def.name, descr::method_entry(ty, def));
    }
    for def in spec.getset {
        dict.set_item_str(def.name, descr::getset_entry(ty, def));
    }
    if let Some(fields) = spec.structseq {
        crate::types::structseq::fill_dict(ty, fields);
    }
    if ty.has(flags::SHOWN_AS_HEAP)
        && let Some((module, _)) = ty.name().rsplit_once('.')
    {
        dict.set_item_str("__module__", Object::str(module));
    }
    slotdefs::add_wrappers(ty);
    if ty.slots.raw(SlotId::Hash) == crate::protocol::hash::not_implemented as *const () {
        dict.set_item_str("__hash__", Object::NONE);
    }
    // An attribute of the instances comes before the type's own documentation.
    if dict.get_name(name!("__doc__")).is_none() {
        let doc = if spec.doc.is_empty() { Object::NONE } else { Object::str(spec.doc) };
        dict.set_item_str("__doc__", doc);
    }
}

/// Makes a native heap type at run time from a leaked or static spec: for modules' types that a program may modify or
/// that need a module. `bases` default to the spec's base.
pub fn heap_type_from_spec(
    thread: &Thread,
    spec: &'static TypeSpec,
    module: Option<&Object>,
) -> PyResult<Ref<Type>> {
    let base = spec.base.unwrap_or(&object_type::OBJECT);
    let ty = new_heap_type(
        &type_type::TYPE,
        Cow::Borrowed(spec.name),
        spec.flags | base.flags() & flags::INHERITED,
        Some(spec),
    );
    ty.basicsize.set(spec.size);
    ty.itemsize.set(spec.itemsize);
    // SAFETY: nobody else sees the type yet.
    unsafe {
        *ty.base.get() = Some(base.to_ref());
        *ty.bases.get() = Some(Tuple::from_slice(&[base.to_object()]));
        *ty.dict.get() = Some(Dict::new());
        *ty.module.get() = module.cloned();
        let bases = ty.bases();
        *ty.mro.get() = Some(mro::linearise(thread, &ty, &bases)?);
    }
    for &id in SlotId::ALL {
        // SAFETY: the spec's table has the slots' types.
        unsafe { ty.slots.set(id, spec.slots.raw(id)) };
    }
    inherit_slots(&ty, spec, Some(base));
    for def in spec.methods {
        ty.dict().set_item_str(def.name, descr::method_entry(&ty, def));
    }
    for def in spec.getset {
        ty.dict().set_item_str(def.name, descr::getset_entry(&ty, def));
    }
    slotdefs::add_wrappers(&ty);
    if !spec.slots.raw(SlotId::New).is_null() {
        ty.dict().set_item_str("__new__", BuiltinFunction::new_for_type(&ty).into());
    }
    ty.dict().set_item_str(
        "__doc__",
        if spec.doc.is_empty() { Object::NONE } else { Object::str(spec.doc) },
    );
    if let Some((module, _)) = spec.name.rsplit_once('.') {
        ty.dict().set_item_str("__module__", Object::str(module));
    }
    base.add_subclass(&ty);
    Ok(ty)
}

fn new_heap_type(
    meta: &Type,
    name: Cow<'static, str>,
    type_flags: u32,
    spec: Option<&'static TypeSpec>,
) -> Ref<Type> {
    let is_plain_class = spec.is_none() && type_flags & flags::TYPE_SUBCLASS == 0;
    let dealloc: heap::DeallocFn =
        if is_plain_class { heap::dealloc_instance } else { heap::dealloc_any };
    heap::new_object(meta, |header: Header| Type {
        header,
        spec,
        name: UnsafeCell::new(name),
        flags: Cell::new(type_flags | flags::HEAP | flags::READY),
        version: Cell::new(0),
        basicsize: Cell::new(0),
        itemsize: Cell::new(0),
        dealloc,
        slots: Slots::empty(),
        base: UnsafeCell::new(None),
        bases: UnsafeCell::new(None),
        mro: UnsafeCell::new(None),
        dict: UnsafeCell::new(None),
        qualname: UnsafeCell::new(None),
        subclasses: UnsafeCell::new(Vec::new()),
        replaced: UnsafeCell::new(Vec::new()),
        members: UnsafeCell::new(Vec::new()),
        shared_keys: UnsafeCell::new(SharedKeys::new()),
        module: UnsafeCell::new(None),
        weakrefs: UnsafeCell::new(std::ptr::null_mut()),
        spec_cache: UnsafeCell::new(SpecCache::default()),
    })
}

/// The class whose layout a class with these bases extends. `TypeError` if layouts conflict.
pub fn best_base<'a>(thread: &Thread, bases: &'a Tuple) -> PyResult<&'a Type> {
    let mut winner: Option<(&Type, &Type)> = None;
    for base in bases.iter() {
        let Some(candidate_base) = base.downcast::<Type>() else {
            return Err(thread.type_error("bases must be types"));
        };
        if !candidate_base.has(flags::BASETYPE) {
            return Err(thread.type_error(format!(
                "type '{}' is not an acceptable base type",
                candidate_base.name()
            )));
        }
        let candidate = solid_base(candidate_base);
        match winner {
            None => winner = Some((candidate, candidate_base)),
            Some((best, _)) if best.is_subtype(candidate) => {}
            Some((best, _)) if candidate.is_subtype(best) => {
                winner = Some((candidate, candidate_base))
            }
            Some(_) => {
                return Err(thread.type_error("multiple bases have instance lay-out conflict"));
            }
        }
    }
    winner
        .map(|(_, base)| base)
        .ok_or_else(|| thread.type_error("a new-style class can't have only classic bases"))
}

/// The nearest base (or the type itself) that adds native fields or `__slots__` members.
pub fn solid_base(ty: &Type) -> &Type {
    let base = match ty.base() {
        Some(base) => solid_base(base),
        None => &object_type::OBJECT,
    };
    // SAFETY: members are fixed when the type is created.
    let adds_members = unsafe { !(*ty.members.get()).is_empty() };
    if adds_members || ty.basicsize() != base.basicsize() || ty.itemsize() != base.itemsize() {
        ty
    } else {
        base
    }
}

/// The most derived metaclass of the bases and `meta`.
pub fn calculate_metaclass<'a>(
    thread: &Thread,
    meta: &'a Type,
    bases: &'a Tuple,
) -> PyResult<&'a Type> {
    let mut winner = meta;
    for base in bases.iter() {
        let candidate = base.ty();
        if winner.is_subtype(candidate) {
            continue;
        }
        if candidate.is_subtype(winner) {
            winner = candidate;
            continue;
        }
        return Err(thread.type_error(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of \
             all its bases",
        ));
    }
    Ok(winner)
}

/// What `__slots__` asks for.
struct SlotPlan {
    names: Vec<Object>,
    add_dict: bool,
    add_weakref: bool,
}

fn plan_slots(
    thread: &Thread,
    class_name: &Str,
    namespace: &Dict,
    base: &Type,
) -> PyResult<SlotPlan> {
    let may_add_dict = !base.has(flags::MANAGED_DICT) && !base.has(flags::TYPE_SUBCLASS);
    let may_add_weak = !base.has(flags::MANAGED_WEAKREF)
        && !base.has(flags::TYPE_SUBCLASS)
        && (base.itemsize() == 0 || base.has(flags::STR_SUBCLASS));
    let Some(slots) = namespace.get(thread, name!("__slots__"))? else {
        return Ok(SlotPlan {
            names: Vec::new(),
            add_dict: may_add_dict,
            add_weakref: may_add_weak,
        });
    };
    let given: Vec<Object> =
        if slots.as_str().is_some() { vec![slots] } else { slots.to_vec(thread)? };
    if !given.is_empty() && base.itemsize() != 0 && !base.has(flags::STR_SUBCLASS) {
        return Err(thread.type_error(format!(
            "nonempty __slots__ not supported for subtype of '{}'",
            base.name()
        )));
    }
    let mut plan = SlotPlan { names: Vec::new(), add_dict: false, add_weakref: false };
    for name in given {
        let Some(text) = name.as_str() else {
            return Err(thread.type_error(format!(
                "__slots__ items must be strings, not '{}'",
                name.ty().name()
            )));
        };
        if !crate::types::str::is_identifier(text.view()) {
            return Err(thread.type_error("__slots__ must be identifiers"));
        }
        if text.eq_str("__dict__") {
            if !may_add_dict || plan.add_dict {
                return Err(thread.type_error("__dict__ slot disallowed: we already got one"));
            }
            plan.add_dict = true;
        } else if text.eq_str("__weakref__") {
            if !may_add_weak || plan.add_weakref {
                return Err(thread.type_error("__weakref__ slot disallowed: we already got one"));
            }
            plan.add_weakref = true;
        } else {
            let mangled = mangle(class_name, text);
            let is_class_cell = text.eq_str("__qualname__")
                || text.eq_str("__classcell__")
                || text.eq_str("__classdictcell__");
            if !is_class_cell && namespace.contains(thread, &mangled)? {
                return Err(thread.value_error(format!(
                    "'{}' in __slots__ conflicts with class variable",
                    mangled.as_str().map(Str::to_string_lossy).unwrap_or_default()
                )));
            }
            plan.names.push(mangled);
        }
    }
    plan.names.sort_by(|a, b| {
        let (a, b) = (a.as_str().map(Str::to_string_lossy), b.as_str().map(Str::to_string_lossy));
        a.cmp(&b)
    });
    // A base other than the primary one may bring a dict or weak references along; the flags are inherited below.
    Ok(plan)
}

/// Private name mangling (`_Py_Mangle`).
fn mangle(class_name: &Str, name: &Str) -> Object {
    let text = name.to_string_lossy();
    let class = class_name.to_string_lossy();
    let class = class.trim_start_matches('_');
    if !text.starts_with("__") || text.ends_with("__") || text.contains('.') || class.is_empty() {
        return crate::intern::intern(&text).into();
    }
    crate::intern::intern(&format!("_{class}{text}")).into()
}

/// `type.__new__(meta, name, bases, namespace, **kwargs)`.
pub fn type_new(
    thread: &Thread,
    meta: &Type,
    name: &Object,
    bases: &Tuple,
    namespace: &Dict,
    keywords: &[(Object, Object)],
) -> PyResult {
    for base in bases.iter() {
        if base.downcast::<Type>().is_none()
            && base.lookup_attr(thread, name!("__mro_entries__"))?.is_some()
        {
            return Err(thread
                .type_error("type() doesn't support MRO entry resolution; use types.new_class()"));
        }
    }
    let winner = calculate_metaclass(thread, meta, bases)?;
    if !winner.is(meta) {
        let own = meta.slots().new().map(|f| f as usize);
        if let Some(new) = winner.slots().new()
            && Some(new as usize) != own
        {
            let mut args = vec![
                name.clone(),
                Ref::from_payload(bases).into(),
                Ref::from_payload(namespace).into(),
            ];
            args.extend(keywords.iter().map(|(_, value)| value.clone()));
            let names: Vec<Object> = keywords.iter().map(|(name, _)| name.clone()).collect();
            let names = (!names.is_empty()).then(|| Tuple::from_vec(names));
            let call = crate::native::CallArgs { args: &args, kwnames: names.as_deref() };
            return new(thread, winner, call);
        }
    }
    let meta = winner;
    let object_bases;
    let bases = if bases.is_empty() {
        object_bases = Tuple::from_slice(&[object_type::OBJECT.to_object()]);
        &*object_bases
    } else {
        bases
    };
    let class_name =
        name.as_str().ok_or_else(|| thread.type_error("type name must be a string"))?;
    let base = best_base(thread, bases)?;
    let plan = plan_slots(thread, class_name, namespace, base)?;
    let ty = allocate_class(thread, meta, class_name, bases, base, &plan, namespace)?;
    complete_class(thread, &ty, namespace, &plan)?;
    let type_object: Object = ty.clone().into();
    set_names(thread, &type_object)?;
    init_subclass(thread, &ty, keywords)?;
    Ok(type_object)
}

fn allocate_class(
    thread: &Thread,
    meta: &Type,
    name: &Str,
    bases: &Tuple,
    base: &Type,
    plan: &SlotPlan,
    namespace: &Dict,
) -> PyResult<Ref<Type>> {
    let text = crate::codecs::utf8(thread, &name.to_object())?;
    if text.contains('\0') {
        return Err(thread.value_error("type name must not contain null characters"));
    }
    let collections = flags::SEQUENCE | flags::MAPPING;
    let mut type_flags =
        base.flags() & flags::INHERITED & !collections | flags::BASETYPE | flags::GC;
    for other in bases.iter().filter_map(|b| b.downcast::<Type>()) {
        type_flags |= other.flags() & (flags::MANAGED_DICT | flags::MANAGED_WEAKREF);
        // The first base that is a collection decides of which kind the class is.
        if type_flags & collections == 0 {
            type_flags |= other.flags() & collections;
        }
    }
    if base.has(flags::TYPE_SUBCLASS) {
        type_flags &= !(flags::MANAGED_DICT | flags::MANAGED_WEAKREF);
    }
    if plan.add_dict {
        type_flags |= flags::MANAGED_DICT;
    }
    if plan.add_weakref {
        type_flags |= flags::MANAGED_WEAKREF;
    }
    // As in CPython, a class below a native type that brings its own dict keeps its attributes in a dict only.
    let own_dict_below = base.has(flags::MANAGED_DICT) && !base.has(flags::INLINE_VALUES);
    if type_flags & flags::MANAGED_DICT != 0
        && type_flags & flags::VAR_SIZED == 0
        && !own_dict_below
    {
        type_flags |= flags::INLINE_VALUES;
    }
    let ty = new_heap_type(meta, Cow::Owned(text), type_flags, None);
    ty.itemsize.set(base.itemsize());
    let mut size = base.basicsize().next_multiple_of(8);
    let mut members = Vec::with_capacity(plan.names.len());
    for _ in &plan.names {
        members.push(SlotMember { offset: size });
        size += 8;
    }
    ty.basicsize.set(if plan.names.is_empty() { base.basicsize() } else { size });
    let attributes = namespace
        .get_name(name!("__static_attributes__"))
        .and_then(|names| names.as_tuple().map(Tuple::len))
        .unwrap_or(0);
    let inherited = crate::instance::keys(base).capacity();
    // SAFETY: nobody else sees the type yet.
    unsafe {
        *ty.members.get() = members;
        if type_flags & flags::INLINE_VALUES != 0 {
            *ty.shared_keys.get() = SharedKeys::with_capacity((attributes + inherited).max(4) + 2);
            if !ty.basicsize.get().is_multiple_of(8) {
                ty.basicsize.set(ty.basicsize.get().next_multiple_of(8));
            }
        }
        *ty.base.get() = Some(base.to_ref());
        *ty.bases.get() = Some(Ref::from_payload(bases));
        *ty.dict.get() = Some(copy_namespace(thread, namespace)?);
    }
    Ok(ty)
}

/// The class's own dict; a subclass of dict may have an order of its own.
fn copy_namespace(thread: &Thread, namespace: &Dict) -> PyResult<Ref<Dict>> {
    let given: Object = Ref::from_payload(namespace).into();
    if given.is_exact(&crate::types::dict::DICT) {
        return Ok(namespace.copy());
    }
    let copy = Dict::new();
    crate::types::dict::methods::update_from(thread, &copy, &given)?;
    Ok(copy)
}

/// Computes the MRO through the metaclass's `mro` if it overrides it.
pub(super) fn compute_mro(thread: &Thread, ty: &Type) -> PyResult<Ref<Tuple>> {
    let bases = ty.bases();
    let type_object = ty.to_object();
    if type_object.ty().is(&type_type::TYPE) {
        return mro::linearise(thread, ty, &bases);
    }
    let method = type_object.ty().lookup(thread, name!("mro"));
    let native = method
        .as_ref()
        .is_none_or(|m| type_type::TYPE.dict().get_name(name!("mro")).is_some_and(|own| own.is(m)));
    if native {
        return mro::linearise(thread, ty, &bases);
    }
    let result =
        crate::protocol::special::special_required(thread, &type_object, name!("mro"), &[])?;
    let items = result.to_vec(thread)?;
    let solid = solid_base(ty);
    for item in &items {
        let Some(class) = item.downcast::<Type>() else {
            return Err(
                thread.type_error(format!("mro() returned a non-class ('{}')", item.ty().name()))
            );
        };
        if !solid.is_subtype(solid_base(class)) {
            return Err(thread.type_error(format!(
                "mro() returned base with unsuitable layout ('{}')",
                class.name()
            )));
        }
    }
    Ok(Tuple::from_vec(items))
}

fn complete_class(
    thread: &Thread,
    ty: &Ref<Type>,
    namespace: &Dict,
    plan: &SlotPlan,
) -> PyResult<()> {
    let dict = ty.dict();
    if dict.get_name(name!("__module__")).is_none()
        && let Some(globals) = (thread.hooks().current_globals)(thread)
        && let Some(module) = globals.get_name(name!("__name__"))
    {
        dict.set_str(name!("__module__"), module);
    }
    let qualname = match dict.remove(thread, name!("__qualname__"))? {
        Some(qualname) if qualname.as_str().is_some() => qualname,
        Some(other) => {
            return Err(thread.type_error(format!(
                "type __qualname__ must be a str, not {}",
                other.ty().name()
            )));
        }
        None => Object::str(ty.name()),
    };
    // SAFETY: nobody else sees the type yet.
    unsafe { *ty.qualname.get() = Some(qualname) };
    if let Some(doc) = dict.get_name(name!("__doc__")) {
        if doc.as_str().is_some() {
            crate::codecs::utf8(thread, &doc)?;
        }
    } else {
        dict.set_str(name!("__doc__"), Object::NONE);
    }
    for (method, wrap_class) in [
        (name!("__new__"), false),
        (name!("__init_subclass__"), true),
        (name!("__class_getitem__"), true),
    ] {
        if let Some(function) = dict.get_name(method)
            && function.ty().name() == "function"
        {
            let wrapped = if wrap_class {
                crate::types::classmethod::ClassMethod::new(function).into()
            } else {
                crate::types::staticmethod::StaticMethod::new(function).into()
            };
            dict.set_str(method, wrapped);
        }
    }
    set_class_cell(thread, ty, namespace, dict)?;
    // SAFETY: members are fixed from here on.
    let offsets: Vec<usize> = unsafe { (*ty.members.get()).iter().map(|m| m.offset).collect() };
    for (member, offset) in plan.names.iter().zip(offsets) {
        dict.set(thread, member, &descr::slot_member(ty, member.clone(), offset))?;
    }
    if plan.add_dict && dict.get_name(name!("__dict__")).is_none() {
        dict.set_str(name!("__dict__"), descr::getset_entry(ty, &object_type::DICT_GETSET));
    }
    if plan.add_weakref && dict.get_name(name!("__weakref__")).is_none() {
        dict.set_str(name!("__weakref__"), descr::getset_entry(ty, &object_type::WEAKREF_GETSET));
    }
    if dict.get_name(name!("__eq__")).is_some() && dict.get_name(name!("__hash__")).is_none() {
        dict.set_str(name!("__hash__"), Object::NONE);
    }
    let order = compute_mro(thread, ty)?;
    // SAFETY: as above.
    unsafe { *ty.mro.get() = Some(order) };
    inherit_from_base(ty);
    for base in ty.bases().iter().filter_map(|b| b.downcast::<Type>()) {
        base.add_subclass(ty);
    }
    slotdefs::update_all(thread, ty);
    if dict.keys().iter().any(|key| key.as_str().is_none()) {
        let text = format!("non-string key in the __dict__ of class {}", ty.name());
        thread.warn(&crate::exceptions::RUNTIME_WARNING, &text)?;
    }
    Ok(())
}

/// Takes the slots that no dunder stands for from the base chain; `update_all` fills the others.
pub(super) fn inherit_from_base(ty: &Type) {
    let Some(base) = ty.base() else { return };
    for id in [
        SlotId::Traverse,
        SlotId::Clear,
        SlotId::DropFields,
        SlotId::Send,
        SlotId::GetBuffer,
        SlotId::ReleaseBuffer,
        SlotId::Finalize,
    ] {
        // SAFETY: a slot of the same id.
        unsafe { ty.slots.set(id, base.slots.raw(id)) };
    }
}

/// Fills `__classcell__` and `__classdictcell__` and takes them out of the namespace.
fn set_class_cell(thread: &Thread, ty: &Ref<Type>, _namespace: &Dict, dict: &Dict) -> PyResult<()> {
    if let Some(cell) = dict.get_name(name!("__classcell__")) {
        let Some(cell) = cell.downcast::<crate::types::cell::Cell>() else {
            return Err(thread.type_error(format!(
                "__classcell__ must be a nonlocal cell, not <class '{}'>",
                cell.ty().name()
            )));
        };
        cell.set(Some(ty.clone().into()));
        dict.remove(thread, name!("__classcell__"))?;
    }
    if let Some(cell) = dict.get_name(name!("__classdictcell__")) {
        let Some(cell) = cell.downcast::<crate::types::cell::Cell>() else {
            return Err(thread.type_error(format!(
                "__classdictcell__ must be a nonlocal cell, not <class '{}'>",
                cell.ty().name()
            )));
        };
        cell.set(Some(ty.dict_object().into()));
        dict.remove(thread, name!("__classdictcell__"))?;
    }
    Ok(())
}

/// Calls `__set_name__` on the namespace's values that have it.
fn set_names(thread: &Thread, ty: &Object) -> PyResult<()> {
    let items = ty.downcast::<Type>().map(|t| t.dict().items()).unwrap_or_default();
    for (key, value) in items {
        let Some(method) =
            crate::protocol::special::lookup_special(thread, &value, name!("__set_name__"))?
        else {
            continue;
        };
        if let Err(raised) = method.call(thread, &[ty.clone(), key.clone()]) {
            let note = format!(
                "Error calling __set_name__ on '{}' instance {} in '{}'",
                value.ty().name(),
                key.repr_string(thread)?,
                ty.downcast::<Type>().map_or("?", Type::name)
            );
            crate::exceptions::add_note(thread, raised.exception(), &note)?;
            return Err(raised);
        }
    }
    Ok(())
}

/// Calls `super().__init_subclass__(**kwargs)`.
fn init_subclass(thread: &Thread, ty: &Ref<Type>, keywords: &[(Object, Object)]) -> PyResult<()> {
    let type_object: Object = ty.clone().into();
    let mro = ty.mro().expect("a complete class has an MRO");
    let Some(own) = mro.iter().position(|class| class.is(&type_object)) else {
        return Err(thread.type_error(format!(
            "super(type, obj): obj (type {0}) is not an instance or subtype of type ({0}).",
            ty.name()
        )));
    };
    for base in mro.iter().skip(own + 1) {
        let Some(method) =
            base.downcast::<Type>().and_then(|b| b.dict().get_name(name!("__init_subclass__")))
        else {
            continue;
        };
        let bound = match method.ty().slots().descr_get() {
            Some(get) => get(thread, &method, None, Some(&type_object))?,
            None => method,
        };
        let pairs: Vec<(&Object, Object)> = keywords.iter().map(|(k, v)| (k, v.clone())).collect();
        bound.call_kw(thread, &[], &pairs)?;
        return Ok(());
    }
    Ok(())
}
