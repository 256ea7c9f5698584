//! `_csv.Dialect`: the checked parameters of a format.

use super::named_dialect;
use krait_objects::exceptions as exc;
use krait_objects::suggestions::unexpected_keyword_of;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::str::Str;
use krait_objects::{
    CallArgs, GetSetDef, Header, MethodDef, Object, Payload, PyResult, Ref, Thread, Type, TypeSpec,
    heap,
};

pub const QUOTE_MINIMAL: u8 = 0;
pub const QUOTE_ALL: u8 = 1;
pub const QUOTE_NONNUMERIC: u8 = 2;
pub const QUOTE_NONE: u8 = 3;
pub const QUOTE_STRINGS: u8 = 4;
pub const QUOTE_NOTNULL: u8 = 5;

/// The parameters of a format.
#[repr(C)]
pub struct Dialect {
    header: Header,
    pub delimiter: u32,
    pub doublequote: bool,
    pub escapechar: Option<u32>,
    pub lineterminator: Ref<Str>,
    pub quotechar: Option<u32>,
    pub quoting: u8,
    pub skipinitialspace: bool,
    pub strict: bool,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Dialect {
    fn type_object() -> &'static Type {
        &DIALECT
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::SHOWN_AS_HEAP,
    doc: "CSV dialect\n\nThe Dialect type records CSV parsing and generation options.\n",
    slots: SlotsSpec::EMPTY.new(new).drop_fields(heap::drop_fields_of::<Dialect>),
    methods: &[
        MethodDef::raw("__reduce__", "", not_pickled, ""),
        MethodDef::raw("__reduce_ex__", "", not_pickled, ""),
    ],
    getset: &[
        GetSetDef::member(
            "skipinitialspace",
            |_, d| Ok(Object::from_bool(of(d).skipinitialspace)),
            "",
        ),
        GetSetDef::member("doublequote", |_, d| Ok(Object::from_bool(of(d).doublequote)), ""),
        GetSetDef::member("strict", |_, d| Ok(Object::from_bool(of(d).strict)), ""),
        GetSetDef::ro("delimiter", |_, d| Ok(Str::from_char(of(d).delimiter).into()), ""),
        GetSetDef::ro("escapechar", |_, d| Ok(character(of(d).escapechar)), ""),
        GetSetDef::ro("lineterminator", |_, d| Ok(of(d).lineterminator.clone().into()), ""),
        GetSetDef::ro("quotechar", |_, d| Ok(character(of(d).quotechar)), ""),
        GetSetDef::ro("quoting", |_, d| Ok(Object::small_int(i32::from(of(d).quoting))), ""),
    ],
    ..TypeSpec::new::<Dialect>("_csv.Dialect")
};
pub static DIALECT: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Dialect {
    object.downcast().expect("slots of Dialect are called on it")
}

fn character(value: Option<u32>) -> Object {
    value.map_or(Object::NONE, |value| Str::from_char(value).into())
}

fn not_pickled(thread: &Thread, object: &Object, _args: CallArgs<'_>) -> PyResult {
    Err(thread.type_error(format!("cannot pickle '{}' instances", object.ty().short_name())))
}

const NAMES: [&str; 9] = [
    "dialect",
    "delimiter",
    "doublequote",
    "escapechar",
    "lineterminator",
    "quotechar",
    "quoting",
    "skipinitialspace",
    "strict",
];

/// A dialect for a function's `dialect` argument and its keywords.
pub fn from_arguments(thread: &Thread, dialect: Option<&Object>, args: CallArgs<'_>) -> PyResult {
    let mut all: Vec<Object> = dialect.cloned().into_iter().collect();
    all.extend(args.keywords().map(|(_, value)| value.clone()));
    DIALECT.to_object().call_args(thread, CallArgs { args: &all, kwnames: args.kwnames })
}

fn bind(thread: &Thread, args: CallArgs<'_>) -> PyResult<[Option<Object>; 9]> {
    let mut given: [Option<Object>; 9] = Default::default();
    let positional = args.positional();
    if args.args.len() > NAMES.len() {
        return Err(thread.type_error(format!(
            "function takes at most {} arguments ({} given)",
            NAMES.len(),
            args.args.len()
        )));
    }
    for (slot, value) in given.iter_mut().zip(positional) {
        *slot = Some(value.clone());
    }
    for (key, value) in args.keywords() {
        let key = key.to_str(thread)?;
        let Some(index) = NAMES.iter().position(|name| key.eq_str(name)) else {
            let key = key.to_string_lossy();
            return Err(unexpected_keyword_of(thread, "this function", &key, &NAMES));
        };
        if index < positional.len() {
            return Err(thread.type_error(format!(
                "argument for function given by name ('{}') and position ({})",
                NAMES[index],
                index + 1
            )));
        }
        given[index] = Some(value.clone());
    }
    Ok(given)
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let mut given = bind(thread, args)?;
    let mut base = given[0].take().filter(|base| !base.is_none());
    if let Some(named) = base.as_ref().filter(|base| base.as_str().is_some()) {
        base = Some(named_dialect(thread, named)?);
    }
    let quoting_given = given[6].is_some();
    if let Some(base) = base {
        if base.is_instance(&DIALECT) && given.iter().all(Option::is_none) {
            return Ok(base);
        }
        for (slot, name) in given.iter_mut().zip(NAMES).skip(1).filter(|(slot, _)| slot.is_none()) {
            // What the object lacks, for whatever reason, has the default.
            *slot = base.getattr_str(thread, name).ok();
        }
    }
    let quoting_given = quoting_given || given[6].is_some();
    let [_, delimiter, doublequote, escapechar, lineterminator, quotechar, quoting, skip, strict] =
        &given;
    let delimiter = match delimiter {
        Some(value) => required_character(thread, "delimiter", value)?,
        None => ',' as u32,
    };
    let doublequote = truth(thread, doublequote, true)?;
    let escapechar = optional_character(thread, "escapechar", escapechar, None)?;
    let lineterminator = match lineterminator {
        Some(value) => value.downcast_ref::<Str>().ok_or_else(|| {
            thread.type_error(format!(
                "\"lineterminator\" must be a string, not {}",
                value.ty().name()
            ))
        })?,
        None => Str::new("\r\n"),
    };
    let quotechar_is_none = quotechar.as_ref().is_some_and(Object::is_none);
    let quotechar = optional_character(thread, "quotechar", quotechar, Some('"' as u32))?;
    let mut quoting = match quoting {
        Some(value) if !value.is_exact_int() => {
            return Err(thread
                .type_error(format!("\"quoting\" must be an integer, not {}", value.ty().name())));
        }
        Some(value) => value.to_i32(thread)?,
        None => i32::from(QUOTE_MINIMAL),
    };
    let skipinitialspace = truth(thread, skip, false)?;
    let strict = truth(thread, strict, false)?;
    if !(0..=i32::from(QUOTE_NOTNULL)).contains(&quoting) {
        return Err(thread.type_error("bad \"quoting\" value"));
    }
    if quotechar_is_none && !quoting_given {
        quoting = i32::from(QUOTE_NONE);
    }
    let quoting = quoting as u8;
    if quoting != QUOTE_NONE && quotechar.is_none() {
        return Err(thread.type_error("quotechar must be set if quoting enabled"));
    }
    let dialect = heap::new_object(ty, |header| Dialect {
        header,
        delimiter,
        doublequote,
        escapechar,
        lineterminator,
        quotechar,
        quoting,
        skipinitialspace,
        strict,
    });
    check_characters(thread, &dialect)?;
    Ok(dialect.into())
}

fn truth(thread: &Thread, value: &Option<Object>, default: bool) -> PyResult<bool> {
    value.as_ref().map_or(Ok(default), |value| value.is_true(thread))
}

fn single(thread: &Thread, name: &str, kind: &str, value: &Object) -> PyResult<u32> {
    let Some(text) = value.as_str() else {
        return Err(
            thread.type_error(format!("\"{name}\" must be a {kind}, not {}", value.ty().name()))
        );
    };
    if text.len() != 1 {
        return Err(thread.type_error(format!(
            "\"{name}\" must be a {kind}, not a string of length {}",
            text.len()
        )));
    }
    Ok(text.view().iter().next().unwrap_or_default())
}

fn required_character(thread: &Thread, name: &str, value: &Object) -> PyResult<u32> {
    single(thread, name, "unicode character", value)
}

fn optional_character(
    thread: &Thread,
    name: &str,
    value: &Option<Object>,
    default: Option<u32>,
) -> PyResult<Option<u32>> {
    match value {
        None => Ok(default),
        Some(value) if value.is_none() => Ok(None),
        Some(value) => single(thread, name, "unicode character or None", value).map(Some),
    }
}

/// The special characters must differ from each other and from those that end lines.
fn check_characters(thread: &Thread, d: &Dialect) -> PyResult<()> {
    let bad = |what: String| Err(thread.err(&exc::VALUE_ERROR, format!("bad {what} value")));
    let characters = [
        ("delimiter", Some(d.delimiter), true),
        ("escapechar", d.escapechar, !d.skipinitialspace),
        ("quotechar", d.quotechar, !d.skipinitialspace),
    ];
    for (name, c, space_allowed) in characters {
        let Some(c) = c else { continue };
        if c == '\r' as u32 || c == '\n' as u32 || c == ' ' as u32 && !space_allowed {
            return bad(name.to_string());
        }
        if d.lineterminator.view().iter().any(|end| end == c) {
            return bad(format!("{name} or lineterminator"));
        }
    }
    for (i, j) in [(0, 1), (0, 2), (1, 2)] {
        let ((a, first, _), (b, second, _)) = (characters[i], characters[j]);
        if first.is_some() && first == second {
            return bad(format!("{a} or {b}"));
        }
    }
    Ok(())
}
