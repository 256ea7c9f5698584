//! Dunder methods and slots in step, both ways.
//!
//! [`SLOT_DEFS`] pairs each dunder name with its slot, the way a wrapper descriptor calls the native function, and the
//! generic slot function that calls the Python method. `slot_calls` holds those functions.
//! Matches CPython's `slotdefs` and `update_one_slot`; where a name has two slots (`__add__`: `nb_add` and `sq_concat`)
//! a native method fills only the slot that it came from.

mod slot_calls;
pub mod wrap;

use super::object_type::OBJECT;
use super::slots::{SlotId, Slots};
use super::{Type, flags};
use crate::intern::StaticName;
use crate::object::Object;
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::types::builtin_function::BuiltinFunction;
use crate::types::descr::WrapperDescriptor;
use crate::types::str::Str;
use foldhash::HashMap;
use std::sync::LazyLock;
use wrap::Wrap;

/// The slot function of classes with a `__getattribute__` or `__getattr__` of their own.
pub fn own_getattr() -> *const () {
    slot_calls::getattr as *const ()
}

/// A row: a dunder name and its slot.
pub struct SlotDef {
    pub name: &'static str,
    interned: StaticName,
    pub slot: SlotId,
    /// How the wrapper descriptor calls the native function.
    pub wrap: Wrap,
    /// The slot function that calls the Python method; null if only native methods fill the slot.
    pub generic: *const (),
    /// `__text_signature__`.
    pub sig: &'static str,
    pub doc: &'static str,
}

// SAFETY: holds only the address of a function.
unsafe impl Sync for SlotDef {}

const fn def(
    name: &'static str,
    slot: SlotId,
    wrap: Wrap,
    generic: *const (),
    sig: &'static str,
    doc: &'static str,
) -> SlotDef {
    SlotDef { name, interned: StaticName::new(name), slot, wrap, generic, sig, doc }
}

const NONE: *const () = std::ptr::null();

use slot_calls as g;

macro_rules! defs {
    ($( $name:literal $slot:ident $wrap:expr, $generic:expr, $sig:literal, $doc:literal; )*) => {
        /// All rows. Rows of one slot stand together.
        pub static SLOT_DEFS: [SlotDef; [$($name),*].len()] = [ $( def($name, SlotId::$slot, $wrap, $generic as *const (), $sig, $doc), )* ];
    };
}

