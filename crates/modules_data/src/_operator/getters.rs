//! `operator.itemgetter`, `attrgetter` and `methodcaller`: what they fetch is fixed when they are made.

use crate::fields::{Fields, memory_slots, payload};
use krait_objects::intern::intern_object;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::str::Str;
use krait_objects::types::tuple::Tuple;
use krait_objects::{
    CallArgs, GetSetDef, Header, MethodDef, Object, PyResult, Ref, Thread, Type, TypeSpec, Word,
    heap, name,
};

/// The signature of the calls, which `inspect` asks the instances for.
const CALL_SIGNATURE: GetSetDef =
    GetSetDef::ro("__text_signature__", |_, _| Ok(Object::str("(obj, /)")), "");

/// The single positional argument of a getter's call.
fn only_argument<'a>(thread: &Thread, args: CallArgs<'a>, name: &str) -> PyResult<&'a Object> {
    match args.no_keywords(thread, name)? {
        [object] => Ok(object),
        other => Err(thread.type_error(format!("{name} expected 1 argument, got {}", other.len()))),
    }
}

/// `operator.name(…)` around what `inside` writes; `…` while the repr is already running.
fn repr_with(
    thread: &Thread,
    object: &Object,
    inside: impl FnOnce(&mut krait_text::Builder) -> PyResult<()>,
) -> PyResult {
    let mut out = krait_text::Builder::new();
    out.push_str(object.ty().name());
    out.push_str("(");
    if !thread.repr_enter(object) {
        out.push_str("...)");
        return Ok(Str::from_builder(out).into());
    }
    let result = inside(&mut out);
    thread.repr_leave(object);
    result?;
    out.push_str(")");
    Ok(Str::from_builder(out).into())
}

fn push_reprs(thread: &Thread, items: &[Object], out: &mut krait_text::Builder) -> PyResult<()> {
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        out.push_view(item.repr(thread)?.view());
    }
    Ok(())
}

/// `operator.itemgetter`
#[repr(C)]
pub struct ItemGetter {
    header: Header,
    items: Ref<Tuple>,
}

payload!(ItemGetter, ITEMGETTER);

impl Fields for ItemGetter {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.items.as_object().word());
    }
}

static ITEMGETTER_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::SHOWN_AS_HEAP,
    sig: "(item, /, *items)",
    doc: "A callable that fetches items from its operand.\n\nitemgetter(2)(r) is r[2], itemgetter(2, 5)(r) is (r[2], r[5]).",
    slots: memory_slots!(
        ItemGetter,
        SlotsSpec::EMPTY.new(new_itemgetter).call(itemgetter_call).repr(itemgetter_repr)
    ),
    methods: &[MethodDef::noargs(
        "__reduce__",
        "($self, /)",
        |_, g| Ok(Object::tuple(&[g.ty().to_object(), ItemGetter::of(g).items.clone().into()])),
        "Return state information for pickling",
    )],
    getset: &[CALL_SIGNATURE],
    ..TypeSpec::new::<ItemGetter>("operator.itemgetter")
};
pub static ITEMGETTER: Type = Type::builtin(&ITEMGETTER_SPEC);

fn new_itemgetter(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let items = args.no_keywords(thread, "itemgetter")?;
    if items.is_empty() {
        return Err(thread.type_error("itemgetter expected 1 argument, got 0"));
    }
    let items = Tuple::from_slice(items);
    Ok(heap::new_object(ty, |header| ItemGetter { header, items }).into())
}

fn itemgetter_call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let target = only_argument(thread, args, "itemgetter")?;
    match ItemGetter::of(object).items.as_slice() {
        [item] => target.getitem(thread, item),
        items => {
            let mut found = Vec::with_capacity(items.len());
            for item in items {
                found.push(target.getitem(thread, item)?);
            }
            Ok(Tuple::from_vec(found).into())
        }
    }
}

fn itemgetter_repr(thread: &Thread, object: &Object) -> PyResult {
    let items = &ItemGetter::of(object).items;
    repr_with(thread, object, |out| push_reprs(thread, items.as_slice(), out))
}

/// `operator.attrgetter`
#[repr(C)]
pub struct AttrGetter {
    header: Header,
    /// The names as given.
    names: Ref<Tuple>,
    /// Each name split at its dots, interned.
    paths: Vec<Vec<Object>>,
}

payload!(AttrGetter, ATTRGETTER);

impl Fields for AttrGetter {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.names.as_object().word());
        self.paths.iter().flatten().for_each(|name| visit(name.word()));
    }
}

static ATTRGETTER_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::SHOWN_AS_HEAP,
    sig: "(attr, /, *attrs)",
    doc: "A callable that fetches attributes from its operand.\n\nattrgetter('name')(r) is r.name, attrgetter('a.b', 'c')(r) \
          is (r.a.b, r.c).",
    slots: memory_slots!(
        AttrGetter,
        SlotsSpec::EMPTY.new(new_attrgetter).call(attrgetter_call).repr(attrgetter_repr)
    ),
    methods: &[MethodDef::noargs(
        "__reduce__",
        "($self, /)",
        |_, g| Ok(Object::tuple(&[g.ty().to_object(), AttrGetter::of(g).names.clone().into()])),
        "Return state information for pickling",
    )],
    getset: &[CALL_SIGNATURE],
    ..TypeSpec::new::<AttrGetter>("operator.attrgetter")
};
pub static ATTRGETTER: Type = Type::builtin(&ATTRGETTER_SPEC);

