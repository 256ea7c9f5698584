//! `BaseExceptionGroup` and `ExceptionGroup` (PEP 654).

use super::base::{self, BASE_EXCEPTION, FLAGS};
use super::fields::{self, Fields, member};
use super::simple::EXCEPTION;
use crate::error::PyResult;
use crate::name;
use crate::native::{CallArgs, MethodDef};
use crate::object::Object;
use crate::thread::Thread;
use crate::typeobj::{Type, TypeSpec};
use crate::types::list::List;
use crate::types::tuple::Tuple;

const MESSAGE: usize = 0;
const EXCEPTIONS: usize = 1;

static GROUP_SPEC: TypeSpec = TypeSpec {
    base: Some(&BASE_EXCEPTION),
    flags: FLAGS,
    doc: "Several exceptions raised together.",
    slots: fields::slots::<2>().new(new).init(init).str(str).repr(repr),
    methods: &[
        MethodDef::raw(
            "__class_getitem__",
            "($type, object, /)",
            crate::types::generic_alias::class_getitem,
            "See PEP 585",
        )
        .class(),
        MethodDef::one("derive", "($self, excs, /)", derive, ""),
        MethodDef::one("split", "($self, matcher_value, /)", split_method, ""),
        MethodDef::one("subgroup", "($self, matcher_value, /)", subgroup_method, ""),
    ],
    getset: &[
        member::<2, MESSAGE>("message", "exception message"),
        member::<2, EXCEPTIONS>("exceptions", "nested exceptions"),
    ],
    ..TypeSpec::new::<Fields<2>>("BaseExceptionGroup")
};
pub static BASE_EXCEPTION_GROUP: Type = Type::builtin(&GROUP_SPEC);

/// Makes `class ExceptionGroup(BaseExceptionGroup, Exception)`: called once at start-up.
pub fn make_exception_group(thread: &Thread) -> PyResult {
    let bases = Tuple::from_slice(&[BASE_EXCEPTION_GROUP.to_object(), EXCEPTION.to_object()]);
    let namespace = crate::types::dict::Dict::new();
    namespace.set_item_str("__module__", Object::str("builtins"));
    let args = [Object::str("ExceptionGroup"), bases.into(), namespace.into()];
    crate::typeobj::type_type::instantiate(thread, &crate::typeobj::type_type::TYPE, &args)
}

fn exception_group_class(thread: &Thread) -> PyResult {
    let builtins = thread.interp().builtins().and_then(|b| b.get_name(name!("ExceptionGroup")));
    builtins.ok_or_else(|| thread.system_error("builtins.ExceptionGroup is missing"))
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let a = args.positional();
    if a.len() != 2 {
        return Err(thread.type_error(format!(
            "BaseExceptionGroup.__new__() takes exactly 2 arguments ({} given)",
            a.len()
        )));
    }
    if a[0].as_str().is_none() {
        return Err(thread.type_error(format!(
            "BaseExceptionGroup.__new__() argument 1 must be str, not {}",
            a[0].ty().name()
        )));
    }
    if !a[1].is_sequence() {
        return Err(thread.type_error("second argument (exceptions) must be a sequence"));
    }
    let exceptions = a[1].to_vec(thread)?;
    if exceptions.is_empty() {
        return Err(thread.value_error("second argument (exceptions) must be a non-empty sequence"));
    }
    let mut nested_base = false;
    for (i, exception) in exceptions.iter().enumerate() {
        if !exception.is_instance(&BASE_EXCEPTION) {
            return Err(thread.value_error(format!(
                "Item {i} of second argument (exceptions) is not an exception"
            )));
        }
        nested_base |= !exception.is_instance(&EXCEPTION);
    }
    let group = exception_group_class(thread)?;
    let group = group
        .downcast::<Type>()
        .ok_or_else(|| thread.system_error("ExceptionGroup is not a type"))?;
    let mut class = ty.to_ref();
    if ty.is(group) {
        if nested_base {
            return Err(thread.type_error("Cannot nest BaseExceptions in an ExceptionGroup"));
        }
    } else if ty.is(&BASE_EXCEPTION_GROUP) {
        if !nested_base {
            class = group.to_ref();
        }
    } else if nested_base && ty.is_subtype(&EXCEPTION) {
        return Err(thread.type_error(format!("Cannot nest BaseExceptions in '{}'", ty.name())));
    }
    let object = fields::new::<2>(thread, &class, args)?;
    fields::set::<2>(&object, MESSAGE, Some(a[0].clone()));
    fields::set::<2>(&object, EXCEPTIONS, Some(Tuple::from_vec(exceptions).into()));
    Ok(object)
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    if args.has_keywords() {
        return Err(
            thread.type_error(format!("{}() takes no keyword arguments", object.ty().name()))
        );
    }
    base::init(thread, object, args)
}

/// The nested exceptions.
pub fn exceptions(object: &Object) -> Vec<Object> {
    fields::get::<2>(object, EXCEPTIONS)
        .and_then(|e| e.as_tuple().map(|t| t.as_slice().to_vec()))
        .unwrap_or_default()
}

fn message(object: &Object) -> Object {
    fields::get::<2>(object, MESSAGE).unwrap_or(Object::NONE)
}

