//! Loads whose value is surely consumed while the local still holds it need no reference of their own and
//! become `LOAD_FAST_BORROW`. Works block by block on a stack of abstract references.

use krait_bytecode::Opcode;
use krait_bytecode::opcode::Effects;

use super::blocks::{Block, BlockId, Cfg, Instr};

/// A value on the abstract stack: the instruction and the local it was loaded from.
#[derive(Clone, Copy)]
struct Ref {
    instr: Option<usize>,
    local: Option<u32>,
}

/// The state of the walk through one block.
struct Walk {
    effects: &'static Effects,
    refs: Vec<Ref>,
    /// Instructions whose loads must own a reference.
    owned: Vec<bool>,
}

impl Walk {
    fn start(&mut self, block: &Block) {
        self.refs.clear();
        let unknown = Ref { instr: None, local: None };
        self.refs.resize(block.start_depth.max(0) as usize, unknown);
        self.owned.clear();
        self.owned.resize(block.instrs.len(), false);
    }

    fn push(&mut self, instr: usize, local: Option<u32>) {
        self.refs.push(Ref { instr: Some(instr), local });
    }

    fn pop(&mut self) -> Ref {
        self.refs.pop().unwrap_or(Ref { instr: None, local: None })
    }

    fn pop_many(&mut self, count: u32) {
        self.refs.truncate(self.refs.len().saturating_sub(count as usize));
    }

    fn push_many(&mut self, instr: usize, count: u32) {
        (0..count).for_each(|_| self.push(instr, None));
    }

    fn mark(&mut self, value: Ref) {
        if let Some(instr) = value.instr
            && let Some(owned) = self.owned.get_mut(instr)
        {
            *owned = true;
        }
    }

    /// The local loses its value: what was loaded from it and is still on the stack must be owned.
    fn kill(&mut self, local: u32) {
        for i in 0..self.refs.len() {
            if self.refs[i].local == Some(local) {
                self.mark(self.refs[i]);
            }
        }
    }

    fn store(&mut self, local: u32) {
        let value = self.pop();
        self.kill(local);
        self.mark(value);
    }
}

/// Replaces the loads that may borrow.
pub fn optimize_load_fast(cfg: &mut Cfg) {
    cfg.unvisit();
    let entry = cfg.entry;
    cfg[entry].start_depth = 0;
    cfg[entry].visited = true;
    let mut todo = vec![entry];
    let mut walk = Walk { effects: Effects::get(), refs: Vec::new(), owned: Vec::new() };
    while let Some(block) = todo.pop() {
        walk.start(&cfg[block]);
        let instrs = std::mem::take(&mut cfg[block].instrs);
        for (i, instr) in instrs.iter().enumerate() {
            step(cfg, &mut todo, &mut walk, instr, i);
        }
        cfg[block].instrs = instrs;
        if !cfg[block].instrs.is_empty()
            && cfg[block].falls_through()
            && let Some(next) = cfg[block].next
        {
            visit(cfg, &mut todo, next);
        }
        for i in 0..walk.refs.len() {
            walk.mark(walk.refs[i]);
        }
        for (instr, &owned) in cfg[block].instrs.iter_mut().zip(&walk.owned) {
            if owned {
                continue;
            }
            match instr.opcode {
                Opcode::LOAD_FAST => instr.opcode = Opcode::LOAD_FAST_BORROW,
                Opcode::LOAD_FAST_LOAD_FAST => {
                    instr.opcode = Opcode::LOAD_FAST_BORROW_LOAD_FAST_BORROW;
                }
                _ => {}
            }
        }
    }
}

fn visit(cfg: &mut Cfg, todo: &mut Vec<BlockId>, block: BlockId) {
    if !cfg[block].visited {
        cfg[block].visited = true;
        todo.push(block);
    }
}

