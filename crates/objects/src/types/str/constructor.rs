//! `str(object, encoding, errors)`.

use super::slots::of;
use super::{STR, Str};
use crate::codecs;
use crate::error::PyResult;
use crate::native::CallArgs;
use crate::object::Object;
use crate::signature::Signature;
use crate::thread::Thread;
use crate::typeobj::Type;

static NEW: Signature = Signature::new("str", "(object='', encoding='utf-8', errors='strict')");

pub(super) fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    if let ([object], None) = (args.args, args.kwnames)
        && ty.is(&STR)
    {
        return object.to_str(thread).map(Into::into);
    }
    if args.positional().len() > 3 && !args.has_keywords() {
        let given = args.positional().len();
        return Err(thread.type_error(format!("str expected at most 3 arguments, got {given}")));
    }
    let args = NEW.bind(thread, args)?;
    let (encoding, errors) = (args.opt(1), args.opt(2));
    let text: Object = if encoding.is_some() || errors.is_some() {
        let (encoding, errors) = codecs::encoding_arguments(thread, "str", encoding, errors)?;
        match args.opt(0) {
            Some(object) => codecs::decode_object(thread, object, &encoding, &errors)?,
            None => Object::str(""),
        }
    } else {
        match args.opt(0) {
            Some(object) => object.to_str(thread)?.into(),
            None => Object::str(""),
        }
    };
    if ty.is(&STR) { Ok(text) } else { Ok(Str::of_type(ty, of(&text).view()).into()) }
}
