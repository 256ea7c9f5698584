//! Building containers, strings and functions; unpacking.

use super::fast::call::push_item;
use super::ops_math::replace_operand;
use super::{St, Step, drop_top, fail, object, settle, succeeded, wrong_operand};
use crate::function::Function;
use krait_bytecode::opcode::{convert, function_attribute};
use krait_objects::exceptions as exc;
use krait_objects::object::{close, dup};
use krait_objects::typeobj::slots::SlotId;
use krait_objects::types::code::Code;
use krait_objects::types::dict::Dict;
use krait_objects::types::list::{LIST, List, methods::extend};
use krait_objects::types::set::operations::update as update_set;
use krait_objects::types::set::{SET, Set};
use krait_objects::types::slice::Slice;
use krait_objects::types::str::{STR, fill};
use krait_objects::types::tuple::{TUPLE, Tuple};
use krait_objects::{Object, Payload, PyResult, Raised, Thread, Type, Word};

#[inline(always)]
pub unsafe fn build_tuple(mut st: St, oparg: usize) -> Step {
    st.leave_to_native();
    st.sp = st.sp.sub(oparg);
    let tuple = tuple_of(st.sp, oparg);
    st.push(tuple);
    st.next()
}

/// A tuple that takes over the references of these words.
#[inline(never)]
unsafe fn tuple_of(words: *const Word, count: usize) -> Word {
    Tuple::take_words(words, count).into_object().into_word()
}

#[inline(always)]
pub unsafe fn build_list(mut st: St, oparg: usize) -> Step {
    st.leave_to_native();
    st.sp = st.sp.sub(oparg);
    let list = list_of(st.sp, oparg);
    st.push(list);
    st.next()
}

/// A list that takes over the references of these words.
#[inline(never)]
unsafe fn list_of(words: *const Word, count: usize) -> Word {
    let items = (0..count).map(|i| Object::from_word(*words.add(i))).collect();
    Object::list(items).into_word()
}

#[inline(always)]
pub unsafe fn build_set(mut st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let set = Set::new();
    for depth in (1..=oparg).rev() {
        let item = st.peek(depth);
        if let Some(target) = set.as_set()
            && let Err(raised) = target.add(thread, object(&item))
        {
            drop(set);
            fail(thread, raised);
            return Step::Error(st);
        }
    }
    drop_top(&mut st, oparg);
    st.push(set.into_word());
    st.next()
}

#[inline(always)]
pub unsafe fn build_map(mut st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let dict = Dict::new();
    for i in (1..=oparg).rev() {
        // The references move into the dict: nothing is left of them for those who see the stack meanwhile.
        let key = Object::from_word(st.sp.sub(2 * i).replace(Word::NULL));
        let value = Object::from_word(st.sp.sub(2 * i - 1).replace(Word::NULL));
        if let Err(raised) = dict.set_owned(thread, key, value) {
            drop(dict);
            fail(thread, raised);
            return Step::Error(st);
        }
    }
    st.sp = st.sp.sub(oparg * 2);
    st.push(dict.into_object().into_word());
    st.next()
}

#[inline(always)]
pub unsafe fn build_slice(mut st: St, oparg: usize) -> Step {
    st.leave_to_native();
    let step = if oparg == 3 { st.pop() } else { Word::NONE };
    let (stop, start) = (st.pop(), st.pop());
    st.push(slice_of(start, stop, step));
    st.next()
}

/// A slice that takes over the references of these words.
#[inline(never)]
unsafe fn slice_of(start: Word, stop: Word, step: Word) -> Word {
    let [start, stop, step] = [start, stop, step].map(|word| Object::from_word(word));
    Slice::new(start, stop, step).into_object().into_word()
}

#[inline(always)]
pub unsafe fn build_string(mut st: St, oparg: usize) -> Step {
    st.leave_to_native();
    let text = joined(st.th, st.sp.sub(oparg), oparg);
    if text.is_null() {
        return Step::Error(st);
    }
    drop_top(&mut st, oparg);
    st.push(text);
    st.next()
}

