//! `OSError`, its errno subclasses, and how OS errors become exceptions.

use super::base::{self, FLAGS};
use super::fields::{self, Fields, member};
use super::simple::EXCEPTION;
use crate::error::{PyResult, Raised};
use crate::native::{CallArgs, GetSetDef, MethodDef};
use crate::object::Object;
use crate::thread::Thread;
use crate::typeobj::slots::SlotId;
use crate::typeobj::{Type, TypeSpec};
use crate::types::tuple::Tuple;

const ERRNO: usize = 0;
const STRERROR: usize = 1;
const FILENAME: usize = 2;
const FILENAME2: usize = 3;
const WRITTEN: usize = 4;

static OS_ERROR_SPEC: TypeSpec = TypeSpec {
    base: Some(&EXCEPTION),
    flags: FLAGS,
    doc: "Root of the errors that the operating system reports.",
    slots: fields::slots::<5>().new(new).init(init).str(str),
    methods: &[MethodDef::noargs("__reduce__", "($self, /)", reduce, "")],
    getset: &[
        member::<5, ERRNO>("errno", "POSIX exception code"),
        member::<5, STRERROR>("strerror", "exception strerror"),
        member::<5, FILENAME>("filename", "exception filename"),
        member::<5, FILENAME2>("filename2", "the other file of the operation"),
        GetSetDef::rw("characters_written", get_written, set_written, ""),
    ],
    ..TypeSpec::new::<Fields<5>>("OSError")
};
pub static OS_ERROR: Type = Type::builtin(&OS_ERROR_SPEC);

macro_rules! subclasses {
    ($($ident:ident $name:literal $base:ident $doc:literal;)*) => {
        $(
            #[doc = concat!("`", $name, "`")]
            pub static $ident: Type = {
                static SPEC: TypeSpec = TypeSpec {
                    base: Some(&$base),
                    flags: FLAGS,
                    doc: $doc,
                    ..TypeSpec::new::<Fields<5>>($name)
                };
                Type::builtin(&SPEC)
            };
        )*
        /// OSError and its subclasses, bases first.
        pub static ALL: &[&Type] = &[&OS_ERROR, $(&$ident,)*];
    };
}

subclasses! {
    BLOCKING_IO_ERROR "BlockingIOError" OS_ERROR "The operation would have to wait.";
    CONNECTION_ERROR "ConnectionError" OS_ERROR "Connection error.";
    CHILD_PROCESS_ERROR "ChildProcessError" OS_ERROR "Child process error.";
    BROKEN_PIPE_ERROR "BrokenPipeError" CONNECTION_ERROR "Broken pipe.";
    CONNECTION_ABORTED_ERROR "ConnectionAbortedError" CONNECTION_ERROR "Connection aborted.";
    CONNECTION_REFUSED_ERROR "ConnectionRefusedError" CONNECTION_ERROR "Connection refused.";
    CONNECTION_RESET_ERROR "ConnectionResetError" CONNECTION_ERROR "Connection reset.";
    FILE_EXISTS_ERROR "FileExistsError" OS_ERROR "File already exists.";
    FILE_NOT_FOUND_ERROR "FileNotFoundError" OS_ERROR "File not found.";
    IS_A_DIRECTORY_ERROR "IsADirectoryError" OS_ERROR "A directory is no target for the operation.";
    NOT_A_DIRECTORY_ERROR "NotADirectoryError" OS_ERROR "Only a directory is a target for the operation.";
    INTERRUPTED_ERROR "InterruptedError" OS_ERROR "Interrupted by signal.";
    PERMISSION_ERROR "PermissionError" OS_ERROR "Not enough permissions.";
    PROCESS_LOOKUP_ERROR "ProcessLookupError" OS_ERROR "Process not found.";
    TIMEOUT_ERROR "TimeoutError" OS_ERROR "Timeout expired.";
}

/// The subclass for an errno.
pub fn class_for_errno(errno: i32) -> Option<&'static Type> {
    Some(match errno {
        libc::EAGAIN | libc::EALREADY | libc::EINPROGRESS => &BLOCKING_IO_ERROR,
        libc::EPIPE | libc::ESHUTDOWN => &BROKEN_PIPE_ERROR,
        libc::ECHILD => &CHILD_PROCESS_ERROR,
        libc::ECONNABORTED => &CONNECTION_ABORTED_ERROR,
        libc::ECONNREFUSED => &CONNECTION_REFUSED_ERROR,
        libc::ECONNRESET => &CONNECTION_RESET_ERROR,
        libc::EEXIST => &FILE_EXISTS_ERROR,
        libc::ENOENT => &FILE_NOT_FOUND_ERROR,
        libc::EISDIR => &IS_A_DIRECTORY_ERROR,
        libc::ENOTDIR => &NOT_A_DIRECTORY_ERROR,
        libc::EINTR => &INTERRUPTED_ERROR,
        libc::EACCES | libc::EPERM => &PERMISSION_ERROR,
        libc::ESRCH => &PROCESS_LOOKUP_ERROR,
        libc::ETIMEDOUT => &TIMEOUT_ERROR,
        _ => return None,
    })
}

/// `strerror(errno)`.
pub fn strerror(errno: i32) -> String {
    let text = std::io::Error::from_raw_os_error(errno).to_string();
    match text.rsplit_once(" (os error") {
        Some((message, _)) => message.to_string(),
        None => text,
    }
}

