//! Constants in the graph: finding the loads before an instruction, folding displays of constants, adding to
//! and thinning out the table of constants.

use std::sync::Arc;

use krait_bytecode::Const;
use krait_bytecode::opcode::Opcode;

use super::FlowError;
use super::blocks::{Cfg, Content, Instr};
use crate::const_cache::ConstCache;
use crate::exact_const::ByAddress;
use crate::instruction_sequence::Location;

/// Longer displays are left alone.
const MAX_SEQUENCE: usize = 30;
/// Shorter tables of constants are searched one by one.
const LONG_LIST: usize = 32;
/// Shorter list and set displays are built directly.
const MIN_CONST_SEQUENCE: usize = 3;

/// The constants of the unit under optimisation.
pub struct Consts<'a> {
    list: &'a mut Vec<Const>,
    cache: &'a mut ConstCache,
    /// Where constants are in a long list, by their addresses, as far as it has been noted.
    places: ByAddress<u32>,
    noted: usize,
    /// What went wrong first.
    pub problem: Option<FlowError>,
}

impl<'a> Consts<'a> {
    pub fn new(list: &'a mut Vec<Const>, cache: &'a mut ConstCache) -> Consts<'a> {
        Consts { list, cache, places: ByAddress::default(), noted: 0, problem: None }
    }

    /// The value that `instr` loads, if it loads a constant.
    pub fn loaded(&self, instr: &Instr) -> Option<Const> {
        match instr.opcode {
            Opcode::LOAD_CONST => self.list.get(instr.oparg as usize).cloned(),
            Opcode::LOAD_SMALL_INT => Some(Const::int(instr.oparg)),
            _ => None,
        }
    }

    /// The constant at an index of the table.
    pub fn get(&self, index: u32) -> Option<&Const> {
        self.list.get(index as usize)
    }

    /// The index of a constant, added when it is new.
    pub fn add(&mut self, value: Const) -> u32 {
        if let Some(name) = unhashable(&value) {
            self.problem.get_or_insert_with(|| {
                FlowError::Type(format!(
                    "cannot use 'tuple' as a dict key (unhashable type: '{name}')"
                ))
            });
            return 0;
        }
        let value = self.cache.merge_one(value);
        if let Some(index) = self.place(&value) {
            return index;
        }
        self.list.push(value);
        self.list.len() as u32 - 1
    }

    /// The index of an object in the table.
    fn place(&mut self, value: &Const) -> Option<u32> {
        if self.list.len() >= LONG_LIST
            && let Some(address) = value.address()
        {
            for (index, known) in self.list.iter().enumerate().skip(self.noted) {
                if let Some(address) = known.address() {
                    self.places.entry(address).or_insert(index as u32);
                }
            }
            self.noted = self.list.len();
            let found = self.places.get(&address).copied();
            // Immortal objects stand for each other.
            if found.is_some() || !value.is_immortal() {
                return found;
            }
        }
        self.list.iter().position(|known| known.is(value)).map(|index| index as u32)
    }

    /// Makes `instr` load `value`.
    pub fn load(&mut self, instr: &mut Instr, value: Const) {
        if !make_load_small_int(instr, &value) {
            let index = self.add(value);
            instr.set(Opcode::LOAD_CONST, index);
        }
    }
}

/// The type of a part that has no hash; only objects that are no constants can be so.
fn unhashable(value: &Const) -> Option<&str> {
    match value {
        Const::Foreign(object) => object.unhashable.as_deref(),
        Const::Tuple(items) | Const::FrozenSet(items) => items.iter().find_map(unhashable),
        _ => None,
    }
}

fn loads_const(opcode: Opcode) -> bool {
    opcode.has_const() || opcode == Opcode::LOAD_SMALL_INT
}

/// Turns `instr` into `LOAD_SMALL_INT` if `value` is an int from 0 to 255.
pub fn make_load_small_int(instr: &mut Instr, value: &Const) -> bool {
    match value.as_i64() {
        Some(small @ 0..=255) => {
            instr.set(Opcode::LOAD_SMALL_INT, small as u32);
            true
        }
        _ => false,
    }
}

/// The indices of `count` constant loads right before `end`, `NOP`s aside, in program order.
pub fn const_loads_before(instrs: &[Instr], end: usize, count: usize) -> Option<Vec<usize>> {
    let mut found = Vec::with_capacity(count);
    let mut at = end;
    while found.len() < count {
        at = at.checked_sub(1)?;
        match instrs[at].opcode {
            Opcode::NOP => {}
            opcode if loads_const(opcode) => found.push(at),
            _ => return None,
        }
    }
    found.reverse();
    Some(found)
}

/// Turns instructions into `NOP`s without location.
pub fn nop_out(instrs: &mut [Instr], indices: &[usize]) {
    for &index in indices {
        instrs[index].set_nop();
        instrs[index].loc = Location::NONE;
    }
}

fn load_values(instrs: &[Instr], loads: &[usize], consts: &Consts<'_>) -> Option<Vec<Const>> {
    loads.iter().map(|&index| consts.loaded(&instrs[index])).collect()
}

