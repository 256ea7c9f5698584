//! `AttributeError` and `NameError`: they carry the name, and the object, for suggestions.

use super::base::{self, FLAGS};
use super::fields::{self, Fields, member};
use super::simple::EXCEPTION;
use crate::error::PyResult;
use crate::native::{CallArgs, MethodDef};
use crate::object::Object;
use crate::suggestions::unexpected_keyword;
use crate::thread::Thread;
use crate::typeobj::{Type, TypeSpec};
use crate::types::dict::Dict;

static ATTRIBUTE_SPEC: TypeSpec = TypeSpec {
    base: Some(&EXCEPTION),
    flags: FLAGS,
    doc: "Attribute not found.",
    slots: fields::slots::<2>().init(|thread, object, args| {
        init::<2>(thread, object, args, "AttributeError", &["name", "obj"])
    }),
    methods: &[
        MethodDef::noargs("__getstate__", "($self, /)", |_, e| state(e), ""),
        MethodDef::noargs("__reduce__", "($self, /)", reduce, ""),
    ],
    getset: &[member::<2, 0>("name", "attribute name"), member::<2, 1>("obj", "object")],
    ..TypeSpec::new::<Fields<2>>("AttributeError")
};
pub static ATTRIBUTE_ERROR: Type = Type::builtin(&ATTRIBUTE_SPEC);

static NAME_SPEC: TypeSpec = TypeSpec {
    base: Some(&EXCEPTION),
    flags: FLAGS,
    doc: "Name not found globally.",
    slots: fields::slots::<1>()
        .init(|thread, object, args| init::<1>(thread, object, args, "NameError", &["name"])),
    getset: &[member::<1, 0>("name", "name")],
    ..TypeSpec::new::<Fields<1>>("NameError")
};
pub static NAME_ERROR: Type = Type::builtin(&NAME_SPEC);

static UNBOUND_LOCAL_SPEC: TypeSpec = TypeSpec {
    base: Some(&NAME_ERROR),
    flags: FLAGS,
    doc: "A local variable is read before it has a value.",
    ..TypeSpec::new::<Fields<1>>("UnboundLocalError")
};
pub static UNBOUND_LOCAL_ERROR: Type = Type::builtin(&UNBOUND_LOCAL_SPEC);

/// Positional arguments become `args`; the named fields come as keywords.
pub(super) fn init<const N: usize>(
    thread: &Thread,
    object: &Object,
    args: CallArgs<'_>,
    name: &str,
    names: &[&str],
) -> PyResult<()> {
    base::init(thread, object, CallArgs::positional_only(args.positional()))?;
    for (i, _) in names.iter().enumerate() {
        fields::set::<N>(object, i, None);
    }
    args.check_names(thread)?;
    for (key, value) in args.keywords() {
        let position = key.as_str().and_then(|key| names.iter().position(|n| key.eq_str(n)));
        let Some(position) = position else {
            let key = key.str_string(thread)?;
            return Err(unexpected_keyword(thread, name, &key, names));
        };
        fields::set::<N>(object, position, Some(value.clone()));
    }
    Ok(())
}

/// Records what was looked up where, unless the error already says so.
pub fn set_name_and_object(exception: &Object, name: &Object, object: &Object) {
    if exception.is_instance(&ATTRIBUTE_ERROR)
        && fields::get::<2>(exception, 0).is_none()
        && fields::get::<2>(exception, 1).is_none()
    {
        fields::set::<2>(exception, 0, Some(name.clone()));
        fields::set::<2>(exception, 1, Some(object.clone()));
    }
}

/// A `NameError` (or `UnboundLocalError`) for a name.
pub fn name_error(
    thread: &Thread,
    ty: &Type,
    message: &str,
    name: &Object,
) -> crate::error::Raised {
    let raised = thread.err(ty, message);
    // A local variable that is merely unset has no better name to suggest.
    if ty.is(&NAME_ERROR) {
        fields::set::<1>(raised.exception(), 0, Some(name.clone()));
    }
    raised
}

fn state(object: &Object) -> PyResult {
    let dict = match object.instance_dict() {
        Some(dict) => dict.copy(),
        None => Dict::new(),
    };
    if let Some(name) = fields::get::<2>(object, 0) {
        dict.set_item_str("name", name);
    }
    // The object itself is left out: it may not be picklable.
    dict.set_item_str("args", crate::error::exception_ref(object).args().into());
    Ok(dict.into())
}

fn reduce(_thread: &Thread, object: &Object) -> PyResult {
    let args = crate::error::exception_ref(object).args().into();
    Ok(Object::tuple(&[object.ty().to_object(), args, state(object)?]))
}
