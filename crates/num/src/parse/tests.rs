//! Digits of ints: short and long ones, signs, underscores.

use super::*;

#[test]
fn ints_around_the_length_that_is_read_in_one_go() {
    for digits in [1, SHORT_DIGITS - 1, SHORT_DIGITS, SHORT_DIGITS + 1, 40] {
        for radix in [2, 8, 10] {
            let text = char::from_digit(radix - 1, 10).unwrap().to_string().repeat(digits);
            let expected = BigInt::from(radix).pow(digits) - BigInt::from(1);
            assert_eq!(parse_int(&text, radix, 0), Ok(expected.clone()));
            assert_eq!(parse_int(&format!(" -{text}\n"), radix, 0), Ok(-expected));
        }
    }
}

#[test]
fn underscores_only_between_digits() {
    assert_eq!(parse_int("1_000", 10, 0), Ok(BigInt::from(1000)));
    for text in ["", "_1", "1_", "1__2", "-", "+_1", "1 2"] {
        assert_eq!(parse_int(text, 10, 0), Err(IntError::Invalid), "{text:?}");
    }
}