#[inline(never)]
unsafe fn joined(th: *const Thread, words: *const Word, count: usize) -> Word {
    let pieces = Object::slice_from_words(std::slice::from_raw_parts(words, count));
    settle(&*th, fill::concat(&*th, pieces.iter()))
}

#[inline(always)]
pub unsafe fn convert_value(st: St, oparg: usize) -> Step {
    st.leave_to_native();
    replace_operand(st, converted(st.th, st.peek(1), oparg as u32))
}

#[inline(never)]
unsafe fn converted(th: *const Thread, word: Word, conversion: u32) -> Word {
    let (thread, value) = (&*th, object(&word));
    let result = match conversion {
        convert::STR => value.to_str(thread),
        convert::REPR => value.repr(thread),
        _ => value.ascii(thread),
    };
    settle(thread, result.map(Into::into))
}

#[inline(always)]
pub unsafe fn format_simple(st: St, _oparg: usize) -> Step {
    let word = st.peek(1);
    if word.is_heap() && std::ptr::eq((*word.ptr()).type_ptr(), &STR) {
        return st.next();
    }
    st.leave_to_native();
    replace_operand(st, formatted(st.th, word))
}

#[inline(never)]
unsafe fn formatted(th: *const Thread, word: Word) -> Word {
    settle(&*th, object(&word).format(&*th, None))
}

#[inline(always)]
pub unsafe fn format_with_spec(mut st: St, _oparg: usize) -> Step {
    st.save();
    let (value, spec) = (st.peek(2), st.peek(1));
    let result = settle(st.thread(), object(&value).format(st.thread(), Some(object(&spec))));
    if result.is_null() {
        return Step::Error(st);
    }
    drop_top(&mut st, 2);
    st.push(result);
    st.next()
}

#[inline(always)]
pub unsafe fn build_template(mut st: St, _oparg: usize) -> Step {
    st.save();
    let (strings, interpolations) = (st.peek(2), st.peek(1));
    let result = settle(
        st.thread(),
        krait_objects::types::template::build(
            st.thread(),
            object(&strings),
            object(&interpolations),
        ),
    );
    if result.is_null() {
        return Step::Error(st);
    }
    drop_top(&mut st, 2);
    st.push(result);
    st.next()
}

#[inline(always)]
pub unsafe fn build_interpolation(mut st: St, oparg: usize) -> Step {
    st.save();
    let has_format = oparg & 1 != 0;
    let format = if has_format { Some(st.peek(1)) } else { None };
    let depth = usize::from(has_format);
    let (value, text) = (st.peek(2 + depth), st.peek(1 + depth));
    let result = krait_objects::types::template::build_interpolation(
        st.thread(),
        object(&value),
        object(&text),
        oparg >> 2,
        format.as_ref().map(|f| object(f)),
    );
    let result = settle(st.thread(), result);
    if result.is_null() {
        return Step::Error(st);
    }
    drop_top(&mut st, 2 + depth);
    st.push(result);
    st.next()
}

/// The object that the compiler has made `depth` below the top, for an instruction that adds to it.
#[inline(always)]
unsafe fn made<'a, T: Payload>(st: St, depth: usize) -> Option<&'a T> {
    // SAFETY: the stack owns the object while the instruction runs.
    let slot = &*st.sp.sub(depth).cast_const();
    object(slot).downcast_exact::<T>()
}

/// A list, as the compiler has it.
#[inline(always)]
pub unsafe fn list_append_fast(mut st: St, oparg: usize) -> Step {
    let target = st.peek(oparg + 1);
    if target.is_heap() && (*target.ptr()).type_ptr() == &raw const LIST {
        let list = &*target.ptr().cast::<List>();
        if push_item(list, st.peek(1)) {
            st.sp = st.sp.sub(1);
            return st.next();
        }
    }
    Step::Slow(st)
}

#[inline(always)]
pub unsafe fn list_append(mut st: St, oparg: usize) -> Step {
    let Some(list) = made::<List>(st, oparg + 1) else {
        return wrong_operand(st, "LIST_APPEND needs a list");
    };
    list.push(Object::from_word(st.pop()));
    st.next()
}

