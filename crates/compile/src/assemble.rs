//! The assembler: from the final instructions to code bytes, location and exception tables, and the `Code`
//! object. Knows no blocks. Matches `Python/assemble`.

mod tables;

use foldhash::HashSet;
use std::sync::Arc;

use krait_bytecode::code::{flags, kind};
use krait_bytecode::opcode::Opcode;
use krait_bytecode::{Code, Const, ConstStr};

use crate::const_cache::{ConstCache, Interned, is_name_like};
use crate::flowgraph::{self, Cfg, FlowError, Optimized, Workspace};
use crate::instruction_sequence::{InstructionSequence, Location};

/// What codegen knows of a code unit beside its instructions.
#[derive(Clone, Default, Debug)]
pub struct UnitMetadata {
    pub name: Option<ConstStr>,
    pub qualname: Option<ConstStr>,
    pub names: Vec<ConstStr>,
    /// Locals in slot order, parameters first.
    pub varnames: Vec<ConstStr>,
    /// Cells in the order of the opargs that codegen used for them.
    pub cellvars: Vec<ConstStr>,
    /// Free variables; their opargs follow those of the cells.
    pub freevars: Vec<ConstStr>,
    /// Comprehension variables that `locals()` must not show.
    pub fast_hidden: HashSet<ConstStr>,
    /// Positional-or-keyword parameters, without the positional-only ones.
    pub argcount: usize,
    pub posonlyargcount: usize,
    pub kwonlyargcount: usize,
    pub firstlineno: i32,
}

/// Optimises and assembles one code unit. `nparams` counts all parameters, `*args` and `**kwargs` included;
/// for scopes without parameters it is 0.
pub fn optimize_and_assemble(
    metadata: &UnitMetadata,
    mut sequence: InstructionSequence,
    mut consts: Vec<Const>,
    cache: &mut ConstCache,
    workspace: &mut Workspace,
    nparams: usize,
    code_flags: u32,
    filename: &ConstStr,
) -> Result<Arc<Code>, FlowError> {
    let mut cfg = Cfg::from_sequence(&mut sequence, std::mem::take(&mut workspace.blocks))?;
    let nlocals = metadata.varnames.len();
    flowgraph::optimize_code_unit(&mut cfg, &mut consts, cache, nlocals, nparams)?;
    let mut optimized =
        flowgraph::to_optimized_sequence(&mut cfg, metadata, code_flags, sequence.emptied())?;
    workspace.blocks = cfg.blocks;
    let code = make_code(metadata, &mut optimized, consts, cache, code_flags, filename)?;
    workspace.sequences.push(optimized.sequence.emptied());
    Ok(Arc::new(code))
}

/// `_testinternalcapi.assemble_code_object`: assembles a bare sequence as it is.
pub fn assemble_sequence(
    metadata: &UnitMetadata,
    sequence: &mut InstructionSequence,
    consts: Vec<Const>,
    cache: &mut ConstCache,
    filename: &ConstStr,
) -> Result<Code, FlowError> {
    let mut cfg = flowgraph::graph_of_bare_sequence(sequence)?;
    flowgraph::resolve_targets(&mut cfg)?;
    let empty = InstructionSequence::default();
    let mut optimized = flowgraph::to_optimized_sequence(&mut cfg, metadata, 0, empty)?;
    make_code(metadata, &mut optimized, consts, cache, 0, filename)
}

