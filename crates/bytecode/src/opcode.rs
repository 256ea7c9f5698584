//! The instruction table: every opcode of CPython 3.14 with number, inline cache entries, stack effect
//! and flags. The enum, the metadata and (through `for_each_opcode!`) the VM's dispatch are derived from
//! it. Knows nothing of frames or objects. Matches `Lib/opcode.py`, `_opcode` and the opcode metadata.
//!
//! A row reads `NAME = number, caches N, pops |oparg| .., pushes |oparg| .., flags [..], base NAME;`.
//! `base` is the family head of a specialised instruction, the plain form of an instrumented one, and the
//! instruction itself otherwise. The `pops`/`pushes` of a block push (`EXC`) describe the jump.

pub mod adaptive;
pub mod fused;

pub use adaptive::DEOPT;

use std::sync::LazyLock;

/// Calls `$callback! { real { rows } pseudo { rows } }` with the whole instruction table.
#[macro_export]
macro_rules! for_each_opcode {
    ($callback:ident) => {
        $callback! {
        real {
            CACHE = 0, caches 0, pops |_| 0, pushes |_| 0, flags [], base CACHE;
            BINARY_SLICE = 1, caches 0, pops |_| 3, pushes |_| 1, flags [RAISE], base BINARY_SLICE;
            BUILD_TEMPLATE = 2, caches 0, pops |_| 2, pushes |_| 1, flags [RAISE], base BUILD_TEMPLATE;
            BINARY_OP_INPLACE_ADD_UNICODE = 3, caches 5, pops |_| 2, pushes |_| 1, flags [LOCAL RAISE], base BINARY_OP;
            CALL_FUNCTION_EX = 4, caches 0, pops |_| 4, pushes |_| 1, flags [RAISE BREAK], base CALL_FUNCTION_EX;
            CHECK_EG_MATCH = 5, caches 0, pops |_| 2, pushes |_| 2, flags [RAISE], base CHECK_EG_MATCH;
            CHECK_EXC_MATCH = 6, caches 0, pops |_| 2, pushes |_| 2, flags [RAISE], base CHECK_EXC_MATCH;
            CLEANUP_THROW = 7, caches 0, pops |_| 3, pushes |_| 2, flags [RAISE], base CLEANUP_THROW;
            DELETE_SUBSCR = 8, caches 0, pops |_| 2, pushes |_| 0, flags [RAISE], base DELETE_SUBSCR;
            END_FOR = 9, caches 0, pops |_| 1, pushes |_| 0, flags [], base END_FOR;
            END_SEND = 10, caches 0, pops |_| 2, pushes |_| 1, flags [], base END_SEND;
            EXIT_INIT_CHECK = 11, caches 0, pops |_| 1, pushes |_| 0, flags [RAISE], base EXIT_INIT_CHECK;
            FORMAT_SIMPLE = 12, caches 0, pops |_| 1, pushes |_| 1, flags [RAISE], base FORMAT_SIMPLE;
            FORMAT_WITH_SPEC = 13, caches 0, pops |_| 2, pushes |_| 1, flags [RAISE], base FORMAT_WITH_SPEC;
            GET_AITER = 14, caches 0, pops |_| 1, pushes |_| 1, flags [RAISE], base GET_AITER;
            GET_ANEXT = 15, caches 0, pops |_| 1, pushes |_| 2, flags [RAISE], base GET_ANEXT;
            GET_ITER = 16, caches 0, pops |_| 1, pushes |_| 1, flags [RAISE], base GET_ITER;
            RESERVED = 17, caches 0, pops |_| 0, pushes |_| 0, flags [], base RESERVED;
            GET_LEN = 18, caches 0, pops |_| 1, pushes |_| 2, flags [RAISE], base GET_LEN;
            GET_YIELD_FROM_ITER = 19, caches 0, pops |_| 1, pushes |_| 1, flags [RAISE], base GET_YIELD_FROM_ITER;
            INTERPRETER_EXIT = 20, caches 0, pops |_| 1, pushes |_| 0, flags [TERM], base INTERPRETER_EXIT;
            LOAD_BUILD_CLASS = 21, caches 0, pops |_| 0, pushes |_| 1, flags [RAISE], base LOAD_BUILD_CLASS;
            LOAD_LOCALS = 22, caches 0, pops |_| 0, pushes |_| 1, flags [RAISE], base LOAD_LOCALS;
            MAKE_FUNCTION = 23, caches 0, pops |_| 1, pushes |_| 1, flags [RAISE], base MAKE_FUNCTION;
            MATCH_KEYS = 24, caches 0, pops |_| 2, pushes |_| 3, flags [RAISE], base MATCH_KEYS;
            MATCH_MAPPING = 25, caches 0, pops |_| 1, pushes |_| 2, flags [], base MATCH_MAPPING;
            MATCH_SEQUENCE = 26, caches 0, pops |_| 1, pushes |_| 2, flags [], base MATCH_SEQUENCE;
            NOP = 27, caches 0, pops |_| 0, pushes |_| 0, flags [], base NOP;
            NOT_TAKEN = 28, caches 0, pops |_| 0, pushes |_| 0, flags [], base NOT_TAKEN;
            POP_EXCEPT = 29, caches 0, pops |_| 1, pushes |_| 0, flags [], base POP_EXCEPT;
            POP_ITER = 30, caches 0, pops |_| 1, pushes |_| 0, flags [], base POP_ITER;
            POP_TOP = 31, caches 0, pops |_| 1, pushes |_| 0, flags [], base POP_TOP;
            PUSH_EXC_INFO = 32, caches 0, pops |_| 1, pushes |_| 2, flags [], base PUSH_EXC_INFO;
            PUSH_NULL = 33, caches 0, pops |_| 0, pushes |_| 1, flags [], base PUSH_NULL;
            RETURN_GENERATOR = 34, caches 0, pops |_| 0, pushes |_| 1, flags [RAISE], base RETURN_GENERATOR;
            RETURN_VALUE = 35, caches 0, pops |_| 1, pushes |_| 1, flags [TERM], base RETURN_VALUE;
            SETUP_ANNOTATIONS = 36, caches 0, pops |_| 0, pushes |_| 0, flags [RAISE], base SETUP_ANNOTATIONS;
            STORE_SLICE = 37, caches 0, pops |_| 4, pushes |_| 0, flags [RAISE], base STORE_SLICE;
            STORE_SUBSCR = 38, caches 1, pops |_| 3, pushes |_| 0, flags [RAISE], base STORE_SUBSCR;
            TO_BOOL = 39, caches 3, pops |_| 1, pushes |_| 1, flags [RAISE], base TO_BOOL;
            UNARY_INVERT = 40, caches 0, pops |_| 1, pushes |_| 1, flags [RAISE], base UNARY_INVERT;
            UNARY_NEGATIVE = 41, caches 0, pops |_| 1, pushes |_| 1, flags [RAISE], base UNARY_NEGATIVE;
            UNARY_NOT = 42, caches 0, pops |_| 1, pushes |_| 1, flags [], base UNARY_NOT;
            WITH_EXCEPT_START = 43, caches 0, pops |_| 5, pushes |_| 6, flags [RAISE], base WITH_EXCEPT_START;
            BINARY_OP = 44, caches 5, pops |_| 2, pushes |_| 1, flags [ARG RAISE], base BINARY_OP;
            BUILD_INTERPOLATION = 45, caches 0, pops |n| 2 + (n & 1), pushes |_| 1, flags [ARG RAISE], base BUILD_INTERPOLATION;
            BUILD_LIST = 46, caches 0, pops |n| n, pushes |_| 1, flags [ARG RAISE], base BUILD_LIST;
            BUILD_MAP = 47, caches 0, pops |n| 2 * n, pushes |_| 1, flags [ARG RAISE], base BUILD_MAP;
            BUILD_SET = 48, caches 0, pops |n| n, pushes |_| 1, flags [ARG RAISE], base BUILD_SET;
            BUILD_SLICE = 49, caches 0, pops |n| n, pushes |_| 1, flags [ARG RAISE], base BUILD_SLICE;
            BUILD_STRING = 50, caches 0, pops |n| n, pushes |_| 1, flags [ARG RAISE], base BUILD_STRING;
            BUILD_TUPLE = 51, caches 0, pops |n| n, pushes |_| 1, flags [ARG RAISE], base BUILD_TUPLE;
            CALL = 52, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE BREAK], base CALL;
            CALL_INTRINSIC_1 = 53, caches 0, pops |_| 1, pushes |_| 1, flags [ARG RAISE], base CALL_INTRINSIC_1;
            CALL_INTRINSIC_2 = 54, caches 0, pops |_| 2, pushes |_| 1, flags [ARG RAISE], base CALL_INTRINSIC_2;
            CALL_KW = 55, caches 3, pops |n| 3 + n, pushes |_| 1, flags [ARG RAISE], base CALL_KW;
            COMPARE_OP = 56, caches 1, pops |_| 2, pushes |_| 1, flags [ARG RAISE], base COMPARE_OP;
            CONTAINS_OP = 57, caches 1, pops |_| 2, pushes |_| 1, flags [ARG RAISE], base CONTAINS_OP;
            CONVERT_VALUE = 58, caches 0, pops |_| 1, pushes |_| 1, flags [ARG RAISE], base CONVERT_VALUE;
            COPY = 59, caches 0, pops |n| n, pushes |n| n + 1, flags [ARG], base COPY;
            COPY_FREE_VARS = 60, caches 0, pops |_| 0, pushes |_| 0, flags [ARG], base COPY_FREE_VARS;
            DELETE_ATTR = 61, caches 0, pops |_| 1, pushes |_| 0, flags [ARG NAME RAISE], base DELETE_ATTR;
            DELETE_DEREF = 62, caches 0, pops |_| 0, pushes |_| 0, flags [ARG FREE RAISE], base DELETE_DEREF;
            DELETE_FAST = 63, caches 0, pops |_| 0, pushes |_| 0, flags [ARG LOCAL RAISE], base DELETE_FAST;
            DELETE_GLOBAL = 64, caches 0, pops |_| 0, pushes |_| 0, flags [ARG NAME RAISE], base DELETE_GLOBAL;
            DELETE_NAME = 65, caches 0, pops |_| 0, pushes |_| 0, flags [ARG NAME RAISE], base DELETE_NAME;
            DICT_MERGE = 66, caches 0, pops |n| 4 + n, pushes |n| 3 + n, flags [ARG RAISE], base DICT_MERGE;
            DICT_UPDATE = 67, caches 0, pops |n| 1 + n, pushes |n| n, flags [ARG RAISE], base DICT_UPDATE;
            END_ASYNC_FOR = 68, caches 0, pops |_| 2, pushes |_| 0, flags [ARG JUMP RAISE], base END_ASYNC_FOR;
            EXTENDED_ARG = 69, caches 0, pops |_| 0, pushes |_| 0, flags [ARG], base EXTENDED_ARG;
            FOR_ITER = 70, caches 1, pops |_| 1, pushes |_| 2, flags [ARG JUMP RAISE], base FOR_ITER;
            GET_AWAITABLE = 71, caches 0, pops |_| 1, pushes |_| 1, flags [ARG RAISE], base GET_AWAITABLE;
            IMPORT_FROM = 72, caches 0, pops |_| 1, pushes |_| 2, flags [ARG NAME RAISE], base IMPORT_FROM;
            IMPORT_NAME = 73, caches 0, pops |_| 2, pushes |_| 1, flags [ARG NAME RAISE], base IMPORT_NAME;
            IS_OP = 74, caches 0, pops |_| 2, pushes |_| 1, flags [ARG], base IS_OP;
            JUMP_BACKWARD = 75, caches 1, pops |_| 0, pushes |_| 0, flags [ARG JUMP RAISE BREAK TERM], base JUMP_BACKWARD;
            JUMP_BACKWARD_NO_INTERRUPT = 76, caches 0, pops |_| 0, pushes |_| 0, flags [ARG JUMP TERM], base JUMP_BACKWARD_NO_INTERRUPT;
            JUMP_FORWARD = 77, caches 0, pops |_| 0, pushes |_| 0, flags [ARG JUMP TERM], base JUMP_FORWARD;
            LIST_APPEND = 78, caches 0, pops |n| 1 + n, pushes |n| n, flags [ARG RAISE], base LIST_APPEND;
            LIST_EXTEND = 79, caches 0, pops |n| 1 + n, pushes |n| n, flags [ARG RAISE], base LIST_EXTEND;
            LOAD_ATTR = 80, caches 9, pops |_| 1, pushes |n| 1 + (n & 1), flags [ARG NAME RAISE], base LOAD_ATTR;
            LOAD_COMMON_CONSTANT = 81, caches 0, pops |_| 0, pushes |_| 1, flags [ARG], base LOAD_COMMON_CONSTANT;
            LOAD_CONST = 82, caches 0, pops |_| 0, pushes |_| 1, flags [ARG CONST], base LOAD_CONST;
            LOAD_DEREF = 83, caches 0, pops |_| 0, pushes |_| 1, flags [ARG LOCAL RAISE], base LOAD_DEREF;
            LOAD_FAST = 84, caches 0, pops |_| 0, pushes |_| 1, flags [ARG LOCAL], base LOAD_FAST;
            LOAD_FAST_AND_CLEAR = 85, caches 0, pops |_| 0, pushes |_| 1, flags [ARG LOCAL], base LOAD_FAST_AND_CLEAR;
            LOAD_FAST_BORROW = 86, caches 0, pops |_| 0, pushes |_| 1, flags [ARG LOCAL], base LOAD_FAST_BORROW;
            LOAD_FAST_BORROW_LOAD_FAST_BORROW = 87, caches 0, pops |_| 0, pushes |_| 2, flags [ARG LOCAL], base LOAD_FAST_BORROW_LOAD_FAST_BORROW;
            LOAD_FAST_CHECK = 88, caches 0, pops |_| 0, pushes |_| 1, flags [ARG LOCAL RAISE], base LOAD_FAST_CHECK;
            LOAD_FAST_LOAD_FAST = 89, caches 0, pops |_| 0, pushes |_| 2, flags [ARG LOCAL], base LOAD_FAST_LOAD_FAST;
            LOAD_FROM_DICT_OR_DEREF = 90, caches 0, pops |_| 1, pushes |_| 1, flags [ARG FREE RAISE], base LOAD_FROM_DICT_OR_DEREF;
            LOAD_FROM_DICT_OR_GLOBALS = 91, caches 0, pops |_| 1, pushes |_| 1, flags [ARG NAME RAISE], base LOAD_FROM_DICT_OR_GLOBALS;
            LOAD_GLOBAL = 92, caches 4, pops |_| 0, pushes |n| 1 + (n & 1), flags [ARG NAME RAISE], base LOAD_GLOBAL;
            LOAD_NAME = 93, caches 0, pops |_| 0, pushes |_| 1, flags [ARG NAME RAISE], base LOAD_NAME;
            LOAD_SMALL_INT = 94, caches 0, pops |_| 0, pushes |_| 1, flags [ARG], base LOAD_SMALL_INT;
            LOAD_SPECIAL = 95, caches 0, pops |_| 1, pushes |_| 2, flags [ARG RAISE], base LOAD_SPECIAL;
            LOAD_SUPER_ATTR = 96, caches 1, pops |_| 3, pushes |n| 1 + (n & 1), flags [ARG NAME RAISE], base LOAD_SUPER_ATTR;
            MAKE_CELL = 97, caches 0, pops |_| 0, pushes |_| 0, flags [ARG FREE RAISE], base MAKE_CELL;
            MAP_ADD = 98, caches 0, pops |n| 2 + n, pushes |n| n, flags [ARG RAISE], base MAP_ADD;
            MATCH_CLASS = 99, caches 0, pops |_| 3, pushes |_| 1, flags [ARG RAISE], base MATCH_CLASS;
            POP_JUMP_IF_FALSE = 100, caches 1, pops |_| 1, pushes |_| 0, flags [ARG JUMP], base POP_JUMP_IF_FALSE;
            POP_JUMP_IF_NONE = 101, caches 1, pops |_| 1, pushes |_| 0, flags [ARG JUMP], base POP_JUMP_IF_NONE;
            POP_JUMP_IF_NOT_NONE = 102, caches 1, pops |_| 1, pushes |_| 0, flags [ARG JUMP], base POP_JUMP_IF_NOT_NONE;
            POP_JUMP_IF_TRUE = 103, caches 1, pops |_| 1, pushes |_| 0, flags [ARG JUMP], base POP_JUMP_IF_TRUE;
            RAISE_VARARGS = 104, caches 0, pops |n| n, pushes |_| 0, flags [ARG RAISE TERM], base RAISE_VARARGS;
            RERAISE = 105, caches 0, pops |n| 1 + n, pushes |n| n, flags [ARG RAISE TERM], base RERAISE;
            SEND = 106, caches 1, pops |_| 2, pushes |_| 2, flags [ARG JUMP RAISE], base SEND;
            SET_ADD = 107, caches 0, pops |n| 1 + n, pushes |n| n, flags [ARG RAISE], base SET_ADD;
            SET_FUNCTION_ATTRIBUTE = 108, caches 0, pops |_| 2, pushes |_| 1, flags [ARG], base SET_FUNCTION_ATTRIBUTE;
            SET_UPDATE = 109, caches 0, pops |n| 1 + n, pushes |n| n, flags [ARG RAISE], base SET_UPDATE;
            STORE_ATTR = 110, caches 4, pops |_| 2, pushes |_| 0, flags [ARG NAME RAISE], base STORE_ATTR;
            STORE_DEREF = 111, caches 0, pops |_| 1, pushes |_| 0, flags [ARG FREE], base STORE_DEREF;
            STORE_FAST = 112, caches 0, pops |_| 1, pushes |_| 0, flags [ARG LOCAL], base STORE_FAST;
            STORE_FAST_LOAD_FAST = 113, caches 0, pops |_| 1, pushes |_| 1, flags [ARG LOCAL], base STORE_FAST_LOAD_FAST;
            STORE_FAST_STORE_FAST = 114, caches 0, pops |_| 2, pushes |_| 0, flags [ARG LOCAL], base STORE_FAST_STORE_FAST;
            STORE_GLOBAL = 115, caches 0, pops |_| 1, pushes |_| 0, flags [ARG NAME RAISE], base STORE_GLOBAL;
            STORE_NAME = 116, caches 0, pops |_| 1, pushes |_| 0, flags [ARG NAME RAISE], base STORE_NAME;
            SWAP = 117, caches 0, pops |n| n, pushes |n| n, flags [ARG], base SWAP;
            UNPACK_EX = 118, caches 0, pops |_| 1, pushes |n| 1 + (n & 0xFF) + (n >> 8), flags [ARG RAISE], base UNPACK_EX;
            UNPACK_SEQUENCE = 119, caches 1, pops |_| 1, pushes |n| n, flags [ARG RAISE], base UNPACK_SEQUENCE;
            YIELD_VALUE = 120, caches 0, pops |_| 1, pushes |_| 1, flags [ARG], base YIELD_VALUE;
            RESUME = 128, caches 0, pops |_| 0, pushes |_| 0, flags [ARG RAISE BREAK], base RESUME;
            BINARY_OP_ADD_FLOAT = 129, caches 5, pops |_| 2, pushes |_| 1, flags [RAISE], base BINARY_OP;
            BINARY_OP_ADD_INT = 130, caches 5, pops |_| 2, pushes |_| 1, flags [RAISE], base BINARY_OP;
            BINARY_OP_ADD_UNICODE = 131, caches 5, pops |_| 2, pushes |_| 1, flags [RAISE], base BINARY_OP;
            BINARY_OP_EXTEND = 132, caches 5, pops |_| 2, pushes |_| 1, flags [RAISE], base BINARY_OP;
            BINARY_OP_MULTIPLY_FLOAT = 133, caches 5, pops |_| 2, pushes |_| 1, flags [RAISE], base BINARY_OP;
            BINARY_OP_MULTIPLY_INT = 134, caches 5, pops |_| 2, pushes |_| 1, flags [RAISE], base BINARY_OP;
            BINARY_OP_SUBSCR_DICT = 135, caches 5, pops |_| 2, pushes |_| 1, flags [RAISE], base BINARY_OP;
            BINARY_OP_SUBSCR_GETITEM = 136, caches 5, pops |_| 2, pushes |_| 1, flags [], base BINARY_OP;
            BINARY_OP_SUBSCR_LIST_INT = 137, caches 5, pops |_| 2, pushes |_| 1, flags [], base BINARY_OP;
            BINARY_OP_SUBSCR_LIST_SLICE = 138, caches 5, pops |_| 2, pushes |_| 1, flags [RAISE], base BINARY_OP;
            BINARY_OP_SUBSCR_STR_INT = 139, caches 5, pops |_| 2, pushes |_| 1, flags [], base BINARY_OP;
            BINARY_OP_SUBSCR_TUPLE_INT = 140, caches 5, pops |_| 2, pushes |_| 1, flags [], base BINARY_OP;
            BINARY_OP_SUBTRACT_FLOAT = 141, caches 5, pops |_| 2, pushes |_| 1, flags [RAISE], base BINARY_OP;
            BINARY_OP_SUBTRACT_INT = 142, caches 5, pops |_| 2, pushes |_| 1, flags [RAISE], base BINARY_OP;
            CALL_ALLOC_AND_ENTER_INIT = 143, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE], base CALL;
            CALL_BOUND_METHOD_EXACT_ARGS = 144, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE], base CALL;
            CALL_BOUND_METHOD_GENERAL = 145, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE], base CALL;
            CALL_BUILTIN_CLASS = 146, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE BREAK], base CALL;
            CALL_BUILTIN_FAST = 147, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE BREAK], base CALL;
            CALL_BUILTIN_FAST_WITH_KEYWORDS = 148, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE BREAK], base CALL;
            CALL_BUILTIN_O = 149, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE BREAK], base CALL;
            CALL_ISINSTANCE = 150, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE], base CALL;
            CALL_KW_BOUND_METHOD = 151, caches 3, pops |n| 3 + n, pushes |_| 1, flags [ARG RAISE], base CALL_KW;
            CALL_KW_NON_PY = 152, caches 3, pops |n| 3 + n, pushes |_| 1, flags [ARG RAISE BREAK], base CALL_KW;
            CALL_KW_PY = 153, caches 3, pops |n| 3 + n, pushes |_| 1, flags [ARG RAISE], base CALL_KW;
            CALL_LEN = 154, caches 3, pops |n| 2 + n, pushes |_| 1, flags [RAISE], base CALL;
            CALL_LIST_APPEND = 155, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE], base CALL;
            CALL_METHOD_DESCRIPTOR_FAST = 156, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE BREAK], base CALL;
            CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS = 157, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE BREAK], base CALL;
            CALL_METHOD_DESCRIPTOR_NOARGS = 158, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE BREAK], base CALL;
            CALL_METHOD_DESCRIPTOR_O = 159, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE BREAK], base CALL;
            CALL_NON_PY_GENERAL = 160, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE BREAK], base CALL;
            CALL_PY_EXACT_ARGS = 161, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE], base CALL;
            CALL_PY_GENERAL = 162, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE], base CALL;
            CALL_STR_1 = 163, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE BREAK], base CALL;
            CALL_TUPLE_1 = 164, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE BREAK], base CALL;
            CALL_TYPE_1 = 165, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG], base CALL;
            COMPARE_OP_FLOAT = 166, caches 1, pops |_| 2, pushes |_| 1, flags [ARG], base COMPARE_OP;
            COMPARE_OP_INT = 167, caches 1, pops |_| 2, pushes |_| 1, flags [ARG], base COMPARE_OP;
            COMPARE_OP_STR = 168, caches 1, pops |_| 2, pushes |_| 1, flags [ARG], base COMPARE_OP;
            CONTAINS_OP_DICT = 169, caches 1, pops |_| 2, pushes |_| 1, flags [ARG RAISE], base CONTAINS_OP;
            CONTAINS_OP_SET = 170, caches 1, pops |_| 2, pushes |_| 1, flags [ARG RAISE], base CONTAINS_OP;
            FOR_ITER_GEN = 171, caches 1, pops |_| 1, pushes |_| 2, flags [ARG], base FOR_ITER;
            FOR_ITER_LIST = 172, caches 1, pops |_| 1, pushes |_| 2, flags [ARG JUMP], base FOR_ITER;
            FOR_ITER_RANGE = 173, caches 1, pops |_| 1, pushes |_| 2, flags [ARG JUMP RAISE], base FOR_ITER;
            FOR_ITER_TUPLE = 174, caches 1, pops |_| 1, pushes |_| 2, flags [ARG JUMP], base FOR_ITER;
            JUMP_BACKWARD_JIT = 175, caches 1, pops |_| 0, pushes |_| 0, flags [ARG JUMP RAISE BREAK TERM], base JUMP_BACKWARD;
            JUMP_BACKWARD_NO_JIT = 176, caches 1, pops |_| 0, pushes |_| 0, flags [ARG JUMP RAISE BREAK TERM], base JUMP_BACKWARD;
            LOAD_ATTR_CLASS = 177, caches 9, pops |_| 1, pushes |n| 1 + (n & 1), flags [ARG], base LOAD_ATTR;
            LOAD_ATTR_CLASS_WITH_METACLASS_CHECK = 178, caches 9, pops |_| 1, pushes |n| 1 + (n & 1), flags [ARG], base LOAD_ATTR;
            LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN = 179, caches 9, pops |_| 1, pushes |n| 1 + (n & 1), flags [ARG NAME], base LOAD_ATTR;
            LOAD_ATTR_INSTANCE_VALUE = 180, caches 9, pops |_| 1, pushes |n| 1 + (n & 1), flags [ARG], base LOAD_ATTR;
            LOAD_ATTR_METHOD_LAZY_DICT = 181, caches 9, pops |_| 1, pushes |n| 1 + (n & 1), flags [ARG], base LOAD_ATTR;
            LOAD_ATTR_METHOD_NO_DICT = 182, caches 9, pops |_| 1, pushes |n| 1 + (n & 1), flags [ARG], base LOAD_ATTR;
            LOAD_ATTR_METHOD_WITH_VALUES = 183, caches 9, pops |_| 1, pushes |n| 1 + (n & 1), flags [ARG], base LOAD_ATTR;
            LOAD_ATTR_MODULE = 184, caches 9, pops |_| 1, pushes |n| 1 + (n & 1), flags [ARG], base LOAD_ATTR;
            LOAD_ATTR_NONDESCRIPTOR_NO_DICT = 185, caches 9, pops |_| 1, pushes |n| 1 + (n & 1), flags [ARG], base LOAD_ATTR;
            LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES = 186, caches 9, pops |_| 1, pushes |n| 1 + (n & 1), flags [ARG], base LOAD_ATTR;
            LOAD_ATTR_PROPERTY = 187, caches 9, pops |_| 1, pushes |n| 1 + (n & 1), flags [ARG], base LOAD_ATTR;
            LOAD_ATTR_SLOT = 188, caches 9, pops |_| 1, pushes |n| 1 + (n & 1), flags [ARG], base LOAD_ATTR;
            LOAD_ATTR_WITH_HINT = 189, caches 9, pops |_| 1, pushes |n| 1 + (n & 1), flags [ARG NAME], base LOAD_ATTR;
            LOAD_CONST_IMMORTAL = 190, caches 0, pops |_| 0, pushes |_| 1, flags [ARG CONST], base LOAD_CONST;
            LOAD_CONST_MORTAL = 191, caches 0, pops |_| 0, pushes |_| 1, flags [ARG CONST], base LOAD_CONST;
            LOAD_GLOBAL_BUILTIN = 192, caches 4, pops |_| 0, pushes |n| 1 + (n & 1), flags [ARG], base LOAD_GLOBAL;
            LOAD_GLOBAL_MODULE = 193, caches 4, pops |_| 0, pushes |n| 1 + (n & 1), flags [ARG], base LOAD_GLOBAL;
            LOAD_SUPER_ATTR_ATTR = 194, caches 1, pops |_| 3, pushes |n| 1 + (n & 1), flags [ARG NAME RAISE], base LOAD_SUPER_ATTR;
            LOAD_SUPER_ATTR_METHOD = 195, caches 1, pops |_| 3, pushes |n| 1 + (n & 1), flags [ARG NAME RAISE], base LOAD_SUPER_ATTR;
            RESUME_CHECK = 196, caches 0, pops |_| 0, pushes |_| 0, flags [], base RESUME;
            SEND_GEN = 197, caches 1, pops |_| 2, pushes |_| 2, flags [ARG], base SEND;
            STORE_ATTR_INSTANCE_VALUE = 198, caches 4, pops |_| 2, pushes |_| 0, flags [], base STORE_ATTR;
            STORE_ATTR_SLOT = 199, caches 4, pops |_| 2, pushes |_| 0, flags [], base STORE_ATTR;
            STORE_ATTR_WITH_HINT = 200, caches 4, pops |_| 2, pushes |_| 0, flags [ARG NAME RAISE], base STORE_ATTR;
            STORE_SUBSCR_DICT = 201, caches 1, pops |_| 3, pushes |_| 0, flags [RAISE], base STORE_SUBSCR;
            STORE_SUBSCR_LIST_INT = 202, caches 1, pops |_| 3, pushes |_| 0, flags [], base STORE_SUBSCR;
            TO_BOOL_ALWAYS_TRUE = 203, caches 3, pops |_| 1, pushes |_| 1, flags [], base TO_BOOL;
            TO_BOOL_BOOL = 204, caches 3, pops |_| 1, pushes |_| 1, flags [], base TO_BOOL;
            TO_BOOL_INT = 205, caches 3, pops |_| 1, pushes |_| 1, flags [], base TO_BOOL;
            TO_BOOL_LIST = 206, caches 3, pops |_| 1, pushes |_| 1, flags [], base TO_BOOL;
            TO_BOOL_NONE = 207, caches 3, pops |_| 1, pushes |_| 1, flags [], base TO_BOOL;
            TO_BOOL_STR = 208, caches 3, pops |_| 1, pushes |_| 1, flags [], base TO_BOOL;
            UNPACK_SEQUENCE_LIST = 209, caches 1, pops |_| 1, pushes |n| n, flags [ARG], base UNPACK_SEQUENCE;
            UNPACK_SEQUENCE_TUPLE = 210, caches 1, pops |_| 1, pushes |n| n, flags [ARG], base UNPACK_SEQUENCE;
            UNPACK_SEQUENCE_TWO_TUPLE = 211, caches 1, pops |_| 1, pushes |n| n, flags [ARG], base UNPACK_SEQUENCE;
            INSTRUMENTED_END_FOR = 234, caches 0, pops |_| 1, pushes |_| 0, flags [], base END_FOR;
            INSTRUMENTED_POP_ITER = 235, caches 0, pops |_| 1, pushes |_| 0, flags [], base POP_ITER;
            INSTRUMENTED_END_SEND = 236, caches 0, pops |_| 2, pushes |_| 1, flags [], base END_SEND;
            INSTRUMENTED_FOR_ITER = 237, caches 1, pops |_| 1, pushes |_| 2, flags [ARG JUMP RAISE], base FOR_ITER;
            INSTRUMENTED_INSTRUCTION = 238, caches 0, pops |_| 0, pushes |_| 0, flags [RAISE], base INSTRUMENTED_INSTRUCTION;
            INSTRUMENTED_JUMP_FORWARD = 239, caches 0, pops |_| 0, pushes |_| 0, flags [ARG TERM], base JUMP_FORWARD;
            INSTRUMENTED_NOT_TAKEN = 240, caches 0, pops |_| 0, pushes |_| 0, flags [], base NOT_TAKEN;
            INSTRUMENTED_POP_JUMP_IF_TRUE = 241, caches 1, pops |_| 1, pushes |_| 0, flags [ARG], base POP_JUMP_IF_TRUE;
            INSTRUMENTED_POP_JUMP_IF_FALSE = 242, caches 1, pops |_| 1, pushes |_| 0, flags [ARG], base POP_JUMP_IF_FALSE;
            INSTRUMENTED_POP_JUMP_IF_NONE = 243, caches 1, pops |_| 1, pushes |_| 0, flags [ARG], base POP_JUMP_IF_NONE;
            INSTRUMENTED_POP_JUMP_IF_NOT_NONE = 244, caches 1, pops |_| 1, pushes |_| 0, flags [ARG], base POP_JUMP_IF_NOT_NONE;
            INSTRUMENTED_RESUME = 245, caches 0, pops |_| 0, pushes |_| 0, flags [ARG RAISE BREAK], base RESUME;
            INSTRUMENTED_RETURN_VALUE = 246, caches 0, pops |_| 1, pushes |_| 1, flags [TERM], base RETURN_VALUE;
            INSTRUMENTED_YIELD_VALUE = 247, caches 0, pops |_| 1, pushes |_| 1, flags [ARG], base YIELD_VALUE;
            INSTRUMENTED_END_ASYNC_FOR = 248, caches 0, pops |_| 2, pushes |_| 0, flags [ARG JUMP RAISE], base END_ASYNC_FOR;
            INSTRUMENTED_LOAD_SUPER_ATTR = 249, caches 1, pops |_| 3, pushes |n| 1 + (n & 1), flags [ARG NAME RAISE], base LOAD_SUPER_ATTR;
            INSTRUMENTED_CALL = 250, caches 3, pops |n| 2 + n, pushes |_| 1, flags [ARG RAISE BREAK], base CALL;
            INSTRUMENTED_CALL_KW = 251, caches 3, pops |n| 3 + n, pushes |_| 1, flags [ARG RAISE], base CALL_KW;
            INSTRUMENTED_CALL_FUNCTION_EX = 252, caches 0, pops |_| 4, pushes |_| 1, flags [RAISE BREAK], base CALL_FUNCTION_EX;
            INSTRUMENTED_JUMP_BACKWARD = 253, caches 1, pops |_| 0, pushes |_| 0, flags [ARG RAISE BREAK TERM], base JUMP_BACKWARD;
            INSTRUMENTED_LINE = 254, caches 0, pops |_| 0, pushes |_| 0, flags [], base INSTRUMENTED_LINE;
            ENTER_EXECUTOR = 255, caches 0, pops |_| 0, pushes |_| 0, flags [ARG], base ENTER_EXECUTOR;
        }
        pseudo {
            ANNOTATIONS_PLACEHOLDER = 256, caches 0, pops |_| 0, pushes |_| 0, flags [], base ANNOTATIONS_PLACEHOLDER;
            JUMP = 257, caches 0, pops |_| 0, pushes |_| 0, flags [ARG JUMP BREAK TERM], base JUMP;
            JUMP_IF_FALSE = 258, caches 0, pops |_| 1, pushes |_| 1, flags [ARG JUMP], base JUMP_IF_FALSE;
            JUMP_IF_TRUE = 259, caches 0, pops |_| 1, pushes |_| 1, flags [ARG JUMP], base JUMP_IF_TRUE;
            JUMP_NO_INTERRUPT = 260, caches 0, pops |_| 0, pushes |_| 0, flags [ARG JUMP TERM], base JUMP_NO_INTERRUPT;
            LOAD_CLOSURE = 261, caches 0, pops |_| 0, pushes |_| 1, flags [ARG LOCAL], base LOAD_CLOSURE;
            POP_BLOCK = 262, caches 0, pops |_| 0, pushes |_| 0, flags [], base POP_BLOCK;
            SETUP_CLEANUP = 263, caches 0, pops |_| 0, pushes |_| 2, flags [ARG EXC], base SETUP_CLEANUP;
            SETUP_FINALLY = 264, caches 0, pops |_| 0, pushes |_| 1, flags [ARG EXC], base SETUP_FINALLY;
            SETUP_WITH = 265, caches 0, pops |_| 0, pushes |_| 1, flags [ARG EXC], base SETUP_WITH;
            STORE_FAST_MAYBE_NULL = 266, caches 0, pops |_| 1, pushes |_| 0, flags [ARG LOCAL], base STORE_FAST_MAYBE_NULL;
        }
        }
    };
}