#[inline(always)]
pub unsafe fn list_extend(mut st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let iterable = st.peek(1);
    let Some(list) = made::<List>(st, oparg + 1) else {
        return wrong_operand(st, "LIST_EXTEND needs a list");
    };
    let source = object(&iterable);
    let result = match extend(thread, list, source) {
        Err(raised)
            if raised.is(&exc::TYPE_ERROR)
                && source.ty().slots().iter().is_none()
                && !source.is_sequence() =>
        {
            Err(thread.type_error(format!(
                "Value after * must be an iterable, not {}",
                source.ty().name()
            )))
        }
        other => other,
    };
    if let Err(raised) = result {
        fail(thread, raised);
        return Step::Error(st);
    }
    drop_top(&mut st, 1);
    st.next()
}

#[inline(always)]
pub unsafe fn set_add(mut st: St, oparg: usize) -> Step {
    st.leave_to_native();
    let item = st.peek(1);
    if !add_to_set(st.th, st.peek(oparg + 1), item) {
        return Step::Error(st);
    }
    st.sp = st.sp.sub(1);
    Step::Close(st, item)
}

/// False with an error in flight.
#[inline(never)]
unsafe fn add_to_set(th: *const Thread, target: Word, item: Word) -> bool {
    let (thread, target) = (&*th, object(&target));
    let result = match target.as_set().filter(|_| target.is_instance(&SET)) {
        Some(set) => set.add(thread, object(&item)).map(drop),
        // The set of a module's conditional annotations is a variable that programs can change.
        None => Err(thread.type_error(format!("'{}' object is not a set", target.ty().name()))),
    };
    succeeded(thread, result)
}

#[inline(always)]
pub unsafe fn set_update(mut st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let iterable = st.peek(1);
    let target = st.peek(oparg + 1);
    let result = match object(&target).as_set() {
        Some(_) => update_set(thread, object(&target), object(&iterable)),
        None => Err(thread.system_error("SET_UPDATE needs a set")),
    };
    if let Err(raised) = result {
        fail(thread, raised);
        return Step::Error(st);
    }
    drop_top(&mut st, 1);
    st.next()
}

#[inline(always)]
pub unsafe fn map_add(mut st: St, oparg: usize) -> Step {
    st.leave_to_native();
    let (key, value) = (st.peek(2), st.peek(1));
    if !add_to_dict(st.th, st.peek(oparg + 2), key, value) {
        return Step::Error(st);
    }
    st.sp = st.sp.sub(2);
    Step::CloseTwo(st, value, key)
}

/// False with an error in flight.
#[inline(never)]
unsafe fn add_to_dict(th: *const Thread, target: Word, key: Word, value: Word) -> bool {
    let thread = &*th;
    let result = match object(&target).downcast_exact::<Dict>() {
        Some(dict) => dict.set(thread, object(&key), object(&value)),
        None => Err(thread.system_error("MAP_ADD needs a dict")),
    };
    succeeded(thread, result)
}

/// `{**mapping}`.
#[inline(always)]
pub unsafe fn dict_update(mut st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let source = st.peek(1);
    let Some(dict) = made::<Dict>(st, oparg + 1) else {
        return wrong_operand(st, "DICT_UPDATE needs a dict");
    };
    if let Err(raised) = update_from_mapping(thread, dict, object(&source)) {
        fail(thread, raised);
        return Step::Error(st);
    }
    drop_top(&mut st, 1);
    st.next()
}

fn update_from_mapping(thread: &Thread, dict: &Dict, source: &Object) -> PyResult<()> {
    if dict.is_empty()
        && let Some(source) = source.downcast_exact::<Dict>()
        && !source.is_empty()
    {
        dict.copy_from(source);
        return Ok(());
    }
    for_each_pair(thread, source, |key, value| dict.set(thread, key, value)).map_err(|raised| {
        if raised.is(&exc::ATTRIBUTE_ERROR) {
            thread.type_error(format!("'{}' object is not a mapping", source.ty().name()))
        } else {
            raised
        }
    })
}

