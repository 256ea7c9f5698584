//! What each instruction needs on the stack and in variables, and what it leaves there.
//!
//! Here the verifier and the bodies in `eval` must agree: whoever changes what a body reads or pops changes its row here.

use super::Fault;
use super::decode::Instruction;
use super::flow::State;
use krait_bytecode::opcode::Opcode;
use krait_objects::types::code::Code;

/// Entries that may be gone from the stack when an instruction raises.
pub fn taken_at_error(i: &Instruction) -> u32 {
    match i.info.opcode {
        // They look at entries and leave them.
        Opcode::CHECK_EXC_MATCH
        | Opcode::CHECK_EG_MATCH
        | Opcode::COPY
        | Opcode::SWAP
        | Opcode::FOR_ITER
        | Opcode::GET_ANEXT
        | Opcode::GET_LEN
        | Opcode::IMPORT_FROM
        | Opcode::MATCH_KEYS
        | Opcode::MATCH_MAPPING
        | Opcode::MATCH_SEQUENCE
        | Opcode::POP_EXCEPT
        | Opcode::PUSH_EXC_INFO
        | Opcode::SEND
        | Opcode::WITH_EXCEPT_START
        // An exception that is thrown in finds the sent value's place taken.
        | Opcode::YIELD_VALUE => 0,
        Opcode::CLEANUP_THROW
        | Opcode::DICT_MERGE
        | Opcode::DICT_UPDATE
        | Opcode::END_ASYNC_FOR
        | Opcode::LIST_APPEND
        | Opcode::LIST_EXTEND
        | Opcode::RERAISE
        | Opcode::SET_ADD
        | Opcode::SET_UPDATE => 1,
        Opcode::MAP_ADD => 2,
        _ => (i.info.pops)(i.oparg),
    }
}

const EMPTY: Fault = Fault::Bad("an instruction may find no value where it needs one");

fn need(present: bool) -> Result<(), Fault> {
    if present { Ok(()) } else { Err(EMPTY) }
}

/// Runs an instruction on the state, whose stack is deep enough for it. True if a variable or entry that held an object
/// may hold none now.
pub fn apply(code: &Code, i: &Instruction, state: &mut State<'_>) -> Result<bool, Fault> {
    let oparg = i.oparg;
    let local = oparg as usize;
    match i.info.opcode {
        Opcode::NOP
        | Opcode::NOT_TAKEN
        | Opcode::RESUME
        | Opcode::JUMP_FORWARD
        | Opcode::JUMP_BACKWARD
        | Opcode::JUMP_BACKWARD_NO_INTERRUPT => {}
        Opcode::LOAD_FAST | Opcode::LOAD_FAST_BORROW => {
            let bound = state.is_bound(local);
            state.push(bound);
        }
        Opcode::LOAD_FAST_LOAD_FAST | Opcode::LOAD_FAST_BORROW_LOAD_FAST_BORROW => {
            let (first, second) = (state.is_bound(local >> 4), state.is_bound(local & 15));
            state.push(first);
            state.push(second);
        }
        Opcode::LOAD_FAST_CHECK => {
            state.set_bound(local, true);
            state.push(true);
        }
        Opcode::LOAD_FAST_AND_CLEAR => {
            let bound = state.is_bound(local);
            state.set_bound(local, false);
            state.push(bound);
            return Ok(bound);
        }
        Opcode::STORE_FAST => {
            let value = state.pop();
            return Ok(state.set_bound(local, value));
        }
        Opcode::STORE_FAST_LOAD_FAST => {
            let value = state.pop();
            let weaker = state.set_bound(local >> 4, value);
            let bound = state.is_bound(local & 15);
            state.push(bound);
            return Ok(weaker);
        }
        Opcode::STORE_FAST_STORE_FAST => {
            let (first, second) = (state.pop(), state.pop());
            let weaker = state.set_bound(local >> 4, first);
            return Ok(state.set_bound(local & 15, second) || weaker);
        }
        Opcode::DELETE_FAST => return Ok(state.set_bound(local, false)),
        Opcode::MAKE_CELL => {
            state.set_bound(local, true);
        }
        Opcode::COPY_FREE_VARS => {
            let end = code.nlocalsplus as usize;
            for index in end - local..end {
                state.set_bound(index, true);
            }
        }
        Opcode::PUSH_NULL => state.push(false),
        Opcode::POP_TOP | Opcode::POP_ITER => {
            state.pop();
        }
        Opcode::COPY => {
            let entry = state.entry(oparg);
            state.push(entry);
        }
        Opcode::SWAP => state.swap(oparg),
        // Instrumented, it looks at the iterator below.
        Opcode::END_FOR => {
            need(state.depth() >= 2 && state.has_top(2))?;
            state.pop();
        }
        Opcode::FOR_ITER => need(state.has_top(1))?,
        Opcode::CALL => {
            need(state.has_top(oparg) && state.entry(oparg + 2))?;
            state.replace_top(oparg + 2, 1);
        }
        Opcode::CALL_KW => {
            need(state.has_top(oparg + 1) && state.entry(oparg + 3))?;
            state.replace_top(oparg + 3, 1);
        }
        Opcode::CALL_FUNCTION_EX => {
            need(state.entry(2) && state.entry(4))?;
            state.replace_top(4, 1);
        }
        Opcode::LOAD_GLOBAL | Opcode::LOAD_ATTR | Opcode::LOAD_SUPER_ATTR => {
            let taken = (i.info.pops)(oparg);
            need(state.has_top(taken))?;
            state.replace_top(taken, 1);
            if oparg & 1 != 0 {
                state.push(false);
            }
        }
        Opcode::LOAD_SPECIAL => {
            need(state.has_top(1))?;
            state.push(false);
        }
        Opcode::LIST_APPEND
        | Opcode::LIST_EXTEND
        | Opcode::SET_ADD
        | Opcode::SET_UPDATE
        | Opcode::DICT_UPDATE => {
            need(state.has_top(1) && state.entry(oparg + 1))?;
            state.pop();
        }
        Opcode::MAP_ADD => {
            need(state.has_top(2) && state.entry(oparg + 2))?;
            state.replace_top(2, 0);
        }
        Opcode::DICT_MERGE => {
            need(state.has_top(1) && state.entry(oparg + 1) && state.entry(oparg + 4))?;
            state.pop();
        }
        Opcode::RERAISE => need(state.has_top(1))?,
        Opcode::WITH_EXCEPT_START => {
            need(state.has_top(1) && state.entry(5))?;
            state.push(true);
        }
        Opcode::RETURN_GENERATOR => {
            if state.is_generator || i.handler != 0 {
                return Err(Fault::Bad("a generator is made where it may be one already"));
            }
            state.is_generator = true;
            state.push(true);
        }
        Opcode::YIELD_VALUE => {
            if !state.is_generator {
                return Err(Fault::Bad("a value is yielded where there is no generator"));
            }
            need(state.has_top(1))?;
        }
        _ => {
            let taken = (i.info.pops)(oparg);
            need(state.has_top(taken))?;
            state.replace_top(taken, (i.info.pushes)(oparg));
        }
    }
    Ok(false)
}
