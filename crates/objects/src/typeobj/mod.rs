//! Type objects: the [`Type`] struct, declarations of builtin types ([`TypeSpec`]) and how they are made ready.
//!
//! Matches CPython's `Objects/typeobject.c`: `slots` holds the table, `slotdefs` keeps dunders and slots in step, `mro`
//! linearises, `create` is `type.__new__`, `attributes` the look-ups and the method cache.

pub mod attributes;
mod changing;
pub mod create;
pub mod mro;
pub mod object_type;
pub mod slotdefs;
pub mod slots;
pub mod type_type;

use crate::heap;
use crate::native::{GetSetDef, MethodDef};
use crate::object::{Header, Object, Payload, Ref};
use crate::thread::Thread;
use crate::types::dict::Dict;
use crate::types::tuple::Tuple;
use slots::{Slots, SlotsSpec};
use std::borrow::Cow;
use std::cell::{Cell, UnsafeCell};

/// Type flags; the values are CPython's `Py_TPFLAGS_*` where it has them.
pub mod flags {
    pub const INLINE_VALUES: u32 = 1 << 2;
    pub const MANAGED_WEAKREF: u32 = 1 << 3;
    pub const MANAGED_DICT: u32 = 1 << 4;
    pub const SEQUENCE: u32 = 1 << 5;
    pub const MAPPING: u32 = 1 << 6;
    pub const DISALLOW_INSTANTIATION: u32 = 1 << 7;
    pub const IMMUTABLE: u32 = 1 << 8;
    pub const HEAP: u32 = 1 << 9;
    pub const BASETYPE: u32 = 1 << 10;
    pub const VECTORCALL: u32 = 1 << 11;
    pub const READY: u32 = 1 << 12;
    pub const READYING: u32 = 1 << 13;
    pub const GC: u32 = 1 << 14;
    /// Instances are made by `object.__new__`, which calls the slot of the native type.
    pub const DEFAULT_NEW: u32 = 1 << 15;
    /// A heap type in CPython: `__flags__` says so.
    pub const SHOWN_AS_HEAP: u32 = 1 << 16;
    /// `Py_TPFLAGS_METHOD_DESCRIPTOR`: behaves like an unbound method.
    pub const METHOD_DESCRIPTOR: u32 = 1 << 17;
    /// The class itself is called in vectorcall shape (`tp_vectorcall`): keyword names must be str before all else.
    pub const CLASS_VECTORCALL: u32 = 1 << 18;
    pub const ABSTRACT: u32 = 1 << 20;
    pub const MATCH_SELF: u32 = 1 << 22;
    /// The instance's fields are laid out with items after `basicsize` (tuple, and types with a native tail).
    pub const VAR_SIZED: u32 = 1 << 23;
    pub const INT_SUBCLASS: u32 = 1 << 24;
    pub const LIST_SUBCLASS: u32 = 1 << 25;
    pub const TUPLE_SUBCLASS: u32 = 1 << 26;
    pub const BYTES_SUBCLASS: u32 = 1 << 27;
    pub const STR_SUBCLASS: u32 = 1 << 28;
    pub const DICT_SUBCLASS: u32 = 1 << 29;
    pub const EXC_SUBCLASS: u32 = 1 << 30;
    pub const TYPE_SUBCLASS: u32 = 1 << 31;
    /// Flags a subclass takes over from its base.
    pub const INHERITED: u32 = GC
        | SEQUENCE
        | MAPPING
        | MATCH_SELF
        | VAR_SIZED
        | INT_SUBCLASS
        | LIST_SUBCLASS
        | TUPLE_SUBCLASS
        | BYTES_SUBCLASS
        | STR_SUBCLASS
        | DICT_SUBCLASS
        | EXC_SUBCLASS
        | TYPE_SUBCLASS
        | MANAGED_DICT
        | MANAGED_WEAKREF;
}

/// The declaration of a builtin type, a const value next to the type's payload struct.
pub struct TypeSpec {
    /// `tp_name`: `"list"`, or `"collections.deque"` where `__module__` is not builtins.
    pub name: &'static str,
    /// None means `object`.
    pub base: Option<&'static Type>,
    pub flags: u32,
    /// `size_of` the payload struct.
    pub size: usize,
    pub itemsize: usize,
    /// The signature of the constructor as `__text_signature__` shows it, or "".
    pub sig: &'static str,
    pub doc: &'static str,
    pub slots: SlotsSpec,
    pub methods: &'static [MethodDef],
    pub getset: &'static [GetSetDef],
    /// The fields, if this is a struct sequence type.
    pub structseq: Option<&'static crate::types::structseq::StructSeq>,
    /// How exact instances are freed.
    pub dealloc: heap::DeallocFn,
}

