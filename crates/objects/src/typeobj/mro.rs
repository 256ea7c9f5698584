//! C3 linearisation. Matches CPython's `mro_implementation`.

use super::Type;
use crate::error::PyResult;
use crate::object::{Object, Ref};
use crate::thread::Thread;
use crate::types::tuple::Tuple;

/// The MRO of a class with these bases: `TypeError` on duplicates and inconsistent orders.
pub fn linearise(thread: &Thread, ty: &Type, bases: &Tuple) -> PyResult<Ref<Tuple>> {
    let mut sequences: Vec<Vec<Object>> = Vec::with_capacity(bases.len() + 1);
    for (i, base) in bases.iter().enumerate() {
        if bases.as_slice()[..i].iter().any(|earlier| earlier.is(base)) {
            let name = base.downcast::<Type>().map_or("?", Type::name);
            return Err(thread.type_error(format!("duplicate base class {name}")));
        }
        let Some(mro) = base.downcast::<Type>().and_then(Type::mro) else {
            let name = base.downcast::<Type>().map_or("?", Type::name);
            return Err(thread.type_error(format!("Cannot extend an incomplete type '{name}'")));
        };
        sequences.push(mro.as_slice().to_vec());
    }
    let mut result = vec![ty.to_object()];
    if sequences.len() == 1 {
        result.append(&mut sequences[0]);
        return Ok(Tuple::from_vec(result));
    }
    sequences.push(bases.as_slice().to_vec());
    let mut positions = vec![0usize; sequences.len()];
    loop {
        let mut chosen: Option<Object> = None;
        let mut remaining = false;
        for (sequence, &position) in sequences.iter().zip(&positions) {
            let Some(candidate) = sequence.get(position) else { continue };
            remaining = true;
            let in_a_tail = sequences
                .iter()
                .zip(&positions)
                .any(|(other, &at)| other.iter().skip(at + 1).any(|ty| ty.is(candidate)));
            if !in_a_tail {
                chosen = Some(candidate.clone());
                break;
            }
        }
        if !remaining {
            return Ok(Tuple::from_vec(result));
        }
        let Some(chosen) = chosen else {
            return Err(inconsistent(thread, &sequences, &positions));
        };
        for (sequence, position) in sequences.iter().zip(&mut positions) {
            if sequence.get(*position).is_some_and(|ty| ty.is(&chosen)) {
                *position += 1;
            }
        }
        result.push(chosen);
    }
}

fn inconsistent(
    thread: &Thread,
    sequences: &[Vec<Object>],
    positions: &[usize],
) -> crate::error::Raised {
    let mut names: Vec<Object> = Vec::new();
    for (sequence, &position) in sequences.iter().zip(positions) {
        if let Some(ty) = sequence.get(position)
            && !names.iter().any(|n| n.is(ty))
        {
            names.push(ty.clone());
        }
    }
    let list: Vec<&str> =
        names.iter().map(|ty| ty.downcast::<Type>().map_or("?", Type::short_name)).collect();
    thread.type_error(format!(
        "Cannot create a consistent method resolution order (MRO) for bases {}",
        list.join(", ")
    ))
}
