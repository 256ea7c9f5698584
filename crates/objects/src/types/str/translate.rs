//! `translate` and `maketrans`.

use super::Str;
use super::slots::of;
use crate::error::PyResult;
use crate::exceptions as exc;
use crate::native::{Args, MethodDef};
use crate::object::Object;
use crate::thread::Thread;
use crate::types::dict::{DICT, Dict};
use krait_text::{Builder, Text};

pub(super) const TRANSLATE: MethodDef = MethodDef::one(
    "translate",
    "($self, table, /)",
    translate,
    "The string with each character replaced by what the table has for its number: a number, a string, or None to \
     delete it. What the table lacks stays.",
);

fn translate(thread: &Thread, object: &Object, table: &Object) -> PyResult {
    let view = of(object).view();
    let mut out = Builder::with_capacity(view.len());
    // A dict without code of its own gives the same answer each time.
    let mut known: Vec<Option<Mapped>> = Vec::new();
    if table.is_exact(&DICT) {
        known.resize_with(128, || None);
    }
    for c in view.iter() {
        if let Some(Some(mapped)) = known.get(c as usize) {
            mapped.push(&mut out);
            continue;
        }
        let mapped = mapped(thread, table, c)?;
        mapped.push(&mut out);
        if let Some(slot) = known.get_mut(c as usize) {
            *slot = Some(mapped);
        }
    }
    Ok(Str::from_builder(out).into())
}

enum Mapped {
    Nothing,
    Character(u32),
    Text(Text),
}

impl Mapped {
    fn push(&self, out: &mut Builder) {
        match self {
            Mapped::Nothing => {}
            Mapped::Character(c) => out.push(*c),
            Mapped::Text(text) => out.push_view(text.as_str()),
        }
    }
}

fn mapped(thread: &Thread, table: &Object, c: u32) -> PyResult<Mapped> {
    let key = Object::int(c as i64);
    let value = match table.downcast_exact::<Dict>() {
        Some(dict) => dict.get(thread, &key).map(|value| value.unwrap_or_else(|| key.clone())),
        None => table.getitem(thread, &key),
    };
    let value = match value {
        Ok(value) => value,
        Err(raised) if raised.is(&exc::LOOKUP_ERROR) => return Ok(Mapped::Character(c)),
        Err(raised) => return Err(raised),
    };
    if value.is_none() {
        return Ok(Mapped::Nothing);
    }
    if let Some(number) = value.as_int() {
        return match number.to_i64() {
            Some(c @ 0..=0x10ffff) => Ok(Mapped::Character(c as u32)),
            _ => Err(thread.value_error("character mapping must be in range(0x110000)")),
        };
    }
    match value.as_str() {
        Some(text) => Ok(Mapped::Text(text.to_text())),
        None => Err(thread.type_error("character mapping must return integer, None or str")),
    }
}

pub(super) const MAKE_TRANS: MethodDef = MethodDef::new(
    "maketrans",
    "(x, y=<unrepresentable>, z=<unrepresentable>, /)",
    |thread, _, args| make_trans(thread, args),
    "A table for translate(), from a dict, or from the characters of one string to those of another; those of a third \
     are deleted.",
)
.stat();

fn make_trans(thread: &Thread, args: Args<'_>) -> PyResult {
    let x = args.req(0);
    let argument = |index: usize| match args.opt(index) {
        Some(value) => {
            super::search::text(thread, value, &format!("maketrans() argument {}", index + 1))
                .map(Some)
        }
        None => Ok(None),
    };
    let (y, z) = (argument(1)?, argument(2)?);
    let table = Dict::new();
    let Some(to) = y else {
        let Some(dict) = x.as_dict().filter(|_| x.is_exact(&DICT)) else {
            return Err(
                thread.type_error("if you give only one argument to maketrans it must be a dict")
            );
        };
        for (key, value) in dict.items() {
            let key = match key.as_str() {
                Some(text) if text.len() == 1 => Object::int(text.view().at(0) as i64),
                Some(_) => {
                    return Err(
                        thread.value_error("string keys in translatetable must be of length 1")
                    );
                }
                None if key.as_int().is_some() => key,
                None => {
                    return Err(
                        thread.type_error("keys in translate table mustbe strings or integers")
                    );
                }
            };
            table.set(thread, &key, &value)?;
        }
        return Ok(table.into());
    };
    let Some(from) = x.as_str() else {
        return Err(thread.type_error(
            "first maketrans argument must be a string if there is a second argument",
        ));
    };
    if from.len() != to.len() {
        return Err(thread.value_error("the first two maketrans arguments must have equal length"));
    }
    for (from, to) in from.view().iter().zip(to.iter()) {
        table.set(thread, &Object::int(from as i64), &Object::int(to as i64))?;
    }
    for c in z.into_iter().flat_map(|z| z.iter()) {
        table.set(thread, &Object::int(c as i64), &Object::NONE)?;
    }
    Ok(table.into())
}
