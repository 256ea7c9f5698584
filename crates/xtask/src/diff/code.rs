//! Compares our compiler with the reference's. A file that compiles must give the same code objects: every field, strings
//! exactly; only the order of frozensets and marshal's sharing are free. Owns no expectations: the reference is asked at run
//! time.

use super::compile;
use crate::reference::Reference;
use krait_bytecode::location_table::positions;
use krait_bytecode::marshal::constant::loads;
use krait_bytecode::{Code, Opcode};
use krait_bytecode::{Const, ConstStr};
use krait_syntax::parse::parse;
use krait_syntax::parser::{Flags, Mode};
use krait_syntax::source;
use std::io::{BufReader, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::{Command, Stdio};
use std::sync::Arc;

/// Writes the length of the answer and the answer for every file: `C` and marshalled code, or `E` and an error.
const DRIVER: &str = r#"
import marshal, sys, warnings
warnings.simplefilter("ignore")
sys.setrecursionlimit(100000)
out = sys.stdout.buffer
for path in sys.argv[1:]:
    try:
        with open(path, "rb") as file:
            code = compile(file.read(), path, "exec", dont_inherit=True, optimize=0)
        answer = b"C" + marshal.dumps(code)
    except Exception as e:
        answer = b"E" + f"{type(e).__name__}: {getattr(e, 'msg', e)} {getattr(e, 'lineno', '')} {getattr(e, 'offset', '')}".encode("utf-8", "replace")
    out.write(len(answer).to_bytes(4, "little") + answer)
    out.flush()
"#;

/// Compares the code of the files.
pub fn run(files: &[String]) -> Result<(), String> {
    let reference = Reference::find()?.interp;
    let mut child = Command::new(&reference)
        .args(["-B", "-c", DRIVER])
        .args(files)
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("{}: {e}", reference.display()))?;
    let mut answers = BufReader::new(child.stdout.take().ok_or("no output")?);
    let (mut equal, mut different) = (0, 0);
    for path in files {
        let mut length = [0; 4];
        answers.read_exact(&mut length).map_err(|e| e.to_string())?;
        let mut answer = vec![0; u32::from_le_bytes(length) as usize];
        answers.read_exact(&mut answer).map_err(|e| e.to_string())?;
        let ours = catch_unwind(AssertUnwindSafe(|| compile_file(path)))
            .unwrap_or_else(|_| Err("panic".into()));
        let difference = match (answer.split_first(), ours) {
            (Some((b'C', bytes)), Ok(code)) => match loads(bytes) {
                Ok(Const::Code(expected)) => code_difference(&expected, &code),
                _ => Some("the reference's code cannot be read".into()),
            },
            (Some((b'E', text)), Err(error)) => {
                let text = String::from_utf8_lossy(text);
                (text != error).then(|| format!("{text}\n    ours: {error}"))
            }
            (Some((b'C', _)), Err(error)) => Some(format!("ours: {error}")),
            (_, Ok(_)) => Some(format!("must be {}", String::from_utf8_lossy(&answer))),
            (_, Err(_)) => Some("no answer".into()),
        };
        match difference {
            None => equal += 1,
            Some(text) => {
                different += 1;
                println!("{path}: {text}");
            }
        }
    }
    child.wait().map_err(|e| e.to_string())?;
    println!("{equal} equal, {different} different");
    if different == 0 { Ok(()) } else { Err("code objects differ".into()) }
}

fn compile_file(path: &str) -> Result<Arc<Code>, String> {
    let bytes = std::fs::read(path).map_err(|e| e.to_string())?;
    let problem = |p: Box<krait_syntax::parser::Problem>| {
        format!("{}: {} {} {}", p.kind.exception_name(), p.message, p.lineno, p.offset)
    };
    let text = source::decode(&bytes, &|_, _| None).map_err(problem)?;
    let tree = parse(&text, Mode::Exec, Flags::default()).tree.map_err(problem)?;
    compile(&tree, path).map_err(|error| {
        let (line, column) = error.place.map_or((0, 0), |place| (place.line, place.col + 1));
        format!("{:?}Error: {} {line} {column}", error.kind, error.message)
    })
}

