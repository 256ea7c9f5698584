//! `map`. Matches the map part of CPython's `Python/bltinmodule.c`.

use crate::error::PyResult;
use crate::heap;
use crate::native::{CallArgs, MethodDef};
use crate::object::{Header, Object, Payload};
use crate::suggestions::unexpected_keyword;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::tuple::Tuple;
use crate::word::Word;
use smallvec::SmallVec;
use std::cell::Cell;

/// A map object.
#[repr(C)]
pub struct Map {
    header: Header,
    function: Object,
    iterators: Vec<Object>,
    strict: Cell<bool>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Map {
    fn type_object() -> &'static Type {
        &MAP
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for Map {
    const CONTAINER: bool = true;
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::CLASS_VECTORCALL | flags::BASETYPE | flags::GC,
    sig: "(function, iterable, /, *iterables, strict=False)",
    doc: "Calls the function with one item of each iterable, until the shortest ends; strict makes different lengths an error.",
    slots: SlotsSpec::EMPTY
        .iter(|_, m| Ok(m.clone()))
        .iternext(next)
        .new(new)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<Map>),
    methods: &[
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            reduce,
            "What pickle and copy keep of the object.",
        ),
        MethodDef::one(
            "__setstate__",
            "($self, object, /)",
            |thread, m, state| {
                of(m).strict.set(state.is_true(thread)?);
                Ok(Object::NONE)
            },
            "Restore what pickle kept.",
        ),
    ],
    dealloc: heap::dealloc_exact::<Map>,
    ..TypeSpec::new::<Map>("map")
};
pub static MAP: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Map {
    object.downcast().expect("slots of map are called on it")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on map objects.
    let this = unsafe { &*header.cast::<Map>() };
    visit(this.function.word());
    this.iterators.iter().for_each(|i| visit(i.word()));
}

/// Takes `strict` out of the keywords of `map` and `zip`.
pub(crate) fn strict_keyword(thread: &Thread, args: CallArgs<'_>, name: &str) -> PyResult<bool> {
    if args.keyword_count() > 1 {
        return Err(thread.type_error(format!(
            "{name}() takes at most 1 keyword argument ({} given)",
            args.keyword_count()
        )));
    }
    args.check_names(thread)?;
    let mut strict = false;
    for (key, value) in args.keywords() {
        if key.as_str().is_some_and(|k| k.eq_str("strict")) {
            strict = value.is_true(thread)?;
        } else {
            let key = key.str_string(thread)?;
            return Err(unexpected_keyword(thread, name, &key, &["strict"]));
        }
    }
    Ok(strict)
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let strict = if ty.is(&MAP) || args.has_keywords() {
        strict_keyword(thread, args, "map")?
    } else {
        false
    };
    let positional = args.positional();
    if positional.len() < 2 {
        return Err(thread.type_error("map() must have at least two arguments."));
    }
    let mut iterators = Vec::with_capacity(positional.len() - 1);
    for iterable in &positional[1..] {
        iterators.push(iterable.iter(thread)?);
    }
    let function = positional[0].clone();
    Ok(heap::new_object(ty, |header| Map {
        header,
        function,
        iterators,
        strict: Cell::new(strict),
    })
    .into())
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = of(object);
    if let [only] = this.iterators.as_slice() {
        return match only.next(thread)? {
            Some(item) => this.function.call(thread, &[item]).map(Some),
            None => Ok(None),
        };
    }
    let mut items = SmallVec::<[Object; 4]>::new();
    for (i, iterator) in this.iterators.iter().enumerate() {
        match iterator.next(thread)? {
            Some(item) => items.push(item),
            None => {
                if this.strict.get() {
                    check_strict(thread, &this.iterators, i, "map")?;
                }
                return Ok(None);
            }
        }
    }
    this.function.call(thread, &items).map(Some)
}

/// The ValueError of `strict=True` when iterator `exhausted` ended: shorter than earlier ones, or later ones go on.
pub(crate) fn check_strict(
    thread: &Thread,
    iterators: &[Object],
    exhausted: usize,
    name: &str,
) -> PyResult<()> {
    let range = |n: usize| if n == 1 { " 1".to_string() } else { format!("s 1-{n}") };
    if exhausted > 0 {
        return Err(thread.value_error(format!(
            "{name}() argument {} is shorter than argument{}",
            exhausted + 1,
            range(exhausted)
        )));
    }
    for (i, iterator) in iterators.iter().enumerate().skip(1) {
        if iterator.next(thread)?.is_some() {
            return Err(thread.value_error(format!(
                "{name}() argument {} is longer than argument{}",
                i + 1,
                range(i)
            )));
        }
    }
    Ok(())
}

fn reduce(_thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    let mut args = vec![this.function.clone()];
    args.extend_from_slice(&this.iterators);
    let args = Tuple::from_vec(args).into();
    if this.strict.get() {
        return Ok(Object::tuple(&[object.ty().to_object(), args, Object::TRUE]));
    }
    Ok(Object::tuple(&[object.ty().to_object(), args]))
}
