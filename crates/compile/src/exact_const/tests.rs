//! Places of objects in short and in long lists.

use super::*;

#[test]
fn places_are_those_of_the_first_sight() {
    let mut places = Places::default();
    for round in 0..3 {
        for object in 0..3 * Places::SHORT {
            assert_eq!(places.place(8 * (object + 1)), (object, round == 0));
        }
    }
}
