//! `re.Match`: what a pattern found. Matches the match part of CPython's `Modules/_sre/sre.c`.

use super::pattern::Pattern;
use super::subject::Subject;
use super::template;
use krait_objects::native::Args;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::types::dict::Dict;
use krait_objects::types::generic_alias;
use krait_objects::types::tuple::Tuple;
use krait_objects::{
    CallArgs, GetSetDef, Header, MethodDef, Object, Payload, PyResult, Raised, Ref, Thread, Word,
    heap,
};
use std::cell::OnceCell;

/// A match object.
#[repr(C)]
pub struct Match {
    header: Header,
    pattern: Ref<Pattern>,
    string: Object,
    pos: usize,
    endpos: usize,
    /// The whole match, then the groups.
    spans: Box<[Option<(usize, usize)>]>,
    last_index: Option<usize>,
    regs: OnceCell<Object>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Match {
    fn type_object() -> &'static Type {
        &MATCH
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    doc: "What re.match() and re.search() found. It is always true.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .subscript(|thread, m, key| of(m).group(thread, key))
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<Match>),
    methods: METHODS,
    getset: &[
        GetSetDef::member("string", |_, m| Ok(of(m).string.clone()), "The subject."),
        GetSetDef::member("re", |_, m| Ok(of(m).pattern.clone().into()), "The pattern."),
        GetSetDef::member(
            "pos",
            |_, m| Ok(Object::int_usize(of(m).pos)),
            "Where in the string the pattern was first tried.",
        ),
        GetSetDef::member(
            "endpos",
            |_, m| Ok(Object::int_usize(of(m).endpos)),
            "Where the string ended for the pattern.",
        ),
        GetSetDef::ro(
            "lastindex",
            |_, m| Ok(of(m).last_index.map_or(Object::NONE, Object::int_usize)),
            "Number of the group that matched last.",
        ),
        GetSetDef::ro("lastgroup", last_group, "Name of the group that matched last."),
        GetSetDef::ro("regs", regs, ""),
    ],
    ..TypeSpec::new::<Match>("re.Match")
};
pub static MATCH: Type = Type::builtin(&SPEC);

static METHODS: &[MethodDef] = &[
    MethodDef::raw(
        "group",
        "",
        group,
        "group([group1, ...]) -> str or tuple.\n\nThe text of one group, or of several as a tuple; group 0 is the \
         whole match.",
    ),
    MethodDef::new(
        "start",
        "($self, group=0, /)",
        |thread, m, args| {
            let span = of(m).span(thread, args.opt(0))?;
            Ok(span.map_or(Object::small_int(-1), |(start, _)| Object::int_usize(start)))
        },
        "Where the group's text starts.",
    ),
    MethodDef::new(
        "end",
        "($self, group=0, /)",
        |thread, m, args| {
            let span = of(m).span(thread, args.opt(0))?;
            Ok(span.map_or(Object::small_int(-1), |(_, end)| Object::int_usize(end)))
        },
        "Where the group's text ends.",
    ),
    MethodDef::new(
        "span",
        "($self, group=0, /)",
        |thread, m, args| Ok(span_object(of(m).span(thread, args.opt(0))?)),
        "Start and end of the group's text, as a pair.",
    ),
    MethodDef::new(
        "groups",
        "($self, /, default=None)",
        groups,
        "All groups as a tuple; groups that took no part are the default.",
    ),
    MethodDef::new(
        "groupdict",
        "($self, /, default=None)",
        group_dict,
        "All named groups as a dict; groups that took no part are the default.",
    ),
    MethodDef::new(
        "expand",
        "($self, /, template)",
        |thread, m, args| template::expand_for(thread, of(m), args.req(0)),
        "The template with its group references replaced, as sub() does it.",
    ),
    MethodDef::noargs("__copy__", "($self, /)", |_, m| Ok(m.clone()), ""),
    MethodDef::one("__deepcopy__", "($self, memo, /)", |_, m, _| Ok(m.clone()), ""),
    MethodDef::raw(
        "__class_getitem__",
        "($type, object, /)",
        generic_alias::class_getitem,
        "Matches are generic over str and bytes.",
    )
    .class(),
];

fn of(object: &Object) -> &Match {
    object.downcast().expect("slots of matches are called on them")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on matches.
    let this = unsafe { &*header.cast::<Match>() };
    visit(this.pattern.as_object().word());
    visit(this.string.word());
    if let Some(regs) = this.regs.get() {
        visit(regs.word());
    }
}

