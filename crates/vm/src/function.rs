//! `function`: code with its globals, defaults and closure. Matches CPython's `Objects/funcobject.c`.
//!
//! Argument binding is in `binding`, attributes in `attributes`.

pub mod attributes;
pub mod binding;

use crate::eval;
use crate::frame::{Environment, owned_word};
use crate::state::vm;
use krait_objects::heap;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::types::code::Code;
use krait_objects::types::dict::Dict;
use krait_objects::types::str::Str;
use krait_objects::types::tuple::Tuple;
use krait_objects::{CallArgs, Header, Object, Payload, PyResult, Ref, Thread, Word, name};
use std::cell::{Cell, UnsafeCell};

/// A Python function.
#[repr(C)]
pub struct Function {
    header: Header,
    pub(crate) code: UnsafeCell<Ref<Code>>,
    pub(crate) globals: Ref<Dict>,
    pub(crate) builtins: Object,
    pub(crate) name: UnsafeCell<Object>,
    pub(crate) qualname: UnsafeCell<Object>,
    pub(crate) defaults: UnsafeCell<Option<Ref<Tuple>>>,
    pub(crate) kwdefaults: UnsafeCell<Option<Ref<Dict>>>,
    pub(crate) closure: Option<Ref<Tuple>>,
    pub(crate) doc: UnsafeCell<Object>,
    pub(crate) module: UnsafeCell<Object>,
    pub(crate) annotations: UnsafeCell<Option<Object>>,
    pub(crate) annotate: UnsafeCell<Option<Object>>,
    pub(crate) type_params: UnsafeCell<Option<Object>>,
    /// For inline caches; 0 once code or defaults have changed.
    pub version: Cell<u32>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Function {
    fn type_object() -> &'static Type {
        &FUNCTION
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for Function {
    const CONTAINER: bool = true;
    const MANAGED: bool = true;
}

static FUNCTION_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC
        | flags::MANAGED_DICT
        | flags::MANAGED_WEAKREF
        | flags::METHOD_DESCRIPTOR
        | flags::VECTORCALL,
    sig: "(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)",
    doc: "A function from code and globals, with name, defaults and closure as given.",
    slots: SlotsSpec::EMPTY
        .repr(attributes::repr)
        .call(call)
        .descr_get(descr_get)
        .new(attributes::new)
        .traverse(traverse)
        .clear(clear)
        .drop_fields(heap::drop_fields_of::<Function>),
    getset: attributes::GETSET,
    dealloc: heap::dealloc_exact::<Function>,
    ..TypeSpec::new::<Function>("function")
};
pub static FUNCTION: Type = Type::builtin(&FUNCTION_SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on functions.
    unsafe {
        let f = &*header.cast::<Function>();
        visit((*f.code.get()).as_object().word());
        visit(f.globals.as_object().word());
        visit(f.builtins.word());
        for field in [&f.name, &f.qualname, &f.doc, &f.module] {
            visit((*field.get()).word());
        }
        for field in [&f.annotations, &f.annotate, &f.type_params] {
            if let Some(value) = &*field.get() {
                visit(value.word());
            }
        }
        if let Some(defaults) = &*f.defaults.get() {
            visit(defaults.as_object().word());
        }
        if let Some(kwdefaults) = &*f.kwdefaults.get() {
            visit(kwdefaults.as_object().word());
        }
        if let Some(closure) = &f.closure {
            visit(closure.as_object().word());
        }
    }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on unreachable functions. Code and globals stay: the function stays callable.
    unsafe {
        let f = &*header.cast::<Function>();
        drop((*f.defaults.get()).take());
        drop((*f.kwdefaults.get()).take());
        for field in [&f.annotations, &f.annotate, &f.type_params] {
            drop((*field.get()).take());
        }
        for field in [&f.doc, &f.module] {
            drop(std::mem::replace(&mut *field.get(), Object::NONE));
        }
    }
}

impl Function {
    /// A function of `code` with these globals (`PyFunction_New`).
    pub fn new(
        thread: &Thread,
        code: Ref<Code>,
        globals: Ref<Dict>,
        closure: Option<Ref<Tuple>>,
    ) -> Ref<Function> {
        let builtins = builtins_of(thread, &globals);
        let name_place = &vm(thread).global_places.name;
        let module = name_place.value(&globals, name!("__name__")).unwrap_or(Object::NONE);
        let has_doc = code.flags & krait_bytecode::code::flags::HAS_DOCSTRING != 0;
        let doc = if has_doc {
            code.consts.get(0).cloned().unwrap_or(Object::NONE)
        } else {
            Object::NONE
        };
        let (name, qualname) = (code.name.clone().into(), code.qualname.clone().into());
        heap::new_exact(|header| Function {
            header,
            code: UnsafeCell::new(code),
            globals,
            builtins,
            name: UnsafeCell::new(name),
            qualname: UnsafeCell::new(qualname),
            defaults: UnsafeCell::new(None),
            kwdefaults: UnsafeCell::new(None),
            closure,
            doc: UnsafeCell::new(doc),
            module: UnsafeCell::new(module),
            annotations: UnsafeCell::new(None),
            annotate: UnsafeCell::new(None),
            type_params: UnsafeCell::new(None),
            version: Cell::new(0),
        })
    }