/// Runs `body` on the items of a mapping: a dict, or anything with `keys` and `__getitem__`.
fn for_each_pair(
    thread: &Thread,
    source: &Object,
    mut body: impl FnMut(&Object, &Object) -> PyResult<()>,
) -> PyResult<()> {
    if let Some(dict) = source.downcast_exact::<Dict>() {
        for (key, value) in dict.items() {
            body(&key, &value)?;
        }
        return Ok(());
    }
    let keys = source.getattr_str(thread, "keys")?.call(thread, &[])?;
    for key in keys.to_vec(thread)? {
        let value = source.getitem(thread, &key)?;
        body(&key, &value)?;
    }
    Ok(())
}

/// Merges `**source` into keyword arguments: duplicates and non-str keys are errors naming the function.
pub fn merge_keywords(
    thread: &Thread,
    into: &Dict,
    source: &Object,
    callable: &Object,
) -> PyResult<()> {
    if into.is_empty()
        && let Some(source) = source.downcast_exact::<Dict>()
    {
        if !source.is_empty() {
            into.copy_from(source);
        }
        return Ok(());
    }
    let name = |thread: &Thread| super::intrinsics::callable_name(thread, callable);
    let result = for_each_pair(thread, source, |key, value| {
        if into.contains(thread, key)? {
            let shown = key.str_string(thread)?;
            return Err(thread.type_error(format!(
                "{} got multiple values for keyword argument '{shown}'",
                name(thread)?
            )));
        }
        into.set(thread, key, value)
    });
    match result {
        Err(raised) if raised.is(&exc::ATTRIBUTE_ERROR) => Err(thread.type_error(format!(
            "{} argument after ** must be a mapping, not {}",
            name(thread)?,
            source.ty().name()
        ))),
        other => other,
    }
}

/// `f(**a, **b)`: the callable lies below the dict being filled.
#[inline(always)]
pub unsafe fn dict_merge(mut st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let source = st.peek(1);
    let callable = st.peek(oparg + 4);
    let Some(dict) = made::<Dict>(st, oparg + 1) else {
        return wrong_operand(st, "DICT_MERGE needs a dict");
    };
    if let Err(raised) = merge_keywords(thread, dict, object(&source), object(&callable)) {
        fail(thread, raised);
        return Step::Error(st);
    }
    drop_top(&mut st, 1);
    st.next()
}

#[inline(always)]
pub unsafe fn make_function(mut st: St, _oparg: usize) -> Step {
    st.leave_to_native();
    let code = Object::from_word(st.pop());
    let thread = st.thread();
    let globals = (*st.fp).globals_object();
    match code.downcast_ref::<Code>() {
        Some(code) => {
            let function = Function::new(thread, code, globals, None);
            st.push(function.into_object().into_word());
            st.next()
        }
        None => {
            st.save();
            fail(thread, thread.system_error("MAKE_FUNCTION needs a code object"));
            Step::Error(st)
        }
    }
}

#[inline(always)]
pub unsafe fn set_function_attribute(mut st: St, oparg: usize) -> Step {
    let Some(function) = made::<Function>(st, 1) else {
        return wrong_operand(st, "SET_FUNCTION_ATTRIBUTE needs a function");
    };
    let function_word = st.pop();
    let value = Object::from_word(st.pop());
    match oparg as u32 {
        function_attribute::DEFAULTS => function.set_defaults(value.downcast_ref::<Tuple>()),
        function_attribute::KWDEFAULTS => function.set_kwdefaults(value.downcast_ref::<Dict>()),
        function_attribute::ANNOTATIONS => *function.annotations.get() = Some(value),
        function_attribute::CLOSURE => {
            if let Some(closure) = value.downcast_ref::<Tuple>() {
                function.init_closure(closure);
            }
        }
        _ => {
            if let Some(annotate) = value.downcast_ref::<Function>() {
                let qualname = format!("{}.__annotate__", function.qualname_string());
                *annotate.qualname.get() = Object::str(&qualname);
            }
            *function.annotate.get() = Some(value);
        }
    }
    st.push(function_word);
    st.next()
}

