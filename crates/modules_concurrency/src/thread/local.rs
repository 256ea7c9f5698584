//! `_thread._local`: an object whose attributes each thread has for itself.
//!
//! An object holds the dicts of all threads that used it; a thread lists the objects that hold a dict for it, so that
//! either side can drop the dict when it ends. Matches the local part of CPython's `Modules/_threadmodule.c`.

use krait_objects::exceptions as exc;
use krait_objects::heap;
use krait_objects::protocol::attribute;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{TypeSpec, flags, object_type};
use krait_objects::types::dict::Dict;
use krait_objects::types::str::Str;
use krait_objects::types::tuple::Tuple;
use krait_objects::{CallArgs, Header, Object, Payload, PyResult, Raised, Ref, Thread, Type, Word};
use std::cell::UnsafeCell;

/// A thread-local object.
#[repr(C)]
pub struct Local {
    header: Header,
    /// What a subclass's `__init__` gets again in each thread.
    args: UnsafeCell<Option<(Vec<Object>, Option<Ref<Tuple>>)>>,
    dicts: UnsafeCell<Vec<(*const Thread, Ref<Dict>)>>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Local {
    fn type_object() -> &'static Type {
        &LOCAL
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC | flags::MANAGED_WEAKREF | flags::SHOWN_AS_HEAP,
    sig: "()",
    doc: "An object whose attributes each thread has for itself.",
    slots: SlotsSpec::EMPTY
        .new(new)
        .getattr(getattr)
        .setattr(setattr)
        .traverse(traverse)
        .clear(clear)
        .drop_fields(drop_fields),
    ..TypeSpec::new::<Local>("_thread._local")
};
pub static LOCAL: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Local {
    object.downcast().expect("slots of thread locals are called on them")
}

impl Local {
    #[allow(clippy::mut_from_ref)]
    fn dicts(&self) -> &mut Vec<(*const Thread, Ref<Dict>)> {
        // SAFETY: under the GIL; users finish with the borrow before running Python code.
        unsafe { &mut *self.dicts.get() }
    }

    fn dict_of(&self, thread: &Thread) -> Option<Ref<Dict>> {
        let entry = self.dicts().iter().find(|(owner, _)| std::ptr::eq(*owner, thread));
        entry.map(|(_, dict)| dict.clone())
    }

    fn add_dict(&self, thread: &Thread) -> Ref<Dict> {
        let dict = Dict::new();
        self.dicts().push((thread, dict.clone()));
        listed(thread).push((&raw const *self).cast());
        dict
    }

    fn take_dict(&self, thread: &Thread) -> Option<Ref<Dict>> {
        let at = self.dicts().iter().position(|(owner, _)| std::ptr::eq(*owner, thread))?;
        unlist(thread, self);
        Some(self.dicts().swap_remove(at).1)
    }

