//! `marshal`: values to bytes and back, in the format of `.pyc` files. The format itself is `krait_bytecode::marshal`'s;
//! here are its shapes of objects. Matches CPython's `Python/marshal.c`.

mod file;
mod shapes;

use file::FileInput;
use krait_bytecode::marshal::{Input, VERSION, Writer};
use krait_objects::buffer::BufferFlags;
use krait_objects::marshal::{Kept, Maker, raise};
use krait_objects::types::module::ModuleDef;
use krait_objects::{CallArgs, MethodDef, Object, PyResult, Signature, Thread, name};
use shapes::{Item, ObjectShapes};

pub static DEF: ModuleDef = ModuleDef {
    name: "marshal",
    doc: "Read and write values in Python's own binary format, which .pyc files use.",
    functions: FUNCTIONS,
    exec: |_, module| {
        module.add("version", Object::int(VERSION.into()));
        Ok(())
    },
};

const DUMP: &str = "($module, value, file, version=version, /, *, allow_code=True)";
const DUMPS: &str = "($module, value, version=version, /, *, allow_code=True)";
const LOAD: &str = "($module, file, /, *, allow_code=True)";
const LOADS: &str = "($module, bytes, /, *, allow_code=True)";

static DUMP_SIGNATURE: Signature = Signature::new("dump", DUMP);
static DUMPS_SIGNATURE: Signature = Signature::new("dumps", DUMPS);

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::raw("dump", DUMP, dump, "Write the value to a binary file."),
    MethodDef::new(
        "load",
        LOAD,
        |thread, _, args| load(thread, args.req(0), allow_code(thread, args.opt(1))?),
        "Read one value from a binary file.",
    ),
    MethodDef::raw("dumps", DUMPS, dumps, "The bytes that dump() would write."),
    MethodDef::new(
        "loads",
        LOADS,
        |thread, _, args| {
            let allow_code = allow_code(thread, args.opt(1))?;
            let buffer = args.req(0).buffer(thread, BufferFlags::SIMPLE)?;
            if thread.is_audited() {
                thread.audit("marshal.loads", &[Object::bytes(buffer.as_slice())])?;
            }
            read(thread, buffer.as_slice(), allow_code, &Kept::default())
        },
        "The value that the bytes hold; bytes after it are ignored.",
    ),
];

fn allow_code(thread: &Thread, value: Option<&Object>) -> PyResult<bool> {
    value.map_or(Ok(true), |value| value.is_true(thread))
}

fn version(thread: &Thread, value: Option<&Object>) -> PyResult<i32> {
    value.map_or(Ok(VERSION), |value| value.to_i32(thread))
}

/// `value` is borrowed from the caller, so that its reference count is what the caller's other holders make it.
fn write(thread: &Thread, value: &Object, version: i32, allow_code: bool) -> PyResult<Vec<u8>> {
    thread.audit("marshal.dumps", &[value.clone(), Object::int(version.into())])?;
    let kept = Kept::default();
    let item = Item::root(value);
    let shapes = ObjectShapes::new(thread, &item, kept.clone());
    Writer::new(&shapes, version, allow_code)
        .dump_unheld(&item)
        .map_err(|error| raise(thread, &error, &kept))
}

fn dump(thread: &Thread, _module: &Object, call: CallArgs<'_>) -> PyResult {
    let args = DUMP_SIGNATURE.bind(thread, call)?;
    let (version, allow_code) = (version(thread, args.opt(2))?, allow_code(thread, args.opt(3))?);
    drop(args);
    let bytes = write(thread, &call.args[0], version, allow_code)?;
    call.args[1].call_method(thread, name!("write"), &[Object::bytes(&bytes)])
}

fn dumps(thread: &Thread, _module: &Object, call: CallArgs<'_>) -> PyResult {
    let args = DUMPS_SIGNATURE.bind(thread, call)?;
    let (version, allow_code) = (version(thread, args.opt(1))?, allow_code(thread, args.opt(2))?);
    drop(args);
    Ok(Object::bytes(&write(thread, &call.args[0], version, allow_code)?))
}

fn load(thread: &Thread, file: &Object, allow_code: bool) -> PyResult {
    let data = file.call_method(thread, name!("read"), &[Object::small_int(0)])?;
    if data.as_bytes().is_none() {
        return Err(
            thread.type_error(format!("file.read() returned not bytes but {}", data.ty().name()))
        );
    }
    thread.audit("marshal.load", &[])?;
    let kept = Kept::default();
    read(thread, FileInput::new(thread, file, kept.clone()), allow_code, &kept)
}

/// Writes for the C API's functions: what cannot be written leaves a mark, and no error.
pub fn write_for_c(thread: &Thread, value: &Object, version: i32) -> Vec<u8> {
    let item = Item::root(value);
    let shapes = ObjectShapes::new(thread, &item, Kept::default());
    Writer::new(&shapes, version, true).dump_partly(&item).0
}

/// Reads an object, code objects too.
pub fn read_object<I: Input>(thread: &Thread, input: I) -> PyResult {
    read(thread, input, true, &Kept::default())
}

fn read<I: Input>(thread: &Thread, input: I, allow_code: bool, kept: &Kept) -> PyResult {
    krait_objects::marshal::read(thread, input, allow_code, kept, Maker::Anyone)
}