/// A tuple or list of the right length; a tuple of a subclass that does not iterate in its own way.
#[inline(always)]
unsafe fn unpack_exact(mut st: St, oparg: usize) -> Step {
    let word = st.peek(1);
    let sequence = object(&word);
    let iter = |ty: &Type| ty.slots().raw(SlotId::Iter);
    let items: Option<&[Object]> = match sequence.as_tuple() {
        Some(tuple) => (iter(sequence.ty()) == iter(&TUPLE)).then(|| tuple.as_slice()),
        None => sequence.downcast_exact::<List>().map(|l| l.as_slice()),
    };
    if let Some(items) = items
        && items.len() == oparg
    {
        st.sp = st.sp.sub(1);
        for item in items.iter().rev() {
            st.push(dup(item.word()));
        }
        st.skip(1);
        close(word);
        return st.next();
    }
    Step::Slow(st)
}

#[inline(always)]
pub unsafe fn unpack_sequence(mut st: St, oparg: usize) -> Step {
    if let step @ Step::Next(_) = unpack_exact(st, oparg) {
        return step;
    }
    let word = st.peek(1);
    let sequence = object(&word);
    st.save();
    match unpack(st.thread(), sequence, oparg, None) {
        Ok(items) => {
            st.sp = st.sp.sub(1);
            for item in items.into_iter().rev() {
                st.push(item.into_word());
            }
            st.skip(1);
            close(word);
            st.next()
        }
        Err(raised) => {
            fail(st.thread(), raised);
            Step::Error(st)
        }
    }
}

/// `a, *b, c = value`: the low byte counts the names before the star, the next those behind it.
#[inline(always)]
pub unsafe fn unpack_ex(mut st: St, oparg: usize) -> Step {
    st.save();
    let word = st.peek(1);
    match unpack(st.thread(), object(&word), oparg & 0xff, Some(oparg >> 8)) {
        Ok(items) => {
            st.sp = st.sp.sub(1);
            for item in items.into_iter().rev() {
                st.push(item.into_word());
            }
            close(word);
            st.next()
        }
        Err(raised) => {
            fail(st.thread(), raised);
            Step::Error(st)
        }
    }
}

#[inline(never)]
fn unpack(
    thread: &Thread,
    value: &Object,
    before: usize,
    after: Option<usize>,
) -> PyResult<Vec<Object>> {
    if value.ty().slots().iter().is_none() && !value.is_sequence() {
        return Err(
            thread.type_error(format!("cannot unpack non-iterable {} object", value.ty().name()))
        );
    }
    let iterator = value.iter(thread)?;
    let mut items = Vec::with_capacity(before + 1);
    for got in 0..before {
        match iterator.next(thread)? {
            Some(item) => items.push(item),
            None => return Err(not_enough(thread, before, after, got)),
        }
    }
    let Some(after) = after else {
        if iterator.next(thread)?.is_some() {
            return Err(too_many(thread, value, before));
        }
        return Ok(items);
    };
    let mut rest = Vec::new();
    while let Some(item) = iterator.next(thread)? {
        rest.push(item);
    }
    if rest.len() < after {
        return Err(thread.value_error(format!(
            "not enough values to unpack (expected at least {}, got {})",
            before + after,
            before + rest.len()
        )));
    }
    let tail = rest.split_off(rest.len() - after);
    items.push(Object::list(rest));
    items.extend(tail);
    Ok(items)
}

#[cold]
fn not_enough(thread: &Thread, before: usize, after: Option<usize>, got: usize) -> Raised {
    thread.value_error(match after {
        None => format!("not enough values to unpack (expected {before}, got {got})"),
        Some(after) => {
            format!("not enough values to unpack (expected at least {}, got {got})", before + after)
        }
    })
}

#[cold]
fn too_many(thread: &Thread, value: &Object, expected: usize) -> Raised {
    let sized = value
        .downcast_exact::<Tuple>()
        .map(|t| t.len())
        .or_else(|| value.downcast_exact::<List>().map(|l| l.len()))
        .or_else(|| value.downcast_exact::<Dict>().map(|d| d.len()));
    thread.value_error(match sized {
        Some(len) if len > expected => {
            format!("too many values to unpack (expected {expected}, got {len})")
        }
        _ => format!("too many values to unpack (expected {expected})"),
    })
}