impl TypeSpec {
    /// A spec with the given name and payload layout, whose fields are then given by struct update.
    pub const fn new<T>(name: &'static str) -> TypeSpec {
        TypeSpec {
            name,
            base: None,
            flags: 0,
            size: size_of::<T>(),
            itemsize: 0,
            sig: "",
            doc: "",
            slots: SlotsSpec::EMPTY,
            methods: &[],
            getset: &[],
            structseq: None,
            dealloc: heap::dealloc_any,
        }
    }
}

/// A `__slots__` member of a heap type: its offset from the header.
#[derive(Clone, Copy)]
pub struct SlotMember {
    pub offset: usize,
}

/// A type object: `PyTypeObject` with its heap part.
#[repr(C)]
pub struct Type {
    pub(crate) header: Header,
    pub(crate) spec: Option<&'static TypeSpec>,
    pub(crate) name: UnsafeCell<Cow<'static, str>>,
    pub(crate) flags: Cell<u32>,
    pub(crate) version: Cell<u32>,
    pub(crate) basicsize: Cell<usize>,
    pub(crate) itemsize: Cell<usize>,
    /// How instances are freed.
    pub(crate) dealloc: heap::DeallocFn,
    pub(crate) slots: Slots,
    pub(crate) base: UnsafeCell<Option<Ref<Type>>>,
    pub(crate) bases: UnsafeCell<Option<Ref<Tuple>>>,
    pub(crate) mro: UnsafeCell<Option<Ref<Tuple>>>,
    pub(crate) dict: UnsafeCell<Option<Ref<Dict>>>,
    pub(crate) qualname: UnsafeCell<Option<Object>>,
    /// Weak back references; a subclass takes itself out when it dies.
    pub(crate) subclasses: UnsafeCell<Vec<*const Type>>,
    /// Own data attributes that were replaced.
    pub(crate) replaced: UnsafeCell<Vec<changing::Replaced>>,
    pub(crate) members: UnsafeCell<Vec<SlotMember>>,
    pub(crate) shared_keys: UnsafeCell<crate::instance::SharedKeys>,
    /// The module that a native heap type belongs to (`ht_module`).
    pub(crate) module: UnsafeCell<Option<Object>>,
    pub(crate) weakrefs: UnsafeCell<*mut crate::weakref::Weak>,
    /// What the eval loop caches per type (`_spec_cache`): cleared when the type changes.
    pub(crate) spec_cache: UnsafeCell<SpecCache>,
}

/// Per-type caches of the specialising interpreter.
#[derive(Default)]
pub struct SpecCache {
    pub getitem: Option<Object>,
    pub init: Option<Object>,
    /// Instances of the class cannot claim another `__class__`; false while nobody has asked.
    pub(crate) keeps_class: bool,
    /// What classes right below a native type inherit.
    pub(crate) derived: Option<Box<slotdefs::DerivedSlots>>,
}

// SAFETY: types are only touched by a thread that holds the GIL of the runtime.
unsafe impl Sync for Type {}

// SAFETY: `Type` is repr(C), begins with its header, and instances of `type` and its subclasses are made by `create` only.
unsafe impl Payload for Type {
    fn type_object() -> &'static Type {
        &type_type::TYPE
    }
}

impl Type {
    /// A builtin type from its declaration. It becomes usable when [`Type::ready`] has run.
    pub const fn builtin(spec: &'static TypeSpec) -> Type {
        Type {
            header: Header::immortal(std::ptr::null()),
            spec: Some(spec),
            name: UnsafeCell::new(Cow::Borrowed(spec.name)),
            flags: Cell::new(spec.flags | flags::IMMUTABLE),
            version: Cell::new(0),
            basicsize: Cell::new(spec.size),
            itemsize: Cell::new(spec.itemsize),
            dealloc: spec.dealloc,
            slots: Slots::empty(),
            base: UnsafeCell::new(None),
            bases: UnsafeCell::new(None),
            mro: UnsafeCell::new(None),
            dict: UnsafeCell::new(None),
            qualname: UnsafeCell::new(None),
            subclasses: UnsafeCell::new(Vec::new()),
            replaced: UnsafeCell::new(Vec::new()),
            members: UnsafeCell::new(Vec::new()),
            shared_keys: UnsafeCell::new(crate::instance::SharedKeys::new()),
            module: UnsafeCell::new(None),
            weakrefs: UnsafeCell::new(std::ptr::null_mut()),
            spec_cache: UnsafeCell::new(SpecCache {
                getitem: None,
                init: None,
                keeps_class: false,
                derived: None,
            }),
        }
    }

    /// `tp_name`.
    #[inline]
    pub fn name(&self) -> &str {
        // SAFETY: the name is only replaced by `__name__` assignment under the GIL; callers do not keep it across calls.
        unsafe { &*self.name.get() }
    }

    /// What follows the last dot of the name, whoever made the type (`_PyType_Name`).
    pub fn last_name(&self) -> &str {
        self.name().rsplit('.').next().unwrap_or_default()
    }

