//! t-strings: `string.templatelib.Template`, `Interpolation` and the template iterator. Matches CPython's
//! `Objects/templateobject.c` and `Objects/interpolationobject.c`.

use crate::error::PyResult;
use crate::fields::{Fields, Slot};
use crate::heap;
use crate::name;
use crate::native::{CallArgs, GetSetDef, MethodDef};
use crate::object::{Header, Object, Ref};
use crate::signature::Signature;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::generic_alias;
use crate::types::str::Str;
use crate::types::tuple::Tuple;
use crate::word::Word;
use std::cell::Cell;

/// A template: one string more than interpolations.
#[repr(C)]
pub struct Template {
    header: Header,
    strings: Ref<Tuple>,
    interpolations: Ref<Tuple>,
}

crate::payload!(Template, TEMPLATE);

impl Fields for Template {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.strings.as_object().word());
        visit(self.interpolations.as_object().word());
    }
}

static TEMPLATE_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC,
    sig: "",
    doc: "What a t-string makes: its literal strings and its interpolations.",
    slots: crate::memory_slots!(
        Template,
        SlotsSpec::EMPTY
            .repr(|thread, t| {
                let this = Template::of(t);
                let strings = this.strings.as_object().repr_string(thread)?;
                let interpolations = this.interpolations.as_object().repr_string(thread)?;
                Ok(Object::str(&format!(
                    "Template(strings={strings}, interpolations={interpolations})"
                )))
            })
            .iter(|_, t| Ok(TemplateIter::make(t.clone())))
            .concat(concat)
            .new(new)
    ),
    methods: &[
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            reduce,
            "What pickle and copy keep of the object.",
        ),
        MethodDef::raw(
            "__class_getitem__",
            "($type, object, /)",
            generic_alias::class_getitem,
            "Template supports [] for generic usage",
        )
        .class(),
    ],
    getset: &[
        GetSetDef::member("strings", |_, t| Ok(Template::of(t).strings.clone().into()), "Strings"),
        GetSetDef::member(
            "interpolations",
            |_, t| Ok(Template::of(t).interpolations.clone().into()),
            "Interpolations",
        ),
        GetSetDef::ro(
            "values",
            |_, t| {
                let all = Template::of(t).interpolations.iter();
                let values = all.map(|i| Interpolation::of(i).value.get().unwrap_or(Object::NONE));
                Ok(Tuple::from_vec(values.collect()).into())
            },
            "Values of interpolations",
        ),
    ],
    ..TypeSpec::new::<Template>("string.templatelib.Template")
};
pub static TEMPLATE: Type = Type::builtin(&TEMPLATE_SPEC);

fn make(strings: Vec<Object>, interpolations: Vec<Object>) -> Object {
    let (strings, interpolations) = (Tuple::from_vec(strings), Tuple::from_vec(interpolations));
    heap::new_object(&TEMPLATE, |header| Template { header, strings, interpolations }).into()
}

/// Sets what the type's declaration cannot: the attributes that patterns match by position.
pub(crate) fn complete_types() {
    let names = ["value", "expression", "conversion", "format_spec"].map(Object::str);
    INTERPOLATION.dict().set_item_str("__match_args__", Object::tuple(&names));
}

/// `BUILD_TEMPLATE`: both are tuples.
pub fn build(thread: &Thread, strings: &Object, interpolations: &Object) -> PyResult {
    Ok(make(strings.to_vec(thread)?, interpolations.to_vec(thread)?))
}

fn join(thread: &Thread, left: &Object, right: &Object) -> PyResult {
    let right = right.to_str(thread)?;
    let left = left.to_str(thread)?;
    let mut builder = krait_text::Builder::with_capacity(left.len() + right.len());
    builder.push_view(left.view());
    builder.push_view(right.view());
    Ok(Str::from_text(&builder.finish()).into())
}

fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    if args.has_keywords() {
        return Err(thread.type_error("Template.__new__ only accepts *args arguments"));
    }
    let (mut strings, mut interpolations) = (Vec::new(), Vec::new());
    // The text since the last interpolation.
    let mut text: Option<Object> = None;
    for part in args.positional() {
        if part.as_str().is_some() {
            text = Some(match text {
                Some(before) => join(thread, &before, part)?,
                None => part.clone(),
            });
        } else if part.is_exact(&INTERPOLATION) {
            strings.push(text.take().unwrap_or_else(|| Object::str("")));
            interpolations.push(part.clone());
        } else {
            return Err(thread.type_error(format!(
                "Template.__new__ *args need to be of type 'str' or 'Interpolation', got {}",
                part.ty().name()
            )));
        }
    }
    strings.push(text.unwrap_or_else(|| Object::str("")));
    Ok(make(strings, interpolations))
}

fn concat(thread: &Thread, left: &Object, right: &Object) -> PyResult {
    if !right.is_exact(&TEMPLATE) {
        return Err(thread.type_error(format!(
            "can only concatenate string.templatelib.Template (not \"{}\") to string.templatelib.Template",
            right.ty().name()
        )));
    }
    let (a, b) = (Template::of(left), Template::of(right));
    let mut strings = a.strings.as_slice().to_vec();
    let last = strings.pop().unwrap_or_else(|| Object::str(""));
    let (first, rest) = match b.strings.as_slice() {
        [first, rest @ ..] => (first.clone(), rest),
        [] => (Object::str(""), &[][..]),
    };
    strings.push(join(thread, &last, &first)?);
    strings.extend_from_slice(rest);
    let mut interpolations = a.interpolations.as_slice().to_vec();
    interpolations.extend_from_slice(b.interpolations.as_slice());
    Ok(make(strings, interpolations))
}

fn reduce(thread: &Thread, object: &Object) -> PyResult {
    let function = name!("_template_unpickle");
    let fromlist = Object::tuple(std::slice::from_ref(function));
    let library = Object::str("string.templatelib");
    let library = (thread.hooks().import)(thread, &library, None, None, Some(&fromlist), 0)?;
    let this = Template::of(object);
    let state = Object::tuple(&[this.strings.clone().into(), this.interpolations.clone().into()]);
    Ok(Object::tuple(&[library.getattr(thread, function)?, state]))
}

/// An interpolation: the value and how it was written.
#[repr(C)]
pub struct Interpolation {
    header: Header,
    value: Slot,
    expression: Object,
    conversion: Object,
    format_spec: Object,
}

crate::payload!(Interpolation, INTERPOLATION);

impl Fields for Interpolation {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.value.visit(visit);
        visit(self.expression.word());
        visit(self.conversion.word());
        visit(self.format_spec.word());
    }

    fn clear(&self) {
        self.value.clear();
    }
}

static INTERPOLATION_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC,
    sig: "(value, expression='', conversion=None, format_spec='')",
    doc: "A part of a t-string in braces: its value, its source text, conversion and format.",
    slots: crate::memory_slots!(
        Interpolation,
        SlotsSpec::EMPTY
            .repr(|thread, i| {
                let mut parts = Vec::new();
                for part in parts_of(i) {
                    parts.push(part.repr_string(thread)?);
                }
                Ok(Object::str(&format!("Interpolation({})", parts.join(", "))))
            })
            .new(new_interpolation)
    ),
    methods: &[
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            |_, i| Ok(Object::tuple(&[i.ty().to_object(), Object::tuple(&parts_of(i))])),
            "What pickle and copy keep of the object.",
        ),
        MethodDef::raw(
            "__class_getitem__",
            "($type, object, /)",
            generic_alias::class_getitem,
            "Interpolations are generic over the types of their values",
        )
        .class(),
    ],
    getset: &[
        GetSetDef::member("value", |_, i| Ok(parts_of(i)[0].clone()), "Value"),
        GetSetDef::member("expression", |_, i| Ok(parts_of(i)[1].clone()), "Expression"),
        GetSetDef::member("conversion", |_, i| Ok(parts_of(i)[2].clone()), "Conversion"),
        GetSetDef::member("format_spec", |_, i| Ok(parts_of(i)[3].clone()), "Format specifier"),
    ],
    ..TypeSpec::new::<Interpolation>("string.templatelib.Interpolation")
};
pub static INTERPOLATION: Type = Type::builtin(&INTERPOLATION_SPEC);

