//! Native functions as data: the rows of method and attribute tables, and the shapes in which arguments arrive.
//!
//! Owns no type object: `types::builtin_function` and `descr` make callables of these rows.

use crate::error::PyResult;
use crate::object::Object;
use crate::signature::Signature;
use crate::thread::Thread;
use crate::types::tuple::Tuple;
use crate::word::Word;

/// Arguments in vectorcall shape: positional ones, then the values of the keyword names.
#[derive(Clone, Copy)]
pub struct CallArgs<'a> {
    /// Positional arguments followed by keyword values.
    pub args: &'a [Object],
    /// A tuple as long as the keyword part of `args`: of str, but for callables that [`Object::call_with_dict`] gives any
    /// keys of a dict to.
    pub kwnames: Option<&'a Tuple>,
}

impl<'a> CallArgs<'a> {
    pub const EMPTY: CallArgs<'static> = CallArgs { args: &[], kwnames: None };

    #[inline(always)]
    pub fn positional_only(args: &'a [Object]) -> CallArgs<'a> {
        CallArgs { args, kwnames: None }
    }

    #[inline(always)]
    pub fn keyword_count(&self) -> usize {
        self.kwnames.map_or(0, Tuple::len)
    }

    #[inline(always)]
    pub fn positional(&self) -> &'a [Object] {
        &self.args[..self.args.len() - self.keyword_count()]
    }

    /// Keyword arguments as (name, value), in call order.
    pub fn keywords(&self) -> impl Iterator<Item = (&'a Object, &'a Object)> + use<'a> {
        let values = &self.args[self.args.len() - self.keyword_count()..];
        self.kwnames.map_or(&[][..], Tuple::as_slice).iter().zip(values)
    }

    pub fn has_keywords(&self) -> bool {
        self.keyword_count() > 0
    }

    /// Runs `body` on these arguments with a receiver before them, without taking references to any of them.
    #[inline]
    pub fn with_receiver<R>(self, receiver: &Object, body: impl FnOnce(CallArgs<'_>) -> R) -> R {
        const ROOM: usize = 8;
        let run = |words: &[Word]| {
            // SAFETY: `receiver` and `self.args` are borrowed, and so alive, until `body` returns.
            let args = unsafe { Object::slice_from_words(words) };
            body(CallArgs { args, kwnames: self.kwnames })
        };
        let count = self.args.len() + 1;
        let words = std::iter::once(receiver).chain(self.args).map(Object::word);
        if count <= ROOM {
            let mut room = [Word::NULL; ROOM];
            room.iter_mut().zip(words).for_each(|(slot, word)| *slot = word);
            run(&room[..count])
        } else {
            run(&words.collect::<Vec<Word>>())
        }
    }

    /// Raises TypeError unless the names of the keyword arguments are str.
    pub fn check_names(&self, thread: &Thread) -> PyResult<()> {
        if self.keywords().all(|(name, _)| name.as_str().is_some()) {
            return Ok(());
        }
        Err(thread.type_error("keywords must be strings"))
    }

    /// Raises `TypeError: NAME() takes no keyword arguments` if there are any.
    pub fn no_keywords(&self, thread: &Thread, name: &str) -> PyResult<&'a [Object]> {
        if self.has_keywords() {
            return Err(thread.type_error(format!("{name}() takes no keyword arguments")));
        }
        Ok(self.args)
    }
}

/// Arguments bound to the parameters of a signature, in order; None, or the end, where an optional one was not given.
///
/// `*args` arrives as a tuple, `**kwargs` as a dict (always given).
#[derive(Clone, Copy)]
pub struct Args<'a>(pub &'a [Option<Object>]);

impl<'a> Args<'a> {
    /// A required parameter.
    #[inline(always)]
    pub fn req(&self, index: usize) -> &'a Object {
        self.0[index].as_ref().expect("the binder fills required parameters")
    }

    /// An optional parameter.
    #[inline(always)]
    pub fn opt(&self, index: usize) -> Option<&'a Object> {
        self.0.get(index).and_then(Option::as_ref)
    }

    /// An optional parameter, with None treated as not given.
    #[inline(always)]
    pub fn opt_not_none(&self, index: usize) -> Option<&'a Object> {
        self.opt(index).filter(|value| !value.is_none())
    }
}

