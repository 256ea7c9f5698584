//! `_struct`: values to bytes and back by formats. Matches CPython's `Modules/_struct.c`; the formats themselves are read
//! and applied by `krait_objects::struct_format`.

use crate::fields::Slot;
use krait_objects::buffer::{Buffer, BufferFlags};
use krait_objects::exceptions as exc;
use krait_objects::struct_format::{Failure, Format};
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::dict::Dict;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::tuple::Tuple;
use krait_objects::{
    GetSetDef, Header, MethodDef, Object, Payload, PyResult, Raised, Ref, Signature, Thread, Type,
    TypeSpec, Word, heap,
};
use std::cell::{Cell, UnsafeCell};
use std::rc::Rc;

pub static DEF: ModuleDef = ModuleDef {
    name: "_struct",
    doc: "Values to bytes and back.\n\nA format has an optional first character for byte order, size and alignment (@ native, = \
          native order, < little-endian, > or ! big-endian, the latter ones with standard sizes) and then one character \
          a value, with a repeat count in front: x padding; c one byte; b B signed and unsigned char; ? bool; h H short; \
          i I int; l L long; q Q long long; n N size_t; e f d floats of 2, 4 and 8 bytes; F D complex; s bytes; p bytes \
          with their length; P pointer.",
    functions: FUNCTIONS,
    exec,
};

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::noargs(
        "_clearcache",
        "($module, /)",
        |_, module| {
            with_cache(module, |cache| cache.clear());
            Ok(Object::NONE)
        },
        "Forget the formats read so far.",
    ),
    MethodDef::one(
        "calcsize",
        "($module, format, /)",
        |thread, module, format| Ok(Object::int_usize(cached(thread, module, format)?.size)),
        "How many bytes the format stands for.",
    ),
    MethodDef::new(
        "iter_unpack",
        "($module, format, buffer, /)",
        |thread, module, args| {
            let structure = structure(thread, module, args.req(0))?;
            iter_unpack(thread, &structure, args.req(1))
        },
        "An iterator over the tuples that pieces of the buffer unpack to.",
    ),
    MethodDef::raw(
        "pack",
        "",
        |thread, module, args| {
            let Some((format, values)) = args.no_keywords(thread, "_struct.pack")?.split_first()
            else {
                return Err(thread.type_error("missing format argument"));
            };
            pack(thread, &*cached(thread, module, format)?, values)
        },
        "pack(format, v1, v2, ...) -> bytes\n\nThe values packed by the format.",
    ),
    MethodDef::raw(
        "pack_into",
        "",
        |thread, module, args| {
            let Some((format, rest)) = args.no_keywords(thread, "_struct.pack_into")?.split_first()
            else {
                return Err(thread.type_error("missing format argument"));
            };
            pack_into(thread, &*cached(thread, module, format)?, rest)
        },
        "pack_into(format, buffer, offset, v1, v2, ...)\n\nPack the values and write them to the buffer.",
    ),
    MethodDef::new(
        "unpack",
        "($module, format, buffer, /)",
        |thread, module, args| {
            let format = cached(thread, module, args.req(0))?;
            unpack(thread, &format, args.req(1))
        },
        "The values that the buffer, which has the format's size, stands for.",
    ),
    MethodDef::new(
        "unpack_from",
        "($module, format, /, buffer, offset=0)",
        |thread, module, args| {
            let format = cached(thread, module, args.req(0))?;
            unpack_from(thread, &format, args.req(1), args.opt(2))
        },
        "The values that the buffer stands for from the offset on.",
    ),
];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    module.set_state(Box::into_raw(Box::new(Dict::new())) as usize);
    module.add_type(thread, &STRUCT);
    UNPACK_ITERATOR.ready(thread);
    ERROR.ready(thread);
    module.add("error", ERROR.to_object());
    Ok(())
}

static ERROR_SPEC: TypeSpec = TypeSpec {
    base: Some(&exc::EXCEPTION),
    flags: exc::base::FLAGS,
    slots: exc::base::base_slots(),
    ..TypeSpec::new::<exc::BaseException>("struct.error")
};
/// `struct.error`
pub static ERROR: Type = Type::builtin(&ERROR_SPEC);

#[cold]
fn error(thread: &Thread, message: impl AsRef<str>) -> Raised {
    thread.err(&ERROR, message)
}

/// Formats that are kept for the module's functions at most.
const CACHE_SIZE: usize = 100;

