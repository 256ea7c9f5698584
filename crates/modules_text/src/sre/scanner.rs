//! `_sre.SRE_Scanner`: a scan that goes on with each call. Matches the scanner part of CPython's `Modules/_sre/sre.c`.

use super::pattern::Pattern;
use super::scan::Scan;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::{
    GetSetDef, Header, MethodDef, Object, Payload, PyResult, Ref, Thread, Word, heap,
};
use std::cell::{Cell, RefCell};

/// A scanner; `scan` is taken out while it runs.
#[repr(C)]
pub struct Scanner {
    header: Header,
    pattern: Ref<Pattern>,
    scan: RefCell<Option<Box<Scan>>>,
    exhausted: Cell<bool>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Scanner {
    fn type_object() -> &'static Type {
        &SCANNER
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    slots: SlotsSpec::EMPTY.traverse(traverse).drop_fields(heap::drop_fields_of::<Scanner>),
    methods: &[
        MethodDef::noargs(
            "match",
            "($self, /)",
            |thread, s| step(thread, s, Scan::match_prefix),
            "",
        ),
        MethodDef::noargs("search", "($self, /)", |thread, s| step(thread, s, Scan::search), ""),
    ],
    getset: &[GetSetDef::member("pattern", |_, s| Ok(of(s).pattern.clone().into()), "")],
    ..TypeSpec::new::<Scanner>("_sre.SRE_Scanner")
};
pub static SCANNER: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Scanner {
    object.downcast().expect("slots of scanners are called on them")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on scanners.
    let this = unsafe { &*header.cast::<Scanner>() };
    visit(this.pattern.as_object().word());
    if let Ok(scan) = this.scan.try_borrow()
        && let Some(scan) = scan.as_deref()
    {
        scan.subject.traverse(visit);
    }
}

impl Scanner {
    pub fn create(pattern: Ref<Pattern>, scan: Scan) -> Object {
        heap::new_object(&SCANNER, |header| Scanner {
            header,
            pattern,
            scan: RefCell::new(Some(Box::new(scan))),
            exhausted: Cell::new(false),
        })
        .into()
    }
}

/// One step with the given way of matching: a match, or None, after which there are no more.
fn step(
    thread: &Thread,
    object: &Object,
    run: fn(&mut Scan, &Thread, &Pattern) -> PyResult<bool>,
) -> PyResult {
    let this = of(object);
    let Some(mut scan) = this.scan.take() else {
        return Err(thread.value_error("regular expression scanner already executing"));
    };
    let result =
        if this.exhausted.get() { Ok(Object::NONE) } else { advance(thread, this, &mut scan, run) };
    this.scan.replace(Some(scan));
    result
}

fn advance(
    thread: &Thread,
    this: &Scanner,
    scan: &mut Scan,
    run: fn(&mut Scan, &Thread, &Pattern) -> PyResult<bool>,
) -> PyResult {
    if !run(scan, thread, &this.pattern)? {
        this.exhausted.set(true);
        return Ok(Object::NONE);
    }
    let found = scan.to_match(thread, &this.pattern)?;
    scan.state.advance();
    Ok(found)
}
