//! Descriptors of native attributes: `method_descriptor`, `classmethod_descriptor`, `getset_descriptor`,
//! `member_descriptor`, `wrapper_descriptor` and `method-wrapper`. Matches CPython's `Objects/descrobject.c`.

use crate::error::PyResult;
use crate::heap;
use crate::name;
use crate::native::{CallArgs, GetSetDef, MethodDef, MethodKind};
use crate::object::{Header, Object, Payload, Ref};
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::typeobj::slotdefs::{SlotDef, wrap};
use crate::typeobj::slots::{SlotId, SlotsSpec};
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::builtin_function::{self, BuiltinFunction};
use crate::types::str::Str;
use crate::word::Word;

/// What all descriptors begin with: the owning type.
#[repr(C)]
pub struct Descriptor {
    header: Header,
    owner: Ref<Type>,
}

macro_rules! payload {
    ($($name:ident $ty:ident;)*) => { $(
        // SAFETY: repr(C) with the header first; instances are only made here.
        unsafe impl Payload for $name {
            fn type_object() -> &'static Type { &$ty }
        }
    )* };
}

payload! {
    MethodDescriptor METHOD_DESCRIPTOR;
    ClassMethodDescriptor CLASSMETHOD_DESCRIPTOR;
    GetSetDescriptor GETSET_DESCRIPTOR;
    MemberDescriptor MEMBER_DESCRIPTOR;
    WrapperDescriptor WRAPPER_DESCRIPTOR;
    MethodWrapper METHOD_WRAPPER;
}

/// `method_descriptor`.
#[repr(C)]
pub struct MethodDescriptor {
    base: Descriptor,
    def: &'static MethodDef,
}

/// `classmethod_descriptor`.
#[repr(C)]
pub struct ClassMethodDescriptor {
    base: Descriptor,
    def: &'static MethodDef,
}

/// `getset_descriptor`, and native `member_descriptor`s.
#[repr(C)]
pub struct GetSetDescriptor {
    base: Descriptor,
    def: &'static GetSetDef,
}

/// `member_descriptor`: a `__slots__` member by offset, or a native field by functions.
#[repr(C)]
pub struct MemberDescriptor {
    base: Descriptor,
    name: Object,
    kind: MemberKind,
}

/// What a member descriptor reads.
pub enum MemberKind {
    /// A `__slots__` member at this offset.
    Slot(usize),
    Native(&'static GetSetDef),
    /// An item of a struct sequence, with its documentation.
    Item(usize, &'static str),
}

/// `wrapper_descriptor`: a native slot under its dunder name.
#[repr(C)]
pub struct WrapperDescriptor {
    base: Descriptor,
    def: &'static SlotDef,
    function: *const (),
}

/// `method-wrapper`: a wrapper descriptor bound to an object.
#[repr(C)]
pub struct MethodWrapper {
    header: Header,
    descriptor: Ref<WrapperDescriptor>,
    object: Object,
}

/// # Safety
/// `header` is one of the descriptors of this file.
unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: all begin with Descriptor.
    visit(unsafe { (*header.cast::<Descriptor>()).owner.as_object().word() });
}

unsafe fn traverse_bound(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on method wrappers.
    unsafe {
        visit((*header.cast::<MethodWrapper>()).descriptor.as_object().word());
        visit((*header.cast::<MethodWrapper>()).object.word());
    }
}

const GETSET_COMMON: [GetSetDef; 2] = [
    GetSetDef::member("__objclass__", |_, d| Ok(owner(d).to_object()), ""),
    GetSetDef::ro("__qualname__", qualname, ""),
];

const REDUCE: MethodDef = MethodDef::noargs("__reduce__", "($self, /)", reduce, "Pickle by name.");

const METHOD_SPEC_FLAGS: u32 = flags::GC | flags::DISALLOW_INSTANTIATION;

static METHOD_DESCRIPTOR_SPEC: TypeSpec = TypeSpec {
    flags: METHOD_SPEC_FLAGS | flags::METHOD_DESCRIPTOR | flags::VECTORCALL,
    slots: SlotsSpec::EMPTY
        .repr(|_, d| Ok(shown_as(d, "method")))
        .call(method_call)
        .descr_get(method_get)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<MethodDescriptor>),
    methods: &[REDUCE],
    getset: &[
        GETSET_COMMON[0],
        GETSET_COMMON[1],
        GetSetDef::member("__name__", |_, d| Ok(name_of(d)), ""),
        GetSetDef::ro("__doc__", |_, d| Ok(builtin_function::doc_of(method_def(d))), ""),
        GetSetDef::ro(
            "__text_signature__",
            |_, d| Ok(builtin_function::text_signature(&method_def(d).sig)),
            "",
        ),
    ],
    ..TypeSpec::new::<MethodDescriptor>("method_descriptor")
};
pub static METHOD_DESCRIPTOR: Type = Type::builtin(&METHOD_DESCRIPTOR_SPEC);

