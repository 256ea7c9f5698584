//! `cell`: a variable shared by nested functions. Matches CPython's `Objects/cellobject.c`.

use crate::error::PyResult;
use crate::heap;
use crate::native::GetSetDef;
use crate::object::{Header, Object, Payload, Ref};
use crate::protocol::compare::CompareOp;
use crate::signature::Signature;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;
use std::cell::UnsafeCell;

/// A cell; None while it is empty.
#[repr(C)]
pub struct Cell {
    header: Header,
    content: UnsafeCell<Option<Object>>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Cell {
    fn type_object() -> &'static Type {
        &CELL
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for Cell {
    const CONTAINER: bool = true;
}

static NEW: Signature = Signature::new("cell", "([contents])");

static CELL_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC,
    sig: "([contents])",
    doc: "A cell with the given contents, or an empty one.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .richcompare(richcompare)
        .hash(crate::protocol::hash::not_implemented)
        .new(|thread, _, args| {
            let a = args.no_keywords(thread, "cell")?;
            if a.len() > 1 {
                return Err(thread.type_error(format!(
                    "{} expected at most 1 argument, got {}",
                    NEW.name(),
                    a.len()
                )));
            }
            Ok(Cell::new(a.first().cloned()).into())
        })
        .traverse(traverse)
        .clear(clear)
        .drop_fields(heap::drop_fields_of::<Cell>),
    getset: &[GetSetDef::rw("cell_contents", get_contents, set_contents, "")],
    dealloc: heap::dealloc_exact::<Cell>,
    ..TypeSpec::new::<Cell>("cell")
};
pub static CELL: Type = Type::builtin(&CELL_SPEC);

fn of(object: &Object) -> &Cell {
    object.downcast().expect("slots of cells are called on them")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on cells.
    if let Some(content) = unsafe { &*(*header.cast::<Cell>()).content.get() } {
        visit(content.word());
    }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on cells.
    unsafe { (*header.cast::<Cell>()).set(None) };
}

impl Cell {
    pub fn new(content: Option<Object>) -> Ref<Cell> {
        heap::new_exact(|header| Cell { header, content: UnsafeCell::new(content) })
    }

    #[inline(always)]
    pub fn get(&self) -> Option<Object> {
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*self.content.get()).clone() }
    }

    /// Replaces the content; the old one is dropped after the cell is consistent.
    pub fn set(&self, content: Option<Object>) {
        drop(self.replace(content));
    }

    pub fn replace(&self, content: Option<Object>) -> Option<Object> {
        // SAFETY: under the GIL.
        unsafe { std::mem::replace(&mut *self.content.get(), content) }
    }
}

fn repr(_thread: &Thread, object: &Object) -> PyResult {
    Ok(Object::str(&match of(object).get() {
        None => format!("<cell at {:#x}: empty>", object.id()),
        Some(content) => {
            format!(
                "<cell at {:#x}: {:.80} object at {:#x}>",
                object.id(),
                content.ty().name(),
                content.id()
            )
        }
    }))
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.downcast::<Cell>(), b.downcast::<Cell>()) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    match (x.get(), y.get()) {
        (Some(x), Some(y)) => x.compare(thread, &y, op),
        (x, y) => Ok(op.from_ordering(x.is_some().cmp(&y.is_some()))),
    }
}

fn get_contents(thread: &Thread, object: &Object) -> PyResult {
    of(object).get().ok_or_else(|| thread.value_error("cell is empty"))
}

fn set_contents(_thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    of(object).set(value.cloned());
    Ok(())
}