defs! {
    "__getattribute__" GetAttr Wrap::Binary, g::getattr, "($self, name, /)", "Read the named attribute.";
    "__getattr__" GetAttr Wrap::None, g::getattr, "", "";
    "__setattr__" SetAttr Wrap::SetAttr, g::setattr, "($self, name, value, /)", "Set the named attribute.";
    "__delattr__" SetAttr Wrap::DelAttr, g::setattr, "($self, name, /)", "Delete the named attribute.";
    "__repr__" Repr Wrap::Unary, g::repr, "($self, /)", "Return repr(self).";
    "__hash__" Hash Wrap::Hash, g::hash, "($self, /)", "Return hash(self).";
    "__call__" Call Wrap::Call, g::call, "($self, /, *args, **kwargs)", "Call self as a function.";
    "__str__" Str Wrap::Unary, g::str, "($self, /)", "Return str(self).";
    "__lt__" RichCompare Wrap::Compare(CompareOp::Lt), g::richcompare, "($self, value, /)", "Return self<value.";
    "__le__" RichCompare Wrap::Compare(CompareOp::Le), g::richcompare, "($self, value, /)", "Return self<=value.";
    "__eq__" RichCompare Wrap::Compare(CompareOp::Eq), g::richcompare, "($self, value, /)", "Return self==value.";
    "__ne__" RichCompare Wrap::Compare(CompareOp::Ne), g::richcompare, "($self, value, /)", "Return self!=value.";
    "__gt__" RichCompare Wrap::Compare(CompareOp::Gt), g::richcompare, "($self, value, /)", "Return self>value.";
    "__ge__" RichCompare Wrap::Compare(CompareOp::Ge), g::richcompare, "($self, value, /)", "Return self>=value.";
    "__iter__" Iter Wrap::Unary, g::iter, "($self, /)", "Implement iter(self).";
    "__next__" IterNext Wrap::Next, g::iternext, "($self, /)", "Implement next(self).";
    "__get__" DescrGet Wrap::DescrGet, g::descr_get, "($self, instance, owner=None, /)", "The value that the attribute has for an instance.";
    "__set__" DescrSet Wrap::DescrSet, g::descr_set, "($self, instance, value, /)", "Give the attribute a value for an instance.";
    "__delete__" DescrSet Wrap::DescrDelete, g::descr_set, "($self, instance, /)", "Remove the attribute from the instance.";
    "__init__" Init Wrap::Init, g::init, "($self, /, *args, **kwargs)", "Set the instance up; the type's own documentation tells the arguments.";
    "__new__" New Wrap::None, g::new, "($type, *args, **kwargs)", "Create and return new object.";
    "__del__" Finalize Wrap::Del, g::finalize, "($self, /)", "Runs once, before the object goes away.";
    "__buffer__" GetBuffer Wrap::Buffer, g::get_buffer, "($self, flags, /)", "A memoryview of the object's bytes.";
    "__release_buffer__" ReleaseBuffer Wrap::ReleaseBuffer, g::release_buffer, "($self, buffer, /)", "Give back a view that __buffer__ made.";
    "__await__" Await Wrap::Unary, g::await_, "($self, /)", "The iterator that await drives.";
    "__aiter__" Aiter Wrap::Unary, g::aiter, "($self, /)", "An awaitable for the next value.";
    "__anext__" Anext Wrap::Unary, g::anext, "($self, /)", "The next value, or StopAsyncIteration at the end.";
    "__add__" Add Wrap::BinaryLeft, g::add, "($self, value, /)", "Return self+value.";
    "__radd__" Add Wrap::BinaryRight, g::add, "($self, value, /)", "Return value+self.";
    "__sub__" Subtract Wrap::BinaryLeft, g::subtract, "($self, value, /)", "Return self-value.";
    "__rsub__" Subtract Wrap::BinaryRight, g::subtract, "($self, value, /)", "Return value-self.";
    "__mul__" Multiply Wrap::BinaryLeft, g::multiply, "($self, value, /)", "Return self*value.";
    "__rmul__" Multiply Wrap::BinaryRight, g::multiply, "($self, value, /)", "Return value*self.";
    "__mod__" Remainder Wrap::BinaryLeft, g::remainder, "($self, value, /)", "Return self%value.";
    "__rmod__" Remainder Wrap::BinaryRight, g::remainder, "($self, value, /)", "Return value%self.";
    "__divmod__" Divmod Wrap::BinaryLeft, g::divmod, "($self, value, /)", "Quotient and remainder of self by value.";
    "__rdivmod__" Divmod Wrap::BinaryRight, g::divmod, "($self, value, /)", "Quotient and remainder of value by self.";
    "__pow__" Power Wrap::PowerLeft, g::power, "($self, value, mod=None, /)", "self to the power of value, modulo mod if given.";
    "__rpow__" Power Wrap::PowerRight, g::power, "($self, value, mod=None, /)", "value to the power of self, modulo mod if given.";
    "__neg__" Negative Wrap::Unary, g::negative, "($self, /)", "-self";
    "__pos__" Positive Wrap::Unary, g::positive, "($self, /)", "+self";
    "__abs__" Absolute Wrap::Unary, g::absolute, "($self, /)", "abs(self)";
    "__bool__" Bool Wrap::Bool, g::bool_, "($self, /)", "True if self else False";
    "__invert__" Invert Wrap::Unary, g::invert, "($self, /)", "~self";
    "__lshift__" Lshift Wrap::BinaryLeft, g::lshift, "($self, value, /)", "Return self<<value.";
    "__rlshift__" Lshift Wrap::BinaryRight, g::lshift, "($self, value, /)", "Return value<<self.";
    "__rshift__" Rshift Wrap::BinaryLeft, g::rshift, "($self, value, /)", "Return self>>value.";
    "__rrshift__" Rshift Wrap::BinaryRight, g::rshift, "($self, value, /)", "Return value>>self.";
    "__and__" And Wrap::BinaryLeft, g::and, "($self, value, /)", "Return self&value.";
    "__rand__" And Wrap::BinaryRight, g::and, "($self, value, /)", "Return value&self.";
    "__xor__" Xor Wrap::BinaryLeft, g::xor, "($self, value, /)", "Return self^value.";
    "__rxor__" Xor Wrap::BinaryRight, g::xor, "($self, value, /)", "Return value^self.";
    "__or__" Or Wrap::BinaryLeft, g::or, "($self, value, /)", "Return self|value.";
    "__ror__" Or Wrap::BinaryRight, g::or, "($self, value, /)", "Return value|self.";
    "__int__" Int Wrap::Unary, g::int, "($self, /)", "int(self)";
    "__float__" Float Wrap::Unary, g::float, "($self, /)", "float(self)";
    "__iadd__" InplaceAdd Wrap::Binary, g::inplace_add, "($self, value, /)", "Return self+=value.";
    "__isub__" InplaceSubtract Wrap::Binary, g::inplace_subtract, "($self, value, /)", "Return self-=value.";
    "__imul__" InplaceMultiply Wrap::Binary, g::inplace_multiply, "($self, value, /)", "Return self*=value.";
    "__imod__" InplaceRemainder Wrap::Binary, g::inplace_remainder, "($self, value, /)", "Return self%=value.";
    "__ipow__" InplacePower Wrap::PowerLeft, g::inplace_power, "($self, value, /)", "Return self**=value.";
    "__ilshift__" InplaceLshift Wrap::Binary, g::inplace_lshift, "($self, value, /)", "Return self<<=value.";
    "__irshift__" InplaceRshift Wrap::Binary, g::inplace_rshift, "($self, value, /)", "Return self>>=value.";
    "__iand__" InplaceAnd Wrap::Binary, g::inplace_and, "($self, value, /)", "Return self&=value.";
    "__ixor__" InplaceXor Wrap::Binary, g::inplace_xor, "($self, value, /)", "Return self^=value.";
    "__ior__" InplaceOr Wrap::Binary, g::inplace_or, "($self, value, /)", "Return self|=value.";
    "__floordiv__" FloorDivide Wrap::BinaryLeft, g::floor_divide, "($self, value, /)", "Return self//value.";
    "__rfloordiv__" FloorDivide Wrap::BinaryRight, g::floor_divide, "($self, value, /)", "Return value//self.";
    "__truediv__" TrueDivide Wrap::BinaryLeft, g::true_divide, "($self, value, /)", "Return self/value.";
    "__rtruediv__" TrueDivide Wrap::BinaryRight, g::true_divide, "($self, value, /)", "Return value/self.";
    "__ifloordiv__" InplaceFloorDivide Wrap::Binary, g::inplace_floor_divide, "($self, value, /)", "Return self//=value.";
    "__itruediv__" InplaceTrueDivide Wrap::Binary, g::inplace_true_divide, "($self, value, /)", "Return self/=value.";
    "__index__" Index Wrap::Unary, g::index, "($self, /)", "self as the int that serves as an index.";
    "__matmul__" MatrixMultiply Wrap::BinaryLeft, g::matrix_multiply, "($self, value, /)", "Return self@value.";
    "__rmatmul__" MatrixMultiply Wrap::BinaryRight, g::matrix_multiply, "($self, value, /)", "Return value@self.";
    "__imatmul__" InplaceMatrixMultiply Wrap::Binary, g::inplace_matrix_multiply, "($self, value, /)", "Return self@=value.";
    "__len__" MapLen Wrap::Len, g::len, "($self, /)", "Return len(self).";
    "__getitem__" Subscript Wrap::Binary, g::subscript, "($self, key, /)", "Return self[key].";
    "__setitem__" SetSubscript Wrap::SetItem, g::set_subscript, "($self, key, value, /)", "Set self[key] to value.";
    "__delitem__" SetSubscript Wrap::DelItem, g::set_subscript, "($self, key, /)", "Delete self[key].";
    "__len__" SeqLen Wrap::Len, g::len, "($self, /)", "Return len(self).";
    "__add__" Concat Wrap::Binary, NONE, "($self, value, /)", "Return self+value.";
    "__mul__" Repeat Wrap::Index, NONE, "($self, value, /)", "Return self*value.";
    "__rmul__" Repeat Wrap::Index, NONE, "($self, value, /)", "Return value*self.";
    "__getitem__" Item Wrap::Item, g::item, "($self, key, /)", "Return self[key].";
    "__setitem__" SetIndex Wrap::SetIndex, g::set_index, "($self, key, value, /)", "Set self[key] to value.";
    "__delitem__" SetIndex Wrap::DelIndex, g::set_index, "($self, key, /)", "Delete self[key].";
    "__contains__" Contains Wrap::Contains, g::contains, "($self, key, /)", "Whether the key is in self.";
    "__iadd__" InplaceConcat Wrap::Binary, NONE, "($self, value, /)", "Implement self+=value.";
    "__imul__" InplaceRepeat Wrap::Index, NONE, "($self, value, /)", "Implement self*=value.";
}