    #[inline(always)]
    pub fn code(&self) -> &Code {
        // SAFETY: replaced only by `__code__` assignment; frames own the code they run.
        unsafe { &*self.code.get() }
    }

    pub fn code_ref(&self) -> Ref<Code> {
        // SAFETY: cloned at once.
        unsafe { (*self.code.get()).clone() }
    }

    pub fn globals(&self) -> &Ref<Dict> {
        &self.globals
    }

    pub fn closure(&self) -> Option<&Ref<Tuple>> {
        self.closure.as_ref()
    }

    pub fn defaults(&self) -> Option<Ref<Tuple>> {
        // SAFETY: cloned at once.
        unsafe { (*self.defaults.get()).clone() }
    }

    pub fn kwdefaults(&self) -> Option<Ref<Dict>> {
        // SAFETY: cloned at once.
        unsafe { (*self.kwdefaults.get()).clone() }
    }

    pub fn qualname(&self) -> Object {
        // SAFETY: cloned at once.
        unsafe { (*self.qualname.get()).clone() }
    }

    pub fn qualname_string(&self) -> String {
        self.qualname().as_str().map(Str::to_string_lossy).unwrap_or_default()
    }

    pub fn set_defaults(&self, defaults: Option<Ref<Tuple>>) {
        // SAFETY: under the GIL; the old value is dropped last.
        drop(unsafe { std::mem::replace(&mut *self.defaults.get(), defaults) });
        self.version.set(0);
    }

    pub fn set_kwdefaults(&self, defaults: Option<Ref<Dict>>) {
        // SAFETY: as in `set_defaults`.
        drop(unsafe { std::mem::replace(&mut *self.kwdefaults.get(), defaults) });
        self.version.set(0);
    }

    /// Sets the closure of a function that nobody else has seen (`SET_FUNCTION_ATTRIBUTE`).
    ///
    /// # Safety
    /// The function was just made and is not shared.
    pub unsafe fn init_closure(&self, closure: Ref<Tuple>) {
        // SAFETY: by the contract.
        unsafe {
            let field = (&raw const self.closure).cast_mut();
            drop((*field).replace(closure));
        }
    }

    /// Globals and builtins, borrowed.
    #[inline(always)]
    pub fn namespaces(&self) -> (*const Dict, Word) {
        (&*self.globals, self.builtins.word())
    }

    /// What a frame of this function runs in.
    #[inline(always)]
    pub fn environment(&self) -> Environment {
        Environment {
            code: owned_word(self.code()),
            function: owned_word(self),
            globals: &*self.globals,
            globals_owner: Word::NULL,
            builtins: self.builtins.word(),
            locals: if self.code().flags & krait_bytecode::code::flags::OPTIMIZED == 0 {
                self.globals_as_locals()
            } else {
                Word::NULL
            },
        }
    }

    /// Code that is not a function's (a module's, with top-level `await`, say) has the globals as locals.
    #[cold]
    fn globals_as_locals(&self) -> Word {
        Object::from(self.globals.clone()).into_word()
    }
}

/// The builtins that code with these globals sees: `__builtins__` of the globals (a module or a dict), else the
/// interpreter's.
pub fn builtins_of(thread: &Thread, globals: &Dict) -> Object {
    match vm(thread).global_places.builtins.value(globals, name!("__builtins__")) {
        Some(builtins) => match builtins.downcast::<krait_objects::types::module::Module>() {
            Some(module) => module.dict().into(),
            None => builtins,
        },
        None => thread.interp().builtins().map_or_else(|| Dict::new().into(), Into::into),
    }
}

fn call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let function: &Function = object.downcast().expect("slots of functions are called on them");
    eval::call_function(thread, function, args)
}

fn descr_get(
    _thread: &Thread,
    function: &Object,
    object: Option<&Object>,
    _owner: Option<&Object>,
) -> PyResult {
    match object {
        Some(object) => {
            Ok(krait_objects::types::method::Method::new(function.clone(), object.clone()).into())
        }
        None => Ok(function.clone()),
    }
}
