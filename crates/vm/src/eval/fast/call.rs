//! Forms of `CALL` and `CALL_KW`.

use super::containers::TO_BOOL_CACHES;
use super::{compare_op, enter};
use crate::eval::cache::Call;
use crate::eval::ops_call::{
    invoke_builtin, invoke_class, invoke_descriptor, invoke_len, new_instance,
};
use crate::eval::ops_flow::{close_shared, handle_breaker, is_last};
use crate::eval::{St, Step, object, settle};
use crate::frame::{Frame, Owner};
use crate::function::{FUNCTION, Function, binding};
use crate::modules::builtins;
use krait_bytecode::code::flags as co;
use krait_bytecode::opcode::Opcode;
use krait_objects::native::NativeFn;
use krait_objects::object::{close, dup, type_of};
use krait_objects::protocol::isinstance::is_known_to_keep_class;
use krait_objects::typeobj::type_type::TYPE;
use krait_objects::typeobj::{Type, flags};
use krait_objects::types::builtin_function::{BUILTIN_FUNCTION, BuiltinFunction};
use krait_objects::types::descr::{METHOD_DESCRIPTOR, MethodDescriptor};
use krait_objects::types::dict::{DICT, Dict};
use krait_objects::types::list::{LIST, List};
use krait_objects::types::method::{METHOD, Method};
use krait_objects::types::set::{SET, Set};
use krait_objects::types::str::{STR, Str};
use krait_objects::types::tuple::{TUPLE, Tuple};
use krait_objects::{Object, Thread, Word};

/// Inline cache entries.
const CACHES: usize = 3;

/// True for an object of exactly this type.
#[inline(always)]
unsafe fn is_a(word: Word, ty: &'static Type) -> bool {
    word.is_heap() && std::ptr::eq((*word.ptr()).type_ptr(), ty)
}

/// A Python function that takes just so many arguments without binding.
#[inline(always)]
unsafe fn takes(function: Word, count: usize) -> bool {
    is_a(function, &FUNCTION)
        && (*function.ptr().cast::<Function>()).code().plain_argcount.get() == count as i32
}

/// How many defaults a Python function without special parameters needs beside `count` arguments; None if it is something
/// else, or that does not make them fit.
#[inline(always)]
unsafe fn lacking(function: Word, count: usize) -> Option<usize> {
    if !is_a(function, &FUNCTION) {
        return None;
    }
    let function = &*function.ptr().cast::<Function>();
    let lacking = function.code().plain_argcount.get() as isize - count as isize;
    if lacking == 0 {
        return Some(0);
    }
    let defaults = (*function.defaults.get()).as_deref()?;
    if lacking < 0 || defaults.len() < lacking as usize {
        return None;
    }
    Some(lacking as usize)
}

/// Fills the last `count` parameters of a new frame with the function's defaults.
#[inline(always)]
unsafe fn fill_in(inside: St, function: Word, count: usize) {
    let function = &*function.ptr().cast::<Function>();
    let Some(defaults) = (*function.defaults.get()).as_deref() else { return };
    let defaults = defaults.as_slice();
    let end = inside.local(function.code().plain_argcount.get() as usize);
    let mut left = count;
    while left > 0 {
        let value = defaults.get_unchecked(defaults.len() - left).word();
        *end.sub(left) = dup(value);
        left -= 1;
    }
}

/// A Python function that takes the arguments and some of its defaults.
#[inline(always)]
pub unsafe fn py_with_defaults(st: St, oparg: usize) -> Step {
    let function = st.peek(oparg + 2);
    let count = oparg + usize::from(!st.peek(oparg + 1).is_null());
    match lacking(function, count) {
        // One that takes them as they are has a form that is faster.
        None | Some(0) => Step::Slow(st),
        Some(lacking) => match enter(st, function, count, oparg + 2, CACHES) {
            Some(inside) => {
                fill_in(inside, function, lacking);
                inside.next()
            }
            None => Step::Slow(st),
        },
    }
}

