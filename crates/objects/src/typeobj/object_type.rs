//! `object`: the root of all types. Matches the `object_*` functions of CPython's `Objects/typeobject.c`.

use super::slots::{SlotId, SlotsSpec};
use super::{Type, TypeSpec, flags};
use crate::error::PyResult;
use crate::heap;
use crate::instance;
use crate::name;
use crate::native::{Args, CallArgs, GetSetDef, MethodDef};
use crate::object::{Header, Object};
use crate::protocol::attribute::{generic_getattr, generic_setattr};
use crate::protocol::compare::CompareOp;
use crate::protocol::special::lookup_special;
use crate::thread::Thread;
use crate::types::str::Str;
use crate::types::tuple::Tuple;
use crate::word::Word;

static OBJECT_SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE,
    sig: "()",
    doc: "Root of all classes; its own instances have no attributes.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .str(|thread, object| match object.ty().slots().repr() {
        Some(repr) => repr(thread, object),
        None => object.repr(thread).map(Into::into),
    })
        .hash(crate::protocol::hash::of_identity)
        .getattr(generic_getattr)
        .setattr(generic_setattr)
        .richcompare(richcompare)
        .new(new)
        .init(init),
    methods: &[
        MethodDef::new("__reduce_ex__", "($self, protocol, /)", reduce_ex, "Helper for pickle."),
        MethodDef::noargs("__reduce__", "($self, /)", |thread, o| copyreg_reduce(thread, o, 0), "Helper for pickle."),
        MethodDef::noargs("__getstate__", "($self, /)", get_state_method, "Helper for pickle."),
        MethodDef::raw(
            "__subclasshook__",
            "($type, object, /)",
            |_, _, _| Ok(Object::NOT_IMPLEMENTED),
            "Decides issubclass() for this class, if it answers True or False rather than NotImplemented.",
        )
        .class(),
        MethodDef::noargs(
            "__init_subclass__",
            "($type, /)",
            |_, _| Ok(Object::NONE),
            "Called when a class is derived from this one; does nothing unless overridden.",
        )
        .class(),
        MethodDef::one("__format__", "($self, format_spec, /)", format, "str() of the object; a non-empty specification is an error."),
        MethodDef::noargs("__sizeof__", "($self, /)", size_of_object, "Bytes that an instance takes."),
        MethodDef::noargs("__dir__", "($self, /)", dir, "Names of the object's attributes."),
    ],
    getset: &[GetSetDef::rw("__class__", |_, o| Ok(o.ty().to_object()), set_class, "the object's class")],
    ..TypeSpec::new::<Header>("object")
};
pub static OBJECT: Type = Type::builtin(&OBJECT_SPEC);

/// `__dict__` of classes that add an instance dict.
pub const DICT_GETSET: GetSetDef = GetSetDef::rw(
    "__dict__",
    get_inherited_dict,
    set_inherited_dict,
    "the instance's own attributes",
);

/// `__dict__` of native types, which cannot be deleted.
pub const NATIVE_DICT_GETSET: GetSetDef = GetSetDef::rw(
    "__dict__",
    get_dict,
    |thread, object, value| match value {
        Some(_) => set_dict(thread, object, value),
        None => Err(thread.type_error("cannot delete __dict__")),
    },
    "the instance's own attributes",
);

/// `__weakref__` of classes that add weak reference support.
pub const WEAKREF_GETSET: GetSetDef =
    GetSetDef::ro("__weakref__", get_weakref, "weak references to the object");

/// `object.__dict__` of an instance.
pub fn get_dict(thread: &Thread, object: &Object) -> PyResult {
    match instance::materialise(object) {
        Some(dict) => Ok(dict.into()),
        None => Err(thread.err(&crate::exceptions::ATTRIBUTE_ERROR, "This object has no __dict__")),
    }
}

/// The `__dict__` descriptor of the native type with a dict that the object's class is derived from.
fn native_dict_descriptor(object: &Object) -> Option<Object> {
    std::iter::successors(Some(object.ty()), |ty| ty.base())
        .filter(|ty| !ty.has(flags::HEAP))
        .find_map(|ty| ty.dict().get_name(name!("__dict__")))
}

fn get_inherited_dict(thread: &Thread, object: &Object) -> PyResult {
    let Some(descriptor) = native_dict_descriptor(object) else { return get_dict(thread, object) };
    match descriptor.ty().slots().descr_get() {
        Some(get) => get(thread, &descriptor, Some(object), Some(&object.ty().to_object())),
        None => Err(no_dict(thread, object)),
    }
}