/// What an instruction does, as a bit set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Flags(u16);

impl Flags {
    /// Uses its oparg.
    pub const ARG: Flags = Flags(1);
    /// The oparg indexes `co_consts`.
    pub const CONST: Flags = Flags(2);
    /// The oparg refers to `co_names`.
    pub const NAME: Flags = Flags(4);
    /// The oparg is a relative jump.
    pub const JUMP: Flags = Flags(8);
    /// The oparg is a cell or free variable.
    pub const FREE: Flags = Flags(16);
    /// The oparg is a fast local.
    pub const LOCAL: Flags = Flags(32);
    /// Pseudo-instruction that opens an exception-handling block.
    pub const EXC: Flags = Flags(64);
    /// May raise.
    pub const RAISE: Flags = Flags(128);
    /// Checks the eval breaker.
    pub const BREAK: Flags = Flags(256);
    /// Control never falls through to the next instruction.
    pub const TERM: Flags = Flags(512);

    /// Whether all of `other`'s bits are set.
    pub const fn has(self, other: Flags) -> bool {
        self.0 & other.0 == other.0
    }
}

/// The metadata of one instruction.
#[derive(Clone, Copy, Debug)]
pub struct Info {
    pub name: &'static str,
    pub opcode: Opcode,
    pub caches: u8,
    pub pops: fn(u32) -> u32,
    pub pushes: fn(u32) -> u32,
    pub flags: Flags,
    pub base: Opcode,
}

