//! `_abc`: what `abc.ABCMeta` remembers about a class, and its subclass checks. Matches CPython's `Modules/_abc.c`.

use krait_objects::exceptions as exc;
use krait_objects::heap;
use krait_objects::object::{Header, Payload};
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::types::builtin_function::BuiltinFunction;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::set::Set;
use krait_objects::types::weakref;
use krait_objects::weakref::as_weak;
use krait_objects::{Args, MethodDef, Object, PyResult, Ref, Thread, Word, name};
use std::cell::{Cell, UnsafeCell};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "_abc",
    doc: "What abc.ABCMeta keeps of a class, natively.",
    functions: FUNCTIONS,
    exec: |thread, module: &Ref<Module>| {
        ABC_DATA.ready(thread);
        let _ = module;
        Ok(())
    },
};

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::noargs(
        "get_cache_token",
        "($module, /)",
        |thread, _| Ok(Object::int_u64(thread.interp().abc_invalidation.get())),
        "A number that changes with every registration of a virtual subclass.",
    ),
    MethodDef::one("_abc_init", "($module, self, /)", init, "Prepares a new abstract base class."),
    MethodDef::one(
        "_reset_registry",
        "($module, self, /)",
        |thread, _, class| {
            data(thread, class)?.clear(Kind::Registry);
            Ok(Object::NONE)
        },
        "Forgets the registered subclasses.",
    ),
    MethodDef::one(
        "_reset_caches",
        "($module, self, /)",
        |thread, _, class| {
            let data = data(thread, class)?;
            data.clear(Kind::Cache);
            data.clear(Kind::Negative);
            Ok(Object::NONE)
        },
        "Forgets the answers of earlier subclass checks.",
    ),
    MethodDef::one(
        "_get_dump",
        "($module, self, /)",
        dump,
        "Registry, caches and cache version, for debugging.",
    ),
    MethodDef::new(
        "_abc_register",
        "($module, self, subclass, /)",
        register,
        "Registers a virtual subclass.",
    ),
    MethodDef::new(
        "_abc_instancecheck",
        "($module, self, instance, /)",
        instance_check,
        "isinstance() of an abstract base class.",
    ),
    MethodDef::new(
        "_abc_subclasscheck",
        "($module, self, subclass, /)",
        |thread, _, args: Args<'_>| {
            subclass_check(thread, args.req(0), args.req(1)).map(Object::from_bool)
        },
        "issubclass() of an abstract base class.",
    ),
];

/// Which of a class's sets of weak references is meant.
#[derive(Clone, Copy)]
enum Kind {
    Registry,
    Cache,
    Negative,
}

/// What a class keeps in `_abc_impl`: sets of weak references to classes, made when first needed.
#[repr(C)]
struct AbcData {
    header: Header,
    sets: [UnsafeCell<Option<Object>>; 3],
    /// The invalidation counter when the negative cache was valid.
    negative_version: Cell<u64>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for AbcData {
    fn type_object() -> &'static Type {
        &ABC_DATA
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::SHOWN_AS_HEAP,
    doc: "What an abstract base class remembers.",
    slots: SlotsSpec::EMPTY
        .new(|thread, ty, _| Ok(AbcData::make(thread, ty)))
        .traverse(traverse)
        .clear(clear)
        .drop_fields(heap::drop_fields_of::<AbcData>),
    ..TypeSpec::new::<AbcData>("_abc._abc_data")
};
static ABC_DATA: Type = Type::builtin(&SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on these objects, under the GIL.
    for set in unsafe { &(*header.cast::<AbcData>()).sets } {
        // SAFETY: as above.
        if let Some(set) = unsafe { &*set.get() } {
            visit(set.word());
        }
    }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on these objects, under the GIL.
    let sets = unsafe { &(*header.cast::<AbcData>()).sets };
    // SAFETY: as above; what is taken is dropped after the cells are empty.
    let _taken: Vec<_> = sets.iter().map(|set| unsafe { (*set.get()).take() }).collect();
}

impl AbcData {
    fn make(thread: &Thread, ty: &Type) -> Object {
        heap::new_object(ty, |header| AbcData {
            header,
            sets: [const { UnsafeCell::new(None) }; 3],
            negative_version: Cell::new(thread.interp().abc_invalidation.get()),
        })
        .into()
    }