/// Assembles optimised instructions.
fn make_code(
    metadata: &UnitMetadata,
    optimized: &mut Optimized,
    consts: Vec<Const>,
    cache: &mut ConstCache,
    code_flags: u32,
    filename: &ConstStr,
) -> Result<Code, FlowError> {
    let Optimized { sequence, stack_depth, nlocalsplus } = optimized;
    let jumps = resolve_unconditional_jumps(sequence)?;
    let offsets = resolve_jump_offsets(sequence, &jumps)?;
    let linetable = tables::location_table(sequence, &offsets, metadata.firstlineno);
    let exceptiontable = tables::exception_table(sequence, &offsets);
    let code = emit_code(sequence, &offsets);

    let exceptiontable = cache.merge_bytes(exceptiontable);
    let linetable = cache.merge_bytes(linetable);

    let strings = |names: &[ConstStr], cache: &mut ConstCache| -> Vec<Const> {
        let mut interned = |name: &ConstStr| match name.is_interned() {
            true => name.clone(),
            false => cache.interner.intern_str(name),
        };
        names.iter().map(|name| Const::Str(interned(name))).collect()
    };
    let names = strings(&metadata.names, cache);
    let names = cache.merge_tuple(names);
    let consts = cache.merge_tuple(remade(consts, &cache.interned));
    let (localsplusnames, localspluskinds) = locals(metadata, *nlocalsplus, code_flags);
    let localsplusnames = strings(&localsplusnames, cache);
    let localsplusnames = cache.merge_tuple(localsplusnames);
    let name = metadata.name.clone().unwrap_or_else(|| ConstStr::new(""));
    let qualname = metadata.qualname.as_ref().unwrap_or(&name).clone();
    Ok(Code {
        argcount: (metadata.posonlyargcount + metadata.argcount) as u32,
        posonlyargcount: metadata.posonlyargcount as u32,
        kwonlyargcount: metadata.kwonlyargcount as u32,
        stacksize: (*stack_depth).max(1),
        flags: code_flags,
        code: code.into(),
        consts,
        names,
        localsplusnames,
        localspluskinds: localspluskinds.into(),
        filename: filename.clone(),
        name: cache.interner.intern_str(&name),
        qualname: cache.interner.intern_str(&qualname),
        firstlineno: metadata.firstlineno,
        linetable,
        exceptiontable,
    })
}

/// A code object's constants: sets in which strings give way to interned ones are made anew for each code object.
fn remade(mut consts: Vec<Const>, interned: &Interned) -> Vec<Const> {
    let gives_way = |item: &Const| match item {
        Const::Str(text) if is_name_like(text) && text.wtf8().len() > 1 => {
            text.as_str().is_some_and(|text| interned.contains(text))
        }
        _ => false,
    };
    for value in &mut consts {
        if let Const::FrozenSet(items) = value
            && items.iter().any(gives_way)
        {
            *items = items.iter().cloned().collect();
        }
    }
    consts
}

/// Code units of an instruction with its prefixes and caches.
#[inline]
fn size_of(opcode: Opcode, oparg: u32) -> usize {
    let prefixes =
        usize::from(oparg > 0xFF) + usize::from(oparg > 0xFFFF) + usize::from(oparg > 0xFF_FFFF);
    prefixes + 1 + opcode.caches()
}

/// A jump: the indices of its instruction and of its target.
type Jump = (usize, usize);

/// Gives jumps their directions and finds them all. Every instruction must be a real one, and what it leads to another.
fn resolve_unconditional_jumps(sequence: &mut InstructionSequence) -> Result<Vec<Jump>, FlowError> {
    let count = sequence.len();
    let mut jumps = Vec::new();
    for (index, instruction) in sequence.instructions.iter_mut().enumerate() {
        let target = instruction.opcode.has_jump().then_some(instruction.oparg as usize);
        if let Some(target) = target {
            instruction.opcode = match (instruction.opcode, target > index) {
                (Opcode::JUMP | Opcode::JUMP_NO_INTERRUPT, true) => Opcode::JUMP_FORWARD,
                (Opcode::JUMP, false) => Opcode::JUMP_BACKWARD,
                (Opcode::JUMP_NO_INTERRUPT, false) => Opcode::JUMP_BACKWARD_NO_INTERRUPT,
                (opcode, _) => opcode,
            };
            jumps.push((index, target));
        }
        if instruction.opcode.is_pseudo() {
            let name = instruction.opcode.name();
            return Err(FlowError::System(format!("{name} cannot be assembled")));
        }
        let handler = instruction.handler.map(|handler| handler.label as usize);
        if target.max(handler).is_some_and(|place| place >= count) {
            return Err(FlowError::System("jump to the end of the code".into()));
        }
    }
    Ok(jumps)
}

/// `END_ASYNC_FOR` leads to the `END_SEND` this many units behind its `SEND`.
const END_SEND_OFFSET: u32 = 5;