fn set_inherited_dict(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let Some(descriptor) = native_dict_descriptor(object) else {
        return set_dict(thread, object, value);
    };
    match descriptor.ty().slots().descr_set() {
        Some(set) => set(thread, &descriptor, object, value),
        None => Err(no_dict(thread, object)),
    }
}

fn no_dict(thread: &Thread, object: &Object) -> crate::error::Raised {
    thread.type_error(format!(
        "this __dict__ descriptor does not support '{}' objects",
        object.ty().name()
    ))
}

/// Assignment to an instance's `__dict__`.
pub fn set_dict(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let Some(value) = value else {
        instance::set_dict(object, None);
        return Ok(());
    };
    let Some(dict) = value.downcast_ref() else {
        return Err(thread.type_error(format!(
            "__dict__ must be set to a dictionary, not a '{}'",
            value.ty().name()
        )));
    };
    instance::set_dict(object, Some(dict));
    Ok(())
}

fn get_weakref(_thread: &Thread, object: &Object) -> PyResult {
    Ok(crate::weakref::references_to(object).into_iter().next().unwrap_or(Object::NONE))
}

/// `object.__new__`: also what subclasses of builtin types without own state use.
pub fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    if !args.args.is_empty() {
        let own_new = ty.slots().raw(SlotId::New) != OBJECT.slots().raw(SlotId::New);
        let own_init = ty.slots().raw(SlotId::Init) != OBJECT.slots().raw(SlotId::Init);
        if own_new {
            return Err(thread.type_error(
                "object.__new__() takes exactly one argument (the type to instantiate)",
            ));
        }
        if !own_init {
            return Err(thread.type_error(format!("{}() takes no arguments", ty.name())));
        }
    }
    check_abstract(thread, ty)?;
    Ok(allocate_instance(ty))
}

/// An instance of a class without native state of its own, with nothing filled in.
pub fn allocate_instance(ty: &Type) -> Object {
    // SAFETY: instances made here have only a header, member slots (valid as zero) and dict parts.
    unsafe {
        let header = heap::allocate(ty, 0);
        if ty.has(flags::GC) {
            crate::gc::track_new(header);
        }
        Object::from_word(Word::from_ptr(header))
    }
}

/// TypeError if the class has abstract methods left.
pub fn check_abstract(thread: &Thread, ty: &Type) -> PyResult<()> {
    if ty.has(flags::ABSTRACT) { Err(abstract_error(thread, ty)?) } else { Ok(()) }
}

#[cold]
fn abstract_error(thread: &Thread, ty: &Type) -> PyResult<crate::error::Raised> {
    let methods = ty.to_object().getattr(thread, name!("__abstractmethods__"))?;
    let mut names: Vec<String> = Vec::new();
    for method in methods.to_vec(thread)? {
        names.push(method.str_string(thread)?);
    }
    names.sort();
    let plural = if names.len() > 1 { "s" } else { "" };
    let list = names.iter().map(|n| format!("'{n}'")).collect::<Vec<_>>().join(", ");
    Ok(thread.type_error(format!(
        "Can't instantiate abstract class {} without an implementation for abstract method{plural} {list}",
        ty.name()
    )))
}

/// True if a type has `object.__init__`, but a `__new__` of its own.
#[inline]
pub(super) fn inherits_init_only(ty: &Type) -> bool {
    ty.slots().raw(SlotId::Init) == OBJECT.slots().raw(SlotId::Init)
        && ty.slots().raw(SlotId::New) != OBJECT.slots().raw(SlotId::New)
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    if args.args.is_empty() {
        return Ok(());
    }
    let ty = object.ty();
    let own_new = ty.slots().raw(SlotId::New) != OBJECT.slots().raw(SlotId::New);
    let own_init = ty.slots().raw(SlotId::Init) != OBJECT.slots().raw(SlotId::Init);
    if own_init {
        return Err(thread.type_error(
            "object.__init__() takes exactly one argument (the instance to initialize)",
        ));
    }
    if !own_new {
        return Err(thread.type_error(format!(
            "{}.__init__() takes exactly one argument (the instance to initialize)",
            ty.name()
        )));
    }
    Ok(())
}

impl Type {
    /// `PyType_GetFullyQualifiedName`: `module.qualname`, without the modules `builtins` and `__main__`.
    pub fn full_name(&self, thread: &Thread) -> PyResult<String> {
        let name = display_name(thread, self)?;
        Ok(name.strip_prefix("__main__.").map(str::to_string).unwrap_or(name))
    }
}

