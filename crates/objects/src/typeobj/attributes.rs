//! Attribute look-up on types: the MRO walk with its cache, version tags, and `type`'s own attribute protocol.
//!
//! Matches CPython's `_PyType_Lookup`, `type_getattro`, `type_setattro`, `PyType_Modified`.

use super::{Type, flags, slotdefs};
use crate::error::PyResult;
use crate::object::Object;
use crate::thread::Thread;
use crate::types::str::Str;
use crate::word::Word;
use std::cell::Cell;

const CACHE_SIZE: usize = 1 << 12;

#[derive(Clone, Copy)]
struct CacheEntry {
    version: u32,
    /// The version of the class behind which the look-up began; 0 for a look-up along the whole MRO.
    behind: u32,
    name: u64,
    /// NULL: known to be absent. Borrowed: a changed type has another version.
    value: Word,
}

impl CacheEntry {
    const EMPTY: CacheEntry = CacheEntry { version: 0, behind: 0, name: 0, value: Word::NULL };
}

/// The per-interpreter cache of MRO look-ups by type version, interned name, and the class behind which they began.
pub struct MethodCache {
    entries: Box<[Cell<CacheEntry>; CACHE_SIZE]>,
}

impl MethodCache {
    pub fn new() -> MethodCache {
        let entries: Box<[_]> = vec![Cell::new(CacheEntry::EMPTY); CACHE_SIZE].into();
        let Ok(entries) = entries.try_into() else { unreachable!("there are as many entries") };
        MethodCache { entries }
    }

    #[inline(always)]
    fn slot(&self, version: u32, behind: u32, name: Word) -> &Cell<CacheEntry> {
        // Names that are used together often lie at the same place of their pages: all bits must count.
        let versions = u64::from(version) << 32 ^ u64::from(behind) << 16;
        let mixed = (versions ^ name.bits()).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        &self.entries[(mixed >> (u64::BITS - CACHE_SIZE.ilog2())) as usize]
    }

    /// What is known of the name: None if nothing.
    #[inline(always)]
    fn get(&self, version: u32, behind: u32, name: Word) -> Option<Option<Object>> {
        if version == 0 {
            return None;
        }
        let entry = self.slot(version, behind, name).get();
        if entry.version != version || entry.behind != behind || entry.name != name.bits() {
            return None;
        }
        if entry.value.is_null() {
            return Some(None);
        }
        // SAFETY: the type still has this version, so its classes' dicts still hold the value.
        Some(Some(unsafe { Object::from_borrowed(entry.value) }))
    }

    /// What a look-up along the MRO of a type of this version has found, borrowed; NULL if that is nothing or not known.
    #[inline(always)]
    pub fn known(&self, version: u32, name: Word) -> Word {
        let entry = self.slot(version, 0, name).get();
        if version == 0
            || entry.version != version
            || entry.behind != 0
            || entry.name != name.bits()
        {
            return Word::NULL;
        }
        entry.value
    }

    fn set(&self, version: u32, behind: u32, name: Word, found: Option<&Object>) {
        let value = found.map_or(Word::NULL, Object::word);
        let entry = CacheEntry { version, behind, name: name.bits(), value };
        self.slot(version, behind, name).set(entry);
    }

    /// Notes what an attribute of a type of this version has become.
    pub(super) fn replace(&self, version: u32, name: &Object, value: &Object) {
        if self.get(version, 0, name.word()).is_some() {
            self.set(version, 0, name.word(), Some(value));
        }
    }

    /// Forgets everything.
    pub fn clear(&self) {
        for entry in self.entries.iter() {
            entry.set(CacheEntry::EMPTY);
        }
    }
}

impl Default for MethodCache {
    fn default() -> Self {
        Self::new()
    }
}

/// Interned names are never freed: one is known by its address.
#[inline(always)]
fn is_cacheable(name: &Object) -> bool {
    name.downcast_exact::<Str>().is_some_and(Str::is_interned)
}

/// The attribute in the first of these types that has it, and that type.
fn find_in<'a>(
    mut types: impl Iterator<Item = &'a Object>,
    name: &Object,
) -> Option<(Object, &'a Type)> {
    types.find_map(|ty| {
        let ty = ty.downcast::<Type>()?;
        Some((ty.dict_if_ready()?.get_name(name)?, ty))
    })
}

