//! Binds arguments with the messages of CPython's older parsers.

use krait_objects::suggestions::unexpected_keyword_of;
use krait_objects::{CallArgs, Object, PyResult, Raised, Thread};

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// Arguments by position or name; the first `required` ones must be given. Messages name no function.
pub fn bind<'a, const N: usize>(
    thread: &Thread,
    call: CallArgs<'a>,
    names: [&str; N],
    required: usize,
) -> PyResult<[Option<&'a Object>; N]> {
    let mut bound = [None; N];
    bind_each(thread, call, names, N, required, |place, value| {
        bound[place] = Some(value);
        Ok(())
    })?;
    Ok(bound)
}

/// As [`bind`], where only the first `most` arguments may be given by position, and each is handed to `convert` with its
/// place before the next one is looked at.
pub fn bind_each<'a, const N: usize>(
    thread: &Thread,
    call: CallArgs<'a>,
    names: [&str; N],
    most: usize,
    required: usize,
    mut convert: impl FnMut(usize, &'a Object) -> PyResult<()>,
) -> PyResult<()> {
    let positional = call.positional();
    let total = positional.len() + call.keyword_count();
    if total > N {
        let kind = if positional.is_empty() { "keyword " } else { "" };
        return Err(thread.type_error(format!(
            "function takes at most {N} {kind}argument{} ({total} given)",
            plural(N)
        )));
    }
    let mut left = call.keyword_count();
    for (place, name) in names.into_iter().enumerate() {
        if place == most && positional.len() > most {
            return Err(thread.type_error(format!(
                "function takes at most {most} positional argument{} ({} given)",
                plural(most),
                positional.len()
            )));
        }
        let value = match positional.get(place) {
            Some(value) => Some(value),
            None if left > 0 => keyword(call, name),
            None => None,
        };
        left -= usize::from(place >= positional.len() && value.is_some());
        match value {
            Some(value) => convert(place, value)?,
            None if place < required => {
                return Err(thread.type_error(format!(
                    "function missing required argument '{name}' (pos {})",
                    place + 1
                )));
            }
            None => {}
        }
    }
    if left > 0 { Err(unusable(thread, call, names)) } else { Ok(()) }
}

fn keyword<'a>(call: CallArgs<'a>, name: &str) -> Option<&'a Object> {
    let found = call.keywords().find(|(key, _)| key.as_str().is_some_and(|key| key.eq_str(name)));
    found.map(|(_, value)| value)
}

/// The error about keyword arguments that fit nowhere, or where something was given by position.
#[cold]
fn unusable<const N: usize>(thread: &Thread, call: CallArgs<'_>, names: [&str; N]) -> Raised {
    let by_position = names.into_iter().take(call.positional().len());
    for (place, name) in by_position.enumerate() {
        if keyword(call, name).is_some() {
            return thread.type_error(format!(
                "argument for function given by name ('{name}') and position ({})",
                place + 1
            ));
        }
    }
    let known =
        |key: &Object| names.iter().any(|name| key.as_str().is_some_and(|key| key.eq_str(name)));
    if let Err(error) = call.check_names(thread) {
        return error;
    }
    let unknown = call.keywords().find(|(key, _)| !known(key));
    let unknown = unknown.and_then(|(key, _)| key.as_str());
    let key = unknown.map_or(String::new(), |key| key.to_string_lossy());
    unexpected_keyword_of(thread, "this function", &key, &names)
}

/// Exactly so many positional arguments; `shown` is what the message calls the function.
pub fn exactly<'a, const N: usize>(
    thread: &Thread,
    call: CallArgs<'a>,
    name: &str,
    shown: &str,
) -> PyResult<&'a [Object; N]> {
    let args = call.no_keywords(thread, name)?;
    args.try_into().map_err(|_| {
        thread.type_error(format!(
            "{shown} takes exactly {N} argument{} ({} given)",
            plural(N),
            args.len()
        ))
    })
}

/// Some positional arguments.
pub fn between<'a>(
    thread: &Thread,
    call: CallArgs<'a>,
    name: &str,
    least: usize,
    most: usize,
) -> PyResult<&'a [Object]> {
    let args = call.no_keywords(thread, name)?;
    let (how, count) = if args.len() < least {
        ("least", least)
    } else if args.len() > most {
        ("most", most)
    } else {
        return Ok(args);
    };
    Err(thread.type_error(format!(
        "function takes at {how} {count} argument{} ({} given)",
        plural(count),
        args.len()
    )))
}
