//! Binding call arguments to a function's parameters, with CPython's messages (`initialize_locals` in `Python/ceval.c`).

use super::Function;
use krait_bytecode::code::flags as co;
use krait_objects::object::{close, dup};
use krait_objects::types::code::Code;
use krait_objects::types::dict::Dict;
use krait_objects::types::str::{STR, Str};
use krait_objects::types::tuple::Tuple;
use krait_objects::{CallArgs, Object, PyResult, Raised, Ref, Thread, Word};

/// Fills the parameters' slots of a new frame. On error the filled slots stay owned by the frame.
///
/// # Safety
/// `locals` points to the frame's `nlocalsplus` slots, all NULL.
#[inline]
pub unsafe fn bind(
    thread: &Thread,
    function: &Function,
    args: CallArgs<'_>,
    locals: *mut Word,
) -> PyResult<()> {
    let names = args.kwnames.map_or(&[][..], Tuple::as_slice);
    let words = args.args.as_ptr().cast::<Word>();
    // SAFETY: Object is a transparent wrapper of a word; the references that move into the slots are made up for.
    unsafe {
        if bind_words(function, words, args.args.len(), names, locals) {
            for argument in args.args {
                dup(argument.word());
            }
            return Ok(());
        }
        bind_general(thread, function, args, locals)
    }
}

/// Fills the parameters' slots of a new frame with `count` arguments, the last ones of which have the given names, if no
/// error is to be told. The references move into the slots; where the answer is false, nothing has changed.
///
/// # Safety
/// `args` points to the arguments, `locals` to the frame's `nlocalsplus` slots, all NULL.
#[inline]
pub unsafe fn bind_words(
    function: &Function,
    args: *const Word,
    count: usize,
    names: &[Object],
    locals: *mut Word,
) -> bool {
    let code = function.code();
    // SAFETY: passed on; the parameters are the first slots.
    unsafe {
        if !names.is_empty() {
            return bind_keywords(function, args, count, names, locals);
        }
        if count == code.argcount as usize
            && code.kwonlyargcount == 0
            && code.flags & (co::VARARGS | co::VARKEYWORDS) == 0
        {
            locals.copy_from_nonoverlapping(args, count);
            return true;
        }
        bind_positional(function, args, count, locals)
    }
}

/// As [`bind_words`], without keywords.
///
/// # Safety
/// As there.
#[inline(never)]
unsafe fn bind_positional(
    function: &Function,
    args: *const Word,
    count: usize,
    locals: *mut Word,
) -> bool {
    let Some(taken) = taken_as_they_are(function, count) else { return false };
    // SAFETY: passed on; the parameters are the first slots.
    unsafe {
        for index in 0..taken {
            // One by one: they were mostly written so just now.
            locals.add(index).write_volatile(*args.add(index));
        }
        complete(function, locals, taken, args.add(taken), count - taken);
    }
    true
}

/// How many of `count` positional arguments are the first parameters' values, where [`complete`] does the rest. None: an
/// error is to be told.
#[inline(never)]
pub fn taken_as_they_are(function: &Function, count: usize) -> Option<usize> {
    let code = function.code();
    let argcount = code.argcount as usize;
    if count > argcount {
        if code.flags & co::VARARGS == 0 {
            return None;
        }
    } else if count < argcount {
        // SAFETY: the reference ends here.
        let defaults = unsafe { (*function.defaults.get()).as_deref() };
        if defaults.map_or(0, Tuple::len) < argcount - count {
            return None;
        }
    }
    let all = (0..code.kwonlyargcount as usize)
        .all(|which| keyword_only_default(function, which).is_some());
    all.then(|| count.min(argcount))
}

/// The default of a keyword-only parameter, borrowed from the function.
#[inline(always)]
pub fn keyword_only_default(function: &Function, which: usize) -> Option<Word> {
    let code = function.code();
    // SAFETY: nothing changes the function's namespace meanwhile.
    let defaults = unsafe { (*function.kwdefaults.get()).as_deref()? };
    let name = code.local_name(code.argcount as usize + which);
    // They are in the parameters' order, some of which may have none, unless a program has changed that.
    let near = (0..=which).rev().find_map(|entry| defaults.word_of_key_at(entry, name));
    near.or_else(|| defaults.word_at_entry(defaults.entry_index(name)?))
}