/// Folds `BUILD_TUPLE` of constants.
pub fn fold_tuple(instrs: &mut [Instr], i: usize, consts: &mut Consts<'_>) {
    let size = instrs[i].oparg as usize;
    if size > MAX_SEQUENCE {
        return;
    }
    let Some(loads) = const_loads_before(instrs, i, size) else { return };
    let Some(items) = load_values(instrs, &loads, consts) else { return };
    nop_out(instrs, &loads);
    consts.load(&mut instrs[i], Const::tuple(items));
}

/// Folds `BUILD_LIST 0; LOAD_CONST; LIST_APPEND 1; …` (or its set form) that ends before or at `i`: at the
/// last append if only iterated or searched, or at the conversion to a tuple. False if it is not constant.
pub fn fold_appended(instrs: &mut [Instr], i: usize, consts: &mut Consts<'_>) -> bool {
    let (build, append) = match instrs[i].opcode {
        Opcode::SET_ADD => (Opcode::BUILD_SET, Opcode::SET_ADD),
        _ => (Opcode::BUILD_LIST, Opcode::LIST_APPEND),
    };
    let mut items = Vec::new();
    let mut expect_append = instrs[i].opcode == Opcode::CALL_INTRINSIC_1;
    for at in (0..i).rev() {
        let instr = instrs[at];
        if instr.opcode == Opcode::NOP {
            continue;
        }
        if instr.opcode == build && instr.oparg == 0 {
            if !expect_append {
                return false;
            }
            let used: Vec<usize> =
                (at..i).filter(|&index| instrs[index].opcode != Opcode::NOP).collect();
            nop_out(instrs, &used);
            items.reverse();
            let folded = match build {
                Opcode::BUILD_SET => frozen_set(items),
                _ => Const::tuple(items),
            };
            if instrs[i].opcode != Opcode::CALL_INTRINSIC_1 {
                instrs[i].loc = Location::NONE;
            }
            consts.load(&mut instrs[i], folded);
            return true;
        }
        if expect_append {
            if instr.opcode != append || instr.oparg != 1 {
                return false;
            }
        } else {
            let Some(value) = consts.loaded(&instr) else { return false };
            items.push(value);
        }
        expect_append = !expect_append;
    }
    false
}

/// List and set displays: of constants, or that are only iterated or searched.
pub fn optimize_lists_and_sets(
    instrs: &mut [Instr],
    i: usize,
    next: Option<Opcode>,
    consts: &mut Consts<'_>,
) {
    let contains_or_iter = matches!(next, Some(Opcode::GET_ITER | Opcode::CONTAINS_OP));
    let build = instrs[i];
    let size = build.oparg as usize;
    if size > MAX_SEQUENCE || size < MIN_CONST_SEQUENCE && !contains_or_iter {
        return;
    }
    let Some(loads) = const_loads_before(instrs, i, size) else {
        if contains_or_iter && build.opcode == Opcode::BUILD_LIST {
            instrs[i].opcode = Opcode::BUILD_TUPLE;
        }
        return;
    };
    let Some(items) = load_values(instrs, &loads, consts) else { return };
    let folded =
        if build.opcode == Opcode::BUILD_SET { frozen_set(items) } else { Const::tuple(items) };
    let index = consts.add(folded);
    nop_out(instrs, &loads);
    if contains_or_iter {
        instrs[i].set(Opcode::LOAD_CONST, index);
        return;
    }
    let extend = match build.opcode {
        Opcode::BUILD_LIST => Opcode::LIST_EXTEND,
        _ => Opcode::SET_UPDATE,
    };
    instrs[i - 2].loc = build.loc;
    instrs[i - 2].set(build.opcode, 0);
    instrs[i - 1].set(Opcode::LOAD_CONST, index);
    instrs[i].set(extend, 1);
}

/// A frozenset of constants: of equal items the first stays.
fn frozen_set(items: Vec<Const>) -> Const {
    let mut kept: Vec<Const> = Vec::with_capacity(items.len());
    for item in items {
        if !kept.iter().any(|known| super::values::equal(known, &item)) {
            kept.push(item);
        }
    }
    Const::FrozenSet(Arc::from(kept))
}

/// Drops constants that no instruction loads; the first one stays, as it may be the docstring.
pub fn remove_unused_consts(cfg: &mut Cfg, consts: &mut Vec<Const>) {
    let mut used = vec![false; consts.len()];
    let Some(first) = used.first_mut() else { return };
    *first = true;
    cfg.walk(|cfg, block| {
        if !cfg[block].content.has(Content::CONST) {
            return;
        }
        for instr in &cfg[block].instrs {
            if instr.opcode.has_const() {
                used[instr.oparg as usize] = true;
            }
        }
    });
    if used.iter().all(|&used| used) {
        return;
    }
    let mut new_index = Vec::with_capacity(used.len());
    let mut count = 0;
    for &used in &used {
        new_index.push(count);
        count += u32::from(used);
    }
    let mut flags = used.iter();
    consts.retain(|_| flags.next().copied().unwrap_or(false));
    cfg.walk(|cfg, block| {
        for instr in &mut cfg[block].instrs {
            if instr.opcode.has_const() {
                instr.oparg = new_index[instr.oparg as usize];
            }
        }
    });
}