/// The cache of the module: formats as given to `Struct` objects.
fn with_cache<T>(module: &Object, work: impl FnOnce(&Dict) -> T) -> Option<T> {
    let state = module.downcast::<Module>()?.state() as *const Ref<Dict>;
    // SAFETY: `exec` has set the state to a dict that is never freed.
    unsafe { state.as_ref() }.map(|dict| work(dict))
}

/// The `Struct` of a format that a function of the module was given.
fn structure(thread: &Thread, module: &Object, format: &Object) -> PyResult<Ref<Struct>> {
    // bytes and str do not meet in the cache: comparing them may warn.
    let key = match format.as_bytes() {
        Some(bytes) => Object::str(&String::from_utf8_lossy(bytes.as_slice())),
        None => format.clone(),
    };
    let known = with_cache(module, |cache| cache.get(thread, &key)).transpose()?.flatten();
    if let Some(known) = known.and_then(|object| object.downcast_ref::<Struct>()) {
        return Ok(known);
    }
    let new = Struct::of_type(&STRUCT);
    new.set_format(thread, format)?;
    with_cache(module, |cache| {
        if cache.len() >= CACHE_SIZE {
            cache.clear();
        }
        cache.set(thread, &key, new.as_object())
    })
    .transpose()?;
    Ok(new)
}

fn cached(thread: &Thread, module: &Object, format: &Object) -> PyResult<Rc<Format>> {
    structure(thread, module, format)?.format(thread)
}

/// A Struct object.
#[repr(C)]
pub struct Struct {
    header: Header,
    /// The format as str.
    text: Slot,
    /// None until `__init__` has run.
    format: UnsafeCell<Option<Rc<Format>>>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Struct {
    fn type_object() -> &'static Type {
        &STRUCT
    }
}

static STRUCT_SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::MANAGED_WEAKREF | flags::SHOWN_AS_HEAP,
    doc: "Struct(fmt) --> compiled struct object\n\n",
    slots: SlotsSpec::EMPTY
        .repr(|thread, s| {
            of(s).format(thread)?;
            let text = of(s).text.get().unwrap_or(Object::NONE);
            Ok(Object::str(&format!("{}({})", s.ty().short_name(), text.repr_string(thread)?)))
        })
        .new(|_, ty, _| Ok(Struct::of_type(ty).into()))
        .init(|thread, s, args| {
            static SIGNATURE: Signature = Signature::new("Struct", "(format)");
            let bound = SIGNATURE.bind(thread, args)?;
            of(s).set_format(thread, bound.req(0))
        })
        .drop_fields(heap::drop_fields_of::<Struct>),
    methods: &[
        MethodDef::one(
            "iter_unpack",
            "($self, buffer, /)",
            |thread, s, buffer| {
                let structure = s.downcast_ref::<Struct>().expect("methods of Struct get one");
                iter_unpack(thread, &structure, buffer)
            },
            "An iterator over the tuples that pieces of the buffer unpack to.",
        ),
        MethodDef::raw(
            "pack",
            "",
            |thread, s, args| {
                pack(thread, &*of(s).format(thread)?, args.no_keywords(thread, "Struct.pack")?)
            },
            "S.pack(v1, v2, ...) -> bytes\n\nThe values packed by the format.",
        ),
        MethodDef::raw(
            "pack_into",
            "",
            |thread, s, args| {
                let args = args.no_keywords(thread, "Struct.pack_into")?;
                pack_into(thread, &*of(s).format(thread)?, args)
            },
            "S.pack_into(buffer, offset, v1, v2, ...)\n\nPack the values and write them to the buffer.",
        ),
        MethodDef::one(
            "unpack",
            "($self, buffer, /)",
            |thread, s, buffer| unpack(thread, &*of(s).format(thread)?, buffer),
            "The values that the buffer, which has the format's size, stands for.",
        ),
        MethodDef::new(
            "unpack_from",
            "($self, /, buffer, offset=0)",
            |thread, s, args| {
                unpack_from(thread, &*of(s).format(thread)?, args.req(0), args.opt(1))
            },
            "The values that the buffer stands for from the offset on.",
        ),
        MethodDef::noargs(
            "__sizeof__",
            "($self, /)",
            |thread, s| {
                let runs = of(s).format(thread)?.runs.len();
                Ok(Object::int_usize(size_of::<Struct>() + 32 * (runs + 1)))
            },
            "Bytes that the object takes.",
        ),
    ],
    getset: &[
        GetSetDef::ro(
            "format",
            |thread, s| {
                of(s).format(thread)?;
                Ok(of(s).text.get().unwrap_or(Object::NONE))
            },
            "struct format string",
        ),
        GetSetDef::ro(
            "size",
            |_, s| {
                // SAFETY: under the GIL; read at once.
                let format = unsafe { &*of(s).format.get() };
                Ok(format.as_ref().map_or(Object::int(-1), |f| Object::int_usize(f.size)))
            },
            "struct size in bytes",
        ),
    ],
    ..TypeSpec::new::<Struct>("_struct.Struct")
};
pub static STRUCT: Type = Type::builtin(&STRUCT_SPEC);