fn new_attrgetter(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let names = args.no_keywords(thread, "attrgetter")?;
    if names.is_empty() {
        return Err(thread.type_error("attrgetter expected 1 argument, got 0"));
    }
    let mut paths = Vec::with_capacity(names.len());
    for name in names {
        let Some(text) = name.as_str() else {
            return Err(thread.type_error("attribute name must be a string"));
        };
        paths.push(split_at_dots(text));
    }
    let names = Tuple::from_slice(names);
    Ok(heap::new_object(ty, |header| AttrGetter { header, names, paths }).into())
}

fn split_at_dots(text: &Str) -> Vec<Object> {
    let view = text.view();
    if !view.iter().any(|c| c == '.' as u32) {
        return vec![intern_object(Str::from_view(view).into())];
    }
    let mut path = Vec::new();
    let mut part = krait_text::Builder::new();
    for c in view.iter() {
        if c == '.' as u32 {
            let done = std::mem::replace(&mut part, krait_text::Builder::new());
            path.push(intern_object(Str::from_builder(done).into()));
        } else {
            part.push(c);
        }
    }
    path.push(intern_object(Str::from_builder(part).into()));
    path
}

fn follow(thread: &Thread, target: &Object, path: &[Object]) -> PyResult {
    let mut value = target.clone();
    for name in path {
        value = value.getattr(thread, name)?;
    }
    Ok(value)
}

fn attrgetter_call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let target = only_argument(thread, args, "attrgetter")?;
    match AttrGetter::of(object).paths.as_slice() {
        [path] => follow(thread, target, path),
        paths => {
            let mut found = Vec::with_capacity(paths.len());
            for path in paths {
                found.push(follow(thread, target, path)?);
            }
            Ok(Tuple::from_vec(found).into())
        }
    }
}

fn attrgetter_repr(thread: &Thread, object: &Object) -> PyResult {
    let names = &AttrGetter::of(object).names;
    repr_with(thread, object, |out| push_reprs(thread, names.as_slice(), out))
}

/// `operator.methodcaller`
#[repr(C)]
pub struct MethodCaller {
    header: Header,
    name: Object,
    /// Positional arguments, then the keyword values.
    args: Vec<Object>,
    kwnames: Option<Ref<Tuple>>,
}

payload!(MethodCaller, METHODCALLER);

impl Fields for MethodCaller {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.name.word());
        self.args.iter().for_each(|arg| visit(arg.word()));
        if let Some(names) = &self.kwnames {
            visit(names.as_object().word());
        }
    }
}

impl MethodCaller {
    fn call_args(&self) -> CallArgs<'_> {
        CallArgs { args: &self.args, kwnames: self.kwnames.as_deref() }
    }
}

static METHODCALLER_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::SHOWN_AS_HEAP,
    sig: "(name, /, *args, **kwargs)",
    doc: "A callable that calls a method of its operand.\n\nmethodcaller('name', 'date', foo=1)(r) is r.name('date', foo=1).",
    slots: memory_slots!(
        MethodCaller,
        SlotsSpec::EMPTY.new(new_methodcaller).call(methodcaller_call).repr(methodcaller_repr)
    ),
    methods: &[MethodDef::noargs(
        "__reduce__",
        "($self, /)",
        methodcaller_reduce,
        "Return state information for pickling",
    )],
    getset: &[CALL_SIGNATURE],
    ..TypeSpec::new::<MethodCaller>("operator.methodcaller")
};
pub static METHODCALLER: Type = Type::builtin(&METHODCALLER_SPEC);

fn new_methodcaller(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let Some(name) = args.positional().first() else {
        return Err(thread.type_error("methodcaller needs at least one argument, the method name"));
    };
    if name.as_str().is_none() {
        return Err(thread.type_error("method name must be a string"));
    }
    let name = intern_object(name.clone());
    let kwnames = args.kwnames.filter(|names| !names.is_empty()).map(Ref::from_payload);
    let args = args.args[1..].to_vec();
    Ok(heap::new_object(ty, |header| MethodCaller { header, name, args, kwnames }).into())
}

fn methodcaller_call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let target = only_argument(thread, args, "methodcaller")?;
    let this = MethodCaller::of(object);
    if this.kwnames.is_none() {
        return target.call_method(thread, &this.name, &this.args);
    }
    target.getattr(thread, &this.name)?.call_args(thread, this.call_args())
}

fn methodcaller_repr(thread: &Thread, object: &Object) -> PyResult {
    let this = MethodCaller::of(object);
    repr_with(thread, object, |out| {
        out.push_view(this.name.repr(thread)?.view());
        for arg in this.call_args().positional() {
            out.push_str(", ");
            out.push_view(arg.repr(thread)?.view());
        }
        for (key, value) in this.call_args().keywords() {
            out.push_str(", ");
            out.push_view(key.to_str(thread)?.view());
            out.push_str("=");
            out.push_view(value.repr(thread)?.view());
        }
        Ok(())
    })
}

/// With keywords the constructor is wrapped in `functools.partial`, as a reduce value has positional arguments only.
fn methodcaller_reduce(thread: &Thread, object: &Object) -> PyResult {
    let this = MethodCaller::of(object);
    let class = object.ty().to_object();
    let positional = this.call_args().positional();
    if this.kwnames.is_none() {
        let mut args = vec![this.name.clone()];
        args.extend_from_slice(positional);
        return Ok(Object::tuple(&[class, Tuple::from_vec(args).into()]));
    }
    let functools = (thread.hooks().import)(thread, name!("functools"), None, None, None, 0)?;
    let partial = functools.getattr(thread, name!("partial"))?;
    let mut args = vec![class, this.name.clone()];
    args.extend(this.call_args().keywords().map(|(_, value)| value.clone()));
    let constructor =
        partial.call_args(thread, CallArgs { args: &args, kwnames: this.kwnames.as_deref() })?;
    Ok(Object::tuple(&[constructor, Object::tuple(positional)]))
}