/// The exception for an OS error.
pub fn from_io_error(
    thread: &Thread,
    error: &std::io::Error,
    filename: Option<&Object>,
    filename2: Option<&Object>,
) -> Raised {
    let Some(errno) = error.raw_os_error() else {
        return thread.err(&OS_ERROR, error.to_string());
    };
    let mut args = vec![Object::int(errno as i64), Object::str(&strerror(errno))];
    if let Some(filename) = filename {
        args.push(filename.clone());
        if let Some(filename2) = filename2 {
            args.push(Object::NONE);
            args.push(filename2.clone());
        }
    }
    thread.err_args(&OS_ERROR, &args)
}

/// True if `__init__` does the work: the class overrides `__init__` but not `__new__`.
fn init_does_the_work(ty: &Type) -> bool {
    ty.slots().raw(SlotId::Init) != OS_ERROR.slots().raw(SlotId::Init)
        && ty.slots().raw(SlotId::New) == OS_ERROR.slots().raw(SlotId::New)
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    if init_does_the_work(ty) {
        return fields::new::<5>(thread, ty, CallArgs::EMPTY);
    }
    if args.has_keywords() {
        return Err(thread.type_error(format!("{}() takes no keyword arguments", ty.name())));
    }
    let mut class = ty;
    if ty.is(&OS_ERROR)
        && (2..=5).contains(&args.args.len())
        && let Some(errno) = args.args[0].as_int().and_then(|v| v.to_i64())
        && let Some(subclass) = class_for_errno(errno as i32)
    {
        class = subclass;
    }
    let object = fields::new::<5>(thread, class, args)?;
    fill(thread, &object, args.args)?;
    Ok(object)
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    if !init_does_the_work(object.ty()) {
        return Ok(());
    }
    if args.has_keywords() {
        return Err(
            thread.type_error(format!("{}() takes no keyword arguments", object.ty().name()))
        );
    }
    base::init(thread, object, args)?;
    fill(thread, object, args.args)
}

/// Takes errno, strerror and file names out of the arguments; `args` keeps the first two.
fn fill(thread: &Thread, object: &Object, args: &[Object]) -> PyResult<()> {
    if !(2..=5).contains(&args.len()) {
        return Ok(());
    }
    fields::set::<5>(object, ERRNO, Some(args[0].clone()));
    fields::set::<5>(object, STRERROR, Some(args[1].clone()));
    let Some(filename) = args.get(2).filter(|f| !f.is_none()) else { return Ok(()) };
    if object.is_instance(&BLOCKING_IO_ERROR) && filename.ty().slots().index().is_some() {
        let written = filename.index_isize_or(thread, &super::VALUE_ERROR)?;
        fields::set::<5>(object, WRITTEN, Some(Object::int(written as i64)));
        return Ok(());
    }
    fields::set::<5>(object, FILENAME, Some(filename.clone()));
    if let Some(filename2) = args.get(4).filter(|f| !f.is_none()) {
        fields::set::<5>(object, FILENAME2, Some(filename2.clone()));
    }
    crate::error::exception_ref(object).set_args(Tuple::from_slice(&args[..2]));
    Ok(())
}

fn str(thread: &Thread, object: &Object) -> PyResult {
    let get = |i| fields::get::<5>(object, i);
    let show = |value: Option<Object>| value.unwrap_or(Object::NONE).str_string(thread);
    if let Some(filename) = get(FILENAME) {
        let (errno, strerror) = (show(get(ERRNO))?, show(get(STRERROR))?);
        let filename = filename.repr_string(thread)?;
        return Ok(Object::str(&match get(FILENAME2) {
            Some(second) => {
                format!("[Errno {errno}] {strerror}: {filename} -> {}", second.repr_string(thread)?)
            }
            None => format!("[Errno {errno}] {strerror}: {filename}"),
        }));
    }
    if get(ERRNO).is_some() && get(STRERROR).is_some() {
        return Ok(Object::str(&format!("[Errno {}] {}", show(get(ERRNO))?, show(get(STRERROR))?)));
    }
    base::str(thread, object)
}

fn reduce(_thread: &Thread, object: &Object) -> PyResult {
    let mut args = crate::error::exception_ref(object).args();
    if args.len() == 2
        && let Some(filename) = fields::get::<5>(object, FILENAME)
    {
        let mut items = args.as_slice().to_vec();
        items.push(filename);
        if let Some(second) = fields::get::<5>(object, FILENAME2) {
            items.push(Object::NONE);
            items.push(second);
        }
        args = Tuple::from_vec(items);
    }
    base::reduce_with_args(object, args.into())
}

fn get_written(thread: &Thread, object: &Object) -> PyResult {
    fields::get::<5>(object, WRITTEN)
        .ok_or_else(|| thread.err(&super::ATTRIBUTE_ERROR, "characters_written"))
}

fn set_written(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let Some(value) = value else {
        if fields::get::<5>(object, WRITTEN).is_none() {
            return Err(thread.err(&super::ATTRIBUTE_ERROR, "characters_written"));
        }
        fields::set::<5>(object, WRITTEN, None);
        return Ok(());
    };
    let written = value.index_isize_or(thread, &super::VALUE_ERROR)?;
    fields::set::<5>(object, WRITTEN, Some(Object::int(written as i64)));
    Ok(())
}