static CLASSMETHOD_DESCRIPTOR_SPEC: TypeSpec = TypeSpec {
    flags: METHOD_SPEC_FLAGS,
    slots: SlotsSpec::EMPTY
        .repr(|_, d| Ok(shown_as(d, "method")))
        .call(classmethod_call)
        .descr_get(classmethod_get)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<ClassMethodDescriptor>),
    getset: &[
        GETSET_COMMON[0],
        GETSET_COMMON[1],
        GetSetDef::member("__name__", |_, d| Ok(name_of(d)), ""),
        GetSetDef::ro("__doc__", |_, d| Ok(builtin_function::doc_of(method_def(d))), ""),
        GetSetDef::ro(
            "__text_signature__",
            |_, d| Ok(builtin_function::text_signature(&method_def(d).sig)),
            "",
        ),
    ],
    ..TypeSpec::new::<ClassMethodDescriptor>("classmethod_descriptor")
};
pub static CLASSMETHOD_DESCRIPTOR: Type = Type::builtin(&CLASSMETHOD_DESCRIPTOR_SPEC);

static GETSET_DESCRIPTOR_SPEC: TypeSpec = TypeSpec {
    flags: METHOD_SPEC_FLAGS,
    slots: SlotsSpec::EMPTY
        .repr(|_, d| Ok(shown_as(d, "attribute")))
        .descr_get(getset_get)
        .descr_set(getset_set)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<GetSetDescriptor>),
    getset: &[
        GETSET_COMMON[0],
        GETSET_COMMON[1],
        GetSetDef::member("__name__", |_, d| Ok(name_of(d)), ""),
        GetSetDef::ro("__doc__", |_, d| Ok(getset_doc(d)), ""),
    ],
    ..TypeSpec::new::<GetSetDescriptor>("getset_descriptor")
};
pub static GETSET_DESCRIPTOR: Type = Type::builtin(&GETSET_DESCRIPTOR_SPEC);

static MEMBER_DESCRIPTOR_SPEC: TypeSpec = TypeSpec {
    flags: METHOD_SPEC_FLAGS,
    slots: SlotsSpec::EMPTY
        .repr(|_, d| Ok(shown_as(d, "member")))
        .descr_get(member_get)
        .descr_set(member_set)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<MemberDescriptor>),
    methods: &[REDUCE],
    getset: &[
        GETSET_COMMON[0],
        GETSET_COMMON[1],
        GetSetDef::member("__name__", |_, d| Ok(name_of(d)), ""),
        GetSetDef::ro("__doc__", |_, d| Ok(member_doc(d)), ""),
    ],
    ..TypeSpec::new::<MemberDescriptor>("member_descriptor")
};
pub static MEMBER_DESCRIPTOR: Type = Type::builtin(&MEMBER_DESCRIPTOR_SPEC);

static WRAPPER_DESCRIPTOR_SPEC: TypeSpec = TypeSpec {
    flags: METHOD_SPEC_FLAGS | flags::METHOD_DESCRIPTOR,
    slots: SlotsSpec::EMPTY
        .repr(|_, d| Ok(shown_as(d, "slot wrapper")))
        .call(wrapper_call)
        .descr_get(wrapper_get)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<WrapperDescriptor>),
    methods: &[REDUCE],
    getset: &[
        GETSET_COMMON[0],
        GETSET_COMMON[1],
        GetSetDef::member("__name__", |_, d| Ok(name_of(d)), ""),
        GetSetDef::ro("__doc__", |_, d| Ok(Object::str(wrapper(d).def.doc)), ""),
        GetSetDef::ro("__text_signature__", |_, d| Ok(slot_signature(wrapper(d).def)), ""),
    ],
    ..TypeSpec::new::<WrapperDescriptor>("wrapper_descriptor")
};
pub static WRAPPER_DESCRIPTOR: Type = Type::builtin(&WRAPPER_DESCRIPTOR_SPEC);