/// Adds wrapper descriptors for the native slots that a builtin type itself declares.
pub(crate) fn add_wrappers(ty: &Type) {
    let Some(spec) = ty.spec else { return };
    let dict = ty.dict();
    for def in &SLOT_DEFS {
        let function = spec.slots.raw(def.slot);
        if function.is_null() || matches!(def.wrap, Wrap::None) {
            continue;
        }
        let name = def.interned.get();
        if dict.get_name(name).is_some() {
            continue;
        }
        if def.slot == SlotId::Hash
            && function == crate::protocol::hash::not_implemented as *const ()
        {
            dict.set_str(name, Object::NONE);
            continue;
        }
        dict.set_str(name, WrapperDescriptor::new(ty, def, function).into());
    }
}

/// The slots that a class without dunder methods gets from its only base, a native type; known one by one.
pub struct DerivedSlots {
    /// Has a bit for the first row of each slot that is known.
    known: u128,
    slots: Slots,
}

const _: () = assert!(SLOT_DEFS.len() <= u128::BITS as usize);

/// Recomputes every slot of a heap type from its attributes.
pub(crate) fn update_all(thread: &Thread, ty: &Type) {
    let own = own_rows(ty);
    let base = only_base(ty);
    let mut start = 0;
    while start < SLOT_DEFS.len() {
        let slot = SLOT_DEFS[start].slot;
        let count = SLOT_DEFS[start..].iter().take_while(|def| def.slot == slot).count();
        let rows = ((1 << count) - 1) << start;
        let base = base.filter(|_| own & rows == 0);
        match base.and_then(|base| inherited(base, slot, 1 << start)) {
            // SAFETY: a slot of the same id.
            Some(function) => unsafe { ty.slots().set(slot, function) },
            None => {
                update_slot(thread, ty, slot, &SLOT_DEFS[start..start + count]);
                if let Some(base) = base.filter(|base| !is_python_class(base)) {
                    note_inherited(base, slot, 1 << start, ty.slots().raw(slot));
                }
            }
        }
        start += count;
    }
}

