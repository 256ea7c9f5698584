//! The instructions that the eval loop runs, in one table from which both drivers (`dispatch/`) are made.
//!
//! A row says what kind of handler an instruction has:
//! - `inline(body)`: the body is the handler.
//! - `native(body)`: the same for a body that makes a native call, so that the handler has a stack frame.
//! - `outlined(body)`: the body is called out of line.
//! - `fast(case, body)`: the common case is the handler; where it does not apply, the body is called out of line.
//! - `stepped(common, case, body)`: the same with a second case between, which may make calls.
//! - `adaptive(choose, body)`: the head of a family. When its counter has run out, `choose` names the specialised form that
//!   fits the operands and fills the inline cache; until then the body is called out of line.
//! - `direct(choose, body)`: the same, but the body is part of the handler.
//! - `mixed(choose, case, body)`: the same with a common case of its own, which may raise.
//! - `layered(choose, common, case, body)`: the same with a common case before that, which makes no call.
//! - `form(HEAD, case)`: a specialised form; where it does not apply, the head of its family goes on (and counts).
//! - `guarded(HEAD, applies, body)`: the same for forms that call: `applies` only looks, and the body is called out of line.
//! - `backed(HEAD, common, applies, body)`: the same with a common case that makes no call.
//! - `twice(HEAD, common, rarer, applies, body)`: the same with a second case behind that, which may make calls.
//! - `calling(HEAD, case)`: a form that makes a native call, and so may raise.
//! - `split(HEAD, common, case)`: the same with a common case that makes no call; where it does not apply, the case runs out of line.
//! - `prefix(body)`: EXTENDED_ARG.
//!
//! See `docs/decisions/0010-specialised-instructions.md`.

