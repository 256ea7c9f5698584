//! `enumerate`. Matches CPython's `Objects/enumobject.c`.

use crate::error::PyResult;
use crate::heap;
use crate::native::{CallArgs, MethodDef};
use crate::object::{Header, Object, Payload};
use crate::signature::Signature;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::iterator::next_of_sequence;
use crate::types::tuple::recycled::Recycled;
use crate::word::Word;
use std::cell::UnsafeCell;

/// An enumerate object.
#[repr(C)]
pub struct Enumerate {
    header: Header,
    iterator: Object,
    /// The next index, an int of any size.
    index: UnsafeCell<Object>,
    tuple: Recycled,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Enumerate {
    fn type_object() -> &'static Type {
        &ENUMERATE
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for Enumerate {
    const CONTAINER: bool = true;
}

static NEW: Signature = Signature::new("enumerate", "(iterable, start=0)");

static SPEC: TypeSpec = TypeSpec {
    flags: flags::CLASS_VECTORCALL | flags::BASETYPE | flags::GC,
    sig: "(iterable, start=0)",
    doc: "Pairs of a running number and an item of the iterable.",
    slots: SlotsSpec::EMPTY
        .iter(|_, e| Ok(e.clone()))
        .iternext(next)
        .new(|thread, ty, args| {
            let bound;
            let (iterable, start) = if ty.is(&ENUMERATE) {
                exact_arguments(thread, args)?
            } else {
                bound = NEW.bind(thread, args)?;
                (bound.req(0), bound.opt(1))
            };
            let index = match start {
                Some(start) => plain_int(start.index(thread)?),
                None => Object::small_int(0),
            };
            let iterator = iterable.iter(thread)?;
            Ok(heap::new_object(ty, |header| Enumerate {
                header,
                iterator,
                index: UnsafeCell::new(index),
                tuple: Recycled::EMPTY,
            })
            .into())
        })
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<Enumerate>),
    methods: &[
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            |_, e| {
                Ok(Object::tuple(&[
                    e.ty().to_object(),
                    Object::tuple(&[of(e).iterator.clone(), of(e).index()]),
                ]))
            },
            "What pickle and copy keep of the object.",
        ),
        MethodDef::raw(
            "__class_getitem__",
            "($type, object, /)",
            crate::types::generic_alias::class_getitem,
            "See PEP 585",
        )
        .class(),
    ],
    dealloc: heap::dealloc_exact::<Enumerate>,
    ..TypeSpec::new::<Enumerate>("enumerate")
};
pub static ENUMERATE: Type = Type::builtin(&SPEC);

/// The arguments of a call of the type itself, whose messages are not those of a signature.
fn exact_arguments<'a>(
    thread: &Thread,
    args: CallArgs<'a>,
) -> PyResult<(&'a Object, Option<&'a Object>)> {
    let expect = |key: &Object, name: &str| match key.as_str() {
        Some(text) if text.eq_str(name) => Ok(()),
        _ => Err(thread.type_error(format!(
            "'{}' is an invalid keyword argument for enumerate()",
            key.str_string(thread)?
        ))),
    };
    let mut keywords = args.keywords();
    match (args.positional(), keywords.next(), keywords.next()) {
        ([iterable], None, _) => Ok((iterable, None)),
        ([iterable, start], None, _) => Ok((iterable, Some(start))),
        ([iterable], Some((key, start)), None) => {
            expect(key, "start")?;
            Ok((iterable, Some(start)))
        }
        ([], Some((key, iterable)), None) => {
            expect(key, "iterable")?;
            Ok((iterable, None))
        }
        ([], Some((first, a)), Some((second, b))) if args.args.len() == 2 => {
            if first.as_str().is_some_and(|text| text.eq_str("start")) {
                expect(second, "iterable")?;
                return Ok((b, Some(a)));
            }
            expect(first, "iterable")?;
            expect(second, "start")?;
            Ok((a, Some(b)))
        }
        ([], ..) => Err(thread.type_error("enumerate() missing required argument 'iterable'")),
        _ => Err(thread.type_error(format!(
            "enumerate() takes at most 2 arguments ({} given)",
            args.args.len()
        ))),
    }
}

fn of(object: &Object) -> &Enumerate {
    // SAFETY: slots and methods of a type are only called on its instances.
    unsafe { object.downcast_unchecked() }
}

impl Enumerate {
    fn index(&self) -> Object {
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*self.index.get()).clone() }
    }
}

impl Enumerate {
    /// New references to the next index and the next item of a list, tuple or ASCII text, which the object's pair has as well.
    /// None, with nothing changed: the end, another iterator, a large index, or the pair is somebody's.
    #[inline(always)]
    pub fn next_pair(&self) -> Option<(Word, Word)> {
        let spare = self.tuple.spare()?;
        // SAFETY: read at once.
        let counted = unsafe { (*self.index.get()).word() };
        let following = Word::try_int(counted.as_int()? + 1)?;
        let item = next_of_sequence(&self.iterator)?;
        // SAFETY: under the GIL; ints in words hold no reference, and nothing has run.
        unsafe {
            self.index.get().write(Object::from_word(following));
            spare.fill(counted, item);
        }
        Some((counted, item))
    }
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on enumerate objects.
    let this = unsafe { &*header.cast::<Enumerate>() };
    visit(this.iterator.word());
    this.tuple.visit(visit);
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = of(object);
    let Some(item) = this.iterator.next(thread)? else { return Ok(None) };
    // SAFETY: read at once.
    let counted = unsafe { (*this.index.get()).word() };
    if let Some(value) = counted.as_int()
        && let Some(following) = Word::try_int(value + 1)
    {
        // SAFETY: under the GIL; ints in words hold no reference.
        let index = unsafe {
            this.index.get().write(Object::from_word(following));
            Object::from_word(counted)
        };
        return Ok(Some(this.tuple.pair(index, item)));
    }
    let index = this.index();
    let following = crate::protocol::number::add(thread, &index, &Object::small_int(1))?;
    // SAFETY: under the GIL; ints run no code when dropped.
    unsafe { *this.index.get() = following };
    Ok(Some(this.tuple.pair(index, item)))
}

/// A bool counts as the int that it stands for.
fn plain_int(index: Object) -> Object {
    index.as_int().and_then(|value| value.to_i64()).map_or(index, Object::int)
}
