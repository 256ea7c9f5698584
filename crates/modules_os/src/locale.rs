//! `_locale`: the C locale. Matches CPython's `Modules/_localemodule.c`.

use crate::{arg, call};
use krait_host::libc;
use krait_host::locale::{self as host, Catalogue};
use krait_objects::types::dict::Dict;
use krait_objects::types::list::List;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::str::Str;
use krait_objects::{Args, MethodDef, Object, PyResult, Raised, Ref, Thread, exceptions as exc};
use std::ffi::{CStr, CString};

pub static DEF: ModuleDef = ModuleDef {
    name: "_locale",
    doc: "The locale of the C library.",
    functions: &[
        MethodDef::new(
            "setlocale",
            "($module, category, locale=None, /)",
            setlocale,
            "Set a category's locale, or ask for it.",
        ),
        MethodDef::noargs(
            "localeconv",
            "($module, /)",
            localeconv,
            "How the locale writes numbers and amounts.",
        ),
        MethodDef::new(
            "strcoll",
            "($module, os1, os2, /)",
            strcoll,
            "Compare two str as the locale orders them.",
        ),
        MethodDef::one(
            "strxfrm",
            "($module, string, /)",
            strxfrm,
            "A str that sorts as the locale orders the given one.",
        ),
        MethodDef::one("nl_langinfo", "($module, key, /)", nl_langinfo, "A fact about the locale."),
        MethodDef::noargs(
            "getencoding",
            "($module, /)",
            |_, _| Ok(Object::str("UTF-8")),
            "The encoding of the locale.",
        ),
        MethodDef::one("gettext", "($module, msg, /)", gettext, "The translation of a message."),
        MethodDef::new(
            "dgettext",
            "($module, domain, msg, /)",
            dgettext,
            "The translation of a message in a domain.",
        ),
        MethodDef::new(
            "dcgettext",
            "($module, domain, msg, category, /)",
            dcgettext,
            "The translation of a message in a domain and category.",
        ),
        MethodDef::one(
            "textdomain",
            "($module, domain, /)",
            textdomain,
            "Set the domain of messages; the domain in use.",
        ),
        MethodDef::new(
            "bindtextdomain",
            "($module, domain, dir, /)",
            bindtextdomain,
            "Set the directory of a domain's catalogues.",
        ),
        MethodDef::new(
            "bind_textdomain_codeset",
            "($module, domain, codeset, /)",
            bind_codeset,
            "Set the encoding of a domain's messages.",
        ),
    ],
    exec,
};

#[cold]
fn error(thread: &Thread, module: &Object, message: &str) -> Raised {
    match module
        .getattr_str(thread, "Error")
        .and_then(|ty| ty.call(thread, &[Object::str(message)]))
    {
        Ok(exception) if exception.is_instance(&exc::BASE_EXCEPTION) => thread.raise(exception),
        Ok(_) => thread.value_error(message),
        Err(raised) => raised,
    }
}

/// The text of an argument; `what` is its number with a space before it, or nothing.
fn text(thread: &Thread, function: &str, what: &str, object: &Object) -> PyResult<CString> {
    if object.as_str().is_none() {
        return Err(thread.type_error(format!(
            "{function}() argument{what} must be str, not {}",
            call::shown_type(object)
        )));
    }
    arg::cstring(thread, function, "", object)
}

fn optional(
    thread: &Thread,
    function: &str,
    what: &str,
    object: &Object,
) -> PyResult<Option<CString>> {
    if object.is_none() {
        return Ok(None);
    }
    if object.as_str().is_none() {
        return Err(thread.type_error(format!(
            "{function}() argument{what} must be str or None, not {}",
            object.ty().name()
        )));
    }
    arg::cstring(thread, function, "", object).map(Some)
}

/// Text of the C library in the locale's encoding.
fn decode(bytes: &[u8]) -> Object {
    Object::fs_str(bytes)
}

fn setlocale(thread: &Thread, module: &Object, args: Args<'_>) -> PyResult {
    let category = arg::int(thread, args.req(0))?;
    let locale = match args.opt(1) {
        Some(locale) => optional(thread, "setlocale", " 2", locale)?,
        None => None,
    };
    match host::setlocale(category, locale.as_deref()) {
        Some(name) => Ok(decode(&name)),
        None if locale.is_some() => Err(error(thread, module, "unsupported locale setting")),
        None => Err(error(thread, module, "locale query failed")),
    }
}

/// A grouping as a list of numbers with a final 0, unless it ends with "no more".
fn grouping(bytes: &[u8]) -> Object {
    let mut numbers = Vec::new();
    for &byte in bytes {
        numbers.push(Object::int(byte.into()));
        if byte == libc::c_char::MAX as u8 {
            return List::from_vec(numbers).into();
        }
    }
    if !numbers.is_empty() {
        numbers.push(Object::int(0));
    }
    List::from_vec(numbers).into()
}

