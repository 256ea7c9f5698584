//! Exception types without behaviour of their own beyond BaseException's, and the small ones with one field:
//! `StopIteration`, `SystemExit`, `KeyError`.

use super::base::{self, BASE_EXCEPTION, BaseException, FLAGS};
use crate::error::PyResult;
use crate::heap;
use crate::native::{CallArgs, GetSetDef};
use crate::object::{Header, Object, Payload};
use crate::thread::Thread;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::tuple::Tuple;
use crate::word::Word;
use std::cell::UnsafeCell;

macro_rules! simple {
    ($($ident:ident $name:literal $base:ident $doc:literal;)*) => {
        $(
            #[doc = concat!("`", $name, "`")]
            pub static $ident: Type = {
                static SPEC: TypeSpec = TypeSpec {
                    base: Some(&$base),
                    flags: FLAGS | flags::CLASS_VECTORCALL,
                    doc: $doc,
                    slots: base::base_slots(),
                    dealloc: heap::dealloc_exact::<BaseException>,
                    ..TypeSpec::new::<BaseException>($name)
                };
                Type::builtin(&SPEC)
            };
        )*
        /// The types of this file, bases first.
        pub static ALL: &[&Type] = &[$(&$ident,)* &STOP_ITERATION, &SYSTEM_EXIT, &KEY_ERROR];
    };
}

simple! {
    EXCEPTION "Exception" BASE_EXCEPTION "Root of the exceptions that programs normally handle.";
    GENERATOR_EXIT "GeneratorExit" BASE_EXCEPTION "The generator was asked to end.";
    KEYBOARD_INTERRUPT "KeyboardInterrupt" BASE_EXCEPTION "The user pressed the interrupt key.";
    TYPE_ERROR "TypeError" EXCEPTION "An object of the wrong type was used.";
    STOP_ASYNC_ITERATION "StopAsyncIteration" EXCEPTION "The asynchronous iterator has no more values.";
    EOF_ERROR "EOFError" EXCEPTION "Read beyond end of file.";
    RUNTIME_ERROR "RuntimeError" EXCEPTION "An error that no other exception describes.";
    RECURSION_ERROR "RecursionError" RUNTIME_ERROR "Calls nest more deeply than is allowed.";
    PYTHON_FINALIZATION_ERROR "PythonFinalizationError" RUNTIME_ERROR "The interpreter is ending and no longer allows the operation.";
    NOT_IMPLEMENTED_ERROR "NotImplementedError" RUNTIME_ERROR "Something abstract or unfinished was called.";
    ASSERTION_ERROR "AssertionError" EXCEPTION "Assertion failed.";
    ARITHMETIC_ERROR "ArithmeticError" EXCEPTION "Root of the errors of arithmetic.";
    FLOATING_POINT_ERROR "FloatingPointError" ARITHMETIC_ERROR "A floating-point operation went wrong.";
    OVERFLOW_ERROR "OverflowError" ARITHMETIC_ERROR "The result does not fit.";
    ZERO_DIVISION_ERROR "ZeroDivisionError" ARITHMETIC_ERROR "Something was divided by zero.";
    SYSTEM_ERROR "SystemError" EXCEPTION "The interpreter found itself in an impossible state; worth a bug report.";
    REFERENCE_ERROR "ReferenceError" EXCEPTION "The object behind a weak proxy is gone.";
    MEMORY_ERROR "MemoryError" EXCEPTION "Out of memory.";
    BUFFER_ERROR "BufferError" EXCEPTION "Buffer error.";
    LOOKUP_ERROR "LookupError" EXCEPTION "Root of the errors of missing indices and keys.";
    INDEX_ERROR "IndexError" LOOKUP_ERROR "The index is outside the sequence.";
    VALUE_ERROR "ValueError" EXCEPTION "An object of the right type with an unusable value was used.";
    WARNING "Warning" EXCEPTION "Root of all warnings.";
    USER_WARNING "UserWarning" WARNING "Default category of the warnings that programs issue.";
    ENCODING_WARNING "EncodingWarning" WARNING "Warns about text encodings left unspecified.";
    DEPRECATION_WARNING "DeprecationWarning" WARNING "Warns developers about features on their way out.";
    PENDING_DEPRECATION_WARNING "PendingDeprecationWarning" WARNING "Warns about features that a later version will deprecate.";
    SYNTAX_WARNING "SyntaxWarning" WARNING "Warns about syntax that looks wrong.";
    RUNTIME_WARNING "RuntimeWarning" WARNING "Warns about behaviour at run time that looks wrong.";
    FUTURE_WARNING "FutureWarning" WARNING "Warns about code whose meaning a later version changes.";
    IMPORT_WARNING "ImportWarning" WARNING "Warns about imports that look wrong.";
    UNICODE_WARNING "UnicodeWarning" WARNING "Warns about doubtful use of Unicode.";
    BYTES_WARNING "BytesWarning" WARNING "Warns about mixing bytes and str.";
    RESOURCE_WARNING "ResourceWarning" WARNING "Warns about resources that were not released.";
}