/// Fills the parameters of a new frame that have no value with defaults, and those behind them with what they collect: the
/// references of the `rest`.
///
/// # Safety
/// [`taken_as_they_are`] vouches for the defaults, `locals` points to the frame's slots, of which the first `taken` have their
/// values, and `rest` to `count` arguments.
#[inline(never)]
pub unsafe fn complete(
    function: &Function,
    locals: *mut Word,
    taken: usize,
    rest: *const Word,
    count: usize,
) {
    let code = function.code();
    let argcount = code.argcount as usize;
    let mut next = argcount + code.kwonlyargcount as usize;
    // SAFETY: by the contract.
    unsafe {
        if taken < argcount {
            let defaults = (*function.defaults.get()).as_deref().map_or(&[][..], Tuple::as_slice);
            let last = &defaults[defaults.len() - (argcount - taken)..];
            for (index, value) in last.iter().enumerate() {
                locals.add(taken + index).write(dup(value.word()));
            }
        }
        for index in argcount..next {
            let value = keyword_only_default(function, index - argcount);
            locals.add(index).write(dup(value.unwrap_or(Word::NULL)));
        }
        if code.flags & co::VARARGS != 0 {
            let rest = Tuple::take_words(rest, count);
            locals.add(next).write(rest.into_object().into_word());
            next += 1;
        }
        if code.flags & co::VARKEYWORDS != 0 {
            locals.add(next).write(Dict::new().into_object().into_word());
        }
    }
}

/// As [`bind_words`], with keywords.
///
/// # Safety
/// As there.
#[inline(never)]
unsafe fn bind_keywords(
    function: &Function,
    args: *const Word,
    count: usize,
    names: &[Object],
    locals: *mut Word,
) -> bool {
    let code = function.code();
    let argcount = code.argcount as usize;
    let total = argcount + code.kwonlyargcount as usize;
    let positional = count - names.len();
    let varargs = code.flags & co::VARARGS != 0;
    if positional > argcount && !varargs || names.len() > MASK_BITS {
        return false;
    }
    // SAFETY: the parameters are the first slots; what is written there is a reference of the arguments' until nothing can
    // fail any more.
    unsafe {
        let taken = positional.min(argcount);
        locals.copy_from_nonoverlapping(args, taken);
        let extra = (code.flags & co::VARKEYWORDS != 0).then(Dict::new);
        let mut collected = 0u64;
        let mut fits = true;
        for (i, name) in names.iter().enumerate() {
            let value = *args.add(positional + i);
            match (parameter_index(code, total, name), &extra) {
                (Some(index), _) if (*locals.add(index)).is_null() => {
                    locals.add(index).write(value)
                }
                (None, Some(extra)) if name.is_exact(&STR) => {
                    extra.set_str(name, Object::from_borrowed(value));
                    collected |= 1 << i;
                }
                _ => fits = false,
            }
        }
        let defaults = (*function.defaults.get()).as_deref().map_or(&[][..], Tuple::as_slice);
        // There may be more than parameters: they belong to the last ones.
        let defaults = &defaults[defaults.len().saturating_sub(argcount)..];
        let first_default = argcount - defaults.len();
        fits &= (taken..first_default).all(|index| !(*locals.add(index)).is_null());
        fits &= (argcount..total).all(|index| {
            !(*locals.add(index)).is_null()
                || keyword_only_default(function, index - argcount).is_some()
        });
        if !fits {
            for index in 0..total {
                locals.add(index).write(Word::NULL);
            }
            return false;
        }
        for index in taken.max(first_default)..argcount {
            let slot = locals.add(index);
            if (*slot).is_null() {
                slot.write(dup(defaults[index - first_default].word()));
            }
        }
        for index in argcount..total {
            let slot = locals.add(index);
            if (*slot).is_null() {
                let value = keyword_only_default(function, index - argcount);
                slot.write(dup(value.unwrap_or(Word::NULL)));
            }
        }
        if varargs {
            let rest = Tuple::take_words(args.add(taken), positional - taken);
            locals.add(total).write(rest.into_object().into_word());
        }
        if let Some(extra) = extra {
            for i in (0..names.len()).filter(|i| collected >> i & 1 != 0) {
                close(*args.add(positional + i));
            }
            locals.add(total + usize::from(varargs)).write(extra.into_object().into_word());
        }
        true
    }
}