/// A Python function whose other parameters have defaults or collect arguments.
#[inline(always)]
pub unsafe fn py_completed(st: St, oparg: usize) -> Step {
    let callable = st.peek(oparg + 2);
    let count = oparg + usize::from(!st.peek(oparg + 1).is_null());
    if !is_a(callable, &FUNCTION) || takes(callable, count) {
        return Step::Slow(st);
    }
    let function = &*callable.ptr().cast::<Function>();
    let code = function.code();
    if code.is_verified()
        && code.flags & co::OPTIMIZED != 0
        && let Some(taken) = binding::taken_as_they_are(function, count)
    {
        let rest = count - taken;
        let args = St { sp: st.sp.sub(rest), ..st };
        if let Some(inside) = enter(args, callable, taken, oparg + 2 - rest, CACHES) {
            let locals = Frame::locals_ptr(inside.fp);
            binding::complete(function, locals, taken, args.sp, rest);
            return inside.next();
        }
    }
    Step::Slow(st)
}

/// Where the values of keywords go, a byte each: [`Places::of`].
#[derive(Clone, Copy)]
struct Places(u64);

impl Places {
    /// They do not fit, or finding out takes longer.
    const NOWHERE: Places = Places(u64::MAX);

    /// The most keywords, as one more byte would look like [`Places::NOWHERE`] if all were set.
    const MOST: usize = 7;

    /// For a call of a function that collects no arguments with some positional ones and these keywords.
    #[inline(never)]
    unsafe fn of(function: &Function, positional: usize, names: &Tuple) -> Places {
        let (code, names) = (function.code(), names.as_slice());
        let wanted = co::OPTIMIZED | co::VARARGS | co::VARKEYWORDS;
        if code.flags & wanted != co::OPTIMIZED || !code.is_verified() {
            return Places::NOWHERE;
        }
        let plain = code.argcount as usize;
        let count = plain + code.kwonlyargcount as usize;
        if count > u64::BITS as usize - 1 || names.len() > Places::MOST || positional > plain {
            return Places::NOWHERE;
        }
        let parameters = &code.localsplusnames.as_slice()[..count];
        let from = positional.max(code.posonlyargcount as usize);
        let (mut places, mut filled) = (0, (1u64 << positional) - 1);
        for name in names.iter().rev() {
            let Some(place) = (from..count).find(|place| parameters[*place].is(name)) else {
                return Places::NOWHERE;
            };
            places = places << 8 | place as u64;
            filled |= 1 << place;
        }
        let defaults = (*function.defaults.get()).as_deref().map_or(0, Tuple::len);
        let needed = (1u64 << plain.saturating_sub(defaults)) - 1;
        let complete = (plain..count).all(|place| {
            filled >> place & 1 != 0
                || binding::keyword_only_default(function, place - plain).is_some()
        });
        // A name that comes twice is counted once.
        let distinct = filled.count_ones() as usize == positional + names.len();
        if complete && filled & needed == needed && distinct {
            Places(places)
        } else {
            Places::NOWHERE
        }
    }

    fn first(self) -> usize {
        (self.0 & 0xff) as usize
    }

    fn rest(self) -> Places {
        Places(self.0 >> 8)
    }
}

/// A Python function that collects no arguments and is called with keywords which are parameters' names.
#[inline(always)]
pub unsafe fn py_with_keywords(st: St, oparg: usize) -> Step {
    let (callable, names) = (st.peek(oparg + 3), st.peek(1));
    if !is_a(callable, &FUNCTION) || !is_a(names, &TUPLE) {
        return Step::Slow(st);
    }
    let (function, keywords) = (&*callable.ptr().cast::<Function>(), &*names.ptr().cast::<Tuple>());
    let Some(below) = oparg.checked_sub(keywords.len()) else { return Step::Slow(st) };
    let positional = below + usize::from(!st.peek(oparg + 2).is_null());
    let places = Places::of(function, positional, keywords);
    if places.0 == Places::NOWHERE.0 {
        return Step::Slow(st);
    }
    let values = st.sp.sub(1 + keywords.len());
    let Some(inside) = enter(St { sp: values, ..st }, callable, positional, below + 2, CACHES)
    else {
        return Step::Slow(st);
    };
    place(inside.fp, function, places, values, keywords.len());
    Step::Close(inside, names)
}