/// An exception with one extra field: `StopIteration.value`, `SystemExit.code`.
#[repr(C)]
struct WithValue {
    base: BaseException,
    value: UnsafeCell<Object>,
}

// SAFETY: repr(C) with BaseException first. The layout is shared by two types; checks go through `field`.
unsafe impl Payload for WithValue {
    fn type_object() -> &'static Type {
        &BASE_EXCEPTION
    }
}

static STOP_ITERATION_SPEC: TypeSpec = TypeSpec {
    base: Some(&EXCEPTION),
    flags: FLAGS,
    doc: "The iterator has no more values.",
    slots: base::base_slots()
        .traverse(traverse)
        .clear(clear)
        .drop_fields(drop_fields)
        .new(new)
        .init(|thread, object, args| {
            base::init(thread, object, args)?;
            set_field(object, args.args.first().cloned().unwrap_or(Object::NONE));
            Ok(())
        }),
    getset: &[GetSetDef {
        name: "value",
        get: |_, e| Ok(field(e)),
        set: Some(assign),
        doc: "generator return value",
        member: true,
    }],
    ..TypeSpec::new::<WithValue>("StopIteration")
};
/// `StopIteration`
pub static STOP_ITERATION: Type = Type::builtin(&STOP_ITERATION_SPEC);

static SYSTEM_EXIT_SPEC: TypeSpec = TypeSpec {
    base: Some(&BASE_EXCEPTION),
    flags: FLAGS,
    doc: "The program asked to end.",
    slots: base::base_slots()
        .traverse(traverse)
        .clear(clear)
        .drop_fields(drop_fields)
        .new(new)
        .init(|thread, object, args| {
            base::init(thread, object, args)?;
            set_field(
                object,
                match args.args {
                    [] => Object::NONE,
                    [only] => only.clone(),
                    all => Tuple::from_slice(all).into(),
                },
            );
            Ok(())
        }),
    getset: &[GetSetDef {
        name: "code",
        get: |_, e| Ok(field(e)),
        set: Some(assign),
        doc: "exception code",
        member: true,
    }],
    ..TypeSpec::new::<WithValue>("SystemExit")
};
/// `SystemExit`
pub static SYSTEM_EXIT: Type = Type::builtin(&SYSTEM_EXIT_SPEC);

static KEY_ERROR_SPEC: TypeSpec = TypeSpec {
    base: Some(&LOOKUP_ERROR),
    flags: FLAGS,
    doc: "Mapping key not found.",
    slots: base::base_slots().str(|thread, object| {
        let args = crate::error::exception_ref(object).args();
        match args.as_slice() {
            [key] => key.repr(thread).map(Into::into),
            _ => base::str(thread, object),
        }
    }),
    dealloc: heap::dealloc_exact::<BaseException>,
    ..TypeSpec::new::<BaseException>("KeyError")
};
/// `KeyError`
pub static KEY_ERROR: Type = Type::builtin(&KEY_ERROR_SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on WithValue objects.
    unsafe {
        base::traverse(header, visit);
        visit((*(*header.cast::<WithValue>()).value.get()).word());
    }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on WithValue objects.
    unsafe {
        base::clear(header);
        drop(std::mem::replace(&mut *(*header.cast::<WithValue>()).value.get(), Object::NONE));
    }
}

unsafe fn drop_fields(header: *mut Header) {
    // SAFETY: the slot is only called on a dying WithValue object.
    unsafe { std::ptr::drop_in_place(header.cast::<WithValue>()) }
}

fn new(_thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    Ok(heap::new_object(ty, |header| WithValue {
        base: BaseException::with_args(header, Tuple::from_slice(args.positional())),
        value: UnsafeCell::new(Object::NONE),
    })
    .into())
}

fn with_value(object: &Object) -> &WithValue {
    debug_assert!(object.is_instance(&STOP_ITERATION) || object.is_instance(&SYSTEM_EXIT));
    // SAFETY: only called for instances of the two types with this layout.
    unsafe { &*object.word().ptr().cast::<WithValue>() }
}

/// The `value` of a StopIteration or the `code` of a SystemExit.
pub fn field(object: &Object) -> Object {
    // SAFETY: under the GIL; cloned at once.
    unsafe { (*with_value(object).value.get()).clone() }
}

fn set_field(object: &Object, value: Object) {
    // SAFETY: under the GIL; the old value is dropped last.
    drop(unsafe { std::mem::replace(&mut *with_value(object).value.get(), value) });
}

fn assign(_thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    set_field(object, value.cloned().unwrap_or(Object::NONE));
    Ok(())
}
