//! The old event `BRANCH`: one callback for both ways.

use super::event::Event;
use super::fire::monitoring;
use super::{instrument, places};
use krait_bytecode::opcode::Opcode;
use krait_objects::heap;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::types::code::Code;
use krait_objects::{CallArgs, Header, Object, Payload, PyResult, Thread, Word};

/// The callback of one way, which calls that of `BRANCH`.
#[repr(C)]
pub struct BranchHandler {
    header: Header,
    handler: Object,
    right: bool,
    tool: u8,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for BranchHandler {
    fn type_object() -> &'static Type {
        &BRANCH_HANDLER
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION,
    slots: SlotsSpec::EMPTY
        .call(call)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<BranchHandler>),
    ..TypeSpec::new::<BranchHandler>("sys.monitoring.branch_event_handler")
};
pub static BRANCH_HANDLER: Type = Type::builtin(&SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on handlers.
    visit(unsafe { (*header.cast::<BranchHandler>()).handler.word() });
}

fn call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let this: &BranchHandler = object.downcast().expect("slots are called on their type");
    let [code, source, ..] = args.positional() else {
        return Err(thread.type_error("a branch callback needs code and offset"));
    };
    let Some(code) = code.downcast_ref::<Code>() else {
        return Err(thread.type_error("code must be a code object"));
    };
    let source = usize::try_from(source.to_i64(thread)? / 2).unwrap_or(usize::MAX);
    let place = places::of(&code).and_then(|places| Some((places, places.units.get(source)?)));
    let disabled = place.is_some_and(|(places, place)| places.wanted(place) == place.opcode);
    if disabled {
        // The other way's callback has disabled the branch as a whole.
        return monitoring(thread).disable(thread);
    }
    let opcode = place.map(|(_, place)| place.opcode);
    let result = this.handler.call_args(thread, args)?;
    if result.is(&monitoring(thread).disable(thread)?) {
        // The other way is disabled too, where it is known.
        let conditional = matches!(
            opcode,
            Some(
                Opcode::POP_JUMP_IF_FALSE
                    | Opcode::POP_JUMP_IF_TRUE
                    | Opcode::POP_JUMP_IF_NONE
                    | Opcode::POP_JUMP_IF_NOT_NONE
            )
        );
        match (opcode, this.right) {
            (Some(Opcode::FOR_ITER), true) => {
                instrument::remove_tool(&code, source, Event::BranchLeft, this.tool);
            }
            (_, true) if conditional => {
                instrument::remove_tool(&code, source + 2, Event::BranchLeft, this.tool);
            }
            (_, false) if conditional => {
                instrument::remove_tool(&code, source, Event::BranchRight, this.tool);
            }
            _ => {}
        }
    }
    Ok(result)
}

/// Sets the callback of a tool for an event; gives the one before.
pub fn register(
    thread: &Thread,
    tool: usize,
    event: usize,
    callback: Option<Object>,
) -> Option<Object> {
    let monitoring = monitoring(thread);
    let old = if event == Event::Branch as usize {
        BRANCH_HANDLER.ready(thread);
        let side = |right| {
            callback.clone().map(|handler| {
                let make = |header| BranchHandler { header, handler, right, tool: tool as u8 };
                heap::new_object(&BRANCH_HANDLER, make).into()
            })
        };
        let (right, left) = (side(true), side(false));
        drop(monitoring.set_callback(tool, Event::BranchRight as usize, right));
        monitoring.set_callback(tool, Event::BranchLeft as usize, left)
    } else {
        monitoring.set_callback(tool, event, callback)
    };
    match old.as_ref().and_then(|old| old.downcast::<BranchHandler>()) {
        Some(handler) => Some(handler.handler.clone()),
        None => old,
    }
}
