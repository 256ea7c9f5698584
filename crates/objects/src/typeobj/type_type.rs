//! `type`: the type of types. Matches the `type_*` functions of CPython's `Objects/typeobject.c`.

use super::slots::SlotsSpec;
use super::{Type, TypeSpec, attributes, create, flags, object_type, slotdefs};
use crate::error::PyResult;
use crate::name;
use crate::native::{CallArgs, GetSetDef, MethodDef};
use crate::object::{Header, Object, Ref};
use crate::thread::Thread;
use crate::types::dict::Dict;
use crate::types::tuple::Tuple;
use crate::word::Word;

static TYPE_SPEC: TypeSpec = TypeSpec {
    flags: flags::CLASS_VECTORCALL | flags::BASETYPE | flags::TYPE_SUBCLASS | flags::GC,
    itemsize: 40,
    doc: "The class of an object; with three arguments, a new class.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .call(call)
        .getattr(attributes::type_getattr)
        .setattr(attributes::type_setattr)
        .new(new)
        .init(init)
        .or(crate::types::union::type_or)
        .traverse(traverse)
        .clear(clear)
        .drop_fields(drop_fields),
    methods: &[
        MethodDef::noargs(
            "mro",
            "($self, /)",
            mro,
            "The classes in which attributes are looked up, in order.",
        ),
        MethodDef::noargs(
            "__subclasses__",
            "($self, /)",
            |_, t| subclasses(t),
            "The classes derived directly from this one.",
        ),
        MethodDef::raw(
            "__prepare__",
            "($cls, name, bases, /, **kwds)",
            |_, _, _| Ok(Dict::new().into()),
            "The namespace in which a class body runs.",
        )
        .class(),
        MethodDef::one(
            "__instancecheck__",
            "($self, instance, /)",
            |thread, class, object| {
                crate::protocol::isinstance::real_is_instance(thread, object, class)
                    .map(Object::from_bool)
            },
            "Whether an object counts as an instance of this class.",
        ),
        MethodDef::one(
            "__subclasscheck__",
            "($self, subclass, /)",
            |thread, class, sub| {
                crate::protocol::isinstance::real_is_subclass(thread, sub, class)
                    .map(Object::from_bool)
            },
            "Whether a class counts as derived from this one.",
        ),
        MethodDef::noargs(
            "__dir__",
            "($self, /)",
            dir,
            "Names of the class's attributes and those of its bases.",
        ),
        MethodDef::noargs(
            "__sizeof__",
            "($self, /)",
            |_, t| Ok(Object::int_usize(size_of::<Type>() + of(t).dict().table_size())),
            "Bytes that the type object takes.",
        ),
    ],
    getset: &[
        GetSetDef::rw("__name__", |_, t| Ok(name_of(of(t))), set_name, ""),
        GetSetDef::rw("__qualname__", get_qualname, set_qualname, ""),
        GetSetDef::rw("__bases__", |_, t| Ok(of(t).bases().into()), set_bases, ""),
        GetSetDef::member(
            "__base__",
            |_, t| Ok(of(t).base().map_or(Object::NONE, Type::to_object)),
            "",
        ),
        GetSetDef::ro("__mro__", |_, t| Ok(of(t).mro().map_or(Object::NONE, Into::into)), ""),
        GetSetDef::rw("__module__", get_module, set_module, ""),
        GetSetDef::rw("__abstractmethods__", get_abstract, set_abstract, ""),
        GetSetDef::ro(
            "__dict__",
            |_, t| {
                Ok(crate::types::mappingproxy::MappingProxy::new(of(t).dict_object().into()).into())
            },
            "",
        ),
        GetSetDef::rw("__doc__", get_doc, set_doc, ""),
        GetSetDef::ro("__text_signature__", get_text_signature, ""),
        GetSetDef::rw(
            "__annotations__",
            crate::types::annotations::get_type_annotations,
            crate::types::annotations::set_type_annotations,
            "",
        ),
        GetSetDef::rw(
            "__annotate__",
            crate::types::annotations::get_type_annotate,
            crate::types::annotations::set_type_annotate,
            "",
        ),
        GetSetDef::rw("__type_params__", get_type_params, set_type_params, ""),
        GetSetDef::member("__basicsize__", |_, t| Ok(Object::int_usize(of(t).basicsize())), ""),
        GetSetDef::member("__itemsize__", |_, t| Ok(Object::int_usize(of(t).itemsize())), ""),
        GetSetDef::member("__flags__", |_, t| Ok(Object::int(shown_flags(of(t)))), ""),
        GetSetDef::member(
            "__weakrefoffset__",
            |_, t| Ok(Object::int(if of(t).has(flags::MANAGED_WEAKREF) { -32 } else { 0 })),
            "",
        ),
        GetSetDef::member(
            "__dictoffset__",
            |_, t| Ok(Object::int(if of(t).has(flags::MANAGED_DICT) { -1 } else { 0 })),
            "",
        ),
    ],
    ..TypeSpec::new::<Type>("type")
};
pub static TYPE: Type = Type::builtin(&TYPE_SPEC);