static NEW: Signature =
    Signature::new("Interpolation", "(value, expression='', conversion=None, format_spec='')");

fn parts_of(object: &Object) -> [Object; 4] {
    let this = Interpolation::of(object);
    [
        this.value.get().unwrap_or(Object::NONE),
        this.expression.clone(),
        this.conversion.clone(),
        this.format_spec.clone(),
    ]
}

fn interpolation(parts: [Object; 4]) -> Object {
    let [value, expression, conversion, format_spec] = parts;
    heap::new_object(&INTERPOLATION, |header| Interpolation {
        header,
        value: Slot::new(value),
        expression,
        conversion,
        format_spec,
    })
    .into()
}

fn new_interpolation(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    let bound = NEW.bind(thread, args)?;
    let args = bound.args();
    let text = |index: usize, name: &str| match args.opt(index) {
        None => Ok(Object::str("")),
        Some(text) if text.as_str().is_some() => Ok(text.clone()),
        Some(other) => Err(thread.type_error(format!(
            "Interpolation() argument '{name}' must be str, not {}",
            other.ty().name()
        ))),
    };
    let expression = text(1, "expression")?;
    let conversion = match args.opt_not_none(2) {
        None => Object::NONE,
        Some(given) => {
            let Some(letter) = given.as_str() else {
                return Err(thread.type_error(format!(
                    "Interpolation() argument 'conversion' must be str, not {}",
                    given.ty().name()
                )));
            };
            if !matches!(letter.to_string_lossy().as_str(), "s" | "a" | "r") {
                return Err(thread.value_error(
                    "Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'",
                ));
            }
            given.clone()
        }
    };
    Ok(interpolation([args.req(0).clone(), expression, conversion, text(3, "format_spec")?]))
}

/// `BUILD_INTERPOLATION`; `conversion` is the f-string conversion's number (0: none).
pub fn build_interpolation(
    thread: &Thread,
    value: &Object,
    text: &Object,
    conversion: usize,
    format: Option<&Object>,
) -> PyResult {
    let conversion = match conversion {
        0 => Object::NONE,
        1 => Object::str("s"),
        2 => Object::str("r"),
        3 => Object::str("a"),
        _ => {
            return Err(thread.system_error(
                "Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'",
            ));
        }
    };
    let format = format.cloned().unwrap_or_else(|| Object::str(""));
    Ok(interpolation([value.clone(), text.clone(), conversion, format]))
}

/// Strings (empty ones are left out) and interpolations in turn.
#[repr(C)]
struct TemplateIter {
    header: Header,
    template: Slot,
    /// Twice the index of the next string, plus one when its interpolation is next.
    next: Cell<usize>,
}

crate::payload!(TemplateIter, TEMPLATE_ITER);

impl Fields for TemplateIter {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.template.visit(visit);
    }

    fn clear(&self) {
        self.template.clear();
    }
}

impl TemplateIter {
    fn make(template: Object) -> Object {
        heap::new_object(&TEMPLATE_ITER, |header| TemplateIter {
            header,
            template: Slot::new(template),
            next: Cell::new(0),
        })
        .into()
    }
}

static ITER_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION,
    doc: "Iterator over a template's parts.",
    slots: crate::memory_slots!(
        TemplateIter,
        SlotsSpec::EMPTY.iter(|_, i| Ok(i.clone())).iternext(next)
    ),
    ..TypeSpec::new::<TemplateIter>("string.templatelib.TemplateIter")
};
pub static TEMPLATE_ITER: Type = Type::builtin(&ITER_SPEC);

fn next(_thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = TemplateIter::of(object);
    let Some(template) = this.template.get() else { return Ok(None) };
    let template = Template::of(&template);
    loop {
        let position = this.next.get();
        let from =
            if position.is_multiple_of(2) { &template.strings } else { &template.interpolations };
        let Some(part) = from.as_slice().get(position / 2) else { return Ok(None) };
        this.next.set(position + 1);
        if position % 2 == 1 || part.as_str().is_some_and(|text| !text.view().is_empty()) {
            return Ok(Some(part.clone()));
        }
    }
}