fn localeconv(_thread: &Thread, _module: &Object) -> PyResult {
    let c = host::localeconv();
    let dict = Dict::new();
    for (name, value) in [
        ("int_curr_symbol", &c.int_curr_symbol),
        ("currency_symbol", &c.currency_symbol),
        ("mon_decimal_point", &c.mon_decimal_point),
        ("mon_thousands_sep", &c.mon_thousands_sep),
    ] {
        dict.set_item_str(name, decode(value));
    }
    dict.set_item_str("mon_grouping", grouping(&c.mon_grouping));
    dict.set_item_str("positive_sign", decode(&c.positive_sign));
    dict.set_item_str("negative_sign", decode(&c.negative_sign));
    for (name, value) in [
        ("int_frac_digits", c.int_frac_digits),
        ("frac_digits", c.frac_digits),
        ("p_cs_precedes", c.p_cs_precedes),
        ("p_sep_by_space", c.p_sep_by_space),
        ("n_cs_precedes", c.n_cs_precedes),
        ("n_sep_by_space", c.n_sep_by_space),
        ("p_sign_posn", c.p_sign_posn),
        ("n_sign_posn", c.n_sign_posn),
    ] {
        dict.set_item_str(name, Object::int(value.into()));
    }
    dict.set_item_str("decimal_point", decode(&c.decimal_point));
    dict.set_item_str("thousands_sep", decode(&c.thousands_sep));
    dict.set_item_str("grouping", grouping(&c.grouping));
    Ok(dict.into())
}

fn code_points(thread: &Thread, function: &str, what: &str, object: &Object) -> PyResult<Vec<u32>> {
    match object.as_str() {
        Some(text) => Ok(text.view().iter().collect()),
        None => Err(thread.type_error(format!(
            "{function}() argument{what} must be str, not {}",
            call::shown_type(object)
        ))),
    }
}

fn embedded_null(thread: &Thread) -> Raised {
    thread.value_error("embedded null character")
}

fn strcoll(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let a = code_points(thread, "strcoll", " 1", args.req(0))?;
    let b = code_points(thread, "strcoll", " 2", args.req(1))?;
    let order = host::strcoll(&a, &b).ok_or_else(|| embedded_null(thread))?;
    Ok(Object::int(order.into()))
}

fn strxfrm(thread: &Thread, _module: &Object, object: &Object) -> PyResult {
    let text = code_points(thread, "strxfrm", "", object)?;
    let key = host::strxfrm(&text).ok_or_else(|| embedded_null(thread))?;
    let key = call::check(thread, key)?;
    let mut out = krait_text::Builder::new();
    for c in key {
        if c > 0x10ffff {
            return Err(
                thread.value_error(format!("character U+{c:x} is not in range [U+0000; U+10ffff]"))
            );
        }
        out.push(c);
    }
    Ok(Str::from_builder(out).into())
}

fn nl_langinfo(thread: &Thread, _module: &Object, key: &Object) -> PyResult {
    let key = arg::int(thread, key)?;
    if !CONSTANTS.iter().any(|&(name, value)| value == i64::from(key) && is_langinfo(name)) {
        return Err(thread.value_error("unsupported langinfo constant"));
    }
    let value = host::nl_langinfo(key);
    if key == libc::ALT_DIGITS && !value.is_empty() {
        // The digits are NUL-separated; the C interface shows the first only.
        return Ok(decode(&value));
    }
    Ok(decode(&value))
}

fn is_langinfo(name: &str) -> bool {
    !name.starts_with("LC_") && name != "CHAR_MAX"
}

fn translated(catalogue: Catalogue<'_>, message: &CStr) -> PyResult {
    Ok(decode(&host::translate(catalogue, message)))
}

fn gettext(thread: &Thread, _module: &Object, message: &Object) -> PyResult {
    let message = text(thread, "gettext", "", message)?;
    translated(Catalogue::Current, &message)
}

fn dgettext(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let domain = optional(thread, "dgettext", " 1", args.req(0))?;
    let message = text(thread, "dgettext", " 2", args.req(1))?;
    translated(Catalogue::Domain(domain.as_deref()), &message)
}

fn dcgettext(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let domain = optional(thread, "dcgettext", " 1", args.req(0))?;
    let message = text(thread, "dcgettext", " 2", args.req(1))?;
    let category = arg::int(thread, args.req(2))?;
    translated(Catalogue::Category(domain.as_deref(), category), &message)
}

fn textdomain(thread: &Thread, _module: &Object, domain: &Object) -> PyResult {
    let domain = optional(thread, "textdomain", "", domain)?;
    Ok(decode(&call::check(thread, host::text_domain(domain.as_deref()))?))
}

