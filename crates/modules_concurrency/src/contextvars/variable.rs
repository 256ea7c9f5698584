//! `contextvars.ContextVar` and `contextvars.Token`. Matches the rest of CPython's `Python/context.c`.

use super::context::{self, Context};
use krait_objects::exceptions as exc;
use krait_objects::fields::{Fields, Slot};
use krait_objects::suggestions::unexpected_keyword;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{TypeSpec, flags};
use krait_objects::types::generic_alias;
use krait_objects::{
    CallArgs, GetSetDef, Header, MethodDef, Object, PyResult, Thread, Type, Word, heap,
    memory_slots, payload,
};
use std::cell::Cell;

/// A context variable.
#[repr(C)]
pub struct ContextVar {
    header: Header,
    name: Object,
    default: Slot,
}

payload!(ContextVar, CONTEXT_VAR);

static VAR_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::MANAGED_WEAKREF,
    slots: memory_slots!(ContextVar, SlotsSpec::EMPTY)
        .new(new_variable)
        .repr(variable_repr)
        .hash(krait_objects::protocol::hash::of_identity),
    methods: &[
        MethodDef::raw(
            "get",
            "($self, default=<unrepresentable>, /)",
            get,
            "The variable's value in the current context, else the default given here, else the variable's default.",
        ),
        MethodDef::one(
            "set",
            "($self, value, /)",
            set,
            "Give the variable a value in the current context; the result is for reset().",
        ),
        MethodDef::one(
            "reset",
            "($self, token, /)",
            reset,
            "Give the variable the value it had before the set() that gave the token.",
        ),
        MethodDef::raw(
            "__class_getitem__",
            "($type, object, /)",
            generic_alias::class_getitem,
            "Generic alias of the class.",
        )
        .class(),
    ],
    getset: &[GetSetDef::member("name", |_, this| Ok(ContextVar::of(this).name.clone()), "")],
    ..TypeSpec::new::<ContextVar>("_contextvars.ContextVar")
};
pub static CONTEXT_VAR: Type = Type::builtin(&VAR_SPEC);

impl Fields for ContextVar {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.name.word());
        self.default.visit(visit);
    }

    fn clear(&self) {
        self.default.clear();
    }
}

fn new_variable(thread: &Thread, _: &Type, args: CallArgs<'_>) -> PyResult {
    let name = match args.positional() {
        [name] => name,
        given => {
            let how = if given.is_empty() { "exactly" } else { "at most" };
            return Err(thread.type_error(format!(
                "ContextVar() takes {how} 1 positional argument ({} given)",
                given.len()
            )));
        }
    };
    let mut default = None;
    args.check_names(thread)?;
    for (key, value) in args.keywords() {
        if key.as_str().is_some_and(|key| key.eq_str("default")) {
            default = Some(value.clone());
        } else {
            let key = key.str_string(thread)?;
            return Err(unexpected_keyword(thread, "ContextVar", &key, &["default"]));
        }
    }
    if name.as_str().is_none() {
        return Err(thread.type_error("context variable name must be a str"));
    }
    // The name takes part in CPython's hash of the variable, so it must have one.
    name.hash(thread)?;
    Ok(heap::new_object(&CONTEXT_VAR, |header| ContextVar {
        header,
        name: name.clone(),
        default: default.into(),
    })
    .into())
}

fn variable_repr(thread: &Thread, this: &Object) -> PyResult {
    let variable = ContextVar::of(this);
    let name = variable.name.repr_string(thread)?;
    let default = match variable.default.get() {
        Some(default) if thread.repr_enter(this) => {
            let shown = default.repr_string(thread);
            thread.repr_leave(this);
            format!(" default={}", shown?)
        }
        Some(_) => " default=...".into(),
        None => String::new(),
    };
    Ok(Object::str(&format!("<ContextVar name={name}{default} at {:#x}>", this.id())))
}