/// Moves the values of keywords to their places in a new frame, and fills the other parameters with defaults.
#[inline(never)]
unsafe fn place(
    frame: *mut Frame,
    function: &Function,
    places: Places,
    values: *const Word,
    count: usize,
) {
    let locals = Frame::locals_ptr(frame);
    let mut places = places;
    for index in 0..count {
        *locals.add(places.first()) = *values.add(index);
        places = places.rest();
    }
    let code = function.code();
    let plain = code.argcount as usize;
    let defaults = (*function.defaults.get()).as_deref().map_or(&[][..], Tuple::as_slice);
    for (value, slot) in defaults.iter().rev().zip((0..plain).rev()) {
        if (*locals.add(slot)).is_null() {
            *locals.add(slot) = dup(value.word());
        }
    }
    for which in 0..code.kwonlyargcount as usize {
        let slot = locals.add(plain + which);
        if (*slot).is_null() {
            *slot = dup(binding::keyword_only_default(function, which).unwrap_or(Word::NULL));
        }
    }
}

#[inline(always)]
pub unsafe fn py_exact_args(st: St, oparg: usize) -> Step {
    let function = st.peek(oparg + 2);
    let count = oparg + usize::from(!st.peek(oparg + 1).is_null());
    if !takes(function, count) {
        return Step::Slow(st);
    }
    match enter(st, function, count, oparg + 2, CACHES) {
        Some(inside) => inside.next(),
        None => Step::Slow(st),
    }
}

#[inline(always)]
pub unsafe fn bound_method_exact_args(st: St, oparg: usize) -> Step {
    let method = st.peek(oparg + 2);
    if !st.peek(oparg + 1).is_null() || !is_a(method, &METHOD) {
        return Step::Slow(st);
    }
    let (function, receiver) = {
        let method = &*method.ptr().cast::<Method>();
        (method.function().word(), method.receiver().word())
    };
    if !takes(function, oparg + 1) {
        return Step::Slow(st);
    }
    st.set_peek(oparg + 1, receiver);
    let Some(inside) = enter(st, function, oparg + 1, oparg + 2, CACHES) else {
        st.set_peek(oparg + 1, Word::NULL);
        return Step::Slow(st);
    };
    dup(function);
    dup(receiver);
    Step::Close(inside, method)
}

/// Makes an instance and enters its class's `__init__`; the caller's stack keeps the instance as the result.
#[inline(always)]
pub unsafe fn alloc_and_enter_init(st: St, oparg: usize) -> Step {
    let callable = st.peek(oparg + 2);
    if !st.peek(oparg + 1).is_null() || !is_a(callable, &TYPE) {
        return Step::Slow(st);
    }
    let class = &*callable.ptr().cast::<Type>();
    if class.current_version() != Call::at(st).version() {
        return Step::Slow(st);
    }
    enter_init(st, oparg, class)
}

/// The same for classes that CPython has no form for: with slots, or many of them at one site.
#[inline(always)]
pub unsafe fn construct(st: St, oparg: usize) -> Step {
    let callable = st.peek(oparg + 2);
    if !st.peek(oparg + 1).is_null() || !is_a(callable, &TYPE) {
        return Step::Slow(st);
    }
    enter_init(st, oparg, &*callable.ptr().cast::<Type>())
}

#[inline(always)]
unsafe fn enter_init(st: St, oparg: usize, class: &Type) -> Step {
    if class.has(flags::ABSTRACT) {
        return Step::Slow(st);
    }
    let callable = st.peek(oparg + 2);
    let Some(init) = &class.spec_cache().init else { return Step::Slow(st) };
    let init = init.word();
    let Some(lacking) = lacking(init, oparg + 1) else { return Step::Slow(st) };
    if st.thread().recursion_remaining.get() <= 0 {
        return Step::Slow(st);
    }
    let instance = new_instance(class);
    st.set_peek(oparg + 1, instance);
    let Some(inside) = enter(st, init, oparg + 1, oparg + 1, CACHES) else {
        st.set_peek(oparg + 1, Word::NULL);
        close(instance);
        return Step::Slow(st);
    };
    dup(init);
    if lacking != 0 {
        fill_in(inside, init, lacking);
    }
    (*inside.fp).owner = Owner::Init;
    st.set_peek(oparg + 2, dup(instance));
    Step::Close(inside, callable)
}

