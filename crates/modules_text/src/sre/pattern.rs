//! `re.Pattern`: a compiled regular expression. Matches the pattern part of CPython's `Modules/_sre/sre.c`.

use super::scan::Scan;
use super::scanner::Scanner;
use super::subject::Subject;
use super::substitute;
use krait_objects::native::Args;
use krait_objects::protocol::compare::CompareOp;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::types::dict::Dict;
use krait_objects::types::generic_alias;
use krait_objects::types::iterator::CallableIterator;
use krait_objects::types::mappingproxy::MappingProxy;
use krait_objects::types::str::Str;
use krait_objects::types::tuple::Tuple;
use krait_objects::{
    GetSetDef, Header, MethodDef, Object, Payload, PyResult, Ref, Thread, Word, heap, name,
};
use krait_sre::{Program, flags as sre_flags};
use std::hash::{Hash, Hasher};

/// A pattern object.
#[repr(C)]
pub struct Pattern {
    header: Header,
    /// What it was compiled from, None if that is unknown.
    source: Object,
    /// Whether it was compiled from bytes; None if the source is None.
    is_bytes: Option<bool>,
    flags: i32,
    group_index: Ref<Dict>,
    index_group: Ref<Tuple>,
    program: Program,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Pattern {
    fn type_object() -> &'static Type {
        &PATTERN
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC
        | flags::DISALLOW_INSTANTIATION
        | flags::MANAGED_WEAKREF
        | flags::SHOWN_AS_HEAP,
    doc: "A compiled regular expression.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .hash(hash)
        .richcompare(compare)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<Pattern>),
    methods: METHODS,
    getset: &[
        GetSetDef::member(
            "pattern",
            |_, p| Ok(of(p).source.clone()),
            "What the regular expression was compiled from.",
        ),
        GetSetDef::member(
            "flags",
            |_, p| Ok(Object::int(i64::from(of(p).flags))),
            "The flags in force.",
        ),
        GetSetDef::member(
            "groups",
            |_, p| Ok(Object::int_usize(of(p).groups())),
            "How many groups capture.",
        ),
        GetSetDef::ro(
            "groupindex",
            |_, p| {
                Ok(match of(p).group_index() {
                    Some(names) => MappingProxy::new(names.clone().into()).into(),
                    None => Dict::new().into(),
                })
            },
            "The numbers of the named groups.",
        ),
    ],
    ..TypeSpec::new::<Pattern>("re.Pattern")
};
pub static PATTERN: Type = Type::builtin(&SPEC);

const ON_STRING: &str = "($self, /, string, pos=0, endpos=sys.maxsize)";

static METHODS: &[MethodDef] = &[
    MethodDef::new(
        "match",
        ON_STRING,
        |thread, p, args| once(thread, p, args, Scan::match_prefix),
        "Match at the beginning of the string.",
    ),
    MethodDef::new(
        "fullmatch",
        ON_STRING,
        |thread, p, args| once(thread, p, args, Scan::match_full),
        "Match all of the string.",
    ),
    MethodDef::new(
        "search",
        ON_STRING,
        |thread, p, args| once(thread, p, args, Scan::search),
        "The first match anywhere in the string, None if there is none.",
    ),
    MethodDef::new(
        "sub",
        "($self, /, repl, string, count=0)",
        |thread, p, args| {
            let count = size(thread, args.opt(2), 0)?;
            let this = reference(p);
            Ok(substitute::substitute(thread, &this, args.req(0), args.req(1), count)?.0)
        },
        "The string with its matches replaced by repl.",
    ),
    MethodDef::new(
        "subn",
        "($self, /, repl, string, count=0)",
        |thread, p, args| {
            let count = size(thread, args.opt(2), 0)?;
            let this = reference(p);
            let (text, done) =
                substitute::substitute(thread, &this, args.req(0), args.req(1), count)?;
            Ok(Object::tuple(&[text, Object::int_usize(done)]))
        },
        "The string with its matches replaced by repl, and how many were, as a pair.",
    ),
    MethodDef::new(
        "split",
        "($self, /, string, maxsplit=0)",
        |thread, p, args| {
            let limit = size(thread, args.opt(1), 0)?;
            substitute::split(thread, &reference(p), args.req(0), limit)
        },
        "The parts of the string between matches, with the groups' texts.",
    ),
    MethodDef::new(
        "findall",
        ON_STRING,
        |thread, p, args| {
            let this = reference(p);
            let scan = scan(thread, &this, args)?;
            substitute::find_all(thread, &this, scan)
        },
        "All matches in the string, as a list of their texts.",
    ),
    MethodDef::new(
        "finditer",
        ON_STRING,
        |thread, p, args| {
            let scanner = scanner(thread, p, args)?;
            let search = scanner.getattr(thread, name!("search"))?;
            Ok(CallableIterator::new(search, Object::NONE).into())
        },
        "An iterator over all matches in the string, as match objects.",
    ),
    MethodDef::new("scanner", ON_STRING, scanner, ""),
    MethodDef::noargs("__copy__", "($self, /)", |_, p| Ok(p.clone()), ""),
    MethodDef::one("__deepcopy__", "($self, memo, /)", |_, p, _| Ok(p.clone()), ""),
    MethodDef::raw(
        "__class_getitem__",
        "($type, object, /)",
        generic_alias::class_getitem,
        "Patterns are generic over str and bytes.",
    )
    .class(),
];

