//! From instruction bodies to a running loop: the handler table and its two drivers.

use super::unwind::unwind;
use super::{St, Step, ops_attr, ops_build, ops_call, ops_exc, ops_flow, ops_gen, ops_math, ops_name, ops_stack, pattern};
use crate::frame::Frame;
use krait_objects::{Thread, Word};

/// A tail-called instruction handler: ip, sp, frame, thread, oparg.
pub type Handler = unsafe fn(*const u16, *mut Word, *mut Frame, *const Thread, usize) -> Word;

macro_rules! bodies {
    ($callback:ident) => {
        $callback! {
            BINARY_OP ops_math::binary_op;
            BINARY_SLICE ops_math::binary_slice;
            BUILD_INTERPOLATION ops_build::build_interpolation;
            BUILD_LIST ops_build::build_list;
            BUILD_MAP ops_build::build_map;
            BUILD_SET ops_build::build_set;
            BUILD_SLICE ops_build::build_slice;
            BUILD_STRING ops_build::build_string;
            BUILD_TEMPLATE ops_build::build_template;
            BUILD_TUPLE ops_build::build_tuple;
            CALL ops_call::call;
            CALL_FUNCTION_EX ops_call::call_function_ex;
            CALL_INTRINSIC_1 ops_call::call_intrinsic_1;
            CALL_INTRINSIC_2 ops_call::call_intrinsic_2;
            CALL_KW ops_call::call_kw;
            CHECK_EG_MATCH ops_exc::check_eg_match;
            CHECK_EXC_MATCH ops_exc::check_exc_match;
            CLEANUP_THROW ops_gen::cleanup_throw;
            COMPARE_OP ops_math::compare_op;
            CONTAINS_OP ops_math::contains_op;
            CONVERT_VALUE ops_build::convert_value;
            COPY ops_stack::copy;
            COPY_FREE_VARS ops_name::copy_free_vars;
            DELETE_ATTR ops_attr::delete_attr;
            DELETE_DEREF ops_name::delete_deref;
            DELETE_FAST ops_name::delete_fast;
            DELETE_GLOBAL ops_name::delete_global;
            DELETE_NAME ops_name::delete_name;
            DELETE_SUBSCR ops_math::delete_subscr;
            DICT_MERGE ops_build::dict_merge;
            DICT_UPDATE ops_build::dict_update;
            END_ASYNC_FOR ops_gen::end_async_for;
            END_FOR ops_flow::end_for;
            END_SEND ops_gen::end_send;
            EXIT_INIT_CHECK ops_call::exit_init_check;
            EXTENDED_ARG ops_stack::extended_arg;
            FORMAT_SIMPLE ops_build::format_simple;
            FORMAT_WITH_SPEC ops_build::format_with_spec;
            FOR_ITER ops_flow::for_iter;
            GET_AITER ops_gen::get_aiter;
            GET_ANEXT ops_gen::get_anext;
            GET_AWAITABLE ops_gen::get_awaitable;
            GET_ITER ops_flow::get_iter;
            GET_LEN pattern::get_len;
            GET_YIELD_FROM_ITER ops_gen::get_yield_from_iter;
            IMPORT_FROM ops_name::import_from;
            IMPORT_NAME ops_name::import_name;
            IS_OP ops_math::is_op;
            JUMP_BACKWARD ops_flow::jump_backward;
            JUMP_BACKWARD_NO_INTERRUPT ops_flow::jump_backward_no_interrupt;
            JUMP_FORWARD ops_flow::jump_forward;
            LIST_APPEND ops_build::list_append;
            LIST_EXTEND ops_build::list_extend;
            LOAD_ATTR ops_attr::load_attr;
            LOAD_BUILD_CLASS ops_name::load_build_class;
            LOAD_COMMON_CONSTANT ops_stack::load_common_constant;
            LOAD_CONST ops_stack::load_const;
            LOAD_DEREF ops_name::load_deref;
            LOAD_FAST ops_stack::load_fast;
            LOAD_FAST_AND_CLEAR ops_stack::load_fast_and_clear;
            LOAD_FAST_BORROW ops_stack::load_fast;
            LOAD_FAST_BORROW_LOAD_FAST_BORROW ops_stack::load_fast_load_fast;
            LOAD_FAST_CHECK ops_stack::load_fast_check;
            LOAD_FAST_LOAD_FAST ops_stack::load_fast_load_fast;
            LOAD_FROM_DICT_OR_DEREF ops_name::load_from_dict_or_deref;
            LOAD_FROM_DICT_OR_GLOBALS ops_name::load_from_dict_or_globals;
            LOAD_GLOBAL ops_name::load_global;
            LOAD_LOCALS ops_name::load_locals;
            LOAD_NAME ops_name::load_name;
            LOAD_SMALL_INT ops_stack::load_small_int;
            LOAD_SPECIAL ops_attr::load_special;
            LOAD_SUPER_ATTR ops_attr::load_super_attr;
            MAKE_CELL ops_name::make_cell;
            MAKE_FUNCTION ops_build::make_function;
            MAP_ADD ops_build::map_add;
            MATCH_CLASS pattern::match_class;
            MATCH_KEYS pattern::match_keys;
            MATCH_MAPPING pattern::match_mapping;
            MATCH_SEQUENCE pattern::match_sequence;
            NOP ops_stack::nop;
            NOT_TAKEN ops_stack::nop;
            POP_EXCEPT ops_exc::pop_except;
            POP_ITER ops_stack::pop_top;
            POP_JUMP_IF_FALSE ops_flow::pop_jump_if_false;
            POP_JUMP_IF_NONE ops_flow::pop_jump_if_none;
            POP_JUMP_IF_NOT_NONE ops_flow::pop_jump_if_not_none;
            POP_JUMP_IF_TRUE ops_flow::pop_jump_if_true;
            POP_TOP ops_stack::pop_top;
            PUSH_EXC_INFO ops_exc::push_exc_info;
            PUSH_NULL ops_stack::push_null;
            RAISE_VARARGS ops_exc::raise_varargs;
            RERAISE ops_exc::reraise;
            RESUME ops_flow::resume;
            RETURN_GENERATOR ops_gen::return_generator;
            RETURN_VALUE ops_flow::return_value;
            SEND ops_gen::send;
            SETUP_ANNOTATIONS ops_name::setup_annotations;
            SET_ADD ops_build::set_add;
            SET_FUNCTION_ATTRIBUTE ops_build::set_function_attribute;
            SET_UPDATE ops_build::set_update;
            STORE_ATTR ops_attr::store_attr;
            STORE_DEREF ops_name::store_deref;
            STORE_FAST ops_stack::store_fast;
            STORE_FAST_LOAD_FAST ops_stack::store_fast_load_fast;
            STORE_FAST_STORE_FAST ops_stack::store_fast_store_fast;
            STORE_GLOBAL ops_name::store_global;
            STORE_NAME ops_name::store_name;
            STORE_SLICE ops_math::store_slice;
            STORE_SUBSCR ops_math::store_subscr;
            SWAP ops_stack::swap;
            TO_BOOL ops_math::to_bool;
            UNARY_INVERT ops_math::unary_invert;
            UNARY_NEGATIVE ops_math::unary_negative;
            UNARY_NOT ops_math::unary_not;
            UNPACK_EX ops_build::unpack_ex;
            UNPACK_SEQUENCE ops_build::unpack_sequence;
            WITH_EXCEPT_START ops_exc::with_except_start;
            YIELD_VALUE ops_gen::yield_value;
        }
    };
}

