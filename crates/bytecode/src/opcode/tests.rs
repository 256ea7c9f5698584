//! The table is consistent.

use super::*;

#[test]
fn numbers_and_names_round_trip() {
    for &op in Opcode::REAL.iter().chain(Opcode::PSEUDO) {
        assert_eq!(Opcode::from_u16(op as u16), Some(op));
        assert_eq!(Opcode::from_name(op.name()), Some(op));
    }
    assert_eq!(Opcode::LOAD_ATTR as u16, 80);
    assert_eq!(DEOPT[Opcode::CALL_LEN as usize], Opcode::CALL as u8);
    assert_eq!(CACHES[Opcode::LOAD_ATTR_SLOT as usize], 9);
}

#[test]
fn effects() {
    assert_eq!(Opcode::SETUP_CLEANUP.stack_effect(1), 0);
    assert_eq!(Opcode::SETUP_CLEANUP.stack_effect_jump(1), 2);
    assert_eq!(Opcode::CALL.stack_effect(2), -3);
    assert_eq!(compare::oparg(compare::EQ), 72);
}

#[test]
fn effects_are_found_in_the_table() {
    for &op in Opcode::REAL.iter().chain(Opcode::PSEUDO) {
        for oparg in 0..300 {
            let effects = Effects::get();
            assert_eq!(effects.popped(op, oparg), op.popped(oparg), "{op:?} {oparg}");
            assert_eq!(effects.pushed(op, oparg), op.pushed(oparg), "{op:?} {oparg}");
            assert_eq!(effects.net(op, oparg), op.stack_effect(oparg), "{op:?} {oparg}");
        }
    }
}