impl Match {
    pub fn create(
        pattern: Ref<Pattern>,
        string: Object,
        pos: usize,
        endpos: usize,
        spans: Box<[Option<(usize, usize)>]>,
        last_index: Option<usize>,
    ) -> Object {
        heap::new_object(&MATCH, |header| Match {
            header,
            pattern,
            string,
            pos,
            endpos,
            spans,
            last_index,
            regs: OnceCell::new(),
        })
        .into()
    }

    pub fn pattern(&self) -> &Ref<Pattern> {
        &self.pattern
    }

    /// The number of the group that an index or name means.
    fn number(&self, thread: &Thread, key: &Object) -> PyResult<usize> {
        let number = if key.as_int().is_some() || key.ty().slots().index().is_some() {
            usize::try_from(key.index_clipped(thread)?).ok()
        } else {
            match self.pattern.group_index() {
                Some(names) => names
                    .get(thread, key)?
                    .and_then(|n| n.as_int().and_then(|n| n.to_i64()))
                    .and_then(|n| usize::try_from(n).ok()),
                None => None,
            }
        };
        number.filter(|&n| n < self.spans.len()).ok_or_else(|| no_such_group(thread))
    }

    fn span(&self, thread: &Thread, key: Option<&Object>) -> PyResult<Option<(usize, usize)>> {
        let number = match key {
            Some(key) => self.number(thread, key)?,
            None => 0,
        };
        Ok(self.spans[number])
    }

    fn subject(&self, thread: &Thread) -> PyResult<Subject> {
        Subject::open(thread, &self.string)
    }

    fn text(&self, subject: &Subject, number: usize) -> Option<Object> {
        self.spans[number].map(|(start, end)| subject.slice(start, end))
    }

    /// The text of a group by number, None if it took no part; `IndexError` if there is no such group.
    pub fn group_number(&self, thread: &Thread, number: usize) -> PyResult<Option<Object>> {
        match self.spans.get(number) {
            None => Err(no_such_group(thread)),
            Some(None) => Ok(None),
            Some(_) => Ok(self.text(&self.subject(thread)?, number)),
        }
    }

    fn group(&self, thread: &Thread, key: &Object) -> PyResult {
        let number = self.number(thread, key)?;
        Ok(self.group_number(thread, number)?.unwrap_or(Object::NONE))
    }
}

fn no_such_group(thread: &Thread) -> Raised {
    thread.index_error("no such group")
}

fn span_object(span: Option<(usize, usize)>) -> Object {
    match span {
        Some((start, end)) => Object::tuple(&[Object::int_usize(start), Object::int_usize(end)]),
        None => Object::tuple(&[Object::small_int(-1), Object::small_int(-1)]),
    }
}

fn group(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let this = of(object);
    match args.no_keywords(thread, "Match.group")? {
        [] => Ok(this.group_number(thread, 0)?.unwrap_or(Object::NONE)),
        [key] => this.group(thread, key),
        keys => {
            let items = keys.iter().map(|key| this.group(thread, key));
            Ok(Tuple::from_vec(items.collect::<PyResult<Vec<_>>>()?).into())
        }
    }
}

fn groups(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let this = of(object);
    let default = args.opt(0).cloned().unwrap_or(Object::NONE);
    let subject = this.subject(thread)?;
    let items = (1..this.spans.len())
        .map(|number| this.text(&subject, number).unwrap_or_else(|| default.clone()));
    Ok(Tuple::from_vec(items.collect()).into())
}

fn group_dict(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let this = of(object);
    let default = args.opt(0).cloned().unwrap_or(Object::NONE);
    let result = Dict::new();
    if let Some(names) = this.pattern.group_index() {
        let mut position = 0;
        while let Some((name, number)) = names.next_item(&mut position) {
            let value = this.group(thread, &number)?;
            let value = if value.is_none() { &default } else { &value };
            result.set(thread, &name, value)?;
        }
    }
    Ok(result.into())
}

fn last_group(_thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    let names = this.pattern.index_group();
    Ok(this.last_index.and_then(|i| names.get(i).cloned()).unwrap_or(Object::NONE))
}

fn regs(_thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    let regs = this.regs.get_or_init(|| {
        Tuple::from_vec(this.spans.iter().map(|&span| span_object(span)).collect()).into()
    });
    Ok(regs.clone())
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    let (start, end) = this.spans[0].unwrap_or_default();
    let text = this.group_number(thread, 0)?.unwrap_or(Object::NONE).repr(thread)?;
    let mut out = krait_text::Builder::new();
    out.push_str(&format!("<{} object; span=({start}, {end}), match=", object.ty().name()));
    out.push_view(text.view());
    out.push_str(">");
    Ok(krait_objects::types::str::Str::from_builder(out).into())
}