#[cfg(not(debug_assertions))]
mod tail {
    use super::*;
    use krait_bytecode::Opcode;

    /// Jumps to the next instruction's handler.
    #[inline(always)]
    unsafe fn go(st: St) -> Word {
        // SAFETY: `ip` points to a code unit, and the table has an entry for every byte.
        unsafe {
            let unit = *st.ip;
            TABLE[(unit & 0xff) as usize](st.ip.add(1), st.sp, st.fp, st.th, (unit >> 8) as usize)
        }
    }

    /// Unwinds and notes the landing in the thread's state: registers passed through memory of this frame would keep the
    /// jump to the handler from being a tail call.
    #[cold]
    #[inline(never)]
    unsafe fn land(ip: *const u16, sp: *mut Word, fp: *mut Frame, th: *const Thread) -> bool {
        // SAFETY: passed on.
        unsafe {
            match unwind(St { ip, sp, fp, th }) {
                Some(st) => {
                    st.vm().landing.set((st.ip, st.sp, st.fp));
                    true
                }
                None => false,
            }
        }
    }

    #[cold]
    #[inline(never)]
    unsafe fn error(ip: *const u16, sp: *mut Word, fp: *mut Frame, th: *const Thread, _oparg: usize) -> Word {
        // SAFETY: passed on.
        unsafe {
            if land(ip, sp, fp, th) {
                let (ip, sp, fp) = crate::state::vm(&*th).landing.get();
                go(St { ip, sp, fp, th })
            } else {
                Word::NULL
            }
        }
    }