/// `module.qualname` of a type as reprs show it: without the module for builtins.
pub fn display_name(thread: &Thread, ty: &Type) -> PyResult<String> {
    let object = ty.to_object();
    let qualname = object.getattr(thread, name!("__qualname__"))?.str_string(thread)?;
    match object.lookup_attr(thread, name!("__module__"))? {
        Some(module) => match module.as_str() {
            Some(module) if !module.eq_str("builtins") => {
                Ok(format!("{}.{qualname}", module.to_string_lossy()))
            }
            _ => Ok(qualname),
        },
        None => Ok(qualname),
    }
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let name = display_name(thread, object.ty())?;
    Ok(Object::str(&format!("<{name} object at {:#x}>", object.id())))
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    match op {
        CompareOp::Eq => Ok(if a.is(b) { Object::TRUE } else { Object::NOT_IMPLEMENTED }),
        CompareOp::Ne => {
            let Some(compare) = a.ty().slots().richcompare() else {
                return Ok(Object::NOT_IMPLEMENTED);
            };
            let equal = compare(thread, a, b, CompareOp::Eq)?;
            if equal.is_not_implemented() {
                return Ok(equal);
            }
            Ok(Object::from_bool(!equal.is_true(thread)?))
        }
        _ => Ok(Object::NOT_IMPLEMENTED),
    }
}

fn format(thread: &Thread, object: &Object, spec: &Object) -> PyResult {
    let Some(text) = spec.as_str() else {
        return Err(thread.type_error(format!(
            "__format__() argument must be str, not {}",
            spec.type_or_none()
        )));
    };
    if !text.is_empty() {
        return Err(thread.type_error(format!(
            "unsupported format string passed to {}.__format__",
            object.ty().name()
        )));
    }
    object.to_str(thread).map(Into::into)
}

fn size_of_object(_thread: &Thread, object: &Object) -> PyResult {
    let ty = object.ty();
    let mut size = ty.basicsize();
    if object.word().is_heap() {
        // SAFETY: a live object of this type.
        size += unsafe { instance::var_size(object.word().ptr(), ty) };
        // SAFETY: as above.
        size += unsafe { instance::own_inline_values_size(object.word().ptr(), ty) };
    }
    Ok(Object::int_usize(size))
}

fn set_class(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let Some(value) = value else {
        return Err(thread.type_error("can't delete __class__ attribute"));
    };
    let Some(new) = value.downcast::<Type>() else {
        return Err(thread.type_error(format!(
            "__class__ must be set to a class, not '{}' object",
            value.ty().name()
        )));
    };
    thread.audit_attribute("object.__setattr__", object, "__class__", Some(value))?;
    let old = object.ty();
    let modules = object.is_instance(&crate::types::module::MODULE)
        && new.is_subtype(&crate::types::module::MODULE);
    if !modules && (new.has(flags::IMMUTABLE) || old.has(flags::IMMUTABLE)) {
        return Err(thread.type_error(
            "__class__ assignment only supported for mutable types or ModuleType subclasses",
        ));
    }
    if !compatible_layouts(old, new) {
        return Err(thread.type_error(format!(
            "__class__ assignment: '{}' object layout differs from '{}'",
            new.name(),
            old.name()
        )));
    }
    let Some(header) = object.header() else { return Ok(()) };
    // Inline values are indexed by the class's shared keys: give the instance a dict of its own first.
    if old.has(flags::INLINE_VALUES) {
        instance::materialise(object);
    }
    if new.has(flags::HEAP) {
        new.header.incref();
    }
    header.set_type_ptr(new);
    if old.has(flags::HEAP) {
        // SAFETY: the instance's reference to its old class ends here.
        unsafe { crate::object::close(Word::from_ptr((old as *const Type).cast())) };
    }
    Ok(())
}

fn compatible_layouts(old: &Type, new: &Type) -> bool {
    const SHAPE: u32 = flags::GC
        | flags::MANAGED_DICT
        | flags::MANAGED_WEAKREF
        | flags::INLINE_VALUES
        | flags::VAR_SIZED;
    if old.flags() & SHAPE != new.flags() & SHAPE || old.basicsize() != new.basicsize() {
        return false;
    }
    let (a, b) = (super::create::solid_base(old), super::create::solid_base(new));
    if a.is(b) {
        return true;
    }
    // Two classes with the same `__slots__` over the same base.
    // SAFETY: members are fixed when the types are created.
    let same_members = unsafe {
        let (x, y) = (&*a.members.get(), &*b.members.get());
        !x.is_empty() && x.len() == y.len() && x.iter().zip(y).all(|(m, n)| m.offset == n.offset)
    };
    same_members
        && a.base()
            .map(super::create::solid_base)
            .zip(b.base().map(super::create::solid_base))
            .is_some_and(|(x, y)| x.is(y))
        && slot_names(a) == slot_names(b)
}

