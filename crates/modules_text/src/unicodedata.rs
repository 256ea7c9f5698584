//! `unicodedata`: the Unicode character database, today's and that of Unicode 3.2.0. The tables and algorithms are
//! `krait_text`'s. Matches CPython's `Modules/unicodedata.c`.

use krait_objects::buffer::BufferFlags;
use krait_objects::exceptions as exc;
use krait_objects::native::Args;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::types::builtin_function::BuiltinFunction;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::str::{STR, Str};
use krait_objects::{
    GetSetDef, Header, MethodDef, Object, Payload, PyResult, Ref, Thread, codecs, heap,
};
use krait_text::unicode::normalize::{Database, Form};
use krait_text::unicode::{self, names, normalize, old};

pub static DEF: ModuleDef = ModuleDef {
    name: "unicodedata",
    doc: "The Unicode character database, version 16.0.0: properties, names and normal forms of characters.",
    functions: FUNCTIONS,
    exec,
};

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    module.add_type(thread, &UCD);
    module.add("unidata_version", Object::str(unicode::VERSION));
    module.add("ucd_3_2_0", heap::new_object(&UCD, |header| Ucd { header }));
    Ok(())
}

/// The database of Unicode 3.2.0.
#[repr(C)]
struct Ucd {
    header: Header,
}

// SAFETY: repr(C) with the header first; the only instance is made here.
unsafe impl Payload for Ucd {
    fn type_object() -> &'static Type {
        &UCD
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    methods: FUNCTIONS,
    getset: &[GetSetDef::member("unidata_version", |_, _| Ok(Object::str(old::VERSION)), "")],
    ..TypeSpec::new::<Ucd>("unicodedata.UCD")
};
static UCD: Type = Type::builtin(&SPEC);

/// Functions of the module and methods of `UCD`: the receiver tells which database is asked.
static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "decimal",
        "($self, chr, default=<unrepresentable>, /)",
        |thread, db, args| {
            let c = character(thread, "decimal", args.req(0))?;
            let value = if is_old(db) { old::to_decimal(c) } else { unicode::to_decimal(c) };
            or_default(thread, value.map(|n| Object::small_int(n.into())), args, "not a decimal")
        },
        "The character's value as a decimal digit; the default, or ValueError, if it has none.",
    ),
    MethodDef::new(
        "digit",
        "($self, chr, default=<unrepresentable>, /)",
        |thread, _, args| {
            let c = character(thread, "digit", args.req(0))?;
            let value = unicode::to_digit(c).map(|n| Object::small_int(n.into()));
            or_default(thread, value, args, "not a digit")
        },
        "The character's value as a digit; the default, or ValueError, if it has none.",
    ),
    MethodDef::new(
        "numeric",
        "($self, chr, default=<unrepresentable>, /)",
        |thread, db, args| {
            let c = character(thread, "numeric", args.req(0))?;
            let value = if is_old(db) { old::to_numeric(c) } else { unicode::to_numeric(c) };
            or_default(thread, value.map(Object::float), args, "not a numeric character")
        },
        "The character's value as a float; the default, or ValueError, if it has none.",
    ),
    MethodDef::one(
        "category",
        "($self, chr, /)",
        |thread, db, c| text(thread, db, "category", c, unicode::category, old::category),
        "The character's general category.",
    ),
    MethodDef::one(
        "bidirectional",
        "($self, chr, /)",
        |thread, db, c| {
            text(thread, db, "bidirectional", c, unicode::bidirectional, old::bidirectional)
        },
        "The character's bidirectional class, empty if it has none.",
    ),
    MethodDef::one(
        "combining",
        "($self, chr, /)",
        |thread, db, c| {
            let c = only_character(thread, "combining", c)?;
            let class = if is_old(db) { old::combining(c) } else { unicode::combining(c) };
            Ok(Object::small_int(class.into()))
        },
        "The character's canonical combining class, 0 if it has none.",
    ),
    MethodDef::one(
        "mirrored",
        "($self, chr, /)",
        |thread, db, c| {
            let c = only_character(thread, "mirrored", c)?;
            let mirrored = if is_old(db) { old::is_mirrored(c) } else { unicode::is_mirrored(c) };
            Ok(Object::small_int(mirrored.into()))
        },
        "1 if the character is mirrored in text from right to left, else 0.",
    ),
    MethodDef::one(
        "east_asian_width",
        "($self, chr, /)",
        |thread, db, c| {
            text(
                thread,
                db,
                "east_asian_width",
                c,
                unicode::east_asian_width,
                old::east_asian_width,
            )
        },
        "The character's width in East Asian text.",
    ),
    MethodDef::one(
        "decomposition",
        "($self, chr, /)",
        |thread, db, c| {
            let c = only_character(thread, "decomposition", c)?;
            Ok(Object::str(&if is_old(db) {
                old::decomposition_text(c)
            } else {
                unicode::decomposition_text(c)
            }))
        },
        "What the character decomposes to, as code points in hexadecimal; empty if it does not.",
    ),
    MethodDef::new(
        "is_normalized",
        "($self, form, unistr, /)",
        |thread, db, args| {
            let (form, text) = form_and_text(thread, "is_normalized", args)?;
            if text.is_empty() {
                return Ok(Object::TRUE);
            }
            let form = known_form(thread, form)?;
            Ok(Object::from_bool(normalize::is_normalized(text.view(), form, database(db))))
        },
        "Whether the text is in the normal form: NFC, NFKC, NFD or NFKD.",
    ),
    MethodDef::new(
        "normalize",
        "($self, form, unistr, /)",
        normalized,
        "The text in a normal form: NFC, NFKC, NFD or NFKD.",
    ),
    MethodDef::new(
        "name",
        "($self, chr, default=<unrepresentable>, /)",
        |thread, db, args| {
            let c = character(thread, "name", args.req(0))?;
            let name = if is_old(db) { old::name(c) } else { names::name(c) };
            or_default(thread, name.map(|name| Object::str(&name)), args, "no such name")
        },
        "The character's name; the default, or ValueError, if it has none.",
    ),
    MethodDef::one(
        "lookup",
        "($self, name, /)",
        lookup,
        "The character, or the characters of the sequence, of that name; KeyError if there is none.",
    ),
];

