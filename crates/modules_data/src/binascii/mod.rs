//! `binascii`: bytes as text and back. Matches CPython's `Modules/binascii.c`; the codings are in the sibling files, which
//! know no objects.

mod base64;
pub mod crc;
mod quoted_printable;
mod uu;

use krait_num::BigInt;
use krait_objects::buffer::{Buffer, BufferFlags};
use krait_objects::exceptions as exc;
use krait_objects::types::bytes::transform::hex_digits;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{Args, MethodDef, Object, PyResult, Raised, Ref, Thread, Type, TypeSpec};

pub static DEF: ModuleDef = ModuleDef {
    name: "binascii",
    doc: "Conversion between binary data and ASCII",
    functions: FUNCTIONS,
    exec,
};

const HEX_SIG: &str = "($module, /, data, sep=<unrepresentable>, bytes_per_sep=1)";

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::one("a2b_uu", "($module, data, /)", a2b_uu, "Decode a line of uuencoded data."),
    MethodDef::new(
        "b2a_uu",
        "($module, data, /, *, backtick=False)",
        b2a_uu,
        "Encode a line of at most 45 bytes by uuencode.",
    ),
    MethodDef::new(
        "a2b_base64",
        "($module, data, /, *, strict_mode=False)",
        a2b_base64,
        "Decode base64 data.\n\n  strict_mode\n    Refuse anything that is not valid base64.",
    ),
    MethodDef::new(
        "b2a_base64",
        "($module, data, /, *, newline=True)",
        b2a_base64,
        "Encode bytes as a line of base64.",
    ),
    MethodDef::one(
        "a2b_hex",
        "($module, hexstr, /)",
        a2b_hex,
        "The bytes of pairs of hexadecimal digits, as unhexlify().",
    ),
    MethodDef::new("b2a_hex", HEX_SIG, b2a_hex, "Two hexadecimal digits per byte, as hexlify()."),
    MethodDef::new(
        "hexlify",
        HEX_SIG,
        b2a_hex,
        "Two hexadecimal digits per byte, with a separator between groups if one is given.",
    ),
    MethodDef::one(
        "unhexlify",
        "($module, hexstr, /)",
        a2b_hex,
        "The bytes of pairs of hexadecimal digits.",
    ),
    MethodDef::new(
        "crc_hqx",
        "($module, data, crc, /)",
        crc_hqx,
        "Go on with a CRC-CCITT of 16 bits.",
    ),
    MethodDef::new("crc32", "($module, data, crc=0, /)", crc32, "Go on with a CRC-32."),
    MethodDef::new(
        "a2b_qp",
        "($module, /, data, header=False)",
        a2b_qp,
        "Decode quoted-printable data.",
    ),
    MethodDef::new(
        "b2a_qp",
        "($module, /, data, quotetabs=False, istext=True, header=False)",
        b2a_qp,
        "Encode bytes as quoted-printable; istext keeps line ends, quotetabs encodes spaces and tabs too, header makes \
         spaces underscores.",
    ),
];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    module.add_type(thread, &ERROR);
    module.add_type(thread, &INCOMPLETE);
    Ok(())
}

static ERROR_SPEC: TypeSpec = TypeSpec {
    base: Some(&exc::VALUE_ERROR),
    flags: exc::base::FLAGS,
    slots: exc::base::base_slots(),
    ..TypeSpec::new::<exc::BaseException>("binascii.Error")
};
/// `binascii.Error`
pub static ERROR: Type = Type::builtin(&ERROR_SPEC);

static INCOMPLETE_SPEC: TypeSpec = TypeSpec {
    base: Some(&exc::EXCEPTION),
    flags: exc::base::FLAGS,
    slots: exc::base::base_slots(),
    ..TypeSpec::new::<exc::BaseException>("binascii.Incomplete")
};
/// `binascii.Incomplete`
pub static INCOMPLETE: Type = Type::builtin(&INCOMPLETE_SPEC);

#[cold]
fn error(thread: &Thread, message: impl AsRef<str>) -> Raised {
    thread.err(&ERROR, message)
}

/// An argument of encoded data: ASCII text or a buffer.
enum Ascii {
    Text(Vec<u8>),
    Buffer(Buffer),
}

impl Ascii {
    fn new(thread: &Thread, object: &Object) -> PyResult<Ascii> {
        if let Some(text) = object.as_str() {
            return match text.as_ascii() {
                Some(text) => Ok(Ascii::Text(text.as_bytes().to_vec())),
                None => {
                    Err(thread.value_error("string argument should contain only ASCII characters"))
                }
            };
        }
        object.buffer(thread, BufferFlags::SIMPLE).map(Ascii::Buffer).map_err(|_| {
            thread.type_error(format!(
                "argument should be bytes, buffer or ASCII string, not '{}'",
                object.ty().name()
            ))
        })
    }

