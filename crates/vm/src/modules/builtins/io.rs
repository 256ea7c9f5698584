//! `print` and `input`.

use krait_objects::exceptions as exc;
use krait_objects::types::str::Str;
use krait_objects::{Args, Object, PyResult, Thread, name};

fn sys_stream(thread: &Thread, stream: &'static Object) -> PyResult {
    let found = thread.interp().sys_dict().and_then(|sys| sys.get_name(stream));
    found.ok_or_else(|| {
        thread.runtime_error(format!(
            "lost sys.{}",
            stream.as_str().map(Str::to_string_lossy).unwrap_or_default()
        ))
    })
}

fn separator(thread: &Thread, value: Option<&Object>, which: &str) -> PyResult<Option<Object>> {
    match value {
        Some(value) if value.is_none() => Ok(None),
        Some(value) if value.as_str().is_some() => Ok(Some(value.clone())),
        Some(value) => Err(thread
            .type_error(format!("{which} must be None or a string, not {}", value.ty().name()))),
        None => Ok(None),
    }
}

pub(super) fn print(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let values = args.req(0).to_tuple(thread)?;
    let sep = separator(thread, args.opt(1), "sep")?;
    let end = separator(thread, args.opt(2), "end")?;
    let file = match args.opt(3) {
        Some(file) if !file.is_none() => file.clone(),
        _ => {
            let file = sys_stream(thread, name!("stdout"))?;
            if file.is_none() {
                return Ok(Object::NONE);
            }
            file
        }
    };
    let write =
        |text: &Object| file.call_method(thread, name!("write"), std::slice::from_ref(text));
    for (i, value) in values.iter().enumerate() {
        if i > 0 {
            match &sep {
                Some(sep) => write(sep)?,
                None => write(name!(" "))?,
            };
        }
        write(&value.to_str(thread)?.into())?;
    }
    match &end {
        Some(end) => write(end)?,
        None => write(name!("\n"))?,
    };
    if let Some(flush) = args.opt(4)
        && flush.is_true(thread)?
    {
        file.call_method(thread, name!("flush"), &[])?;
    }
    Ok(Object::NONE)
}

pub(super) fn input(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let (stdin, stdout) =
        (sys_stream(thread, name!("stdin"))?, sys_stream(thread, name!("stdout"))?);
    if stdin.is_none() {
        return Err(thread.runtime_error("input(): lost sys.stdin"));
    }
    if stdout.is_none() {
        return Err(thread.runtime_error("input(): lost sys.stdout"));
    }
    let prompt = args.opt(0).cloned().unwrap_or(Object::NONE);
    thread.audit("builtins.input", std::slice::from_ref(&prompt))?;
    if let Ok(stderr) = sys_stream(thread, name!("stderr")) {
        // Errors of a broken stderr do not matter here.
        let _ = stderr.call_method(thread, name!("flush"), &[]);
    }
    if let Some(prompt) = args.opt(0) {
        stdout.call_method(thread, name!("write"), &[prompt.to_str(thread)?.into()])?;
    }
    stdout.call_method(thread, name!("flush"), &[])?;
    let line = stdin.call_method(thread, name!("readline"), &[])?;
    let Some(text) = line.as_str() else {
        return Err(thread.type_error(format!(
            "object.readline() returned non-string (type {})",
            line.ty().name()
        )));
    };
    if text.is_empty() {
        return Err(thread.err(&exc::EOF_ERROR, "EOF when reading a line"));
    }
    let view = text.view();
    if view.last() == Some(10) {
        return Ok(Str::from_text(&krait_text::Text::new(view.slice(0..view.len() - 1))).into());
    }
    Ok(line)
}
