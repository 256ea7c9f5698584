//! The slot table of a type: function pointers by protocol, after CPython's `PyTypeObject` and its method suites.
//!
//! [`SlotsSpec`] is what a builtin type declares (a const value); [`Slots`] is the live table inside a type, which
//! inheritance and dunder methods change. How dunders and slots stay in step is [`super::slotdefs`]' business.

use crate::buffer::{Buffer, BufferFlags, Layout};
use crate::error::PyResult;
use crate::native::CallArgs;
use crate::object::{Header, Object};
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::typeobj::Type;
use crate::word::Word;
use std::cell::Cell;

pub type UnaryFn = fn(&Thread, &Object) -> PyResult;
pub type BinaryFn = fn(&Thread, &Object, &Object) -> PyResult;
pub type TernaryFn = fn(&Thread, &Object, &Object, &Object) -> PyResult;
pub type InquiryFn = fn(&Thread, &Object) -> PyResult<bool>;
pub type LenFn = fn(&Thread, &Object) -> PyResult<usize>;
pub type HashFn = fn(&Thread, &Object) -> PyResult<i64>;
/// `sq_item`, `sq_repeat`: an index or count argument.
pub type IndexFn = fn(&Thread, &Object, isize) -> PyResult;
/// `sq_ass_item`: None deletes.
pub type SetIndexFn = fn(&Thread, &Object, isize, Option<&Object>) -> PyResult<()>;
/// `mp_ass_subscript`, `tp_setattro`, `tp_descr_set`: None deletes.
pub type SetItemFn = fn(&Thread, &Object, &Object, Option<&Object>) -> PyResult<()>;
pub type ContainsFn = fn(&Thread, &Object, &Object) -> PyResult<bool>;
pub type CompareFn = fn(&Thread, &Object, &Object, CompareOp) -> PyResult;
/// `tp_iternext`: `Ok(None)` is exhaustion, without a StopIteration object.
pub type IterNextFn = fn(&Thread, &Object) -> PyResult<Option<Object>>;
pub type CallFn = fn(&Thread, &Object, CallArgs<'_>) -> PyResult;
pub type NewFn = fn(&Thread, &Type, CallArgs<'_>) -> PyResult;
pub type InitFn = fn(&Thread, &Object, CallArgs<'_>) -> PyResult<()>;
/// `tp_descr_get(descr, obj, type)`.
pub type DescrGetFn = fn(&Thread, &Object, Option<&Object>, Option<&Object>) -> PyResult;
/// `am_send`.
pub type SendFn = fn(&Thread, &Object, &Object) -> PyResult<SendResult>;
/// Reports every owned reference of the native fields to the visitor.
pub type TraverseFn = unsafe fn(*const Header, &mut dyn FnMut(Word));
/// Drops the references that may form cycles, leaving the object valid.
pub type ClearFn = unsafe fn(*const Header);
/// Drops the native fields in place (not the header); the object is freed afterwards.
pub type DropFn = unsafe fn(*mut Header);
/// `tp_finalize`: `__del__` and close-like work; may resurrect the object.
pub type FinalizeFn = fn(&Thread, &Object);
pub type BufferGetFn = fn(&Thread, &Object, BufferFlags) -> PyResult<Buffer>;
/// The exporter, and what its `get_buffer` gave.
pub type BufferReleaseFn = fn(&Object, &Layout);

/// What resuming a generator-like object gave.
pub enum SendResult {
    Next(Object),
    Return(Object),
}

macro_rules! slots {
    ($( $id:ident $name:ident : $ty:ty, $doc:literal; )*) => {
        /// Names a slot.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub enum SlotId { $( #[doc = $doc] $id, )* }

        impl SlotId {
            pub const ALL: &'static [SlotId] = &[ $( SlotId::$id, )* ];
            pub const COUNT: usize = Self::ALL.len();
        }

        /// The slots a builtin type declares, built as a const: `SlotsSpec::EMPTY.repr(list_repr).len(list_len)`.
        pub struct SlotsSpec { table: [*const (); SlotId::COUNT] }

        impl SlotsSpec {
            /// No slots: where builders start.
            pub const EMPTY: SlotsSpec = SlotsSpec { table: [std::ptr::null(); SlotId::COUNT] };

            $( #[doc = $doc] pub const fn $name(mut self, function: $ty) -> SlotsSpec {
                self.table[SlotId::$id as usize] = function as *const ();
                self
            } )*
        }

        impl Slots {
            $( #[doc = $doc] #[inline(always)] pub fn $name(&self) -> Option<$ty> {
                let function = self.table[SlotId::$id as usize].get();
                // SAFETY: the table holds null or a function of this slot's type: `SlotsSpec`'s builders and `set`'s
                // contract see to it, and `Option<fn>` represents None as null.
                unsafe { std::mem::transmute::<*const (), Option<$ty>>(function) }
            } )*
        }
    };
}

slots! {
    Repr repr: UnaryFn, "`tp_repr`";
    Str str: UnaryFn, "`tp_str`";
    Hash hash: HashFn, "`tp_hash`";
    Call call: CallFn, "`tp_call`, in vectorcall shape";
    GetAttr getattr: BinaryFn, "`tp_getattro`";
    SetAttr setattr: SetItemFn, "`tp_setattro`";
    RichCompare richcompare: CompareFn, "`tp_richcompare`";
    Iter iter: UnaryFn, "`tp_iter`";
    IterNext iternext: IterNextFn, "`tp_iternext`";
    DescrGet descr_get: DescrGetFn, "`tp_descr_get`";
    DescrSet descr_set: SetItemFn, "`tp_descr_set`";
    New new: NewFn, "`tp_new`";
    Init init: InitFn, "`tp_init`";
    Finalize finalize: FinalizeFn, "`tp_finalize`";
    Traverse traverse: TraverseFn, "`tp_traverse` of the native fields";
    Clear clear: ClearFn, "`tp_clear` of the native fields";
    DropFields drop_fields: DropFn, "the native fields' part of `tp_dealloc`";
    Await await_: UnaryFn, "`am_await`";
    Aiter aiter: UnaryFn, "`am_aiter`";
    Anext anext: UnaryFn, "`am_anext`";
    Send send: SendFn, "`am_send`";
    Add add: BinaryFn, "`nb_add`";
    Subtract subtract: BinaryFn, "`nb_subtract`";
    Multiply multiply: BinaryFn, "`nb_multiply`";
    Remainder remainder: BinaryFn, "`nb_remainder`";
    Divmod divmod: BinaryFn, "`nb_divmod`";
    Power power: TernaryFn, "`nb_power`; the third operand is None without a modulus";
    Negative negative: UnaryFn, "`nb_negative`";
    Positive positive: UnaryFn, "`nb_positive`";
    Absolute absolute: UnaryFn, "`nb_absolute`";
    Bool bool: InquiryFn, "`nb_bool`";
    Invert invert: UnaryFn, "`nb_invert`";
    Lshift lshift: BinaryFn, "`nb_lshift`";
    Rshift rshift: BinaryFn, "`nb_rshift`";
    And and: BinaryFn, "`nb_and`";
    Xor xor: BinaryFn, "`nb_xor`";
    Or or: BinaryFn, "`nb_or`";
    Int int: UnaryFn, "`nb_int`";
    Float float: UnaryFn, "`nb_float`";
    InplaceAdd inplace_add: BinaryFn, "`nb_inplace_add`";
    InplaceSubtract inplace_subtract: BinaryFn, "`nb_inplace_subtract`";
    InplaceMultiply inplace_multiply: BinaryFn, "`nb_inplace_multiply`";
    InplaceRemainder inplace_remainder: BinaryFn, "`nb_inplace_remainder`";
    InplacePower inplace_power: TernaryFn, "`nb_inplace_power`";
    InplaceLshift inplace_lshift: BinaryFn, "`nb_inplace_lshift`";
    InplaceRshift inplace_rshift: BinaryFn, "`nb_inplace_rshift`";
    InplaceAnd inplace_and: BinaryFn, "`nb_inplace_and`";
    InplaceXor inplace_xor: BinaryFn, "`nb_inplace_xor`";
    InplaceOr inplace_or: BinaryFn, "`nb_inplace_or`";
    FloorDivide floor_divide: BinaryFn, "`nb_floor_divide`";
    TrueDivide true_divide: BinaryFn, "`nb_true_divide`";
    InplaceFloorDivide inplace_floor_divide: BinaryFn, "`nb_inplace_floor_divide`";
    InplaceTrueDivide inplace_true_divide: BinaryFn, "`nb_inplace_true_divide`";
    Index index: UnaryFn, "`nb_index`";
    MatrixMultiply matrix_multiply: BinaryFn, "`nb_matrix_multiply`";
    InplaceMatrixMultiply inplace_matrix_multiply: BinaryFn, "`nb_inplace_matrix_multiply`";
    SeqLen seq_len: LenFn, "`sq_length`";
    Concat concat: BinaryFn, "`sq_concat`";
    Repeat repeat: IndexFn, "`sq_repeat`";
    Item item: IndexFn, "`sq_item`";
    SetIndex set_index: SetIndexFn, "`sq_ass_item`";
    Contains contains: ContainsFn, "`sq_contains`";
    InplaceConcat inplace_concat: BinaryFn, "`sq_inplace_concat`";
    InplaceRepeat inplace_repeat: IndexFn, "`sq_inplace_repeat`";
    MapLen map_len: LenFn, "`mp_length`";
    Subscript subscript: BinaryFn, "`mp_subscript`";
    SetSubscript set_subscript: SetItemFn, "`mp_ass_subscript`";
    GetBuffer get_buffer: BufferGetFn, "`bf_getbuffer`";
    ReleaseBuffer release_buffer: BufferReleaseFn, "`bf_releasebuffer`";
}

// SAFETY: the table only holds addresses of functions.
unsafe impl Sync for SlotsSpec {}

impl SlotsSpec {
    /// Both length slots: `sq_length` and `mp_length`.
    pub const fn len(self, function: LenFn) -> SlotsSpec {
        self.seq_len(function).map_len(function)
    }

    pub(crate) fn raw(&self, id: SlotId) -> *const () {
        self.table[id as usize]
    }
}

/// A type's live slots.
pub struct Slots {
    table: [Cell<*const ()>; SlotId::COUNT],
}

impl Slots {
    pub(crate) const fn empty() -> Slots {
        Slots { table: [const { Cell::new(std::ptr::null()) }; SlotId::COUNT] }
    }

    /// The function's address, null if the slot is empty.
    #[inline(always)]
    pub fn raw(&self, id: SlotId) -> *const () {
        self.table[id as usize].get()
    }

    /// # Safety
    /// `function` is null or the address of a function of the slot's type.
    pub(crate) unsafe fn set(&self, id: SlotId, function: *const ()) {
        self.table[id as usize].set(function);
    }
}