    fn as_slice(&self) -> &[u8] {
        match self {
            Ascii::Text(text) => text,
            Ascii::Buffer(buffer) => buffer.as_slice(),
        }
    }
}

fn flag(thread: &Thread, value: Option<&Object>, default: bool) -> PyResult<bool> {
    value.map_or(Ok(default), |value| value.is_true(thread))
}

fn a2b_uu(thread: &Thread, _module: &Object, data: &Object) -> PyResult {
    let data = Ascii::new(thread, data)?;
    let out = uu::decode(data.as_slice()).map_err(|message| error(thread, message))?;
    Ok(Object::bytes(&out))
}

fn b2a_uu(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let data = args.req(0).buffer(thread, BufferFlags::SIMPLE)?;
    let backtick = flag(thread, args.opt(1), false)?;
    if data.len() > uu::MAX_LINE {
        return Err(error(thread, "At most 45 bytes at once"));
    }
    Ok(Object::bytes(&uu::encode(data.as_slice(), backtick)))
}

fn a2b_base64(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let data = Ascii::new(thread, args.req(0))?;
    let strict = flag(thread, args.opt(1), false)?;
    let out = base64::decode(data.as_slice(), strict).map_err(|message| error(thread, message))?;
    Ok(Object::bytes(&out))
}

fn b2a_base64(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let data = args.req(0).buffer(thread, BufferFlags::SIMPLE)?;
    let mut out = base64::encode(data.as_slice());
    if flag(thread, args.opt(1), true)? {
        out.push(b'\n');
    }
    Ok(Object::bytes(&out))
}

fn a2b_hex(thread: &Thread, _module: &Object, text: &Object) -> PyResult {
    let text = Ascii::new(thread, text)?;
    let text = text.as_slice();
    if !text.len().is_multiple_of(2) {
        return Err(error(thread, "Odd-length string"));
    }
    let digit = |byte: u8| (byte as char).to_digit(16).map(|digit| digit as u8);
    let bytes: Option<Vec<u8>> =
        text.chunks_exact(2).map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect();
    match bytes {
        Some(bytes) => Ok(Object::bytes(&bytes)),
        None => Err(error(thread, "Non-hexadecimal digit found")),
    }
}

fn b2a_hex(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let data = args.req(0).buffer(thread, BufferFlags::SIMPLE)?;
    let digits = hex_digits(thread, data.as_slice(), args.opt(1), args.opt(2), true)?;
    Ok(Object::bytes(&digits))
}

/// An int argument, of which the low 32 bits count.
fn low_bits(thread: &Thread, value: &Object) -> PyResult<u32> {
    let index = value.index(thread)?;
    let int = index.as_int().expect("index gives an int");
    Ok(match int.to_i64() {
        Some(small) => small as u32,
        None => {
            let modulus = BigInt::from(1u64 << 32);
            let rest = krait_num::arith::divmod(&int.to_cow(), &modulus).map(|(_, rest)| rest);
            rest.and_then(|rest| u32::try_from(&rest).ok()).unwrap_or(0)
        }
    })
}

fn crc_hqx(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let data = args.req(0).buffer(thread, BufferFlags::SIMPLE)?;
    let start = low_bits(thread, args.req(1))?;
    Ok(Object::int(crc::ccitt(start as u16, data.as_slice()).into()))
}

fn crc32(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let data = args.req(0).buffer(thread, BufferFlags::SIMPLE)?;
    let start = args.opt(1).map_or(Ok(0), |crc| low_bits(thread, crc))?;
    Ok(Object::int(crc::crc32(start, data.as_slice()).into()))
}

fn a2b_qp(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let data = Ascii::new(thread, args.req(0))?;
    let header = flag(thread, args.opt(1), false)?;
    Ok(Object::bytes(&quoted_printable::decode(data.as_slice(), header)))
}

fn b2a_qp(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let data = args.req(0).buffer(thread, BufferFlags::SIMPLE)?;
    let options = quoted_printable::Options {
        quote_tabs: flag(thread, args.opt(1), false)?,
        is_text: flag(thread, args.opt(2), true)?,
        header: flag(thread, args.opt(3), false)?,
    };
    Ok(Object::bytes(&quoted_printable::encode(data.as_slice(), &options)))
}