fn slot_names(ty: &Type) -> Vec<String> {
    let mut names: Vec<String> = ty
        .dict()
        .items()
        .iter()
        .filter(|(_, value)| {
            value
                .downcast_exact::<crate::types::descr::MemberDescriptor>()
                .is_some_and(|d| d.slot_offset().is_some())
        })
        .filter_map(|(key, _)| key.as_str().map(Str::to_string_lossy))
        .collect();
    names.sort();
    names
}

/// `object.__dir__`: instance dict, class attributes and those of the bases.
fn dir(thread: &Thread, object: &Object) -> PyResult {
    let names = crate::types::dict::Dict::new();
    if let Some(own) = object.lookup_attr(thread, name!("__dict__"))?
        && let Some(own) = own.as_dict()
    {
        for (key, _) in own.items() {
            names.set(thread, &key, &Object::NONE)?;
        }
    }
    if let Some(class) = object.lookup_attr(thread, name!("__class__"))? {
        merge_class_names(thread, &names, &class)?;
    }
    Ok(crate::types::list::List::from_vec(names.keys()).into())
}

/// Adds the names of a class's dict and, recursively, of its bases'.
pub fn merge_class_names(
    thread: &Thread,
    names: &crate::types::dict::Dict,
    class: &Object,
) -> PyResult<()> {
    if let Some(dict) = class.lookup_attr(thread, name!("__dict__"))? {
        for key in dict.to_vec(thread)? {
            names.set(thread, &key, &Object::NONE)?;
        }
    }
    if let Some(bases) = class.lookup_attr(thread, name!("__bases__"))?
        && let Some(bases) = bases.as_tuple()
    {
        for base in bases.iter() {
            merge_class_names(thread, names, base)?;
        }
    }
    Ok(())
}

fn reduce_ex(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let protocol = args.req(0).to_i64(thread)?;
    if let Some(reduce) = object.lookup_attr(thread, name!("__reduce__"))? {
        let class = object.class(thread)?;
        let own = class.getattr(thread, name!("__reduce__"))?;
        let default = OBJECT.dict().get_name(name!("__reduce__"));
        if default.is_none_or(|default| !own.is(&default)) {
            return reduce.call(thread, &[]);
        }
    }
    copyreg_reduce(thread, object, protocol)
}

fn copyreg(thread: &Thread) -> PyResult {
    if let Some(modules) = thread.interp().modules()
        && let Some(modules) = modules.downcast_exact::<crate::types::dict::Dict>()
        && let Some(copyreg) = modules.get_name(name!("copyreg"))
    {
        return Ok(copyreg);
    }
    (thread.hooks().import)(thread, name!("copyreg"), None, None, None, 0)
}

/// The default `__reduce__`: `copyreg._reduce_ex` below protocol 2, `copyreg.__newobj__` from there on.
fn copyreg_reduce(thread: &Thread, object: &Object, protocol: i64) -> PyResult {
    let copyreg = copyreg(thread)?;
    if protocol < 2 {
        let reduce = copyreg.getattr(thread, name!("_reduce_ex"))?;
        return reduce.call(thread, &[object.clone(), Object::int(protocol)]);
    }
    if object.ty().slots().new().is_none() {
        return Err(thread.type_error(format!("cannot pickle '{}' object", object.ty().name())));
    }
    let (args, kwargs) = new_arguments(thread, object)?;
    let class = object.ty().to_object();
    let has_args = args.is_some();
    let (function, arguments) = match kwargs {
        Some(kwargs) if kwargs.as_dict().is_some_and(|d| !d.is_empty()) => {
            let args = args.unwrap_or_else(|| Tuple::empty().into());
            (
                copyreg.getattr(thread, name!("__newobj_ex__"))?,
                Object::tuple(&[class, args, kwargs]),
            )
        }
        _ => {
            let mut all = vec![class];
            if let Some(args) = args.as_ref().and_then(Object::as_tuple) {
                all.extend_from_slice(args.as_slice());
            }
            (copyreg.getattr(thread, name!("__newobj__"))?, Tuple::from_vec(all).into())
        }
    };
    let is_list = object.ty().has(flags::LIST_SUBCLASS);
    let is_dict = object.as_dict().is_some();
    let state = get_state(thread, object, !(has_args || is_list || is_dict))?;
    let list_items = if is_list { object.iter(thread)? } else { Object::NONE };
    let dict_items = if is_dict {
        object.call_method(thread, name!("items"), &[])?.iter(thread)?
    } else {
        Object::NONE
    };
    Ok(Object::tuple(&[function, arguments, state, list_items, dict_items]))
}

