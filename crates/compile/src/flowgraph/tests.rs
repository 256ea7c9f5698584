//! The passes on small instruction sequences.

use super::*;
use crate::exact_const::ExactConst;
use crate::instruction_sequence::{InstructionSequence, Location};
use krait_bytecode::{Opcode, marshal};

fn parse(text: &str) -> InstructionSequence {
    let mut sequence = InstructionSequence::new();
    for line in text.split(';').filter(|line| !line.is_empty()) {
        let f: Vec<i32> = line.split(',').map(|field| field.parse().unwrap()).collect();
        let opcode = Opcode::from_u16(f[0] as u16).unwrap();
        sequence.addop(opcode, f[1] as u32, Location::new(f[2], f[3], f[4], f[5]));
    }
    sequence
}

fn show(sequence: &InstructionSequence) -> Vec<String> {
    let line = |i: &crate::instruction_sequence::Instruction| {
        let l = i.location;
        format!(
            "{} {} @{}-{} {}-{}",
            i.opcode.name(),
            i.oparg,
            l.line,
            l.end_line,
            l.col,
            l.end_col
        )
    };
    sequence.instructions.iter().map(line).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len() / 2).map(|i| u8::from_str_radix(&text[2 * i..2 * i + 2], 16).unwrap()).collect()
}

fn consts(hex: &str) -> Vec<Const> {
    match marshal::loads(&unhex(hex)).unwrap() {
        Const::Tuple(items) => items.to_vec(),
        _ => panic!("a tuple"),
    }
}

/// `KRAIT_FLOW_CASES` names a file of lines: name, nlocals, constants, instructions, and CPython's
/// `_testinternalcapi.optimize_cfg` results for them.
#[test]
#[ignore = "needs KRAIT_FLOW_CASES"]
fn optimize_cfg_cases() {
    let path = std::env::var("KRAIT_FLOW_CASES").expect("KRAIT_FLOW_CASES is set");
    let (mut same, mut differ) = (0, 0);
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let field: Vec<&str> = line.split('\t').collect();
        let mut sequence = parse(field[3]);
        let mut list = consts(field[2]);
        let mut cache = ConstCache::default();
        let nlocals = field[1].parse().unwrap();
        let result = optimize_sequence(&mut sequence, &mut list, &mut cache, nlocals);
        if field[4] == "E" {
            differ += usize::from(result.is_ok());
            same += usize::from(result.is_err());
            continue;
        }
        let got = show(&result.unwrap());
        let want = show(&parse(field[5]));
        let key = |list: &[Const]| ExactConst(Const::tuple(list.to_vec()));
        if got == want && key(&list) == key(&consts(field[4])) {
            same += 1;
            continue;
        }
        differ += 1;
        if differ <= 12 {
            let at = got.iter().zip(&want).take_while(|(a, b)| a == b).count();
            println!("== {} at {at} of {} / {}", field[0], got.len(), want.len());
            for i in at.saturating_sub(4)..(at + 6).min(got.len().max(want.len())) {
                let none = String::new();
                println!("  {:50} | {}", got.get(i).unwrap_or(&none), want.get(i).unwrap_or(&none));
            }
            if got == want {
                println!("  {list:?}\n  {:?}", consts(field[4]));
            }
        }
    }
    println!("{same} alike, {differ} differ");
    assert_eq!(differ, 0);
}

/// `KRAIT_MODULE_CASES` names a file of lines: path, constants and instructions of a module's own unit, its
/// names, and CPython's finished code object.
#[test]
#[ignore = "needs KRAIT_MODULE_CASES"]
fn module_cases() {
    use crate::assemble::{UnitMetadata, optimize_and_assemble};
    let path = std::env::var("KRAIT_MODULE_CASES").expect("KRAIT_MODULE_CASES is set");
    let (mut same, mut differ) = (0, 0);
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let field: Vec<&str> = line.split('\t').collect();
        let Const::Code(want) = marshal::loads(&unhex(field[4])).unwrap() else { panic!("code") };
        let names = consts(field[3]).into_iter().map(|name| match name {
            Const::Str(name) => name,
            _ => panic!("a name"),
        });
        let metadata = UnitMetadata {
            name: Some(want.name.clone()),
            names: names.collect(),
            firstlineno: 1,
            ..UnitMetadata::default()
        };
        let sequence = parse(field[2]);
        let mut cache = ConstCache::default();
        let list = consts(field[1]).into_iter().map(|value| cache.merge(value)).collect();
        let got = optimize_and_assemble(
            &metadata,
            sequence,
            list,
            &mut cache,
            &mut Workspace::default(),
            0,
            want.flags,
            &want.filename,
        )
        .unwrap();
        let key = |list: &[Const]| ExactConst(Const::tuple(list.to_vec()));
        let checks = [
            ("code", got.code == want.code),
            ("consts", key(&got.consts) == key(&want.consts)),
            ("lines", got.linetable == want.linetable),
            ("exceptions", got.exceptiontable == want.exceptiontable),
            ("stacksize", got.stacksize == want.stacksize),
        ];
        let wrong: Vec<&str> =
            checks.iter().filter(|check| !check.1).map(|check| check.0).collect();
        if wrong.is_empty() {
            same += 1;
        } else {
            differ += 1;
            println!("{} {wrong:?} {} {}", field[0], got.stacksize, want.stacksize);
            if differ < 3 {
                use krait_bytecode::exception_table::entries;
                println!("{:?}", entries(&got.exceptiontable));
                println!("{:?}", entries(&want.exceptiontable));
            }
        }
    }
    println!("{same} alike, {differ} differ");
    assert_eq!(differ, 0);
}