fn step(cfg: &mut Cfg, todo: &mut Vec<BlockId>, walk: &mut Walk, instr: &Instr, i: usize) {
    let (opcode, oparg) = (instr.opcode, instr.oparg);
    match opcode {
        Opcode::LOAD_FAST => walk.push(i, Some(oparg)),
        Opcode::LOAD_FAST_AND_CLEAR => {
            walk.kill(oparg);
            walk.push(i, Some(oparg));
        }
        Opcode::LOAD_FAST_LOAD_FAST => {
            walk.push(i, Some(oparg >> 4));
            walk.push(i, Some(oparg & 15));
        }
        Opcode::DELETE_FAST => walk.kill(oparg),
        Opcode::STORE_FAST => walk.store(oparg),
        Opcode::STORE_FAST_LOAD_FAST => {
            walk.store(oparg >> 4);
            walk.push(i, Some(oparg & 15));
        }
        Opcode::STORE_FAST_STORE_FAST => {
            walk.store(oparg >> 4);
            walk.store(oparg & 15);
        }
        Opcode::COPY => {
            let value = walk.refs.len().checked_sub(oparg as usize).map(|at| walk.refs[at]);
            walk.refs.extend(value);
        }
        Opcode::SWAP => {
            let top = walk.refs.len().wrapping_sub(1);
            if let Some(other) = walk.refs.len().checked_sub(oparg as usize) {
                walk.refs.swap(other, top);
            }
        }
        // These leave all their inputs on the stack.
        Opcode::FORMAT_SIMPLE
        | Opcode::GET_YIELD_FROM_ITER
        | Opcode::GET_ANEXT
        | Opcode::GET_LEN
        | Opcode::IMPORT_FROM
        | Opcode::MATCH_KEYS
        | Opcode::MATCH_MAPPING
        | Opcode::MATCH_SEQUENCE
        | Opcode::WITH_EXCEPT_START => {
            // CPython numbers these pushes from 0, shadowing the instruction's index.
            let net = opcode.pushed(oparg) - opcode.popped(oparg);
            (0..net as usize).for_each(|index| walk.push(index, None));
        }
        // These consume some inputs and push nothing new.
        Opcode::DICT_MERGE
        | Opcode::DICT_UPDATE
        | Opcode::LIST_APPEND
        | Opcode::LIST_EXTEND
        | Opcode::MAP_ADD
        | Opcode::RERAISE
        | Opcode::SET_ADD
        | Opcode::SET_UPDATE => walk.pop_many(opcode.popped(oparg) - opcode.pushed(oparg)),
        Opcode::END_SEND | Opcode::SET_FUNCTION_ATTRIBUTE => {
            let top = walk.pop();
            walk.pop();
            walk.refs.push(top);
        }
        Opcode::CHECK_EXC_MATCH => {
            walk.pop();
            walk.push(i, None);
        }
        Opcode::FOR_ITER => {
            visit_target(cfg, todo, instr.target);
            walk.push(i, None);
        }
        Opcode::LOAD_ATTR | Opcode::LOAD_SUPER_ATTR => {
            let owner = walk.pop();
            if opcode == Opcode::LOAD_SUPER_ATTR {
                walk.pop_many(2);
            }
            walk.push(i, None);
            if oparg & 1 != 0 {
                // A method call, which may push the owner again.
                walk.refs.push(owner);
            }
        }
        Opcode::LOAD_SPECIAL | Opcode::PUSH_EXC_INFO => {
            let top = walk.pop();
            walk.push(i, None);
            walk.refs.push(top);
        }
        Opcode::SEND => {
            visit_target(cfg, todo, instr.target);
            walk.pop();
            walk.push(i, None);
        }
        _ => {
            if opcode.has_target() {
                visit_target(cfg, todo, instr.target);
            }
            if !opcode.is_block_push() {
                walk.pop_many(walk.effects.popped(opcode, oparg));
                walk.push_many(i, walk.effects.pushed(opcode, oparg));
            }
        }
    }
}

fn visit_target(cfg: &mut Cfg, todo: &mut Vec<BlockId>, target: Option<BlockId>) {
    if let Some(target) = target {
        visit(cfg, todo, target);
    }
}