impl Type {
    /// `_PyType_Lookup`: the attribute found along the MRO, without descriptors being called.
    #[inline]
    pub fn lookup(&self, thread: &Thread, name: &Object) -> Option<Object> {
        let cacheable = is_cacheable(name);
        if cacheable
            && let Some(known) =
                thread.interp().method_cache.get(self.version.get(), 0, name.word())
        {
            return known;
        }
        self.lookup_uncached(thread, name, cacheable)
    }

    fn lookup_uncached(&self, thread: &Thread, name: &Object, cacheable: bool) -> Option<Object> {
        let mro = self.mro()?;
        let (found, holder) = find_in(mro.iter(), name).unzip();
        let elsewhere = holder.filter(|holder| !holder.is(self));
        if cacheable && !elsewhere.is_some_and(|holder| holder.goes_on_changing(name)) {
            let version = self.version_tag(thread);
            if version != 0 {
                thread.interp().method_cache.set(version, 0, name.word(), found.as_ref());
            }
        }
        found
    }

    /// The attribute found behind `class`, which is in the MRO, without descriptors being called: what `super` looks up.
    pub fn lookup_behind(&self, thread: &Thread, class: &Type, name: &Object) -> Option<Object> {
        let mro = self.mro()?;
        let mut types = mro.iter().skip_while(|ty| !ty.is(&class.to_object()));
        types.next();
        let (found, holder) = find_in(types, name).unzip();
        let changes = holder.is_some_and(|holder| holder.goes_on_changing(name));
        let (version, behind) = (self.version_tag(thread), class.version_tag(thread));
        if is_cacheable(name) && version != 0 && behind != 0 && !changes {
            thread.interp().method_cache.set(version, behind, name.word(), found.as_ref());
        }
        found
    }

    /// What [`Type::lookup_behind`] has found, if that is still known and was something. Then `class` still is in the MRO.
    #[inline]
    pub fn known_behind(&self, thread: &Thread, class: &Type, name: &Object) -> Option<Object> {
        let behind = class.version.get();
        // 0 would be a look-up along the whole MRO.
        if behind == 0 || !is_cacheable(name) {
            return None;
        }
        thread.interp().method_cache.get(self.version.get(), behind, name.word())?
    }

    fn dict_if_ready(&self) -> Option<&crate::types::dict::Dict> {
        // SAFETY: set once by `ready` or `create`.
        unsafe { (*self.dict.get()).as_deref() }
    }

    /// The type's version tag, assigned on demand; 0 if it cannot have one.
    pub fn version_tag(&self, thread: &Thread) -> u32 {
        if self.version.get() == 0 {
            for base in self.mro_slice().iter().skip(1) {
                if let Some(base) = base.downcast::<Type>()
                    && base.version.get() == 0
                    && !base.is(self)
                {
                    base.version_tag(thread);
                }
            }
            let next = &crate::thread::RUNTIME.next_type_version;
            let version = next.get();
            if version == 0 {
                return 0;
            }
            next.set(version.wrapping_add(1));
            self.version.set(version);
        }
        self.version.get()
    }

    /// The version assigned so far (0: none).
    #[inline(always)]
    pub fn current_version(&self) -> u32 {
        self.version.get()
    }

    /// `PyType_Modified`: forgets what is cached about this type and its subclasses.
    ///
    /// A type has a version only while all its bases have one, and caches hold only what has a version: where there is
    /// none, nothing below is cached either.
    pub fn modified(&self) {
        if self.version.get() == 0 {
            return;
        }
        self.forget();
        // SAFETY: subclasses take themselves out of the list before they die.
        let subclasses = |ty: &Type| unsafe { (*ty.subclasses.get()).clone() };
        let mut work = subclasses(self);
        while let Some(ty) = work.pop() {
            // SAFETY: as above.
            let ty = unsafe { &*ty };
            if ty.version.get() != 0 {
                ty.forget();
                work.extend(subclasses(ty));
            }
        }
    }

    fn forget(&self) {
        self.version.set(0);
        *self.spec_cache() = super::SpecCache::default();
    }

    /// `setattr(type, name, value)` for native code that makes types: no immutability check.
    pub fn set_attr(
        &self,
        thread: &Thread,
        name: &Object,
        value: Option<&Object>,
    ) -> PyResult<bool> {
        if let Some(value) = value
            && let Some((entry, _old)) = self.data_to_replace(name, value)
        {
            self.dict().set_value_at_entry(entry, value.clone());
            self.data_replaced(thread, name, value);
            return Ok(true);
        }
        // The old value is dropped when no cache has it any more.
        let old = self.dict().get_name(name);
        let done = match value {
            Some(value) => {
                self.dict().set(thread, name, value)?;
                true
            }
            None => self.dict().remove(thread, name)?.is_some(),
        };
        if done {
            self.modified();
            slotdefs::update_for_name(thread, self, name);
        }
        drop(old);
        Ok(done)
    }