static METHOD_WRAPPER_SPEC: TypeSpec = TypeSpec {
    flags: METHOD_SPEC_FLAGS,
    slots: SlotsSpec::EMPTY
        .repr(bound_repr)
        .hash(bound_hash)
        .call(bound_call)
        .richcompare(bound_compare)
        .traverse(traverse_bound)
        .drop_fields(heap::drop_fields_of::<MethodWrapper>),
    methods: &[MethodDef::noargs("__reduce__", "($self, /)", bound_reduce, "Pickle by name.")],
    getset: &[
        GetSetDef::member("__self__", |_, w| Ok(bound(w).object.clone()), ""),
        GetSetDef::ro("__objclass__", |_, w| Ok(bound(w).descriptor.owner().to_object()), ""),
        GetSetDef::ro("__name__", |_, w| Ok(Object::str(bound(w).descriptor.def.name)), ""),
        GetSetDef::ro(
            "__qualname__",
            |thread, w| qualname(thread, bound(w).descriptor.as_object()),
            "",
        ),
        GetSetDef::ro("__doc__", |_, w| Ok(Object::str(bound(w).descriptor.def.doc)), ""),
        GetSetDef::ro("__text_signature__", |_, w| Ok(slot_signature(bound(w).descriptor.def)), ""),
    ],
    ..TypeSpec::new::<MethodWrapper>("method-wrapper")
};
pub static METHOD_WRAPPER: Type = Type::builtin(&METHOD_WRAPPER_SPEC);

fn descriptor_base(ty: &Type) -> Descriptor {
    Descriptor { header: Header::new(std::ptr::null()), owner: ty.to_ref() }
}

impl Descriptor {
    fn with(mut self, header: Header) -> Descriptor {
        self.header = header;
        self
    }
}

/// The dict entry for a method table's row.
pub fn method_entry(ty: &Type, def: &'static MethodDef) -> Object {
    match def.kind {
        MethodKind::Instance => heap::new_object(&METHOD_DESCRIPTOR, |header| MethodDescriptor {
            base: descriptor_base(ty).with(header),
            def,
        })
        .into(),
        MethodKind::Class => heap::new_object(&CLASSMETHOD_DESCRIPTOR, |header| {
            ClassMethodDescriptor { base: descriptor_base(ty).with(header), def }
        })
        .into(),
        MethodKind::Static => {
            let function = BuiltinFunction::new(def, Some(ty.to_object()), None);
            crate::types::staticmethod::StaticMethod::new(function.into()).into()
        }
    }
}

/// The dict entry for an attribute table's row.
pub fn getset_entry(ty: &Type, def: &'static GetSetDef) -> Object {
    if def.member {
        return heap::new_object(&MEMBER_DESCRIPTOR, |header| MemberDescriptor {
            base: descriptor_base(ty).with(header),
            name: crate::intern::intern(def.name).into(),
            kind: MemberKind::Native(def),
        })
        .into();
    }
    heap::new_object(&GETSET_DESCRIPTOR, |header| GetSetDescriptor {
        base: descriptor_base(ty).with(header),
        def,
    })
    .into()
}

/// The descriptor of a `__slots__` member.
pub fn slot_member(ty: &Type, name: Object, offset: usize) -> Object {
    heap::new_object(&MEMBER_DESCRIPTOR, |header| MemberDescriptor {
        base: descriptor_base(ty).with(header),
        name,
        kind: MemberKind::Slot(offset),
    })
    .into()
}

/// The descriptor of a struct sequence's item.
pub(crate) fn item_member(ty: &Type, name: Object, index: usize, doc: &'static str) -> Object {
    heap::new_object(&MEMBER_DESCRIPTOR, |header| MemberDescriptor {
        base: descriptor_base(ty).with(header),
        name,
        kind: MemberKind::Item(index, doc),
    })
    .into()
}

impl MethodDescriptor {
    #[inline(always)]
    pub fn def(&self) -> &'static MethodDef {
        self.def
    }

    #[inline(always)]
    pub fn owner(&self) -> &Type {
        &self.base.owner
    }

    /// Calls the method: the first argument is the object.
    #[inline]
    pub fn invoke(&self, thread: &Thread, args: CallArgs<'_>) -> PyResult {
        let (def, owner) = (self.def, self.owner());
        let Some(slf) = args.positional().first() else {
            return Err(thread.type_error(format!(
                "unbound method {}.{}() needs an argument",
                owner.short_name(),
                def.name
            )));
        };
        if !slf.is_instance(owner) {
            return Err(thread.type_error(format!(
                "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
                def.name,
                owner.name(),
                slf.ty().name()
            )));
        }
        let rest = CallArgs { args: &args.args[1..], kwnames: args.kwnames };
        builtin_function::invoke(thread, def, slf, rest, &|| {
            format!("{}.{}", owner.short_name(), def.name)
        })
    }
}