/// `__getnewargs_ex__` or `__getnewargs__`.
fn new_arguments(thread: &Thread, object: &Object) -> PyResult<(Option<Object>, Option<Object>)> {
    if let Some(method) = lookup_special(thread, object, name!("__getnewargs_ex__"))? {
        let pair = method.call(thread, &[])?;
        let Some(items) = pair.as_tuple() else {
            return Err(thread.type_error(format!(
                "__getnewargs_ex__ should return a tuple, not '{}'",
                pair.ty().name()
            )));
        };
        if items.len() != 2 {
            return Err(thread.value_error(format!(
                "__getnewargs_ex__ should return a tuple of length 2, not {}",
                items.len()
            )));
        }
        let (args, kwargs) = (items.as_slice()[0].clone(), items.as_slice()[1].clone());
        if args.as_tuple().is_none() {
            return Err(thread.type_error(format!(
                "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '{}'",
                args.ty().name()
            )));
        }
        if kwargs.as_dict().is_none() {
            return Err(thread.type_error(format!(
                "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '{}'",
                kwargs.ty().name()
            )));
        }
        return Ok((Some(args), Some(kwargs)));
    }
    if let Some(method) = lookup_special(thread, object, name!("__getnewargs__"))? {
        let args = method.call(thread, &[])?;
        if args.as_tuple().is_none() {
            return Err(thread.type_error(format!(
                "__getnewargs__ should return a tuple, not '{}'",
                args.ty().name()
            )));
        }
        return Ok((Some(args), None));
    }
    Ok((None, None))
}

fn get_state_method(thread: &Thread, object: &Object) -> PyResult {
    default_state(thread, object, false)
}

pub(crate) fn get_state(thread: &Thread, object: &Object, required: bool) -> PyResult {
    let method = object.getattr(thread, name!("__getstate__"))?;
    if let Some(function) = method.downcast::<crate::types::builtin_function::BuiltinFunction>()
        && function.def().name == "__getstate__"
        && function.receiver().is_some_and(|r| r.is(object))
        && matches!(function.def().func, crate::native::NativeFn::NoArgs(f) if f as *const () == get_state_method as *const ())
    {
        return default_state(thread, object, required);
    }
    method.call(thread, &[])
}

/// The names of the slots of a class and its bases, which `copyreg` keeps in the class: a list or None.
fn slot_names_of(thread: &Thread, ty: &Type) -> PyResult {
    let is_valid = |names: &Object| names.is_none() || names.as_list().is_some();
    if let Some(names) = ty.dict().get_name(name!("__slotnames__")) {
        if is_valid(&names) {
            return Ok(names);
        }
        return Err(thread.type_error(format!(
            "{}.__slotnames__ should be a list or None, not {}",
            ty.name(),
            names.ty().name()
        )));
    }
    let function = copyreg(thread)?.getattr(thread, name!("_slotnames"))?;
    let names = function.call(thread, &[ty.to_object()])?;
    if is_valid(&names) {
        return Ok(names);
    }
    Err(thread.type_error("copyreg._slotnames didn't return a list or None"))
}

/// `object.__getstate__`: the instance dict, with the slots' values beside it if there are any.
fn default_state(thread: &Thread, object: &Object, required: bool) -> PyResult {
    let ty = object.ty();
    if required && ty.itemsize() != 0 {
        return Err(thread.type_error(format!("cannot pickle {} objects", ty.name())));
    }
    let state = object.lookup_attr(thread, name!("__dict__"))?.unwrap_or(Object::NONE);
    let names = slot_names_of(thread, ty)?;
    let names = if names.is_none() { Vec::new() } else { names.to_vec(thread)? };
    if required {
        let mut expected = OBJECT.basicsize();
        expected += names.len() * 8;
        if ty.basicsize().next_multiple_of(8) > expected {
            return Err(thread.type_error(format!("cannot pickle '{}' object", ty.name())));
        }
    }
    let state = match state.as_dict() {
        // An instance without attributes has no state.
        Some(dict) if dict.is_empty() => Object::NONE,
        _ => state,
    };
    if names.is_empty() {
        return Ok(state);
    }
    let slots = crate::types::dict::Dict::new();
    for name in names {
        if let Some(value) = object.lookup_attr(thread, &name)? {
            slots.set(thread, &name, &value)?;
        }
    }
    if slots.is_empty() {
        return Ok(state);
    }
    Ok(Object::tuple(&[state, slots.into()]))
}
