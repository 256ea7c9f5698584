//! `str.format` and `str.format_map`.
//!
//! Reading of templates and field names is in `format/template.rs`, which `_string` uses too. Matches CPython's
//! `Objects/stringlib/unicode_format.h`.

pub mod template;

use super::slots::of;
use super::{Str, fill};
use crate::error::PyResult;
use crate::native::{CallArgs, MethodDef};
use crate::object::Object;
use crate::thread::Thread;
use krait_text::{Builder, Str as StrView};
use std::ops::Range;
use template::{Access, Field, Key};

pub(super) const FORMAT: MethodDef = MethodDef::raw(
    "format",
    "($self, /, *args, **kwargs)",
    |thread, s, args| format(thread, s, Values::Arguments(args)),
    "The string with its fields, in braces, replaced by the arguments that they name.",
)
.any_names();

pub(super) const FORMAT_MAP: MethodDef = MethodDef::one(
    "format_map",
    "($self, mapping, /)",
    |thread, s, mapping| format(thread, s, Values::Mapping(mapping)),
    "The string with its fields, in braces, replaced by what the mapping has for their names.",
);

/// Where fields get their values.
#[derive(Clone, Copy)]
enum Values<'a> {
    Arguments(CallArgs<'a>),
    Mapping(&'a Object),
}

/// How a template numbers its fields.
#[derive(Clone, Copy)]
enum Numbering {
    Undecided,
    Automatic(usize),
    Manual,
}

/// How deep fields may nest in specifications.
const DEPTH: usize = 2;

fn format(thread: &Thread, object: &Object, values: Values<'_>) -> PyResult {
    let mut out = Builder::new();
    let view = of(object).view();
    let formatter = Formatter { thread, view, values };
    formatter.expand(0..view.len(), DEPTH, &mut Numbering::Undecided, &mut out)?;
    Ok(Str::from_builder(out).into())
}

struct Formatter<'a> {
    thread: &'a Thread,
    view: StrView<'a>,
    values: Values<'a>,
}

impl Formatter<'_> {
    /// Appends the template in `range` with its fields replaced.
    fn expand(
        &self,
        range: Range<usize>,
        depth: usize,
        numbering: &mut Numbering,
        out: &mut Builder,
    ) -> PyResult<()> {
        let mut at = range.start;
        let wrong = |message| self.thread.value_error(message);
        while let Some(piece) =
            template::next_piece(self.view, &mut at, range.end).map_err(wrong)?
        {
            out.push_view(self.view.slice(piece.literal));
            if let Some(field) = piece.field {
                self.replace(&field, depth, numbering, out)?;
            }
        }
        Ok(())
    }

    fn replace(
        &self,
        field: &Field,
        depth: usize,
        numbering: &mut Numbering,
        out: &mut Builder,
    ) -> PyResult<()> {
        let thread = self.thread;
        let mut value = self.value(field.name.clone(), numbering)?;
        if let Some(conversion) = field.conversion {
            value = convert(thread, &value, conversion)?;
        }
        let spec: Object = if field.nested {
            if depth <= 1 {
                return Err(thread.value_error("Max string recursion exceeded"));
            }
            let mut spec = Builder::new();
            self.expand(field.spec.clone(), depth - 1, numbering, &mut spec)?;
            Str::from_builder(spec).into()
        } else if field.spec.is_empty() {
            if value.is_exact(&super::STR) {
                out.push_view(of(&value).view());
                return Ok(());
            }
            Object::str("")
        } else {
            fill::substring(self.view.slice(field.spec.clone()))
        };
        let text = value.format(thread, Some(&spec))?;
        out.push_view(text.as_str().map_or(StrView::EMPTY, Str::view));
        Ok(())
    }

    /// What a field's name stands for.
    fn value(&self, name: Range<usize>, numbering: &mut Numbering) -> PyResult {
        let thread = self.thread;
        let wrong = |message| thread.value_error(message);
        let (key, mut at) = template::first_key(self.view, name.clone()).map_err(wrong)?;
        let key = match key {
            Some(key) => {
                if let Key::Index(_) = key {
                    match numbering {
                        Numbering::Automatic(_) => {
                            return Err(wrong(
                                "cannot switch from automatic field numbering to manual field specification",
                            ));
                        }
                        _ => *numbering = Numbering::Manual,
                    }
                }
                key
            }
            None => {
                let next = match *numbering {
                    Numbering::Undecided => 0,
                    Numbering::Automatic(next) => next,
                    Numbering::Manual => {
                        return Err(wrong(
                            "cannot switch from manual field specification to automatic field numbering",
                        ));
                    }
                };
                *numbering = Numbering::Automatic(next + 1);
                Key::Index(next)
            }
        };
        let mut value = self.first(key)?;
        while let Some(access) =
            template::next_access(self.view, &mut at, name.end).map_err(wrong)?
        {
            value = match access {
                Access::Attribute(name) => {
                    value.getattr(thread, &fill::substring(self.view.slice(name)))?
                }
                Access::Item(Key::Name(key)) => {
                    value.getitem(thread, &fill::substring(self.view.slice(key)))?
                }
                Access::Item(Key::Index(index)) if value.is_sequence() => {
                    value.getitem_index(thread, index as isize)?
                }
                Access::Item(Key::Index(index)) => {
                    value.getitem(thread, &Object::int_usize(index))?
                }
            };
        }
        Ok(value)
    }

    fn first(&self, key: Key) -> PyResult {
        let thread = self.thread;
        match (key, self.values) {
            (Key::Index(index), Values::Arguments(args)) => {
                args.positional().get(index).cloned().ok_or_else(|| {
                    thread.index_error(format!(
                        "Replacement index {index} out of range for positional args tuple"
                    ))
                })
            }
            (Key::Index(_), Values::Mapping(_)) => {
                Err(thread.value_error("Format string contains positional fields"))
            }
            (Key::Name(name), Values::Arguments(args)) => {
                let name = self.view.slice(name);
                let found =
                    args.keywords().find(|(key, _)| key.as_str().is_some_and(|k| k.view() == name));
                match found {
                    Some((_, value)) => Ok(value.clone()),
                    None => Err(thread.key_error(&fill::substring(name))),
                }
            }
            (Key::Name(name), Values::Mapping(mapping)) => {
                mapping.getitem(thread, &fill::substring(self.view.slice(name)))
            }
        }
    }
}

fn convert(thread: &Thread, value: &Object, conversion: u32) -> PyResult {
    match char::from_u32(conversion) {
        Some('r') => value.repr(thread).map(Into::into),
        Some('s') => value.to_str(thread).map(Into::into),
        Some('a') => value.ascii(thread).map(Into::into),
        Some(c @ '!'..='~') => Err(thread.value_error(format!("Unknown conversion specifier {c}"))),
        _ => Err(thread.value_error(format!("Unknown conversion specifier \\x{conversion:x}"))),
    }
}