fn of(object: &Object) -> &Struct {
    object.downcast().expect("slots of Struct are called on it")
}

impl Struct {
    fn of_type(ty: &Type) -> Ref<Struct> {
        heap::new_object(ty, |header| Struct {
            header,
            text: Slot::EMPTY,
            format: UnsafeCell::new(None),
        })
    }

    fn set_format(&self, thread: &Thread, format: &Object) -> PyResult<()> {
        let text = match (format.as_str(), format.as_bytes()) {
            (Some(_), _) => {
                let bytes = krait_objects::codecs::encode(thread, format, "ascii", "strict")?;
                bytes.as_bytes().map(|b| b.as_slice().to_vec()).unwrap_or_default()
            }
            (_, Some(bytes)) => bytes.as_slice().to_vec(),
            _ => {
                return Err(thread.type_error(format!(
                    "Struct() argument 1 must be a str or bytes object, not {}",
                    format.ty().name()
                )));
            }
        };
        let parsed = Format::parse(&text).map_err(|message| error(thread, message))?;
        self.text.set(Object::str(&String::from_utf8_lossy(&text)));
        // SAFETY: under the GIL; users of the old format have their own reference to it.
        unsafe { *self.format.get() = Some(Rc::new(parsed)) };
        Ok(())
    }

    fn format(&self, thread: &Thread) -> PyResult<Rc<Format>> {
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*self.format.get()).clone() }
            .ok_or_else(|| thread.runtime_error("Struct object is not initialized"))
    }
}

fn packed(thread: &Thread, format: &Format, values: &[Object]) -> PyResult<Vec<u8>> {
    let mut out = Vec::new();
    if out.try_reserve_exact(format.size).is_err() {
        return Err(thread.memory_error());
    }
    out.resize(format.size, 0);
    match format.pack(thread, values, &mut out) {
        Ok(()) => Ok(out),
        Err(Failure::Type(message) | Failure::Range(message)) => Err(error(thread, message)),
        Err(Failure::Raised(raised)) => Err(raised),
    }
}

fn pack(thread: &Thread, format: &Format, values: &[Object]) -> PyResult {
    if values.len() != format.count {
        return Err(error(
            thread,
            format!("pack expected {} items for packing (got {})", format.count, values.len()),
        ));
    }
    Ok(Object::bytes(&packed(thread, format, values)?))
}

fn pack_into(thread: &Thread, format: &Format, args: &[Object]) -> PyResult {
    let [target, offset, values @ ..] = args else {
        let missing = if args.is_empty() { "buffer" } else { "offset" };
        return Err(error(thread, format!("pack_into expected {missing} argument")));
    };
    if values.len() != format.count {
        return Err(error(
            thread,
            format!("pack_into expected {} items for packing (got {})", format.count, values.len()),
        ));
    }
    let Ok(buffer) = target.buffer(thread, BufferFlags::WRITABLE) else {
        return Err(thread.type_error(format!(
            "argument must be read-write bytes-like object, not {}",
            target.ty().name()
        )));
    };
    let offset = offset.index_isize(thread)?;
    let (len, size) = (buffer.len() as isize, format.size as isize);
    if offset < 0 && offset + size > 0 {
        return Err(error(thread, format!("no space to pack {size} bytes at offset {offset}")));
    }
    let Some(start) = from_end(offset, len) else {
        return Err(out_of_range(thread, offset, len));
    };
    if len - start < size {
        return Err(error(
            thread,
            format!(
                "pack_into requires a buffer of at least {} bytes for packing {size} bytes at offset {start} (actual buffer \
                 size is {len})",
                size as i128 + start as i128
            ),
        ));
    }
    let content = packed(thread, format, values)?;
    buffer.as_mut_slice()[start as usize..][..content.len()].copy_from_slice(&content);
    Ok(Object::NONE)
}

/// An offset that may count from the end; None if it lies before the buffer.
fn from_end(offset: isize, len: isize) -> Option<isize> {
    let start = if offset < 0 { offset + len } else { offset };
    (start >= 0).then_some(start)
}

