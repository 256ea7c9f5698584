//! Where absent keys go, and what changes the stamp.

use super::*;

/// Adds a key as a set does: where the look-up ended.
fn add(table: &mut SetTable<i64>, key: i64) -> bool {
    let mut probe = table.probe(key);
    match table.step(&mut probe, key, |own| *own == key) {
        Found::Nothing(vacancy) => {
            table.insert(vacancy, key, key);
            true
        }
        Found::Same(_) | Found::Candidate(..) => false,
    }
}

fn slot_of(table: &SetTable<i64>, key: i64) -> Option<usize> {
    let mut probe = table.probe(key);
    match table.step(&mut probe, key, |own| *own == key) {
        Found::Same(at) => Some(at),
        _ => None,
    }
}

#[test]
fn a_vacancy_is_where_an_absent_key_is_put() {
    let (mut looked_up, mut known_absent) = (SetTable::new(), SetTable::new());
    for key in (0..200).map(|i| i * 37 % 512) {
        assert!(add(&mut looked_up, key));
        assert!(!add(&mut looked_up, key));
        known_absent.insert_new(key, key);
        if key % 3 == 0 {
            for table in [&mut looked_up, &mut known_absent] {
                let at = slot_of(table, key).expect("the key was added");
                assert_eq!(table.remove(at), Some(key));
            }
        }
    }
    assert!(looked_up.keys().eq(known_absent.keys()));
    assert_eq!(looked_up.len(), known_absent.len());
}

#[test]
fn every_change_of_slots_changes_the_stamp() {
    let mut table = SetTable::new();
    for key in 0..100 {
        let before = table.stamp();
        add(&mut table, key);
        assert_ne!(table.stamp(), before);
    }
    let before = table.stamp();
    table.prepare(1000);
    assert_ne!(table.stamp(), before);
}