/// The rows of each name, as bits.
static ROWS: LazyLock<HashMap<&'static str, u128>> = LazyLock::new(|| {
    let mut rows = HashMap::default();
    for (row, def) in SLOT_DEFS.iter().enumerate() {
        *rows.entry(def.name).or_default() |= 1 << row;
    }
    rows
});

/// The rows whose names are in the type's own dict, as bits.
fn own_rows(ty: &Type) -> u128 {
    let rows_of = |key: &Object| {
        let text = key.as_str().and_then(Str::as_ascii)?;
        if text.starts_with("__") { ROWS.get(text).copied() } else { None }
    };
    ty.dict().keys().iter().filter_map(rows_of).fold(0, |rows, more| rows | more)
}

/// The base, if it alone decides of what the type inherits.
fn only_base(ty: &Type) -> Option<&Type> {
    let base = ty.base().filter(|_| ty.bases().len() == 1)?;
    let (own, inherited) = (ty.mro_slice(), base.mro_slice());
    let same = own.len() == inherited.len() + 1
        && own[0].is(&ty.to_object())
        && own[1..].iter().zip(inherited).all(|(a, b)| a.is(b));
    same.then_some(base)
}

fn is_python_class(ty: &Type) -> bool {
    ty.has(flags::HEAP) && ty.spec.is_none()
}

