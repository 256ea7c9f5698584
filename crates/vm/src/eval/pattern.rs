//! Pattern matching.

use super::{St, Step, drop_top, fail, object, settle};
use krait_objects::exceptions as exc;
use krait_objects::typeobj::{Type, flags};
use krait_objects::types::tuple::Tuple;
use krait_objects::{Object, PyResult, Thread, Word, name};

#[inline(always)]
pub unsafe fn get_len(st: St, _oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let subject = st.peek(1);
    let word = settle(thread, object(&subject).len(thread).map(Object::int_usize));
    st.push_or_error(word)
}

#[inline(always)]
pub unsafe fn match_mapping(mut st: St, _oparg: usize) -> Step {
    let subject = st.peek(1);
    st.push(Word::bool(object(&subject).ty().has(flags::MAPPING)));
    st.next()
}

#[inline(always)]
pub unsafe fn match_sequence(mut st: St, _oparg: usize) -> Step {
    let subject = st.peek(1);
    st.push(Word::bool(object(&subject).ty().has(flags::SEQUENCE)));
    st.next()
}

#[inline(always)]
pub unsafe fn match_keys(st: St, _oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let (subject, keys) = (st.peek(2), st.peek(1));
    let word = settle(thread, keys_of(thread, object(&subject), object(&keys)));
    st.push_or_error(word)
}

/// The values of the keys as a tuple, or None if one is missing.
fn keys_of(thread: &Thread, subject: &Object, keys: &Object) -> PyResult {
    let keys = keys.to_tuple(thread)?;
    let mut values = Vec::with_capacity(keys.len());
    let get = subject.getattr(thread, name!("get"))?;
    let marker = Object::list(Vec::new());
    let seen = krait_objects::types::set::Set::new();
    for key in keys.iter() {
        if let Some(seen) = seen.as_set()
            && !seen.add(thread, key)?
        {
            return Err(thread.value_error(format!(
                "mapping pattern checks duplicate key ({})",
                key.repr_string(thread)?
            )));
        }
        let value = get.call(thread, &[key.clone(), marker.clone()])?;
        if value.is(&marker) {
            return Ok(Object::NONE);
        }
        values.push(value);
    }
    Ok(Tuple::from_vec(values).into())
}

#[inline(always)]
pub unsafe fn match_class(mut st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let (subject, class, names) = (st.peek(3), st.peek(2), st.peek(1));
    let result = class_attributes(thread, object(&subject), object(&class), oparg, object(&names));
    match result {
        Ok(found) => {
            drop_top(&mut st, 3);
            st.push(found.map_or(Word::NONE, Object::into_word));
            st.next()
        }
        Err(raised) => {
            fail(thread, raised);
            Step::Error(st)
        }
    }
}

fn class_attributes(
    thread: &Thread,
    subject: &Object,
    class: &Object,
    positional: usize,
    names: &Object,
) -> PyResult<Option<Object>> {
    let Some(ty) = class.downcast::<Type>() else {
        return Err(thread.type_error("called match pattern must be a class"));
    };
    if !subject.isinstance(thread, class)? {
        return Ok(None);
    }
    let mut attributes = Vec::new();
    let mut seen: Vec<Object> = Vec::new();
    if positional > 0 {
        let match_args = class.lookup_attr(thread, name!("__match_args__"))?;
        let (match_args, match_self) = match match_args {
            Some(args) => {
                if !args.is_exact(&krait_objects::types::tuple::TUPLE) {
                    return Err(thread.type_error(format!(
                        "{}.__match_args__ must be a tuple (got {})",
                        ty.name(),
                        args.ty().name()
                    )));
                }
                (args.to_tuple(thread)?, false)
            }
            None => (Tuple::empty(), ty.has(flags::MATCH_SELF)),
        };
        let allowed = if match_self { 1 } else { match_args.len() };
        if allowed < positional {
            let plural = if allowed == 1 { "" } else { "s" };
            return Err(thread.type_error(format!(
                "{}() accepts {allowed} positional sub-pattern{plural} ({positional} given)",
                ty.name()
            )));
        }
        if match_self {
            attributes.push(subject.clone());
        } else {
            for name in match_args.iter().take(positional) {
                if name.as_str().is_none() {
                    return Err(thread.type_error(format!(
                        "__match_args__ elements must be strings (got {})",
                        name.ty().name()
                    )));
                }
                match attribute(thread, subject, ty, name, &mut seen)? {
                    Some(value) => attributes.push(value),
                    None => return Ok(None),
                }
            }
        }
    }
    for name in names.to_tuple(thread)?.iter() {
        match attribute(thread, subject, ty, name, &mut seen)? {
            Some(value) => attributes.push(value),
            None => return Ok(None),
        }
    }
    Ok(Some(Tuple::from_vec(attributes).into()))
}

fn attribute(
    thread: &Thread,
    subject: &Object,
    ty: &Type,
    name: &Object,
    seen: &mut Vec<Object>,
) -> PyResult<Option<Object>> {
    for earlier in seen.iter() {
        if earlier.eq(thread, name)? {
            return Err(thread.err(
                &exc::TYPE_ERROR,
                format!(
                    "{}() got multiple sub-patterns for attribute {}",
                    ty.name(),
                    name.repr_string(thread)?
                ),
            ));
        }
    }
    seen.push(name.clone());
    subject.lookup_attr(thread, name)
}