    /// The part of `tp_name` behind the last dot: `type.__name__`.
    pub fn short_name(&self) -> &str {
        let name = self.name();
        if self.has(flags::HEAP) { name } else { name.rsplit('.').next().unwrap_or(name) }
    }

    #[inline(always)]
    pub fn flags(&self) -> u32 {
        self.flags.get()
    }

    #[inline(always)]
    pub fn has(&self, flag: u32) -> bool {
        self.flags.get() & flag != 0
    }

    pub fn set_flag(&self, flag: u32) {
        self.flags.set(self.flags.get() | flag);
    }

    pub fn clear_flag(&self, flag: u32) {
        self.flags.set(self.flags.get() & !flag);
    }

    #[inline(always)]
    pub fn slots(&self) -> &Slots {
        &self.slots
    }

    #[inline]
    pub fn basicsize(&self) -> usize {
        self.basicsize.get()
    }

    #[inline]
    pub fn itemsize(&self) -> usize {
        self.itemsize.get()
    }

    /// `tp_base`.
    pub fn base(&self) -> Option<&Type> {
        // SAFETY: replaced only by `__bases__` assignment under the GIL.
        unsafe { (*self.base.get()).as_deref() }
    }

    /// `__bases__`.
    pub fn bases(&self) -> Ref<Tuple> {
        // SAFETY: as in `base`.
        unsafe { (*self.bases.get()).clone() }.expect("a ready type has bases")
    }

    /// `__mro__`, None while the type is being made.
    pub fn mro(&self) -> Option<Ref<Tuple>> {
        // SAFETY: as in `base`.
        unsafe { (*self.mro.get()).clone() }
    }

    /// The MRO's types, borrowed: for loops that run no Python code.
    #[inline(always)]
    pub fn mro_slice(&self) -> &[Object] {
        // SAFETY: as in `base`; the tuple is immutable.
        unsafe { (*self.mro.get()).as_deref().map_or(&[], Tuple::as_slice) }
    }

    /// `tp_dict`. Writers go through [`Type::set_attr`] or call [`Type::modified`].
    pub fn dict(&self) -> &Dict {
        // SAFETY: set once by `ready` or `create`.
        unsafe { (*self.dict.get()).as_deref() }.expect("a ready type has a dict")
    }

    pub fn dict_object(&self) -> Ref<Dict> {
        // SAFETY: as in `dict`.
        unsafe { (*self.dict.get()).clone() }.expect("a ready type has a dict")
    }

    pub fn spec_cache(&self) -> &mut SpecCache {
        // SAFETY: under the GIL, and the eval loop takes what it needs without calling out.
        #[allow(clippy::mut_from_ref)]
        unsafe {
            &mut *self.spec_cache.get()
        }
    }

    /// The nearest type in the base chain that is native.
    pub fn native_base(&self) -> &Type {
        let mut native = self;
        while native.has(flags::HEAP) && native.spec.is_none() {
            match native.base() {
                Some(base) => native = base,
                None => break,
            }
        }
        native
    }

    /// A new reference to this type.
    #[inline]
    pub fn to_object(&self) -> Object {
        crate::object::object_of(self)
    }

    /// True if the object is this type.
    #[inline(always)]
    pub fn is_object(&self, object: &Object) -> bool {
        std::ptr::eq(object.word().ptr() as *const Type, self)
    }

    #[inline]
    pub fn to_ref(&self) -> Ref<Type> {
        Ref::from_payload(self)
    }

    #[inline(always)]
    pub fn is(&self, other: &Type) -> bool {
        std::ptr::eq(self, other)
    }

    /// Whether the MRO has this type.
    #[inline(always)]
    pub fn has_in_mro(&self, other: &Type) -> bool {
        self.mro_slice().iter().any(|ty| std::ptr::eq(ty.word().ptr() as *const Type, other))
    }

    /// `PyType_IsSubtype`: by the MRO, or by the base chain while there is none.
    #[inline]
    pub fn is_subtype(&self, other: &Type) -> bool {
        if self.is(other) {
            return true;
        }
        let mro = self.mro_slice();
        if mro.is_empty() {
            let mut base = self.base();
            while let Some(ty) = base {
                if ty.is(other) {
                    return true;
                }
                base = ty.base();
            }
            return other.is(&object_type::OBJECT);
        }
        self.has_in_mro(other)
    }

    /// Gives a builtin type its header and the flags that allocation looks at, before it is ready.
    pub(crate) fn prepare(&'static self) {
        if self.header.type_ptr().is_null() {
            self.header.set_type_ptr(&type_type::TYPE);
        }
        if self.has(flags::MANAGED_DICT) {
            self.set_flag(flags::GC);
        }
    }

    /// Makes a builtin type usable: base, MRO, slots, dict. Idempotent; bases are made ready first.
    pub fn ready(&'static self, thread: &Thread) {
        if self.has(flags::READY) {
            return;
        }
        create::ready_builtin(thread, self);
    }
}