macro_rules! define_opcodes {
    (real { $($name:ident = $num:literal, caches $caches:literal, pops $pops:expr, pushes $pushes:expr,
              flags [$($flag:ident)*], base $base:ident;)* }
     pseudo { $($pname:ident = $pnum:literal, caches $pcaches:literal, pops $ppops:expr,
              pushes $ppushes:expr, flags [$($pflag:ident)*], base $pbase:ident;)* }) => {
        /// An instruction, under CPython's name and number. Numbers from 256 up are pseudo-instructions of
        /// the compiler that never reach a code object.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
        #[repr(u16)]
        pub enum Opcode {
            $($name = $num,)*
            $($pname = $pnum,)*
        }

        impl Opcode {
            /// All real instructions, in numeric order.
            pub const REAL: &'static [Opcode] = &[$(Opcode::$name),*];
            /// The compiler's pseudo-instructions, in numeric order.
            pub const PSEUDO: &'static [Opcode] = &[$(Opcode::$pname),*];

            /// The instruction with CPython's number `number`.
            pub const fn from_u16(number: u16) -> Option<Opcode> {
                match number {
                    $($num => Some(Opcode::$name),)*
                    $($pnum => Some(Opcode::$pname),)*
                    _ => None,
                }
            }

            /// The instruction called `name`.
            pub fn from_name(name: &str) -> Option<Opcode> {
                match name {
                    $(stringify!($name) => Some(Opcode::$name),)*
                    $(stringify!($pname) => Some(Opcode::$pname),)*
                    _ => None,
                }
            }

            /// The instruction's row of the table.
            pub const fn info(self) -> &'static Info {
                match self {
                    $(Opcode::$name => &Info {
                        name: stringify!($name), opcode: Opcode::$name, caches: $caches, pops: $pops,
                        pushes: $pushes, flags: Flags(0 $(| Flags::$flag.0)*), base: Opcode::$base,
                    },)*
                    $(Opcode::$pname => &Info {
                        name: stringify!($pname), opcode: Opcode::$pname, caches: $pcaches,
                        pops: $ppops, pushes: $ppushes, flags: Flags(0 $(| Flags::$pflag.0)*),
                        base: Opcode::$pbase,
                    },)*
                }
            }
        }
    };
}
for_each_opcode!(define_opcodes);