    fn set(&self, kind: Kind) -> Option<Object> {
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*self.sets[kind as usize].get()).clone() }
    }

    fn set_or_new(&self, kind: Kind) -> Object {
        self.set(kind).unwrap_or_else(|| {
            let set = Set::new();
            // SAFETY: under the GIL, and the old value is None.
            unsafe { *self.sets[kind as usize].get() = Some(set.clone()) };
            set
        })
    }

    fn clear(&self, kind: Kind) {
        if let Some(set) = self.set(kind)
            && let Some(set) = set.as_set()
        {
            set.clear();
        }
    }

    fn contains(&self, thread: &Thread, kind: Kind, class: &Object) -> PyResult<bool> {
        let Some(set) = self.set(kind) else { return Ok(false) };
        let Some(set) = set.as_set() else { return Ok(false) };
        if set.is_empty() {
            return Ok(false);
        }
        let reference = match weakref::make(thread, &weakref::REF, class, None, true) {
            Ok(reference) => reference,
            Err(raised) if raised.is(&exc::TYPE_ERROR) => return Ok(false),
            Err(raised) => return Err(raised),
        };
        set.contains_hash(thread, &reference, reference.hash(thread)?)
    }

    /// Adds a weak reference that leaves the set when its class dies.
    fn add(&self, thread: &Thread, kind: Kind, class: &Object) -> PyResult<()> {
        let object = self.set_or_new(kind);
        let holder = weakref::make(thread, &weakref::REF, &object, None, true)?;
        let destroy = BuiltinFunction::new(&DESTROY, Some(holder), None);
        let reference = weakref::make(thread, &weakref::REF, class, Some(destroy.into()), false)?;
        if let Some(set) = object.as_set() {
            set.add(thread, &reference)?;
        }
        Ok(())
    }
}

/// Callback of the sets' weak references; bound to a weak reference to the set.
static DESTROY: MethodDef = MethodDef::one(
    "_destroy",
    "($module, weakref, /)",
    |thread, holder, reference| {
        let set = as_weak(holder).and_then(|weak| weak.target());
        if let Some(set) = set.as_ref().and_then(Object::as_set) {
            set.discard_hash(thread, reference, reference.hash(thread)?)?;
        }
        Ok(Object::NONE)
    },
    "Takes a dead reference out of its set.",
);

/// True for the callback of a set's weak reference, which does nothing but keep the set small.
pub fn is_destroy(callback: &Object) -> bool {
    callback
        .downcast::<BuiltinFunction>()
        .is_some_and(|function| std::ptr::eq(function.def(), &DESTROY))
}

/// The data of a class; borrowed from the class, which its caller keeps.
fn data(thread: &Thread, class: &Object) -> PyResult<Ref<AbcData>> {
    let implementation = class.getattr(thread, name!("_abc_impl"))?;
    implementation
        .downcast_ref::<AbcData>()
        .ok_or_else(|| thread.type_error("_abc_impl is set to a wrong type"))
}

fn is_abstract(thread: &Thread, value: &Object) -> PyResult<bool> {
    match value.lookup_attr(thread, name!("__isabstractmethod__"))? {
        Some(flag) => flag.is_true(thread),
        None => Ok(false),
    }
}

/// Names of the abstract methods: the class's own, and inherited ones that it does not override.
fn compute_abstract_methods(thread: &Thread, class: &Object) -> PyResult<()> {
    let mut abstracts = Vec::new();
    let namespace = class.getattr(thread, name!("__dict__"))?;
    let items = namespace.call_method(thread, name!("items"), &[])?.to_vec(thread)?;
    for item in items {
        if let Some([key, value]) = item.as_tuple().map(|t| t.as_slice())
            && is_abstract(thread, value)?
        {
            abstracts.push(key.clone());
        }
    }
    let bases = class.getattr(thread, name!("__bases__"))?;
    let Some(bases) = bases.as_tuple() else {
        return Err(thread.type_error("__bases__ is not tuple"));
    };
    for base in bases.as_slice() {
        let Some(inherited) = base.lookup_attr(thread, name!("__abstractmethods__"))? else {
            continue;
        };
        for key in inherited.to_vec(thread)? {
            if let Some(value) = class.lookup_attr(thread, &key)?
                && is_abstract(thread, &value)?
            {
                abstracts.push(key);
            }
        }
    }
    let frozen = krait_objects::types::set::FROZENSET
        .to_object()
        .call(thread, &[Object::list(abstracts)])?;
    class.setattr(thread, name!("__abstractmethods__"), Some(&frozen))
}

fn init(thread: &Thread, _module: &Object, class: &Object) -> PyResult {
    compute_abstract_methods(thread, class)?;
    class.setattr(thread, name!("_abc_impl"), Some(&AbcData::make(thread, &ABC_DATA)))?;
    if let Some(ty) = class.downcast::<Type>()
        && let Some(asked) = ty.dict().get_name(name!("__abc_tpflags__"))
        && let Some(asked) = asked.as_int().and_then(|i| i.to_i64())
    {
        let kinds = i64::from(flags::SEQUENCE | flags::MAPPING);
        if asked & kinds == kinds {
            return Err(thread.type_error(
                "__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING",
            ));
        }
        set_collection_flag(ty, (asked & kinds) as u32, false);
        ty.dict().remove(thread, name!("__abc_tpflags__"))?;
    }
    Ok(Object::NONE)
}