fn of(object: &Object) -> &Type {
    object.downcast().expect("slots of type are called on types")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on types.
    unsafe {
        let ty = &*header.cast::<Type>();
        if !ty.has(flags::HEAP) {
            return;
        }
        let mut see = |object: Option<&Object>| {
            if let Some(object) = object {
                visit(object.word());
            }
        };
        see((*ty.base.get()).as_ref().map(Ref::as_object));
        see((*ty.bases.get()).as_ref().map(Ref::as_object));
        see((*ty.mro.get()).as_ref().map(Ref::as_object));
        see((*ty.dict.get()).as_ref().map(Ref::as_object));
        see((*ty.module.get()).as_ref());
        see(ty.spec_cache().getitem.as_ref());
        see(ty.spec_cache().init.as_ref());
    }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on unreachable types; the dict's content goes, the type stays valid.
    unsafe {
        let ty = &*header.cast::<Type>();
        if ty.has(flags::HEAP) {
            ty.modified();
            if let Some(dict) = &*ty.dict.get() {
                dict.clear();
            }
            drop((*ty.module.get()).take());
            drop((*ty.mro.get()).take());
        }
    }
}

unsafe fn drop_fields(header: *mut Header) {
    // SAFETY: the slot is only called on a dying heap type.
    unsafe {
        let ty = &*header.cast::<Type>();
        if let Some(bases) = &*ty.bases.get() {
            for base in bases.iter().filter_map(|b| b.downcast::<Type>()) {
                base.remove_subclass(ty);
            }
        }
        if let Some(base) = ty.base() {
            base.remove_subclass(ty);
        }
        std::ptr::drop_in_place(header.cast::<Type>());
    }
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    Ok(Object::str(&format!("<class '{}'>", object_type::display_name(thread, of(object))?)))
}

/// `__flags__`, without the flags that only this implementation has.
fn shown_flags(ty: &Type) -> i64 {
    let own = flags::DEFAULT_NEW | flags::SHOWN_AS_HEAP | flags::CLASS_VECTORCALL;
    let heap = if ty.has(flags::SHOWN_AS_HEAP) { flags::HEAP } else { 0 };
    (ty.flags() & !own | heap).into()
}

/// `type(…)`: one argument asks for the type; otherwise `__new__`, then `__init__` if it gave an instance.
fn call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let ty = of(object);
    if ty.is(&TYPE) {
        if args.args.len() == 1 && args.kwnames.is_none() {
            return Ok(args.args[0].ty().to_object());
        }
        if args.positional().len() != 3 {
            return Err(thread.type_error("type() takes 1 or 3 arguments"));
        }
    }
    let Some(new) = ty.slots().new() else {
        return Err(thread.type_error(format!("cannot create '{}' instances", ty.name())));
    };
    // Native constructors may make further instances without end.
    thread.check_native_stack(" while calling a Python object")?;
    let instance = new(thread, ty, args)?;
    if instance.is_instance(ty)
        && let Some(init) = instance.ty().slots().init()
        // `object.__init__` has no objection to arguments for a `__new__` other than `object`'s own.
        && !(instance.is_exact(ty) && object_type::inherits_init_only(ty))
    {
        init(thread, &instance, args)?;
    }
    Ok(instance)
}

/// True for a class whose call hands its keyword arguments to `tp_new` and `tp_init` unseen.
pub fn takes_any_names(object: &Object) -> bool {
    object.ty().slots().call().is_some_and(|f| f as usize == call as *const () as usize)
        && !of(object).has(flags::CLASS_VECTORCALL)
}