    /// Takes all dicts out of the object, and the object off the threads' lists.
    fn take_all(&self) -> Vec<(*const Thread, Ref<Dict>)> {
        let dicts = std::mem::take(self.dicts());
        for (owner, _) in &dicts {
            // SAFETY: a thread that ends takes its dicts out first (`drop_locals`), so the owner is alive.
            unlist(unsafe { &**owner }, self);
        }
        dicts
    }
}

#[allow(clippy::mut_from_ref)]
fn listed(thread: &Thread) -> &mut Vec<*const ()> {
    // SAFETY: under the GIL; users finish with the borrow before running Python code.
    unsafe { &mut *thread.locals.get() }
}

fn unlist(thread: &Thread, local: &Local) {
    let local: *const () = (&raw const *local).cast();
    listed(thread).retain(|&listed| listed != local);
}

/// Drops the dicts that thread-local objects hold for a thread that ends.
pub fn drop_locals(thread: &Thread) {
    while let Some(&local) = listed(thread).last() {
        // SAFETY: objects leave the list before they die.
        let dict = unsafe { (*local.cast::<Local>()).take_dict(thread) };
        drop(dict);
    }
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let plain_init = ty.slots().init().map(|f| f as usize)
        == object_type::OBJECT.slots().init().map(|f| f as usize);
    if plain_init && !args.args.is_empty() {
        return Err(thread.type_error("Initialization arguments are not supported"));
    }
    let names = args.kwnames.map(Ref::from_payload);
    let local = heap::new_object(ty, |header| Local {
        header,
        args: UnsafeCell::new(Some((args.args.to_vec(), names))),
        dicts: UnsafeCell::new(Vec::new()),
    });
    // This thread's `__init__` call comes from `type.__call__`.
    local.add_dict(thread);
    Ok(local.into())
}

/// This thread's dict, made and initialised on its first use of the object.
fn dict(thread: &Thread, object: &Object) -> PyResult<Ref<Dict>> {
    let local = of(object);
    if let Some(dict) = local.dict_of(thread) {
        return Ok(dict);
    }
    let dict = local.add_dict(thread);
    let plain = object_type::OBJECT.slots().init().map(|f| f as usize);
    if let Some(init) = object.ty().slots().init()
        && Some(init as usize) != plain
    {
        // SAFETY: under the GIL; cloned at once.
        let (args, names) = unsafe { (*local.args.get()).clone() }.unwrap_or_default();
        let args = CallArgs { args: &args, kwnames: names.as_deref() };
        if let Err(raised) = init(thread, object, args) {
            drop(local.take_dict(thread));
            return Err(raised);
        }
    }
    Ok(dict)
}

fn is_dict_name(name: &Object) -> bool {
    name.as_str().is_some_and(|name| name.eq_str("__dict__"))
}

fn shown(name: &Object) -> String {
    name.as_str().map(Str::to_string_lossy).unwrap_or_default()
}

#[cold]
fn no_attribute(thread: &Thread, object: &Object, name: &Object) -> Raised {
    let message = format!("'{}' object has no attribute '{}'", object.ty().name(), shown(name));
    thread.attribute_error(message, object, name)
}

/// Data descriptors, the thread's dict, other class attributes.
fn getattr(thread: &Thread, object: &Object, name: &Object) -> PyResult {
    if name.as_str().is_none() {
        return Err(attribute::name_must_be_str(thread, name));
    }
    let dict = dict(thread, object)?;
    if is_dict_name(name) {
        return Ok(dict.into());
    }
    let ty = object.ty();
    let on_type = ty.lookup(thread, name);
    if let Some(attribute) = &on_type {
        let slots = attribute.ty().slots();
        if slots.descr_set().is_some()
            && let Some(get) = slots.descr_get()
        {
            return get(thread, attribute, Some(object), Some(&ty.to_object()));
        }
    }
    if let Some(value) = dict.get(thread, name)? {
        return Ok(value);
    }
    match on_type {
        Some(attribute) => match attribute.ty().slots().descr_get() {
            Some(get) => get(thread, &attribute, Some(object), Some(&ty.to_object())),
            None => Ok(attribute),
        },
        None => Err(no_attribute(thread, object, name)),
    }
}

fn setattr(
    thread: &Thread,
    object: &Object,
    name: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    if name.as_str().is_none() {
        return Err(attribute::name_must_be_str(thread, name));
    }
    if is_dict_name(name) {
        let ty = object.ty();
        let message = format!("'{}' object attribute '__dict__' is read-only", ty.name());
        return Err(thread.err(&exc::ATTRIBUTE_ERROR, message));
    }
    let dict = dict(thread, object)?;
    if let Some(attribute) = object.ty().lookup(thread, name)
        && let Some(set) = attribute.ty().slots().descr_set()
    {
        return set(thread, &attribute, object, value);
    }
    match value {
        Some(value) => dict.set(thread, name, value),
        None if dict.remove(thread, name)?.is_some() => Ok(()),
        None => Err(no_attribute(thread, object, name)),
    }
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on thread locals; only reads.
    unsafe {
        let local = &*header.cast::<Local>();
        if let Some((args, names)) = &*local.args.get() {
            args.iter().for_each(|arg| visit(arg.word()));
            if let Some(names) = names {
                visit(names.as_object().word());
            }
        }
        (*local.dicts.get()).iter().for_each(|(_, dict)| visit(dict.as_object().word()));
    }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on thread locals; values are dropped after they were taken out.
    unsafe {
        let local = &*header.cast::<Local>();
        drop(local.take_all());
        drop((*local.args.get()).take());
    }
}

unsafe fn drop_fields(header: *mut Header) {
    // SAFETY: the slot is only called on dying thread locals; the fields are dropped once.
    unsafe {
        drop((*header.cast::<Local>()).take_all());
        heap::drop_fields_of::<Local>(header);
    }
}