/// Marks a class as sequence or mapping for pattern matching, with its subclasses if asked.
fn set_collection_flag(ty: &Type, flag: u32, deep: bool) {
    if flag == 0 || (deep && (ty.has(flags::IMMUTABLE) || ty.has(flag))) {
        return;
    }
    ty.clear_flag(flags::SEQUENCE | flags::MAPPING);
    ty.set_flag(flag);
    if deep {
        for subclass in ty.subclasses() {
            if let Some(subclass) = subclass.downcast::<Type>() {
                set_collection_flag(subclass, flag, true);
            }
        }
    }
}

fn dump(thread: &Thread, _module: &Object, class: &Object) -> PyResult {
    let data = data(thread, class)?;
    let copy = |kind| -> PyResult {
        let set = data.set_or_new(kind);
        set.call_method(thread, name!("copy"), &[])
    };
    Ok(Object::tuple(&[
        copy(Kind::Registry)?,
        copy(Kind::Cache)?,
        copy(Kind::Negative)?,
        Object::int_u64(data.negative_version.get()),
    ]))
}

fn register(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let (class, subclass) = (args.req(0), args.req(1));
    if subclass.downcast::<Type>().is_none() {
        return Err(thread.type_error("Can only register classes"));
    }
    if subclass.issubclass(thread, class)? {
        return Ok(subclass.clone());
    }
    if class.issubclass(thread, subclass)? {
        return Err(thread.runtime_error("Refusing to create an inheritance cycle"));
    }
    data(thread, class)?.add(thread, Kind::Registry, subclass)?;
    let counter = &thread.interp().abc_invalidation;
    counter.set(counter.get() + 1);
    if let (Some(class), Some(subclass)) = (class.downcast::<Type>(), subclass.downcast::<Type>()) {
        let flag = class.flags() & (flags::SEQUENCE | flags::MAPPING);
        set_collection_flag(subclass, flag, true);
    }
    Ok(subclass.clone())
}

fn instance_check(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let (class, instance) = (args.req(0), args.req(1));
    let data = data(thread, class)?;
    let subclass = instance.getattr(thread, name!("__class__"))?;
    if data.contains(thread, Kind::Cache, &subclass)? {
        return Ok(Object::TRUE);
    }
    let subtype = instance.ty().to_object();
    let check = |of: &Object| {
        class.call_method(thread, name!("__subclasscheck__"), std::slice::from_ref(of))
    };
    if subtype.is(&subclass) {
        if data.negative_version.get() == thread.interp().abc_invalidation.get()
            && data.contains(thread, Kind::Negative, &subclass)?
        {
            return Ok(Object::FALSE);
        }
        return check(&subclass);
    }
    let result = check(&subclass)?;
    if result.is_true(thread)? { Ok(result) } else { check(&subtype) }
}

fn subclass_check(thread: &Thread, class: &Object, subclass: &Object) -> PyResult<bool> {
    if subclass.downcast::<Type>().is_none() {
        return Err(thread.type_error("issubclass() arg 1 must be a class"));
    }
    let data = data(thread, class)?;
    if data.contains(thread, Kind::Cache, subclass)? {
        return Ok(true);
    }
    let version = thread.interp().abc_invalidation.get();
    if data.negative_version.get() < version {
        data.clear(Kind::Negative);
        data.negative_version.set(version);
    } else if data.contains(thread, Kind::Negative, subclass)? {
        return Ok(false);
    }
    let answer = uncached_check(thread, &data, class, subclass)?;
    let kind = if answer { Kind::Cache } else { Kind::Negative };
    data.add(thread, kind, subclass)?;
    Ok(answer)
}

fn uncached_check(
    thread: &Thread,
    data: &AbcData,
    class: &Object,
    subclass: &Object,
) -> PyResult<bool> {
    let hook =
        class.call_method(thread, name!("__subclasshook__"), std::slice::from_ref(subclass))?;
    if hook.is(&Object::TRUE) || hook.is(&Object::FALSE) {
        return Ok(hook.is(&Object::TRUE));
    }
    if !hook.is(&Object::NOT_IMPLEMENTED) {
        return Err(thread.err(
            &exc::ASSERTION_ERROR,
            "__subclasshook__ must return either False, True, or NotImplemented",
        ));
    }
    if let Some(ty) = subclass.downcast::<Type>()
        && ty.mro_slice().iter().any(|base| base.is(class))
    {
        return Ok(true);
    }
    if let Some(registry) = data.set(Kind::Registry)
        && let Some(registry) = registry.as_set()
    {
        for (reference, _) in registry.keys() {
            if let Some(registered) = as_weak(&reference).and_then(|weak| weak.target())
                && subclass.issubclass(thread, &registered)?
            {
                return Ok(true);
            }
        }
    }
    let subclasses = class.call_method(thread, name!("__subclasses__"), &[])?;
    if subclasses.as_list().is_none() {
        return Err(thread.type_error("__subclasses__() must return a list"));
    }
    for candidate in subclasses.to_vec(thread)? {
        if subclass.issubclass(thread, &candidate)? {
            return Ok(true);
        }
    }
    Ok(false)
}
