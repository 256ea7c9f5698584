//! Super-instructions: private numbers that only the running copy of a code object holds. One stands in the place of an
//! instruction and does the work of the instructions behind it as well, which stay where they are.
//!
//! A row reads `name = number: [FIRST .. LAST];`. None but the last part has inline caches. Where rows end alike, longer
//! ones come first. A row of one part is a form that CPython does not have. See `docs/decisions/0013-super-instructions.md`.

use super::Opcode;

/// Calls `$callback! { rows }` with the whole table.
#[macro_export]
macro_rules! for_each_fused {
    ($callback:ident) => {
        $callback! {
            local_small_add_int = 121: [LOAD_FAST_BORROW LOAD_SMALL_INT BINARY_OP_ADD_INT];
            local_small_subtract_int = 122: [LOAD_FAST_BORROW LOAD_SMALL_INT BINARY_OP_SUBTRACT_INT];
            local_small_compare_int = 123: [LOAD_FAST_BORROW LOAD_SMALL_INT COMPARE_OP_INT];
            small_add_int = 124: [LOAD_SMALL_INT BINARY_OP_ADD_INT];
            small_subtract_int = 125: [LOAD_SMALL_INT BINARY_OP_SUBTRACT_INT];
            small_compare_int = 126: [LOAD_SMALL_INT COMPARE_OP_INT];
            copied_local_instance_value = 225: [LOAD_FAST_BORROW COPY LOAD_ATTR_INSTANCE_VALUE];
            local_instance_value = 127: [LOAD_FAST_BORROW LOAD_ATTR_INSTANCE_VALUE];
            local_slot = 212: [LOAD_FAST_BORROW LOAD_ATTR_SLOT];
            local_method_with_values = 213: [LOAD_FAST_BORROW LOAD_ATTR_METHOD_WITH_VALUES];
            local_method_no_dict = 214: [LOAD_FAST_BORROW LOAD_ATTR_METHOD_NO_DICT];
            local_set_instance_value = 215: [LOAD_FAST_BORROW STORE_ATTR_INSTANCE_VALUE];
            locals_set_instance_value = 216: [LOAD_FAST_BORROW_LOAD_FAST_BORROW STORE_ATTR_INSTANCE_VALUE];
            locals_set_slot = 217: [LOAD_FAST_BORROW_LOAD_FAST_BORROW STORE_ATTR_SLOT];
            swap_set_instance_value = 221: [SWAP STORE_ATTR_INSTANCE_VALUE];
            local_add_int = 218: [LOAD_FAST_BORROW BINARY_OP_ADD_INT];
            locals_add_int = 219: [LOAD_FAST_BORROW_LOAD_FAST_BORROW BINARY_OP_ADD_INT];
            local_subtract_int = 220: [LOAD_FAST_BORROW BINARY_OP_SUBTRACT_INT];
            local_const_compare_str = 222: [LOAD_FAST_BORROW LOAD_CONST_IMMORTAL COMPARE_OP_STR];
            locals_multiply_float = 223: [LOAD_FAST_BORROW_LOAD_FAST_BORROW BINARY_OP_MULTIPLY_FLOAT];
            local_multiply_float = 224: [LOAD_FAST_BORROW BINARY_OP_MULTIPLY_FLOAT];
            tested_local = 226: [LOAD_FAST_BORROW];
            local_compare_int = 227: [LOAD_FAST_BORROW COMPARE_OP_INT];
            locals_compare_int = 228: [LOAD_FAST_BORROW_LOAD_FAST_BORROW COMPARE_OP_INT];
            local_list_item = 229: [LOAD_FAST_BORROW BINARY_OP_SUBSCR_LIST_INT];
            locals_list_item = 230: [LOAD_FAST_BORROW_LOAD_FAST_BORROW BINARY_OP_SUBSCR_LIST_INT];
            small_list_item = 231: [LOAD_SMALL_INT BINARY_OP_SUBSCR_LIST_INT];
            compact_arithmetic = 233: [BINARY_OP];
            small_tuple_item = 232: [LOAD_SMALL_INT BINARY_OP_SUBSCR_TUPLE_INT];
        }
    };
}

/// A super-instruction.
#[derive(Debug)]
pub struct Fused {
    pub number: u8,
    pub parts: &'static [Opcode],
}

macro_rules! define {
    ($($name:ident = $number:literal: [$($part:ident)*];)*) => {
        /// The numbers by name.
        #[allow(non_upper_case_globals)]
        pub mod numbers {
            $(pub const $name: u8 = $number;)*
        }

        /// All super-instructions.
        pub const FUSED: &[Fused] = &[$(Fused { number: $number, parts: &[$(Opcode::$part),*] }),*];
    };
}
for_each_fused!(define);

/// Whether super-instructions end with this instruction, by number.
pub const IS_LAST: [bool; 256] = {
    let mut table = [false; 256];
    let mut i = 0;
    while i < FUSED.len() {
        let parts = FUSED[i].parts;
        table[parts[parts.len() - 1] as usize] = true;
        i += 1;
    }
    table
};

/// The instruction in whose place a super-instruction stands, by number; others stand for themselves.
pub const FIRST: [u8; 256] = {
    let mut table = [0; 256];
    let mut i = 0;
    while i < 256 {
        table[i] = i as u8;
        i += 1;
    }
    i = 0;
    while i < FUSED.len() {
        table[FUSED[i].number as usize] = FUSED[i].parts[0] as u8;
        i += 1;
    }
    table
};