impl MemberDescriptor {
    /// The offset, if this is a `__slots__` member.
    pub fn slot_offset(&self) -> Option<usize> {
        match self.kind {
            MemberKind::Slot(offset) => Some(offset),
            MemberKind::Native(_) | MemberKind::Item(..) => None,
        }
    }

    pub fn owner(&self) -> &Type {
        &self.base.owner
    }
}

impl GetSetDescriptor {
    pub fn def(&self) -> &'static GetSetDef {
        self.def
    }

    pub fn owner(&self) -> &Type {
        &self.base.owner
    }
}

impl WrapperDescriptor {
    pub(crate) fn new(
        ty: &Type,
        def: &'static SlotDef,
        function: *const (),
    ) -> Ref<WrapperDescriptor> {
        heap::new_object(&WRAPPER_DESCRIPTOR, |header| WrapperDescriptor {
            base: descriptor_base(ty).with(header),
            def,
            function,
        })
    }

    pub fn def(&self) -> &'static SlotDef {
        self.def
    }

    pub fn function(&self) -> *const () {
        self.function
    }

    pub fn owner(&self) -> &Type {
        &self.base.owner
    }
}

/// True for `object.__getattribute__` itself.
pub fn is_object_getattribute(attribute: &Object) -> bool {
    attribute.downcast_exact::<WrapperDescriptor>().is_some_and(|w| {
        w.def.slot == SlotId::GetAttr
            && w.function == crate::protocol::attribute::generic_getattr as *const ()
    })
}

fn owner(object: &Object) -> &Type {
    // SAFETY: only called on the descriptors of this file, which begin with Descriptor.
    unsafe { &(*object.word().ptr().cast::<Descriptor>()).owner }
}

fn name_of(object: &Object) -> Object {
    if let Some(d) = object.downcast::<MemberDescriptor>() {
        return d.name.clone();
    }
    if let Some(d) = object.downcast::<GetSetDescriptor>() {
        return crate::intern::intern(d.def.name).into();
    }
    if let Some(d) = object.downcast::<WrapperDescriptor>() {
        return crate::intern::intern(d.def.name).into();
    }
    crate::intern::intern(method_def(object).name).into()
}

fn method_def(object: &Object) -> &'static MethodDef {
    match object.downcast::<MethodDescriptor>() {
        Some(d) => d.def,
        None => {
            object
                .downcast::<ClassMethodDescriptor>()
                .expect("a method or class method descriptor")
                .def
        }
    }
}

fn wrapper(object: &Object) -> &WrapperDescriptor {
    object.downcast().expect("slots of wrapper descriptors are called on them")
}

fn bound(object: &Object) -> &MethodWrapper {
    object.downcast().expect("slots of method wrappers are called on them")
}

fn text(object: &Object) -> String {
    object.as_str().map(Str::to_string_lossy).unwrap_or_default()
}

fn shown_as(object: &Object, what: &str) -> Object {
    Object::str(&format!(
        "<{what} '{}' of '{}' objects>",
        text(&name_of(object)),
        owner(object).name()
    ))
}

fn slot_signature(def: &SlotDef) -> Object {
    if def.sig.is_empty() { Object::NONE } else { Object::str(def.sig) }
}

fn qualname(thread: &Thread, object: &Object) -> PyResult {
    let of_type = owner(object).to_object().getattr(thread, name!("__qualname__"))?;
    Ok(Object::str(&format!("{}.{}", text(&of_type), text(&name_of(object)))))
}

fn reduce(thread: &Thread, object: &Object) -> PyResult {
    let builtins = (thread.hooks().import)(thread, name!("builtins"), None, None, None, 0)?;
    let getattr = builtins.getattr(thread, name!("getattr"))?;
    Ok(Object::tuple(&[getattr, Object::tuple(&[owner(object).to_object(), name_of(object)])]))
}

/// Checks that a descriptor applies to the object.
fn check(thread: &Thread, descriptor: &Object, object: &Object) -> PyResult<()> {
    if object.is_instance(owner(descriptor)) {
        return Ok(());
    }
    Err(thread.type_error(format!(
        "descriptor '{}' for '{}' objects doesn't apply to a '{}' object",
        text(&name_of(descriptor)),
        owner(descriptor).name(),
        object.ty().name()
    )))
}