/// Drops what a call has used and puts its result in the place.
#[inline(always)]
unsafe fn give(mut st: St, oparg: usize, result: Word) -> Step {
    if result.is_null() {
        return Step::Error(st);
    }
    for _ in 0..oparg {
        let word = st.pop();
        close(word);
    }
    let (receiver, callable) = (st.peek(1), st.peek(2));
    st.sp = st.sp.sub(1);
    st.set_peek(1, result);
    close(receiver);
    close(callable);
    // A signal that came during the call is handled where the call is.
    if st.thread().breaker_set() && !handle_breaker(st.thread()) {
        return Step::Error(st);
    }
    st.skip(CACHES);
    if *st.ip & 0xff == Opcode::TO_BOOL_BOOL as u16
        && (result == Word::TRUE || result == Word::FALSE)
    {
        st.sp = st.sp.sub(1);
        return compare_op::conclude(skip_truth(st), result == Word::TRUE).next();
    }
    st.next()
}

#[inline(always)]
unsafe fn as_builtin<'a>(word: Word) -> Option<&'a BuiltinFunction> {
    if is_a(word, &BUILTIN_FUNCTION) { Some(&*word.ptr().cast()) } else { None }
}

#[inline(always)]
unsafe fn as_descriptor<'a>(word: Word) -> Option<&'a MethodDescriptor> {
    if is_a(word, &METHOD_DESCRIPTOR) { Some(&*word.ptr().cast()) } else { None }
}

#[inline(always)]
pub unsafe fn builtin_o(st: St, oparg: usize) -> Step {
    let Some(function) = as_builtin(st.peek(oparg + 2)) else { return Step::Slow(st) };
    let count = oparg + usize::from(!st.peek(oparg + 1).is_null());
    let NativeFn::One(body) = function.def().func else { return Step::Slow(st) };
    if count != 1 {
        return Step::Slow(st);
    }
    st.leave_to_native();
    let argument = &*st.sp.sub(1).cast::<Object>();
    let result = body(st.thread(), function.first(), argument);
    give(st, oparg, settle(st.thread(), result))
}

/// Native functions of any arguments.
#[inline(always)]
pub unsafe fn builtin_fast(st: St, oparg: usize) -> Step {
    let callable = st.peek(oparg + 2);
    if !is_a(callable, &BUILTIN_FUNCTION) {
        return Step::Slow(st);
    }
    st.leave_to_native();
    let count = oparg + usize::from(!st.peek(oparg + 1).is_null());
    let args = st.sp.sub(count);
    let function = &*callable.ptr().cast::<BuiltinFunction>();
    let def = function.def();
    let arguments = Object::slice_from_words(std::slice::from_raw_parts(args, count));
    let result = if let NativeFn::Bound(body) = def.func
        && let Some(arguments) = def.sig.at_once(arguments)
    {
        settle(st.thread(), body(st.thread(), function.first(), arguments))
    } else {
        invoke_builtin(st.th, callable, args, count)
    };
    give(st, oparg, result)
}

#[inline(always)]
pub unsafe fn descriptor_noargs(st: St, oparg: usize) -> Step {
    let Some(method) = as_descriptor(st.peek(oparg + 2)) else { return Step::Slow(st) };
    let count = oparg + usize::from(!st.peek(oparg + 1).is_null());
    let NativeFn::NoArgs(body) = method.def().func else { return Step::Slow(st) };
    let receiver = &*st.sp.sub(1).cast::<Object>();
    if count != 1 || !receiver.is_exact(method.owner()) {
        return Step::Slow(st);
    }
    st.leave_to_native();
    let result = body(st.thread(), receiver);
    give(st, oparg, settle(st.thread(), result))
}