fn get(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult {
    let args = args.no_keywords(thread, "ContextVar.get")?;
    if args.len() > 1 {
        return Err(
            thread.type_error(format!("get expected at most 1 argument, got {}", args.len()))
        );
    }
    // SAFETY: under the GIL; no Python code runs while the context is borrowed.
    let current = unsafe { (*thread.context.get()).as_ref() };
    let found = current.and_then(|c| c.downcast::<Context>()).and_then(|c| c.table().get(this));
    found
        .or_else(|| args.first().cloned())
        .or_else(|| ContextVar::of(this).default.get())
        .ok_or_else(|| thread.err_value(&exc::LOOKUP_ERROR, this.clone()))
}

fn set(thread: &Thread, this: &Object, value: &Object) -> PyResult {
    let context = context::current(thread);
    let old = context.table().get(this);
    context.set(this, Some(value.clone()));
    context::changed(thread);
    Ok(heap::new_object(&TOKEN, |header| Token {
        header,
        context: Slot::new(context.into()),
        variable: Slot::new(this.clone()),
        old: old.into(),
        used: Cell::new(false),
    })
    .into())
}

fn reset(thread: &Thread, this: &Object, token: &Object) -> PyResult {
    let Some(given) = token.downcast::<Token>() else {
        let shown = token.repr_string(thread)?;
        return Err(thread.type_error(format!("expected an instance of Token, got {shown}")));
    };
    let shown = || token.repr_string(thread);
    if given.used.get() {
        return Err(thread.runtime_error(format!("{} has already been used once", shown()?)));
    }
    if !given.variable.is(this) {
        let message = format!("{} was created by a different ContextVar", shown()?);
        return Err(thread.value_error(message));
    }
    let context = context::current(thread);
    if !given.context.is(context.as_object()) {
        let message = format!("{} was created in a different Context", shown()?);
        return Err(thread.value_error(message));
    }
    given.used.set(true);
    context.set(this, given.old.get());
    context::changed(thread);
    Ok(Object::NONE)
}

/// What `ContextVar.set` gives for `reset`.
#[repr(C)]
pub struct Token {
    header: Header,
    context: Slot,
    variable: Slot,
    old: Slot,
    used: Cell<bool>,
}

payload!(Token, TOKEN);

static TOKEN_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC,
    slots: memory_slots!(Token, SlotsSpec::EMPTY)
        .new(|thread, _, _| Err(thread.runtime_error("Tokens can only be created by ContextVars")))
        .repr(token_repr)
        .hash(krait_objects::protocol::hash::not_implemented),
    methods: &[
        MethodDef::raw(
            "__class_getitem__",
            "($type, object, /)",
            generic_alias::class_getitem,
            "Generic alias of the class.",
        )
        .class(),
        MethodDef::noargs(
            "__enter__",
            "($self, /)",
            |_, this| Ok(this.clone()),
            "Return the token.",
        ),
        MethodDef::new(
            "__exit__",
            "($self, type, val, tb, /)",
            |thread, this, _| match Token::of(this).variable.get() {
                Some(variable) => reset(thread, &variable, this),
                None => Ok(Object::NONE),
            },
            "Reset the variable with this token.",
        ),
    ],
    getset: &[
        GetSetDef::ro(
            "var",
            |_, this| Ok(Token::of(this).variable.get().unwrap_or(Object::NONE)),
            "",
        ),
        GetSetDef::ro(
            "old_value",
            |thread, this| match Token::of(this).old.get() {
                Some(old) => Ok(old),
                None => TOKEN.to_object().getattr_str(thread, "MISSING"),
            },
            "",
        ),
    ],
    ..TypeSpec::new::<Token>("_contextvars.Token")
};
pub static TOKEN: Type = Type::builtin(&TOKEN_SPEC);

impl Fields for Token {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.context.visit(visit);
        self.variable.visit(visit);
        self.old.visit(visit);
    }

    fn clear(&self) {
        self.context.clear();
        self.variable.clear();
        self.old.clear();
    }
}

fn token_repr(thread: &Thread, this: &Object) -> PyResult {
    let token = Token::of(this);
    let used = if token.used.get() { " used" } else { "" };
    let variable = token.variable.get().unwrap_or(Object::NONE).repr_string(thread)?;
    Ok(Object::str(&format!("<Token{used} var={variable} at {:#x}>", this.id())))
}

/// The type of `Token.MISSING`.
#[repr(C)]
pub struct Missing {
    header: Header,
}

payload!(Missing, MISSING);

static MISSING_SPEC: TypeSpec = TypeSpec {
    flags: flags::DISALLOW_INSTANTIATION,
    slots: SlotsSpec::EMPTY.repr(|_, _| Ok(Object::str("<Token.MISSING>"))),
    ..TypeSpec::new::<Missing>("Token.MISSING")
};
pub static MISSING: Type = Type::builtin(&MISSING_SPEC);

/// The value of `Token.MISSING`.
pub fn new_missing() -> Object {
    heap::new_object(&MISSING, |header| Missing { header }).into()
}
