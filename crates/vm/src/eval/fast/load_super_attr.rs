//! Forms of `LOAD_SUPER_ATTR`.

use crate::eval::St;
use crate::modules::super_type::SUPER;
use krait_objects::Word;
use krait_objects::object::type_of;
use krait_objects::typeobj::flags;

/// `super` is the builtin one, and the class a type.
#[inline(always)]
pub unsafe fn is_plain(st: St, _oparg: usize) -> bool {
    let (function, class) = (st.peek(3), st.peek(2));
    is_super(function) && (*type_of(class)).has(flags::TYPE_SUBCLASS)
}

#[inline(always)]
unsafe fn is_super(function: Word) -> bool {
    function.is_heap() && std::ptr::eq(function.ptr().cast(), &raw const SUPER)
}