#[inline(always)]
pub unsafe fn descriptor_o(st: St, oparg: usize) -> Step {
    let Some(method) = as_descriptor(st.peek(oparg + 2)) else { return Step::Slow(st) };
    let count = oparg + usize::from(!st.peek(oparg + 1).is_null());
    let NativeFn::One(body) = method.def().func else { return Step::Slow(st) };
    let receiver = &*st.sp.sub(2).cast::<Object>();
    if count != 2 || !receiver.is_exact(method.owner()) {
        return Step::Slow(st);
    }
    st.leave_to_native();
    let argument = &*st.sp.sub(1).cast::<Object>();
    let result = body(st.thread(), receiver, argument);
    give(st, oparg, settle(st.thread(), result))
}

/// Native methods of any arguments.
#[inline(always)]
pub unsafe fn descriptor_fast(st: St, oparg: usize) -> Step {
    let callable = st.peek(oparg + 2);
    if !is_a(callable, &METHOD_DESCRIPTOR) {
        return Step::Slow(st);
    }
    st.leave_to_native();
    let count = oparg + usize::from(!st.peek(oparg + 1).is_null());
    let args = st.sp.sub(count);
    let method = &*callable.ptr().cast::<MethodDescriptor>();
    let def = method.def();
    let arguments = Object::slice_from_words(std::slice::from_raw_parts(args, count));
    let result = if let NativeFn::Bound(body) = def.func
        && let [receiver, rest @ ..] = arguments
        && receiver.is_exact(method.owner())
        && let Some(rest) = def.sig.at_once(rest)
    {
        settle(st.thread(), body(st.thread(), receiver, rest))
    } else {
        invoke_descriptor(st.th, callable, args, count)
    };
    give(st, oparg, result)
}

/// Appends an item to a list that has room.
#[inline(always)]
pub unsafe fn push_item(list: &List, item: Word) -> bool {
    let items = list.items_mut();
    let len = items.len();
    if len == items.capacity() {
        return false;
    }
    items.as_mut_ptr().add(len).write(Object::from_word(item));
    items.set_len(len + 1);
    true
}

/// `list.append(item)` whose value is dropped next.
#[inline(always)]
pub unsafe fn list_append(mut st: St, oparg: usize) -> Step {
    let (callable, list, item) = (st.peek(3), st.peek(2), st.peek(1));
    if oparg != 1 || !is_a(callable, &METHOD_DESCRIPTOR) || !is_a(list, &LIST) {
        return Step::Slow(st);
    }
    if !krait_objects::types::list::methods::is_append(
        (*callable.ptr().cast::<MethodDescriptor>()).def(),
    ) {
        return Step::Slow(st);
    }
    if !push_item(&*list.ptr().cast::<List>(), item) {
        return Step::Slow(st);
    }
    st.sp = st.sp.sub(3);
    // Over POP_TOP as well.
    st.skip(CACHES + 1);
    Step::CloseTwo(st, list, callable)
}

/// Puts an outcome in the place of a call of the function at `callable`, of which others know, with the arguments above it.
#[inline(always)]
unsafe fn conclude(mut st: St, callable: *mut Word, outcome: Word, argument: Word) -> Step {
    close_shared(*callable);
    *callable = outcome;
    st.sp = callable.add(1);
    st.skip(CACHES);
    Step::Close(st, argument)
}

/// The length of a container whose type holds it; None for others.
#[inline(always)]
unsafe fn length(word: Word) -> Option<usize> {
    if is_a(word, &LIST) {
        Some((*word.ptr().cast::<List>()).len())
    } else if is_a(word, &TUPLE) {
        Some((*word.ptr().cast::<Tuple>()).len())
    } else if is_a(word, &DICT) {
        Some((*word.ptr().cast::<Dict>()).len())
    } else if is_a(word, &STR) {
        Some((*word.ptr().cast::<Str>()).len())
    } else if is_a(word, &SET) {
        Some((*word.ptr().cast::<Set>()).len())
    } else {
        None
    }
}

