//! Incremental codecs by name (`PyCodec_IncrementalEncoder`, `PyCodec_IncrementalDecoder`).

use krait_objects::codecs::{name_argument, registry};
use krait_objects::{MethodDef, Object, PyResult, Thread, name};

pub static FUNCTIONS: &[MethodDef] = &[
    variadic!(
        "codec_incrementalencoder",
        1..2,
        |thread, args| make(thread, "test_incrementalencoder", name!("incrementalencoder"), args),
        "An incremental encoder of an encoding, with errors or without."
    ),
    variadic!(
        "codec_incrementaldecoder",
        1..2,
        |thread, args| make(thread, "test_incrementaldecoder", name!("incrementaldecoder"), args),
        "An incremental decoder of an encoding, with errors or without."
    ),
];

fn make(thread: &Thread, function: &str, class: &Object, args: &[Object]) -> PyResult {
    let mut strings = Vec::with_capacity(args.len());
    for (index, arg) in args.iter().enumerate() {
        let what = format!("{function}() argument {}", index + 1);
        strings.push(name_argument(thread, arg, &what)?);
    }
    let encoding = strings.first().map_or("", String::as_str);
    let class = registry::lookup(thread, encoding)?.getattr(thread, class)?;
    let errors: Vec<Object> = strings[1..].iter().map(|errors| Object::str(errors)).collect();
    class.call(thread, &errors)
}
