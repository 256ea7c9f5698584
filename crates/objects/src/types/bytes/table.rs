//! The rows of the method tables that bytes and bytearray have in common.

/// The methods of both types, after the given rows of one of them.
macro_rules! content_methods {
    ($($own:expr),* $(,)?) => {{
        use crate::native::MethodDef as M;
        use crate::types::bytes::{search, split, transform};
        [
            $($own,)*
            M::noargs("capitalize", "($self, /)", transform::capitalize, "The first byte in upper case, the others in lower case."),
            M::new("center", "($self, width, fillchar=b' ', /)", transform::center, "Filled on both sides up to the width."),
            M::new("count", "($self, sub[, start[, end]], /)", search::count, "How often sub occurs without overlap."),
            crate::codecs::DECODE_METHOD,
            M::new("endswith", "($self, suffix[, start[, end]], /)", search::endswith, "True if the suffix, or one of a tuple of them, ends the bytes."),
            M::new("expandtabs", "($self, /, tabsize=8)", transform::expandtabs, "Tabs replaced by spaces."),
            M::new("find", "($self, sub[, start[, end]], /)", search::find, "Lowest position of sub, -1 if it does not occur."),
            M::one("fromhex", "($type, string, /)", transform::fromhex, "The bytes written as pairs of hexadecimal digits.").class(),
            M::new("hex", "($self, /, sep=<unrepresentable>, bytes_per_sep=1)", transform::hex, "Two hexadecimal digits per byte, with a separator between groups if one is given."),
            M::new("index", "($self, sub[, start[, end]], /)", search::index, "Lowest position of sub; ValueError if it does not occur."),
            M::noargs("isalnum", "($self, /)", transform::isalnum, "True if there are bytes and all are ASCII letters or digits."),
            M::noargs("isalpha", "($self, /)", transform::isalpha, "True if there are bytes and all are ASCII letters."),
            M::noargs("isascii", "($self, /)", transform::isascii, "True if all bytes are ASCII."),
            M::noargs("isdigit", "($self, /)", transform::isdigit, "True if there are bytes and all are ASCII digits."),
            M::noargs("islower", "($self, /)", transform::islower, "True if there are cased bytes and all are lower case."),
            M::noargs("isspace", "($self, /)", transform::isspace, "True if there are bytes and all are ASCII white space."),
            M::noargs("istitle", "($self, /)", transform::istitle, "True if words begin in upper case and go on in lower case."),
            M::noargs("isupper", "($self, /)", transform::isupper, "True if there are cased bytes and all are upper case."),
            M::one("join", "($self, iterable_of_bytes, /)", split::join, "The iterable's bytes-like items with these bytes between them."),
            M::new("ljust", "($self, width, fillchar=b' ', /)", transform::ljust, "Filled on the right up to the width."),
            M::noargs("lower", "($self, /)", transform::lower, "In ASCII lower case."),
            M::new("lstrip", "($self, bytes=None, /)", split::lstrip, "Without leading white space, or leading bytes of the set."),
            M::new("maketrans", "(frm, to, /)", transform::maketrans, "A table for translate that maps the bytes of frm to those of to.").stat(),
            M::one("partition", "($self, sep, /)", split::partition, "What is before the first separator, the separator, what is after."),
            M::new("replace", "($self, old, new, count=-1, /)", transform::replace, "With up to count occurrences of old, by default all, replaced by new."),
            M::one("removeprefix", "($self, prefix, /)", split::removeprefix, "Without the prefix if it is there."),
            M::one("removesuffix", "($self, suffix, /)", split::removesuffix, "Without the suffix if it is there."),
            M::new("rfind", "($self, sub[, start[, end]], /)", search::rfind, "Highest position of sub, -1 if it does not occur."),
            M::new("rindex", "($self, sub[, start[, end]], /)", search::rindex, "Highest position of sub; ValueError if it does not occur."),
            M::new("rjust", "($self, width, fillchar=b' ', /)", transform::rjust, "Filled on the left up to the width."),
            M::one("rpartition", "($self, sep, /)", split::rpartition, "What is before the last separator, the separator, what is after."),
            M::new("rsplit", "($self, /, sep=None, maxsplit=-1)", split::rsplit, "The parts between separators, cut from the right."),
            M::new("rstrip", "($self, bytes=None, /)", split::rstrip, "Without trailing white space, or trailing bytes of the set."),
            M::new("split", "($self, /, sep=None, maxsplit=-1)", split::split, "The parts between separators, or between runs of white space."),
            M::new("splitlines", "($self, /, keepends=False)", split::splitlines, "The lines, with their ends if keepends."),
            M::new("startswith", "($self, prefix[, start[, end]], /)", search::startswith, "True if the prefix, or one of a tuple of them, begins the bytes."),
            M::new("strip", "($self, bytes=None, /)", split::strip, "Without white space, or bytes of the set, at both ends."),
            M::noargs("swapcase", "($self, /)", transform::swapcase, "With upper and lower case exchanged."),
            M::noargs("title", "($self, /)", transform::title, "Words begin in upper case and go on in lower case."),
            M::new("translate", "($self, table, /, delete=b'')", transform::translate, "Without the bytes of delete, the others mapped by the table of 256 bytes."),
            M::noargs("upper", "($self, /)", transform::upper, "In ASCII upper case."),
            M::one("zfill", "($self, width, /)", transform::zfill, "Zeros after the sign up to the width."),
        ]
    }};
}
