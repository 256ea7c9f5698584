//! `builtin_function_or_method`: a native function bound to its module or object.
//!
//! Matches CPython's `Objects/methodobject.c`. Also `tp_new` seen from Python: the `__new__` of a builtin type.

use crate::error::PyResult;
use crate::exceptions as exc;
use crate::heap;
use crate::name;
use crate::native::{CallArgs, GetSetDef, MethodDef, MethodKind, NativeFn};
use crate::object::{Header, Object, Payload, Ref};
use crate::protocol::compare::CompareOp;
use crate::signature::Signature;
use crate::thread::Thread;
use crate::typeobj::object_type::OBJECT;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;
use std::cell::UnsafeCell;

/// A native function object.
#[repr(C)]
pub struct BuiltinFunction {
    header: Header,
    def: &'static MethodDef,
    /// The module or the bound object; None for static methods.
    receiver: UnsafeCell<Option<Object>>,
    /// `__module__`.
    module: UnsafeCell<Option<Object>>,
    /// Set on a builtin type's `__new__`.
    is_new: bool,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for BuiltinFunction {
    fn type_object() -> &'static Type {
        &BUILTIN_FUNCTION
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for BuiltinFunction {
    const CONTAINER: bool = true;
    const MANAGED: bool = true;
}

static BUILTIN_FUNCTION_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::MANAGED_WEAKREF | flags::VECTORCALL | flags::DISALLOW_INSTANTIATION,
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .hash(hash)
        .call(call)
        .richcompare(richcompare)
        .traverse(traverse)
        .clear(clear)
        .drop_fields(heap::drop_fields_of::<BuiltinFunction>),
    methods: &[MethodDef::noargs("__reduce__", "($self, /)", reduce, "Pickle by qualified name.")],
    getset: &[
        GetSetDef::ro("__name__", |_, f| Ok(Object::str(of(f).def.name)), ""),
        GetSetDef::ro("__qualname__", get_qualname, ""),
        GetSetDef::ro("__self__", get_self, ""),
        GetSetDef::ro("__doc__", |_, f| Ok(doc_of(of(f).def)), ""),
        GetSetDef::ro("__text_signature__", |_, f| Ok(text_signature(&of(f).def.sig)), ""),
        GetSetDef {
            name: "__module__",
            get: |_, f| Ok(of(f).module().unwrap_or(Object::NONE)),
            set: Some(set_module),
            doc: "",
            member: true,
        },
    ],
    dealloc: heap::dealloc_exact::<BuiltinFunction>,
    ..TypeSpec::new::<BuiltinFunction>("builtin_function_or_method")
};
pub static BUILTIN_FUNCTION: Type = Type::builtin(&BUILTIN_FUNCTION_SPEC);

fn of(object: &Object) -> &BuiltinFunction {
    object.downcast().expect("slots of builtin functions are called on them")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on builtin functions.
    unsafe {
        let this = &*header.cast::<BuiltinFunction>();
        for field in [&this.receiver, &this.module] {
            if let Some(value) = &*field.get() {
                visit(value.word());
            }
        }
    }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on builtin functions.
    unsafe {
        let this = &*header.cast::<BuiltinFunction>();
        drop((*this.module.get()).take());
        drop((*this.receiver.get()).take());
    }
}

impl BuiltinFunction {
    /// A native function. `receiver` is what its first parameter gets: the module, the object or the class.
    pub fn new(
        def: &'static MethodDef,
        receiver: Option<Object>,
        module: Option<Object>,
    ) -> Ref<BuiltinFunction> {
        BuiltinFunction::make(def, receiver, module, false)
    }

    /// The `__new__` of a builtin type.
    pub fn new_for_type(ty: &Type) -> Ref<BuiltinFunction> {
        static NEW: MethodDef = MethodDef::raw(
            "__new__",
            "($type, *args, **kwargs)",
            call_new,
            "Make an instance; the type's own documentation tells the arguments.",
        )
        .any_names();
        BuiltinFunction::make(&NEW, Some(ty.to_object()), None, true)
    }

    fn make(
        def: &'static MethodDef,
        receiver: Option<Object>,
        module: Option<Object>,
        is_new: bool,
    ) -> Ref<BuiltinFunction> {
        heap::new_exact(|header| BuiltinFunction {
            header,
            def,
            receiver: UnsafeCell::new(receiver),
            module: UnsafeCell::new(module),
            is_new,
        })
    }