/// `len(x)` of builtin containers.
#[inline(always)]
pub unsafe fn len_of_container(st: St, oparg: usize) -> Step {
    let Some(function) = as_builtin(st.peek(3)) else { return Step::Slow(st) };
    if oparg != 1
        || !st.peek(2).is_null()
        || !builtins::is_len(function.def())
        || is_last(st.peek(3))
    {
        return Step::Slow(st);
    }
    let word = st.peek(1);
    match length(word) {
        Some(count) => conclude(st, st.sp.sub(3), Word::small_int(count as i32), word),
        None => Step::Slow(st),
    }
}

/// `isinstance(x, C)` of a class without a hook, of which others know, where the types alone tell.
#[inline(always)]
pub unsafe fn isinstance_of_class(st: St, oparg: usize) -> Step {
    let (word, class, callable) = (st.peek(2), st.peek(1), st.peek(4));
    let Some(function) = as_builtin(callable) else { return Step::Slow(st) };
    if oparg != 2
        || !st.peek(3).is_null()
        || !builtins::is_isinstance(function.def())
        || !class.is_heap()
        || is_last(class)
        || is_last(callable)
    {
        return Step::Slow(st);
    }
    let Some(outcome) = is_instance_by_type(word, class) else { return Step::Slow(st) };
    close_shared(class);
    close_shared(callable);
    let st = skip_truth(St { sp: st.sp.sub(4), ip: st.ip.add(CACHES), ..st });
    Step::Close(compare_op::conclude(st, outcome), word)
}

/// Whether an object is an instance of a class, if their types tell.
#[inline(always)]
unsafe fn is_instance_by_type(word: Word, class: Word) -> Option<bool> {
    let (ty, class_ptr) = (type_of(word), class.ptr().cast::<Type>().cast_const());
    if ty == class_ptr {
        return Some(true);
    }
    if !is_a(class, &TYPE) {
        return None;
    }
    if (*ty).has_in_mro(&*class_ptr) {
        return Some(true);
    }
    // A type without an MRO is being made.
    (is_known_to_keep_class(&*ty) && !(*ty).mro_slice().is_empty()).then_some(false)
}

/// Behind a TO_BOOL of a bool, if that is next.
#[inline(always)]
unsafe fn skip_truth(mut st: St) -> St {
    if *st.ip & 0xff == Opcode::TO_BOOL_BOOL as u16 {
        st.skip(1 + TO_BOOL_CACHES);
    }
    st
}

/// `len(x)` of the builtin containers, and of others through their type.
#[inline(always)]
pub unsafe fn len(st: St, oparg: usize) -> Step {
    let Some(function) = as_builtin(st.peek(3)) else { return Step::Slow(st) };
    if oparg != 1 || !st.peek(2).is_null() || !builtins::is_len(function.def()) {
        return Step::Slow(st);
    }
    let word = st.peek(1);
    if let Some(count) = length(word) {
        return give(st, 1, Word::small_int(count as i32));
    }
    st.leave_to_native();
    let result = invoke_len(st.th, word);
    give(st, 1, result)
}

/// `isinstance(x, C)` of a class without `__instancecheck__`, and others through their type.
#[inline(always)]
pub unsafe fn isinstance(st: St, oparg: usize) -> Step {
    let Some(function) = as_builtin(st.peek(oparg + 2)) else { return Step::Slow(st) };
    let count = oparg + usize::from(!st.peek(oparg + 1).is_null());
    if count != 2 || !builtins::is_isinstance(function.def()) {
        return Step::Slow(st);
    }
    let (word, class) = (st.peek(2), st.peek(1));
    if class.is_heap()
        && let Some(outcome) = is_instance_by_type(word, class)
    {
        return give(st, oparg, Word::bool(outcome));
    }
    st.leave_to_native();
    let result = is_instance(st.th, word, class);
    give(st, oparg, result)
}

