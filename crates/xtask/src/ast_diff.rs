//! Compares our parser with the reference interpreter: `cargo xtask ast-diff [--doctests] FILE…`. A file that parses
//! must give the same tree with positions; one that does not, the same error. With `--doctests` the examples in the
//! files' docstrings are compared one by one. Owns no expectations: the reference is asked at run time, through the
//! interpreter that `KRAIT_REFERENCE` names (`python3.14` by default).

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use krait_syntax::ast_dump::dump;
use krait_syntax::parse::parse;
use krait_syntax::parser::{Flags, Mode, Problem};

/// Prints a header line, the source and the reference's answer for every case.
const DRIVER: &str = r#"
import ast, doctest, io, sys, tokenize, warnings
warnings.simplefilter("ignore")
ast.repr = ascii
sys.setrecursionlimit(100000)
def cases():
    for path in sys.argv[2:]:
        data = open(path, "rb").read()
        try:
            text = tokenize.open(path).read() if sys.argv[1] == "files" else data.decode()
        except (SyntaxError, UnicodeDecodeError):
            continue
        if sys.argv[1] == "files":
            yield path, text
        else:
            for example in doctest.DocTestParser().get_examples(text):
                yield f"{path}:{example.lineno + 1}", example.source
out = sys.stdout.buffer
for name, text in cases():
    if "\ufeff" in text[:1]:
        text = text[1:]
    try:
        answer = "tree " + ast.dump(ast.parse(text), include_attributes=True)
    except SyntaxError as e:
        answer = f"{type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {e.text!a}"
    except (MemoryError, ValueError, OverflowError) as e:
        answer = f"{type(e).__name__}: {e}"
    text, answer = text.encode("utf-8", "surrogatepass"), answer.encode("utf-8", "backslashreplace")
    out.write(f"{len(text)} {len(answer)} {name}\n".encode() + text + answer)
"#;

pub fn run(mut arguments: Vec<String>) -> Result<(), String> {
    let doctests = arguments.first().is_some_and(|a| a == "--doctests");
    if doctests {
        arguments.remove(0);
    }
    let reference = std::env::var("KRAIT_REFERENCE").unwrap_or_else(|_| "python3.14".to_string());
    let mut child = Command::new(&reference)
        .args(["-B", "-c", DRIVER, if doctests { "doctests" } else { "files" }])
        .args(&arguments)
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("{reference}: {e}"))?;
    let output = child.stdout.take().ok_or("no output from the reference")?;
    let mut totals = Totals::default();
    let mut reader = BufReader::new(output);
    while let Some((name, source, answer)) = read_case(&mut reader)? {
        totals.compare(&name, &source, &answer);
    }
    child.wait().map_err(|e| e.to_string())?;
    let Totals { same, different, bytes, time } = totals;
    let rate = bytes as f64 / 1e6 / time.as_secs_f64();
    println!("{same} equal, {different} different; {bytes} bytes in {time:.1?} ({rate:.1} MB/s)");
    if different == 0 { Ok(()) } else { Err(format!("{different} differences")) }
}

fn read_case(reader: &mut impl BufRead) -> Result<Option<(String, String, String)>, String> {
    let mut header = String::new();
    if reader.read_line(&mut header).map_err(|e| e.to_string())? == 0 {
        return Ok(None);
    }
    let mut fields = header.trim_end().splitn(3, ' ');
    let mut number = || fields.next().and_then(|field| field.parse().ok()).ok_or("bad header");
    let (source, answer) = (number()?, number()?);
    let name = fields.next().unwrap_or("").to_string();
    let mut text = |length: usize| {
        let mut bytes = vec![0; length];
        reader.read_exact(&mut bytes).map_err(|e| e.to_string())?;
        Ok::<String, String>(String::from_utf8_lossy(&bytes).into_owned())
    };
    Ok(Some((name, text(source)?, text(answer)?)))
}

#[derive(Default)]
struct Totals {
    same: usize,
    different: usize,
    bytes: usize,
    time: Duration,
}

impl Totals {
    fn compare(&mut self, name: &str, source: &str, expected: &str) {
        let start = Instant::now();
        let parsed = parse(source, Mode::Exec, Flags::default());
        self.time += start.elapsed();
        self.bytes += source.len();
        let found = match parsed.tree {
            Ok(tree) => format!("tree {}", ascii(&dump(&tree, true, None))),
            Err(problem) => describe(&problem),
        };
        if found == expected {
            self.same += 1;
            return;
        }
        self.different += 1;
        if self.different <= 40 {
            let at = found.bytes().zip(expected.bytes()).take_while(|(a, b)| a == b).count();
            println!(
                "{name}\n    ours      {}\n    reference {}",
                excerpt(&found, at),
                excerpt(expected, at)
            );
            if source.len() < 200 {
                println!("    source    {source:?}");
            }
        }
    }
}

fn describe(problem: &Problem) -> String {
    let name = problem.kind.exception_name();
    if !problem.kind.is_syntax_error() {
        return format!("{name}: {}", problem.message);
    }
    let text = problem.text.as_ref().map_or("None".to_string(), |text| {
        ascii(&krait_syntax::constant_repr::str_repr(
            krait_text::Text::from(text.as_str()).as_str(),
        ))
    });
    format!(
        "{name}: {} @ {}:{}-{}:{} {text}",
        problem.message, problem.lineno, problem.offset, problem.end_lineno, problem.end_offset
    )
}

/// Python's `ascii()` of text that is already a `repr`.
fn ascii(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match u32::from(c) {
            code if code < 0x80 => out.push(c),
            code if code < 0x100 => out += &format!("\\x{code:02x}"),
            code if code < 0x10000 => out += &format!("\\u{code:04x}"),
            code => out += &format!("\\U{code:08x}"),
        }
    }
    out
}

fn excerpt(text: &str, at: usize) -> String {
    let start = at.saturating_sub(100);
    text.as_bytes()[start.min(text.len())..(at + 100).min(text.len())]
        .iter()
        .map(|&b| char::from(b))
        .collect()
}