fn method_get(
    thread: &Thread,
    descriptor: &Object,
    object: Option<&Object>,
    _owner: Option<&Object>,
) -> PyResult {
    let Some(object) = object else { return Ok(descriptor.clone()) };
    check(thread, descriptor, object)?;
    Ok(BuiltinFunction::new(method_def(descriptor), Some(object.clone()), None).into())
}

fn method_call(thread: &Thread, descriptor: &Object, args: CallArgs<'_>) -> PyResult {
    let this: &MethodDescriptor =
        descriptor.downcast_exact().expect("slots of method descriptors are called on them");
    this.invoke(thread, args)
}

fn classmethod_get(
    thread: &Thread,
    descriptor: &Object,
    object: Option<&Object>,
    cls: Option<&Object>,
) -> PyResult {
    let def = method_def(descriptor);
    let cls = match (cls, object) {
        (Some(cls), _) => cls.clone(),
        (None, Some(object)) => object.ty().to_object(),
        (None, None) => {
            return Err(thread.type_error(format!(
                "descriptor '{}' for type '{}' needs either an object or a type",
                def.name,
                owner(descriptor).name()
            )));
        }
    };
    let Some(ty) = cls.downcast::<Type>() else {
        return Err(thread.type_error(format!(
            "descriptor '{}' for type '{}' needs a type, not a '{}' as arg 2",
            def.name,
            owner(descriptor).name(),
            cls.ty().name()
        )));
    };
    if !ty.is_subtype(owner(descriptor)) {
        return Err(thread.type_error(format!(
            "descriptor '{}' requires a subtype of '{}' but received '{}'",
            def.name,
            owner(descriptor).name(),
            ty.name()
        )));
    }
    Ok(BuiltinFunction::new(def, Some(cls.clone()), None).into())
}

fn classmethod_call(thread: &Thread, descriptor: &Object, args: CallArgs<'_>) -> PyResult {
    let Some(first) = args.positional().first() else {
        return Err(thread.type_error(format!(
            "descriptor '{}' of '{}' object needs an argument",
            method_def(descriptor).name,
            owner(descriptor).name()
        )));
    };
    let function = classmethod_get(thread, descriptor, None, Some(first))?;
    function.call_args(thread, CallArgs { args: &args.args[1..], kwnames: args.kwnames })
}

fn getset_def(object: &Object) -> &'static GetSetDef {
    object
        .downcast::<GetSetDescriptor>()
        .expect("slots of getset descriptors are called on them")
        .def
}

fn getset_doc(object: &Object) -> Object {
    let doc = getset_def(object).doc;
    if doc.is_empty() { Object::NONE } else { Object::str(doc) }
}

fn getset_get(
    thread: &Thread,
    descriptor: &Object,
    object: Option<&Object>,
    _owner: Option<&Object>,
) -> PyResult {
    let Some(object) = object else { return Ok(descriptor.clone()) };
    check(thread, descriptor, object)?;
    (getset_def(descriptor).get)(thread, object)
}

fn getset_set(
    thread: &Thread,
    descriptor: &Object,
    object: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    check(thread, descriptor, object)?;
    match getset_def(descriptor).set {
        Some(set) => set(thread, object, value),
        None => {
            let name = name_of(descriptor);
            Err(thread.attribute_error(
                format!(
                    "attribute '{}' of '{}' objects is not writable",
                    text(&name),
                    owner(descriptor).name()
                ),
                object,
                &name,
            ))
        }
    }
}

fn member(object: &Object) -> &MemberDescriptor {
    object.downcast().expect("slots of member descriptors are called on them")
}

fn member_doc(object: &Object) -> Object {
    match member(object).kind {
        MemberKind::Native(def) if !def.doc.is_empty() => Object::str(def.doc),
        MemberKind::Item(_, doc) if !doc.is_empty() => Object::str(doc),
        _ => Object::NONE,
    }
}