fn new(thread: &Thread, meta: &Type, args: CallArgs<'_>) -> PyResult {
    let positional = args.positional();
    if positional.len() != 3 {
        return Err(thread.type_error(format!(
            "type.__new__() takes exactly 3 arguments ({} given)",
            positional.len()
        )));
    }
    let wrong = |index: usize, wanted: &str| {
        thread.type_error(format!(
            "type.__new__() argument {} must be {wanted}, not {}",
            index + 1,
            positional[index].type_or_none()
        ))
    };
    if positional[0].as_str().is_none() {
        return Err(wrong(0, "str"));
    }
    let bases = positional[1].as_tuple().ok_or_else(|| wrong(1, "tuple"))?;
    let namespace = positional[2].as_dict().ok_or_else(|| wrong(2, "dict"))?;
    let keywords: Vec<(Object, Object)> =
        args.keywords().map(|(k, v)| (k.clone(), v.clone())).collect();
    create::type_new(thread, meta, &positional[0], bases, namespace, &keywords)
}

fn init(thread: &Thread, _object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let positional = args.positional().len();
    if positional == 1 && args.has_keywords() {
        return Err(thread.type_error("type.__init__() takes no keyword arguments"));
    }
    if positional != 1 && positional != 3 {
        return Err(thread.type_error("type.__init__() takes 1 or 3 arguments"));
    }
    Ok(())
}

fn mro(thread: &Thread, object: &Object) -> PyResult {
    let ty = of(object);
    let order = super::mro::linearise(thread, ty, &ty.bases())?;
    Ok(crate::types::list::List::from_vec(order.as_slice().to_vec()).into())
}

fn subclasses(object: &Object) -> PyResult {
    Ok(crate::types::list::List::from_vec(of(object).subclasses()).into())
}

fn dir(thread: &Thread, object: &Object) -> PyResult {
    let names = Dict::new();
    object_type::merge_class_names(thread, &names, object)?;
    Ok(crate::types::list::List::from_vec(names.keys()).into())
}

/// Checks that an attribute of a type may be set: `cannot set 'X' attribute of immutable type 'Y'`.
fn check_settable(thread: &Thread, ty: &Type, name: &str, value: Option<&Object>) -> PyResult<()> {
    if ty.has(flags::IMMUTABLE) {
        return Err(thread.type_error(format!(
            "cannot set '{name}' attribute of immutable type '{}'",
            ty.name()
        )));
    }
    if value.is_none() {
        return Err(
            thread.type_error(format!("cannot delete '{name}' attribute of type '{}'", ty.name()))
        );
    }
    thread.audit_attribute("object.__setattr__", &ty.to_object(), name, value)
}

fn set_name(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let ty = of(object);
    check_settable(thread, ty, "__name__", value)?;
    let Some(value) = value else { return Ok(()) };
    let Some(text) = value.as_str() else {
        return Err(thread.type_error(format!(
            "can only assign string to {}.__name__, not '{}'",
            ty.name(),
            value.ty().name()
        )));
    };
    let text = text.to_string_lossy();
    if text.contains('\0') {
        return Err(thread.value_error("type name must not contain null characters"));
    }
    // SAFETY: under the GIL; nobody keeps the name across calls.
    unsafe { *ty.name.get() = std::borrow::Cow::Owned(text) };
    Ok(())
}

/// The name of a class; where its qualified name is the same, it is the same object.
fn name_of(ty: &Type) -> Object {
    // SAFETY: under the GIL; cloned at once.
    match unsafe { (*ty.qualname.get()).clone() } {
        Some(qualname) if qualname.as_str().is_some_and(|q| q.eq_str(ty.short_name())) => qualname,
        _ => Object::str(ty.short_name()),
    }
}

fn get_qualname(_thread: &Thread, object: &Object) -> PyResult {
    let ty = of(object);
    // SAFETY: under the GIL; cloned at once.
    Ok(unsafe { (*ty.qualname.get()).clone() }.unwrap_or_else(|| Object::str(ty.short_name())))
}

fn set_qualname(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let ty = of(object);
    check_settable(thread, ty, "__qualname__", value)?;
    let Some(value) = value else { return Ok(()) };
    if value.as_str().is_none() {
        return Err(thread.type_error(format!(
            "can only assign string to {}.__qualname__, not '{}'",
            ty.name(),
            value.ty().name()
        )));
    }
    // SAFETY: under the GIL.
    drop(unsafe { (*ty.qualname.get()).replace(value.clone()) });
    Ok(())
}

