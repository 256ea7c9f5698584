//! Checks code that did not come from our compiler before its first run, so that hostile bytecode raises instead of
//! crashing.
//!
//! `decode` reads the instructions and checks each by itself, `handlers` the exception table, `flow` follows all paths and
//! knows of every variable and stack entry whether it surely holds an object, `effects` says what an instruction needs
//! there and leaves. Types are not followed: a handler in `eval` that needs one looks, and raises SystemError.
//! CPython has no such check.

mod decode;
mod effects;
mod flow;
mod handlers;

use crate::frame::Frame;
use flow::Wanted;
use krait_objects::types::code::Code;
use krait_objects::types::str::Str;
use krait_objects::{PyResult, Raised, Thread};

/// Verifies a code object once.
#[inline(always)]
pub fn check(thread: &Thread, code: &Code) -> PyResult<()> {
    if code.is_verified() {
        return Ok(());
    }
    before_first_run(thread, code)
}

#[cold]
fn before_first_run(thread: &Thread, code: &Code) -> PyResult<()> {
    verify(thread, code)?;
    code.set_verified();
    Ok(())
}

/// Verifies a code object, whoever made it.
pub fn verify(thread: &Thread, code: &Code) -> PyResult<()> {
    examine(code).map_err(|fault| fault.raise(thread, code))
}

/// Why code is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Fault {
    /// A sentence about the code object.
    Bad(&'static str),
    /// The instruction that starts at `unit` is none.
    UnknownOpcode { unit: usize, number: u8 },
}

impl Fault {
    fn raise(self, thread: &Thread, code: &Code) -> Raised {
        match self {
            Fault::Bad(what) => {
                let name = code.name.to_string_lossy();
                thread.system_error(format!("bad code object '{name}': {what}"))
            }
            // As the eval loop of CPython says it, there when the instruction is reached.
            Fault::UnknownOpcode { unit, number } => {
                let line = code.line_of(2 * unit as i32).unwrap_or(-1);
                let file = code.filename().to_string_lossy();
                thread.system_error(format!("{file}:{line}: unknown opcode {number}"))
            }
        }
    }
}

/// The most entries of a value stack.
const MAX_STACK: u32 = 1 << 20;

fn examine(code: &Code) -> Result<(), Fault> {
    for table in [&code.names, &code.localsplusnames] {
        if table.iter().any(|name| name.downcast::<Str>().is_none()) {
            return Err(Fault::Bad("names must be strings"));
        }
    }
    if code.total_args() > code.nlocals as usize || code.posonlyargcount > code.argcount {
        return Err(Fault::Bad("more parameters than variables"));
    }
    if code.localsplusnames.len() != code.nlocalsplus as usize || code.stacksize > MAX_STACK {
        return Err(Fault::Bad("the sizes do not agree"));
    }
    let mut decoded = decode::decode(code)?;
    let entries = handlers::check(code, &mut decoded)?;
    flow::follow(code, &mut decoded.instructions, &entries, None).map(drop)
}

/// What code counts on at the instruction that starts at a unit; None if no path leads there.
fn wanted_at(code: &Code, unit: usize) -> Option<Wanted> {
    let mut decoded = decode::decode(code).ok()?;
    let index = decoded.index(unit)?;
    let entries = handlers::check(code, &mut decoded).ok()?;
    flow::follow(code, &mut decoded.instructions, &entries, Some(index)).ok()?
}

/// Whether a frame can go on where no path leads it, because a tool has raised or set the line: at `unit`, with its stack
/// cut to `kept` entries and `more` pushed. All variables are bound before if `binds` says so.
///
/// # Safety
/// The frame is alive and stands still, with current `sp`; its stack has `kept` entries.
pub unsafe fn can_go_on(
    frame: *mut Frame,
    unit: usize,
    kept: usize,
    more: usize,
    binds: Binds,
) -> bool {
    // SAFETY: by the contract; variables and entries are initialised words.
    unsafe {
        let code = (*frame).code();
        let Some(wanted) = wanted_at(code, unit) else { return false };
        let (locals, stack) = (Frame::locals_ptr(frame), Frame::stack_base(frame));
        wanted.depth == kept + more
            && wanted.is_generator == (*frame).is_generator()
            && (0..kept).all(|n| !wanted.is_object(n) || !(*stack.add(n)).is_null())
            && (binds == Binds::All
                || (0..code.nlocalsplus as usize)
                    .all(|n| !wanted.is_bound(n) || !(*locals.add(n)).is_null()))
    }
}

/// What happens to unbound variables before a frame goes on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Binds {
    Nothing,
    All,
}