/// How many keywords [`bind_words`] can tell apart.
const MASK_BITS: usize = 64;

/// As [`bind`], for all parameters and arguments.
#[inline(never)]
unsafe fn bind_general(
    thread: &Thread,
    function: &Function,
    args: CallArgs<'_>,
    locals: *mut Word,
) -> PyResult<()> {
    let code = function.code();
    let positional = args.positional();
    let argcount = code.argcount as usize;
    let total = argcount + code.kwonlyargcount as usize;
    // SAFETY: indices stay below the number of parameters, which is at most `nlocalsplus`.
    let put = |index: usize, value: Object| unsafe { locals.add(index).write(value.into_word()) };
    // SAFETY: as above.
    let filled = |index: usize| unsafe { !(*locals.add(index)).is_null() };
    for (i, value) in positional.iter().take(argcount).enumerate() {
        put(i, value.clone());
    }
    let varargs = code.flags & co::VARARGS != 0;
    if varargs {
        put(total, Tuple::from_slice(positional.get(argcount..).unwrap_or_default()).into());
    }
    let mut keywords: Option<Ref<Dict>> = None;
    if code.flags & co::VARKEYWORDS != 0 {
        let dict = Dict::new();
        put(total + usize::from(varargs), dict.clone().into());
        keywords = Some(dict);
    }
    for (name, value) in args.keywords() {
        match parameter_index(code, total, name) {
            Some(index) => {
                if filled(index) {
                    return Err(thread.type_error(format!(
                        "{}() got multiple values for argument '{}'",
                        function.qualname_string(),
                        text(name)
                    )));
                }
                put(index, value.clone());
            }
            None => match &keywords {
                Some(dict) => {
                    if name.as_str().is_none() {
                        return Err(not_string(thread));
                    }
                    dict.set(thread, name, value)?;
                }
                None => return Err(unexpected_keyword(thread, function, args, name, total)),
            },
        }
    }
    if positional.len() > argcount && !varargs {
        return Err(too_many_positional(thread, function, positional.len(), &filled));
    }
    if positional.len() < argcount {
        let defaults = function.defaults();
        let defaults = defaults.as_ref().map(|d| d.as_slice()).unwrap_or_default();
        // There may be more than parameters: they belong to the last ones.
        let defaults = &defaults[defaults.len().saturating_sub(argcount)..];
        let first_default = argcount - defaults.len();
        let missing: Vec<usize> = (0..first_default).filter(|&i| !filled(i)).collect();
        if !missing.is_empty() {
            return Err(missing_arguments(thread, function, &missing, "positional"));
        }
        for (i, value) in defaults.iter().enumerate() {
            let index = first_default + i;
            if !filled(index) {
                put(index, value.clone());
            }
        }
    }
    if code.kwonlyargcount > 0 {
        let defaults = function.kwdefaults();
        let mut missing = Vec::new();
        for index in argcount..total {
            if filled(index) {
                continue;
            }
            let value = match &defaults {
                Some(defaults) => defaults.get(thread, code.local_name(index))?,
                None => None,
            };
            match value {
                Some(value) => put(index, value),
                None => missing.push(index),
            }
        }
        if !missing.is_empty() {
            return Err(missing_arguments(thread, function, &missing, "keyword-only"));
        }
    }
    Ok(())
}

fn text(name: &Object) -> String {
    name.as_str().map(Str::to_string_lossy).unwrap_or_default()
}

