//! Proves on the machine code that the eval loop's handlers are chained by jumps: `cargo xtask dispatch-check [BINARY]`.
//!
//! The compiler makes a tail call of a call in tail position only if nothing of the handler's frame is needed after it. A
//! handler that calls the next one instead grows the native stack with every instruction. Such a handler still passes all
//! tests, so the optimised binary is read: in the functions of `vm/src/eval/dispatch/tail.rs` no call may go through the
//! dispatch table or to another handler. See `docs/decisions/0001-outlined-bodies.md`. Reads x86-64 only.

use iced_x86::{
    Decoder, DecoderOptions, FlowControl, Instruction, InstructionInfoFactory, Mnemonic, OpAccess,
    OpKind, Register,
};
use object::{Architecture, Object, ObjectSection, ObjectSymbol, SymbolKind};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// The part of a symbol that names the module of the handlers, as both manglings write it.
const MODULE: &str = "8dispatch4tail";

/// Functions of the module that may be called: the general bodies, what chooses a specialised form, and what finds a handler.
const CALLABLE: [&str; 3] = ["bodies", "choices", "land"];

/// Size of a table entry.
const ENTRY: u32 = 8;

struct Function {
    name: String,
    address: u64,
    code: Vec<u8>,
}

/// Runs the task.
pub fn run(args: Vec<String>) -> Result<(), String> {
    let path = match args.first() {
        Some(path) => PathBuf::from(path),
        None => crate::compat::built()?,
    };
    let data = std::fs::read(&path).map_err(|e| format!("{}: {e}", path.display()))?;
    let functions = functions(&data).map_err(|e| format!("{}: {e}", path.display()))?;
    let handlers = functions.iter().filter(|f| f.name.starts_with("handlers::")).count();
    if handlers == 0 {
        return Err(format!(
            "{}: no opcode handlers; an optimised binary with its symbols is needed",
            path.display()
        ));
    }
    // Functions that the compiler found equal share an address.
    let mut chained: BTreeMap<u64, &str> = BTreeMap::new();
    for function in functions.iter().filter(|f| !callable(&f.name)) {
        chained.insert(function.address, &function.name);
    }
    let mut jumps = 0;
    let mut wrong = BTreeSet::new();
    for function in functions.iter().filter(|f| !callable(&f.name)) {
        let scan = scan(function, &chained);
        jumps += scan.jumps;
        wrong.extend(scan.calls);
    }
    for line in &wrong {
        println!("{line}");
    }
    println!("{handlers} handlers, {jumps} jumps through the table, {} calls", wrong.len());
    if jumps == 0 {
        return Err("no handler jumps through the table: the scan does not fit this binary".into());
    }
    if wrong.is_empty() { Ok(()) } else { Err("handlers call where they must jump".into()) }
}

fn callable(name: &str) -> bool {
    CALLABLE.iter().any(|part| name.split("::").next() == Some(part))
}

/// The functions of the handlers' module.
fn functions(data: &[u8]) -> Result<Vec<Function>, String> {
    let file = object::File::parse(data).map_err(|e| e.to_string())?;
    if file.architecture() != Architecture::X86_64 {
        return Err("only x86-64 binaries can be read".into());
    }
    let mut found = Vec::new();
    for symbol in file.symbols().filter(|symbol| symbol.kind() == SymbolKind::Text) {
        let Some((_, rest)) = symbol.name().ok().and_then(|name| name.split_once(MODULE)) else {
            continue;
        };
        let section = symbol
            .section_index()
            .and_then(|index| file.section_by_index(index).ok())
            .ok_or("a symbol without a section")?;
        let code = section
            .data_range(symbol.address(), symbol.size())
            .map_err(|e| e.to_string())?
            .ok_or("a symbol outside of its section")?;
        found.push(Function {
            name: path_of(rest),
            address: symbol.address(),
            code: code.to_vec(),
        });
    }
    Ok(found)
}

/// `8handlers7POP_TOP17h…E` as `handlers::POP_TOP`.
fn path_of(mut mangled: &str) -> String {
    let mut parts = Vec::new();
    loop {
        let digits = mangled.bytes().take_while(u8::is_ascii_digit).count();
        let Ok(length) = mangled[..digits].parse::<usize>() else { break };
        let Some(part) = mangled.get(digits..digits + length) else { break };
        let is_hash = part.len() == 17
            && part.starts_with('h')
            && part[1..].bytes().all(|b| b.is_ascii_hexdigit());
        if !is_hash {
            parts.push(part);
        }
        mangled = &mangled[digits + length..];
    }
    parts.join("::")
}

#[derive(Default)]
struct Scan {
    jumps: usize,
    calls: Vec<String>,
}

/// Finds the jumps through the table, and the calls that must be jumps.
fn scan(function: &Function, chained: &BTreeMap<u64, &str>) -> Scan {
    let mut decoder = Decoder::with_ip(64, &function.code, function.address, DecoderOptions::NONE);
    let mut info = InstructionInfoFactory::new();
    let mut from_table = BTreeSet::new();
    let mut scan = Scan::default();
    let mut instruction = Instruction::default();
    while decoder.can_decode() {
        decoder.decode_out(&mut instruction);
        let through_table = match instruction.op0_kind() {
            OpKind::Memory => is_entry(&instruction),
            OpKind::Register => from_table.contains(&full(instruction.op0_register())),
            _ => false,
        };
        let at = |what: &str| {
            format!("{}+{:#x} {what}", function.name, instruction.ip() - function.address)
        };
        match instruction.flow_control() {
            FlowControl::IndirectBranch if through_table => scan.jumps += 1,
            FlowControl::IndirectCall if through_table => {
                scan.calls.push(at("calls through the table"));
            }
            FlowControl::Call => {
                if let Some(name) = chained.get(&instruction.near_branch_target()) {
                    scan.calls.push(at(&format!("calls {name}")));
                }
            }
            _ => {}
        }
        // Registers that hold an entry, in the order of the text: enough for code without loops around a dispatch.
        let loads = instruction.mnemonic() == Mnemonic::Mov
            && instruction.op0_kind() == OpKind::Register
            && is_entry(&instruction);
        for used in info.info(&instruction).used_registers() {
            if matches!(used.access(), OpAccess::Write | OpAccess::ReadWrite) {
                let register = full(used.register());
                if loads {
                    from_table.insert(register)
                } else {
                    from_table.remove(&register)
                };
            }
        }
    }
    scan
}

/// Whether an operand is `[table + opcode * 8]`.
fn is_entry(instruction: &Instruction) -> bool {
    (0..instruction.op_count()).any(|n| instruction.op_kind(n) == OpKind::Memory)
        && instruction.memory_index() != Register::None
        && instruction.memory_index_scale() == ENTRY
}

fn full(register: Register) -> Register {
    register.full_register()
}

#[cfg(test)]
mod tests;
