//! `ImportError` and `ModuleNotFoundError`.

use super::base::FLAGS;
use super::fields::{self, Fields, member};
use super::simple::EXCEPTION;
use crate::error::{PyResult, Raised};
use crate::native::{CallArgs, MethodDef};
use crate::object::Object;
use crate::suggestions::unexpected_keyword;
use crate::thread::Thread;
use crate::typeobj::{Type, TypeSpec};
use crate::types::dict::Dict;

const MSG: usize = 0;
const NAME: usize = 1;
const PATH: usize = 2;
const NAME_FROM: usize = 3;

static IMPORT_SPEC: TypeSpec = TypeSpec {
    base: Some(&EXCEPTION),
    flags: FLAGS,
    doc: "A module, or a name in one, cannot be imported.",
    slots: fields::slots::<4>().init(init).str(str),
    methods: &[MethodDef::noargs("__reduce__", "($self, /)", reduce, "")],
    getset: &[
        member::<4, MSG>("msg", "exception message"),
        member::<4, NAME>("name", "module name"),
        member::<4, PATH>("path", "module path"),
        member::<4, NAME_FROM>("name_from", "the name that a from-import asked for"),
    ],
    ..TypeSpec::new::<Fields<4>>("ImportError")
};
pub static IMPORT_ERROR: Type = Type::builtin(&IMPORT_SPEC);

static NOT_FOUND_SPEC: TypeSpec = TypeSpec {
    base: Some(&IMPORT_ERROR),
    flags: FLAGS,
    doc: "Module not found.",
    ..TypeSpec::new::<Fields<4>>("ModuleNotFoundError")
};
pub static MODULE_NOT_FOUND_ERROR: Type = Type::builtin(&NOT_FOUND_SPEC);

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    super::base::init(thread, object, CallArgs::positional_only(args.positional()))?;
    for i in 0..4 {
        fields::set::<4>(object, i, None);
    }
    args.check_names(thread)?;
    for (key, value) in args.keywords() {
        let index = match key.str_string(thread)?.as_str() {
            "name" => NAME,
            "path" => PATH,
            "name_from" => NAME_FROM,
            other => {
                let known = ["name", "path", "name_from"];
                return Err(unexpected_keyword(thread, "ImportError", other, &known));
            }
        };
        fields::set::<4>(object, index, Some(value.clone()));
    }
    if let [only] = args.positional() {
        fields::set::<4>(object, MSG, Some(only.clone()));
    }
    Ok(())
}

fn str(thread: &Thread, object: &Object) -> PyResult {
    match fields::get::<4>(object, MSG) {
        Some(msg) if msg.is_exact(&crate::types::str::STR) => Ok(msg),
        _ => super::base::str(thread, object),
    }
}

fn reduce(_thread: &Thread, object: &Object) -> PyResult {
    let args: Object = crate::error::exception_ref(object).args().into();
    let dict = object.instance_dict().map(|d| d.copy()).unwrap_or_else(Dict::new);
    for (index, name) in [(NAME, "name"), (PATH, "path"), (NAME_FROM, "name_from")] {
        if let Some(value) = fields::get::<4>(object, index) {
            dict.set_item_str(name, value);
        }
    }
    if dict.is_empty() {
        return Ok(Object::tuple(&[object.ty().to_object(), args]));
    }
    Ok(Object::tuple(&[object.ty().to_object(), args, dict.into()]))
}

/// An import error with its fields.
pub fn import_error(
    thread: &Thread,
    ty: &Type,
    message: &str,
    name: Option<&Object>,
    path: Option<&Object>,
    name_from: Option<&Object>,
) -> Raised {
    let raised = thread.err(ty, message);
    if raised.is(&IMPORT_ERROR) {
        fields::set::<4>(raised.exception(), NAME, name.cloned());
        fields::set::<4>(raised.exception(), PATH, path.cloned());
        fields::set::<4>(raised.exception(), NAME_FROM, name_from.cloned());
    }
    raised
}
