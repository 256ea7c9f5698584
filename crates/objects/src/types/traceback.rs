//! `traceback`. Matches CPython's `Python/traceback.c` (the object; printing is elsewhere).

use crate::error::PyResult;
use crate::heap;
use crate::native::{GetSetDef, MethodDef};
use crate::object::{Header, Object, Payload, Ref};
use crate::signature::Signature;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;
use std::cell::{Cell, UnsafeCell};

/// One entry of a traceback.
#[repr(C)]
pub struct Traceback {
    header: Header,
    next: UnsafeCell<Option<Object>>,
    frame: Object,
    /// Byte offset of the instruction.
    pub lasti: i32,
    /// The line, or -1 to work it out from the frame's code.
    lineno: Cell<i32>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Traceback {
    fn type_object() -> &'static Type {
        &TRACEBACK
    }
}

static NEW: Signature = Signature::new("traceback", "(tb_next, tb_frame, tb_lasti, tb_lineno)");

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC,
    sig: "(tb_next, tb_frame, tb_lasti, tb_lineno)",
    doc: "A traceback entry for a frame, an instruction and a line.",
    slots: SlotsSpec::EMPTY
        .new(|thread, _, args| {
            let args = NEW.bind(thread, args)?;
            let next = args.req(0);
            if !next.is_none() && !next.is_exact(&TRACEBACK) {
                return Err(thread.type_error(format!(
                    "expected traceback object or None, got '{}'",
                    next.ty().name()
                )));
            }
            if args.req(1).ty().name() != "frame" {
                return Err(thread.type_error(format!(
                    "traceback() argument 'tb_frame' must be frame, not {}",
                    args.req(1).ty().name()
                )));
            }
            let (lasti, lineno) = (args.req(2).to_i32(thread)?, args.req(3).to_i32(thread)?);
            let next = Some(next.clone()).filter(|n| !n.is_none());
            Ok(Traceback::new(next, args.req(1).clone(), lasti, lineno).into())
        })
        .traverse(traverse)
        .clear(clear)
        .drop_fields(heap::drop_fields_of::<Traceback>),
    methods: &[MethodDef::noargs(
        "__dir__",
        "($self, /)",
        |_, _| {
            Ok(Object::list(
                ["tb_frame", "tb_next", "tb_lasti", "tb_lineno"]
                    .iter()
                    .map(|n| Object::str(n))
                    .collect(),
            ))
        },
        "",
    )],
    getset: &[
        GetSetDef::rw("tb_next", |_, t| Ok(of(t).next().unwrap_or(Object::NONE)), set_next, ""),
        GetSetDef::member(
            "tb_frame",
            |thread, t| {
                thread.audit_read(t, "tb_frame")?;
                Ok(of(t).frame.clone())
            },
            "",
        ),
        GetSetDef::member("tb_lasti", |_, t| Ok(Object::int(of(t).lasti as i64)), ""),
        GetSetDef::ro("tb_lineno", |thread, t| line_number(thread, of(t)), ""),
    ],
    ..TypeSpec::new::<Traceback>("traceback")
};
pub static TRACEBACK: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Traceback {
    object.downcast().expect("slots of tracebacks are called on them")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on tracebacks.
    unsafe {
        let this = &*header.cast::<Traceback>();
        visit(this.frame.word());
        if let Some(next) = &*this.next.get() {
            visit(next.word());
        }
    }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on tracebacks.
    drop(unsafe { (*(*header.cast::<Traceback>()).next.get()).take() });
}

impl Traceback {
    /// `lineno` is -1 to be worked out on demand.
    pub fn new(next: Option<Object>, frame: Object, lasti: i32, lineno: i32) -> Ref<Traceback> {
        heap::new_object(&TRACEBACK, |header| Traceback {
            header,
            next: UnsafeCell::new(next),
            frame,
            lasti,
            lineno: Cell::new(lineno),
        })
    }

    pub fn next(&self) -> Option<Object> {
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*self.next.get()).clone() }
    }

    pub fn frame(&self) -> &Object {
        &self.frame
    }
}

/// `tb_lineno`: None if the instruction has no line.
pub fn line_number(thread: &Thread, traceback: &Traceback) -> PyResult {
    if traceback.lineno.get() != -1 {
        return Ok(Object::int(traceback.lineno.get() as i64));
    }
    let code = (thread.hooks().frame_code)(&traceback.frame);
    let line = code.downcast::<crate::types::code::Code>().and_then(|c| c.line_of(traceback.lasti));
    Ok(line.map_or(Object::NONE, |line| Object::int(line as i64)))
}

fn set_next(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let Some(value) = value else {
        return Err(thread.type_error("can't delete tb_next attribute"));
    };
    let next = if value.is_none() {
        None
    } else if value.is_exact(&TRACEBACK) {
        let mut cursor = Some(value.clone());
        while let Some(entry) = cursor {
            if entry.is(object) {
                return Err(thread.value_error("traceback loop detected"));
            }
            cursor = of(&entry).next();
        }
        Some(value.clone())
    } else {
        return Err(
            thread.type_error(format!("expected traceback object, got '{}'", value.ty().name()))
        );
    };
    // SAFETY: under the GIL; the old value is dropped last.
    drop(unsafe { std::mem::replace(&mut *of(object).next.get(), next) });
    Ok(())
}
