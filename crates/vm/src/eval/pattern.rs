//! Pattern matching.

use super::fast::compare_op::conclude;
use super::{St, Step, drop_top, object, settle};
use krait_objects::exceptions as exc;
use krait_objects::object::type_of;
use krait_objects::typeobj::{Type, flags};
use krait_objects::types::dict::Dict;
use krait_objects::types::list::{LIST, List};
use krait_objects::types::set::Set;
use krait_objects::types::str::Str;
use krait_objects::types::tuple::{TUPLE, Tuple};
use krait_objects::{Object, PyResult, Thread, Word, name};

/// The length of a tuple or list.
#[inline(always)]
pub unsafe fn get_len_fast(mut st: St, _oparg: usize) -> Step {
    let subject = st.peek(1);
    if !subject.is_heap() {
        return Step::Slow(st);
    }
    let ty = type_of(subject);
    let length = if std::ptr::eq(ty, &TUPLE) {
        (*subject.ptr().cast::<Tuple>()).len()
    } else if std::ptr::eq(ty, &LIST) {
        (*subject.ptr().cast::<List>()).len()
    } else {
        return Step::Slow(st);
    };
    match Word::try_int(length as i64) {
        Some(length) => {
            st.push(length);
            st.next()
        }
        None => Step::Slow(st),
    }
}

#[inline(always)]
pub unsafe fn get_len(st: St, _oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let subject = st.peek(1);
    let word = settle(thread, object(&subject).len(thread).map(Object::int_usize));
    st.push_or_error(word)
}

#[inline(always)]
pub unsafe fn match_mapping(st: St, _oparg: usize) -> Step {
    conclude(st, (*type_of(st.peek(1))).has(flags::MAPPING)).next()
}

#[inline(always)]
pub unsafe fn match_sequence(st: St, _oparg: usize) -> Step {
    conclude(st, (*type_of(st.peek(1))).has(flags::SEQUENCE)).next()
}

#[inline(always)]
pub unsafe fn match_keys(mut st: St, _oparg: usize) -> Step {
    st.leave_to_native();
    let values = values_or_null(st.th, st.peek(2), st.peek(1));
    if values.is_null() {
        return Step::Error(st);
    }
    st.push(values);
    st.next()
}

/// NULL with an error in flight.
#[inline(never)]
unsafe fn values_or_null(th: *const Thread, subject: Word, keys: Word) -> Word {
    settle(&*th, keys_of(&*th, object(&subject), object(&keys)))
}

/// The values of the keys as a tuple, or None if one is missing.
fn keys_of(thread: &Thread, subject: &Object, keys: &Object) -> PyResult {
    let keys = keys.to_tuple(thread)?;
    let mut values = Vec::with_capacity(keys.len());
    let seen = if are_plainly_different(keys.as_slice()) { None } else { Some(Set::new()) };
    let is_new = |key: &Object| match seen.as_ref().and_then(|seen| seen.as_set()) {
        Some(seen) => seen.add(thread, key),
        None => Ok(true),
    };
    let duplicate = |key: &Object| {
        Err(thread.value_error(format!(
            "mapping pattern checks duplicate key ({})",
            key.repr_string(thread)?
        )))
    };
    if let Some(dict) = subject.downcast_exact::<Dict>() {
        for key in keys.iter() {
            if !is_new(key)? {
                return duplicate(key);
            }
            match dict.get(thread, key)? {
                Some(value) => values.push(value),
                None => return Ok(Object::NONE),
            }
        }
        return Ok(Tuple::from_vec(values).into());
    }
    let get = subject.getattr(thread, name!("get"))?;
    let marker = Object::list(Vec::new());
    for key in keys.iter() {
        if !is_new(key)? {
            return duplicate(key);
        }
        let value = get.call(thread, &[key.clone(), marker.clone()])?;
        if value.is(&marker) {
            return Ok(Object::NONE);
        }
        values.push(value);
    }
    Ok(Tuple::from_vec(values).into())
}

/// Whether the keys are interned strings of which no two are the same: their hashes raise nothing, and they need no set.
fn are_plainly_different(keys: &[Object]) -> bool {
    let is_interned = |key: &Object| key.downcast_exact::<Str>().is_some_and(Str::is_interned);
    keys.iter().all(is_interned)
        && (1..keys.len()).all(|i| keys[..i].iter().all(|earlier| !earlier.is(&keys[i])))
}

#[inline(always)]
pub unsafe fn match_class(mut st: St, oparg: usize) -> Step {
    st.leave_to_native();
    let attributes = attributes_or_null(st.th, st.sp, oparg);
    if attributes.is_null() {
        return Step::Error(st);
    }
    drop_top(&mut st, 3);
    st.push(attributes);
    st.next()
}

/// Of subject, class and names below the stack's end; NULL with an error in flight.
#[inline(never)]
unsafe fn attributes_or_null(th: *const Thread, sp: *const Word, positional: usize) -> Word {
    let [subject, class, names] = [3, 2, 1].map(|depth| *sp.sub(depth));
    let found =
        class_attributes(&*th, object(&subject), object(&class), positional, object(&names));
    settle(&*th, found.map(|found| found.unwrap_or(Object::NONE)))
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
    let names = names.to_tuple(thread)?;
    let mut attributes = Vec::with_capacity(positional + names.len());
    let match_args;
    let mut by_place: &[Object] = &[];
    if positional > 0 {
        let (args, match_self) = match class.lookup_attr(thread, name!("__match_args__"))? {
            Some(args) => {
                if !args.is_exact(&TUPLE) {
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
        match_args = args;
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
            by_place = &match_args.as_slice()[..positional];
        }
    }
    for (i, name) in by_place.iter().enumerate() {
        if name.as_str().is_none() {
            return Err(thread.type_error(format!(
                "__match_args__ elements must be strings (got {})",
                name.ty().name()
            )));
        }
        check_new(thread, ty, name, &by_place[..i])?;
        match subject.lookup_attr(thread, name)? {
            Some(value) => attributes.push(value),
            None => return Ok(None),
        }
    }
    for (i, name) in names.iter().enumerate() {
        check_new(thread, ty, name, by_place)?;
        check_new(thread, ty, name, &names.as_slice()[..i])?;
        match subject.lookup_attr(thread, name)? {
            Some(value) => attributes.push(value),
            None => return Ok(None),
        }
    }
    Ok(Some(Tuple::from_vec(attributes).into()))
}

/// An attribute is asked for once.
fn check_new(thread: &Thread, ty: &Type, name: &Object, earlier: &[Object]) -> PyResult<()> {
    for earlier in earlier {
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
    Ok(())
}