    #[inline(always)]
    pub fn def(&self) -> &'static MethodDef {
        self.def
    }

    #[inline(always)]
    pub fn receiver(&self) -> Option<&Object> {
        // SAFETY: only the collector clears it, on unreachable objects.
        unsafe { (*self.receiver.get()).as_ref() }
    }

    /// What the body gets before the arguments.
    #[inline(always)]
    pub fn first(&self) -> &Object {
        const NO_RECEIVER: &Object = &Object::NONE;
        self.receiver().unwrap_or(NO_RECEIVER)
    }

    /// Calls the function.
    #[inline]
    pub fn invoke(&self, thread: &Thread, args: CallArgs<'_>) -> PyResult {
        invoke(thread, self.def, self.first(), args, &|| display_name(self))
    }

    fn module(&self) -> Option<Object> {
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*self.module.get()).clone() }
    }

    /// The builtin type whose `__new__` this is.
    pub fn new_owner(&self) -> Option<&Type> {
        if self.is_new { self.receiver()?.downcast::<Type>() } else { None }
    }
}

/// `tp_new_wrapper`: checks the class argument, then calls the type's `tp_new`.
fn call_new(thread: &Thread, owner: &Object, args: CallArgs<'_>) -> PyResult {
    let owner = owner.downcast::<Type>().expect("__new__ is bound to its type");
    let Some(first) = args.positional().first() else {
        return Err(thread.type_error(format!("{}.__new__(): not enough arguments", owner.name())));
    };
    let Some(cls) = first.downcast::<Type>() else {
        return Err(thread.type_error(format!(
            "{}.__new__(X): X is not a type object ({})",
            owner.name(),
            first.ty().name()
        )));
    };
    if !cls.is_subtype(owner) {
        return Err(thread.type_error(format!(
            "{0}.__new__({1}): {1} is not a subtype of {0}",
            owner.name(),
            cls.name()
        )));
    }
    let native = cls.native_base();
    // `object.__new__` of a type that adds fields only.
    let owner = if owner.is(&OBJECT) && native.has(flags::DEFAULT_NEW) { native } else { owner };
    if native.slots().new().is_none() {
        return Err(thread.type_error(format!("cannot create '{}' instances", cls.name())));
    }
    if native.slots().new().map(|f| f as usize) != owner.slots().new().map(|f| f as usize) {
        return Err(thread.type_error(format!(
            "{}.__new__({}) is not safe, use {}.__new__()",
            owner.name(),
            cls.name(),
            native.name()
        )));
    }
    let new = owner
        .slots()
        .new()
        .ok_or_else(|| thread.type_error(format!("cannot create '{}' instances", cls.name())))?;
    new(thread, cls, CallArgs { args: &args.args[1..], kwnames: args.kwnames })
}

/// How messages call a native function: `module.name`, `type.name` or `name`.
fn display_name(function: &BuiltinFunction) -> String {
    match function.receiver() {
        Some(receiver) if !receiver.is_instance(&crate::types::module::MODULE) => {
            let ty = match receiver.downcast::<Type>() {
                Some(ty) if function.def.kind == crate::native::MethodKind::Class => ty,
                _ => receiver.ty(),
            };
            format!("{}.{}", ty.short_name(), function.def.name)
        }
        _ => match function.module().as_ref().and_then(|m| m.as_str().map(|s| s.to_string_lossy()))
        {
            Some(module) if module != "builtins" => format!("{module}.{}", function.def.name),
            _ => function.def.name.to_string(),
        },
    }
}

/// Calls a native function's body with `slf` before the arguments; `display` names it in messages about counts.
#[inline(always)]
pub fn invoke(
    thread: &Thread,
    def: &'static MethodDef,
    slf: &Object,
    args: CallArgs<'_>,
    display: &dyn Fn() -> String,
) -> PyResult {
    match def.func {
        NativeFn::Bound(body) => {
            if args.kwnames.is_some() && args.has_keywords() && def.sig.is_positional_only() {
                return Err(count_error(thread, args, display, ""));
            }
            def.sig.call(thread, slf, args, body)
        }
        NativeFn::Raw(body) => body(thread, slf, args),
        NativeFn::NoArgs(body) => {
            if args.args.is_empty() {
                return body(thread, slf);
            }
            Err(count_error(thread, args, display, "no arguments"))
        }
        NativeFn::One(body) => {
            if args.args.len() == 1 && args.kwnames.is_none() {
                return body(thread, slf, &args.args[0]);
            }
            Err(count_error(thread, args, display, "exactly one argument"))
        }
    }
}