/// Whether this is the module's own `normalize`, of the current database.
pub fn is_own_normalize(function: &Object) -> bool {
    function.downcast::<BuiltinFunction>().is_some_and(|function| {
        let is_row = |row: &MethodDef| row.name == "normalize" && std::ptr::eq(row, function.def());
        FUNCTIONS.iter().any(is_row) && !is_old(function.first())
    })
}

fn is_old(db: &Object) -> bool {
    db.downcast::<Ucd>().is_some()
}

fn database(db: &Object) -> Database {
    if is_old(db) { Database::Old } else { Database::Current }
}

/// The one character of an argument, which `what` names: `argument` or `argument 1`.
fn one_character(thread: &Thread, function: &str, what: &str, value: &Object) -> PyResult<u32> {
    let Some(text) = value.as_str() else {
        return Err(thread.type_error(format!(
            "{function}() {what} must be a unicode character, not {}",
            value.ty().name()
        )));
    };
    match (text.len(), text.view().first()) {
        (1, Some(c)) => Ok(c),
        (len, _) => Err(thread.type_error(format!(
            "{function}(): {what} must be a unicode character, not a string of length {len}"
        ))),
    }
}

fn only_character(thread: &Thread, function: &str, value: &Object) -> PyResult<u32> {
    one_character(thread, function, "argument", value)
}

fn character(thread: &Thread, function: &str, value: &Object) -> PyResult<u32> {
    one_character(thread, function, "argument 1", value)
}

fn or_default(thread: &Thread, value: Option<Object>, args: Args<'_>, error: &str) -> PyResult {
    value.or_else(|| args.opt(1).cloned()).ok_or_else(|| thread.value_error(error))
}

fn text(
    thread: &Thread,
    db: &Object,
    function: &str,
    value: &Object,
    current: fn(u32) -> &'static str,
    old: fn(u32) -> &'static str,
) -> PyResult {
    let c = only_character(thread, function, value)?;
    Ok(Object::str(if is_old(db) { old(c) } else { current(c) }))
}

fn form_and_text<'a>(
    thread: &Thread,
    function: &str,
    args: Args<'a>,
) -> PyResult<(&'a Str, &'a Str)> {
    let get = |index: usize| {
        let value = args.req(index);
        value.as_str().ok_or_else(|| {
            let found = if value.is_none() { "None" } else { value.ty().name() };
            thread
                .type_error(format!("{function}() argument {} must be str, not {found}", index + 1))
        })
    };
    Ok((get(0)?, get(1)?))
}

fn known_form(thread: &Thread, form: &Str) -> PyResult<Form> {
    Form::from_name(form.view()).ok_or_else(|| thread.value_error("invalid normalization form"))
}

fn normalized(thread: &Thread, db: &Object, args: Args<'_>) -> PyResult {
    let (form, text) = form_and_text(thread, "normalize", args)?;
    let same = || match args.req(1).is_exact(&STR) {
        true => args.req(1).clone(),
        false => Str::from_view(text.view()).into(),
    };
    if text.is_empty() {
        return Ok(same());
    }
    let form = known_form(thread, form)?;
    let mut out = krait_text::Builder::with_capacity(text.len());
    normalize::normalize(text.view(), form, database(db), &mut out);
    if !is_old(db) && out.as_str() == text.view() {
        return Ok(same());
    }
    Ok(Str::from_builder(out).into())
}

fn lookup(thread: &Thread, db: &Object, name: &Object) -> PyResult {
    let bytes;
    let name = if name.as_str().is_some() {
        codecs::utf8(thread, name)?
    } else {
        bytes = name.buffer(thread, BufferFlags::SIMPLE)?;
        String::from_utf8_lossy(bytes.as_slice()).into_owned()
    };
    if name.len() > 256 {
        return Err(thread.err(&exc::KEY_ERROR, "name too long"));
    }
    let found = match is_old(db) {
        true => names::lookup_old(&name).filter(|&c| old::is_assigned(c)).map(names::Found::Char),
        false => names::lookup(&name),
    };
    match found {
        Some(names::Found::Char(c)) => Ok(Str::from_char(c).into()),
        Some(names::Found::Sequence(characters)) => {
            let text = krait_text::Text::from_code_points(characters.iter().copied());
            Ok(Str::from_text(&text).into())
        }
        None => Err(thread.err(&exc::KEY_ERROR, format!("undefined character name '{name}'"))),
    }
}