macro_rules! instructions {
    ($callback:ident) => {
        $callback! {
            BINARY_OP = mixed(specialise::binary_op::choose, ops_math::binary_op_direct, ops_math::binary_op);
            BINARY_OP_ADD_FLOAT = form(BINARY_OP, fast::binary_op::add_float);
            BINARY_OP_ADD_INT = form(BINARY_OP, fast::binary_op::add_int);
            BINARY_OP_MULTIPLY_FLOAT = form(BINARY_OP, fast::binary_op::multiply_float);
            BINARY_OP_MULTIPLY_INT = form(BINARY_OP, fast::binary_op::multiply_int);
            BINARY_OP_SUBTRACT_FLOAT = form(BINARY_OP, fast::binary_op::subtract_float);
            BINARY_OP_SUBTRACT_INT = form(BINARY_OP, fast::binary_op::subtract_int);
            BINARY_OP_EXTEND = form(BINARY_OP, fast::binary_op::extend);
            BINARY_OP_SUBSCR_DICT = split(BINARY_OP, fast::subscr::dict_at_once, fast::subscr::dict);
            BINARY_OP_SUBSCR_GETITEM = form(BINARY_OP, fast::subscr::getitem);
            BINARY_OP_SUBSCR_LIST_INT = form(BINARY_OP, fast::subscr::list_int);
            BINARY_OP_SUBSCR_LIST_SLICE = calling(BINARY_OP, fast::subscr::list_slice);
            BINARY_OP_SUBSCR_STR_INT = form(BINARY_OP, fast::subscr::str_int);
            BINARY_OP_SUBSCR_TUPLE_INT = form(BINARY_OP, fast::subscr::tuple_int);
            BINARY_OP_ADD_UNICODE = guarded(BINARY_OP, fast::binary_op::are_strings, ops_math::add_strings);
            BINARY_OP_INPLACE_ADD_UNICODE = guarded(BINARY_OP, fast::binary_op::extends_local, ops_math::add_strings);
            BINARY_SLICE = native(ops_math::binary_slice);
            BUILD_INTERPOLATION = outlined(ops_build::build_interpolation);
            BUILD_LIST = native(ops_build::build_list);
            BUILD_MAP = outlined(ops_build::build_map);
            BUILD_SET = outlined(ops_build::build_set);
            BUILD_SLICE = native(ops_build::build_slice);
            BUILD_STRING = native(ops_build::build_string);
            BUILD_TEMPLATE = outlined(ops_build::build_template);
            BUILD_TUPLE = native(ops_build::build_tuple);
            CALL = adaptive(specialise::call::choose, ops_call::call);
            CALL_ALLOC_AND_ENTER_INIT = form(CALL, fast::call::alloc_and_enter_init);
            CALL_BOUND_METHOD_EXACT_ARGS = form(CALL, fast::call::bound_method_exact_args);
            CALL_BOUND_METHOD_GENERAL = guarded(CALL, fast::call::is_general_method, ops_call::call);
            CALL_BUILTIN_CLASS = calling(CALL, fast::call::builtin_class);
            CALL_BUILTIN_FAST = calling(CALL, fast::call::builtin_fast);
            CALL_BUILTIN_FAST_WITH_KEYWORDS = calling(CALL, fast::call::builtin_fast);
            CALL_BUILTIN_O = calling(CALL, fast::call::builtin_o);
            CALL_ISINSTANCE = split(CALL, fast::call::isinstance_of_class, fast::call::isinstance);
            CALL_LEN = split(CALL, fast::call::len_of_container, fast::call::len);
            CALL_LIST_APPEND = form(CALL, fast::call::list_append);
            CALL_METHOD_DESCRIPTOR_FAST = calling(CALL, fast::call::descriptor_fast);
            CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS = calling(CALL, fast::call::descriptor_fast);
            CALL_METHOD_DESCRIPTOR_NOARGS = calling(CALL, fast::call::descriptor_noargs);
            CALL_METHOD_DESCRIPTOR_O = calling(CALL, fast::call::descriptor_o);
            CALL_NON_PY_GENERAL = backed(CALL, fast::call::construct, fast::call::is_not_python, ops_call::call);
            CALL_PY_EXACT_ARGS = form(CALL, fast::call::py_exact_args);
            CALL_PY_GENERAL = twice(CALL, fast::call::py_with_defaults, fast::call::py_completed, fast::call::is_general, ops_call::call_general);
            CALL_STR_1 = calling(CALL, fast::call::str_1);
            CALL_TUPLE_1 = calling(CALL, fast::call::tuple_1);
            CALL_TYPE_1 = form(CALL, fast::call::type_1);
            CALL_FUNCTION_EX = outlined(ops_call::call_function_ex);
            CALL_INTRINSIC_1 = outlined(ops_call::call_intrinsic_1);
            CALL_INTRINSIC_2 = outlined(ops_call::call_intrinsic_2);
            CALL_KW = adaptive(specialise::call::choose_kw, ops_call::call_kw);
            CALL_KW_BOUND_METHOD = guarded(CALL_KW, fast::call::is_bound_method_kw, ops_call::call_kw);
            CALL_KW_NON_PY = guarded(CALL_KW, fast::call::is_not_python_kw, ops_call::call_kw);
            CALL_KW_PY = backed(CALL_KW, fast::call::py_with_keywords, fast::call::is_function_kw, ops_call::call_kw);
            CHECK_EG_MATCH = outlined(ops_exc::check_eg_match);
            CHECK_EXC_MATCH = outlined(ops_exc::check_exc_match);
            CLEANUP_THROW = outlined(ops_gen::cleanup_throw);
            COMPARE_OP = direct(specialise::compare_op::choose, ops_math::compare_op);
            COMPARE_OP_FLOAT = form(COMPARE_OP, fast::compare_op::float);
            COMPARE_OP_INT = form(COMPARE_OP, fast::compare_op::int);
            COMPARE_OP_STR = split(COMPARE_OP, fast::compare_op::unlike_strings, fast::compare_op::str);
            CONTAINS_OP = direct(specialise::containers::choose_contains, ops_math::contains_op);
            CONTAINS_OP_DICT = split(CONTAINS_OP, fast::containers::in_dict_at_once, fast::containers::in_dict);
            CONTAINS_OP_SET = split(CONTAINS_OP, fast::containers::in_set_at_once, fast::containers::in_set);
            CONVERT_VALUE = native(ops_build::convert_value);
            COPY = inline(ops_stack::copy);
            COPY_FREE_VARS = fast(ops_name::copy_free_vars_fast, ops_name::copy_free_vars);
            DELETE_ATTR = outlined(ops_attr::delete_attr);
            DELETE_DEREF = outlined(ops_name::delete_deref);
            DELETE_FAST = outlined(ops_name::delete_fast);
            DELETE_GLOBAL = outlined(ops_name::delete_global);
            DELETE_NAME = outlined(ops_name::delete_name);
            DELETE_SUBSCR = native(ops_math::delete_subscr);
            DICT_MERGE = outlined(ops_build::dict_merge);
            DICT_UPDATE = outlined(ops_build::dict_update);
            END_ASYNC_FOR = outlined(ops_gen::end_async_for);
            END_FOR = inline(ops_flow::end_for);
            END_SEND = inline(ops_gen::end_send);
            EXIT_INIT_CHECK = outlined(ops_call::exit_init_check);
            EXTENDED_ARG = prefix(ops_stack::extended_arg);
            FORMAT_SIMPLE = native(ops_build::format_simple);
            FORMAT_WITH_SPEC = outlined(ops_build::format_with_spec);
            FOR_ITER = layered(specialise::for_iter::choose, fast::for_iter::at_hand, fast::for_iter::untold, ops_flow::for_iter);
            FOR_ITER_GEN = form(FOR_ITER, fast::for_iter::generator);
            FOR_ITER_LIST = form(FOR_ITER, fast::for_iter::list);
            FOR_ITER_RANGE = form(FOR_ITER, fast::for_iter::range);
            FOR_ITER_TUPLE = form(FOR_ITER, fast::for_iter::tuple);
            GET_AITER = outlined(ops_gen::get_aiter);
            GET_ANEXT = outlined(ops_gen::get_anext);
            GET_AWAITABLE = fast(ops_gen::get_awaitable_fast, ops_gen::get_awaitable);
            GET_ITER = native(ops_flow::get_iter);
            GET_LEN = fast(pattern::get_len_fast, pattern::get_len);
            GET_YIELD_FROM_ITER = outlined(ops_gen::get_yield_from_iter);
            IMPORT_FROM = outlined(ops_name::import_from);
            IMPORT_NAME = outlined(ops_name::import_name);
            INSTRUMENTED_CALL = outlined(ops_instrumented::call);
            INSTRUMENTED_CALL_FUNCTION_EX = outlined(ops_instrumented::call_function_ex);
            INSTRUMENTED_CALL_KW = outlined(ops_instrumented::call_kw);
            INSTRUMENTED_END_ASYNC_FOR = outlined(ops_instrumented::end_async_for);
            INSTRUMENTED_END_FOR = outlined(ops_instrumented::end_for);
            INSTRUMENTED_END_SEND = outlined(ops_instrumented::end_send);
            INSTRUMENTED_FOR_ITER = outlined(ops_instrumented::for_iter);
            INSTRUMENTED_INSTRUCTION = outlined(ops_instrumented::instruction);
            INSTRUMENTED_JUMP_BACKWARD = outlined(ops_instrumented::jump_backward);
            INSTRUMENTED_JUMP_FORWARD = outlined(ops_instrumented::jump_forward);
            INSTRUMENTED_LINE = outlined(ops_instrumented::line);
            INSTRUMENTED_LOAD_SUPER_ATTR = outlined(ops_instrumented::load_super_attr);
            INSTRUMENTED_NOT_TAKEN = outlined(ops_instrumented::not_taken);
            INSTRUMENTED_POP_ITER = outlined(ops_instrumented::pop_iter);
            INSTRUMENTED_POP_JUMP_IF_FALSE = outlined(ops_instrumented::pop_jump_if_false);
            INSTRUMENTED_POP_JUMP_IF_NONE = outlined(ops_instrumented::pop_jump_if_none);
            INSTRUMENTED_POP_JUMP_IF_NOT_NONE = outlined(ops_instrumented::pop_jump_if_not_none);
            INSTRUMENTED_POP_JUMP_IF_TRUE = outlined(ops_instrumented::pop_jump_if_true);
            INSTRUMENTED_RESUME = outlined(ops_instrumented::resume);
            INSTRUMENTED_RETURN_VALUE = outlined(ops_instrumented::return_value);
            INSTRUMENTED_YIELD_VALUE = outlined(ops_instrumented::yield_value);
            IS_OP = inline(ops_math::is_op);
            JUMP_BACKWARD = outlined(ops_flow::jump_backward);
            JUMP_BACKWARD_NO_JIT = form(JUMP_BACKWARD, fast::resume::jump_backward);
            JUMP_BACKWARD_NO_INTERRUPT = inline(ops_flow::jump_backward_no_interrupt);
            JUMP_FORWARD = inline(ops_flow::jump_forward);
            LIST_APPEND = fast(ops_build::list_append_fast, ops_build::list_append);
            LIST_EXTEND = outlined(ops_build::list_extend);
            LOAD_ATTR = mixed(specialise::load_attr::choose, fast::megamorphic::load, ops_attr::load_attr);
            LOAD_ATTR_CLASS = form(LOAD_ATTR, fast::load_attr::class);
            LOAD_ATTR_CLASS_WITH_METACLASS_CHECK = form(LOAD_ATTR, fast::load_attr::class_with_metaclass_check);
            LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN = form(LOAD_ATTR, fast::load_attr::getattribute_overridden);
            LOAD_ATTR_INSTANCE_VALUE = form(LOAD_ATTR, fast::load_attr::instance_value);
            LOAD_ATTR_METHOD_LAZY_DICT = form(LOAD_ATTR, fast::load_attr::method_lazy_dict);
            LOAD_ATTR_METHOD_NO_DICT = form(LOAD_ATTR, fast::load_attr::method_no_dict);
            LOAD_ATTR_METHOD_WITH_VALUES = form(LOAD_ATTR, fast::load_attr::method_with_values);
            LOAD_ATTR_MODULE = form(LOAD_ATTR, fast::load_attr::module);
            LOAD_ATTR_NONDESCRIPTOR_NO_DICT = form(LOAD_ATTR, fast::load_attr::nondescriptor_no_dict);
            LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES = form(LOAD_ATTR, fast::load_attr::nondescriptor_with_values);
            LOAD_ATTR_PROPERTY = form(LOAD_ATTR, fast::load_attr::property);
            LOAD_ATTR_SLOT = form(LOAD_ATTR, fast::load_attr::slot);
            LOAD_ATTR_WITH_HINT = form(LOAD_ATTR, fast::load_attr::with_hint);
            LOAD_BUILD_CLASS = outlined(ops_name::load_build_class);
            LOAD_COMMON_CONSTANT = outlined(ops_stack::load_common_constant);
            LOAD_CONST = outlined(ops_stack::load_const);
            LOAD_CONST_IMMORTAL = inline(ops_stack::push_const);
            LOAD_CONST_MORTAL = inline(ops_stack::push_const);
            LOAD_DEREF = fast(ops_name::load_deref_fast, ops_name::load_deref);
            LOAD_FAST = inline(ops_stack::load_fast);
            LOAD_FAST_AND_CLEAR = inline(ops_stack::load_fast_and_clear);
            LOAD_FAST_BORROW = inline(ops_stack::load_fast);
            LOAD_FAST_BORROW_LOAD_FAST_BORROW = inline(ops_stack::load_fast_load_fast);
            LOAD_FAST_CHECK = fast(ops_stack::load_fast_check_fast, ops_stack::load_fast_check);
            LOAD_FAST_LOAD_FAST = inline(ops_stack::load_fast_load_fast);
            LOAD_FROM_DICT_OR_DEREF = outlined(ops_name::load_from_dict_or_deref);
            LOAD_FROM_DICT_OR_GLOBALS = outlined(ops_name::load_from_dict_or_globals);
            LOAD_GLOBAL = adaptive(specialise::load_global::choose, ops_name::load_global);
            LOAD_GLOBAL_BUILTIN = form(LOAD_GLOBAL, fast::load_global::builtin);
            LOAD_GLOBAL_MODULE = form(LOAD_GLOBAL, fast::load_global::module);
            LOAD_LOCALS = outlined(ops_name::load_locals);
            LOAD_NAME = outlined(ops_name::load_name);
            LOAD_SMALL_INT = inline(ops_stack::load_small_int);
            LOAD_SPECIAL = fast(ops_attr::load_special_fast, ops_attr::load_special);
            LOAD_SUPER_ATTR = adaptive(specialise::load_super_attr::choose, ops_attr::load_super_attr);
            LOAD_SUPER_ATTR_ATTR = guarded(LOAD_SUPER_ATTR, fast::load_super_attr::is_plain, ops_attr::load_plain_super_attr);
            LOAD_SUPER_ATTR_METHOD = guarded(LOAD_SUPER_ATTR, fast::load_super_attr::is_plain, ops_attr::load_plain_super_attr);
            MAKE_CELL = outlined(ops_name::make_cell);
            MAKE_FUNCTION = native(ops_build::make_function);
            MAP_ADD = native(ops_build::map_add);
            MATCH_CLASS = native(pattern::match_class);
            MATCH_KEYS = native(pattern::match_keys);
            MATCH_MAPPING = inline(pattern::match_mapping);
            MATCH_SEQUENCE = inline(pattern::match_sequence);
            NOP = inline(ops_stack::nop);
            NOT_TAKEN = inline(ops_stack::nop);
            POP_EXCEPT = outlined(ops_exc::pop_except);
            POP_ITER = inline(ops_stack::pop_top);
            POP_JUMP_IF_FALSE = inline(ops_flow::pop_jump_if_false);
            POP_JUMP_IF_NONE = fast(ops_flow::pop_jump_if_none_counted, ops_flow::pop_jump_if_none);
            POP_JUMP_IF_NOT_NONE = fast(ops_flow::pop_jump_if_not_none_counted, ops_flow::pop_jump_if_not_none);
            POP_JUMP_IF_TRUE = inline(ops_flow::pop_jump_if_true);
            POP_TOP = inline(ops_stack::pop_top);
            PUSH_EXC_INFO = outlined(ops_exc::push_exc_info);
            PUSH_NULL = inline(ops_stack::push_null);
            RAISE_VARARGS = outlined(ops_exc::raise_varargs);
            RERAISE = outlined(ops_exc::reraise);
            RESUME = outlined(ops_flow::resume);
            RESUME_CHECK = form(RESUME, fast::resume::check);
            RETURN_GENERATOR = native(ops_gen::return_generator);
            RETURN_VALUE = stepped(ops_flow::return_value_fast, ops_flow::return_value_apart, ops_flow::return_value);
            SEND = mixed(specialise::for_iter::choose_send, fast::for_iter::send, ops_gen::send);
            SEND_GEN = form(SEND, fast::for_iter::send);
            SETUP_ANNOTATIONS = outlined(ops_name::setup_annotations);
            SET_ADD = native(ops_build::set_add);
            SET_FUNCTION_ATTRIBUTE = outlined(ops_build::set_function_attribute);
            SET_UPDATE = outlined(ops_build::set_update);
            STORE_ATTR = mixed(specialise::store_attr::choose, fast::megamorphic::store, ops_attr::store_attr);
            STORE_ATTR_INSTANCE_VALUE = form(STORE_ATTR, fast::store_attr::instance_value);
            STORE_ATTR_SLOT = form(STORE_ATTR, fast::store_attr::slot);
            STORE_ATTR_WITH_HINT = form(STORE_ATTR, fast::store_attr::with_hint);
            STORE_DEREF = fast(ops_name::store_deref_fast, ops_name::store_deref);
            STORE_FAST = inline(ops_stack::store_fast);
            STORE_FAST_LOAD_FAST = inline(ops_stack::store_fast_load_fast);
            STORE_FAST_STORE_FAST = inline(ops_stack::store_fast_store_fast);
            STORE_GLOBAL = outlined(ops_name::store_global);
            STORE_NAME = outlined(ops_name::store_name);
            STORE_SLICE = native(ops_math::store_slice);
            STORE_SUBSCR = direct(specialise::containers::choose_store, ops_math::store_subscr);
            STORE_SUBSCR_DICT = split(STORE_SUBSCR, fast::containers::store_dict_at_once, fast::containers::store_dict);
            STORE_SUBSCR_LIST_INT = form(STORE_SUBSCR, fast::containers::store_list_int);
            SWAP = inline(ops_stack::swap);
            TO_BOOL = direct(specialise::containers::choose_to_bool, ops_math::to_bool);
            TO_BOOL_ALWAYS_TRUE = form(TO_BOOL, fast::containers::to_bool_always_true);
            TO_BOOL_BOOL = form(TO_BOOL, fast::containers::to_bool_bool);
            TO_BOOL_INT = form(TO_BOOL, fast::containers::to_bool_int);
            TO_BOOL_LIST = form(TO_BOOL, fast::containers::to_bool_list);
            TO_BOOL_NONE = form(TO_BOOL, fast::containers::to_bool_none);
            TO_BOOL_STR = form(TO_BOOL, fast::containers::to_bool_str);
            UNARY_INVERT = native(ops_math::unary_invert);
            UNARY_NEGATIVE = native(ops_math::unary_negative);
            UNARY_NOT = inline(ops_math::unary_not);
            UNPACK_EX = outlined(ops_build::unpack_ex);
            UNPACK_SEQUENCE = adaptive(specialise::containers::choose_unpack, ops_build::unpack_sequence);
            UNPACK_SEQUENCE_LIST = form(UNPACK_SEQUENCE, fast::containers::unpack_list);
            UNPACK_SEQUENCE_TUPLE = form(UNPACK_SEQUENCE, fast::containers::unpack_tuple);
            UNPACK_SEQUENCE_TWO_TUPLE = form(UNPACK_SEQUENCE, fast::containers::unpack_two_tuple);
            WITH_EXCEPT_START = outlined(ops_exc::with_except_start);
            YIELD_VALUE = inline(ops_gen::yield_value);
        }
    };
}
pub(super) use instructions;