fn bindtextdomain(thread: &Thread, module: &Object, args: Args<'_>) -> PyResult {
    let domain = text(thread, "bindtextdomain", " 1", args.req(0))?;
    if domain.is_empty() {
        return Err(error(thread, module, "domain must be a non-empty string"));
    }
    let directory = args.req(1);
    let directory = if directory.is_none() { None } else { Some(directory.fs_cstring(thread)?) };
    let bound = host::bind_text_domain(&domain, directory.as_deref());
    Ok(Object::fs_str(&call::check(thread, bound)?))
}

fn bind_codeset(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let domain = text(thread, "bind_textdomain_codeset", " 1", args.req(0))?;
    let codeset = optional(thread, "bind_textdomain_codeset", " 2", args.req(1))?;
    Ok(host::bind_codeset(&domain, codeset.as_deref()).map_or(Object::NONE, |c| decode(&c)))
}

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for &(name, value) in CONSTANTS {
        module.add(name, Object::int(value));
    }
    let base = exc::EXCEPTION.to_object();
    module.add("Error", call::new_exception(thread, "locale", "Error", &base)?);
    Ok(())
}

#[allow(clippy::unnecessary_cast)]
static CONSTANTS: &[(&str, i64)] = &[
    ("ABDAY_1", libc::ABDAY_1 as i64),
    ("ABDAY_2", libc::ABDAY_2 as i64),
    ("ABDAY_3", libc::ABDAY_3 as i64),
    ("ABDAY_4", libc::ABDAY_4 as i64),
    ("ABDAY_5", libc::ABDAY_5 as i64),
    ("ABDAY_6", libc::ABDAY_6 as i64),
    ("ABDAY_7", libc::ABDAY_7 as i64),
    ("ABMON_1", libc::ABMON_1 as i64),
    ("ABMON_10", libc::ABMON_10 as i64),
    ("ABMON_11", libc::ABMON_11 as i64),
    ("ABMON_12", libc::ABMON_12 as i64),
    ("ABMON_2", libc::ABMON_2 as i64),
    ("ABMON_3", libc::ABMON_3 as i64),
    ("ABMON_4", libc::ABMON_4 as i64),
    ("ABMON_5", libc::ABMON_5 as i64),
    ("ABMON_6", libc::ABMON_6 as i64),
    ("ABMON_7", libc::ABMON_7 as i64),
    ("ABMON_8", libc::ABMON_8 as i64),
    ("ABMON_9", libc::ABMON_9 as i64),
    ("ALT_DIGITS", libc::ALT_DIGITS as i64),
    ("AM_STR", libc::AM_STR as i64),
    ("CHAR_MAX", 127),
    ("CODESET", libc::CODESET as i64),
    ("CRNCYSTR", libc::CRNCYSTR as i64),
    ("DAY_1", libc::DAY_1 as i64),
    ("DAY_2", libc::DAY_2 as i64),
    ("DAY_3", libc::DAY_3 as i64),
    ("DAY_4", libc::DAY_4 as i64),
    ("DAY_5", libc::DAY_5 as i64),
    ("DAY_6", libc::DAY_6 as i64),
    ("DAY_7", libc::DAY_7 as i64),
    ("D_FMT", libc::D_FMT as i64),
    ("D_T_FMT", libc::D_T_FMT as i64),
    ("ERA", libc::ERA as i64),
    ("ERA_D_FMT", libc::ERA_D_FMT as i64),
    ("ERA_D_T_FMT", libc::ERA_D_T_FMT as i64),
    ("ERA_T_FMT", libc::ERA_T_FMT as i64),
    ("LC_ALL", libc::LC_ALL as i64),
    ("LC_COLLATE", libc::LC_COLLATE as i64),
    ("LC_CTYPE", libc::LC_CTYPE as i64),
    ("LC_MESSAGES", libc::LC_MESSAGES as i64),
    ("LC_MONETARY", libc::LC_MONETARY as i64),
    ("LC_NUMERIC", libc::LC_NUMERIC as i64),
    ("LC_TIME", libc::LC_TIME as i64),
    ("MON_1", libc::MON_1 as i64),
    ("MON_10", libc::MON_10 as i64),
    ("MON_11", libc::MON_11 as i64),
    ("MON_12", libc::MON_12 as i64),
    ("MON_2", libc::MON_2 as i64),
    ("MON_3", libc::MON_3 as i64),
    ("MON_4", libc::MON_4 as i64),
    ("MON_5", libc::MON_5 as i64),
    ("MON_6", libc::MON_6 as i64),
    ("MON_7", libc::MON_7 as i64),
    ("MON_8", libc::MON_8 as i64),
    ("MON_9", libc::MON_9 as i64),
    ("NOEXPR", libc::NOEXPR as i64),
    ("PM_STR", libc::PM_STR as i64),
    ("RADIXCHAR", libc::RADIXCHAR as i64),
    ("THOUSEP", libc::THOUSEP as i64),
    ("T_FMT", libc::T_FMT as i64),
    ("T_FMT_AMPM", libc::T_FMT_AMPM as i64),
    ("YESEXPR", libc::YESEXPR as i64),
];