fn str(thread: &Thread, object: &Object) -> PyResult {
    let count = exceptions(object).len();
    let plural = if count > 1 { "s" } else { "" };
    Ok(Object::str(&format!(
        "{} ({count} sub-exception{plural})",
        message(object).str_string(thread)?
    )))
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let args = crate::error::exception_ref(object).args();
    let list = match args.get(1) {
        Some(given) if given.is_exact(&crate::types::tuple::TUPLE) => given.clone(),
        Some(given) if given.is_exact(&crate::types::list::LIST) => {
            List::from_vec(exceptions(object)).into()
        }
        _ => Tuple::from_vec(exceptions(object)).into(),
    };
    Ok(Object::str(&format!(
        "{}({}, {})",
        object.ty().short_name(),
        message(object).repr_string(thread)?,
        list.repr_string(thread)?
    )))
}

fn derive(thread: &Thread, object: &Object, excs: &Object) -> PyResult {
    BASE_EXCEPTION_GROUP.to_object().call(thread, &[message(object), excs.clone()])
}

/// A group of the same kind with other members, and this one's traceback, context, cause and notes.
fn derive_with_metadata(thread: &Thread, object: &Object, members: Vec<Object>) -> PyResult {
    let derived = object.call_method(thread, name!("derive"), &[List::from_vec(members).into()])?;
    if !derived.is_instance(&BASE_EXCEPTION_GROUP) {
        return Err(thread.type_error("derive must return an instance of BaseExceptionGroup"));
    }
    let (from, to) = (crate::error::exception_ref(object), crate::error::exception_ref(&derived));
    to.set_traceback(from.traceback());
    to.set_context(from.context());
    if from.cause().is_some() || from.suppress_context() {
        to.set_cause(from.cause());
    }
    if let Some(notes) = object.lookup_attr(thread, name!("__notes__"))?
        && notes.is_sequence()
    {
        let copy: Object = List::from_vec(notes.to_vec(thread)?).into();
        derived.setattr(thread, name!("__notes__"), Some(&copy))?;
    }
    Ok(derived)
}

/// What selects members of a group.
pub enum Matcher<'a> {
    /// An exception type or a tuple of them.
    Types(&'a Object),
    /// A callable.
    Predicate(&'a Object),
    /// Identity with one of these.
    Instances(&'a [Object]),
}

impl<'a> Matcher<'a> {
    fn from_value(thread: &Thread, value: &'a Object) -> PyResult<Matcher<'a>> {
        let is_class =
            |o: &Object| o.downcast::<Type>().is_some_and(|t| t.is_subtype(&BASE_EXCEPTION));
        if is_class(value) {
            return Ok(Matcher::Types(value));
        }
        if let Some(items) = value.as_tuple() {
            if items.iter().all(is_class) {
                return Ok(Matcher::Types(value));
            }
        } else if value.is_callable() && value.downcast::<Type>().is_none() {
            return Ok(Matcher::Predicate(value));
        }
        Err(thread.type_error("expected an exception type, a tuple of exception types, or a callable (other than a class)"))
    }

    fn matches(&self, thread: &Thread, exception: &Object) -> PyResult<bool> {
        match self {
            Matcher::Types(types) => exception.isinstance(thread, types),
            Matcher::Predicate(function) => {
                function.call(thread, std::slice::from_ref(exception))?.is_true(thread)
            }
            Matcher::Instances(list) => Ok(list.iter().any(|e| e.is(exception))),
        }
    }
}

/// Splits an exception (group or not) into the matching part and the rest; None for an empty part.
pub fn split(
    thread: &Thread,
    exception: &Object,
    matcher: &Matcher<'_>,
) -> PyResult<(Option<Object>, Option<Object>)> {
    thread.check_native_stack(" in exceptiongroup_split_recursive")?;
    let is_group = exception.is_instance(&BASE_EXCEPTION_GROUP);
    if !(is_group && matches!(matcher, Matcher::Instances(_)))
        && matcher.matches(thread, exception)?
    {
        return Ok((Some(exception.clone()), None));
    }
    if !is_group {
        return Ok((None, Some(exception.clone())));
    }
    let (mut matching, mut rest) = (Vec::new(), Vec::new());
    for member in exceptions(exception) {
        let (m, r) = split(thread, &member, matcher)?;
        matching.extend(m);
        rest.extend(r);
    }
    let part = |members: Vec<Object>| {
        if members.is_empty() {
            Ok(None)
        } else {
            derive_with_metadata(thread, exception, members).map(Some)
        }
    };
    Ok((part(matching)?, part(rest)?))
}

fn split_method(thread: &Thread, object: &Object, value: &Object) -> PyResult {
    let matcher = Matcher::from_value(thread, value)?;
    let (matching, rest) = split(thread, object, &matcher)?;
    Ok(Object::tuple(&[matching.unwrap_or(Object::NONE), rest.unwrap_or(Object::NONE)]))
}

fn subgroup_method(thread: &Thread, object: &Object, value: &Object) -> PyResult {
    let matcher = Matcher::from_value(thread, value)?;
    Ok(split(thread, object, &matcher)?.0.unwrap_or(Object::NONE))
}
