//! Case and padding: lower, title, center, zfill, expandtabs and the like.

use super::Str;
use super::fill::{self, Filling, check_size};
use super::slots::{of, plain};
use crate::error::PyResult;
use crate::native::{Args, MethodDef};
use crate::object::Object;
use crate::thread::Thread;
use krait_text::{Builder, Kind, Str as StrView, case, replace};

/// The row of a method without arguments that a kernel does; `$ascii` gives the place-by-place change of ASCII text.
macro_rules! cased {
    ($ident:ident, $name:literal, $kernel:path, $ascii:expr, $doc:literal) => {
        pub(super) const $ident: MethodDef = MethodDef::noargs(
            $name,
            "($self, /)",
            |_, s| {
                let text = of(s);
                if let StrView::Ascii(bytes) = text.view() {
                    return Ok(fill::ascii(bytes.len(), bytes.iter().map($ascii)));
                }
                let mut out = Builder::new();
                $kernel(text.view(), &mut out);
                Ok(Str::from_builder(out).into())
            },
            $doc,
        );
    };
}

/// ASCII in title case: a letter is upper case where none is before it.
fn titled() -> impl FnMut(&u8) -> u8 {
    let mut in_word = false;
    move |c| {
        let out = if in_word { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() };
        in_word = c.is_ascii_alphabetic();
        out
    }
}

/// ASCII of which the first character is upper case and the others lower.
fn capitalised() -> impl FnMut(&u8) -> u8 {
    let mut first = true;
    move |c| {
        if std::mem::replace(&mut first, false) {
            c.to_ascii_uppercase()
        } else {
            c.to_ascii_lowercase()
        }
    }
}

cased!(
    CAPITALIZE,
    "capitalize",
    case::capitalize,
    capitalised(),
    "The string with its first character in title case and the others in lower case."
);
cased!(
    CASEFOLD,
    "casefold",
    case::casefold,
    u8::to_ascii_lowercase,
    "The string made fit for comparisons that ignore case."
);
cased!(LOWER, "lower", case::lower, u8::to_ascii_lowercase, "The string in lower case.");
cased!(
    SWAPCASE,
    "swapcase",
    case::swapcase,
    |c| if c.is_ascii_alphabetic() { c ^ 0x20 } else { *c },
    "The string with upper case made lower and lower case made upper."
);
cased!(
    TITLE,
    "title",
    case::title,
    titled(),
    "The string with each word's first letter in title case and the others in lower case."
);
cased!(UPPER, "upper", case::upper, u8::to_ascii_uppercase, "The string in upper case.");

/// The row of a method `(width, fillchar)`; `$left` gives the padding on the left of the string's and the whole width.
macro_rules! padded {
    ($ident:ident, $name:literal, $left:expr, $doc:literal) => {
        pub(super) const $ident: MethodDef = MethodDef::new(
            $name,
            "($self, width, fillchar=' ', /)",
            |thread, s, args| {
                let left: fn(usize, usize) -> usize = $left;
                pad(thread, s, args, left)
            },
            $doc,
        );
    };
}

padded!(
    CENTER,
    "center",
    replace::center_left,
    "The string in the middle of width characters, padded with fillchar."
);
padded!(
    LJUST,
    "ljust",
    |_, _| 0,
    "The string at the left of width characters, padded with fillchar."
);
padded!(
    RJUST,
    "rjust",
    |len, width| width - len,
    "The string at the right of width characters, padded with fillchar."
);

fn pad(
    thread: &Thread,
    object: &Object,
    args: Args<'_>,
    left: fn(usize, usize) -> usize,
) -> PyResult {
    let text = of(object);
    let width = width(thread, args.req(0))?;
    let fill = match args.opt(1) {
        None => b' ' as u32,
        Some(fill) => match fill.as_str().map(Str::view) {
            None => {
                return Err(thread.type_error(format!(
                    "The fill character must be a unicode character, not {}",
                    fill.ty().name()
                )));
            }
            Some(fill) if fill.len() == 1 => fill.at(0),
            Some(_) => {
                return Err(
                    thread.type_error("The fill character must be exactly one character long")
                );
            }
        },
    };
    if width <= text.len() {
        return Ok(plain(object));
    }
    let left = left(text.len(), width);
    let mut out = Filling::new(thread, text.kind().max(Kind::of(fill)), width)?;
    out.push_repeated(fill, left);
    out.push(text.view());
    out.push_repeated(fill, width - text.len() - left);
    Ok(out.finish())
}

fn width(thread: &Thread, value: &Object) -> PyResult<usize> {
    let width = value.to_ssize(thread)?;
    Ok(usize::try_from(width).unwrap_or(0))
}

pub(super) const ZFILL: MethodDef = MethodDef::one(
    "zfill",
    "($self, width, /)",
    |thread, s, value| {
        let text = of(s);
        let width = width(thread, value)?;
        if width <= text.len() {
            return Ok(plain(s));
        }
        check_size(thread, text.kind(), width)?;
        let mut out = Builder::with_capacity(width);
        replace::zfill(text.view(), width, &mut out);
        Ok(Str::from_builder(out).into())
    },
    "The string padded to width with zeros on the left, behind a sign if it has one.",
);

pub(super) const EXPAND_TABS: MethodDef = MethodDef::new(
    "expandtabs",
    "($self, /, tabsize=8)",
    |thread, s, args| {
        let size = match args.opt(0) {
            Some(size) => size.to_i32(thread)?,
            None => 8,
        };
        let size = usize::try_from(size).unwrap_or(0);
        let text = of(s);
        let Some(len) = replace::expand_tabs_len(text.view(), size) else {
            return Err(thread.overflow_error("new string is too long"));
        };
        check_size(thread, text.kind(), len)?;
        let mut out = Builder::with_capacity(len);
        replace::expand_tabs(text.view(), size, &mut out);
        Ok(Str::from_builder(out).into())
    },
    "The string with spaces in place of tabs, up to the next multiple of tabsize.",
);