/// A native function's body, by the shape of its arguments. `self` comes before them (the module, for a function).
#[derive(Clone, Copy)]
pub enum NativeFn {
    /// Arguments bound by the row's signature.
    Bound(fn(&Thread, &Object, Args<'_>) -> PyResult),
    /// No arguments at all.
    NoArgs(fn(&Thread, &Object) -> PyResult),
    /// Exactly one positional argument.
    One(fn(&Thread, &Object, &Object) -> PyResult),
    /// The raw call: the function checks its arguments itself.
    Raw(fn(&Thread, &Object, CallArgs<'_>) -> PyResult),
}

/// How a method table's row binds to its class.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum MethodKind {
    Instance,
    Class,
    Static,
}

/// A row of a method table.
pub struct MethodDef {
    pub name: &'static str,
    /// As CPython's `__text_signature__` writes it: `"($self, key, default=None, /)"`; "" where CPython has none.
    pub sig: Signature,
    pub func: NativeFn,
    pub doc: &'static str,
    pub kind: MethodKind,
    /// Keyword names may be other objects than str (`METH_VARARGS | METH_KEYWORDS`).
    pub any_names: bool,
}

impl MethodDef {
    /// A method whose arguments are bound by its signature.
    pub const fn new(
        name: &'static str,
        sig: &'static str,
        func: fn(&Thread, &Object, Args<'_>) -> PyResult,
        doc: &'static str,
    ) -> MethodDef {
        MethodDef {
            name,
            sig: Signature::new(name, sig),
            func: NativeFn::Bound(func),
            doc,
            kind: MethodKind::Instance,
            any_names: false,
        }
    }

    /// A method without arguments (`METH_NOARGS`).
    pub const fn noargs(
        name: &'static str,
        sig: &'static str,
        func: fn(&Thread, &Object) -> PyResult,
        doc: &'static str,
    ) -> MethodDef {
        MethodDef {
            name,
            sig: Signature::new(name, sig),
            func: NativeFn::NoArgs(func),
            doc,
            kind: MethodKind::Instance,
            any_names: false,
        }
    }

    /// A method with one positional argument (`METH_O`).
    pub const fn one(
        name: &'static str,
        sig: &'static str,
        func: fn(&Thread, &Object, &Object) -> PyResult,
        doc: &'static str,
    ) -> MethodDef {
        MethodDef {
            name,
            sig: Signature::new(name, sig),
            func: NativeFn::One(func),
            doc,
            kind: MethodKind::Instance,
            any_names: false,
        }
    }

    /// A method that checks its own arguments.
    pub const fn raw(
        name: &'static str,
        sig: &'static str,
        func: fn(&Thread, &Object, CallArgs<'_>) -> PyResult,
        doc: &'static str,
    ) -> MethodDef {
        MethodDef {
            name,
            sig: Signature::new(name, sig),
            func: NativeFn::Raw(func),
            doc,
            kind: MethodKind::Instance,
            any_names: false,
        }
    }

    /// The same row as a class method.
    pub const fn class(mut self) -> MethodDef {
        self.kind = MethodKind::Class;
        self
    }

    /// The same row, whose keyword names the function checks itself.
    pub const fn any_names(mut self) -> MethodDef {
        self.any_names = true;
        self
    }

    /// The same row as a static method.
    pub const fn stat(mut self) -> MethodDef {
        self.kind = MethodKind::Static;
        self
    }
}

pub type GetterFn = fn(&Thread, &Object) -> PyResult;
/// None deletes.
pub type SetterFn = fn(&Thread, &Object, Option<&Object>) -> PyResult<()>;

/// A row of an attribute table: a getset descriptor, or a member descriptor by `member`.
#[derive(Clone, Copy)]
pub struct GetSetDef {
    pub name: &'static str,
    pub get: GetterFn,
    pub set: Option<SetterFn>,
    pub doc: &'static str,
    /// Shown as `member_descriptor` (CPython's `PyMemberDef`).
    pub member: bool,
}

impl GetSetDef {
    pub const fn ro(name: &'static str, get: GetterFn, doc: &'static str) -> GetSetDef {
        GetSetDef { name, get, set: None, doc, member: false }
    }

    pub const fn rw(
        name: &'static str,
        get: GetterFn,
        set: SetterFn,
        doc: &'static str,
    ) -> GetSetDef {
        GetSetDef { name, get, set: Some(set), doc, member: false }
    }

    pub const fn member(name: &'static str, get: GetterFn, doc: &'static str) -> GetSetDef {
        GetSetDef { name, get, set: None, doc, member: true }
    }
}