#[inline(never)]
unsafe fn is_instance(th: *const Thread, word: Word, class: Word) -> Word {
    settle(&*th, object(&word).isinstance(&*th, object(&class)).map(Object::from_bool))
}

/// Whether this class is called with one argument.
#[inline(always)]
unsafe fn calls_with_one(st: St, oparg: usize, class: &'static Type) -> bool {
    oparg == 1 && st.peek(2).is_null() && st.peek(3).bits() == class as *const Type as u64
}

#[inline(always)]
pub unsafe fn type_1(mut st: St, oparg: usize) -> Step {
    if !calls_with_one(st, oparg, &TYPE) {
        return Step::Slow(st);
    }
    let word = st.peek(1);
    let class = dup(Word::from_ptr(type_of(word).cast()));
    st.sp = st.sp.sub(2);
    st.set_peek(1, class);
    st.skip(CACHES);
    Step::Close(st, word)
}

#[inline(always)]
pub unsafe fn str_1(st: St, oparg: usize) -> Step {
    if !calls_with_one(st, oparg, &STR) {
        return Step::Slow(st);
    }
    st.leave_to_native();
    give(st, 1, invoke_class(st.th, st.peek(3), st.sp.sub(1), 1))
}

#[inline(always)]
pub unsafe fn tuple_1(st: St, oparg: usize) -> Step {
    if !calls_with_one(st, oparg, &TUPLE) {
        return Step::Slow(st);
    }
    st.leave_to_native();
    give(st, 1, invoke_class(st.th, st.peek(3), st.sp.sub(1), 1))
}

/// Immutable classes.
#[inline(always)]
pub unsafe fn builtin_class(st: St, oparg: usize) -> Step {
    let callable = st.peek(oparg + 2);
    if !callable.is_heap()
        || !(*type_of(callable)).has(flags::TYPE_SUBCLASS)
        || !(*callable.ptr().cast::<Type>()).has(flags::IMMUTABLE)
    {
        return Step::Slow(st);
    }
    st.leave_to_native();
    let count = oparg + usize::from(!st.peek(oparg + 1).is_null());
    let result = invoke_class(st.th, callable, st.sp.sub(count), count);
    give(st, oparg, result)
}

/// A Python function that does not take the arguments as they are: a site that meets one which does becomes faster.
#[inline(always)]
pub unsafe fn is_general(st: St, oparg: usize) -> bool {
    let word = st.peek(oparg + 2);
    let count = oparg + usize::from(!st.peek(oparg + 1).is_null());
    is_a(word, &FUNCTION) && !takes(word, count)
}

/// A bound method of a Python function that does not take the arguments as they are.
#[inline(always)]
pub unsafe fn is_general_method(st: St, oparg: usize) -> bool {
    let word = st.peek(oparg + 2);
    if !is_a(word, &METHOD) || !st.peek(oparg + 1).is_null() {
        return false;
    }
    let function = (*word.ptr().cast::<Method>()).function().word();
    is_a(function, &FUNCTION) && !takes(function, oparg + 1)
}

/// Neither a Python function nor a bound method.
#[inline(always)]
pub unsafe fn is_not_python(st: St, oparg: usize) -> bool {
    let word = st.peek(oparg + 2);
    !is_a(word, &FUNCTION) && !is_a(word, &METHOD)
}

/// A Python function, below the arguments' names.
#[inline(always)]
pub unsafe fn is_function_kw(st: St, oparg: usize) -> bool {
    is_a(st.peek(oparg + 3), &FUNCTION)
}

/// A bound method of a Python function, below the arguments' names.
#[inline(always)]
pub unsafe fn is_bound_method_kw(st: St, oparg: usize) -> bool {
    let word = st.peek(oparg + 3);
    is_a(word, &METHOD)
        && st.peek(oparg + 2).is_null()
        && is_a((*word.ptr().cast::<Method>()).function().word(), &FUNCTION)
}

/// As [`is_not_python`], below the names of CALL_KW.
#[inline(always)]
pub unsafe fn is_not_python_kw(st: St, oparg: usize) -> bool {
    is_not_python(st, oparg + 1)
}
