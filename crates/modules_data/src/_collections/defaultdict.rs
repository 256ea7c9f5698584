//! `defaultdict`: a dict that makes missing values.

use crate::fields::{Fields, Slot, memory_slots, payload};
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::dict::{DICT, Dict, methods};
use krait_objects::types::generic_alias;
use krait_objects::{
    CallArgs, GetSetDef, Header, MethodDef, Object, PyResult, Thread, Type, TypeSpec, Word, heap,
    name,
};

/// A dict and its factory.
#[repr(C)]
pub struct DefaultDict {
    dict: Dict,
    factory: Slot,
}

payload!(DefaultDict, DEFAULTDICT);

impl Fields for DefaultDict {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.dict.visit(visit);
        self.factory.visit(visit);
    }

    fn clear(&self) {
        self.factory.clear();
        self.dict.clear();
    }
}

static SPEC: TypeSpec = TypeSpec {
    base: Some(&DICT),
    flags: flags::BASETYPE | flags::GC | flags::SHOWN_AS_HEAP,
    doc: "defaultdict(default_factory=None, /, [...]) --> dict with default factory\n\nThe factory is called without \
          arguments to make the value of a key\nthat __getitem__ does not find. A defaultdict is equal to a dict with\nthe \
          same items. The other arguments are those of dict.\n",
    slots: memory_slots!(
        DefaultDict,
        SlotsSpec::EMPTY.new(|_, ty, _| Ok(new(ty))).init(init).repr(repr).or(or)
    ),
    methods: &[
        MethodDef::one(
            "__missing__",
            "($self, object, /)",
            missing,
            "Make, store and give the value of a missing key; KeyError without a factory.",
        ),
        MethodDef::noargs("copy", "($self, /)", copy, "A defaultdict of the same items."),
        MethodDef::noargs("__copy__", "($self, /)", copy, "A defaultdict of the same items."),
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            reduce,
            "Return state information for pickling.",
        ),
        MethodDef::raw(
            "__class_getitem__",
            "($type, object, /)",
            generic_alias::class_getitem,
            "See PEP 585",
        )
        .class(),
    ],
    getset: &[GetSetDef {
        name: "default_factory",
        get: |_, d| Ok(DefaultDict::of(d).factory.get().unwrap_or(Object::NONE)),
        set: Some(|_, d, value| {
            drop(DefaultDict::of(d).factory.replace(value.cloned()));
            Ok(())
        }),
        doc: "Factory for default value called by __missing__().",
        member: true,
    }],
    ..TypeSpec::new::<DefaultDict>("collections.defaultdict")
};
pub static DEFAULTDICT: Type = Type::builtin(&SPEC);

fn new(ty: &Type) -> Object {
    heap::new_object(ty, |header: Header| DefaultDict {
        dict: Dict::embedded(header),
        factory: Slot::EMPTY,
    })
    .into()
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let factory = args.positional().first();
    if let Some(factory) = factory
        && !factory.is_none()
        && !factory.is_callable()
    {
        return Err(thread.type_error("first argument must be callable or None"));
    }
    let rest = &args.args[usize::from(factory.is_some())..];
    let factory = factory.filter(|factory| !factory.is_none()).cloned();
    drop(DefaultDict::of(object).factory.replace(factory));
    let rest = CallArgs { args: rest, kwnames: args.kwnames };
    match DICT.slots().init() {
        Some(init) => init(thread, object, rest),
        None => Ok(()),
    }
}

fn missing(thread: &Thread, object: &Object, key: &Object) -> PyResult {
    let this = DefaultDict::of(object);
    let Some(factory) = this.factory.get().filter(|factory| !factory.is_none()) else {
        return Err(thread.key_error(key));
    };
    let value = factory.call(thread, &[])?;
    this.dict.set_default(thread, key, &value)
}

/// `type(self)(default_factory, items)`: subclasses have a constructor of the same shape.
fn similar(thread: &Thread, object: &Object, items: &Object) -> PyResult {
    let factory = DefaultDict::of(object).factory.get().unwrap_or(Object::NONE);
    object.ty().to_object().call(thread, &[factory, items.clone()])
}

fn copy(thread: &Thread, object: &Object) -> PyResult {
    similar(thread, object, object)
}

fn reduce(thread: &Thread, object: &Object) -> PyResult {
    let args = match DefaultDict::of(object).factory.get().filter(|factory| !factory.is_none()) {
        Some(factory) => Object::tuple(&[factory]),
        None => Object::tuple(&[]),
    };
    let items = object.call_method(thread, name!("items"), &[])?.iter(thread)?;
    Ok(Object::tuple(&[object.ty().to_object(), args, Object::NONE, Object::NONE, items]))
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let items = match DICT.slots().repr() {
        Some(repr) => repr(thread, object)?.str_string(thread)?,
        None => String::new(),
    };
    let factory = match DefaultDict::of(object).factory.get() {
        None => "None".to_string(),
        Some(factory) if thread.repr_enter(&factory) => {
            let shown = factory.repr_string(thread);
            thread.repr_leave(&factory);
            shown?
        }
        Some(_) => "...".to_string(),
    };
    Ok(Object::str(&format!("{}({factory}, {items})", object.ty().short_name())))
}

fn or(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let (own, other) = if a.downcast::<DefaultDict>().is_some() { (a, b) } else { (b, a) };
    if other.as_dict().is_none() {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let result = similar(thread, own, a)?;
    let Some(dict) = result.as_dict() else {
        return Err(thread.system_error("a defaultdict's class makes no dict"));
    };
    methods::update_from(thread, dict, b)?;
    Ok(result)
}
