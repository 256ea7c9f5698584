//! From instruction bodies to a running loop: the handler table and its two drivers.

use super::unwind::unwind;
use super::{
    St, Step, ops_attr, ops_build, ops_call, ops_exc, ops_flow, ops_gen, ops_instrumented,
    ops_math, ops_name, ops_stack, pattern,
};
use crate::frame::Frame;
use krait_objects::{Thread, Word};

/// A tail-called instruction handler: ip, sp, frame, thread, oparg.
pub type Handler = unsafe fn(*const u16, *mut Word, *mut Frame, *const Thread, usize) -> Word;

macro_rules! bodies {
    ($callback:ident) => {
        $callback! {
            BINARY_OP fast ops_math::binary_op_fast, ops_math::binary_op;
            BINARY_SLICE outlined ops_math::binary_slice, ops_math::binary_slice;
            BUILD_INTERPOLATION outlined ops_build::build_interpolation, ops_build::build_interpolation;
            BUILD_LIST outlined ops_build::build_list, ops_build::build_list;
            BUILD_MAP outlined ops_build::build_map, ops_build::build_map;
            BUILD_SET outlined ops_build::build_set, ops_build::build_set;
            BUILD_SLICE outlined ops_build::build_slice, ops_build::build_slice;
            BUILD_STRING outlined ops_build::build_string, ops_build::build_string;
            BUILD_TEMPLATE outlined ops_build::build_template, ops_build::build_template;
            BUILD_TUPLE outlined ops_build::build_tuple, ops_build::build_tuple;
            CALL fast ops_call::call_fast, ops_call::call;
            CALL_FUNCTION_EX outlined ops_call::call_function_ex, ops_call::call_function_ex;
            CALL_INTRINSIC_1 outlined ops_call::call_intrinsic_1, ops_call::call_intrinsic_1;
            CALL_INTRINSIC_2 outlined ops_call::call_intrinsic_2, ops_call::call_intrinsic_2;
            CALL_KW outlined ops_call::call_kw, ops_call::call_kw;
            CHECK_EG_MATCH outlined ops_exc::check_eg_match, ops_exc::check_eg_match;
            CHECK_EXC_MATCH outlined ops_exc::check_exc_match, ops_exc::check_exc_match;
            CLEANUP_THROW outlined ops_gen::cleanup_throw, ops_gen::cleanup_throw;
            COMPARE_OP fast ops_math::compare_op_fast, ops_math::compare_op;
            CONTAINS_OP outlined ops_math::contains_op, ops_math::contains_op;
            CONVERT_VALUE outlined ops_build::convert_value, ops_build::convert_value;
            COPY inline ops_stack::copy, ops_stack::copy;
            COPY_FREE_VARS outlined ops_name::copy_free_vars, ops_name::copy_free_vars;
            DELETE_ATTR outlined ops_attr::delete_attr, ops_attr::delete_attr;
            DELETE_DEREF outlined ops_name::delete_deref, ops_name::delete_deref;
            DELETE_FAST outlined ops_name::delete_fast, ops_name::delete_fast;
            DELETE_GLOBAL outlined ops_name::delete_global, ops_name::delete_global;
            DELETE_NAME outlined ops_name::delete_name, ops_name::delete_name;
            DELETE_SUBSCR outlined ops_math::delete_subscr, ops_math::delete_subscr;
            DICT_MERGE outlined ops_build::dict_merge, ops_build::dict_merge;
            DICT_UPDATE outlined ops_build::dict_update, ops_build::dict_update;
            END_ASYNC_FOR outlined ops_gen::end_async_for, ops_gen::end_async_for;
            END_FOR inline ops_flow::end_for, ops_flow::end_for;
            END_SEND inline ops_gen::end_send, ops_gen::end_send;
            EXIT_INIT_CHECK outlined ops_call::exit_init_check, ops_call::exit_init_check;
            EXTENDED_ARG outlined ops_stack::extended_arg, ops_stack::extended_arg;
            FORMAT_SIMPLE outlined ops_build::format_simple, ops_build::format_simple;
            FORMAT_WITH_SPEC outlined ops_build::format_with_spec, ops_build::format_with_spec;
            FOR_ITER fast ops_flow::for_iter_fast, ops_flow::for_iter;
            GET_AITER outlined ops_gen::get_aiter, ops_gen::get_aiter;
            GET_ANEXT outlined ops_gen::get_anext, ops_gen::get_anext;
            GET_AWAITABLE outlined ops_gen::get_awaitable, ops_gen::get_awaitable;
            GET_ITER outlined ops_flow::get_iter, ops_flow::get_iter;
            GET_LEN outlined pattern::get_len, pattern::get_len;
            GET_YIELD_FROM_ITER outlined ops_gen::get_yield_from_iter, ops_gen::get_yield_from_iter;
            IMPORT_FROM outlined ops_name::import_from, ops_name::import_from;
            IMPORT_NAME outlined ops_name::import_name, ops_name::import_name;
            INSTRUMENTED_CALL outlined ops_instrumented::call, ops_instrumented::call;
            INSTRUMENTED_CALL_FUNCTION_EX outlined ops_instrumented::call_function_ex, ops_instrumented::call_function_ex;
            INSTRUMENTED_CALL_KW outlined ops_instrumented::call_kw, ops_instrumented::call_kw;
            INSTRUMENTED_END_ASYNC_FOR outlined ops_instrumented::end_async_for, ops_instrumented::end_async_for;
            INSTRUMENTED_END_FOR outlined ops_instrumented::end_for, ops_instrumented::end_for;
            INSTRUMENTED_END_SEND outlined ops_instrumented::end_send, ops_instrumented::end_send;
            INSTRUMENTED_FOR_ITER outlined ops_instrumented::for_iter, ops_instrumented::for_iter;
            INSTRUMENTED_INSTRUCTION outlined ops_instrumented::instruction, ops_instrumented::instruction;
            INSTRUMENTED_JUMP_BACKWARD outlined ops_instrumented::jump_backward, ops_instrumented::jump_backward;
            INSTRUMENTED_JUMP_FORWARD outlined ops_instrumented::jump_forward, ops_instrumented::jump_forward;
            INSTRUMENTED_LINE outlined ops_instrumented::line, ops_instrumented::line;
            INSTRUMENTED_LOAD_SUPER_ATTR outlined ops_instrumented::load_super_attr, ops_instrumented::load_super_attr;
            INSTRUMENTED_NOT_TAKEN outlined ops_instrumented::not_taken, ops_instrumented::not_taken;
            INSTRUMENTED_POP_ITER outlined ops_instrumented::pop_iter, ops_instrumented::pop_iter;
            INSTRUMENTED_POP_JUMP_IF_FALSE outlined ops_instrumented::pop_jump_if_false, ops_instrumented::pop_jump_if_false;
            INSTRUMENTED_POP_JUMP_IF_NONE outlined ops_instrumented::pop_jump_if_none, ops_instrumented::pop_jump_if_none;
            INSTRUMENTED_POP_JUMP_IF_NOT_NONE outlined ops_instrumented::pop_jump_if_not_none, ops_instrumented::pop_jump_if_not_none;
            INSTRUMENTED_POP_JUMP_IF_TRUE outlined ops_instrumented::pop_jump_if_true, ops_instrumented::pop_jump_if_true;
            INSTRUMENTED_RESUME outlined ops_instrumented::resume, ops_instrumented::resume;
            INSTRUMENTED_RETURN_VALUE outlined ops_instrumented::return_value, ops_instrumented::return_value;
            INSTRUMENTED_YIELD_VALUE outlined ops_instrumented::yield_value, ops_instrumented::yield_value;
            IS_OP inline ops_math::is_op, ops_math::is_op;
            JUMP_BACKWARD fast ops_flow::jump_backward_fast, ops_flow::jump_backward;
            JUMP_BACKWARD_NO_INTERRUPT inline ops_flow::jump_backward_no_interrupt, ops_flow::jump_backward_no_interrupt;
            JUMP_FORWARD inline ops_flow::jump_forward, ops_flow::jump_forward;
            LIST_APPEND fast ops_build::list_append_fast, ops_build::list_append;
            LIST_EXTEND outlined ops_build::list_extend, ops_build::list_extend;
            LOAD_ATTR fast ops_attr::load_attr_fast, ops_attr::load_attr;
            LOAD_BUILD_CLASS outlined ops_name::load_build_class, ops_name::load_build_class;
            LOAD_COMMON_CONSTANT outlined ops_stack::load_common_constant, ops_stack::load_common_constant;
            LOAD_CONST inline ops_stack::load_const, ops_stack::load_const;
            LOAD_DEREF fast ops_name::load_deref_fast, ops_name::load_deref;
            LOAD_FAST inline ops_stack::load_fast, ops_stack::load_fast;
            LOAD_FAST_AND_CLEAR inline ops_stack::load_fast_and_clear, ops_stack::load_fast_and_clear;
            LOAD_FAST_BORROW inline ops_stack::load_fast, ops_stack::load_fast;
            LOAD_FAST_BORROW_LOAD_FAST_BORROW inline ops_stack::load_fast_load_fast, ops_stack::load_fast_load_fast;
            LOAD_FAST_CHECK fast ops_stack::load_fast_check_fast, ops_stack::load_fast_check;
            LOAD_FAST_LOAD_FAST inline ops_stack::load_fast_load_fast, ops_stack::load_fast_load_fast;
            LOAD_FROM_DICT_OR_DEREF outlined ops_name::load_from_dict_or_deref, ops_name::load_from_dict_or_deref;
            LOAD_FROM_DICT_OR_GLOBALS outlined ops_name::load_from_dict_or_globals, ops_name::load_from_dict_or_globals;
            LOAD_GLOBAL fast ops_name::load_global_fast, ops_name::load_global;
            LOAD_LOCALS outlined ops_name::load_locals, ops_name::load_locals;
            LOAD_NAME outlined ops_name::load_name, ops_name::load_name;
            LOAD_SMALL_INT inline ops_stack::load_small_int, ops_stack::load_small_int;
            LOAD_SPECIAL outlined ops_attr::load_special, ops_attr::load_special;
            LOAD_SUPER_ATTR outlined ops_attr::load_super_attr, ops_attr::load_super_attr;
            MAKE_CELL outlined ops_name::make_cell, ops_name::make_cell;
            MAKE_FUNCTION outlined ops_build::make_function, ops_build::make_function;
            MAP_ADD outlined ops_build::map_add, ops_build::map_add;
            MATCH_CLASS outlined pattern::match_class, pattern::match_class;
            MATCH_KEYS outlined pattern::match_keys, pattern::match_keys;
            MATCH_MAPPING outlined pattern::match_mapping, pattern::match_mapping;
            MATCH_SEQUENCE outlined pattern::match_sequence, pattern::match_sequence;
            NOP inline ops_stack::nop, ops_stack::nop;
            NOT_TAKEN inline ops_stack::nop, ops_stack::nop;
            POP_EXCEPT outlined ops_exc::pop_except, ops_exc::pop_except;
            POP_ITER inline ops_stack::pop_top, ops_stack::pop_top;
            POP_JUMP_IF_FALSE inline ops_flow::pop_jump_if_false, ops_flow::pop_jump_if_false;
            POP_JUMP_IF_NONE inline ops_flow::pop_jump_if_none, ops_flow::pop_jump_if_none;
            POP_JUMP_IF_NOT_NONE inline ops_flow::pop_jump_if_not_none, ops_flow::pop_jump_if_not_none;
            POP_JUMP_IF_TRUE inline ops_flow::pop_jump_if_true, ops_flow::pop_jump_if_true;
            POP_TOP inline ops_stack::pop_top, ops_stack::pop_top;
            PUSH_EXC_INFO outlined ops_exc::push_exc_info, ops_exc::push_exc_info;
            PUSH_NULL inline ops_stack::push_null, ops_stack::push_null;
            RAISE_VARARGS outlined ops_exc::raise_varargs, ops_exc::raise_varargs;
            RERAISE outlined ops_exc::reraise, ops_exc::reraise;
            RESUME fast ops_flow::resume_fast, ops_flow::resume;
            RETURN_GENERATOR outlined ops_gen::return_generator, ops_gen::return_generator;
            RETURN_VALUE fast ops_flow::return_value_fast, ops_flow::return_value;
            SEND outlined ops_gen::send, ops_gen::send;
            SETUP_ANNOTATIONS outlined ops_name::setup_annotations, ops_name::setup_annotations;
            SET_ADD outlined ops_build::set_add, ops_build::set_add;
            SET_FUNCTION_ATTRIBUTE outlined ops_build::set_function_attribute, ops_build::set_function_attribute;
            SET_UPDATE outlined ops_build::set_update, ops_build::set_update;
            STORE_ATTR fast ops_attr::store_attr_fast, ops_attr::store_attr;
            STORE_DEREF outlined ops_name::store_deref, ops_name::store_deref;
            STORE_FAST inline ops_stack::store_fast, ops_stack::store_fast;
            STORE_FAST_LOAD_FAST inline ops_stack::store_fast_load_fast, ops_stack::store_fast_load_fast;
            STORE_FAST_STORE_FAST inline ops_stack::store_fast_store_fast, ops_stack::store_fast_store_fast;
            STORE_GLOBAL outlined ops_name::store_global, ops_name::store_global;
            STORE_NAME outlined ops_name::store_name, ops_name::store_name;
            STORE_SLICE outlined ops_math::store_slice, ops_math::store_slice;
            STORE_SUBSCR fast ops_math::store_subscr_fast, ops_math::store_subscr;
            SWAP inline ops_stack::swap, ops_stack::swap;
            TO_BOOL fast ops_math::to_bool_fast, ops_math::to_bool;
            UNARY_INVERT outlined ops_math::unary_invert, ops_math::unary_invert;
            UNARY_NEGATIVE outlined ops_math::unary_negative, ops_math::unary_negative;
            UNARY_NOT inline ops_math::unary_not, ops_math::unary_not;
            UNPACK_EX outlined ops_build::unpack_ex, ops_build::unpack_ex;
            UNPACK_SEQUENCE fast ops_build::unpack_sequence_fast, ops_build::unpack_sequence;
            WITH_EXCEPT_START outlined ops_exc::with_except_start, ops_exc::with_except_start;
            YIELD_VALUE outlined ops_gen::yield_value, ops_gen::yield_value;
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
    unsafe fn error(
        ip: *const u16,
        sp: *mut Word,
        fp: *mut Frame,
        th: *const Thread,
        _oparg: usize,
    ) -> Word {
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

    unsafe fn unknown(
        ip: *const u16,
        sp: *mut Word,
        fp: *mut Frame,
        th: *const Thread,
        oparg: usize,
    ) -> Word {
        // SAFETY: passed on.
        unsafe {
            super::unknown_opcode(St { ip, sp, fp, th });
            error(ip, sp, fp, th, oparg)
        }
    }

    /// Runs a body out of line: the registers travel through the frame and the thread's landing, so that the handler has
    /// no locals whose address is taken. Returns 0 to go on, 1 for an error, 2 to leave with the value in the landing.
    macro_rules! outlined {
        ($name:ident $body:path) => {
            #[inline(never)]
            pub unsafe fn $name(fp: *mut Frame, th: *const Thread, oparg: usize) -> usize {
                // SAFETY: the loop's invariants hold for every body.
                unsafe {
                    let state = crate::state::vm(&*th);
                    match $body(St::load(fp, th), oparg) {
                        Step::Next(st) => {
                            state.landing.set((st.ip, st.sp, st.fp));
                            0
                        }
                        Step::Error(st) | Step::Slow(st) => {
                            state.landing.set((st.ip, st.sp, st.fp));
                            1
                        }
                        Step::Exit(word) => {
                            state.exit_value.set(word);
                            2
                        }
                    }
                }
            }
        };
    }

    /// Goes where an outlined body says.
    #[inline(always)]
    unsafe fn follow(code: usize, th: *const Thread) -> Word {
        // SAFETY: the outlined body has set the landing.
        unsafe {
            let state = crate::state::vm(&*th);
            if code == 2 {
                return state.exit_value.get();
            }
            let (ip, sp, fp) = state.landing.get();
            if code == 0 { go(St { ip, sp, fp, th }) } else { error(ip, sp, fp, th, 0) }
        }
    }

    macro_rules! handler {
        ($name:ident inline $fast:path, $body:path) => {
            pub unsafe fn $name(
                ip: *const u16,
                sp: *mut Word,
                fp: *mut Frame,
                th: *const Thread,
                oparg: usize,
            ) -> Word {
                // SAFETY: the loop's invariants hold for every body.
                unsafe {
                    match $body(St { ip, sp, fp, th }, oparg) {
                        Step::Next(st) => go(st),
                        Step::Error(st) | Step::Slow(st) => error(st.ip, st.sp, st.fp, st.th, 0),
                        Step::Exit(word) => word,
                    }
                }
            }
        };
        ($name:ident outlined $fast:path, $body:path) => {
            pub unsafe fn $name(
                ip: *const u16,
                sp: *mut Word,
                fp: *mut Frame,
                th: *const Thread,
                oparg: usize,
            ) -> Word {
                // SAFETY: as above.
                unsafe {
                    (*fp).ip = ip;
                    (*fp).sp = sp;
                    follow(super::bodies::$name(fp, th, oparg), th)
                }
            }
        };
        ($name:ident fast $fast:path, $body:path) => {
            pub unsafe fn $name(
                ip: *const u16,
                sp: *mut Word,
                fp: *mut Frame,
                th: *const Thread,
                oparg: usize,
            ) -> Word {
                // SAFETY: as above.
                unsafe {
                    match $fast(St { ip, sp, fp, th }, oparg) {
                        Step::Next(st) => go(st),
                        Step::Exit(word) => word,
                        Step::Slow(_) | Step::Error(_) => super::slow::$name(ip, sp, fp, th, oparg),
                    }
                }
            }
        };
    }

    macro_rules! handlers {
        ($($name:ident $kind:ident $fast:path, $body:path;)*) => {
            #[allow(non_snake_case, dead_code)]
            mod bodies {
                use super::*;
                $( outlined!($name $body); )*
            }

            /// The general bodies of instructions with a fast path.
            #[allow(non_snake_case, dead_code)]
            mod slow {
                use super::*;
                $(
                    #[cold]
                    #[inline(never)]
                    pub unsafe fn $name(ip: *const u16, sp: *mut Word, fp: *mut Frame, th: *const Thread, oparg: usize) -> Word {
                        // SAFETY: as above.
                        unsafe {
                            (*fp).ip = ip;
                            (*fp).sp = sp;
                            follow(super::bodies::$name(fp, th, oparg), th)
                        }
                    }
                )*
            }

            #[allow(non_snake_case)]
            pub mod handlers {
                use super::*;
                $( handler!($name $kind $fast, $body); )*
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
        ($($name:ident $kind:ident $fast:path, $body:path;)*) => {
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
                            Step::Error(at) | Step::Slow(at) => match unwind(at) {
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
        ($($name:ident $kind:ident $fast:path, $body:path;)*) => {
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