/// `opcode.HAVE_ARGUMENT`: plain instructions above this number use their oparg.
pub const HAVE_ARGUMENT: u8 = 43;
/// The first instrumented instruction.
pub const MIN_INSTRUMENTED_OPCODE: u8 = 234;

/// Inline cache entries by real opcode number, for stepping over code units.
pub const CACHES: [u8; 256] = {
    let mut table = [0; 256];
    let mut i = 0;
    while i < Opcode::REAL.len() {
        let op = Opcode::REAL[i];
        table[op as usize] = op.info().caches;
        i += 1;
    }
    table
};

/// `BINARY_OP` opargs in order: (`NB_` name, symbol).
pub const BINARY_OPS: [(&str, &str); 27] = [
    ("NB_ADD", "+"),
    ("NB_AND", "&"),
    ("NB_FLOOR_DIVIDE", "//"),
    ("NB_LSHIFT", "<<"),
    ("NB_MATRIX_MULTIPLY", "@"),
    ("NB_MULTIPLY", "*"),
    ("NB_REMAINDER", "%"),
    ("NB_OR", "|"),
    ("NB_POWER", "**"),
    ("NB_RSHIFT", ">>"),
    ("NB_SUBTRACT", "-"),
    ("NB_TRUE_DIVIDE", "/"),
    ("NB_XOR", "^"),
    ("NB_INPLACE_ADD", "+="),
    ("NB_INPLACE_AND", "&="),
    ("NB_INPLACE_FLOOR_DIVIDE", "//="),
    ("NB_INPLACE_LSHIFT", "<<="),
    ("NB_INPLACE_MATRIX_MULTIPLY", "@="),
    ("NB_INPLACE_MULTIPLY", "*="),
    ("NB_INPLACE_REMAINDER", "%="),
    ("NB_INPLACE_OR", "|="),
    ("NB_INPLACE_POWER", "**="),
    ("NB_INPLACE_RSHIFT", ">>="),
    ("NB_INPLACE_SUBTRACT", "-="),
    ("NB_INPLACE_TRUE_DIVIDE", "/="),
    ("NB_INPLACE_XOR", "^="),
    ("NB_SUBSCR", "[]"),
];

