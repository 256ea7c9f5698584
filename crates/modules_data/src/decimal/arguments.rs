//! Binds arguments with the messages of CPython's older parsers, which name no function.

use krait_objects::{CallArgs, Object, PyResult, Thread};

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// Arguments by position or name; the first `required` ones must be given.
pub(super) fn bind<'a, const N: usize>(
    thread: &Thread,
    call: CallArgs<'a>,
    names: [&str; N],
    required: usize,
) -> PyResult<[Option<&'a Object>; N]> {
    let positional = call.positional();
    let total = positional.len() + call.keyword_count();
    if total > N {
        return Err(thread.type_error(format!(
            "function takes at most {N} argument{} ({total} given)",
            plural(N)
        )));
    }
    let mut bound = [None; N];
    for (slot, value) in bound.iter_mut().zip(positional) {
        *slot = Some(value);
    }
    for (key, value) in call.keywords() {
        let place = names.iter().position(|name| key.as_str().is_some_and(|key| key.eq_str(name)));
        let Some(place) = place else {
            return Err(unexpected(thread, key));
        };
        if bound[place].is_some() {
            return Err(thread.type_error(format!(
                "argument for function given by name ('{}') and position ({})",
                names[place],
                place + 1
            )));
        }
        bound[place] = Some(value);
    }
    for (place, name) in names.iter().enumerate().take(required) {
        if bound[place].is_none() {
            return Err(thread.type_error(format!(
                "function missing required argument '{name}' (pos {})",
                place + 1
            )));
        }
    }
    Ok(bound)
}

#[cold]
fn unexpected(thread: &Thread, key: &Object) -> krait_objects::Raised {
    let key = key.as_str().map_or(String::new(), |key| key.to_string_lossy());
    thread.type_error(format!("this function got an unexpected keyword argument '{key}'"))
}

/// Exactly so many positional arguments.
pub(super) fn exactly<'a, const N: usize>(
    thread: &Thread,
    call: CallArgs<'a>,
    name: &str,
) -> PyResult<&'a [Object; N]> {
    let args = call.no_keywords(thread, name)?;
    args.try_into().map_err(|_| {
        thread.type_error(format!(
            "function takes exactly {N} argument{} ({} given)",
            plural(N),
            args.len()
        ))
    })
}

/// Some positional arguments.
pub(super) fn between<'a>(
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