#[cold]
fn not_string(thread: &Thread) -> Raised {
    thread.type_error("keywords must be strings")
}

/// The parameter that a keyword names; positional-only ones do not count.
fn parameter_index(code: &Code, total: usize, name: &Object) -> Option<usize> {
    let start = code.posonlyargcount as usize;
    let names = &code.localsplusnames.as_slice()[start..total];
    if let Some(at) = names.iter().position(|n| n.is(name)) {
        return Some(start + at);
    }
    let name = name.as_str()?;
    if name.is_interned() {
        // As parameters' names are.
        return None;
    }
    names.iter().position(|n| n.as_str().is_some_and(|n| n.eq(name))).map(|at| start + at)
}

#[cold]
fn unexpected_keyword(
    thread: &Thread,
    function: &Function,
    args: CallArgs<'_>,
    name: &Object,
    total: usize,
) -> Raised {
    let code = function.code();
    let qualname = function.qualname_string();
    if name.as_str().is_none() {
        return not_string(thread);
    }
    let positional_only: Vec<String> = code.localsplusnames.as_slice()
        [..code.posonlyargcount as usize]
        .iter()
        .filter(|n| args.keywords().any(|(k, _)| text(k) == text(n)))
        .map(text)
        .collect();
    if !positional_only.is_empty() {
        return thread.type_error(format!(
            "{qualname}() got some positional-only arguments passed as keyword arguments: '{}'",
            positional_only.join(", ")
        ));
    }
    let candidates: Vec<String> = code.localsplusnames.as_slice()
        [code.posonlyargcount as usize..total]
        .iter()
        .map(text)
        .collect();
    let candidates: Vec<&str> = candidates.iter().map(String::as_str).collect();
    let shown = text(name);
    krait_objects::suggestions::unexpected_keyword(thread, &qualname, &shown, &candidates)
}

#[cold]
fn too_many_positional(
    thread: &Thread,
    function: &Function,
    given: usize,
    filled: &dyn Fn(usize) -> bool,
) -> Raised {
    let code = function.code();
    let argcount = code.argcount as usize;
    let kwonly_given =
        (argcount..argcount + code.kwonlyargcount as usize).filter(|&index| filled(index)).count();
    let defaults = function.defaults().map_or(0, |d| d.len());
    let (takes, plural) = if defaults > 0 {
        (format!("from {} to {argcount}", argcount as isize - defaults as isize), true)
    } else {
        (argcount.to_string(), argcount != 1)
    };
    let keyword_part = if kwonly_given > 0 {
        format!(
            " positional argument{} (and {kwonly_given} keyword-only argument{})",
            if given != 1 { "s" } else { "" },
            if kwonly_given != 1 { "s" } else { "" }
        )
    } else {
        String::new()
    };
    thread.type_error(format!(
        "{}() takes {takes} positional argument{} but {given}{keyword_part} {} given",
        function.qualname_string(),
        if plural { "s" } else { "" },
        if given == 1 && kwonly_given == 0 { "was" } else { "were" }
    ))
}

#[cold]
fn missing_arguments(
    thread: &Thread,
    function: &Function,
    missing: &[usize],
    kind: &str,
) -> Raised {
    let code = function.code();
    let names: Vec<String> =
        missing.iter().map(|&i| format!("'{}'", text(code.local_name(i)))).collect();
    let list = match names.as_slice() {
        [only] => only.clone(),
        [first, second] => format!("{first} and {second}"),
        [init @ .., last] => format!("{}, and {last}", init.join(", ")),
        [] => String::new(),
    };
    thread.type_error(format!(
        "{}() missing {} required {kind} argument{}: {list}",
        function.qualname_string(),
        names.len(),
        if names.len() == 1 { "" } else { "s" }
    ))
}

/// Drops the parameters of a frame whose binding failed.
///
/// # Safety
/// `locals` points to `count` initialised slots.
pub unsafe fn drop_locals(locals: *mut Word, count: usize) {
    for i in 0..count {
        // SAFETY: by the contract.
        unsafe { close(locals.add(i).replace(Word::NULL)) };
    }
}