fn member_get(
    thread: &Thread,
    descriptor: &Object,
    object: Option<&Object>,
    _owner: Option<&Object>,
) -> PyResult {
    let Some(object) = object else { return Ok(descriptor.clone()) };
    check(thread, descriptor, object)?;
    let this = member(descriptor);
    match this.kind {
        MemberKind::Native(def) => (def.get)(thread, object),
        MemberKind::Item(index, _) => Ok(crate::types::structseq::item(object, index)),
        MemberKind::Slot(offset) => {
            // SAFETY: `check` proved that the object's layout has this member.
            match unsafe { crate::instance::get_member(object.word().ptr(), offset) } {
                Some(value) => Ok(value),
                None => Err(thread.attribute_error(
                    format!(
                        "'{}' object has no attribute '{}'",
                        object.ty().full_name(thread)?,
                        text(&this.name)
                    ),
                    object,
                    &this.name,
                )),
            }
        }
    }
}

fn member_set(
    thread: &Thread,
    descriptor: &Object,
    object: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    check(thread, descriptor, object)?;
    let this = member(descriptor);
    match this.kind {
        MemberKind::Native(def) => match def.set {
            Some(set) => set(thread, object, value),
            None => Err(thread.err(&crate::exceptions::ATTRIBUTE_ERROR, "readonly attribute")),
        },
        MemberKind::Item(..) => {
            Err(thread.err(&crate::exceptions::ATTRIBUTE_ERROR, "readonly attribute"))
        }
        MemberKind::Slot(offset) => {
            // SAFETY: as in `member_get`.
            let old =
                unsafe { crate::instance::set_member(object.word().ptr(), offset, value.cloned()) };
            if value.is_none() && old.is_none() {
                return Err(thread.err(&crate::exceptions::ATTRIBUTE_ERROR, text(&this.name)));
            }
            Ok(())
        }
    }
}

fn wrapper_get(
    thread: &Thread,
    descriptor: &Object,
    object: Option<&Object>,
    _owner: Option<&Object>,
) -> PyResult {
    let Some(object) = object else { return Ok(descriptor.clone()) };
    check(thread, descriptor, object)?;
    let descriptor = Ref::from_payload(wrapper(descriptor));
    Ok(heap::new_object(&METHOD_WRAPPER, |header| MethodWrapper {
        header,
        descriptor,
        object: object.clone(),
    })
    .into())
}

fn wrapper_call(thread: &Thread, descriptor: &Object, args: CallArgs<'_>) -> PyResult {
    let this = wrapper(descriptor);
    let Some(slf) = args.positional().first() else {
        return Err(thread.type_error(format!(
            "descriptor '{}' of '{}' object needs an argument",
            this.def.name,
            this.owner().name()
        )));
    };
    if !slf.is_instance(this.owner()) {
        return Err(thread.type_error(format!(
            "descriptor '{}' requires a '{}' object but received a '{}'",
            this.def.name,
            this.owner().name(),
            slf.ty().name()
        )));
    }
    let rest = CallArgs { args: &args.args[1..], kwnames: args.kwnames };
    // SAFETY: the function comes from the slot that the row names, and the receiver's type was checked.
    unsafe { wrap::call(thread, this.def.name, this.def.wrap, this.function, slf, rest) }
}

fn bound_call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let this = bound(object);
    // SAFETY: as in `wrapper_call`; the receiver was checked when it was bound.
    unsafe {
        let (def, function) = (this.descriptor.def, this.descriptor.function);
        wrap::call(thread, def.name, def.wrap, function, &this.object, args)
    }
}

fn bound_repr(_thread: &Thread, object: &Object) -> PyResult {
    let this = bound(object);
    Ok(Object::str(&format!(
        "<method-wrapper '{}' of {} object at {:#x}>",
        this.descriptor.def.name,
        this.object.ty().name(),
        this.object.id()
    )))
}

fn bound_hash(_thread: &Thread, object: &Object) -> PyResult<i64> {
    let this = bound(object);
    let hash = crate::protocol::hash::of_pointer(this.object.id())
        ^ crate::protocol::hash::of_pointer(this.descriptor.as_object().id());
    Ok(if hash == -1 { -2 } else { hash })
}

fn bound_compare(_thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.downcast::<MethodWrapper>(), b.downcast::<MethodWrapper>()) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    let equal = x.descriptor.as_object().is(y.descriptor.as_object()) && x.object.is(&y.object);
    Ok(op.from_equality(equal))
}

fn bound_reduce(thread: &Thread, object: &Object) -> PyResult {
    let this = bound(object);
    let builtins = (thread.hooks().import)(thread, name!("builtins"), None, None, None, 0)?;
    let getattr = builtins.getattr(thread, name!("getattr"))?;
    Ok(Object::tuple(&[
        getattr,
        Object::tuple(&[this.object.clone(), Object::str(this.descriptor.def.name)]),
    ]))
}