/// `BINARY_OP` opargs; the in-place form of an arithmetic one is `op + INPLACE`.
pub mod binary_op {
    pub const ADD: u32 = 0;
    pub const AND: u32 = 1;
    pub const FLOOR_DIVIDE: u32 = 2;
    pub const LSHIFT: u32 = 3;
    pub const MATRIX_MULTIPLY: u32 = 4;
    pub const MULTIPLY: u32 = 5;
    pub const REMAINDER: u32 = 6;
    pub const OR: u32 = 7;
    pub const POWER: u32 = 8;
    pub const RSHIFT: u32 = 9;
    pub const SUBTRACT: u32 = 10;
    pub const TRUE_DIVIDE: u32 = 11;
    pub const XOR: u32 = 12;
    pub const INPLACE: u32 = 13;
    pub const SUBSCR: u32 = 26;
}

/// `COMPARE_OP`'s oparg: the comparison in bits 5 and up, [`compare::TO_BOOL`] asks for a bool result, and
/// the low four bits are the mask of outcomes that the specialised forms test.
pub mod compare {
    pub const NAMES: [&str; 6] = ["<", "<=", "==", "!=", ">", ">="];
    pub const LT: u32 = 0;
    pub const LE: u32 = 1;
    pub const EQ: u32 = 2;
    pub const NE: u32 = 3;
    pub const GT: u32 = 4;
    pub const GE: u32 = 5;
    /// Set when the result is converted to a bool.
    pub const TO_BOOL: u32 = 16;
    pub const UNORDERED: u32 = 1;
    pub const LESS_THAN: u32 = 2;
    pub const GREATER_THAN: u32 = 4;
    pub const EQUALS: u32 = 8;
    const MASKS: [u32; 6] = [
        LESS_THAN,
        LESS_THAN | EQUALS,
        EQUALS,
        UNORDERED | LESS_THAN | GREATER_THAN,
        GREATER_THAN,
        GREATER_THAN | EQUALS,
    ];

