//! String literals: `scanstring`, and the errors of the whole parser.

use super::quote::plain_run;
use krait_objects::types::str::Str;
use krait_objects::{CallArgs, MethodDef, Object, PyResult, Raised, Ref, Signature, Thread, name};
use krait_text::{Builder, Str as StrView};

pub const SCANSTRING: MethodDef = MethodDef::raw(
    "scanstring",
    "",
    scanstring,
    "scanstring(string, end, strict=True) -> (string, end)\n\nRead the string literal whose content begins at the index end, \
     behind the opening quote.\nGives the string and the index behind the closing quote. Without strict, control \
     characters\nmay occur in it.",
);

/// `json.decoder.JSONDecodeError(message, document, position)`
#[cold]
pub fn decode_error(thread: &Thread, message: &str, document: &Str, position: isize) -> Raised {
    let class = (thread.hooks().import)(
        thread,
        name!("json.decoder"),
        None,
        None,
        Some(&Object::tuple(&[name!("JSONDecodeError").clone()])),
        0,
    )
    .and_then(|module| module.getattr(thread, name!("JSONDecodeError")));
    let args = [Object::str(message), document.to_object(), Object::int(position as i64)];
    match class.and_then(|class| class.call(thread, &args)) {
        Ok(exception) if exception.is_instance(&krait_objects::exceptions::BASE_EXCEPTION) => {
            thread.raise(exception)
        }
        Ok(_) => thread.type_error("JSONDecodeError is not an exception"),
        Err(raised) => raised,
    }
}

fn scanstring(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    static SIGNATURE: Signature = Signature::new("scanstring", "(string, end, strict=True, /)");
    let positional = args.no_keywords(thread, "_json.scanstring")?;
    match positional.len() {
        n @ (0 | 1) => {
            let message = format!("scanstring() takes at least 2 arguments ({n} given)");
            return Err(thread.type_error(message));
        }
        2 | 3 => {}
        n => {
            let message = format!("scanstring() takes at most 3 arguments ({n} given)");
            return Err(thread.type_error(message));
        }
    }
    let args = SIGNATURE.bind(thread, args)?;
    let end = args.req(1).index_isize_or(thread, &krait_objects::exceptions::OVERFLOW_ERROR)?;
    let strict = match args.opt(2) {
        Some(strict) => strict.is_true(thread)?,
        None => true,
    };
    let Some(text) = args.req(0).as_str() else {
        let message = format!("first argument must be a string, not {}", args.req(0).ty().name());
        return Err(thread.type_error(message));
    };
    let Some(start) = usize::try_from(end).ok().filter(|&start| start <= text.len()) else {
        return Err(thread.value_error("end is out of bounds"));
    };
    let (string, end) = scan(thread, text, start, strict)?;
    Ok(Object::tuple(&[string.into(), Object::int_usize(end)]))
}

/// Reads a literal whose content begins at `start`: the string, and the index behind its closing quote.
pub fn scan(
    thread: &Thread,
    document: &Str,
    start: usize,
    strict: bool,
) -> PyResult<(Ref<Str>, usize)> {
    let view = document.view();
    let unterminated =
        || decode_error(thread, "Unterminated string starting at", document, start as isize - 1);
    let mut out: Option<Builder> = None;
    let mut at = start;
    loop {
        let from = at;
        let c = loop {
            at += plain_run(view.slice_from(at), u32::MAX);
            let Some(c) = view.get(at) else { return Err(unterminated()) };
            match c {
                0x22 | 0x5c => break c,
                0..0x20 if strict => {
                    let message = "Invalid control character at";
                    return Err(decode_error(thread, message, document, at as isize));
                }
                _ => at += 1,
            }
        };
        let chunk = view.slice(from..at);
        at += 1;
        if c == 0x22 {
            let string = match out {
                None => Str::from_view(chunk),
                Some(mut out) => {
                    out.push_view(chunk);
                    Str::from_builder(out)
                }
            };
            return Ok((string, at));
        }
        let out = out.get_or_insert_with(Builder::new);
        out.push_view(chunk);
        let Some(escape) = view.get(at) else { return Err(unterminated()) };
        at += 1;
        let c = match escape {
            0x22 | 0x5c | 0x2f => escape,
            0x62 => 0x08,
            0x66 => 0x0c,
            0x6e => 0x0a,
            0x72 => 0x0d,
            0x74 => 0x09,
            0x75 => {
                let (c, end) = unicode_escape(view, at).ok_or_else(|| {
                    let message = "Invalid \\uXXXX escape";
                    decode_error(thread, message, document, at as isize - 1)
                })?;
                at = end;
                c
            }
            _ => {
                let message = "Invalid \\escape";
                return Err(decode_error(thread, message, document, at as isize - 2));
            }
        };
        out.push(c);
    }
}

fn four_digits(view: StrView<'_>, at: usize) -> Option<u32> {
    let mut value = 0;
    for i in at..at + 4 {
        value = value << 4 | char::from_u32(view.get(i)?)?.to_digit(16)?;
    }
    Some(value)
}

/// The code point of the digits at `at`, with a low surrogate's escape that completes it, and where it ends.
fn unicode_escape(view: StrView<'_>, at: usize) -> Option<(u32, usize)> {
    let end = at + 4;
    let c = four_digits(view, at)?;
    if (0xd800..0xdc00).contains(&c)
        && view.get(end) == Some('\\' as u32)
        && view.get(end + 1) == Some('u' as u32)
        && let Some(low) = four_digits(view, end + 2)
        && (0xdc00..0xe000).contains(&low)
    {
        return Some((0x10000 + ((c & 0x3ff) << 10 | low & 0x3ff), end + 6));
    }
    Some((c, end))
}