fn of(object: &Object) -> &Pattern {
    object.downcast().expect("slots of patterns are called on them")
}

fn reference(object: &Object) -> Ref<Pattern> {
    Ref::from_payload(of(object))
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on patterns.
    let this = unsafe { &*header.cast::<Pattern>() };
    visit(this.source.word());
    visit(this.group_index.as_object().word());
    visit(this.index_group.as_object().word());
}

impl Pattern {
    pub fn create(
        source: Object,
        is_bytes: Option<bool>,
        flags: i32,
        group_index: Ref<Dict>,
        index_group: Ref<Tuple>,
        program: Program,
    ) -> Object {
        heap::new_object(&PATTERN, |header| Pattern {
            header,
            source,
            is_bytes,
            flags,
            group_index,
            index_group,
            program,
        })
        .into()
    }

    pub fn program(&self) -> &Program {
        &self.program
    }

    pub fn groups(&self) -> usize {
        self.program.groups()
    }

    /// The numbers of the named groups; None if there are none.
    pub fn group_index(&self) -> Option<&Ref<Dict>> {
        (!self.group_index.is_empty()).then_some(&self.group_index)
    }

    /// The groups' names by number.
    pub fn index_group(&self) -> &Tuple {
        &self.index_group
    }

    /// `TypeError` if a str pattern meets bytes or a bytes pattern meets a str.
    pub fn check_kind(&self, thread: &Thread, subject: &Subject) -> PyResult<()> {
        match (self.is_bytes, subject.is_bytes()) {
            (Some(false), true) => {
                Err(thread.type_error("cannot use a string pattern on a bytes-like object"))
            }
            (Some(true), false) => {
                Err(thread.type_error("cannot use a bytes pattern on a string-like object"))
            }
            _ => Ok(()),
        }
    }
}

/// An index-sized argument; too large an int is an `OverflowError`.
fn size(thread: &Thread, value: Option<&Object>, default: isize) -> PyResult<isize> {
    let Some(value) = value else { return Ok(default) };
    let index = value.index(thread)?;
    let value = index.as_int().and_then(|v| v.to_i64()).and_then(|v| isize::try_from(v).ok());
    value.ok_or_else(|| thread.overflow_error("Python int too large to convert to C ssize_t"))
}

/// A scan for the arguments `string, pos=0, endpos=sys.maxsize`.
fn scan(thread: &Thread, pattern: &Pattern, args: Args<'_>) -> PyResult<Scan> {
    let pos = size(thread, args.opt(1), 0)?;
    let endpos = size(thread, args.opt(2), isize::MAX)?;
    Scan::new(thread, pattern, args.req(0), pos, endpos)
}

fn once(
    thread: &Thread,
    object: &Object,
    args: Args<'_>,
    run: fn(&mut Scan, &Thread, &Pattern) -> PyResult<bool>,
) -> PyResult {
    let this = reference(object);
    let mut scan = scan(thread, &this, args)?;
    if run(&mut scan, thread, &this)? { scan.to_match(thread, &this) } else { Ok(Object::NONE) }
}

fn scanner(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let this = reference(object);
    let scan = scan(thread, &this, args)?;
    Ok(Scanner::create(this, scan))
}

fn compare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.downcast::<Pattern>(), b.downcast::<Pattern>()) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    if !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let equal = a.is(b)
        || x.flags == y.flags
            && x.is_bytes == y.is_bytes
            && x.groups() == y.groups()
            && x.program.code() == y.program.code()
            && x.source.eq(thread, &y.source)?;
    Ok(op.from_equality(equal))
}

fn hash(thread: &Thread, object: &Object) -> PyResult<i64> {
    let this = of(object);
    let mut hasher = std::hash::DefaultHasher::new();
    this.program.code().hash(&mut hasher);
    (this.flags, this.is_bytes, this.groups(), this.source.hash(thread)?).hash(&mut hasher);
    Ok(match hasher.finish() as i64 {
        -1 => -2,
        hash => hash,
    })
}

const FLAG_NAMES: &[(u32, &str)] = &[
    (sre_flags::IGNORECASE, "re.IGNORECASE"),
    (sre_flags::LOCALE, "re.LOCALE"),
    (sre_flags::MULTILINE, "re.MULTILINE"),
    (sre_flags::DOTALL, "re.DOTALL"),
    (sre_flags::UNICODE, "re.UNICODE"),
    (sre_flags::VERBOSE, "re.VERBOSE"),
    (sre_flags::DEBUG, "re.DEBUG"),
    (sre_flags::ASCII, "re.ASCII"),
];

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    let source = this.source.repr(thread)?;
    let mut out = krait_text::Builder::new();
    out.push_str("re.compile(");
    let view = source.view();
    out.push_view(view.slice(0..view.len().min(200)));
    let mut flags = this.flags as u32;
    let charset = sre_flags::LOCALE | sre_flags::UNICODE | sre_flags::ASCII;
    if this.is_bytes == Some(false) && flags & charset == sre_flags::UNICODE {
        flags &= !sre_flags::UNICODE;
    }
    let mut names = Vec::new();
    for &(flag, name) in FLAG_NAMES {
        if flags & flag != 0 {
            names.push(name.to_owned());
            flags &= !flag;
        }
    }
    if flags != 0 {
        names.push(format!("{flags:#x}"));
    }
    if !names.is_empty() {
        out.push_str(", ");
        out.push_str(&names.join("|"));
    }
    out.push_str(")");
    Ok(Str::from_builder(out).into())
}