#[cold]
fn count_error(
    thread: &Thread,
    args: CallArgs<'_>,
    display: &dyn Fn() -> String,
    wanted: &str,
) -> crate::error::Raised {
    let name = display();
    if args.has_keywords() {
        return thread.type_error(format!("{name}() takes no keyword arguments"));
    }
    thread.type_error(format!("{name}() takes {wanted} ({} given)", args.args.len()))
}

fn call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let function: &BuiltinFunction =
        object.downcast_exact().expect("slots of builtin functions are called on them");
    function.invoke(thread, args)
}

fn repr(_thread: &Thread, object: &Object) -> PyResult {
    let function = of(object);
    let name = function.def.name;
    Ok(Object::str(&match function.receiver() {
        Some(receiver) if !receiver.is_instance(&crate::types::module::MODULE) => {
            format!(
                "<built-in method {name} of {} object at {:#x}>",
                receiver.ty().name(),
                receiver.id()
            )
        }
        _ => format!("<built-in function {name}>"),
    }))
}

fn hash(_thread: &Thread, object: &Object) -> PyResult<i64> {
    let function = of(object);
    let own = crate::protocol::hash::of_pointer(function.receiver().map_or(0, Object::id));
    let body = crate::protocol::hash::of_pointer(function.def as *const MethodDef as u64);
    Ok(match own ^ body {
        -1 => -2,
        hash => hash,
    })
}

fn richcompare(_thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.downcast::<BuiltinFunction>(), b.downcast::<BuiltinFunction>())
    else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    let equal = std::ptr::eq(x.def, y.def)
        && x.receiver().map(Object::word) == y.receiver().map(Object::word);
    Ok(op.from_equality(equal))
}

fn get_self(_thread: &Thread, object: &Object) -> PyResult {
    let function = of(object);
    // A static method's class serves its name and its pickle only.
    if function.def.kind == MethodKind::Static {
        return Ok(Object::NONE);
    }
    Ok(function.receiver().cloned().unwrap_or(Object::NONE))
}

fn get_qualname(thread: &Thread, object: &Object) -> PyResult {
    let function = of(object);
    let name = function.def.name;
    let Some(receiver) = function.receiver() else { return Ok(Object::str(name)) };
    if receiver.is_instance(&crate::types::module::MODULE) {
        return Ok(Object::str(name));
    }
    let ty = match receiver.downcast::<Type>() {
        Some(_) => receiver.clone(),
        None => receiver.ty().to_object(),
    };
    let qualname = ty.getattr(thread, name!("__qualname__"))?;
    let Some(text) = qualname.as_str() else {
        return Err(thread.type_error("<method>.__class__.__qualname__ is not a unicode object"));
    };
    Ok(Object::str(&format!("{}.{name}", text.to_string_lossy())))
}

fn set_module(_thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    // SAFETY: under the GIL; the old value is dropped after the replacement.
    let old = unsafe { std::mem::replace(&mut *of(object).module.get(), value.cloned()) };
    drop(old);
    Ok(())
}

fn reduce(thread: &Thread, object: &Object) -> PyResult {
    let function = of(object);
    let Some(receiver) = function.receiver() else { return Ok(Object::str(function.def.name)) };
    if receiver.is_instance(&crate::types::module::MODULE) {
        return Ok(Object::str(function.def.name));
    }
    let builtins = (thread.hooks().import)(thread, name!("builtins"), None, None, None, 0)?;
    let getattr = builtins.getattr(thread, name!("getattr"))?;
    Ok(Object::tuple(&[
        getattr,
        Object::tuple(&[receiver.clone(), Object::str(function.def.name)]),
    ]))
}

/// `__doc__` of a native row: None if it has none.
pub fn doc_of(def: &MethodDef) -> Object {
    if def.doc.is_empty() { Object::NONE } else { Object::str(def.doc) }
}

/// `__text_signature__` of a native row: None if it has none.
pub fn text_signature(sig: &Signature) -> Object {
    if sig.text().is_empty() { Object::NONE } else { Object::str(sig.text()) }
}

/// Raises `TypeError: cannot create 'X' instances`.
pub fn no_instances(thread: &Thread, ty: &Type) -> crate::error::Raised {
    thread.err(&exc::TYPE_ERROR, format!("cannot create '{}' instances", ty.name()))
}
