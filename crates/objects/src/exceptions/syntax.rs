//! `SyntaxError` and its subclasses.

use super::base::{self, FLAGS};
use super::fields::{self, Fields, member};
use super::simple::EXCEPTION;
use crate::error::PyResult;
use crate::native::CallArgs;
use crate::object::Object;
use crate::thread::Thread;
use crate::typeobj::{Type, TypeSpec};

const MSG: usize = 0;
const FILENAME: usize = 1;
const LINENO: usize = 2;
const OFFSET: usize = 3;
const TEXT: usize = 4;
const END_LINENO: usize = 5;
const END_OFFSET: usize = 6;
const PRINT_FILE: usize = 7;
const METADATA: usize = 8;

static SYNTAX_SPEC: TypeSpec = TypeSpec {
    base: Some(&EXCEPTION),
    flags: FLAGS,
    doc: "Invalid syntax.",
    slots: fields::slots::<9>().init(init).str(str),
    getset: &[
        member::<9, MSG>("msg", "exception msg"),
        member::<9, FILENAME>("filename", "exception filename"),
        member::<9, LINENO>("lineno", "exception lineno"),
        member::<9, OFFSET>("offset", "exception offset"),
        member::<9, TEXT>("text", "exception text"),
        member::<9, END_LINENO>("end_lineno", "exception end lineno"),
        member::<9, END_OFFSET>("end_offset", "exception end offset"),
        member::<9, PRINT_FILE>("print_file_and_line", "whether the place of the error is shown"),
        member::<9, METADATA>("_metadata", "details for the suggestion of a keyword"),
    ],
    ..TypeSpec::new::<Fields<9>>("SyntaxError")
};
pub static SYNTAX_ERROR: Type = Type::builtin(&SYNTAX_SPEC);

macro_rules! subclass {
    ($ident:ident $spec:ident $name:literal $base:ident $doc:literal) => {
        static $spec: TypeSpec = TypeSpec {
            base: Some(&$base),
            flags: FLAGS,
            doc: $doc,
            ..TypeSpec::new::<Fields<9>>($name)
        };
        #[doc = concat!("`", $name, "`")]
        pub static $ident: Type = Type::builtin(&$spec);
    };
}

subclass!(INDENTATION_ERROR INDENTATION_SPEC "IndentationError" SYNTAX_ERROR "Improper indentation.");
subclass!(TAB_ERROR TAB_SPEC "TabError" INDENTATION_ERROR "Indentation mixes tabs and spaces inconsistently.");
subclass!(INCOMPLETE_INPUT_ERROR INCOMPLETE_SPEC "_IncompleteInputError" SYNTAX_ERROR "incomplete input.");

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    base::init(thread, object, args)?;
    if let Some(msg) = args.args.first() {
        fields::set::<9>(object, MSG, Some(msg.clone()));
    }
    if let [_, info] = args.args {
        let info = info.to_vec(thread)?;
        if info.len() < 4 || info.len() > 7 {
            let how = if info.len() < 4 { "at least 4" } else { "at most 7" };
            return Err(thread.type_error(format!(
                "function missing required argument ({how} arguments, got {})",
                info.len()
            )));
        }
        let places = [FILENAME, LINENO, OFFSET, TEXT, END_LINENO, END_OFFSET, METADATA];
        for (index, place) in places.into_iter().enumerate() {
            fields::set::<9>(object, place, info.get(index).cloned());
        }
        if info.len() == 5 {
            return Err(
                thread.type_error("end_offset must be provided when end_lineno is provided")
            );
        }
    }
    Ok(())
}

/// `msg (file, line n)`.
fn str(thread: &Thread, object: &Object) -> PyResult {
    let get = |i| fields::get::<9>(object, i);
    let msg = get(MSG).unwrap_or(Object::NONE).str_string(thread)?;
    let filename = get(FILENAME).and_then(|f| f.as_str().map(|s| s.to_string_lossy()));
    let filename = filename.map(|f| f.rsplit('/').next().unwrap_or_default().to_string());
    let lineno = get(LINENO).filter(|l| l.is_exact_int());
    let text = match (filename, lineno) {
        (Some(filename), Some(lineno)) => {
            format!("{msg} ({filename}, line {})", lineno.str_string(thread)?)
        }
        (Some(filename), None) => format!("{msg} ({filename})"),
        (None, Some(lineno)) => format!("{msg} (line {})", lineno.str_string(thread)?),
        (None, None) => msg,
    };
    Ok(Object::str(&text))
}

/// Sets `_metadata`: line and column of the last statement, and the whole source.
pub fn set_metadata(exception: &Object, metadata: Object) {
    fields::set::<9>(exception, METADATA, Some(metadata));
}

/// Sets the place of an error whose arguments do not have it: file, line and offset, the line's text, end line and offset.
pub fn set_place(exception: &Object, place: [Object; 6]) {
    let fields = [FILENAME, LINENO, OFFSET, TEXT, END_LINENO, END_OFFSET];
    for (field, value) in fields.into_iter().zip(place) {
        fields::set::<9>(exception, field, Some(value));
    }
}

/// Sets `text`, the line that the error is on.
pub fn set_text(exception: &Object, text: Object) {
    fields::set::<9>(exception, TEXT, Some(text));
}

/// The number of the line that the error is on; None if it has no text and no number.
pub fn line_without_text(exception: &Object) -> Option<i64> {
    let text = fields::get::<9>(exception, TEXT);
    if text.is_some_and(|text| !text.is_none()) {
        return None;
    }
    fields::get::<9>(exception, LINENO)?.as_int()?.to_i64()
}

/// Sets `filename`, which the arguments of errors about a file's encoding leave out.
pub fn set_filename(exception: &Object, filename: Object) {
    fields::set::<9>(exception, FILENAME, Some(filename));
}