/// Replaces jump targets by distances, growing prefixes until all fit; gives the offset of each instruction and of the end.
fn resolve_jump_offsets(
    sequence: &mut InstructionSequence,
    jumps: &[Jump],
) -> Result<Vec<u32>, FlowError> {
    let mut offsets = Vec::with_capacity(sequence.len() + 1);
    loop {
        offsets.clear();
        let mut total = 0;
        for instruction in &sequence.instructions {
            offsets.push(total);
            total += size_of(instruction.opcode, instruction.oparg) as u32;
        }
        offsets.push(total);
        let mut again = false;
        for &(index, target) in jumps {
            let instruction = &mut sequence.instructions[index];
            let (offset, target) = (offsets[index + 1], offsets[target]);
            let size = (offset - offsets[index]) as usize;
            let back = match instruction.opcode {
                Opcode::END_ASYNC_FOR => offset.checked_sub(target + END_SEND_OFFSET),
                Opcode::JUMP_BACKWARD | Opcode::JUMP_BACKWARD_NO_INTERRUPT => {
                    offset.checked_sub(target)
                }
                _ => target.checked_sub(offset),
            };
            instruction.oparg = back.ok_or_else(|| {
                FlowError::System(format!("{} jumps the wrong way", instruction.opcode.name()))
            })?;
            again |= size_of(instruction.opcode, instruction.oparg) != size;
        }
        if !again {
            return Ok(offsets);
        }
    }
}

fn emit_code(sequence: &InstructionSequence, offsets: &[u32]) -> Vec<u8> {
    let mut code = vec![0; 2 * offsets.last().map_or(0, |&end| end as usize)];
    for (instruction, &offset) in sequence.instructions.iter().zip(offsets) {
        let mut at = 2 * offset as usize;
        let oparg = instruction.oparg;
        if oparg > 0xFF {
            for shift in [24, 16, 8].into_iter().filter(|shift| oparg >> shift != 0) {
                code[at..at + 2]
                    .copy_from_slice(&[Opcode::EXTENDED_ARG as u8, (oparg >> shift) as u8]);
                at += 2;
            }
        }
        code[at..at + 2].copy_from_slice(&[instruction.opcode as u8, oparg as u8]);
    }
    code
}

/// Names and kinds of all slots.
fn locals(
    metadata: &UnitMetadata,
    nlocalsplus: usize,
    code_flags: u32,
) -> (Vec<ConstStr>, Vec<u8>) {
    let varargs = usize::from(code_flags & flags::VARARGS != 0);
    let varkeywords = usize::from(code_flags & flags::VARKEYWORDS != 0);
    let parameter_kinds = [
        (metadata.posonlyargcount, kind::ARG_POS),
        (metadata.argcount, kind::ARG_POS | kind::ARG_KW),
        (metadata.kwonlyargcount, kind::ARG_KW),
        (varargs, kind::ARG_VAR | kind::ARG_POS),
        (varkeywords, kind::ARG_VAR | kind::ARG_KW),
    ];
    let mut parameters =
        parameter_kinds.iter().flat_map(|&(count, kind)| std::iter::repeat_n(kind, count));
    // Without cells there is nothing to look for.
    let some = !metadata.cellvars.is_empty();
    let cells: HashSet<&ConstStr> = metadata.cellvars.iter().collect();
    let locals: HashSet<&ConstStr> = metadata.varnames.iter().filter(|_| some).collect();
    let mut names = Vec::with_capacity(nlocalsplus);
    let mut kinds = Vec::with_capacity(nlocalsplus);
    for name in &metadata.varnames {
        let mut kind = kind::LOCAL | parameters.next().unwrap_or(0);
        if !metadata.fast_hidden.is_empty() && metadata.fast_hidden.contains(name) {
            kind |= kind::HIDDEN;
        }
        if some && cells.contains(name) {
            kind |= kind::CELL;
        }
        names.push(name.clone());
        kinds.push(kind);
    }
    for name in metadata.cellvars.iter().filter(|name| !locals.contains(name)) {
        names.push(name.clone());
        kinds.push(kind::CELL);
    }
    for name in &metadata.freevars {
        names.push(name.clone());
        kinds.push(kind::FREE);
    }
    debug_assert_eq!(names.len(), nlocalsplus);
    (names, kinds)
}

/// Instructions that asked for the next one's location get it.
fn resolve_next_locations(sequence: &mut InstructionSequence) {
    let mut following = Location::NONE;
    for instruction in sequence.instructions.iter_mut().rev() {
        if instruction.location == Location::NEXT {
            instruction.location =
                if instruction.opcode.is_terminator() { Location::NONE } else { following };
        }
        following = instruction.location;
    }
}
