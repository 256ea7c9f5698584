//! `filter`. Matches the filter part of CPython's `Python/bltinmodule.c`.

use crate::error::PyResult;
use crate::heap;
use crate::native::MethodDef;
use crate::object::{Header, Object, Payload};
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;

/// A filter object.
#[repr(C)]
pub struct Filter {
    header: Header,
    function: Object,
    iterator: Object,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Filter {
    fn type_object() -> &'static Type {
        &FILTER
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::CLASS_VECTORCALL | flags::BASETYPE | flags::GC,
    sig: "(function, iterable, /)",
    doc: "The items for which the function is true; with None, those that are true themselves.",
    slots: SlotsSpec::EMPTY
        .iter(|_, f| Ok(f.clone()))
        .iternext(next)
        .new(|thread, ty, args| {
            // A subclass takes keywords only if it has an `__init__` of its own.
            let init = |ty: &Type| ty.slots().init().map(|init| init as usize);
            let a = if init(ty) == init(&FILTER) {
                args.no_keywords(thread, "filter")?
            } else {
                args.positional()
            };
            let [function, iterable] = a else {
                return Err(
                    thread.type_error(format!("filter expected 2 arguments, got {}", a.len()))
                );
            };
            let (function, iterator) = (function.clone(), iterable.iter(thread)?);
            Ok(heap::new_object(ty, |header| Filter { header, function, iterator }).into())
        })
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<Filter>),
    methods: &[MethodDef::noargs(
        "__reduce__",
        "($self, /)",
        |_, f| {
            Ok(Object::tuple(&[
                f.ty().to_object(),
                Object::tuple(&[of(f).function.clone(), of(f).iterator.clone()]),
            ]))
        },
        "What pickle and copy keep of the object.",
    )],
    ..TypeSpec::new::<Filter>("filter")
};
pub static FILTER: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Filter {
    object.downcast().expect("slots of filter are called on it")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on filter objects.
    let this = unsafe { &*header.cast::<Filter>() };
    visit(this.function.word());
    visit(this.iterator.word());
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = of(object);
    let by_truth =
        this.function.is_none() || this.function.is(&crate::types::bool::BOOL.to_object());
    while let Some(item) = this.iterator.next(thread)? {
        let keep = if by_truth {
            item.is_true(thread)?
        } else {
            this.function.call(thread, std::slice::from_ref(&item))?.is_true(thread)?
        };
        if keep {
            return Ok(Some(item));
        }
    }
    Ok(None)
}
