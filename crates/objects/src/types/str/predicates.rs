//! `isalpha` and its kin.

use super::slots::of;
use crate::native::MethodDef;
use crate::object::Object;
use krait_text::predicates as kernel;

macro_rules! predicate {
    ($ident:ident, $name:literal, $kernel:path, $doc:literal) => {
        pub(super) const $ident: MethodDef = MethodDef::noargs(
            $name,
            "($self, /)",
            |_, s| Ok(Object::from_bool($kernel(of(s).view()))),
            $doc,
        );
    };
}

predicate!(
    ALNUM,
    "isalnum",
    kernel::is_alnum,
    "True if all characters are letters or numbers and there is one."
);
predicate!(
    ALPHA,
    "isalpha",
    kernel::is_alpha,
    "True if all characters are letters and there is one."
);
predicate!(
    DECIMAL,
    "isdecimal",
    kernel::is_decimal,
    "True if all characters are decimal digits and there is one."
);
predicate!(
    DIGIT,
    "isdigit",
    kernel::is_digit,
    "True if all characters are digits and there is one."
);
predicate!(
    IDENTIFIER,
    "isidentifier",
    kernel::is_identifier,
    "True if the string can be a name; keyword.iskeyword tells which names are taken."
);
predicate!(
    LOWER,
    "islower",
    kernel::is_lower,
    "True if all cased characters are lower case and there is one."
);
predicate!(
    NUMERIC,
    "isnumeric",
    kernel::is_numeric,
    "True if all characters stand for numbers and there is one."
);
predicate!(
    PRINTABLE,
    "isprintable",
    kernel::is_printable,
    "True if repr() would show all characters as they are."
);
predicate!(
    SPACE,
    "isspace",
    kernel::is_space,
    "True if all characters are white space and there is one."
);
predicate!(
    TITLE,
    "istitle",
    kernel::is_title,
    "True if each word begins with an upper-case letter and goes on in lower case."
);
predicate!(
    UPPER,
    "isupper",
    kernel::is_upper,
    "True if all cased characters are upper case and there is one."
);

pub(super) const ASCII: MethodDef = MethodDef::noargs(
    "isascii",
    "($self, /)",
    |_, s| Ok(Object::from_bool(of(s).as_ascii().is_some())),
    "True if all characters are ASCII, as in the empty string.",
);