/// What a type without the slot's names gets from its only base, if that is known.
fn inherited(base: &Type, slot: SlotId, bit: u128) -> Option<*const ()> {
    if is_python_class(base) {
        return Some(base.slots().raw(slot));
    }
    let derived = base.spec_cache().derived.as_ref()?;
    (derived.known & bit != 0).then(|| derived.slots.raw(slot))
}

/// Notes what a type without the slot's names has got from its only base, a native type.
fn note_inherited(base: &Type, slot: SlotId, bit: u128, function: *const ()) {
    let derived = base
        .spec_cache()
        .derived
        .get_or_insert_with(|| Box::new(DerivedSlots { known: 0, slots: Slots::empty() }));
    derived.known |= bit;
    // SAFETY: a slot of the same id.
    unsafe { derived.slots.set(slot, function) };
}

/// Recomputes the slots that a changed attribute belongs to, here and in all subclasses.
pub(crate) fn update_for_name(thread: &Thread, ty: &Type, name: &Object) {
    let Some(text) = name.as_str().and_then(Str::as_ascii) else { return };
    if !text.starts_with("__") || !SLOT_DEFS.iter().any(|def| def.name == text) {
        return;
    }
    update_recursive(thread, ty, text, &mut Vec::new());
}

/// `path` holds the types being updated: reentrant assignments to `__bases__` may have left a cycle of subclasses.
fn update_recursive(thread: &Thread, ty: &Type, name: &str, path: &mut Vec<*const Type>) {
    if path.contains(&std::ptr::from_ref(ty)) {
        return;
    }
    if ty.has(flags::HEAP) {
        for def in SLOT_DEFS.iter().filter(|def| def.name == name) {
            let start = SLOT_DEFS.iter().position(|d| d.slot == def.slot).unwrap_or(0);
            let count = SLOT_DEFS[start..].iter().take_while(|d| d.slot == def.slot).count();
            update_slot(thread, ty, def.slot, &SLOT_DEFS[start..start + count]);
        }
    }
    path.push(ty);
    for subclass in ty.subclasses() {
        if let Some(subclass) = subclass.downcast::<Type>() {
            update_recursive(thread, subclass, name, path);
        }
    }
    path.pop();
}

fn update_slot(thread: &Thread, ty: &Type, slot: SlotId, defs: &'static [SlotDef]) {
    let mut specific: *const () = std::ptr::null();
    let mut generic: *const () = std::ptr::null();
    let mut use_generic = false;
    let mut found = false;
    for def in defs {
        let Some(attribute) = ty.lookup(thread, def.interned.get()) else { continue };
        if let Some(wrapper) = attribute.downcast_exact::<WrapperDescriptor>()
            && wrapper.def().name == def.name
        {
            if wrapper.def().slot != slot {
                // A name that two slots share (`__getitem__`): the wrapper shows one, the owner may have the other too.
                let other = wrapper.owner().slots().raw(slot);
                if !ty.is_subtype(wrapper.owner()) {
                    // Taken from an unrelated type: calling it says so.
                    found = true;
                    generic = def.generic;
                    use_generic = true;
                } else if !other.is_null() {
                    found = true;
                    generic = def.generic;
                    use_generic |= !specific.is_null() && specific != other;
                    specific = other;
                }
                continue;
            }
            found = true;
            generic = def.generic;
            if (specific.is_null() || specific == wrapper.function())
                && ty.is_subtype(wrapper.owner())
            {
                specific = wrapper.function();
            } else {
                use_generic = true;
            }
            continue;
        }
        if slot == SlotId::New
            && let Some(function) = attribute.downcast_exact::<BuiltinFunction>()
            && let Some(owner) = function.new_owner()
        {
            found = true;
            let native = ty.native_base();
            let default = owner.is(&OBJECT) && native.has(flags::DEFAULT_NEW);
            specific = if default { native } else { owner }.slots().raw(SlotId::New);
            continue;
        }
        found = true;
        generic = def.generic;
        if slot == SlotId::Hash && attribute.is_none() {
            specific = crate::protocol::hash::not_implemented as *const ();
        } else {
            use_generic = true;
        }
    }
    let chosen = if !found {
        std::ptr::null()
    } else if !specific.is_null() && !use_generic {
        specific
    } else {
        generic
    };
    // SAFETY: `specific` comes from a slot of the same id, `generic` from the table's row for it.
    unsafe { ty.slots().set(slot, chosen) };
}