fn out_of_range(thread: &Thread, offset: isize, len: isize) -> Raised {
    error(thread, format!("offset {offset} out of range for {len}-byte buffer"))
}

fn values_of(format: &Format, data: &[u8]) -> Object {
    Tuple::from_vec(format.unpack(data)).into()
}

fn unpack(thread: &Thread, format: &Format, source: &Object) -> PyResult {
    let buffer = source.buffer(thread, BufferFlags::SIMPLE)?;
    if buffer.len() != format.size {
        return Err(error(thread, format!("unpack requires a buffer of {} bytes", format.size)));
    }
    Ok(values_of(format, buffer.as_slice()))
}

fn unpack_from(
    thread: &Thread,
    format: &Format,
    source: &Object,
    offset: Option<&Object>,
) -> PyResult {
    let buffer = source.buffer(thread, BufferFlags::SIMPLE)?;
    let offset = offset.map_or(Ok(0), |offset| crate::convert::to_ssize(thread, offset))?;
    let (len, size) = (buffer.len() as isize, format.size as isize);
    if offset < 0 && offset + size > 0 {
        return Err(error(
            thread,
            format!("not enough data to unpack {size} bytes at offset {offset}"),
        ));
    }
    let Some(start) = from_end(offset, len) else {
        return Err(out_of_range(thread, offset, len));
    };
    if len - start < size {
        return Err(error(
            thread,
            format!(
                "unpack_from requires a buffer of at least {} bytes for unpacking {size} bytes at offset {start} (actual \
                 buffer size is {len})",
                size as i128 + start as i128
            ),
        ));
    }
    Ok(values_of(format, &buffer.as_slice()[start as usize..][..format.size]))
}

/// Iterator of `iter_unpack`.
#[repr(C)]
struct UnpackIterator {
    header: Header,
    format: Rc<Format>,
    /// None once the iterator is exhausted.
    buffer: UnsafeCell<Option<Buffer>>,
    index: Cell<usize>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for UnpackIterator {
    fn type_object() -> &'static Type {
        &UNPACK_ITERATOR
    }
}

static ITERATOR_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    slots: SlotsSpec::EMPTY
        .iter(|_, it| Ok(it.clone()))
        .iternext(next)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<UnpackIterator>),
    methods: &[MethodDef::noargs(
        "__length_hint__",
        "($self, /)",
        |_, it| {
            let this: &UnpackIterator = it.downcast().expect("methods of the type get one");
            // SAFETY: under the GIL; read at once.
            let len = unsafe { (*this.buffer.get()).as_ref().map_or(0, |b| b.len()) };
            Ok(Object::int_usize(len.saturating_sub(this.index.get()) / this.format.size))
        },
        "How many tuples may still come.",
    )],
    ..TypeSpec::new::<UnpackIterator>("_struct.unpack_iterator")
};
static UNPACK_ITERATOR: Type = Type::builtin(&ITERATOR_SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on these iterators.
    if let Some(buffer) = unsafe { &*(*header.cast::<UnpackIterator>()).buffer.get() } {
        visit(buffer.owner().word());
    }
}

fn iter_unpack(thread: &Thread, structure: &Struct, source: &Object) -> PyResult {
    let format = structure.format(thread)?;
    if format.size == 0 {
        return Err(error(thread, "cannot iteratively unpack with a struct of length 0"));
    }
    let buffer = source.buffer(thread, BufferFlags::SIMPLE)?;
    if !buffer.len().is_multiple_of(format.size) {
        return Err(error(
            thread,
            format!("iterative unpacking requires a buffer of a multiple of {} bytes", format.size),
        ));
    }
    Ok(heap::new_object(&UNPACK_ITERATOR, |header| UnpackIterator {
        header,
        format,
        buffer: UnsafeCell::new(Some(buffer)),
        index: Cell::new(0),
    })
    .into())
}

fn next(_thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this: &UnpackIterator = object.downcast().expect("slots of the type are called on it");
    let (at, size) = (this.index.get(), this.format.size);
    // SAFETY: under the GIL; unpacking runs no Python code.
    if let Some(buffer) = unsafe { &*this.buffer.get() }
        && let Some(data) = buffer.as_slice().get(at..at + size)
    {
        this.index.set(at + size);
        return Ok(Some(values_of(&this.format, data)));
    }
    // SAFETY: under the GIL; no reference into the cell is kept.
    drop(unsafe { (*this.buffer.get()).take() });
    Ok(None)
}
