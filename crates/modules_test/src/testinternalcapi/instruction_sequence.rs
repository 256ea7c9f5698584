//! `InstructionSequence`: the compiler's list of instructions as an object. Nested sequences are objects of their own, in a
//! list; what the compiler does is in `krait-compile`.

use super::compiler::raise;
use krait_bytecode::Opcode;
use krait_compile::instruction_sequence as plain;
use krait_compile::instruction_sequence::{Instruction, Label, Location};
use krait_objects::fields::{Fields, Slot};
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    Header, MethodDef, Object, PyResult, Thread, Type, TypeSpec, Word, heap, memory_slots, payload,
};
use std::cell::RefCell;

/// An instruction sequence.
#[repr(C)]
pub struct InstructionSequence {
    header: Header,
    sequence: RefCell<plain::InstructionSequence>,
    /// A list, once there is a nested sequence.
    nested: Slot,
}

payload!(InstructionSequence, INSTRUCTION_SEQUENCE);

impl Fields for InstructionSequence {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.nested.visit(visit);
    }

    fn clear(&self) {
        self.nested.clear();
    }
}

/// Labels beyond this are not made by a compiler.
const MAX_LABEL: i32 = 1 << 20;

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC,
    sig: "()",
    doc: "A list of instructions with labels, as the compiler builds it.",
    slots: memory_slots!(InstructionSequence, SlotsSpec::EMPTY)
        .new(|_, _, _| Ok(InstructionSequence::object(plain::InstructionSequence::new()))),
    methods: &[
        MethodDef::new(
            "addop",
            "($self, /, opcode, oparg, lineno, col_offset, end_lineno,\n      end_col_offset)",
            |thread, this, args| {
                let mut numbers = [0; 6];
                for (index, number) in numbers.iter_mut().enumerate() {
                    *number = args.req(index).to_c_int(thread)?;
                }
                // The numbers are taken in the order of a location's fields, whatever the parameters are called.
                let [opcode, oparg, line, end_line, col, end_col] = numbers;
                let location = Location::new(line, end_line, col, end_col);
                InstructionSequence::of(this).addop(thread, opcode, oparg, location)
            },
            "Append an instruction.",
        ),
        MethodDef::new(
            "new_label",
            "($self, /)",
            |_, this, _| {
                let label = InstructionSequence::of(this).sequence.borrow_mut().new_label();
                Ok(Object::int(label.0.into()))
            },
            "A label that is not used yet.",
        ),
        MethodDef::new(
            "use_label",
            "($self, /, label)",
            |thread, this, args| {
                let label = args.req(0).to_c_int(thread)?;
                if !(0..=MAX_LABEL).contains(&label) {
                    return Err(thread.value_error(format!("label {label} is out of range")));
                }
                let label = Label(label as u32);
                InstructionSequence::of(this).sequence.borrow_mut().use_label(label);
                Ok(Object::NONE)
            },
            "Place a label before the next instruction.",
        ),
        MethodDef::new(
            "add_nested",
            "($self, /, nested)",
            |thread, this, args| {
                if args.req(0).downcast::<InstructionSequence>().is_none() {
                    // The message names the type of the argument's type.
                    let ty = args.req(0).ty().to_object();
                    let name = ty.ty().name();
                    let message = format!("expected an instruction sequence, not {name}");
                    return Err(thread.type_error(message));
                }
                InstructionSequence::of(this).add_nested(args.req(0).clone());
                Ok(Object::NONE)
            },
            "Append a nested sequence.",
        ),
        MethodDef::new(
            "get_nested",
            "($self, /)",
            |_, this, _| {
                let nested = InstructionSequence::of(this).nested.get();
                Ok(nested.unwrap_or_else(|| Object::list(Vec::new())))
            },
            "The list of nested sequences.",
        ),
        MethodDef::new(
            "get_instructions",
            "($self, /)",
            |thread, this, _| InstructionSequence::of(this).instructions(thread),
            "The instructions as tuples, with labels replaced by indices.",
        ),
    ],
    ..TypeSpec::new::<InstructionSequence>("InstructionSequence")
};
pub static INSTRUCTION_SEQUENCE: Type = Type::builtin(&SPEC);

impl InstructionSequence {
    /// The object of a sequence, with those nested in it.
    pub fn object(mut sequence: plain::InstructionSequence) -> Object {
        let nested = std::mem::take(&mut sequence.nested);
        let object: Object = heap::new_object(&INSTRUCTION_SEQUENCE, |header| {
            InstructionSequence { header, sequence: RefCell::new(sequence), nested: Slot::EMPTY }
        })
        .into();
        for nested in nested {
            InstructionSequence::of(&object).add_nested(InstructionSequence::object(nested));
        }
        object
    }

    /// A function of the compiler on the sequence.
    pub fn with<T>(&self, function: impl FnOnce(&mut plain::InstructionSequence) -> T) -> T {
        function(&mut self.sequence.borrow_mut())
    }

    fn add_nested(&self, nested: Object) {
        if let Some(list) = self.nested.get() {
            list.as_list().expect("the nested sequences are in a list").push(nested);
        } else {
            self.nested.set(Object::list(vec![nested]));
        }
    }

    fn addop(&self, thread: &Thread, opcode: i32, oparg: i32, location: Location) -> PyResult {
        let known = u16::try_from(opcode).ok().and_then(Opcode::from_u16);
        let opcode =
            known.ok_or_else(|| thread.value_error(format!("opcode {opcode} is unknown")))?;
        let oparg = u32::try_from(oparg)
            .map_err(|_| thread.value_error(format!("oparg {oparg} is negative")))?;
        let instruction = Instruction { opcode, oparg, location, handler: None };
        self.sequence.borrow_mut().instructions.push(instruction);
        Ok(Object::NONE)
    }

    fn instructions(&self, thread: &Thread) -> PyResult {
        let mut sequence = self.sequence.borrow_mut();
        sequence.apply_label_map().map_err(|problem| raise(thread, problem))?;
        let tuples = sequence.instructions.iter().map(|instruction| {
            let Location { line, end_line, col, end_col } = instruction.location;
            let oparg = match instruction.opcode.has_arg() {
                true => Object::int(instruction.oparg.into()),
                false => Object::NONE,
            };
            let mut items = vec![Object::int((instruction.opcode as u16).into()), oparg];
            items.extend([line, end_line, col, end_col].map(|n| Object::int(n.into())));
            Object::tuple(&items)
        });
        Ok(Object::list(tuples.collect()))
    }
}