/// The first difference of two code objects and the code objects in their constants.
pub fn code_difference(expected: &Code, ours: &Code) -> Option<String> {
    let at = format!("{}:{}", expected.qualname.to_string_lossy(), expected.firstlineno);
    macro_rules! field {
        ($($name:ident),*) => {
            $(let (theirs, own) = (format!("{:?}", expected.$name), format!("{:?}", ours.$name));
            if theirs != own {
                return Some(format!("{at} {}\n    reference: {theirs}\n    ours:      {own}", stringify!($name)));
            })*
        };
    }
    macro_rules! texts {
        ($($name:ident),* => $show:expr) => {
            $(let (theirs, own) = ($show(&expected.$name), $show(&ours.$name));
            if theirs != own {
                return Some(format!("{at} {}\n    reference: {theirs:?}\n    ours:      {own:?}", stringify!($name)));
            })*
        };
    }
    if expected.code != ours.code {
        return Some(format!("{at} code{}", first_instruction(&expected.code, &ours.code)));
    }
    field!(argcount, posonlyargcount, kwonlyargcount, stacksize, flags, firstlineno);
    field!(localspluskinds, exceptiontable);
    texts!(filename, name, qualname => |s: &ConstStr| vec![s.wtf8().escape_ascii().to_string()]);
    texts!(names, localsplusnames => |n: &[Const]| names_text(n));
    if expected.linetable != ours.linetable {
        return Some(format!("{at} linetable{}", first_location(expected, ours)));
    }
    if expected.consts.len() != ours.consts.len() {
        return Some(format!("{at} consts: {} and {}", expected.consts.len(), ours.consts.len()));
    }
    for (theirs, own) in expected.consts.iter().zip(ours.consts.iter()) {
        let difference = match (theirs, own) {
            (Const::Code(theirs), Const::Code(own)) => code_difference(theirs, own),
            _ => {
                let (theirs, own) = (constant_text(theirs), constant_text(own));
                (theirs != own).then(|| {
                    format!(
                        "{at} constant\n    reference: {theirs:.300}\n    ours:      {own:.300}"
                    )
                })
            }
        };
        if difference.is_some() {
            return difference;
        }
    }
    None
}

/// A constant's text; the order of a set is no difference.
fn constant_text(value: &Const) -> String {
    match value {
        Const::FrozenSet(items) => {
            let mut items: Vec<String> = items.iter().map(constant_text).collect();
            items.sort();
            format!("frozenset {items:?}")
        }
        Const::Tuple(items) => {
            format!("tuple {:?}", items.iter().map(constant_text).collect::<Vec<_>>())
        }
        Const::Str(text) => format!("str {}", text.wtf8().escape_ascii()),
        Const::Slice(s) => {
            format!("slice {}", [&s.start, &s.stop, &s.step].map(constant_text).join(", "))
        }
        _ => format!("{value:?}"),
    }
}

/// The names in a tuple of strings.
fn names_text(names: &[Const]) -> Vec<String> {
    names.iter().map(constant_text).collect()
}

/// The first location that differs, with its instruction.
fn first_location(expected: &Code, ours: &Code) -> String {
    let decode = |code: &Code| positions(&code.linetable, code.firstlineno);
    let (theirs, own) = (decode(expected), decode(ours));
    let unit =
        theirs.iter().zip(&own).position(|(a, b)| a != b).unwrap_or(theirs.len().min(own.len()));
    let opcode = expected.code.get(unit * 2).and_then(|op| Opcode::from_u16(u16::from(*op)));
    format!(
        " at unit {unit}, {}\n    reference: {:?}\n    ours:      {:?}",
        opcode.map_or("?", Opcode::name),
        theirs.get(unit),
        own.get(unit)
    )
}

/// The instructions around the first difference of two bytecodes.
fn first_instruction(expected: &[u8], ours: &[u8]) -> String {
    let unit = expected.chunks(2).zip(ours.chunks(2)).position(|(a, b)| a != b);
    let unit = unit.unwrap_or_else(|| expected.len().min(ours.len()) / 2);
    let show = |code: &[u8]| {
        let units = code.chunks_exact(2).skip(unit.saturating_sub(3)).take(8);
        units
            .map(|u| {
                format!("{} {}", Opcode::from_u16(u16::from(u[0])).map_or("?", Opcode::name), u[1])
            })
            .collect::<Vec<_>>()
            .join(", ")
    };
    format!(" at unit {unit}\n    reference: {}\n    ours:      {}", show(expected), show(ours))
}

/// The first difference of two `.pyc` files: the header, or a field of the code; sharing and the order of sets are free.
pub fn pyc_difference(expected: &[u8], ours: &[u8]) -> Option<String> {
    if expected == ours {
        return None;
    }
    let (Some((head, code)), Some((own_head, own_code))) =
        (expected.split_at_checked(16), ours.split_at_checked(16))
    else {
        return Some(format!("{} and {} bytes", expected.len(), ours.len()));
    };
    if head != own_head {
        return Some(format!("header {head:02x?} and {own_head:02x?}"));
    }
    match (loads(code), loads(own_code)) {
        (Ok(Const::Code(expected)), Ok(Const::Code(ours))) => code_difference(&expected, &ours),
        _ => Some("the code cannot be read".into()),
    }
}