    /// The oparg that `COMPARE_OP` takes for comparison `op` (0..=5).
    pub const fn oparg(op: u32) -> u32 {
        (op << 5) | MASKS[op as usize]
    }
}

/// `CALL_INTRINSIC_1` opargs in order.
pub const INTRINSICS_1: [&str; 12] = [
    "INTRINSIC_1_INVALID",
    "INTRINSIC_PRINT",
    "INTRINSIC_IMPORT_STAR",
    "INTRINSIC_STOPITERATION_ERROR",
    "INTRINSIC_ASYNC_GEN_WRAP",
    "INTRINSIC_UNARY_POSITIVE",
    "INTRINSIC_LIST_TO_TUPLE",
    "INTRINSIC_TYPEVAR",
    "INTRINSIC_PARAMSPEC",
    "INTRINSIC_TYPEVARTUPLE",
    "INTRINSIC_SUBSCRIPT_GENERIC",
    "INTRINSIC_TYPEALIAS",
];

/// `CALL_INTRINSIC_2` opargs in order.
pub const INTRINSICS_2: [&str; 6] = [
    "INTRINSIC_2_INVALID",
    "INTRINSIC_PREP_RERAISE_STAR",
    "INTRINSIC_TYPEVAR_WITH_BOUND",
    "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS",
    "INTRINSIC_SET_FUNCTION_TYPE_PARAMS",
    "INTRINSIC_SET_TYPEPARAM_DEFAULT",
];