fn get_module(thread: &Thread, object: &Object) -> PyResult {
    let ty = of(object);
    if ty.has(flags::HEAP) {
        return match ty.dict().get_name(name!("__module__")) {
            Some(module) => Ok(module),
            None if ty.spec.is_some() => Ok(Object::str("builtins")),
            None => Err(thread.attribute_error("__module__", object, name!("__module__"))),
        };
    }
    // What is a heap type in CPython has a string of its own there: pickles show it.
    if ty.has(flags::SHOWN_AS_HEAP)
        && let Some(module) = ty.dict().get_name(name!("__module__"))
    {
        return Ok(module);
    }
    Ok(match ty.name().rsplit_once('.') {
        Some((module, _)) => crate::intern::intern(module).into(),
        None => name!("builtins").clone(),
    })
}

fn set_module(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let ty = of(object);
    check_settable(thread, ty, "__module__", value)?;
    ty.dict().remove(thread, name!("__firstlineno__"))?;
    ty.set_attr(thread, name!("__module__"), value).map(drop)
}

fn get_abstract(thread: &Thread, object: &Object) -> PyResult {
    let found = if of(object).is(&TYPE) {
        None
    } else {
        of(object).dict().get_name(name!("__abstractmethods__"))
    };
    found.ok_or_else(|| {
        thread.attribute_error("__abstractmethods__", object, name!("__abstractmethods__"))
    })
}

fn set_abstract(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let ty = of(object);
    let is_abstract = match value {
        Some(value) => value.is_true(thread)?,
        None => false,
    };
    if !ty.set_attr(thread, name!("__abstractmethods__"), value)? {
        return Err(thread.attribute_error(
            "__abstractmethods__",
            object,
            name!("__abstractmethods__"),
        ));
    }
    if is_abstract {
        ty.set_flag(flags::ABSTRACT);
    } else {
        ty.clear_flag(flags::ABSTRACT);
    }
    Ok(())
}

fn get_doc(thread: &Thread, object: &Object) -> PyResult {
    let ty = of(object);
    let Some(doc) = ty.dict().get_name(name!("__doc__")) else { return Ok(Object::NONE) };
    match doc.ty().slots().descr_get() {
        Some(get) => get(thread, &doc, None, Some(object)),
        None => Ok(doc),
    }
}

fn set_doc(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let ty = of(object);
    if value.is_none() {
        return Err(thread.type_error(format!(
            "cannot delete '__doc__' attribute of immutable type '{}'",
            ty.name()
        )));
    }
    check_settable(thread, ty, "__doc__", value)?;
    ty.set_attr(thread, name!("__doc__"), value).map(drop)
}

fn get_text_signature(_thread: &Thread, object: &Object) -> PyResult {
    Ok(match of(object).spec {
        Some(spec) if !spec.sig.is_empty() => Object::str(spec.sig),
        _ => Object::NONE,
    })
}

fn get_type_params(_thread: &Thread, object: &Object) -> PyResult {
    let ty = of(object);
    if ty.is(&TYPE) {
        return Ok(Tuple::empty().into());
    }
    Ok(ty.dict().get_name(name!("__type_params__")).unwrap_or_else(|| Tuple::empty().into()))
}

fn set_type_params(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let ty = of(object);
    check_settable(thread, ty, "__type_params__", value)?;
    ty.set_attr(thread, name!("__type_params__"), value).map(drop)
}

