//! Runs of `SWAP`s are replaced by shortest ones, and swaps before stores by swapping the stores.

use krait_bytecode::Opcode;

use super::blocks::Instr;

/// Handles every `SWAP` of a block.
pub fn optimize(instrs: &mut [Instr]) {
    let mut i = 0;
    while i < instrs.len() {
        if instrs[i].opcode == Opcode::SWAP {
            i = shorten_run(instrs, i);
            apply_static_swaps(instrs, i);
        }
        i += 1;
    }
}

/// Replaces the run that starts at `start` by the shortest one with the same effect; gives its last index
/// (or `start` if there is nothing to do).
fn shorten_run(instrs: &mut [Instr], start: usize) -> usize {
    let is_part = |instr: &&Instr| matches!(instr.opcode, Opcode::SWAP | Opcode::NOP);
    let length = instrs[start..].iter().take_while(is_part).count();
    let run = &mut instrs[start..start + length];
    let swaps = run.iter().filter(|instr| instr.opcode == Opcode::SWAP);
    if swaps.clone().count() < 2 {
        return start;
    }
    let depth = swaps.map(|instr| instr.oparg as usize).max().unwrap_or(0);
    let mut stack: Vec<Option<usize>> = (0..depth).map(Some).collect();
    for instr in run.iter().filter(|instr| instr.opcode == Opcode::SWAP) {
        stack.swap(0, instr.oparg as usize - 1);
    }
    // Each cycle of the permutation is worked off by swaps with the top, written from the end of the run.
    let mut free = length;
    for i in 0..depth {
        if stack[i].is_none_or(|item| item == i) {
            continue;
        }
        let mut j = i;
        loop {
            if j != 0 {
                free -= 1;
                run[free].set(Opcode::SWAP, j as u32 + 1);
            }
            let Some(next) = stack[j].take() else { break };
            j = next;
        }
    }
    run[..free].iter_mut().for_each(Instr::set_nop);
    start + length - 1
}

fn is_swappable(opcode: Opcode) -> bool {
    matches!(opcode, Opcode::STORE_FAST | Opcode::STORE_FAST_MAYBE_NULL | Opcode::POP_TOP)
}

fn stores_to(instr: &Instr) -> Option<u32> {
    matches!(instr.opcode, Opcode::STORE_FAST | Opcode::STORE_FAST_MAYBE_NULL)
        .then_some(instr.oparg)
}

/// The next instruction after `i` that may change places, on `line` if that is known.
fn next_swappable(instrs: &[Instr], i: usize, line: i32) -> Option<usize> {
    for (index, instr) in instrs.iter().enumerate().skip(i + 1) {
        if line >= 0 && instr.loc.line != line {
            return None;
        }
        if instr.opcode == Opcode::NOP {
            continue;
        }
        return is_swappable(instr.opcode).then_some(index);
    }
    None
}

fn apply_static_swaps(instrs: &mut [Instr], last: usize) {
    for i in (0..=last).rev() {
        let swap = instrs[i];
        if swap.opcode != Opcode::SWAP {
            if swap.opcode == Opcode::NOP || is_swappable(swap.opcode) {
                continue;
            }
            return;
        }
        let Some(j) = next_swappable(instrs, i, -1) else { return };
        let line = instrs[j].loc.line;
        let mut k = j;
        for _ in 1..swap.oparg {
            let Some(next) = next_swappable(instrs, k, line) else { return };
            k = next;
        }
        let (store_j, store_k) = (stores_to(&instrs[j]), stores_to(&instrs[k]));
        if store_j.is_some() || store_k.is_some() {
            if store_j == store_k {
                return;
            }
            let between = instrs[j + 1..k.max(j + 1)].iter().filter_map(stores_to);
            for store in between {
                if Some(store) == store_j || Some(store) == store_k {
                    return;
                }
            }
        }
        instrs[i].set_nop();
        instrs.swap(j, k);
    }
}