    /// Live direct subclasses.
    pub fn subclasses(&self) -> Vec<Object> {
        // SAFETY: the list holds live types only.
        unsafe { (*self.subclasses.get()).iter().map(|ty| (**ty).to_object()).collect() }
    }

    pub(crate) fn add_subclass(&self, subclass: &Type) {
        // SAFETY: under the GIL.
        unsafe { (*self.subclasses.get()).push(subclass) };
    }

    pub(crate) fn remove_subclass(&self, subclass: &Type) {
        // SAFETY: under the GIL.
        unsafe { (*self.subclasses.get()).retain(|ty| !std::ptr::eq(*ty, subclass)) };
    }
}

/// Calls a descriptor's `__get__` if its type has one; the object itself otherwise.
#[inline]
pub fn bind_descriptor(
    thread: &Thread,
    descriptor: Object,
    object: Option<&Object>,
    owner: Option<&Object>,
) -> PyResult {
    match descriptor.ty().slots().descr_get() {
        Some(get) => get(thread, &descriptor, object, owner),
        None => Ok(descriptor),
    }
}

/// `type.__getattribute__`.
pub fn type_getattr(thread: &Thread, object: &Object, name: &Object) -> PyResult {
    match type_lookup_attr(thread, object, name)? {
        Some(value) => Ok(value),
        None => {
            let ty = object.downcast::<Type>().expect("type slots are called on types");
            let shown = name.as_str().map(Str::to_string_lossy).unwrap_or_default();
            Err(thread.attribute_error(
                format!("type object '{}' has no attribute '{shown}'", ty.name()),
                object,
                name,
            ))
        }
    }
}

/// As [`type_getattr`], with None for a missing attribute.
pub fn type_lookup_attr(
    thread: &Thread,
    object: &Object,
    name: &Object,
) -> PyResult<Option<Object>> {
    let ty = object.downcast::<Type>().expect("type slots are called on types");
    if name.as_str().is_none() {
        return Err(crate::protocol::attribute::name_must_be_str(thread, name));
    }
    let meta = object.ty();
    let meta_attribute = meta.lookup(thread, name);
    if let Some(attribute) = &meta_attribute
        && let Some(get) = attribute.ty().slots().descr_get()
        && attribute.ty().slots().descr_set().is_some()
    {
        return crate::error::suppress(
            get(thread, attribute, Some(object), Some(&meta.to_object())),
            &crate::exceptions::ATTRIBUTE_ERROR,
        );
    }
    if let Some(attribute) = ty.lookup(thread, name) {
        return match attribute.ty().slots().descr_get() {
            Some(get) => crate::error::suppress(
                get(thread, &attribute, None, Some(object)),
                &crate::exceptions::ATTRIBUTE_ERROR,
            ),
            None => Ok(Some(attribute)),
        };
    }
    match meta_attribute {
        Some(attribute) => crate::error::suppress(
            bind_descriptor(thread, attribute, Some(object), Some(&meta.to_object())),
            &crate::exceptions::ATTRIBUTE_ERROR,
        ),
        None => Ok(None),
    }
}

/// `type.__setattr__` and `type.__delattr__`.
pub fn type_setattr(
    thread: &Thread,
    object: &Object,
    name: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    let ty = object.downcast::<Type>().expect("type slots are called on types");
    let Some(text) = name.as_str() else {
        return Err(crate::protocol::attribute::name_must_be_str(thread, name));
    };
    if ty.has(flags::IMMUTABLE) {
        return Err(thread.type_error(format!(
            "cannot set '{}' attribute of immutable type '{}'",
            text.to_string_lossy(),
            ty.name()
        )));
    }
    let name = &crate::intern::intern_object(name.clone());
    if let Some(descriptor) = object.ty().lookup(thread, name)
        && let Some(set) = descriptor.ty().slots().descr_set()
    {
        return set(thread, &descriptor, object, value);
    }
    if !ty.set_attr(thread, name, value)? {
        let message =
            format!("type object '{}' has no attribute '{}'", ty.name(), text.to_string_lossy());
        return Err(thread.attribute_error(message, object, name));
    }
    Ok(())
}