    unsafe fn unknown(ip: *const u16, sp: *mut Word, fp: *mut Frame, th: *const Thread, oparg: usize) -> Word {
        // SAFETY: passed on.
        unsafe {
            super::unknown_opcode(St { ip, sp, fp, th });
            error(ip, sp, fp, th, oparg)
        }
    }

    macro_rules! handlers {
        ($($name:ident $body:path;)*) => {
            #[allow(non_snake_case)]
            pub mod handlers {
                use super::*;
                $(
                    pub unsafe fn $name(ip: *const u16, sp: *mut Word, fp: *mut Frame, th: *const Thread, oparg: usize) -> Word {
                        // SAFETY: the loop's invariants hold for every body.
                        unsafe {
                            match $body(St { ip, sp, fp, th }, oparg) {
                                Step::Next(st) => go(st),
                                Step::Error(st) => error(st.ip, st.sp, st.fp, st.th, 0),
                                Step::Exit(word) => word,
                            }
                        }
                    }
                )*
            }

            /// The handlers by opcode.
            pub static TABLE: [Handler; 256] = {
                let mut table: [Handler; 256] = [unknown; 256];
                $( table[Opcode::$name as usize] = handlers::$name; )*
                table
            };
        };
    }
    bodies!(handlers);

    pub unsafe fn start(st: St) -> Word {
        // SAFETY: passed on.
        unsafe { go(st) }
    }

    pub unsafe fn start_with_error(st: St) -> Word {
        // SAFETY: passed on.
        unsafe { error(st.ip, st.sp, st.fp, st.th, 0) }
    }
}

#[cfg(debug_assertions)]
mod matching {
    use super::*;
    use krait_bytecode::Opcode;

    macro_rules! run_loop {
        ($($name:ident $body:path;)*) => {
            pub unsafe fn start(mut st: St) -> Word {
                // SAFETY: the loop's invariants hold for every body.
                unsafe {
                    loop {
                        let unit = *st.ip;
                        st.ip = st.ip.add(1);
                        let oparg = (unit >> 8) as usize;
                        let opcode = unit & 0xff;
                        let step = $( if opcode == Opcode::$name as u16 { $body(st, oparg) } else )* {
                            unknown_opcode(st);
                            Step::Error(st)
                        };
                        match step {
                            Step::Next(next) => st = next,
                            Step::Exit(word) => return word,
                            Step::Error(at) => match unwind(at) {
                                Some(next) => st = next,
                                None => return Word::NULL,
                            },
                        }
                    }
                }
            }
        };
    }
    bodies!(run_loop);

    pub unsafe fn start_with_error(st: St) -> Word {
        // SAFETY: passed on.
        unsafe {
            match unwind(st) {
                Some(next) => start(next),
                None => Word::NULL,
            }
        }
    }
}

#[cfg(debug_assertions)]
pub use matching::{start, start_with_error};
#[cfg(not(debug_assertions))]
pub use tail::{start, start_with_error};

/// Runs the instruction behind an EXTENDED_ARG with the wider oparg.
#[inline(always)]
pub unsafe fn with_oparg(opcode: u8, st: St, oparg: usize) -> Step {
    macro_rules! select {
        ($($name:ident $body:path;)*) => {
            // SAFETY: passed on.
            unsafe {
                match opcode {
                    $( n if n == krait_bytecode::Opcode::$name as u8 && n != krait_bytecode::Opcode::EXTENDED_ARG as u8 => $body(st, oparg), )*
                    _ => {
                        unknown_opcode(st);
                        Step::Error(st)
                    }
                }
            }
        };
    }
    bodies!(select)
}

/// `SystemError: unknown opcode`.
#[cold]
unsafe fn unknown_opcode(st: St) {
    // SAFETY: passed on.
    let thread = unsafe { st.thread() };
    super::fail(thread, thread.system_error("unknown opcode"));
}