/// `CALL_INTRINSIC_1` opargs.
pub mod intrinsic1 {
    pub const PRINT: u32 = 1;
    pub const IMPORT_STAR: u32 = 2;
    pub const STOPITERATION_ERROR: u32 = 3;
    pub const ASYNC_GEN_WRAP: u32 = 4;
    pub const UNARY_POSITIVE: u32 = 5;
    pub const LIST_TO_TUPLE: u32 = 6;
    pub const TYPEVAR: u32 = 7;
    pub const PARAMSPEC: u32 = 8;
    pub const TYPEVARTUPLE: u32 = 9;
    pub const SUBSCRIPT_GENERIC: u32 = 10;
    pub const TYPEALIAS: u32 = 11;
}

/// `CALL_INTRINSIC_2` opargs.
pub mod intrinsic2 {
    pub const PREP_RERAISE_STAR: u32 = 1;
    pub const TYPEVAR_WITH_BOUND: u32 = 2;
    pub const TYPEVAR_WITH_CONSTRAINTS: u32 = 3;
    pub const SET_FUNCTION_TYPE_PARAMS: u32 = 4;
    pub const SET_TYPEPARAM_DEFAULT: u32 = 5;
}

/// `LOAD_COMMON_CONSTANT` opargs.
pub mod common_constant {
    pub const ASSERTION_ERROR: u32 = 0;
    pub const NOT_IMPLEMENTED_ERROR: u32 = 1;
    pub const TUPLE: u32 = 2;
    pub const ALL: u32 = 3;
    pub const ANY: u32 = 4;
    /// How `dis` shows each of them.
    pub const NAMES: [&str; 5] = ["AssertionError", "NotImplementedError", "tuple", "all", "any"];
}

/// `LOAD_SPECIAL` opargs index this.
pub const SPECIAL_METHODS: [&str; 4] = ["__enter__", "__exit__", "__aenter__", "__aexit__"];

/// `CONVERT_VALUE` opargs.
pub mod convert {
    pub const STR: u32 = 1;
    pub const REPR: u32 = 2;
    pub const ASCII: u32 = 3;
    /// How `dis` shows each of them.
    pub const NAMES: [&str; 4] = ["", "str", "repr", "ascii"];
}

/// `SET_FUNCTION_ATTRIBUTE` opargs.
pub mod function_attribute {
    pub const DEFAULTS: u32 = 1;
    pub const KWDEFAULTS: u32 = 2;
    pub const ANNOTATIONS: u32 = 4;
    pub const CLOSURE: u32 = 8;
    pub const ANNOTATE: u32 = 16;
}

/// `RESUME` opargs.
pub mod resume {
    pub const AT_FUNC_START: u32 = 0;
    pub const AFTER_YIELD: u32 = 1;
    pub const AFTER_YIELD_FROM: u32 = 2;
    pub const AFTER_AWAIT: u32 = 3;
    pub const LOCATION_MASK: u32 = 3;
    /// The yield was inside exactly one exception handler.
    pub const DEPTH1_MASK: u32 = 4;
}

/// `GET_AWAITABLE` opargs name the caller for the error message.
pub mod get_awaitable {
    pub const AWAIT: u32 = 0;
    pub const AENTER: u32 = 1;
    pub const AEXIT: u32 = 2;
}