/// Assignment to `__bases__`.
fn set_bases(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let ty = of(object);
    check_settable(thread, ty, "__bases__", value)?;
    let Some(value) = value else { return Ok(()) };
    let Some(bases) = value.as_tuple() else {
        return Err(thread.type_error(format!(
            "can only assign tuple to {}.__bases__, not {}",
            ty.name(),
            value.ty().name()
        )));
    };
    if bases.is_empty() {
        return Err(thread.type_error(format!(
            "can only assign non-empty tuple to {}.__bases__, not ()",
            ty.name()
        )));
    }
    for base in bases.iter() {
        let Some(base) = base.downcast::<Type>() else {
            return Err(thread.type_error(format!(
                "{}.__bases__ must be tuple of classes, not '{}'",
                ty.name(),
                base.ty().name()
            )));
        };
        // The chain of primary bases may be ahead of the method resolution order in a reentrant assignment.
        let in_chain = std::iter::successors(Some(base), |base| base.base()).any(|b| b.is(ty));
        if in_chain || base.is_subtype(ty) {
            return Err(thread.type_error("a __bases__ item causes an inheritance cycle"));
        }
    }
    let new_base = create::best_base(thread, bases)?;
    let old_base = ty.base().unwrap_or(&object_type::OBJECT);
    if !create::solid_base(new_base).is(create::solid_base(old_base))
        || new_base.flags() & (flags::MANAGED_DICT | flags::MANAGED_WEAKREF)
            != old_base.flags() & (flags::MANAGED_DICT | flags::MANAGED_WEAKREF)
            && old_base.basicsize() != new_base.basicsize()
    {
        return Err(thread.type_error(format!(
            "__bases__ assignment: '{}' object layout differs from '{}'",
            new_base.name(),
            old_base.name()
        )));
    }
    let old_bases = ty.bases();
    let old_base = old_base.to_ref();
    // SAFETY: under the GIL; the old values are restored if a new MRO cannot be made.
    unsafe {
        *ty.bases.get() = Some(Ref::from_payload(bases));
        *ty.base.get() = Some(new_base.to_ref());
    }
    let mut changed = Vec::new();
    if let Err(raised) = recompute_mros(thread, ty, &mut changed) {
        for change in changed {
            if change.class.mro().is_some_and(|mro| same_tuple(&mro, &change.new)) {
                // SAFETY: as above.
                unsafe { *change.class.mro.get() = Some(change.old) };
            }
        }
        if same_tuple(&ty.bases(), bases) {
            // SAFETY: as above.
            unsafe {
                *ty.bases.get() = Some(old_bases);
                *ty.base.get() = Some(old_base);
            }
        }
        return Err(raised);
    }
    if !same_tuple(&ty.bases(), bases) {
        // A custom `mro()` assigned `__bases__`: that assignment has done the rest.
        return Ok(());
    }
    for base in old_bases.iter().filter_map(|b| b.downcast::<Type>()) {
        base.remove_subclass(ty);
    }
    for base in bases.iter().filter_map(|b| b.downcast::<Type>()) {
        base.add_subclass(ty);
    }
    ty.modified();
    update_slots_recursive(thread, ty, &mut Vec::new());
    Ok(())
}

fn same_tuple(a: &Tuple, b: &Tuple) -> bool {
    std::ptr::eq(a, b)
}

/// A class whose method resolution order was replaced.
struct MroChange {
    class: Ref<Type>,
    old: Ref<Tuple>,
    new: Ref<Tuple>,
}

fn recompute_mros(thread: &Thread, ty: &Type, changed: &mut Vec<MroChange>) -> PyResult<()> {
    let before = ty.mro();
    let new = create::compute_mro(thread, ty)?;
    let reentered = match (&before, ty.mro()) {
        (Some(before), Some(now)) => !same_tuple(before, &now),
        (before, now) => before.is_some() != now.is_some(),
    };
    if reentered {
        return Ok(());
    }
    // SAFETY: under the GIL.
    if let Some(old) = unsafe { (*ty.mro.get()).replace(new.clone()) } {
        changed.push(MroChange { class: ty.to_ref(), old, new });
    }
    for subclass in ty.subclasses() {
        if let Some(subclass) = subclass.downcast::<Type>() {
            recompute_mros(thread, subclass, changed)?;
        }
    }
    Ok(())
}

/// `path` holds the types being updated: reentrant assignments to `__bases__` may have left a cycle of subclasses.
fn update_slots_recursive(thread: &Thread, ty: &Type, path: &mut Vec<*const Type>) {
    if path.contains(&std::ptr::from_ref(ty)) {
        return;
    }
    path.push(ty);
    create::inherit_from_base(ty);
    slotdefs::update_all(thread, ty);
    for subclass in ty.subclasses() {
        if let Some(subclass) = subclass.downcast::<Type>() {
            update_slots_recursive(thread, subclass, path);
        }
    }
    path.pop();
}

/// `type.__call__` of a native caller: `ty(*args)`.
pub fn instantiate(thread: &Thread, ty: &Type, args: &[Object]) -> PyResult {
    call(thread, &ty.to_object(), CallArgs::positional_only(args))
}