/// Numbers of opcodes, pseudo-instructions included, are below this.
const NUMBERS: usize = 512;

/// The flags by number: what the compiler asks most.
static FLAGS: [Flags; NUMBERS] = {
    let mut table = [Flags(0); NUMBERS];
    let mut at = 0;
    while at < Opcode::REAL.len() {
        table[Opcode::REAL[at] as usize] = Opcode::REAL[at].info().flags;
        at += 1;
    }
    at = 0;
    while at < Opcode::PSEUDO.len() {
        table[Opcode::PSEUDO[at] as usize] = Opcode::PSEUDO[at].info().flags;
        at += 1;
    }
    table
};

/// The stack effects of all instructions at hand: those that do not depend on the oparg are looked up.
pub struct Effects([(u8, u8); NUMBERS]);

impl Effects {
    /// Stands for an effect that depends on the oparg.
    const VARIES: u8 = u8::MAX;

    /// The table, which is made once.
    pub fn get() -> &'static Effects {
        static TABLE: LazyLock<Effects> = LazyLock::new(Effects::new);
        &TABLE
    }

    fn new() -> Effects {
        // Those that depend on the oparg differ for some of these.
        let fixed = |effect: fn(u32) -> u32| {
            let value = effect(0);
            let same = [1, 2, 5].into_iter().all(|oparg| effect(oparg) == value);
            if same { u8::try_from(value).unwrap_or(Self::VARIES) } else { Self::VARIES }
        };
        let mut table = [(Self::VARIES, Self::VARIES); NUMBERS];
        for opcode in Opcode::REAL.iter().chain(Opcode::PSEUDO) {
            let info = opcode.info();
            table[*opcode as usize] = (fixed(info.pops), fixed(info.pushes));
        }
        Effects(table)
    }

    /// As [`Opcode::popped`].
    #[inline]
    pub fn popped(&self, opcode: Opcode, oparg: u32) -> u32 {
        match self.0[opcode as usize % NUMBERS].0 {
            Self::VARIES => opcode.popped(oparg),
            fixed => u32::from(fixed),
        }
    }

    /// As [`Opcode::pushed`].
    #[inline]
    pub fn pushed(&self, opcode: Opcode, oparg: u32) -> u32 {
        match self.0[opcode as usize % NUMBERS].1 {
            Self::VARIES => opcode.pushed(oparg),
            fixed => u32::from(fixed),
        }
    }

    /// As [`Opcode::stack_effect`].
    #[inline]
    pub fn net(&self, opcode: Opcode, oparg: u32) -> i32 {
        if opcode.is_block_push() { 0 } else { self.net_of_jump(opcode, oparg) }
    }

    /// As [`Opcode::stack_effect_jump`].
    #[inline]
    pub fn net_of_jump(&self, opcode: Opcode, oparg: u32) -> i32 {
        self.pushed(opcode, oparg) as i32 - self.popped(opcode, oparg) as i32
    }
}

/// The inline cache entries by number; pseudo-instructions have none.
static CACHE_ENTRIES: [u8; 256] = {
    let mut table = [0; 256];
    let mut at = 0;
    while at < Opcode::REAL.len() {
        table[Opcode::REAL[at] as usize] = Opcode::REAL[at].info().caches;
        at += 1;
    }
    table
};

impl Opcode {
    #[inline(always)]
    fn flags(self) -> Flags {
        FLAGS[self as usize % NUMBERS]
    }

    /// CPython's name.
    pub const fn name(self) -> &'static str {
        self.info().name
    }

    /// Inline cache entries after the instruction.
    #[inline]
    pub fn caches(self) -> usize {
        CACHE_ENTRIES.get(self as usize).map_or(0, |&entries| usize::from(entries))
    }

    /// Whether the oparg is used.
    #[inline]
    pub fn has_arg(self) -> bool {
        self.flags().has(Flags::ARG)
    }

    /// Whether the oparg indexes `co_consts`.
    #[inline]
    pub fn has_const(self) -> bool {
        self.flags().has(Flags::CONST)
    }

    /// Whether the oparg refers to `co_names`.
    #[inline]
    pub fn has_name(self) -> bool {
        self.flags().has(Flags::NAME)
    }

    /// Whether it jumps.
    #[inline]
    pub fn has_jump(self) -> bool {
        self.flags().has(Flags::JUMP)
    }

    /// Whether it checks the eval breaker.
    #[inline]
    pub fn has_eval_break(self) -> bool {
        self.flags().has(Flags::BREAK)
    }

    /// Whether it can raise.
    #[inline]
    pub fn can_raise(self) -> bool {
        self.flags().has(Flags::RAISE)
    }

    /// A compiler-only instruction.
    pub const fn is_pseudo(self) -> bool {
        self as u16 >= 256
    }

    /// `SETUP_FINALLY`, `SETUP_WITH`, `SETUP_CLEANUP`.
    #[inline]
    pub fn is_block_push(self) -> bool {
        self.flags().has(Flags::EXC)
    }

    /// The oparg is a label: a jump or a block push.
    #[inline]
    pub fn has_target(self) -> bool {
        self.flags().0 & (Flags::JUMP.0 | Flags::EXC.0) != 0
    }

    /// Leaves the scope: return, raise, re-raise.
    pub const fn is_scope_exit(self) -> bool {
        matches!(self, Opcode::RETURN_VALUE | Opcode::RAISE_VARARGS | Opcode::RERAISE)
    }

    /// Jumps always.
    pub const fn is_unconditional_jump(self) -> bool {
        matches!(
            self,
            Opcode::JUMP
                | Opcode::JUMP_NO_INTERRUPT
                | Opcode::JUMP_FORWARD
                | Opcode::JUMP_BACKWARD
                | Opcode::JUMP_BACKWARD_NO_INTERRUPT
        )
    }

    /// One of the four `POP_JUMP_IF_…`.
    pub const fn is_conditional_jump(self) -> bool {
        matches!(
            self,
            Opcode::POP_JUMP_IF_FALSE
                | Opcode::POP_JUMP_IF_TRUE
                | Opcode::POP_JUMP_IF_NONE
                | Opcode::POP_JUMP_IF_NOT_NONE
        )
    }

    /// Must be the last instruction of its basic block.
    #[inline]
    pub fn is_terminator(self) -> bool {
        self.has_jump() || self.is_scope_exit()
    }

    /// Values taken from the stack.
    pub fn popped(self, oparg: u32) -> u32 {
        (self.info().pops)(oparg)
    }

    /// Values put on the stack.
    pub fn pushed(self, oparg: u32) -> u32 {
        (self.info().pushes)(oparg)
    }

    /// Net stack effect of falling through to the next instruction.
    pub fn stack_effect(self, oparg: u32) -> i32 {
        if self.is_block_push() { 0 } else { self.stack_effect_jump(oparg) }
    }

    /// Net stack effect of jumping to the target (for what does not jump: its only effect).
    pub fn stack_effect_jump(self, oparg: u32) -> i32 {
        self.pushed(oparg) as i32 - self.popped(oparg) as i32
    }
}

#[cfg(test)]
mod tests;
